import InsuranceTables

/// A paper is not written before what it tells of.
enum PapersAreDated: InsuranceRule {
  static let early = InsuranceText(
    "QY-BHX-0318", .blocks, vi: "Ngày chứng từ trước ngày vào.", en: "The paper is dated before the admission.")
  static let identity = InsuranceText(
    "QY-BHX-0319", .blocks, vi: "Ngày cấp giấy tờ tùy thân sau ngày chứng từ.",
    en: "The identity paper was issued after this paper was written.")
  static let born = InsuranceText(
    "QY-BHX-0320", .warns, vi: "Ngày sinh của con nằm ngoài đợt điều trị của mẹ; xem lại.",
    en: "The child's birth lies outside the mother's episode; look again.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    let (admission, discharge) = (day(episode.summary?["NGAY_VAO"]), day(episode.summary?["NGAY_RA"]))
    for content in episode.tables where ["XML7", "XML8", "XML9", "XML10", "XML11", "XML14"].contains(content.kind) {
      for (index, row) in content.rows.enumerated() {
        let paper = day(row["NGAY_CT"])
        if let paper, let admission, paper < admission { findings.report(early, content.kind, index, "NGAY_CT", line: row.line) }
        guard content.kind == "XML9" else { continue }
        if let paper, let issued = day(row["NGAYCAP_CCCD_NND"]), issued > paper {
          findings.report(identity, content.kind, index, "NGAYCAP_CCCD_NND", line: row.line)
        }
        if let birth = day(row["NGAY_SINH_CON"]), let admission, let discharge, birth < admission || birth > discharge {
          findings.report(born, content.kind, index, "NGAY_SINH_CON", line: row.line)
        }
      }
    }
  }

  /// `yyyyMMdd` of a time; nil for what the calendar does not have.
  private static func day(_ text: String?) -> Substring? {
    guard let day = text?.prefix(8), InsuranceDay.of(day) != nil else { return nil }
    return day
  }
}
