public import ClinicalModel
internal import TerminalKit
public import Workflows

/// What the client takes from the world.
public struct ClientSetup: Sendable {
  public var language: Language
  /// Whether `language` is only for who has chosen none: whoever signs in finds the one they chose last.
  public var followsPerson: Bool
  /// The operating system's account.
  public var account: String
  public var now: @Sendable () -> Moment
  /// Milliseconds of a clock that only goes forward.
  public var ticks: @Sendable () -> Int
  /// Opens a session as the operating system's account.
  public var peer: @Sendable () throws -> Session
  /// Opens a session by password.
  public var signIn: @Sendable (_ account: String, _ password: String) throws -> Session
  /// The account to sign in to by password; nil to try the operating system's first.
  public var signInAs: String?
  /// Where the sessions' second factor is read from.
  public var code: CodeBox
  /// Stands for this running client, and whether another one still runs.
  public var client: String
  public var isRunning: @Sendable (String) -> Bool
  /// Minutes without a key until the client locks itself; 0 for never.
  public var lockMinutes: Int
  /// Writes what is printed; nil where the client may write no files.
  public var printer: Printer?
  /// The exercises that stand beside the screens; nil where people work.
  public var practice: PracticeDesk?

  public init(
    language: Language, account: String, now: @escaping @Sendable () -> Moment, ticks: @escaping @Sendable () -> Int,
    peer: @escaping @Sendable () throws -> Session, signIn: @escaping @Sendable (String, String) throws -> Session, signInAs: String?,
    code: CodeBox, client: String, isRunning: @escaping @Sendable (String) -> Bool, lockMinutes: Int,
    printer: Printer? = nil, practice: PracticeDesk? = nil, followsPerson: Bool = false
  ) {
    self.followsPerson = followsPerson
    self.printer = printer
    self.language = language
    self.account = account
    self.now = now
    self.ticks = ticks
    self.peer = peer
    self.signIn = signIn
    self.signInAs = signInAs
    self.code = code
    self.client = client
    self.isRunning = isRunning
    self.lockMinutes = lockMinutes
    self.practice = practice
  }
}

/// The client without its face: the stack of screens, who is signed in, what waits. The full screen and the lines are two ways to drive it.
///
/// It belongs to one thread.
public final class Client {
  let setup: ClientSetup
  let worker: Worker
  var station: Station
  var places: [Place] = []
  /// Screens that were left with something typed, the latest last.
  var shelf: [SavedDesk.SavedPlace] = []
  var dialog: OpenDialog?
  var notice: (tone: ScreenView.Tone, text: String)? {
    didSet { refused = nil }
  }
  /// What the notice says, where that is why something was refused: both languages have it.
  private(set) var refused: Refusal?
  var isLocked = false
  var hasEnded = false
  /// Whether something that was typed on an open screen was put on the shelf at the end.
  private(set) var hasKeptTyped = false
  /// Whether rows are numbered over all tables of a screen: so in lines; in the full screen each table has its own.
  var numbersRunOn = false
  /// The last action that was done, for repeating it.
  var lastAction: ScreenView.Action?
  /// The action that is being done.
  var acting: String?
  /// The question that is being answered.
  var answering: (question: KeptQuestion, owner: Int)?
  /// The rows that the act which is being done was refused for.
  var stillRefused: [String] = []
  /// Whether the answer of a question was refused because nobody has the number that was typed.
  var isNumberUnknown = false
  /// What a screen is being told.
  var told: ScreenEvent?
  private var view_: ScreenView?
  private var nextNumber = 0
  private var mark: KeepDesk.ChangeMark?
  /// Work that waits a little for a later one of its name, with the tick at which it starts.
  private var delayed: [(at: Int, job: Worker.Job)] = []
  var typedAt: Int?
  var firstTypedAt: Int?
  private var lastKeyAt: Int
  private var polledAt: Int
  /// Whether somebody has changed something that the screen on top was not told of yet, and when it was told last.
  private var changeWaits = false
  var toldAt = -tellEvery
  private var kept: SavedDesk?

