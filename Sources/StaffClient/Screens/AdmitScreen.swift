internal import ClinicalModel
internal import ClinicalRules
internal import Terminology
internal import Workflows

/// Receives somebody: a visit, or a stay with its bed.
struct AdmitScreen: Screen {
  static let route = Route(
    "admit", title: Texts.admit, door: .permission(KeepEncounter.self, .admitPatients), help: [Texts.admitHelp], keepsTyped: true)

  private static let fields = ["patient", "class", "department", "room", "bed", "why", "diagnosis", "attender", "card", "referredFrom"]

  /// What it was opened with.
  private let asked: [String: String]
  private var values: [String: String]
  private var subject: String
  private var issues: [Issue] = []
  private var isAsked = false
  private var lookUp = PatientLookUp("", limit: 8)
  private var places: HospitalPlaces?
  /// The card that the hospital knows, put where nobody typed another: a stay without one is claimed from nobody.
  private var known: String?
  private var isTyped = false
  /// Whether somebody said which kind of care it is: until then a bed says that the patient stays.
  private var isClassChosen: Bool
  /// The facilities that fit what is typed.
  private var facilities: [ScreenView.Option] = []

  init(_ parameters: [String: String]) {
    asked = parameters.filter { Self.fields.contains($0.key) || $0.key == "subject" }
    values = parameters.filter { Self.fields.contains($0.key) }
    isClassChosen = values["class"] != nil
    if values["class"] == nil { values["class"] = (values["bed"] == nil ? Encounter.Class.outpatient : .inpatient).rawValue }
    subject = parameters["subject"] ?? ""
  }

  var parameters: [String: String] { asked }

  func view(_ station: Station) -> ScreenView {
    ScreenView(
      title: station.say(Texts.admit), subject: subject.isEmpty ? nil : subject,
      blocks: [
        .fields([
          field(
            "patient", Texts.patient, station, hint: station.say(Texts.findHint),
            options: lookUp.patients.map { .init(station.number(of: $0), station.line($0)) }),
          field(
            "class", Texts.typeOfCare, station, .choice, options: Encounter.Class.allCases.map { .init($0.rawValue, station.text($0)) }),
          field("why", Texts.why, station, hint: station.say(Texts.whyHint)),
          field("department", Texts.department, station, hint: station.say(Texts.departmentHint), options: departments(station)),
          field("room", Texts.room, station),
          field("bed", Texts.bed, station, hint: isStay ? bedHint(station) : "", options: beds),
          field(
            "diagnosis", Texts.diagnosis, station, hint: station.say(Texts.diagnosisHint),
            options: DiagnosisField.options(values["diagnosis"] ?? "", station)),
          field(
            "attender", Texts.attender, station, hint: station.say(Texts.colleagueHint),
            options: PlaceFields.colleagues(values["attender"] ?? "", station)), field("card", Texts.card, station),
          field(
            "referredFrom", Texts.referredFrom, station, hint: station.say(Texts.facilityCodeHint), options: facilities),
        ])
      ], actions: [.init("admit", station.say(Texts.admit), key: "ctrl-s")])
  }

  private func own(_ station: Station) -> [String] {
    (station.owner?.departments ?? []).compactMap { $0.split(separator: "/", maxSplits: 1).last.map(String.init) }
  }

  /// The person's own departments first, while nothing else is typed; then those that fit.
  private func departments(_ station: Station) -> [ScreenView.Option] {
    let typed = values["department"] ?? ""
    let own = own(station)
    guard !own.contains(typed) else { return [] }
    let fitting = PlaceFields.departments(typed, in: places)
    guard typed.isEmpty, !own.isEmpty else { return fitting }
    let named = own.map { code in
      ScreenView.Option(code, places?.departments.first { $0.code == code }.map { "\(code) · \($0.name)" } ?? code)
    }
    return named + fitting.filter { !own.contains($0.value) }
  }

  /// Whether somebody stays, and needs a bed.
  private var isStay: Bool { values["class"] == Encounter.Class.inpatient.rawValue || values["class"] == Encounter.Class.day.rawValue }

  /// The number of the bed that is meant.
  private var bed: String? {
    let bed = PlaceFields.bed(values["bed"] ?? "", department: values["department"] ?? "", in: places)
    return bed.isEmpty ? nil : bed
  }

  private var beds: [ScreenView.Option] {
    guard isStay, let department = values["department"], !department.isEmpty else { return [] }
    return PlaceFields.beds(values["bed"] ?? "", department: department, room: values["room"] ?? "", in: places)
  }

  /// Where beds are offered as one types; a ward without a free one says so.
  private func bedHint(_ station: Station) -> String {
    let department = values["department"] ?? ""
    return PlaceFields.isFull(department, in: places) ? station.say(Texts.noFreeBed, department) : station.say(Texts.freeBedHint)
  }

