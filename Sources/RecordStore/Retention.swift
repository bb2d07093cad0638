public import ClinicalModel
internal import GRDB

/// A class of records by how long they are kept, as the database has it.
public struct RetentionClass: Hashable, Sendable, Codable {
  public var code: String
  /// Longer classes have higher ranks.
  public var rank: Int
  /// Whole years after the year in which the treatment ended, to 31 December; nil for ever.
  public var years: Int?
  /// Circular and row, or law and article.
  public var basis: String
  public var name: BilingualText
  /// What puts an encounter into the class: `icd10 F00-F99`, `outcome 5-6` …
  public var rules: [String]
}

/// How long one encounter is kept, and why.
public struct EncounterRetention: Hashable, Sendable, Codable {
  public var facility: FacilityCode
  public var encounter: String
  public var patient: Int64
  public var `class`: String
  /// The year in which the treatment ended; nil while it goes on.
  public var endYear: String?
  /// The last day on which it has to be kept, `YYYY-12-31`; nil when that is open or for ever.
  public var keptUntil: String?
  /// What speaks for the class: `icd10 F00-F99`, `assigned`; the longest wins.
  public var findings: [String]
  /// Numbers of the holds that stand, on the encounter, a record of it or its patient.
  public var holds: [Int64]
  public var isDestroyed: Bool
}

/// A legal hold: nothing that it covers is destroyed while it stands.
public struct LegalHold: Hashable, Sendable, Codable {
  public enum Scope: String, Hashable, Sendable, Codable, CaseIterable {
    case patient, encounter, record
  }

  public var id: Int64
  public var scope: Scope
  /// Key of the patient, or `HOSPITAL/NUMBER` of the encounter or record.
  public var subject: String
  public var reason: String
  public var account: String
  public var since: Moment
  public var releasedBy: String?
  public var releasedAt: Moment?
  public var releaseReason: String?
}

extension RecordStore {
  /// What a hold is put on.
  public enum HoldSubject: Hashable, Sendable {
    case patient(Key<Patient>)
    case encounter(FacilityCode, Encounter.ID)
    case record(FacilityCode, ClinicalRecord.ID)

    var scope: LegalHold.Scope {
      switch self {
      case .patient: .patient
      case .encounter: .encounter
      case .record: .record
      }
    }
  }

  /// Every class with its rules, shortest first.
  public func retentionClasses() throws -> [RetentionClass] {
    try reading { db in
      let rules = try Row.fetchAll(
        db, sql: "SELECT class, source || ' ' || CASE low WHEN high THEN low ELSE low || '-' || high END FROM retentionRule ORDER BY 2")
      return try Row.fetchAll(db, sql: "SELECT code, rank, years, basis, vi, en FROM retentionClass ORDER BY rank").map { row in
        try RetentionClass(
          code: row.value(0), rank: row.value(1), years: row.value(2), basis: row.value(3),
          name: BilingualText(vi: row.value(4), en: row.value(5)),
          rules: rules.filter { try $0.value(0) as String == row.value(0) as String }.map { try $0.value(1) })
      }
    }
  }

  /// How long an encounter is kept; audited under its patient. Nil when there is no such encounter.
  public func retention(of encounter: Encounter.ID, _ facility: FacilityCode, by actor: Actor, at moment: Moment) throws
    -> EncounterRetention?
  {
    try writing { db in
      let found = try Self.encounterKey(encounter, facility, db).flatMap { try Self.retention("encounter.id = \($0)", 1, db).first }
      try AuditChain(db).append(
        AuditEntry(
          action: "read", entity: "retention", entityID: try Self.encounterKey(encounter, facility, db),
          patient: found.map { Key(rawValue: $0.patient) }, outcome: found == nil ? .failure : .success), by: actor, at: moment)
      return found
    }
  }

  /// The encounters whose retention is over on a day, oldest first; those under a hold are among them, with the hold.
  ///
  /// - Parameters:
  ///   - day: `YYYY-MM-DD`; kept until the day before at the latest.
  ///   - offset: how many of them are passed over.
  public func dueForDestruction(
    on day: CivilDate, limit: Int, offset: Int = 0, by actor: Actor, at moment: Moment
  ) throws -> [EncounterRetention] {
    try writing { db in
      let found = try Self.retention(
        """
        coalesce(encounter.endTime, encounter.startTime) < '\(day.year - 9)' AND encounterRetention.keptUntil < '\(day)'
          AND NOT encounterRetention.isDestroyed
        """, limit, db, offset: offset)
      try AuditChain(db).append(
        AuditEntry(action: "list", entity: "retention", detail: "due \(day), \(found.count)"), by: actor, at: moment)
      return found
    }
  }

