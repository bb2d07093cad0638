internal import ClinicalModel
internal import ClinicalRules
internal import Terminology
internal import Workflows

/// Writes a record with a form: draft, then final by attestation, or the next version of a final one with a reason. What somebody else wrote in
/// between stands beside it.
struct NoteScreen: Screen {
  static let route = Route(
    "note", title: Texts.note, door: .permission(KeepRecord.self, .writeRecords), help: [Texts.noteHelp, Texts.formHelp], isPlace: false,
    keepsTyped: true)

  private let encounter: String
  private let subject: String
  /// The parameters that filled fields of a new record.
  private let begun: [String: String]
  private var number: String
  /// Whether a final version is followed by a later one.
  private let isAmending: Bool
  private var answers: FormAnswers
  /// The digest of the state that this text was made from; empty for a new one.
  private var seen: String
  private var isLoaded: Bool
  /// What the draft says that stands under `seen`: a save that changes nothing writes nothing.
  private var saved: [ClinicalRecord.Section]?
  private var theirs: (record: ClinicalRecord, digest: String)?
  private var course: Course?
  private var options: [String: [ScreenView.Option]] = [:]
  /// Whether somebody wanted to attest: from then on what is missing is said.
  private var isAsked = false
  private var history: [Before] = []
  /// What a supervisor or the pharmacy said of the version that is mended.
  private var remark: RecordReview?
  private var lastChanged: String?
  /// A form that was named and is none; of a draft or a desk the kind of record says which it was.
  private let isOfNoForm: Bool

  private static let mostHistory = 200
  /// Lines of another version that stand above the form.
  private static let mostAbove = 3

  init(_ parameters: [String: String]) {
    encounter = parameters["encounter"] ?? ""
    subject = parameters["subject"] ?? ""
    number = parameters["record"] ?? ""
    seen = parameters["seen"] ?? ""
    isAmending = parameters["amend"] == "1"
    let kind = parameters["kind"].flatMap { RecordKind(rawValue: $0) } ?? .treatmentSheet
    isOfNoForm = parameters["form"].map { FormList.named($0) == nil } == true && parameters["kind"] == nil
    answers = FormAnswers(form: parameters["form"].flatMap { FormList.named($0) } ?? FormList.of(kind))
    begun = parameters.filter { $0.key.hasPrefix(Self.answer) }
    for (name, value) in begun { answers.values[String(name.dropFirst(Self.answer.count))] = value }
    isLoaded = number.isEmpty
  }

  /// Parameters that fill a field of a new record: `answer.report.1.service`.
  static let answer = "answer."

  var parameters: [String: String] {
    var parameters = [
      "encounter": encounter, "subject": subject, "record": seen.isEmpty ? "" : number, "kind": answers.form.kind.rawValue,
      "form": answers.form.code, "seen": seen,
    ]
    if isAmending { (parameters["amend"], parameters["record"]) = ("1", number) }
    // A draft says all of it by itself.
    return seen.isEmpty ? parameters.merging(begun) { own, _ in own } : parameters
  }

  private var facility: FacilityCode? { encounter.split(separator: "/", maxSplits: 1).first.flatMap { FacilityCode($0) } }
  private var encounterID: Encounter.ID? { encounter.split(separator: "/", maxSplits: 1).last.flatMap { Encounter.ID($0) } }

  // MARK: What is shown

  /// Whose record it is: nobody writes in one without seeing that.
  private func whom(_ station: Station) -> String { course.map { station.line($0.patient) } ?? subject }

