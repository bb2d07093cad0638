/// A calendar date of which the month, or the month and the day, may be unknown: `1980`, `1980-01` and `1980-01-15` are all real answers.
///
/// FHIR R4 `date`. Ordered by the first day the value can mean; a coarser value sorts before a finer one that starts on the same day.
public struct PartialDate: Hashable, Sendable {
  public let year: Int
  public let month: Int?
  public let day: Int?

  /// Refuses what no calendar has.
  public init(year: Int, month: Int? = nil, day: Int? = nil) throws(DateError) {
    guard (1...9999).contains(year) else { throw .noSuchYear }
    if let month, !(1...12).contains(month) { throw .noSuchMonth }
    if let day {
      guard let month else { throw .dayWithoutMonth }
      guard day >= 1, day <= CivilDate.days(inMonth: month, of: year) else { throw .noSuchDay }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  public init(_ date: CivilDate) {
    year = date.year
    month = date.month
    day = date.day
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  public init(iso text: some StringProtocol) throws(DateError) {
    var digits = DigitReader(text)
    let year = try digits.number(width: 4)
    guard try digits.skip(UInt8(ascii: "-")) else {
      try digits.end()
      try self.init(year: year)
      return
    }
    let month = try digits.number(width: 2)
    guard try digits.skip(UInt8(ascii: "-")) else {
      try digits.end()
      try self.init(year: year, month: month)
      return
    }
    let day = try digits.number(width: 2)
    try digits.end()
    try self.init(year: year, month: month, day: day)
  }

  /// Reads `YYYY`, `YYYYMM` or `YYYYMMDD`; a month or day of `00` means unknown, as in the insurance tables' NGAY_SINH.
  public init(compact text: some StringProtocol) throws(DateError) {
    var digits = DigitReader(text)
    let year = try digits.number(width: 4)
    var month: Int?
    var day: Int?
    if !digits.isAtEnd { month = try digits.number(width: 2) }
    if !digits.isAtEnd { day = try digits.number(width: 2) }
    try digits.end()
    if day == 0 { day = nil }
    if month == 0 { month = nil }
    try self.init(year: year, month: month, day: day)
  }

  /// The full date, where all three parts are known.
  public var complete: CivilDate? {
    guard let month, let day else { return nil }
    return try? CivilDate(year: year, month: month, day: day)
  }

  /// The first day that this can mean.
  public var earliest: CivilDate {
    CivilDate(uncheckedYear: year, month: month ?? 1, day: day ?? 1)
  }

  /// The last day that this can mean.
  public var latest: CivilDate {
    let month = month ?? 12
    return CivilDate(uncheckedYear: year, month: month, day: day ?? CivilDate.days(inMonth: month, of: year))
  }

  /// Whether both could be the same day: `1980` is compatible with `1980-05-02`, not with `1981`.
  public func isCompatible(with other: PartialDate) -> Bool {
    guard year == other.year else { return false }
    guard let month, let otherMonth = other.month else { return true }
    guard month == otherMonth else { return false }
    guard let day, let otherDay = other.day else { return true }
    return day == otherDay
  }
}

extension PartialDate: ShortText {
  public static var mostBytes: Int { 10 }

  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  public func write(into room: UnsafeMutablePointer<UInt8>) -> Int {
    var text = ByteWriter(room)
    text.four(year)
    if let month {
      text.put(UInt8(ascii: "-"))
      text.two(month)
    }
    if let day {
      text.put(UInt8(ascii: "-"))
      text.two(day)
    }
    return text.count
  }
}

extension PartialDate: Comparable {
  public static func < (a: PartialDate, b: PartialDate) -> Bool {
    (a.year, a.month ?? 0, a.day ?? 0) < (b.year, b.month ?? 0, b.day ?? 0)
  }
}

extension PartialDate: TextCodable {
  public init(text: String) throws { try self.init(iso: text) }
  public var text: String { description }
}
