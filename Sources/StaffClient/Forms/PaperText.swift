internal import TerminalKit

/// A paper as plain text: pages of A4 at ten characters to the inch, each with whose it is and its number.
struct PaperText: Sendable {
  static let width = 80
  /// Lines of a page without the two at its foot.
  static let height = 62
  private let paper: Paper

  init(_ paper: Paper) { self.paper = paper }

  /// Lines that stay on one page.
  private struct Unit {
    var lines: [String]
    /// The next stands on the same page.
    var holdsNext = false
  }

  var text: String {
    var pages: [[String]] = [[]]
    var index = 0
    let units = units
    while index < units.count {
      var whole = units[index].lines
      var last = index
      while units[last].holdsNext, last + 1 < units.count {
        last += 1
        whole += units[last].lines
      }
      if !pages[pages.count - 1].isEmpty, pages[pages.count - 1].count + whole.count > Self.height, whole.count <= Self.height {
        pages.append([])
      }
      for line in whole {
        if pages[pages.count - 1].count == Self.height { pages.append([]) }
        // A page does not begin with a gap.
        if line.isEmpty, pages.count > 1, pages[pages.count - 1].isEmpty { continue }
        pages[pages.count - 1].append(line)
      }
      index = last + 1
    }
    return pages.enumerated().map { number, lines in
      let isLast = number == pages.count - 1
      let space = isLast ? 0 : Self.height - lines.count
      return (lines + Array(repeating: "", count: space) + ["", foot(number + 1, of: pages.count)]).joined(separator: "\n") + "\n"
    }.joined(separator: "\u{0C}")
  }

  private func foot(_ page: Int, of pages: Int) -> String {
    let number = paper.pages.replacing("%1", with: "\(page)").replacing("%2", with: "\(pages)")
    return FittedText.padded(paper.identity, to: Self.width - TextWidth.of(number) - 2) + "  " + number
  }

  private var units: [Unit] {
    var units = [Unit(lines: above)]
    for block in paper.blocks { units += self.units(of: block) }
    // A signature never stands on a page alone.
    units[units.count - 1].holdsNext = true
    return units + [Unit(lines: hands + [""] + paper.attestations.flatMap { wrapped($0) })]
  }

  private var above: [String] {
    let left = paper.issuer.flatMap { FittedText.wrapped($0, to: 36) }.map { FittedText.padded($0.trimmed, to: 36, .centre) }
    let right = (paper.motto.isEmpty ? paper.numbers : paper.motto + [String(repeating: "─", count: 26)]).flatMap {
      FittedText.wrapped($0, to: 42)
    }.map { line in paper.motto.isEmpty ? line : FittedText.padded(line, to: 42, .centre) }
    var lines = (0..<max(left.count, right.count)).map { row in
      (row < left.count ? left[row] : String(repeating: " ", count: 36)) + "  " + (row < right.count ? right[row] : "")
    }
    if !paper.motto.isEmpty { lines += [""] + wrapped(paper.numbers.joined(separator: "   ")) }
    lines.append("")
    lines += FittedText.wrapped(paper.title, to: 70).map(centred)
    lines.append(centred(paper.subtitle))
    if let warning = paper.warning { lines += ["", centred("*** \(warning) ***")] }
    return (lines + [""]).map(\.withoutTail)
  }

  private func units(of block: Paper.Block) -> [Unit] {
    switch block {
    case .facts(let facts): [Unit(lines: lines(of: facts))]
    case .heading(let title): [Unit(lines: ["", title.uppercased()], holdsNext: true)]
    case .strong(let text): [Unit(lines: [""] + wrapped(text.uppercased()))]
    case .text(let text): wrapped(text).map { Unit(lines: [$0]) }
    case .item(let text): [Unit(lines: wrapped("- " + text, indent: "  "))]
    case .dots: [Unit(lines: [Self.dots(Self.width), Self.dots(Self.width)])]
    case .table(let table): rows(of: table)
    }
  }

  private static func dots(_ count: Int) -> String { String(repeating: ".", count: count) }

