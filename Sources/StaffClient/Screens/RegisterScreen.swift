internal import ClinicalModel
internal import Workflows

/// Somebody new: what the papers say on one side, who may be the same person on the other.
struct RegisterScreen: Screen {
  static let route = Route(
    "register", title: Texts.registerPatient, door: .permission(RegisterPatient.self, .registerPatients), help: [Texts.registerHelp],
    keepsTyped: true)

  private static let names = ["name", "sex", "birthDate", "nationalID", "serviceNumber", "card", "phone", "address", "mother"]
  /// Milliseconds without a key before somebody alike is looked for.
  private static let pause = 250

  private var values: [String: String] = [:]
  private var candidates: [RegisterPatient.Candidate] = []
  /// What the store said at the last attempt.
  private var refused: [Issue] = []
  /// The number for the person, the same at each attempt: who presses twice registers once.
  private var number: String?
  /// Who was registered just now: most are received next.
  private var registered: (number: String, line: String, name: String)?
  /// Who fits what is typed for the mother of somebody newly born, and what the hospital says of whom it means.
  private var motherLookUp = PatientLookUp("", limit: 8)
  private var mother: Mother?

  private struct Mother: Sendable {
    var typed: String
    var patient: Patient
  }

  /// What was looked for before: the form begins with it again when it is opened again.
  private let given: String

  init(_ parameters: [String: String]) {
    given = parameters["text"] ?? ""
    // What was looked for and not found begins the form: a name, or a number.
    let text = given
    guard !text.isEmpty else { return }
    if let card = ScannedCard(text) {
      fill(card)
      return
    }
    let digits = text.filter(\.isNumber).count
    if digits == 0 { values["name"] = text } else if digits == 12, text.count == 12 { values["nationalID"] = text }
  }

  var parameters: [String: String] { given.isEmpty ? [:] : ["text": given] }

  /// What cards filled in, while it stands as they said it.
  private var scanned: [String: String] = [:]

  /// What a card's QR code says, into the fields that are empty. The card of somebody else than the card before takes that one's place: no form has the
  /// numbers of one person and the name of another.
  ///
  /// - Returns: whether another name was typed by hand.
  @discardableResult
  private mutating func fill(_ card: ScannedCard) -> Bool {
    let said: [(field: String, value: String?)] = [
      ("name", card.name), ("sex", card.sex == .unknown ? nil : card.sex.rawValue),
      (
        "birthDate",
        card.birthDate.map { date in [date.day, date.month, date.year].compactMap { $0.map(String.init) }.joined(separator: "/") }
      ),
      ("nationalID", card.nationalID), ("card", card.insuranceCard), ("address", card.address),
    ]
    let isOther = said.contains { field, value in
      guard ["name", "nationalID", "card"].contains(field), let value, let before = scanned[field] else { return false }
      return SearchKey.fold(value) != SearchKey.fold(before)
    }
    if isOther {
      for (field, value) in scanned where values[field] == value { values[field] = nil }
      scanned = [:]
    }
    for (field, value) in said where values[field]?.trimmed.isEmpty ?? true {
      values[field] = value
      scanned[field] = value
    }
    return SearchKey.fold(values["name"] ?? "") != SearchKey.fold(card.name)
  }

  /// Takes what a scanner typed into a field apart.
  private mutating func take(_ text: String, from field: String, _ station: Station) -> [Effect] {
    guard let card = ScannedCard(text) else { return [] }
    values[field] = nil
    let isOfAnother = fill(card)
    return [look(station)].compactMap(\.self) + (isOfAnother ? [.say(.warning, station.say(Texts.cardOfAnother))] : [])
  }

  // MARK: What is shown

