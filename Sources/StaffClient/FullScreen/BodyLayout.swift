internal import TerminalKit

/// A view's blocks as pieces that know how tall they want to be.
struct BodyLayout {
  enum Piece {
    case heading(String)
    case facts([ScreenView.Fact])
    case lines([ScreenView.Line])
    case field(ScreenView.Field)
    case table(ScreenView.Table)
    /// The headings of a grid, and one of its rows.
    case gridHead(ScreenView.Grid)
    case gridRow(ScreenView.Grid, Int)
    case chart(ScreenView.Chart)
    case gap
    case columns([BodyLayout])
  }

  struct Item {
    let piece: Piece
    let least: Int
    let wanted: Int
    /// Whether it takes what is left over.
    let grows: Bool

    /// The table that it is.
    var table: String? {
      guard case .table(let table) = piece else { return nil }
      return table.id
    }

    /// The field of several lines that it is.
    var text: String? {
      guard case .field(let field) = piece, field.kind == .text else { return nil }
      return field.id
    }

    var isGap: Bool {
      guard case .gap = piece else { return false }
      return true
    }
  }

  let items: [Item]
  let labelWidth: Int
  let width: Int

  private static let sideBySide = 100
  /// Columns of a running text: longer lines are hard to read.
  static let measure = 100
  /// Columns of a row of cells: further apart they are no row any more.
  private static let widestGrid = 140

  init(_ blocks: [ScreenView.Block], width: Int, form: FormState) {
    var items: [Item] = []
    var labels = 0
    func add(_ piece: Piece, _ least: Int, _ wanted: Int, grows: Bool = false) {
      items.append(Item(piece: piece, least: least, wanted: max(least, wanted), grows: grows))
    }
    for (number, block) in blocks.enumerated() {
      switch block {
      case .heading(let text):
        if let last = items.last, !last.isGap { add(.gap, 1, 1) }
        add(.heading(text), 1, 1)
      case .facts(let facts):
        let rows = Self.factRows(facts, width).count
        add(.facts(facts), rows, rows)
        if number + 1 < blocks.count { add(.gap, 1, 1) }
      case .text(let lines):
        let count = lines.reduce(0) { $0 + Self.pieces(of: $1.text, width: min(width, Self.measure)).count }
        add(.lines(lines), count, count)
      case .fields(let fields):
        labels = max(labels, fields.map { TextWidth.of(Self.label($0)) }.max() ?? 0)
        let inputWidth = max(10, width - min(labels, width / 3) - 4)
        for field in fields {
          let problems = Self.lines(field.problems, width: inputWidth).count
          if field.kind == .text {
            let text = form.text(of: field.id) ?? field.value
            let lines = FittedText.wrapped(text, to: inputWidth).count
            add(.field(field), 2 + problems, max(3, lines + 1) + problems, grows: true)
          } else {
            add(.field(field), 1 + problems, 1 + problems)
          }
        }
        if number + 1 < blocks.count { add(.gap, 1, 1) }
      case .grid(let grid):
        if let last = items.last, !last.isGap { add(.gap, 1, 1) }
        add(.gridHead(grid), 1, 1)
        for (row, fields) in grid.rows.enumerated() {
          let height = 1 + Self.lines(fields.flatMap(\.problems), width: max(10, width - 4)).count
          add(.gridRow(grid, row), height, height)
        }
        if number + 1 < blocks.count { add(.gap, 1, 1) }
      case .chart(let chart):
        let height = chart.points.isEmpty ? 1 : 24
        add(.chart(chart), min(height, 9), height)
      case .table(let table):
        let rows = table.rows.isEmpty ? 1 : table.rows.count + 1
        add(.table(table), min(rows, 5), rows)
      case .columns(let columns):
        if width >= Self.sideBySide, !columns.isEmpty {
          let each = (width - 3 * (columns.count - 1)) / columns.count
          let layouts = columns.map { BodyLayout($0, width: each, form: form) }
          add(.columns(layouts), layouts.map(\.least).max() ?? 0, layouts.map(\.wanted).max() ?? 0)
        } else {
          for column in columns {
            let inner = BodyLayout(column, width: width, form: form)
            if let last = items.last, !last.isGap, inner.items.first?.isGap == false { add(.gap, 1, 1) }
            items += inner.items
            labels = max(labels, inner.labelWidth)
          }
        }
      }
    }
    self.items = items
    self.width = width
    labelWidth = min(labels, width / 3)
  }

  /// A field's name, with a star where it has to be filled in.
  static func label(_ field: ScreenView.Field) -> String { field.isRequired ? field.label + star : field.label }

