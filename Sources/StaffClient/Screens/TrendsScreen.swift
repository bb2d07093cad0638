internal import ClinicalModel
internal import Workflows

/// What was measured of a patient, a line a thing, as it went; and one of them as a chart.
struct TrendsScreen: Screen {
  static let route = Route(
    "trends", title: Texts.trends, door: .permission(ReadCourse.self, .readChart), help: [Texts.trendsHelp], isPlace: false)

  private let patient: String
  private let subject: String
  private let reason: String
  /// By what was measured, in its unit: the thing that was measured last first.
  private var series: [Series] = []
  private var isLoaded = false
  private var chosen: String?

  struct Series: Sendable {
    var id: String
    var name: String
    var unit: String
    var values: [MeasuredValue]
  }

  init(_ parameters: [String: String]) {
    patient = parameters["patient"] ?? ""
    subject = parameters["subject"] ?? ""
    reason = parameters["reason"] ?? ""
    chosen = parameters["chosen"]
  }

  var parameters: [String: String] {
    var parameters = ["patient": patient, "subject": subject, "reason": reason]
    if let chosen { parameters["chosen"] = chosen }
    return parameters
  }

  // MARK: What is shown

  func view(_ station: Station) -> ScreenView {
    var blocks: [ScreenView.Block] = []
    if let shown = series.first(where: { $0.id == chosen }) ?? series.first { blocks.append(.chart(chart(shown, station))) }
    blocks.append(
      .table(
        .init(
          "series",
          columns: [
            .init("name", station.say(Texts.test)), .init("last", station.say(Texts.latestValue), right: true),
            .init("unit", station.say(Texts.unit)), .init("when", station.say(Texts.when), yielding: true),
            .init("trend", station.say(Texts.trend)),
            .init("count", station.say(Texts.howMany), right: true),
          ], rows: series.map { row($0, station) }, empty: station.say(isLoaded ? Texts.nothingMeasured : Texts.working))))
    return ScreenView(
      title: station.say(Texts.trends), subject: subject, blocks: blocks,
      actions: [
        .init("show", station.say(Texts.asChart), key: "enter", table: "series"), .init("refresh", station.say(Texts.refresh), key: "r"),
      ])
  }

  private func row(_ series: Series, _ station: Station) -> ScreenView.Row {
    guard let last = series.values.last else { return .init(series.id, [series.name]) }
    let isOut = last.low.map { last.value < $0 } == true || last.high.map { $0 < last.value } == true
    let cells = [series.name, station.number(last.value.description), station.unit(series.unit), station.shortTime(last.time.description)]
    return .init(
      series.id, cells + [ScreenView.Chart.sparkline(series.values.map { Self.double($0.value) }), "\(series.values.count)"],
      isOut ? .warning : .plain, spoken: cells + [spokenTrend(series, station), "\(series.values.count)"])
  }

  private func chart(_ series: Series, _ station: Station) -> ScreenView.Chart {
    let last = series.values.last
    let numbers = series.values.map { Self.double($0.value) }
    let spoken =
      numbers.isEmpty
      ? station.say(Texts.nothingMeasured)
      : station.say(
        numbers.count == 1 ? Texts.chartOnce : Texts.chartSpoken,
        series.name + (station.unit(series.unit).isEmpty ? "" : " (\(station.unit(series.unit)))"), "\(numbers.count)",
        station.number("\(ScreenView.Chart.label(numbers.min() ?? 0))–\(ScreenView.Chart.label(numbers.max() ?? 0))"),
        spokenTrend(series, station)) + range(last, station)
    return .init(
      series.id, title: series.name,
      points: series.values.map { value in
        .init(
          when: station.time(value.time.description), value: Self.double(value.value),
          text: station.measured(station.number(value.value.description), value.unit))
      }, low: last?.low.map(Self.double), high: last?.high.map(Self.double),
      marks: Set([numbers.min(), numbers.max(), last?.low.map(Self.double), last?.high.map(Self.double)].compactMap(\.self))
        .sorted(by: >).map { .init(value: $0, text: station.number(ScreenView.Chart.label($0))) }, spoken: spoken)
  }

  /// What is usual, where the laboratory says it: ` Giới hạn 3,5–5.`
  private func range(_ value: MeasuredValue?, _ station: Station) -> String {
    guard let value, value.low != nil || value.high != nil else { return "" }
    let ends = [value.low, value.high].map { $0.map { station.number($0.description) } ?? "" }
    return " " + station.say(Texts.usualRange, ends.joined(separator: "–"))
  }

  /// In a word: against the value before.
  private func spokenTrend(_ series: Series, _ station: Station) -> String {
    guard series.values.count > 1 else { return station.say(Texts.single) }
    let (before, now) = (series.values[series.values.count - 2].value, series.values[series.values.count - 1].value)
    let word = station.say(now < before ? Texts.falling : before < now ? Texts.rising : Texts.steady)
    return now == before ? word : station.say(Texts.trendSince, word, station.number(before.description))
  }

  /// For drawing only.
  private static func double(_ number: DecimalNumber) -> Double { Double(number.description) ?? 0 }

  // MARK: What is done

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .databaseChanged, .action("refresh", _): return [load(station)]
    case .finished("load", let value): (series, isLoaded) = (value as? [Series] ?? [], true)
    case .action("show", let rows): chosen = rows.first ?? chosen
    default: break
    }
    return []
  }

  private func load(_ station: Station) -> Effect {
    let patient = patient
    let reason = reason.isEmpty ? station.say(Texts.ownPurpose) : reason
    return .work("load") { session in
      let values = try ReadCourse(session).measurements(of: patient, reason: reason).values
      var series: [String: Series] = [:]
      var order: [String] = []
      for value in values {
        let id = "\(value.coding.system.rawValue) \(value.coding.code) \(value.unit)"
        series[id, default: Series(id: id, name: value.coding.display ?? value.coding.code, unit: value.unit, values: [])].values.append(
          value)
        order.removeAll { $0 == id }
        order.append(id)
      }
      return order.reversed().compactMap { series[$0] }
    }
  }
}
