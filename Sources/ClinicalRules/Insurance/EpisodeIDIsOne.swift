import InsuranceTables

/// MA_LK is the same in every table and row, and so is the patient's number.
enum EpisodeIDIsOne: InsuranceRule {
  static let differs = InsuranceText(
    "QY-BHX-0201", .blocks, vi: "MA_LK khác với bảng 1. Mọi bảng của một hồ sơ phải có cùng MA_LK.",
    en: "MA_LK differs from table 1. All tables of an episode carry the same.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    guard let id = episode.summary?["MA_LK"] else { return }
    episode.eachRow { table, index, row in
      if let other = row.filled("MA_LK"), other != id { findings.report(differs, table.kind, index, "MA_LK", line: row.line) }
    }
  }
}