  /// Facts share a line where they have room; the last one's dots go to the end of it.
  private func lines(of facts: [Paper.Fact]) -> [String] {
    let least = facts.map { $0.label + ": " + ($0.value.isEmpty ? Self.dots(12) : $0.value) }
    let used = least.map { TextWidth.of($0) }.reduce(0, +) + (facts.count - 1) * 3
    guard facts.count > 1, used <= Self.width, facts.allSatisfy({ !$0.value.contains("\n") }) else {
      return facts.flatMap { fact in
        fact.value.isEmpty
          ? [fact.label + ": " + Self.dots(max(12, Self.width - TextWidth.of(fact.label) - 2))]
          : wrapped(fact.label + ": " + fact.value, indent: "  ")
      }
    }
    let empty = facts.filter(\.value.isEmpty).count
    let more = empty == 0 ? 0 : (Self.width - used) / empty
    return [
      facts.map { $0.label + ": " + ($0.value.isEmpty ? Self.dots(12 + more) : $0.value) }.joined(separator: "   ")
    ]
  }

  /// The head is repeated by nobody on paper: it stays with the first row.
  private func rows(of table: Paper.Table) -> [Unit] {
    let weights = table.columns.map(\.weight).reduce(0, +)
    let room = Self.width - table.columns.count - 1 - 2 * table.columns.count
    var widths = table.columns.map { max(2, $0.weight * room / weights) }
    widths[widths.count - 1] += room - widths.reduce(0, +)
    func rule(_ left: String, _ middle: String, _ right: String) -> String {
      left + widths.map { String(repeating: "─", count: $0 + 2) }.joined(separator: middle) + right
    }
    func lines(_ cells: [String]) -> [String] {
      let wrapped: [[String]] = zip(cells, widths).map { FittedText.wrapped($0.withoutTabs, to: $1) }
      let height = wrapped.map(\.count).max() ?? 1
      return (0..<height).map { (line: Int) -> String in
        let fitted = zip(wrapped, widths).map { (cell: [String], width: Int) -> String in
          FittedText.padded(cell.count > line ? cell[line].withoutTail : "", to: width)
        }
        return "│ " + fitted.joined(separator: " │ ") + " │"
      }
    }
    var units = [Unit(lines: [rule("┌", "┬", "┐")] + lines(table.columns.map(\.title)) + [rule("├", "┼", "┤")], holdsNext: true)]
    // Rows of one line need nothing between them.
    let isPlain = table.rows.allSatisfy { lines($0).count == 1 }
    for (index, row) in table.rows.enumerated() {
      let isLast = index == table.rows.count - 1
      var cells = lines(row).map { Unit(lines: [$0]) }
      let end = Unit(lines: isLast ? [rule("└", "┴", "┘")] : isPlain ? [] : [rule("├", "┼", "┤")])
      // A short row stays whole, a long one goes on over the page.
      cells = cells.count <= 8 ? [Unit(lines: cells.flatMap(\.lines) + end.lines)] : cells + [end]
      units += cells
    }
    return units
  }

  /// Where hands sign: side by side, with room for them.
  private var hands: [String] {
    let width = Self.width / max(1, paper.signatures.count)
    let isAlone = paper.signatures.count == 1
    func row(_ cells: [String]) -> String {
      isAlone
        ? String(repeating: " ", count: 40) + FittedText.padded(cells[0], to: 40, .centre)
        : cells.map { FittedText.padded($0, to: width, .centre) }.joined()
    }
    let titles = paper.signatures.map { FittedText.wrapped($0.title, to: isAlone ? 40 : width - 2).map(\.withoutTail) }
    let last = paper.signatures.indices.last
    var lines = ["", row(paper.signatures.indices.map { $0 == last ? paper.signedOn : "" })]
    for line in 0..<(titles.map(\.count).max() ?? 0) { lines.append(row(titles.map { $0.count > line ? $0[line] : "" })) }
    lines += [row(paper.signatures.map(\.hint)), "", "", ""]
    let names = paper.signatures.map { FittedText.wrapped($0.name, to: isAlone ? 40 : width - 2).map(\.withoutTail) }
    for line in 0..<(names.map(\.count).max() ?? 0) { lines.append(row(names.map { $0.count > line ? $0[line] : "" })) }
    return lines.map(\.withoutTail)
  }

  private func centred(_ line: String) -> String { FittedText.padded(line, to: Self.width, .centre).withoutTail }

  /// - Parameter indent: of the second line and those after it.
  private func wrapped(_ text: String, indent: String = "") -> [String] {
    let lines = FittedText.wrapped(text.withoutTabs, to: Self.width - indent.count)
    return lines.enumerated().map { ($0.offset == 0 ? "" : indent) + $0.element.withoutTail }
  }
}

extension String {
  /// A tab would move what stands behind it by as much as the printer likes.
  fileprivate var withoutTabs: String { replacing("\t", with: "    ") }

  /// Without spaces at the end.
  fileprivate var withoutTail: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
