internal import ClinicalModel
internal import TerminalKit

/// A view as lines: no cursor moves, no frames, no signs, one thing a line, so that a screen reader says it in order and a slow line sends it once.
struct LinearText {
  let station: Station
  /// How much of long tables is read; nil for all.
  var pages: LinearPages?

  func lines(_ view: ScreenView) -> [String] {
    var lines = ["", station.say(Texts.linearScreen, spoken(view.title))]
    if let subject = view.subject { lines.append(spoken(subject)) }
    var number = 0
    add(view.blocks, &lines, &number)
    var actions = actions(view)
    // Where q does something else, how one leaves is said.
    if view.actions.contains(where: { $0.key == "q" }) { actions.append("ctrl-q \(station.say(Texts.keyQuit))") }
    if !actions.isEmpty { lines.append(station.say(Texts.linearActions) + ": " + actions.joined(separator: ", ")) }
    return lines
  }

  /// Each action with what is typed for it. What Enter does with a row is said by the numbers of the rows.
  private func actions(_ view: ScreenView) -> [String] {
    var first = 1
    var numbers: [String: ClosedRange<Int>] = [:]
    for table in view.tables where !table.rows.isEmpty {
      numbers[table.id] = first...(first + table.rows.count - 1)
      first += table.rows.count
    }
    func lines(_ range: ClosedRange<Int>) -> String {
      range.count == 1
        ? station.say(Texts.linearOneLine, "\(range.lowerBound)")
        : station.say(Texts.linearLines, "\(range.lowerBound)", "\(range.upperBound)")
    }
    // What one key does with the lines of several tables is said once, with all of them.
    var said: [(text: String, lines: [String])] = []
    for action in view.actions {
      let named = action.table.flatMap { numbers[$0] }.map(lines)
      if action.table != nil, named == nil { continue }
      if action.key == "enter", let named {
        said.append(("\(named) \(spoken(action.title))", []))
        continue
      }
      // An Enter alone reads the screen: here it is the word that does something.
      let key = action.key == "enter" ? station.say(Texts.linearEnterWord) : action.key
      let text = "\(key) \(spoken(action.title))"
      if let index = said.firstIndex(where: { $0.text == text }) {
        said[index].lines += [named].compactMap(\.self)
      } else {
        said.append((text, [named].compactMap(\.self)))
      }
    }
    return said.map { text, lines in lines.isEmpty || numbers.count < 2 ? text : text + " (\(lines.joined(separator: ", ")))" }
  }

  /// - Parameter number: rows are numbered on over the tables of a screen, so that a number means one row.
  private func add(_ blocks: [ScreenView.Block], _ lines: inout [String], _ number: inout Int) {
    for block in blocks {
      switch block {
      case .heading(let text): lines.append(spoken(text) + ":")
      case .facts(let facts):
        // A sign in place of a label says nothing.
        lines += facts.map { fact in
          let label = fact.label.contains(where: { $0.isLetter || $0.isNumber || $0 == "#" }) ? spoken(fact.label) + ": " : ""
          let value = spoken(fact.value)
          return label + (value.isEmpty ? station.say(Texts.empty) : value)
        }
      case .text(let text): lines += text.map(said).filter { !$0.isEmpty }
      case .fields(let fields):
        for field in fields {
          lines.append("\(label(of: field)): \(value(of: field))")
          lines += problems(of: field)
        }
      case .table(let table):
        if table.rows.isEmpty {
          lines.append(spoken(table.empty))
        } else {
          lines.append(table.columns.map { spoken($0.title) }.filter { !$0.isEmpty }.joined(separator: ", "))
          lines += rows(of: table, after: number)
          number += table.rows.count
        }
      case .grid(let grid):
        // That there are rows to fill in is heard before the first is.
        if let first = grid.rows.first?.first, grid.rows.allSatisfy({ $0.allSatisfy(\.value.isEmpty) }) {
          lines.append("\(spoken(first.label)): \(station.say(Texts.empty))")
        }
        for fields in grid.rows {
          let filled = fields.filter { !$0.value.isEmpty }
          if !filled.isEmpty { lines.append(filled.map { "\(spoken(cell($0, of: fields))): \(value(of: $0))" }.joined(separator: ", ")) }
          lines += fields.flatMap(problems)
        }
      case .chart(let chart):
        lines.append(spoken(chart.title))
        lines.append(spoken(chart.spoken))
        lines += chart.points.suffix(20).map { "\($0.when): \(spoken($0.text))" }
      case .columns(let columns): for column in columns { add(column, &lines, &number) }
      }
    }
  }

  /// What a cell is called within its row: without the row's name, which its first cell says.
  private func cell(_ field: ScreenView.Field, of row: [ScreenView.Field]) -> String {
    guard let first = row.first, field.id != first.id, field.label.hasPrefix(first.label + ", ") else { return field.label }
    return String(field.label.dropFirst(first.label.count + 2))
  }

