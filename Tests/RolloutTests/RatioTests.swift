import ClinicalModel
import Rollout
import Testing

@Suite struct RatioTests {
  @Test(
    arguments: [
      (2499, 2500, "99.9 %", "99,9 %"), (999_999_999, 1_000_000_000, "99.9 %", "99,9 %"), (1, 3000, "< 0.1 %", "< 0,1 %"),
      (1, 1000, "0.1 %", "0,1 %"), (999, 1_000_000, "< 0.1 %", "< 0,1 %"), (1, 2, "50.0 %", "50,0 %"), (2, 3, "66.6 %", "66,6 %"),
      (7, 7, "100 %", "100 %"), (0, 7, "0 %", "0 %"), (0, 0, nil, nil), (8, 7, nil, nil), (Int.max, Int.max, "100 %", "100 %"),
      (Int.max - 1, Int.max, "99.9 %", "99,9 %"), (1, Int.max, "< 0.1 %", "< 0,1 %"), (-5, 7, "0 %", "0 %"),
    ] as [(Int, Int, String?, String?)])
  func `a percentage is cut off, and 100 and 0 are exact`(numerator: Int, denominator: Int, english: String?, vietnamese: String?) {
    #expect(Ratio(numerator, denominator).percent(.en) == english)
    #expect(Ratio(numerator, denominator).percent(.vi) == vietnamese)
  }

  @Test func `no share of anything up to 300 is shown as more than it is`() throws {
    for denominator in 1...300 {
      for numerator in 0...denominator {
        let text = try #require(Ratio(numerator, denominator).percent(.en))
        #expect((text == "100 %") == (numerator == denominator))
        #expect((text == "0 %") == (numerator == 0))
        if let shown = DecimalNumber(text.dropLast(2))?.scaled(to: 1) {
          #expect(Int(shown) * denominator <= numerator * 1000 && numerator * 1000 < (Int(shown) + 1) * denominator)
        }
      }
    }
  }

  @Test(arguments: [(95, 100, true), (94, 100, false), (949, 1000, false), (19, 20, true), (0, 0, false), (1, 0, false)])
  func `a threshold is met exactly, and never by nothing`(numerator: Int, denominator: Int, met: Bool) {
    #expect(Ratio(numerator, denominator).isAtLeast(percent: 95) == met)
  }
}
