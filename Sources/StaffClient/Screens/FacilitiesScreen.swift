internal import ClinicalModel
internal import Rollout
internal import Workflows

/// The register of hospitals: who is in force, and every version with its reason.
struct FacilitiesScreen: Screen {
  static let route = Route(
    "facilities", title: Texts.facilities, door: .permission(ImportRegister.self, .readCoverageReport), help: [Texts.facilitiesHelp])

  private struct Loaded: Sendable {
    var hospitals: [Hospital]
    var versions: [RegisterVersion]
  }

  private var loaded: Loaded?

  init(_ parameters: [String: String]) {}

  var parameters: [String: String] { [:] }

  func view(_ station: Station) -> ScreenView {
    let hospitals = ScreenView.Table(
      "hospitals",
      columns: [
        .init("code", station.say(Texts.number)), .init("name", station.say(Texts.hospital)),
        .init("command", Grouping.command.label[station.language]), .init("class", Grouping.class.label[station.language]),
        .init("beds", station.say(Texts.beds), right: true), .init("since", station.say(Texts.since)),
      ],
      rows: (loaded?.hospitals ?? []).map { hospital in
        .init(
          hospital.code.rawValue,
          [
            hospital.code.rawValue, hospital.name, hospital.parentCommand, station.say(hospital.class.label), "\(hospital.beds)",
            station.time(hospital.validFrom.description),
          ])
      }, empty: station.say(loaded == nil ? Texts.working : Texts.noHospitals))
    let versions = ScreenView.Table(
      "versions",
      columns: [
        .init("version", station.say(Texts.version), right: true), .init("when", station.say(Texts.when)),
        .init("source", station.say(Texts.reason)),
      ],
      rows: (loaded?.versions ?? []).reversed().map { version in
        .init("\(version.sequence)", ["\(version.sequence)", station.time(version.importedAt.description), version.source])
      }, empty: "")
    var actions: [ScreenView.Action] = []
    if station.may(.manageRegister) {
      actions += [
        .init("edit", station.say(Texts.editRegister), key: "enter", table: "hospitals"),
        .init("new", station.say(Texts.newHospital), key: "n"),
      ]
    }
    return ScreenView(
      title: station.say(Texts.facilities),
      blocks: [.table(hospitals), .heading(station.say(Texts.versions)), .table(versions)],
      actions: actions + [
        .init("coverage", station.say(Texts.coverage), key: "c"), .init("refresh", station.say(Texts.refresh), key: "r"),
      ])
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .returned, .databaseChanged, .action("refresh", _):
      let today = station.now.civil.date
      return [
        .work("load") { session in
          let register = ImportRegister(session)
          return Loaded(hospitals: try register.hospitals(on: today), versions: try register.history())
        }
      ]
    case .finished("load", let value): loaded = value as? Loaded
    case .action("edit", let rows): return rows.prefix(1).map { .go("register-edit", ["facility": $0]) }
    case .action("new", _): return [.go("register-edit", ["act": RegisterEvent.opened.rawValue])]
    case .action("coverage", _): return [.go("coverage")]
    default: break
    }
    return []
  }
}
