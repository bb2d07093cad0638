import InsuranceTables

/// Mandatory fields have a text; fields that may be empty still have their tag; tags that no table has are told.
enum FieldsAreThere: InsuranceRule {
  static let missing = InsuranceText(
    "QY-BHX-0111", .blocks, vi: "Thiếu thẻ bắt buộc. Ghi nội dung rồi xuất lại.", en: "A mandatory tag is missing. Fill the field.")
  static let empty = InsuranceText(
    "QY-BHX-0112", .blocks, vi: "Trường bắt buộc đang để trống. Ghi nội dung.", en: "A mandatory field is empty. Fill it.")
  static let expected = InsuranceText(
    "QY-BHX-0113", .warns, vi: "Trường này cần có nội dung theo quyết định; xem lại.", en: "The decision expects this field to be filled.")
  static let noTag = InsuranceText(
    "QY-BHX-0114", .warns, vi: "Thiếu thẻ; khi không có dữ liệu vẫn ghi thẻ rỗng.",
    en: "The tag is missing; write it empty where there is no data.")
  static let unknown = InsuranceText(
    "QY-BHX-0115", .warns, vi: "Bảng không có trường tên này; được giữ nguyên.", en: "The table has no field of that name; it is kept.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    episode.eachRow { table, index, row in
      var texts: [String: String] = [:]
      for cell in row.cells {
        if texts.updateValue(cell.text, forKey: cell.name) == nil, table[cell.name] == nil {
          findings.report(unknown, table.kind, index, cell.name, line: row.line)
        }
      }
      for field in table.fields {
        let text = texts[field.name]
        let isBlank = text?.allSatisfy(\.isWhitespace) ?? true
        switch field.need {
        case .mandatory where isBlank: findings.report(text == nil ? missing : empty, table.kind, index, field.name, line: row.line)
        case .expected where isBlank && !isExcused(field.name): findings.report(expected, table.kind, index, field.name, line: row.line)
        case _ where text == nil && table.decision != .d4210 && !isExcused(field.name) && field.need != .mandatory:
          findings.report(noTag, table.kind, index, field.name, line: row.line)
        default: break
        }
      }
    }
  }

  /// Districts are no more since 2025-07-01.
  private static func isExcused(_ field: String) -> Bool { field == "MAHUYEN_CU_TRU" }
}
