import Foundation
import Testing

/// Who is who, as the records office says it on the command line.
struct IdentityTests {
  /// Four patients, the first two of them one person, with an encounter and a record each.
  private static func ward() throws -> Ward {
    let ward = try Ward()
    let text =
      Batch.start + Batch.patient("P1") + Batch.patient("P2", "Nguyễn Mẫu") + Batch.patient("P3", "Lê Thị Ba", born: "1991-02-03")
      + Batch.patient("P4", "Nguyễn Văn Mẫu", born: "1980") + (1...3).map { Batch.encounter("E\($0)", of: "P\($0)") }.joined()
      + (1...3).map { Batch.record("R\($0)", of: "E\($0)") }.joined() + Batch.end
    try #require(try ward.take(ward.write("b.xml", text)).status == 0)
    return ward
  }

  private static func patient(_ ward: Ward, _ words: String..., input: String? = nil) throws -> Program.Result {
    try Program.run(
      ["patient", words[0], "--db", ward.database, "--json"] + words.dropFirst(), input: input.map { Data($0.utf8) })
  }

  private static func merge(_ ward: Ward, _ survivor: String, _ merged: String) throws -> Program.Result {
    try patient(ward, "merge", survivor, merged, "--reason", "trùng")
  }

  @Test func `a merged chart is shown where it lives on, and taken back it stands alone`() throws {
    let ward = try Self.ward()
    let preview = try Self.patient(ward, "merge", "H001/P1", "H001/P2", "--preview")
    let seen = try #require(preview.json["seen"] as? String)
    #expect((preview.json["moves"] as? [String: Int]) == ["encounter": 1])
    let merged = try Self.patient(ward, "merge", "H001/P1", "H001/P2", "--seen", seen, "--reason", "trùng")
    #expect(merged.status == 0 && (merged.json["outcome"] as? [String: Any])?["merge"] as? Int == 1, "\(merged.talk)")
    for id in ["2", "H001/P2", "1"] {
      let chart = try Self.patient(ward, "show", id, "--reason", "khám").json
      #expect((chart["summary"] as? [String: Any])?["id"] as? Int == 1)
      #expect((chart["episodes"] as? [Any])?.count == 2 && chart["asked"] as? Int == (id == "1" ? nil : 2))
      #expect((chart["patient"] as? [String: Any])?["id"] as? String == "P1", "the survivor's own statement leads")
    }
    let records = try Program.run("record", "list", "--db", ward.database, "--json", "--patient", "2", "--reason", "khám")
    #expect((records.json["records"] as? [Any])?.count == 2)
    #expect(try ward.isClean())
    #expect(try Self.patient(ward, "unmerge", "2", "--reason", "nhầm").status == 0)
    let alone = try Self.patient(ward, "show", "2", "--reason", "khám").json
    #expect((alone["episodes"] as? [Any])?.count == 1 && alone["asked"] == nil)
    #expect(try ward.isClean())
  }

  @Test(arguments: [
    (["merge", "1", "1", "--reason", "trùng"], 1, "QY-PAT-0020"), (["merge", "1", "3", "--reason", "trùng"], 1, "QY-PAT-0024"),
    (["merge", "1", "99", "--reason", "trùng"], 1, "QY-PAT-0001"), (["merge", "1", "H001/P9", "--reason", "trùng"], 1, "QY-PAT-0001"),
    (["merge", "1", "2", "--reason", "trùng", "--seen", "0000"], 1, "QY-PAT-0030"),
    (["unmerge", "1", "--reason", "nhầm"], 1, "QY-PAT-0026"),
    (["distinct", "1", "1", "--reason", "khác"], 1, "QY-PAT-0020"), (["merge", "1", "2"], 2, "--reason"),
    (["merge", "1", "2", "--reason", " "], 2, "--reason"), (["duplicates", "--limit", "0"], 2, "--limit"),
    (["edit", "H001/P9", "--file", "-", "--seen", "0"], 1, "QY-PAT-0012"),
  ])
  func `what can't be is refused with its code`(words: [String], status: Int32, code: String) throws {
    let ward = try Self.ward()
    let before = try ward.dump()
    let result = try Program.run(["patient", words[0], "--db", ward.database] + words.dropFirst())
    #expect(result.status == status && result.talk.contains(code), "\(result.status) \(result.talk)")
    #expect(try ward.dump() == before && ward.isClean())
  }

