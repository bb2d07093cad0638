internal import ClinicalModel
public import TerminalKit

/// What keys, pastes and the mouse do.
extension FullScreen {
  public func handle(_ event: InputEvent) {
    client.keyPressed()
    switch event {
    case .key(let key): handle(key)
    case .paste(let text): paste(text)
    case .mouse(let mouse): handle(mouse)
    case .focus: break
    case .background(let isLight): look.isLight = isLight
    }
    client.finishWork()
  }

  private func handle(_ key: KeyPress) {
    if key == KeyPress(.character("l"), .control) {
      wantsRepaint = true
      return
    }
    if key == KeyPress(.function(2)) { return client.switchLanguage() }
    guard !isTooSmall || mayType(key) else { return }
    if client.dialog != nil { return handleInDialog(key) }
    if overlay != nil { return handleInOverlay(key) }
    if let filtering, handleFilter(key, of: filtering) { return }
    if handleEverywhere(key) { return }
    let view = client.view
    guard let place = client.places.last else { return }
    if let field = place.focusedField(view) {
      handle(key, in: field, view)
    } else {
      handleInTable(key, view)
    }
  }

  /// Whether a key does nothing but type, lock or leave: where nothing can be seen nothing is answered and nothing done.
  private func mayType(_ key: KeyPress) -> Bool {
    if [KeyPress(.function(12)), KeyPress(.character("q"), .control)].contains(key) { return true }
    let isIntoText: Bool
    if let open = client.dialog {
      let field = open.form.focused.flatMap { focused in open.dialog.fields.first { $0.id == focused.id } }
      isIntoText = field.map { $0.kind != .choice } ?? false
    } else {
      isIntoText = overlay == nil && filtering == nil && client.places.last?.focusedField(client.view).map { $0.kind != .choice } == true
    }
    guard isIntoText else { return false }
    switch key.code {
    case .character: return !key.modifiers.contains(.control) && !key.modifiers.contains(.alt)
    case .backspace, .delete, .left, .right: return true
    default: return false
    }
  }

  /// Confirms the question that stands open, where what somebody stands for by it can be seen.
  private func confirmDialog() {
    let least = Self.leastToAttest
    if client.dialog?.attests == true, size.width < least.width || size.height < least.height {
      client.notice = (.bad, client.station.say(Texts.tooSmallToAttest, "\(least.width)×\(least.height)"))
      return
    }
    client.confirmDialog()
  }

  private func handleEverywhere(_ key: KeyPress) -> Bool {
    switch (key.code, key.modifiers) {
    case (.character("p"), .control) where client.station.session != nil: overlay = .palette(TextBuffer(limit: 200), chosen: 0)
    case (.function(1), []): overlay = .help(level: 1, scroll: 0)
    case (.function(12), []): client.lock()
    case (.character("q"), .control): client.end()
    // The hand's habit for copying: nobody leaves by it.
    case (.character("c"), .control): client.notice = (.dim, client.station.say(Texts.leavesByQ))
    default: return false
    }
    return true
  }

  // MARK: In a field

  private func handle(_ key: KeyPress, in field: ScreenView.Field, _ view: ScreenView) {
    let options = suggestions
    if !options.isEmpty, handleSuggestion(key, field, options) { return }
    suggestion = nil
    switch (key.code, key.modifiers) {
    case (.escape, []):
      if !options.isEmpty {
        closedSuggestions = field.id + "=" + field.value
      } else if field.kind == .search, !field.value.isEmpty {
        client.typed(field.id, "")
      } else {
        leave()
      }
      return
    case (.tab, []): return move(1, view)
    case (.tab, .shift): return move(-1, view)
    case (.enter, []) where field.kind != .text: return enter(field, view)
    case (.character("?"), []) where field.kind != .text && field.value.isEmpty:
      overlay = .help(level: 1, scroll: 0)
      return
    default: break
    }
    if field.kind == .search, let table = client.places.last?.list(view), moveInList(key, table) { return }
    if field.kind == .choice, choose(key, field) { return }
    if field.kind != .choice, edit(key) { return }
    switch (key.code, key.modifiers) {
    case (.up, []): return moveRow(-1, view)
    case (.down, []): return moveRow(1, view)
    // Past the ends of a text, what stands below it is read.
    case (.pageUp, []), (.pageDown, []): _ = scroll(key)
    case (.character("z"), .control): wantsSuspension = true
    default: break
    }
    // Keys that no field wants are actions: Ctrl-S, F5.
    _ = act(key, view)
  }

