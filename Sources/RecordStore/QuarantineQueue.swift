public import ClinicalModel
internal import Cryptography
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
  /// The format of its file; nil when that could not be told.
  public var format: String?
  /// What was wrong when it was tried last.
  public var issues: [Issue]
  /// Whether a later batch brought the same entry and it was taken: what waits here is behind it.
  public var isTakenSince: Bool
}

extension RecordStore {
  /// Entries in quarantine, oldest first.
  ///
  /// - Parameter codes: the first of an entry's problems is one of these; nil for whatever it is.
  public func quarantined(
    openOnly: Bool = true, codes: [String]? = nil, limit: Int = 1000, id: Int64? = nil
  ) throws -> [QuarantinedEntry] {
    let list = codes.map { "[" + $0.map { "\"\($0)\"" }.joined(separator: ",") + "]" }
    return try reading { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT quarantine.id, importFile.batchId, importFile.name,
            coalesce((SELECT code FROM facility WHERE facility.id = quarantine.facilityId), importFile.facility), importEntry.kind, importEntry.localId,
            importEntry.line, quarantine.since, quarantine.state, quarantine.code, quarantine.fileId, quarantine.entryOrdinal,
            importFile.format, (SELECT max(attempt) FROM quarantineIssue WHERE quarantineId = quarantine.id),
            EXISTS (
              SELECT 1 FROM document
              WHERE document.facilityId = coalesce(quarantine.facilityId, (SELECT id FROM facility WHERE code = importFile.facility))
                AND document.kind = importEntry.kind AND document.localId = importEntry.localId AND document.batchId > importFile.batchId)
          FROM quarantine JOIN importEntry ON importEntry.fileId = quarantine.fileId AND importEntry.ordinal = quarantine.entryOrdinal
          JOIN importFile ON importFile.id = quarantine.fileId
          WHERE (? OR quarantine.state = 'open') AND (? IS NULL OR quarantine.id = ?)
            AND (? IS NULL OR quarantine.code IN (SELECT value FROM json_each(?)))
          ORDER BY quarantine.id LIMIT ?
          """, arguments: [!openOnly, id, id, list, list, limit])
      return try rows.map { row in
        let columns = "severity, code, path, line, vi, en, \"column\", xpath"
        // What keeps the entry out comes before what is only worth a look.
        let order = "ORDER BY severity <> 'error', ordinal"
        let attempt: Int64? = try row.value(13)
        let issues = try Row.fetchAll(
          db,
          sql: attempt == nil
            ? "SELECT \(columns) FROM importIssue WHERE fileId = ? AND entryOrdinal = ? \(order)"
            : "SELECT \(columns) FROM quarantineIssue WHERE quarantineId = ? AND attempt = ? \(order)",
          arguments: attempt.map { [try row.value(0) as Int64, $0] } ?? [row.value(10) as Int64, row.value(11) as Int64])
        return try QuarantinedEntry(
          id: row.value(0), batch: row.value(1), file: row.value(2), facility: row.value(3),
          kind: (row.value(4) as Int?).flatMap { Statement.Kind(rawValue: $0)?.name }, localID: row.value(5), line: row.value(6),
          since: row.value(7), state: row.value(8), code: row.value(9), format: row.value(12),
          issues: issues.map { try Self.issue($0) }, isTakenSince: row.value(14))
      }
    }
  }

  private static func issue(_ row: Row) throws -> Issue {
    var issue = try Issue(
      Issue.Severity(rawValue: row.value(0)) ?? .error, code: row.value(1), path: row.value(2), line: row.value(3), vi: row.value(4),
      en: row.value(5))
    issue.column = try row.value(6)
    issue.xpath = try row.value(7)
    return issue
  }

  /// What is kept of a quarantined entry: its exact bytes, those that stood before the first entry of its file, and that file's format.
  /// Reading them is audited: they are a patient's data.
  ///
  /// - Parameters:
  ///   - patient: whose they are, where that is known.
  ///   - detail: why they are read.
  public func quarantinedSource(
    _ id: Int64, patient: Key<Patient>? = nil, detail: String, by actor: Actor, at moment: Moment
  ) throws -> (entry: EntryKeptAside, head: [UInt8], format: String?)? {
    try writing { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT importEntry.ordinal, importEntry.line, importEntry.byteOffset, importEntry.gap, importEntry.source, first.gap,
            importFile.format,
            (SELECT xpath FROM importIssue WHERE importIssue.fileId = quarantine.fileId AND importIssue.entryOrdinal = quarantine.entryOrdinal
              AND importIssue.ordinal = 0)
          FROM quarantine JOIN importFile ON importFile.id = quarantine.fileId
          JOIN importEntry ON importEntry.fileId = quarantine.fileId AND importEntry.ordinal = quarantine.entryOrdinal
          JOIN importEntry AS first ON first.fileId = quarantine.fileId AND first.ordinal = 0
          WHERE quarantine.id = ?
          """, arguments: [id])
      guard let row else { return nil }
      try AuditChain(db).append(
        AuditEntry(action: "read", entity: "quarantine", entityID: id, patient: patient, detail: AuditEntry.reason(detail)), by: actor,
        at: moment)
      return try (
        EntryKeptAside(
          ordinal: row.value(0), line: row.value(1), byteOffset: row.value(2), gap: row.bytesIfAny(3),
          source: row.bytesIfAny(4) ?? [], xpath: row.value(7)), row.bytesIfAny(5) ?? [], row.value(6)
      )
    }
  }

  /// Settles an entry that was checked again after something was mended: taken, or still refused with what is wrong now.
  ///
  /// The receipt of the import stays as it was; the quarantine's own row says what became of the entry. Nil when it is not open any more:
  /// somebody else was quicker.
  ///
  /// - Parameter place: completes an issue that is found here with its place in the file.
  public func settleQuarantined(
    _ id: Int64, _ item: ImportItem, facility: FacilityCode?, place: (Issue, ImportItem) -> Issue, by actor: Actor, at moment: Moment
  ) throws -> EntryOutcome? {
    try writing { db in
      func note(_ outcome: EntryOutcome) throws -> EntryOutcome {
        try AuditChain(db).append(
          AuditEntry(action: "retry", entity: "quarantine", entityID: id, detail: "\(outcome)"), by: actor, at: moment)
        return outcome
      }
      let open = try Int64.fetchOne(db, sql: "SELECT id FROM quarantine WHERE id = ? AND state = 'open'", arguments: [id])
      guard open != nil else { return nil }
      guard let facility = item.facility ?? facility else {
        try Self.keepAside(id, item.issues, db, at: moment)
        return try note(.quarantined)
      }
      let rows = try ImportRows(db)
      let batch = try Int64.fetchOne(
        db, sql: "SELECT batchId FROM importFile JOIN quarantine ON quarantine.fileId = importFile.id WHERE quarantine.id = ?",
        arguments: [id])
      try rows.begin(db, batch: batch.map { BatchKey(rawValue: $0) }, actor: actor, moment: moment)
      let key = try rows.facility(facility)
      guard item.content.canBeTaken else {
        let objections = try rows.objections(to: item, facility: key).map { place($0, item) }
        try rows.end()
        try Self.keepAside(id, item.issues + objections, db, at: moment)
        return try note(.quarantined)
      }
      let taken = try rows.take(item, waiting: id, facility: key)
      try rows.end()
      switch taken {
      case .refused(let issue):
        try Self.keepAside(id, item.issues + [place(issue, item)], db, at: moment)
        return try note(.quarantined)
      case .taken(let outcome, let document, _):
        _ = try rows.accept(id, outcome, document)
        return try note(outcome)
      }
    }
  }

  /// Notes what is wrong with an entry now that it was tried again.
  private static func keepAside(_ id: Int64, _ issues: [Issue], _ db: Database, at moment: Moment) throws {
    if let code = issues.first(where: { $0.severity == .error })?.code {
      try db.execute(sql: "UPDATE quarantine SET code = ? WHERE id = ?", arguments: [code, id])
    }
    let attempt =
      try Int64.fetchOne(db, sql: "SELECT coalesce(max(attempt), 0) + 1 FROM quarantineIssue WHERE quarantineId = ?", arguments: [id]) ?? 1
    for (ordinal, issue) in issues.enumerated() {
      try db.execute(
        sql: """
          INSERT INTO quarantineIssue (quarantineId, attempt, ordinal, at, severity, code, path, line, vi, en, "column", xpath)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id, attempt, ordinal, moment.seconds, issue.severity.rawValue, issue.code, issue.path, issue.line, issue.text.vi,
          issue.text.en, issue.column, issue.xpath,
        ])
    }
  }

  /// Gives up an entry for good, with the reason. False when it is not open.
  public func discardQuarantined(_ id: Int64, reason: String, by actor: Actor, at moment: Moment) throws -> Bool {
    try writing { db in
      try db.execute(
        sql: "UPDATE quarantine SET state = 'discarded', reason = ?, settledAt = ? WHERE id = ? AND state = 'open'",
        arguments: [reason, moment.seconds, id])
      guard db.changesCount == 1 else { return false }
      try AuditChain(db).append(
        AuditEntry(action: "discard", entity: "quarantine", entityID: id, detail: "reason given"), by: actor, at: moment)
      return true
    }
  }
}
