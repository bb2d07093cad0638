import ClinicalModel

/// A missing end is no fault: soldiers' cards may have none.
enum CoveragePeriodIsOrdered: Rule {
  static let text = RuleText(
    "QY-RUL-0107", vi: "Thẻ BHYT hết hạn trước ngày có giá trị.",
    en: "An insurance card ends before it begins.")

  static func check(_ patient: Patient, _ findings: inout Findings) {
    for (index, coverage) in patient.coverages.enumerated() {
      guard let from = coverage.validFrom, let to = coverage.validTo, to < from else { continue }
      findings.report(text, at: "patient/coverage[\(index + 1)]")
    }
  }
}
