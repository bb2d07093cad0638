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
      // Which cell has a field; of several, the last.
      var places = [Int](repeating: -1, count: table.fields.count)
      var last: Int?
      var strange: Set<String> = []
      for (place, cell) in row.cells.enumerated() {
        if let field = table.position(of: cell, after: last) {
          places[field] = place
          last = field
        } else if strange.insert(cell.name).inserted {
          findings.report(unknown, table.kind, index, cell.name, line: row.line)
        }
      }
      for (field, place) in places.enumerated() {
        let isMissing = place < 0
        let isBlank = isMissing || isBlank(row.cells[place].text)
        guard isBlank else { continue }
        func report(_ text: InsuranceText) { findings.report(text, table.kind, index, table.fields[field].name, line: row.line) }
        switch table.fields[field].need {
        case .mandatory: report(isMissing ? missing : empty)
        case .expected where !isExcused(table.fields[field].name): report(expected)
        case _ where isMissing && table.decision != .d4210 && !isExcused(table.fields[field].name): report(noTag)
        default: break
        }
      }
    }
  }

  private static func isBlank(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    return (first <= 32 || first >= 128) && text.allSatisfy(\.isWhitespace)
  }

  /// Districts are no more since 2025-07-01.
  private static func isExcused(_ field: String) -> Bool { field == "MAHUYEN_CU_TRU" }
}
