internal import ClinicalModel
internal import Cryptography
internal import GRDB

/// An insert into a table of which the audit holds stretches of rows, which takes their digest from what was bound: reading a stretch back from the pages
/// that were just written costs more than writing its row of the audit.
///
/// The digest is the one of `RowDigests`; `verify` reads the rows as they stand, so a row that came to stand in another way than it was bound is found.
final class WitnessedInsert {
  private let row: BulkRow
  private let hasher = SHA256()
  /// What was bound and is not digested yet.
  private var bytes: [UInt8] = []
  private var column: UInt8 = 0
  private let mayForget: Bool
  /// How many rows the digest covers by now.
  private(set) var rows = 0
  /// How many columns the table has.
  let columns: Int

  private static let roomBytes = 1 << 16

  /// - Parameters:
  ///   - columns: the table's, in its own order; what a later schema adds to them stays NULL.
  ///   - mayForget: rows may be taken back by `forget`, so their bytes are kept until `digest`.
  init(_ db: Database, into table: String, _ columns: [String], mayForget: Bool) throws {
    let all = try db.columns(in: table).map(\.name)
    precondition(all.starts(with: columns), "\(table) has its columns in another order")
    row = try BulkRow(db, into: table, columns)
    self.columns = all.count
    self.mayForget = mayForget
  }

  func bind(_ value: Int64?) {
    row.bind(value)
    guard let value else { return skip() }
    add(kind: 1) { withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) } }
  }

  func bind(_ value: Int?) { bind(value.map(Int64.init)) }

  func bind(_ value: String?) {
    row.bind(value)
    guard var value else { return skip() }
    value.withUTF8 { add(kind: 3, UnsafeRawBufferPointer($0)) }
  }

  func bind(_ value: [UInt8]?) {
    row.bind(value)
    guard let value else { return skip() }
    value.withUnsafeBytes { add(kind: 4, $0) }
  }

  /// Writes the row that was bound.
  func run() throws {
    rows += 1
    column = 0
    try row.run()
  }

  /// Starts afresh: whatever was bound is in no digest.
  func begin() {
    bytes.removeAll(keepingCapacity: true)
    if rows > 0 { _ = hasher.finalize() }
    (rows, column) = (0, 0)
  }

  /// Where the rows are that `forget` leaves.
  var mark: (bytes: Int, rows: Int) { (bytes.count, rows) }

  /// Takes back the rows that were written since `mark`.
  func forget(after mark: (bytes: Int, rows: Int)) {
    precondition(mayForget)
    bytes.removeSubrange(mark.bytes...)
    (rows, column) = (mark.rows, 0)
  }

  /// The digest of all rows since the last one, or since `begin`.
  func digest() -> [UInt8] {
    hasher.update(bytes)
    bytes.removeAll(keepingCapacity: true)
    (rows, column) = (0, 0)
    return hasher.finalize().bytes
  }

  /// A column that is NULL is in no digest.
  private func skip() {
    if column == 0 { bytes.append(Self.row) }
    column += 1
  }

  /// Adds a column: its number, its kind as SQLite counts them, its value.
  private func add(kind: UInt8, _ value: () -> Void) {
    #if !BENCHMARK_WITHOUT_AUDIT
      if column == 0 { bytes.append(Self.row) }
      bytes.append(column)
      bytes.append(kind)
      value()
      column += 1
    #endif
  }

  private func add(kind: UInt8, _ value: UnsafeRawBufferPointer) {
    add(kind: kind) {
      withUnsafeBytes(of: UInt32(truncatingIfNeeded: value.count).bigEndian) { bytes.append(contentsOf: $0) }
      if !mayForget, value.count + bytes.count > Self.roomBytes {
        hasher.update(bytes)
        bytes.removeAll(keepingCapacity: true)
        hasher.update(value)
      } else {
        bytes.append(contentsOf: value)
      }
    }
  }

  private static let row = UInt8(ascii: "R")
}
