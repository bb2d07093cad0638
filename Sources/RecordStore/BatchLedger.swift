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

  private static func totals(_ row: Row, from start: Int) -> ImportTotals {
    var totals = ImportTotals()
    totals.read = row[start]
    totals.accepted = row[start + 1]
    totals.created = row[start + 2]
    totals.updated = row[start + 3]
    totals.duplicate = row[start + 4]
    totals.quarantined = row[start + 5]
    totals.rejected = row[start + 6]
    totals.patientsCreated = row[start + 7]
    totals.patientsMatched = row[start + 8]
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
            """, arguments: [row[0] as Int64])
        return BatchSummary(
          id: row[0], actor: row[1], startedAt: row[2], finishedAt: row[3], state: row[4], files: sums?[0] ?? 0,
          totals: sums.map { Self.totals($0, from: 1) } ?? ImportTotals())
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
          db, sql: "SELECT code, count(*) FROM importIssue WHERE fileId = ? GROUP BY code", arguments: [row[8] as Int64])
        return BatchFile(
          ordinal: row[0], name: row[1], format: row[2], facility: row[3], encoding: row[4], byteCount: row[5],
          digest: row[9] ? nil : row[6], state: row[7], totals: Self.totals(row, from: 10),
          codes: Dictionary(uniqueKeysWithValues: codes.map { ($0[0], $0[1]) }))
      }
    }
  }

  public func batchRuns(of batch: Int64) throws -> [BatchRun] {
    try reading { db in
      try Row.fetchAll(
        db, sql: "SELECT endedAt, milliseconds, isInterrupted, statistics FROM importRun WHERE batchId = ? ORDER BY id",
        arguments: [batch]
      ).map { BatchRun(endedAt: $0[0], seconds: ($0[1] as Double) / 1000, interrupted: $0[2], statistics: $0[3]) }
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
