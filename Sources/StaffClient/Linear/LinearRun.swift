internal import ClinicalModel
internal import TerminalKit
internal import Workflows

/// The client as a conversation: it prints a screen, reads a line, does it.
public final class LinearRun {
  private let client: Client
  private let read: (_ prompt: String, _ isSecret: Bool) -> String?
  private let write: (String) -> Void
  private var pages: LinearPages?

  /// - Parameters:
  ///   - rowsAtOnce: how many rows of a table are read before somebody asks for more; nil for all, as a script wants them.
  ///   - width: how many columns a line has, asked anew for each; nil where lines are not broken, as for a script.
  ///   - read: asks for a line; nil at the end of the input. A secret is not shown while it is typed.
  ///   - write: prints a line, which may hold text from records.
  public init(
    _ setup: ClientSetup, rowsAtOnce: Int? = nil, width: @escaping () -> Int? = { nil },
    read: @escaping (_ prompt: String, _ isSecret: Bool) -> String?,
    write: @escaping (String) -> Void
  ) {
    client = Client(setup, wake: nil)
    client.numbersRunOn = true
    pages = rowsAtOnce.map { LinearPages(length: $0) }
    self.write = { Self.broken($0, to: width()).forEach(write) }
    self.read = { prompt, isSecret in
      let lines = Self.broken(prompt, to: width())
      guard lines.count > 1, let last = lines.last else { return read(prompt, isSecret) }
      // The last line of a question stays open for the answer.
      lines.dropLast().forEach(write)
      return read(prompt.hasSuffix(" ") ? last + " " : last, isSecret)
    }
  }

  /// The least width at which breaking lines between words helps.
  private static let leastWidth = 20

  /// A line in lines of a width, broken between words: a terminal breaks within them.
  private static func broken(_ line: String, to width: Int?) -> [String] {
    guard let width, width >= leastWidth, line.utf8.count > width else { return [line] }
    return FittedText.wrapped(line, to: width).map { line in
      var line = line[...]
      while line.last == " " { line.removeLast() }
      return String(line)
    }
  }

  /// Until the person leaves or the input ends.
  public func run() {
    client.start()
    var shown: [String]?
    var hasActed = false
    while !client.hasEnded {
      client.tick()
      client.settle()
      if client.dialog != nil {
        let asking = client.places.last?.number
        let isDone = ask()
        if client.places.last?.number != asking { shown = nil }
        if !isDone { hasActed = false }
        continue
      }
      sayWho()
      // What an act came to is heard before the screen that follows it.
      let hasSaid = client.notice != nil
      sayNotice()
      pages?.enter(client.places.last?.number, client.view.tables)
      let lines = text.lines(client.view)
      // Of a screen that was read only what is new on it is.
      let known = Set(shown ?? [])
      let fresh = shown == nil ? lines : lines.filter { !known.contains($0) && !justSaid.contains($0) }
      justSaid = []
      fresh.forEach(write)
      // What an act left wrong or unfilled is said beside its field, and is a refusal for a script.
      if hasActed, shown != nil, !Set(fresh).isDisjoint(with: errors) { hasRefused = true }
      if fresh.isEmpty, hasActed, !hasSaid { write(client.station.say(Texts.linearNothingNew)) }
      (shown, hasActed) = (lines, false)
      sayStep()
      let isSigningIn = client.station.session == nil
      guard let line = input(client.station.say(Texts.linearPrompt), isSecret: isSigningIn) else { break }
      let before = client.places.last?.number
      defer { if client.places.last?.number != before { shown = nil } }
      if line == " ", client.view.fields.contains(where: { $0.kind == .search }) {
        client.act("enter", nil, client.view)
      } else if turnPage(line.trimmed) {
        shown = text.lines(client.view)
      } else if isForUs(line.trimmed) {
        // Nobody hears a whole screen again for a field, or for help; Enter alone reads it.
        if ["", "lang", "lock", "f12"].contains(line.trimmed) { shown = nil }
        if line.contains("=") { hasActed = true }
      } else if isSigningIn, !client.view.actions.contains(where: { $0.key == line.trimmed }) {
        // It may be a password that was typed too early: nothing shows it.
        write(text.notice(.warning, client.station.say(Texts.signInSpoken)))
      } else {
        client.steps(line)
        hasActed = true
      }
    }
    if client.station.session == nil { hasRefused = true }
    if !client.hasEnded { end() }
  }

