import Foundation
import Testing

/// The exercises by the built program, and their certificates as evidence in the coverage report.
struct PracticeTests {
  static let recordings = Program.root.appending(path: "Tests/StaffClientTests/Recordings")

  /// A folder to work in, with a national database.
  let ward: Ward
  let sandbox: String

  init() throws {
    ward = try Ward(database: PeriodTests.nation)
    sandbox = ward.path("sandbox")
  }

  private func practice(_ role: String, _ words: String...) throws -> Program.Result {
    try Program.run(["practice", "--role", role, "--dir", sandbox] + words)
  }

  private func done(_ result: Program.Result) -> [String] {
    (result.json["steps"] as? [[String: Any]] ?? []).filter { $0["doneAt"] != nil }.compactMap { $0["id"] as? String }
  }

  /// The operator's exercises, as commands of a shell.
  private func operate() throws {
    let database = sandbox + "/practice.qydb"
    for words in [
      ["verify"], ["register", "import", sandbox + "/register"], ["import", sandbox + "/incoming.xml"], ["quarantine", "show", "2"],
      ["import", sandbox + "/incoming.xml"], ["import", sandbox + "/missing.xml"], ["quarantine", "retry", "2"], ["report", "coverage"],
      ["export", "--all", "--out", sandbox + "/exported"],
    ] { #expect(try [0, 1].contains(Program.run(words + ["--db", database]).status), "\(words)") }
  }

  private func certificate(_ role: String, _ name: String, _ number: String) throws -> String {
    let file = ward.path("\(number).csv")
    let printed = try practice(role, "--certificate", "--name", name, "--number", number, "--hospital", "H005")
    try #require(printed.status == 0, "\(printed.talk)")
    try Data(printed.output.utf8).write(to: URL(filePath: file))
    return file
  }

  /// The same certificate, of somebody else in a sandbox of their own.
  private func ofAnotherSandbox(_ file: String, _ number: String) throws -> String {
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(whereSeparator: \.isNewline).map(String.init)
    var cells = lines[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let evidence = cells[7].split(separator: "/", maxSplits: 1)
    (cells[4], cells[7]) = (number, "\(String(evidence[0].reversed()))/\(evidence[1])")
    cells[8] = try Self.digest(cells[..<8].joined(separator: "\n"))
    return try ward.write("\(number)-other.csv", [lines[0], cells.joined(separator: ",")].joined(separator: "\n") + "\n")
  }

  /// Of H005: the people with a certificate by group, and how many are trained in all.
  private func certified() throws -> (certified: [String: Int], trained: Int) {
    let report = try Program.run("report", "coverage", "--db", ward.database, "--json").json
    let standing = (report["readiness"] as? [[String: Any]] ?? []).first { $0["facility"] as? String == "H005" }
    return (standing?["certified"] as? [String: Int] ?? [:], (standing?["trained"] as? [String: Any])?["numerator"] as? Int ?? -1)
  }

  @Test func `steps that are done in a shell count, the certificate goes into the register and is counted in the report`() throws {
    let first = try practice("operator", "--json")
    #expect(first.status == 0 && done(first).isEmpty && (first.json["steps"] as? [Any])?.count == 8)
    let early = try practice("operator", "--certificate", "--name", "Lê Văn Tín", "--number", "77", "--hospital", "H005")
    #expect(early.status == 1 && early.talk.contains("QY-PRA-0003"))
    try operate()
    #expect(try done(practice("operator", "--json")).count == 8)
    // A group of 90 of whom a list knows none.
    let today = try #require((practice("operator", "--json").json["steps"] as? [[String: Any]])?.last?["doneAt"] as? String).prefix(10)
    let list = try Program.run(
      "register", "add", "training", "--db", ward.database, "facility=H005", "date=\(today)", "group=it", "trained=0", "total=90",
      "source=Danh sách 1", "--reason", "DS 1")
    #expect(list.status == 0, "\(list.talk)")
    let before = try certified()
    #expect(before.certified.isEmpty)
    let file = try certificate("operator", "Lê Văn Tín", "77")
    #expect(try practice("operator", "--check", file).status == 0)
    let taken = try Program.run("register", "import", "--db", ward.database, file)
    #expect(taken.status == 0, "\(taken.talk)")
    #expect(try certified() == (["it": 1], before.trained + 1))
    // The same again says nothing; somebody else adds up.
    #expect(try Program.run("register", "import", "--db", ward.database, file, "--json").json["isNew"] as? Bool != true)
    #expect(try Program.run("register", "import", "--db", ward.database, ofAnotherSandbox(file, "78")).status == 0)
    #expect(try certified() == (["it": 2], before.trained + 2))
    // A certificate that was withdrawn does not come back with its file.
    let digest = try #require(String(contentsOfFile: file, encoding: .utf8).split(separator: ",").first { $0.utf8.count == 64 })
    let withdrawn = try Program.run(
      "register", "set", "certificate", "--db", ward.database, "facility=H005", "digest=\(digest)", "withdrawn=\(today)", "--reason", "BB 3"
    )
    #expect(withdrawn.status == 0, "\(withdrawn.talk) \(withdrawn.output)")
    _ = try Program.run("register", "import", "--db", ward.database, file)
    #expect(try certified() == (["it": 1], before.trained + 1))
    #expect(try Program.run("verify", "--db", ward.database).status == 0)
    #expect(try Program.run("verify", "--db", sandbox + "/practice.qydb").status == 0)
  }

  @Test func `a certificate that somebody changed is refused, and one of another sandbox is not confirmed`() throws {
    _ = try practice("operator", "--json")
    try operate()
    let file = try certificate("operator", "Lê Văn Tín", "77")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    for (from, to) in [("Tín", "Tính"), (",77,", ",99,"), ("H005", "H006"), ("operator", "doctor")] {
      let other = try ward.write("other.csv", text.replacing(from, with: to))
      let taken = try Program.run("register", "import", "--db", ward.database, other)
      #expect(taken.status != 0 && (taken.talk + taken.output).contains("QY-PRA-0009"), "\(from): \(taken.talk)")
      #expect(try practice("operator", "--check", other).status == 1, "\(from)")
    }
    #expect(try certified().certified.isEmpty)
    #expect(try practice("operator", "--check", ward.write("no.csv", "a,b\n1,2\n")).talk.contains("QY-PRA-0018"))
    // Whoever edits the sandbox's audit gets none.
    _ = try ward.query("DROP TRIGGER auditEventIsNeverUpdated; UPDATE auditEvent SET detail = 'x' WHERE id = 3", "sandbox/practice.qydb")
    let broken = try practice("operator", "--certificate", "--name", "Lê Văn Tín", "--number", "77", "--hospital", "H005")
    #expect(broken.status == 1 && broken.talk.contains("QY-PRA-0004"))
  }

  @Test func `a line that no sandbox gave is refused, however well its digest was made`() throws {
    let head = "facility,date,role,holder,number,exercises,steps,evidence,digest,withdrawn\n"
    func line(_ date: String, _ role: String, _ version: Int, _ steps: Int, _ evidence: String) throws -> String {
      let cells = ["H005", date, role, "Người Giả", "13", "\(version)", "\(steps)", evidence]
      let digest = try Self.digest(cells.joined(separator: "\n"))
      return head + (cells + [digest, ""]).joined(separator: ",") + "\n"
    }
    let evidence = "0123456789ab/12/0123456789abcdef01234567"
    for (date, role, version, steps, evidence) in [
      ("2026-01-01", "nurse", 2, 1, evidence), ("2026-01-01", "nurse", 1, 9, evidence), ("2026-01-01", "surgeon", 2, 9, evidence),
      ("2026-01-01", "nurse", 2, 9, "nowhere"), ("2026-01-01", "nurse", 2, 9, "0123456789ab/0/0123456789abcdef01234567"),
      ("2999-01-01", "nurse", 2, 9, evidence),
    ] {
      let taken = try Program.run(
        "register", "import", "--db", ward.database, ward.write("forged.csv", line(date, role, version, steps, evidence)))
      #expect(taken.status != 0 && (taken.talk + taken.output).contains("QY-PRA-0024"), "\(role) \(steps): \(taken.talk) \(taken.output)")
    }
    #expect(try certified().certified.isEmpty)
    // One that might be is taken: the program holds no secret, and the sandbox is what proves it.
    #expect(
      try Program.run("register", "import", "--db", ward.database, ward.write("kept.csv", line("2026-01-01", "nurse", 2, 9, evidence)))
        .status == 0)
  }

  @Test func `a sandbox certifies one person, whoever asks for another line`() throws {
    _ = try practice("operator", "--json")
    try operate()
    func take(_ name: String, _ number: String) throws -> Program.Result {
      try Program.run("register", "import", "--db", ward.database, certificate("operator", name, number))
    }
    #expect(try take("Lê Văn Tín", "77").status == 0)
    let second = try take("Phạm Thị Chi", "78")
    #expect(second.status != 0 && (second.talk + second.output).contains("QY-PRA-0025"), "\(second.talk) \(second.output)")
    // The same line again is nothing new.
    #expect(try take("Lê Văn Tín", "77").status == 0)
    #expect(try certified().certified.values.reduce(0, +) == 1)
  }

  /// SHA-256 in hexadecimal, made by somebody else.
  private static func digest(_ text: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try input.fileHandleForWriting.close()
    return String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self).split(separator: " ").first.map(
      String.init) ?? ""
  }

