import Foundation
import Testing

/// How long charts are kept, holds, and destruction by two people; by the program and by the shell.
struct RetentionTests {
  static let password = Data("mat-khau-1\n".utf8)
  static let secret = "BIMATKHONGDELOLOT"

  static func encounter(
    _ id: String, of patient: String = "P1", end: String = "2005-03-01T10:00", code: String = "J06.9", outcome: String = "2",
    role: String = "main"
  ) -> String {
    """
    <encounter class="outpatient" end="\(end)" id="\(id)" patient="\(patient)" start="\(end.prefix(10))T08:30" status="finished">\
    <reason>\(secret)</reason><diagnosis code="J06.9" role="main" system="icd10"/>\
    \(role == "main" && code == "J06.9" ? "" : "<diagnosis code=\"\(code)\" role=\"\(role == "main" ? "comorbidity" : role)\" system=\"icd10\"/>")\
    <disposition discharge="1" outcome="\(outcome)"/></encounter>

    """
  }

  static func record(_ id: String, of encounter: String, kind: String = "15/BV1", entry: String = "") -> String {
    """
    <record author="BS1" authored="2005-03-01T09:00" encounter="\(encounter)" id="\(id)" kind="\(kind)" status="final" version="1">\
    <attestation at="2005-03-01T09:05" by="BS1"/><section code="history"><narrative>\(secret) ho.</narrative>\(entry)</section></record>

    """
  }

  /// A ward whose batch is `content`, and the running account as everything that retention needs.
  static func ward(_ content: String) throws -> (ward: Ward, account: String) {
    let (bytes, account) = try template.get()
    let ward = try Ward(database: bytes)
    let batch = try ward.write("b.xml", Batch.start + Batch.patient("P1") + content + Batch.end)
    let taken = try ward.take(batch)
    let codes = try ward.codes()
    try #require(taken.status == 0, "\(taken.talk) \(codes)")
    return (ward, account)
  }

  private static let template = Result { () throws -> (Data, String) in
    let ward = try Ward(roles: Ward.everyRole, practitioner: "H001/BS1")
    let account = try #require((try ward.run("staff", "list", "--json").json["staff"] as? [[String: Any]])?.first?["account"] as? String)
    try #require(try ward.run("staff", "password", input: password).status == 0)
    return (try ward.bytes(), account)
  }

  static let classes: [(String, content: String, class: String, until: String?)] = [
    ("nothing special", encounter("E1"), "ordinary", "2015-12-31"),
    ("the first day of a year", encounter("E1", end: "2006-01-01T08:30"), "ordinary", "2016-12-31"),
    ("the last day of a year", encounter("E1", end: "2005-12-31T23:59"), "ordinary", "2015-12-31"),
    ("died", encounter("E1", outcome: "5"), "death", "2035-12-31"),
    ("taken home to die", encounter("E1", outcome: "6"), "death", "2035-12-31"),
    ("cause of death", encounter("E1", code: "I21.9", role: "causeOfDeath"), "death", "2035-12-31"),
    ("mental health", encounter("E1", code: "F20.0"), "accidentOrMental", "2025-12-31"),
    ("traffic accident", encounter("E1", code: "V09.0"), "accidentOrMental", "2025-12-31"),
    ("occupational", encounter("E1", code: "Y96"), "accidentOrMental", "2025-12-31"),
    ("transplant", encounter("E1", code: "Z94.0"), "transplant", "2035-12-31"),
    ("donor", encounter("E1", code: "Z52.4"), "transplant", "2035-12-31"),
    ("cosmetic", encounter("E1", code: "Z41.1"), "cosmetic", "2025-12-31"),
    ("other Z41", encounter("E1", code: "Z41.2"), "ordinary", "2015-12-31"),
    ("misadventure", encounter("E1", code: "Y60.0"), "incident", nil),
    ("mental and died: the longest wins", encounter("E1", code: "F20.0", outcome: "5"), "death", "2035-12-31"),
    ("psychiatry form", encounter("E1") + record("R1", of: "E1", kind: "07/BV1"), "accidentOrMental", "2025-12-31"),
    (
      "a condition in a record",
      encounter("E1") + record("R1", of: "E1", entry: "<condition code=\"F32.1\" status=\"active\" system=\"icd10\"/>"), "accidentOrMental",
      "2025-12-31"
    ),
  ]

