import Foundation
import Testing

/// The register changed act by act, as hard as a register can be to a report.
struct RegisterEditTests {
  let ward: Ward

  init() throws { ward = try Ward(database: PeriodTests.nation) }

  func register(_ words: String...) throws -> Program.Result { try Program.run(["register"] + words + ["--db", ward.database]) }

  func report(_ day: String) throws -> [String: Any] {
    try Program.run("report", "coverage", "--db", ward.database, "--as-of", day, "--json").json
  }

  func denominator(_ day: String) throws -> Int? {
    ((try report(day)["figures"] as? [String: Any])?["declared"] as? [String: Any])?["denominator"] as? Int
  }

  @Test
  func
    `merged in the middle of a month, renamed twice, split and closed before the deadline: every change is a line, and the lines add up`()
    throws
  {
    #expect(try Program.run("report", "freeze", "--db", ward.database, "--as-of", "2025-05-31").status == 0)
    let before = try #require(try denominator("2025-05-31"))
    let acts: [[String]] = [
      ["change", "rename", "H001", "--on", "2025-06-05", "name=Tên thứ hai", "--reason", "QĐ 1"],
      ["change", "rename", "H001", "--on", "2025-06-25", "name=Tên thứ ba", "--reason", "QĐ 2"],
      ["change", "merge", "H002", "--on", "2025-06-17", "mergedInto=H003", "--reason", "QĐ 3"],
      ["split", "H003", "--into", "H031", "--on", "2025-07-01", "name=Bệnh viện mới", "beds=50", "departments=2", "--reason", "QĐ 4"],
      ["change", "close", "H006", "--on", "2025-09-29", "--reason", "QĐ 5"],
      ["change", "revise", "H007", "--on", "2025-07-01", "province=79", "oldProvince=74", "--reason", "NQ 202"],
      ["change", "reclassify", "H008", "--on", "2025-07-02", "class=II", "--reason", "QĐ 6"],
      ["change", "transfer", "H009", "--on", "2025-07-03", "parentCommand=Quân khu 1", "--reason", "QĐ 7"],
    ]
    for act in acts {
      let result = try Program.run(["register"] + act + ["--db", ward.database])
      #expect(result.status == 0, "\(act): \(result.talk)")
    }
    let json = try report("2025-10-15")
    let reconciliation = try #require(json["reconciliation"] as? [String: Any])
    let lines = try #require(reconciliation["lines"] as? [[String: Any]])
    #expect(reconciliation["before"] as? Int == before)
    #expect(reconciliation["now"] as? Int == before - 1 + 1 - 1)
    #expect(before + lines.reduce(0) { $0 + ($1["change"] as? Int ?? 9) } == reconciliation["now"] as? Int)
    #expect(lines.count { $0["facility"] as? String == "H001" } == 2)
    // On the day before the merger it counts, on the day itself no more, and its month is still its own.
    #expect(try denominator("2025-06-16") == before)
    #expect(try denominator("2025-06-17") == before - 1)
    let csv = try Program.run("report", "coverage", "--db", ward.database, "--as-of", "2025-10-15", "--format", "csv").output
    #expect(csv.split(separator: "\r\n").contains { $0.contains(",H002,") && $0.contains(",2025-06,") })
    #expect(!csv.split(separator: "\r\n").contains { $0.contains(",H002,") && $0.contains(",2025-07,") })
    let list = try register("list", "--as-of", "2025-10-15").output
    #expect(list.contains("Tên thứ ba"))
    #expect(try register("list", "--as-of", "2025-06-10").output.contains("Tên thứ hai"))
    #expect(!list.contains("H006 "))
    // The report that was frozen before still says what it said.
    #expect(try denominator("2025-05-31") == before)
    let history = try register("history").output
    #expect(history.contains("merged H002 2025-06-17: QĐ 3"))
    #expect(try ward.query("SELECT count(*) FROM auditEvent WHERE action = 'edit' AND entity = 'register'") == "8\n")
    #expect(try ward.isClean())
  }

  @Test func `a row put in before a later one leaves the later one as it is`() throws {
    #expect(try register("change", "rename", "H001", "--on", "2025-06-25", "name=Tên sau", "--reason", "QĐ 2").status == 0)
    #expect(try register("change", "revise", "H001", "--on", "2025-03-01", "beds=77", "--reason", "QĐ 1").status == 0)
    #expect(try register("list", "--as-of", "2025-07-01").output.contains("Tên sau"))
    let june = try register("list", "--as-of", "2025-06-01", "--json").json["hospitals"] as? [[String: Any]]
    #expect(june?.first { $0["code"] as? String == "H001" }?["beds"] as? Int == 77)
  }

