/// How many columns of a terminal a text takes: combining marks none, wide East Asian characters two.
enum DisplayWidth {
  /// What a terminal would obey instead of showing: control characters and changes of writing direction. They print as U+FFFD.
  static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  static func of(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + of($1) } }

  static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 || isUnprintable(scalar) { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// Cut to `width` columns, with `…` where something was cut.
  static func fit(_ text: String, _ width: Int) -> String {
    guard of(text) > width else { return text }
    var cut = ""
    var used = 0
    for character in text {
      let size = of(String(character))
      if used + size > width - 1 { break }
      cut.append(character)
      used += size
    }
    return cut + "…"
  }
}

/// Columns aligned by display width.
struct TextTable {
  enum Alignment { case left, right }

  struct Column {
    var title: String
    var alignment: Alignment = .left
    /// Gives way when the table is too wide.
    var isFlexible = false
  }

  var columns: [Column]
  var rows: [[String]] = []

  func lines(width: Int) -> [String] {
    var widths = columns.indices.map { index in
      rows.reduce(DisplayWidth.of(columns[index].title)) { max($0, index < $1.count ? DisplayWidth.of($1[index]) : 0) }
    }
    var excess = widths.reduce(0, +) + 2 * max(0, columns.count - 1) - width
    for index in columns.indices where columns[index].isFlexible && excess > 0 {
      let cut = min(excess, max(0, widths[index] - 8))
      widths[index] -= cut
      excess -= cut
    }
    if excess > 0, columns.last?.title.isEmpty == true {
      // A last column without a title is a bar: the numbers are more important.
      return TextTable(columns: columns.dropLast(), rows: rows.map { $0.dropLast() }).lines(width: width)
    }
    var lines = [line(columns.map(\.title), widths), widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")]
    for row in rows { lines.append(line(row, widths)) }
    return lines
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var text = ""
    for (index, cell) in cells.enumerated() where index < widths.count {
      let fitted = DisplayWidth.fit(cell, widths[index])
      let pad = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(fitted)))
      if index > 0 { text += "  " }
      text += columns[index].alignment == .left ? fitted + pad : pad + fitted
    }
    while text.last == " " { text.removeLast() }
    return text
  }
}

/// Words broken into lines of a width; the first keeps the spaces it begins with, later ones are indented.
enum Paragraph {
  static func lines(_ text: String, width: Int, indent: String = "") -> [String] {
    var lines: [String] = []
    let first = String(text.prefix { $0 == " " })
    var line = ""
    for word in text.split(separator: " ") {
      let candidate = line.isEmpty ? (lines.isEmpty ? first : indent) + word : line + " " + word
      if DisplayWidth.of(candidate) > width, !line.isEmpty {
        lines.append(line)
        line = indent + word
      } else {
        line = candidate
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
