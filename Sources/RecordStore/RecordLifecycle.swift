public import ClinicalModel
public import Cryptography
internal import GRDB

/// A record as it stands now, or one of its versions.
public struct RecordState: Hashable, Sendable, Codable {
  public var facility: FacilityCode
  public var localID: String
  public var kind: String
  public var version: Int
  public var status: String
  public var author: String
  public var authored: String
  public var reason: String?
  /// Hexadecimal SHA-256 of the version's canonical bytes: what is attested, and what a writer says they have seen.
  public var digest: String
  public var attestations: [AttestationRow]
  /// What others said of this version: that it goes back to its author, that the pharmacy has looked at it.
  public var reviews: [RecordReview] = []
  /// `HOSPITAL/RECORD` of the record that this withdrawn version's content stands in now.
  public var movedTo: String?
  /// `HOSPITAL/RECORD` of the record that this version's content came from.
  public var movedFrom: String?
  /// The council's decision by which the content was destroyed; nil while it is there.
  public var destroyedBy: String?
  /// Canonical bytes of the version.
  public var content: [UInt8]

  enum CodingKeys: CodingKey {
    case facility, localID, kind, version, status, author, authored, reason, digest, attestations, reviews, movedTo, movedFrom, destroyedBy
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(facility, forKey: .facility)
    try container.encode(localID, forKey: .localID)
    try container.encode(kind, forKey: .kind)
    try container.encode(version, forKey: .version)
    try container.encode(status, forKey: .status)
    try container.encode(author, forKey: .author)
    try container.encode(authored, forKey: .authored)
    try container.encodeIfPresent(reason, forKey: .reason)
    try container.encode(digest, forKey: .digest)
    try container.encode(attestations, forKey: .attestations)
    if !reviews.isEmpty { try container.encode(reviews, forKey: .reviews) }
    try container.encodeIfPresent(movedTo, forKey: .movedTo)
    try container.encodeIfPresent(movedFrom, forKey: .movedFrom)
    try container.encodeIfPresent(destroyedBy, forKey: .destroyedBy)
  }
}

extension RecordState {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    facility = try container.decode(FacilityCode.self, forKey: .facility)
    localID = try container.decode(String.self, forKey: .localID)
    kind = try container.decode(String.self, forKey: .kind)
    version = try container.decode(Int.self, forKey: .version)
    status = try container.decode(String.self, forKey: .status)
    author = try container.decode(String.self, forKey: .author)
    authored = try container.decode(String.self, forKey: .authored)
    reason = try container.decodeIfPresent(String.self, forKey: .reason)
    digest = try container.decode(String.self, forKey: .digest)
    attestations = try container.decode([AttestationRow].self, forKey: .attestations)
    reviews = try container.decodeIfPresent([RecordReview].self, forKey: .reviews) ?? []
    movedTo = try container.decodeIfPresent(String.self, forKey: .movedTo)
    movedFrom = try container.decodeIfPresent(String.self, forKey: .movedFrom)
    destroyedBy = try container.decodeIfPresent(String.self, forKey: .destroyedBy)
    content = []
  }
}

/// How somebody confirmed that it is they who attest. The words stand in databases and never change meaning.
public enum AttestationMethod: String, Hashable, Sendable, Codable {
  case password
  /// The password and the code of the second factor.
  case passwordAndCode = "password+totp"
  case pin
}

/// Who stood for a version, in which role, when, and how they confirmed it. A personal signature will stand beside it, over the same digest.
public struct AttestationRow: Hashable, Sendable, Codable {
  public enum Purpose: String, Hashable, Sendable, Codable {
    case author, coSigner
  }

  public var account: String
  public var role: String
  public var purpose: Purpose
  public var method: AttestationMethod
  public var at: Moment
  /// The account's name as it is now: what a screen shows, and no part of the attestation.
  public var name: String?

  private enum CodingKeys: String, CodingKey {
    case account, role, purpose, method, at
  }
}

extension RecordStore {
  public enum RecordWriting: Hashable, Sendable {
    case written
    /// Somebody wrote in between: this is what stands there now; nothing was changed. Nil when nothing stands there.
    case conflict(RecordState?)
    case refused(Issue)
  }

