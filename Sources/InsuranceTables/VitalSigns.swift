public import ClinicalModel

/// Vital signs as the correction of Decision 4750 has them in table 5: `CSST<M75_T37_HA120/70_NT18_SP98_HL2>`.
public struct VitalSigns: Hashable, Sendable {
  /// Beats a minute.
  public var pulse: DecimalNumber?
  /// Degrees Celsius.
  public var temperature: DecimalNumber?
  /// Millimetres of mercury.
  public var systolic: DecimalNumber?
  public var diastolic: DecimalNumber?
  /// Breaths a minute.
  public var respiratoryRate: DecimalNumber?
  /// Per cent.
  public var oxygenSaturation: DecimalNumber?
  /// Level of nursing care, 1 to 3.
  public var careLevel: DecimalNumber?

  /// The first group of vital signs in a text; nil when there is none, or when it is not whole.
  public init?(in text: String) {
    guard let start = Self.start(in: text), let end = text.utf8[start...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
    var found = false
    for piece in text.utf8[start..<end].split(separator: UInt8(ascii: "_")) {
      guard let (label, value) = Self.parts(Substring(piece)) else { continue }
      switch label {
      case "HA":
        let parts = value.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let high = DecimalNumber(parts[0]), let low = DecimalNumber(parts[1]) else { return nil }
        (systolic, diastolic) = (high, low)
      case "M", "T", "NT", "SP", "HL":
        guard let number = DecimalNumber(value) else { return nil }
        switch label {
        case "M": pulse = number
        case "T": temperature = number
        case "NT": respiratoryRate = number
        case "SP": oxygenSaturation = number
        default: careLevel = number
        }
      // The convention ends in "…": what else a hospital measures is not ours to refuse.
      default: continue
      }
      found = true
    }
    if !found { return nil }
  }

  /// Whether a text has the mark that vital signs begin with, well written or not.
  public static func areAnnounced(in text: String) -> Bool { place(of: mark, in: text.utf8[...]) != nil }

  private static let mark = Array("CSST".utf8)

  /// What stands behind the first `CSST<`, blanks before the bracket allowed.
  private static func start(in text: String) -> String.Index? {
    var rest = text.utf8[...]
    while let place = place(of: mark, in: rest) {
      rest = rest[place...].dropFirst(mark.count)
      let behind = rest.drop { $0 == UInt8(ascii: " ") }
      if behind.first == UInt8(ascii: "<") { return behind.index(after: behind.startIndex) }
    }
    return nil
  }

  private static func place(of mark: [UInt8], in text: Substring.UTF8View) -> String.Index? {
    var rest = text
    while let place = rest.firstIndex(of: mark[0]) {
      rest = rest[place...]
      if rest.starts(with: mark) { return place }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// A piece's letters and what follows them, without white space; nil for an empty one.
  private static func parts(_ piece: Substring) -> (label: Substring, value: Substring)? {
    // White space and letters of other alphabets are asked for only where there may be any.
    if piece.utf8.allSatisfy({ $0 > 32 && $0 < 128 }) {
      let value = piece.utf8.drop { (65...90).contains($0) || (97...122).contains($0) }
      return piece.isEmpty ? nil : (piece[..<value.startIndex], Substring(value))
    }
    let compact = piece.filter { !$0.isWhitespace }
    let letters = compact.prefix { $0.isLetter }
    return compact.isEmpty ? nil : (letters, compact.dropFirst(letters.count))
  }
}
