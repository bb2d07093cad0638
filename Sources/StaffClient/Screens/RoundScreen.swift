internal import ClinicalModel
internal import Workflows

/// The doses that are due on the person's wards, by bed: what somebody goes round with.
struct RoundScreen: Screen {
  static let route = Route("round", title: Texts.round, door: .permission(ListDueDoses.self, .readChart), help: [Texts.roundHelp])

  private var doses: [DueDose] = []
  private var isLoaded = false

  init(_ parameters: [String: String]) {}

  var parameters: [String: String] { [:] }

  func view(_ station: Station) -> ScreenView {
    let wards = Set(doses.map(\.department))
    let rows = doses.map { dose -> ScreenView.Row in
      let late = station.now.civil.localSeconds - dose.due.localSeconds
      let (state, tone): (BilingualText, ScreenView.Tone) =
        late > 3600 ? (Texts.overdue, .bad) : late > -3600 ? (Texts.dueNow, .strong) : (Texts.dueLater, .plain)
      let bed = [wards.count > 1 ? dose.department : nil, dose.bed ?? "–"].compactMap(\.self).joined(separator: "/")
      let due =
        dose.due.date == station.now.civil.date
        ? dose.due.clock : station.shortTime(dose.due.description)
      let drug = dose.order.map { $0.medication.display ?? $0.medication.code } ?? "•••"
      let how = dose.order.map { MedicationScreen.detail($0, station) } ?? ""
      let patient = dose.order == nil ? station.say(Texts.protectedPatient) : dose.patient.name
      return .init(Self.name(dose), [bed, due, patient, drug, how, station.say(state)], tone)
    }
    let hidden = doses.count { $0.order == nil }
    let why = station.say(station.may(.breakGlass) ? Texts.protectedDoses : Texts.protectedDosesOfOthers, "\(hidden)")
    return ScreenView(
      title: station.say(Texts.round),
      blocks: [
        .table(
          .init(
            "doses",
            columns: [
              .init("bed", station.say(Texts.bed)), .init("due", station.say(Texts.dueAt)), .init("patient", station.say(Texts.patient)),
              .init("drug", station.say(Texts.drugLine)), .init("dose", station.say(Texts.dose)), .init("state", station.say(Texts.status)),
            ], rows: rows, empty: station.say(isLoaded ? Texts.noDoseDue : Texts.working)))
      ] + (hidden == 0 ? [] : [.text([.init(why, .warning)])]),
      actions: [
        .init("medication", station.say(Texts.medicationScreen), key: "enter", table: "doses"),
        .init("refresh", station.say(Texts.refresh), key: "r"),
      ])
  }

  private static func name(_ dose: DueDose) -> String {
    "\(dose.facility)/\(dose.encounter) \(dose.due) \(dose.order?.medication.code ?? "")"
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .returned, .databaseChanged, .action("refresh", _): return [.work("load") { try ListDueDoses($0)() }]
    case .finished("load", let value): (doses, isLoaded) = (value as? [DueDose] ?? [], true)
    case .action("medication", let rows):
      guard let dose = doses.first(where: { Self.name($0) == rows.first }) else { return [] }
      // Who may not know the patient has nothing to record; the chart says why, and opens in an emergency.
      guard dose.order != nil else { return [.go("chart", ["patient": dose.patient.id.description])] }
      let days = dose.due.date.days(since: station.now.civil.date)
      var parameters = ["encounter": "\(dose.facility)/\(dose.encounter)", "subject": station.line(dose.patient), "day": "\(days)"]
      (parameters["due"], parameters["drug"]) = (dose.due.description, dose.order?.medication.code)
      return [.go("medication", parameters)]
    default: break
    }
    return []
  }
}
