internal import ClinicalModel
internal import Cryptography
internal import RecordStore

/// That whoever sits there is who the account says: asked again before anything that binds a person.
public struct Proof: Hashable, Sendable {
  /// Attempts that failed in a row before this one; shown to the person, who knows whether they made them.
  public let failedBefore: Int
}

extension Session {
  /// Failed attempts in a row before an account is locked, and for how many seconds.
  static let attemptLimit = 5
  static let lockSeconds: Int64 = 900

  /// Checks the account's password, in the role of `actor`; every attempt is audited, and counted before it is made.
  func prove(_ password: String, as actor: Actor) throws -> Proof {
    switch try store.beginAttempt(account, limit: Self.attemptLimit, pause: Self.lockSeconds, by: actor, at: now()) {
    case .noPassword:
      throw Refusal(
        .access, code: "QY-ACC-0003", vi: "Tài khoản chưa đặt mật khẩu. Đặt bằng `quany staff password`.",
        en: "The account has no password yet. Set one with `quany staff password`.")
    case .locked:
      throw Refusal(
        .access, code: "QY-ACC-0005", vi: "Sai mật khẩu quá nhiều lần; tài khoản bị khóa 15 phút. Người quản trị có thể đặt lại mật khẩu.",
        en: "Too many wrong passwords; the account is locked for 15 minutes. The administrator can set a new password.")
    case .admitted(let hash):
      let isRight = hash.matches(password)
      let failedBefore = try store.endAttempt(account, succeeded: isRight, by: actor, at: now())
      guard isRight else {
        throw Refusal(.access, code: "QY-ACC-0004", vi: "Mật khẩu không đúng.", en: "The password is wrong.")
      }
      if hash.isOutdated {
        _ = try store.setPassword(PasswordHash(password: password, salt: randomBytes(16)), of: account, by: actor, at: now())
      }
      return Proof(failedBefore: failedBefore)
    }
  }
}
