public import ClinicalModel
internal import GRDB

/// What advice on a record needs to know of the person and the encounter, and nothing more.
public struct ChartingFacts: Hashable, Sendable {
  public var sex: AdministrativeSex?
  public var birth: PartialDate?
  /// When the encounter began.
  public var start: CivilDateTime?
}

extension RecordStore {
  /// Sex and birth of the person whose record it is, and the beginning of its encounter; nil when there is no such record.
  public func chartingFacts(ofRecord id: ClinicalRecord.ID, of facility: FacilityCode) throws -> ChartingFacts? {
    try reading { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT patient.sex, patient.birthDate, encounter.startTime FROM document JOIN facility ON facility.id = document.facilityId
          JOIN clinicalRecord ON clinicalRecord.id = document.subjectId JOIN encounter ON encounter.id = clinicalRecord.encounterId
          JOIN patient ON patient.id = encounter.patientId
          WHERE facility.code = ? AND document.kind = 6 AND document.localId = ? LIMIT 1
          """, arguments: [facility.rawValue, id.rawValue])
      return row.map { row in
        ChartingFacts(
          sex: AdministrativeSex(rawValue: row[0]), birth: (row[1] as String?).flatMap { try? PartialDate(iso: $0) },
          start: try? CivilDateTime(iso: row[2] as String))
      }
    }
  }
}