  /// - Parameter wake: called from another thread when work has ended; nil does all work at once.
  public init(_ setup: ClientSetup, wake: (@Sendable () -> Void)?) {
    self.setup = setup
    worker = Worker(wake: wake)
    station = Station(
      language: setup.language, account: setup.account, printer: setup.printer, clock: setup.now, practiceDesk: setup.practice)
    lastKeyAt = setup.ticks()
    polledAt = lastKeyAt
  }

  /// Signs in as the operating system's account, or asks; opens where a client that died left off, else at home.
  public func start() {
    if setup.signInAs == nil {
      do {
        try signedIn(setup.peer())
        return
      } catch let refusal as Refusal where refusal.kind == .access {
        show(refusal)
      } catch {
        show(error)
      }
    }
    places = []
    push(SignInScreen(["account": setup.signInAs ?? ""]))
  }

  func signedIn(_ session: Session, restoring: Bool = true) throws {
    station.session = session.longLived
    guard !session.mustSetPassword else {
      station.owner = nil
      places = []
      push(FirstPasswordScreen([:]))
      return
    }
    let desk = KeepDesk(session)
    station.owner = try desk.owner()
    mark = try desk.changeMark()
    places = []
    shelf = []
    station.recent = []
    var left: [SavedDesk] = []
    while restoring,
      let bytes = try desk.take(isRunning: { [setup, hadPerson] in !(hadPerson && $0 == setup.client) && setup.isRunning($0) })
    {
      if let found = SavedDesk(bytes: bytes) { left.append(found) }
    }
    let saved = left.first
    hadPerson = true
    if setup.followsPerson {
      chosenLanguage = chosenLanguage ?? left.lazy.compactMap(\.language).first
      station.language = chosenLanguage ?? setup.language
    }
    jump(to: "home", [:])
    if setup.practice != nil {
      station.practice = try Practice(session).standing()
      if saved == nil { jump(to: "practice", [:]) }
    }
    if let failed = session.signIn?.proof.failedBefore, failed > 0 {
      notice = (.warning, station.say(Texts.failedBefore, "\(failed)"))
    }
    if let saved { restore(saved) }
    // Of the clients that were left before the last one: what was typed there waits on the shelf.
    let typed = left.dropFirst().flatMap { desk in
      desk.shelf + ([desk.home].compactMap(\.self) + desk.stack).filter(\.isTyped).map(desk.killed)
    }
    if !typed.isEmpty {
      shelf += typed
      updateShelf()
      changed()
    }
    if !left.isEmpty { keep() }
  }

  // MARK: What is shown

  /// The view of the screen on top.
  var view: ScreenView {
    if let view_ { return view_ }
    guard let place = places.last else { return ScreenView(title: "QuanY") }
    station.hasFailed = place.hasFailed
    let view = place.screen.view(station).filtered(by: place.filters, station)
    station.hasFailed = false
    view_ = view
    places[places.count - 1].adopt(view)
    return view
  }

  var route: Route? { places.last?.route }

  func changed() { view_ = nil }

  func show(_ error: any Error) {
    if let refusal = error as? Refusal {
      notice = (.bad, "\(refusal.code) \(CommandKeys.said(station.say(refusal.text), station))")
      refused = refusal
    } else {
      notice = (.bad, "QY-UI-0003 " + station.say(Texts.defect) + " (\(type(of: error)))")
    }
  }

  // MARK: Moving between screens

  /// Opens a screen above the others; access is asked for anew, with the roles that the account has now.
  @discardableResult
  func jump(to name: String, _ parameters: [String: String], replacing: Bool = false) -> Bool {
    do {
      try open(name, parameters, replacing: replacing)
      return true
    } catch {
      show(error)
      return false
    }
  }

  func open(_ name: String, _ parameters: [String: String], replacing: Bool = false) throws {
    guard let type = ScreenList.named(name) else {
      throw Refusal(
        .unusable, code: "QY-UI-0004", place: name, vi: "Không có màn hình nào tên này.", en: "There is no screen of this name.")
    }
    try admit(type.route)
    if replacing, !places.isEmpty { leaveTop() }
    push(type.init(parameters))
  }

