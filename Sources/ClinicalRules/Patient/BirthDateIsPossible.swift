import ClinicalModel

/// Typing errors in the century are the most common of all.
enum BirthDateIsPossible: Rule {
  static let text = RuleText(
    "QY-RUL-0102", vi: "Ngày sinh không thể ở tương lai hoặc trước năm 1850.",
    en: "A birth date is not in the future and not before 1850.")

  static let firstYear = 1850

  static func check(_ patient: Patient, _ findings: inout Findings) {
    guard let birthDate = patient.birthDate else { return }
    if birthDate.earliest > findings.asOf.date || birthDate.year < firstYear { findings.report(text, at: "patient/@birthDate") }
  }
}
