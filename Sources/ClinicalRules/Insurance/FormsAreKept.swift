import InsuranceTables

/// Numbers with a point, days that the calendar has, whole times.
enum FormsAreKept: InsuranceRule {
  static let notANumber = InsuranceText(
    "QY-BHX-0131", .blocks, vi: "Trường này phải là số.", en: "The field has to be a number.")
  static let comma = InsuranceText(
    "QY-BHX-0132", .blocks, vi: "Số thập phân dùng dấu phẩy; viết dấu chấm, không có dấu ngăn hàng nghìn.",
    en: "The number has a comma; write a point, and nothing between thousands.")
  static let tooFine = InsuranceText(
    "QY-BHX-0133", .warns, vi: "Số có quá nhiều chữ số sau dấu chấm; làm tròn theo quy định.", en: "Too many digits after the point.")
  static let notATime = InsuranceText(
    "QY-BHX-0134", .blocks, vi: "Ngày giờ không đúng: viết yyyyMMdd hoặc yyyyMMddHHmm như bảng quy định, ngày phải có trong lịch.",
    en: "Not a date or time as the table wants it: yyyyMMdd or yyyyMMddHHmm, a day of the calendar.")
  static let negative = InsuranceText("QY-BHX-0135", .blocks, vi: "Số không được âm.", en: "The number can't be negative.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    episode.eachField { table, field, index, row, cell in
      guard !cell.text.isEmpty, let text = wrong(cell.text, table.fields[field].form) else { return }
      findings.report(text, table.kind, index, cell.name, line: row.line)
    }
  }

  private static func wrong(_ text: String, _ form: InsuranceField.Form) -> InsuranceText? {
    switch form {
    case .text: return nil
    case .integer:
      if text.isDigits { return nil }
      return ExactAmount(text) == nil ? (text.contains(",") ? comma : notANumber) : text.hasPrefix("-") ? negative : notANumber
    case .decimal(let digits):
      guard let amount = ExactAmount(text) else { return text.contains(",") ? comma : notANumber }
      if amount < .zero { return negative }
      let fraction = text.utf8.lastIndex(of: UInt8(ascii: ".")).map { text.utf8[$0...].count - 1 } ?? 0
      return fraction > digits ? tooFine : nil
    case .time(let lengths): return lengths.contains { isTime(text[...], $0) } ? nil : notATime
    case .birth(let length): return isBirth(text, length) ? nil : notATime
    case .times(let length):
      // A soldier's card without an expiry may leave its piece empty.
      return text.pieces.allSatisfy { $0.isEmpty || isTime($0, length) } ? nil : notATime
    }
  }

  static func isTime(_ text: Substring, _ length: Int) -> Bool {
    guard let number = InsuranceDay.number(text.utf8, length) else { return false }
    switch length {
    case 8: return InsuranceDay.day(number) != nil
    case 12: return number / 100 % 100 < 24 && number % 100 < 60 && InsuranceDay.day(number / 10_000) != nil
    default: return false
    }
  }

  private static func isBirth(_ text: String, _ length: Int) -> Bool {
    guard text.utf8.count == length, text.isDigits else { return false }
    let day = text.dropFirst(4).prefix(4)
    let filled = day == "0000" ? text.prefix(4) + "0101" : day.hasSuffix("00") ? text.prefix(6) + "01" : text.prefix(8)
    return isTime(filled + text.dropFirst(8), length)
  }
}
