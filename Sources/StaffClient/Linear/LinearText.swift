internal import TerminalKit

/// A view as lines: no cursor moves, no frames, one thing a line, so that a screen reader says it in order and a slow line sends it once.
struct LinearText {
  let station: Station

  func lines(_ view: ScreenView) -> [String] {
    var lines = ["", "== \(view.title)" + (view.subject.map { ": \($0)" } ?? "")]
    var number = 0
    add(view.blocks, &lines, &number)
    let actions = view.actions.map { "\($0.key) \($0.title)" }
    if !actions.isEmpty { lines.append(station.say(Texts.linearActions) + ": " + actions.joined(separator: ", ")) }
    return lines
  }

  /// - Parameter number: rows are numbered on over the tables of a screen, so that a number means one row.
  private func add(_ blocks: [ScreenView.Block], _ lines: inout [String], _ number: inout Int) {
    for block in blocks {
      switch block {
      case .heading(let text): lines.append("-- " + text)
      case .facts(let facts): lines += facts.map { "\($0.label): \($0.value)" }
      case .text(let text): lines += text.map(\.text).filter { !$0.isEmpty }
      case .fields(let fields):
        for field in fields {
          lines.append("\(field.label): \(value(of: field))")
          lines += field.problems.map { ($0.isError ? "  ✗ " : "  ! ") + $0.text }
        }
      case .table(let table):
        if table.rows.isEmpty {
          lines.append(table.empty)
        } else {
          lines.append(table.columns.map(\.title).filter { !$0.isEmpty }.joined(separator: ", "))
          for row in table.rows {
            number += 1
            lines.append("\(number). " + (row.spoken ?? row.cells).map(\.trimmed).filter { !$0.isEmpty }.joined(separator: ", "))
          }
        }
      case .grid(let grid):
        for fields in grid.rows {
          let filled = fields.filter { !$0.value.isEmpty }
          if !filled.isEmpty { lines.append(filled.map { "\($0.label): \(value(of: $0))" }.joined(separator: ", ")) }
          lines += fields.flatMap(\.problems).map { ($0.isError ? "  ✗ " : "  ! ") + $0.text }
        }
      case .chart(let chart):
        lines.append(chart.title)
        lines.append(chart.spoken)
        lines += chart.points.suffix(20).map { "\($0.when): \($0.text)" }
      case .columns(let columns): for column in columns { add(column, &lines, &number) }
      }
    }
  }

  func value(of field: ScreenView.Field) -> String {
    if field.kind == .secret { return field.value.isEmpty ? station.say(Texts.empty) : "•••" }
    let shown = field.kind == .choice ? field.options.first { $0.value == field.value }?.label ?? field.value : field.value
    return shown.isEmpty ? station.say(Texts.empty) : shown
  }
}
