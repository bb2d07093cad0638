import ClinicalModel
import Rollout
import Testing

@Suite struct CoverageReportTests {
  /// Five hospitals and one that merged in mid-month; as of 2025-10-15 the measured month is 2025-09.
  static func snapshot(asOf: String = "2025-10-15") -> RolloutSnapshot {
    let register = register(
      [
        hospital("H001", from: "2020-01-01", target: "2025-06-30"),
        hospital("H002", from: "2020-01-01", command: "Quân khu 9", region: "Nam", beds: 300, wave: 2),
        hospital("H003", from: "2020-01-01", command: "Quân khu 10", tier: .corps, class: .II, region: "Bắc", wave: nil),
        hospital("H004", from: "2020-01-01"), hospital("H004", from: "2025-09-16", .merged(into: code("H001"))),
        hospital("H005", from: "2020-01-01"), hospital("H005", from: "2025-06-01", .closed),
        hospital("X006", from: "2025-09-20", kind: .outpatientFacility, beds: 0),
      ],
      [
        milestone("H001", .decisionEMR, "2025-09-20"), milestone("H002", .decisionEMR, "2025-10-10"),
        milestone("H003", .decisionEMR, "2025-03-01", to: "2025-09-25"), milestone("H004", .decisionEMR, "2025-02-01"),
      ],
      [
        returned("H001", "2025-08", outpatient: 1000, inpatient: 100), returned("H001", "2025-09", outpatient: 1000, inpatient: 100),
        returned("H002", "2025-09", outpatient: 100), returned("H004", "2025-09", outpatient: 50),
        returned("X006", "2025-09", outpatient: 10),
      ])
    return RolloutSnapshot(
      asOf: day(asOf), register: register,
      counts: [
        counted("H001", "2025-08", closed: 1000, complete: 1000), counted("H001", "2025-08", .inpatient, closed: 100, complete: 96),
        counted("H001", "2025-09", closed: 1000, complete: 999, signed: 500, late: 10),
        counted("H001", "2025-09", .inpatient, closed: 100, complete: 96),
        counted("H002", "2025-09", closed: 120, complete: 90), counted("H003", "2025-09", closed: 70, complete: 70),
        counted("H004", "2025-09", closed: 50, complete: 50), counted("X006", "2025-09", closed: 10, complete: 10),
        counted("Z999", "2025-09", closed: 7, complete: 7), counted("H005", "2025-09", closed: 3, complete: 3),
      ],
      states: [
        state("H001", lastData: "2025-10-14"), state("H002", lastData: "2025-10-01"), state("H003", lastData: "2025-10-14"),
        state("X006", lastData: "2025-10-08"),
      ],
      sources: [.init(name: "kho.db", digest: "ff00")])
  }

  static let report = CoverageReport(snapshot())

  @Test func `declared counts decisions in force over hospitals in force`() {
    // H003's decision lapsed; H004 and H005 are gone; X006 has none.
    #expect(Self.report[.declared].ratio == Ratio(2, 4))
    #expect(Self.report[.declaredByBeds].ratio == Ratio(400, 500))
  }

  @Test func `demonstrated needs data, a return and agreement of both`() {
    #expect(Self.report[.demonstrated].parts.filter { $0.numerator == 1 }.map(\.facility.rawValue) == ["H001", "X006"])
    func reasons(_ facility: String) -> [String] {
      Self.report.hospitals.first { $0.hospital.code == code(facility) }?.reasons.map(\.code) ?? []
    }
    #expect(reasons("H002") == ["overcount", "incomplete", "stale"])
    #expect(reasons("H003") == ["noReturn"])
  }

  @Test func `record coverage joins the same hospital, month and class, and keeps the unknown and the impossible apart`() {
    let coverage = Self.report[.coverage]
    #expect(coverage.ratio == Ratio(999 + 96 + 50 + 10, 1000 + 100 + 50 + 10))
    #expect(coverage.unknown.map(\.facility.rawValue) == ["H003"])
    #expect(coverage.anomalous.map { "\($0.facility) \($0.numerator)/\($0.denominator ?? -1)" } == ["H002 90/100"])
  }

  @Test func `a hospital merged in the middle of the month keeps its month in the encounters and leaves the hospitals`() {
    #expect(Self.report[.coverage].parts.contains { $0.facility == code("H004") })
    #expect(!Self.report.hospitals.contains { $0.hospital.code == code("H004") })
    let before = CoverageReport(Self.snapshot(asOf: "2025-09-15"))
    #expect(before.hospitals.map(\.hospital.code.rawValue) == ["H001", "H002", "H003", "H004"])
  }

