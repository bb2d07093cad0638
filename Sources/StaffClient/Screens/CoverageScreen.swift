internal import ClinicalModel
internal import Rollout
internal import TerminalKit
internal import Workflows

/// The rollout coverage report: the country, a group of hospitals, one hospital; each figure opens into what it is the sum of.
struct CoverageScreen: Screen {
  static let route = Route(
    "coverage", title: Texts.coverage, door: .permission(BuildCoverageReport.self, .readCoverageReport), help: [Texts.coverageHelp])

  /// What is shown of the report.
  private enum Level: Equatable {
    case country
    case group(Grouping, String)
    case kind(CoverageException.Kind)
    case hospital(FacilityCode)
  }

  private var asOf: CivilDate?
  private let level: Level
  private var grouping = Grouping.command
  private var report: CoverageReport?

  init(_ parameters: [String: String]) {
    asOf = parameters["asOf"].flatMap { try? CivilDate(iso: $0) }
    if let code = parameters["hospital"].flatMap({ FacilityCode($0) }) {
      level = .hospital(code)
    } else if let grouping = parameters["by"].flatMap({ Grouping(rawValue: $0) }) {
      level = .group(grouping, parameters["group"] ?? "")
    } else if let kind = parameters["exception"].flatMap({ CoverageException.Kind(rawValue: $0) }) {
      level = .kind(kind)
    } else {
      level = .country
    }
  }

  var parameters: [String: String] {
    var parameters: [String: String] = [:]
    parameters["asOf"] = asOf?.description
    switch level {
    case .country: break
    case .group(let grouping, let key):
      parameters["by"] = grouping.rawValue
      parameters["group"] = key
    case .kind(let kind): parameters["exception"] = kind.rawValue
    case .hospital(let code): parameters["hospital"] = code.rawValue
    }
    return parameters
  }

  // MARK: What is shown

  func view(_ station: Station) -> ScreenView {
    guard let report else {
      return ScreenView(title: station.say(Texts.coverage), blocks: [.text([.init(station.say(Texts.working), .dim)])])
    }
    var actions: [ScreenView.Action] = []
    var blocks: [ScreenView.Block] = []
    var subject = station.say(
      Texts.asOfLine, station.time(report.asOf.description), report.measuredMonth.text, "\(report.hospitals.count)",
      "\(report.register.sequence)")
    switch level {
    case .country:
      blocks = country(report, station)
      actions = [
        .init("figure", station.say(Texts.sumOf), key: "enter", table: "figures"),
        .init("figure", station.say(Texts.sumOf), key: "enter", table: "otherFigures"),
        .init("exception", station.say(Texts.open), key: "enter", table: "exceptions"),
        .init("group", station.say(Texts.open), key: "enter", table: "groups"),
        .init("grouping", station.say(Texts.otherGrouping), key: "g"),
      ]
    case .group(let grouping, let key):
      subject = grouping.label(of: key, in: station.language) + " · " + subject
      let members = Set(report.groups.first { $0.grouping == grouping && $0.key == key }?.hospitals ?? [])
      let figures = report.groups.first { $0.grouping == grouping && $0.key == key }?.figures ?? []
      blocks = [
        .table(self.figures(figures, station)), .heading(station.say(Texts.hospitals)), .table(hospitals(report, members, station)),
      ]
      actions = [
        .init("figure", station.say(Texts.sumOf), key: "enter", table: "figures"),
        .init("hospital", station.say(Texts.open), key: "enter", table: "hospitals"),
      ]
    case .kind(let kind):
      subject = kind.label[station.language] + " · " + subject
      blocks = [.table(exceptionRows(report, kind, station))]
      actions = [.init("hospital", station.say(Texts.open), key: "enter", table: "rows")]
    case .hospital(let code):
      guard let standing = report.hospitals.first(where: { $0.hospital.code == code }) else {
        blocks = [.text([.init(station.say(Texts.notInForce), .warning)])]
        break
      }
      subject = "\(code) \(standing.hospital.name) · " + subject
      blocks = hospital(report, standing, station)
      actions = [.init("month", station.say(Texts.sumOf), key: "enter", table: "months")]
      if station.may(.manageRegister) { actions.append(.init("register", station.say(Texts.editRegister), key: "e")) }
    }
    return ScreenView(
      title: station.say(Texts.coverage), subject: subject, blocks: blocks,
      actions: actions + [.init("day", station.say(Texts.otherDay), key: "o"), .init("refresh", station.say(Texts.refresh), key: "r")])
  }

