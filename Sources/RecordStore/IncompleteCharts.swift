public import ClinicalModel
internal import GRDB

/// A stay that has ended, with what of its chart is there: counted, and nothing of what the records say.
public struct DischargedStay: Hashable, Sendable, Codable {
  public var patient: PatientSummary
  public var facility: FacilityCode
  public var encounter: String
  public var `class`: Encounter.Class
  /// Of the last stay.
  public var department: String?
  /// Civil time of the end, as written.
  public var end: String
  /// Practitioner's number of who attended.
  public var attender: String?
  /// Their account, by which they get a message; nil for who has none, or one that is closed.
  public var attenderAccount: String?
  /// Records that nobody has attested.
  public var drafts: Int
  /// Attested here and co-signed by nobody, by kind; each once.
  public var uncosigned: [String]
  /// Kinds of the records that are in force.
  public var kinds: [String]
  public var hasMainDiagnosis: Bool
  public var openOrders: Int
}

extension RecordStore {
  /// How many stays are read at most: years of a ward, months of a large hospital.
  public static let mostDischargedStays = 20_000

  /// The stays in beds that ended since a day, the longest ago first and at most ``mostDischargedStays``: in the account's departments, or the whole hospital
  /// for who has none. Each question is asked once of all of them.
  ///
  /// - Parameter department: of the last stay; any without one.
  public func dischargedStays(
    of account: String, at facility: FacilityCode, in department: String?, since day: CivilDate,
    categories: Set<ServiceRequest.Category>
  ) throws -> [DischargedStay] {
    try reading { db in
      let ended = BatchedIndex.encounterByEnd.rows(
        "id, patientId, class, endTime, documentId",
        where: "facilityId = (SELECT id FROM facility WHERE code = ?1) AND endTime >= ?2 AND class IN ('inpatient', 'day')")
      let stays = try Row.fetchAll(
        db,
        sql: """
          SELECT ended.id, ended.patientId, document.localId, ended.class, last.department, ended.endTime, (
              SELECT practitioner FROM encounterParticipant WHERE encounterId = ended.id AND role = 'attender' ORDER BY ordinal LIMIT 1),
            EXISTS (SELECT 1 FROM encounterDiagnosis WHERE encounterId = ended.id AND role = 'main')
          FROM (\(ended)) AS ended JOIN document ON document.id = ended.documentId JOIN staff ON staff.account = ?3
          LEFT JOIN encounterStay AS last ON last.encounterId = ended.id
            AND last.ordinal = (SELECT max(ordinal) FROM encounterStay WHERE encounterId = ended.id)
          WHERE NOT EXISTS (SELECT 1 FROM destruction WHERE encounterId = ended.id) AND (
            NOT EXISTS (SELECT 1 FROM staffDepartment WHERE staffId = staff.id) OR EXISTS (
              SELECT 1 FROM staffDepartment AS own
              WHERE own.staffId = staff.id AND own.facility = ?1 AND own.department = last.department))
            AND (?4 IS NULL OR last.department = ?4)
          ORDER BY ended.endTime, ended.id LIMIT \(Self.mostDischargedStays)
          """, arguments: [facility.rawValue, day.description, account, department])
      let list = "[" + (try stays.map { String(try $0.value(0) as Int64) }).joined(separator: ",") + "]"
      let these = "clinicalRecord.encounterId IN (SELECT value FROM json_each(?1))"
      let drafts = try Self.counts(
        "SELECT encounterId, count(*) FROM clinicalRecord WHERE \(these) AND status = 'preliminary' GROUP BY encounterId", list, db)
      let kinds = try Self.lists(
        "SELECT DISTINCT clinicalRecord.encounterId, clinicalRecord.kind FROM clinicalRecord JOIN \(Self.inForce) WHERE \(these) ORDER BY 1, 2",
        list, db)
      let uncosigned = try Self.lists(
        """
        SELECT DISTINCT clinicalRecord.encounterId, clinicalRecord.kind FROM clinicalRecord JOIN \(Self.inForce)
        WHERE \(these)
          AND EXISTS (SELECT 1 FROM attestation WHERE attestation.documentId = recordVersion.documentId AND purpose = 'author')
          AND NOT EXISTS (SELECT 1 FROM attestation WHERE attestation.documentId = recordVersion.documentId AND purpose = 'coSigner')
        ORDER BY 1, 2
        """, list, db)
      let orders = try Self.openOrders(list, categories, db)
      let accounts = try Self.accounts(at: facility, db)
      let people = try Self.summariesByID(Array(Set(try stays.map { try $0.value(1) as Int64 })).sorted(), db)
      return try stays.compactMap { row in
        let id: Int64 = try row.value(0)
        guard let patient = try people[row.value(1)], let kind = try Encounter.Class(rawValue: row.value(3)) else { return nil }
        return try DischargedStay(
          patient: patient, facility: facility, encounter: row.value(2), class: kind, department: row.value(4), end: row.value(5),
          attender: row.value(6), attenderAccount: (row.value(6) as String?).flatMap { accounts[$0] }, drafts: drafts[id] ?? 0,
          uncosigned: uncosigned[id] ?? [], kinds: kinds[id] ?? [],
          hasMainDiagnosis: row.value(7), openOrders: orders[id] ?? 0)
      }
    }
  }