  @Test func `too many records of one hospital never fill up what another lacks`() {
    let snapshot = RolloutSnapshot(
      asOf: day("2025-10-15"),
      register: register(
        [hospital("H1", from: "2020-01-01"), hospital("H2", from: "2020-01-01")], [],
        [returned("H1", "2025-09", outpatient: 100), returned("H2", "2025-09", outpatient: 100)]),
      counts: [counted("H1", "2025-09", closed: 120, complete: 120), counted("H2", "2025-09", closed: 80, complete: 80)], states: [])
    let coverage = CoverageReport(snapshot)[.coverage]
    #expect(coverage.ratio == Ratio(80, 100))
    #expect(coverage.anomalous.count == 1)
  }

  @Test func `100 percent of what is known is not 100 percent while something is unknown`() {
    let snapshot = RolloutSnapshot(
      asOf: day("2025-10-15"),
      register: register(
        [hospital("H1", from: "2020-01-01"), hospital("H2", from: "2020-01-01")], [], [returned("H1", "2025-09", outpatient: 100)]),
      counts: [counted("H1", "2025-09", closed: 100, complete: 100)], states: [])
    let coverage = CoverageReport(snapshot)[.coverage]
    #expect(coverage.reading == .inconclusive(Ratio(100, 100)))
    #expect(coverage.percent(.vi) == "?")
    #expect(!CoverageText.text(CoverageReport(snapshot)).contains("100 %,"))
  }

  @Test func `nothing known is unknown, nothing expected is nothing, and neither is 0 percent`() {
    func report(_ returns: [MonthlyReturn]) -> Figure {
      CoverageReport(
        RolloutSnapshot(
          asOf: day("2025-10-15"), register: register([hospital("H1", from: "2020-01-01")], [], returns),
          counts: [counted("H1", "2025-08", closed: 1, complete: 1)], states: []))[.coverage]
    }
    #expect(report([]).reading == .unknown)
    #expect(report([]).percent(.en) == "?")
    #expect(report([returned("H1", "2025-09", outpatient: 0)]).reading == .nothing)
    #expect(report([returned("H1", "2025-09", outpatient: 5)]).percent(.en) == "0 %")
  }

  @Test func `counters that contradict themselves are anomalies`() {
    let report = CoverageReport(
      RolloutSnapshot(
        asOf: day("2025-10-15"),
        register: register([hospital("H1", from: "2020-01-01")], [], [returned("H1", "2025-09", outpatient: 100)]),
        counts: [counted("H1", "2025-09", closed: 50, complete: 60), counted("H1", "2025-09", .inpatient, closed: -1, complete: .max)],
        states: []))
    #expect(report[.coverage].anomalous.count == 2)
    #expect(report[.coverage].reading == .unknown)
  }

  @Test(
    arguments: [
      ("H001", 10, -82), ("H002", -10, nil), ("H003", -15, nil), ("X006", nil, nil),
    ] as [(String, Int?, Int?)])
  func `each hospital is ahead, behind or still open`(facility: String, legal: Int?, target: Int?) throws {
    let standing = try #require(Self.report.hospitals.first { $0.hospital.code == code(facility) })
    #expect(standing.legal.daysAhead == legal)
    #expect(standing.target.daysAhead == target)
  }

  @Test func `a decision renewed without a gap dates from the first, after a gap from the second`() {
    func since(_ lapse: String) -> CivilDate? {
      let register = register(
        [hospital("H1", from: "2020-01-01")],
        [milestone("H1", .decisionEMR, "2025-01-10", to: lapse), milestone("H1", .decisionEMR, "2025-06-01")])
      return CoverageReport(RolloutSnapshot(asOf: day("2025-10-15"), register: register, counts: [], states: [])).hospitals[0].declaredSince
    }
    #expect(since("2025-05-31") == day("2025-01-10"))
    #expect(since("2025-05-30") == day("2025-06-01"))
  }