  private func admit(_ route: Route) throws {
    if case .practice = route.door, station.practice == nil {
      throw Refusal(
        .unusable, code: "QY-PRA-0010", vi: "Màn hình này chỉ có trong sân tập: `quany practice`.",
        en: "This screen is there in a sandbox only: `quany practice`.")
    }
    guard case .permission(let workflow, let permission) = route.door else { return }
    let session = try station.requireSession().renewed()
    station.session = session
    _ = try session.authorise(workflow, permission)
  }

  private static let deepest = 20

  private func push(_ screen: any Screen) {
    nextNumber += 1
    if places.count >= Self.deepest { places.remove(at: 1) }
    places.append(Place(number: nextNumber, screen: screen))
    typedAt = typedAt ?? setup.ticks()
    changed()
    send(.opened)
    rebase()
  }

  /// What the fields say now is what was opened or saved.
  private func rebase() {
    guard !places.isEmpty else { return }
    let fields = view.fields
    places[places.count - 1].baseline = Dictionary(fields.map { ($0.id, $0.value) }) { first, _ in first }
  }

  /// One screen back. Something typed stays on the shelf.
  func back() {
    guard places.count > 1 else { return }
    leaveTop()
    changed()
    send(.returned)
  }

  func home() {
    guard station.session != nil else { return }
    while places.count > 1 { leaveTop() }
    changed()
    send(.returned)
  }

  private func leaveTop() {
    guard let place = places.last else { return }
    let view = view
    if place.isTyped(view) {
      shelf.append(left(saved(place, view)))
      notice = (.dim, station.say(Texts.shelved, view.title))
    }
    // What waited for its time is done now: nobody will be there when that comes.
    for (_, job) in delayed where job.owner == place.number { worker.add(job) }
    delayed.removeAll { $0.job.owner == place.number }
    places.removeLast()
    changed()
    updateShelf()
    typedAt = typedAt ?? setup.ticks()
  }

  /// The same, left now: several of one form for one patient are told apart by it.
  private func left(_ place: SavedDesk.SavedPlace) -> SavedDesk.SavedPlace {
    var place = place
    place.leftAt = setup.now().seconds
    return place
  }

  private func updateShelf() {
    station.shelf = shelf.enumerated().map { index, place in
      Station.Shelved(id: "\(index)", title: place.title, subject: place.subject, leftAt: place.leftAt)
    }
  }

  // MARK: Events

  /// Tells the screen on top.
  func send(_ event: ScreenEvent) {
    guard let place = places.last else { return }
    send(event, to: place.number)
  }

  /// - Returns: false when the screen threw.
  @discardableResult
  func send(_ event: ScreenEvent, to number: Int) -> Bool {
    guard let index = places.firstIndex(where: { $0.number == number }) else { return true }
    defer { finishWork() }
    places[index].isLoadedForOthers = event.loadsForOthers ?? places[index].isLoadedForOthers
    do {
      let effects = try places[index].screen.handle(event, station)
      // Who loads anew at such an event shows what there is now.
      if effects.contains(where: \.isWork), event.mayReload { places[index].isStale = false }
      changed()
      let before = told
      told = event
      defer { told = before }
      for effect in effects { apply(effect, from: number) }
      return true
    } catch {
      changed()
      show(error)
      mendAt(error, number)
      return false
    }
  }

  /// The fields in which the number of a patient is typed.
  static let patientFields = ["patient", "subject"]

  /// Nobody has the number that was typed: the keys go where it stands.
  private func mendAt(_ error: any Error, _ number: Int) {
    guard (error as? Refusal)?.code == "QY-PAT-0001" else { return }
    if answering?.owner == number {
      isNumberUnknown = true
    } else if let field = view.fields.first(where: { Self.patientFields.contains($0.id) }), places.last?.number == number {
      apply(.focus(field.id), from: number)
    }
  }

  /// A field's text was changed by the person.
  func typed(_ field: String, _ value: String) {
    typedAt = setup.ticks()
    firstTypedAt = firstTypedAt ?? typedAt
    send(.changed(field: field, value: value))
  }