  /// Every command of a role's exercises, with what is typed at it.
  private func work(_ role: String, _ commands: [(words: [String], input: String)]) throws -> [String] {
    _ = try practice(role, "--json")
    for (words, input) in commands {
      let result = try Program.run(words + ["--db", sandbox + "/practice.qydb"], input: Data(input.utf8))
      #expect(result.status == 0, "\(words): \(result.talk)")
    }
    return try done(practice(role, "--json"))
  }

  @Test func `the head and the records office may do every step by commands`() throws {
    let password = "luyen-tap-1\n"
    let kept = try work(
      "recordsOffice",
      [
        (["quarantine", "show", "1"], ""), (["quarantine", "discard", "1", "--reason", "gửi lại"], ""), (["quarantine", "retry", "2"], ""),
        (["patient", "show", "H000/P4", "--purpose", "patientRequest", "--reason", "xin tóm tắt"], ""), (["patient", "duplicates"], ""),
        (["patient", "merge", "H000/P4", "H000/P5", "--reason", "hai lần"], ""),
        (["retention", "hold", "--patient", "H000/P2", "--reason", "khiếu nại"], ""),
        (["retention", "destroy", "--encounter", "H000/E0", "--decision", "15/QĐ-BV", "--reason", "hết hạn"], password),
        (["report", "coverage"], ""),
      ])
    #expect(kept.count == 9, "\(kept)")
    try FileManager.default.removeItem(atPath: sandbox)
    let judged = try work(
      "headOfDepartment",
      [
        (["record", "cosign", "H000/R5"], password), (["record", "retract", "H000/R6", "--reason", "nhầm"], password), (["ward"], ""),
        (["report", "coverage"], ""), (["audit", "reviews", "list"], ""),
        (["audit", "reviews", "close", "1", "--verdict", "justified", "--reason", "cấp cứu thật"], ""),
        (["retention", "approve", "1"], password),
      ])
    #expect(judged.count == 7, "\(judged)")
  }

