internal import ClinicalModel
internal import Rollout
internal import Workflows

/// Everything that the register says of one hospital, a table a kind of row; each row is changed from here.
struct HospitalScreen: Screen {
  static let route = Route(
    "hospital", title: Texts.hospital, door: .permission(ImportRegister.self, .readCoverageReport), help: [Texts.hospitalHelp],
    isPlace: false)

  /// What of a table fits beside each other, the rest stands on the row's own screen.
  private static let shown: [RegisterTable: [String]] = [
    .hospitals: ["validFrom", "event", "name", "parentCommand", "beds"],
    .milestones: ["date", "kind", "document", "signer", "validTo"],
    .returns: ["month", "outpatient", "inpatient", "emergency", "received", "source"],
    .findings: ["due", "severity", "finding", "owner", "closed"], .training: ["date", "group", "trained", "total", "source"],
    .infrastructure: ["date", "item", "needed", "present", "investment"], .downtimes: ["date", "minutes", "planning", "cause"],
    .satisfaction: ["date", "respondentGroup", "respondents", "satisfied"],
    .certificates: ["date", "role", "holder", "number", "withdrawn"],
  ]

  private let hospital: String
  private var rows: [RegisterTable: [[String: String]]]?

  init(_ parameters: [String: String]) { hospital = parameters["hospital"] ?? "" }

  var parameters: [String: String] { ["hospital": hospital] }

  func view(_ station: Station) -> ScreenView {
    guard let rows else { return ScreenView(title: station.say(Texts.hospital), subject: hospital, blocks: [station.loading]) }
    var blocks: [ScreenView.Block] = []
    var actions: [ScreenView.Action] = []
    for table in RegisterTable.allCases {
      guard let own = rows[table], !own.isEmpty, let columns = Self.shown[table] else { continue }
      blocks += [
        .heading(station.say(Texts.registerTables[table.rawValue] ?? Texts.hospitalRegister)),
        .table(
          .init(
            table.rawValue, columns: columns.map { .init($0, station.say(Texts.registerColumns[$0] ?? Texts.what)) },
            rows: own.enumerated().reversed().map { index, fields in
              .init(
                "\(table.rawValue)/\(index)", columns.map { station.cell($0, fields[$0] ?? "") }, index == own.count - 1 ? .strong : .plain)
            }, empty: "")),
      ]
      if station.may(.manageRegister) { actions.append(.init("set", station.say(Texts.changeRow), key: "enter", table: table.rawValue)) }
    }
    if station.may(.manageRegister) {
      actions += [
        .init("change", station.say(Texts.registerEvent), key: "c"), .init("split", station.say(Texts.splitHospital), key: "s"),
        .init("milestone", station.say(Texts.addMilestone), key: "m"), .init("add", station.say(Texts.addRow), key: "n"),
      ]
    }
    let name = rows[.hospitals]?.last?["name"] ?? ""
    return ScreenView(
      title: station.say(Texts.hospital), subject: "\(hospital) · \(name)", blocks: blocks,
      actions: actions + [
        .init("coverage", station.say(Texts.coverage), key: "v"), .init("refresh", station.say(Texts.refresh), key: "r"),
      ])
  }

  private var load: Effect {
    let hospital = hospital
    return .work("rows") { session in
      guard let code = FacilityCode(hospital) else { return [RegisterTable: [[String: String]]]() }
      return try ImportRegister(session).rows(of: code)
    }
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    func edit(_ act: RegisterAct, _ parameters: [String: String] = [:]) -> Effect {
      .go("register-edit", ["act": act.rawValue, "hospital": hospital].merging(parameters) { $1 })
    }
    switch event {
    case .opened, .returned, .databaseChanged, .action("refresh", _): return [load]
    case .finished("rows", let value): rows = value as? [RegisterTable: [[String: String]]]
    case .action("set", let chosen):
      guard let parts = chosen.first?.split(separator: "/"), let table = RegisterTable(rawValue: String(parts[0])),
        let index = parts.last.flatMap({ Int($0) }), let own = rows?[table], own.indices.contains(index)
      else { return [] }
      var key = ["table": table.rawValue]
      for column in table.keyColumns { key[RegisterEditScreen.key + column] = own[index][column] }
      return [edit(.set, key)]
    case .action("change", _): return [edit(.change)]
    case .action("split", _): return [edit(.split)]
    case .action("milestone", _): return [edit(.add, ["table": RegisterTable.milestones.rawValue])]
    case .action("add", _):
      return [
        .ask(
          Dialog(
            "add", title: station.say(Texts.addRow),
            fields: [
              .init(
                "table", station.say(Texts.kind), RegisterTable.milestones.rawValue, .choice,
                options: RegisterTable.allCases.filter { ![.hospitals, .certificates].contains($0) }.map {
                  .init($0.rawValue, station.say(Texts.registerTables[$0.rawValue] ?? Texts.kind))
                })
            ], confirm: station.say(Texts.addRow)
          ).passing, about: [])
      ]
    case .answered("add", _, let values): return [edit(.add, ["table": values["table"] ?? ""])]
    case .action("coverage", _): return [.go("coverage-unit", ["hospital": hospital])]
    default: break
    }
    return []
  }
}
