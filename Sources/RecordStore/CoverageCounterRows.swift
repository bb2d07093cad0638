internal import ClinicalModel
internal import GRDB
internal import Rollout

/// Keeps the counters of the rollout exact inside a transaction: what every touched encounter added before is taken away, what it adds now is put in.
///
/// Deltas are summed in memory and written once, at the end of the transaction.
final class CoverageCounterRows {
  /// Whether the counters are kept at all: not until they have been counted by the definition of today.
  private let isActive: Bool
  private let definition: CoverageDefinition
  private let readEncounter: BulkRow
  private let readVersions: BulkRow
  private let readStays: BulkRow
  private let addDay: BulkRow
  private let addMonth: BulkRow
  private let addActivityDay: BulkRow
  private let addActivityMonth: BulkRow
  private let addDraftDay: BulkRow
  private let addDraftMonth: BulkRow
  private var touched: Set<Int64> = []
  private var counts: [CoverageContribution.CountKey: CoverageContribution.Count] = [:]
  private var activity: [CoverageContribution.ActivityKey: Int] = [:]
  private var drafts: [CoverageContribution.DraftKey: Int] = [:]

  /// - Parameter always: for a recount, which is what makes the counters current.
  init(_ db: Database, always: Bool = false) throws {
    definition = .current
    isActive = try always || CoverageCounters.areCurrent(db)
    readEncounter = try BulkRow(
      db,
      """
      SELECT encounter.facilityId, class, status, endTime, (SELECT coalesce(
          min(CASE WHEN recordedAt >= unixepoch(substr(encounter.endTime, 1, 10)) - \(CoverageCounters.clockAhead) THEN recordedAt END),
          min(recordedAt))
        FROM document AS version
        WHERE (version.facilityId, version.kind, version.localId) = (document.facilityId, document.kind, document.localId))
      FROM encounter JOIN document ON document.id = encounter.documentId WHERE encounter.id = ?
      """)
    readVersions = try BulkRow(
      db,
      """
      SELECT recordId, kind, recordVersion.status, attestedAt, attester = author, recordVersion.version, recordVersion.authored
      FROM clinicalRecord JOIN recordVersion ON recordId = clinicalRecord.id WHERE encounterId = ?
      """)
    readStays = try BulkRow(db, "SELECT department FROM encounterStay WHERE encounterId = ?")
    func adding(_ table: String, _ key: [String], _ values: [String]) throws -> BulkRow {
      let columns = key + values
      return try BulkRow(
        db,
        """
        INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
        ON CONFLICT (\(key.joined(separator: ", "))) DO UPDATE SET \(values.map { "\($0) = \($0) + excluded.\($0)" }.joined(separator: ", "))
        """)
    }
    let (key, values) = (["facilityId", "month", "class"], ["closed", "complete", "receivedLate", "attested"])
    addDay = try adding("encounterCountByDay", ["day"] + key, values)
    addMonth = try adding("encounterCountByMonth", key + ["effect"], values)
    addActivityDay = try adding("departmentActivityByDay", ["facilityId", "day", "department"], ["versions"])
    addActivityMonth = try adding("departmentActivityByMonth", ["facilityId", "month", "department"], ["versions"])
    addDraftDay = try adding("waitingDraftByDay", ["day", "facilityId"], ["records"])
    addDraftMonth = try adding("waitingDraftByMonth", ["month", "facilityId"], ["records"])
  }

  /// Says that an encounter, its records or its stays are about to change.
  ///
  /// - Parameter isNew: it is not there yet.
  func touch(_ encounter: Int64, isNew: Bool = false) throws {
    guard isActive, touched.insert(encounter).inserted, !isNew else { return }
    if let before = try contribution(of: encounter) { add(before, -1) }
  }

  /// Writes what the touched encounters changed.
  func settle() throws {
    guard isActive else { return }
    for encounter in touched {
      if let now = try contribution(of: encounter) { add(now, 1) }
    }
    touched.removeAll(keepingCapacity: true)
    try write()
  }

  /// Adds an encounter that is counted for the first time, by a recount.
  func count(_ encounter: Int64) throws {
    if let now = try contribution(of: encounter) { add(now, 1) }
  }

  /// The sums so far, by what they are kept under.
  var sums:
    (
      counts: [CoverageContribution.CountKey: CoverageContribution.Count], activity: [CoverageContribution.ActivityKey: Int],
      drafts: [CoverageContribution.DraftKey: Int]
    )
  { (counts.filter { !$0.value.isZero }, activity.filter { $0.value != 0 }, drafts.filter { $0.value != 0 }) }

