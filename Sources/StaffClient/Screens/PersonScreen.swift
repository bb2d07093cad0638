internal import ClinicalModel
internal import Terminology
internal import Workflows

/// What the hospital says of a person, corrected by whoever registers: the version before stays.
struct PersonScreen: Screen {
  static let route = Route(
    "person", title: Texts.person, door: .permission(EditPatient.self, .registerPatients), help: [Texts.personHelp], isPlace: false,
    keepsTyped: true)

  private struct Entry: Sendable {
    var patient: Patient
    var digest: String
  }

  private static let names = [
    "name", "sex", "birthDate", "nationalID", "serviceNumber", "card", "phone", "address", "ethnicity", "occupation",
  ]

  private let number: String
  private let subject: String
  /// What the changes are made to.
  private var entry: Entry?
  /// What somebody else wrote meanwhile, where it differs from what is typed here; nil once one of the two was chosen.
  private var theirs: Entry?
  private var typed: [String: String] = [:]
  private var refused: [Issue] = []

  init(_ parameters: [String: String]) {
    number = parameters["patient"] ?? ""
    subject = parameters["subject"] ?? ""
  }

  var parameters: [String: String] { ["patient": number, "subject": subject] }

  /// `HOSPITAL/NUMBER` of somebody where the person at the keys registers; nil for who has none there.
  static func number(of patient: PatientSummary, _ station: Station) -> String? {
    guard let facility = station.facility else { return nil }
    return patient.hospitalNumbers.first { $0.hasPrefix("\(facility)/") }
  }

  static func effects(for patient: PatientSummary, _ station: Station) -> [Effect] {
    guard let number = number(of: patient, station) else { return [.say(.warning, station.say(Texts.noNumberHere))] }
    return [.go("person", ["patient": number, "subject": station.line(patient)])]
  }

  /// Of somebody who was looked at before.
  static func effects(for recent: Station.Recent, _ station: Station) -> [Effect] {
    guard let facility = station.facility, let number = recent.number, number.hasPrefix("\(facility)/") else {
      return [.say(.warning, station.say(Texts.noNumberHere))]
    }
    return [.go("person", ["patient": number, "subject": recent.name + " · " + station.detail(of: recent)])]
  }

  private var facility: FacilityCode? { number.split(separator: "/", maxSplits: 1).first.flatMap { FacilityCode($0) } }
  private var id: Patient.ID? { number.split(separator: "/", maxSplits: 1).last.flatMap { Patient.ID($0) } }

  // MARK: What is shown

  func view(_ station: Station) -> ScreenView {
    let (title, subject) = (station.say(Texts.person), subject.isEmpty ? number : subject)
    guard entry != nil else {
      return ScreenView(title: title, subject: subject, blocks: [.text([.init(station.say(Texts.working), .dim)])])
    }
    let problems = problems(station)
    func field(_ id: String, _ label: BilingualText, _ hint: BilingualText, _ options: [ScreenView.Option] = []) -> ScreenView.Field {
      .init(id, station.say(label), value(id), hint: station.say(hint), options: options, problems: problems[id] ?? [])
    }
    let fields: [ScreenView.Field] = [
      .required(field("name", Texts.name, Texts.nameHint)),
      .init(
        "sex", station.say(Texts.sex), value("sex"), .choice,
        options: [
          .init("male", station.say(Texts.male)), .init("female", station.say(Texts.female)),
          .init("other", station.say(Texts.otherSex)),
        ], problems: problems["sex"] ?? []),
      field("birthDate", Texts.birthDate, Texts.birthHint), field("nationalID", Texts.nationalID, Texts.nationalIDHint),
      field(
        "serviceNumber", Texts.serviceNumber, station.may(.readMilitaryService) ? Texts.serviceNumberHint : Texts.unseenNumberHint),
      field("card", Texts.insurance, Texts.cardHint), field("phone", Texts.phone, Texts.phoneHint),
      field("address", Texts.address, Texts.addressHint),
      field("ethnicity", Texts.ethnicGroup, Texts.ethnicSearchHint, Self.options(value("ethnicity"), .ethnicGroups)),
      field("occupation", Texts.occupation, Texts.occupationSearchHint, Self.options(value("occupation"), .occupations)),
    ]
    let usual: [ScreenView.Action] = [
      .init("save", station.say(Texts.save), key: "ctrl-s"), .init("refresh", station.say(Texts.refresh), key: "f5"),
    ]
    guard let theirs else { return ScreenView(title: title, subject: subject, blocks: [.fields(fields)], actions: usual) }
    return ScreenView(
      title: title, subject: subject,
      blocks: [.columns([[.fields(fields)], [.heading(station.say(Texts.theirs)), .text(differences(theirs, fields, station))]])],
      actions: [
        .init("keepMine", station.say(Texts.keepMine), key: "f7"), .init("takeTheirs", station.say(Texts.takeTheirs), key: "f8"),
      ])
  }

