/// A text of several lines in a box: soft wrapping, and moves by the line that the person sees.
public struct TextArea: Hashable, Sendable {
  public var buffer: TextBuffer
  /// The first line that is shown.
  public private(set) var top = 0
  /// The column that up and down keep to.
  private var wanted: Int?

  public init(_ text: String = "", limit: Int = 100_000) { buffer = TextBuffer(text, limit: limit) }

  /// Gives whether the key was an editing key; Tab and Esc never are.
  public mutating func handle(_ key: KeyPress, width: Int, height: Int) -> Bool {
    switch (key.code, key.modifiers) {
    case (.up, []): return moveLine(-1, width)
    case (.down, []): return moveLine(1, width)
    case (.pageUp, []): return moveLine(min(-1, 1 - height), width)
    case (.pageDown, []): return moveLine(max(1, height - 1), width)
    case (.enter, []): buffer.insert("\n")
    default:
      wanted = nil
      return buffer.handle(key)
    }
    if key.code == .enter { wanted = nil }
    return true
  }

  /// False at the first and last line: the key may mean the next field.
  private mutating func moveLine(_ count: Int, _ width: Int) -> Bool {
    let lines = WrappedLines(buffer.characters, width: width).lines
    let (line, offset) = WrappedLines(buffer.characters, width: width).position(of: buffer.cursor)
    let column = wanted ?? TextWidth.of(String(buffer.characters[lines[line].lowerBound..<(lines[line].lowerBound + offset)]))
    let target = min(max(0, line + count), lines.count - 1)
    guard target != line else { return false }
    var place = lines[target].lowerBound
    var used = 0
    while place < lines[target].upperBound {
      let own = TextWidth.of(buffer.characters[place])
      guard used + own <= column else { break }
      used += own
      place += 1
    }
    // The end of a wrapped line is the beginning of the next: stay on the line that was meant.
    if place == lines[target].upperBound, target + 1 < lines.count, lines[target + 1].lowerBound == place, place > lines[target].lowerBound
    {
      place -= 1
    }
    buffer.move(to: place)
    wanted = column
    return true
  }

  /// The lines to show in a box, where the cursor is in it, and whether there are more below or above.
  public mutating func layout(width: Int, height: Int)
    -> (lines: [String], cursor: (column: Int, row: Int), isCut: Bool, isCutAbove: Bool)
  {
    let wrapped = WrappedLines(buffer.characters, width: width)
    let (line, offset) = wrapped.position(of: buffer.cursor)
    // No line is out of sight that there is room for.
    top = min(top, max(0, wrapped.lines.count - height))
    if line < top { top = line }
    if line >= top + height { top = line - height + 1 }
    let start = wrapped.lines[line].lowerBound
    let column = TextWidth.of(String(buffer.characters[start..<(start + offset)]))
    let shown = wrapped.lines.dropFirst(top).prefix(height).map { String(buffer.characters[$0]) }
    return (shown, (min(column, max(0, width - 1)), line - top), wrapped.lines.count > top + height, top > 0)
  }
}
