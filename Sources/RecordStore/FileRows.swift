internal import ClinicalModel
public import Cryptography
internal import GRDB

/// The files of a batch: opened, filled and closed inside the transactions of their entries, so that a small file costs none of its own.
final class FileRows {
  private let find: BulkRow
  private let insert: BulkRow
  private let update: BulkRow
  private let insertRaw: BulkRow
  private let repeatReceipts: BulkRow
  private let repeatIssues: BulkRow
  private let db: Database

  init(_ db: Database) throws {
    self.db = db
    find = try BulkRow(db, "SELECT id FROM importFile WHERE batchId = ? AND ordinal = ?")
    insert = try BulkRow(
      db, "INSERT INTO importFile (batchId, ordinal, name, checkedBy, state) VALUES (?, ?, ?, ?, 'running') RETURNING id")
    // Only a file that one and the same program checked from its first entry to its last keeps that program's mark.
    update = try BulkRow(
      db,
      """
      UPDATE importFile SET state = 'closed', format = ?, facility = ?, encoding = ?, digest = ?, byteCount = ?, trailer = ?,
        checkedBy = CASE WHEN checkedBy = ? THEN checkedBy END WHERE id = ?
      """)
    insertRaw = try BulkRow(
      db,
      """
      INSERT INTO importRawPart (fileId, ordinal, bytes) SELECT ?1, ?2, ?3
      WHERE NOT EXISTS (SELECT 1 FROM importRawPart WHERE fileId = ?1 AND ordinal = ?2)
      """)
    repeatReceipts = try BulkRow(
      db,
      """
      INSERT INTO importEntry
        (fileId, ordinal, kind, localId, outcome, documentId, person, line, byteOffset, gap, source)
      SELECT ?1, ordinal, kind, localId, \(EntryOutcome.duplicate.rawValue), documentId,
        CASE kind WHEN \(Statement.Kind.patient.rawValue) THEN 'matched' END, line, byteOffset, gap, source
      FROM importEntry WHERE fileId = ?2 AND ordinal >= ?3 AND ordinal < ?4 AND documentId IS NOT NULL ORDER BY ordinal
      """)
    repeatIssues = try BulkRow(
      db,
      """
      INSERT INTO importIssue (fileId, entryOrdinal, ordinal, severity, code, path, line, vi, en, "column", xpath)
      SELECT ?1, entryOrdinal, ordinal, severity, code, path, line, vi, en, "column", xpath
      FROM importIssue WHERE fileId = ?2 AND entryOrdinal >= ?3 AND entryOrdinal < ?4
      """)
  }

  func open(_ batch: BatchKey, _ ordinal: Int, _ name: String, _ checkedBy: Digest?) throws -> Int64 {
    find.bind(batch.rawValue)
    find.bind(ordinal)
    if let known = try find.first({ $0.integer(0) }) { return known }
    insert.bind(batch.rawValue)
    insert.bind(ordinal)
    insert.bind(name)
    insert.bind(checkedBy?.bytes)
    return try insert.first { $0.integer(0) } ?? 0
  }

  func close(_ file: Int64, _ facts: RecordStore.FileFacts) throws {
    update.bind(facts.format)
    update.bind(facts.facility?.rawValue)
    update.bind(facts.encoding)
    update.bind(facts.digest)
    update.bind(facts.byteCount)
    update.bind(facts.trailer.isEmpty ? nil : facts.trailer)
    update.bind(facts.checkedBy?.bytes)
    update.bind(file)
    try update.run()
  }

  func keep(_ bytes: [UInt8], _ ordinal: Int, of file: Int64) throws {
    insertRaw.bind(file)
    insertRaw.bind(ordinal)
    insertRaw.bind(bytes)
    try insertRaw.run()
  }

  /// Writes a receipt `duplicate` for each entry of `earlier` in `ordinals`, with the warnings it had, and counts them.
  func repeatEntries(_ ordinals: Range<Int>, of earlier: Int64, in file: Int64) throws -> Int {
    var count = 0
    for statement in [repeatReceipts, repeatIssues] {
      statement.bind(file)
      statement.bind(earlier)
      statement.bind(ordinals.lowerBound)
      statement.bind(ordinals.upperBound)
      try statement.run()
      if statement === repeatReceipts { count = db.changesCount }
    }
    return count
  }
}

/// A closed file whose bytes stand in its receipts, and what its header said.
public struct EarlierFile: Sendable {
  public var key: Int64
  public var entries: Int
  public var facts: RecordStore.FileFacts
  /// The bytes before the first entry.
  public var header: [UInt8]
}

