/// What the QR code of a person's card says, as a scanner types it or somebody pastes it.
///
/// - A citizen's card: `number|former number|name|ddMMyyyy|sex|address|issued ddMMyyyy`, in plain text.
/// - A health insurance card: `number|name|dd/MM/yyyy|sex|address|…`, where name and address are UTF-8 in hexadecimal and sex is `1` or `2`.
///
/// Neither layout stands in a legal text that we have; both are as the cards in use have them.
public struct ScannedCard: Hashable, Sendable {
  public var nationalID: String?
  public var formerID: String?
  public var insuranceCard: String?
  public var name: String
  public var birthDate: PartialDate?
  public var sex: AdministrativeSex
  public var address: String?

  private static let longest = 2000

  /// Nil for a text that is no card's.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count <= Self.longest else { return nil }
    let parts = text.split(separator: "|", omittingEmptySubsequences: false).map { Self.trimmed($0) }
    guard parts.count >= 5 else { return nil }
    if Self.isNumber(parts[0], of: [12]), parts[1].isEmpty || Self.isNumber(parts[1], of: [9, 12]) {
      nationalID = parts[0]
      formerID = parts[1].isEmpty ? nil : parts[1]
      name = parts[2]
      birthDate = Self.date(parts[3])
      sex = Self.sex(parts[4])
      address = parts.count > 5 ? Self.said(parts[5]) : nil
    } else if Self.isInsuranceNumber(parts[0]), let name = Self.decoded(parts[1]) {
      insuranceCard = parts[0].uppercased()
      self.name = name
      birthDate = Self.date(parts[2])
      sex = Self.sex(parts[3])
      address = Self.decoded(parts[4]).flatMap { Self.said($0) }
    } else {
      return nil
    }
    guard name.contains(where: \.isLetter), !Self.hasControls(name), !Self.hasControls(address ?? "") else { return nil }
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  private static func hasControls(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
  }

  private static func said(_ text: String) -> String? { text.isEmpty || text == "-" ? nil : text }

  private static func isNumber(_ text: String, of lengths: Set<Int>) -> Bool {
    lengths.contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// Two letters and thirteen digits; on newer cards the ten digits of the insurance number alone.
  private static func isInsuranceNumber(_ text: String) -> Bool {
    if isNumber(text, of: [10]) { return true }
    let bytes = Array(text.uppercased().utf8)
    return bytes.count == 15 && bytes[..<2].allSatisfy { (65...90).contains($0) } && bytes[2...].allSatisfy { (48...57).contains($0) }
  }

  /// `15011980`, `15/01/1980`, `1980`; nil for anything else, as for a card that says none.
  private static func date(_ text: String) -> PartialDate? {
    let digits = text.utf8.filter { (48...57).contains($0) }
    guard digits.count + text.utf8.count(where: { $0 == UInt8(ascii: "/") }) == text.utf8.count else { return nil }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1 - 48) } }
    switch digits.count {
    case 4: return try? PartialDate(year: number(0..<4))
    case 8: return try? PartialDate(year: number(4..<8), month: number(2..<4), day: number(0..<2))
    default: return nil
    }
  }

  private static func sex(_ text: String) -> AdministrativeSex {
    switch SearchKey.fold(text) {
    case "nam", "1": .male
    case "nu", "2": .female
    default: .unknown
    }
  }

  /// UTF-8 in hexadecimal.
  private static func decoded(_ text: String) -> String? {
    func value(_ byte: UInt8) -> UInt8? {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
      default: nil
      }
    }
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = value(digits[index]), let low = value(digits[index + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
