import InsuranceTables

/// MA_MAY: kind of machine, who paid for it (1, 2 or 3), and its number, between points; several between semicolons.
enum MachinesAreCoded: InsuranceRule {
  static let shape = InsuranceText(
    "QY-BHX-0309", .warns, vi: "Mã máy viết dạng XX.n.số máy, n là 1, 2 hoặc 3.",
    en: "A machine is written as XX.n.number, n being 1, 2 or 3.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    for (index, row) in episode.rows("XML3").enumerated() {
      guard let text = row.filled("MA_MAY"), let first = text.pieces.first, !isCode(first) else { continue }
      findings.report(shape, "XML3", index, "MA_MAY", line: row.line)
    }
  }

  private static func isCode(_ text: Substring) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count >= 3 && (1...4).contains(parts[0].count) && parts[0].allSatisfy { $0.isUppercase || $0.isNumber }
      && ["1", "2", "3"].contains(parts[1]) && parts[2...].contains { !$0.isEmpty }
  }
}
