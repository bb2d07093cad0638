internal import ClinicalModel
internal import Rollout
internal import Workflows

/// The register: the hospitals in force on a day.
struct HospitalsScreen: Screen {
  static let route = Route(
    "hospitals", title: Texts.hospitalRegister, door: .permission(ImportRegister.self, .readCoverageReport), help: [Texts.hospitalsHelp])

  private var day: CoverageDay
  private var hospitals: [Hospital]?

  init(_ parameters: [String: String]) { day = CoverageDay(parameters) }

  var parameters: [String: String] { day.parameters }

  func view(_ station: Station) -> ScreenView {
    var blocks: [ScreenView.Block] = [
      .facts([
        .init("asOf", station.say(Texts.asOf), (day.day ?? station.now.civil.date).printed(station.language)),
        .init("count", station.say(Texts.hospitals), hospitals.map { "\($0.count)" } ?? "…"),
      ])
    ]
    blocks.append(
      .table(
        .init(
          "hospitals",
          columns: [
            .init("code", station.say(Texts.number)), .init("name", station.say(Texts.hospital)),
            .init("command", station.say(Texts.command)),
            .init("beds", station.say(Texts.beds), right: true), .init("wave", station.say(Texts.wave), right: true),
          ],
          rows: (hospitals ?? []).map { hospital in
            .init(
              hospital.code.rawValue,
              [
                hospital.code.rawValue, hospital.name, hospital.parentCommand, hospital.beds.printed(station.language),
                hospital.wave.map { "\($0)" } ?? "",
              ])
          }, empty: hospitals == nil ? station.say(Texts.working) : station.say(Texts.noHospitals))))
    var actions: [ScreenView.Action] = [.init("hospital", station.say(Texts.open), key: "enter", table: "hospitals")]
    if station.may(.manageRegister) { actions.append(.init("new", station.say(Texts.openHospital), key: "n")) }
    return ScreenView(
      title: station.say(Texts.hospitalRegister), blocks: blocks,
      actions: actions + [
        .init("history", station.say(Texts.registerHistory), key: "h"), .init("day", station.say(Texts.asOf), key: "d"),
        .init("refresh", station.say(Texts.refresh), key: "r"),
      ])
  }

  private func load(_ station: Station) -> Effect {
    let day = day.day ?? station.now.civil.date
    return .work("hospitals") { try ImportRegister($0).hospitals(on: day) }
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .returned, .databaseChanged, .action("refresh", _): return [load(station)]
    case .finished("hospitals", let value): hospitals = value as? [Hospital]
    case .action("hospital", let rows): return rows.prefix(1).map { .go("hospital", ["hospital": $0]) }
    case .action("new", _): return [.go("register-edit", ["act": RegisterAct.change.rawValue, "event": RegisterEvent.opened.rawValue])]
    case .action("history", _): return [.go("register-history")]
    case .action("day", _): return [day.dialog(station)]
    case .answered("day", _, let values):
      try day.take(values, station)
      return [load(station)]
    default: break
    }
    return []
  }
}