  /// The same in so many cells: a name that is cut keeps its star.
  static func label(_ field: ScreenView.Field, cutTo width: Int) -> String {
    field.isRequired
      ? FittedText.cut(field.label, to: max(0, width - star.count)) + star : FittedText.cut(field.label, to: width)
  }

  private static let star = " *"

  var least: Int { items.reduce(0) { $0 + $1.least } }
  var wanted: Int { items.reduce(0) { $0 + $1.wanted } }

  /// A height for each item in so many rows; more than `rows` in all when even the least does not fit: the table that has the keys is then as tall as
  /// the room, and the text that has them nearly so, since the page is scrolled to it in any case.
  ///
  /// - Parameter focused: the field or table that has the keys.
  func heights(_ rows: Int, focused: String?) -> [Int] {
    var heights = items.map(\.least)
    var free = rows - least
    if free < 0, let index = items.firstIndex(where: { $0.table != nil && $0.table == focused }) {
      heights[index] = max(heights[index], min(items[index].wanted, rows - 1))
    } else if free < 0, let index = items.firstIndex(where: { $0.text != nil && $0.text == focused }) {
      heights[index] = max(heights[index], min(items[index].wanted, rows * 2 / 3))
    }
    while free > 0 {
      let hungry = items.indices.filter { heights[$0] < items[$0].wanted }
      guard !hungry.isEmpty else { break }
      for index in hungry where free > 0 {
        heights[index] += 1
        free -= 1
      }
    }
    let growing = items.indices.filter { items[$0].grows }
    for (number, index) in growing.enumerated() where free > 0 {
      let share = free / (growing.count - number)
      heights[index] += share
      free -= share
    }
    return heights
  }

  /// The heights in which every text is read to its end, however few the rows are.
  func heightsToRead(_ rows: Int) -> [Int] {
    zip(items, heights(rows, focused: nil)).map { item, height in
      guard case .field(let field) = item.piece, field.kind == .text else { return height }
      return max(height, field.value.isEmpty ? item.least : item.wanted)
    }
  }

  /// What is wrong with a field, below it: a sign before each, for who sees no colour.
  static func lines(_ problems: [ScreenView.Problem], width: Int) -> [ScreenView.Line] {
    problems.flatMap { problem in
      FittedText.wrapped((problem.isError ? "✗ " : "! ") + problem.text, to: width).map { .init($0, problem.isError ? .bad : .warning) }
    }
  }

  /// Where the cells of a grid stand, and how wide they are: those that grow share what is left over.
  static func cells(_ grid: ScreenView.Grid, _ width: Int) -> [(x: Int, width: Int)] {
    let width = min(width, widestGrid)
    let gaps = grid.columns.count - 1
    let fixed = grid.columns.reduce(0) { $0 + $1.width }
    let growing = grid.columns.count(where: \.grows)
    var free = max(0, width - 2 - fixed - gaps)
    // Where there is too little room the widest give way.
    var missing = max(0, fixed + gaps + 2 - width)
    var left = growing
    var x = 2
    return grid.columns.map { column in
      var own = column.width
      if column.grows, left > 0 {
        let share = free / left
        own += share
        free -= share
        left -= 1
      }
      let cut = min(missing, max(0, own - 4))
      if cut > 0, column.width > 6 {
        own -= cut
        missing -= cut
      }
      defer { x += own + 1 }
      return (x, own)
    }
  }

  /// Facts in rows: as many beside each other as fit.
  static func factRows(_ facts: [ScreenView.Fact], _ width: Int) -> [[(fact: ScreenView.Fact, width: Int)]] {
    var rows: [[(fact: ScreenView.Fact, width: Int)]] = []
    var row: [(fact: ScreenView.Fact, width: Int)] = []
    var used = 0
    for fact in facts {
      let own = min(width, TextWidth.of(fact.label) + 2 + TextWidth.of(fact.value))
      if used + own > width, !row.isEmpty {
        rows.append(row)
        (row, used) = ([], 0)
      }
      row.append((fact, own))
      used += own + 3
    }
    if !row.isEmpty { rows.append(row) }
    return rows
  }

  /// A line in as many as it needs: what goes on stands below where it began, not below its indent or its mark.
  static func pieces(of text: String, width: Int) -> [String] {
    let spaces = text.prefix { $0 == " " }.count
    let mark = text.dropFirst(spaces).hasPrefix("· ") ? 2 : 0
    guard spaces + mark > 0, spaces + mark < width / 2, TextWidth.of(text) > width else { return FittedText.wrapped(text, to: width) }
    let lines = FittedText.wrapped(String(text.dropFirst(spaces + mark)), to: width - spaces - mark)
    return lines.enumerated().map { index, line in
      (index == 0 ? String(text.prefix(spaces + mark)) : String(repeating: " ", count: spaces + mark)) + line
    }
  }
}
