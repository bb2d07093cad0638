import ClinicalModel
import Terminology

/// Decision 4469/QĐ-BYT.
enum ConditionsAreKnown: Rule {
  static let text = RuleText(
    "QY-RUL-0305", vi: "Mã ICD-10 không có trong danh mục của Bộ Y tế.",
    en: "The ICD-10 code is not in the Ministry's edition.")

  static func check(_ record: ClinicalRecord, _ findings: inout Findings) {
    record.forEachEntry { entry, section, number in
      guard case .condition(let condition) = entry, condition.coding.system == .icd10, !ICD10.isKnown(condition.coding.code) else { return }
      findings.report(text, at: "record/section[\(section)]/*[\(number)]/@code")
    }
  }
}
