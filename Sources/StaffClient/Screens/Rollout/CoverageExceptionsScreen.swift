internal import ClinicalModel
internal import Rollout
internal import Workflows

/// What somebody has to look at, the most harmful first, a line a hospital.
struct CoverageExceptionsScreen: Screen {
  static let route = Route(
    "coverage-exceptions", title: Texts.exceptions, door: .permission(BuildCoverageReport.self, .readCoverageReport),
    help: [Texts.exceptionsHelp], isPlace: false)

  private let day: CoverageDay
  private let kind: CoverageException.Kind?
  private var report: CoverageReport?

  init(_ parameters: [String: String]) {
    day = CoverageDay(parameters)
    kind = parameters["kind"].flatMap { CoverageException.Kind(rawValue: $0) }
  }

  var parameters: [String: String] {
    var parameters = day.parameters
    parameters["kind"] = kind?.rawValue
    return parameters
  }

  func view(_ station: Station) -> ScreenView {
    guard let report else { return ScreenView(title: station.say(Texts.exceptions), blocks: [station.loading]) }
    var blocks = [station.facts(of: report)]
    var actions: [ScreenView.Action] = []
    for kind in CoverageException.Kind.allCases where self.kind == nil || kind == self.kind {
      let byHospital = Dictionary(grouping: report.exceptions.filter { $0.kind == kind }, by: \.facility)
      guard !byHospital.isEmpty else { continue }
      blocks += [
        .heading("\(station.say(kind.label)) · \(byHospital.count)"),
        .table(
          .init(
            kind.rawValue, columns: [.init("hospital", station.say(Texts.number)), .init("why", station.say(Texts.because))],
            rows: byHospital.keys.sorted().map { code in
              .init(code.rawValue, [code.rawValue, kind.summary(of: byHospital[code] ?? [], station.language)], .warning)
            }, empty: "")),
      ]
      actions.append(.init("hospital", station.say(Texts.open), key: "enter", table: kind.rawValue))
    }
    if actions.isEmpty { blocks.append(.text([.init(station.say(Texts.noExceptions), .good)])) }
    return ScreenView(
      title: station.say(Texts.exceptions), blocks: blocks, actions: actions + [.init("refresh", station.say(Texts.refresh), key: "r")])
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .action("refresh", _): return [day.load]
    case .finished("report", let value): report = value as? CoverageReport
    case .action("hospital", let rows):
      return rows.prefix(1).map { .go("coverage-unit", day.parameters.merging(["hospital": $0]) { $1 }) }
    default: break
    }
    return []
  }
}
