public import ClinicalModel
internal import GRDB

/// What decides whether an account may open a chart.
public struct ChartFacts: Hashable, Sendable {
  /// The patient, or the one they were merged into.
  public var patient: Key<Patient>
  public var isSensitive: Bool
  /// The account has no departments: it works in the whole hospital.
  public var isHospitalWide: Bool
  /// An encounter is in one of the account's departments, or was not long ago.
  public var isInDepartment: Bool
  /// The account's practitioner is named in an encounter that runs, or ended not long ago.
  public var isParticipant: Bool
  /// The broken glass that opens the chart to the account now.
  public var breakGlass: Int64?
}

/// Somebody to whom people are shown, and whom of the sensitive ones they may recognise.
public struct PatientViewer: Sendable {
  public var account: String
  /// An encounter that ended before it makes no relationship any more.
  public var day: CivilDate
  public var moment: Moment
  public var mayRecognise: @Sendable (ChartFacts) -> Bool

  public init(account: String, day: CivilDate, moment: Moment, mayRecognise: @escaping @Sendable (ChartFacts) -> Bool) {
    self.account = account
    self.day = day
    self.moment = moment
    self.mayRecognise = mayRecognise
  }

  /// Whether the patient is protected from the viewer, within a transaction.
  func isProtected(_ patient: Key<Patient>, _ db: Database) throws -> Bool {
    guard let facts = try RecordStore.chartFacts(patient, of: account, since: day, at: moment, db) else { return true }
    return !mayRecognise(facts)
  }
}

extension RecordStore {
  /// Who may have been merged into the patient `?1`, and the patient.
  static let person = """
    WITH RECURSIVE person (id) AS (
      SELECT ?1 UNION SELECT merged.id FROM patient AS merged JOIN person ON merged.mergedInto = person.id)
    """

  /// Whether the patient `?1` is sensitive: what the staff said last, before what the documents say; for any of the people merged into one.
  static let sensitivity = """
    \(person)
    SELECT max(coalesce(
      (SELECT isSensitive FROM patientSensitivity WHERE patientId = person.id ORDER BY patientSensitivity.id DESC LIMIT 1),
      (SELECT one.isSensitive FROM patient AS one WHERE one.id = person.id)))
    FROM person
    """

  /// What stands between an account and a chart; nil when there is no such patient.
  ///
  /// - Parameter day: an encounter that ended before it makes no relationship any more.
  public func chartFacts(_ patient: Key<Patient>, of account: String, since day: CivilDate, at moment: Moment) throws -> ChartFacts? {
    try reading { db in try Self.chartFacts(patient, of: account, since: day, at: moment, db) }
  }

  static func chartFacts(
    _ patient: Key<Patient>, of account: String, since day: CivilDate, at moment: Moment, _ db: Database
  ) throws -> ChartFacts? {
    var id = patient.rawValue
    for _ in 0..<64 {
      guard let row = try Row.fetchOne(db, sql: "SELECT mergedInto FROM patient WHERE id = ?", arguments: [id]) else { return nil }
      guard let target = try row.value(0) as Int64? else { break }
      id = target
    }
    let recent = "encounter.status NOT IN ('cancelled', 'enteredInError') AND substr(coalesce(encounter.endTime, '9999'), 1, 10) >= ?3"
    let row = try Row.fetchOne(
      db,
      sql: """
        \(Self.person)
        SELECT
          NOT EXISTS (SELECT 1 FROM staffDepartment WHERE staffId = staff.id),
          EXISTS (
            SELECT 1 FROM encounter JOIN facility ON facility.id = encounter.facilityId
            JOIN encounterStay AS stay ON stay.encounterId = encounter.id
            JOIN staffDepartment AS own ON own.facility = facility.code AND own.department = stay.department
            WHERE own.staffId = staff.id AND encounter.patientId IN (SELECT id FROM person) AND \(recent)
              AND substr(coalesce(stay.endTime, encounter.endTime, '9999'), 1, 10) >= ?3),
          EXISTS (
            SELECT 1 FROM encounter JOIN facility ON facility.id = encounter.facilityId
            JOIN encounterParticipant AS part ON part.encounterId = encounter.id
            WHERE facility.code || '/' || part.practitioner = staff.practitioner
              AND encounter.patientId IN (SELECT id FROM person) AND \(recent)),
          (SELECT max(breakGlass.id) FROM breakGlass WHERE breakGlass.staffId = staff.id
            AND breakGlass.patientId IN (SELECT id FROM person) AND breakGlass.at <= ?4 AND breakGlass.until > ?4)
        FROM staff WHERE account = ?2
        """, arguments: [id, account, day.description, moment.seconds])
    guard let row else { return nil }
    let isSensitive = try Bool.fetchOne(db, sql: Self.sensitivity, arguments: [id]) ?? true
    return try ChartFacts(
      patient: Key(rawValue: id), isSensitive: isSensitive, isHospitalWide: row.value(0), isInDepartment: row.value(1),
      isParticipant: row.value(2),
      breakGlass: row.value(3))
  }

