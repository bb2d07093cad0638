internal import ClinicalModel
public import TerminalKit
internal import Workflows

/// The client as a full screen: keys in, a grid out. It knows no terminal; whoever runs it feeds keys and shows the grid.
public final class FullScreen {
  let client: Client
  var look: Look
  public internal(set) var size: Size
  /// What is over the screen.
  enum Overlay {
    case palette(TextBuffer, chosen: Int)
    /// Levels 1 to 3, scrolled by lines.
    case help(level: Int, scroll: Int)
  }

  var overlay: Overlay?
  /// Line numbers that are being typed in a table.
  var numbers = ""
  /// The rows that the numbers are of, as they stood when the first of them was typed.
  var numberedRows: [String] = []
  /// The list that what is typed shortens, while it is typed.
  var filtering: String?
  /// The suggestion that is chosen below a field; nil while none is.
  var suggestion: Int?
  var typedChoice = ChoiceTyping()
  /// A field whose suggestions were closed by Esc, with the text they were for.
  var closedSuggestions: String?
  var hits: [BodyDrawing.Hit] = []
  /// What a click on a key that is shown presses: of the screen, or of the question over it.
  enum Click: Equatable {
    case action(KeyPress)
    case key(KeyPress)
  }

  /// Where the keys stand that are shown, for the mouse.
  var clicks: [(area: Rect, click: Click)] = []
  /// What the chosen row says in cells that are too narrow for it.
  private var cut: [String] = []
  /// How many lines that takes.
  private var cutHeight = 1
  var bodyArea = Rect(x: 0, y: 0, width: 0, height: 0)
  /// Where the field that has the keys is typed into: lines are gone up and down as they are seen.
  var input = Rect(x: 0, y: 0, width: 50, height: 6)
  /// How far what stands behind a question is scrolled; nil until somebody scrolls it.
  var scrollBehind: Int?
  /// Whether more stands behind the question than is seen.
  var hasMoreBehind = false
  /// Asked for by Ctrl-L, and by Ctrl-Z outside of a field.
  public internal(set) var wantsRepaint = false
  public internal(set) var wantsSuspension = false

  public init(_ client: Client, size: Size, depth: ColourDepth, isLight: Bool = false) {
    self.client = client
    self.size = size
    look = Look(depth: depth, isLight: isLight)
  }

  public func resize(_ size: Size) { self.size = size }

  /// Whether nothing can be seen but that the window is too small.
  var isTooSmall: Bool { size.width < 40 || size.height < 10 }

  /// The least window in which somebody sees what they attest.
  static let leastToAttest = Size(width: 60, height: 18)

  public func repainted() {
    wantsRepaint = false
    wantsSuspension = false
  }

  // MARK: Drawing

  public func draw() -> CellGrid {
    cutHeight = 1
    let grid = drawOnce()
    // What is cut off is known once the body is drawn; where it takes more than a line it is drawn anew with the room for it.
    cutHeight = cutLines.count
    return cutHeight > 1 ? drawOnce() : grid
  }

  private func drawOnce() -> CellGrid {
    var grid = CellGrid(size: size)
    clicks = []
    guard !isTooSmall else {
      for (row, line) in FittedText.wrapped(client.station.say(Texts.tooSmall), to: size.width).enumerated() {
        grid.draw(line, at: 0, row, in: grid.bounds, look.style(.warning))
      }
      return grid
    }
    let view = client.view
    let isCovered = client.isLocked
    let footer = isCovered ? [] : footerLines(view)
    let beside = isCovered || client.route?.name == "practice" ? [] : client.station.practiceLines(width: size.width - 4)
    let said = notice(view)
    let below = said.lines.isEmpty ? max(1, cutHeight) : said.lines.count
    let rows = grid.bounds.rows(.fixed(1), .fixed(1), .share(1), .fixed(beside.count), .fixed(below), .fixed(footer.count))
    for (row, line) in beside.enumerated() {
      grid.draw("▌ " + FittedText.cut(line.text, to: size.width - 4), at: 1, row, in: rows[3], look.style(line.tone))
    }
    drawBar(view, rows[0], &grid)
    cut = []
    if client.dialog == nil { scrollBehind = nil }
    if !isCovered {
      // What a question is about is read above it.
      var area = rows[2]
      if let dialog = client.dialog { area.height = max(3, min(area.height, dialogTop(dialog, above: rows[4].height) - area.y)) }
      drawBody(view, rows[1], area, &grid)
    }
    let shown = said.lines.isEmpty ? (lines: cutLines, style: look.style(.dim)) : said
    for (row, line) in shown.lines.prefix(below).enumerated() {
      grid.draw(FittedText.cut(line, to: size.width), at: 0, row, in: rows[4], shown.style)
    }
    for (row, keys) in footer.enumerated() { drawKeys(keys, row, rows[5], &grid) }
    if let dialog = client.dialog {
      drawDialog(dialog, above: rows[4].height, &grid)
    } else if let overlay {
      switch overlay {
      case .palette(let buffer, let chosen): drawPalette(buffer, chosen, &grid)
      case .help(let level, let scroll): drawHelp(level, scroll, view, &grid)
      }
    }
    return grid
  }

