internal import ClinicalModel
internal import Rollout
internal import Workflows

/// The whole country on one screen: what somebody has to look at first, then the figures with bars, then the commands.
struct CoverageScreen: Screen {
  static let route = Route(
    "coverage", title: Texts.coverage, door: .permission(BuildCoverageReport.self, .readCoverageReport), help: [Texts.coverageHelp])

  private var day: CoverageDay
  private var report: CoverageReport?
  private var grouping = Grouping.command
  private static let keys: [Figure.Key] = [.declared, .demonstrated, .coverage, .completeness, .timeliness, .signed]

  init(_ parameters: [String: String]) { day = CoverageDay(parameters) }

  var parameters: [String: String] { day.parameters }

  func view(_ station: Station) -> ScreenView {
    guard let report else { return ScreenView(title: station.say(Texts.coverage), blocks: [station.loading], actions: always(station)) }
    return ScreenView(
      title: station.say(Texts.coverage),
      blocks: [
        station.facts(of: report), .table(exceptions(report, station)), .table(figures(report, station)),
        .text(deadlines(report, station)), .table(groups(report, station)),
      ],
      actions: [
        .init("kind", station.say(Texts.open), key: "enter", table: "exceptions"),
        .init("explain", station.say(Texts.explain), key: "enter", table: "figures"),
        .init("group", station.say(Texts.open), key: "enter", table: "groups"),
        .init("exceptions", station.say(Texts.exceptions), key: "x"), .init("changes", station.say(Texts.changesSince), key: "c"),
        .init("views", station.say(Texts.otherViews), key: "v"), .init("grouping", station.say(Texts.otherGrouping), key: "g"),
      ] + always(station))
  }

  private func always(_ station: Station) -> [ScreenView.Action] {
    [
      .init("day", station.say(Texts.asOf), key: "d"), .init("hospitals", station.say(Texts.hospitalRegister), key: "b"),
      .init("periods", station.say(Texts.periods), key: "p"), .init("refresh", station.say(Texts.refresh), key: "r"),
    ]
  }

  private func exceptions(_ report: CoverageReport, _ station: Station) -> ScreenView.Table {
    ScreenView.Table(
      "exceptions",
      columns: [
        .init("kind", station.say(Texts.exceptions)), .init("count", station.say(Texts.hospitals), right: true),
        .init("hospitals", station.say(Texts.number), yielding: true),
      ],
      rows: CoverageException.Kind.allCases.compactMap { kind in
        var codes: [String] = []
        for exception in report.exceptions where exception.kind == kind && codes.last != exception.facility.rawValue {
          codes.append(exception.facility.rawValue)
        }
        guard !codes.isEmpty else { return nil }
        return .init(kind.rawValue, [station.say(kind.label), "\(codes.count)", codes.joined(separator: " ")], .warning)
      }, empty: station.say(Texts.noExceptions))
  }

  private func figures(_ report: CoverageReport, _ station: Station) -> ScreenView.Table {
    ScreenView.Table(
      "figures",
      columns: [
        .init("figure", station.say(Texts.figure)), .init("bar", ""), .init("ratio", station.say(Texts.ratio), right: true),
        .init("percent", "%", right: true), .init("open", station.say(Texts.unknownCount), right: true),
        .init("anomalous", station.say(Texts.anomalousCount), right: true),
      ],
      rows: Self.keys.map { key in
        let figure = report[key]
        func count(_ number: Int) -> String { number > 0 ? number.printed(station.language) : "" }
        let cells = [
          station.say(key.label), figure.bar(20), figure.reading == .unknown ? "?" : figure.ratio.printed(station.language),
          figure.percent(station.language), count(figure.unknown.count), count(figure.anomalous.count),
        ]
        return .init(key.rawValue, cells, station.tone(figure), spoken: station.heard(cells, [2: Texts.ratio]))
      }, empty: "")
  }

  private func deadlines(_ report: CoverageReport, _ station: Station) -> [ScreenView.Line] {
    let stages = Stage.allCases.map { "\($0.rawValue):\(report.count(of: $0))" }.joined(separator: "  ")
    let spoken = Stage.allCases.filter { report.count(of: $0) > 0 }.map {
      station.say(Texts.stageSpoken, "\($0.rawValue)", "\(report.count(of: $0))")
    }
    return [.init(station.say(Texts.stagesLine, stages), spoken: station.say(Texts.stagesLine, spoken.joined(separator: ", ")))]
      + report.deadlines.filter { $0.kind == .legal }.map { summary in
        let basis = station.say(summary.basis == .declared ? Figure.Key.declared.label : Figure.Key.demonstrated.label)
        var text = station.say(
          Texts.deadlineLine, summary.deadline.printed(station.language), basis, summary.ratio.printed(station.language))
        var tone = ScreenView.Tone.plain
        var spoken: String?
        switch summary.standing {
        case .reached(_, let days):
          spoken = text.replacing(" · ", with: ", ") + station.say(Texts.deadlineReachedSpoken, station.ahead(days))
          text += station.say(Texts.deadlineReached, days.signed(station.language))
          tone = .good
        case .overdue(let days):
          text += station.say(Texts.deadlineOverdue, days.printed(station.language))
          tone = .bad
        case .pending(let days): text += station.say(Texts.deadlinePending, days.printed(station.language))
        case .none: break
        }
        return .init(text, tone, spoken: spoken)
      }
  }

