internal import TerminalKit

/// How tones look. The body keeps the terminal's own colours, so that it suits light and dark; signs carry what colours would. What is coloured is dark on
/// a light background: yellow and cyan are not read there.
struct Look {
  let depth: ColourDepth
  var isLight = false

  func style(_ tone: ScreenView.Tone) -> Style {
    switch tone {
    case .plain: .plain
    case .dim: Style(dim: true)
    case .strong: Style(bold: true)
    case .good: Style(isLight ? dark(.rgb(0, 95, 0), or: .theme(2)) : .theme(2))
    case .warning: Style(isLight ? dark(.rgb(135, 60, 0), or: .theme(5)) : .theme(3))
    case .bad: Style(.theme(1), bold: true)
    }
  }

  /// The line on top.
  var bar: Style {
    switch depth {
    case .none: Style(reversed: true)
    // The nearest of sixteen to that green would be black, which is no bar on a dark screen.
    case .sixteen: Style(.theme(15), on: .theme(4))
    case .indexed, .full: Style(.theme(15), on: .rgb(0, 95, 95))
    }
  }
  var barStrong: Style {
    var style = bar
    style.isBold = true
    return style
  }
  /// Where there are only sixteen colours, the nearest of them would be another one's.
  private func dark(_ colour: Colour, or theme: Colour) -> Colour { depth == .indexed || depth == .full ? colour : theme }
  private var accent: Colour { isLight ? .theme(4) : .theme(6) }
  var heading: Style { Style(accent, bold: true) }
  var label: Style { Style(accent) }
  var chosen: Style { Style(reversed: true) }
  var chosenElsewhere: Style { Style(bold: true) }
  var field: Style { Style(underlined: true) }
  var fieldFocused: Style { Style(bold: true, underlined: true) }
  var key: Style { Style(accent, bold: true) }
  var frame: Style { Style(accent) }
}
