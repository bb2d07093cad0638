internal import ClinicalModel
internal import Rollout
internal import Workflows

/// One figure taken apart: every hospital, month and class it is the sum of, why one does not count, and the encounters behind a month.
struct CoverageFigureScreen: Screen {
  static let route = Route(
    "coverage-figure", title: Texts.explain, door: .permission(BuildCoverageReport.self, .readCoverageReport),
    help: [Texts.explainHelp], isPlace: false)

  private static let mostEncounters = 500

  private let day: CoverageDay
  private let cell: String
  private var report: CoverageReport?
  private var listed: Listed?

  private struct Listed: Sendable {
    var rows: [[String]]
    var total: Int
  }

  init(_ parameters: [String: String]) {
    day = CoverageDay(parameters)
    cell = parameters["cell"] ?? ""
  }

  var parameters: [String: String] { day.parameters.merging(["cell": cell]) { $1 } }

  func view(_ station: Station) -> ScreenView {
    let title = station.say(Texts.explain)
    guard let report else { return ScreenView(title: title, subject: cell, blocks: [station.loading]) }
    guard let cell = Cell(cell), let figure = report.explain(cell) else {
      return ScreenView(title: title, subject: cell, blocks: [.text([.init(station.say(Texts.noSuchFigure), .warning)])])
    }
    let language = station.language
    var what = station.say(figure.key.label)
    if let grouping = cell.grouping { what += " · " + grouping.label(of: cell.group, in: language) }
    if let hospital = cell.hospital { what += " · \(hospital)" + (cell.month.map { " " + $0.printed(language) } ?? "") }
    var blocks: [ScreenView.Block] = [
      station.facts(of: report),
      .facts([
        .init("figure", what, "\(figure.ratio.printed(language)) \(station.say(figure.key.unit)) (\(figure.percent(language)))", .strong)
      ]), .table(parts(figure, station)),
    ]
    if let listed {
      blocks += [
        .heading(station.say(Texts.encountersBehind, "\(listed.rows.count)", "\(listed.total)")),
        .table(
          .init(
            "encounters",
            columns: [
              .init("encounter", station.say(Texts.encounter)), .init("class", station.say(Texts.typeOfCare)),
              .init("ended", station.say(Texts.until)), .init("complete", station.say(Texts.complete)),
              .init("late", station.say(Texts.late)),
              .init("missing", station.say(Texts.missing)),
            ], rows: listed.rows.enumerated().map { .init("\($0)", $1, $1[3] == "✗" ? .warning : .plain) }, empty: "–")),
      ]
    }
    var actions: [ScreenView.Action] = [.init("part", station.say(Texts.open), key: "enter", table: "parts")]
    if cell.month != nil, station.may(.listCountedEncounters) {
      actions.append(.init("encounters", station.say(Texts.listEncounters), key: "l"))
    }
    return ScreenView(title: title, subject: what, blocks: blocks, actions: actions)
  }

  private func parts(_ figure: Figure, _ station: Station) -> ScreenView.Table {
    let language = station.language
    return ScreenView.Table(
      "parts",
      columns: [
        .init("hospital", station.say(Texts.number)), .init("month", station.say(Texts.month)),
        .init("class", station.say(Texts.typeOfCare)),
        .init("numerator", station.say(Texts.numerator), right: true), .init("denominator", station.say(Texts.denominator), right: true),
        .init("counted", station.say(Texts.counted)), .init("why", station.say(Texts.because)),
      ],
      rows: figure.parts.map { part in
        let counted: (BilingualText, ScreenView.Tone) =
          switch part.standing {
          case .counted: (Texts.yes, part.reasons.isEmpty ? .plain : .warning)
          case .unknown: (Texts.unknown, .warning)
          case .anomalous: (Texts.anomalous, .bad)
          }
        return .init(
          part.facility.rawValue + (part.month.map { "/\($0)" } ?? ""),
          [
            part.facility.rawValue, part.month?.printed(language) ?? "", part.class.map { station.text($0) } ?? "",
            part.numerator.printed(language), part.denominator?.printed(language) ?? "?", station.say(counted.0),
            part.reasons.map { station.say($0.text) }.joined(separator: "; "),
          ], counted.1)
      }, empty: "–")
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened: return [day.load]
    case .finished("report", let value): report = value as? CoverageReport
    case .action("part", let rows):
      guard let row = rows.first else { return [] }
      // What is a month already has its hospital above it.
      if row.contains("/"), Cell(cell)?.month == nil {
        return [.go("coverage-figure", day.parameters.merging(["cell": "coverage@hospital=\(row)"]) { $1 })]
      }
      return [.go("coverage-unit", day.parameters.merging(["hospital": String(row.prefix { $0 != "/" })]) { $1 })]
    case .action("encounters", _):
      guard let cell = Cell(cell) else { return [] }
      let (asOf, language) = (report?.asOf, station.language)
      let classes = Dictionary(uniqueKeysWithValues: Encounter.Class.allCases.map { ($0, station.text($0)) })
      return [
        .work("encounters") { session in
          let found = try ListCountedEncounters(session)(cell, asOf: asOf, limit: Self.mostEncounters)
          return Listed(
            rows: found.rows.map { row in
              [
                "\(row.facility)/\(row.encounter)", classes[row.class] ?? "", row.ended.printed(language), row.isComplete ? "✓" : "✗",
                row.isLate ? "✓" : "", row.missing.map { $0[language] }.joined(separator: "; "),
              ]
            }, total: found.total)
        }
      ]
    case .finished("encounters", let value): listed = value as? Listed
    default: break
    }
    return []
  }
}