  func perform(_ action: ScreenView.Action, rows: [String]) {
    lastAction = action
    notice = nil
    station.wrote = nil
    acting = action.id
    send(.action(action.id, rows: rows))
    acting = nil
    checkPractice()
  }

  func apply(_ effect: Effect, from number: Int) {
    switch effect {
    case .go(let name, let parameters): jump(to: name, parameters)
    case .replace(let name, let parameters): jump(to: name, parameters, replacing: true)
    case .back: back()
    case .say(let tone, let text): notice = (tone, text)
    case .ask(let dialog, let about): open(dialog, about: about, owner: number)
    case .work(let name, let delay, let body): work(name, delay, number, body)
    case .forget(let name): delayed.removeAll { $0.job.name == name && $0.job.owner == number }
    case .focus(let id):
      guard let index = places.firstIndex(where: { $0.number == number }) else { return }
      let wanted = index == places.indices.last ? Place.target(near: id, view) ?? id : id
      places[index].focus = wanted
      places[index].form.focus(on: wanted)
      places[index].isFollowing = true
    case .choose(let table, let row):
      apply(.focus(table), from: number)
      guard let index = places.indices.last, places[index].number == number, let shown = view.table(table),
        let place = shown.rows.firstIndex(where: { $0.id == row })
      else { return }
      places[index].lists[table, default: ListState()].select(place, of: shown.rows.count)
    case .acted(let table, let rows, let refused):
      stillRefused = refused
      guard let index = places.firstIndex(where: { $0.number == number }) else { return }
      if index == places.indices.last { _ = view }
      let ids = places[index].rowIDs[table] ?? []
      func indices(_ rows: [String]) -> Set<Int> { Set(rows.compactMap(ids.firstIndex)) }
      places[index].lists[table, default: ListState()].mark(indices(refused), of: indices(rows))
    case .looking(let recent):
      station.recent.removeAll { $0.id == recent.id }
      station.recent.insert(recent, at: 0)
      if station.recent.count > 9 { station.recent.removeLast() }
      changed()
    case .wrote(let name): station.wrote = name
    case .saved: rebase()
    case .signIn(let account, let password, let code): signIn(account, password, code)
    case .signOut: signOut()
    case .signInAgain: signOut(expecting: station.session?.account)
    case .resume(let id): resume(id)
    case .discard(let id):
      guard let index = Int(id), shelf.indices.contains(index) else { return }
      shelf.remove(at: index)
      updateShelf()
      typedAt = typedAt ?? setup.ticks()
    }
  }

  // MARK: Work

  private func work(_ name: String, _ delay: Int, _ owner: Int, _ body: @escaping @Sendable (Session) throws -> any Sendable) {
    guard let session = station.session else { return }
    if let index = places.firstIndex(where: { $0.number == owner }) { places[index].hasFailed = false }
    let job = Worker.Job(name: name, owner: owner) { try body(session) }
    delayed.removeAll { $0.job.name == name && $0.job.owner == owner }
    if delay > 0 {
      delayed.append((setup.ticks() + delay, job))
    } else {
      worker.add(job)
    }
  }

  /// Hands what has been worked out to the screens that asked.
  func finishWork() { finish(worker.collect()) }

  func finish(_ work: [Worker.Finished]) {
    for finished in work {
      switch finished.result {
      case .success(let value):
        if finished.job.owner > 0 { send(.finished(finished.job.name, value), to: finished.job.owner) }
        if let now = value as? Poll { polled(now) }
        if let owner = value as? KeepDesk.Owner { station.owner = owner }
        if let standing = value as? PracticeStanding { practised(standing) } else if finished.job.owner > 0 { checkPractice() }
      case .failure(let error):
        if finished.job.name == Self.keeping { kept = nil }
        if finished.job.name == Self.poll, (error as? Refusal)?.kind == .access { signOut() }
        show(error)
        if let index = places.firstIndex(where: { $0.number == finished.job.owner }) { places[index].hasFailed = true }
        if finished.job.owner > 0 { send(.failed(finished.job.name), to: finished.job.owner) }
      }
    }
    askAgain()
  }

