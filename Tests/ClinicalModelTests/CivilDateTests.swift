import ClinicalModel
import Testing

struct CivilDateTests {
  @Test(arguments: [
    ("0001-01-01", -719_162), ("1900-03-01", -25_508), ("1969-12-31", -1), ("1970-01-01", 0), ("2000-02-29", 11_016),
    ("2000-03-01", 11_017),
    ("2025-09-30", 20_361), ("9999-12-31", 2_932_896),
  ])
  func `day numbers are known`(text: String, number: Int) throws {
    let date = try CivilDate(iso: text)
    #expect(date.dayNumber == number)
    #expect(CivilDate(dayNumber: number) == date)
    #expect(date.description == text)
    #expect(date.compact == text.filter { $0 != "-" })
  }

  @Test func `day numbers go there and back over all years, and follow each other`() {
    for number in stride(from: -719_162, to: 2_932_896, by: 71) {
      let (date, next) = (CivilDate(dayNumber: number), CivilDate(dayNumber: number + 1))
      #expect(date.dayNumber == number && date < next && next.days(since: date) == 1)
      #expect(next.day == date.day + 1 || (next.day == 1 && date == date.yearMonth.last))
    }
  }

  @Test(arguments: [Int.max, Int.min, 4_000_000, -4_000_000])
  func `adding days stays in the calendar`(days: Int) throws {
    let date = try CivilDate(iso: "2025-06-15").adding(days: days)
    #expect(date.description == (days > 0 ? "9999-12-31" : "0001-01-01"))
  }

  @Test(arguments: ["2025", "2025-06"])
  func `a partial date is no full date`(text: String) {
    #expect(throws: DateError.incomplete) { try CivilDate(iso: text) }
  }

  @Test(arguments: [
    (0, 1, 1, DateError.noSuchYear), (10_000, 1, 1, .noSuchYear), (2025, 0, 1, .noSuchMonth), (2025, 13, 1, .noSuchMonth),
    (2025, 1, 0, .noSuchDay), (2025, 4, 31, .noSuchDay), (1900, 2, 29, .noSuchDay), (2023, 2, 29, .noSuchDay), (2024, 2, 30, .noSuchDay),
  ])
  func `refuses what no calendar has`(year: Int, month: Int, day: Int, error: DateError) {
    #expect(throws: error) { try CivilDate(year: year, month: month, day: day) }
  }
}

struct PartialDateTests {
  @Test(arguments: ["1980", "1980-01", "1980-12-31", "2000-02-29", "2024-02-29", "0001-01-01", "9999-12-31"])
  func `ISO text goes there and back`(text: String) throws {
    #expect(try PartialDate(iso: text).description == text)
    #expect(try PartialDate(iso: text[...]).description == text)
  }

  @Test(arguments: [
    ("1980", "1980"), ("198001", "1980-01"), ("19800115", "1980-01-15"), ("19800000", "1980"), ("19800100", "1980-01"), ("198000", "1980"),
  ])
  func `compact text may leave month and day unknown`(compact: String, iso: String) throws {
    #expect(try PartialDate(compact: compact).description == iso)
  }

  @Test(arguments: [
    ("", DateError.tooShort), ("198", .tooShort), ("1980-", .tooShort), ("1980-1", .tooShort), ("1980-01-", .tooShort),
    ("1980-01-1", .tooShort), ("1980-01-011", .tooLong), ("19800", .tooLong), ("1980-01T", .tooLong), ("198a", .notADigit(offset: 3)),
    ("1980-0x", .notADigit(offset: 6)), ("-980", .notADigit(offset: 0)), (" 1980", .notADigit(offset: 0)), ("١٩٨٠", .notADigit(offset: 0)),
    ("0000", .noSuchYear), ("1980-00", .noSuchMonth), ("1980-13", .noSuchMonth), ("1980-02-30", .noSuchDay), ("1980-01-00", .noSuchDay),
    ("1900-02-29", .noSuchDay),
  ])
  func `ISO text that is no date is refused with its reason`(text: String, error: DateError) {
    #expect(throws: error) { try PartialDate(iso: text) }
  }

  @Test(arguments: [
    ("", DateError.tooShort), ("19801", .tooShort), ("1980011", .tooShort), ("198001011", .tooLong), ("19800015", .dayWithoutMonth),
    ("19801301", .noSuchMonth), ("19800230", .noSuchDay), ("1980-1-1", .notADigit(offset: 4)), ("00000101", .noSuchYear),
  ])
  func `compact text that is no date is refused with its reason`(text: String, error: DateError) {
    #expect(throws: error) { try PartialDate(compact: text) }
  }

  @Test func `a day needs a month`() {
    #expect(throws: DateError.dayWithoutMonth) { try PartialDate(year: 1980, day: 3) }
  }

  @Test func `coarser dates sort before finer ones that start on the same day`() throws {
    let order = try ["1979-12-31", "1980", "1980-01", "1980-01-01", "1980-01-02", "1980-02", "1981"].map { try PartialDate(iso: $0) }
    #expect(order.reversed().sorted() == order)
  }

