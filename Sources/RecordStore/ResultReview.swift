public import ClinicalModel
internal import GRDB

extension RecordStore {
  /// Kinds that carry results: the sheets 08 to 26 of BV2.
  private static let isResult = """
    substr(clinicalRecord.kind, 3) = '/BV2' AND clinicalRecord.kind BETWEEN '08/BV2' AND '26/BV2'
    """

  /// Results that nobody whose patient it is has seen: of the account's encounters that run, or ended since `day`.
  ///
  /// An encounter is the account's that is in one of its departments, or names its practitioner. What the account wrote itself it has seen.
  public func unseenResults(of account: String, since day: CivilDate, limit: Int) throws -> [WaitingRecord] {
    try reading { db in
      try Self.waiting(
        """
        FROM encounter JOIN clinicalRecord ON clinicalRecord.encounterId = encounter.id
        JOIN recordVersion ON recordVersion.documentId = clinicalRecord.documentId
        JOIN document ON document.id = clinicalRecord.documentId JOIN facility ON facility.id = document.facilityId
        JOIN staff ON staff.account = ?1
        WHERE encounter.id IN (
            SELECT id FROM encounter INDEXED BY openEncounters WHERE status = 'inProgress'
            UNION SELECT attested.encounterId FROM attestation INDEXED BY authorAttestations
              JOIN recordVersion AS version ON version.documentId = attestation.documentId
              JOIN clinicalRecord AS attested ON attested.id = version.recordId
              WHERE attestation.purpose = 'author' AND attestation.at > unixepoch(?2))
          AND (encounter.endTime IS NULL OR encounter.endTime >= ?2)
          AND clinicalRecord.status IN ('final', 'amended') AND \(Self.isResult)
          AND NOT EXISTS (SELECT 1 FROM resultReview WHERE resultReview.documentId = clinicalRecord.documentId)
          AND coalesce(facility.code || '/' || recordVersion.author, '') <> coalesce(staff.practitioner, '-')
          AND (EXISTS (SELECT 1 FROM encounterStay AS stay JOIN staffDepartment AS own
              ON own.facility = facility.code AND own.department = stay.department
              WHERE own.staffId = staff.id AND stay.encounterId = encounter.id)
            OR EXISTS (SELECT 1 FROM encounterParticipant AS part
              WHERE part.encounterId = encounter.id AND facility.code || '/' || part.practitioner = staff.practitioner))
        ORDER BY clinicalRecord.authored LIMIT ?3
        """, [account, day.description, limit], db)
    }
  }

  /// Says that the account has seen the result as it stands; its audit row is in the same transaction. Seeing twice is seeing once.
  ///
  /// - Parameter seen: the digest that was on the screen.
  /// - Returns: false when another version stands there now, or none that is final.
  public func reviewResult(
    _ id: ClinicalRecord.ID, of facility: FacilityCode, seen: String, account: String, by actor: Actor, at moment: Moment
  ) throws -> Bool {
    try writing { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT document.id, lower(hex(document.digest)) FROM document JOIN facility ON facility.id = document.facilityId
          JOIN clinicalRecord ON clinicalRecord.documentId = document.id
          WHERE facility.code = ? AND document.kind = 6 AND document.localId = ? AND clinicalRecord.status IN ('final', 'amended')
          """, arguments: [facility.rawValue, id.rawValue])
      guard let row, try row.value(1) as String == seen else { return false }
      let document: Int64 = try row.value(0)
      let known = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM resultReview JOIN staff ON staff.id = staffId WHERE documentId = ? AND account = ?)",
        arguments: [document, account])
      if known == true { return true }
      try db.execute(
        sql: """
          INSERT INTO resultReview (documentId, staffId, role, at, utcOffset)
          VALUES (?, (SELECT id FROM staff WHERE account = ?), ?, ?, ?)
          """, arguments: [document, account, actor.role, moment.seconds, moment.offset])
      try AuditChain(db).append(
        AuditEntry(action: "review", entity: "record", entityID: document, patient: try Self.patient(ofDocument: document, db)), by: actor,
        at: moment)
      return true
    }
  }
}
