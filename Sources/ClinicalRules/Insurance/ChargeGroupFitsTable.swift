import InsuranceTables

/// Drugs and blood stand in table 2, everything else in table 3.
enum ChargeGroupFitsTable: InsuranceRule {
  static let misplaced = InsuranceText(
    "QY-BHX-0330", .warns, vi: "Nhóm chi phí này không thuộc bảng này: thuốc, máu (4, 5, 6, 7, 17) ở bảng 2, còn lại ở bảng 3.",
    en: "The group is of the other table: drugs and blood (4, 5, 6, 7, 17) in table 2, the rest in table 3.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    for kind in ["XML2", "XML3"] {
      for (index, row) in episode.rows(kind).enumerated() {
        guard let group = row.filled("MA_NHOM"), ["4", "5", "6", "7", "17"].contains(group) != (kind == "XML2") else { continue }
        findings.report(misplaced, kind, index, "MA_NHOM", line: row.line)
      }
    }
  }
}
