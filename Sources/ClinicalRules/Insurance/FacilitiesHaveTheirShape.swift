import InsuranceTables

/// The codes of facilities have five characters; nationalities have three digits.
enum FacilitiesHaveTheirShape: InsuranceRule {
  static let shape = InsuranceText(
    "QY-BHX-0326", .warns, vi: "Mã cơ sở khám bệnh, chữa bệnh gồm 5 ký tự chữ và số.", en: "A facility's code has 5 letters and digits.")
  static let nationality = InsuranceText(
    "QY-BHX-0143", .warns, vi: "Mã quốc tịch gồm 3 chữ số; Việt Nam là 000.", en: "A nationality has 3 digits; Viet Nam is 000.")

  static let fields: [String: [String]] = [
    "XML0": ["MA_DKBD", "MA_CSKCB"], "XML1": ["MA_DKBD", "MA_NOI_DI", "MA_NOI_DEN", "MA_CSKCB"], "XML6": ["MA_CSKCB"],
    "XML13": ["MA_CSKCB", "MA_CSKCB_DI", "MA_CSKCB_DEN", "MA_NOI_DI", "MA_NOI_DEN"], "XML14": ["MA_CSKCB"], "XML15": ["MA_CSKCB"],
  ]

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    for content in episode.tables where content.unread == nil {
      for (index, row) in content.rows.enumerated() {
        for field in fields[content.kind] ?? [] {
          guard let text = row.filled(field), !text.pieces.allSatisfy(isFacility) else { continue }
          findings.report(shape, content.kind, index, field, line: row.line)
        }
        if let text = row.filled("MA_QUOCTICH"), !text.isDigits || text.utf8.count != 3 {
          findings.report(nationality, content.kind, index, "MA_QUOCTICH", line: row.line)
        }
      }
    }
  }

  private static func isFacility(_ text: Substring) -> Bool {
    text.utf8.count == 5 && text.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) }
  }
}
