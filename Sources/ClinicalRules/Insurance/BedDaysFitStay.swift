import InsuranceTables

/// A stay of 4 to 24 hours has one bed day; a longer one no more than it has days.
enum BedDaysFitStay: InsuranceRule {
  static let short = InsuranceText(
    "QY-BHX-0301", .blocks, vi: "Nội trú từ 4 đến 24 giờ chỉ được tính một ngày giường.", en: "A stay of 4 to 24 hours has one bed day.")
  static let many = InsuranceText(
    "QY-BHX-0302", .warns, vi: "Tổng số ngày giường nhiều hơn số ngày điều trị.", en: "There are more bed days than days of treatment.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    guard let summary = episode.summary, episode.careType == "03",
      let start = InsuranceTime.minutes(summary.filled("NGAY_VAO_NOI_TRU") ?? summary["NGAY_VAO"]),
      let end = InsuranceTime.minutes(summary["NGAY_RA"]), start <= end
    else { return }
    var beds = ExactAmount.zero
    var last: (index: Int, line: Int)?
    for (index, row) in episode.rows("XML3").enumerated() where row["MA_NHOM"] == "15" {
      guard let count = row.filled("SO_LUONG").flatMap({ ExactAmount($0) }) else { return }
      beds += count
      last = (index, row.line)
    }
    guard let last else { return }
    if end - start >= 240, end - start <= 1440 {
      if beds > ExactAmount(1) { findings.report(short, "XML3", last.index, "SO_LUONG", line: last.line) }
    } else if beds > ExactAmount(end / 1440 - start / 1440 + 1) {
      findings.report(many, "XML3", last.index, "SO_LUONG", line: last.line)
    }
  }
}
