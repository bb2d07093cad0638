internal import ClinicalModel
internal import Terminology
internal import Workflows

/// A patient: who they are, and their episodes with their records, the latest first.
struct ChartScreen: Screen {
  static let route = Route(
    "chart", title: Texts.chart, door: .permission(ShowChart.self, .readChart), help: [Texts.chartHelp], isPlace: false)

  private static let firstEpisodes = 20

  private let patient: String
  /// Who it is, as the list said that led here: so that a chart which does not open says whose it is.
  private let subject: String
  private var chart: Chart?
  /// The person of a chart that does not open, as far as whoever asks may know them.
  private var person: PatientSummary?
  /// What each record says in short, by its episode's place: made once, and not at each key.
  private var gists: (language: Language, texts: [[ClinicalRecord.ID: String]])?
  private var isRefused = false
  private var episodes = firstEpisodes
  private var purpose: AccessPurpose?
  private var reason = ""

  init(_ parameters: [String: String]) {
    patient = parameters["patient"] ?? ""
    subject = parameters["subject"] ?? ""
    purpose = parameters["purpose"].flatMap { AccessPurpose(rawValue: $0) }
    reason = parameters["reason"] ?? ""
  }

  var parameters: [String: String] {
    var parameters = ["patient": patient, "reason": reason]
    if let purpose { parameters["purpose"] = purpose.rawValue }
    if !subject.isEmpty { parameters["subject"] = subject }
    return parameters
  }

  // MARK: What is shown

  func view(_ station: Station) -> ScreenView {
    guard let chart else {
      // Who was asked for a reason and gave none has not opened it.
      let isWaiting = isRefused || needsReason(station)
      let text = station.say(isWaiting ? Texts.notOpened : Texts.working)
      return ScreenView(
        title: station.say(Texts.chart), subject: whom(station),
        blocks: [.text([.init(text, isWaiting ? .warning : .dim)])],
        actions: doorActions(station))
    }
    return ScreenView(
      title: station.say(Texts.chart), subject: station.line(chart.summary),
      blocks: [.facts(facts(chart, station)), .table(timeline(chart, station))],
      actions: [.init("record", station.say(Texts.open), key: "enter", table: "timeline")]
        + writingActions(station).map(\.takingOne)
        + (chart.episodes.count >= episodes ? [.init("older", station.say(Texts.older), key: "m")] : []) + doorActions(station)
        + [.init("refresh", station.say(Texts.refresh), key: "r")])
  }

  /// Who it is while the chart is closed: by name, or in words what the number is.
  private func whom(_ station: Station) -> String {
    if let person { return station.line(person) }
    if !subject.isEmpty { return subject }
    return patient.contains("/") ? patient : station.say(Texts.patientByNumber, patient)
  }

  private func needsReason(_ station: Station) -> Bool {
    reason.isEmpty && (station.session?.roles.allSatisfy { $0.defaultPurpose != .treatment } ?? true)
  }

  private func writingActions(_ station: Station) -> [ScreenView.Action] {
    var actions: [ScreenView.Action] = []
    if station.may(.writeRecords), station.practitioner != nil, chart?.episodes.isEmpty == false {
      actions += [
        .init("note", station.say(Texts.note), key: "n", table: "timeline"),
        .init("vitals", station.say(Texts.vitalsForm), key: "v", table: "timeline"),
      ]
      if station.may(.orderTreatment) {
        actions += [
          .init("orders", station.say(Texts.orders), key: "o", table: "timeline"),
          .init("prescription", station.say(Texts.prescribe), key: "d", table: "timeline"),
        ]
      }
      actions += [
        .init("forms", station.say(Texts.forms), key: "b", table: "timeline")
      ]
    }
    if chart?.episodes.isEmpty == false {
      actions += [
        .init("medication", station.say(Texts.medicationScreen), key: "t", table: "timeline"),
        .init("results", station.say(Texts.ordersAndResults), key: "k", table: "timeline"),
        .init("trends", station.say(Texts.trends), key: "c"),
      ]
    }
    if station.may(.moveEncounters), chart?.episodes.isEmpty == false {
      actions.append(.init("encounter", station.say(Texts.encounter), key: "e", table: "timeline"))
    }
    if station.may(.admitPatients) { actions.append(.init("admit", station.say(Texts.admit), key: "a")) }
    if station.may(.registerPatients), chart.map({ PersonScreen.number(of: $0.summary, station) != nil }) == true {
      actions.append(.init("person", station.say(Texts.editPerson), key: "h"))
    }
    return actions
  }

  private func doorActions(_ station: Station) -> [ScreenView.Action] {
    var actions: [ScreenView.Action] = [
      .init("purpose", station.say(Texts.openForAnother), key: "p"),
      .init("message", station.say(Texts.writeMessage), key: "w"),
    ]
    if isRefused, station.may(.breakGlass) { actions.append(.init("breakGlass", station.say(Texts.breakGlass), key: "g")) }
    return actions
  }