  /// Writes a record's next state in one transaction: document, projection, attestation and audit row, or nothing.
  ///
  /// - Parameters:
  ///   - seen: digest of the state that the writer worked from; nil when there must be none yet.
  ///   - attesting: who stands for the version; nil for a draft.
  ///   - telling: what whoever else wrote a version of it is told, in a message from the actor.
  ///   - givenSince: the last record of the encounter's doses that the writer has seen; a conflict when there is a later one. Nil for any.
  public func write(
    _ record: ClinicalRecord, canonical: [UInt8], digest: Digest, facility: FacilityCode, seen: String?,
    attesting: (account: String, role: String, method: AttestationMethod)?, action: String, telling: String? = nil,
    givenSince: Int64? = nil, by actor: Actor, at moment: Moment
  ) throws -> RecordWriting {
    try writing { db in
      let current = try Self.recordVersions(record.id.rawValue, facility, latestOnly: true, db).first
      if attesting == nil, current?.digest == digest.hex { return .written }
      guard current?.digest == seen else { return .conflict(current) }
      if let givenSince, try Self.latestAdministration(record.encounter, facility, db) != givenSince { return .conflict(nil) }
      let rows = try ImportRows(db)
      try rows.begin(db, batch: nil, actor: actor, moment: moment)
      let statement = Statement.record(record)
      let taken = try rows.take(
        statement, canonical: canonical, digest: digest, keys: nil, facility: try rows.facility(facility), line: nil)
      try rows.end()
      switch taken {
      case .refused(let issue): return .refused(issue)
      case .taken(.duplicate, _, _):
        return current?.digest == digest.hex ? .written : .refused(ImportIssues.sameAsEarlier)
      case .taken(_, let document, _):
        if let attesting {
          try Self.attest(document, digest.bytes, .author, attesting.account, attesting.role, attesting.method, moment, db)
        }
        let patient = try Self.patient(ofDocument: document, db)
        try AuditChain(db).append(
          AuditEntry(
            action: action, entity: "record", entityID: document, patient: patient, detail: AuditEntry.reason(record.status.reason)),
          by: actor, at: moment)
        if let telling { try Self.tell(authorsOf: record.id, facility, telling, about: patient, by: actor, at: moment, db) }
        return .written
      }
    }
  }

  /// Somebody signs once.
  public static let oneSignatureEach = Issue(
    code: "QY-REC-0009", path: "record/attestation", vi: "Người đã ký không ký thêm lần nữa; cần một người khác.",
    en: "Who has signed does not sign again; it takes somebody else.")

