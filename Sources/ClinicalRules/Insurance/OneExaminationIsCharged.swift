import InsuranceTables

/// An inpatient's stay has one examination fee, that of the day of admission.
enum OneExaminationIsCharged: InsuranceRule {
  static let several = InsuranceText(
    "QY-BHX-0303", .warns, vi: "Đợt nội trú chỉ tính một lần công khám; xem lại các dòng MA_NHOM = 13.",
    en: "An inpatient's stay has one examination fee; look at the rows of group 13.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    guard episode.careType == "03" else { return }
    let rows = episode.rows("XML3").enumerated().filter { $0.element["MA_NHOM"] == "13" }
    if rows.count > 1 { findings.report(several, "XML3", rows[1].offset, "MA_NHOM", line: rows[1].element.line) }
  }
}
