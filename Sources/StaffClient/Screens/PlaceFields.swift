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
    let free = freeBeds(of: department, in: places).filter { room.isEmpty || $0.room == room }
    return free.compactMap { place -> ScreenView.Option? in
      guard let bed = place.bed else { return nil }
      let words = [bed, place.name, place.room].compactMap(\.self).map { SearchKey.fold($0) }
      guard wanted.isEmpty || words.contains(where: { $0.hasPrefix(wanted) || $0.contains(" " + wanted) }) else { return nil }
      return .init(bed, [place.room.map { "\($0)/\(bed)" } ?? bed, place.name].compactMap(\.self).joined(separator: " · "))
    }.prefix(limit).map(\.self)
  }

  /// The number of the free bed that somebody means who typed its number or its name; what was typed where none or several are called so.
  static func bed(_ typed: String, department: String, in places: HospitalPlaces?) -> String {
    let typed = typed.trimmed
    let free = freeBeds(of: department, in: places)
    guard !typed.isEmpty, !free.contains(where: { $0.bed == typed }) else { return typed }
    let named = free.filter { $0.name.map { SearchKey.fold($0) } == SearchKey.fold(typed) }.compactMap(\.bed)
    return named.count == 1 ? named[0] : typed
  }

  /// Whether a department has beds that the hospital states, and none that is free is called so: a bed that is put in between, or a slip.
  static func isUnstated(bed: String, department: String, in places: HospitalPlaces?) -> Bool {
    let free = freeBeds(of: department, in: places)
    return !bed.isEmpty && !free.isEmpty && !free.contains { $0.bed == bed }
  }

  /// The room of a free bed; nil where no registered bed of the department is called so, or several are.
  static func room(of bed: String, department: String, in places: HospitalPlaces?) -> String? {
    let rooms = freeBeds(of: department, in: places).filter { $0.bed == bed }.map(\.room)
    return rooms.count == 1 ? rooms[0] : nil
  }

  /// The room that is meant: that of the bed, where the hospital states it.
  ///
  /// - Throws: when another room was typed.
  static func room(_ typed: String?, with bed: String?, department: String, in places: HospitalPlaces?) throws -> String? {
    guard let stated = bed.flatMap({ room(of: $0, department: department, in: places) }) else { return typed }
    guard typed == nil || typed == stated else {
      throw Refusal(
        .data, code: "QY-UI-0051", vi: "Giường này ở buồng \(stated). Sửa buồng, hoặc chọn giường khác.",
        en: "This bed is in room \(stated). Mend the room, or choose another bed.")
    }
    return stated
  }

  /// Practitioners of the hospital by their number or by words of their name.
  static func colleagues(_ typed: String, _ station: Station) -> [ScreenView.Option] {
    guard !typed.trimmed.isEmpty else { return [] }
    let all = (station.owner?.colleagues ?? [:]).sorted { SortKey.text($0.value).lexicographicallyPrecedes(SortKey.text($1.value)) }
    return fitting(typed, all.map { ($0.key, $0.value) })
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
