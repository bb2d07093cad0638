/// A sum of money or a product of rates, exact to twelve digits after the point: what totals are compared with, never rounded on the way.
public struct ExactAmount: Hashable, Sendable, Comparable {
  /// Times 10 to the power of 12.
  public let units: Int128

  public static let zero = ExactAmount(units: 0)

  /// Amounts beyond a million million million million đồng stay there: a file may claim anything, and no sum of it may stop the program.
  public init(units: Int128) { self.units = max(-Self.most, min(units, Self.most)) }

  private static let most: Int128 = 1_000_000_000_000 * one * one

  public init(_ whole: Int) { units = Int128(whole) * Self.one }

  private static let one: Int128 = 1_000_000_000_000

  /// `-?digits[.digits]`, up to 15 digits before and 6 after the point; nil for anything else, a comma included.
  public init?(_ text: some StringProtocol) {
    var bytes = Array(text.utf8)[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes.removeFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, (1...15).contains(whole.count) else { return nil }
    let fraction = parts.count == 2 ? parts[1] : []
    guard parts.count == 1 || (1...6).contains(fraction.count) else { return nil }
    var value: Int128 = 0
    for byte in whole + fraction {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int128(byte - 48)
    }
    for _ in fraction.count..<12 { value *= 10 }
    units = isNegative ? -value : value
  }

  public static func < (a: Self, b: Self) -> Bool { a.units < b.units }
  public static func + (a: Self, b: Self) -> Self { Self(units: a.units + b.units) }
  public static func - (a: Self, b: Self) -> Self { Self(units: a.units - b.units) }
  public static func += (a: inout Self, b: Self) { a = a + b }

  /// The product, cut after the twelfth digit.
  public static func * (a: Self, b: Self) -> Self {
    let (high, low) = (a.units / one, a.units % one)
    let (product, overflow) = high.multipliedReportingOverflow(by: b.units)
    if overflow { return Self(units: (a.units < 0) == (b.units < 0) ? most : -most) }
    // Each part stays below 10^37, so their clamped sum can't overflow.
    return Self(units: product) + Self(units: low * (b.units / one)) + Self(units: low * (b.units % one) / one)
  }

  /// So many per cent of it.
  public func percent(_ rate: Self) -> Self { Self(units: (self * rate).units / 100) }

  /// Whether two amounts differ by no more than `tolerance` (in hundredths).
  public func agrees(with other: Self, hundredths tolerance: Int = 5) -> Bool {
    let difference = units > other.units ? units - other.units : other.units - units
    return difference <= Int128(tolerance) * Self.one / 100
  }

  /// Half up, two digits after the point: how the tables write money.
  public var money: String {
    let half = Self.one / 200
    let hundredths = (units.magnitude + UInt128(half)) / UInt128(Self.one / 100)
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    return (units < 0 && hundredths > 0 ? "-" : "") + "\(whole)." + (rest < 10 ? "0" : "") + "\(rest)"
  }
}