  /// What was typed and not saved is kept: whoever leaves hears so.
  private func end() {
    client.end()
    if client.hasKeptTyped { write(client.station.say(Texts.linearTypedIsKept)) }
  }

  private func sayNotice() {
    if let notice = client.notice {
      write(text.notice(notice.tone, notice.text))
      if notice.tone == .bad { hasRefused = true }
    }
    client.notice = nil
  }

  /// Whether something that was typed was refused, or a question was left: for a script, which reads no sentences.
  public private(set) var hasRefused = false

  private var text: LinearText { LinearText(station: client.station, pages: pages) }

  /// Reads on in a long table, or back: its rows alone, and not the screen again.
  private func turnPage(_ line: String) -> Bool {
    guard line == "+" || line == "-", pages != nil else { return false }
    let tables = client.view.tables
    guard let turned = pages?.turn(isOn: line == "+", of: tables) else {
      client.notice = (.dim, client.station.say(Texts.linearNoMore))
      return true
    }
    var before = 0
    for table in tables {
      if table.id == turned { text.rows(of: table, after: before).forEach(write) }
      before += table.rows.count
    }
    return true
  }

  private var saidWho: String?

  /// Who works where, when it is somebody else: what the full screen has in its bar.
  private func sayWho() {
    guard client.station.session != nil, case let who = client.station.who.joined(separator: ", "), who != saidWho else { return }
    saidWho = who
    write(client.station.say(Texts.linearHere, who))
  }

  private var saidStep: Int?
  private var saidAdvice: PracticeStanding.Advice?

  /// The step of the exercises that is next, when it is another one, and what is said of it.
  private func sayStep() {
    guard let practice = client.station.practice else { return }
    if let current = practice.current, current != saidStep {
      saidStep = current
      write(
        client.station.say(Texts.linearPractice, "\(current + 1)", "\(practice.steps.count)") + ": "
          + client.station.say(practice.steps[current].task))
    }
    guard let advice = practice.advice, advice != saidAdvice else { return }
    saidAdvice = advice
    // Said as a notice already when it came up just now.
    let told = client.station.say(advice.text)
    if client.notice?.text != told { write(text.notice(.warning, told)) }
  }

  /// What the linear mode understands itself.
  private func isForUs(_ line: String) -> Bool {
    switch line {
    case "":
      // To sign in nobody has to know a word: Enter asks for what is missing, and goes on.
      guard client.station.session == nil, let action = client.view.actions.first(where: { $0.key == "enter" }) else { return true }
      // Whoever named the account when they started the client types a password next, and never where it is shown.
      let named = client.view.fields.filter { $0.id == "account" && !$0.value.isEmpty && $0.value == client.setup.signInAs }
      if client.view.fields.contains(where: { $0.kind == .secret && $0.value.isEmpty }), !fill(past: named) { return true }
      client.act(action.id, nil, client.view)
    case "q" where !client.view.actions.contains { $0.key == "q" }: end()
    case "ctrl-q": end()
    case "lang": client.switchLanguage()
    case "lock", "f12":
      client.lock()
      while client.isLocked, !client.hasEnded { unlock() }
      if !client.hasEnded, client.station.session != nil { sayWhere() }
    case "f" where !client.view.actions.contains { $0.key == "f" } || !client.view.fields.isEmpty: fill()
    case "?": help(1)
    case "??": help(2)
    case "???": help(3)
    case let line where line.hasPrefix("/") && !client.view.tables.isEmpty: client.filterAll(by: line.dropFirst().trimmed)
    default: return fillOne(line)
    }
    return true
  }

  private func help(_ level: Int) {
    let station = client.station
    if level == 1, let practice = station.practice, let current = practice.current {
      write(station.say(Texts.practiceHint) + ": " + station.say(practice.steps[current].hintInLines))
    }
    if level == 1 { write(station.say(Texts.linearHelp)) }
    if level == 2 { (client.route?.help ?? []).forEach { write(station.say($0)) } }
    if level == 3 { Texts.linearManual.forEach { write(station.say($0)) } }
  }

  // MARK: Lines

