import ClinicalModel

/// A plain table for a terminal or a pipe: columns by display width, two spaces between.
struct Table {
  let header: [String]
  let rows: [[String]]

  init(_ header: [String], _ rows: [[String]]) {
    self.header = header
    self.rows = rows.map { $0.map(TerminalText.line) }
  }

  var text: String {
    let all = [header] + rows
    let widths = header.indices.map { column in all.map { Self.width($0[column]) }.max() ?? 0 }
    return all.map { row in
      row.enumerated().map { column, cell in
        column == row.count - 1 ? cell : cell + String(repeating: " ", count: widths[column] - Self.width(cell))
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  /// Columns of a terminal. Vietnamese letters take one each; combining marks none.
  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ((0x300...0x36F).contains($1.value) ? 0 : 1) }
  }
}
