import ClinicalModel
import Rollout
import Testing

@Suite struct StageTests {
  static let preparation: [Milestone.Kind] = [.regulationIssued, .infrastructureReady, .his, .securityLevel, .staffTrained]

  /// One hospital of 4 departments as of 2025-10-15, with what each stage asks for up to and including `stage`.
  static func snapshot(upTo stage: Stage, dropping change: (inout RolloutSnapshot) -> Void = { _ in }) -> RolloutSnapshot {
    var kinds: [Milestone.Kind] = []
    if stage >= .prepared { kinds += preparation }
    if stage >= .declared { kinds += [.councilAppraisal, .decisionEMR, .paperStopped] }
    if stage >= .exemplary { kinds += [.decisionLIS, .decisionPACS, .published] }
    let months = stage >= .exemplary ? ["2025-07", "2025-08", "2025-09"] : ["2025-09"]
    let register = register(
      [hospital("H1", from: "2020-01-01", departments: 4)], kinds.map { milestone("H1", $0, "2025-02-01") },
      stage >= .connected ? months.map { returned("H1", $0, outpatient: 100) } : [])
    let complete = stage >= .attested ? 95 : 94
    return RolloutSnapshot(
      asOf: day("2025-10-15"), register: register,
      counts: months.map { counted("H1", $0, closed: 100, complete: complete, attested: stage >= .exemplary ? 95 : 94, late: 5) },
      states: [state("H1", lastData: "2025-10-10", departments: stage >= .live ? 4 : stage >= .pilot ? 1 : 0)])
  }

  private func shown(_ snapshot: RolloutSnapshot) -> StageAssessment { CoverageReport(snapshot).hospitals[0].stage }

  @Test(arguments: Stage.allCases)
  func `each stage is shown by exactly what it asks for`(stage: Stage) {
    var snapshot = Self.snapshot(upTo: stage)
    if stage == .connected { snapshot.counts[0].complete = 95 }
    let assessment = shown(snapshot)
    #expect(assessment.shown == stage)
    #expect(assessment.missing.isEmpty == (stage == .exemplary))
    #expect(CoverageReport(snapshot).count(of: stage) == 1)
  }

  @Test(arguments: preparation)
  func `a lower stage's condition that fails pulls everything above it down`(kind: Milestone.Kind) {
    let full = Self.snapshot(upTo: .exemplary)
    var snapshot = full
    let rows = full.register.milestones.filter { $0.kind != kind }
    snapshot.register = register(full.register.hospitals, rows, full.register.returns)
    #expect(shown(snapshot).shown == .paper)
    #expect(shown(snapshot).missing == [.milestone(kind)])
    #expect(shown(snapshot).claimed == .declared)
    #expect(shown(snapshot).isOverclaimed)
    #expect(CoverageReport(snapshot).exceptions.contains { $0.kind == .overclaimed })
  }

  @Test func `the thresholds hold on their edge`() {
    var late = Self.snapshot(upTo: .connected)
    late.counts[0].receivedLate = 6
    #expect(shown(late).shown == .declared)
    var old = Self.snapshot(upTo: .connected)
    old.states[0].lastData = day("2025-10-08")
    #expect(shown(old).shown == .connected)
    old.states[0].lastData = day("2025-10-07")
    #expect(shown(old).shown == .declared)
    var quarantine = Self.snapshot(upTo: .exemplary)
    quarantine.states[0].quarantined = 1
    quarantine.states[0].oldestQuarantine = day("2025-09-15")
    #expect(shown(quarantine).shown == .exemplary)
    quarantine.states[0].oldestQuarantine = day("2025-09-14")
    #expect(shown(quarantine).shown == .connected)
  }

  @Test func `whether authors stand for their records decides, as attested, or as signed where attestations were not counted`() {
    var few = Self.snapshot(upTo: .exemplary)
    few.counts[2].attested = 94
    #expect(shown(few).missing == [.vouched(Ratio(94, 100))])
    few.counts[2].signed = 95
    #expect(shown(few).shown == .connected)
    few.counts[2].attested = nil
    #expect(shown(few).shown == .exemplary)
    few.counts[2].signed = nil
    #expect(shown(few).missing == [.vouched(nil)])
  }

  @Test func `what was not counted is not shown`() {
    var snapshot = Self.snapshot(upTo: .exemplary)
    snapshot.states = []
    #expect(shown(snapshot).shown == .prepared)
    #expect(shown(snapshot).missing == [.departments(active: nil, needed: 1)])
  }

  @Test func `a past month is judged by its own activity and the milestones that held then`() {
    var snapshot = Self.snapshot(upTo: .exemplary)
    snapshot.activity = [DepartmentActivity(facility: code("H1"), month: month("2025-08"), departments: 2)]
    let stages = Dictionary(uniqueKeysWithValues: CoverageReport(snapshot).stages.map { ($0.month, $0.stage.shown) })
    #expect(stages[month("2025-01")] == .paper)
    #expect(stages[month("2025-02")] == .prepared)
    #expect(stages[month("2025-08")] == .pilot)
  }

  @Test func `the league ranks by stage, then use, then coverage, and what is not known last`() {
    let rows = ["H1", "H2", "H3", "H4", "H5"]
    let report = CoverageReport(
      RolloutSnapshot(
        asOf: day("2025-10-15"),
        register: register(
          rows.map { hospital($0, from: "2020-01-01") }, Self.preparation.map { milestone("H5", $0, "2025-01-01") },
          [
            returned("H1", "2025-09", outpatient: 3), returned("H2", "2025-09", outpatient: 100),
            returned("H3", "2025-09", outpatient: 100),
          ]),
        counts: [
          counted("H1", "2025-09", closed: 2, complete: 2), counted("H2", "2025-09", closed: 100, complete: 67),
          counted("H3", "2025-09", closed: 100, complete: 100), counted("H4", "2025-09", closed: 9, complete: 9),
        ], states: [state("H3", lastData: "2025-10-14", departments: 0)]))
    #expect(report.league.map(\.hospital.code.rawValue) == ["H5", "H3", "H2", "H1", "H4"])
  }

  @Test(arguments: [("2025-10-15", Stage.prepared), ("2025-10-14", .paper)])
  func `a milestone holds up to and including its last day`(validTo: String, stage: Stage) {
    let register = register([hospital("H1", from: "2020-01-01")], Self.preparation.map { milestone("H1", $0, "2025-02-01", to: validTo) })
    #expect(shown(RolloutSnapshot(asOf: day("2025-10-15"), register: register, counts: [], states: [])).shown == stage)
  }
}