  private func country(_ report: CoverageReport, _ station: Station) -> [ScreenView.Block] {
    var lines = deadlines(report, station)
    let trend = report.trend.map { FigureBar.tick($0.coverage) }.joined()
    if let first = report.trend.first {
      lines.append(.init(station.say(Texts.trendLine, trend, first.month.text, report.measuredMonth.text)))
    }
    let stages = Stage.allCases.map { "\($0.rawValue):\(report.count(of: $0))" }.joined(separator: "  ")
    lines.append(.init(station.say(Texts.stagesLine, stages)))
    let kinds = CoverageException.Kind.allCases.compactMap { kind -> ScreenView.Row? in
      let found = report.exceptions.filter { $0.kind == kind }
      guard !found.isEmpty else { return nil }
      let facilities = Set(found.map(\.facility)).sorted()
      return .init(
        kind.rawValue, ["\(facilities.count)", kind.label[station.language], facilities.map(\.rawValue).joined(separator: " ")], .warning)
    }
    let groups = report.groups.filter { $0.grouping == grouping }.map { group in
      ScreenView.Row(
        group.key,
        [grouping.label(of: group.key, in: station.language), "\(group.hospitals.count)"]
          + [Figure.Key.declared, .demonstrated].map { key in group[key].map { $0.ratio.description } ?? "" }
          + (group[.coverage].map { [FigureBar.text($0, width: 10), $0.percent(station.language)] } ?? ["", ""]))
    }
    return [
      .table(figures(report.figures.filter { Self.foremost.contains($0.key) }, station)), .text(lines),
      .heading(station.say(Texts.exceptionsFirst)),
      .table(
        .init(
          "exceptions",
          columns: [
            .init("count", station.say(Texts.hospitals), right: true), .init("kind", station.say(Texts.what)),
            .init("where", station.say(Texts.number)),
          ], rows: kinds, empty: station.say(Texts.noExceptions))), .heading(grouping.label[station.language]),
      .table(
        .init(
          "groups",
          columns: [
            .init("group", grouping.label[station.language]), .init("count", station.say(Texts.hospitals), right: true),
            .init("declared", Figure.Key.declared.label[station.language], right: true),
            .init("demonstrated", Figure.Key.demonstrated.label[station.language], right: true),
            .init("bar", Figure.Key.coverage.label[station.language]), .init("percent", "%", right: true),
          ], rows: groups, empty: station.say(Texts.noHospitals))), .heading(station.say(Texts.otherFigures)),
      .table(figures(report.figures.filter { !Self.foremost.contains($0.key) }, station, id: "otherFigures")),
    ]
  }

  /// What the claim stands or falls by.
  private static let foremost: Set<Figure.Key> = [.declared, .demonstrated, .coverage, .completeness, .timeliness]

  /// A line a legal deadline: what is declared, and what is shown.
  private func deadlines(_ report: CoverageReport, _ station: Station) -> [ScreenView.Line] {
    let legal = report.deadlines.filter { $0.kind == .legal }
    return Set(legal.map(\.deadline)).sorted().map { deadline in
      var worst = ScreenView.Tone.good
      let parts = legal.filter { $0.deadline == deadline }.map { summary -> String in
        let head = "\(station.say(summary.basis == .declared ? Texts.declaredBasis : Texts.demonstratedBasis)) \(summary.ratio)"
        switch summary.standing {
        case .reached(_, let days):
          if days < 0, worst == .good { worst = .warning }
          return station.say(Texts.reachedBy, head, "\(days)")
        case .overdue(let days):
          worst = .bad
          return station.say(Texts.overdueBy, head, "\(days)")
        case .pending(let days):
          if worst == .good { worst = .plain }
          return station.say(Texts.pendingFor, head, "\(days)")
        case .none: return head
        }
      }
      let sign = worst == .good ? "✓ " : worst == .bad ? "✗ " : ""
      return .init(sign + station.say(Texts.deadlineLine, station.time(deadline.description), parts.joined(separator: " · ")), worst)
    }
  }

