private import COpenSSL

/// A password's scrypt hash (RFC 7914) with the parameters it was made with, so that they can grow and old hashes still verify.
public struct PasswordHash: Hashable, Sendable {
  /// Cost in memory and time; a power of two.
  public let n: UInt64
  public let r: UInt64
  public let p: UInt64
  public let salt: [UInt8]
  public let hash: [UInt8]

  public init(n: UInt64, r: UInt64, p: UInt64, salt: [UInt8], hash: [UInt8]) {
    self.n = n
    self.r = r
    self.p = p
    self.salt = salt
    self.hash = hash
  }

  /// About 100 ms and 64 MiB on one core of 2026.
  public static let currentN: UInt64 = 65_536

  /// Hashes with today's parameters. The salt is 16 random bytes from the caller.
  public init(password: String, salt: [UInt8], n: UInt64 = PasswordHash.currentN) {
    self.init(n: n, r: 8, p: 1, salt: salt, hash: Self.derive(password, salt: salt, n: n, r: 8, p: 1))
  }

  public func matches(_ password: String) -> Bool {
    let candidate = Self.derive(password, salt: salt, n: n, r: r, p: p)
    return candidate.count == hash.count && copenssl_compare(candidate, hash, hash.count) == 0
  }

  /// Whether the hash should be made again at the next sign-in.
  public var isOutdated: Bool { n < Self.currentN }

  static func derive(_ password: String, salt: [UInt8], n: UInt64, r: UInt64, p: UInt64) -> [UInt8] {
    var password = password
    return [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      let done = password.withUTF8 { text in
        text.withMemoryRebound(to: CChar.self) {
          copenssl_scrypt($0.baseAddress, $0.count, salt, salt.count, n, r, p, 256 << 20, buffer.baseAddress, 32)
        }
      }
      count = done == 1 ? 32 : 0
    }
  }
}

/// Random bytes from the operating system's generator.
public func randomBytes(_ count: Int) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: count) { buffer, initialised in
    guard copenssl_random(buffer.baseAddress, count) == 1 else { fatalError("libcrypto has no randomness") }
    initialised = count
  }
}
