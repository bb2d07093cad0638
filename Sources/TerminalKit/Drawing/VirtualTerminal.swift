/// A terminal in memory: plays the bytes that a program sends, and shows what a person would see. For tests, and for recorded sessions.
public struct VirtualTerminal: Sendable {
  public private(set) var size: Size
  public private(set) var cells: [Cell]
  public private(set) var cursor = (column: 0, row: 0)
  public private(set) var isCursorShown = true
  public private(set) var isAlternate = false
  private var style = Style.plain
  private var pending: [UInt8] = []

  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  /// The rows as text, without blanks at their ends.
  public var lines: [String] {
    (0..<size.height).map { row in
      var line = String(cells[(row * size.width)..<((row + 1) * size.width)].compactMap(\.text))
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  public func style(_ column: Int, _ row: Int) -> Style { cells[row * size.width + column].style }

  public mutating func play(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    let text = String(decoding: pending, as: UTF8.self)
    pending = []
    var scalars = text.unicodeScalars[...]
    var run = ""
    while let scalar = scalars.first {
      if scalar.value >= 0x20, scalar.value != 0x7F {
        run.unicodeScalars.append(scalar)
        scalars.removeFirst()
        continue
      }
      write(run)
      run = ""
      scalars.removeFirst()
      switch scalar.value {
      case 0x0D: cursor.column = 0
      case 0x0A: cursor.row = min(size.height - 1, cursor.row + 1)
      case 0x1B where scalars.first == "[":
        scalars.removeFirst()
        var body = ""
        while let next = scalars.first, !(0x40...0x7E).contains(next.value) {
          body.unicodeScalars.append(next)
          scalars.removeFirst()
        }
        if let final = scalars.popFirst() { control(body, Character(final)) }
      default: break
      }
    }
    write(run)
  }

  private mutating func write(_ text: String) {
    for character in text {
      let width = TextWidth.of(character)
      if width == 0 { continue }
      guard cursor.row < size.height, cursor.column + width <= size.width else { continue }
      let index = cursor.row * size.width + cursor.column
      cells[index] = Cell(character, style)
      if width == 2 { cells[index + 1] = Cell(nil, style) }
      cursor.column += width
    }
  }

  private mutating func control(_ body: String, _ final: Character) {
    let numbers = body.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    switch final {
    case "H":
      cursor = (
        min(size.width - 1, max(0, (numbers.count > 1 ? numbers[1] : 1) - 1)), min(size.height - 1, max(0, (numbers.first ?? 1) - 1))
      )
    case "J": cells = Array(repeating: .blank, count: cells.count)
    case "K":
      for column in cursor.column..<size.width { cells[cursor.row * size.width + column] = .blank }
    case "m": restyle(numbers)
    case "h", "l":
      if body == "?25" { isCursorShown = final == "h" }
      if body == "?1049" { isAlternate = final == "h" }
    default: break
    }
  }

  private mutating func restyle(_ numbers: [Int]) {
    var rest = numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: style = .plain
      case 1: style.isBold = true
      case 2: style.isDim = true
      case 4: style.isUnderlined = true
      case 7: style.isReversed = true
      case 30...37: style.foreground = .theme(UInt8(number - 30))
      case 90...97: style.foreground = .theme(UInt8(number - 82))
      case 40...47: style.background = .theme(UInt8(number - 40))
      case 100...107: style.background = .theme(UInt8(number - 92))
      case 38, 48:
        let colour: Colour
        if rest.first == 5, rest.count > 1 {
          colour = .indexed(UInt8(clamping: rest[rest.startIndex + 1]))
          rest.removeFirst(2)
        } else if rest.first == 2, rest.count > 3 {
          let parts = rest.dropFirst().prefix(3).map { UInt8(clamping: $0) }
          colour = .rgb(parts[0], parts[1], parts[2])
          rest.removeFirst(4)
        } else {
          return
        }
        if number == 38 { style.foreground = colour } else { style.background = colour }
      default: break
      }
    }
  }
}
