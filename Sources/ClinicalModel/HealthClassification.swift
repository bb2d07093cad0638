/// A soldier's health class: eight criteria, and a ninth for women, each scored 1 (very good) to 6 (very poor); the class is the worst score.
///
/// Circular 105/2023/TT-BQP as amended by Circular 106/2025/TT-BQP.
public struct HealthClassification: Hashable, Sendable, Codable {
  public enum Criterion: String, Hashable, Sendable, Codable, CodingKeyRepresentable, CaseIterable {
    case physique, eyes, earNoseThroat, dental, internalMedicine, neurologyPsychiatry, surgery, dermatology
    /// For women only.
    case obstetricsGynaecology
  }

  public struct Score: Hashable, Sendable, Codable {
    /// 1…6.
    public let value: Int
    /// The finding will pass: the suffix T of the circular.
    public let isTemporary: Bool

    public init?(_ value: Int, isTemporary: Bool = false) {
      guard (1...6).contains(value) else { return nil }
      self.value = value
      self.isTemporary = isTemporary
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let value = try container.decode(Int.self, forKey: .value)
      guard let score = try Score(value, isTemporary: container.decode(Bool.self, forKey: .isTemporary)) else {
        throw DecodingError.dataCorruptedError(forKey: .value, in: container, debugDescription: "not a score of 1 to 6")
      }
      self = score
    }
  }

  public var date: CivilDate
  public private(set) var scores: [Criterion: Score]
  public var note: String?

  /// Nil unless all of the first eight criteria are scored.
  public init?(date: CivilDate, scores: [Criterion: Score], note: String? = nil) {
    for criterion in Criterion.allCases where criterion != .obstetricsGynaecology {
      guard scores[criterion] != nil else { return nil }
    }
    self.date = date
    self.scores = scores
    self.note = note
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard
      let classification = try HealthClassification(
        date: container.decode(CivilDate.self, forKey: .date), scores: container.decode([Criterion: Score].self, forKey: .scores),
        note: container.decodeIfPresent(String.self, forKey: .note))
    else { throw DecodingError.dataCorruptedError(forKey: .scores, in: container, debugDescription: "a criterion has no score") }
    self = classification
  }

  /// 1…6: the worst of the scores.
  public var healthClass: Int { scores.values.reduce(1) { max($0, $1.value) } }

  /// Whether the class rests only on findings that will pass.
  public var isTemporary: Bool {
    let worst = healthClass
    return worst > 1 && scores.values.filter { $0.value == worst }.allSatisfy(\.isTemporary)
  }
}
