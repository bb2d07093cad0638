import ClinicalModel
import InsuranceTables

/// A birth (9) and rest in pregnancy (10) stand in the episode of a woman who may bear a child; then she is the mother whom table 9 names.
enum BirthIsTheMothers: InsuranceRule {
  static let ofAMan = InsuranceText(
    "QY-BHX-0424", .warns, vi: "Giấy chứng sinh hoặc nghỉ dưỡng thai của người bệnh là nam; xem lại giới tính hoặc bỏ giấy.",
    en: "A birth or rest in pregnancy, and the patient is a man; look at the sex, or take the paper out.")
  static let otherMother = InsuranceText(
    "QY-BHX-0425", .warns, vi: "Họ tên mẹ (HO_TEN_NND) khác người bệnh ở bảng 1; xem lại.",
    en: "The mother (HO_TEN_NND) is not the patient of table 1; look again.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    guard let summary = episode.summary, isGrown(summary) else { return }
    for (index, row) in episode.rows("XML9").enumerated() {
      if summary["GIOI_TINH"] == "1" {
        findings.report(ofAMan, "XML9", index, "HO_TEN_NND", line: row.line)
      } else if summary["GIOI_TINH"] == "2", let mother = row.filled("HO_TEN_NND"), let own = summary.filled("HO_TEN"),
        SearchKey.fold(mother) != SearchKey.fold(own)
      {
        findings.report(otherMother, "XML9", index, "HO_TEN_NND", line: row.line)
      }
    }
    guard summary["GIOI_TINH"] == "1" else { return }
    for (index, row) in episode.rows("XML10").enumerated() { findings.report(ofAMan, "XML10", index, "TU_NGAY", line: row.line) }
  }

  /// A newborn's own episode may hold its paper.
  private static func isGrown(_ summary: InsuranceEpisode.Row) -> Bool {
    guard let birth = summary.filled("NGAY_SINH").flatMap({ Int($0.prefix(4)) }),
      let admission = summary.filled("NGAY_VAO").flatMap({ Int($0.prefix(4)) })
    else { return false }
    return admission - birth >= 10
  }
}