  /// What a screen said stays on it.
  private func leave() {
    client.notice = nil
    client.back()
  }

  private func edit(_ key: KeyPress) -> Bool {
    let index = client.places.count - 1
    guard client.places[index].form.handle(key, width: input.width, height: max(2, input.height)) else { return false }
    client.places[index].isFollowing = true
    report(index)
    return true
  }

  /// Tells the screen what its field says now.
  private func report(_ index: Int) {
    guard let field = client.places[index].form.focused else { return }
    if client.view.fields.first(where: { $0.id == field.id })?.value != field.text {
      client.notice = nil
      client.typed(field.id, field.text)
    }
  }

  private func handleSuggestion(_ key: KeyPress, _ field: ScreenView.Field, _ options: [ScreenView.Option]) -> Bool {
    switch (key.code, key.modifiers) {
    case (.down, []): suggestion = min((suggestion ?? -1) + 1, options.count - 1)
    case (.up, []) where suggestion != nil: suggestion = suggestion == 0 ? nil : (suggestion ?? 0) - 1
    case (.enter, []), (.tab, []):
      guard let index = suggestion ?? (key.code == .enter && options.count == 1 ? 0 : nil) else { return false }
      suggestion = nil
      client.typed(field.id, options[index].value)
      move(1, client.view)
    default: return false
    }
    return true
  }

  private func choose(_ key: KeyPress, _ field: ScreenView.Field) -> Bool {
    guard !field.options.isEmpty, Self.mayChoose(key) else { return false }
    if let wanted = choice(for: key, field) { client.typed(field.id, wanted) }
    return true
  }

  private static func mayChoose(_ key: KeyPress) -> Bool {
    switch (key.code, key.modifiers) {
    case (.left, []), (.right, []), (.character, []): true
    default: false
    }
  }

  /// The value that a key gives a choice, empty for none; nil for a key that leaves it as it is.
  private func choice(for key: KeyPress, _ field: ScreenView.Field) -> String? {
    let current = field.options.firstIndex { $0.value == field.value }
    switch key.code {
    case .left, .right:
      typedChoice.forget()
      return field.options[key.code == .left ? max(0, (current ?? 1) - 1) : ((current ?? -1) + 1) % field.options.count].value
    case .character(let character):
      switch typedChoice.step(
        for: character, in: field.options.map(\.label), of: field.id, current: current, now: client.setup.ticks())
      {
      case .stays: return nil
      case .goes(let index): return field.options[index].value
      case .clears: return ""
      }
    default: return nil
    }
  }

  private func enter(_ field: ScreenView.Field, _ view: ScreenView) {
    if field.kind != .secret, let sign = field.value.firstIndex(of: "^"),
      Self.isJump(field.value[sign...], after: sign > field.value.startIndex)
    {
      let steps = String(field.value[sign...])
      client.typed(field.id, String(field.value[..<sign]))
      client.steps(steps)
      return
    }
    let targets = Place.targets(view).filter { id in view.fields.contains { $0.id == id } }
    // From the last field, and past a code that may stay empty, Enter does what the screen is for.
    let rest = targets.drop { $0 != field.id }.dropFirst()
    if field.kind == .search || rest.allSatisfy({ $0 == "code" }) {
      if client.act("enter", nil, client.view) { return }
    }
    move(1, view)
  }

  /// Whether what stands behind a circumflex leads somewhere: anything does at the beginning of a field, the name of a screen after other words.
  private static func isJump(_ typed: Substring, after isLater: Bool) -> Bool {
    !isLater || typed == "^^" || typed.dropFirst().split(separator: ";").first.map { Client.screen(String($0)) != nil } == true
  }

  private func move(_ step: Int, _ view: ScreenView) {
    let targets = Place.targets(view)
    guard let index = client.places.indices.last, !targets.isEmpty else { return }
    let current = targets.firstIndex { $0 == client.places[index].focus } ?? 0
    focus(on: targets[(current + step + targets.count) % targets.count])
  }

  /// Up and down: in rows of cells to the cell above or below, past them to what stands before and after.
  private func moveRow(_ step: Int, _ view: ScreenView) {
    let focused = client.places.last?.focus
    guard let (grid, row, column) = view.cell(focused) else { return move(step, view) }
    let targets = Place.targets(view)
    if grid.rows.indices.contains(row + step) {
      let fields = grid.rows[row + step].map(\.id)
      if let wanted = targets.contains(fields[column]) ? fields[column] : fields.first { focus(on: wanted) }
      return
    }
    let own = Set(grid.rows.flatMap { $0.map(\.id) })
    let next = step < 0 ? targets.prefix { !own.contains($0) }.last : targets.reversed().prefix { !own.contains($0) }.last
    if let next { focus(on: next) }
  }

