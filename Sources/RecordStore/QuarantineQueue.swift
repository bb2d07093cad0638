public import ClinicalModel
public import Cryptography
internal import GRDB

/// An entry kept aside, with everything that is wrong with it.
public struct QuarantinedEntry: Hashable, Sendable, Codable {
  public var id: Int64
  public var batch: Int64
  public var file: String
  public var facility: String?
  public var kind: String?
  public var localID: String?
  public var line: Int
  public var since: Int64
  public var state: String
  public var code: String
  public var issues: [Issue]
}

extension RecordStore {
  /// Entries in quarantine, oldest first.
  public func quarantined(openOnly: Bool = true, limit: Int = 1000, id: Int64? = nil) throws -> [QuarantinedEntry] {
    try reading { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT quarantine.id, importFile.batchId, importFile.name, importFile.facility, importEntry.kind, importEntry.localId,
            importEntry.line, quarantine.since, quarantine.state, quarantine.code, quarantine.fileId, quarantine.entryOrdinal
          FROM quarantine JOIN importEntry ON importEntry.fileId = quarantine.fileId AND importEntry.ordinal = quarantine.entryOrdinal
          JOIN importFile ON importFile.id = quarantine.fileId
          WHERE (? OR quarantine.state = 'open') AND (? IS NULL OR quarantine.id = ?) ORDER BY quarantine.id LIMIT ?
          """, arguments: [!openOnly, id, id, limit])
      return try rows.map { row in
        let issues = try Row.fetchAll(
          db, sql: "SELECT severity, code, path, line, vi, en FROM importIssue WHERE fileId = ? AND entryOrdinal = ? ORDER BY ordinal",
          arguments: [row[10] as Int64, row[11] as Int64])
        return QuarantinedEntry(
          id: row[0], batch: row[1], file: row[2], facility: row[3],
          kind: (row[4] as Int?).flatMap { Statement.Kind(rawValue: $0)?.name }, localID: row[5], line: row[6],
          since: row[7], state: row[8], code: row[9],
          issues: issues.map { issue in
            Issue(
              Issue.Severity(rawValue: issue[0]) ?? .error, code: issue[1], path: issue[2], line: issue[3], vi: issue[4], en: issue[5])
          })
      }
    }
  }

  /// The exact bytes of a quarantined entry, those that stood before the first entry of its file, and that file's format. Reading them is audited: they are a
  /// patient's data.
  public func quarantinedSource(_ id: Int64, by actor: Actor, at moment: Moment) throws -> (
    header: [UInt8], entry: [UInt8], format: String?
  )? {
    try writing { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT importEntry.source, first.gap, importFile.format FROM quarantine
          JOIN importFile ON importFile.id = quarantine.fileId
          JOIN importEntry ON importEntry.fileId = quarantine.fileId AND importEntry.ordinal = quarantine.entryOrdinal
          JOIN importEntry AS first ON first.fileId = quarantine.fileId AND first.ordinal = 0
          WHERE quarantine.id = ?
          """, arguments: [id])
      guard let row else { return nil }
      try AuditChain(db).append(AuditEntry(action: "read", entity: "quarantine", entityID: id), by: actor, at: moment)
      return ((row[1] as DatabaseBytes?)?.bytes ?? [], (row[0] as DatabaseBytes?)?.bytes ?? [], row[2])
    }
  }

  /// Settles an entry that was sent again after something was mended: taken, or still refused with what is wrong now.
  ///
  /// The receipt of the import stays as it was; the quarantine's own row says what became of the entry. Nil when it is not open any more:
  /// somebody else was quicker.
  public func settleQuarantined(
    _ id: Int64, statement: Statement, canonical: [UInt8], digest: Digest, facility: FacilityCode, by actor: Actor, at moment: Moment
  ) throws -> EntryOutcome? {
    try writing { db in
      let open = try Int64.fetchOne(db, sql: "SELECT id FROM quarantine WHERE id = ? AND state = 'open'", arguments: [id])
      guard open != nil else { return nil }
      let rows = try ImportRows(db)
      let batch = try Int64.fetchOne(
        db, sql: "SELECT batchId FROM importFile JOIN quarantine ON quarantine.fileId = importFile.id WHERE quarantine.id = ?",
        arguments: [id])
      try rows.begin(db, batch: batch.map { BatchKey(rawValue: $0) }, actor: actor, moment: moment)
      let taken = try rows.take(
        statement, canonical: canonical, digest: digest, keys: nil, facility: try rows.facility(facility), line: nil)
      try rows.end()
      switch taken {
      case .refused(let issue):
        try db.execute(sql: "UPDATE quarantine SET code = ? WHERE id = ?", arguments: [issue.code, id])
        return .quarantined
      case .taken(let outcome, let document, _):
        try db.execute(
          sql: "UPDATE quarantine SET state = ?, documentId = ? WHERE id = ?",
          arguments: [outcome == .duplicate ? "duplicate" : "accepted", document, id])
        return outcome
      }
    }
  }

  /// Gives up an entry for good, with the reason. False when it is not open.
  public func discardQuarantined(_ id: Int64, reason: String, by actor: Actor, at moment: Moment) throws -> Bool {
    try writing { db in
      try db.execute(
        sql: "UPDATE quarantine SET state = 'discarded', reason = ? WHERE id = ? AND state = 'open'", arguments: [reason, id])
      guard db.changesCount == 1 else { return false }
      try AuditChain(db).append(
        AuditEntry(action: "discard", entity: "quarantine", entityID: id, detail: "reason given"), by: actor, at: moment)
      return true
    }
  }
}
