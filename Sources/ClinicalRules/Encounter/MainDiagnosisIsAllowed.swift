import ClinicalModel
import Terminology

/// The list's own mark; the portal refuses such a claim.
enum MainDiagnosisIsAllowed: Rule {
  static let text = RuleText(
    "QY-RUL-0207", .warning, vi: "Mã này không được dùng làm bệnh chính.",
    en: "The code is not taken as a main diagnosis.")

  static func check(_ encounter: Encounter, _ findings: inout Findings) {
    for (index, diagnosis) in encounter.diagnoses.enumerated() where diagnosis.role == .main && diagnosis.coding.system == .icd10 {
      if ICD10.entry(diagnosis.coding.code)?.isAllowedAsMain == false {
        findings.report(text, at: "encounter/diagnosis[\(index + 1)]/@code")
      }
    }
  }
}
