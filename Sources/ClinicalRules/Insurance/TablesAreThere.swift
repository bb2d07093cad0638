import InsuranceTables

/// Table 1 once; each other at most once; 7 for inpatients who did not abscond; 13 on a transfer; 8 only for types 03, 04, 06.
enum TablesAreThere: InsuranceRule {
  static let noSummary = InsuranceText(
    "QY-BHX-0101", .blocks, vi: "Thiếu bảng 1 (TONG_HOP). Xuất lại hồ sơ.", en: "Table 1 is missing. Export the episode again.")
  static let twice = InsuranceText(
    "QY-BHX-0102", .blocks, vi: "Bảng này có nhiều lần trong một hồ sơ. Chỉ giữ một.", en: "The table stands more than once. Keep one.")
  static let empty = InsuranceText(
    "QY-BHX-0103", .blocks, vi: "Bảng không có dòng nào. Bỏ bảng hoặc ghi nội dung.", en: "The table has no row. Leave it out or fill it.")
  static let noDischarge = InsuranceText(
    "QY-BHX-0104", .blocks, vi: "Thiếu giấy ra viện (bảng 7) của đợt nội trú. Lập giấy ra viện rồi xuất lại.",
    en: "The discharge paper (table 7) of an inpatient is missing.")
  static let noReferral = InsuranceText(
    "QY-BHX-0105", .blocks, vi: "Ra viện chuyển tuyến mà thiếu giấy chuyển tuyến (bảng 13).",
    en: "A transfer lacks the referral (table 13).")
  static let noSummaryPaper = InsuranceText(
    "QY-BHX-0106", .warns, vi: "Bảng 8 chỉ dùng cho loại KCB 03, 04, 06.", en: "Table 8 is only for types of care 03, 04 and 06.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    // A lone check-in stands for no whole episode.
    if episode.tables.map(\.kind) == ["XML0"] { return }
    if !episode.has("XML1") { findings.report(noSummary, "XML1") }
    var seen: Set<String> = []
    for content in episode.tables where content.unread == nil {
      // A newborn's discharge paper stands beside the mother's.
      if !seen.insert(content.kind).inserted, content.kind != "XML7" { findings.report(twice, content.kind) }
      if content.rows.isEmpty, InsuranceTable.table(content.kind, episode.decision) != nil { findings.report(empty, content.kind) }
    }
    guard episode.decision != .d4210, let summary = episode.summary else { return }
    let discharge = summary.filled("MA_LOAI_RV")
    if ["03", "04", "09"].contains(episode.careType), discharge != "3", !episode.has("XML7") {
      findings.report(noDischarge, "XML7")
    }
    if discharge == "2" || discharge == "5", episode.decision > .d130, !episode.has("XML13") { findings.report(noReferral, "XML13") }
    if episode.has("XML8"), let care = episode.careType, !["03", "04", "06"].contains(care) { findings.report(noSummaryPaper, "XML8") }
  }
}