  /// What stands there while the database is being opened.
  static func first(_ language: Language, size: Size, look: Look) -> CellGrid {
    var grid = CellGrid(size: size)
    let rows = grid.bounds.rows(.fixed(1), .fixed(1), .share(1))
    grid.fill(rows[0], look.bar)
    grid.draw(" QuanY ", in: rows[0], look.barStrong)
    grid.draw(FittedText.cut(Texts.opening[language], to: max(0, size.width - 2)), at: 1, 0, in: rows[2], look.style(.dim))
    return grid
  }

  private func drawBar(_ view: ScreenView, _ area: Rect, _ grid: inout CellGrid) {
    grid.fill(area, look.bar)
    let station = client.station
    let clock = station.time(station.now.civil.description).suffix(5)
    let who = station.who.joined(separator: " · ")
    let title = client.isLocked ? station.say(Texts.locked) : view.title
    let used = grid.draw(" QuanY ", in: area, look.barStrong)
    // Where the bar is short the roles are cut, never the clock.
    let end = (who.isEmpty ? "" : " · ") + clock
    // A long title takes the place of the hospital and the roles, then it goes without its brackets: who sits there stays.
    let person = station.owner?.name ?? station.session?.account ?? ""
    let most = max(area.width / 2 - used, area.width - used - 5 - TextWidth.of(person + end))
    let shownTitle = Self.title(title, most)
    grid.draw("│ " + shownTitle, at: used, 0, in: area, look.barStrong)
    let room = area.width - used - TextWidth.of(shownTitle) - 5
    let isShort = TextWidth.of(shownTitle) > area.width / 2 - used
    let shown = FittedText.cut(isShort ? person : who, to: max(0, room - TextWidth.of(end))) + end + " "
    grid.draw(shown, at: area.width - TextWidth.of(shown), 0, in: area, look.bar)
  }

  /// A title in so many columns: without what it says in brackets at its end, where the whole has no room.
  static func title(_ title: String, _ width: Int) -> String {
    guard TextWidth.of(title) > width, title.hasSuffix(")"), let bracket = title.lastIndex(of: "("), bracket > title.startIndex else {
      return FittedText.cut(title, to: width)
    }
    return FittedText.cut(String(title[..<bracket]).trimmed, to: width)
  }

