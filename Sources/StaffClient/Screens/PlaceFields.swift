internal import ClinicalModel
internal import Terminology
internal import Workflows

/// What fits what is typed where a department, a bed or a colleague is asked for.
enum PlaceFields {
  private static let limit = 8

  /// Departments by their code or by words of their name.
  static func departments(_ typed: String, in places: HospitalPlaces?) -> [ScreenView.Option] {
    fitting(typed, (places?.departments ?? []).map { ($0.code, $0.name) })
  }

  /// Whether a department is one that the hospital states, or one of the Ministry's list; a hospital that states none may have any.
  static func isDepartment(_ code: String, in places: HospitalPlaces?) -> Bool {
    let stated = places?.departments ?? []
    return stated.isEmpty || stated.contains { $0.code == code } || CodeList.departments[code] != nil
  }

  private static func freeBeds(of department: String, in places: HospitalPlaces?) -> [WardPlace] {
    (places?.freeBeds ?? []).filter { $0.department == department }
  }

  /// Free beds of a department, in a room where one is named.
  static func beds(_ typed: String, department: String, room: String, in places: HospitalPlaces?) -> [ScreenView.Option] {
    let wanted = SearchKey.fold(typed)
    func key(_ text: String) -> String { BedName.key(text, department: department) }
    let free = freeBeds(of: department, in: places).filter { room.isEmpty || $0.room.map(key) == key(room) }
    return free.compactMap { place -> ScreenView.Option? in
      guard let bed = place.bed else { return nil }
      let words = [bed, place.name, place.room].compactMap(\.self).map { SearchKey.fold($0) }
      guard wanted.isEmpty || words.contains(where: { $0.hasPrefix(wanted) || $0.contains(" " + wanted) }) else { return nil }
      return .init(bed, label(place))
    }.prefix(limit).map(\.self)
  }

  /// What a bed is called, with the name that stands on it where its number does not say that.
  static func label(_ place: WardPlace) -> String {
    let named = place.name.flatMap { BedName.says(place.bed ?? "", name: $0) ? nil : $0 }
    return [BedName.label(room: place.room, bed: place.bed, department: place.department), named].compactMap(\.self).joined(
      separator: " · ")
  }

  /// What a bed is that somebody typed; nil where nothing was, or the places are not known.
  static func found(_ typed: String, room: String? = nil, department: String, in places: HospitalPlaces?) -> HospitalPlaces.TypedBed? {
    let typed = typed.trimmed
    return typed.isEmpty ? nil : places?.bed(typed, room: room.flatMap { $0.trimmed.isEmpty ? nil : $0 }, department: department)
  }

  /// The number of the bed that somebody means who typed its number or its name; what was typed where none or several are called so.
  static func bed(_ typed: String, department: String, in places: HospitalPlaces?) -> String {
    switch found(typed, department: department, in: places) {
    case .free(let place), .taken(let place): place.bed ?? typed.trimmed
    case .several, .unstated, .unknown, nil: typed.trimmed
    }
  }

  /// A bed with its room where one is named: `05`, `4/05`.
  static func roomAndBed(_ typed: String) -> (room: String?, bed: String) {
    let parts = typed.split(separator: "/", maxSplits: 1).map(\.trimmed)
    return (parts.count > 1 ? parts[0] : nil, parts.last ?? "")
  }

  /// As the workflow calls it, which refuses it and has the refusal in the audit.
  static let takenCode = "QY-ENC-0005"

  /// What whoever puts somebody into a bed has to know before: that somebody lies there, or that the ward states no such bed.
  ///
  /// - Parameters:
  ///   - own: where the patient lies who is moved: nobody else is in their way there.
  ///   - saysFree: whether the free beds are told with it; not where they stand beside it.
  static func problem(
    _ typed: String, room: String?, department: String, own: Encounter.Stay? = nil, in places: HospitalPlaces?, saysFree: Bool = true,
    _ station: Station
  ) -> ScreenView.Problem? {
    switch found(typed, room: room, department: department, in: places) {
    case .taken(let place) where (own?.department, own?.bed) != (department, place.bed):
      // Whom somebody may not know has no name on the board.
      let named = place.occupant.flatMap { $0.patient.name.contains(where: \.isLetter) ? $0 : nil }
      let who = named.map { station.say(Texts.bedIsTakenBy, $0.patient.name) } ?? station.say(Texts.bedIsTaken)
      return .init(
        code: takenCode,
        text: [who, saysFree ? free(of: department, in: places, station) : ""].filter { !$0.isEmpty }.joined(separator: " "), isError: true)
    case .several: return .init(code: "QY-UI-0074", text: station.say(Texts.severalBeds), isError: true)
    case .unstated: return .init(code: "QY-UI-0042", text: station.say(Texts.unstatedBed), isError: false)
    // A ward that states no bed has beds with numbers: letters alone were meant for something else.
    case .unknown where !typed.contains(where: \.isNumber):
      return .init(code: "QY-UI-0042", text: station.say(Texts.bedWithoutNumber), isError: false)
    case .free, .taken, .unknown, nil: return nil
    }
  }

