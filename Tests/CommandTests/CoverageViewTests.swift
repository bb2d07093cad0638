import Foundation
import Testing

/// The report as people look at it: one screen, the tree, a figure taken apart down to the encounters, and all of it recounted by somebody else.
struct CoverageViewTests {
  let ward: Ward

  init() throws { ward = try Ward(database: PeriodTests.nation) }

  func report(_ words: String...) throws -> Program.Result {
    try Program.run(["report", "coverage", "--db", ward.database, "--as-of", "2025-10-15"] + words)
  }

  @Test(arguments: ["vi", "en"])
  func `the national summary fits a screen of 80 columns and 24 lines, exceptions before stages`(language: String) throws {
    let text = try report("--view", "summary", "--lang", language).output
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= 24)
    for line in lines { #expect(line.count <= 80, "\(line)") }
    let exceptions = try #require(lines.firstIndex { $0.hasPrefix(language == "vi" ? "NGOẠI LỆ" : "EXCEPTIONS") })
    let stages = try #require(lines.firstIndex { $0.hasPrefix(language == "vi" ? "Giai đoạn" : "Stages") })
    #expect(exceptions < stages)
  }

  @Test func `every view is given, and the tree goes down to the departments`() throws {
    for view in ["full", "summary", "exceptions", "changes", "tree", "waves", "trend", "league", "forecast", "stages", "hospitals"] {
      let result = try report("--view", view)
      #expect(result.status == 0, "\(view): \(result.talk)")
      #expect(!result.output.isEmpty)
      for line in result.output.split(separator: "\n") { #expect(line.count <= 80, "\(view): \(line)") }
    }
    let tree = try report("--view", "tree").output
    #expect(tree.contains("\n  Bộ Quốc phòng"))
    #expect(tree.contains("\n    H001 "))
    #expect(tree.contains("\n      K0"))
    #expect(try report("--view", "no").status == 2)
  }

  @Test func `a hospital's figure is the sum of the encounters that are listed behind it`() throws {
    let cell = "coverage@hospital=H001/2025-06"
    let explained = try report("--explain", cell, "--json").json
    let parts = try #require(explained["parts"] as? [[String: Any]])
    let complete = parts.reduce(0) { $0 + ($1["numerator"] as? Int ?? 0) }
    #expect(complete > 0)
    let listed = try report("--explain", cell, "--records", "--json").json
    let encounters = try #require(listed["encounters"] as? [[String: Any]])
    #expect(encounters.count { $0["isComplete"] as? Bool == true } == complete)
    for encounter in encounters where encounter["isComplete"] as? Bool == false {
      #expect((encounter["missing"] as? [Any])?.isEmpty == false)
    }
    let some = try report("--explain", cell, "--records", "--limit", "1", "--json").json
    #expect((some["encounters"] as? [Any])?.count == 1)
    #expect(some["total"] as? Int == encounters.count)
    // Numbers alone: nothing of a patient, and the audit knows who looked.
    #expect(Set(encounters.flatMap(\.keys)) == ["facility", "encounter", "class", "ended", "isComplete", "isLate", "missing"])
    #expect(
      try ward.query("SELECT count(*) FROM auditEvent WHERE action = 'list' AND entity = 'encounter' AND detail LIKE 'H001 2025-06%'")
        == "2\n")
    #expect(try report("--explain", "coverage@hospital=H999").talk.contains("QY-REP-0001"))
    #expect(try report("--explain", "coverage@hospital=H001", "--records").status == 2)
  }

  /// Holds a report, and the CSV beside it, against the records by a program that shares nothing with ours.
  func recount(_ json: String) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = [
      Program.root.appending(path: "Benchmarks/recount-coverage").path, ward.database, json, ward.path("report.csv"),
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }

