internal import ClinicalModel
public import Cryptography
internal import GRDB

/// Passwords and the attempts to guess them.
extension RecordStore {
  public enum Attempt: Sendable {
    /// The hash to compare with; the attempt counts as failed until `endAttempt` says otherwise.
    /// - isTemporary: whether somebody else set the password, so that it only lets its owner set their own.
    case admitted(PasswordHash, SecondFactor?, isTemporary: Bool)
    case noPassword
    /// Refused unseen; by the minute (in seconds since 1970) given it is no more.
    case locked(until: Int64)
  }

  /// A second factor as it is kept, and the step whose code was accepted last.
  public struct SecondFactor: Sendable {
    public var secret: SealedSecret
    public var lastStep: Int64

    public init(secret: SealedSecret, lastStep: Int64) {
      self.secret = secret
      self.lastStep = lastStep
    }
  }

  /// What becomes of the second factor when a password changes: its secret is under the password.
  public enum SecondFactorChange: Sendable {
    case keep, drop
    case replace(SealedSecret)
  }

  /// By what somebody changes how an account proves itself.
  public enum CredentialBasis: Sendable {
    /// The account's own password, as it was proved; nil where it has none yet. Another one that was set since is not overwritten.
    case password(PasswordHash?)
    case administrator

    var isAnothers: Bool {
      if case .administrator = self { true } else { false }
    }
  }

  /// Whether the account's password was set by somebody else.
  public func hasTemporaryPassword(_ account: String) throws -> Bool {
    try reading { db in
      try Bool.fetchOne(
        db, sql: "SELECT isTemporary FROM staffCredential JOIN staff ON staff.id = staffId WHERE account = ?", arguments: [account])
        ?? false
    }
  }

  /// The account's password as it stands; nil when it has none.
  public func passwordHash(of account: String) throws -> PasswordHash? {
    try reading { db in try Self.staffID(account, db).flatMap { try Self.passwordHash($0, db) } }
  }

  private static func passwordHash(_ staff: Int64, _ db: Database) throws -> PasswordHash? {
    try Row.fetchOne(db, sql: "SELECT n, r, p, salt, hash FROM staffCredential WHERE staffId = ?", arguments: [staff]).map { row in
      PasswordHash(
        n: try row.count(0), r: try row.count(1), p: try row.count(2),
        salt: try row.bytes(3), hash: try row.bytes(4))
    }
  }