  func view(_ station: Station) -> ScreenView {
    let problems = problems(station)
    func field(_ id: String, _ label: BilingualText, _ hint: BilingualText) -> ScreenView.Field {
      .init(id, station.say(label), values[id] ?? "", hint: station.say(hint), problems: problems[id] ?? [])
    }
    let form: [ScreenView.Block] = [
      .fields([
        .required(field("name", Texts.name, Texts.nameHint)),
        .init(
          "sex", station.say(Texts.sex), values["sex"] ?? "", .choice,
          options: [
            .init("male", station.say(Texts.male)), .init("female", station.say(Texts.female)), .init("other", station.say(Texts.otherSex)),
          ], problems: problems["sex"] ?? []),
        field("birthDate", Texts.birthDate, Texts.birthHint), field("nationalID", Texts.nationalID, Texts.nationalIDHint),
        field("serviceNumber", Texts.serviceNumber, Texts.serviceNumberHint),
        field("card", Texts.insurance, Texts.cardHint), field("phone", Texts.phone, Texts.phoneHint),
        field("address", Texts.address, Texts.addressHint),
        .init(
          "mother", station.say(Texts.mother), values["mother"] ?? "", hint: station.say(Texts.motherHint),
          options: isMotherKnown
            ? []
            : motherLookUp.patients.compactMap { one in
              PersonScreen.number(of: one, station).map { .init($0, station.line(one)) }
            }, problems: problems["mother"] ?? []),
      ])
    ]
    let beside: [ScreenView.Block] = [
      // How many there are is new when somebody is found: so it is heard before they are.
      .heading(
        candidates.isEmpty
          ? station.say(Texts.candidates) : station.say(Texts.countedList, station.say(Texts.candidates), "\(candidates.count)")),
      .table(
        .init(
          "candidates",
          columns: [
            .init("points", station.say(Texts.likeness), right: true), .init("name", station.say(Texts.name)),
            .init("sex", station.say(Texts.sex)), .init("birthDate", station.say(Texts.birthDate)),
            .init("number", station.say(Texts.number), whole: true),
          ],
          rows: candidates.map { candidate in
            let patient = candidate.patient
            let rest = [
              patient.name, station.text(patient.sex), station.text(patient.birthDate), patient.hospitalNumbers.joined(separator: " "),
            ]
            return .init(
              patient.id.description, ["\(candidate.points)"] + rest, .warning,
              spoken: [station.say(Texts.likenessSpoken, "\(candidate.points)")] + rest)
          }, empty: station.say(Texts.noCandidates))),
    ]
    var actions: [ScreenView.Action] = [.init("register", station.say(Texts.register), key: "ctrl-s")]
    if !candidates.isEmpty {
      actions.append(.init("anyway", station.say(Texts.registerAnyway), key: "f6"))
      // Who sees no chart receives whom they found, as in the search.
      if station.may(.readChart) {
        actions.append(.init("open", station.say(Texts.open), key: "enter", table: "candidates"))
      } else if station.may(.admitPatients) {
        actions.append(.init("admit", station.say(Texts.admit), key: "enter", table: "candidates"))
      }
      actions.append(.init("person", station.say(Texts.editPerson), key: "f7", table: "candidates"))
    }
    // Whoever types the next one does not receive the one before by a slip.
    if let registered, station.may(.admitPatients), values.values.allSatisfy({ $0.trimmed.isEmpty }) {
      actions.append(.init("receive", station.say(Texts.receiveThem, registered.name), key: "f8"))
    }
    return ScreenView(
      title: station.say(Texts.registerPatient), subject: isMotherKnown ? station.say(Texts.mother) + ": " + motherLine(station) : nil,
      blocks: [.columns([form, beside])], actions: actions)
  }

  private var isMotherKnown: Bool { mother != nil && mother?.typed == values["mother"] }

  /// Whom the mother's number means.
  private func motherLine(_ station: Station) -> String {
    guard let mother = mother?.patient else { return "" }
    return [mother.name?.text ?? "", station.text(mother.birthDate)].joined(separator: " · ")
  }

  /// What the mother's papers say of her child, into the fields that are empty. Her card stays hers: what is done for the child is not claimed by it.
  private mutating func propose(from mother: Patient, _ station: Station) {
    let said: [(String, String?)] = [
      ("name", mother.name.map { station.say(Texts.childOf, $0.text) }), ("address", Self.home(of: mother)?.line),
    ]
    for (field, value) in said where values[field]?.isEmpty ?? true { values[field] = value }
  }

  private static func home(of patient: Patient) -> Address? { patient.addresses.first { $0.use == .home } ?? patient.addresses.first }

  /// What is wrong, by field: from the same rules as import, as soon as something stands in the field.
  private func problems(_ station: Station) -> [String: [ScreenView.Problem]] {
    var problems: [String: [ScreenView.Problem]] = [:]
    if let typed = values["birthDate"], !typed.isEmpty, birthDate(station) == nil {
      problems["birthDate"] = [.init(code: "QY-UI-0005", text: station.say(Texts.notADate), isError: true)]
    }
    if let mother, mother.typed == values["mother"], mother.patient.sex == .male {
      problems["mother"] = [.init(code: "QY-UI-0040", text: station.say(Texts.motherIsMale), isError: true)]
    }
    if station.facility == nil {
      problems["name", default: []].append(.init(code: "QY-UI-0006", text: station.say(Texts.noFacility), isError: true))
    }
    for (field, value) in values where Self.isScanned(value) {
      problems[field, default: []].append(.init(code: "QY-UI-0041", text: station.say(Texts.cardUnread), isError: true))
    }
    let wholeName = values["name"]?.trimmed.isEmpty == false
    guard let session = station.session, wholeName, let patient = patient(station) else { return problems }
    for issue in RegisterPatient(session).issues(patient) + refused {
      let (field, problem) = (Self.field(issue.path), station.problem(issue))
      if problems[field]?.contains(problem) != true { problems[field, default: []].append(problem) }
    }
    return problems
  }

