internal import ClinicalModel
internal import Workflows

/// One encounter from its beginning to its end: where, with which diagnoses, who attends; and moving, diagnosing, discharging.
struct EncounterScreen: Screen {
  static let route = Route(
    "encounter", title: Texts.encounter, door: .permission(KeepEncounter.self, .moveEncounters), help: [Texts.encounterHelp], isPlace: false
  )

  private struct Shown: Sendable {
    var digest: String
    var encounter: Encounter
    var places: HospitalPlaces?
  }

  private let name: String
  private let subject: String
  private var shown: Shown?
  /// What is not attested yet, once somebody wanted to end it.
  private var drafts: [WaitingRecord] = []
  /// How somebody wanted to end it, while they are told what the insurance portal would refuse, and what they were told already.
  private var ending: [String: String] = [:]
  private var told: Set<String> = []
  /// Where somebody wanted to put the patient, while they are asked about a bed that the ward does not state.
  private var moving: [String: String] = [:]

  init(_ parameters: [String: String]) {
    name = parameters["encounter"] ?? ""
    subject = parameters["subject"] ?? ""
  }

  var parameters: [String: String] { ["encounter": name, "subject": subject] }

  private var facility: FacilityCode? { name.split(separator: "/", maxSplits: 1).first.flatMap { FacilityCode($0) } }
  private var id: Encounter.ID? { name.split(separator: "/", maxSplits: 1).last.flatMap { Encounter.ID($0) } }

  // MARK: What is shown

  func view(_ station: Station) -> ScreenView {
    guard let encounter = shown?.encounter else {
      return ScreenView(
        title: station.say(Texts.encounter), subject: subject.isEmpty ? name : subject,
        blocks: [.text([.init(station.say(Texts.working), .dim)])])
    }
    var facts: [ScreenView.Fact] = [
      .init("number", station.say(Texts.number), name), .init("class", station.say(Texts.typeOfCare), station.text(encounter.class)),
      .init("since", station.say(Texts.since), station.time(encounter.period.start.description)),
      .init(
        "until", station.say(Texts.until),
        encounter.period.end.map { station.time($0.description) } ?? station.say(Texts.stillHere),
        encounter.status == .inProgress ? .good : .plain),
    ]
    if let reason = encounter.reason { facts.append(.init("why", station.say(Texts.why), reason)) }
    if let card = encounter.insuranceCard { facts.append(.init("card", station.say(Texts.card), card)) }
    if let end = encounter.disposition {
      facts.append(.init("discharge", station.say(Texts.howItEnded), station.say(end.discharge.text)))
      facts.append(.init("outcome", station.say(Texts.outcome), station.say(end.outcome.text)))
    }
    return ScreenView(
      title: station.say(Texts.encounter), subject: subject.isEmpty ? name : subject,
      blocks: [
        .facts(facts)
      ] + draftBlocks(station) + [
        .table(stays(encounter, station)), .heading(station.say(Texts.diagnosis)),
        .table(diagnoses(encounter, station)), .heading(station.say(Texts.participants)), .table(participants(encounter, station)),
      ], actions: actions(encounter, station))
  }

  private func draftBlocks(_ station: Station) -> [ScreenView.Block] {
    guard !drafts.isEmpty else { return [] }
    let rows = drafts.map { draft in
      ScreenView.Row(
        Self.name(draft),
        [
          station.title(draft.title, of: draft.kind), station.time(draft.authored), station.shortName(of: draft.author, at: draft.facility),
        ], .warning)
    }
    return [
      .heading(station.say(Texts.draftsLeft, "\(drafts.count)")),
      .table(
        .init(
          "drafts",
          columns: [
            .init("kind", station.say(Texts.kind)), .init("when", station.say(Texts.when)), .init("author", station.say(Texts.author)),
          ], rows: rows, empty: "")),
    ]
  }

  private static func name(_ draft: WaitingRecord) -> String { "\(draft.facility)/\(draft.localID)" }

  private func stays(_ encounter: Encounter, _ station: Station) -> ScreenView.Table {
    ScreenView.Table(
      "stays",
      columns: [
        .init("department", station.say(Texts.department)), .init("room", station.say(Texts.room)), .init("bed", station.say(Texts.bed)),
        .init("since", station.say(Texts.since)), .init("until", station.say(Texts.until)),
      ],
      rows: encounter.stays.enumerated().map { index, stay in
        .init(
          "\(index)",
          [
            stay.department, stay.room ?? "", stay.bed ?? "", station.time(stay.period.start.description),
            stay.period.end.map { station.time($0.description) } ?? "",
          ], stay.period.end == nil ? .strong : .plain)
      }, empty: "")
  }

