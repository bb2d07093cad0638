internal import ClinicalModel
internal import GRDB

/// When something came in: by the second, and within one second by its place in the files.
struct Arrival: Comparable {
  var seconds: Int64
  var file: Int64
  var ordinal: Int64

  static func < (one: Arrival, other: Arrival) -> Bool {
    (one.seconds, one.file, one.ordinal) < (other.seconds, other.file, other.ordinal)
  }
}

/// Which of an entry that has waited and of what stands under its id came later. An entry keeps the place of its first arrival in whatever shape it comes
/// again: tried again, sent again byte for byte, or mended.
final class ArrivalOrder {
  private let entry: BulkRow
  private let replaced: BulkRow
  private let waited: BulkRow
  private let document: BulkRow
  private let takenBefore: BulkRow

  init(_ db: Database) throws {
    entry = try BulkRow(db, "SELECT since, fileId, entryOrdinal FROM quarantine WHERE id = ?")
    replaced = try BulkRow(
      db, "SELECT id FROM quarantine WHERE settledAt >= (SELECT since FROM quarantine WHERE id = ?) AND reason = ? ORDER BY id LIMIT 1")
    waited = try BulkRow(db, "SELECT id FROM quarantine WHERE documentId = ? AND state = 'accepted'")
    document = try BulkRow(db, "SELECT recordedAt, coalesce(batchId, 0) FROM document WHERE id = ?")
    takenBefore = try BulkRow(
      db,
      """
      SELECT documentId FROM importEntry WHERE (fileId, ordinal) < (?, ?) AND (outcome = 1 OR outcome = 2)
      ORDER BY fileId DESC, ordinal DESC LIMIT 1
      """)
  }

  /// When the quarantined entry came first, or the one that it stands for.
  func arrival(of id: Int64) throws -> Arrival? {
    var first = id
    while true {
      replaced.bind(first)
      replaced.bind(WaitingEntries.replaced(by: first))
      // A later one can't have come before; so this ends.
      guard let earlier = try replaced.first({ $0.integer(0) }), earlier < first else { break }
      first = earlier
    }
    entry.bind(first)
    return try entry.first { Arrival(seconds: $0.integer(0), file: $0.integer(1), ordinal: $0.integer(2)) }
  }

  /// What came after `arrival`: the batch of the document, 0 where it was written here; nil where the document came before.
  func batch(of id: Int64, after arrival: Arrival) throws -> Int64? {
    document.bind(id)
    guard let found = try document.first({ (seconds: $0.integer(0), batch: $0.integer(1)) }) else { return nil }
    var entries: [Int64] = []
    waited.bind(id)
    try waited.each { row in
      entries.append(row.integer(0))
      return true
    }
    if let own = try entries.compactMap({ try self.arrival(of: $0) }).max() { return own > arrival ? found.batch : nil }
    guard found.seconds == arrival.seconds else { return found.seconds > arrival.seconds ? found.batch : nil }
    takenBefore.bind(arrival.file)
    takenBefore.bind(arrival.ordinal)
    let last = try takenBefore.first { $0.integer(0) } ?? 0
    return id > last ? found.batch : nil
  }
}
