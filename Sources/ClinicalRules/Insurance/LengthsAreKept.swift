import InsuranceTables

/// Lengths are characters of NFC text, not bytes.
enum LengthsAreKept: InsuranceRule {
  static let tooLong = InsuranceText(
    "QY-BHX-0121", .blocks, vi: "Nội dung dài hơn số ký tự cho phép. Rút gọn.", en: "The text is longer than allowed. Shorten it.")
  static let longer = InsuranceText(
    "QY-BHX-0122", .warns, vi: "Nội dung dài hơn quyết định cho phép, dù cổng còn nhận.",
    en: "The text is longer than the decision allows, though the portal takes it.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    episode.eachField { table, field, index, row, cell in
      guard let length = table.fields[field].length, cell.text.utf8.count > length else { return }
      let count = cell.text.unicodeScalars.count
      if let widest = table.fields[field].widestLength, count > widest {
        findings.report(tooLong, table.kind, index, cell.name, line: row.line)
      } else if count > length {
        findings.report(longer, table.kind, index, cell.name, line: row.line)
      }
    }
  }
}
