import Foundation
import Testing

/// Every act on every state, moves, many signatures at once, and two people at one thing, by the program and by the shell.
struct LifecycleTests {
  static let password = Data("mat-khau-1\n".utf8)

  /// A ward with two patients, an encounter each, and the running account as their doctor and head of department. Made once, then copied.
  static func ward() throws -> (ward: Ward, account: String) {
    let (bytes, account) = try template.get()
    return (try Ward(database: bytes), account)
  }

  private static let template = Result { () throws -> (Data, String) in
    let (ward, account) = try makeWard()
    return (try ward.bytes(), account)
  }

  private static func makeWard() throws -> (ward: Ward, account: String) {
    let ward = try Ward(roles: Ward.everyRole, practitioner: "H001/BS1")
    let batch = try ward.write(
      "b.xml",
      Batch.start + Batch.patient("P1") + Batch.encounter("E1", of: "P1") + Batch.patient("P2", "Lê Thị Hai", born: "1990-02-02")
        + Batch.encounter("E2", of: "P2") + Batch.end)
    try #require(try ward.take(batch).status == 0)
    let account = try #require((try ward.run("staff", "list", "--json").json["staff"] as? [[String: Any]])?.first?["account"] as? String)
    try #require(try ward.run("staff", "password", input: password).status == 0)
    return (ward, account)
  }

  static func draft(_ ward: Ward, _ id: String, _ text: String = "Ho, sốt nhẹ.") throws {
    let file = try ward.write("\(id).xml", RecordTests.draft(id, text))
    try #require(try ward.run("record", "draft", "--facility", "H001", "--file", file).status == 0)
  }

  static func versions(_ ward: Ward, _ id: String) throws -> [[String: Any]] {
    try ward.run("record", "history", "H001/\(id)", "--reason", "giám sát", "--json").json["versions"] as? [[String: Any]] ?? []
  }

  @Test func `a draft's diagnosis that does not go with the person's age is kept, and said`() throws {
    let (ward, _) = try Self.ward()
    let text = RecordTests.draft("R-advice", "Theo dõi.").replacing(
      "</section>", with: "<condition code=\"P07.1\" status=\"active\" system=\"icd10\"/></section>")
    let kept = try ward.run("record", "draft", "--facility", "H001", "--file", ward.write("a.xml", text))
    #expect(kept.status == 0 && kept.talk.contains("QY-BHX-0248"), "\(kept.talk)")
    let signed = try ward.run("record", "sign", "H001/R-advice", input: Self.password)
    #expect(signed.status == 0 && signed.talk.contains("QY-BHX-0248"))
    try Self.draft(ward, "R-plain")
    #expect(try !ward.run("record", "sign", "H001/R-plain", input: Self.password).talk.contains("QY-BHX"))
  }

  @Test func `a leave that is too long and a result of no service are kept, and said when they are written`() throws {
    let (ward, _) = try Self.ward()
    let leave = RecordTests.draft("R-leave", "Nghỉ.").replacing("kind=\"15/BV1\"", with: "kind=\"sick-leave\"").replacing(
      "</section>",
      with: ["TU_NGAY": "2025-03-01", "DEN_NGAY": "2025-04-30"].sorted { $0.key > $1.key }.map {
        "<observation code=\"XML11.\($0.key)\" system=\"bhyt-field\" time=\"2025-03-01T09:00\"><text>\($0.value)</text></observation>"
      }.joined() + "</section>")
    let kept = try ward.run("record", "draft", "--facility", "H001", "--file", ward.write("l.xml", leave))
    #expect(kept.status == 0 && kept.talk.contains("QY-BHX-0315"), "\(kept.talk)")
    // What was wrong before is not said of a record that has nothing to do with it.
    let plain = try ward.run(
      "record", "draft", "--facility", "H001", "--file", ward.write("p.xml", RecordTests.draft("R-beside", "Theo dõi.")))
    #expect(plain.status == 0 && !plain.talk.contains("QY-BHX"), "\(plain.talk)")
  }

  /// By the page's table, written out again by hand.
  static let mayFollow: [String: Set<String>] = [
    "draft": ["-", "preliminary"], "sign": ["preliminary"], "coSign": ["final", "amended"], "amend": ["final", "amended"],
    "addendum": ["final", "amended"], "retract": ["final", "amended"], "move": ["preliminary", "final", "amended"],
  ]

