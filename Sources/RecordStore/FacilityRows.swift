internal import ClinicalModel
internal import GRDB

/// Facilities by code. Whoever is named gets a key; whether the register knows them is the report's question.
final class FacilityRows {
  private let find: BulkRow
  private let insert: BulkRow
  private var keys: [FacilityCode: Int64] = [:]

  init(_ db: Database) throws {
    find = try BulkRow(db, "SELECT id FROM facility WHERE code = ?")
    insert = try BulkRow(db, "INSERT INTO facility (code) VALUES (?)")
  }

  func key(_ code: FacilityCode) throws -> (key: Int64, isNew: Bool) {
    if let known = keys[code] { return (known, false) }
    var key = try stored(code)
    let isNew = key == nil
    if isNew {
      insert.bind(code.rawValue)
      try insert.run()
      key = try stored(code)
    }
    keys[code] = key
    return (key ?? 0, isNew)
  }

  /// The key of a facility that was named before; nil for one that was not.
  func known(_ code: FacilityCode) throws -> Int64? { try keys[code] ?? stored(code) }

  /// Forgets what a transaction that was taken back may have brought.
  func forget() { keys.removeAll(keepingCapacity: true) }

  private func stored(_ code: FacilityCode) throws -> Int64? {
    find.bind(code.rawValue)
    return try find.first { $0.integer(0) }
  }
}
