public import ClinicalModel
internal import GRDB
public import Rollout

/// An entry or a draft that waits, by its number alone: nothing of the patient.
public struct WaitingItem: Hashable, Sendable, Codable {
  public var facility: String
  /// Of an entry, its number in `quany quarantine`; of a draft, its record's in the facility.
  public var number: String
  /// The code of what is wrong with an entry; the kind of a record.
  public var kind: String
  /// The day on which the entry came, or the first draft was written.
  public var since: CivilDate
  public var days: Int
}

extension RecordStore {
  /// What waits in a facility's queue at the end of a day, the oldest first; the listing is audited. Months that were not delivered are no rows: the queue
  /// `undelivered` is empty here.
  ///
  /// - Parameter limit: at most this many; `total` says how many there are.
  public func waitingItems(
    in queue: WaitingQueues.Queue, of facility: FacilityCode, asOf: CivilDate, limit: Int, by actor: Actor, at moment: Moment
  ) throws -> (rows: [WaitingItem], total: Int) {
    try writing { db in
      let rows: [(number: String, kind: String, since: CivilDate)]
      switch queue {
      case .undelivered: rows = []
      case .unsigned: rows = try Self.drafts(db, of: facility, asOf)
      case .quarantined: rows = try Self.entries(db, of: facility, asOf, codes: nil)
      case .conflicted: rows = try Self.entries(db, of: facility, asOf, codes: IdentityDecision.codes)
      }
      let listed = rows.prefix(limit).map { row in
        WaitingItem(
          facility: facility.rawValue, number: row.number, kind: row.kind, since: row.since, days: asOf.days(since: row.since))
      }
      try AuditChain(db).append(
        AuditEntry(
          action: "list", entity: queue == .unsigned ? "record" : "quarantine", detail: "\(facility) \(queue.rawValue): \(listed.count)"),
        by: actor, at: moment)
      return (listed, rows.count)
    }
  }

  /// Settled before it was due is settled, as the counters have it.
  private static func drafts(_ db: Database, of facility: FacilityCode, _ asOf: CivilDate) throws -> [(String, String, CivilDate)] {
    guard let allowed = CoverageDefinition.current.draftDays else { return [] }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT document.localId, record.kind, record.written FROM (
          SELECT clinicalRecord.id, clinicalRecord.kind, clinicalRecord.documentId, clinicalRecord.encounterId,
            min(CASE WHEN version.status = 'preliminary' THEN substr(version.authored, 1, 10) END) AS written,
            min(CASE WHEN version.status <> 'preliminary' THEN substr(version.attestedAt, 1, 10) END) AS settled
          FROM clinicalRecord JOIN recordVersion AS version ON version.recordId = clinicalRecord.id
          WHERE clinicalRecord.encounterId IN (
            SELECT id FROM encounter WHERE facilityId = (SELECT id FROM facility WHERE code = :facility))
          GROUP BY clinicalRecord.id) AS record
        JOIN document ON document.id = record.documentId
        WHERE date(written, :late) <= :day AND (settled IS NULL OR settled > date(written, :late) AND settled > :day)
        ORDER BY written, record.id
        """, arguments: ["facility": facility.rawValue, "day": asOf.description, "late": "+\(allowed + 1) days"])
    return try rows.compactMap { row in try (try? CivilDate(iso: row.value(2) as String)).map { (try row.value(0), try row.value(1), $0) } }
  }

  private static func entries(_ db: Database, of facility: FacilityCode, _ asOf: CivilDate, codes: [String]?) throws -> [(
    String, String, CivilDate
  )] {
    let list = codes.map { "[" + $0.map { "\"\($0)\"" }.joined(separator: ",") + "]" }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, code, since FROM quarantine
        WHERE facilityId = (SELECT id FROM facility WHERE code = :facility) AND since < :next AND (state = 'open' OR settledAt >= :next)
          AND (:codes IS NULL OR code IN (SELECT value FROM json_each(:codes)))
        ORDER BY since, id
        """,
      arguments: ["facility": facility.rawValue, "next": CoverageCounters.firstSecond(of: asOf.adding(days: 1)), "codes": list])
    return try rows.map { row in try (String(row.value(0) as Int64), row.value(1), CoverageCounters.day(ofSecond: row.value(2))) }
  }
}
