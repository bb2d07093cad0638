internal import ClinicalModel
internal import Workflows

/// One box for everybody: name with or without marks, any number, phone, birth date; results as you type.
struct FindScreen: Screen {
  static let route = Route(
    "find", title: Texts.findPatient, door: .permission(SearchPatients.self, .searchPatients), help: [Texts.findHelp])

  private static let limit = 50
  /// Milliseconds without a key before a search begins.
  private static let pause = 90
  /// Milliseconds for which a list stands before it counts as looked at, and leaves its row in the audit.
  private static let look = 1000

  private struct Found: Sendable {
    var text: String
    var patients: [PatientSummary]
  }

  private var text: String
  private var found: Found?
  /// Whether Enter was pressed before the answer was there: who is found alone is opened, of several the person chooses.
  private var isOpening = false
  /// What was looked at last: one row for it is enough.
  private var noted: String?

  init(_ parameters: [String: String]) { text = parameters["text"] ?? "" }

  var parameters: [String: String] { ["text": text] }

  /// What is looked for: the box without blanks around it.
  private var asked: String { text.trimmed }

  func view(_ station: Station) -> ScreenView {
    let rows: [ScreenView.Row]
    if asked.isEmpty {
      rows = station.recent.map { .init($0.id, [$0.name, "", "", $0.detail]) }
    } else {
      rows = (found?.patients ?? []).map { patient in
        .init(
          patient.id.description,
          [patient.name, station.text(patient.sex), station.text(patient.birthDate), patient.hospitalNumbers.joined(separator: " ")])
      }
    }
    let isSettled = asked.isEmpty || found?.text == asked
    var actions: [ScreenView.Action] = [.init("open", station.say(Texts.open), key: "enter", table: "found")]
    if station.may(.registerPatients), ScreenList.named("register") != nil {
      actions.append(.init("register", station.say(Texts.registerPatient), key: "ctrl-n"))
    }
    return ScreenView(
      title: station.say(Texts.findPatient),
      blocks: [
        .fields([.init("text", station.say(Texts.find), text, .search, hint: station.say(Texts.findHint))]),
        .table(
          .init(
            "found",
            columns: [
              .init("name", station.say(Texts.name)), .init("sex", station.say(Texts.sex)),
              .init("birthDate", station.say(Texts.birthDate)), .init("number", station.say(Texts.number)),
            ], rows: rows,
            empty: station.say(asked.isEmpty ? Texts.typeToFind : isSettled ? Texts.nobodyFound : Texts.working))),
      ], actions: actions)
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened: return asked.isEmpty ? [] : [search(0)]
    case .changed("text", let value):
      // Typing on, nobody has looked yet; who wipes the box away has.
      let seen = value.trimmed.isEmpty ? look(0) : [.forget("look")]
      text = value
      isOpening = false
      return seen + (asked.isEmpty ? [] : [search(Self.pause)])
    case .finished("search", let value):
      found = value as? Found ?? found
      guard let found, found.text == asked else { return [] }
      guard isOpening else { return look(Self.look) }
      isOpening = false
      if found.patients.count == 1 { return look(0) + open(found.patients[0].id.description) }
      return look(0)
    case .finished("look", let value): noted = value as? String
    case .action("open", let rows):
      // A quick typist presses Enter before the answer is there: never is a line of the old list opened.
      if found?.text != asked, !asked.isEmpty {
        isOpening = true
        return [search(0)]
      }
      guard let id = rows.first ?? station.recent.first?.id else { return [] }
      return look(0) + open(id)
    case .action("register", _): return look(0) + [.go("register", ["text": asked])]
    default: break
    }
    return []
  }

  private func search(_ pause: Int) -> Effect {
    let asked = asked
    return .work("search", after: pause) { Found(text: asked, patients: try SearchPatients($0).whileTyping(asked, limit: Self.limit)) }
  }

  private func open(_ patient: String) -> [Effect] { [.go("chart", ["patient": patient])] }

  /// Notes that the list was looked at: at once by who acts on it, else when it has stood for a while. Leaving the screen hastens it.
  private func look(_ pause: Int) -> [Effect] {
    guard let found, found.text == asked, !asked.isEmpty, noted != asked else { return [] }
    let (count, text) = (found.patients.count, found.text)
    return [
      .work("look", after: pause) { session in
        try SearchPatients(session).noteLook(at: count)
        return text
      }
    ]
  }
}