  /// What is asked before somebody is put into a bed that the ward does not state; nil where there is nothing to ask. One that somebody lies in is
  /// refused by the act.
  ///
  /// - Throws: when several beds are called so.
  static func question(
    about problem: ScreenView.Problem?, _ bed: String, isConfirmed: Bool, confirm: BilingualText, _ station: Station
  ) throws -> Dialog? {
    guard let problem, problem.code != takenCode else { return nil }
    guard !problem.isError else { throw Refusal(problem) }
    return isConfirmed ? nil : .unstatedBed(bed, problem, confirm: confirm, station)
  }

  /// Whether a department states beds and has no free one.
  static func isFull(_ department: String, in places: HospitalPlaces?) -> Bool {
    places?.statesBeds(of: department) == true && freeBeds(of: department, in: places).isEmpty
  }

  /// The free beds of a department in words, or that it has none; empty where it states no beds.
  static func free(of department: String, in places: HospitalPlaces?, _ station: Station) -> String {
    guard places?.statesBeds(of: department) == true else { return "" }
    guard !isFull(department, in: places) else { return station.say(Texts.noFreeBed, department) }
    let free = freeBeds(of: department, in: places).filter { $0.bed != nil }.map(label)
    let rest = free.count - limit
    return station.say(Texts.freeBeds, free.prefix(limit).joined(separator: ", ") + (rest > 0 ? " … +\(rest)" : ""))
  }

  /// The room of a bed; nil where no stated bed of the department is called so, or several are.
  static func room(of bed: String, department: String, in places: HospitalPlaces?) -> String? {
    switch found(bed, department: department, in: places) {
    case .free(let place), .taken(let place): place.room
    case .several, .unstated, .unknown, nil: nil
    }
  }

  /// The room that is meant: that of the bed, where the hospital states it.
  ///
  /// - Throws: when another room was typed.
  static func room(_ typed: String?, with bed: String?, department: String, in places: HospitalPlaces?) throws -> String? {
    guard let stated = bed.flatMap({ room(of: $0, department: department, in: places) }) else { return typed }
    func key(_ text: String) -> String { BedName.key(text, department: department) }
    guard typed.map({ key($0) == key(stated) }) ?? true else {
      throw Refusal(
        .data, code: "QY-UI-0051", vi: "Giường này ở buồng \(stated). Sửa buồng, hoặc chọn giường khác.",
        en: "This bed is in room \(stated). Mend the room, or choose another bed.")
    }
    return stated
  }

  /// Practitioners of the hospital by their number or by words of their name.
  static func colleagues(_ typed: String, _ station: Station) -> [ScreenView.Option] {
    guard !typed.trimmed.isEmpty else { return [] }
    let all = (station.owner?.colleagues ?? [:]).map { (code: $0.key, colleague: $0.value, order: SortKey.text($0.value.name)) }
    let sorted = all.sorted { $0.order == $1.order ? $0.code < $1.code : $0.order.lexicographicallyPrecedes($1.order) }
    return fitting(
      typed,
      sorted.map { code, colleague, _ in
        let said = [colleague.name, colleague.profession.flatMap(station.text), colleague.department]
        return (code, said.compactMap(\.self).joined(separator: " · "))
      })
  }

  /// The practitioner whose number somebody typed or chose; nil where the hospital knows nobody by it.
  static func colleague(_ typed: String, _ station: Station) -> Practitioner.ID? {
    station.owner?.colleagues[typed.trimmed] == nil ? nil : Practitioner.ID(typed.trimmed)
  }

  private static func fitting(_ typed: String, _ all: [(code: String, name: String)]) -> [ScreenView.Option] {
    let words = SearchKey.fold(typed).split(separator: " ")
    guard !all.contains(where: { $0.code == typed }) else { return [] }
    return all.filter { code, name in
      let text = " " + SearchKey.fold(code) + " " + SearchKey.fold(name)
      return words.allSatisfy { text.contains(" " + $0) }
    }.prefix(limit).map { .init($0.code, "\($0.code) · \($0.name)") }
  }
}

extension Dialog {
  /// Asks before somebody is put into a bed that the ward does not state.
  static func unstatedBed(_ bed: String, _ problem: ScreenView.Problem, confirm: BilingualText, _ station: Station) -> Dialog {
    Dialog(
      "unstatedBed", title: station.say(Texts.bedToBeAsked, bed.trimmed), lines: [.init("\(problem.code) \(problem.text)", .warning)],
      confirm: station.say(confirm))
  }
}