  @Test func `a recording is played by the command, and a session at work is not recorded`() throws {
    let played = try Program.run("practice", "--replay", Self.recordings.appending(path: "laboratory.jsonl").path, "--json")
    let standing = played.json["standing"] as? [String: Any]
    #expect(played.status == 0 && (standing?["steps"] as? [[String: Any]])?.allSatisfy { $0["doneAt"] != nil } == true, "\(played.talk)")
    #expect(try Program.run("practice", "--replay", ward.write("x.jsonl", "{}\n")).talk.contains("QY-PRA-0012"))
    let out = ward.path("keys.jsonl")
    #expect(try Program.run("ui", "--db", ward.database, "--linear", "--record", out).status == 2)
    // Without a terminal nothing is drawn.
    #expect(try Program.run("ui", "--db", ward.database, "--record", out).talk.contains("QY-PRA-0013"))
    #expect(!FileManager.default.fileExists(atPath: out))
  }

  @Test func `in lines the exercises are told and done, left and taken up again`() throws {
    let words = ["practice", "--role", "nurse", "--dir", sandbox, "--linear", "--lang", "en"]
    let first = try Program.run(words, input: Data("^ward\nq\n".utf8))
    #expect(first.status == 0 && first.output.contains("\nStep 1 of 9") && first.output.contains("\nStep 2 of 9"), "\(first.output)")
    #expect(try Program.run(words, input: Data("?\nq\n".utf8)).output.contains("Hint: On the ward board"))
    #expect(try done(practice("nurse", "--json")) == ["ward"])
  }

