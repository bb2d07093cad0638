public import ClinicalModel
internal import GRDB

/// One bed or one patient without a bed, as a ward's board shows it.
public struct WardPlace: Hashable, Sendable, Codable {
  /// Who is in the place, and since when.
  public struct Occupant: Hashable, Sendable, Codable {
    public var patient: PatientSummary
    /// `HOSPITAL/NUMBER`.
    public var encounter: String
    public var `class`: Encounter.Class
    /// Civil time of the encounter's start, as written.
    public var start: String
    /// Civil time of the arrival in this department, as written.
    public var since: String
    /// Main diagnosis, or that of the admission; nil when none was named.
    public var diagnosis: Coding?
    /// Practitioner's number and name of who attends.
    public var attender: String?
    public var attenderName: String?
    /// Records of the encounter that are still drafts.
    public var drafts: Int
    /// Digest of the version of the encounter that this is of: whoever changes it says that they have seen it.
    public var digest: String
  }

  public var department: String
  public var room: String?
  public var bed: String?
  /// What people call the bed, when it was registered.
  public var name: String?
  /// Nil for a bed that is free.
  public var occupant: Occupant?
}

/// Departments and beds of a hospital.
public struct HospitalPlaces: Sendable {
  public struct Department: Sendable {
    public var code: String
    public var name: String
  }

  public var departments: [Department]
  /// Without occupants.
  public var freeBeds: [WardPlace]
  /// Beds that somebody lies in, stated by the hospital or not; from a board with who it is, else without.
  public var takenBeds: [WardPlace]

  public init(departments: [Department], freeBeds: [WardPlace], takenBeds: [WardPlace] = []) {
    self.departments = departments
    self.freeBeds = freeBeds
    self.takenBeds = takenBeds
  }

  /// What a bed is that somebody typed.
  public enum TypedBed: Hashable, Sendable {
    case free(WardPlace)
    case taken(WardPlace)
    /// Several beds are called so, in several rooms.
    case several
    /// The department states its beds, and this is none of them: one that is put in between, or a slip.
    case unstated
    /// The department states no bed.
    case unknown
  }

  /// Whether the hospital states beds of a department.
  public func statesBeds(of department: String) -> Bool {
    (freeBeds + takenBeds).contains { $0.department == department && $0.name != nil }
  }

  /// The bed that is meant by its number or the name that stands on it, however both are typed (`BedName`), or by its room with it: `4/05`.
  public func bed(_ typed: String, room: String?, department: String) -> TypedBed {
    if room == nil, let sign = typed.firstIndex(of: "/") {
      let found = bed(String(typed[typed.index(after: sign)...]), room: String(typed[..<sign]), department: department)
      if found != .unstated, found != .unknown { return found }
    }
    func key(_ text: String) -> String { BedName.key(text, department: department) }
    let wanted = key(typed)
    let all = freeBeds.map { ($0, true) } + takenBeds.map { ($0, false) }
    let here = all.filter { $0.0.department == department && $0.0.bed != nil }
    let rooms = room.map { room in here.filter { $0.0.room.map(key) == key(room) } } ?? []
    func inRoom(_ place: WardPlace) -> String? {
      place.bed.flatMap { bed in place.room.map { BedName.key(bed, department: department, room: $0) } }
    }
    // By its number, by the name that stands on it, by its number within its room.
    let ways: [(exact: (WardPlace) -> String?, key: (WardPlace) -> String?)] = [
      (\.bed, { $0.bed.map(key) }), (\.name, { $0.name.map(key) }), (inRoom, inRoom),
    ]
    for way in ways {
      // A room that was typed tells two beds apart; it makes no other bed of one that is called so in this department alone.
      for among in [rooms, here] {
        let exact = among.filter { way.exact($0.0) == typed }
        let found = exact.isEmpty ? among.filter { way.key($0.0) == wanted } : exact
        if found.count > 1 { return .several }
        if let (place, isFree) = found.first {
          // What the hospital does not state is told apart by the room, too.
          if place.name == nil, let room, place.room.map(key) != key(room) { continue }
          return isFree ? .free(place) : .taken(place)
        }
      }
    }
    return statesBeds(of: department) ? .unstated : .unknown
  }
}