  @Test(arguments: [
    (["change", "close", "H099", "--on", "2025-06-01", "--reason", "x"], 1, "QY-REG-0083"),
    (["change", "merge", "H002", "--on", "2025-06-01", "mergedInto=H099", "--reason", "x"], 1, "QY-REG-0025"),
    (["change", "merge", "H002", "--on", "2025-06-01", "--reason", "x"], 1, "QY-REG-0027"),
    (["change", "open", "H001", "--on", "2025-06-01", "--reason", "x"], 1, "QY-REG-0024"),
    (["change", "revise", "H001", "--on", "2025-06-01", "beds=-4", "--reason", "x"], 1, "QY-REG-0009"),
    (["change", "rename", "H001", "--on", "2025-06-01", "name==1+1", "--reason", "x"], 1, "QY-REG-0010"),
    (["split", "H001", "--into", "H002", "--on", "2025-06-01", "beds=1", "departments=1", "--reason", "x"], 1, "QY-REG-0084"),
    (["split", "H001", "--into", "H077", "--on", "2025-06-01", "beds=99999", "departments=1", "--reason", "x"], 1, "QY-REG-0085"),
    (["set", "milestone", "facility=H001", "kind=pilot", "date=1999-01-01", "--reason", "x"], 1, "QY-REG-0091"),
    (["add", "milestone", "facility=H001", "kind=pilot", "date=2025-06-01", "document=1/QĐ", "--reason", "x"], 1, "QY-REG-0008"),
    (
      ["add", "infrastructure", "facility=H099", "date=2025-06-01", "item=server", "needed=1", "present=1", "--reason", "x"], 1,
      "QY-REG-0063"
    ),
    (
      ["add", "training", "facility=H001", "date=2025-06-01", "group=nurse", "trained=9", "total=8", "source=x", "--reason", "x"], 1,
      "QY-REG-0064"
    ),
    (["change", "close", "H001", "--on", "2025-06-01", "--reason", " "], 2, "QY-REG-0080"),
    (["change", "close", "H001", "--on", "June", "--reason", "x"], 2, "--on"), (["add", "nothing", "a=b", "--reason", "x"], 2, "table"),
  ])
  func `what does not fit is refused, and the register stays`(words: [String], status: Int32, code: String) throws {
    let result = try Program.run(["register"] + words + ["--db", ward.database])
    #expect(result.status == status, "\(result.talk)")
    #expect(result.talk.contains(code), "\(result.talk)")
    #expect(try ward.query("SELECT count(*) FROM registerVersion") == "1\n")
  }

  @Test func `evidence, returns, findings, training, gaps, downtimes and surveys are added one by one and show in the report`() throws {
    let acts: [[String]] = [
      ["add", "milestone", "facility=H009", "kind=published", "date=2025-09-01", "document=9/CV", "signer=Cục Quân y"],
      ["add", "return", "facility=H009", "month=2025-09", "outpatient=3", "source=BHXH", "received=2025-10-09"],
      [
        "add", "finding", "facility=H009", "date=2025-09-01", "severity=major", "finding=Thiếu chữ ký", "owner=Phòng KHTH",
        "due=2025-09-20",
      ],
      ["set", "finding", "facility=H009", "date=2025-09-01", "finding=Thiếu chữ ký", "closed=2025-09-15"],
      ["add", "training", "facility=H009", "date=2025-09-01", "group=nurse", "trained=40", "total=50", "source=Danh sách 7"],
      ["add", "infrastructure", "facility=H009", "date=2025-09-01", "item=workstation", "needed=120", "present=80", "investment=640"],
      ["add", "downtime", "facility=H009", "date=2025-09-20", "minutes=45", "planning=unplanned", "cause=Mất điện"],
      ["add", "survey", "facility=H009", "date=2025-09-25", "respondentGroup=staff", "respondents=30", "satisfied=24"],
    ]
    for act in acts {
      let result = try Program.run(["register"] + act + ["--db", ward.database, "--reason", "BC 1"])
      #expect(result.status == 0, "\(act): \(result.talk)")
    }
    let json = try report("2025-10-15")
    let all = json["readiness"] as? [[String: Any]]
    let readiness = try #require(all?.first { $0["facility"] as? String == "H009" })
    #expect(readiness["investment"] as? Int == 640)
    #expect(readiness["unplannedMinutes"] as? Int == 45)
    let text = try Program.run("report", "coverage", "--db", ward.database, "--as-of", "2025-10-15", "--view", "readiness").output
    let line = text.split(separator: "\n").first { $0.hasPrefix("H009") } ?? ""
    #expect(line.contains("80,0 %") && line.contains("máy trạm 40"), "\(text)")
    // Before it was known, it does not show.
    let before = try report("2025-08-31")["readiness"] as? [[String: Any]]
    #expect(before?.contains { $0["facility"] as? String == "H009" } == false)
  }

  @Test func `of two who edit at once, nobody's act is lost`() throws {
    let running = try (0..<4).map { number in
      try Program.start([
        "register", "add", "milestone", "--db", ward.database, "facility=H001", "kind=his", "date=2025-0\(number + 1)-03",
        "document=\(number)",
        "signer=x", "--reason", "x",
      ])
    }
    for process in running { process.process.waitUntilExit() }
    let kept = running.count { $0.result.status == 0 }
    #expect(kept >= 1)
    for process in running where process.result.status != 0 {
      #expect(process.result.talk.contains("QY-REG-0070"), "\(process.result.talk)")
    }
    let rows = try ward.query(
      "SELECT (length(CAST(content AS TEXT)) - length(replace(CAST(content AS TEXT), ',x,', ''))) / 3 FROM registerPart WHERE name = 'milestones' ORDER BY versionId DESC LIMIT 1"
    )
    #expect(rows == "\(kept)\n")
  }
}