  /// A line that somebody typed; nil at the end of the input.
  ///
  /// Who comes back after too long says who they are first: their line stands until then. Nobody else gets it.
  private func input(_ prompt: String, isSecret: Bool = false) -> String? {
    // While it waits nothing else runs: what was typed before is kept now.
    if client.typedAt != nil {
      client.keep()
      client.worker.drain()
    }
    guard let line = read(prompt, isSecret) else { return nil }
    client.lockIfIdle()
    guard client.isLocked else {
      client.keyPressed()
      return line
    }
    let before = client.station.session?.account
    while client.isLocked, !client.hasEnded { unlock() }
    client.keyPressed()
    guard !client.hasEnded else { return nil }
    guard client.station.session != nil, client.station.session?.account == before else { return "" }
    sayWhere()
    if !line.trimmed.isEmpty, !isSecret { write(client.station.say(Texts.linearGoesOn, line.trimmed)) }
    return line
  }

  /// Where somebody is who comes back: the lock, the screen, and whom it is about.
  private func sayWhere() {
    write(client.station.say(Texts.linearUnlocked))
    write(client.station.say(Texts.linearScreen, text.spoken(client.view.title)))
    if let subject = client.view.subject { write(text.spoken(subject)) }
  }

  private func unlock() {
    guard let open = client.dialog else { return }
    let station = client.station
    write(open.dialog.title)
    open.dialog.lines.forEach { write(text.said($0)) }
    write(station.say(Texts.linearOtherPerson))
    for field in open.dialog.fields {
      guard let line = read(field.label + ": ", field.kind == .secret) else { return client.terminate() }
      if line == "^" { return client.changePerson() }
      client.dialog?.form.set(field.id, to: line)
    }
    client.confirmDialog()
    if let notice = client.notice { write(text.notice(notice.tone, notice.text)) }
    client.notice = nil
  }

  // MARK: Fields

  /// Asks for every field in turn, but for those that need no question; false when the person stops.
  @discardableResult
  private func fill(past known: [ScreenView.Field] = []) -> Bool {
    guard client.view.fields.contains(where: { $0.kind != .shown }) else {
      write(client.station.say(Texts.linearNoFields))
      return true
    }
    write(client.station.say(Texts.linearKeep))
    var asked = known.map(\.id)
    var isAgain = false
    // What is typed may change what comes after it: a row that is begun makes the next.
    while let field = client.view.fields.first(where: { !asked.contains($0.id) && $0.kind != .shown }) {
      let id = field.id
      asked.append(id)
      // The cells of an empty row are asked for only when its first one says something.
      if let begun = isRowBegun(id), !begun { continue }
      let wasWrong = isAgain
      isAgain = false
      switch fill(field, isAgain: wasWrong) {
      case .said: break
      // The same question again: what was typed can't stand, which was said.
      case .wrong:
        asked.removeLast()
        isAgain = true
      case .back:
        asked.removeLast()
        while asked.count > known.count, isRowBegun(asked.removeLast()) == false {}
      case .stopped: return false
      }
    }
    return true
  }

  /// What came of a question.
  private enum Filled {
    case said, back, stopped
    /// It says something that can't be read, or stand; who leaves it so goes on with Enter.
    case wrong
  }

  /// Asks for one field until it says something that can stand.
  ///
  /// - Parameter isAgain: whether what is wrong with it was said a moment ago.
  @discardableResult
  private func fill(_ field: ScreenView.Field, isAgain: Bool = false) -> Filled {
    var now = field
    var isTyped = false
    // What is wrong with it, or what it asks about, is heard before it is answered.
    if !isAgain { sayProblems(of: field.id) }
    while true {
      guard let value = ask(now, mayGoBack: true, keep: { client.typed(now.id, $0) }) else { return .stopped }
      if value == Self.back { return .back }
      // Another field that was named: what it says now is heard, and this one is asked for again.
      if let (other, _) = assigned(value, besides: field, among: screenFields), other.id != field.id, fillOne(value.trimmed) {
        if other.kind != .choice, let mended = client.view.fields.first(where: { $0.id == other.id }) { say(mended) }
        continue
      }
      guard value != now.value else { break }
      isTyped = true
      let before = problems
      client.typed(now.id, value)
      client.settle()
      sayNew(problemsOtherThan: before, of: now.id)
      now = client.view.fields.first { $0.id == now.id } ?? now
      // What was typed is no choice yet: what fits it is offered.
      guard now.kind == .line, !now.options.isEmpty, !now.options.contains(where: { $0.value == now.value }) else { break }
    }
    if isTyped { sayProblems(of: now.id) }
    return isTyped && now.problems.contains(where: \.isError) ? .wrong : .said
  }

  /// What goes back to the question before.
  private static let back = "<"

  private var screenFields: [ScreenView.Field] { client.view.fields.filter { $0.kind != .shown } }

