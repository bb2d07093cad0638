internal import ClinicalModel
internal import GRDB

/// A member of staff as the database knows them.
public struct StaffAccount: Hashable, Sendable, Codable {
  public var account: String
  public var name: String
  public var roles: [String]
  public var isActive: Bool
}

extension RecordStore {
  public func addStaff(_ account: String, name: String, roles: [String], by actor: Actor, at moment: Moment) throws {
    try writing { db in
      try db.execute(
        sql: "INSERT INTO staff (account, name, createdAt) VALUES (?, ?, ?)", arguments: [account, name, moment.seconds])
      let id = db.lastInsertedRowID
      for role in roles { try db.execute(sql: "INSERT INTO staffRole (staffId, role) VALUES (?, ?)", arguments: [id, role]) }
      try AuditChain(db).append(
        AuditEntry(action: "add", entity: "staff", entityID: id, detail: roles.joined(separator: ",")), by: actor, at: moment)
    }
  }

  /// The account's entry, active or not.
  public func staff(_ account: String) throws -> StaffAccount? {
    try reading { db in
      guard let row = try Row.fetchOne(db, sql: "SELECT id, name, isActive FROM staff WHERE account = ?", arguments: [account]) else {
        return nil
      }
      let roles = try String.fetchAll(
        db, sql: "SELECT role FROM staffRole WHERE staffId = ? ORDER BY role", arguments: [row[0] as Int64])
      return StaffAccount(account: account, name: row[1], roles: roles, isActive: row[2])
    }
  }
}
