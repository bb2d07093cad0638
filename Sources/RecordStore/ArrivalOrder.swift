internal import ClinicalModel
internal import GRDB

/// When something came in: behind which document, and among those that wait behind one document in the order of their numbers.
struct Arrival: Comparable {
  /// The last document that was there before it; of what was taken as it came, its own.
  var document: Int64
  /// The entry that waited; 0 for what was taken as it came.
  var entry: Int64 = 0

  static func < (one: Arrival, other: Arrival) -> Bool { (one.document, one.entry) < (other.document, other.entry) }
}

/// Which of an entry that has waited and of what stands under its id came later. An entry keeps the place of its first arrival in whatever shape it comes
/// again: tried again, sent again byte for byte, or mended.
final class ArrivalOrder {
  private let entry: BulkRow
  private let waited: BulkRow
  private let batch: BulkRow

  init(_ db: Database) throws {
    // An entry of before its place was kept stands behind what was recorded until the second in which it came.
    entry = try BulkRow(
      db,
      """
      SELECT coalesce(afterDocument, (SELECT id FROM document WHERE recordedAt <= since ORDER BY id DESC LIMIT 1), 0), coalesce(standsFor, id)
      FROM quarantine WHERE id = ?
      """)
    waited = try BulkRow(
      db, "SELECT id, firstDocument FROM quarantine WHERE lastDocument >= ? ORDER BY lastDocument LIMIT 1")
    batch = try BulkRow(db, "SELECT coalesce(batchId, 0) FROM document WHERE id = ?")
  }

  /// When the quarantined entry came first, or the one that it stands for.
  func arrival(of id: Int64) throws -> Arrival? {
    entry.bind(id)
    return try entry.first { Arrival(document: $0.integer(0), entry: $0.integer(1)) }
  }

  /// What came after `arrival`: the batch of the document, 0 where it was written here; nil where the document came before.
  func batch(of document: Int64, after arrival: Arrival) throws -> Int64? {
    waited.bind(document)
    let own = try waited.first { (entry: $0.integer(0), first: $0.integer(1)) }.flatMap {
      try $0.first <= document ? self.arrival(of: $0.entry) : nil
    }
    guard own ?? Arrival(document: document) > arrival else { return nil }
    batch.bind(document)
    return try batch.first { $0.integer(0) }
  }
}
