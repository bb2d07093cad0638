internal import TerminalKit

/// Draws a view's body into a grid as tall as it needs, and says where things are.
struct BodyDrawing {
  private(set) var grid: CellGrid
  /// Where a table's rows or a field stand, for the mouse.
  private(set) var hits: [Hit] = []
  /// The rows that have to be in sight: the focused field or chosen row.
  private(set) var focusRows: Range<Int> = 0..<0
  private var cursor: (column: Int, row: Int)?
  /// What the chosen row says in cells that are too narrow for it.
  var cut: [String] = []
  /// Where the focused field is typed into.
  private(set) var input: Rect?
  let look: Look
  /// Rows of the page that are seen at once.
  private let room: Int

  struct Hit {
    enum Target: Equatable {
      case field(String)
      /// One of what a field may be.
      case option(field: String, value: String)
      case row(table: String, index: Int)
    }

    let area: Rect
    let target: Target
  }

  init(_ layout: BodyLayout, heights: [Int], room: Int, place: inout Place, look: Look) {
    self.look = look
    self.room = room
    grid = CellGrid(size: Size(width: layout.width, height: max(1, heights.reduce(0, +))))
    draw(layout, heights, grid.bounds, &place)
    grid.cursor = cursor
  }

  private mutating func draw(_ layout: BodyLayout, _ heights: [Int], _ area: Rect, _ place: inout Place) {
    var y = area.y
    var headline: Rect?
    for (item, height) in zip(layout.items, heights) {
      let rect = Rect(x: area.x, y: y, width: layout.width, height: height)
      defer {
        if case .heading = item.piece { headline = rect } else { headline = nil }
      }
      switch item.piece {
      case .heading(let text): grid.draw(text, in: rect, look.heading)
      case .gap: break
      case .facts(let facts): draw(facts, rect)
      case .lines(let lines): draw(lines, rect)
      case .field(let field): draw(field, rect, layout.labelWidth, &place)
      case .table(let table): draw(table, rect, below: headline, &place)
      case .gridHead(let grid): drawHead(grid, rect)
      case .gridRow(let grid, let row): draw(grid.rows[row], BodyLayout.cells(grid, rect.width), rect, &place)
      case .chart(let chart): draw(chart, rect)
      case .columns(let layouts):
        var x = rect.x
        for (number, inner) in layouts.enumerated() {
          if number > 0 {
            for row in 0..<height {
              grid.draw("│", at: x - 2, row, in: Rect(x: 0, y: rect.y, width: grid.size.width, height: height), look.style(.dim))
            }
          }
          draw(inner, inner.heights(height, focused: place.focus), Rect(x: x, y: rect.y, width: inner.width, height: height), &place)
          x += inner.width + 3
        }
      }
      y += height
    }
  }

  private mutating func draw(_ facts: [ScreenView.Fact], _ area: Rect) {
    for (row, facts) in BodyLayout.factRows(facts, area.width).enumerated() {
      var x = 0
      for (fact, width) in facts {
        let used = grid.draw(fact.label + "  ", at: x, row, in: area, look.label)
        grid.draw(FittedText.cut(fact.value, to: area.width - x - used), at: x + used, row, in: area, look.style(fact.tone))
        x += width + 3
      }
    }
  }

  private mutating func draw(_ lines: [ScreenView.Line], _ area: Rect) {
    var row = 0
    for line in lines {
      for piece in BodyLayout.pieces(of: line.text, width: min(area.width, BodyLayout.measure)) {
        grid.draw(piece, at: 0, row, in: area, look.style(line.tone))
        row += 1
      }
    }
  }

  // MARK: Fields

  private mutating func draw(_ field: ScreenView.Field, _ area: Rect, _ labelWidth: Int, _ place: inout Place) {
    let isFocused = place.focus == field.id
    let hasError = field.problems.contains(where: \.isError)
    grid.draw(isFocused ? "▸" : " ", in: area, look.key)
    grid.draw(BodyLayout.label(field, cutTo: labelWidth), at: 2, 0, in: area, hasError ? look.style(.bad) : look.label)
    let x = labelWidth + 4
    let problems = BodyLayout.lines(field.problems, width: max(10, area.width - x))
    let inputHeight = max(1, area.height - problems.count)
    let input = Rect(x: area.x + x, y: area.y, width: max(4, area.width - x), height: inputHeight)
    hits.append(Hit(area: area, target: .field(field.id)))
    switch field.kind {
    case .choice: draw(choice: field, input, isFocused)
    case .shown:
      grid.draw(
        FittedText.cut(field.value.isEmpty ? field.hint : field.value, to: input.width), in: input,
        field.value.isEmpty ? look.style(.dim) : Style(bold: true))
    case .line, .search, .secret, .text:
      draw(text: field, input, isFocused, &place)
    }
    for (number, line) in problems.enumerated() {
      grid.draw(line.text, at: x, inputHeight + number, in: area, look.style(line.tone))
    }
    if isFocused { focusRows = area.y..<(area.y + area.height) }
  }

