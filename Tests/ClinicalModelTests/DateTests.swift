import ClinicalModel
import Foundation
import Testing

struct PartialDateTests {
  @Test(arguments: [("1980", "1980"), ("1980-02", "1980-02"), ("2000-02-29", "2000-02-29"), ("0001-01-01", "0001-01-01")])
  func `reads what it writes`(text: String, written: String) throws {
    #expect(try PartialDate(iso: text).description == written)
  }

  @Test(
    arguments: [
      ("2023-02-29", .noSuchDay), ("1900-02-29", .noSuchDay), ("1980-13", .noSuchMonth), ("1980-00", .noSuchMonth), ("1980-1", .tooShort),
      ("1980-01-00", .noSuchDay), ("1980-01-32", .noSuchDay), ("0000", .noSuchYear), ("198a", .notADigit(offset: 3)), ("", .tooShort),
      ("1980-01-15T", .tooLong), ("1980/01/15", .tooLong), ("١٩٨٠", .notADigit(offset: 0)),
    ] as [(String, DateError)])
  func `refuses what is not a date`(text: String, error: DateError) {
    #expect(throws: error) { try PartialDate(iso: text) }
  }

  @Test(arguments: [("1980", "1980"), ("198000", "1980"), ("19800000", "1980"), ("19800500", "1980-05"), ("19800517", "1980-05-17")])
  func `reads the insurance tables' form, where zeros mean unknown`(text: String, written: String) throws {
    #expect(try PartialDate(compact: text).description == written)
  }

  @Test(arguments: [("19800017", DateError.dayWithoutMonth), ("1980051", .tooShort), ("198005170", .tooLong)])
  func `refuses what the insurance tables can't mean`(text: String, error: DateError) {
    #expect(throws: error) { try PartialDate(compact: text) }
  }

  @Test(arguments: [
    ("1980", "1980-05-02", true), ("1980-05", "1980-05-02", true), ("1980-05-02", "1980-05-02", true), ("1980", "1981", false),
    ("1980-04", "1980-05-02", false), ("1980-05-01", "1980-05-02", false),
  ])
  func `knows what could be the same day`(a: String, b: String, same: Bool) throws {
    #expect(try PartialDate(iso: a).isCompatible(with: PartialDate(iso: b)) == same)
    #expect(try PartialDate(iso: b).isCompatible(with: PartialDate(iso: a)) == same)
  }

  @Test func `spans the days it can mean`() throws {
    #expect(try PartialDate(iso: "2024-02").earliest.description == "2024-02-01")
    #expect(try PartialDate(iso: "2024-02").latest.description == "2024-02-29")
    #expect(try PartialDate(iso: "2023").latest.description == "2023-12-31")
    #expect(try PartialDate(iso: "1980") < PartialDate(iso: "1980-01"))
  }

  @Test func `travels as its text`() throws {
    let json = try JSONEncoder().encode([try PartialDate(iso: "1980-05")])
    #expect(String(decoding: json, as: UTF8.self) == "[\"1980-05\"]")
    #expect(try JSONDecoder().decode([PartialDate].self, from: json) == [try PartialDate(iso: "1980-05")])
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([PartialDate].self, from: Data("[\"x\"]".utf8)) }
  }
}

struct CivilDateTests {
  @Test(arguments: [("1970-01-01", 0), ("2000-03-01", 11017), ("1969-12-31", -1), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896)])
  func `counts days from 1970`(text: String, number: Int) throws {
    #expect(try CivilDate(iso: text).dayNumber == number)
    #expect(CivilDate(dayNumber: number).description == text)
  }

  @Test func `every day has one number, without a gap`() throws {
    var date = try CivilDate(iso: "1899-12-01")
    for number in date.dayNumber..<date.dayNumber + 80_000 {
      #expect(date.dayNumber == number)
      let next = CivilDate(dayNumber: number + 1)
      #expect(date < next)
      date = next
    }
  }

  @Test func `moves by days and months`() throws {
    #expect(try CivilDate(iso: "2024-02-28").adding(days: 2).description == "2024-03-01")
    #expect(try CivilDate(iso: "2025-09-30").days(since: CivilDate(iso: "2025-09-01")) == 29)
    #expect(try YearMonth(iso: "2025-11").adding(months: 3).description == "2026-02")
    #expect(try YearMonth(iso: "2025-01").adding(months: -1).description == "2024-12")
    #expect(try YearMonth(iso: "2024-02").last.description == "2024-02-29")
    #expect(throws: DateError.incomplete) { try YearMonth(iso: "2024") }
  }
}

struct CivilDateTimeTests {
  @Test(arguments: [
    "2025-03-01T08:30", "2025-03-01T08:30:05", "2025-03-01T08:30+07:00", "2025-03-01T08:30:00-03:30", "2025-03-01T00:00Z",
  ])
  func `keeps the precision and the offset as written`(text: String) throws {
    #expect(try CivilDateTime(iso: text).description == text)
  }

  @Test(arguments: [
    "2025-03-01", "2025-03-01T24:00", "2025-03-01T08:60", "2025-03-01T08:30:60", "2025-03-01T8:30", "2025-03-01 08:30", "2025-02-30T08:30",
    "2025-03-01T08:30+7", "2025-03-01T08:30+15:00", "2025-03-01T08:30+07:60", "2025-03-01T08:30x", "",
  ])
  func `refuses what is not a time`(text: String) {
    #expect(throws: DateError.self) { try CivilDateTime(iso: text) }
  }

  @Test func `moves by minutes over midnight`() throws {
    #expect(try CivilDateTime(iso: "2024-12-31T23:50").adding(minutes: 20).description == "2025-01-01T00:10")
    #expect(try CivilDateTime(iso: "2025-01-01T00:10").adding(minutes: -20).description == "2024-12-31T23:50")
    #expect(try CivilDateTime(compact: "202503010830").compact == "202503010830")
  }
}

struct DecimalNumberTests {
  @Test(arguments: ["0", "68.50", "-1.5", "123456789012345678", "0.000000001", "007"])
  func `keeps its digits`(text: String) throws {
    let number = try #require(DecimalNumber(text))
    #expect(number.description == (text == "007" ? "7" : text))
  }

  @Test(arguments: ["", "-", ".", "1.", ".5", "1,5", "1e5", "+1", "1 ", "9999999999999999999", "0.0000000001", "--1", "1.2.3", "NaN", "٣"])
  func `refuses what is not a plain decimal`(text: String) { #expect(DecimalNumber(text) == nil) }

  @Test func `compares by value, whatever the zeros`() throws {
    let a = try #require(DecimalNumber("68.50"))
    let b = try #require(DecimalNumber("68.5"))
    #expect(a == b)
    #expect(a.hashValue == b.hashValue)
    #expect(try #require(DecimalNumber("999999999999999999")) > #require(DecimalNumber("0.999999999")))
    #expect(try #require(DecimalNumber("-2")) < #require(DecimalNumber("-1.999")))
    #expect(try #require(DecimalNumber("1.25")).scaled(to: 4) == 12_500)
    #expect(try #require(DecimalNumber("1.25")).scaled(to: 1) == nil)
    #expect(try #require(DecimalNumber("999999999999999999")).scaled(to: 9) == nil)
  }
}
