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

  @Test func `somebody else's program computes the same figures, before and after months are closed and opened`() throws {
    func recount(_ day: String) throws {
      let (json, csv) = (ward.path("report.json"), ward.path("report.csv"))
      for (format, file) in [("json", json), ("csv", csv)] {
        let words = ["report", "coverage", "--db", ward.database, "--as-of", day, "--format", format, "--out", file]
        #expect(try Program.run(words).status == 0)
      }
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/python3")
      process.arguments = [Program.root.appending(path: "Benchmarks/recount-coverage").path, ward.database, json, csv]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0, "\(day): \(output)")
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
