internal import ClinicalModel
internal import TerminalKit
internal import Workflows

/// What screens ask: the question that stands open, what is typed into it, and asking it again after a kill.
extension Client {
  /// A dialog with what has been typed into it.
  struct OpenDialog {
    var dialog: Dialog
    var form: FormState
    /// The place that asked; nil for the lock.
    var owner: Int?
    /// What it is asked about.
    var about: [String] = []
    /// The action after which it asked.
    var action: String?
    /// What the place was told when it asked; nil where that was no mere wish to be asked.
    var event: ScreenEvent?
    /// The question whose answer asked this one: it is not answered before this one is.
    var follows: KeptQuestion?
    /// The question that cannot be asked any more, where this only says what was typed into it.
    var lost: KeptQuestion?

    /// The fields that prove who answers; none of those that set something new.
    var proofs: [ScreenView.Field] { dialog.fields.filter { $0.kind == .secret && ["password", "pin", "old"].contains($0.id) } }

    /// Whether somebody stands for something by answering it: the lock, which belongs to no screen, proves nothing else.
    var attests: Bool { owner != nil && proofs.contains { $0.id != "old" } }

    /// What fits what is typed into the field that has the keys.
    var suggestions: [ScreenView.Option] {
      guard let focused = form.focused, let fitting = fitting(focused.id, focused.text),
        !fitting.contains(where: { $0.value == focused.text })
      else { return [] }
      return Array(fitting.prefix(8))
    }

    /// What is typed, by the field's id.
    var values: [String: String] { Dictionary(form.fields.map { ($0.id, $0.text) }) { first, _ in first } }

    /// What fits a text in one of its fields; nil for a field that is free.
    func fitting(_ field: String, _ text: String) -> [ScreenView.Option]? { dialog.suggest[field]?(text, values) }

    /// Its fields with what is typed into them, and what is to be known of that.
    var fields: [ScreenView.Field] {
      let values = values
      return dialog.fields.map { field in
        var field = field
        field.value = values[field.id] ?? ""
        if let problem = dialog.check[field.id]?(values) { field.problems.append(problem) }
        return field
      }
    }

    /// What is kept of it: no password, no code, nothing that only says what it said. Of one that follows another it is that one.
    var kept: KeptQuestion {
      if let first = lost ?? follows { return first }
      var rows: [String] = []
      if case .action(_, let asked)? = event { rows = asked }
      let typed = dialog.fields.filter(\.isKept).compactMap { field -> KeptQuestion.Typed? in
        guard let text = form.text(of: field.id), text != field.value else { return nil }
        return .init(field: field.id, label: field.label, text: text)
      }
      return KeptQuestion(
        dialog: dialog.id, about: about, action: action, rows: rows, title: dialog.title, whom: dialog.lines.first?.text, typed: typed)
    }

    /// The same about those of its rows that were refused: what was typed stands there when it is asked about them again.
    func left(to refused: [String]) -> KeptQuestion {
      var question = kept
      guard !refused.isEmpty else { return question }
      question.about.removeAll { !refused.contains($0) }
      question.rows.removeAll { !refused.contains($0) }
      return question
    }

    mutating func fill(_ question: KeptQuestion) {
      for typed in question.typed { form.set(typed.field, to: typed.text) }
    }
  }

  func open(_ dialog: Dialog, about: [String], owner: Int?) {
    var event: ScreenEvent?
    if let told, case .action = told { event = told }
    if let told, case .opened = told { event = told }
    self.dialog = OpenDialog(
      dialog: dialog, form: Self.form(dialog.fields), owner: owner, about: about, action: acting, event: event,
      follows: answering.flatMap { $0.owner == owner ? $0.question : nil })
    guard let open = self.dialog, let place = places.first(where: { $0.number == owner }) else { return }
    if let begun = place.unanswered.first(where: { $0.isSame(as: open.kept) }) { self.dialog?.fill(begun) }
    typedAt = typedAt ?? setup.ticks()
  }

