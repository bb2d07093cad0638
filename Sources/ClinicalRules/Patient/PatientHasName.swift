import ClinicalModel

/// A chart without a name can't be told from another.
enum PatientHasName: Rule {
  static let text = RuleText(
    "QY-RUL-0101", vi: "Người bệnh phải có họ tên bằng chữ, không quá 255 ký tự.",
    en: "A patient has a name in letters, of at most 255 characters.")

  static func check(_ patient: Patient, _ findings: inout Findings) {
    guard let name = patient.name, !name.words.isEmpty, name.text.unicodeScalars.count <= 255,
      name.text.unicodeScalars.contains(where: \.properties.isAlphabetic)
    else {
      return findings.report(text, at: "patient/name")
    }
  }
}
