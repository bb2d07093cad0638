import InsuranceTables

/// Admission before the ward before discharge; order before its execution before its result; nothing ordered after the discharge.
enum TimesAreOrdered: InsuranceRule {
  static let stay = InsuranceText(
    "QY-BHX-0211", .blocks, vi: "Thứ tự thời gian sai: NGAY_VAO ≤ NGAY_VAO_NOI_TRU ≤ NGAY_RA.",
    en: "Times out of order: NGAY_VAO ≤ NGAY_VAO_NOI_TRU ≤ NGAY_RA.")
  static let order = InsuranceText(
    "QY-BHX-0212", .blocks, vi: "Thứ tự thời gian sai: NGAY_YL ≤ NGAY_TH_YL ≤ NGAY_KQ.",
    en: "Times out of order: NGAY_YL ≤ NGAY_TH_YL ≤ NGAY_KQ.")
  static let outside = InsuranceText(
    "QY-BHX-0213", .warns, vi: "Thời điểm nằm ngoài đợt điều trị (NGAY_VAO … NGAY_RA).", en: "The time lies outside the episode.")
  static let card = InsuranceText(
    "QY-BHX-0214", .blocks, vi: "GT_THE_DEN trước GT_THE_TU.", en: "The card ends before it begins.")
  static let appointment = InsuranceText(
    "QY-BHX-0215", .blocks, vi: "Ngày hẹn khám lại trước ngày ra viện.", en: "The appointment is before the discharge.")
  static let leave = InsuranceText(
    "QY-BHX-0216", .blocks, vi: "DEN_NGAY trước TU_NGAY.", en: "The leave ends before it begins.")

  static let programme = InsuranceText(
    "QY-BHX-0417", .blocks, vi: "Ngày kết thúc trước ngày bắt đầu.", en: "It ends before it begins.")

  private static let pairs: [(table: String, early: String, late: String, text: InsuranceText)] = [
    ("XML0", "NGAY_VAO", "NGAY_VAO_NOI_TRU", stay), ("XML1", "NGAY_VAO", "NGAY_VAO_NOI_TRU", stay),
    ("XML1", "NGAY_VAO_NOI_TRU", "NGAY_RA", stay), ("XML1", "NGAY_VAO", "NGAY_RA", stay), ("XML7", "NGAY_VAO", "NGAY_RA", stay),
    ("XML8", "NGAY_VAO", "NGAY_RA", stay), ("XML2", "NGAY_YL", "NGAY_TH_YL", order), ("XML3", "NGAY_YL", "NGAY_TH_YL", order),
    ("XML3", "NGAY_TH_YL", "NGAY_KQ", order), ("XML3", "NGAY_YL", "NGAY_KQ", order), ("XML10", "TU_NGAY", "DEN_NGAY", leave),
    ("XML11", "TU_NGAY", "DEN_NGAY", leave), ("XML7", "NGOAITRU_TUNGAY", "NGOAITRU_DENNGAY", leave),
    ("XML0", "GT_THE_TU", "GT_THE_DEN", card), ("XML6", "NGAYBD_DTRI_LAO", "NGAYKT_DTRI_LAO", programme),
    ("XML6", "NGAY_BAT_DAU_XU_TRI", "NGAY_KET_THUC_XU_TRI", programme), ("XML6", "NGAY_XN_PCR", "NGAY_KQ_XN_PCR", order),
    ("XML15", "NGAYBD_DTRI_LAO", "NGAYKT_DTRI_LAO", programme),
  ]

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    for content in episode.tables {
      for (index, row) in content.rows.enumerated() {
        var told: Set<String> = []
        for pair in pairs where pair.table == content.kind {
          guard let early = time(row[pair.early]), let late = time(row[pair.late]), early.count == late.count, late < early,
            told.insert(pair.late).inserted
          else { continue }
          findings.report(pair.text, content.kind, index, pair.late, line: row.line)
        }
      }
    }
    guard let summary = episode.summary else { return }
    for (from, to) in zip(summary["GT_THE_TU"]?.pieces ?? [], summary["GT_THE_DEN"]?.pieces ?? [])
    where from.count == 8 && to.count == 8 && to < from {
      findings.report(card, "XML1", 0, "GT_THE_DEN", line: summary.line)
    }
    guard let start = time(summary["NGAY_VAO"]), let end = time(summary["NGAY_RA"]), start <= end else { return }
    for (kind, field) in [("XML2", "NGAY_YL"), ("XML3", "NGAY_YL"), ("XML5", "THOI_DIEM_DBLS")] {
      for (index, row) in episode.rows(kind).enumerated() {
        guard let text = time(row[field]), text.count == 12, text < start || text > end else { continue }
        findings.report(outside, kind, index, field, line: row.line)
      }
    }
    // A result may come long after the discharge, but not before the admission.
    for (index, row) in episode.rows("XML4").enumerated() {
      if let text = time(row["NGAY_KQ"]), text.count == 12, text < start {
        findings.report(outside, "XML4", index, "NGAY_KQ", line: row.line)
      }
    }
    if (summary["NGAY_TAI_KHAM"] ?? "").pieces.contains(where: { day in time(String(day)).map { $0 < end.prefix(8) } ?? false }) {
      findings.report(appointment, "XML1", 0, "NGAY_TAI_KHAM", line: summary.line)
    }
    for (index, row) in episode.rows("XML14").enumerated() {
      if let day = time(row["NGAY_HEN_KL"]), day.prefix(8) < end.prefix(8) {
        findings.report(appointment, "XML14", index, "NGAY_HEN_KL", line: row.line)
      }
    }
  }

  /// Times sort as texts; what is none is another rule's.
  private static func time(_ text: String?) -> String? {
    guard let text, FormsAreKept.isTime(text[...], 8) || FormsAreKept.isTime(text[...], 12) else { return nil }
    return text
  }
}
