/// A month of a year: the reporting period of counters and returns.
public struct YearMonth: Hashable, Sendable {
  public let year: Int
  public let month: Int

  public init(year: Int, month: Int) throws(DateError) {
    guard (1...9999).contains(year) else { throw .noSuchYear }
    guard (1...12).contains(month) else { throw .noSuchMonth }
    self.init(uncheckedYear: year, month: month)
  }

  init(uncheckedYear year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  /// Reads `YYYY-MM`.
  public init(iso text: some StringProtocol) throws(DateError) {
    let date = try PartialDate(iso: text)
    guard let month = date.month, date.day == nil else { throw .incomplete }
    self.init(uncheckedYear: date.year, month: month)
  }

  public var first: CivilDate { CivilDate(uncheckedYear: year, month: month, day: 1) }
  public var last: CivilDate { CivilDate(uncheckedYear: year, month: month, day: CivilDate.days(inMonth: month, of: year)) }

  /// Stays within the years 1…9999, however many months are added.
  public func adding(months: Int) -> YearMonth {
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    let index = min(max(overflow ? (months < 0 ? .min : .max) : sum, 12), 9999 * 12 + 11)
    return YearMonth(uncheckedYear: index / 12, month: index % 12 + 1)
  }

  /// Months from `other` to this; positive when this is later.
  public func months(since other: YearMonth) -> Int { (year - other.year) * 12 + month - other.month }
}

extension YearMonth: CustomStringConvertible {
  /// `YYYY-MM`.
  public var description: String { FixedWidth.four(year) + "-" + FixedWidth.two(month) }
}

extension YearMonth: Comparable {
  public static func < (a: YearMonth, b: YearMonth) -> Bool { (a.year, a.month) < (b.year, b.month) }
}

extension YearMonth: TextCodable {
  public init(text: String) throws { try self.init(iso: text) }
  public var text: String { description }
}
