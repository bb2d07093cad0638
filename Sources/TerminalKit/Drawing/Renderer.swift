/// Brings a terminal from one grid to the next with few bytes.
public struct Renderer: Sendable {
  public let depth: ColourDepth
  /// What the terminal shows; nil when nobody knows.
  private var shown: CellGrid?

  public init(depth: ColourDepth) { self.depth = depth }

  /// Forgets what the terminal shows: the next frame is whole. After a resize or when somebody else wrote there.
  public mutating func invalidate() { shown = nil }

  /// The bytes that make the terminal show `grid`. Empty when it does already. A frame is bracketed as one update, for terminals that know how.
  public mutating func render(_ grid: CellGrid) -> [UInt8] {
    var output = Output(depth: depth)
    let before = shown?.size == grid.size ? shown : nil
    if before == nil { output.text += "\u{1B}[0m\u{1B}[2J" }
    for row in 0..<grid.size.height { update(row, before, grid, &output) }
    if !output.text.isEmpty || before?.cursor?.column != grid.cursor?.column || before?.cursor?.row != grid.cursor?.row {
      output.end()
      if let cursor = grid.cursor {
        output.text += "\u{1B}[\(cursor.row + 1);\(cursor.column + 1)H\u{1B}[?25h"
      }
    }
    shown = grid
    guard !output.text.isEmpty else { return [] }
    return Array("\u{1B}[?2026h\u{1B}[?25l\(output.text)\u{1B}[?2026l".utf8)
  }

  private func update(_ row: Int, _ before: CellGrid?, _ grid: CellGrid, _ output: inout Output) {
    let width = grid.size.width
    let new = grid.cells[(row * width)..<((row + 1) * width)]
    let old = before.map { $0.cells[(row * width)..<((row + 1) * width)] }
    if let old, old == new { return }
    // Blanks at the end of a line cost one short sequence, whatever was there.
    let end = (new.lastIndex { $0 != .blank } ?? row * width - 1) + 1 - row * width
    var column = 0
    while column < end {
      let index = row * width + column
      let cell = new[index]
      let length = column + 1 < width && new[index + 1].text == nil ? 2 : 1
      if let old, old[index] == cell, length == 1 || old[index + 1] == new[index + 1] {
        column += length
        continue
      }
      if let text = cell.text {
        output.put(text, cell.style, column, row, length)
      }
      column += length
    }
    let oldEnd = old.map { ($0.lastIndex { $0 != .blank } ?? row * width - 1) + 1 - row * width } ?? 0
    if oldEnd > end { output.clearToEnd(end, row) }
  }

  private struct Output {
    let depth: ColourDepth
    var text = ""
    private var style: Style?
    /// Where the terminal's cursor is, if that is sure.
    private var place: (column: Int, row: Int)?

    init(depth: ColourDepth) { self.depth = depth }

    mutating func put(_ character: Character, _ style: Style, _ column: Int, _ row: Int, _ width: Int) {
      move(column, row)
      set(style)
      text.append(character)
      // Terminals disagree about the width of emoji and of marks: after those the cursor is placed anew.
      let isSimple = width == 1 && character.unicodeScalars.count == 1
      place = isSimple ? (column + 1, row) : nil
    }

    mutating func clearToEnd(_ column: Int, _ row: Int) {
      move(column, row)
      set(.plain)
      text += "\u{1B}[K"
    }

    mutating func end() { set(.plain) }

    private mutating func move(_ column: Int, _ row: Int) {
      guard place?.column != column || place?.row != row else { return }
      text += "\u{1B}[\(row + 1);\(column + 1)H"
      place = (column, row)
    }

    private mutating func set(_ new: Style) {
      guard style != new else { return }
      style = new
      text += "\u{1B}[\(new.parameters(depth))m"
    }
  }
}
