/// One place on the screen. The second half of a wide character is a cell without text.
public struct Cell: Hashable, Sendable {
  public var text: Character?
  public var style: Style

  public init(_ text: Character? = " ", _ style: Style = .plain) {
    self.text = text
    self.style = style
  }

  public static let blank = Cell()
}

/// A screen in memory: programs draw into it, the renderer sends what changed.
public struct CellGrid: Hashable, Sendable {
  public let size: Size
  public private(set) var cells: [Cell]
  /// Where the cursor is shown; nil hides it.
  public var cursor: (column: Int, row: Int)? {
    get { cursorColumn < 0 ? nil : (cursorColumn, cursorRow) }
    set { (cursorColumn, cursorRow) = newValue ?? (-1, -1) }
  }
  private var cursorColumn = -1
  private var cursorRow = -1

  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  public subscript(column: Int, row: Int) -> Cell { cells[row * size.width + column] }

  public var bounds: Rect { Rect(x: 0, y: 0, width: size.width, height: size.height) }

  /// Draws one line of text inside `area` from its left; what does not fit is cut off. Gives the columns that were used.
  ///
  /// Control characters and marks of writing direction are drawn as `·`: text from a record cannot move the cursor or turn the line.
  @discardableResult
  public mutating func draw(_ text: some StringProtocol, at column: Int = 0, _ row: Int = 0, in area: Rect, _ style: Style = .plain) -> Int
  {
    let y = area.y + row
    guard row >= 0, row < area.height, y >= 0, y < size.height else { return 0 }
    var x = area.x + column
    let limit = min(area.x + area.width, size.width)
    let start = x
    for character in text {
      let shown = Self.isUnsafe(character) ? "·" : character
      let width = TextWidth.of(shown)
      if width == 0 { continue }
      guard x + width <= limit else { break }
      if x >= max(0, area.x) { put(shown, width, x, y, style) }
      x += width
    }
    return x - start
  }

  private mutating func put(_ character: Character, _ width: Int, _ x: Int, _ y: Int, _ style: Style) {
    let index = y * size.width + x
    // Half of a wide character that is overwritten leaves a blank for its other half.
    if cells[index].text == nil, x > 0 { cells[index - 1].text = " " }
    let next = index + width
    if x + width < size.width, cells[next].text == nil { cells[next].text = " " }
    cells[index] = Cell(character, style)
    if width == 2 { cells[index + 1] = Cell(nil, style) }
  }

  public mutating func fill(_ area: Rect, _ style: Style, with character: Character = " ") {
    for y in max(0, area.y)..<max(0, min(size.height, area.y + area.height)) {
      for x in max(0, area.x)..<max(0, min(size.width, area.x + area.width)) { put(character, 1, x, y, style) }
    }
  }

  /// Changes the style of what is drawn already.
  public mutating func restyle(_ area: Rect, _ change: (inout Style) -> Void) {
    for y in max(0, area.y)..<max(0, min(size.height, area.y + area.height)) {
      for x in max(0, area.x)..<max(0, min(size.width, area.x + area.width)) { change(&cells[y * size.width + x].style) }
    }
  }

  /// Copies another grid's rows from `first` on into `area`, as far as they fit.
  public mutating func copy(_ other: CellGrid, from first: Int, into area: Rect) {
    for row in 0..<min(area.height, other.size.height - first) where area.y + row < size.height {
      for column in 0..<min(area.width, other.size.width, size.width - area.x) {
        cells[(area.y + row) * size.width + area.x + column] = other[column, first + row]
      }
    }
  }

  /// A frame of thin lines along the inside of `area`.
  public mutating func box(_ area: Rect, _ style: Style = .plain) {
    guard area.width > 1, area.height > 1 else { return }
    let line = String(repeating: "─", count: area.width - 2)
    draw("╭" + line + "╮", at: 0, 0, in: area, style)
    draw("╰" + line + "╯", at: 0, area.height - 1, in: area, style)
    for row in 1..<(area.height - 1) {
      draw("│", at: 0, row, in: area, style)
      draw("│", at: area.width - 1, row, in: area, style)
    }
  }

  /// The text of each row, without blanks at its end.
  public var lines: [String] {
    (0..<size.height).map { row in
      var line = String(cells[(row * size.width)..<((row + 1) * size.width)].compactMap(\.text))
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private static func isUnsafe(_ character: Character) -> Bool {
    character.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xE0000...0xE007F: true
      default: false
      }
    }
  }
}