  /// Whose record it is; nil when there is none.
  public func patient(ofRecord id: ClinicalRecord.ID, of facility: FacilityCode) throws -> Key<Patient>? {
    try subject(
      """
      SELECT encounter.patientId FROM document JOIN facility ON facility.id = document.facilityId
      JOIN clinicalRecord ON clinicalRecord.id = document.subjectId JOIN encounter ON encounter.id = clinicalRecord.encounterId
      WHERE facility.code = ? AND document.kind = 6 AND document.localId = ? LIMIT 1
      """, id.rawValue, facility)
  }

  /// Whose encounter it is; nil when there is none.
  public func patient(ofEncounter id: Encounter.ID, of facility: FacilityCode) throws -> Key<Patient>? {
    try subject(
      """
      SELECT encounter.patientId FROM document JOIN facility ON facility.id = document.facilityId
      JOIN encounter ON encounter.id = document.subjectId
      WHERE facility.code = ? AND document.kind = 5 AND document.localId = ? LIMIT 1
      """, id.rawValue, facility)
  }

  private func subject(_ sql: String, _ localID: String, _ facility: FacilityCode) throws -> Key<Patient>? {
    try reading { db in
      try Int64.fetchOne(db, sql: sql, arguments: [facility.rawValue, localID]).map { Key(rawValue: $0) }
    }
  }

  /// Says that a patient is sensitive, or no longer; what the documents say stays as it is.
  public func mark(
    _ patient: Key<Patient>, sensitive: Bool, reason: String, by actor: Actor, at moment: Moment
  ) throws {
    try writing { db in
      // A person who was merged from several is no longer sensitive when none of them is.
      let people = try Int64.fetchAll(db, sql: "\(Self.person) SELECT id FROM person ORDER BY id", arguments: [patient.rawValue])
      for id in sensitive ? [patient.rawValue] : people {
        try db.execute(
          sql: """
            INSERT INTO patientSensitivity (patientId, isSensitive, reason, staffId, at, utcOffset)
            VALUES (?, ?, ?, (SELECT id FROM staff WHERE account = ?), ?, ?)
            """, arguments: [id, sensitive, reason, actor.account, moment.seconds, moment.offset])
      }
      try AuditChain(db).append(
        AuditEntry(
          action: sensitive ? "markSensitive" : "unmarkSensitive", entity: "patient", entityID: patient.rawValue, patient: patient,
          detail: AuditEntry.reason(reason)), by: actor, at: moment)
    }
  }
}

/// A chart that somebody opened outside the rules, and what was thought of it afterwards.
public struct BreakGlassUse: Hashable, Sendable, Codable {
  public struct Review: Hashable, Sendable, Codable {
    public var by: String
    /// `justified` or `notJustified`.
    public var verdict: String
    public var reason: String
    public var at: Moment
  }

