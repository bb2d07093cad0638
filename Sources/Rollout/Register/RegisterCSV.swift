import ClinicalModel

/// The register as CSV files, one a table, told apart by their header.
public enum RegisterCSV {
  /// Adds the rows of one file to `draft`, and what is wrong with it.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8; a BOM, CR LF and semicolons are taken.
  ///   - name: leads the paths of its issues, as `hospitals.csv/validTo`.
  public static func read(_ bytes: some Collection<UInt8>, name: String, into draft: inout RegisterDraft) {
    let records: [CSV.Record]
    do {
      records = try CSV.records(bytes)
    } catch {
      let text: (vi: String, en: String)
      let code: String
      switch error {
      case .notUTF8: (code, text) = ("QY-REG-0001", ("Không phải UTF-8.", "This is not UTF-8."))
      case .quoteInside: (code, text) = ("QY-REG-0002", ("Dấu nháy ở giữa ô không có nháy.", "A quote inside a cell without quotes."))
      case .quoteOpen: (code, text) = ("QY-REG-0002", ("Ô mở nháy mà không đóng.", "A quoted cell is never closed."))
      case .textAfterQuote: (code, text) = ("QY-REG-0002", ("Có chữ sau dấu nháy đóng.", "Text after a closing quote."))
      }
      draft.report(Issue(code: code, path: name, line: error.line, vi: text.vi, en: text.en))
      return
    }
    guard let header = records.first, let table = RegisterTable.recognise(header.cells) else {
      draft.report(
        Issue(
          code: "QY-REG-0003", path: name, line: records.first?.line ?? 1,
          vi: "Dòng tiêu đề không phải của bảng nào trong danh bạ.",
          en: "The header is none of the register's tables."))
      return
    }
    guard check(header, of: table, name, &draft) else { return }
    for record in records.dropFirst() {
      guard record.cells.count == header.cells.count else {
        draft.report(
          Issue(
            code: "QY-REG-0007", path: name, line: record.line,
            vi: "Dòng có \(record.cells.count) ô, tiêu đề có \(header.cells.count).",
            en: "The line has \(record.cells.count) cells, the header \(header.cells.count)."))
        continue
      }
      draft.add(
        table, fields: Dictionary(zip(header.cells, record.cells), uniquingKeysWith: { first, _ in first }), line: record.line, place: name)
    }
  }

  private static func check(_ header: CSV.Record, of table: RegisterTable, _ name: String, _ draft: inout RegisterDraft) -> Bool {
    var sound = true
    var seen: Set<String> = []
    for (index, column) in header.cells.enumerated() {
      if !table.columns.contains(column) {
        draft.report(
          Issue(
            code: "QY-REG-0004", path: name, line: header.line, vi: "Cột thứ \(index + 1) không có trong bảng \(table.rawValue).",
            en: "Column \(index + 1) is none of the table \(table.rawValue)."))
        sound = false
      } else if !seen.insert(column).inserted {
        draft.report(
          Issue(
            code: "QY-REG-0006", path: name + "/" + column, line: header.line, vi: "Cột \(column) có hai lần.",
            en: "The column \(column) stands twice."))
        sound = false
      }
    }
    for column in table.columns where !seen.contains(column) && !table.optionalColumns.contains(column) {
      draft.report(
        Issue(
          code: "QY-REG-0005", path: name + "/" + column, line: header.line, vi: "Thiếu cột \(column).",
          en: "The column \(column) is missing.")
      )
      sound = false
    }
    return sound
  }

  /// One of the files, with a header, all columns and CR LF; what it writes reads back as the same rows.
  public static func text(_ table: RegisterTable, of register: Register) -> String {
    let text = CSV.line(table.columns)
    return register.rows(table).reduce(into: text) { $0 += CSV.line(cells(table, $1)) }
  }

  private static func cells(_ table: RegisterTable, _ fields: [String: String]) -> [String] { table.columns.map { fields[$0] ?? "" } }
}