  private func focus(on next: String) {
    guard let index = client.places.indices.last else { return }
    client.places[index].focus = next
    client.places[index].form.focus(on: next)
    client.places[index].isFollowing = true
    numbers = ""
  }

  // MARK: In a table

  private func handleInTable(_ key: KeyPress, _ view: ScreenView) {
    if case .character(let character) = key.code, key.modifiers.isEmpty {
      if character.isASCII, character.isNumber || (!numbers.isEmpty && (character == "," || character == "-")) {
        if numbers.isEmpty { numberedRows = client.currentTable(view)?.rows.map(\.id) ?? [] }
        numbers.append(character)
        return
      }
    }
    switch (key.code, key.modifiers) {
    case (.backspace, _) where !numbers.isEmpty: numbers.removeLast()
    case (.escape, []):
      if !numbers.isEmpty {
        numbers = ""
      } else if client.places.last?.filters.isEmpty == false {
        showWholeLists()
      } else {
        leave()
      }
    case (.character("/"), []):
      if let table = client.currentTable(view) ?? view.tables.first(where: { !client.filter(of: $0.id).isEmpty }) {
        filtering = table.id
        client.notice = nil
      }
    case (.tab, []): move(1, view)
    case (.tab, .shift): move(-1, view)
    case (.character("?"), []): overlay = .help(level: 1, scroll: 0)
    case (.character(":"), []): overlay = .palette(TextBuffer(limit: 200), chosen: 0)
    case (.character("^"), []): overlay = .palette(TextBuffer("^", limit: 200), chosen: 0)
    case (.character("."), []): _ = client.repeatLast()
    case (.character("z"), .control): wantsSuspension = true
    case (.character(" "), []):
      guard let table = client.places.last?.focusedTable(view), let index = client.places.indices.last else { return }
      var list = client.places[index].lists[table.id] ?? ListState()
      client.places[index].choiceLost.remove(table.id)
      numbers = ""
      list.toggleMark(list.selected)
      list.select(list.selected + 1, of: table.rows.count)
      client.places[index].lists[table.id] = list
    default:
      // Whoever goes to another line means that one, and no number that was typed before.
      defer { numbers = "" }
      if let table = client.places.last?.focusedTable(view), moveInList(key, table) { return }
      if client.places.last?.focusedTable(view) == nil, scroll(key) { return }
      if !act(key, view), client.notice == nil, case .character(let character) = key.code, key.modifiers.isEmpty, character.isLetter {
        client.notice = (.dim, client.station.say(Texts.noSuchKey, String(character)))
      }
    }
  }

  /// What is typed after `/` leaves the rows that have it, from the first letter on; Enter ends it, Esc shows all again. False for a key that
  /// means something in the list.
  private func handleFilter(_ key: KeyPress, of table: String) -> Bool {
    let text = client.filter(of: table)
    switch (key.code, key.modifiers) {
    case (.character(let character), []), (.character(let character), .shift): client.filter(table, by: text + String(character))
    case (.backspace, _) where !text.isEmpty: client.filter(table, by: String(text.dropLast()))
    case (.character("u"), .control): client.filter(table, by: "")
    case (.backspace, _), (.enter, []): filtering = nil
    case (.escape, []): showWholeLists()
    default:
      filtering = nil
      return false
    }
    return true
  }

  private func showWholeLists() {
    let table = filtering ?? client.places.last?.filters.keys.first
    filtering = nil
    client.filterAll(by: "")
    if let table, client.view.table(table)?.rows.isEmpty == false { focus(on: table) }
  }

  private func moveInList(_ key: KeyPress, _ table: ScreenView.Table) -> Bool {
    guard let index = client.places.indices.last else { return false }
    var list = client.places[index].lists[table.id] ?? ListState()
    if client.places[index].focusedField(client.view) != nil, key.code == .home || key.code == .end { return false }
    let before = list.selected
    guard list.handle(key, count: table.rows.count, height: max(2, bodyArea.height - 2)) else { return false }
    client.places[index].choiceLost.remove(table.id)
    guard list.selected == before, client.places[index].focus == table.id else {
      client.places[index].lists[table.id] = list
      client.places[index].isFollowing = true
      return true
    }
    // At the ends of a list the arrows go on to the next, and past the last they scroll.
    let targets = Place.targets(client.view)
    let step = key.code == .up ? -1 : key.code == .down ? 1 : 0
    if step != 0, targets.indices.contains((targets.firstIndex(of: table.id) ?? 0) + step) {
      move(step, client.view)
    } else {
      _ = scroll(key)
    }
    return true
  }

