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
}
