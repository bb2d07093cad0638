import InsuranceTables

/// A known defect: a stay under four hours written as an ordinary inpatient's (03 instead of 09), or the other way round.
enum CareTypeFitsStay: InsuranceRule {
  static let short = InsuranceText(
    "QY-BHX-0232", .blocks, vi: "Nội trú dưới 4 giờ phải ghi MA_LOAI_KCB = 09 và không tính ngày giường.",
    en: "An inpatient stay under 4 hours is MA_LOAI_KCB 09, and has no bed day.")
  static let long = InsuranceText(
    "QY-BHX-0233", .blocks, vi: "MA_LOAI_KCB = 09 chỉ dùng khi nội trú dưới 4 giờ.", en: "MA_LOAI_KCB 09 is for stays under 4 hours.")
  static let bed = InsuranceText(
    "QY-BHX-0234", .blocks, vi: "Loại KCB này không được tính ngày giường.", en: "This type of care has no bed day.")

  static let ward = InsuranceText(
    "QY-BHX-0420", .warns, vi: "Loại KCB 01 và 07 không vào nội trú: để trống NGAY_VAO_NOI_TRU, hoặc xem lại MA_LOAI_KCB.",
    en: "Types of care 01 and 07 have no ward: leave NGAY_VAO_NOI_TRU empty, or look at MA_LOAI_KCB again.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    guard let summary = episode.summary, let care = episode.careType else { return }
    if let start = InsuranceTime.minutes(summary.filled("NGAY_VAO_NOI_TRU") ?? summary["NGAY_VAO"]),
      let end = InsuranceTime.minutes(summary["NGAY_RA"]), start <= end
    {
      if care == "03", end - start < 240 { findings.report(short, "XML1", 0, "MA_LOAI_KCB", line: summary.line) }
      if care == "09", end - start >= 240 { findings.report(long, "XML1", 0, "MA_LOAI_KCB", line: summary.line) }
    }
    if ["01", "07"].contains(care), summary.filled("NGAY_VAO_NOI_TRU") != nil {
      findings.report(ward, "XML1", 0, "NGAY_VAO_NOI_TRU", line: summary.line)
    }
    guard ["01", "07", "09"].contains(care) else { return }
    for (index, row) in episode.rows("XML3").enumerated() where row["MA_NHOM"] == "15" || (row["MA_NHOM"] == "14" && care != "09") {
      findings.report(bed, "XML3", index, "MA_NHOM", line: row.line)
    }
  }
}