  private func scroll(_ key: KeyPress) -> Bool {
    guard let index = client.places.indices.last, key.modifiers.isEmpty else { return false }
    client.places[index].isFollowing = false
    switch key.code {
    case .up: client.places[index].scroll = max(0, client.places[index].scroll - 1)
    case .down: client.places[index].scroll += 1
    case .pageUp: client.places[index].scroll = max(0, client.places[index].scroll - bodyArea.height + 1)
    case .pageDown: client.places[index].scroll += bodyArea.height - 1
    default: return false
    }
    return true
  }

  private func act(_ key: KeyPress, _ view: ScreenView) -> Bool {
    guard let action = view.actions.first(where: { KeyPress(named: $0.key) == key }) else { return false }
    var lines: [Int]?
    if !numbers.isEmpty {
      let count = client.currentTable(view)?.rows.count ?? 0
      lines = LineNumbers.parse(numbers, of: count)
      guard lines != nil else {
        client.notice = (.bad, client.station.say(Texts.linesWrong, "\(count)"))
        numbers = ""
        return true
      }
      numbers = ""
      guard numberedRows == client.currentTable(view)?.rows.map(\.id) else {
        client.notice = (.warning, client.station.say(Texts.numbersMoved))
        return true
      }
    }
    return client.act(action.key, lines, view)
  }

  // MARK: Over the screen

  private func handleInDialog(_ key: KeyPress) {
    guard var open = client.dialog else { return }
    let field = open.form.focused.flatMap { focused in open.dialog.fields.first { $0.id == focused.id } }
    if pick(key, in: &open) {
      client.dialog = open
      client.dialogTyped()
      return
    }
    switch (key.code, key.modifiers) {
    case (.escape, []): return client.cancelDialog()
    case (.function(5), []) where client.isLocked: return client.changePerson()
    case (.tab, []): open.form.move(1)
    case (.tab, .shift): open.form.move(-1)
    case (.character("q"), .control): return client.end()
    case (.function(12), []): return client.lock()
    case (.enter, []) where field?.kind != .text:
      // From the last field, and past fields that may stay empty, Enter confirms.
      let rest = open.form.fields.dropFirst(open.form.focus + 1).map(\.id)
      let hasPIN = field?.id == "pin" && open.form.focused?.text.isEmpty == false
      let isLast = hasPIN || rest.allSatisfy { id in ["code", "at", "overrides"].contains(id) }
      if isLast { return confirmDialog() }
      open.form.move(1)
    case (.character("s"), .control): return confirmDialog()
    default:
      if let field, field.kind == .choice {
        var shown = field
        shown.value = open.form.text(of: field.id) ?? ""
        if Self.mayChoose(key) {
          if let wanted = choice(for: key, shown) { open.form.set(field.id, to: wanted) }
        } else if key.code == .down || key.code == .up {
          open.form.move(key.code == .down ? 1 : -1)
        }
      } else if !open.form.handle(key, width: input.width, height: max(2, input.height)) {
        if key.code == .down { open.form.move(1) }
        if key.code == .up { open.form.move(-1) }
        if key.code == .pageDown { scrollBehind = (scrollBehind ?? 0) + max(1, bodyArea.height - 1) }
        if key.code == .pageUp { scrollBehind = max(0, (scrollBehind ?? 0) - max(1, bodyArea.height - 1)) }
      }
    }
    client.dialog = open
    client.dialogTyped()
  }

  /// Moves in what fits the dialog's field, or takes it; false when the key means something else.
  private func pick(_ key: KeyPress, in open: inout Client.OpenDialog) -> Bool {
    let options = open.suggestions
    guard !options.isEmpty, key.modifiers.isEmpty else {
      suggestion = nil
      return false
    }
    switch key.code {
    case .down: suggestion = min((suggestion ?? -1) + 1, options.count - 1)
    case .up where suggestion != nil: suggestion = suggestion == 0 ? nil : (suggestion ?? 0) - 1
    case .enter, .tab:
      guard let index = suggestion ?? (key.code == .enter && options.count == 1 ? 0 : nil), let id = open.form.focused?.id else {
        return false
      }
      suggestion = nil
      open.form.set(id, to: options[index].value)
    default:
      suggestion = nil
      return false
    }
    return true
  }

