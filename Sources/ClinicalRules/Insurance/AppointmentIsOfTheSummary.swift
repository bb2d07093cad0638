import InsuranceTables

/// The day of the appointment's paper is one of those that table 1 has.
enum AppointmentIsOfTheSummary: InsuranceRule {
  static let otherDay = InsuranceText(
    "QY-BHX-0419", .warns, vi: "NGAY_HEN_KL không phải là một trong các NGAY_TAI_KHAM ở bảng 1; xem lại.",
    en: "NGAY_HEN_KL is none of table 1's NGAY_TAI_KHAM; look again.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    guard let days = episode.summary?.filled("NGAY_TAI_KHAM")?.pieces else { return }
    for (index, row) in episode.rows("XML14").enumerated() {
      guard let day = row.filled("NGAY_HEN_KL"), !days.contains(day.prefix(8)) else { continue }
      findings.report(otherDay, "XML14", index, "NGAY_HEN_KL", line: row.line)
    }
  }
}
