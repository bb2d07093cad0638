internal import ClinicalModel
internal import Workflows

/// Who is to come again today, and this week: the clinic's list, from the papers that patients were given.
struct AppointmentsScreen: Screen {
  static let route = Route(
    "appointments", title: Texts.appointments, door: .permission(ListAppointments.self, .admitPatients), help: [Texts.appointmentsHelp])

  private static let week = 7

  private var days: Int
  private var loaded: [Appointment]?

  init(_ parameters: [String: String]) { days = parameters["days"].flatMap { Int($0) } == 1 ? 1 : Self.week }

  var parameters: [String: String] { ["days": "\(days)"] }

  func view(_ station: Station) -> ScreenView {
    let today = station.now.civil.date
    let all = loaded ?? []
    let rows = all.map { one -> ScreenView.Row in
      let isMissed = one.came == nil && one.day < today
      let state = one.came.map { station.say(Texts.cameAt, station.shortTime($0)) } ?? (isMissed ? station.say(Texts.notCome) : "")
      return .init(
        Self.name(one),
        [
          station.shortTime(one.day.description), one.department ?? "", one.patient.name, station.text(one.patient.birthDate),
          one.patient.hospitalNumbers.first ?? "", one.telephone ?? "", station.shortName(of: one.author, at: one.facility), state,
        ], one.came != nil ? .dim : isMissed ? .warning : one.day == today ? .strong : .plain)
    }
    let due = all.filter { $0.day == today }
    let summary = station.say(Texts.appointmentCount, "\(due.count)", "\(due.count { $0.came != nil })")
    var actions: [ScreenView.Action] = []
    if station.may(.readChart) {
      actions = [
        .init("chart", station.say(Texts.chart), key: "enter", table: "appointments"),
        .init("admit", station.say(Texts.admit), key: "a", table: "appointments"),
      ]
    } else {
      actions = [.init("admit", station.say(Texts.admit), key: "enter", table: "appointments")]
    }
    return ScreenView(
      title: station.say(Texts.appointments),
      blocks: [
        .text([.init(summary, .dim)]),
        .table(
          .init(
            "appointments",
            columns: [
              .init("day", station.say(Texts.appointmentOn)), .init("department", station.say(Texts.department)),
              .init("name", station.say(Texts.name)), .init("birthDate", station.say(Texts.birthDate)),
              .init("number", station.say(Texts.number), whole: true),
              .init("telephone", station.say(Texts.phone), whole: true), .init("author", station.say(Texts.doctor), yielding: true),
              .init("came", station.say(Texts.came), yielding: true),
            ], rows: rows, empty: station.say(loaded == nil ? Texts.working : Texts.noAppointments))),
      ],
      actions: actions + [
        .init("days", station.say(days == 1 ? Texts.thisWeek : Texts.onlyToday), key: "d"),
        .init("refresh", station.say(Texts.refresh), key: "r"),
      ])
  }

  private static func name(_ one: Appointment) -> String { "\(one.facility)/\(one.record)" }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .returned, .databaseChanged, .action("refresh", _): return [try load(station)]
    case .finished("load", let value): loaded = value as? [Appointment]
    case .action("days", _):
      days = days == 1 ? Self.week : 1
      return [try load(station)]
    case .action("chart", let rows): return one(rows).map { [.go("chart", ["patient": $0.patient.id.description])] } ?? []
    case .action("admit", let rows):
      guard let one = one(rows) else { return [] }
      var parameters = ["patient": station.number(of: one.patient), "subject": station.line(one.patient)]
      parameters["department"] = one.department
      parameters["why"] = station.say(Texts.byAppointment, station.time(one.day.description))
      return [.go("admit", parameters)]
    default: break
    }
    return []
  }

  private func one(_ rows: [String]) -> Appointment? { loaded?.first { Self.name($0) == rows.first } }

  private func load(_ station: Station) throws -> Effect {
    guard let facility = station.facility else { throw KeepEncounter.noHospital }
    let days = days
    return .work("load") { try ListAppointments($0)(at: facility, days: days) }
  }
}
