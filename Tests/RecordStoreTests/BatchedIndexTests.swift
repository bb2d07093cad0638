import ClinicalModel
import RecordStore
import Testing

struct BatchedIndexTests {
  let temporary: TemporaryStore

  private static let families = ["Nguyễn", "Trần", "Lê", "Đặng"]
  private static let middles = ["Văn", "Thị", "Đình", "Ánh"]
  private static let givens = ["An", "Ánh", "Hoà", "Độ", "Dương"]

  init() throws {
    temporary = try TemporaryStore()
    var people: [Statement] = []
    for number in 0..<60 {
      let name = "\(Self.families[number % 4]) \(Self.middles[number / 4 % 4]) \(Self.givens[number % 5])"
      people.append(Sample.patient("P\(number)", name, born: number % 7 == 0 ? "1991" : "19\(60 + number % 30)-0\(1 + number % 9)-15"))
    }
    people += (0..<60).map { Sample.encounter("E\($0)", of: "P\($0)") }
    try temporary.take(people)
  }

  private static let queries = [
    PatientQuery(words: ["nguyen", "van", "an"], typed: "Nguyễn Văn An"), PatientQuery(words: ["anh"], typed: "anh"),
    PatientQuery(words: ["an", "le"], typed: "an le"), PatientQuery(words: ["nva"], typed: "nva"),
    PatientQuery(words: ["dinh"], typed: "dinh"), PatientQuery(words: ["dan"], typed: "dan"),
    PatientQuery(words: ["le"], typed: "le", birthDate: try? PartialDate(iso: "1991")),
    PatientQuery(words: ["dinh"], typed: "dinh", birthDate: try? PartialDate(iso: "1968")),
    PatientQuery(words: [], typed: "", birthDate: try? PartialDate(iso: "1975")),
  ]

  /// What every search finds, and whom a newcomer may be with how many have what they share.
  private func found() throws -> [[String]] {
    let searches = try Self.queries.map { query in
      try temporary.store.searchPatients(query, by: temporary.actor, at: temporary.moment).map { "\($0.id.rawValue)" }
    }
    let traits = IdentityTraits(words: ["nguyen", "van", "an"], sex: .male, birthDate: try PartialDate(iso: "1975-07-15"))
    let shared: [SharedTrait] = [
      .name(["nguyen", "van", "an"]), .given("an"), .ends(given: "an", family: "nguyen"), .birthDate(try PartialDate(iso: "1991")),
    ]
    let viewer = PatientViewer(account: "test", day: Sample.time("2025-10-09T08:00").date, moment: temporary.moment) { _ in true }
    let candidates = try temporary.store.candidates(
      traits, for: viewer, mayBe: { _, _ in true },
      judge: { _, share in try shared.map { try share($0)?.others ?? -1 } }, by: temporary.actor, at: temporary.moment)
    let ended = try temporary.store.countedEncounters(
      of: FacilityCode("H001")!, in: YearMonth(iso: "2025-03"), class: nil, asOf: Sample.time("2025-10-09T08:00").date, limit: 100,
      by: temporary.actor, at: temporary.moment)
    #expect(ended.total == ended.rows.count)
    return searches + [ended.rows.map(\.encounter), candidates.map { "\($0.patient.id.rawValue) \($0.likeness)" }.sorted()]
  }

  private func waiting() throws -> String? {
    try temporary.shell(
      "SELECT (SELECT count(*) FROM patient WHERE isInBirthDateIndex = 0) + (SELECT count(*) FROM encounter WHERE isInEndIndex = 0)")?
      .output
  }

  @Test func `everybody is found by every search before, between and after the steps`() throws {
    let first = try found()
    #expect(first.allSatisfy { !$0.isEmpty }, "\(first.map(\.count))")
    #expect(try [nil, "120\n"].contains(waiting()))
    let indexing = try BatchedIndexing(temporary.store, enough: 120, rowsPerStep: 7)
    // 60 people in four indexes, and 60 encounters in one.
    for _ in 0..<(60 * 5 / 7) {
      try indexing.step(after: 0)
      #expect(try found() == first)
      #expect(try waiting() != "0\n")
    }
    for check in try temporary.store.verify() { #expect(check.problems.isEmpty, "\(check.name): \(check.problems)") }
    try indexing.finish()
    #expect(try [nil, "0\n"].contains(waiting()))
    #expect(try found() == first)
    for check in try temporary.store.verify() { #expect(check.problems.isEmpty, "\(check.name): \(check.problems)") }
  }

  @Test func `nobody is put in before enough wait, and who comes during a round waits for the next`() throws {
    let indexing = try BatchedIndexing(temporary.store, enough: 121, rowsPerStep: 60)
    try indexing.step(after: 0)
    #expect(try [nil, "120\n"].contains(waiting()))
    try temporary.take([Sample.patient("Q1", "Phạm Văn Mới")])
    for _ in 0..<5 { try indexing.step(after: 1) }
    try temporary.take([Sample.patient("Q2", "Phạm Văn Mới Hơn")])
    try indexing.step(after: 1)
    #expect(try [nil, "1\n"].contains(waiting()))
    try indexing.finish()
    #expect(try [nil, "0\n"].contains(waiting()))
  }

  @Test func `what was left in the middle is finished by the next`() throws {
    try BatchedIndexing(temporary.store, enough: 1, rowsPerStep: 100).step(after: 0)
    let (one, other) = (try BatchedIndexing(temporary.store, enough: 1, rowsPerStep: 9), try BatchedIndexing(temporary.store))
    try one.step(after: 0)
    try other.finish()
    #expect(try [nil, "0\n"].contains(waiting()))
    // The first still believes that it has something to do.
    try one.finish()
    for check in try temporary.store.verify() { #expect(check.problems.isEmpty, "\(check.name): \(check.problems)") }
  }

  @Test func `somebody who is renamed while waiting is found by the new name alone`() throws {
    let indexing = try BatchedIndexing(temporary.store, enough: 1, rowsPerStep: 80)
    try indexing.step(after: 0)
    try temporary.take([Sample.patient("P0", "Nguyễn Xuân Đổi", born: "1991")])
    for _ in 0..<2 {
      let query = PatientQuery(words: ["xuan", "doi"], typed: "xuan doi")
      #expect(try temporary.store.searchPatients(query, by: temporary.actor, at: temporary.moment).map(\.id.rawValue) == [1])
      let old = PatientQuery(words: ["nguyen", "van", "an"], typed: "nguyen van an")
      #expect(try !temporary.store.searchPatients(old, by: temporary.actor, at: temporary.moment).contains { $0.id.rawValue == 1 })
      try indexing.finish()
    }
  }

  @Test(arguments: [
    "UPDATE patient SET isInBirthDateIndex = 1 WHERE id = 1", "UPDATE patient SET isInNameIndex = 2 WHERE id = 1",
    "UPDATE patient SET isInNameIndex = NULL WHERE id = 1",
  ])
  func `nobody gets lost between the indexes by the shell`(attack: String) throws {
    guard let result = try temporary.shell(attack) else { return }
    #expect(result.status != 0 && result.output.contains("constraint failed"), "\(result.output)")
  }

  @Test func `no search scans the table for those who wait`() throws {
    let plan = try temporary.store.searchPlan(Self.queries[0])
    #expect(plan.contains { $0.contains("patientNotYetIndexed") })
    #expect(!plan.contains { $0.hasPrefix("SCAN patient") && !$0.contains("INDEX") }, "\(plan)")
  }
}
