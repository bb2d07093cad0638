import ClinicalModel

/// NGAY_VAO ≤ NGAY_RA.
enum EncounterPeriodIsOrdered: Rule {
  static let text = RuleText(
    "QY-RUL-0201", vi: "Đợt khám, điều trị kết thúc trước khi bắt đầu.",
    en: "The encounter ends before it begins.")

  static func check(_ encounter: Encounter, _ findings: inout Findings) {
    if let end = encounter.period.end, end < encounter.period.start { findings.report(text, at: "encounter/@end") }
  }
}
