public import ClinicalModel
public import Cryptography
internal import GRDB

/// What a hospital says of a person under one of its numbers, as it stands.
public struct PatientVersion: Hashable, Sendable {
  public var patient: Key<Patient>
  /// Hexadecimal SHA-256 of the canonical bytes: what a writer says they have seen.
  public var digest: String
  public var content: [UInt8]
}

extension RecordStore {
  public enum PatientEditing: Hashable, Sendable {
    case written(Key<Patient>, digest: String)
    /// Somebody wrote in between: this is what stands there now; nothing was changed. Nil when nothing stands there.
    case conflict(PatientVersion?)
    case refused(Issue)
  }

  /// The newest statement under a hospital's number, read to be edited or for another purpose; the opening is audited.
  public func openPatientVersion(
    _ id: Patient.ID, of facility: FacilityCode, for purpose: String = "edit", by actor: Actor, at moment: Moment
  ) throws -> PatientVersion? {
    try writing { db in
      guard let version = try Self.patientVersion(id, facility, db) else { return nil }
      try AuditChain(db).append(
        AuditEntry(action: "read", entity: "patient", entityID: version.patient.rawValue, patient: version.patient, detail: purpose),
        by: actor, at: moment)
      return version
    }
  }

  /// Follows a hospital's statement of a person with a new version, in one transaction with its audit row.
  ///
  /// - Parameters:
  ///   - seen: digest of the version that the writer worked from.
  ///   - changes: words for what changes of who the person is; they and `reason` stand in the audit.
  public func edit(
    _ patient: Patient, canonical: [UInt8], digest: Digest, facility: FacilityCode, seen: String, changes: [String], reason: String?,
    by actor: Actor, at moment: Moment
  ) throws -> PatientEditing {
    try writing { db in
      let current = try Self.patientVersion(patient.id, facility, db)
      guard let current, current.digest == seen else { return .conflict(current) }
      if current.digest == digest.hex { return .written(current.patient, digest: current.digest) }
      let rows = try ImportRows(db)
      try rows.begin(db, batch: nil, actor: actor, moment: moment)
      let taken = try rows.take(
        .patient(patient), canonical: canonical, digest: digest, keys: SearchKeys(name: patient.name?.text ?? ""),
        facility: try rows.facility(facility), line: nil, isConfirmed: true)
      try rows.end()
      if case .refused(let issue) = taken { return .refused(issue) }
      try AuditChain(db).append(
        AuditEntry(
          action: "edit", entity: "patient", entityID: current.patient.rawValue, patient: current.patient,
          detail: changes.joined(separator: ",") + (reason.map { ": \(AuditEntry.reason($0))" } ?? "")), by: actor, at: moment)
      return .written(current.patient, digest: digest.hex)
    }
  }

  private static func patientVersion(_ id: Patient.ID, _ facility: FacilityCode, _ db: Database) throws -> PatientVersion? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT document.subjectId, lower(hex(document.digest)), documentContent.canonical FROM document
        JOIN facility ON facility.id = document.facilityId JOIN documentContent ON documentContent.documentId = document.id
        WHERE facility.code = ? AND document.kind = 3 AND document.localId = ? ORDER BY document.sequence DESC LIMIT 1
        """, arguments: [facility.rawValue, id.rawValue])
    guard let row, let person = try PatientMergeSQL.survivor(of: row.value(0), db) else { return nil }
    return try PatientVersion(patient: Key(rawValue: person), digest: row.value(1), content: row.bytes(2))
  }
}