  private mutating func draw(choice field: ScreenView.Field, _ area: Rect, _ isFocused: Bool) {
    var x = 0
    let total = field.options.reduce(0) { $0 + TextWidth.of($1.label) + 5 }
    // When they don't fit beside each other, the chosen one stands between arrows.
    if total > area.width {
      guard let chosen = field.options.first(where: { $0.value == field.value }) else {
        // Nothing is chosen yet: what there is to choose from, as far as it fits.
        let all = FittedText.cut(field.options.map(\.label).joined(separator: " · "), to: max(1, area.width - 4))
        grid.draw("‹ \(all) ›", in: area, isFocused ? look.chosen : look.style(.dim))
        return
      }
      grid.draw("‹ \(chosen.label) ›", in: area, isFocused ? look.chosen : .plain)
    } else {
      for option in field.options {
        let isChosen = option.value == field.value
        let width = TextWidth.of(option.label) + 2
        hits.append(
          Hit(area: Rect(x: area.x + x, y: area.y, width: width, height: 1), target: .option(field: field.id, value: option.value)))
        x += grid.draw(
          (isChosen ? "● " : "○ ") + option.label, at: x, 0, in: area, isChosen ? (isFocused ? look.chosen : Style(bold: true)) : .plain)
        x += 3
      }
    }
    if isFocused { cursor = (area.x, area.y) }
  }

  /// Cells that what a code means has to have beside it to be said.
  private static let leastNote = 8

  private mutating func draw(text field: ScreenView.Field, _ area: Rect, _ isFocused: Bool, _ place: inout Place) {
    guard let index = place.form.fields.firstIndex(where: { $0.id == field.id }) else { return }
    if isFocused { input = area }
    let style = isFocused ? look.fieldFocused : look.field
    let text = place.form.fields[index].text
    if field.kind == .text {
      let shown = place.form.layout(index, width: area.width, height: area.height)
      for row in 0..<area.height {
        let line = row < shown.lines.count ? shown.lines[row] : ""
        grid.draw(FittedText.padded(line, to: area.width), at: 0, row, in: area)
      }
      // An edge instead of an underline: long text stays easy to read.
      let edge = Rect(x: area.x - 1, y: area.y, width: 1, height: area.height)
      let edgeStyle = isFocused ? look.key : look.style(.dim)
      for row in 0..<area.height { grid.draw("▏", at: 0, row, in: edge, edgeStyle) }
      // That there is more above or below is told in the edge.
      if shown.isCutAbove { grid.draw("▲", at: 0, 0, in: edge, edgeStyle) }
      if shown.isCut { grid.draw("▼", at: 0, area.height - 1, in: edge, edgeStyle) }
      if text.isEmpty { grid.draw(FittedText.cut(field.hint, to: area.width), in: area, look.style(.dim)) }
      if isFocused { cursor = (area.x + shown.cursor.column, area.y + shown.cursor.row) }
      return
    }
    let characters = place.form.fields[index].area.buffer.characters
    let position = place.form.fields[index].area.buffer.cursor
    func width(_ character: Character) -> Int { field.kind == .secret ? 1 : TextWidth.of(character) }
    // The end of a long line stays in sight, with the cursor, and some of what comes after it. Only what is seen is looked at: somebody may have
    // pasted a book.
    var (start, used) = (isFocused ? position : 0, 0)
    var after = 0
    for character in characters[position...].prefix(area.width / 4) where after < area.width / 4 { after += width(character) }
    while start > 0, used + width(characters[start - 1]) < area.width - after {
      start -= 1
      used += width(characters[start])
    }
    let seen = characters[start...].prefix(4 * area.width)
    // What is hidden before it is told by a sign, where the cursor does not stand on it.
    let isCutBefore = start > 0 && start < position
    let visible =
      field.kind == .secret ? String(repeating: "•", count: seen.count) : isCutBefore ? "…" + String(seen.dropFirst()) : String(seen)
    if text.isEmpty, !field.hint.isEmpty {
      // Of a hint that a narrow cell has no room for, a few letters say nothing.
      let hint = TextWidth.of(field.hint) > 3 * area.width ? "" : field.hint
      grid.draw(FittedText.padded(hint, to: area.width), in: area, Style(dim: true, underlined: true))
    } else {
      grid.draw(String(FittedText.padded(visible, to: area.width)), in: area, style)
      let x = TextWidth.of(visible) + 2
      if let note = field.note, area.width - x >= Self.leastNote {
        put(FittedText.cut(note, to: area.width - x), at: x, area, look.style(.dim))
      }
    }
    if isFocused { cursor = (area.x + used, area.y) }
  }

