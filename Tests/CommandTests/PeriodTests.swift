import Foundation
import Testing

/// Months are closed and opened again, reports are frozen: what was said once stays said.
struct PeriodTests {
  /// Twelve fictional hospitals with their records and their register, made once.
  static let nation: Data = {
    do {
      let ward = try Ward()
      let made = ward.path("made")
      let steps = [
        ["generate", "--hospitals", "12", "--patients", "4", "--seed", "3", "--out", made],
        ["register", "import", "--db", ward.database, made + "/register"], ["import", "--db", ward.database, made + "/batches"],
      ]
      for step in steps where try Program.run(step).status != 0 { preconditionFailure("\(step[0])") }
      return try ward.bytes()
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  let ward: Ward

  init() throws { ward = try Ward(database: Self.nation) }

  func report(_ words: String...) throws -> Program.Result { try Program.run(["report"] + words + ["--db", ward.database]) }

  /// The report of a day in every form that is not a picture.
  func forms(_ day: String) throws -> [String] {
    try ["json", "csv", "xml", "html", "text"].map { format in
      let result = try report("coverage", "--as-of", day, "--format", format)
      #expect(result.status == 0, "\(result.talk)")
      return result.output
    }
  }

  /// An encounter with its record, which ended in August 2025.
  static func late(_ id: String) -> String {
    Batch.start + Batch.patient("L\(id)") + Batch.encounter("L\(id)", of: "L\(id)").replacing("2025-03-01", with: "2025-08-20")
      + Batch.record("L\(id)", of: "L\(id)").replacing("2025-03-01", with: "2025-08-20") + Batch.end
  }

  @Test func `a frozen report gives the same bytes after late data, a new register, a reopening and later closings`() throws {
    #expect(try report("close", "--month", "2025-08", "--as-of", "2025-09-12").status == 0)
    #expect(try report("freeze", "--as-of", "2025-09-30").status == 0)
    let (closing, deadline) = (try forms("2025-09-12"), try forms("2025-09-30"))
    let open = try forms("2025-10-15")
    #expect(try ward.take(ward.write("late.xml", Self.late("1"))).count("accepted") == 3)
    let returns = "facility,month,outpatient,inpatient,day,emergency,field,source,received\nH001,2025-08,77,,,,,Sửa,2025-09-01\n"
    #expect(try Program.run("register", "import", "--db", ward.database, ward.write("returns.csv", returns)).status == 0)
    #expect(try report("reopen", "--month", "2025-08", "--reason", "H001 gửi muộn", "--as-of", "2025-10-14").status == 0)
    #expect(try report("close", "--month", "2025-09", "--as-of", "2025-10-14").status == 0)
    #expect(try forms("2025-09-12") == closing)
    #expect(try forms("2025-09-30") == deadline)
    let later = try forms("2025-10-15")
    #expect(later != open)
    #expect(later[4].contains("MỞ LẠI 14/10/2025"))
    #expect(later[4].contains("H001 gửi muộn"))
    #expect(try Program.run("verify", "--db", ward.database).status == 0)
    #expect(try Program.run("audit", "verify", "--db", ward.database).status == 0)
  }

  @Test func `two copies of a database freeze the same bytes`() throws {
    let copy = try Ward(database: ward.bytes())
    var digests: Set<String> = []
    for database in [ward.database, copy.database] {
      #expect(try Program.run("report", "freeze", "--db", database, "--as-of", "2025-10-15").status == 0)
      digests.insert(try Program.run("report", "show", "--db", database, "--as-of", "2025-10-15").output)
    }
    #expect(digests.count == 1)
  }

  @Test func `a closed month is computed from what was frozen, and from the records again once it is reopened`() throws {
    func august() throws -> String {
      let lines = try report("coverage", "--as-of", "2025-10-15", "--format", "csv").output.split(separator: "\r\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false)
      }
      // The digest of the source is that of all that came.
      let sources = try #require(lines.first?.firstIndex(of: "sources"))
      return lines.filter { $0.contains("H001") && $0.contains("2025-08") }.map { cells in
        cells.indices.filter { $0 != sources }.map { cells[$0] }.joined(separator: ",")
      }.joined()
    }
    let before = try august()
    #expect(!before.isEmpty)
    #expect(try report("close", "--month", "2025-08", "--as-of", "2025-09-12").status == 0)
    #expect(try ward.take(ward.write("late.xml", Self.late("1"))).count("accepted") == 3)
    #expect(try august() == before)
    #expect(try report("reopen", "--month", "2025-08", "--reason", "gửi muộn", "--as-of", "2025-10-01").status == 0)
    #expect(try august() != before)
    // Closed a second time, it is frozen as it is now; what the first closing said stays to be read.
    #expect(try report("close", "--month", "2025-08", "--as-of", "2025-10-01").status == 0)
    let acts = try ward.query("SELECT count(DISTINCT digest), count(*) FROM coveragePeriod WHERE act = 'closed'")
    #expect(acts == "2|2\n")
  }

  @Test func `the report after says what changed in the denominator, line by line, and scores the forecasts`() throws {
    #expect(try report("freeze", "--as-of", "2025-03-20").status == 0)
    let json = try report("coverage", "--as-of", "2025-10-15", "--format", "json").json
    let reconciliation = try #require(json["reconciliation"] as? [String: Any])
    #expect(reconciliation["before"] as? Int == 12)
    #expect(reconciliation["now"] as? Int == 11)
    #expect((reconciliation["lines"] as? [[String: Any]])?.contains { $0["facility"] as? String == "H012" } == true)
    // Of two reports before, the nearer one is compared with.
    #expect(try report("freeze", "--as-of", "2025-07-01").status == 0)
    let next = try report("coverage", "--as-of", "2025-10-15", "--format", "json").json
    #expect((next["reconciliation"] as? [String: Any])?["before"] as? Int == 11)
    let score = try #require(next["forecastScore"] as? [String: Any])
    let scored = ["within", "early", "late", "missed", "open"].reduce(0) { $0 + (score[$1] as? Int ?? 0) }
    #expect(scored > 0)
  }

  @Test func `what can't be is refused with a code and leaves nothing`() throws {
    #expect(try report("close", "--month", "2025-08", "--as-of", "2025-09-12").status == 0)
    let refused: [([String], String)] = [
      (["close", "--month", "2025-08"], "QY-PER-0002"), (["close", "--month", "2025-09", "--as-of", "2025-09-30"], "QY-PER-0001"),
      (["reopen", "--month", "2025-07", "--reason", "x"], "QY-PER-0004"),
      (["reopen", "--month", "2025-08", "--reason", " "], "QY-PER-0005"),
      (["close", "--month", "2025-07", "--as-of", "2025-09-11"], "QY-PER-0006"),
      (["close", "--month", "2025-07", "--as-of", "2999-01-01"], "QY-COV-0002"), (["freeze", "--as-of", "2025-09-12"], "QY-COV-0004"),
      (["show", "--month", "2025-01"], "QY-COV-0005"), (["show", "--as-of", "2025-01-01"], "QY-COV-0006"),
    ]
    for (words, code) in refused {
      let result = try Program.run(["report"] + words + ["--db", ward.database])
      #expect(result.status == 1, "\(words)")
      #expect(result.talk.contains(code), "\(words): \(result.talk)")
    }
    #expect(try ward.query("SELECT (SELECT count(*) FROM coveragePeriod), (SELECT count(*) FROM coverageSnapshot)") == "1|1\n")
  }

  @Test func `of many who close one month at once, one does`() throws {
    let running = try (0..<6).map { _ in
      try Program.start(["report", "close", "--db", ward.database, "--month", "2025-08", "--as-of", "2025-09-12"])
    }
    for process in running { process.process.waitUntilExit() }
    #expect(running.map(\.result.status).sorted() == [0, 1, 1, 1, 1, 1])
    #expect(try ward.query("SELECT count(*) FROM coveragePeriod") == "1\n")
    #expect(try ward.query("SELECT count(*) FROM auditEvent WHERE action = 'close' AND outcome = 'success'") == "1\n")
  }

  @Test func `whoever changes what was frozen is refused, and found out where the triggers were taken away`() throws {
    #expect(try report("close", "--month", "2025-08", "--as-of", "2025-09-12").status == 0)
    let shown = try report("show", "--month", "2025-08")
    #expect(shown.output.hasPrefix("period,2,2025-08,1"))
    let changes = [
      "UPDATE coveragePeriod SET content = x'00'", "DELETE FROM coverageSnapshot",
      "INSERT OR REPLACE INTO coveragePeriod SELECT * FROM coveragePeriod",
      "INSERT INTO coveragePeriod (month, act, asOf, content, digest, actor, at, utcOffset) VALUES ('2025-08', 'closed', '2025-09-13', x'00', zeroblob(32), 'x', 0, 0)",
    ]
    for change in changes {
      _ = try ward.query(change)
      #expect(try report("show", "--month", "2025-08").output == shown.output)
    }
    #expect(try ward.query("SELECT count(*) FROM coveragePeriod") == "1\n")
    _ = try ward.query(
      "DROP TRIGGER coveragePeriodIsNeverUpdated; UPDATE coveragePeriod SET content = CAST(replace(CAST(content AS TEXT), ',1,', ',2,') AS BLOB)"
    )
    #expect(try report("show", "--month", "2025-08").status == 1)
    #expect(try report("coverage", "--as-of", "2025-10-15").talk.contains("QY-COV-0001"))
    #expect(try Program.run("verify", "--db", ward.database).output.contains("closed period 1: not what its digest says"))
  }
}
