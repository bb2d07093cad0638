import InsuranceTables

/// A known defect of systems in use: the marks of CDATA, or entities escaped twice, stand in the text itself.
enum NoMarkupIsLeft: InsuranceRule {
  static let left = InsuranceText(
    "QY-BHX-0203", .blocks, vi: "Còn dấu CDATA hoặc ký hiệu XML bị mã hóa hai lần trong nội dung. Sửa chỗ xuất dữ liệu.",
    en: "Marks of CDATA, or XML escaped twice, are left in the text.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    episode.eachRow { table, index, row in
      for cell in row.cells where hasMarkup(cell.text) { findings.report(left, table.kind, index, cell.name, line: row.line) }
    }
  }

  private static let marks = ["![CDATA[", "]]>", "&lt;", "&gt;", "&amp;"].map { Array($0.utf8) }

  private static func hasMarkup(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.contains { place in
        let byte = bytes[place]
        guard byte == UInt8(ascii: "!") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "&") else { return false }
        return marks.contains { bytes[place...].starts(with: $0) }
      }
    }
  }
}
