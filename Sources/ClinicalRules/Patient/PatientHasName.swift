import ClinicalModel

/// A chart without a name can't be told from another.
enum PatientHasName: Rule {
  static let text = RuleText(
    "QY-RUL-0101", vi: "Người bệnh phải có họ tên bằng chữ, không quá 255 ký tự.",
    en: "A patient has a name in letters, of at most 255 characters.")

  static func check(_ patient: Patient, _ findings: inout Findings) {
    guard let name = patient.name, isName(name.text) else { return findings.report(text, at: "patient/name") }
  }

  static func isName(_ text: String) -> Bool {
    text.contains { $0 != " " } && text.unicodeScalars.count <= 255 && text.unicodeScalars.contains(where: \.properties.isAlphabetic)
  }
}
