public import ClinicalModel
internal import GRDB

/// A proposal to destroy what an encounter holds, and what became of it.
public struct DestructionProposal: Hashable, Sendable, Codable {
  public enum State: String, Hashable, Sendable, Codable {
    case waiting, destroyed, rejected
  }

  public var id: Int64
  public var facility: String
  public var encounter: String
  /// Number of the council's decision.
  public var decision: String
  public var reason: String
  public var proposedBy: String
  public var proposedAt: Moment
  public var state: State
  public var settledBy: String?
  public var settledAt: Moment?
  /// Why it was rejected.
  public var rejectedBecause: String?
}

/// What a destruction took away.
public struct DestructionReceipt: Hashable, Sendable, Codable {
  public var proposal: Int64
  /// Documents whose content is gone; their keys and digests stay.
  public var documents: Int
  /// Entries of imported files whose bytes are gone.
  public var importedEntries: Int
  /// Imported files that were kept whole because they could not be kept by the entry, and are no longer.
  public var importedFiles: Int
}

extension RecordStore {
  /// Proposes a destruction; only what is due and under no hold can be proposed.
  public func proposeDestruction(
    of encounter: Encounter.ID, _ facility: FacilityCode, decision: String, reason: String, by actor: Actor, at moment: Moment
  ) throws -> RetentionWriting {
    try writing { db in
      guard let key = try Self.encounterKey(encounter, facility, db) else { return .unknown }
      if let obstacle = try Self.obstacle(key, moment, db) { return obstacle }
      let waiting = try Int64.fetchOne(
        db,
        sql: """
          SELECT id FROM destructionProposal WHERE encounterId = ?
          AND NOT EXISTS (SELECT 1 FROM destructionRejection WHERE proposalId = id)
          """, arguments: [key])
      if let waiting { return .waiting(waiting) }
      try db.execute(
        sql: """
          INSERT INTO destructionProposal (encounterId, decision, reason, staffId, at, utcOffset)
          VALUES (?, ?, ?, (SELECT id FROM staff WHERE account = ?), ?, ?)
          """, arguments: [key, decision, reason, actor.account, moment.seconds, moment.offset])
      let id = db.lastInsertedRowID
      try AuditChain(db).append(
        AuditEntry(
          action: "proposeDestruction", entity: "encounter", entityID: key, patient: try Self.patient(ofEncounter: key, db),
          detail: "proposal \(id), \(AuditEntry.reason(decision)): \(AuditEntry.reason(reason))"), by: actor, at: moment)
      return .written(id)
    }
  }

