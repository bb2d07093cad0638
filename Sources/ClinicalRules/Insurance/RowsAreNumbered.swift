import InsuranceTables

/// STT runs through a table without a number standing twice.
enum RowsAreNumbered: InsuranceRule {
  static let twice = InsuranceText(
    "QY-BHX-0202", .blocks, vi: "STT trùng với một dòng trước của bảng. Đánh số lại.",
    en: "STT stands twice in the table. Number the rows anew.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    for content in episode.tables where content.kind != "XML1" {
      var seen: Set<String> = []
      for (index, row) in content.rows.enumerated() {
        if let number = row.filled("STT"), !seen.insert(number).inserted {
          findings.report(twice, content.kind, index, "STT", line: row.line)
        }
      }
    }
  }
}