  public var id: Int64
  public var patient: Int64
  /// A hospital's number of the patient, as `HOSPITAL/NUMBER`; nil for who has none.
  public var number: String?
  public var account: String
  /// Of the person whose account it is.
  public var name: String
  public var role: String
  public var reason: String
  public var at: Moment
  public var until: Moment
  /// How often the person opened the chart or a record of it while the glass was broken.
  public var openings: Int
  public var isOverdue: Bool
  public var review: Review?
}

extension RecordStore {
  /// Until when a broken glass opens its chart, in seconds since 1970.
  public func endOfBreakGlass(_ id: Int64) throws -> Int64? {
    try reading { db in try Int64.fetchOne(db, sql: "SELECT until FROM breakGlass WHERE id = ?", arguments: [id]) }
  }

  /// Opens a chart to one account for some minutes; the use waits for its review from then on.
  public func breakGlass(
    _ patient: Key<Patient>, minutes: Int, reason: String, by actor: Actor, at moment: Moment
  ) throws -> (id: Int64, until: Moment) {
    try writing { db in
      let until = Moment(seconds: moment.seconds + Int64(minutes) * 60, offset: moment.offset)
      try db.execute(
        sql: """
          INSERT INTO breakGlass (patientId, staffId, role, reason, at, utcOffset, until)
          VALUES (?, (SELECT id FROM staff WHERE account = ?), ?, ?, ?, ?, ?)
          """,
        arguments: [patient.rawValue, actor.account, actor.role, reason, moment.seconds, moment.offset, until.seconds])
      let id = db.lastInsertedRowID
      try AuditChain(db).append(
        AuditEntry(
          action: "breakGlass", entity: "chart", entityID: id, patient: patient,
          detail: AuditEntry.reason("\(minutes) min; \(reason)")), by: actor, at: moment)
      return (id, until)
    }
  }

