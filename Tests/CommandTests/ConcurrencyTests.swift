import Foundation
import Testing

/// Two people at one thing: the first is served, the second is told what stands there now, and nothing is overwritten.
struct ConcurrencyTests {
  private static let second = "quantri2"

  /// A ward with a second person who may do what the first may, signing in by password.
  private static func ward(_ roles: String = "administrator,nurse,auditor") throws -> Ward {
    let (ward, _) = try LifecycleTests.ward()
    try #require(try ward.run("staff", "add", second, "--name", "Người thứ hai", "--roles", roles).status == 0)
    try Ward.givePassword(second, LifecycleTests.password, in: ward.database)
    return ward
  }

  private static func asSecond(_ ward: Ward, _ words: String...) throws -> Program.Result {
    try Program.run(words + ["--db", ward.database, "--as", second], input: LifecycleTests.password)
  }

  /// Runs all at once and gives their results in the order given.
  private static func race(_ ward: Ward, _ commands: [[String]]) throws -> [Program.Result] {
    let running = try commands.map { try Program.start($0 + ["--db", ward.database], input: LifecycleTests.password) }
    for process in running { process.process.waitUntilExit() }
    return running.map(\.result)
  }

  @Test func `who changes an account that somebody else has changed since they looked is told, and changes nothing`() throws {
    let ward = try Self.ward()
    func roles() throws -> String { try ward.query("SELECT role FROM staffRole JOIN staff ON staff.id = staffId WHERE account = 'ytlan'") }
    try #require(try ward.run("staff", "add", "ytlan", "--name", "Y tá Lan", "--roles", "nurse").status == 0)
    #expect(try Self.asSecond(ward, "staff", "list").status == 0)
    #expect(try ward.run("staff", "change", "ytlan", "--roles", "doctor").status == 0)
    #expect(try ward.run("staff", "change", "ytlan", "--department", "H001/K02").status == 0, "one's own changes are no news")
    let refused = try Self.asSecond(ward, "staff", "change", "ytlan", "--roles", "pharmacist")
    #expect(refused.status == 1 && refused.talk.contains("QY-STF-0020") && refused.talk.contains("doctor"), "\(refused.talk)")
    #expect(try Self.asSecond(ward, "staff", "enable", "ytlan").status == 1)
    #expect(try roles() == "doctor\n")
    #expect(try Self.asSecond(ward, "staff", "disable", "ytlan").status == 0, "locking somebody out never waits")
    #expect(try ward.run("staff", "enable", "ytlan").talk.contains("QY-STF-0020"), "and nobody lifts it unseen")
    #expect(try Self.asSecond(ward, "staff", "list").status == 0)
    #expect(try Self.asSecond(ward, "staff", "change", "ytlan", "--roles", "pharmacist").status == 0)
    #expect(try roles() == "pharmacist\n")
  }

  @Test func `of two administrators who have both looked one changes the account`() throws {
    let ward = try Self.ward()
    try #require(try ward.run("staff", "add", "ytlan", "--name", "Y tá Lan", "--roles", "nurse").status == 0)
    _ = try ward.run("staff", "list")
    _ = try Self.asSecond(ward, "staff", "list")
    let results = try Self.race(
      ward,
      [["staff", "change", "ytlan", "--roles", "doctor"], ["staff", "change", "ytlan", "--roles", "pharmacist", "--as", Self.second]])
    #expect(results.map(\.status).sorted() == [0, 1], "\(results.map(\.talk))")
    #expect(results.contains { $0.talk.contains("QY-STF-0020") })
    #expect(try ward.query("SELECT max(revision) FROM staff WHERE account = 'ytlan'") == "1\n")
  }

  @Test func `of many releases of one hold one is kept`() throws {
    let ward = try Self.ward()
    try #require(try ward.run("retention", "hold", "--encounter", "H001/E1", "--reason", "kiện").status == 0)
    let results = try Self.race(ward, (0..<5).map { ["retention", "release", "1", "--reason", "xong \($0)"] })
    #expect(results.map(\.status).sorted() == [0, 1, 1, 1, 1])
    #expect(results.filter { $0.talk.contains("QY-RET-0008") }.count == 4)
    #expect(try ward.query("SELECT count(*) FROM legalHoldRelease") == "1\n")
  }

  @Test func `a quarantined entry is discarded or taken, never both`() throws {
    let ward = try Self.ward()
    let batch = try ward.write("q.xml", Batch.start + Batch.record("R7", of: "E77") + Batch.end)
    try #require(try ward.take(batch).status == 1)
    let missing = try ward.write("e.xml", Batch.start + Batch.encounter("E77", of: "P1") + Batch.end)
    try #require(try ward.take(missing).status == 0)
    let results = try Self.race(
      ward,
      [
        ["quarantine", "retry", "1"], ["quarantine", "discard", "1", "--reason", "gửi nhầm"], ["quarantine", "retry", "1"],
        ["quarantine", "discard", "1", "--reason", "gửi nhầm"],
      ])
    #expect(results.map(\.status).sorted() == [0, 1, 1, 1], "\(results.map(\.talk))")
    let isTaken = try ward.query("SELECT count(*) FROM document WHERE kind = 6 AND localId = 'R7'") == "1\n"
    #expect(try ward.query("SELECT state FROM quarantine") == (isTaken ? "accepted\n" : "discarded\n"))
    #expect(try ward.isClean())
  }

  @Test func `a use of broken glass gets one verdict`() throws {
    let ward = try Self.ward()
    try #require(try Self.asSecond(ward, "patient", "break-glass", "1", "--reason", "cấp cứu").status == 0)
    let results = try Self.race(
      ward,
      (0..<4).map { ["audit", "reviews", "close", "1", "--verdict", $0 % 2 == 0 ? "justified" : "notJustified", "--reason", "xem xét"] })
    #expect(results.map(\.status).sorted() == [0, 1, 1, 1])
    #expect(results.filter { $0.talk.contains("QY-ACC-0022") }.count == 3)
    #expect(try Self.asSecond(ward, "audit", "reviews", "close", "1", "--verdict", "justified", "--reason", "tự xem").status == 3)
  }

  @Test func `a proposal is approved or rejected, never both`() throws {
    let (ward, _) = try RetentionTests.ward(RetentionTests.encounter("E1"))
    try #require(try ward.run("staff", "add", Self.second, "--name", "Người thứ hai", "--roles", "headOfDepartment").status == 0)
    try Ward.givePassword(Self.second, LifecycleTests.password, in: ward.database)
    try #require(
      try ward.run(
        "retention", "destroy", "--encounter", "H001/E1", "--decision", "QĐ 1", "--reason", "hết hạn", input: LifecycleTests.password
      ).status == 0)
    let results = try Self.race(
      ward,
      [
        ["retention", "approve", "1", "--as", Self.second], ["retention", "reject", "1", "--reason", "còn kiện", "--as", Self.second],
        ["retention", "approve", "1", "--as", Self.second], ["retention", "reject", "1", "--reason", "còn kiện", "--as", Self.second],
      ])
    #expect(results.map(\.status).sorted() == [0, 1, 1, 1], "\(results.map(\.talk))")
    #expect(try ward.query("SELECT (SELECT count(*) FROM destruction) + (SELECT count(*) FROM destructionRejection)") == "1\n")
    #expect(try ward.isClean())
  }
}
