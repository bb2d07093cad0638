import InsuranceTables

/// TT_THAU: the decision's number, `G…`, `N…` and the year, between semicolons.
enum TendersAreWhole: InsuranceRule {
  static let shape = InsuranceText(
    "QY-BHX-0307", .warns, vi: "Thông tin thầu viết dạng: số quyết định;G1;N1;2025.",
    en: "The tender is written as: number of the decision;G1;N1;2025.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    for kind in ["XML2", "XML3"] {
      for (index, row) in episode.rows(kind).enumerated() {
        guard let text = row.filled("TT_THAU"), !isWhole(text.pieces) else { continue }
        findings.report(shape, kind, index, "TT_THAU", line: row.line)
      }
    }
  }

  /// A package that two suppliers share is `G1.02`.
  private static func isWhole(_ pieces: [Substring]) -> Bool {
    guard pieces.count >= 4, !pieces[0].isEmpty, let year = pieces.last, year.utf8.count == 4, String(year).isDigits else { return false }
    func isNumbered(_ piece: Substring, _ letter: Character) -> Bool {
      piece.first == letter && piece.dropFirst().first?.isNumber == true
        && piece.dropFirst().utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
    }
    return isNumbered(pieces[1], "G") && (isNumbered(pieces[2], "N") || isNumbered(pieces[2], "G"))
  }
}
