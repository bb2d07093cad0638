/// What a text of the format has to look like: the simple types of `record-1.xsd`, shared by the encoder and the decoder.
enum TextShape: Sendable {
  /// One character at least.
  case text
  /// 1 to 64 characters, inner spaces single, none at the ends.
  case code
  /// A short name of `a-z 0-9 -`, or an absolute URI.
  case system
  /// A name for a section: a letter, then letters, digits, `.`, `_`, `-`.
  case name
  /// Code of the rank list.
  case rank
  /// ISO 3166-1 alpha-2.
  case country
  case twoDigits
  case threeDigits
  case fiveDigits
  case twoOrFiveDigits

  /// `bytes` are valid UTF-8.
  func admits(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch self {
    case .text: return !bytes.isEmpty
    case .code: return Self.isCode(bytes)
    case .system: return Self.isSystem(bytes)
    case .name:
      guard (1...64).contains(bytes.count), Self.isLetter(bytes[0]) else { return false }
      return bytes.allSatisfy { Self.isLetter($0) || Self.isDigit($0) || $0 == 0x2E || $0 == 0x5F || $0 == 0x2D }
    case .rank:
      guard (1...32).contains(bytes.count), Self.isCapital(bytes[0]) else { return false }
      return bytes.allSatisfy { Self.isCapital($0) || Self.isDigit($0) || $0 == 0x5F }
    case .country: return bytes.count == 2 && bytes.allSatisfy(Self.isCapital)
    case .twoDigits: return bytes.count == 2 && bytes.allSatisfy(Self.isDigit)
    case .threeDigits: return bytes.count == 3 && bytes.allSatisfy(Self.isDigit)
    case .fiveDigits: return bytes.count == 5 && bytes.allSatisfy(Self.isDigit)
    case .twoOrFiveDigits: return (bytes.count == 2 || bytes.count == 5) && bytes.allSatisfy(Self.isDigit)
    }
  }

  private static func isCode(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var characters = 0
    var afterSpace = true
    for byte in bytes {
      switch byte {
      case 0x20:
        if afterSpace { return false }
        afterSpace = true
      case 0x09, 0x0A, 0x0D: return false
      default: afterSpace = false
      }
      // A UTF-8 continuation byte starts no character.
      if byte & 0xC0 != 0x80 { characters += 1 }
    }
    return !afterSpace && characters <= 64
  }

  private static func isSystem(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, bytes.count <= 255 else { return false }
    guard let colon = bytes.firstIndex(of: 0x3A) else {
      return bytes.count <= 32 && bytes.allSatisfy { (0x61...0x7A).contains($0) || isDigit($0) || $0 == 0x2D }
    }
    guard isLetter(first), colon + 1 < bytes.count else { return false }
    for byte in bytes[..<colon] {
      guard isLetter(byte) || isDigit(byte) || byte == 0x2B || byte == 0x2E || byte == 0x2D else { return false }
    }
    return bytes[(colon + 1)...].allSatisfy { (0x21...0x7E).contains($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { isCapital(byte) || (0x61...0x7A).contains(byte) }
}