  private func figures(_ figures: [Figure], _ station: Station, id: String = "figures") -> ScreenView.Table {
    ScreenView.Table(
      id,
      columns: [
        .init("figure", station.say(Texts.figure)), .init("bar", ""), .init("ratio", station.say(Texts.ratio), right: true),
        .init("percent", "%", right: true), .init("open", station.say(Texts.openParts), right: true),
      ],
      rows: figures.map { figure in
        let open = figure.unknown.count + figure.anomalous.count
        return .init(
          figure.key.rawValue,
          [
            figure.key.label[station.language], FigureBar.text(figure, width: 20),
            figure.reading == .unknown ? "?" : figure.ratio.description, figure.percent(station.language), open > 0 ? "\(open)" : "",
          ])
      }, empty: "")
  }

  private func hospitals(_ report: CoverageReport, _ members: Set<FacilityCode>, _ station: Station) -> ScreenView.Table {
    ScreenView.Table(
      "hospitals",
      columns: [
        .init("code", station.say(Texts.number)), .init("name", station.say(Texts.hospital)), .init("stage", station.say(Texts.stage)),
        .init("bar", ""), .init("percent", "%", right: true), .init("why", station.say(Texts.because)),
      ],
      rows: report.league.filter { members.contains($0.hospital.code) }.map { standing in
        .init(
          standing.hospital.code.rawValue,
          [
            standing.hospital.code.rawValue, standing.hospital.name, stage(standing.stage), FigureBar.text(standing.coverage, width: 10),
            standing.coverage.percent(station.language), standing.reasons.map { station.say($0.text) }.joined(separator: "; "),
          ], standing.isDemonstrated ? .plain : .warning)
      }, empty: station.say(Texts.noHospitals))
  }

  private func stage(_ stage: StageAssessment) -> String {
    "\(stage.shown.rawValue)" + (stage.isOverclaimed ? " (\(stage.claimed.rawValue))" : "")
  }

  private func exceptionRows(_ report: CoverageReport, _ kind: CoverageException.Kind, _ station: Station) -> ScreenView.Table {
    let names = Dictionary(report.hospitals.map { ($0.hospital.code, $0.hospital.name) }) { first, _ in first }
    return ScreenView.Table(
      "rows",
      columns: [
        .init("code", station.say(Texts.number)), .init("name", station.say(Texts.hospital)), .init("month", station.say(Texts.month)),
        .init("count", station.say(Texts.count), right: true), .init("days", station.say(Texts.waits), right: true),
        .init("why", station.say(Texts.because)),
      ],
      rows: report.exceptions.filter { $0.kind == kind }.map { exception in
        .init(
          exception.facility.rawValue,
          [
            exception.facility.rawValue, names[exception.facility] ?? "", exception.month?.text ?? "",
            exception.count.map { "\($0)" } ?? "",
            exception.days.map { station.say(Texts.days, "\($0)") } ?? "",
            exception.reasons.map { station.say($0.text) }.joined(separator: "; "),
          ], .warning)
      }, empty: station.say(Texts.noExceptions))
  }