  /// What the other wrote, with a sign at what is typed otherwise here.
  private func differences(_ theirs: Entry, _ fields: [ScreenView.Field], _ station: Station) -> [ScreenView.Line] {
    let (before, after) = (stored(entry?.patient), stored(theirs.patient))
    return fields.filter { before[$0.id] ?? "" != after[$0.id] ?? "" }.map { field in
      let name = field.id
      let said = name == "sex" ? station.text(theirs.patient.sex) : after[name] ?? ""
      let text = field.label + ": " + (said.isEmpty ? station.say(Texts.empty) : said)
      return isInConflict(name, before, after) ? .init("≠ " + text, .warning) : .init("  " + text)
    }
  }

  /// Whether both changed a field, each to something else.
  private func isInConflict(_ name: String, _ before: [String: String], _ after: [String: String]) -> Bool {
    guard let mine = typed[name], mine != before[name] ?? "" else { return false }
    return after[name] ?? "" != before[name] ?? "" && after[name] ?? "" != mine
  }

  /// Names of a list that fit what is typed; none once one is chosen.
  private static func options(_ typed: String, _ list: CodeList) -> [ScreenView.Option] {
    let words = SearchKey.fold(typed).split(separator: " ")
    guard !words.isEmpty, code(of: typed, list) == nil else { return [] }
    return list.codes.compactMap { code -> ScreenView.Option? in
      guard let name = list[code] else { return nil }
      let text = " " + SearchKey.fold(name)
      return words.allSatisfy { text.contains(" " + $0) } ? .init(name, name) : nil
    }.prefix(8).map(\.self)
  }

  /// The code of a name of the list, or a code of it that was typed.
  private static func code(of text: String, _ list: CodeList) -> String? {
    list.has(text) ? text : list.codes.first { list[$0] == text }
  }

  private func value(_ field: String) -> String { typed[field] ?? stored[field] ?? "" }

  private var stored: [String: String] { stored(entry?.patient) }

  private func stored(_ patient: Patient?) -> [String: String] {
    guard let patient else { return [:] }
    var stored = [
      "name": patient.name?.text ?? "", "sex": patient.sex == .unknown ? "" : patient.sex.rawValue,
      "birthDate": patient.birthDate.map { TypedDate.text($0) } ?? "",
    ]
    stored["nationalID"] = patient.identifiers.first { $0.system == .nationalID }?.value
    stored["serviceNumber"] = patient.identifiers.first { $0.system == .serviceNumber }?.value
    stored["card"] = patient.coverages.first?.card
    stored["phone"] = patient.telecom.first { $0.system == .phone }?.value
    stored["address"] = patient.addresses[safe: home(patient)]?.line
    stored["ethnicity"] = patient.ethnicity.map { CodeList.ethnicGroups[$0] ?? $0 }
    stored["occupation"] = patient.occupation.map { CodeList.occupations[$0] ?? $0 }
    return stored
  }

