public import ClinicalModel
internal import GRDB

extension RecordStore {
  /// A number that no statement of its kind has at the facility: `prefix` and the next number after the highest in use. Two who ask at once
  /// may be given the same: the write tells.
  ///
  /// - Parameter digits: how many the number has, filled up with zeros; nil for as many as it takes. Nil comes back when they are used up.
  public func freeNumber(beginning prefix: String, digits: Int? = nil, of kind: Statement.Kind, at facility: FacilityCode) throws -> String?
  {
    try reading { db in
      // A colon is what comes after the digits.
      let last = try Int.fetchOne(
        db,
        sql: """
          SELECT max(CAST(substr(localId, length(?2) + 1) AS INTEGER)) FROM document JOIN facility ON facility.id = document.facilityId
          WHERE facility.code = ?1 AND document.kind = ?3 AND localId > ?2 AND localId < ?2 || ':'
            AND length(localId) <= length(?2) + 9 AND (?4 IS NULL OR length(localId) = length(?2) + ?4)
            AND substr(localId, length(?2) + 1) NOT GLOB '*[^0-9]*'
          """, arguments: [facility.rawValue, prefix, kind.rawValue, digits])
      let number = String((last ?? 0) + 1)
      guard let digits else { return prefix + number }
      return number.utf8.count > digits ? nil : prefix + String(repeating: "0", count: digits - number.utf8.count) + number
    }
  }
}
