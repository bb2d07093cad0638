internal import TerminalKit

/// Rows of fields and charts, in cells.
extension BodyDrawing {
  mutating func drawHead(_ grid: ScreenView.Grid, _ area: Rect) {
    for (column, cell) in zip(grid.columns, BodyLayout.cells(grid, area.width)) {
      put(FittedText.cut(column.title, to: cell.width), at: cell.x, area, look.label)
    }
  }

  mutating func draw(_ fields: [ScreenView.Field], _ cells: [(x: Int, width: Int)], _ area: Rect, _ place: inout Place) {
    for (field, cell) in zip(fields, cells) {
      let isFocused = place.focus == field.id
      let rect = Rect(x: area.x + cell.x, y: area.y, width: cell.width, height: 1)
      // Before the cell, not before its row: who sees no colour finds it by this.
      if isFocused { put("▸", at: cell.x - 1, area, look.key) }
      drawCell(field, rect, isFocused, &place)
      if isFocused { follow(area) }
    }
    if fields.contains(where: { $0.id == place.focus }) {
      // A drug's strength stands at the end of its name: what a cell hides must be in sight somewhere.
      cut = zip(fields, cells).filter { $0.kind != .choice && TextWidth.of($0.value) > $1.width }.map(\.0.value)
    }
    for (number, line) in BodyLayout.lines(fields.flatMap(\.problems), width: max(10, area.width - 4)).enumerated() {
      put(line.text, at: 4, Rect(x: area.x, y: area.y + 1 + number, width: area.width, height: 1), look.style(line.tone))
    }
  }

  /// A line of values between the lowest and the highest, a mark a value, with the usual range as dotted lines.
  mutating func draw(_ chart: ScreenView.Chart, _ area: Rect) {
    guard let first = chart.points.first, let last = chart.points.last else {
      put(chart.spoken, at: 0, area, look.style(.dim))
      return
    }
    put(FittedText.cut(chart.spoken, to: area.width), at: 0, area, look.label)
    let height = max(2, area.height - 2)
    let values = chart.points.map(\.value) + [chart.low, chart.high].compactMap(\.self)
    let (least, most) = (values.min() ?? 0, values.max() ?? 0)
    let span = most > least ? most - least : 1
    func row(_ value: Double) -> Int { height - 1 - Int(((value - least) / span * Double(height - 1)).rounded()) }
    let margin = (chart.marks.map { TextWidth.of($0.text) }.max() ?? 0) + 1
    let width = max(2, area.width - margin - 2)
    let plot = Rect(x: area.x + margin + 1, y: area.y + 1, width: width, height: height)
    func line(_ row: Int) -> Rect { Rect(x: plot.x, y: plot.y + row, width: plot.width, height: 1) }
    for value in 0..<height { put("│", at: -1, line(value), look.style(.dim)) }
    // The range comes before the values where two fall on one line: what is usual is asked for first.
    let ranks = chart.marks.sorted { lhs, rhs in
      func isBound(_ mark: ScreenView.Chart.Mark) -> Bool { mark.value == chart.low || mark.value == chart.high }
      return isBound(lhs) && !isBound(rhs)
    }
    var named: Set<Int> = []
    for mark in ranks where named.insert(row(mark.value)).inserted {
      let place = Rect(x: area.x, y: plot.y + row(mark.value), width: area.width, height: 1)
      put(mark.text, at: margin - 1 - TextWidth.of(mark.text), place, look.style(.dim))
    }
    for bound in [chart.low, chart.high].compactMap(\.self) {
      put(String(repeating: "┄", count: width), at: 0, line(row(bound)), look.style(.dim))
    }
    // More values than columns: the latest.
    let shown = chart.points.suffix(width)
    let step = shown.count > 1 ? Double(width - 1) / Double(shown.count - 1) : 0
    for (number, point) in shown.enumerated() {
      let isOut = chart.low.map { point.value < $0 } == true || chart.high.map { $0 < point.value } == true
      put("●", at: Int((Double(number) * step).rounded()), line(row(point.value)), look.style(isOut ? .bad : .good))
    }
    let below = Rect(x: plot.x, y: plot.y + height, width: plot.width, height: 1)
    put(shown.first?.when ?? first.when, at: 0, below, look.style(.dim))
    if shown.count > 1 { put(last.when, at: max(0, width - TextWidth.of(last.when)), below, look.style(.dim)) }
  }
}

extension ScreenView.Chart {
  /// A bound as it is written beside the drawing, without digits that say nothing.
  static func label(_ value: Double) -> String {
    let tenths = (value * 10).rounded() / 10
    return tenths == tenths.rounded() && tenths.magnitude < 1e15 ? "\(Int(tenths))" : "\(tenths)"
  }

  private static let steps = Array("▁▂▃▄▅▆▇█")

  /// The values as one line of eighths.
  static func sparkline(_ values: [Double], width: Int = 12) -> String {
    let shown = values.suffix(width)
    guard let least = shown.min(), let most = shown.max() else { return "" }
    return String(
      shown.map { value in most > least ? steps[Int(((value - least) / (most - least) * 7).rounded())] : steps[3] })
  }
}