  private func handleInOverlay(_ key: KeyPress) {
    switch overlay {
    case .help(let level, let scroll):
      let lines = helpLines(level, client.view, width: min(size.width - 4, 78) - 4).count
      let last = max(0, lines - (min(size.height - 2, lines + 4) - 3))
      switch key.code {
      case .character("?"), .function(1):
        overlay = helpLevels(client.view).first { $0 > level }.map { .help(level: $0, scroll: 0) }
      case .down: overlay = .help(level: level, scroll: min(scroll + 1, last))
      case .up: overlay = .help(level: level, scroll: max(0, scroll - 1))
      case .pageDown, .character(" "): overlay = .help(level: level, scroll: min(scroll + 10, last))
      case .pageUp: overlay = .help(level: level, scroll: max(0, scroll - 10))
      default: overlay = nil
      }
    case .palette(var buffer, var chosen):
      let choices = client.choices(buffer.text)
      switch (key.code, key.modifiers) {
      case (.escape, []), (.character("p"), .control): overlay = nil
      case (.down, []), (.tab, []): overlay = .palette(buffer, chosen: min(chosen + 1, max(0, choices.count - 1)))
      case (.up, []), (.tab, .shift): overlay = .palette(buffer, chosen: max(0, chosen - 1))
      case (.enter, []):
        overlay = nil
        if buffer.text.hasPrefix("^") || buffer.text.contains(";") {
          client.steps(buffer.text)
        } else if choices.indices.contains(chosen) {
          client.choose(choices[chosen])
        }
      default:
        if buffer.handle(key) { chosen = 0 }
        overlay = .palette(buffer, chosen: chosen)
      }
    case nil: break
    }
  }

  // MARK: Pastes and the mouse

  private func paste(_ text: String) {
    if var open = client.dialog {
      open.form.paste(text)
      client.dialog = open
      client.dialogTyped()
    } else if case .palette(var buffer, _) = overlay {
      buffer.insert(text.split(whereSeparator: \.isNewline).joined(separator: " "))
      overlay = .palette(buffer, chosen: 0)
    } else if let filtering, overlay == nil {
      client.filter(filtering, by: client.filter(of: filtering) + text.split(whereSeparator: \.isNewline).joined(separator: " "))
    } else if let index = client.places.indices.last, overlay == nil, client.places[index].focusedField(client.view) != nil {
      client.places[index].form.paste(text)
      report(index)
    }
  }

  private func handle(_ mouse: MouseEvent) {
    if mouse.kind == .press, let clicked = clicks.last(where: { $0.area.contains(column: mouse.column, row: mouse.row) }) {
      switch clicked.click {
      case .action(let key): return _ = act(key, client.view)
      case .key(let key): return handle(key)
      }
    }
    if client.dialog != nil, !client.isLocked {
      if mouse.kind == .scrollDown { scrollBehind = (scrollBehind ?? 0) + 1 }
      if mouse.kind == .scrollUp { scrollBehind = max(0, (scrollBehind ?? 0) - 1) }
    }
    if client.dialog == nil, case .help = overlay, mouse.kind == .scrollUp || mouse.kind == .scrollDown {
      return handleInOverlay(KeyPress(mouse.kind == .scrollUp ? .up : .down))
    }
    guard client.dialog == nil, overlay == nil, let index = client.places.indices.last else { return }
    let view = client.view
    switch mouse.kind {
    case .press:
      guard let hit = hits.last(where: { $0.area.contains(column: mouse.column, row: mouse.row) }) else { return }
      switch hit.target {
      case .field(let id):
        let wanted = Place.target(near: id, view)
        client.places[index].focus = wanted
        if let wanted { client.places[index].form.focus(on: wanted) }
      case .option(let id, let value):
        focus(on: id)
        client.typed(id, value)
      case .row(let table, let row):
        guard let target = view.table(table) else { return }
        var list = client.places[index].lists[table] ?? ListState()
        let wasChosen = list.selected == row && client.places[index].list(view)?.id == table
        list.select(row, of: target.rows.count)
        client.places[index].lists[table] = list
        if client.places[index].list(view)?.id != table { client.places[index].focus = table }
        if wasChosen { client.act("enter", nil, view) }
      }
    case .scrollUp, .scrollDown:
      let key = KeyPress(mouse.kind == .scrollUp ? .up : .down)
      if let table = client.places[index].list(view) { _ = moveInList(key, table) } else { _ = scroll(key) }
    case .release, .drag: break
    }
  }
}
