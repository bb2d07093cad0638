private import COpenSSL

/// Time-based one-time codes: RFC 6238 over HMAC-SHA-1 with 30-second steps, as authenticator programs make them.
public enum OneTimeCode {
  /// RFC 4226 section 4 recommends 160 bits.
  public static let secretCount = 20
  public static let stepSeconds: Int64 = 30

  /// The code of the step that holds the second `seconds` (since 1970).
  public static func code(_ secret: [UInt8], at seconds: Int64, digits: Int = 6) -> String {
    code(secret, step: seconds / stepSeconds, digits: digits)
  }

  /// The step whose code this is: now's, or a neighbour's (one step of drift, RFC 6238 section 5.2), later than `last`; nil for none. A code is
  /// accepted once, since its step is the next `last`.
  public static func step(of code: String, _ secret: [UInt8], at seconds: Int64, after last: Int64) -> Int64? {
    let now = seconds / stepSeconds
    let given = Array(code.utf8)
    var found: Int64?
    for step in [now - 1, now, now + 1] where step >= 0 {
      let expected = Array(self.code(secret, step: step, digits: 6).utf8)
      if given.count == expected.count, copenssl_compare(given, expected, given.count) == 0, step > last { found = step }
    }
    return found
  }

  private static func code(_ secret: [UInt8], step: Int64, digits: Int) -> String {
    let message = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * $0)) }
    let mac = [UInt8](unsafeUninitializedCapacity: 20) { buffer, count in
      guard copenssl_hmac_sha1(secret, secret.count, message, message.count, buffer.baseAddress) == 1 else {
        fatalError("libcrypto has no HMAC-SHA-1")
      }
      count = 20
    }
    let offset = Int(mac[19] & 15)
    let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    let modulus = (0..<digits).reduce(UInt32(1)) { value, _ in value * 10 }
    let text = String(number % modulus)
    return String(repeating: "0", count: digits - text.utf8.count) + text
  }

  /// RFC 4648 section 6, without padding: what authenticator programs are given.
  public static func base32(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    var text: [UInt8] = []
    var (buffer, count) = (UInt32(0), 0)
    for byte in bytes {
      buffer = buffer << 8 | UInt32(byte)
      count += 8
      while count >= 5 {
        text.append(letters[Int(buffer >> UInt32(count - 5) & 31)])
        count -= 5
      }
    }
    if count > 0 { text.append(letters[Int(buffer << UInt32(5 - count) & 31)]) }
    return String(decoding: text, as: UTF8.self)
  }
}

/// A second factor's secret under its owner's password: whoever has the database without the password has nothing.
///
/// The key stream is scrypt's output over a salt of its own, used once: a new password makes a new salt. A wrong password opens it to noise, so the
/// password is checked first.
public struct SealedSecret: Hashable, Sendable {
  public let n: UInt64
  /// 16 random bytes from the caller, never used again.
  public let salt: [UInt8]
  public let sealed: [UInt8]

  public init(n: UInt64, salt: [UInt8], sealed: [UInt8]) {
    self.n = n
    self.salt = salt
    self.sealed = sealed
  }

  public init(_ secret: [UInt8], password: String, salt: [UInt8], n: UInt64 = PasswordHash.currentN) {
    let key = PasswordHash.derive(password, salt: salt, n: n, r: 8, p: 1)
    self.init(n: n, salt: salt, sealed: zip(secret, key).map { $0 ^ $1 })
  }

  public func opened(with password: String) -> [UInt8] {
    zip(sealed, PasswordHash.derive(password, salt: salt, n: n, r: 8, p: 1)).map { $0 ^ $1 }
  }
}