  /// `NAME=TEXT`: the field that is named, and what it is to say. Nil for any other line, and for the answer to a field in which a sign of its own may stand.
  private func assigned(_ line: String, besides asked: ScreenView.Field? = nil, among fields: [ScreenView.Field])
    -> (field: ScreenView.Field, typed: String)?
  {
    guard asked?.kind != .secret, asked?.kind != .text, let sign = line.firstIndex(of: "="), sign > line.startIndex,
      let field = named(line[..<sign].trimmed, among: fields)
    else { return nil }
    return (field, line[line.index(after: sign)...].trimmed)
  }

  /// What a field is to be by a text that was typed for it; nil where that is no choice, which is said.
  private func value(_ typed: String, of field: ScreenView.Field) -> String? {
    field.kind == .choice && !typed.isEmpty ? choice(typed, of: field) : typed == "-" ? "" : typed
  }

  /// A field by its id, its name, or the beginning of that.
  private func named(_ name: String, among fields: [ScreenView.Field]) -> ScreenView.Field? {
    let wanted = SearchKey.fold(name)
    guard !wanted.isEmpty else { return nil }
    return fields.first { $0.id == name } ?? fields.first { SearchKey.fold($0.label) == wanted }
      ?? fields.first { SearchKey.fold($0.label).hasPrefix(wanted) } ?? cell(called: wanted, among: fields)
  }

  /// A cell by the name of its column alone: of the last row that is begun, else of the first.
  private func cell(called wanted: String, among fields: [ScreenView.Field]) -> ScreenView.Field? {
    let cells = fields.filter { field in
      field.label.split(separator: ", ").dropFirst().last.map { SearchKey.fold(String($0)).hasPrefix(wanted) } == true
    }
    return cells.last { isRowBegun($0.id) == true } ?? cells.first
  }

  /// `pulse=88` says what a field is, by its id or its name; `f pulse` asks for that field alone. False for a line that means no field.
  private func fillOne(_ line: String) -> Bool {
    if let (field, typed) = assigned(line, among: screenFields) {
      let before = problems
      guard let value = value(typed, of: field) else { return true }
      client.typed(field.id, value)
      client.settle()
      sayProblems(of: field.id)
      sayNew(problemsOtherThan: before, of: field.id)
      return true
    }
    if line.hasPrefix("f "), !client.view.actions.contains(where: { $0.key == "f" }),
      let field = named(line.dropFirst(2).trimmed, among: screenFields)
    {
      fill(field)
      return true
    }
    return false
  }

  /// The lines that say what can't stand.
  private var errors: [String] {
    client.view.fields.flatMap { field in
      zip(field.problems, text.problems(of: field)).filter(\.0.isError).map(\.1)
    }
  }

  private var problems: [String: [ScreenView.Problem]] {
    Dictionary(client.view.fields.map { ($0.id, $0.problems) }) { first, _ in first }
  }

  /// What a field says now, and of one that is no entry of its list what fits.
  private func say(_ field: ScreenView.Field) {
    write("\(text.label(of: field)): \(text.value(of: field))")
    guard field.kind == .line, !field.options.isEmpty, !field.options.contains(where: { $0.value == field.value }) else { return }
    write(client.station.say(Texts.linearFits, field.options.map { text.spoken($0.label) }.joined(separator: "; ")))
  }

  /// What an answer has made wrong elsewhere: a drug that the patient is allergic to is heard when it is named, not when it is asked why.
  private func sayNew(problemsOtherThan before: [String: [ScreenView.Problem]], of id: String) {
    let own = client.view.fields.first { $0.id == id }?.problems ?? []
    for field in client.view.fields where field.id != id {
      for (problem, said) in zip(field.problems, text.problems(of: field))
      where before[field.id]?.contains(problem) != true && !own.contains(problem) {
        write(said)
        if problem.isError { hasRefused = true }
      }
    }
  }

  private func sayProblems(of id: String) {
    guard let field = client.view.fields.first(where: { $0.id == id }) else { return }
    for problem in field.problems {
      write(text.problem(problem))
      if problem.isError { hasRefused = true }
    }
    justSaid.formUnion(text.problems(of: field))
  }

  /// Lines of the screen that were told a moment ago, in other words.
  private var justSaid: Set<String> = []

