internal import ClinicalModel
internal import Workflows

/// One day's drugs of an encounter on one sheet: what was ordered, when each dose was due, what came of it, what was stopped; and the same on paper.
///
/// Without an encounter it asks whose: the ward's patients, from whom somebody goes from sheet to sheet.
struct MedicationDayScreen: Screen {
  static let route = Route(
    "daysheet", title: Texts.medicationDay, door: .permission(ReadMedication.self, .readChart), help: [Texts.medicationDayHelp],
    followsEncounter: true)

  private let encounter: String
  private let subject: String
  private var medication: EncounterMedication?
  private var places: [WardPlace]?
  /// Days from today.
  private var day = 0

  init(_ parameters: [String: String]) {
    encounter = parameters["encounter"] ?? ""
    subject = parameters["subject"] ?? ""
    day = parameters["day"].flatMap { Int($0) } ?? 0
  }

  var parameters: [String: String] { encounter.isEmpty ? [:] : ["encounter": encounter, "subject": subject, "day": "\(day)"] }

  private var facility: FacilityCode? { encounter.split(separator: "/", maxSplits: 1).first.flatMap { FacilityCode($0) } }
  private var encounterID: Encounter.ID? { encounter.split(separator: "/", maxSplits: 1).last.flatMap { Encounter.ID($0) } }

  // MARK: What is shown

  func view(_ station: Station) -> ScreenView {
    if encounter.isEmpty { return choice(station) }
    guard let medication else {
      return ScreenView(
        title: station.say(Texts.medicationDay), subject: subject.isEmpty ? encounter : subject,
        blocks: [.text([.init(station.say(Texts.working), .dim)])])
    }
    let date = station.now.civil.date.adding(days: day)
    let sheet = MedicationSheet(medication.day(date, now: station.now.civil), station, facility)
    var blocks: [ScreenView.Block] = [
      .facts([
        .init("day", station.say(Texts.dayOfDoses), station.text(PartialDate(date)), day == 0 ? .good : .plain),
        station.fact(of: medication.allergies),
        .init("sum", station.say(Texts.dosesOfDay), sheet.sum, sheet.isOverdue ? .bad : .plain),
      ]),
      .table(sheet.screenTable),
    ]
    if !sheet.unordered.isEmpty {
      blocks += [.heading(station.say(Texts.givenWithoutOrder)), .table(sheet.unorderedTable)]
    }
    if !sheet.stopped.isEmpty { blocks += [.heading(station.say(Texts.stoppedOnDay)), .table(sheet.stoppedTable)] }
    return ScreenView(
      title: station.say(Texts.medicationDay), subject: subject.isEmpty ? station.line(medication.patient) : subject, blocks: blocks,
      actions: actions(station))
  }

  private func actions(_ station: Station) -> [ScreenView.Action] {
    var actions: [ScreenView.Action] = []
    if station.printer != nil { actions.append(.init("print", station.say(Texts.printRecord), key: "p")) }
    return actions + [
      .init("earlier", station.say(Texts.dayBefore), key: "["), .init("later", station.say(Texts.dayAfter), key: "]"),
      .init("day", station.say(Texts.otherDay), key: "d"),
      .init("medication", station.say(Texts.medicationScreen), key: "t"), .init("refresh", station.say(Texts.refresh), key: "r"),
    ]
  }

  /// Who lies on the wards, to choose from.
  private func choice(_ station: Station) -> ScreenView {
    let rows = (places ?? []).compactMap { place -> ScreenView.Row? in
      guard let occupant = place.occupant else { return nil }
      let bed = "\(place.department)/\(BedName.label(room: place.room, bed: place.bed, department: place.department))"
      return .init(occupant.encounter, [bed, occupant.patient.name])
    }
    return ScreenView(
      title: station.say(Texts.medicationDay),
      blocks: [
        .table(
          .init(
            "patients", columns: [.init("bed", station.say(Texts.bed)), .init("patient", station.say(Texts.patient))], rows: rows,
            empty: station.say(
              !station.may(.readWard) ? Texts.daySheetFromChart : places == nil ? Texts.working : Texts.emptyWard)))
      ],
      actions: [
        .init("open", station.say(Texts.medicationDay), key: "enter", table: "patients"),
        .init("refresh", station.say(Texts.refresh), key: "r"),
      ])
  }

  // MARK: What is done

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .returned, .databaseChanged, .action("refresh", _): return load(station)
    case .finished("load", let value): medication = value as? EncounterMedication ?? medication
    case .finished("places", let value): places = value as? [WardPlace] ?? places
    case .finished("print", let value): return [.say(.good, station.say(Texts.printed, value as? String ?? ""))]
    case .action("open", let rows):
      guard let place = places?.first(where: { $0.occupant?.encounter == rows.first }), let occupant = place.occupant else { return [] }
      return [.go("daysheet", ["encounter": occupant.encounter, "subject": station.line(occupant.patient)])]
    case .action("earlier", _): day -= 1
    case .action("later", _): day += 1
    case .action("day", _): return [DayQuestion.ask(Texts.dayOfDoses, station)]
    case .answered("day", _, let values): day = try DayQuestion.daysAway(values, station)
    case .action("medication", _): return [.go("medication", ["encounter": encounter, "subject": subject, "day": "\(day)"])]
    case .action("print", _): return medication == nil ? [] : [.ask(PrintQuestion.dialog(station, hint: Texts.sheetPathHint), about: [])]
    case .answered("print", _, let values): return print(values, station)
    default: break
    }
    return []
  }

  /// Beside the keys: a PDF takes a second.
  private func print(_ values: [String: String], _ station: Station) -> [Effect] {
    guard let printer = station.printer, let medication, let facility else { return [] }
    let date = station.now.civil.date.adding(days: day)
    let answer = PrintQuestion(values, named: "\(facility)-\(medication.encounter.id)-\(date)")
    return [
      .work("print") { session in
        let head = try PrintRecord(session)(medication, on: date, of: facility)
        var reader = station
        reader.language = answer.language
        let page = PrintedMedication(medication, on: date, head, facility, reader)
        return try answer.isPDF ? printer.pdf(page.html, answer.path) : printer.text(page.text, answer.path)
      }
    ]
  }

  private func load(_ station: Station) -> [Effect] {
    guard !encounter.isEmpty else {
      guard station.may(.readWard), let facility = station.facility else { return [] }
      return [.work("places") { try ShowWard($0)(facility, department: nil) }]
    }
    let (encounterID, facility) = (encounterID, facility)
    let reason = station.say(Texts.ownPurpose)
    return [
      .work("load") { session in
        guard let encounterID, let facility else { throw KeepEncounter.unknown }
        return try ReadMedication(session)(encounterID, of: facility, reason: reason)
      }
    ]
  }
}
