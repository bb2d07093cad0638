/// A piece of a file with places in it marked by carets, for a terminal.
enum FragmentText {
  /// A place to mark, and the lines that are said about it.
  struct Mark {
    /// Bytes of the text.
    var range: Range<Int>
    var talk: [String]
  }

  /// Longer lines are shown around their marks only: a whole file may stand in one line.
  private static let longLine = 160
  private static let before = 60

  /// - Parameter firstLine: the number of the text's first line in its file.
  static func lines(_ text: String, firstLine: Int, marks: [Mark]) -> [String] {
    let bytes = Array(text.utf8)
    var result: [String] = []
    var start = 0
    var number = firstLine
    while start <= bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let shownEnd = end > start && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
      let own = marks.filter { $0.range.lowerBound >= start && $0.range.lowerBound <= end }
      let label = "\(own.isEmpty ? " " : ">") \(number)  "
      if own.isEmpty {
        result.append(label + shown(bytes[start..<shownEnd]))
      } else {
        let isLong = shownEnd - start > longLine
        if !isLong { result.append(label + shown(bytes[start..<shownEnd])) }
        var previous: Range<Int>?
        for mark in own {
          if previous != mark.range {
            let from = isLong ? cut(bytes, max(start, mark.range.lowerBound - before)) : start
            let to = isLong ? cut(bytes, min(shownEnd, from + longLine)) : shownEnd
            let lead = from > start ? "…" : ""
            if isLong { result.append(label + lead + shown(bytes[from..<to]) + (to < shownEnd ? "…" : "")) }
            let marked = bytes[min(mark.range.lowerBound, to)..<min(mark.range.upperBound, to)].prefix { $0 != UInt8(ascii: "\n") }
            let indent = label.count + lead.count + columns(shown(bytes[from..<min(mark.range.lowerBound, to)]))
            result.append(String(repeating: " ", count: indent) + String(repeating: "^", count: max(1, columns(shown(marked)))))
          }
          previous = mark.range
          result += mark.talk
        }
      }
      start = end + 1
      number += 1
    }
    return result
  }

  /// The place itself or the next where a character begins.
  private static func cut(_ bytes: [UInt8], _ position: Int) -> Int {
    var position = position
    while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
    return position
  }

  private static func shown(_ bytes: some Sequence<UInt8>) -> String {
    TerminalText.line(String(decoding: Array(bytes.map { $0 == UInt8(ascii: "\t") ? UInt8(ascii: " ") : $0 }), as: UTF8.self))
  }

  /// Columns of a text whose control characters are escaped already: two for what East Asian scripts and emoji take two for.
  private static func columns(_ text: String) -> Int {
    text.reduce(0) { count, character in
      switch character.unicodeScalars.first?.value ?? 0 {
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
        0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
        count + 2
      default: count + 1
      }
    }
  }
}
