public import ClinicalModel
internal import GRDB

/// What stands on a printed page beside the record itself, as the newest statements say it.
public struct PaperHead: Sendable {
  /// Canonical bytes of the patient's statement; nil where there is none.
  public var patient: [UInt8]?
  /// Canonical bytes of the encounter's statement; nil where there is none.
  public var encounter: [UInt8]?
  /// Nil for an author of whom only the number is known.
  public var author: String?
  /// The names of the hospital's departments by their codes.
  public var departments: [String: String] = [:]
}

extension RecordStore {
  /// - Parameters:
  ///   - record: the record that is printed, and its hospital.
  ///   - author: the practitioner's number at `facility`.
  public func paperHead(
    _ patient: Key<Patient>, of record: ClinicalRecord.ID, author: String, at facility: FacilityCode
  ) throws -> PaperHead {
    try reading { db in
      let episode = try Row.fetchOne(
        db,
        sql: """
          SELECT documentContent.canonical FROM document JOIN facility ON facility.id = document.facilityId
          JOIN clinicalRecord ON clinicalRecord.documentId = document.id JOIN encounter ON encounter.id = clinicalRecord.encounterId
          JOIN documentContent ON documentContent.documentId = encounter.documentId
          WHERE facility.code = ? AND document.localId = ?
          """, arguments: [facility.rawValue, record.rawValue])
      var head = try Self.paperHead(patient, at: facility, db)
      head.encounter = try episode.map { try $0.bytes(0) }
      head.author = try Self.practitionerName(author, facility, db)
      return head
    }
  }

  /// What stands above a page about a whole encounter, whose statement its reader has.
  public func paperHead(_ patient: Key<Patient>, at facility: FacilityCode) throws -> PaperHead {
    try reading { db in try Self.paperHead(patient, at: facility, db) }
  }

  private static func paperHead(_ patient: Key<Patient>, at facility: FacilityCode, _ db: Database) throws -> PaperHead {
    let content = try Row.fetchOne(
      db, sql: "SELECT canonical FROM patient JOIN documentContent USING (documentId) WHERE patient.id = ?",
      arguments: [patient.rawValue])
    let departments = try Row.fetchAll(
      db,
      sql: "SELECT localId, name FROM location JOIN facility ON facility.id = facilityId WHERE code = ? AND kind = 'department'",
      arguments: [facility.rawValue])
    return PaperHead(
      patient: try content.map { try $0.bytes(0) },
      departments: try Dictionary(departments.map { (try $0.value(0) as String, try $0.value(1) as String) }) { first, _ in first })
  }
}
