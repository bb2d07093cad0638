internal import ClinicalModel
internal import ClinicalRules

/// Numbers as people type them: `37,5` and `37.5`, with a unit or without.
enum TypedNumber {
  static func decimal(_ text: some StringProtocol) -> DecimalNumber? {
    let text = String(text).trimmed
    guard text.filter({ $0 == "," || $0 == "." }).count <= 1 else { return nil }
    return DecimalNumber(text.replacing(",", with: "."))
  }

  /// `500mg`, `1 viên`, `0,5`: the number, and the unit if there is one. `5 000 mg` is neither 5 nor 5000.
  static func quantity(_ text: some StringProtocol) -> (value: DecimalNumber, unit: String?)? {
    let (digits, unit) = parts(text)
    guard let value = decimal(digits), unit.first.map(isOfANumber) != true else { return nil }
    return (value, unit.isEmpty ? nil : unit)
  }

  private static func isOfANumber(_ character: Character) -> Bool {
    character.isASCII && (character.isNumber || character == "," || character == ".")
  }

  private static func parts(_ text: some StringProtocol) -> (digits: String, rest: String) {
    let text = String(text).trimmed
    let digits = text.prefix(while: isOfANumber)
    return (String(digits), String(text.dropFirst(digits.count)).trimmed)
  }

  /// Letters that are taken for digits: o for 0, l and I for 1.
  private static let lookalikes: Set<Character> = ["o", "O", "l", "I"]

  /// Whether a letter stands in the number for a digit: `5oo mg`, `l0`, `2o viên`. `5 lọ`, `5 l` and `100 IU` have none.
  static func hasLetters(_ text: some StringProtocol) -> Bool {
    let (digits, rest) = parts(text)
    let tail = rest.drop { isOfANumber($0) || lookalikes.contains($0) }
    let mixed = rest.prefix(rest.count - tail.count)
    guard mixed.contains(where: lookalikes.contains) else { return false }
    if digits.isEmpty { return mixed.contains { $0.isASCII && $0.isNumber } }
    guard DoseUnit(rest) == nil else { return false }
    return String(tail).trimmed.isEmpty || DoseUnit(String(tail)) != nil
  }

  /// Whether the one mark of a number has three figures after it, so that it may be one of thousands: `1.000 mg`.
  static func mayBeThousands(_ text: some StringProtocol) -> Bool {
    let parts = parts(text).digits.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    return parts.count == 2 && parts[1].count == 3 && parts[0].first != "0" && (1...3).contains(parts[0].count)
  }

  /// `120/80`.
  static func pressure(_ text: some StringProtocol) -> (high: DecimalNumber, low: DecimalNumber)? {
    let parts = String(text).split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let high = decimal(parts[0]), let low = decimal(parts[1]) else { return nil }
    return (high, low)
  }

  /// The product of a number and whole ones; nil when it has too many digits.
  static func product(_ number: DecimalNumber, _ times: Int, _ more: Int) -> DecimalNumber? {
    let (first, overflow) = number.significand.multipliedReportingOverflow(by: Int64(times))
    let (value, overflows) = first.multipliedReportingOverflow(by: Int64(more))
    guard !overflow, !overflows, value.magnitude < 1_000_000_000_000_000_000 else { return nil }
    return DecimalNumber(significand: value, scale: number.scale)
  }

  /// The whole number that is not below the quotient; nil for none.
  static func roundedUp(_ number: DecimalNumber, by divisor: DecimalNumber) -> Int64? {
    guard divisor.significand > 0, number.significand >= 0, let a = number.scaled(to: max(number.scale, divisor.scale)),
      let b = divisor.scaled(to: max(number.scale, divisor.scale))
    else { return nil }
    return a / b + (a % b == 0 ? 0 : 1)
  }

  /// Without the zeros that say nothing: `1.50` is `1.5`.
  static func plain(_ number: DecimalNumber) -> String {
    var text = number.description
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// Body mass index with one digit after the point: kilograms by the square of metres.
  static func bodyMassIndex(kilograms: DecimalNumber, centimetres: DecimalNumber) -> DecimalNumber? {
    guard let weight = kilograms.scaled(to: 3), let height = centimetres.scaled(to: 2), height > 0, weight > 0 else { return nil }
    // Grams × 10⁸ ÷ (hundredths of a centimetre)² is the index; ×10 for its tenths, rounded.
    let square = Int128(height) * Int128(height)
    let tenths = (Int128(weight) * 1_000_000 + square / 2) / square
    return tenths < 10_000 ? DecimalNumber(significand: Int64(tenths), scale: 1) : nil
  }
}
