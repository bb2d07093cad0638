import Foundation
import Testing

/// The counters that reports read are what the records add up to, whatever happened on the way.
struct CoverageCounterTests {
  let ward: Ward

  init() throws { ward = try Ward() }

  /// Days before, between and after everything below.
  static let days = "2025-02-28,2025-03-01,2025-03-02,2025-03-31,2025-04-02,2025-04-30,2026-01-31"

  func differences() throws -> [String] {
    let result = try Program.run("verify", "--db", ward.database, "--coverage", "--as-of", Self.days, "--json")
    let checks = result.json["checks"] as? [[String: Any]] ?? []
    #expect(checks.count == 8, "\(result.talk)")
    return checks.flatMap { $0["problems"] as? [String] ?? ["?"] }
  }

  /// Closed and complete encounters of H001 in a month.
  func counters(_ month: String) throws -> String {
    try ward.query(
      "SELECT coalesce(sum(closed), 0) || '/' || coalesce(sum(complete), 0) FROM encounterCountByDay WHERE month = '\(month)'")
  }

  func take(_ text: String) throws { _ = try ward.take(ward.write("\(UUID().uuidString).xml", Batch.start + text + Batch.end)) }

  static func record(_ status: String, version: Int, at time: String = "2025-03-01T09:05") -> String {
    let reason = status == "final" ? "" : "<reason>nhầm</reason>"
    return """
      <record author="BS1" authored="2025-03-01T09:00" encounter="E1" id="R1" kind="15/BV1" status="\(status)" version="\(version)">\
      <attestation at="\(time)" by="BS1"/>\(reason)<section code="history"><narrative>Ho, \(version).</narrative></section></record>

      """
  }

  @Test func `new versions, a move to another month, a withdrawal and a record after it keep the counters exact`() throws {
    try take(Batch.patient("P1") + Batch.encounter("E1", of: "P1"))
    #expect(try counters("2025-03") == "1/0\n")
    try take(Self.record("final", version: 1))
    #expect(try counters("2025-03") == "1/1\n")
    #expect(try differences() == [])
    // The same again is nothing new.
    try take(Batch.patient("P1") + Batch.encounter("E1", of: "P1") + Self.record("final", version: 1))
    #expect(try counters("2025-03") == "1/1\n")
    // It ended later than was said first: it moves to the other month, with its records.
    try take(Batch.encounter("E1", of: "P1").replacing("end=\"2025-03-01T10:00\"", with: "end=\"2025-04-02T10:00\""))
    #expect(try counters("2025-03") == "0/0\n")
    #expect(try counters("2025-04") == "1/1\n")
    #expect(try differences() == [])
    try take(Self.record("enteredInError", version: 2, at: "2025-04-20T08:00"))
    #expect(try counters("2025-04") == "1/0\n")
    #expect(try differences() == [])
    // Before the withdrawal it was complete, and a report as of then says so still.
    #expect(try ward.query("SELECT sum(complete) FROM encounterCountByDay WHERE day < 20198") == "1\n")
    try take(Batch.record("R2", of: "E1").replacing("T09:05", with: "T09:07"))
    #expect(try counters("2025-04") == "1/1\n")
    // Not finished after all.
    try take(
      Batch.encounter("E1", of: "P1").replacing("status=\"finished\"", with: "status=\"cancelled\"").replacing(
        "<disposition discharge=\"1\" outcome=\"2\"/>", with: ""))
    #expect(try differences() == [])
    #expect(try ward.isClean())
  }

  @Test func `a merge, a taken back merge, quarantine and its retry keep them exact`() throws {
    try take(Batch.patient("P1") + Batch.patient("P2", "Trần Thị Khác", born: "1990-02-03"))
    try take(Batch.encounter("E9", of: "P9") + Batch.record("R9", of: "E9"))
    try take(Batch.encounter("E1", of: "P1") + Batch.record("R1", of: "E1") + Batch.encounter("E2", of: "P2"))
    #expect(try counters("2025-03") == "2/1\n")
    #expect(try differences() == [])
    try take(Batch.patient("P9", "Lê Văn Muộn", born: "1970-05-05"))
    #expect(try Program.run("quarantine", "retry", "--db", ward.database, "--all").status == 0)
    #expect(try counters("2025-03") == "3/2\n")
    let merged = try Program.run("patient", "merge", "--db", ward.database, "1", "2", "--reason", "trùng", "--confirmed")
    #expect(try differences() == [], "\(merged.talk)")
    _ = try Program.run("patient", "unmerge", "--db", ward.database, "2", "--reason", "nhầm")
    try take(Batch.record("R2", of: "E2"))
    #expect(try counters("2025-03") == "3/3\n")
    #expect(try differences() == [])
  }