  private func bedProblem(_ station: Station) -> ScreenView.Problem? {
    PlaceFields.problem(
      values["bed"] ?? "", room: values["room"], department: values["department"] ?? "", in: places, station)
  }

  private func field(
    _ id: String, _ label: BilingualText, _ station: Station, _ kind: ScreenView.Field.Kind = .line, hint: String = "",
    options: [ScreenView.Option] = []
  ) -> ScreenView.Field {
    let field = ScreenView.Field(
      id, station.say(label), values[id] ?? "", kind, hint: hint, options: options, problems: problems(id, station))
    let noted = ScreenView.Field.noted(meaning(of: id, station), field)
    return ["patient", "class", "why", "department"].contains(id) ? .required(noted) : noted
  }

  /// What the code in a field means.
  private func meaning(of field: String, _ station: Station) -> String? {
    guard let value = values[field]?.trimmed, !value.isEmpty else { return nil }
    switch field {
    case "department": return places?.departments.first { $0.code == value }?.name
    case "bed":
      guard case .free(let place)? = PlaceFields.found(value, department: values["department"] ?? "", in: places) else { return nil }
      return place.bed == value ? place.name.flatMap { $0 == value ? nil : $0 } : place.bed
    case "diagnosis": return ICD10.entry(value.uppercased()).map { station.language == .vi ? $0.vi : $0.en }
    case "attender": return station.owner?.colleagues[value]?.name
    default: return nil
    }
  }

  private func problems(_ field: String, _ station: Station) -> [ScreenView.Problem] {
    var problems = issues.filter { Self.field(of: $0) == field }.map { station.problem($0) }
    let value = values[field] ?? ""
    if isAsked, ["patient", "why", "department"].contains(field), value.isEmpty {
      problems.append(.init(code: "QY-UI-0020", text: station.say(Texts.mustFill), isError: true))
    }
    if field == "department", isAsked, !value.isEmpty, !PlaceFields.isDepartment(value, in: places) {
      problems.append(.init(code: "QY-UI-0033", text: station.say(Texts.chooseOfList), isError: true))
    }
    if field == "attender", isAsked, !value.isEmpty, PlaceFields.colleague(value, station) == nil {
      problems.append(.init(code: "QY-UI-0033", text: station.say(Texts.chooseOfList), isError: true))
    }
    // While there is something to choose, what is typed is no other bed yet.
    if field == "bed", let problem = bedProblem(station), problem.isError || beds.isEmpty { problems.append(problem) }
    if field == "card", !value.isEmpty {
      let said = RecordRules.issues(ofCard: value.uppercased().filter { !$0.isWhitespace }, at: "encounter/@insuranceCard")
      problems += said.map { station.problem($0) }.filter { !problems.contains($0) }
    }
    if field == "diagnosis", let problem = DiagnosisField.problem(value, isAsked: isAsked, station) { problems.append(problem) }
    return problems
  }

