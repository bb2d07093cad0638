internal import ClinicalModel
internal import Rollout
internal import Workflows

/// What one figure of the coverage report is the sum of: every hospital, month and class, with why it does not count fully.
struct FigureScreen: Screen {
  static let route = Route(
    "figure", title: Texts.figure, door: .permission(BuildCoverageReport.self, .readCoverageReport), help: [Texts.figureHelp],
    isPlace: false)

  private let asOf: CivilDate?
  private let name: String
  private var figure: Figure?
  private var isLoaded = false

  init(_ parameters: [String: String]) {
    asOf = parameters["asOf"].flatMap { try? CivilDate(iso: $0) }
    name = parameters["cell"] ?? ""
  }

  var parameters: [String: String] {
    var parameters = ["cell": name]
    parameters["asOf"] = asOf?.description
    return parameters
  }

  func view(_ station: Station) -> ScreenView {
    guard let figure else {
      return ScreenView(
        title: station.say(Texts.figure), subject: name,
        blocks: [.text([.init(station.say(isLoaded ? Texts.noSuchFigure : Texts.working), .dim)])])
    }
    let table = ScreenView.Table(
      "parts",
      columns: [
        .init("code", station.say(Texts.number)), .init("month", station.say(Texts.month)), .init("class", station.say(Texts.kind)),
        .init("numerator", station.say(Texts.numerator), right: true), .init("denominator", station.say(Texts.denominator), right: true),
        .init("standing", station.say(Texts.counted)), .init("why", station.say(Texts.because)),
      ],
      rows: figure.parts.enumerated().map { index, part in
        let counted =
          switch part.standing {
          case .counted: "✓"
          case .unknown: "?"
          case .anomalous: "✗"
          }
        return .init(
          "\(index)",
          [
            part.facility.rawValue, part.month?.text ?? "", part.class.map { station.text($0) } ?? "", "\(part.numerator)",
            part.denominator.map { "\($0)" } ?? "?", counted, part.reasons.map { station.say($0.text) }.joined(separator: "; "),
          ], part.standing == .counted && part.reasons.isEmpty ? .plain : .warning)
      }, empty: "")
    return ScreenView(
      title: figure.key.label[station.language], subject: name,
      blocks: [
        .facts([
          .init("ratio", station.say(Texts.ratio), "\(figure.ratio) \(figure.key.unit[station.language])", .strong),
          .init("percent", "%", figure.percent(station.language), .strong), .init("bar", "", FigureBar.text(figure, width: 20)),
        ]), .table(table),
      ], actions: [.init("hospital", station.say(Texts.hospital), key: "enter", table: "parts")])
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened:
      let asOf = asOf
      return [.work("load") { try BuildCoverageReport($0)(asOf: asOf, by: Grouping.allCases) }]
    case .finished("load", let value):
      isLoaded = true
      figure = Cell(name).flatMap { (value as? CoverageReport)?.explain($0) }
    case .action("hospital", let rows):
      guard let index = rows.first.flatMap({ Int($0) }), let part = figure?.parts[index] else { return [] }
      var parameters = ["hospital": part.facility.rawValue]
      parameters["asOf"] = asOf?.description
      return [.go("coverage", parameters)]
    default: break
    }
    return []
  }
}