  @Test(arguments: ["-", "preliminary", "final", "amended", "enteredInError"])
  func `each act on each state is done or refused as the table says`(state: String) throws {
    let (ward, account) = try Self.ward()
    for act in Self.mayFollow.keys.sorted() {
      let id = "R-\(act)"
      let addendum = try ward.write("a.txt", "Thêm.\n")
      if state != "-" { try Self.draft(ward, id) }
      if !["-", "preliminary"].contains(state) {
        try #require(try ward.run("record", "sign", "H001/\(id)", input: Self.password).status == 0)
      }
      switch state {
      case "amended":
        try #require(
          try ward.run("record", "amend", "H001/\(id)", "--addendum", addendum, "--reason", "bổ sung", input: Self.password).status == 0)
      case "enteredInError":
        try #require(try ward.run("record", "retract", "H001/\(id)", "--reason", "nhầm", input: Self.password).status == 0)
      default: break
      }
      let before = state == "-" ? 0 : try Self.versions(ward, id).count
      if act == "coSign" {
        // Somebody else than the author.
        try ward.becomeSomebodyElse(account, practitioner: "H001/BS2")
      }
      let result: Program.Result =
        switch act {
        case "draft":
          try ward.run(
            "record", "draft", "--facility", "H001", "--file", try ward.write("n.xml", RecordTests.draft(id, "Khác.")), "--seen",
            (try state == "-" ? nil : Self.versions(ward, id).last?["digest"] as? String) ?? "0")
        case "sign": try ward.run("record", "sign", "H001/\(id)", input: Self.password)
        case "coSign": try ward.run("record", "cosign", "H001/\(id)", input: Self.password)
        case "addendum":
          try ward.run("record", "amend", "H001/\(id)", "--addendum", addendum, "--reason", "bổ sung", input: Self.password)
        case "amend":
          try ward.run(
            "record", "amend", "H001/\(id)", "--file", try ward.write("n.xml", RecordTests.draft(id, "Sửa.")), "--reason", "sửa",
            input: Self.password)
        case "retract": try ward.run("record", "retract", "H001/\(id)", "--reason", "nhầm", input: Self.password)
        default: try ward.run("record", "move", "H001/\(id)", "--to", "E2", "--reason", "nhầm người", input: Self.password)
        }
      if act == "coSign" {
        try ward.becomeOneselfAgain(account)
      }
      // A draft of a record that is not there names none that it came from.
      if act == "draft", state == "-" { continue }
      let allowed = Self.mayFollow[act]?.contains(state) == true
      #expect((result.status == 0) == allowed, "\(act) on \(state): \(result.status) \(result.talk)")
      if !allowed {
        #expect(result.talk.contains("QY-REC-0"), "\(act) on \(state): \(result.talk)")
        if state != "-" { #expect(try Self.versions(ward, id).count == before, "\(act) on \(state) left something") }
      }
    }
    #expect(try ward.isClean())
  }