  // MARK: Who sits there

  private func signIn(_ account: String, _ password: String, _ code: String) {
    setup.code.set(code)
    defer { setup.code.set("") }
    do {
      guard account.isEmpty || (account == setup.account && password.isEmpty) else { return try signedIn(setup.signIn(account, password)) }
      let session = try setup.peer()
      // Who sits down at a desk that somebody left, or locked, is not known by the machine's account alone.
      guard hadPerson, try KeepDesk(session).owner().hasPassword else { return try signedIn(session) }
      places = []
      push(SignInScreen(["account": session.account]))
      notice = (.warning, station.say(Texts.machineAsksPassword))
    } catch {
      show(error)
    }
  }

  /// - Parameter account: who signs in next, where that is known.
  func signOut(expecting account: String? = nil) {
    startDelayed()
    keep()
    worker.drain()
    station.session = nil
    station.owner = nil
    station.recent = []
    // The next one has chosen another, or none.
    if setup.followsPerson, account == nil { (chosenLanguage, station.language) = (nil, setup.language) }
    shelf = []
    updateShelf()
    places = []
    dialog = nil
    kept = nil
    (isLocked, lockedDialog) = (false, nil)
    push(SignInScreen(["account": account ?? ""]))
  }

  /// Somebody else wants to work here: what the one who locked it typed is kept for them, and nobody sees it meanwhile.
  func changePerson() {
    guard isLocked else { return }
    notice = nil
    signOut()
  }

  /// Locks when nobody has touched a key for too long.
  func lockIfIdle() {
    if setup.lockMinutes > 0, setup.ticks() >= lastKeyAt + setup.lockMinutes * 60_000 { lock() }
  }

  /// Covers everything until the person has said who they are; what is typed stays behind it.
  func lock() {
    guard let session = station.session, !session.mustSetPassword, !isLocked else { return }
    keep()
    isLocked = true
    notice = nil
    lockedDialog = dialog
    open(lockDialog, about: [], owner: nil)
  }

  var lockDialog: Dialog {
    // What asks for a password that there is none of would only seem to protect.
    if station.owner?.hasPassword == false {
      return Dialog(
        "unlock", title: station.say(Texts.locked), lines: [.init(station.say(Texts.lockedOpen, station.session?.account ?? ""), .warning)],
        confirm: station.say(Texts.unlock))
    }
    return Dialog(
      "unlock", title: station.say(Texts.locked), lines: [.init(station.say(Texts.lockedBy, station.session?.account ?? ""))],
      fields: [.init("password", station.say(Texts.password), "", .secret)]
        + (station.owner?.hasSecondFactor == false ? [] : [.code(station)]), confirm: station.say(Texts.unlock))
  }

  /// The language that whoever sits there, or is about to sign in, has chosen.
  private var chosenLanguage: Language?
  private var lockedDialog: OpenDialog?
  /// Whether somebody signed in before: what they left is their own, though this client still runs.
  private var hadPerson = false

  func unlock(_ values: [String: String]) {
    setup.code.set(values["code"] ?? "")
    defer { setup.code.set("") }
    do {
      let session = try station.requireSession().renewed()
      try KeepDesk(session).unlock(values["password"] ?? "")
      station.session = session
      isLocked = false
      dialog = lockedDialog
      lockedDialog = nil
      sayDialogAgain()
      notice = nil
    } catch {
      show(error)
      if let open = dialog { dialog?.form = Self.form(open.dialog.fields) }
    }
  }

  func switchLanguage() {
    station.language = station.language == .vi ? .en : .vi
    chosenLanguage = station.language
    typedAt = typedAt ?? setup.ticks()
    changed()
    sayDialogAgain()
    sayNoticeAgain()
  }

  /// Why something was refused is said in the language of now; what went well was read, and what warns stands rather than nothing.
  private func sayNoticeAgain() {
    if let refused {
      show(refused)
    } else if let tone = notice?.tone, tone != .bad, tone != .warning {
      notice = nil
    }
  }