  // MARK: Cells of a grid

  mutating func put(_ text: String, at x: Int, _ area: Rect, _ style: Style) {
    let area = Rect(x: area.x + x, y: area.y, width: area.width - x, height: area.height)
    grid.draw(text, in: area, style)
  }

  mutating func follow(_ area: Rect) { focusRows = area.y..<(area.y + area.height) }

  mutating func drawCell(_ field: ScreenView.Field, _ area: Rect, _ isFocused: Bool, _ place: inout Place) {
    hits.append(Hit(area: area, target: .field(field.id)))
    let hasError = field.problems.contains(where: \.isError)
    guard field.kind == .choice else {
      draw(text: field, area, isFocused, &place)
      return
    }
    let label = field.options.first { $0.value == field.value }?.label ?? ""
    let text = isFocused ? "‹\(FittedText.cut(label, to: max(1, area.width - 2)))›" : label
    grid.draw(FittedText.padded(text, to: area.width), in: area, isFocused ? look.chosen : hasError ? look.style(.bad) : look.field)
    if isFocused { cursor = (area.x, area.y) }
  }

  // MARK: Tables

  /// - Parameter headline: the line of the list's heading, where it stands right above.
  private mutating func draw(_ table: ScreenView.Table, _ area: Rect, below headline: Rect?, _ place: inout Place) {
    guard !table.rows.isEmpty else {
      grid.draw(FittedText.cut(table.empty, to: area.width), in: area, look.style(.dim))
      return
    }
    var list = place.lists[table.id] ?? ListState()
    let isFocused = place.focus == table.id || (place.focus != nil && place.listed == table.id)
    let range = list.visible(count: table.rows.count, height: area.height - 1)
    place.lists[table.id] = list
    let numberWidth = "\(table.rows.count)".count
    let available = area.width - numberWidth - 3
    let wanted = table.columns.indices.map { column in
      max(
        TextWidth.of(table.columns[column].title),
        range.map { table.rows[$0].cells.indices.contains(column) ? TextWidth.of(table.rows[$0].cells[column]) : 0 }.max() ?? 0)
    }
    let widths = ColumnWidths.fit(
      wanted, into: available, yielding: Set(table.columns.indices.filter { table.columns[$0].isYielding }),
      whole: Set(table.columns.indices.filter { table.columns[$0].isWhole }))
    func cells(_ texts: [String]) -> String {
      table.columns.indices.map { column in
        FittedText.padded(
          texts.indices.contains(column) ? texts[column] : "", to: widths[column], table.columns[column].isRight ? .right : .left)
      }.joined(separator: "  ")
    }
    let more = table.rows.count > range.count ? "  \(range.lowerBound + 1)–\(range.upperBound)/\(table.rows.count)" : ""
    // The place in the list takes the end of the heading's line; where there is none that of the titles, and one that it would cut is left out.
    var titles: [String] = []
    var end = numberWidth + 3
    for (title, width) in zip(table.columns.map(\.title), widths) {
      end += width + 2
      titles.append(headline == nil && end - 2 + TextWidth.of(more) > area.width && !more.isEmpty ? "" : title)
    }
    grid.draw(cells(titles), at: numberWidth + 3, 0, in: area, look.style(.dim))
    if !more.isEmpty { grid.draw(more, at: area.width - TextWidth.of(more), 0, in: headline ?? area, look.style(.dim)) }
    for (line, index) in range.enumerated() {
      let row = table.rows[index]
      let isChosen = index == list.selected
      let rect = Rect(x: area.x, y: area.y + line + 1, width: area.width, height: 1)
      var style = look.style(row.tone)
      if isChosen { style = isFocused ? look.chosen : look.chosenElsewhere }
      let chosen = isChosen ? (isFocused ? "▸" : "▹") : " "
      let mark = list.marked.contains(index) ? "◆ " : "  "
      let text = chosen + FittedText.padded("\(index + 1)", to: numberWidth, .right) + mark + cells(row.cells)
      grid.draw(FittedText.padded(text, to: area.width), in: rect, style)
      hits.append(Hit(area: rect, target: .row(table: table.id, index: index)))
      if isChosen, isFocused {
        cut = zip(row.cells, widths).filter { TextWidth.of($0) > $1 }.map(\.0.trimmed)
      }
      guard isChosen, isFocused, place.focus == table.id else { continue }
      // All of the list with its heading, where that can be seen at once; else the chosen row.
      let all = (headline ?? area).y..<(area.y + area.height)
      focusRows = all.count <= room ? all : (line == 0 ? area.y : rect.y)..<(rect.y + 1)
    }
  }
}
