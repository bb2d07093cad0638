internal import ClinicalModel
internal import Foundation
internal import GRDB

/// Codes with their texts, each stored once and then referred to by key: a laboratory sheet of 20 lines writes 20 integers.
final class CodingRows {
  private let find: BulkRow
  private let insert: BulkRow
  private var keys: [ExactCoding: Int64] = [:]

  init(_ db: Database) throws {
    find = try BulkRow(db, "SELECT id FROM coding WHERE system = ? AND code = ? AND display = ?")
    insert = try BulkRow(db, "INSERT INTO coding (system, code, display) VALUES (?, ?, ?)")
  }

  func key(_ coding: Coding) throws -> Int64 {
    if let key = keys[ExactCoding(coding)] { return key }
    if let key = try stored(coding) { return remember(key, coding) }
    insert.bind(coding.system.rawValue)
    insert.bind(coding.code)
    insert.bind(coding.display ?? "")
    try insert.run()
    return remember(try stored(coding) ?? 0, coding)
  }

  /// Forgets what a transaction that was taken back may have brought.
  func forget() { keys.removeAll(keepingCapacity: true) }

  private func stored(_ coding: Coding) throws -> Int64? {
    find.bind(coding.system.rawValue)
    find.bind(coding.code)
    find.bind(coding.display ?? "")
    return try find.first { $0.integer(0) }
  }

  /// Free texts in `display` could fill the memory of a long import; forget everything then, it is all in the table.
  private func remember(_ key: Int64, _ coding: Coding) -> Int64 {
    if keys.count >= 50_000 { keys.removeAll(keepingCapacity: true) }
    keys[ExactCoding(coding)] = key
    return key
  }
}

/// A coding that is told from others by its bytes, as the table does. `String` hashes Vietnamese text by its normal form, letter by letter,
/// which took a twentieth of a batch.
private struct ExactCoding: Hashable {
  private let coding: Coding

  init(_ coding: Coding) { self.coding = coding }

  static func == (a: ExactCoding, b: ExactCoding) -> Bool {
    same(a.coding.code, b.coding.code) && same(a.coding.display ?? "", b.coding.display ?? "")
      && same(a.coding.system.rawValue, b.coding.system.rawValue)
  }

  func hash(into hasher: inout Hasher) {
    Self.add(coding.system.rawValue, to: &hasher)
    Self.add(coding.code, to: &hasher)
    Self.add(coding.display ?? "", to: &hasher)
  }

  private static func same(_ a: String, _ b: String) -> Bool {
    var (a, b) = (a, b)
    return a.withUTF8 { a in
      b.withUTF8 { b in a.count == b.count && (a.isEmpty || memcmp(a.baseAddress!, b.baseAddress!, a.count) == 0) }
    }
  }

  private static func add(_ text: String, to hasher: inout Hasher) {
    var text = text
    text.withUTF8 { bytes in
      hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
      hasher.combine(bytes.count)
    }
  }
}
