internal import ClinicalModel
internal import ClinicalRules
internal import Workflows

/// The drugs of an encounter hour by hour: what is due, what was given, by whom and when, and what was withheld and why.
struct MedicationScreen: Screen {
  static let route = Route(
    "medication", title: Texts.medicationScreen, door: .permission(ReadCourse.self, .readChart), help: [Texts.medicationHelp],
    isPlace: false)

  private let encounter: String
  private let subject: String
  private var course: Course?
  /// Days from today.
  private var day = 0
  /// The dose that it was opened for, by its hour and its drug.
  private let asked: (due: String, drug: String)?

  init(_ parameters: [String: String]) {
    encounter = parameters["encounter"] ?? ""
    subject = parameters["subject"] ?? ""
    day = parameters["day"].flatMap { Int($0) } ?? 0
    asked = parameters["due"].map { ($0, parameters["drug"] ?? "") }
  }

  var parameters: [String: String] { ["encounter": encounter, "subject": subject, "day": "\(day)"] }

  private var facility: FacilityCode? { encounter.split(separator: "/", maxSplits: 1).first.flatMap { FacilityCode($0) } }
  private var encounterID: Encounter.ID? { encounter.split(separator: "/", maxSplits: 1).last.flatMap { Encounter.ID($0) } }

  // MARK: What is shown

  func view(_ station: Station) -> ScreenView {
    guard let course else {
      return ScreenView(
        title: station.say(Texts.medicationScreen), subject: subject, blocks: [.text([.init(station.say(Texts.working), .dim)])])
    }
    let date = station.now.civil.date.adding(days: day)
    let schedule = Self.schedule(course)
    let doses = schedule.doses.filter { $0.due.date == date }
    var blocks: [ScreenView.Block] = [
      .facts([
        .init("day", station.say(Texts.dayOfDoses), station.text(PartialDate(date)), day == 0 ? .good : .plain),
        station.fact(of: course.allergies),
      ])
    ]
    if !doses.isEmpty { blocks += [.table(overview(course, doses, station))] }
    blocks += [.heading(station.say(Texts.doses)), .table(list(course, doses, station))]
    let stopped = Self.withoutOrder(course, schedule, on: date)
    if !stopped.isEmpty {
      blocks += [
        .heading(station.say(Texts.givenOfStopped)),
        .table(
          .init(
            "stopped",
            columns: [
              .init("at", station.say(Texts.givenWhen)), .init("drug", station.say(Texts.drugLine)),
              .init("dose", station.say(Texts.dose)), .init("state", station.say(Texts.status)), .init("by", station.say(Texts.author)),
            ],
            rows: stopped.enumerated().map { number, given in
              .init(
                "\(number)",
                [
                  given.time.clock, Self.name(given.medication),
                  given.dose.map(PrescriptionRows.text) ?? "",
                  given.status == .completed ? "✓" : "✗ " + station.say(Texts.withheldFor, given.reason ?? "?"),
                  given.performer.map { station.shortName(of: $0.rawValue, at: facility) } ?? "",
                ], .dim)
            }, empty: "")),
      ]
    }
    let asNeeded = course.requests.enumerated().filter { index, order in
      DoseSchedule.isAsNeeded(order.entry) && order.entry.time.date <= date && date < DoseSchedule.end(of: order.entry)
    }
    if !asNeeded.isEmpty {
      blocks += [
        .heading(station.say(Texts.asNeeded)),
        .table(
          .init(
            "asNeeded", columns: [.init("drug", station.say(Texts.drugLine)), .init("dose", station.say(Texts.dose))],
            rows: asNeeded.map { .init(need(course, $0), [Self.name($1.entry.medication), Self.detail($1.entry, station)]) }, empty: "")),
      ]
    }
    return ScreenView(
      title: station.say(Texts.medicationScreen), subject: subject, blocks: blocks, actions: actions(station, !asNeeded.isEmpty))
  }

