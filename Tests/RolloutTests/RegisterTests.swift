import ClinicalModel
import Rollout
import Testing

@Suite struct RegisterTests {
  static let merged = [
    hospital("H001", from: "2020-01-01"),
    hospital("H002", from: "2020-01-01", name: "Bệnh viện cũ"),
    hospital("H002", from: "2023-05-01", .renamed, name: "Bệnh viện mới"),
    hospital("H002", from: "2024-05-01", .renamed, name: "Bệnh viện mới hơn"),
    hospital("H002", from: "2025-07-15", .merged(into: code("H001"))),
  ]

  @Test(
    arguments: [
      ("2019-12-31", []), ("2020-01-01", ["H001", "H002"]), ("2025-07-14", ["H001", "H002"]), ("2025-07-15", ["H001"]),
    ] as [(String, [String])])
  func `a merged hospital counts until the day before the merger`(on: String, codes: [String]) {
    #expect(register(Self.merged).inForce(on: day(on)).map(\.code.rawValue) == codes)
  }

  @Test(arguments: [
    ("2023-04-30", "Bệnh viện cũ"), ("2023-05-01", "Bệnh viện mới"), ("2024-04-30", "Bệnh viện mới"), ("2024-05-01", "Bệnh viện mới hơn"),
  ])
  func `a hospital renamed twice has the name of the day`(on: String, name: String) {
    #expect(register(Self.merged).row(of: code("H002"), on: day(on))?.name == name)
  }

  @Test func `a hospital merged in the middle of a month speaks for that month and not for the next`() {
    let register = register(Self.merged)
    #expect(register.row(of: code("H002"), in: month("2025-07"))?.name == "Bệnh viện mới hơn")
    #expect(register.row(of: code("H002"), in: month("2025-08")) == nil)
  }

  @Test func `the end that the next row implies is filled in`() {
    #expect(register(Self.merged).rows(of: code("H002")).map(\.validTo) == [day("2023-04-30"), day("2024-04-30"), day("2025-07-14"), nil])
  }

  @Test(
    arguments: [
      ([hospital("H1", from: "2020-01-01", to: "2019-12-31")], "QY-REG-0020"),
      ([hospital("H1", from: "2020-01-01", to: "2021-01-01"), hospital("H1", from: "2021-01-01", .renamed)], "QY-REG-0021"),
      ([hospital("H1", from: "2020-01-01"), hospital("H1", from: "2020-01-01", .renamed)], "QY-REG-0021"),
      ([hospital("H1", from: "2020-01-01", to: "2021-01-01"), hospital("H1", from: "2021-01-03", .renamed)], "QY-REG-0022"),
      ([hospital("H1", from: "2020-01-01", to: "2021-01-01")], "QY-REG-0022"),
      ([hospital("H1", from: "2020-01-01", .renamed)], "QY-REG-0023"),
      (
        [hospital("H1", from: "2020-01-01"), hospital("H1", from: "2021-01-01", .closed), hospital("H1", from: "2022-01-01", .renamed)],
        "QY-REG-0024"
      ),
      ([hospital("H1", from: "2020-01-01"), hospital("H1", from: "2021-01-01", .opened)], "QY-REG-0024"),
      ([hospital("H1", from: "2020-01-01"), hospital("H1", from: "2021-01-01", .merged(into: code("H9")))], "QY-REG-0025"),
      ([hospital("H1", from: "2020-01-01"), hospital("H1", from: "2021-01-01", .merged(into: code("H1")))], "QY-REG-0026"),
      (
        [
          hospital("H1", from: "2020-01-01"), hospital("H1", from: "2021-01-01", .merged(into: code("H2"))),
          hospital("H2", from: "2021-01-02"),
        ], "QY-REG-0028"
      ),
      ([], "QY-REG-0050"),
    ] as [([Hospital], String)])
  func `rows that do not fit together are refused`(rows: [Hospital], issue: String) {
    let draft = draft(rows)
    #expect(draft.issues().map(\.code).contains(issue))
    #expect(draft.register(version: version1) == nil)
  }

  @Test func `milestones and returns must belong to a hospital and make sense`() {
    let draft = draft(
      [hospital("H1", from: "2020-01-01")],
      [
        milestone("H9", .his, "2021-01-01"), milestone("H1", .his, "2021-01-01", to: "2020-12-31"), milestone("H1", .his, "2021-01-01"),
        milestone("H1", .lis, "2019-01-01"),
      ],
      [
        returned("H9", "2021-01", outpatient: 1), returned("H1", "2021-01", outpatient: 1, received: "2021-01-31"),
        returned("H1", "2021-02", outpatient: 1), returned("H1", "2021-02", outpatient: 2), returned("H1", "2019-02", outpatient: 2),
      ])
    #expect(
      Set(draft.issues().map(\.code)) == [
        "QY-REG-0030", "QY-REG-0031", "QY-REG-0032", "QY-REG-0033", "QY-REG-0040", "QY-REG-0041", "QY-REG-0042", "QY-REG-0043",
      ])
    #expect(draft.issues().filter { $0.severity == .warning }.map(\.code) == ["QY-REG-0033", "QY-REG-0043"])
  }

  @Test func `the latest return received by the day is the one that counts`() {
    let register = register(
      [hospital("H1", from: "2020-01-01")], [],
      [
        returned("H1", "2025-01", outpatient: 100, received: "2025-02-05"),
        returned("H1", "2025-01", outpatient: 120, received: "2025-04-01"),
      ])
    func known(_ on: String) -> Int? {
      register.monthlyReturn(of: code("H1"), for: month("2025-01"), knownOn: day(on))?.encounters.outpatient
    }
    #expect(known("2025-02-04") == nil)
    #expect(known("2025-02-05") == 100)
    #expect(known("2025-04-01") == 120)
  }

  @Test(arguments: [(Hospital.Kind.hospital, "2025-09-30"), (.inpatientFacility, "2026-12-31"), (.outpatientFacility, "2026-12-31")])
  func `the kind decides the legal deadline`(kind: Hospital.Kind, deadline: String) {
    #expect(kind.legalDeadline == day(deadline))
  }
}