  private func diagnoses(_ encounter: Encounter, _ station: Station) -> ScreenView.Table {
    ScreenView.Table(
      "diagnoses",
      columns: [
        .init("role", station.say(Texts.role)), .init("code", station.say(Texts.number)),
        .init("diagnosis", station.say(Texts.diagnosis)),
      ],
      rows: encounter.diagnoses.enumerated().map { index, diagnosis in
        .init(
          "\(index)",
          [
            station.say(diagnosis.role.text), diagnosis.coding.code,
            diagnosis.coding.display ?? DiagnosisField.coding(diagnosis.coding.code)?.display ?? "",
          ], diagnosis.role == .main ? .strong : .plain)
      }, empty: "–")
  }

  private func participants(_ encounter: Encounter, _ station: Station) -> ScreenView.Table {
    ScreenView.Table(
      "participants",
      columns: [
        .init("role", station.say(Texts.role)), .init("number", station.say(Texts.number)), .init("name", station.say(Texts.name)),
      ],
      rows: encounter.participants.map { part in
        let name = station.name(of: part.practitioner.rawValue, at: facility)
        return .init(
          Self.name(part), [station.say(part.role.text), part.practitioner.rawValue, name == part.practitioner.rawValue ? "" : name])
      }, empty: "–")
  }

  private static func name(_ part: Encounter.Participant) -> String { "\(part.role.rawValue) \(part.practitioner)" }

  /// In which roles somebody is named; who discharges is named by discharging.
  private static let roles: [Encounter.Participant.Role] = [.nurse, .attender, .consultant, .admitter, .referrer]

  private func naming(_ station: Station) -> Dialog {
    var dialog = Dialog(
      "takePart", title: station.say(Texts.takePart), lines: [.init(station.say(Texts.takePartLine), .dim)],
      fields: [
        .required(.init("practitioner", station.say(Texts.colleague), "", hint: station.say(Texts.colleagueHint))),
        .init(
          "role", station.say(Texts.role), Encounter.Participant.Role.nurse.rawValue, .choice,
          options: Self.roles.map { .init($0.rawValue, station.say($0.text)) }),
      ], confirm: station.say(Texts.takePart))
    dialog.suggest["practitioner"] = { typed, _ in PlaceFields.colleagues(typed, station) }
    return dialog
  }

  /// A visit that becomes a stay: the kind of care, and where; who stays in the department says no department.
  private func reclassifying(_ station: Station) -> Dialog {
    let (stay, places) = (shown?.encounter.stays.last, shown?.places)
    let now = shown?.encounter.class
    var dialog = Dialog(
      "reclassify", title: station.say(Texts.reclassify), lines: [.init(station.say(Texts.reclassifyLine), .dim)],
      fields: [
        .init(
          "class", station.say(Texts.typeOfCare), (now?.hasBed == true ? Encounter.Class.outpatient : .inpatient).rawValue, .choice,
          options: Encounter.Class.allCases.filter { $0 != now }.map { .init($0.rawValue, station.text($0)) }),
        .init("department", station.say(Texts.department), "", hint: station.say(Texts.sameDepartmentHint, stay?.department ?? "")),
        .init("bed", station.say(Texts.bed), "", hint: station.say(Texts.bedHint)),
        .init("diagnosis", station.say(Texts.admissionDiagnosis), "", hint: station.say(Texts.diagnosisHint)),
        .init("attender", station.say(Texts.attender), "", hint: station.say(Texts.colleagueHint)),
      ], confirm: station.say(Texts.reclassify))
    dialog.suggest = [
      "department": { typed, _ in PlaceFields.departments(typed, in: places) },
      "bed": { typed, values in
        let named = values["department"] ?? ""
        return PlaceFields.beds(typed, department: named.isEmpty ? stay?.department ?? "" : named, room: "", in: places)
      }, "diagnosis": { typed, _ in DiagnosisField.options(typed, station) },
      "attender": { typed, _ in PlaceFields.colleagues(typed, station) },
    ]
    dialog.check["bed"] = bedCheck(freeOfWard: false, station)
    return dialog
  }

