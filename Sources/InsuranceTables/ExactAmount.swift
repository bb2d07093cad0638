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
  public init?(_ text: String) { self.init(digits: text.utf8) }

  /// The same from a part of a text.
  public init?(_ text: Substring) { self.init(digits: text.utf8) }

  @inline(__always)
  private init?(digits: some Sequence<UInt8>) {
    // 21 digits at most, so that the whole and the fraction fit into a word each.
    var (whole, fraction) = (UInt64(0), UInt64(0))
    var (wholeDigits, fractionDigits) = (0, 0)
    var isNegative = false
    var hasPoint = false
    for byte in digits {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if hasPoint {
          fractionDigits += 1
          guard fractionDigits <= 6 else { return nil }
          fraction = fraction * 10 + UInt64(byte - 48)
        } else {
          wholeDigits += 1
          guard wholeDigits <= 15 else { return nil }
          whole = whole * 10 + UInt64(byte - 48)
        }
      case UInt8(ascii: "-") where wholeDigits == 0 && !hasPoint && !isNegative: isNegative = true
      case UInt8(ascii: ".") where !hasPoint: hasPoint = true
      default: return nil
      }
    }
    guard wholeDigits > 0, !hasPoint || fractionDigits > 0 else { return nil }
    for _ in fractionDigits..<12 { fraction *= 10 }
    let value = Int128(whole) * Self.one + Int128(fraction)
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
