internal import ClinicalModel
internal import GRDB

/// Codes with their texts, each stored once and then referred to by key: a laboratory sheet of 20 lines writes 20 integers.
final class CodingRows {
  private let find: BulkRow
  private let insert: BulkRow
  private var keys: [Coding: Int64] = [:]

  init(_ db: Database) throws {
    find = try BulkRow(db, "SELECT id FROM coding WHERE system = ? AND code = ? AND display = ?")
    insert = try BulkRow(db, "INSERT INTO coding (system, code, display) VALUES (?, ?, ?)")
  }

  func key(_ coding: Coding) throws -> Int64 {
    if let key = keys[coding] { return key }
    if let key = try stored(coding) { return remember(key, coding) }
    insert.bind(coding.system.rawValue)
    insert.bind(coding.code)
    insert.bind(coding.display ?? "")
    try insert.run()
    return remember(try stored(coding) ?? 0, coding)
  }

  private func stored(_ coding: Coding) throws -> Int64? {
    find.bind(coding.system.rawValue)
    find.bind(coding.code)
    find.bind(coding.display ?? "")
    return try find.first { $0.integer(0) }
  }

  /// Free texts in `display` could fill the memory of a long import; forget everything then, it is all in the table.
  private func remember(_ key: Int64, _ coding: Coding) -> Int64 {
    if keys.count >= 50_000 { keys.removeAll(keepingCapacity: true) }
    keys[coding] = key
    return key
  }
}