  func write() throws {
    var byMonth: [CoverageContribution.CountKey: CoverageContribution.Count] = [:]
    for (key, count) in counts where !count.isZero {
      addDay.bind(key.day.dayNumber)
      try put(addDay, key, count, effect: nil)
      var month = key
      month.day = key.day.yearMonth.first
      byMonth[month, default: CoverageContribution.Count()] += count
    }
    for (key, count) in byMonth where !count.isZero { try put(addMonth, key, count, effect: key.day.yearMonth) }
    var activityByMonth: [CoverageContribution.ActivityKey: Int] = [:]
    for (key, versions) in activity where versions != 0 {
      addActivityDay.bind(key.facility)
      addActivityDay.bind(key.day.dayNumber)
      addActivityDay.bind(key.department)
      addActivityDay.bind(versions)
      try addActivityDay.run()
      var month = key
      month.day = key.day.yearMonth.first
      activityByMonth[month, default: 0] += versions
    }
    for (key, versions) in activityByMonth where versions != 0 {
      addActivityMonth.bind(key.facility)
      addActivityMonth.bind(key.day.yearMonth.description)
      addActivityMonth.bind(key.department)
      addActivityMonth.bind(versions)
      try addActivityMonth.run()
    }
    var draftsByMonth: [CoverageContribution.DraftKey: Int] = [:]
    for (key, records) in drafts where records != 0 {
      addDraftDay.bind(key.day.dayNumber)
      addDraftDay.bind(key.facility)
      addDraftDay.bind(records)
      try addDraftDay.run()
      draftsByMonth[CoverageContribution.DraftKey(facility: key.facility, day: key.day.yearMonth.first), default: 0] += records
    }
    for (key, records) in draftsByMonth where records != 0 {
      addDraftMonth.bind(key.day.yearMonth.description)
      addDraftMonth.bind(key.facility)
      addDraftMonth.bind(records)
      try addDraftMonth.run()
    }
    counts.removeAll(keepingCapacity: true)
    activity.removeAll(keepingCapacity: true)
    drafts.removeAll(keepingCapacity: true)
  }

  private func put(
    _ row: BulkRow, _ key: CoverageContribution.CountKey, _ count: CoverageContribution.Count, effect: YearMonth?
  ) throws {
    row.bind(key.facility)
    row.bind(key.month.description)
    row.bind(key.class.rawValue)
    if let effect { row.bind(effect.description) }
    row.bind(count.closed)
    row.bind(count.complete)
    row.bind(count.receivedLate)
    row.bind(count.attested)
    try row.run()
  }

  private func add(_ contribution: CoverageContribution, _ sign: Int) {
    for (key, count) in contribution.counts { counts[key, default: CoverageContribution.Count()] += sign > 0 ? count : -count }
    for (key, versions) in contribution.activity { activity[key, default: 0] += sign * versions }
    for (key, records) in contribution.drafts { drafts[key, default: 0] += sign * records }
  }

  /// What the rollout's figures rest on, of one encounter.
  struct Facts {
    var facility: Int64
    var kind: Encounter.Class
    /// Nil for one that is not finished.
    var ended: CivilDate?
    /// When its end first came in: the first statement of it from the day of the end on.
    var received: CivilDate
    var versions: [CoverageContribution.Version] = []
    var drafts: [CoverageContribution.Draft] = []
    var departments: Set<String> = []
  }

  /// What an encounter adds as it stands; nil when there is no such encounter.
  private func contribution(of encounter: Int64) throws -> CoverageContribution? {
    guard let facts = try facts(of: encounter) else { return nil }
    return CoverageContribution(facts, definition)
  }

  func facts(of encounter: Int64) throws -> Facts? {
    readEncounter.bind(encounter)
    let head = try readEncounter.first { row -> Facts? in
      guard let kind = row.text(1).flatMap(Encounter.Class.init(rawValue:)) else { return nil }
      let isFinished = row.text(2) == Encounter.Status.finished.rawValue
      return Facts(
        facility: row.integer(0), kind: kind, ended: isFinished ? row.text(3).flatMap(Self.day) : nil,
        received: CoverageCounters.day(ofSecond: row.integer(4)))
    }
    guard var facts = head ?? nil else { return nil }
    readVersions.bind(encounter)
    try readVersions.each { row in
      guard let day = row.text(3).flatMap(Self.day) else {
        if let written = row.text(6).flatMap(Self.day) {
          facts.drafts.append(CoverageContribution.Draft(record: row.integer(0), day: written))
        }
        return true
      }
      facts.versions.append(
        CoverageContribution.Version(
          record: row.integer(0), kind: row.text(1).flatMap(RecordKind.init(rawValue:)), number: Int(row.integer(5)),
          isWithdrawal: row.text(2) == ClinicalRecord.Status.Code.enteredInError.rawValue, isOwn: row.integer(4) == 1, day: day))
      return true
    }
    readStays.bind(encounter)
    try readStays.each { row in
      if let department = row.text(0) { facts.departments.insert(department) }
      return true
    }
    return facts
  }

  /// The day of a local time as it is stored.
  private static func day(_ time: String) -> CivilDate? { try? CivilDate(iso: time.prefix(10)) }
}