  private func groups(_ report: CoverageReport, _ station: Station) -> ScreenView.Table {
    ScreenView.Table(
      "groups",
      columns: [
        .init("group", station.say(Texts.groupings[grouping.rawValue] ?? Texts.command)), .init("months", station.say(Texts.months)),
        .init("hospitals", station.say(Texts.hospitals), right: true),
        .init("declared", station.say(Figure.Key.declared.label), right: true),
        .init("demonstrated", station.say(Figure.Key.demonstrated.label), right: true),
        .init("coverage", station.say(Texts.coverageShort), right: true),
      ],
      rows: report.groups.filter { $0.grouping == grouping }.map { group in
        let members = Set(group.hospitals)
        let months = report.trend.map { (month: $0.month, coverage: $0.coverage.restricted(to: members)) }
        let rest = [
          "\(group.hospitals.count)", count(group[.declared]), count(group[.demonstrated]),
          group[.coverage]?.percent(station.language) ?? "",
        ]
        let heard = station.heard(rest, [3: Texts.coverageShort])
        let label = grouping.label(of: group.key, in: station.language)
        return .init(
          group.key.isEmpty ? "-" : group.key, [label, months.map(\.coverage.tick).joined()] + rest,
          group.hospitals.isEmpty ? .dim : .plain, spoken: [label, spoken(months, station)] + heard)
      }, empty: station.say(Texts.noHospitals))
  }

  /// The course over the months in words: the first known, the last, and which are not known.
  private func spoken(_ months: [(month: YearMonth, coverage: Figure)], _ station: Station) -> String {
    func isKnown(_ figure: Figure) -> Bool { if case .share = figure.reading { true } else { false } }
    func said(_ one: (month: YearMonth, coverage: Figure)) -> String {
      "\(one.month.printed(station.language)) \(one.coverage.percent(station.language))"
    }
    let known = months.filter { isKnown($0.coverage) }
    let ends = known.count > 1 ? [known[0], known[known.count - 1]] : known
    let unknown = months.filter { !isKnown($0.coverage) }.map { $0.month.printed(station.language) }
    let parts = [
      ends.map(said).joined(separator: " → "), unknown.isEmpty ? "" : station.say(Texts.monthsUnknown, unknown.joined(separator: ", ")),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func count(_ figure: Figure?) -> String {
    guard let ratio = figure?.ratio, ratio.denominator > 0 else { return "–" }
    return ratio.description
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .action("refresh", _): return [day.load]
    case .finished("report", let value): report = value as? CoverageReport
    case .action("day", _): return [day.dialog(station)]
    case .answered("day", _, let values):
      try day.take(values, station)
      return [day.load]
    case .action("kind", let rows):
      return rows.prefix(1).map { .go("coverage-exceptions", day.parameters.merging(["kind": $0]) { $1 }) }
    case .action("exceptions", _): return [.go("coverage-exceptions", day.parameters)]
    case .action("explain", let rows):
      return rows.prefix(1).map { .go("coverage-figure", day.parameters.merging(["cell": $0]) { $1 }) }
    case .action("group", let rows):
      return rows.prefix(1).map {
        .go("coverage-unit", day.parameters.merging(["by": grouping.rawValue, "group": $0 == "-" ? "" : $0]) { $1 })
      }
    case .action("grouping", _):
      let all = Grouping.allCases
      grouping = all[((all.firstIndex(of: grouping) ?? 0) + 1) % all.count]
    case .action("changes", _): return [.go("coverage-view", day.parameters.merging(["view": CoverageView.changes.rawValue]) { $1 })]
    case .action("views", _): return [.go("coverage-view", day.parameters.merging(["view": CoverageView.trend.rawValue]) { $1 })]
    case .action("hospitals", _): return [.go("hospitals")]
    case .action("periods", _): return [.go("periods", day.parameters)]
    default: break
    }
    return []
  }
}