/// Somebody who works at a hospital: what tells two of one name apart.
public struct Colleague: Hashable, Sendable, Codable {
  public var name: String
  /// As the hospital stated it; nil for who is known by an account alone.
  public var profession: Practitioner.Role?
  /// The code of where they work, or several with commas between.
  public var department: String?
}

extension RecordStore {
  /// Who is in a department now, and its free beds: in the order of rooms and beds, then those without a bed by arrival. The listing is audited.
  ///
  /// - Parameter department: all of the facility's without one.
  public func wardBoard(_ facility: FacilityCode, department: String?, by actor: Actor, at moment: Moment) throws -> [WardPlace] {
    try writing { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT stay.department, stay.room, stay.bed, encounter.id, encounter.patientId, document.localId, encounter.class,
            encounter.startTime, stay.startTime,
            (SELECT count(*) FROM clinicalRecord WHERE encounterId = encounter.id AND status = 'preliminary'),
            (SELECT practitioner FROM encounterParticipant
              WHERE encounterId = encounter.id AND role IN ('attender', 'admitter') ORDER BY role DESC, ordinal LIMIT 1),
            lower(hex(document.digest))
          FROM encounter INDEXED BY openEncounters JOIN facility ON facility.id = encounter.facilityId
          JOIN document ON document.id = encounter.documentId
          JOIN encounterStay AS stay ON stay.encounterId = encounter.id
          WHERE facility.code = ?1 AND encounter.status = 'inProgress' AND stay.endTime IS NULL AND (?2 IS NULL OR stay.department = ?2)
            AND stay.ordinal = (SELECT max(ordinal) FROM encounterStay WHERE encounterId = encounter.id)
          ORDER BY stay.department, stay.room, stay.bed IS NULL, length(stay.bed), stay.bed, stay.startTime, encounter.id
          """, arguments: [facility.rawValue, department])
      var places: [WardPlace] = []
      for row in rows {
        guard let patient = try Self.summaries([row.value(4)], PatientQuery(words: [], typed: ""), db).first,
          let kind = try Encounter.Class(rawValue: row.value(6))
        else { continue }
        let attender: String? = try row.value(10)
        try places.append(
          WardPlace(
            department: row.value(0), room: row.value(1), bed: row.value(2),
            occupant: WardPlace.Occupant(
              patient: patient, encounter: "\(facility)/\(row.value(5) as String)", class: kind, start: row.value(7), since: row.value(8),
              diagnosis: try Self.diagnosis(of: row.value(3), db), attender: attender,
              attenderName: try attender.flatMap { try Self.practitionerName($0, facility, db) }, drafts: row.value(9),
              digest: row.value(11))))
      }
      try AuditChain(db).append(
        AuditEntry(action: "list", entity: "ward", detail: "\(facility)/\(department ?? "*"): \(places.count)"), by: actor, at: moment)
      return try Self.withFreeBeds(places, facility, department, db)
    }
  }

  private static func diagnosis(of encounter: Int64, _ db: Database) throws -> Coding? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT system, code, display FROM encounterDiagnosis JOIN coding ON coding.id = codingId
        WHERE encounterId = ? AND role IN ('main', 'admission') ORDER BY role = 'admission', ordinal LIMIT 1
        """, arguments: [encounter])
    return try row.map { row in
      let display: String = try row.value(2)
      return try Coding(CodeSystem(rawValue: row.value(0)), row.value(1), display: display.isEmpty ? nil : display)
    }
  }

  static func practitionerName(_ number: String, _ facility: FacilityCode, _ db: Database) throws -> String? {
    try String.fetchOne(
      db,
      sql: """
        SELECT coalesce(
          (SELECT practitioner.name FROM practitioner JOIN facility ON facility.id = facilityId WHERE code = ?1 AND localId = ?2),
          (SELECT name FROM staff WHERE practitioner = ?1 || '/' || ?2 ORDER BY id LIMIT 1))
        """, arguments: [facility.rawValue, number])
  }

