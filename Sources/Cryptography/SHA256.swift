private import COpenSSL

/// SHA-256 (FIPS 180-4) as OpenSSL computes it. One value hashes one message after another; it is used from one thread at a time.
public final class SHA256 {
  private let state: OpaquePointer

  public init() {
    guard let state = copenssl_sha256_new() else { fatalError("libcrypto has no SHA-256") }
    self.state = state
  }

  deinit { copenssl_sha256_free(state) }

  public func update(_ bytes: UnsafeRawBufferPointer) {
    guard copenssl_sha256_update(state, bytes.baseAddress, bytes.count) == 1 else { fatalError("libcrypto refused to digest") }
  }

  public func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

  /// The digest of everything since the last call; the next message starts afresh.
  public func finalize() -> Digest {
    let bytes = [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      guard copenssl_sha256_final(state, buffer.baseAddress) == 1 else { fatalError("libcrypto refused to digest") }
      count = 32
    }
    return Digest(unchecked: bytes)
  }

  public func digest(of bytes: [UInt8]) -> Digest {
    update(bytes)
    return finalize()
  }

  /// Puts the 32 bytes of the digest into an array that has as many.
  public func digest(of bytes: [UInt8], into digest: inout [UInt8]) {
    precondition(digest.count == 32)
    update(bytes)
    digest.withUnsafeMutableBufferPointer {
      guard copenssl_sha256_final(state, $0.baseAddress) == 1 else { fatalError("libcrypto refused to digest") }
    }
  }

  public static func digest(of bytes: [UInt8]) -> Digest { SHA256().digest(of: bytes) }
}

/// 32 bytes that stand for a content.
public struct Digest: Hashable, Sendable {
  public let bytes: [UInt8]

  /// Nil unless there are 32 bytes.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  init(unchecked bytes: [UInt8]) { self.bytes = bytes }

  /// 64 lower-case hexadecimal digits.
  public var hex: String {
    var digits: [UInt8] = []
    appendHex(to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }

  /// Appends the 64 digits of `hex` as ASCII.
  public func appendHex(to buffer: inout [UInt8]) {
    func digit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10 }
    buffer.reserveCapacity(buffer.count + 2 * bytes.count)
    for byte in bytes {
      buffer.append(digit(byte >> 4))
      buffer.append(digit(byte & 15))
    }
  }
}