  /// The uses of broken glass, oldest first; the listing is audited.
  ///
  /// - Parameters:
  ///   - inDepartmentsOnly: those of the actor's departments, as `isInDepartments` has it.
  ///   - days: how long a use may wait for its review before it is overdue.
  public func breakGlassUses(all: Bool, inDepartmentsOnly: Bool, overdueAfter days: Int64, by actor: Actor, at moment: Moment) throws
    -> [BreakGlassUse]
  {
    try writing { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT breakGlass.id, breakGlass.patientId, staff.account, breakGlass.role, breakGlass.reason, breakGlass.at, breakGlass.utcOffset,
            breakGlass.until, reviewer.account, verdict, review.reason, review.at, review.utcOffset,
            (SELECT count(*) FROM auditEvent WHERE auditEvent.patientId = breakGlass.patientId AND auditEvent.action <> 'import'
              AND auditEvent.actor = staff.account AND auditEvent.action IN ('read', 'list') AND auditEvent.outcome = 'success'
              AND auditEvent.at >= breakGlass.at AND auditEvent.at < breakGlass.until),
            (SELECT min(facility.code || '/' || value) FROM patientIdentifier JOIN facility ON facility.id = assignerId
              WHERE patientIdentifier.patientId = breakGlass.patientId AND system = 'hospitalNumber'), staff.name
          FROM breakGlass JOIN staff ON staff.id = breakGlass.staffId LEFT JOIN breakGlassReview AS review ON breakGlassId = breakGlass.id
          LEFT JOIN staff AS reviewer ON reviewer.id = review.staffId
          WHERE (?1 OR review.staffId IS NULL) AND (NOT ?2 OR \(Self.isInDepartments)) ORDER BY breakGlass.id
          """, arguments: [all, inDepartmentsOnly, actor.account])
      try AuditChain(db).append(
        AuditEntry(action: "list", entity: "breakGlass", detail: "\(rows.count) found"), by: actor, at: moment)
      return try rows.map { row in
        let review = try (row.value(8) as String?).map {
          try BreakGlassUse.Review(by: $0, verdict: row.value(9), reason: row.value(10), at: row.moment(11, 12))
        }
        return try BreakGlassUse(
          id: row.value(0), patient: row.value(1), number: row.value(14), account: row.value(2), name: row.value(15), role: row.value(3),
          reason: row.value(4), at: row.moment(5, 6), until: row.moment(7, 6), openings: row.value(13),
          isOverdue: review == nil && row.moment(5, 6).seconds + days * 86_400 < moment.seconds, review: review)
      }
    }
  }

  /// Whether a use of broken glass concerns the departments of the account `?3`: it was by somebody who works in one of them, or at a patient who
  /// lay there then. An account without departments works in the whole hospital.
  static let isInDepartments = """
    (NOT EXISTS (SELECT 1 FROM staffDepartment JOIN staff AS me ON me.id = staffId WHERE me.account = ?3)
      OR EXISTS (
        SELECT 1 FROM staff AS me JOIN staffDepartment AS mine ON mine.staffId = me.id
        JOIN staffDepartment AS theirs ON theirs.facility = mine.facility AND theirs.department = mine.department
        WHERE me.account = ?3 AND theirs.staffId = breakGlass.staffId)
      OR EXISTS (
        SELECT 1 FROM staff AS me JOIN staffDepartment AS mine ON mine.staffId = me.id
        JOIN facility ON facility.code = mine.facility JOIN encounter ON encounter.facilityId = facility.id
        JOIN encounterStay AS stay ON stay.encounterId = encounter.id AND stay.department = mine.department
        WHERE me.account = ?3 AND encounter.patientId = breakGlass.patientId
          AND substr(stay.startTime, 1, 10) <= date(breakGlass.at + breakGlass.utcOffset * 60, 'unixepoch')
          AND substr(coalesce(stay.endTime, encounter.endTime, '9999'), 1, 10)
            >= date(breakGlass.at + breakGlass.utcOffset * 60, 'unixepoch')))
    """

  public enum Reviewing: Hashable, Sendable {
    case closed, unknown, alreadyClosed
    /// It concerns none of the reviewer's departments.
    case otherDepartment
    /// Nobody reviews what they did themselves.
    case ownUse
  }

  /// Closes the review of a use; the first verdict stays.
  public func review(
    _ use: Int64, verdict: String, inDepartmentsOnly: Bool, reason: String, by actor: Actor, at moment: Moment
  ) throws -> Reviewing {
    try writing { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT staff.account, breakGlass.patientId, breakGlassId, NOT ?2 OR \(Self.isInDepartments)
          FROM breakGlass JOIN staff ON staff.id = breakGlass.staffId
          LEFT JOIN breakGlassReview ON breakGlassId = breakGlass.id WHERE breakGlass.id = ?1
          """, arguments: [use, inDepartmentsOnly, actor.account])
      let outcome: Reviewing =
        switch row {
        case nil: .unknown
        case let row? where try row.value(0) == actor.account: .ownUse
        case let row? where try !(row.value(3) as Bool): .otherDepartment
        case let row? where try row.value(2) as Int64? != nil: .alreadyClosed
        case _?: .closed
        }
      if outcome == .closed {
        try db.execute(
          sql: """
            INSERT INTO breakGlassReview (breakGlassId, staffId, verdict, reason, at, utcOffset)
            VALUES (?, (SELECT id FROM staff WHERE account = ?), ?, ?, ?, ?)
            """, arguments: [use, actor.account, verdict, reason, moment.seconds, moment.offset])
      }
      try AuditChain(db).append(
        AuditEntry(
          action: "review", entity: "breakGlass", entityID: use, patient: (row?[1] as Int64?).map { Key(rawValue: $0) },
          outcome: outcome == .closed ? .success : .refused, detail: outcome == .closed ? verdict : "\(outcome)"), by: actor, at: moment)
      return outcome
    }
  }
}
