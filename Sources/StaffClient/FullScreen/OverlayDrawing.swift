internal import ClinicalModel
internal import TerminalKit
internal import Workflows

/// What stands over the screen: a question, the palette, the help.
extension FullScreen {
  /// - Parameter bottom: the row below the frame; nil for a frame in the upper part of the screen.
  private func frame(_ title: String, width: Int, height: Int, bottom: Int? = nil, _ grid: inout CellGrid) -> Rect {
    let (width, height) = (min(width, size.width - 2), min(height, size.height - 2))
    let y = bottom.map { $0 - height } ?? (size.height - height) / 3
    let area = Rect(x: (size.width - width) / 2, y: max(1, y), width: width, height: height)
    grid.fill(area, .plain)
    grid.box(area, look.frame)
    grid.draw(" " + FittedText.cut(title, to: width - 6) + " ", at: 2, 0, in: area, look.heading)
    grid.cursor = nil
    return area.inset(2, 1)
  }

  /// What a question says and asks, in its width.
  private func layout(_ open: Client.OpenDialog) -> BodyLayout {
    let width = min(size.width - 4, 72)
    let lines = open.dialog.lines.flatMap { line in FittedText.wrapped(line.text, to: width - 4).map { ScreenView.Line($0, line.tone) } }
    let fields = open.fields
    let blocks: [ScreenView.Block] =
      (lines.isEmpty ? [] : [.text(lines + (fields.isEmpty ? [] : [.init("")]))]) + (fields.isEmpty ? [] : [.fields(fields)])
    return BodyLayout(blocks, width: width - 4, form: open.form)
  }

  /// The row in which a question's frame begins.
  func dialogTop(_ open: Client.OpenDialog, above notice: Int) -> Int {
    max(1, size.height - notice - min(layout(open).wanted + 4, size.height - 2))
  }

  /// At the bottom, above what is said: whoever is asked to stand for something sees it above the question, the patient and the allergies first.
  func drawDialog(_ open: Client.OpenDialog, above notice: Int, _ grid: inout CellGrid) {
    let station = client.station
    let layout = layout(open)
    let width = layout.width + 4
    var place = Place(number: 0, screen: SignInScreen([:]))
    place.form = open.form
    place.focus = open.form.focused?.id
    let bottom = client.isLocked ? nil : size.height - notice
    let area = frame(open.dialog.title, width: width, height: layout.wanted + 4, bottom: bottom, &grid)
    let parts = area.rows(.share(1), .fixed(1), .fixed(1))
    let drawing = BodyDrawing(
      layout, heights: layout.heights(parts[0].height, focused: nil), room: parts[0].height, place: &place, look: look)
    // Where the frame is too low for all that is said, the field that has the keys is in sight.
    let from = max(0, min(drawing.focusRows.upperBound, drawing.grid.size.height) - parts[0].height)
    grid.copy(drawing.grid, from: from, into: parts[0])
    // Whom it is about, which the first line says, stays in sight.
    if from > 0, !open.dialog.lines.isEmpty {
      grid.copy(drawing.grid, from: 0, into: Rect(x: parts[0].x, y: parts[0].y, width: parts[0].width, height: 1))
    }
    if let cursor = drawing.grid.cursor { grid.cursor = (cursor.column + parts[0].x, cursor.row - from + parts[0].y) }
    // The question's keys, which are clicked as those of a screen are.
    var x = 0
    func hint(_ key: String, _ title: String, _ press: KeyPress?) {
      let start = x
      x += grid.draw(key + " ", at: x, 0, in: parts[2], look.key)
      x += grid.draw(title + "  ", at: x, 0, in: parts[2], look.style(.dim))
      if let press { clicks.append((Rect(x: parts[2].x + start, y: parts[2].y, width: x - start - 2, height: 1), .key(press))) }
    }
    // Enter in a text is a line, and before the last field goes on to the next: what confirms everywhere is Ctrl-S.
    let last = open.dialog.fields.last
    let isAtEnd = last == nil || (open.form.focused?.id == last?.id && last?.kind != .text)
    hint(isAtEnd ? "Enter" : "Ctrl-S", open.dialog.confirm, KeyPress(.character("s"), .control))
    if open.lost == nil, open.owner != nil {
      hint("Esc", station.say(Texts.cancel), KeyPress(.escape))
      if hasMoreBehind { hint("PgUp PgDn", station.say(Texts.readBehind), nil) }
    } else if open.lost == nil {
      hint("F5", station.say(Texts.signOut), KeyPress(.function(5)))
    }
    // What fits stands over the keys and the frame: a list that they are drawn into can't be read.
    if let input = drawing.input { self.input = input }
    if let input = drawing.input, !open.suggestions.isEmpty {
      drawSuggestions(
        open.suggestions, Rect(x: input.x + parts[0].x, y: input.y - from + parts[0].y, width: input.width, height: 1),
        Rect(x: parts[0].x - 2, y: 1, width: parts[0].width + 4, height: size.height - 2), isBelow: true, &grid)
    }
  }