  func view(_ station: Station) -> ScreenView {
    guard !isOfNoForm else {
      return ScreenView(title: station.say(Texts.note), subject: subject, blocks: [.text([.init(station.say(Texts.noSuchForm), .bad)])])
    }
    guard isLoaded else {
      return ScreenView(title: station.say(Texts.note), subject: whom(station), blocks: [.text([.init(station.say(Texts.working), .dim)])])
    }
    let read = read(station)
    let form = FormBlocks(
      answers: answers, station: station, problems: read.problems, options: options, warnings: read.warnings, sex: course?.patient.sex)
    var blocks = facts(station) + form.blocks()
    if !isAmending, number.isEmpty || saved == nil {
      // What answers an order is a sheet of its group, and no other form by a slip.
      let fitting = begun.isEmpty ? FormList.frequent(with: answers.form) : FormList.all.filter { $0.group == answers.form.group }
      let kinds = fitting.filter { $0.code == answers.form.code || $0.isOpen(to: station) }.map {
        ScreenView.Option($0.code, station.say($0.name))
      }
      blocks.insert(
        .fields([
          .init("form", station.say(Texts.template), answers.form.code, .choice, hint: station.say(Texts.formChoiceHint), options: kinds)
        ]),
        at: 0)
    }
    let isBlank = read.isBlank
    if !isBlank, !read.others.isEmpty {
      blocks.append(.text(read.others.map { .init(($0.isError ? "✗ " : "! ") + $0.text, $0.isError ? .bad : .warning) }))
    }
    var actions: [ScreenView.Action] =
      isAmending
      ? [.init("sign", station.say(Texts.amend), key: "f9"), .init("sign", station.say(Texts.amend), key: "ctrl-s")]
      : [.init("save", station.say(Texts.saveDraft), key: "ctrl-s"), .init("sign", station.say(Texts.saveAndAttest), key: "f9")]
    if !history.isEmpty { actions.append(.init("undo", station.say(Texts.undo), key: "f4")) }
    if !answers.form.fills.isEmpty { actions.append(.init("fill", station.say(Texts.fillFromChart), key: "f6")) }
    if let theirs {
      let whole = compared(theirs.record, with: read.record, station)
      // On a small screen the other version stands below the form: what differs is seen before a key is pressed.
      let differing = whole.filter { $0.tone == .warning }
      let first = differing.prefix(Self.mostAbove).map { $0 } + (differing.count > Self.mostAbove ? [.init("≠ …", .warning)] : [])
      blocks = [.text(first), .columns([blocks, [.heading(station.say(Texts.theirs)), .text(whole)]])]
      actions += [
        .init("joinBoth", station.say(Texts.joinBoth), key: "f5"), .init("keepMine", station.say(Texts.keepMine), key: "f7"),
        .init("takeTheirs", station.say(Texts.takeTheirs), key: "f8"),
      ]
    }
    return ScreenView(title: station.say(answers.form.name), subject: whom(station), blocks: blocks, actions: actions)
  }

  /// The other version, with a sign at what the text here does not say.
  private func compared(_ theirs: ClinicalRecord, with mine: ClinicalRecord?, _ station: Station) -> [ScreenView.Line] {
    let own = Set((mine.map { station.lines($0) } ?? []).map(\.text))
    return station.lines(theirs).map { line in
      own.contains(line.text) ? line : .init("≠ " + line.text.trimmed, .warning)
    }
  }

  /// Both texts in one: what the other version says and this one does not comes below it; of what can be said once only, what stands here stays.
  private mutating func join(_ other: ClinicalRecord) {
    let theirs = FormAnswers(other)
    for (field, value) in theirs.values where !value.trimmed.isEmpty {
      guard let own = answers.text(field) else {
        answers.values[field] = value
        continue
      }
      guard FormList.sections.contains(field), answers.column(of: field) == nil else { continue }
      let lines = Set(own.split(separator: "\n").map(\.trimmed))
      let added = value.split(separator: "\n").filter { !lines.contains($0.trimmed) }
      if !added.isEmpty { answers.values[field] = ([own] + added.map(String.init)).joined(separator: "\n") }
    }
    for (section, entries) in theirs.kept {
      let own = Set(answers.kept[section] ?? [])
      answers.kept[section, default: []] += entries.filter { !own.contains($0) }
    }
  }

