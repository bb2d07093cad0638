/// Text from outside as a terminal may show it: nothing in it can move the cursor, change colours or turn the writing direction.
///
/// A name or a narrative comes from another hospital's file. Control characters (C0, DEL, C1), Unicode's marks of writing direction (UAX #9),
/// line and paragraph separators and invisible tags are shown as `\\u{1B}`; what stands in the database and in exports stays as it is.
enum TerminalText {
  /// Line feeds and tabs pass: for texts that are made of lines.
  static func lines(_ text: String) -> String { escaped(text) { $0 != "\n" && $0 != "\t" } }

  /// For one line, or one cell of a table: a line feed in a name can't begin a line that looks like ours.
  static func line(_ text: String) -> String { escaped(text) { _ in true } }

  /// JSON says the same with `\\u001b`: whoever parses it gets the exact text, whoever looks at it in a terminal is safe.
  static func json(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isUnsafe($0) && $0 != "\n" }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      guard isUnsafe(scalar), scalar != "\n" else {
        result.unicodeScalars.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return result
  }

  private static func escaped(_ text: String, _ also: (Unicode.Scalar) -> Bool) -> String {
    guard text.unicodeScalars.contains(where: { isUnsafe($0) && also($0) }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isUnsafe(scalar), also(scalar) {
        result += scalar == "\n" ? "\\n" : "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F: true
    case 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xE0000...0xE007F: true
    default: false
    }
  }
}

/// Every result that people read goes this way: the standard library's `print` is not within reach of the commands.
func print(_ text: String, terminator: String = "\n") { Swift.print(TerminalText.lines(text), terminator: terminator) }
