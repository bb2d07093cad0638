public import ClinicalModel
internal import GRDB

/// A record that waits for somebody.
public struct WaitingRecord: Hashable, Sendable, Codable {
  public var facility: FacilityCode
  public var localID: String
  public var kind: String
  public var author: String
  public var authored: String
  public var patient: PatientSummary
  /// Hexadecimal SHA-256 of the version that waits.
  public var digest: String
  /// What the record calls itself, where that is looked up.
  public var title: String?
  /// What it says, where that is looked up and the patient is no secret to the reader.
  public var content: ClinicalRecord?
  /// What was said of the version, where that is looked up.
  public var reviews: [RecordReview]?
}

/// Somebody who lies on a ward, or sits before a door, now.
public struct PresentPatient: Hashable, Sendable, Codable {
  public var patient: PatientSummary
  public var facility: FacilityCode
  public var encounter: String
  public var `class`: String
  public var start: String
  public var department: String?
  public var bed: String?
}

/// Things of one kind that wait, and since when the oldest does.
public struct WaitingQueue: Hashable, Sendable, Codable {
  public var count: Int
  /// Seconds since 1970; nil for an empty queue.
  public var oldest: Int64?

  public init(count: Int, oldest: Int64?) {
    self.count = count
    self.oldest = oldest
  }
}

extension RecordStore {
  /// The drafts of a practitioner (`HOSPITAL/NUMBER`), the latest first.
  public func drafts(of practitioner: String, limit: Int) throws -> [WaitingRecord] {
    try reading { db in
      try Self.waiting(
        """
        FROM clinicalRecord INDEXED BY openDrafts JOIN recordVersion ON recordVersion.documentId = clinicalRecord.documentId
        JOIN document ON document.id = clinicalRecord.documentId JOIN facility ON facility.id = document.facilityId
        JOIN encounter ON encounter.id = clinicalRecord.encounterId
        WHERE clinicalRecord.status = 'preliminary' AND facility.code || '/' || recordVersion.author = ?
        ORDER BY clinicalRecord.id DESC LIMIT ?
        """, [practitioner, limit], db)
    }
  }

  /// The drafts of an encounter, whoever writes them, the latest first.
  public func drafts(ofEncounter id: Encounter.ID, of facility: FacilityCode) throws -> [WaitingRecord] {
    try reading { db in
      try Self.waiting(
        """
        FROM encounter JOIN document AS episode ON episode.id = encounter.documentId JOIN facility ON facility.id = encounter.facilityId
        JOIN clinicalRecord ON clinicalRecord.encounterId = encounter.id AND clinicalRecord.status = 'preliminary'
        JOIN recordVersion ON recordVersion.documentId = clinicalRecord.documentId
        JOIN document ON document.id = clinicalRecord.documentId
        WHERE facility.code = ? AND episode.localId = ? ORDER BY clinicalRecord.id DESC
        """, [facility.rawValue, id.rawValue], db)
    }
  }

  /// Final records of others that nobody has co-signed, in encounters of the account's departments; those of a whole hospital for who has none.
  public func uncosigned(by account: String, since: Int64, limit: Int) throws -> [WaitingRecord] {
    try reading { db in
      try Self.waiting(
        """
        FROM attestation INDEXED BY authorAttestations JOIN recordVersion ON recordVersion.documentId = attestation.documentId
        JOIN clinicalRecord ON clinicalRecord.id = recordVersion.recordId AND clinicalRecord.documentId = attestation.documentId
        JOIN document ON document.id = attestation.documentId JOIN facility ON facility.id = document.facilityId
        JOIN encounter ON encounter.id = clinicalRecord.encounterId, staff
        WHERE staff.account = ?1 AND attestation.purpose = 'author' AND attestation.at > ?2 AND attestation.staffId <> staff.id
          AND clinicalRecord.status IN ('final', 'amended')
          AND NOT EXISTS (SELECT 1 FROM attestation AS other WHERE other.documentId = attestation.documentId AND other.purpose = 'coSigner')
          AND NOT EXISTS (SELECT 1 FROM recordReview WHERE recordReview.documentId = attestation.documentId AND kind = 'supervision')
          AND (NOT EXISTS (SELECT 1 FROM staffDepartment WHERE staffId = staff.id) OR EXISTS (
            SELECT 1 FROM encounterStay AS stay JOIN staffDepartment AS own
              ON own.facility = facility.code AND own.department = stay.department
            WHERE own.staffId = staff.id AND stay.encounterId = encounter.id))
        ORDER BY attestation.documentId DESC LIMIT ?3
        """, [account, since, limit], db)
    }
  }

