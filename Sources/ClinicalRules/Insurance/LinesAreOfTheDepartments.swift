import InsuranceTables

/// Somebody is treated in the departments that table 1 names: of all that is charged with a department something is of one of them. Which department
/// a single line is of nobody can say against it: tests and studies are made elsewhere.
enum LinesAreOfTheDepartments: InsuranceRule {
  static let none = InsuranceText(
    "QY-BHX-0426", .warns, vi: "Không dòng nào của bảng 2 và 3 thuộc khoa ghi ở bảng 1 (MA_KHOA); xem lại.",
    en: "No row of tables 2 and 3 is of a department of table 1 (MA_KHOA); look again.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    guard let summary = episode.summary, let own = summary.filled("MA_KHOA") else { return }
    let known = Set(own.pieces.map(department))
    let lines = ["XML2", "XML3"].flatMap { episode.rows($0) }.compactMap { $0.filled("MA_KHOA") }
    guard !lines.isEmpty, !lines.contains(where: { $0.pieces.contains { known.contains(department($0)) } }) else { return }
    findings.report(none, "XML1", 0, "MA_KHOA", line: summary.line)
  }

  /// Without the number of its part: `K19.1` is of K19.
  private static func department(_ code: Substring) -> Substring { code.prefix { $0 != "." } }
}
