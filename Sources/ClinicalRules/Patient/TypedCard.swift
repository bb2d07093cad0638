public import ClinicalModel

extension RecordRules {
  /// What is wrong with the number of an insurance card that stands alone: the rule that holds a person's coverage to its shape.
  ///
  /// - Parameter path: where it stands.
  public static func issues(ofCard card: String, at path: String) -> [Issue] {
    guard !InsuranceCardHasItsShape.isCard(card) else { return [] }
    let rule = InsuranceCardHasItsShape.text
    return [Issue(rule.severity, code: rule.code, path: path, vi: rule.text.vi, en: rule.text.en)]
  }
}