  /// The field that a rule's path means.
  static func field(_ path: String) -> String {
    let known: [(String, String)] = [
      ("name", "name"), ("birthDate", "birthDate"), ("sex", "sex"), ("coverage", "card"), ("card", "card"), ("telecom", "phone"),
      ("address", "address"), ("identifier", "nationalID"),
    ]
    return known.first { path.contains($0.0) }?.1 ?? "name"
  }

  // MARK: Who it is

  private func birthDate(_ station: Station) -> PartialDate? {
    TypedDate.partial(values["birthDate"] ?? "", today: station.now.civil.date)
  }

  private func patient(_ station: Station) -> Patient? {
    guard let id = Patient.ID(number ?? "P-") else { return nil }
    func value(_ id: String) -> String? { values[id].map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 } }
    var patient = Patient(
      id: id, names: [HumanName((value("name") ?? "").split(separator: " ").joined(separator: " "))],
      sex: AdministrativeSex(rawValue: value("sex") ?? "") ?? .unknown, birthDate: birthDate(station))
    if let number = value("nationalID") { patient.identifiers.append(Identifier(.nationalID, number.filter { $0 != " " })) }
    if let number = value("serviceNumber") {
      patient.identifiers.append(Identifier(.serviceNumber, number.uppercased().filter { $0 != " " }))
    }
    if let card = value("card") { patient.coverages.append(Coverage(card: card.uppercased().filter { $0 != " " })) }
    if let phone = value("phone") { patient.telecom.append(ContactPoint(.phone, phone)) }
    let homeOfMother = isMotherKnown ? mother.flatMap { Self.home(of: $0.patient) } : nil
    if let address = value("address") {
      // The mother's address as the hospital has it, with its commune, while nobody typed another.
      patient.addresses.append(homeOfMother.flatMap { $0.line == address ? $0 : nil } ?? Address(line: address))
    }
    if isMotherKnown, let mother = mother?.patient {
      patient.ethnicity = mother.ethnicity
      patient.contacts.append(
        PatientContact(
          relationship: .parent, name: mother.name?.text ?? "", phone: mother.telecom.first { $0.system == .phone }?.value,
          nationalID: mother.identifiers.first { $0.system == .nationalID }?.value))
    }
    return patient
  }

  // MARK: What is done

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened: return values.isEmpty ? [] : [look(station)].compactMap(\.self)
    case .returned where station.wrote != nil:
      // Who it was was there already, and is received: nobody is left to register.
      empty()
      return [.saved, .focus("name")]
    case .changed(let field, let value) where Self.names.contains(field):
      values[field] = value
      // A card may be scanned into any field; a scanner types, so it is read once no more letters come.
      if Self.isScanned(value) { return [.work("card", after: Self.pause) { _ in [field, value] }] }
      refused = []
      if field == "mother" { return typedMother(value, station) }
      return [look(station)].compactMap(\.self)
    case .finished("mother", let value):
      guard let found = value as? Mother, found.typed == values["mother"] else { return [] }
      mother = found
      propose(from: found.patient, station)
      return [look(station)].compactMap(\.self)
    case .finished("search", let value): return motherLookUp.finished("search", value)
    case .finished("look", let value): return motherLookUp.finished("look", value)
    case .finished("card", let value):
      guard let scanned = value as? [String], values[scanned[0]] == scanned[1] else { return [] }
      return take(scanned[1], from: scanned[0], station)
    case .finished("alike", let value):
      // Nobody is like a form that has been emptied since.
      if !values.isEmpty { candidates = value as? [RegisterPatient.Candidate] ?? candidates }
    case .action("receive", _):
      guard let registered else { return [] }
      return [.replace("admit", ["patient": registered.number, "subject": registered.line])]
    case .action("register", _): return try register(false, station)
    case .action("anyway", _): return try register(true, station)
    case .action("open", let rows): return rows.prefix(1).map { .go("chart", ["patient": $0]) }
    case .action("admit", let rows):
      guard let found = candidate(rows.first) else { return [] }
      return [.go("admit", ["patient": station.number(of: found), "subject": station.line(found)])]
    case .action("person", let rows): return candidate(rows.first).map { PersonScreen.effects(for: $0, station) } ?? []
    default: break
    }
    return []
  }

  /// The number of a mother who was chosen or typed whole brings what the hospital says of her; a name looks for her.
  private mutating func typedMother(_ text: String, _ station: Station) -> [Effect] {
    mother = nil
    guard let facility = station.facility, !text.trimmed.isEmpty else { return motherLookUp.typed(text) }
    let number = text.trimmed
    guard number.hasPrefix("\(facility)/"), let id = Patient.ID(number.dropFirst(facility.rawValue.utf8.count + 1)) else {
      return motherLookUp.typed(text)
    }
    return motherLookUp.looked() + [
      .work("mother", after: Self.pause) { session in
        Mother(typed: text, patient: try EditPatient(session).entry(id, of: facility).patient)
      }
    ]
  }

  private mutating func empty() {
    (values, scanned, mother, candidates, number) = ([:], [:], nil, [], nil)
  }

  private func candidate(_ row: String?) -> PatientSummary? { candidates.first { $0.patient.id.description == row }?.patient }

  /// Looks for somebody alike as soon as there is enough to compare.
  private func look(_ station: Station) -> Effect? {
    guard let patient = patient(station), let name = patient.name, name.words.count > 1 || !patient.identifiers.isEmpty,
      patient.birthDate != nil || !patient.identifiers.isEmpty || !patient.coverages.isEmpty
    else { return nil }
    return .work("alike", after: Self.pause) { try RegisterPatient($0).candidates(patient) }
  }

  /// Whether a text is what a scanner types of a card: no name, number or address has such bars.
  private static func isScanned(_ text: String) -> Bool { text.contains("|") }

  private mutating func register(_ confirmed: Bool, _ station: Station) throws -> [Effect] {
    let session = try station.requireSession()
    // Who is quicker than the scanner's last letter sees first what the card says.
    if let (field, text) = values.first(where: { Self.isScanned($0.value) }) {
      let taken = take(text, from: field, station)
      guard values[field] != text else { return [.say(.bad, "QY-UI-0041 " + station.say(Texts.cardUnread)), .focus(field)] }
      return [.say(.warning, station.say(Texts.cardTaken))] + taken
    }
    if values["birthDate"]?.trimmed.isEmpty == false, birthDate(station) == nil {
      return [.say(.bad, "QY-UI-0005 " + station.say(Texts.notADate)), .focus("birthDate")]
    }
    if values["mother"]?.trimmed.isEmpty == false, !isMotherKnown || mother?.patient.sex == .male {
      return [.say(.bad, "QY-UI-0040 " + station.say(isMotherKnown ? Texts.motherIsMale : Texts.motherUnknown)), .focus("mother")]
    }
    guard let facility = station.facility else { return [.say(.bad, "QY-UI-0006 " + station.say(Texts.noFacility))] }
    number = number ?? session.newNumber("P")
    guard let patient = patient(station) else { return [] }
    let result = try RegisterPatient(session)(patient, of: facility, confirmed: confirmed)
    guard let id = result.patient else {
      refused = result.candidates.isEmpty ? result.issues : []
      if !result.candidates.isEmpty {
        candidates = result.candidates
        return [.focus("candidates"), .say(.bad, station.say(Texts.lookFirst))]
      }
      guard let first = result.issues.first(where: { $0.severity == .error }) else { return [] }
      return [.say(.bad, "\(first.code) \(station.say(first.text))"), .focus(Self.field(first.path))]
    }
    let (name, number) = (patient.name?.text ?? "", result.number ?? "\(facility)/\(patient.id)")
    registered = (number, [name, station.text(patient.sex), station.text(patient.birthDate), number].joined(separator: " · "), name)
    let text = station.say(result.isNew ? Texts.registered : Texts.knownAlready, number)
    empty()
    // Who registers at the desk goes on with the next person; who treats goes to the chart. One that was there before may lie nowhere, and its chart be
    // closed: that person is received first.
    let opens = station.may(.readChart) && (result.isNew || !station.may(.admitPatients))
    return [.saved] + (opens ? [.replace("chart", ["patient": "\(id)"])] : [.focus("name")]) + [.say(.good, text)]
  }
}
