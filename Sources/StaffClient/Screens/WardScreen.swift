internal import ClinicalModel
internal import Workflows

/// The beds of the person's departments: who lies where, and which are free.
struct WardScreen: Screen {
  static let route = Route("ward", title: Texts.ward, door: .permission(ShowWard.self, .readWard), help: [Texts.wardHelp])

  private var places: [WardPlace]?
  /// One of several wards; nil for all that the account has.
  private var department: String?
  private var hidesFree: Bool

  init(_ parameters: [String: String]) {
    department = parameters["department"]
    hidesFree = parameters["free"] == "hidden"
  }

  var parameters: [String: String] {
    var parameters: [String: String] = [:]
    parameters["department"] = department
    if hidesFree { parameters["free"] = "hidden" }
    return parameters
  }

  private var departments: [String] { Set(places?.map(\.department) ?? []).sorted() }

  func view(_ station: Station) -> ScreenView {
    guard let all = places else {
      return ScreenView(title: station.say(Texts.ward), blocks: [.text([.init(station.say(Texts.working), .dim)])])
    }
    let places = all.filter { department == nil || $0.department == department }
    let free = places.count { $0.occupant == nil }
    // A bed that somebody lies in has a name where the hospital registered it.
    let hasBeds = free > 0 || places.contains { $0.name != nil }
    let counted =
      hasBeds
      ? station.say(Texts.freeCount, "\(places.count - free)", "\(free)") : station.say(Texts.noBedsRegistered, "\(places.count)")
    let rows = places.filter { !hidesFree || $0.occupant != nil }.map { row($0, station) }
    var actions: [ScreenView.Action] = []
    if station.may(.readChart) { actions.append(.init("chart", station.say(Texts.chart), key: "enter", table: "places")) }
    // A round goes from bed to bed: what is done at each is done from here, by the keys that a chart has for it.
    if station.may(.writeRecords), station.practitioner != nil {
      actions += [
        .init("vitals", station.say(Texts.vitalsForm), key: "v", table: "places"),
        .init("note", station.say(Texts.note), key: "n", table: "places"),
      ]
    }
    if station.may(.readChart) { actions.append(.init("medication", station.say(Texts.medicationScreen), key: "t", table: "places")) }
    if station.may(.orderTreatment), station.practitioner != nil {
      actions += [
        .init("orders", station.say(Texts.orders), key: "o", table: "places"),
        .init("prescription", station.say(Texts.prescribe), key: "d", table: "places"),
      ]
    }
    if station.may(.moveEncounters) { actions.append(.init("encounter", station.say(Texts.encounter), key: "e", table: "places")) }
    if station.may(.moveEncounters) { actions.append(.init("bed", station.say(Texts.otherBed), key: "b", table: "places")) }
    if station.may(.admitPatients) { actions.append(.init("admit", station.say(Texts.admit), key: "a", table: "places")) }
    if station.may(.readChart) { actions.append(.init("round", station.say(Texts.round), key: "y")) }
    if departments.count > 1 { actions.append(.init("department", station.say(Texts.nextWard), key: "k")) }
    if free > 0 { actions.append(.init("free", station.say(hidesFree ? Texts.showFreeBeds : Texts.hideFreeBeds), key: "h")) }
    actions.append(.init("refresh", station.say(Texts.refresh), key: "r"))
    return ScreenView(
      title: station.say(Texts.ward),
      blocks: [
        .text([.init([department, counted].compactMap(\.self).joined(separator: " · "), .dim)]),
        .table(
          .init(
            "places",
            columns: [
              .init("place", station.say(Texts.bed), whole: true), .init("name", station.say(Texts.name)),
              .init("sex", station.say(Texts.sex)),
              .init("born", station.say(Texts.born)), .init("since", station.say(Texts.since)), .init("diagnosis", "ICD-10"),
              .init("attender", station.say(Texts.doctor)), .init("drafts", station.say(Texts.unfinished), right: true),
            ], rows: rows, empty: station.say(Texts.emptyWard))),
      ],
      // Each is about one patient.
      actions: actions.map(\.takingOne))
  }

  /// Narrow enough for 80 columns: who lies here is what has to be read.
  private func row(_ place: WardPlace, _ station: Station) -> ScreenView.Row {
    let id = Self.name(place)
    let ward = departments.count > 1 && department == nil ? place.department + "/" : ""
    let bed = ward + PlaceFields.label(place)
    guard let occupant = place.occupant else { return .init(id, [bed, station.say(Texts.freeBed), "", "", "", "", "", ""], .dim) }
    let since = station.time(String(occupant.since.prefix(10)))
    return .init(
      id,
      [
        bed, occupant.patient.name, station.text(occupant.patient.sex), occupant.patient.birthDate.map { "\($0.year)" } ?? "?",
        String(station.language == .vi ? since.prefix(5) : since.suffix(5)), occupant.diagnosis?.code ?? "",
        occupant.attenderName?.split(separator: " ").last.map(String.init) ?? occupant.attender ?? "",
        occupant.drafts == 0 ? "" : "\(occupant.drafts)",
      ], occupant.drafts == 0 ? .plain : .warning)
  }

  /// Who lies there; of a free bed, the bed.
  private static func name(_ place: WardPlace) -> String {
    place.occupant?.encounter ?? [place.department, place.room ?? "", place.bed ?? ""].joined(separator: "/")
  }

