public import ClinicalModel

/// An exact share: never negative, never rounded until it is printed.
public struct Ratio: Hashable, Sendable, Codable {
  public let numerator: Int
  public let denominator: Int

  /// Negative numbers, which no count is, become 0.
  public init(_ numerator: Int, _ denominator: Int) {
    self.numerator = max(0, numerator)
    self.denominator = max(0, denominator)
  }

  /// All of something: `n/n` with n > 0. `0/0` is not.
  public var isFull: Bool { denominator > 0 && numerator == denominator }

  /// More than there can be: the two numbers contradict each other.
  public var isOver: Bool { numerator > denominator }

  /// Whether it is at least `percent` of a denominator that is not 0.
  public func isAtLeast(percent: Int) -> Bool {
    denominator > 0 && Int128(numerator) * 100 >= Int128(denominator) * Int128(percent)
  }

  /// The percentage with one decimal, cut off, never rounded up: 2499/2500 is 99.9 %. `100 %` and `0 %` are printed only for exactly that;
  /// a share that is smaller than the last place is `< 0.1 %`. Nil for `0/0` and for more than the whole, which are no percentages.
  public func percent(_ language: Language = .en) -> String? {
    guard denominator > 0, !isOver else { return nil }
    if numerator == 0 { return "0 %" }
    if isFull { return "100 %" }
    let perMille = Int(Int128(numerator) * 1000 / Int128(denominator))
    let point = language == .vi ? "," : "."
    if perMille == 0 { return "< 0\(point)1 %" }
    return "\(perMille / 10)\(point)\(perMille % 10) %"
  }

  /// Tenths of a percent, cut off; for drawing, never for printing.
  var perMille: Int {
    guard denominator > 0 else { return 0 }
    return Int(min(1000, Int128(numerator) * 1000 / Int128(denominator)))
  }
}

extension Ratio: CustomStringConvertible {
  /// `n/d`.
  public var description: String { "\(numerator)/\(denominator)" }
}
