/// One key as the person pressed it, whatever bytes the terminal sent for it.
public struct KeyPress: Hashable, Sendable {
  public enum Code: Hashable, Sendable {
    /// A letter, digit, sign or space; a combining mark that an input method sends by itself stands alone.
    case character(Character)
    case enter, tab, escape, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    /// F1 is 1.
    case function(Int)
  }

  public struct Modifiers: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let shift = Modifiers(rawValue: 1)
    public static let alt = Modifiers(rawValue: 2)
    public static let control = Modifiers(rawValue: 4)
  }

  public var code: Code
  public var modifiers: Modifiers

  public init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  /// A plain character.
  public init(_ character: Character) { self.init(.character(character)) }

  /// `a`, `ctrl-p`, `alt-b`, `shift-tab`, `f1`, `pagedown`, `space`: how screens and tests write keys. Nil for anything else.
  public init?(named name: String) {
    var rest = name[...]
    var modifiers: Modifiers = []
    let prefixes: [(String, Modifiers)] = [("ctrl-", .control), ("alt-", .alt), ("shift-", .shift)]
    while let (prefix, modifier) = prefixes.first(where: { rest.hasPrefix($0.0) && rest.count > $0.0.count }) {
      modifiers.insert(modifier)
      rest = rest.dropFirst(prefix.count)
    }
    self.modifiers = modifiers
    if let named = Self.names.first(where: { $0.name == rest }) {
      code = named.code
    } else if rest.first == "f", let number = Int(rest.dropFirst()), (1...24).contains(number) {
      code = .function(number)
    } else if rest.count == 1, let character = rest.first {
      code = .character(character)
    } else {
      return nil
    }
  }

  /// The name that `init(named:)` reads back: how recordings write keys.
  public var name: String {
    let key: String =
      switch code {
      case .function(let number): "f\(number)"
      case .character(let character) where character != " ": String(character)
      default: Self.names.first { $0.code == code }?.name ?? ""
      }
    return (modifiers.contains(.control) ? "ctrl-" : "") + (modifiers.contains(.alt) ? "alt-" : "")
      + (modifiers.contains(.shift) ? "shift-" : "") + key
  }

  static let names: [(name: String, code: Code, label: String)] = [
    ("enter", .enter, "Enter"), ("tab", .tab, "Tab"), ("esc", .escape, "Esc"), ("backspace", .backspace, "⌫"), ("delete", .delete, "Del"),
    ("insert", .insert, "Ins"), ("up", .up, "↑"), ("down", .down, "↓"), ("left", .left, "←"), ("right", .right, "→"),
    ("home", .home, "Home"), ("end", .end, "End"), ("pageup", .pageUp, "PgUp"), ("pagedown", .pageDown, "PgDn"),
    ("space", .character(" "), "Space"),
  ]
}

extension KeyPress: CustomStringConvertible {
  /// As a person reads it beside an action: `Ctrl-P`, `F1`, `n`, `Enter`.
  public var description: String {
    let key: String =
      switch code {
      case .function(let number): "F\(number)"
      case .character(let character) where character != " ":
        modifiers.contains(.control) ? String(character).uppercased() : String(character)
      default: Self.names.first { $0.code == code }?.label ?? ""
      }
    return (modifiers.contains(.control) ? "Ctrl-" : "") + (modifiers.contains(.alt) ? "Alt-" : "")
      + (modifiers.contains(.shift) ? "Shift-" : "") + key
  }
}

/// What reaches a program from its terminal.
public enum InputEvent: Hashable, Sendable {
  case key(KeyPress)
  /// Text that came in one piece; its line ends are `\n`, other control characters are gone.
  case paste(String)
  case mouse(MouseEvent)
  /// Whether the terminal's window has the keyboard.
  case focus(Bool)
  /// The terminal says what its background is: the answer to `Background.question`.
  case background(isLight: Bool)
}

/// A mouse event, in cells from 0.
public struct MouseEvent: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case press, release, drag, scrollUp, scrollDown
  }

  public var kind: Kind
  public var column: Int
  public var row: Int

  public init(_ kind: Kind, column: Int, row: Int) {
    self.kind = kind
    self.column = column
    self.row = row
  }
}
