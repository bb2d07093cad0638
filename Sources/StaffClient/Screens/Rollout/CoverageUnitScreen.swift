internal import ClinicalModel
internal import Rollout
internal import Workflows

/// A branch of the tree: a command, or another group, with its hospitals, a hospital with its months and departments, a department with its months.
struct CoverageUnitScreen: Screen {
  static let route = Route(
    "coverage-unit", title: Texts.coverageUnit, door: .permission(BuildCoverageReport.self, .readCoverageReport),
    help: [Texts.coverageUnitHelp], isPlace: false)

  private let day: CoverageDay
  private let grouping: Grouping
  private let group: String
  private let hospital: FacilityCode?
  private let department: String?
  private var report: CoverageReport?
  private var departments: [DepartmentMonth] = []

  init(_ parameters: [String: String]) {
    day = CoverageDay(parameters)
    grouping = parameters["by"].flatMap { Grouping(rawValue: $0) } ?? .command
    group = parameters["group"] ?? ""
    hospital = parameters["hospital"].flatMap { FacilityCode($0) }
    department = parameters["department"]
  }

  var parameters: [String: String] {
    var parameters = day.parameters
    if hospital == nil { parameters.merge(["by": grouping.rawValue, "group": group]) { $1 } }
    parameters["hospital"] = hospital?.rawValue
    parameters["department"] = department
    return parameters
  }

  // MARK: What is shown

  func view(_ station: Station) -> ScreenView {
    guard let report else { return ScreenView(title: station.say(Texts.coverageUnit), blocks: [station.loading]) }
    let refresh = ScreenView.Action("refresh", station.say(Texts.refresh), key: "r")
    if let hospital {
      let standing = report.hospitals.first { $0.hospital.code == hospital }
      let subject = [hospital.rawValue, standing?.hospital.name, department].compactMap(\.self).joined(separator: " · ")
      if let department {
        return ScreenView(
          title: station.say(Texts.department), subject: subject, blocks: [.table(versions(of: department, report, station))],
          actions: [refresh])
      }
      return ScreenView(
        title: station.say(Texts.hospital), subject: subject,
        blocks: (standing.map { [.facts(facts($0, station))] } ?? []) + [
          .table(months(hospital, report, station)), .heading(station.say(Texts.departments)), .table(departmentTable(report, station)),
        ],
        actions: [
          .init("explain", station.say(Texts.explain), key: "enter", table: "months"),
          .init("department", station.say(Texts.open), key: "enter", table: "departments"),
          .init("register", station.say(Texts.hospitalRegister), key: "b"), refresh,
        ])
    }
    return ScreenView(
      title: station.say(Texts.groupings[grouping.rawValue] ?? Texts.command), subject: grouping.label(of: group, in: station.language),
      blocks: [station.facts(of: report), .table(hospitals(report, station))],
      actions: [
        .init("hospital", station.say(Texts.open), key: "enter", table: "hospitals"),
        .init("explain", station.say(Texts.explain), key: "e"), refresh,
      ])
  }

  private func hospitals(_ report: CoverageReport, _ station: Station) -> ScreenView.Table {
    ScreenView.Table(
      "hospitals",
      columns: [
        .init("code", station.say(Texts.number)), .init("name", station.say(Texts.hospital)), .init("months", station.say(Texts.months)),
        .init("stage", station.say(Texts.stage)), .init("coverage", station.say(Texts.coverageShort), right: true),
        .init("days", station.say(Texts.daysAhead), right: true), .init("why", station.say(Texts.because)),
      ],
      rows: report.hospitals.filter { grouping.key(of: $0.hospital) == group }.map { standing in
        var cells = [
          standing.hospital.code.rawValue, standing.hospital.name,
          report.trend.map { $0.coverage.restricted(to: [standing.hospital.code]).tick }.joined(), stage(standing),
          standing.coverage.percent(station.language), standing.legal.daysAhead.map { $0.signed(station.language) } ?? "",
          standing.reasons.map { station.say($0.text) }.joined(separator: "; "),
        ]
        let shown = cells
        if let days = standing.legal.daysAhead { cells[5] = station.ahead(days) }
        return .init(
          standing.hospital.code.rawValue, shown, standing.isDemonstrated ? .plain : .warning,
          spoken: station.heard(cells, [4: Texts.coverageShort]))
      }, empty: station.say(Texts.noHospitals))
  }

  /// `4`, or `2 (5)` for who claims more than is shown.
  private func stage(_ standing: HospitalStanding) -> String {
    "\(standing.stage.shown.rawValue)" + (standing.stage.isOverclaimed ? " (\(standing.stage.claimed.rawValue))" : "")
  }

  private func facts(_ standing: HospitalStanding, _ station: Station) -> [ScreenView.Fact] {
    let language = station.language
    return [
      .init("command", station.say(Texts.command), standing.hospital.parentCommand),
      .init("stage", station.say(Texts.stage), stage(standing) + " " + station.say(standing.stage.shown.label)),
      .init(
        "declared", station.say(Figure.Key.declared.label), standing.declaredSince?.printed(language) ?? station.say(Texts.notYet),
        standing.declaredSince == nil ? .warning : .good),
      .init(
        "demonstrated", station.say(Figure.Key.demonstrated.label),
        standing.isDemonstrated
          ? standing.demonstratedSince?.printed(language) ?? "✓" : standing.reasons.map { station.say($0.text) }.joined(separator: "; "),
        standing.isDemonstrated ? .good : .warning),
      .init("days", station.say(Texts.againstDeadline), standing.legal.daysAhead.map { station.ahead($0) } ?? "–"),
      .init("lastData", station.say(Texts.lastData), standing.lastData?.printed(language) ?? station.say(Texts.unknown)),
      .init("quarantine", station.say(Texts.quarantine), standing.quarantined.map { $0.printed(language) } ?? station.say(Texts.unknown)),
    ]
  }

