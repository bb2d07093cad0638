import InsuranceTables

/// A birth brings at least one child, and is at least the mother's first. Each living child has its paper: there are no more papers than children, and
/// fewer where one was born dead.
enum BirthPaperIsPossible: InsuranceRule {
  static let none = InsuranceText(
    "QY-BHX-0418", .warns, vi: "Số con và lần sinh tính cả lần sinh này nên phải từ 1.",
    en: "The children and the births are counted with this one: at least 1.")

  static let many = InsuranceText(
    "QY-BHX-0428", .warns, vi: "Số giấy chứng sinh nhiều hơn số con của lần sinh này (SO_CON); xem lại.",
    en: "There are more birth certificates than children of the birth (SO_CON); look again.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    let papers = episode.rows("XML9")
    for (index, row) in papers.enumerated() {
      if let children = row.filled("SO_CON").flatMap({ Int($0) }), children > 0, children < papers.count {
        findings.report(many, "XML9", index, "SO_CON", line: row.line)
      }
      // Of living children there may be none.
      for field in ["SO_CON", "LAN_SINH"] where row.filled(field).flatMap({ Int($0) }) == 0 {
        findings.report(none, "XML9", index, field, line: row.line)
      }
    }
  }
}
