import InsuranceTables

/// A birth brings at least one child, and is at least the mother's first.
enum BirthPaperIsPossible: InsuranceRule {
  static let none = InsuranceText(
    "QY-BHX-0418", .warns, vi: "Số con và lần sinh tính cả lần sinh này nên phải từ 1.",
    en: "The children and the births are counted with this one: at least 1.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    for (index, row) in episode.rows("XML9").enumerated() {
      // Of living children there may be none.
      for field in ["SO_CON", "LAN_SINH"] where row.filled(field).flatMap({ Int($0) }) == 0 {
        findings.report(none, "XML9", index, field, line: row.line)
      }
    }
  }
}