  /// Something was typed into the dialog.
  func dialogTyped() {
    guard let open = dialog, let index = places.firstIndex(where: { $0.number == open.owner }) else { return }
    let kept = open.kept
    guard kept.typed != places[index].unanswered.first(where: { $0.isSame(as: kept) })?.typed ?? [] else { return }
    places[index].unanswered.put(kept)
    typedAt = setup.ticks()
    firstTypedAt = firstTypedAt ?? typedAt
  }

  static func form(_ fields: [ScreenView.Field]) -> FormState {
    FormState(fields.map { FormState.Field(id: $0.id, text: $0.value, isMultiline: $0.kind == .text) })
  }

  func confirmDialog() {
    guard let open = dialog else { return }
    let values = open.values
    // What has to be filled in is asked for before a password is spent on it.
    let missing = open.dialog.fields.first { $0.isRequired && values[$0.id]?.trimmed.isEmpty ?? true }
    if let missing, open.lost == nil {
      dialog?.form.focus(on: missing.id)
      notice = (.bad, "\(Refusal.mustFill.code) \(missing.label): \(station.say(Texts.mustFill))")
      return
    }
    if isProofMissing(in: open, values) || saysPassword(open, values) { return }
    guard let owner = open.owner else { return unlock(values) }
    dialogTyped()
    dialog = nil
    notice = nil
    typedAt = typedAt ?? setup.ticks()
    guard open.lost == nil else { return }
    setup.code.set(values["code"] ?? "")
    // While it is answered nothing is left unanswered: a screen that goes with its answer goes for good.
    forget(open.kept, of: owner)
    answering = (open.kept, owner)
    stillRefused = []
    isNumberUnknown = false
    let isTaken = send(.answered(open.dialog.id, about: open.about, values), to: owner)
    answering = nil
    // A wrong password costs nothing but the password: the question stands as it was.
    if !isTaken, dialog == nil, places.last?.number == owner {
      dialog = open
      for field in open.dialog.fields where field.kind == .secret || field.isOneTime { dialog?.form.set(field.id, to: "") }
      // What was refused for one of its answers is mended there.
      let first =
        open.dialog.fields.first { isNumberUnknown && Self.patientFields.contains($0.id) }
        ?? open.dialog.fields.first { $0.kind == .secret }
      if let first { dialog?.form.focus(on: first.id) }
    }
    let isAnswered = isTaken && dialog == nil && notice?.tone != .bad && notice?.tone != .warning
    if !isAnswered, let index = places.firstIndex(where: { $0.number == owner }) {
      places[index].unanswered.put(open.left(to: stillRefused))
    }
    // What was answered is asked nobody again, whenever the client ends.
    if isAnswered { keep() }
    checkPractice()
  }

  /// Says that a password is missing: no attempt is spent on nothing. Who has none is told so when it is tried.
  private func isProofMissing(in open: OpenDialog, _ values: [String: String]) -> Bool {
    guard let first = open.proofs.first, open.proofs.allSatisfy({ values[$0.id, default: ""].isEmpty }), station.owner?.hasPassword == true
    else {
      return false
    }
    dialog?.form.focus(on: first.id)
    notice = (.bad, "\(Refusal.mustFill.code) \(first.label): \(station.say(Texts.mustFill))")
    return true
  }

  /// Says that the password stands in clear where something else belongs: who types it a moment too early, by habit, would attest that for good.
  private func saysPassword(_ open: OpenDialog, _ values: [String: String]) -> Bool {
    guard let password = values["password"], password.count >= Self.shortestPassword, let owner = open.owner else { return false }
    let asked = open.dialog.fields.first { $0.isKept && values[$0.id]?.contains(password) == true }
    guard let field = asked ?? view.fields.first(where: { $0.isKept && $0.value.contains(password) }) else { return false }
    if asked == nil {
      cancelDialog()
      apply(.focus(field.id), from: owner)
    } else {
      dialog?.form.focus(on: field.id)
    }
    notice = (.bad, "QY-UI-0077 \(field.label): \(station.say(Texts.passwordInClear))")
    return true
  }

  /// Shorter ones would be found in any text; none is set that is.
  private static let shortestPassword = 6

