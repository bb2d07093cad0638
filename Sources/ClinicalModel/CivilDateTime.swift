/// A clinical time as it was written: local civil date and time to the minute or second, and the offset from UTC if one was given.
///
/// Viet Nam keeps UTC+7 without daylight saving; the value is never converted, so what a nurse wrote is what a court reads.
public struct CivilDateTime: Hashable, Sendable {
  public let date: CivilDate
  public let hour: Int
  public let minute: Int
  /// Nil when the time was written to the minute.
  public let second: Int?
  /// Minutes east of UTC; nil when none was written.
  public let offset: Int?

  public init(date: CivilDate, hour: Int, minute: Int, second: Int? = nil, offset: Int? = nil) throws(DateError) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second ?? 0) else { throw .noSuchTime }
    guard (-840...840).contains(offset ?? 0) else { throw .noSuchOffset }
    self.date = date
    self.hour = hour
    self.minute = minute
    self.second = second
    self.offset = offset
  }

  /// Reads `YYYY-MM-DDThh:mm`, with optional `:ss` and optional `Z`, `+hh:mm` or `-hh:mm`.
  public init(iso text: some StringProtocol) throws(DateError) {
    var digits = DigitReader(text)
    let year = try digits.number(width: 4)
    try digits.expect(UInt8(ascii: "-"))
    let month = try digits.number(width: 2)
    try digits.expect(UInt8(ascii: "-"))
    let day = try digits.number(width: 2)
    try digits.expect(UInt8(ascii: "T"))
    let hour = try digits.number(width: 2)
    try digits.expect(UInt8(ascii: ":"))
    let minute = try digits.number(width: 2)
    var second: Int?
    if try digits.skip(UInt8(ascii: ":")) { second = try digits.number(width: 2) }
    var offset: Int?
    if try digits.skip(UInt8(ascii: "Z")) {
      offset = 0
    } else if !digits.isAtEnd {
      let negative = try digits.skip(UInt8(ascii: "-"))
      if !negative { try digits.expect(UInt8(ascii: "+")) }
      let hours = try digits.number(width: 2)
      try digits.expect(UInt8(ascii: ":"))
      let minutes = try digits.number(width: 2)
      guard minutes < 60 else { throw .noSuchOffset }
      offset = (hours * 60 + minutes) * (negative ? -1 : 1)
    }
    try digits.end()
    try self.init(
      date: CivilDate(year: year, month: month, day: day), hour: hour, minute: minute, second: second, offset: offset)
  }

  /// Reads `YYYYMMDDhhmm`, as the insurance tables write times.
  public init(compact text: some StringProtocol) throws(DateError) {
    var digits = DigitReader(text)
    let year = try digits.number(width: 4)
    let month = try digits.number(width: 2)
    let day = try digits.number(width: 2)
    let hour = try digits.number(width: 2)
    let minute = try digits.number(width: 2)
    try digits.end()
    try self.init(date: CivilDate(year: year, month: month, day: day), hour: hour, minute: minute)
  }

  /// Seconds of local civil time since 1970-01-01T00:00 on the same wall clock; orders times of one place.
  public var localSeconds: Int { date.dayNumber * 86_400 + hour * 3600 + minute * 60 + (second ?? 0) }

  /// Whether it is further ahead of now than a clock on the wall may be: ten minutes. What somebody says they did has been done.
  public func isAhead(of now: CivilDateTime) -> Bool { localSeconds > now.localSeconds + 600 }

  /// Keeps seconds and offset as they are.
  public func adding(minutes: Int) -> CivilDateTime {
    let total = hour * 60 + minute + minutes % 1440
    let carry = total >= 0 ? total / 1440 : (total - 1439) / 1440
    let days = minutes / 1440 + carry
    let rest = total - carry * 1440
    return CivilDateTime(unchecked: date.adding(days: days), hour: rest / 60, minute: rest % 60, second: second, offset: offset)
  }

  private init(unchecked date: CivilDate, hour: Int, minute: Int, second: Int?, offset: Int?) {
    self.date = date
    self.hour = hour
    self.minute = minute
    self.second = second
    self.offset = offset
  }
}

extension CivilDateTime: ShortText {
  public static var mostBytes: Int { 25 }

  /// ISO 8601 extended form with the precision and the offset that were given. UTC itself is written `Z`.
  public func write(into room: UnsafeMutablePointer<UInt8>) -> Int {
    var text = ByteWriter(room)
    text.four(date.year)
    text.put(UInt8(ascii: "-"))
    text.two(date.month)
    text.put(UInt8(ascii: "-"))
    text.two(date.day)
    text.put(UInt8(ascii: "T"))
    text.two(hour)
    text.put(UInt8(ascii: ":"))
    text.two(minute)
    if let second {
      text.put(UInt8(ascii: ":"))
      text.two(second)
    }
    if let offset {
      if offset == 0 {
        text.put(UInt8(ascii: "Z"))
      } else {
        text.put(UInt8(ascii: offset < 0 ? "-" : "+"))
        text.two(abs(offset) / 60)
        text.put(UInt8(ascii: ":"))
        text.two(abs(offset) % 60)
      }
    }
    return text.count
  }

  /// `YYYYMMDDhhmm`, as the insurance tables write times.
  public var compact: String { date.compact + FixedWidth.two(hour) + FixedWidth.two(minute) }
}

extension CivilDateTime: Comparable {
  /// By wall clock; offsets are not applied, so compare only times of one place.
  public static func < (a: CivilDateTime, b: CivilDateTime) -> Bool {
    (a.date, a.hour, a.minute, a.second ?? 0) < (b.date, b.hour, b.minute, b.second ?? 0)
  }
}

extension CivilDateTime {
  /// `08:30`: the time of day to the minute.
  public var clock: String { String(description.dropFirst(11).prefix(5)) }
}

extension CivilDateTime: TextCodable {
  public init(text: String) throws { try self.init(iso: text) }
  public var text: String { description }
}

/// A stretch of time with an open end allowed. FHIR R4 `Period`.
public struct Period: Hashable, Sendable, Codable {
  public var start: CivilDateTime
  public var end: CivilDateTime?

  public init(start: CivilDateTime, end: CivilDateTime? = nil) {
    self.start = start
    self.end = end
  }
}
