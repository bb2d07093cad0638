internal import ClinicalModel
internal import Cryptography
public import RecordStore

/// That whoever sits there is who the account says: asked again before anything that binds a person.
public struct Proof: Hashable, Sendable {
  /// Attempts that failed in a row before this one; shown to the person, who knows whether they made them.
  public let failedBefore: Int
  /// By what it was proved.
  public let method: AttestationMethod
}

extension Session {
  /// Failed attempts in a row before an account is locked, and for how many seconds.
  static let attemptLimit = 5
  static let lockSeconds: Int64 = 900

  /// How long the proof of a sign-in stands for an attestation: that of the same command.
  private static let signInSeconds: Int64 = 120

  /// Checks the account's password, and the code of its second factor where it has one, in the role of `actor`; every attempt is audited, and
  /// counted before it is made. Who signed in by password a moment ago is not asked again. In a session that confirms by PIN, `password` is the PIN.
  ///
  /// - Parameter toSetAnother: a password that somebody else set proves no more than that its owner may set their own.
  func prove(_ password: String, as actor: Actor, toSetAnother: Bool = false) throws -> Proof {
    if isConfirmedByPIN { return try prove(pin: password, as: actor) }
    if let signIn, now().seconds - signIn.at.seconds < Self.signInSeconds { return signIn.proof }
    switch try store.beginAttempt(account, limit: Self.attemptLimit, pause: Self.lockSeconds, by: actor, at: now()) {
    case .noPassword:
      throw Refusal(
        .access, code: "QY-ACC-0003", vi: "Tài khoản chưa đặt mật khẩu. Đặt bằng `quany staff password`.",
        en: "The account has no password yet. Set one with `quany staff password`.")
    case .locked(let until):
      throw Self.locked(until: until, now())
    case .admitted(let hash, let factor, let isTemporary):
      guard hash.matches(password) else {
        _ = try store.endAttempt(account, failure: "wrong password", by: actor, at: now())
        throw Self.wrongPassword
      }
      var step: Int64?
      if let factor {
        step = OneTimeCode.step(
          of: try secondFactor(), factor.secret.opened(with: password), at: now().seconds, after: factor.lastStep)
        guard step != nil else {
          _ = try store.endAttempt(account, failure: "wrong code", by: actor, at: now())
          throw Self.wrongCode
        }
      }
      guard let failedBefore = try store.endAttempt(account, failure: nil, step: step, by: actor, at: now()) else { throw Self.wrongCode }
      guard !isTemporary || toSetAnother else {
        try store.record(
          [AuditEntry(action: "prove", entity: "staff", outcome: .refused, detail: "QY-ACC-0031")], by: actor, at: now())
        throw Self.temporaryPassword
      }
      if hash.isOutdated, !isTemporary {
        _ = try store.setPassword(
          PasswordHash(password: password, salt: randomBytes(16)), of: account, on: .password(hash), by: actor, at: now())
      }
      return Proof(failedBefore: failedBefore, method: factor == nil ? .password : .passwordAndCode)
    }
  }

  /// Wrong passwords have locked the account until `until`, in seconds since 1970; said in the time of `now`.
  private static func locked(until: Int64, _ now: Moment) -> Refusal {
    let time = Moment(seconds: until, offset: now.offset).civil.clock
    return Refusal(
      .access, code: "QY-ACC-0005",
      vi: "Sai mật khẩu quá nhiều lần; tài khoản bị khóa đến \(time). Người quản trị có thể đặt lại mật khẩu.",
      en: "Too many wrong passwords; the account is locked until \(time). The administrator can set a new password.")
  }

  static let temporaryPassword = Refusal(
    .access, code: "QY-ACC-0031",
    vi: "Mật khẩu này do người khác đặt, chỉ dùng để tự đặt mật khẩu mới: `quany staff password --as` với tài khoản của bạn.",
    en:
      "Somebody else set this password: it is good for setting your own and nothing else: `quany staff password --as` with your account."
  )

  private static let wrongPassword = Refusal(.access, code: "QY-ACC-0004", vi: "Mật khẩu không đúng.", en: "The password is wrong.")
  private static let wrongCode = Refusal(
    .access, code: "QY-ACC-0006", vi: "Mã xác thực không đúng, đã dùng rồi hoặc đã hết hạn; chờ mã kế tiếp.",
    en: "The code is wrong, was used before, or is over; wait for the next one.")
}

extension Session {
  /// Wrong PINs in a row after which it counts no more, until it is set anew with the password.
  static let pinLimit = 5

  /// The session in which an attestation takes the PIN instead of the password. A PIN confirms; it never signs anybody in.
  public func confirmingByPIN() -> Session {
    var session = self
    session.isConfirmedByPIN = true
    return session
  }

  private func prove(pin: String, as actor: Actor) throws -> Proof {
    switch try store.beginPINAttempt(account, limit: Self.pinLimit, by: actor, at: now()) {
    case .noPIN:
      throw Refusal(
        .access, code: "QY-ACC-0007", vi: "Tài khoản chưa đặt mã PIN. Đặt bằng `quany staff pin`.",
        en: "The account has no PIN yet. Set one with `quany staff pin`.")
    case .locked:
      throw Refusal(
        .access, code: "QY-ACC-0009", vi: "Sai mã PIN quá nhiều lần; PIN không dùng được nữa. Xác nhận bằng mật khẩu, hoặc đặt lại PIN.",
        en: "Too many wrong PINs; it counts no more. Confirm with the password, or set the PIN anew.")
    case .admitted(let hash):
      let isRight = hash.matches(pin)
      let failedBefore = try store.endPINAttempt(account, succeeded: isRight, by: actor, at: now())
      guard isRight else { throw Refusal(.access, code: "QY-ACC-0008", vi: "Mã PIN không đúng.", en: "The PIN is wrong.") }
      return Proof(failedBefore: failedBefore, method: .pin)
    }
  }
}

extension Session {
  /// Signs in by password: for who shares an account of the operating system with others, as on a ward's computer.
  ///
  /// An account that is unknown, disabled or without a password looks like a wrong password, and takes as long. Where somebody else set the password,
  /// the session sets another, and is refused everything else.
  public static func signIn(
    store: RecordStore, account: String, password: String, origin: String, now: @escaping @Sendable () -> Moment,
    volume: (@Sendable (String) -> VolumeEncryption)? = VolumeEncryption.init(of:),
    secondFactor: @escaping @Sendable () throws -> String
  ) throws -> Session {
    let staff = try store.staff(account)
    guard let staff, staff.isActive, staff.hasPassword else {
      _ = PasswordHash(password: password, salt: randomBytes(16))
      try store.record(
        [AuditEntry(action: "signIn", entity: "staff", outcome: .refused, detail: "QY-ACC-0004")],
        by: Actor(account: staff == nil ? "-" : account, role: "-", origin: origin), at: now())
      throw wrongPassword
    }
    var session = try Session(store: store, account: account, origin: origin, now: now, volume: volume, secondFactor: secondFactor)
    let actor = Actor(account: account, role: session.roles.map(\.rawValue).sorted().joined(separator: ","), origin: origin)
    session.signIn = (try session.prove(password, as: actor, toSetAnother: true), now())
    session.hasTemporaryPassword = try store.hasTemporaryPassword(account)
    return session
  }
}
