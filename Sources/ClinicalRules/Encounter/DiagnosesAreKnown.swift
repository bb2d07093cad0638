import ClinicalModel
import Terminology

/// Decision 4469/QĐ-BYT.
enum DiagnosesAreKnown: Rule {
  static let text = RuleText(
    "QY-RUL-0206", vi: "Mã ICD-10 không có trong danh mục của Bộ Y tế.",
    en: "The ICD-10 code is not in the Ministry's edition.")

  static func check(_ encounter: Encounter, _ findings: inout Findings) {
    for (index, diagnosis) in encounter.diagnoses.enumerated()
    where diagnosis.coding.system == .icd10 && !ICD10.isKnown(diagnosis.coding.code) {
      findings.report(text, at: "encounter/diagnosis[\(index + 1)]/@code")
    }
  }
}