  /// Declared at 100 % on 09-20; a hospital without a decision opens on 10-01 and decides on 10-20.
  @Test(
    arguments: [
      ("2025-09-19", nil, nil, ["H2"]), ("2025-09-20", "2025-09-20", "2025-09-20", []), ("2025-10-05", "2025-09-20", nil, ["H3"]),
      ("2025-10-20", "2025-09-20", "2025-10-20", []),
    ] as [(String, String?, String?, [String])])
  func `the day of 100 percent moves with the as-of day through history`(
    asOf: String, reached: String?, held: String?, missing: [String]
  ) throws {
    let register = register(
      [
        hospital("H1", from: "2020-01-01"), hospital("H2", from: "2020-01-01"), hospital("H3", from: "2025-10-01"),
        hospital("H4", from: "2020-01-01"), hospital("H4", from: "2025-09-10", .closed),
      ],
      [
        milestone("H1", .decisionEMR, "2025-08-01"), milestone("H2", .decisionEMR, "2025-09-20"),
        milestone("H3", .decisionEMR, "2025-10-20"),
      ])
    let report = CoverageReport(RolloutSnapshot(asOf: day(asOf), register: register, counts: [], states: []))
    let legal = try #require(report.deadlines.first { $0.kind == .legal && $0.basis == .declared })
    #expect(legal.reachedOn == reached.map(day))
    #expect(legal.heldSince == held.map(day))
    #expect(legal.missing.map(\.rawValue) == missing)
  }

  /// 100 % from 02-01 to 07-01, when a second hospital opens; again from 12-01 on, or from 08-01.
  @Test(
    arguments: [
      ("2025-03-01", nil, 241), ("2025-07-15", nil, nil), ("2025-10-15", nil, -15), ("2025-12-15", "2025-12-01", -62),
      ("2025-12-15", "2025-08-01", 60), ("2025-08-15", "2025-08-01", 60),
    ] as [(String, String?, Int?)])
  func `what was lost before the deadline is not ahead of it`(asOf: String, second: String?, ahead: Int?) throws {
    let register = register(
      [hospital("H1", from: "2020-01-01"), hospital("H2", from: "2025-07-01")],
      [milestone("H1", .decisionEMR, "2025-02-01")] + (second.map { [milestone("H2", .decisionEMR, $0)] } ?? []))
    var snapshot = RolloutSnapshot(asOf: day(asOf), register: register, counts: [], states: [])
    func standing() throws -> DeadlineSummary {
      try #require(CoverageReport(snapshot).deadlines.first { $0.kind == .legal && $0.basis == .declared })
    }
    let legal = try standing()
    #expect(legal.standing.daysAhead == ahead)
    #expect(legal.reachedOn == day("2025-02-01"))
    // A report that was frozen under the definition before says what it said.
    snapshot.definition.version = "2"
    #expect(try standing().standing.daysAhead == (legal.heldSince == nil ? ahead : 241))
  }

  @Test func `exceptions name what somebody has to look at`() {
    let found = Self.report.exceptions.map { "\($0.kind.rawValue) \($0.facility)" }
    #expect(found.contains("declaredNotDemonstrated H002"))
    #expect(!found.contains("declaredNotDemonstrated H001"))
    #expect(found.contains("overcount H002"))
    #expect(found.contains("noReturn H003"))
    #expect(found.contains("stale H002"))
    #expect(found.contains("unregistered Z999"))
    #expect(found.contains("outOfForce H005"))
  }

  @Test func `groups are ordered as people count, and what is not recorded comes last`() {
    #expect(Self.report.groups.filter { $0.grouping == .command }.map(\.key) == ["Quân khu 7", "Quân khu 9", "Quân khu 10"])
    #expect(Self.report.groups.filter { $0.grouping == .wave }.map(\.key) == ["1", "2", ""])
  }

  @Test(arguments: Grouping.allCases)
  func `the groups of a figure add up to the whole`(grouping: Grouping) {
    for key in Figure.Key.allCases {
      let groups = Self.report.groups.filter { $0.grouping == grouping }.compactMap { $0[key] }
      #expect(groups.reduce(0) { $0 + $1.ratio.numerator } == Self.report[key].ratio.numerator)
      #expect(groups.reduce(0) { $0 + $1.ratio.denominator } == Self.report[key].ratio.denominator)
      #expect(groups.reduce(0) { $0 + $1.parts.count } == Self.report[key].parts.count)
    }
  }