  private func drawBody(_ view: ScreenView, _ subjectArea: Rect, _ area: Rect, _ grid: inout CellGrid) {
    if let subject = view.subject {
      grid.draw(FittedText.cut(subject, to: subjectArea.width - 2), at: 1, 0, in: subjectArea, Style(bold: true))
    }
    guard !client.places.isEmpty else { return }
    let inner = area.inset(1, 0)
    var place = client.places[client.places.count - 1]
    place.listed = place.list(view)?.id
    let layout = BodyLayout(view.blocks, width: inner.width, form: place.form)
    let isBehind = client.dialog != nil
    let heights = isBehind ? layout.heightsToRead(inner.height) : layout.heights(inner.height, focused: place.focus)
    let drawing = BodyDrawing(layout, heights: heights, room: inner.height, place: &place, look: look)
    // What has the keys stays in sight.
    let tall = drawing.grid.size.height
    let scrolled = place.scroll
    if isBehind, let scrollBehind {
      place.scroll = scrollBehind
    } else if isBehind, place.focusedField(view)?.kind == .text || client.dialog?.attests == true {
      place.scroll = 0
    } else if place.isFollowing, drawing.focusRows.upperBound > place.scroll + inner.height {
      place.scroll = drawing.focusRows.upperBound - inner.height
    }
    if place.isFollowing, !drawing.focusRows.isEmpty, drawing.focusRows.lowerBound < place.scroll {
      place.scroll = drawing.focusRows.lowerBound
    }
    place.scroll = max(0, min(place.scroll, tall - inner.height))
    if scrollBehind != nil { scrollBehind = place.scroll }
    hasMoreBehind = tall > inner.height
    grid.copy(drawing.grid, from: place.scroll, into: inner)
    if place.scroll > 0 { grid.draw("▲", at: area.width - 1, 0, in: area, look.style(.dim)) }
    if place.scroll + inner.height < tall { grid.draw("▼", at: area.width - 1, area.height - 1, in: area, look.style(.dim)) }
    hits = drawing.hits.map {
      .init(
        area: Rect(x: $0.area.x + inner.x, y: $0.area.y + inner.y - place.scroll, width: $0.area.width, height: $0.area.height),
        target: $0.target)
    }
    bodyArea = inner
    cut = drawing.cut
    if let cursor = drawing.grid.cursor, (place.scroll..<(place.scroll + inner.height)).contains(cursor.row), client.dialog == nil,
      overlay == nil
    {
      grid.cursor = (cursor.column + inner.x, cursor.row - place.scroll + inner.y)
      if let input = drawing.input {
        self.input = input
        drawSuggestions(
          suggestions, Rect(x: input.x + inner.x, y: input.y - place.scroll + inner.y, width: input.width, height: 1), area, &grid)
      }
    }
    // Whoever answers the question finds the screen as they left it.
    if isBehind { place.scroll = scrolled }
    client.places[client.places.count - 1] = place
  }

  /// What fits what is typed, below the field.
  var suggestions: [ScreenView.Option] {
    guard client.dialog == nil, let place = client.places.last, let field = place.focusedField(client.view), field.kind == .line,
      !field.options.isEmpty, closedSuggestions != field.id + "=" + field.value, !field.options.contains(where: { $0.value == field.value })
    else { return [] }
    return Array(field.options.prefix(8))
  }

  /// Their texts stand under what is typed, and cover the field's whole width: nothing of what lies below looks out beside them.
  ///
  /// - Parameter isBelow: never over what stands above the field; in few rows the list moves along with the chosen one.
  func drawSuggestions(
    _ options: [ScreenView.Option], _ input: Rect, _ area: Rect, isBelow: Bool = false, _ grid: inout CellGrid
  ) {
    guard !options.isEmpty else { return }
    let wanted = max(input.width + 1, (options.map { TextWidth.of($0.label) }.max() ?? 0) + 3)
    let width = min(area.width - 2, wanted)
    let x = max(area.x + 1, min(input.x - 1, area.x + area.width - width))
    let below = area.y + area.height - input.y - 1
    let count = min(options.count, isBelow && below > 1 ? below : max(below, input.y - area.y))
    let y = below >= count ? input.y + 1 : input.y - count
    let first = max(0, (suggestion ?? 0) - count + 1)
    for (row, option) in options.dropFirst(first).prefix(count).enumerated() {
      let rect = Rect(x: x, y: y + row, width: width, height: 1)
      let style = first + row == suggestion ? look.chosen : look.bar
      grid.fill(rect, style)
      // A sign beside the colour, for who sees none.
      grid.draw(FittedText.padded((first + row == suggestion ? "▸" : "│") + option.label, to: width), in: rect, style)
    }
  }

  typealias Notice = (lines: [String], style: Style)

  /// Lines that a long notice takes at most: a refusal says what to do at its end.
  private static let noticeHeight = 4

  /// Whom a number that was typed means: lines are not beds.
  private var meant: String {
    guard let table = client.currentTable(client.view), let lines = LineNumbers.parse(numbers, of: table.rows.count), lines.count == 1
    else {
      return ""
    }
    return "  " + FittedText.cut(table.rows[lines[0]].cells.prefix(4).filter { !$0.isEmpty }.joined(separator: " · "), to: 60)
  }