  /// What is to be known of the bed that is typed, in the department that is typed or else in this one.
  ///
  /// - Parameter freeOfWard: whether the free beds of this department stand beside it already.
  private func bedCheck(freeOfWard: Bool, _ station: Station) -> @Sendable ([String: String]) -> ScreenView.Problem? {
    let (stay, places) = (shown?.encounter.stays.last, shown?.places)
    let ward = stay?.department ?? ""
    return { values in
      let named = values["department"] ?? ""
      let department = named.isEmpty ? ward : named
      return PlaceFields.problem(
        values["bed"] ?? "", room: values["room"], department: department, own: stay, in: places,
        saysFree: !freeOfWard || department != ward, station)
    }
  }

  /// Whose part ends, of those who are named: whoever was named last, unless somebody else is chosen.
  private func ending(_ parts: [Encounter.Participant], _ station: Station) -> Dialog {
    Dialog(
      "endPart", title: station.say(Texts.endPart), lines: [.init(station.say(Texts.endPartLine), .dim)],
      fields: [
        .init(
          "part", station.say(Texts.colleague), parts.last.map(Self.name) ?? "", .choice,
          options: parts.map {
            .init(Self.name($0), station.name(of: $0.practitioner.rawValue, at: facility) + " · " + station.say($0.role.text))
          })
      ], confirm: station.say(Texts.endPart))
  }

  private func actions(_ encounter: Encounter, _ station: Station) -> [ScreenView.Action] {
    var actions: [ScreenView.Action] = []
    if !drafts.isEmpty, station.may(.readChart) { actions.append(.init("record", station.say(Texts.open), key: "enter", table: "drafts")) }
    if encounter.status == .inProgress {
      actions += [
        .init("transfer", station.say(Texts.transfer), key: "t"), .init("diagnose", station.say(Texts.mainDiagnosis), key: "d"),
        .init("takePart", station.say(Texts.takePart), key: "a"), .init("reclassify", station.say(Texts.reclassify), key: "c"),
      ]
      if !encounter.participants.isEmpty { actions.append(.init("endPart", station.say(Texts.endPart), key: "z")) }
      if station.may(.dischargePatients) {
        actions += [
          .init("discharge", station.say(Texts.discharge), key: "x"), .init("cancel", station.say(Texts.cancelEncounter), key: "k"),
        ]
      }
    }
    if encounter.status == .finished, station.may(.dischargePatients) {
      actions.append(.init("reopen", station.say(Texts.reopen), key: "u"))
    }
    return actions + [.init("refresh", station.say(Texts.refresh), key: "r")]
  }

