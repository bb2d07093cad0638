import ClinicalModel
import Foundation
import Testing

struct HealthClassificationTests {
  private func scores(_ values: [Int], temporary: [Int] = []) -> [HealthClassification.Criterion: HealthClassification.Score] {
    var scores: [HealthClassification.Criterion: HealthClassification.Score] = [:]
    for (index, value) in values.enumerated() {
      scores[HealthClassification.Criterion.allCases[index]] = HealthClassification.Score(
        value, isTemporary: temporary.contains(index))
    }
    return scores
  }

  private var date: CivilDate { get throws { try CivilDate(iso: "2025-11-20") } }

  @Test(
    arguments: [([Int], [Int], Int, Bool)]([
      ([1, 1, 1, 1, 1, 1, 1, 1], [], 1, false), ([1, 2, 1, 3, 1, 1, 1, 1], [], 3, false), ([1, 2, 1, 3, 1, 1, 1, 1], [3], 3, true),
      ([1, 3, 1, 3, 1, 1, 1, 1], [3], 3, false), ([1, 1, 1, 1, 1, 1, 1, 1], [0], 1, false), ([1, 1, 1, 1, 1, 1, 1, 1, 6], [], 6, false),
    ]))
  func `the class is the worst score`(values: [Int], temporary: [Int], healthClass: Int, isTemporary: Bool) throws {
    let classification = try #require(try HealthClassification(date: date, scores: scores(values, temporary: temporary)))
    #expect(classification.healthClass == healthClass && classification.isTemporary == isTemporary)
  }

  @Test func `a missing criterion is refused, also when decoding`() throws {
    #expect(try HealthClassification(date: date, scores: scores([1, 1, 1, 1, 1, 1, 1])) == nil)
    #expect(HealthClassification.Score(0) == nil && HealthClassification.Score(7) == nil)
    let good = try #require(try HealthClassification(date: date, scores: scores([1, 2, 3, 4, 5, 6, 1, 1])))
    let json = String(decoding: try JSONEncoder().encode(good), as: UTF8.self)
    #expect(try JSONDecoder().decode(HealthClassification.self, from: Data(json.utf8)) == good)
    for (old, new) in [("\"eyes\"", "\"obstetricsGynaecology\""), ("\"value\":6", "\"value\":7")] {
      #expect(json.contains(old))
      #expect(throws: DecodingError.self) {
        try JSONDecoder().decode(HealthClassification.self, from: Data(json.replacingOccurrences(of: old, with: new).utf8))
      }
    }
  }
}
