internal import ClinicalModel
internal import Rollout
internal import Workflows

/// What was closed, opened again and frozen; and doing it.
struct PeriodsScreen: Screen {
  static let route = Route(
    "periods", title: Texts.periods, door: .permission(ClosePeriod.self, .readCoverageReport), help: [Texts.periodsHelp])

  private var events: [ClosePeriod.Event]?
  /// The day of the report that somebody looked at before: it is closed as they saw it.
  private let day: CoverageDay

  init(_ parameters: [String: String]) { day = CoverageDay(parameters) }

  var parameters: [String: String] { day.parameters }

  func view(_ station: Station) -> ScreenView {
    var actions: [ScreenView.Action] = [
      .init("check", station.say(Texts.checkDigest), key: "enter", table: "events"),
      .init("coverage", station.say(Texts.coverage), key: "v", table: "events"),
    ]
    if station.may(.manageRegister) {
      actions += [
        .init("close", station.say(Texts.closeMonth), key: "c"),
        .init("reopen", station.say(Texts.reopenMonth), key: "o", table: "events"),
        .init("freeze", station.say(Texts.freezeReport), key: "f"),
      ]
    }
    return ScreenView(
      title: station.say(Texts.periods),
      blocks: [
        .table(
          .init(
            "events",
            columns: [
              .init("act", station.say(Texts.kind)), .init("month", station.say(Texts.month), whole: true),
              .init("asOf", station.say(Texts.asOf), whole: true),
              .init("by", station.say(Texts.by)), .init("at", station.say(Texts.when), whole: true),
              .init("digest", "SHA-256", yielding: true),
              .init("reason", station.say(Texts.reason)),
            ],
            rows: (events ?? []).enumerated().reversed().map { index, event in
              .init(
                "\(index)",
                [
                  station.say(Texts.periodActs[event.kind.rawValue] ?? Texts.periods), event.month?.printed(station.language) ?? "",
                  event.asOf.printed(station.language), event.by, station.time(event.at.description),
                  String(event.digest?.prefix(12) ?? ""),
                  event.reason ?? "",
                ], event.kind == .reopened ? .warning : .plain)
            }, empty: station.say(events == nil ? Texts.working : Texts.noPeriods)))
      ], actions: actions + [.init("refresh", station.say(Texts.refresh), key: "r")])
  }

  /// - Parameter month: what stands there; nil where nothing of a month is asked.
  private func dialog(_ id: String, _ title: BilingualText, month: YearMonth?, reason: Bool, _ station: Station) -> Effect {
    .ask(
      Dialog(
        id, title: station.say(title),
        fields: (month.map {
          [.required(.init("month", station.say(Texts.month), $0.printed(station.language), hint: station.say(Texts.monthHint)))]
        } ?? [])
          + (reason ? [.required(.init("reason", station.say(Texts.reason), ""))] : [])
          + [
            .init(
              "day", station.say(Texts.asOf), day.day?.printed(station.language) ?? "", hint: station.say(Texts.asOfHint))
          ], confirm: station.say(title)), about: [])
  }

  /// The latest month that is closed and was not opened again.
  private var lastClosed: YearMonth? {
    // In the order of their happening: what is said of a month last counts.
    let last = Dictionary((events ?? []).compactMap { event in event.month.map { ($0, event.kind) } }) { $1 }
    return last.filter { $0.value == .closed }.keys.max()
  }

  /// The month that is closed next: the one after the last, and never one that runs.
  private func toClose(_ station: Station) -> YearMonth {
    let whole = (day.day ?? station.now.civil.date).yearMonth.adding(months: -1)
    return min(lastClosed?.adding(months: 1) ?? whole, whole)
  }

  /// `2025-09`, or `9/2025`.
  private static func month(_ text: String) -> YearMonth? {
    if let month = try? YearMonth(iso: text) { return month }
    let parts = text.split(separator: "/").map(String.init)
    guard parts.count == 2, let month = Int(parts[0]), (1...12).contains(month) else { return nil }
    return try? YearMonth(iso: "\(parts[1])-\(month < 10 ? "0" : "")\(month)")
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .returned, .databaseChanged, .action("refresh", _): return [load]
    case .finished("events", let value): events = value as? [ClosePeriod.Event]
    case .action("close", _): return [dialog("close", Texts.closeMonth, month: toClose(station), reason: false, station)]
    case .action("reopen", let rows):
      // The month of the line, where it is one; else the one that was closed last.
      let month = chosen(rows)?.month ?? lastClosed ?? toClose(station)
      return [dialog("reopen", Texts.reopenMonth, month: month, reason: true, station)]
    case .action("freeze", _): return [dialog("freeze", Texts.freezeReport, month: nil, reason: false, station)]
    case .answered(let act, _, let values): return try answer(act, values, station)
    case .action("coverage", let rows):
      guard let event = chosen(rows) else { return [] }
      return [.go("coverage", ["as-of": event.asOf.description])]
    case .action("check", let rows):
      guard let event = chosen(rows) else { return [] }
      let periods = ClosePeriod(try station.requireSession())
      let frozen = try event.kind == .frozen ? periods.frozen(asOf: event.asOf) : event.month.map { try periods.frozen($0) }
      guard let frozen else { return [] }
      return [
        .say(frozen.isWhole ? .good : .bad, station.say(frozen.isWhole ? Texts.digestHolds : Texts.digestBroken, frozen.digest))
      ]
    default: break
    }
    return []
  }

  private func chosen(_ rows: [String]) -> ClosePeriod.Event? {
    rows.first.flatMap { Int($0) }.flatMap { events?.indices.contains($0) == true ? events?[$0] : nil }
  }

  private var load: Effect { .work("events") { try ClosePeriod($0).history() } }

  private func answer(_ act: String, _ values: [String: String], _ station: Station) throws -> [Effect] {
    let periods = ClosePeriod(try station.requireSession())
    let day = try DayQuestion.day(values, station)
    if act == "freeze" {
      _ = try periods.freeze(asOf: day)
    } else {
      guard let month = Self.month((values["month"] ?? "").trimmed) else { throw Refusal.notAMonth }
      if act == "close" {
        _ = try periods.close(month, asOf: day)
      } else {
        _ = try periods.reopen(month, reason: values["reason"] ?? "", asOf: day)
      }
    }
    return [.say(.good, station.say(Texts.done)), load]
  }
}
