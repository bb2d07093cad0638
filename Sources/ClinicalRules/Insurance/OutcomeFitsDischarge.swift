import InsuranceTables

/// Who died was not transferred and is not asked to come again; who was not transferred has no destination.
enum OutcomeFitsDischarge: InsuranceRule {
  static let died = InsuranceText(
    "QY-BHX-0333", .warns, vi: "Người bệnh tử vong mà có chuyển tuyến hoặc hẹn khám lại; xem lại.",
    en: "The patient died and was transferred, or is asked to come again; look again.")
  static let destination = InsuranceText(
    "QY-BHX-0334", .warns, vi: "Có MA_NOI_DEN mà MA_LOAI_RV không phải chuyển tuyến (2 hoặc 5).",
    en: "There is MA_NOI_DEN, and MA_LOAI_RV is no transfer (2 or 5).")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    guard let summary = episode.summary else { return }
    let isTransfer = ["2", "5"].contains(summary["MA_LOAI_RV"])
    if ["5", "8"].contains(summary["KET_QUA_DTRI"]), isTransfer || summary.filled("NGAY_TAI_KHAM") != nil || episode.has("XML14") {
      findings.report(died, "XML1", 0, "KET_QUA_DTRI", line: summary.line)
    }
    if summary.filled("MA_NOI_DEN") != nil, summary.filled("MA_LOAI_RV") != nil, !isTransfer {
      findings.report(destination, "XML1", 0, "MA_NOI_DEN", line: summary.line)
    }
  }
}