  /// The field that an issue of the encounter is about.
  private static func field(of issue: Issue) -> String {
    for (part, field) in [
      ("bed", "bed"), ("stay", "department"), ("diagnosis", "diagnosis"), ("participant", "attender"), ("Card", "card"),
      ("referredFrom", "referredFrom"), ("reason", "why"),
    ] where issue.path.contains(part) { return field }
    return "patient"
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened:
      // Who works on one ward receives for it.
      let own = own(station)
      if values["department"] == nil, own.count == 1 { values["department"] = own[0] }
      guard let facility = station.facility else { return [] }
      let look = values["patient"].map { [card(of: $0, facility)] } ?? []
      // Who is known already is not typed again: the keys begin at what is to be said.
      let begin: [Effect] = values["patient"]?.isEmpty == false ? [.focus(values["bed"] == nil ? "class" : "why")] : []
      return begin + look + (station.may(.readWard) ? [.work("places") { try ShowWard($0).places(of: facility) }] : [])
    case .changed("patient", let value):
      values["patient"] = value
      issues = []
      subject = lookUp.patients.first { station.number(of: $0) == value }.map { station.line($0) } ?? ""
      if values["card"] == known { values["card"] = nil }
      known = nil
      // Who is chosen from the list was looked for.
      let look = station.facility.map { [card(of: value, $0)] } ?? []
      return subject.isEmpty ? lookUp.typed(value) : lookUp.looked() + look
    case .finished("card", let value):
      guard let found = value as? [String], found[0] == values["patient"], values["card"] == nil else { return [] }
      known = found[1]
      values["card"] = known
      return isTyped ? [] : [.saved]
    case .finished("places", let value): places = value as? HospitalPlaces
    case .finished("facilities", let value): facilities = value as? [ScreenView.Option] ?? []
    case .finished(let work, let value):
      let effects = lookUp.finished(work, value)
      // A number that was typed whole, or mended, says whom it means as one that was chosen does.
      let asked = values["patient"]
      guard subject.isEmpty, let found = lookUp.patients.first(where: { station.number(of: $0) == asked }) else { return effects }
      subject = station.line(found)
      return effects + (station.facility.map { [card(of: station.number(of: found), $0)] } ?? [])
    case .changed("bed", let value):
      values["bed"] = value
      issues = []
      isTyped = true
      if !isClassChosen { values["class"] = (value.trimmed.isEmpty ? Encounter.Class.outpatient : .inpatient).rawValue }
      if values["room"]?.isEmpty ?? true, let room = PlaceFields.room(of: bed ?? "", department: values["department"] ?? "", in: places) {
        values["room"] = room
      }
    case .changed(let field, let value):
      values[field] = value
      issues = []
      isTyped = true
      if field == "class" { isClassChosen = true }
      guard field == "referredFrom" else { return [] }
      return [.work("facilities", after: 80) { try FacilityField.options(value, $0) }]
    case .action("admit", _): return try admit(station)
    case .answered("unstatedBed", _, _): return try admit(station, isBedConfirmed: true)
    default: break
    }
    return []
  }

  private func card(of patient: String, _ facility: FacilityCode) -> Effect {
    .work("card") { session in
      try KeepEncounter(session).knownCard(of: patient, at: facility).map { [patient, $0] }
    }
  }

  /// Who it is, and where they lie or wait: `Nguyễn Văn An, K03 · 05`.
  private static func said(_ subject: String, _ department: String, _ bed: String?) -> String {
    [subject.split(separator: " · ").first.map(String.init), [department, bed].compactMap(\.self).joined(separator: " · ")]
      .compactMap(\.self).joined(separator: ", ")
  }

  private mutating func admit(_ station: Station, isBedConfirmed: Bool = false) throws -> [Effect] {
    isAsked = true
    func text(_ field: String) -> String? { values[field].flatMap { $0.isEmpty ? nil : $0 } }
    guard let facility = station.facility else { throw KeepEncounter.noHospital }
    guard let patient = text("patient"), let why = text("why"), let department = text("department"),
      let kind = text("class").flatMap({ Encounter.Class(rawValue: $0) })
    else { return [.focus(["patient", "why", "department"].first { text($0) == nil } ?? "class")] }
    guard PlaceFields.isDepartment(department, in: places) else { return [.focus("department")] }
    let bedProblem = bedProblem(station)
    if let problem = bedProblem, problem.code != PlaceFields.takenCode {
      if problem.isError { return [.say(.bad, "\(problem.code) \(problem.text)"), .focus("bed")] }
      if !isBedConfirmed { return [.ask(.unstatedBed(values["bed"] ?? "", problem, confirm: Texts.admit, station), about: [])] }
    }
    let typed = text("diagnosis")
    let diagnosis = typed.flatMap { DiagnosisField.coding($0) }
    guard typed == nil || diagnosis != nil else { return [.focus("diagnosis")] }
    let attender = text("attender").flatMap { PlaceFields.colleague($0, station) }
    guard text("attender") == nil || attender != nil else { return [.focus("attender")] }
    let session = try station.requireSession()
    let referrer = try text("referredFrom").flatMap { try FacilityField.code($0, session) }
    guard text("referredFrom") == nil || referrer != nil else {
      issues = [Issue(code: Refusal.notOfTheList.code, path: "referredFrom", vi: Texts.chooseOfList.vi, en: Texts.chooseOfList.en)]
      return [.focus("referredFrom")]
    }
    let admission = KeepEncounter.Admission(
      patient: patient, class: kind, department: department,
      room: try PlaceFields.room(text("room"), with: bed, department: department, in: places), bed: bed, reason: why,
      attender: attender, diagnosis: diagnosis, insuranceCard: text("card"),
      referredFrom: referrer)
    switch try KeepEncounter(session).admit(admission, to: facility) {
    case .kept(let state, _):
      return [
        .saved, .wrote(state.id.rawValue), .say(.good, station.say(Texts.received, state.id.rawValue, Self.said(subject, department, bed))),
        station.may(.moveEncounters)
          ? .replace("encounter", ["encounter": "\(state.facility)/\(state.id)", "subject": subject]) : .back,
      ]
    case .refused(let found):
      issues = found
      return [station.refused(found)] + (found.first { $0.severity == .error }.map { [.focus(Self.field(of: $0))] } ?? [])
    case .conflict: return [.say(.warning, station.say(KeepEncounter.changedSince.text))]
    }
  }
}