  /// What whoever writes has to have before their eyes: allergies always, the drugs in force where drugs are ordered.
  private func facts(_ station: Station) -> [ScreenView.Block] {
    guard let course else { return [] }
    var facts: [ScreenView.Fact] = [
      station.fact(of: course.allergies)
    ]
    if answers.form.rows.contains(where: { $0.rows is PrescriptionRows }) {
      let today = station.now.civil.date
      let drugs = course.active.filter { DoseSchedule.end(of: $0.request) > today && $0.request.time.date <= today }.map {
        $0.request.medication.display ?? $0.request.medication.code
      }
      facts.append(
        .init(
          "drugs", station.say(Texts.activeDrugs),
          drugs.isEmpty ? station.say(Texts.none) : Set(drugs).sortedAsWritten.joined(separator: ", "),
          drugs.isEmpty ? .dim : .plain))
    }
    var lines: [ScreenView.Line] = []
    // An order that is written into an encounter that is over reaches nobody's round.
    if let end = course.period.end {
      let isOrder = answers.form.group == .orders
      let said = station.say(isOrder ? Texts.ordersAfterEnd : Texts.encounterEnded, station.time(end.description))
      lines.append(.init(said, isOrder ? .bad : .warning))
    }
    if let remark, let reason = remark.reason {
      let title = station.say(remark.verdict == .returned ? Texts.sentBackBecause : Texts.pharmacySays)
      lines.append(.init("\(title) (\(remark.name)): \(reason)", .warning))
    }
    return [.facts(facts)] + (lines.isEmpty ? [] : [.text(lines)])
  }

  // MARK: What it says

  private struct Reading {
    var record: ClinicalRecord?
    var built = FormAnswers.Built()
    var warnings: [PrescribingWarning] = []
    var problems: [String: [ScreenView.Problem]] = [:]
    /// What the rules say that is of no field.
    var others: [ScreenView.Problem] = []
    var isBlank = true

    /// What can't be read can't be kept as a record: it stays typed.
    var isUnreadable: Bool { built.problems.contains { $0.problem.isError } }
  }

  private func read(_ station: Station) -> Reading {
    var reading = Reading()
    guard let author = station.practitioner, let id = ClinicalRecord.ID(number.isEmpty ? "R-" : number), let encounterID else {
      return reading
    }
    func record(_ built: FormAnswers.Built) -> ClinicalRecord {
      ClinicalRecord(
        id: id, encounter: encounterID, kind: answers.form.kind, title: answers.form.title?.vi, status: .preliminary, author: author,
        authored: station.now.civil, sections: built.sections)
    }
    let first = answers.build(now: station.now.civil, author: author, warnings: nil, asked: isAsked)
    if let course {
      reading.warnings = PrescribingRules.warnings(in: record(first), allergies: course.allergies, active: course.active)
    }
    reading.built =
      course == nil ? first : answers.build(now: station.now.civil, author: author, warnings: reading.warnings, asked: isAsked)
    let whole = record(reading.built)
    reading.record = whole
    // First at the drug itself: the question why it is given all the same may stand below the edge of the screen.
    for warning in reading.warnings {
      guard let drug = reading.built.fields["record/section[\(warning.section)]/*[\(warning.entry)]"] else { continue }
      reading.problems[drug, default: []].append(answers.problem(warning, station))
    }
    for (field, problem) in reading.built.problems {
      reading.problems[field, default: []].append(
        .init(code: problem.rawValue, text: say(problem, at: field, station), isError: problem.isError))
    }
    if course?.patient.sex == .male {
      for (_, question) in answers.form.questions where question.isOfPregnancy && answers.text(question.id).map({ $0 != "0" }) == true {
        reading.problems[question.id, default: []].append(.init(code: "QY-UI-0063", text: station.say(Texts.patientIsMale), isError: false))
      }
    }
    reading.isBlank = !answers.values.contains { $0.key != FormAnswers.time && !$0.value.trimmed.isEmpty }
    guard let session = station.session, !reading.isBlank else { return reading }
    // A row that can't be read yet is no row that is missing.
    let issues = KeepRecord(session).issues(whole, isOfWhoServes: course?.isKnownToServe) + misfits(whole)
    for issue in issues where !reading.isUnreadable || issue.path != "record/section" {
      let entry = issue.path.split(separator: "/").prefix(3).joined(separator: "/")
      if let first = reading.built.fields[entry] {
        let field = answers.cell(of: issue.path, in: first)
        var problem = station.problem(issue)
        if let read = answers.understood(field) {
          problem.text += " " + station.say(Texts.understood, station.number(TypedNumber.plain(read.value)), read.unit)
        }
        reading.problems[field, default: []].append(problem)
      } else {
        reading.others.append(station.problem(issue))
      }
    }
    return reading
  }

  /// What does not fit the age of whom it is written about.
  private func misfits(_ record: ClinicalRecord) -> [Issue] {
    course?.patient.birthDate.map { MeasuresFitAge.issues(in: record, born: $0) } ?? []
  }

