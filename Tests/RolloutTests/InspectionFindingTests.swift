import ClinicalModel
import Rollout
import Testing

@Suite struct InspectionFindingTests {
  static func finding(
    _ severity: InspectionFinding.Severity = .major, facility: String = "H1", date: String = "2025-08-01", due: String = "2025-09-01",
    closed: String? = nil
  ) -> InspectionFinding {
    InspectionFinding(
      facility: code(facility), date: day(date), severity: severity, finding: "Máy chủ dự phòng chưa có", owner: "Ban CNTT", due: day(due),
      closed: closed.map(day))
  }

  /// The exemplary hospital with these findings.
  private func report(_ findings: InspectionFinding..., asOf: String = "2025-10-15") -> CoverageReport {
    var snapshot = StageTests.snapshot(upTo: .exemplary)
    var draft = draft(snapshot.register.hospitals, snapshot.register.milestones, snapshot.register.returns)
    for finding in findings { draft.add(finding) }
    snapshot.register = draft.register(version: version1)!
    return CoverageReport(snapshot)
  }

  @Test(
    arguments: [
      (finding(), Stage.connected), (finding(.critical), .connected), (finding(.minor), .exemplary),
      (finding(closed: "2025-10-15"), .exemplary), (finding(closed: "2025-10-16"), .connected),
      (finding(date: "2025-10-16", due: "2025-11-01"), .exemplary),
    ] as [(InspectionFinding, Stage)])
  func `a major finding that is open on the day keeps a hospital from being exemplary`(finding: InspectionFinding, stage: Stage) {
    #expect(report(finding).hospitals[0].stage.shown == stage)
  }

  @Test(arguments: [("2025-10-14", [1]), ("2025-10-15", [])] as [(String, [Int])])
  func `a finding is overdue from the day after its due day`(due: String, days: [Int]) {
    #expect(report(Self.finding(.minor, due: due)).exceptions.filter { $0.kind == .overdueFinding }.compactMap(\.days) == days)
  }

  @Test func `a closing after the as-of day is not known yet, in any rendering`() {
    let report = report(Self.finding(closed: "2025-10-20"))
    #expect(report.findings.map(\.closed) == [nil])
    for text in [
      CoverageText.text(report, language: .en), CoverageJSON.text(report), CoverageXML.text(report),
      CoverageHTML.text(report, language: .en),
    ] {
      #expect(text.contains("Máy chủ dự phòng"))
      #expect(!text.contains("2025-10-20"))
    }
  }

  @Test(
    arguments: [
      (finding(facility: "H9"), "QY-REG-0060"), (finding(due: "2025-07-31"), "QY-REG-0061"), (finding(closed: "2025-07-31"), "QY-REG-0061"),
    ] as [(InspectionFinding, String)])
  func `a finding must belong to a hospital and make sense`(finding: InspectionFinding, issue: String) {
    var draft = draft([hospital("H1", from: "2020-01-01")])
    draft.add(finding)
    #expect(draft.issues().map(\.code) == [issue])
    draft = Rollout.RegisterDraft()
    draft.add(hospital("H1", from: "2020-01-01"))
    draft.add(Self.finding())
    draft.add(Self.finding())
    #expect(draft.issues().map(\.code) == ["QY-REG-0062"])
  }

  @Test func `findings are read from CSV and written back`() throws {
    var draft = draft([hospital("H1", from: "2020-01-01")])
    draft.add(Self.finding(closed: "2025-08-20"))
    let register = try #require(draft.register(version: version1))
    var again = Rollout.RegisterDraft()
    for table in RegisterTable.allCases { RegisterCSV.read(RegisterCSV.text(table, of: register).utf8, name: table.rawValue, into: &again) }
    #expect(again.register(version: version1) == register)
    RegisterCSV.read(
      Array("facility,date,severity,finding,owner,due\nH1,2025-01-01,huge,x,y,2025-02-01".utf8), name: "f.csv", into: &again)
    #expect(again.issues().map(\.path) == ["f.csv/severity"])
  }
}
