/// A colour as a program means it; the renderer brings it down to what the terminal has.
public enum Colour: Hashable, Sendable {
  /// The terminal's own.
  case standard
  /// One of the 16 that the person's theme decides: 0–7, bright 8–15.
  case theme(UInt8)
  /// One of xterm's 256.
  case indexed(UInt8)
  case rgb(UInt8, UInt8, UInt8)
}

/// How text looks in a cell.
public struct Style: Hashable, Sendable {
  public var foreground: Colour
  public var background: Colour
  public var isBold: Bool
  public var isDim: Bool
  public var isUnderlined: Bool
  public var isReversed: Bool

  public init(
    _ foreground: Colour = .standard, on background: Colour = .standard, bold: Bool = false, dim: Bool = false, underlined: Bool = false,
    reversed: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    isBold = bold
    isDim = dim
    isUnderlined = underlined
    isReversed = reversed
  }

  public static let plain = Style()
}

/// How many colours a terminal shows.
public enum ColourDepth: Int, Sendable, CaseIterable {
  case none, sixteen, indexed, full

  /// What the environment's words say: `NO_COLOR`, `COLORTERM`, `TERM`.
  public init(noColour: Bool, term: String?, colourTerm: String?) {
    if noColour || term == "dumb" || term == nil {
      self = .none
    } else if colourTerm == "truecolor" || colourTerm == "24bit" {
      self = .full
    } else if term?.contains("256color") == true {
      self = .indexed
    } else {
      self = .sixteen
    }
  }
}

extension Style {
  /// The parameters of the escape sequence that sets this style from nothing.
  func parameters(_ depth: ColourDepth) -> String {
    var parts = ["0"]
    if isBold { parts.append("1") }
    if isDim { parts.append("2") }
    if isUnderlined { parts.append("4") }
    if isReversed { parts.append("7") }
    if let code = foreground.code(depth, base: 30) { parts.append(code) }
    if let code = background.code(depth, base: 40) { parts.append(code) }
    return parts.joined(separator: ";")
  }
}

extension Colour {
  /// `base` is 30 for the foreground, 40 for the background.
  fileprivate func code(_ depth: ColourDepth, base: Int) -> String? {
    switch (self, depth) {
    case (.standard, _), (_, .none): return nil
    case (.theme(let index), _): return "\(index < 8 ? base + Int(index) : base + 52 + Int(index))"
    case (.indexed(let index), .sixteen): return Colour.theme(Self.nearest(Self.components(of: index))).code(depth, base: base)
    case (.indexed(let index), _): return "\(base + 8);5;\(index)"
    case (.rgb(let red, let green, let blue), .full): return "\(base + 8);2;\(red);\(green);\(blue)"
    case (.rgb(let red, let green, let blue), .indexed):
      func step(_ value: UInt8) -> Int { value < 48 ? 0 : value < 115 ? 1 : (Int(value) - 35) / 40 }
      return "\(base + 8);5;\(16 + 36 * step(red) + 6 * step(green) + step(blue))"
    case (.rgb(let red, let green, let blue), .sixteen):
      return Colour.theme(Self.nearest((Int(red), Int(green), Int(blue)))).code(depth, base: base)
    }
  }

  private static func components(of index: UInt8) -> (Int, Int, Int) {
    let index = Int(index)
    if index < 16 { return table[index] }
    if index >= 232 {
      let grey = 8 + (index - 232) * 10
      return (grey, grey, grey)
    }
    func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + step * 40 }
    return (level((index - 16) / 36), level((index - 16) / 6 % 6), level((index - 16) % 6))
  }

  private static let table: [(Int, Int, Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229), (127, 127, 127),
    (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]

  private static func nearest(_ colour: (Int, Int, Int)) -> UInt8 {
    func distance(_ other: (Int, Int, Int)) -> Int {
      let (red, green, blue) = (other.0 - colour.0, other.1 - colour.1, other.2 - colour.2)
      return red * red + green * green + blue * blue
    }
    return UInt8(table.indices.min { distance(table[$0]) < distance(table[$1]) } ?? 0)
  }
}
