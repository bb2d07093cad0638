public import ClinicalModel
internal import GRDB
public import Rollout

/// What the records show, counted in one snapshot.
public struct CoverageCounts: Sendable {
  public var counts: [MonthlyCount]
  public var states: [FacilityState]
  public var activity: [DepartmentActivity]
}

/// The counters that imports and signatures keep, so that a report reads some thousand rows instead of every encounter there is.
enum CoverageCounters {
  /// What the counters depend on. Counters of another definition are counted again before anybody reads them.
  static var definition: String {
    let current = CoverageDefinition.current
    return "\(CoverageDefinition.countedSince)/\(current.mandatorySet.version)/\(current.settleDays)/\(current.draftDays ?? -1)"
  }

  /// What earlier versions of the program wrote. When `definition` changes, what it was goes here.
  static let earlierDefinitions: Set = ["1/10"]

  static let tables = [
    "encounterCountByDay", "encounterCountByMonth", "departmentActivityByDay", "departmentActivityByMonth", "waitingDraftByDay",
    "waitingDraftByMonth",
  ]

  /// Seconds by which the clocks of Viet Nam, all year and everywhere, are ahead of UTC: the days of receipts are theirs.
  static let clockAhead = 25_200

  /// The day in Viet Nam of a second since 1970.
  static func day(ofSecond second: Int64) -> CivilDate { CivilDate(dayNumber: (Int(second) + clockAhead) / 86_400) }

  /// The first second of a day in Viet Nam.
  static func firstSecond(of day: CivilDate) -> Int64 { Int64(day.dayNumber * 86_400 - clockAhead) }

