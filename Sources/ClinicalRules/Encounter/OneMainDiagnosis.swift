import ClinicalModel

/// MA_BENH_CHINH is one code.
enum OneMainDiagnosis: Rule {
  static let text = RuleText(
    "QY-RUL-0205", vi: "Đợt đã kết thúc phải có đúng một bệnh chính.",
    en: "A finished encounter has exactly one main diagnosis.")

  static func check(_ encounter: Encounter, _ findings: inout Findings) {
    guard encounter.status == .finished else { return }
    if encounter.diagnoses.count(where: { $0.role == .main }) != 1 { findings.report(text, at: "encounter/diagnosis") }
  }
}