  @Test func `duplicates come likeliest first, in pages, without those judged distinct or merged`() throws {
    let ward = try Self.ward()
    func pairs(_ options: String...) throws -> [[Int]] {
      let found = try Program.run(["patient", "duplicates", "--db", ward.database, "--json"] + options)
      return (found.json["pairs"] as? [[String: Any]] ?? []).map { pair in
        ["one", "other"].compactMap { (pair[$0] as? [String: Any])?["id"] as? Int } + [pair["points"] as? Int ?? -1]
      }
    }
    let all = try pairs()
    #expect(all.map { Array($0.prefix(2)) } == [[1, 2], [1, 4], [2, 4]])
    #expect(all[0][2] >= all[1][2])
    #expect(try pairs("--limit", "1", "--offset", "1") == [all[1]])
    #expect(try pairs("--points", "\(all[0][2] + 1)") == [])
    #expect(try Self.patient(ward, "distinct", "4", "1", "--reason", "hai anh em họ").status == 0)
    #expect(try pairs() == [all[0], all[2]])
    let twice = try Self.patient(ward, "distinct", "1", "4", "--reason", "hai anh em họ")
    #expect(twice.status == 0 && twice.json["isNew"] as? Bool == false)
    let judged = try Self.merge(ward, "1", "4")
    #expect(judged.status == 1 && judged.talk.contains("QY-PAT-0029"))
    #expect(try Self.merge(ward, "1", "2").status == 0)
    #expect(try pairs() == [])
    #expect(try ward.isClean())
  }

  @Test func `one pair merged by many at once is merged once, whatever is registered meanwhile`() throws {
    let ward = try Self.ward()
    let merging = try (0..<8).map { index in
      try Program.start([
        "patient", "merge", "--db", ward.database, "--json", "--reason", "trùng", index.isMultiple(of: 2) ? "1" : "2",
        index.isMultiple(of: 2) ? "2" : "1",
      ])
    }
    let registering = try (0..<8).map { _ in
      try Program.start(
        ["patient", "register", "--db", ward.database, "--json", "--facility", "H001", "--file", "-", "--confirmed"],
        input: Data(Batch.patient("P9", "Phạm Văn Chín", born: "1955-05-05").utf8))
    }
    for running in merging + registering { running.process.waitUntilExit() }
    #expect(merging.filter { $0.result.status == 0 }.count == 1)
    #expect(merging.allSatisfy { $0.result.status == 0 || $0.result.talk.contains("QY-PAT-0021") }, "\(merging.map(\.result.talk))")
    #expect(registering.filter { $0.result.json["isNew"] as? Bool == true }.count == 1)
    #expect(try ward.query("SELECT count(*) FROM patientMerge") == "1\n")
    #expect(try ward.isClean())
  }

  @Test func `a merge that is killed has happened or has not`() throws {
    let ward = try Self.ward()
    var delay: UInt32 = 2000
    for _ in 0..<8 {
      let running = try Program.start(["patient", "merge", "--db", ward.database, "--reason", "trùng", "1", "2"])
      usleep(delay)
      kill(running.process.processIdentifier, SIGKILL)
      running.process.waitUntilExit()
      #expect(try ward.isClean())
      let state = try ward.query(
        "SELECT (SELECT count(*) FROM patient WHERE mergedInto = 1), (SELECT count(*) FROM encounter WHERE patientId = 2)")
      #expect(["0|1\n", "1|0\n"].contains(state), "\(state)")
      if state == "1|0\n" { #expect(try Self.patient(ward, "unmerge", "2", "--reason", "nhầm").status == 0) }
      delay += 7000
    }
  }

  @Test func `an export after a merge imports again and exports the same bytes`() throws {
    let ward = try Self.ward()
    #expect(try Self.merge(ward, "1", "2").status == 0)
    let later =
      Batch.start + Batch.patient("P2", "Nguyễn Văn Mẫu") + Batch.encounter("E8", of: "P2") + Batch.record("R8", of: "E8") + Batch.end
    #expect(try ward.take(ward.write("later.xml", later)).status == 0)
    for (number, words) in [["--all"], ["--patient", "1", "--reason", "chuyển viện"], ["--encounter", "E8", "--reason", "chuyển viện"]]
      .enumerated()
    {
      let (one, two, name) = (ward.path("one\(number).xml"), ward.path("two\(number).xml"), "again\(number).qydb")
      #expect(try Program.run(["export", "--db", ward.database, "--out", one] + words).status == 0)
      try ward.makeDatabase(name)
      let again = try Program.run("import", "--db", ward.path(name), one)
      #expect(again.status == 0, "\(words): \(again.talk)")
      #expect(try Program.run("export", "--db", ward.path(name), "--all", "--out", two).status == 0)
      #expect(try Data(contentsOf: URL(filePath: one)) == Data(contentsOf: URL(filePath: two)), "\(words)")
    }
  }

  @Test func `an edit that makes another person of somebody asks, and the second writer sees both versions`() throws {
    let ward = try Self.ward()
    let entry = try Self.patient(ward, "entry", "H001/P1").json
    let digest = try #require(entry["digest"] as? String)
    let text = try #require(entry["content"] as? String)
    func edit(_ text: String, seen: String, _ more: String...) throws -> Program.Result {
      try Program.run(
        ["patient", "edit", "--db", ward.database, "--json", "H001/P1", "--file", "-", "--seen", seen] + more, input: Data(text.utf8))
    }
    let other = text.replacing("1980-01-15", with: "1985-05-05").replacing("Nguyễn Văn Mẫu", with: "Trần Đức Tâm")
    let asked = try edit(other, seen: digest)
    #expect(asked.status == 1 && asked.talk.contains("QY-PAT-0033") && asked.json["changes"] as? [String] == ["name", "birthDate"])
    #expect(try Self.patient(ward, "entry", "H001/P1").json["digest"] as? String == digest)
    #expect(try edit(other, seen: digest, "--confirmed").status == 2, "a reason belongs to it")
    let one = try edit(text.replacing("1980-01-15", with: "1980-01-16"), seen: digest)
    #expect(one.status == 0 && one.json["changes"] as? [String] == ["birthDate"])
    let late = try edit(other, seen: digest, "--confirmed", "--reason", "giấy khai sinh")
    #expect(late.status == 1 && late.talk.contains("QY-PAT-0032"))
    #expect(
      (late.json["current"] as? String)?.contains("1980-01-16") == true && (late.json["yours"] as? String)?.contains("1985-05-05") == true)
    let next = try #require(one.json["digest"] as? String)
    let confirmed = try edit(other, seen: next, "--confirmed", "--reason", "giấy khai sinh")
    #expect(confirmed.status == 0)
    // Back to what it said before, word for word: an edit may.
    let back = try edit(
      text.replacing("1980-01-15", with: "1980-01-16"), seen: try #require(confirmed.json["digest"] as? String), "--confirmed", "--reason",
      "sửa nhầm")
    #expect(back.status == 0 && back.json["digest"] as? String == next)
    let found = try Program.run("patient", "search", "--db", ward.database, "--json", "H001/P1")
    #expect((found.json["patients"] as? [[String: Any]])?.first?["name"] as? String == "Nguyễn Văn Mẫu")
    #expect(try edit(text.replacing("id=\"P1\"", with: "id=\"P2\""), seen: digest).talk.contains("QY-PAT-0031"))
    #expect(try ward.isClean())
  }

