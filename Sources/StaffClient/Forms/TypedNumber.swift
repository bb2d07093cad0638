internal import ClinicalModel
internal import ClinicalRules

/// Numbers as people type them: `37,5` and `37.5`, with a unit or without.
enum TypedNumber {
  /// Nil for what is no number, and for what may be two (`isAmbiguous`).
  static func decimal(_ text: some StringProtocol) -> DecimalNumber? {
    let text = String(text).trimmed
    guard !isAmbiguous(text), text.filter({ $0 == "," || $0 == "." }).count <= 1 else { return nil }
    return DecimalNumber(text.replacing(",", with: "."))
  }

  /// Whether three digits after one sign make a thousand to some and a fraction to others: `1.000` is a thousand as Vietnamese writes it, and one
  /// elsewhere. A zero before the sign leaves no doubt.
  static func isAmbiguous(_ text: some StringProtocol) -> Bool { String(text).trimmed.wholeMatch(of: /[1-9][0-9]{0,2}[.,][0-9]{3}/) != nil }

  /// What is wrong with a text that is no number.
  static func problem(_ text: String, otherwise: FormProblem = .notANumber) -> FormProblem {
    if hasLetters(text) { return .letterInNumber }
    return isAmbiguous(parts(text).digits) ? .ambiguousNumber : otherwise
  }

  /// `500mg`, `1 viên`, `0,5`, `1/2 viên`, `1 1/2 viên`, `½ viên`, `nửa viên`: the number, and the unit if there is one. A unit begins with no digit
  /// and no sign: `1-2 viên` and `10 000 UI` are no quantity.
  static func quantity(_ text: some StringProtocol) -> (value: DecimalNumber, unit: String?)? {
    let text = String(text).trimmed
    guard !hasLetters(text), let (value, rest) = leading(text) else { return nil }
    let unit = String(rest).trimmed
    guard let first = unit.unicodeScalars.first else { return (value, nil) }
    guard first.properties.numericType == nil, !"/-–.,+*:".unicodeScalars.contains(first) else { return nil }
    return (value, unit)
  }

  /// The number at the beginning of a text, and what comes after it.
  private static func leading(_ text: String) -> (DecimalNumber, Substring)? {
    if let found = text.prefixMatch(of: /(?:([0-9]+)\s+)?([0-9]{1,3})\/([0-9]{1,3})(?![0-9\/])/) {
      guard let above = Int64(found.2), let below = Int64(found.3), let part = fraction(above, below) else { return nil }
      guard let whole = found.1.map({ Int64($0) }) ?? 0 else { return nil }
      return sum(whole, part).map { ($0, text[found.range.upperBound...]) }
    }
    if let found = text.prefixMatch(of: /([0-9]*)([½¼¾])/), let part = Self.signs[String(found.2)] {
      guard let whole = found.1.isEmpty ? 0 : Int64(found.1) else { return nil }
      return sum(whole, part).map { ($0, text[found.range.upperBound...]) }
    }
    let half = Self.half.first { SearchKey.fold(text).hasPrefix($0 + " ") }
    if half != nil, let end = text.firstIndex(of: " ") { return (DecimalNumber(significand: 5, scale: 1), text[end...]) }
    let digits = text.prefix(while: isOfANumber)
    return decimal(digits).map { ($0, text.dropFirst(digits.count)) }
  }

  private static let signs: [String: DecimalNumber] = [
    "½": DecimalNumber(significand: 5, scale: 1), "¼": DecimalNumber(significand: 25, scale: 2),
    "¾": DecimalNumber(significand: 75, scale: 2),
  ]

  /// How half a piece is said, folded.
  private static let half = ["nua", "half"]

  /// Of two whole numbers, where it has an end within four digits; a third of a tablet has none.
  private static func fraction(_ above: Int64, _ below: Int64) -> DecimalNumber? {
    guard above > 0, below > 1, 10_000 * above % below == 0 else { return nil }
    return DecimalNumber(plain(DecimalNumber(significand: 10_000 * above / below, scale: 4)))
  }

  private static func sum(_ whole: Int64, _ part: DecimalNumber) -> DecimalNumber? {
    guard whole < 1_000_000, let scaled = DecimalNumber(significand: whole, scale: 0).scaled(to: part.scale) else { return nil }
    return DecimalNumber(significand: scaled + part.significand, scale: part.scale)
  }

  /// As a number is typed so that it is read again as the same, with the zeros that it has; one that might be a thousand has one less or one more.
  static func typed(_ number: DecimalNumber) -> String {
    let text = number.description
    guard isAmbiguous(text) else { return text }
    return text.hasSuffix("0") ? String(text.dropLast()) : text + "0"
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
