internal import ClinicalModel
internal import Workflows

/// One box for everybody: name with or without marks, any number, phone, birth date; results as you type.
struct FindScreen: Screen {
  static let route = Route(
    "find", title: Texts.findPatient, door: .permission(SearchPatients.self, .searchPatients), help: [Texts.findHelp])

  private var text: String
  private var lookUp: PatientLookUp
  /// Whether Enter was pressed before the answer was there: who is found alone is opened, of several the person chooses.
  private var isOpening = false

  init(_ parameters: [String: String]) {
    text = parameters["text"] ?? ""
    lookUp = PatientLookUp(text, limit: 50)
  }

  var parameters: [String: String] { ["text": text] }

  private var asked: String { lookUp.asked }

  func view(_ station: Station) -> ScreenView {
    let rows: [ScreenView.Row]
    if asked.isEmpty {
      rows = station.recent.map { .init($0.id, [$0.name, "", station.birthDate(of: $0), $0.number ?? ""]) }
    } else {
      rows = lookUp.patients.map { patient in
        .init(
          patient.id.description,
          [
            patient.name, station.text(patient.sex), station.text(patient.birthDate), patient.hospitalNumbers.joined(separator: " "),
            patient.place.map(Self.place) ?? "",
          ])
      }
    }
    let isSettled = asked.isEmpty || lookUp.isSettled
    // Who sees no chart looks for somebody to receive.
    var actions: [ScreenView.Action] =
      station.may(.readChart)
      ? [.init("open", station.say(Texts.open), key: "enter", table: "found")]
      : station.may(.admitPatients) ? [.init("admit", station.say(Texts.admit), key: "enter", table: "found")] : []
    if station.may(.registerPatients) {
      actions.append(.init("person", station.say(Texts.editPerson), key: "f7", table: "found"))
    }
    if station.may(.registerPatients), ScreenList.named("register") != nil {
      actions.append(.init("register", station.say(Texts.registerPatient), key: "ctrl-n"))
    }
    var more: [ScreenView.Block] = []
    if !asked.isEmpty, lookUp.isCut { more = [.text([.init(station.say(Texts.findCut, "\(lookUp.limit)"), .warning)])] }
    return ScreenView(
      title: station.say(Texts.findPatient),
      blocks: [
        .fields([.init("text", station.say(Texts.find), text, .search, hint: station.say(Texts.findHint))]),
        .table(
          .init(
            "found",
            columns: [
              .init("name", station.say(Texts.name)), .init("sex", station.say(Texts.sex)),
              .init("birthDate", station.say(Texts.birthDate)), .init("number", station.say(Texts.number), whole: true),
              .init("place", station.say(Texts.placeNow)),
            ], rows: rows,
            empty: station.say(asked.isEmpty ? Texts.typeToFind : isSettled ? Texts.nobodyFound : Texts.working))),
      ] + more, actions: actions)
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    // Who was corrected meanwhile is shown as they are now.
    case .opened, .returned: return asked.isEmpty ? [] : [lookUp.search()]
    case .changed("text", let value):
      text = value
      isOpening = false
      return lookUp.typed(value)
    case .finished(let work, let value):
      let looking = lookUp.finished(work, value)
      guard work == "search", lookUp.isSettled, isOpening else { return looking }
      isOpening = false
      return lookUp.looked() + (lookUp.patients.count == 1 ? open(lookUp.patients[0].id.description, station) : [])
    case .action("person", let rows):
      if let found = lookUp.patients.first(where: { $0.id.description == rows.first }) {
        return lookUp.looked() + PersonScreen.effects(for: found, station)
      }
      return station.recent.first { $0.id == rows.first }.map { PersonScreen.effects(for: $0, station) } ?? []
    case .action("open", let rows), .action("admit", let rows):
      // A quick typist presses Enter before the answer is there: never is a line of the old list opened.
      if !lookUp.isSettled, !asked.isEmpty {
        isOpening = true
        return [lookUp.search()]
      }
      guard let id = rows.first ?? station.recent.first?.id else { return [] }
      return lookUp.looked() + open(id, station)
    case .action("register", _): return lookUp.looked() + [.go("register", ["text": asked])]
    default: break
    }
    return []
  }

  private static func place(_ place: PatientSummary.Place) -> String {
    guard place.room ?? place.bed != nil else { return place.department }
    return place.department + " · " + BedName.label(room: place.room, bed: place.bed, department: place.department)
  }

  private func open(_ patient: String, _ station: Station) -> [Effect] {
    let found = lookUp.patients.first { $0.id.description == patient }
    let subject = found.map { station.line($0) } ?? ""
    guard station.may(.readChart) else {
      return [.go("admit", ["patient": found.map { station.number(of: $0) } ?? patient, "subject": subject])]
    }
    return [.go("chart", ["patient": patient, "subject": subject])]
  }
}