  private static func retention(_ condition: String, _ limit: Int, _ db: Database, offset: Int = 0) throws -> [EncounterRetention] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT facility.code, document.localId, encounter.patientId, encounterRetention.class, encounterRetention.endYear,
          encounterRetention.keptUntil, encounterRetention.isDestroyed, encounter.id
        FROM encounter JOIN encounterRetention ON encounterRetention.encounterId = encounter.id
        JOIN document ON document.id = encounter.documentId JOIN facility ON facility.id = document.facilityId
        WHERE \(condition) ORDER BY coalesce(encounter.endTime, encounter.startTime), encounter.id LIMIT ? OFFSET ?
        """, arguments: [limit, offset])
    return try rows.compactMap { row in
      guard let facility = try FacilityCode(row.value(0) as String) else { return nil }
      let id: Int64 = try row.value(7)
      return try EncounterRetention(
        facility: facility, encounter: row.value(1), patient: row.value(2),
        class: row.value(3), endYear: row.value(4), keptUntil: row.value(5),
        findings: try String.fetchAll(
          db, sql: "SELECT DISTINCT class || ': ' || trim(source || ' ' || detail) FROM retentionFinding WHERE encounterId = ? ORDER BY 1",
          arguments: [id]),
        holds: try Int64.fetchAll(db, sql: "SELECT holdId FROM holdOnEncounter WHERE encounterId = ? ORDER BY 1", arguments: [id]),
        isDestroyed: row.value(6))
    }
  }

  static func encounterKey(_ id: Encounter.ID, _ facility: FacilityCode, _ db: Database) throws -> Int64? {
    try documentSubject(id.rawValue, .encounter, facility, db)
  }

  private static func documentSubject(_ localID: String, _ kind: Statement.Kind, _ facility: FacilityCode, _ db: Database) throws -> Int64?
  {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT subjectId FROM document JOIN facility ON facility.id = facilityId
        WHERE facility.code = ? AND document.kind = ? AND localId = ? LIMIT 1
        """, arguments: [facility.rawValue, kind.rawValue, localID])
  }

  public enum RetentionWriting: Hashable, Sendable {
    /// The number of what was written.
    case written(Int64)
    case unknown
    /// The class is no longer than the one that the encounter has.
    case notLonger
    /// Retention still runs, or is for ever, until the day given.
    case notDue(until: String?)
    case held([Int64])
    case destroyed
    /// Another proposal for the encounter waits.
    case waiting(Int64)
    /// Somebody else settled it in between.
    case settled
    case samePerson
  }

  /// Gives an encounter a longer class than its data do. A shorter one is refused: the longest wins anyway.
  public func assignRetention(
    _ code: String, to encounter: Encounter.ID, _ facility: FacilityCode, reason: String, by actor: Actor, at moment: Moment
  ) throws -> RetentionWriting {
    try writing { db in
      guard let key = try Self.encounterKey(encounter, facility, db),
        let known = try Self.retention("encounter.id = \(key)", 1, db).first
      else { return .unknown }
      if known.isDestroyed { return .destroyed }
      let ranks = try Int.fetchAll(
        db, sql: "SELECT rank FROM retentionClass WHERE code IN (?, ?) ORDER BY code = ? DESC", arguments: [known.class, code, code])
      guard ranks.count == 2, ranks[0] > ranks[1] else { return .notLonger }
      try db.execute(
        sql: """
          INSERT INTO retentionAssignment (encounterId, class, reason, staffId, at, utcOffset)
          VALUES (?, ?, ?, (SELECT id FROM staff WHERE account = ?), ?, ?)
          """, arguments: [key, code, reason, actor.account, moment.seconds, moment.offset])
      let id = db.lastInsertedRowID
      try AuditChain(db).append(
        AuditEntry(
          action: "assign", entity: "retention", entityID: key, patient: Key(rawValue: known.patient),
          detail: code + ": " + AuditEntry.reason(reason)), by: actor,
        at: moment)
      return .written(id)
    }
  }

  public func hold(_ subject: HoldSubject, reason: String, by actor: Actor, at moment: Moment) throws -> RetentionWriting {
    try writing { db in
      let key: Int64?
      switch subject {
      case .patient(let patient):
        key = try Int64.fetchOne(db, sql: "SELECT id FROM patient WHERE id = ?", arguments: [patient.rawValue])
      case .encounter(let facility, let id): key = try Self.documentSubject(id.rawValue, .encounter, facility, db)
      case .record(let facility, let id): key = try Self.documentSubject(id.rawValue, .record, facility, db)
      }
      guard let key else { return .unknown }
      // What is gone can't be held back, and whoever would hold it has to know.
      let isDestroyed =
        switch subject {
        case .patient: false
        case .encounter: try Self.isDestroyed("SELECT ?", key, db)
        case .record: try Self.isDestroyed("SELECT encounterId FROM clinicalRecord WHERE id = ?", key, db)
        }
      if isDestroyed { return .destroyed }
      try db.execute(
        sql: """
          INSERT INTO legalHold (scope, subjectId, reason, staffId, at, utcOffset)
          VALUES (?, ?, ?, (SELECT id FROM staff WHERE account = ?), ?, ?)
          """, arguments: [subject.scope.rawValue, key, reason, actor.account, moment.seconds, moment.offset])
      let id = db.lastInsertedRowID
      try AuditChain(db).append(
        AuditEntry(
          action: "hold", entity: subject.scope.rawValue, entityID: key, patient: try Self.patient(of: subject.scope, key, db),
          detail: "hold \(id): " + AuditEntry.reason(reason)), by: actor, at: moment)
      return .written(id)
    }
  }

  private static func isDestroyed(_ encounter: String, _ key: Int64, _ db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM destruction WHERE encounterId = (\(encounter)))", arguments: [key]) == true
  }

  public func release(hold id: Int64, reason: String, by actor: Actor, at moment: Moment) throws -> RetentionWriting {
    try writing { db in
      guard let row = try Row.fetchOne(db, sql: "SELECT scope, subjectId FROM legalHold WHERE id = ?", arguments: [id]),
        let scope = try LegalHold.Scope(rawValue: row.value(0))
      else { return .unknown }
      guard try Int64.fetchOne(db, sql: "SELECT holdId FROM legalHoldRelease WHERE holdId = ?", arguments: [id]) == nil else {
        return .settled
      }
      try db.execute(
        sql: """
          INSERT INTO legalHoldRelease (holdId, reason, staffId, at, utcOffset)
          VALUES (?, ?, (SELECT id FROM staff WHERE account = ?), ?, ?)
          """, arguments: [id, reason, actor.account, moment.seconds, moment.offset])
      try AuditChain(db).append(
        AuditEntry(
          action: "release", entity: scope.rawValue, entityID: row.value(1), patient: try Self.patient(of: scope, row.value(1), db),
          detail: "hold \(id): " + AuditEntry.reason(reason)), by: actor, at: moment)
      return .written(id)
    }
  }

  private static func patient(of scope: LegalHold.Scope, _ key: Int64, _ db: Database) throws -> Key<Patient>? {
    let sql =
      switch scope {
      case .patient: "SELECT id FROM patient WHERE id = ?"
      case .encounter: "SELECT patientId FROM encounter WHERE id = ?"
      case .record: "SELECT patientId FROM encounter JOIN clinicalRecord ON encounterId = encounter.id WHERE clinicalRecord.id = ?"
      }
    return try Int64.fetchOne(db, sql: sql, arguments: [key]).map { Key(rawValue: $0) }
  }

  /// Holds, oldest first; those that were released, too, when `all`.
  public func holds(all: Bool, by actor: Actor, at moment: Moment) throws -> [LegalHold] {
    try writing { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT legalHold.id, scope, CASE scope WHEN 'patient' THEN CAST(subjectId AS TEXT) ELSE (
              SELECT facility.code || '/' || localId FROM document JOIN facility ON facility.id = facilityId
              WHERE document.subjectId = legalHold.subjectId AND document.kind = CASE scope WHEN 'encounter' THEN 5 ELSE 6 END LIMIT 1) END,
            legalHold.reason, staff.account, legalHold.at, legalHold.utcOffset, releaser.account, legalHoldRelease.at,
            legalHoldRelease.utcOffset, legalHoldRelease.reason
          FROM legalHold JOIN staff ON staff.id = legalHold.staffId LEFT JOIN legalHoldRelease ON holdId = legalHold.id
          LEFT JOIN staff AS releaser ON releaser.id = legalHoldRelease.staffId
          WHERE \(all ? "1" : "holdId IS NULL") ORDER BY legalHold.id
          """)
      try AuditChain(db).append(AuditEntry(action: "list", entity: "hold"), by: actor, at: moment)
      return try rows.compactMap { row in
        try LegalHold.Scope(rawValue: row.value(1)).map { scope in
          try LegalHold(
            id: row.value(0), scope: scope, subject: row.value(2) ?? "", reason: row.value(3), account: row.value(4),
            since: row.moment(5, 6),
            releasedBy: row.value(7), releasedAt: row.momentIfAny(8, 9), releaseReason: row.value(10))
        }
      }
    }
  }
}
