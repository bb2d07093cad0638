import InsuranceTables

/// Table 1's totals agree with one another, also where tables 2 and 3 are not there.
enum SummaryBalances: InsuranceRule {
  static let shares = InsuranceText(
    "QY-BHX-0235", .blocks, vi: "T_TONGCHI_BV không bằng T_BNTT + T_BNCCT + T_BHTT + T_NGUONKHAC. Tính lại.",
    en: "T_TONGCHI_BV is not T_BNTT + T_BNCCT + T_BHTT + T_NGUONKHAC. Compute it anew.")
  static let fund = InsuranceText(
    "QY-BHX-0236", .blocks, vi: "T_BHTT không bằng T_TONGCHI_BH trừ T_BNCCT. Tính lại.",
    en: "T_BHTT is not T_TONGCHI_BH less T_BNCCT. Compute it anew.")
  static let scope = InsuranceText(
    "QY-BHX-0237", .blocks, vi: "T_TONGCHI_BH lớn hơn T_TONGCHI_BV. Tính lại.",
    en: "T_TONGCHI_BH is more than T_TONGCHI_BV. Compute it anew.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    guard let summary = episode.summary else { return }
    func amount(_ field: String) -> ExactAmount? { summary.filled(field).flatMap { ExactAmount($0) } }
    guard let total = amount("T_TONGCHI_BV"), let covered = amount("T_TONGCHI_BH"), let own = amount("T_BNTT"),
      let shared = amount("T_BNCCT"), let fundShare = amount("T_BHTT")
    else { return }
    let others = amount("T_NGUONKHAC") ?? .zero
    if !total.agrees(with: own + shared + fundShare + others) { findings.report(shares, "XML1", 0, "T_TONGCHI_BV", line: summary.line) }
    if others == .zero, !fundShare.agrees(with: covered - shared) { findings.report(fund, "XML1", 0, "T_BHTT", line: summary.line) }
    if covered > total, !covered.agrees(with: total) { findings.report(scope, "XML1", 0, "T_TONGCHI_BH", line: summary.line) }
  }
}
