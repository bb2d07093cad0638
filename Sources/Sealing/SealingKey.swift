private import CSodium

/// A key that backups and exports are sealed with: 32 random bytes, wiped from memory when nobody needs it any more.
public final class SealingKey: @unchecked Sendable {  // safe: the bytes are written in `init` only
  private let bytes: UnsafeMutablePointer<UInt8>

  private init() {
    guard csodium_start() == 1 else { fatalError("libsodium does not start") }
    bytes = .allocate(capacity: csodium_key_size)
  }

  deinit {
    csodium_forget(bytes, csodium_key_size)
    bytes.deallocate()
  }

  /// A new key from the operating system's generator.
  public static func random() -> SealingKey {
    let key = SealingKey()
    csodium_new_key(key.bytes)
    return key
  }

  /// Reads `quany-key 1 HEX`, with white space around it; nil when it is none.
  public convenience init?(text: some StringProtocol) {
    self.init()
    let words = text.split(whereSeparator: \.isWhitespace)
    let size = csodium_key_size
    guard words.count == 3, words[0] == "quany-key", words[1] == "1", words[2].utf8.count == size * 2 else { return nil }
    var digits = words[2].utf8.makeIterator()
    for position in 0..<size {
      guard let high = digits.next().flatMap(Self.digit), let low = digits.next().flatMap(Self.digit) else { return nil }
      bytes[position] = high << 4 | low
    }
  }

  /// What a key file holds.
  public var text: String { "quany-key 1 \(Self.hex(UnsafeBufferPointer(start: bytes, count: csodium_key_size)))\n" }

  /// 16 hexadecimal digits by which a key is told from others; they say nothing of the key.
  public var name: String { nameBytes.withUnsafeBufferPointer { Self.hex($0) } }

  var nameBytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: csodium_name_size) { buffer, count in
      guard csodium_key_name(bytes, buffer.baseAddress) == 1 else { fatalError("libsodium has no BLAKE2b") }
      count = csodium_name_size
    }
  }

  func withBytes<Value>(_ body: (UnsafePointer<UInt8>) -> Value) -> Value { body(bytes) }

  static func hex(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