  private func hospital(_ report: CoverageReport, _ standing: HospitalStanding, _ station: Station) -> [ScreenView.Block] {
    let hospital = standing.hospital
    var facts: [ScreenView.Fact] = [
      .init("stage", station.say(Texts.stage), stage(standing.stage) + " " + station.say(standing.stage.shown.label), .strong),
      .init("command", Grouping.command.label[station.language], hospital.parentCommand),
      .init("class", Grouping.class.label[station.language], station.say(hospital.class.label)),
      .init("beds", station.say(Texts.beds), "\(hospital.beds)"),
      .init("declared", station.say(Texts.declaredSince), standing.declaredSince.map { station.time($0.description) } ?? "–"),
      .init("demonstrated", station.say(Texts.demonstratedSince), standing.demonstratedSince?.text ?? "–"),
      .init("data", station.say(Texts.lastData), standing.lastData.map { station.time($0.description) } ?? "–"),
    ]
    if let kept = standing.quarantined, kept > 0 {
      facts.append(
        .init(
          "quarantined", station.say(Texts.quarantineQueue),
          station.say(Texts.queueCount, "\(kept)", station.say(Texts.days, "\(standing.quarantineAge ?? 0)")), .warning))
    }
    var lines = standing.reasons.map { ScreenView.Line("! " + station.say($0.text), .warning) }
    lines += standing.stage.missing.map { .init(station.say(Texts.nextStageNeeds, station.say($0.text)), .dim) }
    let months = report.months.filter { $0.facility == hospital.code }
    return [
      .facts(facts), .text(lines), .heading(station.say(Texts.months)),
      .table(
        .init(
          "months",
          columns: [
            .init("month", station.say(Texts.month)), .init("bar", Figure.Key.coverage.label[station.language]),
            .init("percent", "%", right: true), .init("ratio", station.say(Texts.ratio), right: true),
            .init("closed", station.say(Texts.ended), right: true), .init("late", station.say(Texts.late), right: true),
            .init("why", station.say(Texts.because)),
          ],
          rows: months.reversed().map { month in
            .init(
              month.month.text,
              [
                month.month.text, FigureBar.text(month.coverage, width: 12), month.coverage.percent(station.language),
                month.coverage.reading == .unknown ? "?" : month.coverage.ratio.description, "\(month.closed)", "\(month.receivedLate)",
                month.reasons.map { station.say($0.text) }.joined(separator: "; "),
              ], month.isDemonstrated ? .plain : .warning)
          }, empty: "")),
    ]
  }

  // MARK: What is done

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .action("refresh", _): return [load]
    case .finished("load", let value): report = value as? CoverageReport
    case .action("grouping", _):
      let all = Grouping.allCases
      grouping = all[((all.firstIndex(of: grouping) ?? 0) + 1) % all.count]
    case .action("day", _):
      return [
        .ask(
          Dialog(
            "day", title: station.say(Texts.otherDay),
            fields: [.init("day", station.say(Texts.asOf), "", hint: station.say(Texts.birthHint))], confirm: station.say(Texts.show)))
      ]
    case .answered("day", let values):
      guard let day = TypedDate.day(values["day"] ?? "", today: station.now.civil.date) else {
        return [.say(.bad, "QY-UI-0005 " + station.say(Texts.notADate))]
      }
      asOf = day
      return [load]
    case .action("register", _):
      guard case .hospital(let code) = level else { return [] }
      return [.go("register-edit", ["facility": code.rawValue])]
    case .action(let act, let rows): return rows.first.map { [go(act, $0)] } ?? []
    default: break
    }
    return []
  }

  private func go(_ act: String, _ row: String) -> Effect {
    var parameters: [String: String] = [:]
    parameters["asOf"] = asOf?.description
    switch act {
    case "figure":
      parameters["cell"] = row
      if case .group(let grouping, let key) = level { parameters["cell"] = "\(row)@\(grouping.rawValue)=\(key)" }
      return .go("figure", parameters)
    case "month":
      if case .hospital(let code) = level { parameters["cell"] = "\(Figure.Key.coverage.rawValue)@hospital=\(code)/\(row)" }
      return .go("figure", parameters)
    case "exception": parameters["exception"] = row
    case "group":
      parameters["by"] = grouping.rawValue
      parameters["group"] = row
    default: parameters["hospital"] = row
    }
    return .go("coverage", parameters)
  }

  private var load: Effect {
    let asOf = asOf
    return .work("load") { try BuildCoverageReport($0)(asOf: asOf, by: Grouping.allCases) }
  }
}

/// A figure as a bar of cells.
enum FigureBar {
  /// The last cell is filled only when it is all, the first when it is anything; question marks for what is not known.
  static func text(_ figure: Figure, width: Int) -> String {
    guard case .share(let ratio) = figure.reading, ratio.denominator > 0 else { return String(repeating: "?", count: width) }
    let exact = min(width, ratio.numerator * width / ratio.denominator)
    let filled = ratio.numerator > 0 ? max(1, exact) : 0
    return String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
  }

  /// One of eight heights; a question mark for what is not known.
  static func tick(_ figure: Figure) -> String {
    guard case .share(let ratio) = figure.reading, ratio.denominator > 0 else { return "?" }
    let blocks = Array("▁▂▃▄▅▆▇█")
    return String(blocks[ratio.isFull ? 7 : min(6, ratio.numerator * 7 / ratio.denominator)])
  }
}