  /// What stands above the keys: what was typed of line numbers, what the last act came to, or that there is something new.
  private func notice(_ view: ScreenView) -> Notice {
    let station = client.station
    if !numbers.isEmpty { return ([" " + station.say(Texts.linesNumber) + " " + numbers + "▏" + meant], Style(bold: true)) }
    if let filtering { return ([" " + station.say(Texts.linesWith) + " " + client.filter(of: filtering) + "▏"], Style(bold: true)) }
    if let notice = client.notice {
      let sign =
        switch notice.tone {
        case .good: "✓ "
        case .bad: "✗ "
        case .warning: "! "
        default: ""
        }
      let lines = FittedText.wrapped(sign + notice.text, to: max(20, size.width - 2)).prefix(Self.noticeHeight)
      return (lines.enumerated().map { ($0 == 0 || sign.isEmpty ? " " : "   ") + $1 }, look.style(notice.tone))
    }
    // Where something can be loaded anew it is said by which key; a form has nothing to load.
    if let place = client.places.last, place.isStale, place.route.name != "home", !client.isLocked, station.session != nil,
      let refresh = view.actions.first(where: { $0.id == "refresh" }), let key = KeyPress(named: refresh.key)
    {
      return ([" ! " + station.say(Texts.stale, key.description)], look.style(.dim))
    }
    return ([], .plain)
  }

  /// What a narrow screen cuts off of the chosen row can be read here: in one line where that holds it, else a cell a line.
  private var cutLines: [String] {
    guard !cut.isEmpty, !client.isLocked, client.dialog == nil else { return [] }
    let line = " " + cut.joined(separator: " · ")
    guard TextWidth.of(line) > size.width - 1 else { return [line] }
    let lines = cut.flatMap { FittedText.wrapped($0, to: max(20, size.width - 2)) }
    return lines.prefix(Self.noticeHeight).map { " " + $0 }
  }

  // MARK: The keys below

  /// Rows of a list in which nobody sees at a glance whether somebody is among them.
  private static let longList = 15

  typealias KeyHint = (key: String, title: String, click: Click?)

  private func footerLines(_ view: ScreenView) -> [[KeyHint]] {
    let station = client.station
    guard client.dialog == nil, overlay == nil else { return [] }
    let place = client.places.last
    let table = place?.list(view)?.id
    var hints: [KeyHint] = []
    for action in view.actions where action.table == nil || action.table == table {
      guard let key = KeyPress(named: action.key) else { continue }
      hints.append((key.description, action.title, .action(key)))
    }
    func key(_ press: KeyPress, _ shown: String, _ title: BilingualText) -> KeyHint { (shown, station.say(title), .key(press)) }
    if let listed = place?.focusedTable(view), listed.rows.count > Self.longList || !client.filter(of: listed.id).isEmpty {
      hints.append(key(KeyPress(.character("/")), "/", Texts.keyFilter))
    }
    var always = [
      place?.focusedField(view) == nil
        ? key(KeyPress(.character("?")), "?", Texts.keyHelp) : key(KeyPress(.function(1)), "F1", Texts.keyHelp)
    ]
    if station.session != nil { always.append(key(KeyPress(.character("p"), .control), "Ctrl-P", Texts.keyJump)) }
    always.append(
      client.places.count > 1
        ? key(KeyPress(.escape), "Esc", Texts.keyBack) : key(KeyPress(.character("q"), .control), "Ctrl-Q", Texts.keyQuit))
    // What there is no room for is in the help, which always stays in sight.
    let most = max(3, size.height / 6)
    var shown = hints
    while true {
      let lines = lines(of: shown + (shown.count < hints.count ? [("…", "", nil)] : []) + always)
      if lines.count <= most || shown.isEmpty { return lines }
      shown.removeLast()
    }
  }

  private func lines(of hints: [KeyHint]) -> [[KeyHint]] {
    var lines: [[KeyHint]] = [[]]
    var used = 0
    for hint in hints {
      let width = TextWidth.of(hint.key) + 1 + TextWidth.of(hint.title) + 2
      if used + width > size.width - 1, !lines[lines.count - 1].isEmpty {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append(hint)
      used += width
    }
    return lines
  }

  private func drawKeys(_ hints: [KeyHint], _ row: Int, _ area: Rect, _ grid: inout CellGrid) {
    var x = 1
    for hint in hints {
      let start = x
      x += grid.draw(hint.key, at: x, row, in: area, look.key) + 1
      x += grid.draw(hint.title, at: x, row, in: area, look.style(.dim))
      if let click = hint.click { clicks.append((Rect(x: area.x + start, y: area.y + row, width: x - start, height: 1), click)) }
      x += 2
    }
  }
}