  // MARK: Time

  private static let keeping = "keep"
  private static let poll = "poll"
  private static let pause = 250
  private static let longestUnkept = 2000
  private static let pollEvery = 2000
  private static let tellEvery = 10_000

  /// Milliseconds until `tick` is wanted; nil for never.
  func deadline() -> Int? {
    let now = setup.ticks()
    var times = delayed.map(\.at)
    if let typedAt { times.append(min(typedAt + Self.pause, (firstTypedAt ?? typedAt) + Self.longestUnkept)) }
    if station.session != nil {
      times.append(polledAt + Self.pollEvery)
      if setup.lockMinutes > 0, !isLocked { times.append(lastKeyAt + setup.lockMinutes * 60_000) }
    }
    return times.min().map { max(0, $0 - now) }
  }

  /// Somebody is there.
  func keyPressed() { lastKeyAt = setup.ticks() }

  /// Starts everything that waits for a later one.
  func startDelayed() {
    for (_, job) in delayed { worker.add(job) }
    delayed = []
  }

  /// Starts what waited long enough, and hands over what is done.
  func startDue() {
    let now = setup.ticks()
    for (at, job) in delayed where at <= now { worker.add(job) }
    delayed.removeAll { $0.at <= now }
    finishWork()
  }

  /// Whether what is shown stays until somebody does something.
  var isSettled: Bool { delayed.isEmpty && worker.isIdle }

  func tick() {
    let now = setup.ticks()
    startDue()
    if let typedAt, now >= typedAt + Self.pause || now >= (firstTypedAt ?? typedAt) + Self.longestUnkept { keep() }
    if let session = station.session, !session.mustSetPassword, now >= polledAt + Self.pollEvery {
      polledAt = now
      worker.add(
        Worker.Job(name: Self.poll, owner: 0) { [mark] in
          let session = try session.renewed()
          let desk = KeepDesk(session)
          let now = try desk.changeMark(since: mark)
          return Poll(session: session, mark: now, owner: now.text == mark?.text ? nil : try desk.owner())
        })
    }
    lockIfIdle()
    tellChange()
    finishWork()
  }

  /// What is asked every two seconds: which roles the person has now, and whether anybody changed something.
  private struct Poll: Sendable {
    var session: Session
    var mark: KeepDesk.ChangeMark
    /// Nil where nothing was changed.
    var owner: KeepDesk.Owner?
  }

  private func polled(_ now: Poll) {
    guard let session = station.session, session.account == now.session.account else { return }
    station.session = now.session
    if let owner = now.owner { station.owner = owner }
    let before = mark?.text
    mark = now.mark
    guard now.mark.text != before else { return }
    // Who changed something here has seen it.
    if now.mark.isOthers { for index in places.indices { places[index].isStale = true } }
    changeWaits = true
    checkPractice()
    tellChange()
  }

  /// Tells the screen on top that something was changed: at once after a quiet while, and where somebody is always writing every ten seconds. A list of
  /// patients that is loaded anew is a row of the audit, and a hospital's clients must not fill it by standing there.
  private func tellChange() {
    let now = setup.ticks()
    guard changeWaits, now >= toldAt + Self.tellEvery else { return }
    (changeWaits, toldAt) = (false, now)
    send(.databaseChanged)
  }

  // MARK: Nothing typed is lost

  private func saved(_ place: Place, _ view: ScreenView) -> SavedDesk.SavedPlace {
    var fields: [String: String] = [:]
    for field in view.fields where field.isKept && field.value != (place.baseline[field.id] ?? "") { fields[field.id] = field.value }
    // Two forms of one kind are told apart by what was typed first into them.
    let firstTyped = view.fields.first { $0.isKept && $0.kind == .line && !$0.value.trimmed.isEmpty }?.value
    var questions = place.unanswered
    if let open = isLocked ? lockedDialog : dialog, open.owner == place.number {
      var question = open.kept
      question.isOpen = true
      questions.remove(question)
      questions.append(question)
    }
    let chosen = place.chosen
    return SavedDesk.SavedPlace(
      route: place.route.name, parameters: place.screen.parameters, fields: place.route.keepsTyped ? fields : [:], focus: place.focus,
      questions: questions.isEmpty ? nil : questions, chosen: chosen.isEmpty ? nil : chosen, title: view.title,
      subject: view.subject ?? questions.last.map { $0.whom ?? $0.title } ?? firstTyped ?? "")
  }

