import InsuranceTables

/// A known defect of systems in use: the marks of CDATA, or entities escaped twice, stand in the text itself.
enum NoMarkupIsLeft: InsuranceRule {
  static let left = InsuranceText(
    "QY-BHX-0203", .blocks, vi: "Còn dấu CDATA hoặc ký hiệu XML bị mã hóa hai lần trong nội dung. Sửa chỗ xuất dữ liệu.",
    en: "Marks of CDATA, or XML escaped twice, are left in the text.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    episode.eachRow { table, index, row in
      for cell in row.cells
      where cell.text.utf8.contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "&") }) {
        if ["<![CDATA[", "![CDATA[", "]]>", "&lt;", "&gt;", "&amp;"].contains(where: { cell.text.contains($0) }) {
          findings.report(left, table.kind, index, cell.name, line: row.line)
        }
      }
    }
  }
}