  @Test func `the roles are listed, and nothing that exists is overwritten`() throws {
    let listed = try Program.run("practice")
    for role in ["registrar", "nurse", "doctor", "headOfDepartment", "recordsOffice", "pharmacist", "laboratory", "operator"] {
      #expect(listed.output.contains("quany practice --role \(role)"))
    }
    try FileManager.default.createDirectory(atPath: sandbox, withIntermediateDirectories: true)
    #expect(try practice("nurse", "--json").talk.contains("QY-PRA-0006"))
    #expect(try Program.run("practice", "--role", "nurse", "--dir", ward.database, "--json").status != 0)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux")))
  func `keys of a terminal are recorded up to a kill, and play to the same screens`() throws {
    let recording = ward.path("keys.jsonl")
    let command = "\(Program.path) practice --role nurse --dir \(sandbox) --record \(recording)"
    let first = try ClientJourneyTests.Terminal(command)
    try first.wait(for: "Bây giờ: 1")
    try first.keys("F6")
    try first.wait(for: "LUYỆN TẬP · Điều dưỡng 0/9")
    try first.keys("?")
    try first.wait(for: "Gợi ý")
    try first.keys("Escape")
    // A key right after Esc would be Alt and that key.
    Thread.sleep(forTimeInterval: 0.4)
    try first.keys("w")
    try first.wait(for: "1/9")
    try first.wait(for: "Nguyễn Văn Mẫu")
    try first.tmux("resize-window", "-t", "main", "-x", "100", "-y", "30")
    try first.keys("C-p")
    try first.type("^find")
    try first.keys("Enter")
    try first.wait(for: "Tìm người bệnh")
    try first.type("do quang")
    try first.wait(for: "Đỗ Quang Mẫu")
    Thread.sleep(forTimeInterval: 0.5)
    kill(try first.client(), SIGKILL)
    try first.wait(for: "ENDED")
    #expect(try done(practice("nurse", "--json")) == ["ward"])
    let played = try Program.run("practice", "--replay", recording, "--json")
    #expect(played.status == 0 && played.count("keys") > 15 && played.count("screens") > 2, "\(played.output.prefix(3000))")
    // Where people work nothing is written down.
    let work = try Ward()
    let refused = try ClientJourneyTests.Terminal(
      "\(Program.path) ui --db \(work.database) --record \(work.path("work.jsonl"))", width: 200)
    try refused.wait(for: "QY-PRA-0014")
    #expect(!FileManager.default.fileExists(atPath: work.path("work.jsonl")))
  }
}
