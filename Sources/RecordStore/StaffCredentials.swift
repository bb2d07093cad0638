internal import ClinicalModel
public import Cryptography
internal import GRDB

/// Passwords and the attempts to guess them.
extension RecordStore {
  public enum Attempt: Sendable {
    /// The hash to compare with; the attempt counts as failed until `endAttempt` says otherwise.
    case admitted(PasswordHash)
    case noPassword
    /// Refused unseen until the second (since 1970) given.
    case locked(until: Int64)
  }

  /// Counts an attempt before it is made, so that guesses in parallel can't outrun the lock.
  ///
  /// - Parameters:
  ///   - limit: failed attempts in a row before the lock.
  ///   - pause: seconds that the lock lasts after the last attempt.
  public func beginAttempt(_ account: String, limit: Int, pause: Int64, by actor: Actor, at moment: Moment) throws -> Attempt {
    try writing { db in
      guard
        let row = try Row.fetchOne(
          db,
          sql: """
            SELECT staff.id, n, r, p, salt, hash, failedCount, lastAt FROM staff JOIN staffCredential ON staffCredential.staffId = staff.id
            LEFT JOIN staffAttempt ON staffAttempt.staffId = staff.id WHERE account = ?
            """, arguments: [account])
      else { return .noPassword }
      let failed = row[6] as Int? ?? 0
      if failed >= limit, let last = row[7] as Int64?, moment.seconds < last + pause {
        try AuditChain(db).append(
          AuditEntry(action: "prove", entity: "staff", entityID: row[0], outcome: .refused, detail: "locked"), by: actor, at: moment)
        return .locked(until: last + pause)
      }
      try db.execute(
        sql: """
          INSERT INTO staffAttempt (staffId, failedCount, lastAt) VALUES (?, 1, ?)
          ON CONFLICT (staffId) DO UPDATE SET failedCount = failedCount + 1, lastAt = excluded.lastAt
          """, arguments: [row[0] as Int64, moment.seconds])
      return .admitted(
        PasswordHash(
          n: UInt64(row[1] as Int64), r: UInt64(row[2] as Int64), p: UInt64(row[3] as Int64), salt: (row[4] as DatabaseBytes).bytes,
          hash: (row[5] as DatabaseBytes).bytes))
    }
  }

  /// Settles an admitted attempt. Gives how many failed in a row before this one.
  public func endAttempt(_ account: String, succeeded: Bool, by actor: Actor, at moment: Moment) throws -> Int {
    try writing { db in
      let id = try Self.staffID(account, db)
      let failed = try Int.fetchOne(db, sql: "SELECT failedCount FROM staffAttempt WHERE staffId = ?", arguments: [id]) ?? 1
      if succeeded { try db.execute(sql: "UPDATE staffAttempt SET failedCount = 0 WHERE staffId = ?", arguments: [id]) }
      try AuditChain(db).append(
        AuditEntry(
          action: "prove", entity: "staff", entityID: id, outcome: succeeded ? .success : .refused,
          detail: succeeded ? "password" : "wrong password"), by: actor, at: moment)
      return max(0, failed - 1)
    }
  }

  /// Sets a password and forgets failed attempts. False when there is no such account.
  public func setPassword(_ hash: PasswordHash, of account: String, by actor: Actor, at moment: Moment) throws -> Bool {
    try writing { db in
      guard let id = try Self.staffID(account, db) else { return false }
      try db.execute(
        sql: """
          INSERT INTO staffCredential (staffId, n, r, p, salt, hash, setAt) VALUES (?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (staffId) DO UPDATE SET n = excluded.n, r = excluded.r, p = excluded.p, salt = excluded.salt, hash = excluded.hash,
            setAt = excluded.setAt
          """,
        arguments: [
          id, Int64(hash.n), Int64(hash.r), Int64(hash.p), DatabaseBytes(hash.salt), DatabaseBytes(hash.hash), moment.seconds,
        ])
      try db.execute(sql: "UPDATE staffAttempt SET failedCount = 0 WHERE staffId = ?", arguments: [id])
      try AuditChain(db).append(AuditEntry(action: "setPassword", entity: "staff", entityID: id), by: actor, at: moment)
      return true
    }
  }
}
