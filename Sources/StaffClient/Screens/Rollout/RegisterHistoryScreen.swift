internal import ClinicalModel
internal import Rollout
internal import Workflows

/// Every version of the register, the newest first: what was changed, why, when, and its digest.
struct RegisterHistoryScreen: Screen {
  static let route = Route(
    "register-history", title: Texts.registerHistory, door: .permission(ImportRegister.self, .readCoverageReport),
    help: [Texts.registerHistoryHelp])

  private var versions: [RegisterVersion]?

  init(_ parameters: [String: String]) {}

  var parameters: [String: String] { [:] }

  func view(_ station: Station) -> ScreenView {
    ScreenView(
      title: station.say(Texts.registerHistory),
      blocks: [
        .table(
          .init(
            "versions",
            columns: [
              .init("version", "#", right: true), .init("when", station.say(Texts.when)), .init("digest", "SHA-256"),
              .init("what", station.say(Texts.what)),
            ],
            rows: (versions ?? []).reversed().map {
              .init(
                "\($0.sequence)", ["\($0.sequence)", station.time($0.importedAt.description), String($0.digest.prefix(12)), $0.source])
            }, empty: station.say(versions == nil ? Texts.working : Texts.noHospitals)))
      ], actions: [.init("refresh", station.say(Texts.refresh), key: "r")])
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .returned, .databaseChanged, .action("refresh", _): return [.work("versions") { try ImportRegister($0).history() }]
    case .finished("versions", let value): versions = value as? [RegisterVersion]
    default: break
    }
    return []
  }
}
