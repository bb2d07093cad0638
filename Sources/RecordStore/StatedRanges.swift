public import ClinicalModel
internal import GRDB

/// The range that a laboratory printed beside a result.
public struct StatedRange: Hashable, Sendable {
  public var coding: Coding
  /// UCUM, as the result had it.
  public var unit: String
  /// One of the two is there.
  public var low: String?
  public var high: String?
}

extension RecordStore {
  /// How many of the newest documents are looked at: some weeks of a large hospital.
  private static let rangeDocuments = 20_000

  /// The range that the hospital's latest attested result of each test had, of patients of the same sex and the same age group as the encounter's: a
  /// laboratory's ranges are its own, and differ between men, women and children. One for each test and unit, the newest.
  ///
  /// - Parameter bornAfter: who is younger is a child.
  public func statedRanges(like encounter: Encounter.ID, of facility: FacilityCode, bornAfter day: CivilDate) throws -> [StatedRange] {
    try reading { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT coding.system, coding.code, observation.unit, observation.referenceLow, observation.referenceHigh
          FROM observation JOIN recordVersion ON recordVersion.documentId = observation.documentId AND recordVersion.status IN ('final', 'amended')
          JOIN document ON document.id = observation.documentId AND document.facilityId = (SELECT id FROM facility WHERE code = ?1)
          JOIN clinicalRecord ON clinicalRecord.id = recordVersion.recordId JOIN encounter ON encounter.id = clinicalRecord.encounterId
          JOIN patient ON patient.id = encounter.patientId JOIN coding ON coding.id = observation.codingId
          JOIN (
            SELECT patient.sex, patient.birthDate > ?3 AS isChild FROM document
            JOIN encounter ON encounter.documentId = document.id JOIN patient ON patient.id = encounter.patientId
            WHERE document.kind = 5 AND document.facilityId = (SELECT id FROM facility WHERE code = ?1) AND document.localId = ?2
          ) AS this ON this.sex = patient.sex AND this.isChild IS (patient.birthDate > ?3)
          WHERE observation.documentId > (SELECT max(id) FROM document) - \(Self.rangeDocuments)
            AND observation.unit IS NOT NULL AND coalesce(observation.referenceLow, observation.referenceHigh) IS NOT NULL
          ORDER BY observation.documentId DESC, observation.ordinal
          """, arguments: [facility.rawValue, encounter.rawValue, day.description])
      var seen: Set<[String]> = []
      return try rows.compactMap { row in
        let (system, code, unit): (String, String, String) = try (row.value(0), row.value(1), row.value(2))
        guard seen.insert([system, code, unit]).inserted else { return nil }
        return try StatedRange(coding: Coding(CodeSystem(rawValue: system), code), unit: unit, low: row.value(3), high: row.value(4))
      }
    }
  }
}
