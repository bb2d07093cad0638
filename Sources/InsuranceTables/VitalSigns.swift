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
    guard let start = Self.start(in: text) else { return nil }
    let rest = text[start...]
    guard let end = rest.firstIndex(of: ">") else { return nil }
    var found = false
    for piece in rest[..<end].split(separator: "_") {
      let compact = piece.filter { !$0.isWhitespace }
      guard !compact.isEmpty else { continue }
      let letters = compact.prefix { $0.isLetter }
      let value = compact.dropFirst(letters.count)
      switch letters {
      case "HA":
        let parts = value.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let high = DecimalNumber(parts[0]), let low = DecimalNumber(parts[1]) else { return nil }
        (systolic, diastolic) = (high, low)
      case "M", "T", "NT", "SP", "HL":
        guard let number = DecimalNumber(value) else { return nil }
        switch letters {
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

  private static func start(in text: String) -> String.Index? {
    var index = text.startIndex
    let mark = "CSST"
    while index < text.endIndex {
      if text[index...].hasPrefix(mark) {
        var next = text.index(index, offsetBy: mark.count)
        while next < text.endIndex, text[next] == " " { next = text.index(after: next) }
        if next < text.endIndex, text[next] == "<" { return text.index(after: next) }
      }
      index = text.index(after: index)
    }
    return nil
  }
}
