internal import ClinicalModel
internal import Rollout
internal import Workflows

/// One act on the register: what happened to a hospital on a day, a row more, or a row that is otherwise. Each is a version with its reason.
struct RegisterEditScreen: Screen {
  static let route = Route(
    "register-edit", title: Texts.editRegister, door: .permission(EditRegister.self, .manageRegister), help: [Texts.registerEditHelp],
    isPlace: false, keepsTyped: true)

  /// What can be done: an event of a hospital, or a row of a table, new or changed.
  private enum Act: Hashable {
    case event(RegisterEvent)
    case add(RegisterTable)
    case set(RegisterTable)

    static let all: [Act] =
      RegisterEvent.allCases.map { .event($0) } + RegisterTable.allCases.filter { $0 != .hospitals }.map { .add($0) }
      + RegisterTable.allCases.map { .set($0) }

    var name: String {
      switch self {
      case .event(let event): event.rawValue
      case .add(let table): "add " + table.element
      case .set(let table): "set " + table.element
      }
    }

    var table: RegisterTable {
      switch self {
      case .event: .hospitals
      case .add(let table), .set(let table): table
      }
    }

    /// Columns that the form asks for; the facility, the day and the event of an act stand above.
    var columns: [String] {
      let given: Set = ["code", "facility"]
      switch self {
      case .event(let event):
        let fixed: Set = ["code", "validFrom", "validTo", "event"]
        return table.columns.filter { !fixed.contains($0) && ($0 != "mergedInto" || event == .merged) }
      case .add, .set: return table.columns.filter { !given.contains($0) }
      }
    }
  }

  private let start: [String: String]
  private var values: [String: String] = [:]
  private var issues: [Issue] = []

  init(_ parameters: [String: String]) {
    start = parameters.filter { ["facility", "act"].contains($0.key) }
    values = start
    if values["act"] == nil { values["act"] = RegisterEvent.revised.rawValue }
  }

  var parameters: [String: String] { start }

  private var act: Act { Act.all.first { $0.name == values["act"] } ?? .event(.revised) }

  func view(_ station: Station) -> ScreenView {
    let act = act
    var fields: [ScreenView.Field] = [
      .init(
        "act", station.say(Texts.what), act.name, .choice,
        options: Act.all.map { act in
          switch act {
          case .event(let event): .init(act.name, station.say(event.text))
          case .add(let table): .init(act.name, station.say(Texts.addRow, station.say(table.text)))
          case .set(let table): .init(act.name, station.say(Texts.changeRow, station.say(table.text)))
          }
        }), .init("facility", station.say(Texts.hospital), values["facility"] ?? "", hint: "H001", problems: problems("facility", station)),
    ]
    if case .event = act {
      fields.append(
        .init("on", station.say(Texts.since), values["on"] ?? "", hint: station.say(Texts.birthHint), problems: problems("on", station)))
    }
    let optional = act.table.optionalColumns
    fields += act.columns.map { column in
      let isKey = act.table.keyColumns.contains(column)
      let hint =
        switch act {
        case .event: Texts.asBefore
        case .add: optional.contains(column) ? Texts.mayBeEmpty : Texts.mustFill
        case .set: isKey ? Texts.namesTheRow : Texts.asBefore
        }
      return .init(column, column, values[column] ?? "", hint: station.say(hint), problems: problems(column, station))
    }
    fields.append(
      .init(
        "reason", station.say(Texts.reason), values["reason"] ?? "", hint: station.say(Texts.documentHint),
        problems: problems("reason", station)))
    let others = issues.filter { issue in !fields.contains { issue.path.hasSuffix("/" + $0.id) } }
    return ScreenView(
      title: station.say(Texts.editRegister),
      blocks: (others.isEmpty ? [] : [.text(others.map { .init("✗ \($0.code) \(station.say($0.text))", .bad) })]) + [.fields(fields)],
      actions: [.init("save", station.say(Texts.save), key: "ctrl-s")])
  }

  private func problems(_ field: String, _ station: Station) -> [ScreenView.Problem] {
    issues.filter { $0.path.hasSuffix("/" + field) }.map { station.problem($0) }
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .changed(let field, let value):
      values[field] = value
      issues = []
    case .action("save", _): return try save(station)
    default: break
    }
    return []
  }

  private mutating func save(_ station: Station) throws -> [Effect] {
    let today = station.now.civil.date
    func said(_ field: String) -> String? { values[field].map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 } }
    var fields: [String: String] = [:]
    for column in act.columns {
      guard let typed = said(column) else { continue }
      // Days are typed as anywhere else; the register writes them in one way. A hyphen alone takes a cell away.
      let day = Self.days.contains(column) ? TypedDate.day(typed, today: today)?.description : nil
      fields[column] = typed == "-" ? "" : day ?? typed
    }
    guard let code = said("facility").flatMap({ FacilityCode($0.uppercased()) }) else {
      return [.focus("facility"), .say(.bad, "QY-UI-0020 " + station.say(Texts.mustFill))]
    }
    let change: EditRegister.Change
    switch act {
    case .event(let event):
      guard let day = said("on").flatMap({ TypedDate.day($0, today: today) }) else {
        return [.focus("on"), .say(.bad, "QY-UI-0005 " + station.say(Texts.notADate))]
      }
      change = .happened(event, code, on: day, fields: fields)
    case .add(let table):
      fields[table == .hospitals ? "code" : "facility"] = code.rawValue
      change = .add(table, fields: fields)
    case .set(let table):
      fields[table == .hospitals ? "code" : "facility"] = code.rawValue
      change = .set(table, fields: fields)
    }
    switch try EditRegister(try station.requireSession())(change, reason: said("reason") ?? "") {
    case .kept(let version, _, _, _, _):
      return [.saved, .say(.good, station.say(Texts.registerVersion, "\(version.sequence)")), .back]
    case .refused(let found):
      issues = found
      return [station.refused(found)]
    }
  }

  private static let days: Set = ["validFrom", "validTo", "targetDate", "date", "received", "due", "closed"]
}
