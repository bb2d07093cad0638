import ClinicalModel

/// MA_LOAI_RV is mandatory at discharge.
enum FinishedStayHasDisposition: Rule {
  static let text = RuleText(
    "QY-RUL-0208", vi: "Đợt nội trú đã kết thúc phải có hình thức ra viện; chuyển viện phải ghi nơi đến.",
    en: "A finished inpatient encounter has a disposition; a referral has a destination.")

  static func check(_ encounter: Encounter, _ findings: inout Findings) {
    if encounter.status == .finished, encounter.class == .inpatient, encounter.disposition == nil {
      findings.report(text, at: "encounter/disposition")
    }
    if let disposition = encounter.disposition, disposition.discharge == .referred || disposition.discharge == .referredOnRequest,
      disposition.destination == nil
    {
      findings.report(text, at: "encounter/disposition/@destination")
    }
  }
}