  func drawPalette(_ buffer: TextBuffer, _ chosen: Int, _ grid: inout CellGrid) {
    let station = client.station
    let choices = client.choices(buffer.text)
    let area = frame(station.say(Texts.palette), width: 64, height: min(size.height - 4, 16), &grid)
    // The end of a long line stays in sight, with the cursor.
    var (start, used) = (buffer.cursor, 0)
    while start > 0, case let own = TextWidth.of(buffer.characters[start - 1]), used + own < area.width - 2 {
      start -= 1
      used += own
    }
    grid.draw("› " + FittedText.cut(String(buffer.characters[start...]), to: area.width - 2), in: area, Style(bold: true))
    grid.cursor = (area.x + 2 + used, area.y)
    let list = Rect(x: area.x, y: area.y + 1, width: area.width, height: area.height - 2)
    if choices.isEmpty, !buffer.text.hasPrefix("^") { grid.draw(station.say(Texts.nothingFits), in: list, look.style(.dim)) }
    for (row, choice) in choices.prefix(list.height).enumerated() {
      let style = row == chosen ? look.chosen : .plain
      grid.draw(FittedText.padded((row == chosen ? "▸" : " ") + choice.label, to: list.width), at: 0, row, in: list, style)
      let detail = FittedText.cut(choice.detail, to: list.width / 2) + " "
      grid.draw(detail, at: list.width - TextWidth.of(detail), row, in: list, row == chosen ? style : look.style(.dim))
    }
    grid.draw(FittedText.cut(station.say(Texts.paletteHint), to: area.width), at: 0, area.height - 1, in: area, look.style(.dim))
  }

  func helpLines(_ level: Int, _ view: ScreenView, width: Int) -> [ScreenView.Line] {
    let station = client.station
    var lines: [ScreenView.Line] = []
    func add(_ text: String, _ tone: ScreenView.Tone = .plain) {
      lines += FittedText.wrapped(text, to: width).map { ScreenView.Line($0, tone) }
    }
    if level == 1, let practice = station.practice, let current = practice.current {
      add(station.say(Texts.practiceHint), .strong)
      add("\(current + 1). " + station.say(practice.steps[current].hint))
      add("")
    }
    if level == 1, let field = client.places.last?.focusedField(view) {
      add(field.label, .strong)
      add(field.hint)
      for problem in field.problems { add((problem.isError ? "✗ " : "! ") + problem.code + " " + problem.text, .warning) }
      add("")
    }
    if level <= 2 {
      if level == 2 || client.places.last?.focusedField(view) == nil {
        for text in client.route?.help ?? [] {
          add(station.say(text))
          add("")
        }
      }
      add(station.say(Texts.helpActions), .strong)
      for action in view.actions {
        guard let key = KeyPress(named: action.key) else { continue }
        add("  " + FittedText.padded(key.description, to: 9) + action.title)
      }
    } else {
      for text in Texts.manual {
        add(station.say(text))
        add("")
      }
    }
    return lines
  }

  /// The pages of help: of the field, the screen and the manual. Where no field has the keys the first is the screen's already.
  func helpLevels(_ view: ScreenView) -> [Int] { client.places.last?.focusedField(view) == nil ? [1, 3] : [1, 2, 3] }

  func drawHelp(_ level: Int, _ scroll: Int, _ view: ScreenView, _ grid: inout CellGrid) {
    let station = client.station
    let width = min(size.width - 4, 78)
    let levels = helpLevels(view)
    let lines = helpLines(level, view, width: width - 4)
    let area = frame(
      "\(station.say(Texts.help)) \((levels.firstIndex(of: level) ?? 0) + 1)/\(levels.count) · \(view.title)", width: width,
      height: min(size.height - 2, lines.count + 4), &grid)
    for (row, line) in lines.dropFirst(scroll).prefix(area.height - 1).enumerated() {
      grid.draw(line.text, at: 0, row, in: area, look.style(line.tone))
    }
    let isLong = scroll > 0 || lines.count > area.height - 1
    let keys = [isLong ? Texts.helpScrolls : nil, level < 3 ? Texts.helpMore : Texts.helpLast].compactMap(\.self).map { station.say($0) }
    grid.draw(FittedText.cut(keys.joined(separator: " · "), to: area.width), at: 0, area.height - 1, in: area, look.style(.dim))
    if scroll > 0 { grid.draw("▲", at: area.width - 1, 0, in: area, look.key) }
    if lines.count - scroll > area.height - 1 { grid.draw("▼", at: area.width - 1, area.height - 2, in: area, look.key) }
  }
}