  @Test(arguments: classes)
  func `an encounter has the class that its data give it, to the end of the year`(
    what: String, content: String, class: String, until: String?
  ) throws {
    let (ward, _) = try Self.ward(content)
    let shown = try ward.run("retention", "show", "H001/E1", "--json").json
    #expect(shown["class"] as? String == `class` && shown["keptUntil"] as? String == until, "\(what): \(shown)")
  }

  @Test func `an encounter that goes on is not due, whenever it began`() throws {
    let open = Self.encounter("E1").replacing(" end=\"2005-03-01T10:00\"", with: "").replacing("finished", with: "inProgress").replacing(
      "<disposition discharge=\"1\" outcome=\"2\"/>", with: "")
    let (ward, _) = try Self.ward(open)
    #expect(try ward.run("retention", "show", "H001/E1", "--json").json["keptUntil"] == nil)
    #expect((try ward.run("retention", "due", "--as-of", "2099-01-01", "--json").json["encounters"] as? [Any])?.isEmpty == true)
  }

  @Test func `what is due on a day is listed, and not the day before`() throws {
    let (ward, _) = try Self.ward(Self.encounter("E1") + Self.encounter("E2", code: "F20.0") + Self.encounter("E3", code: "Y60.0"))
    func due(_ day: String) throws -> [String] {
      let found = try ward.run("retention", "due", "--as-of", day, "--json").json["encounters"] as? [[String: Any]] ?? []
      return found.compactMap { $0["encounter"] as? String }
    }
    #expect(try due("2015-12-31") == [])
    #expect(try due("2016-01-01") == ["E1"])
    #expect(try due("2026-01-01") == ["E1", "E2"])
    #expect(try due("2999-01-01") == ["E1", "E2"], "an incident is kept for ever")
  }

  @Test func `a class is lengthened with a reason, and never shortened`() throws {
    let (ward, _) = try Self.ward(Self.encounter("E1"))
    #expect(try ward.run("retention", "assign", "H001/E1", "--class", "death", "--reason", "xin về").status == 0)
    #expect(try ward.run("retention", "show", "H001/E1", "--json").json["keptUntil"] as? String == "2035-12-31")
    #expect(try ward.run("retention", "assign", "H001/E1", "--class", "ordinary", "--reason", "thôi").talk.contains("QY-RET-0003"))
    #expect(try ward.run("retention", "assign", "H001/E1", "--class", "nothing", "--reason", "thôi").talk.contains("QY-RET-0002"))
    #expect(try ward.run("retention", "assign", "H001/E9", "--class", "death", "--reason", "thôi").talk.contains("QY-RET-0001"))
    #expect(try ward.isClean())
  }

  func propose(_ ward: Ward, _ encounter: String = "H001/E1") throws -> Program.Result {
    try ward.run(
      "retention", "destroy", "--encounter", encounter, "--decision", "05/QĐ-HĐTH", "--reason", "hết thời hạn", "--json",
      input: Self.password
    )
  }

