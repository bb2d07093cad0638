internal import ClinicalModel
internal import GRDB
internal import Rollout

/// The figures counted from the records by queries of their own: what the counters are held against.
enum CoverageRecount {
  /// Counts encounters and finalised records as they stood at the end of `asOf`: by the times the records themselves carry.
  static func read(_ db: Database, _ asOf: CivilDate, _ definition: CoverageDefinition) throws -> CoverageCounts {
    CoverageCounts(
      counts: try monthlyCounts(db, asOf, definition), states: try states(db, asOf, definition), activity: try activity(db, asOf))
  }

  private struct CountKey: Hashable {
    var facility: String
    var month: String
    var kind: String
  }

  /// A record version that was final on the day, of a record that was not withdrawn by then.
  private static let finalOnTheDay = """
    version.status IN ('final', 'amended') AND version.attestedAt < :next
      AND NOT EXISTS (SELECT 1 FROM recordVersion AS withdrawn WHERE withdrawn.recordId = version.recordId
        AND withdrawn.status = 'enteredInError' AND withdrawn.attestedAt < :next)
    """

  private static func monthlyCounts(_ db: Database, _ asOf: CivilDate, _ definition: CoverageDefinition) throws -> [MonthlyCount] {
    let mandatorySet = definition.mandatorySet
    var result: [CountKey: MonthlyCount] = [:]
    var current: (id: Int64, key: CountKey, count: MonthlyCount, kinds: Set<RecordKind>, own: Set<RecordKind>)?
    func finish() {
      guard let done = current else { return }
      var count = done.count
      if mandatorySet.isComplete(count.class, kinds: done.kinds) { count.complete = 1 }
      if mandatorySet.isComplete(count.class, kinds: done.own) { count.attested = 1 }
      if let before = result[done.key] {
        count.closed += before.closed
        count.complete += before.complete
        count.attested = (count.attested ?? 0) + (before.attested ?? 0)
        count.receivedLate += before.receivedLate
      }
      result[done.key] = count
      current = nil
    }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT encounter.id, facility.code, encounter.class, encounter.endTime, record.kind,
          (SELECT min(recordedAt) FROM document WHERE document.facilityId = encounter.facilityId AND document.kind = 5
            AND document.localId = (SELECT localId FROM document WHERE document.id = encounter.documentId)
            AND date(recordedAt, 'unixepoch', '+7 hours') >= substr(encounter.endTime, 1, 10)),
          (SELECT min(recordedAt) FROM document WHERE document.facilityId = encounter.facilityId AND document.kind = 5
            AND document.localId = (SELECT localId FROM document WHERE document.id = encounter.documentId)), record.isOwn
        FROM encounter JOIN facility ON facility.id = encounter.facilityId
        LEFT JOIN (SELECT clinicalRecord.encounterId, clinicalRecord.kind, version.attester = version.author AND NOT EXISTS (
            SELECT 1 FROM recordVersion AS newer WHERE newer.recordId = version.recordId AND newer.version > version.version
              AND newer.status <> 'preliminary' AND newer.attestedAt < :next) AS isOwn
          FROM clinicalRecord JOIN recordVersion AS version ON version.recordId = clinicalRecord.id WHERE \(finalOnTheDay)) AS record
          ON record.encounterId = encounter.id
        WHERE encounter.status = 'finished' AND encounter.endTime < :next ORDER BY encounter.id
        """, arguments: ["next": asOf.adding(days: 1).description])
    while let row = try rows.next() {
      let id: Int64 = row[0]
      if current?.id != id {
        finish()
        let end: String = row[3]
        guard let facility = FacilityCode(row[1] as String), let kind = Encounter.Class(rawValue: row[2]),
          let date = try? CivilDate(iso: end.prefix(10))
        else { continue }
        let received = CoverageCounters.day(ofSecond: (row[5] as Int64?) ?? row[6] ?? 0)
        current = (
          id, CountKey(facility: facility.rawValue, month: String(end.prefix(7)), kind: kind.rawValue),
          MonthlyCount(
            facility: facility, month: date.yearMonth, class: kind, closed: 1, complete: 0, attested: 0,
            receivedLate: received.days(since: date) > definition.settleDays ? 1 : 0), [], []
        )
      }
      if let kind = (row[4] as String?).flatMap(RecordKind.init(rawValue:)) {
        current?.kinds.insert(kind)
        if row[7] == true { current?.own.insert(kind) }
      }
    }
    finish()
    return result.values.sorted { ($0.facility, $0.month, $0.class.rawValue) < ($1.facility, $1.month, $1.class.rawValue) }
  }

  private static func states(_ db: Database, _ asOf: CivilDate, _ definition: CoverageDefinition) throws -> [FacilityState] {
    let next = asOf.adding(days: 1).description
    var states: [FacilityCode: FacilityState] = [:]
    func state(_ code: String, _ change: (inout FacilityState) -> Void) {
      guard let facility = FacilityCode(code) else { return }
      change(&states[facility, default: FacilityState(facility: facility, lastData: nil, activeDepartments: 0)])
    }
    let last = try Row.fetchAll(
      db,
      sql: """
        SELECT facility.code, max(substr(version.attestedAt, 1, 10)) FROM recordVersion AS version
        JOIN document ON document.id = version.documentId JOIN facility ON facility.id = document.facilityId
        WHERE version.attestedAt < ? GROUP BY facility.code
        """, arguments: [next])
    for row in last { state(row[0]) { $0.lastData = (row[1] as String?).flatMap { try? CivilDate(iso: $0) } } }
    let active = try Row.fetchAll(
      db,
      sql: """
        SELECT facility.code, count(DISTINCT encounterStay.department) FROM recordVersion AS version
        JOIN clinicalRecord ON clinicalRecord.id = version.recordId
        JOIN encounter ON encounter.id = clinicalRecord.encounterId JOIN encounterStay ON encounterStay.encounterId = encounter.id
        JOIN facility ON facility.id = encounter.facilityId
        WHERE version.status <> 'preliminary' AND version.attestedAt < ? AND version.attestedAt >= ? GROUP BY facility.code
        """, arguments: [next, asOf.adding(days: -29).description])
    for row in active { state(row[0]) { $0.activeDepartments = row[1] } }
    for (code, count) in try drafts(db, asOf, definition) { state(code) { $0.unsigned = count } }
    return try adding(db, asOf, queuesTo: states)
  }

  /// Records of which there was nothing but drafts for longer than is allowed, by facility.
  private static func drafts(_ db: Database, _ asOf: CivilDate, _ definition: CoverageDefinition) throws -> [(String, Int)] {
    guard let allowed = definition.draftDays else { return [] }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT facility.code, sum(settled IS NULL OR settled > :day) FROM (
          SELECT clinicalRecord.encounterId, min(CASE WHEN version.status = 'preliminary' THEN substr(version.authored, 1, 10) END) AS written,
            min(CASE WHEN version.status <> 'preliminary' THEN substr(version.attestedAt, 1, 10) END) AS settled
          FROM clinicalRecord JOIN recordVersion AS version ON version.recordId = clinicalRecord.id GROUP BY clinicalRecord.id)
        JOIN encounter ON encounter.id = encounterId JOIN facility ON facility.id = encounter.facilityId
        WHERE date(written, :late) <= :day AND (settled IS NULL OR settled > date(written, :late)) GROUP BY facility.code HAVING sum(settled IS NULL OR settled > :day) > 0
        """, arguments: ["day": asOf.description, "late": "+\(allowed + 1) days"]
    ).map { ($0[0], $0[1]) }
  }

  /// Adds what had been kept aside by the end of the day and waited then.
  static func adding(_ db: Database, _ asOf: CivilDate, queuesTo states: [FacilityCode: FacilityState]) throws -> [FacilityState] {
    var states = states
    let conflicts = IdentityDecision.codes.map { "'\($0)'" }.joined(separator: ", ")
    let waiting = try Row.fetchAll(
      db,
      sql: """
        SELECT facility.code, count(*), min(since), sum(quarantine.code IN (\(conflicts))) FROM (
          SELECT facilityId, since, code FROM quarantine WHERE state = 'open' AND since < :next
          UNION ALL SELECT facilityId, since, code FROM quarantine WHERE settledAt >= :next AND since < :next) AS quarantine
        JOIN facility ON facility.id = quarantine.facilityId WHERE facility.id > 0 GROUP BY facility.code
        """, arguments: ["next": CoverageCounters.firstSecond(of: asOf.adding(days: 1))])
    for row in waiting {
      guard let facility = FacilityCode(row[0] as String) else { continue }
      var state = states[facility] ?? FacilityState(facility: facility, lastData: nil, activeDepartments: 0)
      state.quarantined = row[1]
      state.oldestQuarantine = CoverageCounters.day(ofSecond: row[2])
      state.conflicted = row[3]
      states[facility] = state
    }
    return states.values.map { state in
      var state = state
      // What nobody waits for is known to be none.
      state.unsigned = state.unsigned ?? 0
      state.conflicted = state.conflicted ?? 0
      return state
    }.sorted { $0.facility < $1.facility }
  }

  private static func activity(_ db: Database, _ asOf: CivilDate) throws -> [DepartmentActivity] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT facility.code, substr(version.attestedAt, 1, 7) AS month, count(DISTINCT encounterStay.department)
        FROM recordVersion AS version JOIN clinicalRecord ON clinicalRecord.id = version.recordId
        JOIN encounter ON encounter.id = clinicalRecord.encounterId JOIN encounterStay ON encounterStay.encounterId = encounter.id
        JOIN facility ON facility.id = encounter.facilityId
        WHERE version.status <> 'preliminary' AND version.attestedAt < ? GROUP BY facility.code, month ORDER BY facility.code, month
        """, arguments: [asOf.adding(days: 1).description]
    ).compactMap { row in
      guard let facility = FacilityCode(row[0] as String), let month = try? YearMonth(iso: row[1] as String) else { return nil }
      return DepartmentActivity(facility: facility, month: month, departments: row[2])
    }
  }
}