  private func say(_ problem: FormProblem, at field: String, _ station: Station) -> String {
    switch problem {
    case .outOfLimits:
      guard let limits = answers.column(of: field)?.column.limits else { return station.say(problem.text) }
      return station.say(problem.text, "\(limits.lowerBound)", "\(limits.upperBound)")
    default: return station.say(problem.text)
    }
  }

  private mutating func take(_ record: ClinicalRecord, _ digest: String) {
    let (picked, ranges) = (answers.picked, answers.ranges)
    answers = FormAnswers(record)
    (answers.picked, answers.ranges) = (picked, ranges)
    (seen, isLoaded, theirs, saved, history) = (digest, true, nil, record.sections, [])
  }

  // MARK: What is done

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    guard !isOfNoForm else {
      if case .opened = event { return [.say(.bad, "QY-UI-0075 " + station.say(Texts.noSuchForm))] }
      return []
    }
    switch event {
    case .opened:
      if station.practitioner == nil { return [.say(.bad, "QY-UI-0007 " + station.say(Texts.notAnAuthor))] }
      if number.isEmpty, !answers.form.isOpen(to: station) {
        return [.say(.bad, "QY-UI-0079 " + station.say(Texts.formOfOthers))]
      }
      if !isLoaded { try load(station) }
      // The names of the diseases are folded once, beside the keys.
      let warming = Effect.work("warming") { _ in ICD10.search("viem phoi", limit: 1).count }
      return (isLoaded ? [.focus(firstField)] : []) + [warming, look(station)] + ranges() + lookUpAll(station)
    case .changed("form", let code):
      guard let form = FormList.named(code), form.code != answers.form.code else { return [] }
      // Letters that were meant for a field below may choose a form: that is taken back as what is typed is.
      let isBegun = answers.values.values.contains { !$0.trimmed.isEmpty }
      if isBegun, lastChanged != "form" { remember() }
      (answers.form, lastChanged) = (form, "form")
      return [look(station)] + ranges() + (isBegun ? [.say(.warning, station.say(Texts.formChanged))] : [])
    case .changed(let field, let value): return change(field, value, station)
    case .finished("ranges", let value): answers.ranges = value as? [StatedRange] ?? []
    case .finished("course", let value): course = value as? Course ?? course
    case .finished(let name, let value) where name.hasPrefix(Self.lookingUp):
      found(String(name.dropFirst(Self.lookingUp.count)), value as? [CodedEntry] ?? [])
    case .databaseChanged: return [look(station)]
    case .action("undo", _):
      guard let last = history.popLast() else { return [] }
      let now = answers.values
      (answers.form, answers.values, lastChanged) = (last.form, last.values, nil)
      // The keys go where it was taken back: nobody sees else what that was.
      let changed = view(station).fields.first { (now[$0.id] ?? "") != (last.values[$0.id] ?? "") }
      return changed.map { [.focus($0.id)] } ?? []
    case .action("fill", _): return try fill(station)
    case .action("save", _): return try save(station).effects
    case .action("sign", _): return try askToSign(station)
    case .answered("sign", _, let values): return try sign(values, station)
    case .answered("amend", _, let values): return try amend(values, station)
    case .action("keepMine", _):
      if let theirs { seen = theirs.digest }
      (theirs, saved) = (nil, nil)
      return isAmending ? try askToSign(station) : try save(station).effects
    case .action("takeTheirs", _):
      // Taking back brings one's own text again.
      let mine = history + [before]
      if let theirs { take(theirs.record, theirs.digest) }
      history = mine
    case .action("joinBoth", _):
      guard let theirs else { return [] }
      remember()
      lastChanged = nil
      join(theirs.record)
      (seen, self.theirs, saved) = (theirs.digest, nil, nil)
      return [.say(.good, station.say(Texts.joinedBoth))] + lookUpAll(station)
    default: break
    }
    return []
  }

  /// Where somebody begins to type: the first that is empty, where a desk filled in what it knew.
  private var firstField: String {
    guard let part = answers.form.parts.first else { return "form" }
    let first = FormAnswers.field(of: part)
    guard !begun.isEmpty, case .rows(let rows) = part.item, answers.text(first) != nil else { return first }
    return rows.columns.map { FormAnswers.cell(rows, 1, $0.id) }.first { answers.text($0) == nil } ?? first
  }

  /// What stood in the form, and which form it was, before something was done.
  private struct Before: Sendable {
    var form: FormDescription
    var values: [String: String]
  }

  private var before: Before { Before(form: answers.form, values: answers.values) }

  /// Bytes that a key puts in or takes away, with what an input method makes of it.
  private static let mostOfAKey = 8

  private mutating func remember() { remember(before) }

  private mutating func remember(_ before: Before) {
    history.append(before)
    if history.count > Self.mostHistory { history.removeFirst() }
  }

  private mutating func change(_ field: String, _ value: String, _ station: Station) -> [Effect] {
    guard answers.values[field] ?? "" != value else { return [] }
    // A field that somebody goes on typing in is one step; a line, a word or a text that comes or goes at once is another.
    let isTyped = abs((answers.values[field] ?? "").utf8.count - value.utf8.count) <= Self.mostOfAKey
    if field != lastChanged || !isTyped { remember() }
    lastChanged = field
    // A picked line that somebody types in is none any more: its name stays without its code, which no list has.
    let isBroken =
      answers.catalogues(of: field) != nil && answers.values[field].map { answers.picked[$0] != nil } == true
      && answers.picked[value] == nil && PickedText.code(value) != nil
    let value = isBroken ? PickedText.name(value) : value
    answers.set(field, value)
    return answers.catalogues(of: field).map { [lookUp(field, value, $0, after: 80, station)] } ?? []
  }

  // MARK: The catalogues

  private static let lookingUp = "lookUp "

  /// What fits what is typed, or what a line that was picked is, beside the keys.
  private func lookUp(_ field: String, _ typed: String, _ systems: [CatalogueSystem], after delay: Int, _ station: Station) -> Effect {
    let today = station.now.civil.date
    return .work(Self.lookingUp + field, after: delay) { session in
      let catalogues = KeepCatalogues(session)
      if let code = PickedText.code(typed) { return try catalogues.entries(code, in: systems, on: today) }
      guard typed.trimmed.count > 1 else { return [CodedEntry]() }
      return try catalogues.search(typed, in: systems, on: today, limit: 8)
    }
  }

  /// What rows that were there before say: a draft, a desk.
  private func lookUpAll(_ station: Station) -> [Effect] {
    answers.values.keys.sorted().compactMap { field in
      guard let systems = answers.catalogues(of: field), let value = answers.text(field) else { return nil }
      return lookUp(field, value, systems, after: 0, station)
    }
  }

  private mutating func found(_ field: String, _ entries: [CodedEntry]) {
    options[field] = entries.map { entry in
      let details = entry.details.filter { ["HAM_LUONG", "DON_VI_TINH"].contains($0.name) }.map(\.text)
      return ScreenView.Option(PickedText.text(entry), ([entry.vi] + details + [entry.code]).joined(separator: " · "))
    }
    for entry in entries { answers.picked[PickedText.text(entry)] = entry }
  }

  /// What results are compared with, for a form that has some.
  private func ranges() -> [Effect] {
    guard let encounterID, let facility, answers.form.rows.contains(where: { $0.rows is ResultRows }) else { return [] }
    return [.work("ranges") { try SuggestRanges($0)(encounterID, of: facility) }]
  }

  // MARK: The chart

  private func look(_ station: Station) -> Effect {
    let (encounterID, facility) = (encounterID, facility)
    let reason = station.say(Texts.ownPurpose)
    return .work("course") { session in
      guard let encounterID, let facility else { return false }
      return try ReadCourse(session)(encounterID, of: facility, reason: reason)
    }
  }

  /// Nobody attests or fills in before the chart was looked at, however fast they type.
  private mutating func lookNow(_ station: Station) {
    guard course == nil, let facility, let encounterID, let session = station.session else { return }
    course = try? ReadCourse(session)(encounterID, of: facility, reason: station.say(Texts.ownPurpose))
  }

  /// Fills what is empty from the chart, and says what that was; what is typed stays.
  private mutating func fill(_ station: Station) throws -> [Effect] {
    lookNow(station)
    guard let course else { return [] }
    let before = before
    let asked = Set(answers.form.sections)
    let empty = answers.form.fills.filter { answers.text($0.key) == nil && ($0.key == "diagnoses" || asked.contains($0.key)) }
    let said = try empty.values.contains(.earlier) ? narratives(station) : [:]
    for (section, fill) in empty {
      switch fill {
      case .treatment:
        // What was done, and then what was given.
        let done = course.procedures.map(\.entry).map { station.line(.procedure($0)) }
        let drugs = course.requests.map(\.entry).map { station.line(.medicationRequest($0)) }
        answers.values[section] = Self.unique(done + drugs).joined(separator: "\n")
      case .results:
        // With the values: a test without its number tells the next hospital nothing.
        answers.values[section] = course.results.map { ResultLine($0, station).text }.joined(separator: "\n")
      case .diagnoses: answers.values[section] = Self.unique(course.diagnoses.map(\.code)).joined(separator: ", ")
      case .reason: answers.values[section] = course.reason ?? ""
      case .earlier: answers.values[section] = said[section] ?? ""
      }
    }
    let filled = Set(empty.keys.filter { answers.text($0) != nil })
    guard !filled.isEmpty else { return [.say(.dim, station.say(Texts.nothingToFill))] }
    remember(before)
    lastChanged = nil
    let labels = view(station).fields.filter { filled.contains($0.id) }.map(\.label)
    return [.say(.good, station.say(Texts.filledFromChart, labels.joined(separator: ", ")))]
  }

  private func narratives(_ station: Station) throws -> [String: String] {
    guard let facility, let encounterID else { return [:] }
    return try ReadCourse(try station.requireSession()).narratives(encounterID, of: facility, reason: station.say(Texts.ownPurpose))
  }

  private static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  // MARK: Keeping

  /// The record as it stands in the database; what was typed after it comes over it.
  private mutating func load(_ station: Station) throws {
    guard let facility, let id = ClinicalRecord.ID(number) else { return }
    let read = ReadRecord(try station.requireSession())
    guard let state = try read.history(id, of: facility, reason: station.say(Texts.ownPurpose)).last else { return }
    let asked = seen
    remark = state.reviews.last { $0.verdict != .approved }
    take(try read.content(of: state), state.digest)
    // Somebody wrote since this text was begun: the conflict shows when it is saved.
    if !asked.isEmpty { seen = asked }
  }

  private mutating func save(_ station: Station) throws -> (isKept: Bool, effects: [Effect]) {
    let session = try station.requireSession()
    if number.isEmpty { number = session.newNumber("R") }
    let typedTime = answers.values[FormAnswers.time]
    settleTime(station)
    let saved = try saveSettled(session, station)
    // What was not kept was not saved at any time.
    if !saved.isKept { answers.values[FormAnswers.time] = typedTime }
    return saved
  }

  private mutating func saveSettled(_ session: Session, _ station: Station) throws -> (isKept: Bool, effects: [Effect]) {
    let reading = read(station)
    guard let record = reading.record, let facility else {
      return (false, [.say(.bad, "QY-UI-0007 " + station.say(Texts.notAnAuthor))])
    }
    let unreadable = reading.built.problems.first {
      $0.problem.isError && (isAsked || $0.problem != .mustFill || answers.column(of: $0.field) != nil)
    }
    if let unreadable {
      return (false, [said(unreadable.problem, of: unreadable.field, station), .focus(unreadable.field)])
    }
    if !seen.isEmpty, record.sections == saved { return (true, [.saved]) }
    switch try KeepRecord(session).draft(record, of: facility, seen: seen.isEmpty ? nil : seen) {
    case .kept(let state, _):
      (seen, theirs, saved) = (state.digest, nil, record.sections)
      return (true, [.saved, .say(.good, station.say(Texts.draftSaved, "\(facility)/\(number)"))])
    case .refused(let issues):
      return (false, [station.refused(issues.filter { $0.severity == .error })])
    case .conflict(let current, _):
      if let current { theirs = (try ReadRecord(session).content(of: current), current.digest) }
      return (false, [.say(.warning, station.say(Texts.conflict))])
    }
  }

  /// What is wrong with a field, which is named: by ear nobody knows where the keys went.
  private func said(_ problem: FormProblem, of field: String, _ station: Station) -> Effect {
    let label = view(station).fields.first { $0.id == field }.map { $0.label + ": " } ?? ""
    return .say(.bad, "\(problem.rawValue) \(label)\(say(problem, at: field, station))")
  }

  /// What is saved was measured and ordered when it was saved first, and not again later.
  private mutating func settleTime(_ station: Station) {
    guard answers.text(FormAnswers.time) == nil, read(station).built.fields.isEmpty == false else { return }
    answers.values[FormAnswers.time] = TypedDate.text(station.now.civil)
  }

  private mutating func askToSign(_ station: Station) throws -> [Effect] {
    isAsked = true
    lookNow(station)
    var effects: [Effect] = []
    if isAmending {
      let reading = read(station)
      if let wrong = reading.built.problems.first(where: { $0.problem.isError }) {
        return [said(wrong.problem, of: wrong.field, station), .focus(wrong.field)]
      }
    } else {
      let saved = try save(station)
      guard saved.isKept else { return saved.effects }
      // Whoever leaves the question, or is refused, has a draft.
      effects = saved.effects
    }
    if let warning = read(station).warnings.first(where: { answers.text(FormAnswers.acknowledgement($0.coding)) == nil }) {
      return effects + [
        .say(
          .bad,
          "\(warning.rule.code) " + station.say(Texts.answerWarnings) + " "
            + station.say(Texts.draftSaved, "\(facility?.rawValue ?? "")/\(number)")
        ), .focus(FormAnswers.acknowledgement(warning.coding)),
      ]
    }
    let record = read(station).record
    var dialog = Dialog.attestation(
      isAmending ? "amend" : "sign", title: station.say(isAmending ? Texts.amend : Texts.attest),
      lines: try Self.warnings(attesting: record, of: facility, station) + [.init(station.say(Texts.attestWarning))], station)
    if isAmending { dialog.fields.insert(.required(.init("reason", station.say(Texts.reason), "")), at: 0) }
    dialog.whole = attested(record, station) + dialog.lines
    return effects + [.ask(dialog, about: [])]
  }

  /// What stands above the question in the full screen: whose it is and what they are allergic to, which form, and what it says.
  private func attested(_ record: ClinicalRecord?, _ station: Station) -> [ScreenView.Line] {
    var lines: [ScreenView.Line] = []
    if let course { lines = [.init(station.line(course.patient), .strong), station.line(of: course.allergies)] }
    lines.append(.init(station.title(station.say(answers.form.name)), .strong))
    return lines + (record.map { station.lines($0) } ?? [])
  }

  /// What stands above the question for what attests.
  static func warnings(attesting record: ClinicalRecord?, of facility: FacilityCode?, _ station: Station) throws -> [ScreenView.Line] {
    guard let record, let facility else { return [] }
    return try KeepRecord(station.requireSession()).warnings(attesting: record, of: facility).map {
      .init("! \($0.code) \(station.say($0.text))", .warning)
    }
  }

  private mutating func sign(_ values: [String: String], _ station: Station) throws -> [Effect] {
    guard let facility, let id = ClinicalRecord.ID(number) else { return [] }
    let (session, secret) = try station.attesting(values)
    return try settle(KeepRecord(session).sign(id, of: facility, seen: seen, password: secret), station)
  }

  private mutating func amend(_ values: [String: String], _ station: Station) throws -> [Effect] {
    guard let facility, let id = ClinicalRecord.ID(number), let record = read(station).record else { return [] }
    guard record.sections != saved else { throw Refusal.nothingChanged }
    let (session, secret) = try station.attesting(values)
    return try settle(
      KeepRecord(session).amend(id, of: facility, .content(record), reason: values["reason"] ?? "", seen: seen, password: secret), station)
  }

  private mutating func settle(_ result: RecordResult, _ station: Station) throws -> [Effect] {
    switch result {
    case .kept(let state, _):
      // On a round the next patient is chosen soon: what it was, and whose, is said with it.
      let what = [station.title(station.say(answers.form.name)), course?.patient.name].compactMap(\.self).joined(separator: ", ")
      let name = "\(state.facility)/\(number)"
      return [.saved, .wrote(name), .back, .say(.good, station.say(Texts.signedDone, name, what))]
    case .refused(let issues):
      return [station.refused(issues), look(station)]
    case .conflict(let current, _):
      if let current { theirs = (try ReadRecord(try station.requireSession()).content(of: current), current.digest) }
      return [.say(.warning, station.say(Texts.conflict))]
    }
  }
}