  /// The rows of a table that are read now, and of a long one what part of it they are.
  func rows(of table: ScreenView.Table, after number: Int) -> [String] {
    let range = pages?.range(of: table) ?? table.rows.indices
    let lines = range.map { "\(number + $0 + 1). " + line(table.rows[$0], table.columns) }
    guard range.count < table.rows.count else { return lines }
    return lines + [
      station.say(
        Texts.linearPart, "\(number + range.lowerBound + 1)", "\(number + range.upperBound)", "\(number + 1)",
        "\(number + table.rows.count)", "\(table.rows.count)")
    ]
  }

  /// The cells of a row with commas between them. A number says which column it is of, and so does everything past an empty cell: there is nothing else
  /// to tell it by. What is only drawn is left out.
  private func line(_ row: ScreenView.Row, _ columns: [ScreenView.Column]) -> String {
    let cells = (row.spoken ?? row.cells).map { spoken($0) }
    func isDrawn(_ index: Int) -> Bool { columns.indices.contains(index) && columns[index].id == "bar" }
    let empty = row.spoken == nil ? cells.indices.first { cells[$0].isEmpty && !isDrawn($0) } : nil
    return cells.enumerated().filter { !$0.element.isEmpty && !isDrawn($0.offset) }.map { index, cell in
      let isBare = !cell.contains(where: \.isLetter) || empty.map { $0 < index } == true
      let title = isBare && columns.indices.contains(index) ? spoken(columns[index].title) : ""
      return title.contains(where: \.isLetter) ? "\(title) \(cell)" : cell
    }.joined(separator: ", ")
  }

  /// A line as it is heard: a sign at its beginning is a word for what follows, not one of it.
  func said(_ line: ScreenView.Line) -> String {
    if let spoken = line.spoken { return spoken }
    let rest = spoken(String(line.text.dropFirst(2)))
    if line.text.hasPrefix("✗ ") { return station.say(Texts.linearError, rest) }
    return line.text.hasPrefix("! ") ? station.say(Texts.linearWarning, rest) : spoken(line.text)
  }

  /// What is wrong with a field, which is named: it may be read alone, without what stands above it.
  func problems(of field: ScreenView.Field) -> [String] { field.problems.map { spoken(field.label) + ". " + problem($0) } }

  func problem(_ problem: ScreenView.Problem) -> String {
    station.say(problem.isError ? Texts.linearError : Texts.linearWarning, spoken(problem.text))
  }

  /// What the client has to say after an act.
  func notice(_ tone: ScreenView.Tone, _ text: String) -> String {
    switch tone {
    case .bad: station.say(Texts.linearError, spoken(text))
    case .warning: station.say(Texts.linearWarning, spoken(text))
    default: spoken(text)
    }
  }

  /// Its name, and whether it has to be filled in.
  func label(of field: ScreenView.Field) -> String {
    spoken(field.label) + (field.isRequired ? ", " + station.say(Texts.linearRequired) : "")
  }

  /// As somebody typed it: nothing is put in the place of a sign.
  func value(of field: ScreenView.Field) -> String {
    if field.kind == .secret { return station.say(field.value.isEmpty ? Texts.empty : Texts.linearTyped) }
    let shown = field.kind == .choice ? field.options.first { $0.value == field.value }?.label ?? field.value : field.value
    return shown.isEmpty ? station.say(Texts.empty) : [shown, field.note].compactMap(\.self).joined(separator: ", ")
  }

  /// Words in place of the signs that the full screen saves room with.
  func spoken(_ text: String) -> String {
    // Most lines have none.
    guard text.utf8.contains(where: { $0 == 0xE2 || $0 == 0xC2 || $0 == UInt8(ascii: "=") }) else { return text.trimmed }
    var text = text
    if text.hasPrefix("= ") { text.removeFirst(2) }
    // The sign of a list is no comma.
    if text.hasPrefix("  · ") { text.removeFirst(4) }
    // A dash alone stands for nothing; one between numbers for a span.
    if text.trimmed == "–" { return station.say(Texts.empty) }
    text = text.replacing(#/(\d)–(\d)/#) { "\($0.output.1) \(station.say(Texts.spokenUntil).trimmed) \($0.output.2)" }
    for (sign, words) in Self.signs where text.contains(sign) { text = text.replacing(sign, with: station.say(words)) }
    text.removeAll { character in
      character.unicodeScalars.allSatisfy { (0x2500...0x25FF).contains($0.value) || Self.silent.contains($0.value) }
    }
    return text.trimmed
  }

  /// In this order: the longer ones first.
  private static let signs: [(String, BilingualText)] = [
    ("•••", Texts.spokenHidden), ("≠ ", Texts.spokenDiffers), (" · ", Texts.spokenComma), (" → ", Texts.spokenTo),
    ("→ ", Texts.spokenUntil),
    (" ↔ ", Texts.spokenWith), (" × ", Texts.spokenTimes), ("← ", Texts.spokenFrom), ("✓", Texts.spokenYes), ("✗", Texts.spokenNo),
  ]

  /// The middle dot that begins a line, arrows, ticks of lists.
  private static let silent: Set<UInt32> = [0xB7, 0x2191, 0x2193, 0x2192, 0x2190, 0x2022, 0x203A, 0x2039]
}
