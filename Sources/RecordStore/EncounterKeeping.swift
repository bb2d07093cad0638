public import ClinicalModel
public import Cryptography
internal import GRDB

/// An encounter as it stands: its newest document, and whose it is.
public struct EncounterState: Hashable, Sendable {
  public var facility: FacilityCode
  public var id: Encounter.ID
  /// Whose it is now; the one they were merged into.
  public var patient: Key<Patient>
  /// Hexadecimal SHA-256 of the canonical bytes: what a writer says they have seen.
  public var digest: String
  public var content: [UInt8]
}

extension RecordStore {
  public enum EncounterWriting: Hashable, Sendable {
    case written(EncounterState)
    /// Somebody wrote in between: this is what stands there now; nothing was changed.
    case conflict(EncounterState?)
    /// Somebody else lies in the bed.
    case bedIsTaken
    /// The patient holds a bed of the facility already, in this encounter.
    case isAdmitted(Encounter.ID)
    case refused(Issue)
  }

  /// The newest statement of an encounter, read to be followed; the opening is audited.
  public func openEncounter(
    _ id: Encounter.ID, of facility: FacilityCode, reason: String, by actor: Actor, at moment: Moment
  ) throws -> EncounterState? {
    try writing { db in
      guard let state = try Self.encounter(id, facility, db) else { return nil }
      try AuditChain(db).append(
        AuditEntry(action: "read", entity: "encounter", entityID: nil, patient: state.patient, detail: reason), by: actor, at: moment)
      return state
    }
  }

  /// The number under which a hospital knows a person; the one given last when there are several.
  public func number(of patient: Key<Patient>, at facility: FacilityCode) throws -> Patient.ID? {
    try reading { db in
      let text = try String.fetchOne(
        db,
        sql: """
          SELECT localId FROM document JOIN facility ON facility.id = document.facilityId
          WHERE facility.code = ?2 AND document.kind = 3 AND document.id IN (
            SELECT max(document.id) FROM patientIdentifier
            JOIN document ON document.facilityId = assignerId AND document.kind = 3 AND document.localId = value
            WHERE patientIdentifier.patientId IN (\(PatientMergeSQL.everybody(like: "VALUES (?1)"))) AND system = 'hospitalNumber'
            GROUP BY document.facilityId, document.localId)
          ORDER BY document.id DESC LIMIT 1
          """, arguments: [patient.rawValue, facility.rawValue])
      return text.flatMap { Patient.ID($0) }
    }
  }

  /// Begins an encounter or follows what stands with a new version, in one transaction with its audit row.
  ///
  /// A bed holds one patient and a patient one bed of a facility: both are looked up in the transaction that writes.
  ///
  /// - Parameters:
  ///   - seen: digest of the version that the writer worked from; nil for a new encounter.
  ///   - action: what the audit calls it: `admit`, `transfer`, `reclassify`, `discharge`, `reopen`, `cancel`, `describe`.
  public func write(
    _ encounter: Encounter, canonical: [UInt8], digest: Digest, facility: FacilityCode, seen: String?, action: String, reason: String?,
    by actor: Actor, at moment: Moment
  ) throws -> EncounterWriting {
    try writing { db in
      let current = try Self.encounter(encounter.id, facility, db)
      guard current?.digest == seen else { return .conflict(current) }
      let rows = try ImportRows(db)
      try rows.begin(db, batch: nil, actor: actor, moment: moment)
      let facilityID = try rows.facility(facility)
      if encounter.status == .inProgress, encounter.class.hasBed || Self.bed(of: encounter) != nil {
        if let owner = try rows.known(facilityID, .patient, encounter.patient.rawValue),
          let other = try Self.otherStay(of: try rows.patients.survivor(of: owner.subject), than: encounter.id, facilityID, db)
        {
          return .isAdmitted(other)
        }
        if try Self.isTaken(encounter, facilityID, db) { return .bedIsTaken }
      }
      // What follows may say again what an earlier version said: a patient goes back to the bed they came from.
      let taken = try rows.take(
        .encounter(encounter), canonical: canonical, digest: digest, keys: nil, facility: facilityID, line: nil, isConfirmed: true)
      try rows.end()
      if case .refused(let issue) = taken { return .refused(issue) }
      guard let written = try Self.encounter(encounter.id, facility, db) else { return .conflict(nil) }
      try AuditChain(db).append(
        AuditEntry(
          action: action, entity: "encounter", entityID: try Self.subject(of: encounter.id, facilityID, db), patient: written.patient,
          detail: reason.map { AuditEntry.reason($0) } ?? ""), by: actor, at: moment)
      return .written(written)
    }
  }

