internal import ClinicalModel
public import Cryptography
internal import GRDB

/// PINs by which staff confirm what they attest, and the attempts to guess them: counted for themselves, beside those of the password.
extension RecordStore {
  public enum PINAttempt: Sendable {
    /// The hash to compare with; the attempt counts as failed until `endPINAttempt` says otherwise.
    case admitted(PasswordHash)
    case noPIN
    /// Too many wrong ones in a row: refused unseen until the PIN is set anew.
    case locked
  }

  /// Counts an attempt before it is made, so that guesses in parallel can't outrun the lock.
  ///
  /// - Parameter limit: wrong ones in a row after which the PIN counts no more.
  public func beginPINAttempt(_ account: String, limit: Int, by actor: Actor, at moment: Moment) throws -> PINAttempt {
    try writing { db in
      guard
        let row = try Row.fetchOne(
          db,
          sql: """
            SELECT staff.id, n, r, p, salt, hash, failedCount FROM staff JOIN staffPIN ON staffPIN.staffId = staff.id WHERE account = ?
            """, arguments: [account])
      else { return .noPIN }
      guard try (row.value(6) as Int) < limit else {
        try AuditChain(db).append(
          AuditEntry(action: "prove", entity: "staff", entityID: row.value(0), outcome: .refused, detail: "pin locked"), by: actor,
          at: moment)
        return .locked
      }
      try db.execute(sql: "UPDATE staffPIN SET failedCount = failedCount + 1 WHERE staffId = ?", arguments: [row.value(0) as Int64])
      try AuditChain(db).append(
        AuditEntry(action: "attempt", entity: "staff", entityID: row.value(0), detail: "pin"), by: actor, at: moment)
      return try .admitted(
        PasswordHash(
          n: row.count(1), r: row.count(2), p: row.count(3), salt: row.bytes(4),
          hash: row.bytes(5)))
    }
  }

  /// Settles an admitted attempt. Gives how many failed in a row before this one.
  public func endPINAttempt(_ account: String, succeeded: Bool, by actor: Actor, at moment: Moment) throws -> Int {
    try writing { db in
      let id = try Self.staffID(account, db)
      let failed = try Int.fetchOne(db, sql: "SELECT failedCount FROM staffPIN WHERE staffId = ?", arguments: [id]) ?? 1
      if succeeded { try db.execute(sql: "UPDATE staffPIN SET failedCount = 0 WHERE staffId = ?", arguments: [id]) }
      try AuditChain(db).append(
        AuditEntry(
          action: "prove", entity: "staff", entityID: id, outcome: succeeded ? .success : .refused, detail: succeeded ? "pin" : "wrong pin"),
        by: actor, at: moment)
      return max(0, failed - 1)
    }
  }

  /// Sets a PIN and forgets failed attempts, or takes it away. False when there is no such account.
  public func setPIN(_ hash: PasswordHash?, of account: String, on basis: CredentialBasis, by actor: Actor, at moment: Moment) throws
    -> Bool
  {
    try writing { db in
      guard let id = try Self.staffID(account, db) else { return false }
      try Self.require(basis, of: id, db)
      try Self.deletePIN(of: id, db)
      if let hash {
        try db.execute(
          sql: "INSERT INTO staffPIN (staffId, n, r, p, salt, hash, setAt, failedCount) VALUES (?, ?, ?, ?, ?, ?, ?, 0)",
          arguments: [
            id, Int64(hash.n), Int64(hash.r), Int64(hash.p), DatabaseBytes(hash.salt), DatabaseBytes(hash.hash), moment.seconds,
          ])
      }
      try AuditChain(db).append(
        AuditEntry(
          action: hash == nil ? "removePIN" : "setPIN", entity: "staff", entityID: id, detail: try Self.stateNote(of: id, db)), by: actor,
        at: moment)
      return true
    }
  }

  static func deletePIN(of staff: Int64, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM staffPIN WHERE staffId = ?", arguments: [staff])
  }
}
