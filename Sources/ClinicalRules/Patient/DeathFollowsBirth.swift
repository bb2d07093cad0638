import ClinicalModel

/// Compared as far as both dates are known.
enum DeathFollowsBirth: Rule {
  static let text = RuleText(
    "QY-RUL-0103", vi: "Ngày mất không thể trước ngày sinh hoặc ở tương lai.",
    en: "Death is not before birth and not in the future.")

  static func check(_ patient: Patient, _ findings: inout Findings) {
    guard case .on(let day?) = patient.deceased else { return }
    if day.earliest > findings.asOf.date || patient.birthDate.map({ day.latest < $0.earliest }) == true {
      findings.report(text, at: "patient/deceased")
    }
  }
}
