import ClinicalModel

/// Counting by month needs it.
enum FinishedEncounterHasAnEnd: Rule {
  static let text = RuleText(
    "QY-RUL-0203", vi: "Đợt đã kết thúc phải có thời điểm kết thúc.",
    en: "A finished encounter has an end.")

  static func check(_ encounter: Encounter, _ findings: inout Findings) {
    if encounter.status == .finished, encounter.period.end == nil { findings.report(text, at: "encounter/@end") }
  }
}