  @Test func `what two people destroyed is gone from every byte of the file, and its tombstone stays`() throws {
    let (ward, account) = try Self.ward(
      Self.encounter("E1")
        + Self.record(
          "R1", of: "E1", entry: "<observation code=\"8310-5\" system=\"loinc\" time=\"2005-03-01T08:40\" unit=\"Cel\" value=\"37.80\"/>")
        + Self.encounter("E2", end: "2024-03-01T10:00").replacing(Self.secret, with: "Đau đầu"))
    // The same record again in other words of XML, another content of the version (quarantined), and a file kept whole.
    let spaced = Self.record("R1", of: "E1").replacing("><", with: "> <")
    #expect(try ward.take(try ward.write("again.xml", Batch.start + spaced + Batch.end)).status != 70)
    let utf16 = Data((Batch.start.replacing("UTF-8", with: "UTF-16") + Self.encounter("E1") + Batch.end).data(using: .utf16)!)
    #expect(try ward.take(try ward.write("wide.xml", [UInt8](utf16))).count("duplicate") == 1)
    #expect(try ward.run("export", "--format", "original").status == 2)
    let exported = try Program.run("export", "--db", ward.database, "--all", "--out", ward.path("before.xml"))
    try #require(exported.status == 0)
    #expect(try ward.isClean())

    try #require(try propose(ward).status == 0)
    #expect(try propose(ward).talk.contains("QY-RET-0007"))
    let alone = try ward.run("retention", "approve", "1", input: Self.password)
    #expect(alone.status == 3 && alone.talk.contains("QY-RET-0009"), "\(alone.talk)")
    try ward.becomeSomebodyElse(account)
    #expect(try ward.run("retention", "approve", "1", input: Data("sai\n".utf8)).talk.contains("QY-ACC-0004"))
    #expect(try ward.dump().contains("37.80"))
    let done = try ward.run("retention", "approve", "1", "--json", input: Self.password)
    try #require(done.status == 0, "\(done.talk)")
    #expect(done.count("documents") == 2 && done.count("importedFiles") == 1)
    #expect(try ward.run("retention", "approve", "1", input: Self.password).talk.contains("QY-RET-0008"))

    // Nothing of it is left in the file or its log, in UTF-8 or UTF-16.
    for suffix in ["", "-wal"] {
      let bytes = (try? Data(contentsOf: URL(filePath: ward.database + suffix))) ?? Data()
      #expect(bytes.range(of: Data(Self.secret.utf8)) == nil, "\(suffix)")
      #expect(bytes.range(of: Self.secret.data(using: .utf16LittleEndian)!) == nil, "\(suffix)")
    }
    #expect(try ward.query("SELECT count(*) FROM observation") == "0\n")

    // Verified, and said so everywhere.
    #expect(try ward.isClean())
    let shown = try ward.run("record", "show", "H001/R1", "--reason", "xem")
    #expect(shown.status == 1 && shown.talk.contains("QY-REC-0034"))
    let history = try ward.run("record", "history", "H001/R1", "--reason", "xem", "--json").json["versions"] as? [[String: Any]]
    #expect(history?.first?["destroyedBy"] as? String == "05/QĐ-HĐTH" && (history?.first?["digest"] as? String)?.count == 64)
    #expect(try ward.run("patient", "show", "1", "--reason", "xem").output.contains("05/QĐ-HĐTH"))
    let after = try Program.run("export", "--db", ward.database, "--all", "--out", ward.path("after.xml"), "--json")
    #expect(after.count("destroyed") == 2)
    #expect(!(try String(contentsOfFile: ward.path("after.xml"), encoding: .utf8)).contains(Self.secret))
    let original = try Program.run("export", "--db", ward.database, "--format", "original", "--batch", "1", "--out", ward.path("came.xml"))
    #expect(original.status == 0 && original.talk.contains("destroyed"))
    #expect(try String(contentsOfFile: ward.path("came.xml"), encoding: .utf8).contains("<!-- destroyed after its retention -->"))
    #expect(try ward.query("SELECT count(*) FROM auditEvent WHERE action = 'destroy' AND outcome = 'success' AND patientId = 1") == "1\n")

    // What was exported before does not bring it back, and nothing new is written there.
    #expect(try ward.take(ward.path("before.xml")).count("accepted") == 0)
    #expect(try ward.take(try ward.write("again2.xml", Batch.start + spaced + Batch.end)).count("accepted") == 0)
    let late = try ward.take(
      try ward.write("late.xml", Batch.start + Self.record("R8", of: "E1").replacing(Self.secret, with: "Mới") + Batch.end))
    #expect(late.count("quarantined") == 1)
    let checkpointed = try ward.query("PRAGMA wal_checkpoint(TRUNCATE)")
    #expect(checkpointed.hasPrefix("0"))
    #expect(try Data(contentsOf: URL(filePath: ward.database)).range(of: Data("<observation".utf8)) == nil)
    #expect(
      try ward.query("SELECT count(*) FROM documentContent JOIN document ON document.id = documentId WHERE localId IN ('E1', 'R1')")
        == "0\n")
    #expect(try ward.isClean())
  }

  @Test(arguments: ["--patient H001/P1", "--encounter H001/E1", "--record H001/R1"])
  func `nothing is destroyed under a hold`(subject: String) throws {
    let (ward, account) = try Self.ward(Self.encounter("E1") + Self.record("R1", of: "E1"))
    let words = subject.split(separator: " ").map(String.init)
    try #require(try propose(ward).status == 0)
    #expect(try ward.run("retention", "hold", words[0], words[1], "--reason", "vụ kiện").status == 0)
    #expect((try ward.run("retention", "show", "H001/E1", "--json").json["holds"] as? [Int]) == [1])
    try ward.becomeSomebodyElse(account)
    #expect(try ward.run("retention", "approve", "1", input: Self.password).talk.contains("QY-RET-0005"))
    let attack = try ward.attack(
      "INSERT INTO destruction SELECT encounterId, 1, class, keptUntil, 99, 1900000000, 420 FROM encounterRetention WHERE encounterId = 1")
    #expect(attack.contains("QY-STO-0005"))
    #expect(try ward.run("retention", "release", "1", "--reason", "đã xử xong").status == 0)
    #expect(try ward.run("retention", "release", "1", "--reason", "đã xử xong").talk.contains("QY-RET-0008"))
    #expect(try ward.run("retention", "approve", "1", input: Self.password).status == 0)
    #expect(try ward.isClean())
  }

  @Test func `a hold on a patient stays with the person when charts are merged`() throws {
    let (ward, _) = try Self.ward(Batch.patient("P2", "Lê Thị Hai", born: "1990-02-02") + Self.encounter("E1"))
    #expect(try ward.run("retention", "hold", "--patient", "H001/P1", "--reason", "vụ kiện").status == 0)
    #expect(try ward.run("patient", "merge", "H001/P2", "H001/P1", "--override", "--reason", "một người").status == 0)
    #expect((try ward.run("retention", "show", "H001/E1", "--json").json["holds"] as? [Int]) == [1])
    #expect(try propose(ward).talk.contains("QY-RET-0005"))
    #expect(try ward.run("patient", "unmerge", "H001/P1", "--reason", "nhầm").status == 0)
    #expect((try ward.run("retention", "show", "H001/E1", "--json").json["holds"] as? [Int]) == [1])
    #expect(try ward.isClean())
  }

  @Test func `what staff wrote to one another about a chart goes with it, and nothing else of theirs`() throws {
    let (ward, _) = try Self.ward(
      Self.encounter("E1") + Self.record("R1", of: "E1") + Self.encounter("E2", end: "2006-03-01T10:00"))
    try #require(try ward.run("staff", "add", "hai", "--name", "Người hai", "--roles", "headOfDepartment,recordsOffice").status == 0)
    try Ward.givePassword("hai", Self.password, in: ward.database)
    func write(_ keys: String, _ who: String..., input: String = "") throws {
      let written = try Program.run(["ui", "--linear", "--db", ward.database] + who, input: Data((input + keys + "q\n").utf8))
      try #require(written.status == 0 && written.output.contains("Đã gửi"), "\(written.output)")
    }
    func texts() throws -> [String] { try ward.query("SELECT text FROM staffMessage ORDER BY id").split(separator: "\n").map(String.init) }
    func destroy(_ encounter: String, proposal: Int) throws {
      try #require(try propose(ward, encounter).status == 0)
      let approved = try ward.run("retention", "approve", "\(proposal)", "--as", "hai", input: Self.password)
      try #require(approved.status == 0, "\(approved.talk)")
    }
    try write("m\nn\nf\nhai\nH001/R1\nXem lại \(Self.secret).\n.\nctrl-s\n")
    try write("m\n1\na\nf\n\n\nĐúng \(Self.secret).\n.\nctrl-s\n", "--as", "hai", input: "f\nhai\nmat-khau-1\n\nenter\n")
    try write("m\nn\nf\nhai\n\nTrực thay tối nay.\n.\nctrl-s\n")
    try write("f\nf\nH001/P1\n1\nw\nf\nhai\n\nNgười này \(Self.secret).\n.\nctrl-s\n")
    #expect(try ward.query("SELECT id FROM staffMessage WHERE patientId = 1 AND record IS NULL AND answersId IS NULL") == "4\n")
    #expect(try ward.attack("UPDATE staffMessage SET text = '-'").contains("QY-STO-0001"))
    try destroy("H001/E1", proposal: 1)
    #expect(try texts() == ["-", "-", "Trực thay tối nay.", "Người này \(Self.secret)."], "an episode is left that the last may be about")
    #expect(try ward.attack("UPDATE staffMessage SET text = '-' WHERE id > 2").contains("QY-STO-0001"))
    #expect(try ward.attack("UPDATE staffMessage SET text = 'x' WHERE id = 1").contains("QY-STO-0001"))
    try destroy("H001/E2", proposal: 2)
    #expect(try texts() == ["-", "-", "Trực thay tối nay.", "-"])
    for suffix in ["", "-wal"] {
      let bytes = (try? Data(contentsOf: URL(filePath: ward.database + suffix))) ?? Data()
      #expect(bytes.firstRange(of: Data("\(Self.secret).".utf8)) == nil, "\(suffix)")
    }
    #expect(try ward.isClean())
  }

  @Test func `what is not due can't be proposed or approved, and a rejected proposal is over`() throws {
    let (ward, account) = try Self.ward(Self.encounter("E1") + Self.encounter("E2", end: "2025-01-01T10:00"))
    #expect(try propose(ward, "H001/E2").talk.contains("QY-RET-0004"))
    #expect(try propose(ward, "H001/E9").talk.contains("QY-RET-0001"))
    try #require(try propose(ward).status == 0)
    #expect(try ward.run("retention", "assign", "H001/E1", "--class", "incident", "--reason", "sự cố").status == 0)
    try ward.becomeSomebodyElse(account)
    #expect(try ward.run("retention", "approve", "1", input: Self.password).talk.contains("QY-RET-0004"))
    #expect(try ward.run("retention", "reject", "1", "--reason", "còn thời hạn").status == 0)
    #expect(try ward.run("retention", "approve", "1", input: Self.password).talk.contains("QY-RET-0008"))
    #expect(try ward.run("retention", "reject", "1", "--reason", "còn thời hạn").talk.contains("QY-RET-0008"))
    #expect(
      try ward.query("SELECT group_concat(outcome || ' ' || detail, '; ') FROM auditEvent WHERE action = 'destroy'")
        == "refused QY-RET-0004; refused QY-RET-0008\n")
    #expect(try ward.isClean())
  }

  @Test(arguments: [
    // Without any decision.
    "DELETE FROM documentContent", "DELETE FROM condition", "UPDATE importEntry SET source = NULL", "DELETE FROM importRawPart",
    "UPDATE recordVersion SET reason = '-'", "INSERT INTO destroyedDocument VALUES (2, 1)",
    // By oneself, by a forged clock, for another encounter, with a class that is not its own.
    "INSERT INTO destruction SELECT encounterId, 1, class, keptUntil, 1, 1900000000, 420 FROM encounterRetention WHERE encounterId = 1",
    "INSERT INTO destruction SELECT encounterId, 2, class, keptUntil, 99, 4000000000, 420 FROM encounterRetention WHERE encounterId = 2",
    "INSERT INTO destruction SELECT 2, 1, class, keptUntil, 99, 1900000000, 420 FROM encounterRetention WHERE encounterId = 1",
    "INSERT INTO destruction VALUES (2, 2, 'ordinary', '2010-12-31', 99, 1900000000, 420)",
    // An end of treatment that the legal document does not have.
    """
    UPDATE encounter SET endTime = '2001-01-01T10:00' WHERE id = 2;
    INSERT INTO destruction SELECT encounterId, 2, class, keptUntil, 99, 1900000000, 420 FROM encounterRetention WHERE encounterId = 2
    """,
    "UPDATE retentionClass SET years = 1", "DELETE FROM retentionRule",
    "INSERT OR REPLACE INTO retentionClass VALUES ('ordinary', 1, 1, 'x', 'x', 'x')",
    "DELETE FROM destructionProposal", "DELETE FROM legalHold",
  ])
  func `the shell destroys nothing before its time`(attack: String) throws {
    let (ward, account) = try Self.ward(
      Self.encounter("E1") + Self.record("R1", of: "E1", entry: "<condition code=\"J06.9\" status=\"active\" system=\"icd10\"/>")
        + Self.encounter("E2", end: "2024-01-01T10:00"))
    let utf16 = Data((Batch.start.replacing("UTF-8", with: "UTF-16") + Self.encounter("E1") + Batch.end).data(using: .utf16)!)
    #expect(try ward.take(try ward.write("wide.xml", [UInt8](utf16))).count("duplicate") == 1)
    try #require(try propose(ward).status == 0)
    _ = try ward.query(
      "INSERT INTO destructionProposal VALUES (2, 2, 'x', 'x', 1, 0, 0); INSERT INTO legalHold VALUES (7, 'encounter', 77, 'x', 1, 0, 0)")
    try ward.becomeSomebodyElse(account)
    let before = try ward.dump()
    let said = try ward.attack(attack)
    #expect(said.contains("QY-STO-000"), "\(said)")
    #expect(try ward.dump().replacing("2001-01-01", with: "2024-01-01") == before)
  }

  @Test func `a destruction that the shell forged when it was due is found`() throws {
    let (ward, account) = try Self.ward(Self.encounter("E1") + Self.record("R1", of: "E1"))
    try #require(try propose(ward).status == 0)
    try ward.becomeSomebodyElse(account)
    let said = try ward.attack(
      """
      INSERT INTO destruction SELECT encounterId, 1, class, keptUntil, 99, 1900000000, 420 FROM encounterRetention WHERE encounterId = 1;
      INSERT INTO destroyedDocument SELECT documentId, 1 FROM recordVersion; DELETE FROM documentContent WHERE documentId IN (SELECT documentId FROM recordVersion)
      """)
    #expect(said.hasPrefix("done"), "\(said)")
    let verified = try Program.run("verify", "--db", ward.database)
    #expect(verified.status == 1 && verified.output.contains("destruction of encounter 1"), "\(verified.output)")
  }

  @Test func `killed in the middle, a destruction has happened whole or not at all`() throws {
    for round in 0..<5 {
      let (ward, account) = try Self.ward(
        Self.encounter("E1") + (0..<200).map { Self.record("R\($0)", of: "E1") }.joined())
      try #require(try propose(ward).status == 0)
      try ward.becomeSomebodyElse(account)
      let running = try Program.start(["retention", "approve", "--db", ward.database, "1"], input: Self.password)
      usleep(UInt32(150_000 + round * 60_000))
      kill(running.process.processIdentifier, SIGKILL)
      running.process.waitUntilExit()
      let (gone, left) = (
        try ward.query("SELECT count(*) FROM destroyedDocument"), try ward.query("SELECT count(*) FROM documentContent")
      )
      #expect(gone == "0\n" && left == "202\n" || gone == "201\n" && left == "1\n", "\(gone) \(left)")
      #expect(try ward.isClean())
    }
  }

  @Test func `the page about retention has the database's classes and rules`() throws {
    let (ward, _) = try Self.ward(Self.encounter("E1"))
    let page = try String(contentsOf: Program.root.appending(path: "docs/retention.md"), encoding: .utf8)
    let classes = try ward.run("retention", "classes", "--json").json["classes"] as? [[String: Any]] ?? []
    #expect(classes.count == 6)
    for item in classes {
      let years = (item["years"] as? Int).map(String.init) ?? "for ever"
      let rules = (item["rules"] as? [String] ?? []).joined(separator: ", ")
      let row = "| `\(item["code"] ?? "")` | \(years) | \(item["basis"] ?? "") | \(rules.isEmpty ? "everything" : rules) |"
      #expect(page.contains(row), "\(row)")
    }
  }
}
