internal import TerminalKit

/// How tones look. The body keeps the terminal's own colours, so that it suits light and dark; signs carry what colours would.
struct Look {
  let depth: ColourDepth

  func style(_ tone: ScreenView.Tone) -> Style {
    switch tone {
    case .plain: .plain
    case .dim: Style(dim: true)
    case .strong: Style(bold: true)
    case .good: Style(.theme(2))
    case .warning: Style(.theme(3))
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
  var label: Style { Style(.theme(6)) }
  var chosen: Style { Style(reversed: true) }
  var chosenElsewhere: Style { Style(bold: true) }
  var field: Style { Style(underlined: true) }
  var fieldFocused: Style { Style(bold: true, underlined: true) }
  var key: Style { Style(.theme(6), bold: true) }
  var frame: Style { Style(.theme(6)) }
}
