internal import ClinicalModel
internal import GRDB

/// A place on a ward as somebody typed it, folded: `B3 giường 5` is the ward or room `b3` and the bed `5`.
public struct PlaceQuery: Hashable, Sendable {
  /// A department by its code or a word of its name, or a room.
  public var ward: String?
  public var room: String?
  public var bed: String?

  public init(ward: String?, room: String? = nil, bed: String?) {
    self.ward = ward
    self.room = room
    self.bed = bed
  }

  /// Whether a stay is at the place. `05`, `5` and `G05` are one bed.
  func fits(department: String, name: String?, room: String?, bed: String?) -> Bool {
    let (department, name) = (SearchKey.fold(department), SearchKey.fold(name ?? ""))
    let here = room.map { SearchKey.fold($0) }
    if let ward {
      let isWard = department == ward || here == ward || (" " + name).contains(" " + ward)
      guard isWard else { return false }
    }
    if let wanted = self.room { guard here.map({ Self.same($0, wanted) }) == true else { return false } }
    if let wanted = self.bed { guard bed.map({ Self.same(SearchKey.fold($0), wanted) }) == true else { return false } }
    return ward != nil || self.room != nil || self.bed != nil
  }

  private static func same(_ stored: String, _ typed: String) -> Bool {
    func bare(_ text: some StringProtocol) -> String { String(text.drop { $0 == "0" }) }
    if bare(stored) == bare(typed) { return true }
    guard typed.allSatisfy(\.isNumber) else { return false }
    let digits = stored.reversed().prefix(while: \.isNumber).reversed()
    return !digits.isEmpty && bare(String(digits)) == bare(typed)
  }
}

extension RecordStore {
  /// Who lies at a place now. Reads the running encounters, of which a hospital has as many as beds.
  static func lying(at place: PlaceQuery, _ db: Database) throws -> [Int64] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT encounter.patientId, stay.department, stay.room, stay.bed, (SELECT location.name FROM location
            WHERE location.facilityId = encounter.facilityId AND location.localId = stay.department)
        FROM encounter INDEXED BY openEncounters JOIN encounterStay AS stay ON stay.encounterId = encounter.id
        WHERE encounter.status = 'inProgress' AND stay.endTime IS NULL
          AND stay.ordinal = (SELECT max(ordinal) FROM encounterStay WHERE encounterId = encounter.id)
        """)
    var found: [Int64] = []
    while let row = try rows.next() {
      if try place.fits(department: row.value(1) ?? "", name: row.value(4), room: row.value(2), bed: row.value(3)) {
        found.append(try row.value(0))
      }
    }
    return found
  }

  /// Who of those whose name fits is in a department of the account now.
  static func lying(inDepartmentsOf account: String, named query: PatientQuery, _ db: Database) throws -> [Int64] {
    let (named, born) = (nameWords(query.words), birthDates(query))
    return try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT encounter.patientId FROM encounter INDEXED BY openEncounters
        JOIN facility ON facility.id = encounter.facilityId JOIN patient ON patient.id = encounter.patientId
        JOIN encounterStay AS stay ON stay.encounterId = encounter.id
        WHERE encounter.status = 'inProgress' AND stay.endTime IS NULL
          AND stay.ordinal = (SELECT max(ordinal) FROM encounterStay WHERE encounterId = encounter.id)
          AND (facility.code, stay.department) IN (
            SELECT own.facility, own.department FROM staff JOIN staffDepartment AS own ON own.staffId = staff.id WHERE account = ?)
          \(named.sql)\(born.sql) LIMIT ?
        """, arguments: StatementArguments([account] + named.arguments + born.arguments + [query.limit]))
  }

  /// Where the patient `?1` is now: in a bed rather than without one, and the newest stay of several.
  static let placeNow = """
    SELECT stay.department, stay.room, stay.bed FROM encounter JOIN encounterStay AS stay ON stay.encounterId = encounter.id
    WHERE encounter.patientId IN (\(PatientMergeSQL.members)) AND encounter.status = 'inProgress' AND stay.endTime IS NULL
      AND stay.ordinal = (SELECT max(ordinal) FROM encounterStay WHERE encounterId = encounter.id)
    ORDER BY stay.bed IS NULL, stay.startTime DESC, encounter.id LIMIT 1
    """

  static func place(of patient: Key<Patient>, _ read: BulkRow) throws -> PatientSummary.Place? {
    read.bind(patient.rawValue)
    return try read.first { .init(department: $0.text(0) ?? "", room: $0.text(1), bed: $0.text(2)) }
  }
}
