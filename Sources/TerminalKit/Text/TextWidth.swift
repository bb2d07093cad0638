/// How many columns text takes in a terminal's cells.
///
/// Wide ranges follow Unicode's East Asian Width (UAX #11, classes W and F) and its emoji presentation; marks and format characters take none.
public enum TextWidth {
  /// 0, 1 or 2.
  public static func of(_ character: Character) -> Int {
    if let ascii = character.asciiValue { return ascii >= 0x20 && ascii != 0x7F ? 1 : 0 }
    var width = 0
    for scalar in character.unicodeScalars {
      // An emoji presentation selector widens what stands before it; a flag is two letters in one place.
      if scalar.value == 0xFE0F { return max(width, 2) }
      width = max(width, of(scalar))
    }
    return width
  }

  public static func of(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    switch value {
    case 0..<0x20, 0x7F..<0xA0: return 0
    case 0x20..<0x300: return value == 0xAD ? 0 : 1
    case 0x300...0x36F: return 0
    case 0x370..<0x1100: return isMark(scalar) ? 0 : 1
    case 0x1E00...0x1EFF: return 1
    default: break
    }
    if isMark(scalar) || (0x1160...0x11FF).contains(value) { return 0 }
    if isWide(value) || scalar.properties.isEmojiPresentation { return 2 }
    return 1
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: true
    default: false
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x2FFFD, 0x30000...0x3FFFD:
      true
    default: false
    }
  }
}

/// Text fitted to columns.
public enum FittedText {
  public enum Alignment: Sendable {
    case left, right, centre
  }

  /// At most `width` columns; what does not fit ends in `…`. A space at which a line was broken is nothing that has to fit.
  public static func cut(_ text: String, to width: Int) -> String {
    guard TextWidth.of(text) > width else { return text }
    guard width > 0 else { return "" }
    let letters = text.reversed().drop { $0 == " " }.reversed()
    if letters.count < text.count, TextWidth.of(String(letters)) <= width { return String(letters) }
    var result = ""
    var used = 0
    for character in text {
      let own = TextWidth.of(character)
      guard used + own <= width - 1 else { break }
      result.append(character)
      used += own
    }
    return result + "…"
  }

  /// Exactly `width` columns.
  public static func padded(_ text: String, to width: Int, _ alignment: Alignment = .left) -> String {
    let text = cut(text, to: width)
    let space = max(0, width - TextWidth.of(text))
    let before =
      switch alignment {
      case .left: 0
      case .right: space
      case .centre: space / 2
      }
    return String(repeating: " ", count: before) + text + String(repeating: " ", count: space - before)
  }

  /// Lines of at most `width` columns, broken between words where there is room; line feeds stay. At least one line.
  public static func wrapped(_ text: String, to width: Int) -> [String] {
    let characters = Array(text)
    return WrappedLines(characters, width: width).lines.map { String(characters[$0]) }
  }
}

/// Where lines of a width begin and end in a text, by character.
public struct WrappedLines: Sendable {
  /// The characters of each line, without its line feed; a space at which a line was broken belongs to the line before.
  public let lines: [Range<Int>]

  public init(_ characters: [Character], width: Int) {
    let width = max(1, width)
    var lines: [Range<Int>] = []
    var start = 0
    var used = 0
    /// The place after the last space of the line.
    var afterSpace: Int?
    var index = 0
    while index < characters.count {
      let character = characters[index]
      if character.isNewline {
        lines.append(start..<index)
        (start, used, afterSpace) = (index + 1, 0, nil)
        index += 1
        continue
      }
      let own = TextWidth.of(character)
      if used + own > width, index > start, character != " " {
        let end = afterSpace ?? index
        lines.append(start..<end)
        start = end
        used = characters[start..<index].reduce(0) { $0 + TextWidth.of($1) }
        afterSpace = nil
      }
      used += own
      index += 1
      if character == " " { afterSpace = index }
    }
    lines.append(start..<characters.count)
    self.lines = lines
  }

  /// The line and the place in it where `index` stands.
  public func position(of index: Int) -> (line: Int, offset: Int) {
    let line = lines.lastIndex { $0.lowerBound <= index } ?? 0
    return (line, min(index, lines[line].upperBound) - lines[line].lowerBound)
  }
}
