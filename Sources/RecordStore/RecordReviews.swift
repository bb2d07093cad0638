public import ClinicalModel
internal import GRDB

/// What somebody other than its author said of a version of a record. It changes nothing that the version says.
public struct RecordReview: Hashable, Sendable, Codable {
  /// The words stand in databases and never change meaning.
  public enum Kind: String, Hashable, Sendable, Codable {
    case supervision, pharmacy
  }

  public enum Verdict: String, Hashable, Sendable, Codable {
    /// Sent back to its author, who writes the next version.
    case returned
    /// The pharmacy has looked at what is ordered and has nothing to say.
    case approved
    /// The pharmacy has something to tell the prescriber.
    case advised

    var kind: Kind { self == .returned ? .supervision : .pharmacy }
  }

  public var verdict: Verdict
  public var account: String
  public var name: String
  public var role: String
  /// What the author is told; nil where there is nothing to say.
  public var reason: String?
  public var at: Moment
}

extension RecordStore {
  /// Who signs beside an author signs what is not on its way back.
  public static let sentBack = Issue(
    code: "QY-REC-0040", path: "record/attestation", vi: "Bản này đã trả lại tác giả; đợi bản sửa.",
    en: "This version was sent back to its author; wait for the next one.")
  /// What somebody signed beside its author is not sent back.
  public static let coSignedAlready = Issue(
    code: "QY-REC-0041", path: "record/attestation", vi: "Bản này đã có người đồng ký; sửa bằng một bản mới.",
    en: "Somebody has co-signed this version; it is corrected by another one.")
  /// The pharmacy looks at a version once.
  public static let reviewedAlready = Issue(
    code: "QY-REC-0042", path: "record", vi: "Dược đã xem bản này.", en: "The pharmacy has reviewed this version already.")

