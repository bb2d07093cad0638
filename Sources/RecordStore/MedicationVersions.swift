public import ClinicalModel
internal import GRDB

/// An attested version of a record that orders drugs, or says that they were given.
public struct MedicationVersion: Hashable, Sendable {
  public var localID: String
  /// Canonical bytes.
  public var content: [UInt8]
}

extension RecordStore {
  /// Every attested version of an encounter's records of which one orders drugs or tells of doses: by record, the oldest first. The reading is audited.
  public func medicationVersions(
    of patient: Key<Patient>, in encounter: Encounter.ID, of facility: FacilityCode, reason: String, by actor: Actor, at moment: Moment
  ) throws -> [MedicationVersion] {
    try writing { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT document.localId, documentContent.canonical
          FROM encounter JOIN document AS episode ON episode.id = encounter.documentId JOIN facility ON facility.id = episode.facilityId
          JOIN clinicalRecord ON clinicalRecord.encounterId = encounter.id
          JOIN recordVersion ON recordVersion.recordId = clinicalRecord.id AND recordVersion.status <> 'preliminary'
          JOIN document ON document.id = recordVersion.documentId JOIN documentContent ON documentContent.documentId = document.id
          WHERE encounter.patientId = ? AND facility.code = ? AND episode.localId = ?
            AND EXISTS (SELECT 1 FROM recordVersion AS said WHERE said.recordId = clinicalRecord.id
              AND (EXISTS (SELECT 1 FROM medicationRequest AS held WHERE held.documentId = said.documentId)
                OR EXISTS (SELECT 1 FROM medicationAdministration AS held WHERE held.documentId = said.documentId)))
          ORDER BY (SELECT min(first.authored) FROM recordVersion AS first WHERE first.recordId = clinicalRecord.id),
            clinicalRecord.id, recordVersion.version, document.id
          """,
        arguments: [try PatientMergeSQL.survivor(of: patient.rawValue, db), facility.rawValue, encounter.rawValue])
      try AuditChain(db).append(
        AuditEntry(action: "read", entity: "chart", entityID: patient.rawValue, patient: patient, detail: reason), by: actor, at: moment)
      return try rows.map { try MedicationVersion(localID: $0.value(0), content: $0.bytes(1)) }
    }
  }
}
