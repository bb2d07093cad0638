import ClinicalModel

/// NGAY_TH_YL ≤ NGAY_KQ.
enum ProcedurePeriodIsOrdered: Rule {
  static let text = RuleText(
    "QY-RUL-0309", vi: "Thủ thuật kết thúc trước khi bắt đầu.",
    en: "The procedure ends before it begins.")

  static func check(_ record: ClinicalRecord, _ findings: inout Findings) {
    record.forEachEntry { entry, section, number in
      guard case .procedure(let procedure) = entry, let end = procedure.period.end, end < procedure.period.start else { return }
      findings.report(text, at: "record/section[\(section)]/*[\(number)]/@end")
    }
  }
}
