/// A full date of the proleptic Gregorian calendar, without a time zone.
public struct CivilDate: Hashable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  public init(year: Int, month: Int, day: Int) throws(DateError) {
    guard (1...9999).contains(year) else { throw .noSuchYear }
    guard (1...12).contains(month) else { throw .noSuchMonth }
    guard day >= 1, day <= Self.days(inMonth: month, of: year) else { throw .noSuchDay }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  init(uncheckedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY-MM-DD`.
  public init(iso text: some StringProtocol) throws(DateError) {
    guard let date = try PartialDate(iso: text).complete else { throw .incomplete }
    self = date
  }

  /// Days since 1970-01-01, negative before. Algorithm: days from civil, eras of 400 years.
  public var dayNumber: Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The date `dayNumber` days after 1970-01-01; before 0001-01-01 or after 9999-12-31, that day itself.
  public init(dayNumber: Int) {
    let dayNumber = min(max(dayNumber, Self.firstDayNumber), Self.lastDayNumber)
    let z = dayNumber + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      uncheckedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  private static let firstDayNumber = -719_162
  private static let lastDayNumber = 2_932_896

  /// Stays within the years 1…9999, however many days are added.
  public func adding(days: Int) -> CivilDate {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return CivilDate(dayNumber: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// Days from `other` to this; positive when this is later.
  public func days(since other: CivilDate) -> Int { dayNumber - other.dayNumber }

  /// The month this day lies in.
  public var yearMonth: YearMonth { YearMonth(uncheckedYear: year, month: month) }

  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}

extension CivilDate: ShortText {
  public static var mostBytes: Int { PartialDate.mostBytes }

  /// `YYYY-MM-DD`.
  public func write(into room: UnsafeMutablePointer<UInt8>) -> Int { PartialDate(self).write(into: room) }

  /// `YYYYMMDD`, as the insurance tables write dates.
  public var compact: String { FixedWidth.four(year) + FixedWidth.two(month) + FixedWidth.two(day) }
}

extension CivilDate: Comparable {
  public static func < (a: CivilDate, b: CivilDate) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }
}

extension CivilDate: TextCodable {
  public init(text: String) throws { try self.init(iso: text) }
  public var text: String { description }
}