  private func forget(_ question: KeptQuestion, of owner: Int) {
    guard let index = places.firstIndex(where: { $0.number == owner }) else { return }
    places[index].unanswered.remove(question)
  }

  func cancelDialog() {
    guard let open = dialog, let owner = open.owner else { return }
    dialogTyped()
    if open.dialog.isPassing { forget(open.kept, of: owner) }
    dialog = nil
    typedAt = typedAt ?? setup.ticks()
  }

  /// Words the question that stands open in the language of now; what was typed into it stays. The screen is asked as a copy, so that it is as it was.
  func sayDialogAgain() {
    guard let open = dialog else { return }
    guard let owner = open.owner else {
      dialog?.dialog = lockDialog
      return
    }
    if let lost = open.lost {
      dialog?.dialog = lostDialog(lost)
      return
    }
    guard let event = open.event, var screen = places.first(where: { $0.number == owner })?.screen,
      let effects = try? screen.handle(event, station)
    else { return }
    for case .ask(let again, _) in effects where again.id == open.dialog.id && again.fields.map(\.id) == open.dialog.fields.map(\.id) {
      dialog?.dialog = again
    }
  }

  /// Asks the question that stood open when a client was killed, once its screen has loaded what the question begins with: over the same rows, wherever
  /// they stand now. What was typed for rows that are gone is said.
  func askAgain() {
    guard let index = places.indices.last, let question = places[index].asking, worker.isIdle, !isLocked else { return }
    let owner = places[index].number
    places[index].asking = nil
    // A screen that asks by itself as it opens has done so.
    if let open = dialog {
      if open.owner == owner, open.kept.isSame(as: question) { dialog?.fill(question) }
      return
    }
    let actions = view.actions.filter { $0.id == question.action }
    var rows = question.rows
    if let table = actions.compactMap(\.table).compactMap({ view.table($0) }).first(where: { table in
      question.rows.isEmpty || table.rows.contains { question.rows.contains($0.id) }
    }) {
      rows = rows.filter { row in table.rows.contains { $0.id == row } }
      if let first = table.rows.firstIndex(where: { $0.id == rows.first }) {
        places[index].lists[table.id, default: ListState()].select(first, of: table.rows.count)
      }
    } else if actions.contains(where: { $0.table != nil }) {
      rows = []
    }
    if let action = question.action, !actions.isEmpty, rows.isEmpty == question.rows.isEmpty {
      acting = action
      send(.action(action, rows: rows), to: owner)
      acting = nil
    }
    guard let open = dialog, open.owner == owner, open.dialog.id == question.dialog else {
      if dialog == nil, !question.typed.isEmpty { sayLost(question, owner) }
      return
    }
    // Nothing was typed into what only asks yes or no: the key that was meant for something else would be its answer.
    if open.dialog.fields.isEmpty {
      dialog = nil
      return
    }
    guard open.about != question.about else { return }
    guard !open.about.isEmpty, Set(open.about).isSubset(of: question.about) else {
      dialog = nil
      if !question.typed.isEmpty { sayLost(question, owner) }
      return
    }
    forget(question, of: owner)
    dialog?.fill(question)
    dialogTyped()
    notice = (.warning, station.say(Texts.someAreGone, "\(question.about.count - open.about.count)"))
  }

  private func sayLost(_ question: KeptQuestion, _ owner: Int) {
    let dialog = lostDialog(question)
    self.dialog = OpenDialog(dialog: dialog, form: Self.form([]), owner: owner, lost: question)
  }

  /// What was typed into a question that cannot be asked any more: it stays with its screen, and on the shelf, until somebody throws it away there.
  private func lostDialog(_ question: KeptQuestion) -> Dialog {
    let said = question.typed.flatMap { typed in
      [ScreenView.Line(typed.label, .dim)]
        + typed.text.split(separator: "\n", omittingEmptySubsequences: false).map { ScreenView.Line("  " + $0, .strong) }
    }
    let (first, last) = (station.say(Texts.nothingToAsk), station.say(Texts.lostStays))
    return Dialog(
      "lost", title: question.title, lines: [.init(first, .warning)] + said + [.init(last, .dim)], confirm: station.say(Texts.later))
  }
}
