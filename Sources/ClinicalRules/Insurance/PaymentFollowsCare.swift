import InsuranceTables

/// Nobody pays before they came, and nothing is settled in a month before it ended.
enum PaymentFollowsCare: InsuranceRule {
  static let early = InsuranceText(
    "QY-BHX-0219", .warns, vi: "NGAY_TTOAN trước NGAY_VAO; xem lại.", en: "NGAY_TTOAN is before NGAY_VAO; look again.")
  static let month = InsuranceText(
    "QY-BHX-0321", .warns, vi: "Tháng quyết toán (NAM_QT, THANG_QT) trước tháng ra viện; xem lại.",
    en: "The month of settlement (NAM_QT, THANG_QT) is before that of the discharge; look again.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    guard let summary = episode.summary else { return }
    if let paid = summary.filled("NGAY_TTOAN"), let from = summary.filled("NGAY_VAO"), FormsAreKept.isTime(paid[...], 12),
      FormsAreKept.isTime(from[...], 12), paid < from
    {
      findings.report(early, "XML1", 0, "NGAY_TTOAN", line: summary.line)
    }
    if let year = summary.filled("NAM_QT").flatMap({ Int($0) }), let number = summary.filled("THANG_QT").flatMap({ Int($0) }),
      let end = summary["NGAY_RA"].flatMap({ Int($0.prefix(6)) }), (1...12).contains(number), (1900..<10_000).contains(year),
      year * 100 + number < end
    {
      findings.report(month, "XML1", 0, "THANG_QT", line: summary.line)
    }
  }
}