  /// Why an encounter may not be destroyed now; nil when it may.
  private static func obstacle(_ encounter: Int64, _ moment: Moment, _ db: Database) throws -> RetentionWriting? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT keptUntil, isDestroyed, keptUntil < ? AND keptUntil < date('now', 'localtime') FROM encounterRetention WHERE encounterId = ?
        """, arguments: [moment.civil.date.description, encounter])
    guard let row else { return .unknown }
    if try row.value(1) { return .destroyed }
    guard try row.value(2) as Bool? == true else { return .notDue(until: try row.value(0)) }
    let holds = try Int64.fetchAll(db, sql: "SELECT holdId FROM holdOnEncounter WHERE encounterId = ? ORDER BY 1", arguments: [encounter])
    return holds.isEmpty ? nil : .held(holds)
  }

  /// Turns a proposal down.
  public func rejectDestruction(_ proposal: Int64, reason: String, by actor: Actor, at moment: Moment) throws -> RetentionWriting {
    try writing { db in
      guard let encounter = try Self.encounter(ofProposal: proposal, db) else { return .unknown }
      guard try Self.isWaiting(proposal, db) else { return .settled }
      try db.execute(
        sql: """
          INSERT INTO destructionRejection (proposalId, reason, staffId, at, utcOffset)
          VALUES (?, ?, (SELECT id FROM staff WHERE account = ?), ?, ?)
          """, arguments: [proposal, reason, actor.account, moment.seconds, moment.offset])
      try AuditChain(db).append(
        AuditEntry(
          action: "rejectDestruction", entity: "encounter", entityID: encounter, patient: try Self.patient(ofEncounter: encounter, db),
          detail: "proposal \(proposal): \(AuditEntry.reason(reason))"), by: actor, at: moment)
      return .written(proposal)
    }
  }

  /// Destroys what an encounter holds, on a second person's approval: canonical bytes, typed entries, reasons, the bytes that came in with
  /// imports, and what staff wrote to one another about it. What stays is the tombstone: numbers, versions, digests, authors, times, who attested, who decided. Overwritten in the file, and the
  /// write-ahead log emptied.
  public func destroy(_ proposal: Int64, by actor: Actor, at moment: Moment) throws -> (RetentionWriting, DestructionReceipt?) {
    // Freed pages are overwritten: on by default in Debian's SQLite, and not left to that here.
    try pool.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA secure_delete = ON") }
    let result: (RetentionWriting, DestructionReceipt?) = try writing { db in
      guard let encounter = try Self.encounter(ofProposal: proposal, db) else { return (.unknown, nil) }
      guard try Self.isWaiting(proposal, db) else { return (.settled, nil) }
      if let obstacle = try Self.obstacle(encounter, moment, db) { return (obstacle, nil) }
      let proposer = try String.fetchOne(
        db, sql: "SELECT account FROM staff JOIN destructionProposal ON staffId = staff.id WHERE destructionProposal.id = ?",
        arguments: [proposal])
      guard proposer != actor.account else { return (.samePerson, nil) }
      try db.execute(
        sql: """
          INSERT INTO destruction (encounterId, proposalId, class, keptUntil, staffId, at, utcOffset)
          SELECT encounterId, ?, class, keptUntil, (SELECT id FROM staff WHERE account = ?), ?, ? FROM encounterRetention
          WHERE encounterId = ?
          """, arguments: [proposal, actor.account, moment.seconds, moment.offset, encounter])
      let receipt = try Self.removeContents(of: encounter, proposal, db)
      try AuditChain(db).append(
        AuditEntry(
          action: "destroy", entity: "encounter", entityID: encounter, patient: try Self.patient(ofEncounter: encounter, db),
          detail: "proposal \(proposal), \(receipt.documents) documents"), by: actor, at: moment)
      return (.written(proposal), receipt)
    }
    // What the log still holds of the content goes with the next truncation; somebody who reads at this moment delays it, not more.
    if result.1 != nil { try? pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) } }
    return result
  }

  private static func removeContents(of encounter: Int64, _ proposal: Int64, _ db: Database) throws -> DestructionReceipt {
    try db.execute(
      sql: """
        INSERT INTO destroyedDocument (documentId, encounterId)
        SELECT document.id, encounter.id FROM encounter JOIN document AS current ON current.id = encounter.documentId
        JOIN document ON (document.facilityId, document.kind, document.localId) = (current.facilityId, current.kind, current.localId)
        WHERE encounter.id = ?1
        UNION ALL
        SELECT recordVersion.documentId, encounterId FROM recordVersion JOIN clinicalRecord ON clinicalRecord.id = recordId
        WHERE encounterId = ?1
        """, arguments: [encounter])
    let documents = db.changesCount
    // Before the documents' keys are needed no more: entries that never became a document go by the business key.
    try db.execute(
      sql: """
        UPDATE importEntry SET source = CASE WHEN outcome < 4 THEN NULL ELSE x'' END, gap = CASE ordinal WHEN 0 THEN gap END
        WHERE (source IS NOT NULL OR gap IS NOT NULL) AND (
          documentId IN (SELECT documentId FROM destroyedDocument WHERE encounterId = ?1)
          OR ((SELECT facility FROM importFile WHERE id = fileId), kind, localId) IN (
            SELECT facility.code, document.kind, document.localId FROM destroyedDocument JOIN document ON document.id = documentId
            JOIN facility ON facility.id = facilityId WHERE encounterId = ?1))
        """, arguments: [encounter])
    let entries = db.changesCount
    let files = try Int.fetchOne(
      db,
      sql: """
        SELECT count(DISTINCT fileId) FROM importRawPart WHERE fileId IN (SELECT fileId FROM importEntry WHERE documentId IN
          (SELECT documentId FROM destroyedDocument WHERE encounterId = ?))
        """, arguments: [encounter])
    try db.execute(
      sql: """
        DELETE FROM importRawPart WHERE fileId IN (SELECT fileId FROM importEntry WHERE documentId IN
          (SELECT documentId FROM destroyedDocument WHERE encounterId = ?))
        """, arguments: [encounter])
    for table in ["documentContent"] + EntryRows.tables {
      try db.execute(
        sql: "DELETE FROM \(table) WHERE documentId IN (SELECT documentId FROM destroyedDocument WHERE encounterId = ?)",
        arguments: [encounter])
    }
    try db.execute(
      sql: """
        UPDATE recordVersion SET reason = '-' WHERE reason IS NOT NULL
        AND documentId IN (SELECT documentId FROM destroyedDocument WHERE encounterId = ?)
        """, arguments: [encounter])
    try db.execute(
      sql: """
        UPDATE recordReview SET reason = '-' WHERE reason IS NOT NULL AND reason <> '-'
        AND documentId IN (SELECT documentId FROM destroyedDocument WHERE encounterId = ?)
        """, arguments: [encounter])
    // Who wrote to whom about the chart, and when, stays as the tombstone does.
    try db.execute(sql: "UPDATE staffMessage SET text = '-' WHERE text <> '-' AND id IN (SELECT messageId FROM messageOfDestroyed)")
    let coverage = try CoverageCounterRows(db)
    try coverage.touch(encounter)
    for table in ["encounterStay", "encounterParticipant", "encounterDiagnosis"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE encounterId = ?", arguments: [encounter])
    }
    try coverage.settle()
    try db.execute(sql: "UPDATE encounter SET discharge = NULL, outcome = NULL WHERE id = ?", arguments: [encounter])
    return DestructionReceipt(proposal: proposal, documents: documents, importedEntries: entries, importedFiles: files ?? 0)
  }

  /// Proposals, oldest first; those that were settled, too, when `all`.
  public func destructionProposals(all: Bool, by actor: Actor, at moment: Moment) throws -> [DestructionProposal] {
    try writing { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT proposal.id, facility.code, document.localId, proposal.decision, proposal.reason, proposer.account, proposal.at,
            proposal.utcOffset, destruction.at, destruction.utcOffset, destroyer.account, rejection.at, rejection.utcOffset, rejecter.account,
            rejection.reason
          FROM destructionProposal AS proposal JOIN encounter ON encounter.id = proposal.encounterId
          JOIN document ON document.id = encounter.documentId JOIN facility ON facility.id = document.facilityId
          JOIN staff AS proposer ON proposer.id = proposal.staffId
          LEFT JOIN destruction ON destruction.proposalId = proposal.id LEFT JOIN staff AS destroyer ON destroyer.id = destruction.staffId
          LEFT JOIN destructionRejection AS rejection ON rejection.proposalId = proposal.id
          LEFT JOIN staff AS rejecter ON rejecter.id = rejection.staffId
          WHERE \(all ? "1" : "destruction.at IS NULL AND rejection.at IS NULL") ORDER BY proposal.id
          """)
      try AuditChain(db).append(AuditEntry(action: "list", entity: "destruction"), by: actor, at: moment)
      return try rows.map { row in
        let destroyedAt = try row.momentIfAny(8, 9)
        let rejectedAt = try row.momentIfAny(11, 12)
        return try DestructionProposal(
          id: row.value(0), facility: row.value(1), encounter: row.value(2), decision: row.value(3), reason: row.value(4),
          proposedBy: row.value(5),
          proposedAt: row.moment(6, 7),
          state: destroyedAt != nil ? .destroyed : rejectedAt != nil ? .rejected : .waiting, settledBy: row.value(10) ?? row.value(13),
          settledAt: destroyedAt ?? rejectedAt, rejectedBecause: row.value(14))
      }
    }
  }

  private static func encounter(ofProposal proposal: Int64, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(db, sql: "SELECT encounterId FROM destructionProposal WHERE id = ?", arguments: [proposal])
  }

  private static func isWaiting(_ proposal: Int64, _ db: Database) throws -> Bool {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT id FROM destructionProposal WHERE id = ? AND NOT EXISTS (SELECT 1 FROM destructionRejection WHERE proposalId = id)
        AND NOT EXISTS (SELECT 1 FROM destruction WHERE proposalId = destructionProposal.id)
        """, arguments: [proposal]) != nil
  }

  private static func patient(ofEncounter encounter: Int64, _ db: Database) throws -> Key<Patient>? {
    try Int64.fetchOne(db, sql: "SELECT patientId FROM encounter WHERE id = ?", arguments: [encounter]).map { Key(rawValue: $0) }
  }
}