  var savedDesk: SavedDesk {
    var desk = SavedDesk()
    desk.home = places.first.map { saved($0, $0.screen.view(station)) }.flatMap { $0.questions == nil ? nil : $0 }
    desk.stack = places.dropFirst().map { saved($0, $0.screen.view(station)) }
    desk.shelf = shelf
    desk.recent = station.recent
    desk.language = chosenLanguage
    return desk
  }

  /// Puts what is open into the database.
  func keep() {
    typedAt = nil
    firstTypedAt = nil
    guard !places.isEmpty else { return }
    keep(savedDesk)
  }

  private func keep(_ desk: SavedDesk) {
    guard let session = station.session, !session.mustSetPassword else { return }
    guard desk != kept else { return }
    kept = desk
    var stamped = desk
    stamped.keptAt = setup.now().seconds
    let (client, bytes) = (setup.client, stamped.bytes)
    worker.add(
      Worker.Job(name: Self.keeping, owner: 0) {
        try KeepDesk(session).keep(bytes, client: client)
        return true
      })
  }

  private func restore(_ desk: SavedDesk) {
    station.recent = desk.recent
    shelf = desk.shelf
    var reopened = 0
    if let home = desk.home { fill(home) }
    for place in desk.stack {
      if jump(to: place.route, place.parameters) {
        fill(place)
        if place.isTyped { reopened += 1 }
      } else if place.isTyped {
        // Who may not open it any more, or not now, has not lost what they typed.
        shelf.append(desk.killed(over: place))
      }
    }
    updateShelf()
    if reopened > 0, notice?.tone != .warning { notice = (.good, station.say(Texts.reopened)) }
    changed()
  }

  private func fill(_ place: SavedDesk.SavedPlace, resuming: Bool = false) {
    let order = view.fields.map(\.id).filter { place.fields.keys.contains($0) }
    for id in order + place.fields.keys.filter({ !order.contains($0) }).sorted() {
      guard let value = place.fields[id] else { continue }
      send(.changed(field: id, value: value))
    }
    guard let index = places.indices.last else { return }
    places[index].choosing = place.chosen ?? [:]
    if let focus = place.focus {
      _ = view
      places[index].focus = focus
    }
    let questions = place.questions ?? []
    for var question in questions {
      question.isOpen = false
      places[index].unanswered.put(question)
    }
    // Whoever takes something from the shelf on which nothing but a question waits wants that.
    places[index].asking = questions.last { $0.isOpen } ?? (resuming && place.fields.isEmpty ? questions.last : nil)
    askAgain()
  }

  private func resume(_ id: String) {
    guard let index = Int(id), shelf.indices.contains(index) else { return }
    let place = shelf[index]
    guard jump(to: place.route, place.parameters) else { return }
    shelf.remove(at: index)
    updateShelf()
    fill(place, resuming: true)
  }

  /// The end that the person chose: the next client begins at home, with what was typed and not saved on the shelf.
  public func end() {
    guard !hasEnded else { return }
    hasEnded = true
    guard let session = station.session else { return }
    startDelayed()
    var desk = savedDesk
    let open = ([desk.home].compactMap(\.self) + desk.stack).filter(\.isTyped).map(left)
    desk.shelf += open
    hasKeptTyped = !open.isEmpty
    (desk.home, desk.stack) = (nil, [])
    if desk.isEmpty {
      worker.drain()
      try? KeepDesk(session).forget(client: setup.client)
    } else {
      keep(desk)
      worker.drain()
    }
  }

  /// Ends because the program has to: keeps everything first.
  func terminate() {
    startDelayed()
    keep()
    worker.drain()
    hasEnded = true
  }
}