  private func actions(_ station: Station, _ hasAsNeeded: Bool) -> [ScreenView.Action] {
    var actions: [ScreenView.Action] = []
    if station.may(.giveMedication), station.practitioner != nil {
      actions += [
        .init("give", station.say(Texts.give), key: "enter", table: "doses").takingMany,
        .init("withhold", station.say(Texts.withhold), key: "x", table: "doses"),
      ]
      if hasAsNeeded { actions.append(.init("give", station.say(Texts.give), key: "enter", table: "asNeeded").takingMany) }
    }
    if station.may(.orderTreatment), station.practitioner != nil {
      actions.append(.init("stop", station.say(Texts.stopDrug), key: "k", table: "doses"))
      if hasAsNeeded { actions.append(.init("stop", station.say(Texts.stopDrug), key: "k", table: "asNeeded")) }
    }
    return actions + [
      .init("daysheet", station.say(Texts.medicationDay), key: "s"),
      .init("earlier", station.say(Texts.dayBefore), key: "["), .init("later", station.say(Texts.dayAfter), key: "]"),
      .init("day", station.say(Texts.otherDay), key: "d"),
      .init("refresh", station.say(Texts.refresh), key: "r"),
    ]
  }

  private static func schedule(_ course: Course) -> DoseSchedule {
    DoseSchedule(course.requests.map(\.entry), administrations: course.administrations.map(\.entry))
  }

  private func doses(_ course: Course, on date: CivilDate) -> [DoseSchedule.Dose] {
    Self.schedule(course).doses.filter { $0.due.date == date }
  }

  /// What was given or withheld on a day by orders that are not in force any more: the next dose is decided with it in sight.
  private static func withoutOrder(
    _ course: Course, _ schedule: DoseSchedule, on date: CivilDate
  ) -> [MedicationAdministration] {
    let counted = Set(schedule.doses.compactMap(\.administration))
    return course.administrations.map(\.entry).filter { $0.time.date == date && !counted.contains($0) }.sorted { $0.time < $1.time }
  }

  private func name(_ course: Course, _ order: Int) -> String { course.requests.map(\.record).entryName(at: order) }

  private func need(_ course: Course, _ order: Int) -> String { "need \(name(course, order))" }

  /// A dose by its order and which of it; one without an hour by when it was given.
  private func name(_ course: Course, _ dose: DoseSchedule.Dose) -> String {
    "\(name(course, dose.request)) \(dose.number.map(String.init) ?? dose.due.description)"
  }

  /// The dose of a row: one that is laid out, or one that is given as needed, now.
  private func dose(_ row: String, _ course: Course, _ station: Station) -> DoseSchedule.Dose? {
    if let order = course.requests.indices.first(where: { need(course, $0) == row }) {
      return .init(request: order, number: nil, due: station.now.civil, administration: nil)
    }
    return Self.schedule(course).doses.first { name(course, $0) == row }
  }

  /// The row of the dose that it was opened for; else the first of the day that is due or overdue and not recorded; else the first that is not recorded.
  private func toGive(_ course: Course, _ station: Station) -> String? {
    let open = doses(course, on: station.now.civil.date.adding(days: day)).filter { $0.administration == nil }
    if let asked = open.first(where: {
      $0.due.description == asked?.due && course.requests[$0.request].entry.medication.code == asked?.drug
    }) {
      return name(course, asked)
    }
    let due = open.first { station.now.civil.localSeconds - $0.due.localSeconds > -3600 }
    return (due ?? open.first).map { name(course, $0) }
  }

  /// A line a drug, a column an hour.
  private func overview(_ course: Course, _ doses: [DoseSchedule.Dose], _ station: Station) -> ScreenView.Table {
    let hours = Set(doses.map(\.due.hour)).sorted()
    let orders = Set(doses.map(\.request)).sorted()
    return ScreenView.Table(
      "grid",
      columns: [.init("drug", station.say(Texts.drugLine)), .init("dose", station.say(Texts.dose))]
        + hours.map { .init("h\($0)", "\($0)h") },
      rows: orders.map { order in
        let request = course.requests[order].entry
        func signs(_ hour: Int, spoken: Bool) -> String {
          doses.filter { $0.request == order && $0.due.hour == hour }.map { dose in
            spoken ? "\(hour)h \(state(dose, station).text)" : state(dose, station).sign
          }.joined(separator: spoken ? ", " : "")
        }
        let head = [Self.name(request.medication), Self.detail(request, station)]
        return .init("drug.\(order)", head + hours.map { signs($0, spoken: false) }, spoken: head + hours.map { signs($0, spoken: true) })
      }, empty: "")
  }

