import InsuranceTables

/// STT runs through a table, one by one, without a number standing twice. It may go on from the episode before: it is counted over one sending.
enum RowsAreNumbered: InsuranceRule {
  static let twice = InsuranceText(
    "QY-BHX-0202", .blocks, vi: "STT trùng với một dòng trước của bảng. Đánh số lại.",
    en: "STT stands twice in the table. Number the rows anew.")

  static let gap = InsuranceText(
    "QY-BHX-0422", .warns, vi: "STT không tăng lần lượt từng số một; xem có thiếu dòng không.",
    en: "STT does not go up by one; look whether a row is missing.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    for content in episode.tables where content.kind != "XML1" {
      var seen: Set<String> = []
      var last: Int?
      for (index, row) in content.rows.enumerated() {
        if let number = row.filled("STT"), !seen.insert(number).inserted {
          findings.report(twice, content.kind, index, "STT", line: row.line)
          // It stands where the next one belongs.
          last = last.map { $0 &+ 1 }
        } else if let number = row.filled("STT").flatMap({ Int($0) }) {
          if let last, number &- last != 1 { findings.report(gap, content.kind, index, "STT", line: row.line) }
          last = number
        }
      }
    }
  }
}