  @Test func `it does so over a register in which everything happens at the worst moment`() throws {
    // Renamed twice, one of them on a month's border with another class; merged in the middle of a month; closed before the deadline; opened after it; split; a
    // hospital without beds, one of an unknown province, one moved between waves.
    let acts: [[String]] = [
      ["change", "rename", "H001", "--on", "2025-05-10", "name=Một"],
      ["change", "rename", "H001", "--on", "2025-09-30", "name=Một lần nữa"],
      ["change", "reclassify", "H001", "--on", "2025-10-01", "class=III"],
      ["change", "merge", "H002", "--on", "2025-09-16", "mergedInto=H001"],
      ["change", "close", "H003", "--on", "2025-09-29"], ["change", "revise", "H005", "--on", "2025-08-01", "beds=0"],
      ["change", "revise", "H006", "--on", "2025-09-01", "wave=1"],
      ["change", "transfer", "H009", "--on", "2025-09-30", "parentCommand=Quân khu 9", "province=99"],
      ["split", "H010", "--into", "H050", "--on", "2025-09-15", "name=Tách", "beds=10", "departments=2"],
      ["change", "close", "H050", "--on", "2025-10-05"],
      ["change", "open", "H050", "--on", "2025-10-09", "name=Mở lại", "beds=10", "departments=2"],
    ]
    for act in acts {
      let done = try Program.run(["register"] + act + ["--db", ward.database, "--reason", "thử"])
      #expect(done.status == 0, "\(act): \(done.talk)")
    }
    for day in [
      "2025-05-09", "2025-09-15", "2025-09-16", "2025-09-29", "2025-09-30", "2025-10-01", "2025-10-06", "2025-10-09", "2026-12-31",
    ] {
      for (format, file) in [("json", "report.json"), ("csv", "report.csv")] {
        let words = ["report", "coverage", "--db", ward.database, "--as-of", day, "--format", format, "--out", ward.path(file)]
        #expect(try Program.run(words).status == 0)
      }
      let found = try recount(ward.path("report.json"))
      #expect(found.status == 0, "\(day): \(found.output)")
    }
  }

  @Test func `somebody else's program computes the same figures, before and after months are closed and opened`() throws {
    func recount(_ day: String) throws {
      let (json, csv) = (ward.path("report.json"), ward.path("report.csv"))
      for (format, file) in [("json", json), ("csv", csv)] {
        let words = ["report", "coverage", "--db", ward.database, "--as-of", day, "--format", format, "--out", file]
        #expect(try Program.run(words).status == 0)
      }
      let found = try self.recount(json)
      #expect(found.status == 0, "\(day): \(found.output)")
    }
    // It finds out what is wrong.
    try recount("2025-10-09")
    let report = try String(contentsOfFile: ward.path("report.json"), encoding: .utf8)
    for (right, wrong) in [
      ("\"stage\" : 1", "\"stage\" : 2"), ("\"legalDaysAhead\" : -", "\"legalDaysAhead\" : -9"),
      ("\"month\" : \"2025-0", "\"month\" : \"2024-0"),
    ] {
      let changed = report.replacing("\": ", with: "\" : ").replacing("\" : ", with: "\" : ")
      #expect(changed.contains(right), "\(right)")
      _ = try ward.write("wrong.json", changed.replacing(right, with: wrong, maxReplacements: 1))
      #expect(try self.recount(ward.path("wrong.json")).status == 1, "\(right)")
    }
    for day in ["2024-12-15", "2025-02-28", "2025-07-01", "2025-10-09", "2025-10-10", "2025-12-31"] { try recount(day) }
    for words in [
      ["close", "--month", "2025-08"], ["close", "--month", "2025-09"], ["reopen", "--month", "2025-08", "--reason", "muộn"],
    ] {
      #expect(try Program.run(["report"] + words + ["--db", ward.database, "--as-of", "2025-10-12"]).status == 0)
    }
    #expect(try ward.take(ward.write("late.xml", PeriodTests.late("7"))).count("accepted") == 3)
    for day in ["2025-09-30", "2025-10-15", "2025-12-31"] { try recount(day) }
  }
}