  static func areCurrent(_ db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM coverageCounterState WHERE definition = ?)", arguments: [definition]) == true
  }

  /// What is wrong with the row that says by which rules the counters were counted: it is the one there is, names rules that a version of the program
  /// had, and is there wherever something was counted.
  static func stateProblems(_ db: Database) throws -> [String] {
    let rows = try Row.fetchAll(db, sql: "SELECT id, definition FROM coverageCounterState")
    guard !rows.isEmpty else {
      for table in tables where try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM \(table))") == true {
        return ["coverageCounterState: gone, and \(table) has rows"]
      }
      return []
    }
    return try rows.compactMap { row in
      let (id, said): (Int64?, String?) = try (row.value(0), row.value(1))
      guard id == 1, let said, said == definition || earlierDefinitions.contains(said) else {
        return "coverageCounterState \(id.map(String.init) ?? "-"): no version of the program counts by that"
      }
      return nil
    }
  }

  /// Counts everything again, inside a transaction.
  static func recount(_ db: Database) throws {
    for table in tables { try db.execute(sql: "DELETE FROM \(table)") }
    let rows = try CoverageCounterRows(db, always: true)
    let encounters = try BulkRow(db, "SELECT id FROM encounter ORDER BY id")
    var count = 0
    try encounters.each { row in
      try rows.count(row.integer(0))
      count += 1
      // Memory stays the same however many there are.
      if count % 65_536 == 0 { try rows.write() }
      return true
    }
    try rows.write()
    try db.execute(sql: "DELETE FROM coverageCounterState")
    try db.execute(sql: "INSERT INTO coverageCounterState (id, definition) VALUES (1, ?)", arguments: [definition])
  }

  /// The counters' sums as of the end of a day.
  static func read(_ db: Database, _ asOf: CivilDate) throws -> CoverageCounts {
    let codes = Dictionary(
      try Row.fetchAll(db, sql: "SELECT id, code FROM facility WHERE id > 0").compactMap { row in
        try FacilityCode(row.value(1) as String).map { (try row.value(0) as Int64, $0) }
      }, uniquingKeysWith: { first, _ in first })
    return CoverageCounts(
      counts: try counts(db, asOf, codes), states: try states(db, asOf, codes), activity: try activity(db, asOf, codes))
  }

  private struct Key: Hashable {
    var facility: Int64
    var month: String
    var kind: String
  }

  private static func counts(_ db: Database, _ asOf: CivilDate, _ codes: [Int64: FacilityCode]) throws -> [MonthlyCount] {
    var sums: [Key: CoverageContribution.Count] = [:]
    let columns = "facilityId, month, class, sum(closed), sum(complete), sum(receivedLate), sum(attested)"
    let months = try BulkRow(db, "SELECT \(columns) FROM encounterCountByMonth WHERE effect < ? GROUP BY facilityId, month, class")
    months.bind(asOf.yearMonth.description)
    let days = try BulkRow(db, "SELECT \(columns) FROM encounterCountByDay WHERE day BETWEEN ? AND ? GROUP BY facilityId, month, class")
    days.bind(asOf.yearMonth.first.dayNumber)
    days.bind(asOf.dayNumber)
    for rows in [months, days] {
      try rows.each { row in
        guard let month = row.text(1), let kind = row.text(2) else { return true }
        sums[Key(facility: row.integer(0), month: month, kind: kind), default: CoverageContribution.Count()] +=
          CoverageContribution.Count(
            closed: Int(row.integer(3)), complete: Int(row.integer(4)), receivedLate: Int(row.integer(5)), attested: Int(row.integer(6)))
        return true
      }
    }
    // Ordered by numbers: comparing codes and months as text took longer than adding them up.
    let places = Dictionary(uniqueKeysWithValues: codes.sorted { $0.value < $1.value }.enumerated().map { ($1.key, $0) })
    let classes = Dictionary(
      uniqueKeysWithValues: Encounter.Class.allCases.sorted { $0.rawValue < $1.rawValue }.enumerated().map { ($1, $0) })
    return sums.compactMap { key, sum -> (order: Int, count: MonthlyCount)? in
      guard !sum.isZero, let facility = codes[key.facility], let kind = Encounter.Class(rawValue: key.kind),
        let month = try? YearMonth(iso: key.month)
      else { return nil }
      let order = ((places[key.facility] ?? 0) * 200_000 + month.year * 12 + month.month) * 8 + (classes[kind] ?? 0)
      return (
        order,
        MonthlyCount(
          facility: facility, month: month, class: kind, closed: sum.closed, complete: sum.complete, attested: sum.attested,
          receivedLate: sum.receivedLate)
      )
    }.sorted { $0.order < $1.order }.map(\.count)
  }

  private static func states(_ db: Database, _ asOf: CivilDate, _ codes: [Int64: FacilityCode]) throws -> [FacilityState] {
    let last = try BulkRow(
      db, "SELECT day FROM departmentActivityByDay WHERE facilityId = ? AND day <= ? AND versions > 0 ORDER BY day DESC LIMIT 1")
    let active = try BulkRow(
      db,
      """
      SELECT count(DISTINCT department) FROM departmentActivityByDay
      WHERE facilityId = ? AND day BETWEEN ? AND ? AND versions > 0 AND department <> ''
      """)
    var states: [FacilityCode: FacilityState] = [:]
    for (key, facility) in codes {
      last.bind(key)
      last.bind(asOf.dayNumber)
      guard let day = try last.first({ CivilDate(dayNumber: Int($0.integer(0))) }) else { continue }
      active.bind(key)
      active.bind(asOf.dayNumber - 29)
      active.bind(asOf.dayNumber)
      let departments = try active.first { Int($0.integer(0)) } ?? 0
      states[facility] = FacilityState(facility: facility, lastData: day, activeDepartments: departments)
    }
    let drafts = try BulkRow(
      db,
      """
      SELECT facilityId, sum(records) FROM (
        SELECT facilityId, records FROM waitingDraftByMonth WHERE month < ?
        UNION ALL SELECT facilityId, records FROM waitingDraftByDay WHERE day BETWEEN ? AND ?) GROUP BY facilityId
      """)
    drafts.bind(asOf.yearMonth.description)
    drafts.bind(asOf.yearMonth.first.dayNumber)
    drafts.bind(asOf.dayNumber)
    try drafts.each { row in
      guard let facility = codes[row.integer(0)], row.integer(1) > 0 else { return true }
      states[facility, default: FacilityState(facility: facility, lastData: nil, activeDepartments: 0)].unsigned = Int(row.integer(1))
      return true
    }
    return try CoverageRecount.adding(db, asOf, queuesTo: states)
  }

  private static func activity(_ db: Database, _ asOf: CivilDate, _ codes: [Int64: FacilityCode]) throws -> [DepartmentActivity] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT facilityId, month, count(*) FROM departmentActivityByMonth WHERE month < :month AND versions > 0 AND department <> ''
        GROUP BY facilityId, month
        UNION ALL
        SELECT facilityId, :month, count(DISTINCT department) FROM departmentActivityByDay, (SELECT id FROM facility)
        WHERE facilityId = id AND day BETWEEN :first AND :last AND versions > 0 AND department <> '' GROUP BY facilityId
        """,
      arguments: [
        "month": asOf.yearMonth.description, "first": asOf.yearMonth.first.dayNumber, "last": asOf.dayNumber,
      ])
    return try rows.compactMap { row -> DepartmentActivity? in
      guard let facility = try codes[row.value(0)], let month = try? YearMonth(iso: row.value(1) as String) else { return nil }
      return DepartmentActivity(facility: facility, month: month, departments: try row.value(2))
    }.sorted { ($0.facility, $0.month) < ($1.facility, $1.month) }
  }
}

extension RecordStore {
  /// What the records show as of the end of a day, from the counters; they are counted first where that has not been done by today's definition.
  public func coverageCounts(asOf: CivilDate) throws -> CoverageCounts {
    try keepCoverageCounters()
    return try reading { db in try CoverageCounters.read(db, asOf) }
  }

  /// Counts everything that is there, once, in a database whose counters are of no definition or of another.
  func keepCoverageCounters() throws {
    guard try !reading(CoverageCounters.areCurrent) else { return }
    try writing { db in
      if try !CoverageCounters.areCurrent(db) { try CoverageCounters.recount(db) }
    }
  }

  /// Holds the counters against the records: every counter against what all encounters add up to, and the figures of some days against a
  /// count of the records by other means.
  ///
  /// - Parameter days: as of which the records are counted from the start; a pass over all records each.
  public func verifyCoverageCounters(days: [CivilDate]) throws -> [VerificationCheck] {
    let state = try reading(CoverageCounters.stateProblems)
    try keepCoverageCounters()
    return try reading { db in
      let definition = CoverageDefinition.current
      var counters = try Self.counters(db)
      // What was wrong before anything was counted again stays said.
      counters.problems += state.filter { !counters.problems.contains($0) }
      return [counters]
        + (try days.map { day in
          let counted = try CoverageCounters.read(db, day)
          let again = try CoverageRecount.read(db, day, definition)
          var problems = ProblemList()
          let (a, b) = (Set(counted.counts), Set(again.counts))
          for row in a.symmetricDifference(b).sorted(by: { ($0.facility, $0.month, $0.closed) < ($1.facility, $1.month, $1.closed) }) {
            problems.add(
              "\(row.facility) \(row.month) \(row.class.rawValue): \(a.contains(row) ? "counter" : "records") \(row.closed) closed, \(row.complete) complete, \(row.attested ?? 0) attested, \(row.receivedLate) late"
            )
          }
          for state in Set(counted.states).symmetricDifference(again.states).map(\.facility).sorted() { problems.add("\(state): state") }
          for row in Set(counted.activity).symmetricDifference(again.activity).map({ "\($0.facility) \($0.month): departments" }).sorted() {
            problems.add(row)
          }
          return VerificationCheck(name: "coverage as of \(day)", counted: again.counts.count, problems: problems.lines)
        })
    }
  }

  /// Every counter against the sum over all encounters. Counters that were never counted are no problem: whoever reads them counts first.
  static func counters(_ db: Database) throws -> VerificationCheck {
    let state = try CoverageCounters.stateProblems(db)
    guard try CoverageCounters.areCurrent(db) else { return VerificationCheck(name: "coverage counters", counted: 0, problems: state) }
    let differences = try counterDifferences(db)
    return VerificationCheck(name: "coverage counters", counted: differences.counted, problems: state + differences.problems.lines)
  }

  static func counterDifferences(_ db: Database) throws -> (counted: Int, problems: ProblemList) {
    let rows = try CoverageCounterRows(db, always: true)
    let encounters = try BulkRow(db, "SELECT id FROM encounter ORDER BY id")
    try encounters.each { row in
      try rows.count(row.integer(0))
      return true
    }
    let sums = rows.sums
    var expected: [String: [Int]] = [:]
    for (key, count) in sums.counts {
      let values = [count.closed, count.complete, count.receivedLate, count.attested]
      for name in [
        "encounterCountByDay \(key.day.dayNumber) \(key.facility) \(key.month) \(key.class.rawValue)",
        "encounterCountByMonth \(key.facility) \(key.month) \(key.class.rawValue) \(key.day.yearMonth)",
      ] { expected[name] = zip(expected[name] ?? [0, 0, 0, 0], values).map(+) }
    }
    for (key, versions) in sums.activity {
      for name in [
        "departmentActivityByDay \(key.facility) \(key.day.dayNumber) \(key.department)",
        "departmentActivityByMonth \(key.facility) \(key.day.yearMonth) \(key.department)",
      ] { expected[name, default: [0]][0] += versions }
    }
    for (key, records) in sums.drafts {
      for name in ["waitingDraftByDay \(key.day.dayNumber) \(key.facility)", "waitingDraftByMonth \(key.day.yearMonth) \(key.facility)"] {
        expected[name, default: [0]][0] += records
      }
    }
    var problems = ProblemList()
    func compare(_ table: String, by key: [String], _ numbers: [String]) throws {
      let words = (["'\(table)'"] + key).joined(separator: " || ' ' || ")
      let stored = try Row.fetchCursor(db, sql: "SELECT \(words), \(numbers.joined(separator: ", ")) FROM \(table)")
      while let row = try stored.next() {
        let name: String? = try row.value(0)
        let found = try (1...numbers.count).map { try row.value($0) as Int? }
        // A key that the schema does not allow comes of a byte that was changed.
        guard let name else {
          problems.add("\(table): a row whose key can't be read")
          continue
        }
        if (expected.removeValue(forKey: name) ?? Array(repeating: 0, count: numbers.count)) != found { problems.add(name) }
      }
    }
    let encounterNumbers = ["closed", "complete", "receivedLate", "attested"]
    try compare("encounterCountByDay", by: ["day", "facilityId", "month", "class"], encounterNumbers)
    try compare("encounterCountByMonth", by: ["facilityId", "month", "class", "effect"], encounterNumbers)
    try compare("departmentActivityByDay", by: ["facilityId", "day", "department"], ["versions"])
    try compare("departmentActivityByMonth", by: ["facilityId", "month", "department"], ["versions"])
    try compare("waitingDraftByDay", by: ["day", "facilityId"], ["records"])
    try compare("waitingDraftByMonth", by: ["month", "facilityId"], ["records"])
    for name in expected.filter({ $0.value.contains { $0 != 0 } }).keys.sorted() { problems.add("\(name): missing") }
    return (sums.counts.count + sums.activity.count + sums.drafts.count, problems)
  }
}
