internal import ClinicalModel
internal import GRDB

/// A record's versions and their typed entries.
final class RecordRows {
  private let readVersions: BulkRow
  private let latestOfVersion: BulkRow
  private let readEncounter: BulkRow
  private let insert: BulkRow
  private let update: BulkRow
  private let insertVersion: BulkRow
  private let lastKey: BulkRow
  private let entries: EntryRows
  /// The key of the next new one.
  var next: Int64 = 0

  init(_ db: Database, _ codings: CodingRows) throws {
    readVersions = try BulkRow(db, "SELECT version, status FROM recordVersion WHERE recordId = ?")
    latestOfVersion = try BulkRow(
      db, "SELECT documentId FROM recordVersion WHERE recordId = ? AND version = ? ORDER BY documentId DESC LIMIT 1")
    readEncounter = try BulkRow(db, "SELECT encounterId FROM clinicalRecord WHERE id = ?")
    insert = try BulkRow(
      db, into: "clinicalRecord", ["id", "encounterId", "kind", "version", "status", "authored", "documentId"])
    update = try BulkRow(
      db, "UPDATE clinicalRecord SET kind = ?, version = ?, status = ?, authored = ?, documentId = ? WHERE id = ?")
    insertVersion = try BulkRow(
      db, into: "recordVersion",
      ["documentId", "recordId", "version", "status", "author", "authored", "attester", "attestedAt", "reason"])
    lastKey = try BulkRow(db, "SELECT coalesce(max(id), 0) FROM clinicalRecord")
    entries = try EntryRows(db, codings)
  }

  func begin() throws { next = try (lastKey.first { $0.integer(0) } ?? 0) + 1 }

  /// Whether the version may follow what is there: a final version stays, a later one must say that it amends or withdraws.
  func prepare(_ record: ClinicalRecord, encounter: Int64, _ context: inout ImportRows.Taking.Context) throws -> Issue? {
    context.encounter = encounter
    guard let known = context.known else {
      context.subject = next
      next += 1
      return nil
    }
    context.subject = known.subject
    readEncounter.bind(known.subject)
    guard try readEncounter.first({ $0.integer(0) }) == encounter else {
      return ImportIssues.movedSubject(path: "record/@encounter", line: context.line)
    }
    var hasEarlierFinal = false
    var issue: Issue?
    readVersions.bind(known.subject)
    try readVersions.each { row in
      let version = Int(row.integer(0))
      let isFinal = row.text(1) != ClinicalRecord.Status.Code.preliminary.rawValue
      if version == record.version, isFinal { issue = ImportIssues.lockedVersion(line: context.line) }
      if version < record.version, isFinal { hasEarlierFinal = true }
      if version < record.version, row.text(1) == ClinicalRecord.Status.Code.enteredInError.rawValue {
        issue = ImportIssues.withdrawnEarlier(line: context.line)
      }
      if version > record.version { context.isCurrent = false }
      return true
    }
    if let issue { return issue }
    if hasEarlierFinal, case .final = record.status { return ImportIssues.notAnAmendment(line: context.line) }
    return nil
  }

  /// The document that a version of a record was said with last.
  func latest(of record: Int64, version: Int) throws -> Int64? {
    latestOfVersion.bind(record)
    latestOfVersion.bind(version)
    return try latestOfVersion.first { $0.integer(0) }
  }

  func write(_ record: ClinicalRecord, _ context: ImportRows.Taking.Context) throws {
    let status = record.status.code.rawValue
    if context.isNew {
      insert.bind(context.subject)
      insert.bind(context.encounter)
      insert.bind(record.kind.rawValue)
      insert.bind(record.version)
      insert.bind(status)
      insert.bind(record.authored)
      insert.bind(context.document)
      try insert.run()
    }
    insertVersion.bind(context.document)
    insertVersion.bind(context.subject)
    insertVersion.bind(record.version)
    insertVersion.bind(status)
    insertVersion.bind(record.author.rawValue)
    insertVersion.bind(record.authored)
    insertVersion.bind(record.status.attestation?.by.rawValue)
    insertVersion.bind(record.status.attestation?.at)
    insertVersion.bind(record.status.reason)
    try insertVersion.run()
    // After the version: the database refuses a state that no version has.
    if !context.isNew, context.isCurrent {
      update.bind(record.kind.rawValue)
      update.bind(record.version)
      update.bind(status)
      update.bind(record.authored)
      update.bind(context.document)
      update.bind(context.subject)
      try update.run()
    }
    var ordinal = 0
    for section in record.sections {
      for entry in section.entries {
        try entries.write(entry, document: context.document, ordinal: ordinal)
        ordinal += 1
      }
    }
  }
}
