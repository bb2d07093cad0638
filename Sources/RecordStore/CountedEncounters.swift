public import ClinicalModel
internal import GRDB
public import Rollout

/// An encounter behind a figure, by its number alone: nothing of the patient.
public struct CountedEncounter: Hashable, Sendable, Codable {
  public var facility: String
  public var encounter: String
  public var `class`: Encounter.Class
  public var ended: CivilDate
  public var isComplete: Bool
  public var isLate: Bool
  /// What of the mandatory set is not final yet.
  public var missing: [BilingualText]
}

extension RecordStore {
  /// The finished encounters of a facility's month as of the end of a day, in the order in which they ended; the listing is audited.
  ///
  /// - Parameter limit: at most this many; `total` says how many there are.
  public func countedEncounters(
    of facility: FacilityCode, in month: YearMonth, class kind: Encounter.Class?, asOf: CivilDate, limit: Int, by actor: Actor,
    at moment: Moment
  ) throws -> (rows: [CountedEncounter], total: Int) {
    try writing { db in
      let definition = CoverageDefinition.current
      let ended = BatchedIndex.encounterByEnd.rows(
        "id, endTime, documentId",
        where: """
          facilityId = (SELECT id FROM facility WHERE code = ?1) AND endTime >= ?2 AND endTime < ?3 AND endTime < ?4
            AND (?5 IS NULL OR class = ?5)
          """)
      let keys = try Row.fetchAll(
        db,
        sql: """
          SELECT ended.id, document.localId FROM (\(ended)) AS ended JOIN document ON document.id = ended.documentId
          ORDER BY ended.endTime, ended.id
          """,
        arguments: [
          facility.rawValue, month.first.description, month.last.adding(days: 1).description, asOf.adding(days: 1).description,
          kind?.rawValue,
        ])
      let rows = try CoverageCounterRows(db)
      let listed = try keys.prefix(limit).compactMap { row -> CountedEncounter? in
        guard let facts = try rows.facts(of: row.value(0)), let ended = facts.ended else { return nil }
        let kinds = CoverageContribution.kinds(facts.versions, on: asOf)
        return try CountedEncounter(
          facility: facility.rawValue, encounter: row.value(1), class: facts.kind, ended: ended,
          isComplete: definition.mandatorySet.isComplete(facts.kind, kinds: kinds),
          isLate: facts.received.days(since: ended) > definition.settleDays,
          missing: definition.mandatorySet.missing(facts.kind, kinds: kinds).map(\.name))
      }
      try AuditChain(db).append(
        AuditEntry(
          action: "list", entity: "encounter", detail: "\(facility) \(month)\(kind.map { " \($0.rawValue)" } ?? ""): \(listed.count)"),
        by: actor, at: moment)
      return (listed, keys.count)
    }
  }

  /// What each department finalised in each month up to a day.
  public func departmentMonths(asOf: CivilDate) throws -> [DepartmentMonth] {
    try keepCoverageCounters()
    return try reading { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT code, department, month, versions FROM departmentActivityByMonth JOIN facility ON facility.id = facilityId
          WHERE month <= ? AND versions > 0 AND department <> '' ORDER BY code, department, month
          """, arguments: [asOf.yearMonth.description])
      return try rows.compactMap { row in
        guard let facility = try FacilityCode(row.value(0) as String), let month = try? YearMonth(iso: row.value(2) as String) else {
          return nil
        }
        return try DepartmentMonth(facility: facility, department: row.value(1), month: month, versions: row.value(3))
      }
    }
  }
}
