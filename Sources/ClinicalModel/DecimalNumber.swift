/// An exact decimal that keeps the digits as they were written: `68.50` is not `68.5`. For doses, results and money.
///
/// Up to 18 digits in all, up to 9 of them after the point. Equality and order are numeric.
public struct DecimalNumber: Sendable {
  /// The number times 10 to the power of `scale`.
  public let significand: Int64
  /// Digits after the point, 0...9.
  public let scale: Int

  public init(significand: Int64, scale: Int = 0) {
    precondition((0...9).contains(scale), "scale 0...9")
    self.significand = significand
    self.scale = scale
  }

  /// Reads `-?digits[.digits]`; nil for anything else, an exponent or a comma included.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let number = text.withUTF8({ DecimalNumber(utf8: $0) }) else { return nil }
    self = number
  }

  /// The same from bytes.
  public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    var value: Int64 = 0
    var scale = 0
    var digits = 0
    var seenPoint = false
    var negative = false
    var first = true
    var lastWasDigit = false
    for byte in bytes {
      defer { first = false }
      if first, byte == UInt8(ascii: "-") {
        negative = true
        continue
      }
      if byte == UInt8(ascii: ".") {
        guard !seenPoint, lastWasDigit else { return nil }
        seenPoint = true
        lastWasDigit = false
        continue
      }
      let digit = byte &- UInt8(ascii: "0")
      // Before the sum: a nineteenth digit would overflow it.
      guard digit <= 9, digits < 18 else { return nil }
      value = value * 10 + Int64(digit)
      digits += 1
      if seenPoint { scale += 1 }
      guard digits <= 18, scale <= 9 else { return nil }
      lastWasDigit = true
    }
    guard lastWasDigit else { return nil }
    significand = negative ? -value : value
    self.scale = scale
  }

  /// The significand at another scale, or nil where that would lose digits or overflow.
  public func scaled(to newScale: Int) -> Int64? {
    if newScale >= scale {
      var value = significand
      for _ in scale..<newScale {
        let (next, overflow) = value.multipliedReportingOverflow(by: 10)
        if overflow { return nil }
        value = next
      }
      return value
    }
    var value = significand
    for _ in newScale..<scale {
      guard value % 10 == 0 else { return nil }
      value /= 10
    }
    return value
  }
}

extension DecimalNumber: ShortText {
  /// A sign, nineteen digits and a point.
  public static var mostBytes: Int { 21 }

  /// The digits as they were written.
  public func write(into room: UnsafeMutablePointer<UInt8>) -> Int {
    var text = ByteWriter(room)
    if significand < 0 { text.put(UInt8(ascii: "-")) }
    text.decimal(significand.magnitude, places: scale)
    return text.count
  }
}

extension DecimalNumber: Hashable, Comparable {
  /// Without trailing zeros after the point, so that equal numbers are equal values.
  private var reduced: (Int64, Int) {
    var (value, places) = (significand, scale)
    while places > 0, value % 10 == 0 {
      value /= 10
      places -= 1
    }
    return (value, places)
  }

  public static func == (a: DecimalNumber, b: DecimalNumber) -> Bool { a.reduced == b.reduced }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(reduced.0)
    hasher.combine(reduced.1)
  }

  public static func < (a: DecimalNumber, b: DecimalNumber) -> Bool {
    let (aValue, aScale) = a.reduced
    let (bValue, bScale) = b.reduced
    let (aWide, bWide) = (wide(aValue, raisedBy: bScale), wide(bValue, raisedBy: aScale))
    return aWide < bWide
  }

  /// Up to 18 digits times up to 9 zeros overflow 64 bits, so compare in 128.
  private static func wide(_ value: Int64, raisedBy power: Int) -> Int128 {
    var result = Int128(value)
    for _ in 0..<power { result *= 10 }
    return result
  }
}

extension DecimalNumber: TextCodable {
  public init(text: String) throws {
    guard let value = DecimalNumber(text) else { throw NotADecimal() }
    self = value
  }

  public var text: String { description }

  struct NotADecimal: Error {}
}