  static func encounter(_ id: Encounter.ID, _ facility: FacilityCode, _ db: Database) throws -> EncounterState? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT encounter.patientId, lower(hex(document.digest)), documentContent.canonical FROM document
        JOIN facility ON facility.id = document.facilityId JOIN documentContent ON documentContent.documentId = document.id
        JOIN encounter ON encounter.id = document.subjectId
        WHERE facility.code = ? AND document.kind = 5 AND document.localId = ? ORDER BY document.sequence DESC LIMIT 1
        """, arguments: [facility.rawValue, id.rawValue])
    guard let row, let person = try PatientMergeSQL.survivor(of: row.value(0), db) else { return nil }
    return try EncounterState(
      facility: facility, id: id, patient: Key(rawValue: person), digest: row.value(1), content: row.bytes(2))
  }

  private static func subject(of id: Encounter.ID, _ facility: Int64, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db, sql: "SELECT subjectId FROM document WHERE facilityId = ? AND kind = 5 AND localId = ? LIMIT 1",
      arguments: [facility, id.rawValue])
  }

  /// Another encounter in which the patient holds a bed of the facility now.
  private static func otherStay(of patient: Int64, than encounter: Encounter.ID, _ facility: Int64, _ db: Database) throws -> Encounter.ID?
  {
    let text = try String.fetchOne(
      db,
      sql: """
        SELECT document.localId FROM encounter JOIN document ON document.id = encounter.documentId
        WHERE encounter.patientId = ? AND encounter.facilityId = ? AND encounter.status = 'inProgress' AND document.localId <> ?
          AND (class IN ('inpatient', 'day')
            OR EXISTS (SELECT 1 FROM encounterStay WHERE encounterId = encounter.id AND endTime IS NULL AND bed IS NOT NULL))
        LIMIT 1
        """, arguments: [patient, facility, encounter.rawValue])
    return text.flatMap { Encounter.ID($0) }
  }

  /// The bed that the patient holds by the encounter now.
  private static func bed(of encounter: Encounter) -> String? {
    guard let stay = encounter.stays.last, stay.period.end == nil else { return nil }
    return stay.bed
  }

  private static func isTaken(_ encounter: Encounter, _ facility: Int64, _ db: Database) throws -> Bool {
    guard let stay = encounter.stays.last, stay.period.end == nil, let bed = stay.bed else { return false }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT stay.bed, stay.room FROM encounter INDEXED BY openEncounters JOIN document ON document.id = encounter.documentId
        JOIN encounterStay AS stay ON stay.encounterId = encounter.id
        WHERE encounter.facilityId = ? AND encounter.status = 'inProgress' AND document.localId <> ?
          AND stay.endTime IS NULL AND stay.department = ? AND stay.bed IS NOT NULL
        """, arguments: [facility, encounter.id.rawValue, stay.department])
    func key(_ text: String) -> String { BedName.key(text, department: stay.department) }
    let here = try rows.compactMap { row -> String?? in
      let bed: String = try row.value(0)
      return key(bed) == key(stay.bed ?? "") ? .some(try row.value(1)) : nil
    }
    guard !here.isEmpty else { return false }
    if here.contains(where: { $0.map(key) == stay.room.map(key) }) { return true }
    // A bed that the hospital states is one, whatever room is said with it.
    return try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM location WHERE facilityId = ? AND kind = 'bed' AND localId = ?)", arguments: [facility, bed])
      ?? false
  }
}
