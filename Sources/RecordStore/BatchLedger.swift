public import ClinicalModel
internal import GRDB

/// A batch as its ledger knows it.
public struct BatchSummary: Hashable, Sendable, Codable {
  public var id: Int64
  public var actor: String
  public var startedAt: Int64
  public var finishedAt: Int64?
  /// `closed`, or `running` for one that was interrupted or runs now.
  public var state: String
  public var files: Int
  public var totals: ImportTotals
}

/// A file of a batch: its own equation, and what it was.
public struct BatchFile: Hashable, Sendable, Codable {
  public var ordinal: Int
  public var name: String
  public var format: String?
  public var facility: String?
  public var encoding: String?
  public var byteCount: Int?
  /// SHA-256, hexadecimal; nil when it could not be read to its end.
  public var digest: String?
  public var state: String
  public var totals: ImportTotals
  /// Codes of what was found in it, each with how often.
  public var codes: [String: Int]
}

/// A run of a batch: the first, or one that went on with it.
public struct BatchRun: Hashable, Sendable, Codable {
  public var endedAt: Int64
  public var seconds: Double
  public var interrupted: Bool
  /// How long the chunks took, as JSON.
  public var statistics: String
}

extension RecordStore {
  private static let sums = """
    count(importEntry.ordinal), total(outcome IN (1, 2)), total(outcome = 1), total(outcome = 2), total(outcome = 3), total(outcome = 4),
    total(outcome = 5), total(person IS 'new'), total(person IS 'matched')
    """

  private static func totals(_ row: Row, from start: Int) throws -> ImportTotals {
    var totals = ImportTotals()
    totals.read = try row.value(start)
    totals.accepted = try row.value(start + 1)
    totals.created = try row.value(start + 2)
    totals.updated = try row.value(start + 3)
    totals.duplicate = try row.value(start + 4)
    totals.quarantined = try row.value(start + 5)
    totals.rejected = try row.value(start + 6)
    totals.patientsCreated = try row.value(start + 7)
    totals.patientsMatched = try row.value(start + 8)
    return totals
  }

  /// Batches, newest first.
  public func batches(limit: Int, id: Int64? = nil) throws -> [BatchSummary] {
    try reading { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT id, actor, startedAt, finishedAt, state FROM importBatch WHERE ? IS NULL OR id = ? ORDER BY id DESC LIMIT ?",
        arguments: [id, id, limit])
      return try rows.map { row in
        let sums = try Row.fetchOne(
          db,
          sql: """
            SELECT count(DISTINCT importFile.id), \(Self.sums) FROM importFile
            LEFT JOIN importEntry ON importEntry.fileId = importFile.id WHERE batchId = ?
            """, arguments: [row.value(0) as Int64])
        return try BatchSummary(
          id: row.value(0), actor: row.value(1), startedAt: row.value(2), finishedAt: row.value(3), state: row.value(4),
          files: sums?.value(0) ?? 0,
          totals: sums.map { try Self.totals($0, from: 1) } ?? ImportTotals())
      }
    }
  }

  /// The files of a batch in order, each counted from its own receipts.
  public func batchFiles(of batch: Int64) throws -> [BatchFile] {
    try reading { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT importFile.ordinal, name, format, facility, encoding, byteCount, lower(hex(digest)), state, importFile.id, digest IS NULL,
            \(Self.sums)
          FROM importFile LEFT JOIN importEntry ON importEntry.fileId = importFile.id
          WHERE batchId = ? GROUP BY importFile.id ORDER BY importFile.ordinal
          """, arguments: [batch])
      return try rows.map { row in
        let codes = try Row.fetchAll(
          db, sql: "SELECT code, count(*) FROM importIssue WHERE fileId = ? GROUP BY code", arguments: [row.value(8) as Int64])
        return try BatchFile(
          ordinal: row.value(0), name: row.value(1), format: row.value(2), facility: row.value(3), encoding: row.value(4),
          byteCount: row.value(5),
          digest: row.value(9) ? nil : row.value(6), state: row.value(7), totals: Self.totals(row, from: 10),
          codes: Dictionary(codes.map { (try $0.value(0), try $0.value(1)) }, uniquingKeysWith: +))
      }
    }
  }

  public func batchRuns(of batch: Int64) throws -> [BatchRun] {
    try reading { db in
      try Row.fetchAll(
        db, sql: "SELECT endedAt, milliseconds, isInterrupted, statistics FROM importRun WHERE batchId = ? ORDER BY id",
        arguments: [batch]
      ).map {
        try BatchRun(endedAt: $0.value(0), seconds: ($0.value(1) as Double) / 1000, interrupted: $0.value(2), statistics: $0.value(3))
      }
    }
  }

  /// Notes that a run of a batch has ended, and how long its chunks took.
  public func keepRun(
    of batch: BatchKey, seconds: Double, interrupted: Bool, statistics: String, by actor: Actor, at moment: Moment
  ) throws {
    try writing { db in
      try db.execute(
        sql: "INSERT INTO importRun (batchId, endedAt, milliseconds, isInterrupted, statistics) VALUES (?, ?, ?, ?, ?)",
        arguments: [batch.rawValue, moment.seconds, Int64(seconds * 1000), interrupted, statistics])
      try AuditChain(db).append(
        AuditEntry(
          action: "import", entity: "batch", entityID: batch.rawValue, detail: interrupted ? "stopped at a checkpoint" : "run ended"),
        by: actor, at: moment)
    }
  }
}