  // MARK: What is done

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .returned, .databaseChanged, .action("refresh", _): return [load(station)]
    case .finished("load", let value): shown = value as? Shown
    case .action("record", let rows): return rows.prefix(1).map { .go("record", ["record": $0, "subject": subject]) }
    case .action("transfer", _):
      let stay = shown?.encounter.stays.last
      let places = shown?.places
      let ward = stay?.department ?? ""
      let free = PlaceFields.free(of: ward, in: places, station)
      var dialog = Dialog(
        "transfer", title: station.say(Texts.transfer), lines: free.isEmpty ? [] : [.init("\(ward): \(free)", .dim)],
        fields: [
          .init("department", station.say(Texts.department), "", hint: station.say(Texts.sameDepartmentHint, stay?.department ?? "")),
          .init("room", station.say(Texts.room), ""),
          .init("bed", station.say(Texts.bed), "", hint: station.say(Texts.freeBedHint)),
          .init("attender", station.say(Texts.attender), "", hint: station.say(Texts.colleagueHint)), Self.moment(station),
        ], confirm: station.say(Texts.transfer))
      dialog.suggest = [
        "department": { typed, _ in PlaceFields.departments(typed, in: places) },
        "bed": { typed, values in
          let named = values["department"] ?? ""
          let department = named.isEmpty ? stay?.department ?? "" : named
          return PlaceFields.beds(typed, department: department, room: values["room"] ?? "", in: places)
        }, "attender": { typed, _ in PlaceFields.colleagues(typed, station) },
      ]
      dialog.check["at"] = station.momentCheck("at")
      dialog.check["department"] = { values in
        guard let named = values["department"]?.trimmed, !named.isEmpty, !PlaceFields.isDepartment(named, in: places) else { return nil }
        return station.problem(.notOfTheList)
      }
      dialog.check["bed"] = bedCheck(freeOfWard: true, station)
      return [.ask(dialog, about: [])]
    case .action("reclassify", _): return [.ask(reclassifying(station), about: [])]
    case .action("takePart", _): return [.ask(naming(station), about: [])]
    case .action("endPart", _): return [.ask(ending(shown?.encounter.participants ?? [], station), about: [])]
    case .action("diagnose", _):
      return [
        .ask(
          diagnosing(
            Dialog(
              "diagnose", title: station.say(Texts.mainDiagnosis), fields: [diagnosisField(station)], confirm: station.say(Texts.save)),
            station), about: [])
      ]
    case .action("discharge", _):
      return [
        .ask(
          diagnosing(
            Dialog(
              "discharge", title: station.say(Texts.discharge),
              lines: try unfinished(station) + portal(Self.usual, diagnosis: likelyDiagnosis, station, anew: true),
              fields: [
                .init(
                  "discharge", station.say(Texts.howItEnded), Self.usual.discharge.rawValue, .choice,
                  options: Encounter.Disposition.Discharge.allCases.map { .init($0.rawValue, station.say($0.text)) }),
                // What the treatment came to is said by who ends it, and stands there for nobody.
                .required(
                  .init(
                    "outcome", station.say(Texts.outcome), "", .choice,
                    options: Encounter.Disposition.Outcome.allCases.map { .init($0.rawValue, station.say($0.text)) })),
                diagnosisField(station),
                .init("destination", station.say(Texts.destination), "", hint: station.say(Texts.facilityCodeHint)),
                Self.moment(station),
              ], confirm: station.say(Texts.discharge)), station), about: [])
      ]
    case .action("cancel", _):
      return [
        .ask(
          Dialog(
            "cancel", title: station.say(Texts.cancelEncounter), fields: [.required(.init("reason", station.say(Texts.reason), ""))],
            confirm: station.say(Texts.cancelEncounter)), about: [])
      ]
    case .action("reopen", _):
      return [
        .ask(.reason("reopen", title: station.say(Texts.reopen), lines: [.init(station.say(Texts.reopenLine), .dim)], station), about: [])
      ]
    case .answered(let act, _, let values): return try answer(act, values, station)
    default: break
    }
    return []
  }

  /// When it was, for who writes it down later.
  private static func moment(_ station: Station) -> ScreenView.Field {
    .init("at", station.say(Texts.whenItWas), "", hint: station.say(Texts.momentHint))
  }

  /// Diseases and facilities are picked as they are typed, here as everywhere.
  private func diagnosing(_ dialog: Dialog, _ station: Station) -> Dialog {
    var dialog = dialog
    dialog.suggest["diagnosis"] = { typed, _ in DiagnosisField.options(typed, station) }
    if let session = try? station.requireSession() {
      dialog.suggest["destination"] = { typed, _ in (try? FacilityField.options(typed, session)) ?? [] }
    }
    return dialog
  }

  /// What stands in the field until somebody writes another.
  private var likelyDiagnosis: Coding? {
    let known = shown?.encounter.diagnoses ?? []
    return (known.first { $0.role == .main } ?? known.first { $0.role == .admission })?.coding
  }

  private func diagnosisField(_ station: Station) -> ScreenView.Field {
    .init(
      "diagnosis", station.say(Texts.mainDiagnosis), likelyDiagnosis?.code ?? "", hint: station.say(Texts.diagnosisHint))
  }

  /// What is not attested yet goes on unattested after the patient has gone: said before, with the way to it.
  private mutating func unfinished(_ station: Station) throws -> [ScreenView.Line] {
    guard let facility, let id else { return [] }
    drafts = try KeepEncounter(try station.requireSession()).draftsOnDischarge(id, of: facility)
    guard !drafts.isEmpty else { return [] }
    let said = drafts.prefix(Self.mostAdvice).map { draft in
      ScreenView.Line(
        "  \(station.title(draft.title, of: draft.kind)) · \(station.shortName(of: draft.author, at: draft.facility))", .warning)
    }
    let rest = drafts.count - said.count
    return [.init(station.say(Texts.draftsLeft, "\(drafts.count)"), .bad)] + said
      + (rest > 0 ? [.init("  … +\(rest)", .dim)] : []) + [
        .init(station.say(Texts.draftsWay), .dim, spoken: station.say(Texts.draftsWaySpoken))
      ]
  }

  // MARK: What the portal says

  private static let mostAdvice = 5

  private static let usual = Encounter.Disposition(discharge: .discharged, outcome: .improved)

  /// What the insurance portal would send back if it ended so; nothing where nothing would, or where nothing is new.
  private mutating func portal(
    _ end: Encounter.Disposition, diagnosis: Coding?, _ station: Station, anew: Bool
  ) throws -> [ScreenView.Line] {
    guard let facility, let id else { return [] }
    if anew { told = [] }
    let issues = try KeepEncounter(try station.requireSession()).adviceOnDischarge(id, of: facility, disposition: end, diagnosis: diagnosis)
      .filter { told.insert($0.path + " " + $0.code).inserted }
    guard !issues.isEmpty else { return [] }
    let advice = InsuranceAdvice(issues)
    let rest = advice.count - Self.mostAdvice
    return [.init(station.say(Texts.portalRefuses, "\(issues.count)"), .bad)] + advice.lines(most: Self.mostAdvice, station)
      + (rest > 0 ? [.init(station.say(Texts.andMore, "\(rest)"), .dim)] : [])
  }

  private mutating func answer(_ act: String, _ values: [String: String], _ station: Station) throws -> [Effect] {
    guard let facility, let id, let shown else { return [] }
    let isBedConfirmed = act == "unstatedBed"
    let act = isBedConfirmed ? moving["act"] ?? "" : act
    let values = isBedConfirmed ? moving : act == "dischargeAnyway" ? ending : values
    func text(_ field: String) -> String? { values[field].flatMap { $0.isEmpty ? nil : $0 } }
    let keep = KeepEncounter(try station.requireSession())
    let diagnosis = text("diagnosis").flatMap { DiagnosisField.coding($0) }
    guard text("diagnosis") == nil || diagnosis != nil else { throw Refusal.unknownDiagnosis }
    func colleague(_ field: String) throws -> Practitioner.ID? {
      guard let typed = text(field) else { return nil }
      guard let known = PlaceFields.colleague(typed, station) else { throw Refusal.notOfTheList }
      return known
    }
    let moment = try text("at").map { typed in
      guard let moment = TypedDate.moment(typed, now: station.now.civil) else { throw Refusal.notAMoment }
      return moment
    }
    let result: EncounterResult
    switch act {
    case "transfer":
      // Who names no other department stays in this one.
      guard let department = text("department") ?? shown.encounter.stays.last?.department else {
        throw Refusal.mustFill
      }
      guard PlaceFields.isDepartment(department, in: shown.places) else { throw Refusal.notOfTheList }
      if let question = try ask(about: text("bed"), text("room"), department, act, values, isBedConfirmed, station) { return [question] }
      let bed = text("bed").map { PlaceFields.bed($0, department: department, in: shown.places) }
      result = try keep.transfer(
        id, of: facility, department: department,
        room: try PlaceFields.room(text("room"), with: bed, department: department, in: shown.places), bed: bed,
        attender: try colleague("attender"), at: moment, seen: shown.digest)
    case "reclassify":
      guard let kind = text("class").flatMap(Encounter.Class.init(rawValue:)),
        let department = text("department") ?? shown.encounter.stays.last?.department
      else { throw Refusal.mustFill }
      guard PlaceFields.isDepartment(department, in: shown.places) else { throw Refusal.notOfTheList }
      let typed = text("bed").map(PlaceFields.roomAndBed)
      if let question = try ask(about: typed?.bed, typed?.room, department, act, values, isBedConfirmed, station) { return [question] }
      let bed = typed.map { PlaceFields.bed($0.bed, department: department, in: shown.places) }
      result = try keep.reclassify(
        id, of: facility, as: kind, department: department,
        room: try PlaceFields.room(typed?.room, with: bed, department: department, in: shown.places), bed: bed,
        attender: try colleague("attender"), diagnosis: diagnosis, seen: shown.digest)
    case "takePart":
      guard let practitioner = try colleague("practitioner"), let role = text("role").flatMap(Encounter.Participant.Role.init(rawValue:))
      else { throw Refusal.mustFill }
      result = try keep.takePart(.init(role: role, practitioner: practitioner), in: id, of: facility, seen: shown.digest)
    case "endPart":
      guard let part = shown.encounter.participants.first(where: { Self.name($0) == values["part"] }) else {
        return [.say(.warning, station.say(KeepEncounter.changedSince.text))]
      }
      result = try keep.endPart(part, in: id, of: facility, seen: shown.digest)
    case "diagnose":
      guard let diagnosis else { throw Refusal.mustFill }
      let others = shown.encounter.diagnoses.filter { $0.role != .main }
      result = try keep.describe(
        id, of: facility, diagnoses: [.init(role: .main, coding: diagnosis)] + others, participants: nil, seen: shown.digest)
    case "discharge", "dischargeAnyway":
      guard let discharge = text("discharge").flatMap(Encounter.Disposition.Discharge.init(rawValue:)),
        let outcome = text("outcome").flatMap(Encounter.Disposition.Outcome.init(rawValue:))
      else { return [] }
      let session = try station.requireSession()
      let destination = try text("destination").map { typed in
        guard let code = try FacilityField.code(typed, session) else { throw Refusal.notOfTheList }
        return code
      }
      let end = Encounter.Disposition(discharge: discharge, outcome: outcome, destination: destination)
      if act == "discharge" {
        // Another end than the usual one may want other papers.
        let lines = try portal(end, diagnosis: diagnosis, station, anew: false)
        ending = values
        if !lines.isEmpty {
          return [
            .ask(
              Dialog("dischargeAnyway", title: station.say(Texts.discharge), lines: lines, confirm: station.say(Texts.dischargeAnyway)),
              about: [])
          ]
        }
      }
      result = try keep.discharge(id, of: facility, disposition: end, diagnosis: diagnosis, at: moment, seen: shown.digest)
    case "reopen": result = try keep.reopen(id, of: facility, reason: text("reason") ?? "", seen: shown.digest)
    default: result = try keep.cancel(id, of: facility, reason: text("reason") ?? "", seen: shown.digest)
    }
    return try came(result, act, station)
  }

  /// Asks about a bed that the ward does not state, before anybody is put into it; nil where there is nothing to ask.
  ///
  /// - Throws: when several beds are called so. One that somebody lies in is refused by the act.
  private mutating func ask(
    about bed: String?, _ room: String?, _ department: String, _ act: String, _ values: [String: String], _ isConfirmed: Bool,
    _ station: Station
  ) throws -> Effect? {
    let own = shown?.encounter.stays.last
    guard let bed else { return nil }
    let problem = PlaceFields.problem(bed, room: room, department: department, own: own, in: shown?.places, station)
    let confirm = act == "transfer" ? Texts.transfer : Texts.reclassify
    guard let question = try PlaceFields.question(about: problem, bed, isConfirmed: isConfirmed, confirm: confirm, station) else {
      return nil
    }
    moving = values.merging(["act": act]) { $1 }
    return .ask(question, about: [])
  }

  private func came(_ result: EncounterResult, _ act: String, _ station: Station) throws -> [Effect] {
    switch result {
    case .kept(_, let encounter): return [.say(.good, said(act, encounter, station)), load(station)]
    case .refused(let issues): throw Refusal(issues)
    case .conflict: return [.say(.warning, station.say(KeepEncounter.changedSince.text)), load(station)]
    }
  }

  /// Who went where: whoever has the next patient before them reads of whom it was.
  private func said(_ act: String, _ encounter: Encounter, _ station: Station) -> String {
    let whom = subject.split(separator: " · ").first.map(String.init) ?? name
    let stay = encounter.stays.last
    switch act {
    case "transfer":
      let place = [stay?.department, stay?.room, stay?.bed].compactMap(\.self).joined(separator: " / ")
      return station.say(Texts.movedPatient, whom, place)
    case "discharge", "dischargeAnyway":
      return station.say(Texts.dischargedPatient, whom, encounter.period.end.map { station.time($0.description) } ?? "")
    case "reopen": return station.say(Texts.reopenedPatient, whom)
    default: return station.say(Texts.done)
    }
  }

  private func load(_ station: Station) -> Effect {
    let (facility, id) = (facility, id)
    let reason = station.say(Texts.ownPurpose)
    let mayLookAtWards = station.may(.readWard)
    return .work("load") { session in
      guard let facility, let id else { throw KeepEncounter.unknown }
      let (state, encounter) = try KeepEncounter(session).show(id, of: facility, reason: reason)
      return Shown(digest: state.digest, encounter: encounter, places: mayLookAtWards ? try ShowWard(session).places(of: facility) : nil)
    }
  }
}