  private func months(_ hospital: FacilityCode, _ report: CoverageReport, _ station: Station) -> ScreenView.Table {
    let language = station.language
    return ScreenView.Table(
      "months",
      columns: [
        .init("month", station.say(Texts.month)), .init("bar", ""), .init("coverage", station.say(Texts.coverageShort), right: true),
        .init("complete", station.say(Texts.complete), right: true), .init("closed", station.say(Texts.receivedCount), right: true),
        .init("returned", station.say(Texts.returned), right: true), .init("why", station.say(Texts.because)),
      ],
      rows: report.months.filter { $0.facility == hospital }.reversed().map { month in
        let cells = [
          month.month.printed(language), month.coverage.bar(10), month.coverage.percent(language), month.complete.printed(language),
          month.closed.printed(language), month.returned?.total.map { $0.printed(language) } ?? "?",
          month.reasons.map { station.say($0.text) }.joined(separator: "; "),
        ]
        return .init(
          month.month.description, cells, month.isDemonstrated ? .plain : .warning,
          spoken: station.heard(cells, [2: Texts.coverageShort, 5: Texts.returned]))
      }, empty: station.say(Texts.nothingKnown))
  }

  private func own(_ report: CoverageReport) -> [String: [YearMonth: Int]] {
    Dictionary(grouping: departments.filter { $0.facility == hospital }, by: \.department).mapValues { rows in
      Dictionary(rows.map { ($0.month, $0.versions) }, uniquingKeysWith: +)
    }
  }

  private func departmentTable(_ report: CoverageReport, _ station: Station) -> ScreenView.Table {
    let months = report.trend.map(\.month)
    let own = own(report)
    return ScreenView.Table(
      "departments",
      columns: [
        .init("department", station.say(Texts.department)), .init("months", station.say(Texts.months)),
        .init("versions", station.say(Texts.finalised), right: true),
      ],
      rows: own.keys.sorted().map { name in
        let versions = own[name] ?? [:]
        let most = max(1, months.compactMap { versions[$0] }.max() ?? 1)
        let total = months.reduce(0) { $0 + (versions[$1] ?? 0) }.printed(station.language)
        let ticks = months.map { month in versions[month].map { Ratio($0, most).tick } ?? "·" }.joined()
        return .init(name, [name, ticks, total], spoken: [name, "", total])
      }, empty: station.say(Texts.nothingKnown))
  }

  private func versions(of department: String, _ report: CoverageReport, _ station: Station) -> ScreenView.Table {
    let versions = own(report)[department] ?? [:]
    let most = max(1, versions.values.max() ?? 1)
    return ScreenView.Table(
      "months",
      columns: [
        .init("month", station.say(Texts.month)), .init("bar", ""), .init("versions", station.say(Texts.finalised), right: true),
      ],
      rows: report.trend.map(\.month).reversed().map { month in
        let count = versions[month] ?? 0
        return .init(
          month.description,
          [month.printed(station.language), Ratio(count, most).bar(20), count.printed(station.language)], count == 0 ? .dim : .plain)
      }, empty: "")
  }

  // MARK: What is done

  private struct Loaded: Sendable {
    var report: CoverageReport
    var departments: [DepartmentMonth]
  }

  private var load: Effect {
    let asOf = day.day
    let needsDepartments = hospital != nil
    return .work("report") { session in
      let build = BuildCoverageReport(session)
      let report = try build(asOf: asOf, by: Grouping.allCases)
      return Loaded(report: report, departments: needsDepartments ? try build.departments(asOf: report.asOf) : [])
    }
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    func go(_ screen: String, _ parameters: [String: String]) -> Effect { .go(screen, day.parameters.merging(parameters) { $1 }) }
    switch event {
    case .opened, .action("refresh", _): return [load]
    case .finished("report", let value):
      guard let value = value as? Loaded else { return [] }
      (report, departments) = (value.report, value.departments)
    case .action("hospital", let rows): return rows.prefix(1).map { go("coverage-unit", ["hospital": $0]) }
    case .action("department", let rows):
      guard let hospital else { return [] }
      return rows.prefix(1).map { go("coverage-unit", ["hospital": hospital.rawValue, "department": $0]) }
    case .action("explain", let rows):
      if let hospital { return rows.prefix(1).map { go("coverage-figure", ["cell": "coverage@hospital=\(hospital)/\($0)"]) } }
      return [go("coverage-figure", ["cell": "\(Figure.Key.demonstrated.rawValue)@\(grouping.rawValue)=\(group)"])]
    case .action("register", _): return hospital.map { [.go("hospital", ["hospital": $0.rawValue])] } ?? []
    default: break
    }
    return []
  }
}