  /// What somebody chose by a number, a value, or the beginning of a name; nil, and said, when nothing is meant.
  private func choice(_ typed: String, of field: ScreenView.Field) -> String? {
    if let option = field.options.first(where: { $0.value == typed }) { return option.value }
    if let number = Int(typed) {
      if field.options.indices.contains(number - 1) { return field.options[number - 1].value }
      refuse(client.station.say(Texts.linearNumber, "\(field.options.count)"))
      return nil
    }
    let wanted = SearchKey.fold(typed)
    let names = field.options.map { SearchKey.fold($0.label) }
    if let same = names.firstIndex(of: wanted) { return field.options[same].value }
    let fitting = names.indices.filter { names[$0].hasPrefix(wanted) }
    // What begins alike is told apart by who means it: nobody hears which one was taken.
    guard fitting.count < 2 else {
      refuse(client.station.say(Texts.linearSeveral, fitting.map { text.spoken(field.options[$0].label) }.joined(separator: ", ")))
      return nil
    }
    guard let only = fitting.first else {
      refuse(client.station.say(Texts.nothingFits))
      return nil
    }
    write("\(text.spoken(field.label)): \(text.spoken(field.options[only].label))")
    return field.options[only].value
  }

  /// Says that what was typed can't stand.
  private func refuse(_ said: String) {
    hasRefused = true
    write(text.notice(.bad, said))
  }

  /// Whether the row of a grid in which the field is no first cell has a first cell; nil for a field of no row.
  private func isRowBegun(_ id: String) -> Bool? {
    for case .grid(let grid) in client.view.blocks {
      for row in grid.rows where row.dropFirst().contains(where: { $0.id == id }) { return row.first?.value.isEmpty == false }
    }
    return nil
  }

  private static let fewOptions = 9
  /// How many of what fits a text are offered at most.
  private static let mostFitting = 8

  /// The field's new value; nil to stop.
  ///
  /// - Parameters:
  ///   - mayGoBack: whether `<` alone is no value, but the way to the question before.
  ///   - keep: takes what is typed of several lines, before the last of them.
  private func ask(_ field: ScreenView.Field, mayGoBack: Bool = false, keep: (String) -> Void) -> String? {
    let station = client.station
    // A long list of which something is chosen already is read out to who asks for it.
    var isListed = field.kind != .choice || field.value.isEmpty || field.options.count <= Self.fewOptions
    while true {
      if isListed {
        for (number, option) in field.options.enumerated() { write("\(number + 1). \(text.spoken(option.label))") }
        if field.kind == .line, field.options.count >= Self.mostFitting { write(client.station.say(Texts.linearMoreFit)) }
      }
      let parts = [
        text.label(of: field),
        field.options.isEmpty ? nil : station.say(isListed ? Texts.linearChoose : Texts.linearListed), now(field),
      ]
      guard let line = input(parts.compactMap(\.self).joined(separator: ", ") + ": ", isSecret: field.kind == .secret) else {
        // Nobody is there any more to answer it.
        hasRefused = true
        return nil
      }
      // A circumflex alone is no password: whoever types it wants to leave, here as everywhere.
      if field.kind == .secret { return line.trimmed == "^" ? nil : line }
      switch line.trimmed {
      case "": return field.value
      case "^": return nil
      case "-": return ""
      case Self.back where mayGoBack: return Self.back
      case "?" where !isListed: isListed = true
      case "?": write(field.hint.isEmpty ? station.say(Texts.linearNoHint) : text.spoken(field.hint))
      case let text where field.kind == .choice:
        if let value = choice(text, of: field) { return value }
      case let text where !field.options.isEmpty && Int(text).map({ field.options.indices.contains($0 - 1) }) == true:
        return field.options[(Int(text) ?? 1) - 1].value
      case let text where !field.options.isEmpty && text.utf8.count < 3 && !text.hasPrefix("0") && Int(text) != nil:
        // A slip of the finger in a short list, and no text.
        write(station.say(Texts.linearNumber, "\(field.options.count)"))
      case let text where field.kind == .text: return lines(after: text, in: field.value, keep)
      default: return line
      }
    }
  }

  /// What stands in a field; in an empty one, what to type.
  private func now(_ field: ScreenView.Field) -> String? {
    if field.kind == .secret { return nil }
    if !field.value.isEmpty { return client.station.say(Texts.linearNow, text.value(of: field)) }
    return [client.station.say(Texts.empty), field.options.isEmpty ? text.spoken(field.hint) : ""].filter { !$0.isEmpty }.joined(
      separator: ", ")
  }