  /// What is done for who lies in a bed: the screen, and the form where it is one.
  private static let onBed: [String: (screen: String, form: String?)] = [
    "vitals": ("note", "vitals"), "note": ("note", "progress"), "medication": ("medication", nil), "orders": ("note", "orders"),
    "prescription": ("note", "prescription"),
  ]

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .returned, .databaseChanged, .action("refresh", _):
      guard let facility = station.facility else { throw KeepEncounter.noHospital }
      return [load(facility)]
    case .finished("load", let value): places = value as? [WardPlace]
    case .action("round", _): return [.go("round")]
    case .action("free", _): hidesFree.toggle()
    case .action("department", _):
      // All, then one ward after the other, then all again.
      let next = department.flatMap { departments.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
      department = departments.indices.contains(next) ? departments[next] : nil
    case .action(let act, let rows):
      guard let place = rows.first.flatMap(place) else { return [] }
      return go(act, place, station)
    case .answered("bed", let about, let values):
      guard let place = about.first.flatMap(place) else { return [.say(.warning, station.say(KeepEncounter.changedSince.text))] }
      return try move(place, to: values["bed"] ?? "", seen: about.last, station)
    case .answered("unstatedBed", let about, _):
      guard let place = about.first.flatMap(place), about.count > 2 else {
        return [.say(.warning, station.say(KeepEncounter.changedSince.text))]
      }
      return try move(place, to: about[2], seen: about[1], isConfirmed: true, station)
    default: break
    }
    return []
  }

  /// A bed of the same department, with its room when one is named: `05`, `4/05`.
  ///
  /// - Parameter seen: the version of the encounter that stood there when it was asked.
  private func move(
    _ place: WardPlace, to typed: String, seen: String?, isConfirmed: Bool = false, _ station: Station
  ) throws -> [Effect] {
    guard let occupant = place.occupant else { return [] }
    let (room, named) = PlaceFields.roomAndBed(typed)
    let name = occupant.encounter.split(separator: "/", maxSplits: 1)
    guard !named.isEmpty, let facility = name.first.flatMap({ FacilityCode($0) }),
      let id = name.last.flatMap({ Encounter.ID($0) })
    else { throw Refusal.mustFill }
    let beds = beds(of: place.department)
    let problem = PlaceFields.problem(
      named, room: room, department: place.department, own: Self.stay(in: place, station), in: beds, station)
    if let question = try PlaceFields.question(about: problem, named, isConfirmed: isConfirmed, confirm: Texts.otherBed, station) {
      return [.ask(question, about: [occupant.encounter, seen ?? occupant.digest, typed])]
    }
    let bed = PlaceFields.bed(named, department: place.department, in: beds)
    switch try KeepEncounter(try station.requireSession()).transfer(
      id, of: facility, department: place.department,
      room: try PlaceFields.room(room, with: bed, department: place.department, in: beds), bed: bed, seen: seen)
    {
    case .kept: return [.say(.good, station.say(Texts.movedToBed, occupant.patient.name, bed)), load(facility)]
    case .refused(let issues):
      // Who lies there is told to who sees it on the board.
      if let problem, issues.contains(where: { $0.code == problem.code }) {
        throw Refusal(problem)
      }
      throw Refusal(issues)
    case .conflict: return [.say(.warning, station.say(KeepEncounter.changedSince.text)), load(facility)]
    }
  }

  /// Where somebody lies now: nobody else is in their way there.
  private static func stay(in place: WardPlace, _ station: Station) -> Encounter.Stay {
    Encounter.Stay(department: place.department, room: place.room, bed: place.bed, period: Period(start: station.now.civil))
  }

  private func beds(of department: String) -> HospitalPlaces {
    let beds = (places ?? []).filter { $0.bed != nil && $0.department == department }
    return HospitalPlaces(
      departments: [], freeBeds: beds.filter { $0.occupant == nil }, takenBeds: beds.filter { $0.occupant != nil })
  }

  private func place(_ row: String) -> WardPlace? { places?.first { Self.name($0) == row } }

  private func load(_ facility: FacilityCode) -> Effect { .work("load") { try ShowWard($0)(facility, department: nil) } }

  private func go(_ act: String, _ place: WardPlace, _ station: Station) -> [Effect] {
    if let occupant = place.occupant {
      switch act {
      case "bed":
        let beds = beds(of: place.department)
        let free = PlaceFields.free(of: place.department, in: beds, station)
        var dialog = Dialog(
          "bed", title: station.say(Texts.otherBed),
          lines: [.init(station.line(occupant.patient), .strong)] + (free.isEmpty ? [] : [.init(free, .dim)]),
          fields: [.init("bed", station.say(Texts.bed), "", hint: station.say(Texts.bedHint))], confirm: station.say(Texts.otherBed))
        dialog.suggest["bed"] = { typed, _ in PlaceFields.beds(typed, department: place.department, room: "", in: beds) }
        let own = Self.stay(in: place, station)
        dialog.check["bed"] = { values in
          PlaceFields.problem(
            values["bed"] ?? "", room: nil, department: place.department, own: own, in: beds, saysFree: false, station)
        }
        return [.ask(dialog, about: [occupant.encounter, occupant.digest])]
      case "chart": return [.go("chart", ["patient": occupant.patient.id.description])]
      case "encounter": return [.go("encounter", ["encounter": occupant.encounter, "subject": station.line(occupant.patient)])]
      case let act where Self.onBed[act] != nil:
        guard let (screen, form) = Self.onBed[act] else { return [] }
        var parameters = ["encounter": occupant.encounter, "subject": station.line(occupant.patient)]
        if let form { parameters["form"] = form }
        return [.go(screen, parameters)]
      default: break
      }
    }
    guard act == "admit" else { return [.say(.dim, station.say(Texts.nobodyInBed))] }
    var parameters = ["department": place.department]
    if place.occupant == nil {
      parameters["room"] = place.room
      parameters["bed"] = place.bed
    }
    return [.go("admit", parameters)]
  }
}