  /// The canonical bytes of a record's version, by its digest in hexadecimal; nil once they were destroyed. The list that it stands in is audited.
  public func waitingContent(_ record: WaitingRecord) throws -> [UInt8]? {
    try reading { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT canonical FROM document JOIN facility ON facility.id = document.facilityId
          JOIN clinicalRecord ON clinicalRecord.documentId = document.id
          JOIN documentContent ON documentContent.documentId = document.id
          WHERE facility.code = ? AND document.kind = 6 AND document.localId = ? AND lower(hex(document.digest)) = ?
          """, arguments: [record.facility.rawValue, record.localID, record.digest]
      ).map { try $0.bytes(0) }
    }
  }

  static func waiting(_ clause: String, _ arguments: StatementArguments, _ db: Database) throws -> [WaitingRecord] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT facility.code, document.localId, clinicalRecord.kind, recordVersion.author, recordVersion.authored,
          lower(hex(document.digest)), encounter.patientId \(clause)
        """, arguments: arguments)
    return try rows.compactMap { row in
      guard let facility = try FacilityCode(row.value(0) as String),
        let patient = try summaries([row.value(6)], PatientQuery(words: [], typed: ""), db).first
      else { return nil }
      return try WaitingRecord(
        facility: facility, localID: row.value(1), kind: row.value(2), author: row.value(3), authored: row.value(4), patient: patient,
        digest: row.value(5))
    }
  }

  /// Whose encounters run now in the account's departments or with the account's practitioner, by department and bed.
  public func presentPatients(of account: String, limit: Int) throws -> [PresentPatient] {
    try reading { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT encounter.patientId, facility.code, document.localId, encounter.class, encounter.startTime, last.department, last.bed
          FROM encounter INDEXED BY openEncounters JOIN facility ON facility.id = encounter.facilityId
          JOIN document ON document.id = encounter.documentId, staff
          LEFT JOIN encounterStay AS last ON last.encounterId = encounter.id
            AND last.ordinal = (SELECT max(ordinal) FROM encounterStay WHERE encounterId = encounter.id)
          WHERE encounter.status = 'inProgress' AND staff.account = ?1 AND (
            EXISTS (SELECT 1 FROM staffDepartment AS own
              WHERE own.staffId = staff.id AND own.facility = facility.code AND own.department = last.department)
            OR EXISTS (SELECT 1 FROM encounterParticipant AS part
              WHERE part.encounterId = encounter.id AND facility.code || '/' || part.practitioner = staff.practitioner))
          ORDER BY facility.code, last.department, length(last.bed), last.bed, encounter.startTime LIMIT ?2
          """, arguments: [account, limit])
      return try rows.compactMap { row in
        guard let facility = try FacilityCode(row.value(1) as String),
          let patient = try Self.summaries([row.value(0)], PatientQuery(words: [], typed: ""), db).first
        else { return nil }
        return try PresentPatient(
          patient: patient, facility: facility, encounter: row.value(2), class: row.value(3), start: row.value(4), department: row.value(5),
          bed: row.value(6))
      }
    }
  }

  /// Entries in quarantine that nobody has settled; of one of these codes when some are named.
  public func quarantineQueue(codes: [String]? = nil) throws -> WaitingQueue {
    try queue(
      """
      SELECT count(*), min(since) FROM quarantine INDEXED BY openQuarantine WHERE state = 'open'
        AND (?1 IS NULL OR code IN (SELECT value FROM json_each(?1)))
      """, [codes.map { "[" + $0.map { "\"\($0)\"" }.joined(separator: ",") + "]" }])
  }

  /// Uses of broken glass that nobody has judged, but for the account's own.
  ///
  /// - Parameter inDepartmentsOnly: those of the account's departments, as `isInDepartments` has it.
  public func breakGlassQueue(of account: String, inDepartmentsOnly: Bool) throws -> WaitingQueue {
    try queue(
      """
      SELECT count(*), min(breakGlass.at) FROM breakGlass JOIN staff ON staff.id = breakGlass.staffId
      LEFT JOIN breakGlassReview ON breakGlassId = breakGlass.id
      WHERE breakGlassId IS NULL AND staff.account <> ?1 AND (NOT ?2 OR \(Self.isInDepartments))
      """, [account, inDepartmentsOnly, account])
  }

  /// Proposals to destroy that wait for a second person, and are not the account's own.
  public func destructionQueue(of account: String) throws -> WaitingQueue {
    try queue(
      """
      SELECT count(*), min(proposal.at) FROM destructionProposal AS proposal JOIN staff ON staff.id = proposal.staffId
      WHERE staff.account <> ?
        AND NOT EXISTS (SELECT 1 FROM destructionRejection WHERE proposalId = proposal.id)
        AND NOT EXISTS (SELECT 1 FROM destruction WHERE proposalId = proposal.id)
      """, [account])
  }

  /// Batches that were begun and have not ended.
  public func batchQueue() throws -> WaitingQueue {
    try queue("SELECT count(*), min(startedAt) FROM importBatch WHERE finishedAt IS NULL", [])
  }

  private func queue(_ sql: String, _ arguments: StatementArguments) throws -> WaitingQueue {
    try reading { db in
      let row = try Row.fetchOne(db, sql: sql, arguments: arguments)
      return WaitingQueue(count: row?[0] ?? 0, oldest: row?[1])
    }
  }

  /// Leaves the audit row of a list of work: what was listed is patients' data.
  public func noteWorkList(_ count: Int, by actor: Actor, at moment: Moment) throws {
    try record([AuditEntry(action: "list", entity: "work", detail: "\(count) found")], by: actor, at: moment)
  }
}