  private func facts(_ chart: Chart, _ station: Station) -> [ScreenView.Fact] {
    let patient = chart.patient
    var facts: [ScreenView.Fact] = []
    if let until = chart.emergencyUntil {
      facts.append(.init("emergency", station.say(Texts.openedByEmergency), station.shortTime(seconds: until), .bad))
    }
    if case .on(let date) = patient.deceased {
      facts.append(.init("deceased", station.say(Texts.deceased), station.text(date), .bad))
    }
    let allergies = chart.episodes.flatMap(\.records).filter { $0.status.code != .enteredInError }.flatMap(\.sections).flatMap(\.entries)
      .compactMap { entry in if case .allergyIntolerance(let allergy) = entry { allergy } else { nil } }
    facts.append(
      station.fact(of: allergies, unknown: chart.episodes.count < episodes ? nil : station.say(Texts.noneSeen, "\(episodes)")))
    if let group = patient.bloodGroup { facts.append(.init("bloodGroup", station.say(Texts.bloodGroup), group.rawValue)) }
    for coverage in patient.coverages.prefix(1) { facts.append(.init("insurance", station.say(Texts.insurance), coverage.card)) }
    for contact in patient.telecom.prefix(1) where contact.system == .phone {
      facts.append(.init("phone", station.say(Texts.phone), contact.value))
    }
    for address in patient.addresses.prefix(1) {
      facts.append(.init("address", station.say(Texts.address), station.line(address)))
    }
    if let service = chart.militaryService {
      func named(_ code: String, _ list: CodeList) -> String { (station.language == .en ? list.english(code) : nil) ?? list[code] ?? code }
      let words = [named(service.category.rawValue, .patientTypes), service.rank.map { named($0, .ranks) }]
      facts.append(.init("soldier", station.say(Texts.soldier), words.compactMap(\.self).joined(separator: " · ")))
    }
    if let asked = chart.asked {
      facts.append(.init("merged", station.say(Texts.number), station.say(Texts.mergedInto, asked.description), .warning))
    }
    return facts
  }

  private func timeline(_ chart: Chart, _ station: Station) -> ScreenView.Table {
    var rows: [ScreenView.Row] = []
    let gists = gists?.language == station.language ? gists?.texts : nil
    for (number, episode) in chart.episodes.enumerated() {
      let said = gists?[number]
      let encounter = episode.encounter
      let place = encounter.stays.last.map { [$0.department, $0.bed].compactMap(\.self).joined(separator: " ") }
      let diagnosis = (encounter.diagnoses.first { $0.role == .main } ?? encounter.diagnoses.last)?.coding
      let what = [
        station.text(encounter.class), place, diagnosis.map { [$0.code, $0.display].compactMap(\.self).joined(separator: " ") },
        encounter.reason,
      ]
      rows.append(
        .init(
          "\(episode.facility)/\(encounter.id)",
          [
            station.shortTime(encounter.period.start.description), what.compactMap(\.self).joined(separator: " · "),
            encounter.period.end.map { "→ " + station.time(String($0.description.prefix(10))) } ?? station.say(Texts.stillHere), "",
          ], .strong))
      rows += episode.records.reversed().sorted { $1.authored < $0.authored }.map { record in
        let (when, what) = (station.shortTime(record.authored.description), said?[record.id] ?? station.gist(record))
        let status = station.text(record.status.code)
        let author = station.shortName(of: record.author.rawValue, at: episode.facility)
        // That it is withdrawn, or a draft, is heard before what it says.
        let spoken = record.status.code == .final ? [when, what, status, author] : [when, status, what, author]
        return .init(
          Self.recordMark + "\(episode.facility)/\(record.id)", [when, "  " + what, status, author], station.tone(record.status.code),
          spoken: spoken)
      }
    }
    rows += chart.destroyed.map { tombstone in
      .init(
        "\(tombstone.encounter)",
        [station.time(tombstone.start), station.say(Texts.destroyed) + " · " + tombstone.decision, "", ""], .dim)
    }
    return .init(
      "timeline",
      columns: [
        .init("when", station.say(Texts.when)), .init("what", station.say(Texts.what)), .init("status", station.say(Texts.status)),
        .init("author", station.say(Texts.author)),
      ], rows: rows, empty: station.say(Texts.noEpisodes))
  }

  /// Tells a record's row from an episode's.
  private static let recordMark = "record:"