  private func list(_ course: Course, _ doses: [DoseSchedule.Dose], _ station: Station) -> ScreenView.Table {
    ScreenView.Table(
      "doses",
      columns: [
        .init("due", station.say(Texts.dueAt)), .init("drug", station.say(Texts.drugLine)), .init("dose", station.say(Texts.dose)),
        .init("state", station.say(Texts.status)), .init("by", station.say(Texts.author)),
      ],
      rows: doses.map { dose in
        let request = course.requests[dose.request].entry
        let state = state(dose, station)
        let (due, drug) = (dose.due.clock, Self.name(request.medication))
        let allergy = allergy(against: request, course, station).map { " (\($0))" } ?? ""
        return .init(
          name(course, dose),
          [
            due, (allergy.isEmpty ? "" : "! ") + drug + allergy, Self.detail(request, station), state.sign + " " + state.text,
            performer(dose, station),
          ], allergy.isEmpty ? state.tone : .bad,
          spoken: [due, drug + allergy, Self.detail(request, station), state.text, performer(dose, station)])
      }, empty: station.say(Texts.noDoses))
  }

  /// What the patient is allergic to that a drug is, or is related to: it was ordered all the same, and whoever gives it has to know.
  private func allergy(against request: MedicationRequest, _ course: Course, _ station: Station) -> String? {
    let found = PrescribingRules.allergies(against: request.medication, of: course.allergies)
    guard !found.isEmpty else { return nil }
    return station.say(Texts.allergicTo, Set(found.map { $0.display ?? $0.code }).sortedAsWritten.joined(separator: ", "))
  }

  private func state(_ dose: DoseSchedule.Dose, _ station: Station) -> (sign: String, text: String, tone: ScreenView.Tone) {
    if let given = dose.administration {
      let time = given.time.clock
      return given.status == .completed
        ? ("✓", station.say(Texts.givenAt, time), .good) : ("✗", station.say(Texts.withheldFor, given.reason ?? "?"), .warning)
    }
    let late = station.now.civil.localSeconds - dose.due.localSeconds
    if late > 3600 { return ("!", station.say(Texts.overdue), .bad) }
    return late > -3600 ? ("●", station.say(Texts.dueNow), .strong) : ("○", station.say(Texts.dueLater), .dim)
  }

  private func performer(_ dose: DoseSchedule.Dose, _ station: Station) -> String {
    dose.administration?.performer.map { station.shortName(of: $0.rawValue, at: facility) } ?? ""
  }

  private static func name(_ coding: Coding) -> String { coding.display ?? coding.code }

  static func detail(_ request: MedicationRequest, _ station: Station) -> String {
    let route = PrescriptionRows.routes.first { $0.code == request.route }.map { station.say($0.label) } ?? request.route
    return [request.dose.map(PrescriptionRows.text), route, request.instructions].compactMap(\.self).joined(separator: ", ")
  }