  /// Adds a second person's attestation to a final version that nobody has replaced.
  public func coSign(
    _ id: ClinicalRecord.ID, of facility: FacilityCode, seen: String, account: String, role: String, method: AttestationMethod,
    by actor: Actor,
    at moment: Moment
  ) throws -> RecordWriting {
    try writing { db in
      let current = try Self.recordVersions(id.rawValue, facility, latestOnly: true, db).first
      guard current?.digest == seen else { return .conflict(current) }
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT document.id, document.digest FROM document JOIN facility ON facility.id = facilityId
          WHERE facility.code = ? AND kind = 6 AND localId = ? ORDER BY sequence DESC LIMIT 1
          """, arguments: [facility.rawValue, id.rawValue])
      guard let row else { return .conflict(nil) }
      let document: Int64 = try row.value(0)
      let hasSigned = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM attestation JOIN staff ON staff.id = staffId WHERE documentId = ? AND account = ?)",
        arguments: [document, account])
      guard hasSigned == false else { return .refused(Self.oneSignatureEach) }
      if current?.reviews.contains(where: { $0.verdict == .returned }) == true { return .refused(Self.sentBack) }
      try Self.attest(document, row.bytes(1), .coSigner, account, role, method, moment, db)
      try AuditChain(db).append(
        AuditEntry(action: "coSign", entity: "record", entityID: document, patient: try Self.patient(ofDocument: document, db)),
        by: actor, at: moment)
      return .written
    }
  }

  /// The number of who wrote the first version of a record; nil when there is none.
  public func firstAuthor(of id: ClinicalRecord.ID, _ facility: FacilityCode) throws -> String? {
    try reading { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT recordVersion.author FROM document JOIN facility ON facility.id = document.facilityId
          JOIN recordVersion ON recordVersion.recordId = document.subjectId
          WHERE facility.code = ? AND document.kind = 6 AND document.localId = ? ORDER BY recordVersion.documentId LIMIT 1
          """, arguments: [facility.rawValue, id.rawValue])
    }
  }

  /// The record's versions, oldest first, drafts included; the opening is audited with its reason. Empty when there is no such record.
  public func openRecord(
    _ id: ClinicalRecord.ID, of facility: FacilityCode, reason: String, by actor: Actor, at moment: Moment
  ) throws -> [RecordState] {
    try writing { db in
      let versions = try Self.recordVersions(id.rawValue, facility, latestOnly: false, db)
      let key = try Row.fetchOne(
        db,
        sql: """
          SELECT document.subjectId, encounter.patientId FROM document JOIN facility ON facility.id = document.facilityId
          JOIN clinicalRecord ON clinicalRecord.id = document.subjectId JOIN encounter ON encounter.id = clinicalRecord.encounterId
          WHERE facility.code = ? AND document.kind = 6 AND document.localId = ? LIMIT 1
          """, arguments: [facility.rawValue, id.rawValue])
      try AuditChain(db).append(
        AuditEntry(
          action: "read", entity: "record", entityID: key?[0], patient: (key?[1] as Int64?).map { Key(rawValue: $0) },
          outcome: versions.isEmpty ? .failure : .success, detail: reason), by: actor, at: moment)
      return versions
    }
  }

  /// The current state of every record of one patient, newest first, without content; the listing is audited.
  public func listRecords(of patient: Key<Patient>, reason: String, by actor: Actor, at moment: Moment) throws -> [RecordState] {
    try writing { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT document.localId, facility.code FROM clinicalRecord JOIN encounter ON encounter.id = encounterId
          JOIN document ON document.id = clinicalRecord.documentId JOIN facility ON facility.id = document.facilityId
          WHERE encounter.patientId = ? ORDER BY clinicalRecord.authored DESC, clinicalRecord.id DESC
          """, arguments: [try PatientMergeSQL.survivor(of: patient.rawValue, db)])
      let states = try rows.compactMap { row in
        try FacilityCode(row.value(1) as String).flatMap { try Self.recordVersions(row.value(0), $0, latestOnly: true, db).first }
      }
      try AuditChain(db).append(
        AuditEntry(action: "list", entity: "record", patient: patient, detail: reason), by: actor, at: moment)
      return states
    }
  }

  /// Writes the audit row of an act on a record that was refused, under its patient if there is such a record.
  public func noteRefused(
    _ action: String, record id: ClinicalRecord.ID?, of facility: FacilityCode, code: String, by actor: Actor, at moment: Moment
  ) throws {
    try writing { db in
      let document = try Int64.fetchOne(
        db,
        sql: """
          SELECT document.id FROM document JOIN facility ON facility.id = facilityId
          WHERE facility.code = ? AND kind = 6 AND localId = ? ORDER BY sequence DESC LIMIT 1
          """, arguments: [facility.rawValue, id?.rawValue])
      try AuditChain(db).append(
        AuditEntry(
          action: action, entity: "record", entityID: document, patient: try document.flatMap { try Self.patient(ofDocument: $0, db) },
          outcome: .refused, detail: code), by: actor, at: moment)
    }
  }

  static func recordVersions(_ localID: String, _ facility: FacilityCode, latestOnly: Bool, _ db: Database) throws -> [RecordState] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT document.id, clinicalRecord.kind, recordVersion.version, recordVersion.status, recordVersion.author, recordVersion.authored,
          recordVersion.reason, lower(hex(document.digest)), documentContent.canonical,
          (SELECT facility.code || '/' || other.localId FROM recordMove JOIN document AS other ON other.id = toDocumentId
            WHERE fromDocumentId = document.id),
          (SELECT facility.code || '/' || other.localId FROM recordMove JOIN document AS other ON other.id = fromDocumentId
            WHERE toDocumentId = document.id),
          (SELECT decision FROM destroyedDocument JOIN destruction USING (encounterId)
            JOIN destructionProposal ON destructionProposal.id = proposalId WHERE documentId = document.id)
        FROM document JOIN facility ON facility.id = document.facilityId JOIN recordVersion ON recordVersion.documentId = document.id
        JOIN clinicalRecord ON clinicalRecord.id = recordVersion.recordId
        LEFT JOIN documentContent ON documentContent.documentId = document.id
        WHERE facility.code = ? AND document.kind = 6 AND document.localId = ?
        ORDER BY recordVersion.version DESC, document.id DESC \(latestOnly ? "LIMIT 1" : "")
        """, arguments: [facility.rawValue, localID])
    return try rows.reversed().map { row in
      let attestations = try Row.fetchAll(
        db,
        sql: """
          SELECT account, role, purpose, method, at, utcOffset, staff.name FROM attestation JOIN staff ON staff.id = staffId
          WHERE documentId = ? ORDER BY at, purpose, account
          """, arguments: [row.value(0) as Int64])
      return try RecordState(
        facility: facility, localID: localID, kind: row.value(1), version: row.value(2), status: row.value(3), author: row.value(4),
        authored: row.value(5),
        reason: row.value(6), digest: row.value(7),
        attestations: attestations.compactMap { line -> AttestationRow? in
          guard let purpose = try AttestationRow.Purpose(rawValue: line.value(2)),
            let method = try AttestationMethod(rawValue: line.value(3))
          else {
            return nil
          }
          return try AttestationRow(
            account: line.value(0), role: line.value(1), purpose: purpose, method: method, at: line.moment(4, 5), name: line.value(6))
        }, reviews: reviews(ofDocument: row.value(0), db), movedTo: row.value(9), movedFrom: row.value(10), destroyedBy: row.value(11),
        content: row.bytesIfAny(8) ?? [])
    }
  }

  static func attest(
    _ document: Int64, _ digest: [UInt8], _ purpose: AttestationRow.Purpose, _ account: String, _ role: String,
    _ method: AttestationMethod, _ moment: Moment, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO attestation (documentId, purpose, staffId, role, method, digest, at, utcOffset)
        VALUES (?, ?, (SELECT id FROM staff WHERE account = ?), ?, ?, ?, ?, ?)
        """, arguments: [document, purpose.rawValue, account, role, method.rawValue, DatabaseBytes(digest), moment.seconds, moment.offset])
  }

  static func patient(ofDocument document: Int64, _ db: Database) throws -> Key<Patient>? {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT encounter.patientId FROM recordVersion JOIN clinicalRecord ON clinicalRecord.id = recordId
        JOIN encounter ON encounter.id = encounterId WHERE recordVersion.documentId = ?
        """, arguments: [document]
    ).map { Key(rawValue: $0) }
  }
}