  private func home(_ patient: Patient) -> Int { patient.addresses.firstIndex { $0.use == .home } ?? 0 }

  private func problems(_ station: Station) -> [String: [ScreenView.Problem]] {
    var problems: [String: [ScreenView.Problem]] = [:]
    if unreadableDate(station) {
      problems["birthDate"] = [.init(code: "QY-UI-0005", text: station.say(Texts.notADate), isError: true)]
    }
    for (field, list) in [("ethnicity", CodeList.ethnicGroups), ("occupation", .occupations)] where isUnknown(field, list) {
      problems[field] = [.init(code: "QY-UI-0033", text: station.say(Texts.chooseOfList), isError: true)]
    }
    guard let session = station.session, !typed.isEmpty, let patient = edited(station) else { return problems }
    for issue in RegisterPatient(session).issues(patient) + refused {
      let (field, problem) = (RegisterScreen.field(issue.path), station.problem(issue))
      if problems[field]?.contains(problem) != true { problems[field, default: []].append(problem) }
    }
    return problems
  }

  private func unreadableDate(_ station: Station) -> Bool {
    !value("birthDate").trimmed.isEmpty && TypedDate.partial(value("birthDate"), today: station.now.civil.date) == nil
  }

  /// Whether something was typed that the list does not have; what was imported so is left.
  private func isUnknown(_ field: String, _ list: CodeList) -> Bool {
    guard let text = typed[field]?.trimmed, !text.isEmpty, text != stored[field] else { return false }
    return Self.code(of: text, list) == nil
  }

  /// The person as the fields say: what no field is about stays as it is.
  private func edited(_ station: Station) -> Patient? {
    guard var patient = entry?.patient else { return nil }
    func said(_ field: String) -> String? {
      guard let text = typed[field], text != stored[field] ?? "" else { return nil }
      return text.split(separator: " ").joined(separator: " ")
    }
    if let name = said("name") {
      let index = patient.names.firstIndex { $0.use == .official } ?? 0
      if patient.names.indices.contains(index) { patient.names[index].text = name } else { patient.names.append(HumanName(name)) }
    }
    if let sex = said("sex") { patient.sex = AdministrativeSex(rawValue: sex) ?? .unknown }
    if let date = said("birthDate") { patient.birthDate = TypedDate.partial(date, today: station.now.civil.date) }
    if let number = said("nationalID")?.filter({ $0 != " " }) {
      let index = patient.identifiers.firstIndex { $0.system == .nationalID }
      if let index { patient.identifiers.remove(at: index) }
      if !number.isEmpty { patient.identifiers.insert(Identifier(.nationalID, number), at: index ?? patient.identifiers.count) }
    }
    if let number = said("serviceNumber")?.uppercased().filter({ $0 != " " }) {
      let index = patient.identifiers.firstIndex { $0.system == .serviceNumber }
      if let index { patient.identifiers.remove(at: index) }
      if !number.isEmpty { patient.identifiers.insert(Identifier(.serviceNumber, number), at: index ?? patient.identifiers.count) }
    }
    if let card = said("card")?.uppercased().filter({ $0 != " " }) {
      if !patient.coverages.isEmpty { patient.coverages.removeFirst() }
      if !card.isEmpty { patient.coverages.insert(Coverage(card: card), at: 0) }
    }
    if let phone = said("phone") {
      let index = patient.telecom.firstIndex { $0.system == .phone }
      if let index { patient.telecom.remove(at: index) }
      if !phone.isEmpty { patient.telecom.insert(ContactPoint(.phone, phone), at: index ?? 0) }
    }
    if let line = said("address") {
      let index = home(patient)
      if patient.addresses.indices.contains(index) {
        patient.addresses[index].line = line.isEmpty ? nil : line
      } else if !line.isEmpty {
        patient.addresses.append(Address(line: line))
      }
    }
    if let group = said("ethnicity") { patient.ethnicity = group.isEmpty ? nil : Self.code(of: group, .ethnicGroups) ?? patient.ethnicity }
    if let work = said("occupation") { patient.occupation = work.isEmpty ? nil : Self.code(of: work, .occupations) ?? patient.occupation }
    return patient
  }