/// An entry of an earlier file that was kept aside then, and has to be tried again.
public struct EntryKeptAside: Sendable {
  public var ordinal: Int
  public var line: Int
  public var byteOffset: Int
  public var gap: [UInt8]?
  public var source: [UInt8]
  /// The XPath of one of the issues it had then.
  public var xpath: String?
}

extension RecordStore {
  /// Where a range of an earlier file's receipts has to be cut so that what they bring stays about within `most` bytes, and how many those are.
  /// At least one receipt.
  ///
  /// A receipt that keeps its entry's bytes, or has many issues, is thousands of times as large as one that has neither.
  public func receipts(of file: EarlierFile, in ordinals: Range<Int>, upTo most: Int) throws -> (end: Int, bytes: Int) {
    try reading { db in
      let query = try db.cachedStatement(
        sql: """
          SELECT ordinal, coalesce(length(source), 0) + coalesce(length(gap), 0)
            + 512 * (SELECT count(*) FROM importIssue WHERE importIssue.fileId = importEntry.fileId AND entryOrdinal = importEntry.ordinal)
          FROM importEntry WHERE fileId = ? AND ordinal >= ? AND ordinal < ? ORDER BY ordinal
          """)
      var bytes = 0
      let rows = try Row.fetchCursor(query, arguments: [file.key, ordinals.lowerBound, ordinals.upperBound])
      while let row = try rows.next() {
        bytes += try row.value(1) as Int
        if bytes >= most { return try (row.value(0) + 1, bytes) }
      }
      return (ordinals.upperBound, bytes)
    }
  }

  /// Whether a file of that size may be known: before its bytes are read for their digest.
  public func mayKnowFile(ofSize byteCount: Int, checkedBy program: Digest) throws -> Bool {
    try reading { db in
      try Bool.fetchOne(
        db.cachedStatement(
          sql: "SELECT EXISTS (SELECT 1 FROM importFile WHERE byteCount = ? AND checkedBy = ? AND state = 'closed')"),
        arguments: [byteCount, DatabaseBytes(program.bytes)]) ?? false
    }
  }

  /// The first closed file with these bytes that the same program checked; nil when there is none. One of which something was destroyed
  /// since is none: its receipts don't hold its bytes any more.
  public func earlierFile(_ digest: Digest, checkedBy program: Digest) throws -> EarlierFile? {
    try reading { db in
      let query = try db.cachedStatement(
        sql: """
          SELECT id, format, facility, encoding, byteCount, trailer,
            (SELECT count(*) FROM importEntry WHERE importEntry.fileId = importFile.id),
            (SELECT gap FROM importEntry WHERE importEntry.fileId = importFile.id AND ordinal = 0)
          FROM importFile WHERE digest = ? AND checkedBy = ? AND state = 'closed'
            AND NOT (EXISTS (SELECT 1 FROM destroyedDocument) AND EXISTS (SELECT 1 FROM importEntry
              CROSS JOIN destroyedDocument USING (documentId) WHERE importEntry.fileId = importFile.id))
          ORDER BY id LIMIT 1
          """)
      guard let row = try Row.fetchOne(query, arguments: [DatabaseBytes(digest.bytes), DatabaseBytes(program.bytes)]) else { return nil }
      let facts = try FileFacts(
        format: row.value(1), facility: (row.value(2) as String?).flatMap { FacilityCode($0) }, encoding: row.value(3),
        digest: digest.bytes,
        byteCount: row.value(4), trailer: row.bytesIfAny(5) ?? [], checkedBy: program, repeats: row.value(0))
      return try EarlierFile(key: row.value(0), entries: row.value(6), facts: facts, header: row.bytesIfAny(7) ?? [])
    }
  }

  /// The next entry of an earlier file, from `ordinal` on, that was not taken then.
  public func nextKeptAside(_ file: EarlierFile, from ordinal: Int) throws -> EntryKeptAside? {
    try reading { db in
      let query = try db.cachedStatement(
        sql: """
          SELECT ordinal, line, byteOffset, gap, source,
            (SELECT xpath FROM importIssue WHERE fileId = importEntry.fileId AND entryOrdinal = importEntry.ordinal AND ordinal = 0)
          FROM importEntry
          WHERE fileId = ? AND ordinal >= ? AND documentId IS NULL ORDER BY ordinal LIMIT 1
          """)
      return try Row.fetchOne(query, arguments: [file.key, ordinal]).map { row in
        try EntryKeptAside(
          ordinal: row.value(0), line: row.value(1), byteOffset: row.value(2), gap: row.bytesIfAny(3),
          source: row.bytesIfAny(4) ?? [], xpath: row.value(5))
      }
    }
  }
}
