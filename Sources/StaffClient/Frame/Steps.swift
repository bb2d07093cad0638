internal import ClinicalModel
internal import TerminalKit
internal import Workflows

/// What people type to get somewhere: `^NAME`, `^^`, several steps joined by semicolons, an action's key with line numbers.
extension Client {
  /// Does what a line of the palette or of the linear mode says, one step after the other; stops at the first that nobody understands.
  func steps(_ line: String) {
    for step in line.split(separator: ";").map(String.init) {
      guard self.step(step.trimmed) else { return }
      settle()
      guard !hasEnded, dialog == nil else { return }
    }
  }

  /// Waits for what has been asked for: the next step works on its result.
  func settle() {
    for _ in 0..<100 {
      startDelayed()
      worker.drain()
      let found = worker.collect()
      guard !found.isEmpty else { return }
      finish(found)
    }
  }

  private func step(_ step: String) -> Bool {
    if step == "^^" {
      notice = nil
      back()
      return true
    }
    if step == "^" {
      notice = nil
      home()
      return true
    }
    if step.hasPrefix("^") {
      let words = step.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
      // Several words may be the name of a form, and a word that is no screen, too.
      let form = form(named: String(step.dropFirst()))
      if let form, words.count > 1 { return write(form) }
      if words.count > 1, let whole = Self.screen(String(step.dropFirst())) { return jump(to: whole, carried(to: whole)) }
      // The name of a screen and something to find there; several words that begin as one does are no name of it.
      guard let name = Self.screen(words.first ?? ""), words.count < 2 || Self.isName(words[0], of: name) else {
        if let form { return write(form) }
        notice = (.bad, "QY-UI-0004 " + station.say(Texts.noSuchScreen, String(step.dropFirst())))
        return false
      }
      return jump(to: name, carried(to: name).merging(words.count > 1 ? ["text": words[1]] : [:]) { $1 })
    }
    if step == "." { return repeatLast() }
    let view = view
    let words = step.split(separator: " ", maxSplits: 1).map(String.init)
    guard let word = words.first else { return true }
    // Messages write keys as they stand on them: `F9`, `Ctrl-S`.
    let first = view.actions.contains { $0.key == word || $0.id == word } ? word : word.lowercased()
    // Line numbers alone: the main action of the table.
    if let (table, lines) = rows(step, view, nil) { return act("enter", lines, view, in: table) }
    let known = view.actions.contains { $0.key == first || $0.id == first }
    if known {
      if words.count > 1 {
        let tables = view.actions.filter { $0.key == first || $0.id == first }.compactMap(\.table)
        guard let (table, lines) = rows(words[1], view, tables) else {
          if rows(words[1], view, nil) != nil {
            notice = (.bad, station.say(Texts.notForTheseLines))
            return false
          }
          notice = (.bad, station.say(Texts.linesWrong, "\(view.tables.reduce(0) { $0 + $1.rows.count })"))
          return false
        }
        return act(first, lines, view, in: table)
      }
      return act(first, nil, view)
    }
    if let field = view.fields.first(where: { $0.kind == .search }) {
      typed(field.id, step)
      return true
    }
    let isNumber = step.allSatisfy { $0.isNumber || $0 == "," || $0 == "-" }
    let count = view.tables.reduce(0) { $0 + $1.rows.count }
    notice = (
      .bad,
      isNumber
        ? count == 0 ? station.say(Texts.linearNoRows) : station.say(Texts.linesWrong, "\(count)")
        : station.say(Texts.noSuchAction)
    )
    return false
  }

  /// The rows that numbers mean, from 0, all of one table: of the current one, or of any where numbers run on over the tables.
  private func rows(_ text: String, _ view: ScreenView, _ allowed: [String]?) -> (String, [Int])? {
    let tables = numbersRunOn ? view.tables : [currentTable(view)].compactMap(\.self)
    guard let lines = LineNumbers.parse(text, of: tables.reduce(0) { $0 + $1.rows.count }) else { return nil }
    var first = 0
    for table in tables {
      let range = first..<(first + table.rows.count)
      if lines.allSatisfy(range.contains) {
        guard allowed?.contains(table.id) ?? true else { return nil }
        return (table.id, lines.map { $0 - first })
      }
      first = range.upperBound
    }
    return nil
  }

