/// An identifier that a facility gave to one of its own things; unique for that kind of thing within the facility.
///
/// 1 to 64 characters from `A-Z a-z 0-9 . _ -` but not `.` or `..`, so that it can stand in a file name, a URL and a command line.
public struct LocalID<Subject>: Hashable, Sendable {
  public let rawValue: String

  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let id = text.withUTF8({ LocalID(utf8: $0) }) else { return nil }
    self = id
  }

  /// The same from bytes.
  public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard (1...64).contains(bytes.count) else { return nil }
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
        continue
      default: return nil
      }
    }
    guard !(bytes.count <= 2 && bytes.allSatisfy { $0 == UInt8(ascii: ".") }) else { return nil }
    rawValue = String(decoding: bytes, as: UTF8.self)
  }
}

extension LocalID: CustomStringConvertible {
  public var description: String { rawValue }
}

extension LocalID: Comparable {
  public static func < (a: LocalID, b: LocalID) -> Bool { a.rawValue < b.rawValue }
}

extension LocalID: TextCodable {
  public init(text: String) throws {
    guard let id = LocalID(text) else { throw NotALocalID() }
    self = id
  }

  public var text: String { rawValue }
}

struct NotALocalID: Error {}

/// The key of a row in one database: small, never reused, and meaningless in any other database.
public struct Key<Subject>: Hashable, Sendable, Codable {
  public let rawValue: Int64

  public init(rawValue: Int64) { self.rawValue = rawValue }

  public init(from decoder: any Decoder) throws { rawValue = try decoder.singleValueContainer().decode(Int64.self) }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

extension Key: CustomStringConvertible {
  public var description: String { String(rawValue) }
}

extension Key: Comparable {
  public static func < (a: Key, b: Key) -> Bool { a.rawValue < b.rawValue }
}

/// The code of a hospital or infirmary in the register: `H001`, or the facility code of the insurance (MACSKCB).
public struct FacilityCode: Hashable, Sendable {
  public let rawValue: String

  /// 1 to 20 characters from `A-Z 0-9 . -`.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let code = text.withUTF8({ FacilityCode(utf8: $0) }) else { return nil }
    self = code
  }

  /// The same from bytes.
  public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard (1...20).contains(bytes.count) else { return nil }
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"): continue
      default: return nil
      }
    }
    rawValue = String(decoding: bytes, as: UTF8.self)
  }
}

extension FacilityCode: CustomStringConvertible {
  public var description: String { rawValue }
}

extension FacilityCode: Comparable {
  public static func < (a: FacilityCode, b: FacilityCode) -> Bool { a.rawValue < b.rawValue }
}

extension FacilityCode: TextCodable {
  public init(text: String) throws {
    guard let code = FacilityCode(text) else { throw NotALocalID() }
    self = code
  }

  public var text: String { rawValue }
}
