import ClinicalModel
import Rollout
import Testing

@Suite struct ReconciliationTests {
  private func report(_ asOf: String, _ hospitals: [Hospital], _ milestones: [Milestone] = [], after: CoverageReport? = nil)
    -> CoverageReport
  {
    CoverageReport(
      RolloutSnapshot(
        asOf: day(asOf), register: register(hospitals, milestones), counts: [], states: [], baseline: after?.baseline))
  }

  static let before = [
    hospital("H1", from: "2020-01-01"), hospital("H2", from: "2020-01-01"), hospital("H3", from: "2020-01-01"),
    hospital("H4", from: "2020-01-01"),
  ]

  @Test func `the first report has nothing to reconcile`() {
    #expect(report("2025-06-30", Self.before).reconciliation == nil)
  }

  @Test func `every change of the denominator has its line, and the lines add up`() throws {
    let first = report("2025-06-30", Self.before)
    let second = report(
      "2025-09-30",
      [
        hospital("H1", from: "2020-01-01"), hospital("H1", from: "2025-08-01", .renamed, name: "Tên mới"),
        hospital("H2", from: "2020-01-01"), hospital("H2", from: "2025-07-15", .merged(into: code("H1"))),
        hospital("H3", from: "2020-01-01"), hospital("H3", from: "2025-07-01", .closed),
        hospital("H3", from: "2025-09-01", .opened),
        // H4 has gone from the register without a row; H5 was there all along, they say now.
        hospital("H5", from: "2020-01-01"), hospital("H6", from: "2025-09-30"), hospital("H7", from: "2025-10-01"),
      ], after: first)
    let reconciliation = try #require(second.reconciliation)
    #expect(
      reconciliation.lines.map { "\($0.facility) \($0.change) \($0.date?.description ?? "-") \($0.cause == .correction)" } == [
        "H4 -1 - true", "H5 1 - true", "H3 -1 2025-07-01 false", "H2 -1 2025-07-15 false", "H1 0 2025-08-01 false",
        "H3 1 2025-09-01 false", "H6 1 2025-09-30 false",
      ])
    #expect(reconciliation.before == 4)
    #expect(reconciliation.now == 4)
    #expect(reconciliation.isBalanced)
    let text = CoverageText.text(second, language: .en)
    #expect(text.contains("−1 2025-07-15 H2 Bệnh viện H2: merged into H1"))
    #expect(!text.contains("DOES NOT BALANCE"))
  }

  @Test func `what changed since the report before is named hospital by hospital`() throws {
    let first = report("2025-06-30", Self.before)
    let second = report("2025-09-30", Self.before, [milestone("H2", .decisionEMR, "2025-07-01")], after: first)
    let changes = try #require(second.changes)
    #expect(changes.hospitals.map(\.facility.rawValue) == ["H2"])
    #expect(changes.figures.first { $0.figure == .declared }?.now == Ratio(1, 4))
    #expect(!changes.definitionChanged)
    #expect(report("2025-06-30", Self.before, after: first).changes?.hospitals == [])
  }

  @Test func `a row of the very day of the report before was counted there and is not counted again`() throws {
    let hospitals = Self.before + [hospital("H5", from: "2025-06-30")]
    let reconciliation = try #require(report("2025-09-30", hospitals, after: report("2025-06-30", hospitals)).reconciliation)
    #expect(reconciliation.lines.isEmpty)
    #expect(reconciliation.before == 5)
    #expect(reconciliation.isBalanced)
  }
}