  /// The table that line numbers mean: the one with the keys, else the first with rows.
  func currentTable(_ view: ScreenView) -> ScreenView.Table? {
    places.last?.list(view) ?? view.tables.first { !$0.rows.isEmpty }
  }

  /// Does the action of a key or an id; false when there is none here.
  ///
  /// - Parameter lines: rows from 0; nil for those that are marked or chosen.
  @discardableResult
  func act(_ key: String, _ lines: [Int]?, _ view: ScreenView, in named: String? = nil) -> Bool {
    let table = named ?? currentTable(view)?.id
    let fitting = view.actions.filter { $0.key == key || $0.id == key }
    // Lines that were named are lines of their own table: no other table's are meant, whatever it could do.
    let others = lines == nil ? fitting.first { $0.table == nil } ?? fitting.first : nil
    guard let action = fitting.first(where: { $0.table != nil && $0.table == table }) ?? others else {
      if lines != nil { notice = (.bad, station.say(Texts.notForTheseLines)) }
      return false
    }
    guard let id = action.table else {
      perform(action, rows: [])
      return true
    }
    guard let target = view.table(id) else { return false }
    // In lines nobody sees which row is chosen: on a screen about many things an act is told which. What is marked was said.
    let isUnsaid = lines == nil && numbersRunOn && action.key != "enter" && view.subject == nil && target.rows.count > 1
    if isUnsaid, places.last?.lists[id]?.marked.isEmpty != false {
      notice = (.bad, station.say(Texts.linearWhichLine, action.key, "\(target.rows.count)"))
      return false
    }
    // The key was meant for the row that stood there when the person looked: now they look again.
    if places[places.count - 1].choiceLost.remove(id) != nil, lines == nil,
      action.takesOne || places.last?.lists[id]?.marked.isEmpty != false
    {
      notice = (.warning, station.say(Texts.choiceLost))
      return true
    }
    perform(action, rows: places[places.count - 1].rows(of: target, named: lines, takesOne: action.takesOne && !numbersRunOn))
    return true
  }

  /// The encounter of the screen that is left, for a screen that is about one.
  private func carried(to name: String) -> [String: String] {
    guard ScreenList.named(name)?.route.followsEncounter == true, let here = places.last?.screen.parameters,
      here["encounter"]?.isEmpty == false
    else { return [:] }
    return here.filter { ["encounter", "subject"].contains($0.key) }
  }

  func repeatLast() -> Bool {
    let view = view
    guard let lastAction, view.actions.contains(lastAction) else {
      notice = (.dim, station.say(Texts.nothingToRepeat))
      return false
    }
    return act(lastAction.id, nil, view)
  }

  /// The screen that somebody means: by its name or the beginning of one, in either language, with or without marks.
  static func screen(_ typed: String) -> String? {
    let wanted = SearchKey.fold(typed)
    guard !wanted.isEmpty else { return nil }
    let routes = ScreenList.all.map { $0.route }.filter(\.isPlace)
    return (routes.first { names($0).contains(wanted) } ?? routes.first { names($0).contains { $0.hasPrefix(wanted) } })?.name
  }

  /// What a screen is called, in the file's spelling and in either language, folded.
  private static func names(_ route: Route) -> [String] { [route.name, route.title.vi, route.title.en].map { SearchKey.fold($0) } }

  /// Whether a word is a screen's whole name.
  private static func isName(_ word: String, of screen: String) -> Bool {
    ScreenList.named(screen).map { names($0.route).contains(SearchKey.fold(word)) } ?? false
  }

  /// A line of the palette.
  struct Choice {
    enum Target {
      case screen(String)
      case action(ScreenView.Action)
      case patient(Station.Recent)
      case form(FormDescription)
    }

    let label: String
    let detail: String
    let target: Target
  }