  /// Says something of a final version that nobody has replaced, in one transaction with its audit row.
  ///
  /// - Parameter seen: the digest of the version that was read.
  public func reviewRecord(
    _ id: ClinicalRecord.ID, of facility: FacilityCode, seen: String, verdict: RecordReview.Verdict, reason: String?, by actor: Actor,
    at moment: Moment
  ) throws -> RecordWriting {
    try writing { db in
      let current = try Self.recordVersions(id.rawValue, facility, latestOnly: true, db).first
      guard let current, current.digest == seen else { return .conflict(current) }
      let document = try Int64.fetchOne(
        db,
        sql: """
          SELECT document.id FROM document JOIN facility ON facility.id = facilityId
          WHERE facility.code = ? AND kind = 6 AND localId = ? ORDER BY sequence DESC LIMIT 1
          """, arguments: [facility.rawValue, id.rawValue])
      guard let document else { return .conflict(nil) }
      if verdict == .returned, current.attestations.contains(where: { $0.purpose == .coSigner }) { return .refused(Self.coSignedAlready) }
      let isReviewed = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM recordReview WHERE documentId = ? AND kind = ?)",
        arguments: [document, verdict.kind.rawValue])
      guard isReviewed == false else { return .refused(verdict == .returned ? Self.sentBack : Self.reviewedAlready) }
      try db.execute(
        sql: """
          INSERT INTO recordReview (documentId, kind, verdict, reason, staffId, role, at, utcOffset)
          VALUES (?, ?, ?, ?, (SELECT id FROM staff WHERE account = ?), ?, ?, ?)
          """,
        arguments: [
          document, verdict.kind.rawValue, verdict.rawValue, reason, actor.account, actor.role, moment.seconds, moment.offset,
        ])
      try AuditChain(db).append(
        AuditEntry(
          action: verdict == .returned ? "sendBack" : "review", entity: "record", entityID: document,
          patient: try Self.patient(ofDocument: document, db), detail: [verdict.rawValue, AuditEntry.reason(reason)].joined(separator: " ")),
        by: actor, at: moment)
      return .written
    }
  }

  static func reviews(ofDocument document: Int64, _ db: Database) throws -> [RecordReview] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT verdict, staff.account, staff.name, recordReview.role, reason, recordReview.at, recordReview.utcOffset
        FROM recordReview JOIN staff ON staff.id = staffId WHERE documentId = ? ORDER BY recordReview.at, kind
        """, arguments: [document]
    ).compactMap { row in
      guard let verdict = try RecordReview.Verdict(rawValue: row.value(0)) else { return nil }
      return try RecordReview(
        verdict: verdict, account: row.value(1), name: row.value(2), role: row.value(3), reason: row.value(4), at: row.moment(5, 6))
    }
  }

  /// Records of a practitioner (`HOSPITAL/NUMBER`) that were sent back or advised upon, as they stand now, the oldest first: until the author writes the
  /// next version, or of an advice says that they have seen it.
  public func reviewedRecords(of practitioner: String, _ verdict: RecordReview.Verdict, since: Int64, limit: Int) throws -> [WaitingRecord]
  {
    try reading { db in
      try Self.waiting(
        """
        FROM recordReview INDEXED BY recordReviewForAuthors
        JOIN recordVersion ON recordVersion.documentId = recordReview.documentId
        JOIN clinicalRecord ON clinicalRecord.id = recordVersion.recordId AND clinicalRecord.documentId = recordReview.documentId
        JOIN document ON document.id = recordReview.documentId JOIN facility ON facility.id = document.facilityId
        JOIN encounter ON encounter.id = clinicalRecord.encounterId
        WHERE recordReview.verdict <> 'approved' AND recordReview.verdict = ?2 AND recordReview.at > ?3
          AND clinicalRecord.status IN ('final', 'amended') AND facility.code || '/' || recordVersion.author = ?1
          AND (recordReview.verdict = 'returned' OR NOT EXISTS (
            SELECT 1 FROM resultReview JOIN staff ON staff.id = resultReview.staffId
            WHERE resultReview.documentId = recordReview.documentId AND staff.practitioner = ?1))
        ORDER BY recordReview.at LIMIT ?4
        """, [practitioner, verdict.rawValue, since, limit], db
      ).map { try Self.reviewed($0, db) }
    }
  }

  private static func reviewed(_ record: WaitingRecord, _ db: Database) throws -> WaitingRecord {
    let document = try Int64.fetchOne(
      db,
      sql: """
        SELECT document.id FROM document JOIN facility ON facility.id = document.facilityId
        WHERE facility.code = ? AND document.kind = 6 AND document.localId = ? AND lower(hex(document.digest)) = ?
        """, arguments: [record.facility.rawValue, record.localID, record.digest])
    var record = record
    record.reviews = try document.map { try reviews(ofDocument: $0, db) }
    return record
  }

  /// Records of a hospital that order drugs, attested since, as they stand now, and that the pharmacy has not looked at; the oldest first.
  public func unreviewedPrescriptions(of facility: FacilityCode, since: Int64, limit: Int) throws -> [WaitingRecord] {
    try reading { db in
      try Self.waiting(
        """
        FROM attestation INDEXED BY authorAttestations JOIN recordVersion ON recordVersion.documentId = attestation.documentId
        JOIN clinicalRecord ON clinicalRecord.id = recordVersion.recordId AND clinicalRecord.documentId = attestation.documentId
        JOIN document ON document.id = attestation.documentId JOIN facility ON facility.id = document.facilityId
        JOIN encounter ON encounter.id = clinicalRecord.encounterId
        WHERE attestation.purpose = 'author' AND attestation.at > ?2 AND facility.code = ?1
          AND clinicalRecord.status IN ('final', 'amended')
          AND EXISTS (SELECT 1 FROM medicationRequest WHERE medicationRequest.documentId = attestation.documentId)
          AND NOT EXISTS (SELECT 1 FROM recordReview WHERE recordReview.documentId = attestation.documentId AND kind = 'pharmacy')
        ORDER BY attestation.at, attestation.documentId LIMIT ?3
        """, [facility.rawValue, since, limit], db)
    }
  }
}