  @Test(arguments: [false, true])
  func `a record moved out of the wrong chart is in both, and both travel`(isDraft: Bool) throws {
    let (ward, _) = try Self.ward()
    try Self.draft(ward, "R1")
    if !isDraft { try #require(try ward.run("record", "sign", "H001/R1", input: Self.password).status == 0) }
    let moved = try ward.run("record", "move", "H001/R1", "--to", "E2", "--reason", "ghi nhầm người", "--json", input: Self.password)
    try #require(moved.status == 0, "\(moved.talk)")
    let record = moved.json["record"] as? [String: Any] ?? [:]
    #expect(record["localID"] as? String == "R1-M1" && record["movedFrom"] as? String == "H001/R1")
    #expect(record["status"] as? String == (isDraft ? "preliminary" : "final"))
    let old = try #require(try Self.versions(ward, "R1").last)
    #expect(old["status"] as? String == "enteredInError" && old["movedTo"] as? String == "H001/R1-M1")
    #expect((old["reason"] as? String)?.contains("H001/R1-M1") == true && (old["attestations"] as? [Any])?.count == 1)
    let charts = try ["1", "2"].map { try ward.run("patient", "show", $0, "--reason", "xem").output }
    #expect(charts[0].contains("Chuyển sang H001/R1-M1 (đợt E2): ghi nhầm người"))
    #expect(charts[1].contains("Ho, sốt nhẹ.") && charts[1].contains("Chuyển từ H001/R1 (đợt E1"))
    #expect(
      try ward.query("SELECT patientId, detail FROM auditEvent WHERE action = 'move' AND outcome = 'success' ORDER BY patientId")
        == "1|to H001/R1-M1: ghi nhầm người\n2|from H001/R1: ghi nhầm người\n")
    #expect(try ward.run("record", "move", "H001/R1", "--to", "E2", "--reason", "lại", input: Self.password).talk.contains("QY-REC-0007"))
    if isDraft { #expect(try ward.run("record", "sign", "H001/R1-M1", input: Self.password).status == 0) }
    #expect(try ward.isClean())

    // Out, into another database, and out again: the same bytes.
    try #require(try Program.run("export", "--db", ward.database, "--all", "--out", ward.path("1.xml")).status == 0)
    try ward.makeDatabase("other.qydb")
    try #require(try Program.run("import", "--db", ward.path("other.qydb"), ward.path("1.xml")).status == 0)
    try #require(try Program.run("export", "--db", ward.path("other.qydb"), "--all", "--out", ward.path("2.xml")).status == 0)
    #expect(FileManager.default.contentsEqual(atPath: ward.path("1.xml"), andPath: ward.path("2.xml")))
  }

  @Test func `a move to nowhere, to the same encounter or with a wrong password leaves nothing`() throws {
    let (ward, _) = try Self.ward()
    try Self.draft(ward, "R1")
    try #require(try ward.run("record", "sign", "H001/R1", input: Self.password).status == 0)
    let before = try ward.dump()
    #expect(try ward.run("record", "move", "H001/R1", "--to", "E9", "--reason", "nhầm", input: Self.password).talk.contains("QY-IMP-0021"))
    #expect(try ward.run("record", "move", "H001/R1", "--to", "E1", "--reason", "nhầm", input: Self.password).talk.contains("QY-REC-0030"))
    #expect(try ward.run("record", "move", "H001/R1", "--to", "E2", "--reason", "nhầm", input: Data("sai\n".utf8)).status == 3)
    #expect(try ward.run("record", "move", "H001/R1", "--to", "E2", "--reason", " ", input: Self.password).status == 2)
    #expect(try ward.dump() == before)
    #expect(try ward.query("SELECT count(*) FROM auditEvent WHERE action = 'move' AND outcome = 'refused' AND patientId = 1") == "2\n")
  }

  @Test func `one of many movers in parallel moves the record, once`() throws {
    let (ward, _) = try Self.ward()
    try Self.draft(ward, "R1")
    try #require(try ward.run("record", "sign", "H001/R1", input: Self.password).status == 0)
    let running = try (0..<6).map { _ in
      try Program.start(["record", "move", "--db", ward.database, "H001/R1", "--to", "E2", "--reason", "nhầm"], input: Self.password)
    }
    for process in running { process.process.waitUntilExit() }
    #expect(running.filter { $0.result.status == 0 }.count == 1)
    #expect(try ward.query("SELECT count(*) FROM recordMove; SELECT count(*) FROM clinicalRecord") == "1\n2\n")
    #expect(try ward.isClean())
  }

  @Test func `several records are signed with one password, and what is wrong with one keeps none back`() throws {
    let (ward, _) = try Self.ward()
    for id in ["R1", "R2", "R3"] { try Self.draft(ward, id) }
    try #require(try ward.run("record", "sign", "H001/R2", input: Self.password).status == 0)
    let result = try ward.run("record", "sign", "H001/R1", "H001/R2", "H001/R3", "H001/R9", "--json", input: Self.password)
    #expect(result.status == 1 && result.talk.contains("QY-REC-0005") && result.talk.contains("QY-REC-0001"))
    let lines = result.json["records"] as? [[String: Any]] ?? []
    #expect(lines.map { $0["record"] != nil } == [true, false, true, false])
    #expect(try ward.query("SELECT count(*) FROM auditEvent WHERE action = 'prove' AND outcome = 'success'") == "2\n", "asked once")
    #expect(try ward.query("SELECT group_concat(status) FROM clinicalRecord") == "final,final,final\n")
    for id in ["R4", "R5"] { try Self.draft(ward, id) }
    #expect(try ward.run("record", "sign", "H001/R4", "H001/R5", input: Data("sai\n".utf8)).status == 3)
    #expect(try ward.query("SELECT count(*) FROM clinicalRecord WHERE status = 'preliminary'") == "2\n")
  }

  @Test func `a draft that was acknowledged survives the client's death`() throws {
    let (ward, _) = try Self.ward()
    for round in 0..<6 {
      let file = try ward.write("d\(round).xml", RecordTests.draft("R\(round)", "Bản \(round)."))
      let running = try Program.start(["record", "draft", "--db", ward.database, "--facility", "H001", "--file", file, "--json"])
      // Killed at another moment each round, or when it has said that the draft is kept.
      if round % 2 == 0 {
        while running.process.isRunning, running.outputSoFar.isEmpty { usleep(500) }
      } else {
        usleep(UInt32(round) * 4000)
      }
      kill(running.process.processIdentifier, SIGKILL)
      running.process.waitUntilExit()
      let isAcknowledged = running.result.output.contains("\"digest\"")
      let kept = try ward.run("record", "show", "H001/R\(round)", "--reason", "xem")
      if isAcknowledged { #expect(kept.output.contains("Bản \(round).")) }
      #expect(kept.status == 0 || kept.talk.contains("QY-REC-0001"))
    }
    #expect(try ward.isClean())
  }

  @Test func `of two administrators at one account the second is told, and nothing is overwritten`() throws {
    let (ward, _) = try Self.ward()
    try #require(try ward.run("staff", "add", "ytlan", "--name", "Y tá Lan", "--roles", "nurse").status == 0)
    func seen() throws -> String {
      let staff = try ward.run("staff", "list", "--json").json["staff"] as? [[String: Any]] ?? []
      return try #require(staff.first { $0["account"] as? String == "ytlan" }?["seen"] as? String)
    }
    let state = try seen()
    let running = try ["doctor", "pharmacist", "laboratory", "registrar"].map { role in
      try Program.start(["staff", "change", "--db", ward.database, "ytlan", "--roles", role, "--seen", state])
    }
    for process in running { process.process.waitUntilExit() }
    #expect(running.map { $0.result.status }.sorted() == [0, 1, 1, 1])
    #expect(running.filter { $0.result.talk.contains("QY-STF-0020") }.count == 3)
    #expect(try ward.query("SELECT count(*) FROM staffRole JOIN staff ON staff.id = staffId WHERE account = 'ytlan'") == "1\n")
    #expect(try ward.run("staff", "change", "ytlan", "--roles", "nurse", "--seen", try seen()).status == 0)
    #expect(try ward.query("SELECT count(*) FROM auditEvent WHERE outcome = 'refused' AND detail = 'QY-STF-0020'") == "3\n")
  }

  @Test func `of two clerks at one quarantined entry one settles it`() throws {
    let (ward, _) = try Self.ward()
    let batch = try ward.write("q.xml", Batch.start + Batch.record("R7", of: "E77") + Batch.end)
    try #require(try ward.take(batch).status == 1)
    let running = try (0..<5).map { index in
      try Program.start(["quarantine", "discard", "--db", ward.database, "1", "--reason", "lý do \(["a", "b", "c", "d", "e"][index])"])
    }
    for process in running { process.process.waitUntilExit() }
    #expect(running.map { $0.result.status }.sorted() == [0, 1, 1, 1, 1])
    #expect(running.filter { $0.result.talk.contains("QY-QUA-0003") }.count == 4)
    #expect(try ward.query("SELECT count(*) FROM auditEvent WHERE action = 'discard'") == "1\n")
    #expect(try ward.run("quarantine", "retry", "1").talk.contains("QY-QUA-0003"))
  }

  static let illegal = [
    ("a draft of a final version", "1, 'preliminary', NULL, NULL, NULL"), ("a second original", "2, 'final', 'BS1', 't', NULL"),
    ("a draft after a final version", "2, 'preliminary', NULL, NULL, NULL"), ("an amendment numbered 1", "1, 'amended', 'BS1', 't', 'r'"),
    ("a second withdrawal of the version", "1, 'enteredInError', 'BS1', 't', 'r'"),
  ]

  @Test(arguments: illegal)
  func `the shell can't write a step that the table does not have`(what: String, values: String) throws {
    let (ward, _) = try Self.ward()
    try Self.draft(ward, "R1")
    try #require(try ward.run("record", "sign", "H001/R1", input: Self.password).status == 0)
    let said = try ward.attack(
      """
      BEGIN; INSERT INTO document SELECT 900, facilityId, 6, 'R1', 90, subjectId, zeroblob(32), NULL, 0 FROM document WHERE localId = 'R1' LIMIT 1;
      INSERT INTO recordVersion (documentId, recordId, author, authored, version, status, attester, attestedAt, reason)
      VALUES (900, 1, 'BS1', 't', \(values)); COMMIT;
      """)
    #expect(said.contains("QY-STO-000"), "\(what): \(said)")
    #expect(try ward.isClean())
  }

  @Test(arguments: [
    ("3, 'amended', 'BS1', 't', 'r'", "QY-STO-0004"), ("3, 'final', 'BS1', 't', NULL", "QY-STO-0004"),
    ("3, 'preliminary', NULL, NULL, NULL", "QY-STO-0004"),
  ])
  func `the shell can't go on after a withdrawal`(values: String, code: String) throws {
    let (ward, _) = try Self.ward()
    try Self.draft(ward, "R1")
    try #require(try ward.run("record", "sign", "H001/R1", input: Self.password).status == 0)
    try #require(try ward.run("record", "retract", "H001/R1", "--reason", "nhầm", input: Self.password).status == 0)
    let said = try ward.attack(
      """
      BEGIN; INSERT INTO document SELECT 900, facilityId, 6, 'R1', 90, subjectId, zeroblob(32), NULL, 0 FROM document WHERE localId = 'R1' LIMIT 1;
      INSERT INTO recordVersion (documentId, recordId, author, authored, version, status, attester, attestedAt, reason)
      VALUES (900, 1, 'BS1', 't', \(values)); COMMIT;
      """)
    #expect(said.contains(code), "\(said)")
  }

  @Test(arguments: [
    "UPDATE clinicalRecord SET status = 'preliminary'", "UPDATE clinicalRecord SET version = 7",
    "UPDATE clinicalRecord SET encounterId = 2 WHERE id = 1", "UPDATE recordMove SET reason = 'x'", "DELETE FROM recordMove",
    "INSERT INTO recordMove SELECT 9, toDocumentId, fromDocumentId, staffId, 'x', 0, 0 FROM recordMove",
    "INSERT OR REPLACE INTO recordMove SELECT id, fromDocumentId, toDocumentId, staffId, 'x', 0, 0 FROM recordMove",
  ])
  func `the shell can't change a record's state, its chart or a move`(attack: String) throws {
    let (ward, _) = try Self.ward()
    try Self.draft(ward, "R1")
    try #require(try ward.run("record", "sign", "H001/R1", input: Self.password).status == 0)
    try #require(try ward.run("record", "move", "H001/R1", "--to", "E2", "--reason", "nhầm", input: Self.password).status == 0)
    let said = try ward.attack(attack)
    #expect(said.contains("QY-STO-000"), "\(said)")
    #expect(try ward.isClean())
  }

  @Test func `a batch brings nothing after a withdrawal`() throws {
    let (ward, _) = try Self.ward()
    let withdrawn = Batch.record("R1", of: "E1", version: 2).replacing("status=\"final\"", with: "status=\"enteredInError\"").replacing(
      "<section", with: "<reason>nhầm</reason><section")
    let late = withdrawn.replacing("version=\"2\"", with: "version=\"3\"").replacing("enteredInError", with: "amended")
    let batch = try ward.write("w.xml", Batch.start + Batch.record("R1", of: "E1") + withdrawn + late + Batch.end)
    #expect(try ward.take(batch).count("quarantined") == 1)
    #expect(try ward.codes() == ["QY-IMP-0060"])
    #expect(try ward.isClean())
  }
}

extension Ward {
  /// The running account becomes another member of staff with the same roles and password: who did what before was somebody else, `nguoicu`.
  func becomeSomebodyElse(_ account: String, practitioner: String = "H001/BS1") throws {
    hasForgedStaff = true
    _ = try query(
      """
      UPDATE staff SET account = 'nguoicu' WHERE account = '\(account)';
      INSERT INTO staff (id, account, name, practitioner, createdAt) VALUES (99, '\(account)', 'Người khác', '\(practitioner)', 0);
      INSERT INTO staffRole SELECT 99, role FROM staffRole JOIN staff ON staff.id = staffId WHERE account = 'nguoicu';
      INSERT INTO staffCredential (staffId, n, r, p, salt, hash, setAt) SELECT 99, n, r, p, salt, hash, setAt FROM staffCredential JOIN staff ON staff.id = staffId
      WHERE account = 'nguoicu';
      """)
  }

  func becomeOneselfAgain(_ account: String) throws {
    _ = try query(
      "UPDATE staff SET account = 'nguoikhac' WHERE id = 99; UPDATE staff SET account = '\(account)' WHERE account = 'nguoicu';")
  }

  /// What the `sqlite3` shell says to an attacker, refusals included.
  func attack(_ sql: String) throws -> String {
    let shell = Process()
    shell.executableURL = URL(filePath: "/usr/bin/sqlite3")
    shell.arguments = ["-bail", database, sql]
    let pipe = Pipe()
    shell.standardOutput = pipe
    shell.standardError = pipe
    try shell.run()
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    shell.waitUntilExit()
    return shell.terminationStatus == 0 ? "done: \(said)" : said
  }
}