  @Test func `who stands for a record is counted as of each day, and so is a draft for which nobody does`() throws {
    let draft = Self.record("final", version: 1).replacing("status=\"final\"", with: "status=\"preliminary\"")
      .replacing("<attestation at=\"2025-03-01T09:05\" by=\"BS1\"/>", with: "")
    func sums(_ table: String, _ column: String) throws -> String {
      try ward.query("SELECT day, \(column) FROM \(table) WHERE \(column) <> 0 ORDER BY 1")
    }
    try take(Batch.patient("P1") + Batch.encounter("E1", of: "P1") + draft)
    // Written on 1 March, allowed for 7 days: from the 9th on (day 20156) it waits.
    #expect(try sums("waitingDraftByDay", "records") == "20156|1\n")
    #expect(try differences() == [])
    try take(Self.record("final", version: 1, at: "2025-03-20T08:00").replacing("by=\"BS1\"", with: "by=\"BS2\""))
    #expect(try sums("waitingDraftByDay", "records") == "20156|1\n20167|-1\n")
    // Complete, but another than the author stands for it.
    #expect(try sums("encounterCountByDay", "complete") == "20167|1\n")
    #expect(try sums("encounterCountByDay", "attested") == "")
    #expect(try differences() == [])
    try take(Self.record("amended", version: 2, at: "2025-04-02T08:00"))
    #expect(try sums("encounterCountByDay", "attested") == "20180|1\n")
    try take(Self.record("amended", version: 3, at: "2025-04-20T08:00").replacing("by=\"BS1\"", with: "by=\"BS2\""))
    #expect(try sums("encounterCountByDay", "attested") == "20180|1\n20198|-1\n")
    #expect(try differences() == [])
    // One that was settled in time never waited.
    let second = draft.replacing("id=\"R1\"", with: "id=\"R2\"")
    try take(second)
    try take(Self.record("final", version: 1, at: "2025-03-08T23:00").replacing("id=\"R1\"", with: "id=\"R2\""))
    #expect(try sums("waitingDraftByDay", "records") == "20156|1\n20167|-1\n")
    #expect(try differences() == [])
  }

  @Test func `an import that is killed, and resumed, leaves exact counters each time`() throws {
    let file = try ward.write("big.xml", Batch.many(1500))
    for _ in 0..<4 {
      let running = try Program.start(["import", "--db", ward.database, "--resume", file])
      Thread.sleep(forTimeInterval: 0.12)
      kill(running.process.processIdentifier, SIGKILL)
      running.process.waitUntilExit()
      #expect(try differences() == [])
    }
    #expect(try Program.run("import", "--db", ward.database, "--resume", file).status == 0)
    #expect(try counters("2025-03") == "1500/1500\n")
    #expect(try differences() == [])
  }

  @Test func `two imports at once keep them exact`() throws {
    let files = try (0..<3).map { try ward.write("\($0).xml", Batch.many(300, from: 1 + $0 * 200)) }
    let running = try files.map { try Program.start(["import", "--db", ward.database, $0]) }
    for process in running { process.process.waitUntilExit() }
    #expect(try counters("2025-03") == "700/700\n")
    #expect(try differences() == [])
  }

  @Test func `a counter that somebody changed is found, and counted again`() throws {
    try take(Batch.patient("P1") + Batch.encounter("E1", of: "P1") + Batch.record("R1", of: "E1"))
    _ = try ward.query("UPDATE encounterCountByMonth SET complete = 7; DELETE FROM departmentActivityByDay")
    let found = try Program.run("verify", "--db", ward.database, "--coverage", "--as-of", "2025-12-31")
    #expect(found.status == 1)
    #expect(found.output.contains("✗ coverage as of 2025-12-31"))
    #expect(try !ward.isClean())
    // An administrator mends it.
    let rebuilt = try Program.run("rebuild", "--db", ward.database)
    #expect(rebuilt.status != 70, "\(rebuilt.talk)")
    #expect(try differences() == [])
  }

  @Test(
    arguments: [
      "UPDATE coverageCounterState SET definition = substr(definition, 1, length(definition) - 1) || '6'",
      "PRAGMA ignore_check_constraints = ON; UPDATE coverageCounterState SET id = 3", "DELETE FROM coverageCounterState",
      "PRAGMA ignore_check_constraints = ON; INSERT INTO coverageCounterState SELECT 2, definition FROM coverageCounterState",
    ])
  func `a change of the rules by which the counters say they were counted is found, and mended`(attack: String) throws {
    try take(Batch.patient("P1") + Batch.encounter("E1", of: "P1") + Batch.record("R1", of: "E1"))
    let before = try ward.query("SELECT * FROM coverageCounterState")
    _ = try ward.query(attack)
    try #require(try ward.query("SELECT * FROM coverageCounterState") != before)
    let verified = try Program.run("verify", "--db", ward.database)
    #expect(verified.status == 1 && verified.output.contains("coverageCounterState"), "\(verified.output)")
    let found = try Program.run("verify", "--db", ward.database, "--coverage", "--as-of", "2025-12-31")
    #expect(found.status == 1 && found.output.contains("coverageCounterState"), "\(found.output)")
    #expect(try Program.run("rebuild", "--db", ward.database).status != 70)
    #expect(try ward.isClean() && differences() == [] && counters("2025-03") == "1/1\n")
  }

  @Test func `counters of another definition are counted again before anybody reads them`() throws {
    try take(Batch.patient("P1") + Batch.encounter("E1", of: "P1") + Batch.record("R1", of: "E1"))
    _ = try ward.query("UPDATE coverageCounterState SET definition = '1/10'; UPDATE encounterCountByDay SET closed = 99")
    #expect(try differences() == [])
    #expect(try counters("2025-03") == "1/1\n")
  }
}