  /// What fits a few letters, the best first: actions of this screen, screens, people seen recently.
  func choices(_ typed: String) -> [Choice] {
    var all = view.actions.map { Choice(label: $0.title, detail: station.say(Texts.actionKind), target: .action($0)) }
    all += ScreenList.all.map { $0.route }.filter { $0.isPlace && isOpen($0) }.map { route in
      Choice(label: station.say(route.title), detail: station.say(Texts.screenKind) + "  ^" + route.name, target: .screen(route.name))
    }
    if station.may(.readChart) {
      all += station.recent.map {
        Choice(label: $0.name, detail: station.say(Texts.patientKind) + "  " + station.detail(of: $0), target: .patient($0))
      }
    }
    let wanted = SearchKey.fold(typed)
    guard !wanted.isEmpty else { return all }
    let (kind, place) = (station.say(Texts.formKind), openEncounter == nil ? station.say(Texts.noChartOpen) : nil)
    all += forms.map { form in
      let number = form.kind.rawValue.contains("/BV") ? form.kind.rawValue : nil
      let detail = [kind, place ?? number].compactMap(\.self).joined(separator: "  ")
      return Choice(label: station.say(form.name), detail: detail, target: .form(form))
    }
    let scored = all.enumerated().compactMap { index, choice -> (Int, Int, Choice)? in
      guard let match = FuzzyMatch(wanted, in: SearchKey.fold(choice.label + " " + choice.detail)) else { return nil }
      return (match.score, index, choice)
    }
    let sorted = scored.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.2)
    // Who names a screen goes there: it stands first.
    guard typed.hasPrefix("^"), let named = Self.screen(String(typed.dropFirst())),
      let first = sorted.firstIndex(where: { if case .screen(named) = $0.target { true } else { false } })
    else { return sorted }
    return [sorted[first]] + sorted[..<first] + sorted[(first + 1)...]
  }

  private func isOpen(_ route: Route) -> Bool {
    if case .practice = route.door { return station.practice != nil }
    guard case .permission(_, let permission) = route.door else { return true }
    return station.may(permission)
  }

  func choose(_ choice: Choice) {
    switch choice.target {
    case .screen(let name): jump(to: name, carried(to: name))
    case .action(let action): act(action.id, nil, view)
    case .patient(let recent): jump(to: "chart", ["patient": recent.id])
    case .form(let form): write(form)
    }
  }

  // MARK: Forms

  /// The forms that the person writes; none for who writes no records.
  private var forms: [FormDescription] {
    guard station.may(.writeRecords), station.practitioner != nil else { return [] }
    return FormList.all.filter { $0.isOpen(to: station) }
  }

  /// The form of a name or the beginning of one, in either language, with or without marks; or of its number.
  private func form(named typed: String) -> FormDescription? {
    let wanted = SearchKey.fold(typed.trimmed)
    guard !wanted.isEmpty else { return nil }
    func names(_ form: FormDescription) -> [String] {
      [form.name.vi, form.name.en, form.kind.rawValue, form.code].map { SearchKey.fold($0) }
    }
    return forms.first { names($0).contains(wanted) } ?? forms.first { names($0).contains { $0.hasPrefix(wanted) } }
  }

  /// What a form is written for: the encounter of the screen, or the one that is chosen in its list, as the key for forms means it.
  private var openEncounter: [String: String]? {
    guard var place = places.last else { return nil }
    let here = place.screen.parameters
    if here["encounter"]?.isEmpty == false { return here.filter { ["encounter", "subject"].contains($0.key) } }
    guard let action = view.actions.first(where: { $0.id == "forms" }), let id = action.table, let table = view.table(id),
      let row = place.rows(of: table, named: nil).first
    else { return nil }
    var screen = place.screen
    guard let effects = try? screen.handle(.action(action.id, rows: [row]), station) else { return nil }
    for case .go("forms", let parameters) in effects { return parameters }
    return nil
  }

  /// Begins a form for the open chart, as its key for forms does; where none is open, says what to do.
  @discardableResult
  private func write(_ form: FormDescription) -> Bool {
    guard let encounter = openEncounter else {
      notice = (.warning, "QY-UI-0036 " + station.say(Texts.openChartFirst, station.say(form.name)))
      return false
    }
    return jump(to: "note", encounter.merging(["form": form.code]) { $1 })
  }
}

extension StringProtocol {
  /// Without blanks at its ends.
  var trimmed: String { String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()) }
}