  // MARK: What is done

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened:
      // Who reads charts for other reasons than treatment says which.
      return needsReason(station) ? [.ask(purposeDialog(station), about: [])] : [open(station)]
    case .returned, .action("refresh", _): return [open(station)]
    case .action("older", _):
      episodes *= 5
      return [open(station)]
    case .finished("open", let value):
      guard let value = value as? Chart else { return [] }
      // What is done is done for the encounter that runs, though one that is over may have begun later.
      let current = value.episodes.first { $0.encounter.status == .inProgress }.map { "\($0.facility)/\($0.encounter.id)" }
      // What was attested just now is what is printed next.
      let row = station.wrote.map { Self.recordMark + $0 } ?? (chart == nil ? current : nil)
      let begins: [Effect] = row.map { [.choose(table: "timeline", row: $0)] } ?? []
      (chart, isRefused) = (value, false)
      gists = (
        station.language,
        value.episodes.map { episode in
          Dictionary(episode.records.map { ($0.id, station.gist($0)) }) { _, later in later }
        }
      )
      return [
        .looking(
          .init(
            id: patient, name: value.summary.name, birthDate: value.summary.birthDate, number: value.summary.hospitalNumbers.first))
      ] + begins
    case .failed("open"):
      (chart, isRefused) = (nil, true)
      let patient = patient
      return [.work("whom") { try ShowChart($0).person(patient) }]
    case .finished("whom", let value): person = value as? PatientSummary
    case .action("record", let rows):
      guard let row = rows.first, let chart else { return [] }
      guard row.hasPrefix(Self.recordMark) else {
        // An episode itself is opened by who may change it; the others see all of it here.
        guard station.may(.moveEncounters), !chart.destroyed.contains(where: { "\($0.encounter)" == row }) else {
          return [.say(.dim, station.say(Texts.chooseRecord))]
        }
        return [.go("encounter", ["encounter": row, "subject": station.line(chart.summary)])]
      }
      return [
        .go("record", ["record": String(row.dropFirst(Self.recordMark.count)), "subject": station.line(chart.summary), "reason": reason])
      ]
    case .action("trends", _):
      guard let chart else { return [] }
      return [.go("trends", ["patient": patient, "subject": station.line(chart.summary), "reason": reason])]
    case .action(let action, let rows) where Self.onEpisode[action] != nil:
      guard let row = rows.first, let chart, let episode = episode(row, chart), let (screen, form) = Self.onEpisode[action] else {
        return []
      }
      var parameters = ["encounter": episode, "subject": station.line(chart.summary)]
      if let form { parameters["form"] = form }
      return [.go(screen, parameters)]
    case .action("admit", _):
      guard let chart else { return [] }
      return [.go("admit", ["patient": chart.summary.id.description, "subject": station.line(chart.summary)])]
    case .action("person", _): return chart.map { PersonScreen.effects(for: $0.summary, station) } ?? []
    case .action("message", _):
      return [
        .go(
          "message",
          ["patient": chart?.summary.id.description ?? patient, "subject": chart.map { station.line($0.summary) } ?? whom(station)])
      ]
    case .action("purpose", _): return [.ask(purposeDialog(station), about: [])]
    case .answered("purpose", _, let values):
      purpose = AccessPurpose(rawValue: values["purpose"] ?? "")
      reason = values["reason"] ?? ""
      return [open(station)]
    case .action("breakGlass", _):
      return [
        .ask(
          Dialog(
            "breakGlass", title: station.say(Texts.breakGlass),
            lines: [.init(whom(station), .strong), .init(station.say(Texts.breakGlassWarning), .warning)],
            fields: [.required(.init("reason", station.say(Texts.reason), ""))], confirm: station.say(Texts.breakGlass)), about: [])
      ]
    case .answered("breakGlass", _, let values):
      let (patient, reason) = (patient, values["reason"] ?? "")
      _ = try BreakGlass(try station.requireSession())(patient, reason: reason)
      (purpose, self.reason) = (nil, reason)
      return [open(station)]
    default: break
    }
    return []
  }

  /// What is done with the episode of a row: the screen, and the form where it is one.
  private static let onEpisode: [String: (screen: String, form: String?)] = [
    "note": ("note", "progress"), "vitals": ("note", "vitals"), "orders": ("note", "orders"), "prescription": ("note", "prescription"),
    "forms": ("forms", nil), "medication": ("medication", nil), "results": ("course", nil), "encounter": ("encounter", nil),
  ]

  /// `HOSPITAL/ENCOUNTER` that a row of the timeline is or belongs to.
  private func episode(_ row: String, _ chart: Chart) -> String? {
    let found = chart.episodes.first { episode in
      row == "\(episode.facility)/\(episode.encounter.id)"
        || episode.records.contains { row == Self.recordMark + "\(episode.facility)/\($0.id)" }
    }
    return found.map { "\($0.facility)/\($0.encounter.id)" }
  }

  private func purposeDialog(_ station: Station) -> Dialog {
    let roles = station.session?.roles ?? []
    let purposes = AccessPurpose.allCases.filter { $0 != .emergency && !$0.roles.isDisjoint(with: roles) }
    return Dialog(
      "purpose", title: station.say(Texts.openedFor),
      fields: [
        .init(
          "purpose", station.say(Texts.openedFor), purpose?.rawValue ?? purposes.first?.rawValue ?? "", .choice,
          options: purposes.map { .init($0.rawValue, station.say($0.text)) }),
        .required(.init("reason", station.say(Texts.reason), reason)),
      ], confirm: station.say(Texts.open))
  }

  private func open(_ station: Station) -> Effect {
    let (patient, episodes, purpose) = (patient, episodes, purpose)
    let reason = reason.isEmpty ? station.say(Texts.ownPurpose) : reason
    return .work("open") { try ShowChart($0)(patient, episodes: episodes, reason: reason, purpose: purpose) }
  }
}