  /// The accounts of a hospital's practitioners by their numbers.
  private static func accounts(at facility: FacilityCode, _ db: Database) throws -> [String: String] {
    let rows = try Row.fetchAll(
      db,
      sql:
        "SELECT substr(practitioner, length(?1) + 2), account FROM staff WHERE isActive AND practitioner LIKE ?1 || '/%' ORDER BY account DESC",
      arguments: [facility.rawValue])
    return try Dictionary(rows.map { try ($0.value(0), $0.value(1)) }) { _, later in later }
  }

  private static func counts(_ sql: String, _ list: String, _ db: Database) throws -> [Int64: Int] {
    try Dictionary(uniqueKeysWithValues: Row.fetchAll(db, sql: sql, arguments: [list]).map { try ($0.value(0), $0.value(1)) })
  }

  private static func lists(_ sql: String, _ list: String, _ db: Database) throws -> [Int64: [String]] {
    var found: [Int64: [String]] = [:]
    for row in try Row.fetchAll(db, sql: sql, arguments: [list]) { found[try row.value(0), default: []].append(try row.value(1)) }
    return found
  }

  /// How many orders of each encounter no result answers.
  private static func openOrders(_ list: String, _ categories: Set<ServiceRequest.Category>, _ db: Database) throws -> [Int64: Int] {
    func entries(_ table: String, _ condition: String) throws -> [Int64: [(coding: Coding, time: CivilDateTime)]] {
      var found: [Int64: [(coding: Coding, time: CivilDateTime)]] = [:]
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT clinicalRecord.encounterId, coding.system, coding.code, \(table).time FROM clinicalRecord JOIN \(inForce)
          JOIN \(table) ON \(table).documentId = recordVersion.documentId JOIN coding ON coding.id = \(table).codingId
          WHERE clinicalRecord.encounterId IN (SELECT value FROM json_each(?1)) AND \(condition)
          """, arguments: [list])
      for row in rows {
        guard let time = try? CivilDateTime(iso: row.value(3) as String) else { continue }
        try found[row.value(0), default: []].append((Coding(CodeSystem(rawValue: row.value(1)), row.value(2)), time))
      }
      return found
    }
    let named = categories.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
    let orders = try entries("serviceRequest", "serviceRequest.category IN (\(named))")
    let results = try orders.isEmpty ? [:] : entries("diagnosticReport", "1")
    return orders.reduce(into: [:]) { open, one in
      open[one.key] = OrderAnswers.match(orders: one.value, results: results[one.key] ?? []).count { $0 == nil }
    }
  }
}