  /// Lines until one with a single full stop, after those that stand there.
  ///
  /// - Parameter keep: gets what was typed so far before each line is asked for: who is interrupted in the fifth has not lost four.
  /// - Returns: nil when the person stops, with a circumflex alone as everywhere.
  private func lines(after first: String, in text: String, _ keep: (String) -> Void) -> String? {
    guard first != "." else { return text }
    let standing = text.isEmpty ? 0 : text.count { $0 == "\n" } + 1
    write(standing == 0 ? client.station.say(Texts.linearText) : client.station.say(Texts.linearTextGoesOn, "\(standing)"))
    var lines = (text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)) + [first]
    keep(lines.joined(separator: "\n"))
    while let line = input(client.station.say(Texts.linearNextLine, "\(lines.count + 1)")), line != "." {
      if line.trimmed == "^" {
        write(client.station.say(Texts.linearTextStays))
        return nil
      }
      lines.append(line)
      keep(lines.joined(separator: "\n"))
    }
    return lines.joined(separator: "\n")
  }

  // MARK: Dialogs

  /// Asks the question that stands open; false when it was left.
  private func ask() -> Bool {
    guard let open = client.dialog else { return true }
    let station = client.station
    sayNotice()
    write(station.say(Texts.linearQuestion, text.spoken(open.dialog.title)))
    // Whom it is about is seen above it in the full screen.
    let lines = (open.dialog.whole ?? open.dialog.lines).map(text.said)
    if let subject = client.view.subject.map({ text.spoken($0) }), !lines.contains(where: { $0.hasPrefix(subject) }) { write(subject) }
    lines.forEach(write)
    // What proves who somebody is comes last, wherever it stands in the full screen.
    let fields = open.dialog.fields.filter(\.isKept) + open.dialog.fields.filter { !$0.isKept }
    var next = 0
    while next < fields.count {
      switch answer(fields[next], among: fields) {
      case .stopped:
        cancel(open)
        return false
      case .back: next = max(0, next - 1)
      case .said, .wrong: next += 1
      }
    }
    // Enter alone is what a hurried listener presses to hear it again: nothing is done for that.
    if open.dialog.fields.isEmpty {
      guard let line = input(station.say(Texts.linearConfirm, open.dialog.confirm) + " "), Self.yes.contains(SearchKey.fold(line)) else {
        cancel(open)
        return false
      }
    }
    client.confirmDialog()
    return true
  }

  /// Asks for one field of the question that stands open, until it says something that can stand.
  private func answer(_ asked: ScreenView.Field, among fields: [ScreenView.Field]) -> Filled {
    var field = asked
    // What was typed before stands there, as it does in the full screen.
    if field.isKept, let typed = client.dialog?.form.text(of: field.id) { field.value = typed }
    var offered: String?
    while true {
      guard var value = ask(field, mayGoBack: true, keep: { keep($0, in: field.id) }) else { return .stopped }
      if value == Self.back { return .back }
      if let (other, typed) = assigned(value, besides: field, among: fields.filter(\.isKept)) {
        guard let meant = self.value(typed, of: other) else { continue }
        keep(meant, in: other.id)
        guard other.id == field.id else { continue }
        value = meant
      }
      // What has to be said is asked again at once, and not after all the rest.
      if field.isRequired, value.trimmed.isEmpty {
        refuse(client.station.say(Texts.mustFill))
        continue
      }
      // What was typed is no choice yet: what fits it is offered, and stays when it is said again.
      if value != offered, let options = client.dialog?.fitting(field.id, value), !options.isEmpty,
        !options.contains(where: { $0.value == value })
      {
        (field.value, field.options, offered) = (value, options, value)
        continue
      }
      keep(value, in: field.id)
      let problems = client.dialog?.fields.first { $0.id == field.id }?.problems ?? []
      problems.forEach { write(text.problem($0)) }
      // What can't stand is asked again at once, and not after a password.
      guard problems.contains(where: \.isError) else { return .said }
      hasRefused = true
      field.value = value
    }
  }

  private func keep(_ text: String, in field: String) {
    client.dialog?.form.set(field, to: text)
    client.dialogTyped()
  }

  private static let yes: Set<String> = ["c", "co", "y", "yes"]

  private func cancel(_ open: Client.OpenDialog) {
    hasRefused = true
    guard open.owner != nil else { return client.terminate() }
    client.cancelDialog()
    write(client.station.say(Texts.linearCancelled))
  }
}
