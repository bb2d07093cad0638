import InsuranceTables

/// What one table says calls for another: results for tests, progress for who stays, papers for who was promised them.
enum TablesFitOneAnother: InsuranceRule {
  static let noResults = InsuranceText(
    "QY-BHX-0107", .warns, vi: "Có cận lâm sàng đã có kết quả mà thiếu bảng 4.", en: "Tests have results and table 4 is missing.")
  static let noProgress = InsuranceText(
    "QY-BHX-0108", .warns, vi: "Thiếu bảng 5 (diễn biến lâm sàng) của người bệnh nội trú hoặc ngoại trú dài ngày.",
    en: "Table 5 (progress) is missing for who stays or comes for long.")
  static let noAppointment = InsuranceText(
    "QY-BHX-0109", .warns, vi: "Có NGAY_TAI_KHAM mà thiếu giấy hẹn khám lại (bảng 14).", en: "There is NGAY_TAI_KHAM and no table 14.")
  static let noBirth = InsuranceText(
    "QY-BHX-0110", .warns, vi: "Có CAN_NANG_CON mà thiếu giấy chứng sinh (bảng 9).", en: "There is CAN_NANG_CON and no table 9.")
  static let noTransfer = InsuranceText(
    "QY-BHX-0116", .warns, vi: "Có giấy chuyển tuyến (bảng 13) mà MA_LOAI_RV không phải 2 hoặc 5.",
    en: "There is a referral (table 13), and MA_LOAI_RV is not 2 or 5.")
  static let absconded = InsuranceText(
    "QY-BHX-0430", .warns, vi: "Người bệnh trốn viện (MA_LOAI_RV = 3) mà có giấy ra viện (bảng 7); xem lại.",
    en: "The patient absconded (MA_LOAI_RV 3), and there is a discharge paper (table 7); look again.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    guard let summary = episode.summary else { return }
    let tests = episode.rows("XML3").contains { ["1", "2", "3"].contains($0["MA_NHOM"]) && $0.filled("NGAY_KQ") != nil }
    if tests, !episode.has("XML4") { findings.report(noResults, "XML4") }
    if let care = episode.careType, ["02", "03", "04", "05", "08"].contains(care), !episode.has("XML5") {
      findings.report(noProgress, "XML5")
    }
    if episode.decision > .d130, summary.filled("NGAY_TAI_KHAM") != nil, !episode.has("XML14") { findings.report(noAppointment, "XML14") }
    if summary.filled("CAN_NANG_CON").flatMap({ ExactAmount($0) }) != .zero, summary.filled("CAN_NANG_CON") != nil, !episode.has("XML9") {
      findings.report(noBirth, "XML9")
    }
    if summary["MA_LOAI_RV"] == "3", episode.has("XML7") { findings.report(absconded, "XML7") }
    if episode.has("XML13"), let type = summary.filled("MA_LOAI_RV"), !["2", "5"].contains(type) { findings.report(noTransfer, "XML13") }
  }
}
