import ClinicalModel
import Terminology

/// Five-digit occupations are those of the list of before 2025.
enum PatientCodesAreKnown: Rule {
  static let text = RuleText(
    "QY-RUL-0109", .warning, vi: "Mã dân tộc, nghề nghiệp hoặc quốc tịch không có trong danh mục.",
    en: "The ethnic group, the occupation or the nationality is not in its list.")

  static func check(_ patient: Patient, _ findings: inout Findings) {
    if let ethnicity = patient.ethnicity, !CodeList.ethnicGroups.has(ethnicity) { findings.report(text, at: "patient/@ethnicity") }
    if let occupation = patient.occupation, occupation.utf8.count != 5, !CodeList.occupations.has(occupation) {
      findings.report(text, at: "patient/@occupation")
    }
    if let nationality = patient.nationality, nationality.utf8.count != 2 || !nationality.utf8.allSatisfy({ (65...90).contains($0) }) {
      findings.report(text, at: "patient/@nationality")
    }
  }
}