  /// A hospital's practitioners by their numbers: as the hospital stated them, else by the accounts that they work with.
  public func colleagues(of facility: FacilityCode) throws -> [String: Colleague] {
    try reading { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT substr(practitioner, length(?1) + 2), name, NULL, (SELECT group_concat(department, ', ') FROM (
            SELECT department FROM staffDepartment WHERE staffId = staff.id AND facility = ?1 ORDER BY department))
          FROM staff WHERE substr(practitioner, 1, length(?1) + 1) = ?1 || '/'
          UNION ALL
          SELECT localId, practitioner.name, role, department FROM practitioner JOIN facility ON facility.id = facilityId WHERE code = ?1
          """, arguments: [facility.rawValue])
      let found = try rows.map { row in
        (
          try row.value(0) as String,
          Colleague(
            name: try row.value(1), profession: try (row.value(2) as String?).flatMap(Practitioner.Role.init(rawValue:)),
            department: try row.value(3))
        )
      }
      return Dictionary(found) { account, stated in
        Colleague(name: stated.name, profession: stated.profession, department: stated.department ?? account.department)
      }
    }
  }

  /// Where a hospital can put somebody: its departments by their names, and the registered beds that nobody lies in. It names no patient.
  public func hospitalPlaces(of facility: FacilityCode) throws -> HospitalPlaces {
    try reading { db in
      let departments = try Row.fetchAll(
        db,
        sql: """
          SELECT localId, name FROM location JOIN facility ON facility.id = facilityId WHERE code = ? AND kind = 'department' ORDER BY localId
          """, arguments: [facility.rawValue])
      let taken = try Row.fetchAll(
        db,
        sql: """
          SELECT stay.department, stay.bed, stay.room FROM encounter INDEXED BY openEncounters
          JOIN facility ON facility.id = encounter.facilityId JOIN encounterStay AS stay ON stay.encounterId = encounter.id
          WHERE facility.code = ? AND encounter.status = 'inProgress' AND stay.endTime IS NULL
            AND stay.ordinal = (SELECT max(ordinal) FROM encounterStay WHERE encounterId = encounter.id)
          """, arguments: [facility.rawValue])
      let places = try taken.map { try WardPlace(department: $0.value(0), room: $0.value(2), bed: $0.value(1)) }
      let all = try Self.withFreeBeds(places, facility, nil, db)
      let lain = Set(places)
      func isTaken(_ place: WardPlace) -> Bool { lain.contains(WardPlace(department: place.department, room: place.room, bed: place.bed)) }
      return HospitalPlaces(
        departments: try departments.map { try .init(code: $0.value(0), name: $0.value(1)) },
        freeBeds: all.filter { $0.bed != nil && !isTaken($0) }, takenBeds: all.filter { $0.bed != nil && isTaken($0) })
    }
  }

  /// The board with the registered beds that nobody lies in, each at its place in the order, and the names of those that somebody does.
  private static func withFreeBeds(
    _ places: [WardPlace], _ facility: FacilityCode, _ department: String?, _ db: Database
  ) throws -> [WardPlace] {
    let beds = try Row.fetchAll(
      db,
      sql: """
        WITH own AS (SELECT location.* FROM location JOIN facility ON facility.id = facilityId WHERE code = ?1)
        SELECT bed.localId, bed.name, room.localId, coalesce(room.partOf, bed.partOf)
        FROM own AS bed LEFT JOIN own AS room ON room.localId = bed.partOf AND room.kind = 'room'
        WHERE bed.kind = 'bed' AND (?2 IS NULL OR coalesce(room.partOf, bed.partOf) = ?2)
        """, arguments: [facility.rawValue, department])
    var places = places
    var free: [WardPlace] = []
    for bed in beds {
      guard let ward = bed[3] as String? else { continue }
      let here = places.indices.filter { places[$0].department == ward && places[$0].bed == bed[0] as String }
      for index in here { places[index].name = bed[1] }
      if here.isEmpty { free.append(WardPlace(department: ward, room: bed[2], bed: bed[0], name: bed[1])) }
    }
    func order(_ place: WardPlace) -> (String, Int, String, Int, String) {
      (place.department, place.bed == nil ? 1 : 0, place.room ?? "", place.bed?.count ?? 0, place.bed ?? place.occupant?.since ?? "")
    }
    return (places + free).sorted { order($0) < order($1) }
  }
}