  // MARK: What is done

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .action("refresh", _): return load
    case .finished("load", let value):
      guard let found = value as? Entry else { return [] }
      return take(found, station)
    case .action("keepMine", _):
      (entry, theirs) = (theirs ?? entry, nil)
    case .action("takeTheirs", _):
      guard let theirs else { return [] }
      let (before, after) = (stored, stored(theirs.patient))
      for name in Self.names where isInConflict(name, before, after) { typed[name] = nil }
      (entry, self.theirs) = (theirs, nil)
    case .changed(let field, let value) where Self.names.contains(field):
      typed[field] = value
      refused = []
    case .action("save", _): return try save(confirmed: nil, station)
    case .answered("confirm", _, let values): return try save(confirmed: values["reason"] ?? "", station)
    default: break
    }
    return []
  }

  private var load: [Effect] {
    guard let id, let facility else { return [] }
    return [
      .work("load") { session in
        let (patient, digest) = try EditPatient(session).entry(id, of: facility)
        return Entry(patient: patient, digest: digest)
      }
    ]
  }

  /// What stands in the database now. What somebody else changed is taken beside what is typed here; where both changed one thing somebody chooses.
  private mutating func take(_ found: Entry, _ station: Station) -> [Effect] {
    refused = []
    guard let before = entry, before.digest != found.digest, !typed.isEmpty else {
      (entry, theirs) = (found, nil)
      return typed.isEmpty ? [.saved] : []
    }
    let (old, new) = (stored(before.patient), stored(found.patient))
    if Self.names.contains(where: { isInConflict($0, old, new) }) {
      theirs = found
      return [.say(.warning, station.say(Texts.conflict))]
    }
    (entry, theirs) = (found, nil)
    return [.say(.warning, station.say(Texts.joinedPerson))]
  }

  private mutating func save(confirmed: String?, _ station: Station) throws -> [Effect] {
    guard let entry, let facility, let patient = edited(station) else { return [] }
    guard theirs == nil else { return [.say(.warning, station.say(Texts.conflict))] }
    if unreadableDate(station) { return [.say(.bad, "QY-UI-0005 " + station.say(Texts.notADate)), .focus("birthDate")] }
    for (field, list) in [("ethnicity", CodeList.ethnicGroups), ("occupation", .occupations)] where isUnknown(field, list) {
      return [.say(.bad, "QY-UI-0033 " + station.say(Texts.chooseOfList)), .focus(field)]
    }
    guard patient != entry.patient else { return [.saved, .say(.dim, station.say(Texts.nothingChanged)), .back] }
    let result = try EditPatient(try station.requireSession())(patient, of: facility, seen: entry.digest, confirmed: confirmed)
    if result.patient != nil { return [.saved, .back, .say(.good, station.say(Texts.personSaved))] }
    if !result.changes.isEmpty, confirmed == nil, result.issues.contains(where: { ["QY-PAT-0033", "QY-PAT-0034"].contains($0.code) }) {
      let why = station.say(result.changes.count > 1 ? Texts.severalTraits : Texts.traitGoes)
      return [
        .ask(
          Dialog(
            "confirm", title: station.say(Texts.person), lines: [.init(why, .warning)],
            fields: [.required(.init("reason", station.say(Texts.reason), ""))], confirm: station.say(Texts.save)), about: [])
      ]
    }
    refused = result.issues
    let isBehind = result.issues.contains { $0.code == "QY-PAT-0032" }
    return [station.refused(result.issues.filter { $0.severity == .error })] + (isBehind ? load : [])
  }
}

extension Array {
  /// Nil past the end.
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
