import ClinicalModel

/// Somebody alive and older than anybody was: the century was mistyped, or the day of death is not known here.
enum AgeIsPossible: Rule {
  static let text = RuleText(
    "QY-RUL-0111", .warning, vi: "Người bệnh trên 120 tuổi. Kiểm tra lại năm sinh, hoặc ghi ngày mất.",
    en: "The patient is older than 120 years. Look at the year of birth again, or enter the day of death.")

  private static let years = 120

  static func check(_ patient: Patient, _ findings: inout Findings) {
    guard let year = patient.birthDate?.year, case .notKnownToBe = patient.deceased else { return }
    if year >= BirthDateIsPossible.firstYear, year < findings.asOf.date.year - years { findings.report(text, at: "patient/@birthDate") }
  }
}