  @Test(arguments: [
    "UPDATE encounter SET patientId = 2 WHERE id = 2",
    "DROP TRIGGER mergedIntoHasItsMerge; UPDATE patient SET mergedInto = NULL WHERE id = 2",
    "DROP TRIGGER mergedIntoHasItsMerge; UPDATE patient SET mergedInto = 1 WHERE id = 4; UPDATE encounter SET patientId = 4 WHERE id = 3",
  ])
  func `what stands against the ledger of merges is found, and a rebuild puts it right`(attack: String) throws {
    let ward = try Self.ward()
    #expect(try Self.merge(ward, "3", "1").talk.contains("QY-PAT-0024"))
    #expect(try Self.merge(ward, "1", "2").status == 0)
    let before = try ward.query("SELECT id, mergedInto FROM patient; SELECT id, patientId FROM encounter")
    _ = try ward.query(attack)
    #expect(try !ward.isClean())
    #expect(try Program.run("rebuild", "--db", ward.database).status == 0)
    #expect(try ward.isClean())
    #expect(try ward.query("SELECT id, mergedInto FROM patient; SELECT id, patientId FROM encounter") == before)
  }

  @Test func `a death stated in one of two charts keeps the encounters of both`() throws {
    let ward = try Self.ward()
    let dead = Batch.patient("P2", "Nguyễn Mẫu").replacing("</name>", with: "</name><deceased date=\"2025-03-01\"/>")
    #expect(try ward.take(ward.write("dead.xml", Batch.start + dead + Batch.end)).status == 0)
    func classes() throws -> String { try ward.query("SELECT encounterId, class FROM encounterRetention ORDER BY 1") }
    #expect(try classes() == "1|ordinary\n2|death\n3|ordinary\n")
    #expect(try Self.merge(ward, "1", "2").status == 0)
    #expect(try classes() == "1|death\n2|death\n3|ordinary\n")
    #expect(try Self.patient(ward, "unmerge", "2", "--reason", "nhầm").status == 0)
    #expect(try classes() == "1|ordinary\n2|death\n3|ordinary\n")
  }

  @Test func `of two edits at once one is written`() throws {
    let ward = try Self.ward()
    let entry = try Self.patient(ward, "entry", "H001/P1").json
    let digest = try #require(entry["digest"] as? String)
    let text = try #require(entry["content"] as? String)
    let running = try (10..<18).map { day in
      try Program.start(
        ["patient", "edit", "--db", ward.database, "--json", "H001/P1", "--file", "-", "--seen", digest],
        input: Data(text.replacing("1980-01-15", with: "1980-02-\(day)").utf8))
    }
    for process in running { process.process.waitUntilExit() }
    #expect(running.filter { $0.result.status == 0 }.count == 1)
    #expect(running.allSatisfy { $0.result.status == 0 || $0.result.talk.contains("QY-PAT-0032") })
    #expect(try ward.isClean())
  }
}