  @Test(
    arguments: [
      ("declared", 4), ("declared@command=Quân khu 7", 2), ("coverage@wave=", 1), ("declared@command=", nil), ("nonsense", nil),
      ("declared@nonsense=1", nil), ("declared@command", nil), ("", nil), ("@", nil),
    ] as [(String, Int?)])
  func `a cell names a figure and gives its parts`(text: String, parts: Int?) {
    let cell = Cell(text)
    #expect(cell.flatMap { Self.report.explain($0) }?.parts.count == parts)
    if let cell { #expect(cell.description == text) }
  }

  @Test func `the same snapshot in another order gives the same bytes`() {
    var shuffled = Self.snapshot()
    shuffled.counts.reverse()
    shuffled.states.reverse()
    let (a, b) = (CoverageReport(Self.snapshot()), CoverageReport(shuffled))
    #expect(CoverageText.text(a) == CoverageText.text(b))
    #expect(CoverageJSON.text(a) == CoverageJSON.text(b))
  }

  @Test func `a wave's plan stands beside what became of it`() {
    let report = CoverageReport(
      RolloutSnapshot(
        asOf: day("2025-07-01"),
        register: register(
          [
            hospital("H1", from: "2020-01-01", wave: 2, target: "2025-07-01"),
            hospital("H2", from: "2020-01-01", wave: 2, target: "2025-07-02"),
            hospital("H3", from: "2020-01-01", wave: 2, target: "2025-06-01"), hospital("H4", from: "2020-01-01", wave: nil),
          ], [milestone("H3", .decisionEMR, "2025-06-20")]), counts: [], states: []))
    #expect(report.waves.map(\.wave) == [2, nil])
    #expect(report.waves[0].target == day("2025-07-02"))
    #expect([report.waves[0].planned, report.waves[0].declared, report.waves[0].demonstrated] == [2, 1, 0])
    #expect(report.waves[0].behind == [code("H1")])
  }

  @Test(arguments: [
    ("2025-10-09", "2025-08"), ("2025-10-10", "2025-09"), ("2025-11-09", "2025-09"), ("2025-11-10", "2025-10"), ("2025-03-09", "2025-01"),
    ("2025-03-10", "2025-02"), ("2026-01-10", "2025-12"),
  ])
  func `a month is measured from the tenth day after its end`(asOf: String, measured: String) {
    #expect(CoverageDefinition.current.measuredMonth(asOf: day(asOf)) == month(measured))
  }

  @Test func `a whole that was demonstrated is no longer held once its data is stale`() throws {
    func summary(_ lastData: String) throws -> DeadlineSummary {
      let report = CoverageReport(
        RolloutSnapshot(
          asOf: day("2025-10-15"),
          register: register([hospital("H1", from: "2020-01-01")], [], [returned("H1", "2025-09", outpatient: 100)]),
          counts: [counted("H1", "2025-09", closed: 100, complete: 100)], states: [state("H1", lastData: lastData)]))
      return try #require(report.deadlines.first { $0.basis == .demonstrated })
    }
    #expect(try summary("2025-10-08").heldSince == day("2025-09-30"))
    #expect(try summary("2025-10-08").standing.daysAhead == 0)
    #expect(try summary("2025-10-07").heldSince == nil)
    #expect(try summary("2025-10-07").reachedOn == day("2025-09-30"))
    #expect(try summary("2025-10-07").standing == .overdue(days: 15))
  }

  @Test(arguments: [Int.min, -1, 0, 1, .max], [Int.min, -1, 0, 1, .max])
  func `no number that a store could give stops the report`(closed: Int, other: Int) {
    let rows = [0, 1].map { _ in
      MonthlyCount(
        facility: code("H1"), month: month("2025-09"), class: .outpatient, closed: closed, complete: other, signed: other,
        receivedLate: other, quarantined: other)
    }
    var state = state("H1", lastData: "9999-12-31", departments: other)
    state.quarantined = closed
    state.unsigned = other
    let report = CoverageReport(
      RolloutSnapshot(
        asOf: day("2025-10-15"),
        register: register([hospital("H1", from: "2020-01-01")], [], [returned("H1", "2025-09", outpatient: .max, inpatient: .max)]),
        counts: rows, states: [state], activity: [DepartmentActivity(facility: code("H1"), month: month("2025-09"), departments: other)]))
    #expect(!report[.coverage].ratio.isOver)
    for text in [CoverageText.text(report), CoverageJSON.text(report), CoverageHTML.text(report), CoverageXML.text(report)] {
      #expect(!text.isEmpty)
    }
  }

  @Test(arguments: ["0001-01-01", "0001-03-01", "9999-12-31"])
  func `the ends of the calendar are days like others`(asOf: String) {
    let report = CoverageReport(
      RolloutSnapshot(
        asOf: day(asOf),
        register: register(
          [hospital("H1", from: "0001-01-01")], [milestone("H1", .decisionEMR, "0001-01-01", to: "9999-12-31")],
          [returned("H1", "2025-09", outpatient: 1)]), counts: [], states: []))
    #expect(report[.declared].ratio == Ratio(1, 1))
    #expect(!CoverageHTML.text(report).isEmpty)
  }
}