  @Test(arguments: [
    ("1980", "1980-05-02", true), ("1980-05", "1980-05-02", true), ("1980-05-02", "1980-05-02", true), ("1980", "1981", false),
    ("1980-05", "1980-06-01", false), ("1980-05-02", "1980-05-03", false),
  ])
  func `compatible means it could be the same day`(a: String, b: String, expected: Bool) throws {
    let (a, b) = (try PartialDate(iso: a), try PartialDate(iso: b))
    #expect(a.isCompatible(with: b) == expected && b.isCompatible(with: a) == expected)
  }

  @Test(arguments: [
    ("1980", "1980-01-01", "1980-12-31"), ("2024-02", "2024-02-01", "2024-02-29"), ("2024-02-03", "2024-02-03", "2024-02-03"),
  ])
  func `knows the days it can mean`(text: String, first: String, last: String) throws {
    let date = try PartialDate(iso: text)
    #expect(date.earliest.description == first && date.latest.description == last)
    #expect((date.complete != nil) == (first == last))
  }
}

struct YearMonthTests {
  @Test(arguments: [("2025-12", 1, "2026-01"), ("2025-01", -1, "2024-12"), ("2025-06", 30, "2027-12"), ("2025-06", -18, "2023-12")])
  func `adds months`(text: String, months: Int, expected: String) throws {
    let start = try YearMonth(iso: text)
    #expect(start.adding(months: months).description == expected)
    #expect(start.adding(months: months).months(since: start) == months)
  }

  @Test(arguments: [(Int.max, "9999-12"), (Int.min, "0001-01"), (200_000, "9999-12"), (-200_000, "0001-01")])
  func `adding months stays in the calendar`(months: Int, expected: String) throws {
    #expect(try YearMonth(iso: "2025-06").adding(months: months).description == expected)
  }

  @Test(arguments: ["2025", "2025-06-01"])
  func `a year or a day is no month`(text: String) { #expect(throws: DateError.incomplete) { try YearMonth(iso: text) } }

  @Test func `knows its first and last day`() throws {
    let month = try YearMonth(iso: "2024-02")
    #expect(month.first.description == "2024-02-01" && month.last.description == "2024-02-29")
  }
}

struct CivilDateTimeTests {
  @Test(arguments: [
    "2025-06-15T07:05", "2025-06-15T07:05:09", "2025-06-15T07:05+07:00", "2025-06-15T07:05:00+07:00", "2025-06-15T07:05Z",
    "2025-06-15T23:59:59-14:00", "2025-06-15T00:00:00-00:30",
  ])
  func `keeps precision and offset`(text: String) throws { #expect(try CivilDateTime(iso: text).description == text) }

  @Test func `reads and writes the insurance form`() throws {
    let time = try CivilDateTime(compact: "202506150705")
    #expect(time.description == "2025-06-15T07:05" && time.compact == "202506150705")
  }

  @Test(arguments: [
    ("2025-06-15", DateError.tooShort), ("2025-06-15 07:05", .unexpected(offset: 10)), ("2025-06-15T24:00", .noSuchTime),
    ("2025-06-15T07:60", .noSuchTime), ("2025-06-15T07:05:60", .noSuchTime), ("2025-06-15T07:05+15:00", .noSuchOffset),
    ("2025-06-15T07:05+07:60", .noSuchOffset), ("2025-06-15T07:05+0700", .unexpected(offset: 19)),
    ("2025-06-15T07:05z", .unexpected(offset: 16)),
    ("2025-06-15T07:05:00.5", .unexpected(offset: 19)), ("2025-06-15T07:05Z ", .tooLong), ("2025-02-29T07:05", .noSuchDay),
  ])
  func `refuses what is no time`(text: String, error: DateError) { #expect(throws: error) { try CivilDateTime(iso: text) } }

  @Test(arguments: ["20250615070", "2025061507055", "202506152405", "202513150705"])
  func `refuses what is no insurance time`(text: String) { #expect(throws: DateError.self) { try CivilDateTime(compact: text) } }

  @Test(arguments: [
    ("2025-06-15T23:59", 1, "2025-06-16T00:00"), ("2025-06-16T00:00:30+07:00", -1, "2025-06-15T23:59:30+07:00"),
    ("2024-12-31T12:00", 1440, "2025-01-01T12:00"), ("2025-01-01T00:00", -1441, "2024-12-30T23:59"),
    ("2025-01-01T00:00", -1440, "2024-12-31T00:00"),
  ])
  func `adds minutes across midnight`(text: String, minutes: Int, expected: String) throws {
    let time = try CivilDateTime(iso: text)
    #expect(time.adding(minutes: minutes).description == expected)
    #expect(time.adding(minutes: minutes).localSeconds - time.localSeconds == minutes * 60)
  }

  @Test(arguments: [Int.max, Int.min])
  func `adding any number of minutes stays in the calendar`(minutes: Int) throws {
    let time = try CivilDateTime(iso: "2025-06-15T12:00").adding(minutes: minutes)
    #expect(time.date.year == (minutes > 0 ? 9999 : 1))
  }

  @Test func `times of one place are ordered by the wall clock`() throws {
    let order = try ["2025-06-14T23:59:59", "2025-06-15T00:00", "2025-06-15T00:00:01", "2025-06-15T01:00"].map {
      try CivilDateTime(iso: $0)
    }
    #expect(order.reversed().sorted() == order)
  }
}
