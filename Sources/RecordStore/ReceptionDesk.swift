public import ClinicalModel
internal import GRDB

/// Somebody who was registered lately.
public struct RecentRegistration: Hashable, Sendable, Codable {
  public var patient: PatientSummary
  /// Seconds since 1970.
  public var at: Int64
  /// Whether an encounter was begun for them, ever.
  public var isReceived: Bool
}

extension RecordStore {
  /// How many of the audit's latest rows are looked through: an index by time would cost every act of everybody else.
  private static let latestRows = 20_000

  /// Who was registered since a moment, the latest first; who was merged with somebody since is not listed.
  public func registrations(since: Int64, limit: Int) throws -> [RecentRegistration] {
    try reading { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT event.patientId, max(event.at), EXISTS (
            SELECT 1 FROM encounter WHERE encounter.patientId = event.patientId AND encounter.status <> 'cancelled')
          FROM auditEvent AS event
          WHERE event.id > (SELECT max(id) FROM auditEvent) - ?1 AND event.at >= ?2 AND event.action = 'register'
            AND event.entity = 'patient' AND event.patientId IS NOT NULL AND event.outcome = 'success'
          GROUP BY event.patientId ORDER BY max(event.at) DESC, event.patientId DESC LIMIT ?3
          """, arguments: [Self.latestRows, since, limit])
      let people = try Self.summariesByID(try rows.map { try $0.value(0) }, db)
      return try rows.compactMap { row in
        try people[row.value(0)].map { try RecentRegistration(patient: $0, at: row.value(1), isReceived: row.value(2)) }
      }
    }
  }

  /// Who came to be seen at a hospital and has no bed, by arrival: what its reception has in view.
  public func clinicQueue(of facility: FacilityCode, limit: Int) throws -> [PresentPatient] {
    try reading { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT encounter.patientId, document.localId, encounter.class, encounter.startTime, last.department
          FROM encounter INDEXED BY openEncounters JOIN facility ON facility.id = encounter.facilityId
          JOIN document ON document.id = encounter.documentId
          LEFT JOIN encounterStay AS last ON last.encounterId = encounter.id
            AND last.ordinal = (SELECT max(ordinal) FROM encounterStay WHERE encounterId = encounter.id)
          WHERE encounter.status = 'inProgress' AND facility.code = ?1 AND last.bed IS NULL
            AND encounter.class IN ('outpatient', 'day', 'emergency')
          ORDER BY encounter.startTime DESC LIMIT ?2
          """, arguments: [facility.rawValue, limit])
      let people = try Self.summariesByID(try rows.map { try $0.value(0) }, db)
      return try rows.compactMap { row in
        try people[row.value(0)].map {
          try PresentPatient(
            patient: $0, facility: facility, encounter: row.value(1), class: row.value(2), start: row.value(3), department: row.value(4))
        }
      }
    }
  }

  /// People by their keys, for a list that names others' things; the list is audited by whoever shows it. Who was joined to another is the other.
  public func people(_ keys: [Int64]) throws -> [Int64: PatientSummary] {
    try reading { db in try Self.people(keys, db) }
  }

  static func people(_ keys: [Int64], _ db: Database) throws -> [Int64: PatientSummary] {
    let survivors = try keys.map { key in (key, try PatientMergeSQL.survivor(of: key, db) ?? key) }
    let found = try summariesByID(survivors.map(\.1), db)
    return Dictionary(survivors.compactMap { key, survivor in found[survivor].map { (key, $0) } }) { first, _ in first }
  }

  /// Who the keys mean, read at once; a key that was merged into another means nobody here.
  static func summariesByID(_ ids: [Int64], _ db: Database) throws -> [Int64: PatientSummary] {
    let found = try summaries(ids, PatientQuery(words: [], typed: "", limit: max(1, ids.count)), db)
    return Dictionary(found.map { ($0.id.rawValue, $0) }) { first, _ in first }
  }
}