  /// Refuses a change by a password that stands no more: whoever set another one meant to end what the old one could do.
  static func require(_ basis: CredentialBasis, of staff: Int64, _ db: Database) throws {
    guard case .password(let proved) = basis, try passwordHash(staff, db) != proved else { return }
    throw Refusal(
      .data, code: "QY-STF-0036", vi: "Mật khẩu của tài khoản vừa được đặt lại; không có gì thay đổi. Đăng nhập lại.",
      en: "The account's password has just been set anew; nothing was changed. Sign in again.")
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
            SELECT staff.id, n, r, p, salt, hash, failedCount, lastAt, isTemporary FROM staff JOIN staffCredential ON staffCredential.staffId = staff.id
            LEFT JOIN staffAttempt ON staffAttempt.staffId = staff.id WHERE account = ?
            """, arguments: [account])
      else { return .noPassword }
      let failed = try row.value(6) as Int? ?? 0
      if failed >= limit, let last = try row.value(7) as Int64?, moment.seconds < last + pause {
        try AuditChain(db).append(
          AuditEntry(action: "prove", entity: "staff", entityID: row.value(0), outcome: .refused, detail: "locked"), by: actor, at: moment)
        return .locked(until: Self.opensAgain(last, after: pause))
      }
      try db.execute(
        sql: """
          INSERT INTO staffAttempt (staffId, failedCount, lastAt) VALUES (?, 1, ?)
          ON CONFLICT (staffId) DO UPDATE SET failedCount = failedCount + 1, lastAt = excluded.lastAt
          """, arguments: [row.value(0) as Int64, moment.seconds])
      try AuditChain(db).append(AuditEntry(action: "attempt", entity: "staff", entityID: row.value(0)), by: actor, at: moment)
      return try .admitted(
        PasswordHash(
          n: row.count(1), r: row.count(2), p: row.count(3), salt: row.bytes(4),
          hash: row.bytes(5)), try Self.secondFactor(row.value(0), db), isTemporary: row.value(8))
    }
  }

  /// The whole minute, in seconds since 1970, in which an account is open again whose last wrong password came at `last`.
  static func opensAgain(_ last: Int64, after pause: Int64) -> Int64 { (last + pause + 59) / 60 * 60 }

  /// Settles an admitted attempt. Gives how many failed in a row before this one; nil when somebody used the code in the meantime.
  ///
  /// - Parameters:
  ///   - step: of the code that was accepted beside the password; no earlier one is accepted after it.
  ///   - failure: what was wrong, for the audit; nil when nothing was.
  public func endAttempt(_ account: String, failure: String?, step: Int64? = nil, by actor: Actor, at moment: Moment) throws -> Int? {
    try writing { db in
      let id = try Self.staffID(account, db)
      let failed = try Int.fetchOne(db, sql: "SELECT failedCount FROM staffAttempt WHERE staffId = ?", arguments: [id]) ?? 1
      var failure = failure
      if failure == nil, let step {
        try db.execute(
          sql: "UPDATE staffSecondFactor SET lastStep = ?1 WHERE staffId = ?2 AND lastStep < ?1", arguments: [step, id])
        if db.changesCount == 0 { failure = "used code" }
      }
      if failure == nil { try db.execute(sql: "UPDATE staffAttempt SET failedCount = 0 WHERE staffId = ?", arguments: [id]) }
      try AuditChain(db).append(
        AuditEntry(
          action: "prove", entity: "staff", entityID: id, outcome: failure == nil ? .success : .refused,
          detail: failure ?? (step == nil ? "password" : "password and code")), by: actor, at: moment)
      return failure == "used code" ? nil : max(0, failed - 1)
    }
  }

  static func secondFactor(_ staff: Int64, _ db: Database) throws -> SecondFactor? {
    try Row.fetchOne(db, sql: "SELECT n, salt, sealed, lastStep FROM staffSecondFactor WHERE staffId = ?", arguments: [staff]).map { row in
      try SecondFactor(
        secret: SealedSecret(
          n: row.count(0), salt: row.bytes(1), sealed: row.bytes(2)), lastStep: row.value(3))
    }
  }

  /// The account's second factor; nil when it has none.
  public func secondFactor(of account: String) throws -> SecondFactor? {
    try reading { db in try Self.staffID(account, db).flatMap { try Self.secondFactor($0, db) } }
  }

  /// Sets a second factor, which ends the PIN, or takes it away. False when there is no such account, or when it has one already.
  public func setSecondFactor(
    _ factor: SecondFactor?, of account: String, on basis: CredentialBasis, by actor: Actor, at moment: Moment
  ) throws -> Bool {
    try writing { db in
      guard let id = try Self.staffID(account, db) else { return false }
      try Self.require(basis, of: id, db)
      if factor == nil {
        try db.execute(sql: "DELETE FROM staffSecondFactor WHERE staffId = ?", arguments: [id])
      } else if try Self.secondFactor(id, db) != nil {
        return false
      }
      if let factor {
        try Self.write(factor.secret, lastStep: factor.lastStep, of: id, moment, db)
        try Self.deletePIN(of: id, db)
      }
      try AuditChain(db).append(
        AuditEntry(
          action: factor == nil ? "disableSecondFactor" : "enableSecondFactor", entity: "staff", entityID: id,
          detail: try Self.stateNote(of: id, db)), by: actor, at: moment)
      return true
    }
  }

  private static func write(_ secret: SealedSecret, lastStep: Int64, of id: Int64, _ moment: Moment, _ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO staffSecondFactor (staffId, n, salt, sealed, lastStep, enabledAt) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        id, Int64(secret.n), DatabaseBytes(secret.salt), DatabaseBytes(secret.sealed), lastStep, moment.seconds,
      ])
  }

  /// Sets a password and forgets failed attempts; unless the second factor is kept (the same password, hashed anew), the PIN goes. False when
  /// there is no such account.
  public func setPassword(
    _ hash: PasswordHash, of account: String, on basis: CredentialBasis, secondFactor: SecondFactorChange = .keep, by actor: Actor,
    at moment: Moment
  ) throws -> Bool {
    try writing { db in
      guard let id = try Self.staffID(account, db) else { return false }
      try Self.require(basis, of: id, db)
      try db.execute(
        sql: """
          INSERT INTO staffCredential (staffId, n, r, p, salt, hash, setAt, isTemporary) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (staffId) DO UPDATE SET n = excluded.n, r = excluded.r, p = excluded.p, salt = excluded.salt, hash = excluded.hash,
            setAt = excluded.setAt, isTemporary = excluded.isTemporary
          """,
        arguments: [
          id, Int64(hash.n), Int64(hash.r), Int64(hash.p), DatabaseBytes(hash.salt), DatabaseBytes(hash.hash), moment.seconds,
          basis.isAnothers,
        ])
      switch secondFactor {
      case .keep: break
      case .drop:
        try Self.deletePIN(of: id, db)
        try db.execute(sql: "DELETE FROM staffSecondFactor WHERE staffId = ?", arguments: [id])
      case .replace(let secret):
        try Self.deletePIN(of: id, db)
        try db.execute(
          sql: "UPDATE staffSecondFactor SET n = ?, salt = ?, sealed = ? WHERE staffId = ?",
          arguments: [Int64(secret.n), DatabaseBytes(secret.salt), DatabaseBytes(secret.sealed), id])
      }
      try db.execute(sql: "UPDATE staffAttempt SET failedCount = 0 WHERE staffId = ?", arguments: [id])
      try AuditChain(db).append(
        AuditEntry(
          action: "setPassword", entity: "staff", entityID: id,
          detail: try Self.stateNote(of: id, after: basis.isAnothers ? "for another" : "", db)), by: actor, at: moment)
      return true
    }
  }
}