  // MARK: What is done

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened: return [load(station)]
    case .returned, .databaseChanged, .action("refresh", _): return [load(station)]
    case .finished("load", let value):
      let isFirst = course == nil
      course = value as? Course ?? course
      // Whoever comes here to give something begins at what is to be given.
      return isFirst ? [course.flatMap { toGive($0, station) }.map { .choose(table: "doses", row: $0) } ?? .focus("doses")] : []
    case .action("earlier", _): day -= 1
    case .action("later", _): day += 1
    case .action("day", _): return [DayQuestion.ask(Texts.dayOfDoses, station)]
    case .answered("day", _, let values): day = try DayQuestion.daysAway(values, station)
    case .action("daysheet", _): return [.go("daysheet", ["encounter": encounter, "subject": subject, "day": "\(day)"])]
    case .action("give", let rows): return ask(rows, "give", station)
    case .action("withhold", let rows): return ask(rows, "withhold", station)
    case .action("stop", let rows): return askToStop(rows, station)
    case .answered("stop", let about, let values): return try stop(about, values, station)
    case .answered(let act, let about, let values): return try record(act, about, values, station)
    default: break
    }
    return []
  }

  /// The order that a row's dose is of.
  private func order(_ rows: [String], _ station: Station) -> Course.Stated<MedicationRequest>? {
    guard let course, let dose = rows.first.flatMap({ dose($0, course, station) }) else { return nil }
    return course.requests[dose.request]
  }

  private func askToStop(_ rows: [String], _ station: Station) -> [Effect] {
    guard let order = order(rows, station) else { return [] }
    let when = station.time(order.entry.time.description)
    var dialog = Dialog.attestation(
      "stop", title: station.say(Texts.stopDrug),
      lines: [
        .init(Self.name(order.entry.medication) + "  " + Self.detail(order.entry, station), .strong),
        .init(station.say(Texts.orderedBy, station.shortName(of: order.author, at: facility), when), .dim),
        .init(station.say(Texts.stopDrugLine), .dim),
      ], station)
    dialog.fields.insert(.required(.init("reason", station.say(Texts.reason), "")), at: 0)
    return [.ask(dialog, about: rows.prefix(1).map(\.self))]
  }

  private func stop(_ rows: [String], _ values: [String: String], _ station: Station) throws -> [Effect] {
    guard let facility, let order = order(rows, station),
      let id = order.record.split(separator: "/").last.flatMap({ ClinicalRecord.ID($0) })
    else { return [.say(.warning, station.say(Texts.dosesChanged))] }
    let (session, secret) = try station.attesting(values)
    switch try KeepRecord(session).stop(
      order.entry, in: id, of: facility, reason: values["reason"] ?? "", seen: nil, password: secret)
    {
    case .kept: return [.say(.good, station.say(Texts.drugStopped, Self.name(order.entry.medication))), load(station)]
    case .refused(let issues): throw Refusal(issues)
    case .conflict: return [.say(.warning, station.say(Texts.conflict)), load(station)]
    }
  }

  private func ask(_ rows: [String], _ act: String, _ station: Station) -> [Effect] {
    guard let course else { return [] }
    let chosen = rows.compactMap { dose($0, course, station) }
    guard chosen.allSatisfy({ $0.administration == nil }) else { return [.say(.warning, station.say(Texts.doseIsRecorded))] }
    guard !chosen.isEmpty else { return [] }
    let lines = chosen.map { dose in
      let request = course.requests[dose.request].entry
      return ScreenView.Line(
        "\(dose.due.clock)  \(Self.name(request.medication))  \(Self.detail(request, station))")
    }
    let elsewhere = chosen.filter { !counts($0, course, at: station.now.civil) }
    let refused = chosen.compactMap { dose -> ScreenView.Line? in
      let request = course.requests[dose.request].entry
      return allergy(against: request, course, station).map { .init("\(Self.name(request.medication)): \($0)", .bad) }
    }
    let warning =
      (act == "give" ? refused + lately(chosen, course, station) : [])
      + (act == "give" && !elsewhere.isEmpty
        ? [ScreenView.Line(station.say(Texts.countsElsewhere, hours(elsewhere, station)), .warning)] : [])
    var dialog = Dialog.attestation(
      act, title: station.say(act == "give" ? Texts.give : Texts.withhold),
      lines: lines + warning + [.init(station.say(act == "give" ? Texts.giveWarning : Texts.withholdWarning), .dim)],
      station)
    if act == "withhold" {
      dialog.fields.insert(
        .required(.init("reason", station.say(Texts.whyWithheld), "", hint: station.say(Texts.whyWithheldHint))), at: 0)
    } else {
      dialog.fields.append(.init("at", station.say(Texts.givenWhen), "", hint: station.say(Texts.momentHint)))
      dialog.check["at"] = station.momentCheck("at")
    }
    dialog.whole = [station.line(of: course.allergies)] + dialog.lines
    return [.ask(dialog, about: rows)]
  }

  /// What the patient has had of the chosen drugs in the last day, by whichever order: a dose that was given early counts for no later hour, and would be
  /// given again.
  private func lately(_ doses: [DoseSchedule.Dose], _ course: Course, _ station: Station) -> [ScreenView.Line] {
    let now = station.now.civil.localSeconds
    var seen: Set<String> = []
    return doses.compactMap { dose in
      let drug = course.requests[dose.request].entry.medication
      guard seen.insert(drug.code).inserted else { return nil }
      let given = course.administrations.map(\.entry).filter {
        $0.medication.system == drug.system && $0.medication.code == drug.code && $0.status == .completed
          && now - $0.time.localSeconds < 86_400
      }.sorted { $0.time < $1.time }
      guard let last = given.last else { return nil }
      let times = given.map { $0.time.date == station.now.civil.date ? $0.time.clock : station.shortTime($0.time.description) }
      return .init(
        station.say(Texts.givenLately, Self.name(drug), times.joined(separator: ", ")),
        now - last.time.localSeconds < 4 * 3600 ? .bad : .dim)
    }
  }

  /// Whether what is given at a time counts as this dose, and not as one before or after it.
  private func counts(_ dose: DoseSchedule.Dose, _ course: Course, at time: CivilDateTime) -> Bool {
    guard dose.number != nil else { return true }
    let given = MedicationAdministration(medication: course.requests[dose.request].entry.medication, time: time)
    return DoseSchedule(course.requests.map(\.entry), administrations: course.administrations.map(\.entry) + [given]).doses.contains {
      $0.request == dose.request && $0.number == dose.number && $0.administration != nil
    }
  }

  private func hours(_ doses: [DoseSchedule.Dose], _ station: Station) -> String {
    doses.map(\.due.clock).joined(separator: ", ")
  }

  private func record(_ act: String, _ rows: [String], _ values: [String: String], _ station: Station) throws -> [Effect] {
    guard let course, let facility, let encounterID else { return [] }
    // Somebody may have recorded one of them since the question was asked, and it stands on the screen already.
    let chosen = rows.compactMap { dose($0, course, station) }
    guard !chosen.isEmpty, chosen.count == rows.count, chosen.allSatisfy({ $0.administration == nil }) else {
      return [.say(.warning, station.say(Texts.dosesChanged))]
    }
    let now = station.now.civil
    let typed = values["at"].map(\.trimmed) ?? ""
    guard let time = typed.isEmpty ? now : TypedDate.moment(typed, now: now) else {
      throw Refusal.notAMoment
    }
    let doses = chosen.map { dose in
      let request = course.requests[dose.request].entry
      return MedicationAdministration(
        medication: request.medication, time: act == "give" ? time : dose.due, status: act == "give" ? .completed : .notDone,
        dose: request.dose, route: request.route, reason: act == "give" ? nil : values["reason"])
    }
    let (session, secret) = try station.attesting(values)
    switch try AdministerMedication(session)(doses, in: encounterID, of: facility, seen: course.latestAdministration, password: secret) {
    case .kept:
      return [
        .say(.good, station.say(act == "give" ? Texts.givenDone : Texts.withheldDone, "\(doses.count)")),
        .acted(table: "doses", on: rows, refused: []), load(station),
      ]
    // A time that can't be is asked for again.
    case .refused(let issues): throw Refusal(issues)
    case .conflict: return [.say(.warning, station.say(Texts.dosesChanged)), load(station)]
    }
  }

  private func load(_ station: Station) -> Effect {
    let (encounterID, facility) = (encounterID, facility)
    let reason = station.say(Texts.ownPurpose)
    return .work("load") { session in
      guard let encounterID, let facility else { throw KeepEncounter.unknown }
      return try ReadCourse(session)(encounterID, of: facility, reason: reason)
    }
  }
}
