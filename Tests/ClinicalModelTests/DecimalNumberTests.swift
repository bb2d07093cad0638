import ClinicalModel
import Foundation
import Testing

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
