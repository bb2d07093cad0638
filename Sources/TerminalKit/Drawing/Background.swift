/// Whether a terminal's own background is light: colours that are read on the one are not on the other.
public enum Background {
  /// What `COLORFGBG` says (`0;15`, `15;default;0`): the last number is the background's colour. Nil where it says nothing.
  public static func isLight(variable: String?) -> Bool? {
    guard let number = variable?.split(separator: ";").last.flatMap({ Int($0) }), (0...15).contains(number) else { return nil }
    return number == 7 || number > 8
  }

  /// Asks the terminal; who understands it answers, and the answer comes as `InputEvent.background`.
  public static let question = Array("\u{1B}]11;?\u{1B}\\".utf8)

  /// Whether a kind of terminal is known to understand the question, or to swallow it: others may print it.
  public static func mayAsk(term: String?) -> Bool {
    guard let term else { return false }
    return ["xterm", "tmux", "screen", "rxvt", "alacritty", "foot", "kitty", "konsole", "gnome", "vte", "st-", "wezterm", "putty"].contains
    {
      term.hasPrefix($0)
    }
  }

  /// Reads the answer's body: `11;rgb:ffff/ffff/ffff`, with one to four digits a colour.
  static func isLight(answer body: some Collection<UInt8>) -> Bool? {
    let text = String(decoding: body.prefix(40), as: UTF8.self)
    guard body.count <= 40, text.hasPrefix("11;rgb") else { return nil }
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let parts = text[text.index(after: colon)...].split(separator: "/", omittingEmptySubsequences: false).prefix(3).map { part in
      (1...4).contains(part.count) ? UInt32(part, radix: 16).map { Double($0) / Double((1 << (4 * part.count)) - 1) } : nil
    }
    guard parts.count == 3, let red = parts[0], let green = parts[1], let blue = parts[2] else { return nil }
    return 0.3 * red + 0.59 * green + 0.11 * blue > 0.5
  }
}
