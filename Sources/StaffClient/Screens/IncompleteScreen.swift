internal import ClinicalModel
internal import Workflows

/// Charts of patients who have left, with what is missing of each: what the records office sends back to the wards.
struct IncompleteScreen: Screen {
  static let route = Route(
    "incomplete", title: Texts.incomplete, door: .permission(ListIncompleteCharts.self, .readChart), help: [Texts.incompleteHelp])

  private static let longest = 365

  private var department: String?
  private var days: Int
  private var loaded: ListIncompleteCharts.List?

  init(_ parameters: [String: String]) {
    department = parameters["department"]
    days = parameters["days"].flatMap { Int($0) } == Self.longest ? Self.longest : ListIncompleteCharts.usualDays
  }

  var parameters: [String: String] {
    var parameters = ["days": "\(days)"]
    parameters["department"] = department
    return parameters
  }

  func view(_ station: Station) -> ScreenView {
    let charts = loaded?.charts ?? []
    let rows = charts.map { chart in
      ScreenView.Row(
        Self.name(chart),
        [
          "\(chart.days)", chart.stay.department ?? "", chart.stay.patient.name, station.shortTime(chart.stay.end),
          chart.gaps.map { text($0, station) }.joined(separator: "; "),
          chart.stay.attender.map { station.shortName(of: $0, at: chart.stay.facility) } ?? "",
        ], chart.isLate ? .warning : .plain)
    }
    let late = charts.count(where: \.isLate)
    let scope = [department ?? station.say(Texts.allDepartments), station.say(Texts.leftWithin, "\(days)")].joined(separator: " · ")
    var actions: [ScreenView.Action] = [
      .init("chart", station.say(Texts.chart), key: "enter", table: "charts"),
      .init("department", station.say(Texts.department), key: "d"),
      .init("days", station.say(days == Self.longest ? Texts.lastQuarter : Texts.lastYear), key: "y"),
    ]
    if station.may(.useClient) { actions.append(.init("message", station.say(Texts.remind), key: "m", table: "charts")) }
    var summary: [ScreenView.Line] = [
      .init(scope, .dim), .init(station.say(Texts.incompleteCount, "\(charts.count)", "\(late)"), late > 0 ? .warning : .dim),
    ]
    if loaded?.isCut == true { summary.append(.init(station.say(Texts.incompleteCut), .warning)) }
    return ScreenView(
      title: station.say(Texts.incomplete),
      blocks: [
        .text(summary),
        .table(
          .init(
            "charts",
            columns: [
              .init("days", station.say(Texts.daysSince), right: true), .init("department", station.say(Texts.department)),
              .init("name", station.say(Texts.name)), .init("end", station.say(Texts.leftOn)),
              .init("missing", station.say(Texts.isMissing), yielding: true), .init("attender", station.say(Texts.doctor)),
            ], rows: rows, empty: station.say(loaded == nil ? Texts.working : Texts.nothingIncomplete))),
      ], actions: actions + [.init("refresh", station.say(Texts.refresh), key: "r")])
  }

  private func text(_ gap: ListIncompleteCharts.Gap, _ station: Station) -> String {
    switch gap {
    case .drafts(let count): station.say(Texts.gapDrafts, "\(count)")
    case .noMainDiagnosis: station.say(Texts.gapDiagnosis)
    case .missing(let name): station.say(Texts.gapMissing, station.say(name))
    case .uncosigned(let kind): station.say(Texts.gapUncosigned, station.kind(kind))
    case .openOrders(let count): station.say(Texts.gapOrders, "\(count)")
    }
  }

  private static func name(_ chart: ListIncompleteCharts.Chart) -> String { "\(chart.stay.facility)/\(chart.stay.encounter)" }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .returned, .databaseChanged, .action("refresh", _): return [try load(station)]
    case .finished("load", let value): loaded = value as? ListIncompleteCharts.List
    case .action("days", _):
      days = days == Self.longest ? ListIncompleteCharts.usualDays : Self.longest
      return [try load(station)]
    case .action("department", _):
      return [
        .ask(
          Dialog(
            "department", title: station.say(Texts.department),
            fields: [.init("department", station.say(Texts.department), department ?? "", hint: station.say(Texts.emptyForAll))],
            confirm: station.say(Texts.show)
          ).passing, about: [])
      ]
    case .answered("department", _, let values):
      department = values["department"].map(\.trimmed).flatMap { $0.isEmpty ? nil : $0.uppercased() }
      return [try load(station)]
    case .action("chart", let rows): return chart(rows).map { [.go("chart", ["patient": $0.stay.patient.id.description])] } ?? []
    case .action("message", let rows):
      guard let chart = chart(rows) else { return [] }
      let missing = chart.gaps.map { text($0, station) }.joined(separator: "; ")
      var parameters = ["text": station.say(Texts.remindText, Self.name(chart), missing)]
      parameters["patient"] = station.number(of: chart.stay.patient)
      parameters["subject"] = station.line(chart.stay.patient)
      parameters["to"] = chart.stay.attenderAccount
      return [.go("message", parameters)]
    default: break
    }
    return []
  }

  private func chart(_ rows: [String]) -> ListIncompleteCharts.Chart? { loaded?.charts.first { Self.name($0) == rows.first } }

  private func load(_ station: Station) throws -> Effect {
    guard let facility = station.facility else { throw KeepEncounter.noHospital }
    let (department, days) = (department, days)
    return .work("load") { try ListIncompleteCharts($0)(at: facility, department: department, days: days) }
  }
}
