import Foundation
import Testing

/// A record's life as people at the command line live it.
struct RecordTests {
  static let password = Data("mat-khau-1\n".utf8)

  static func draft(_ id: String = "R1", _ text: String = "Ho, sốt nhẹ.", author: String = "BS1") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <record author="\(author)" authored="2025-03-01T09:00" encounter="E1" id="\(id)" kind="15/BV1" status="preliminary" version="1">\
    <section code="history"><narrative>\(text)</narrative></section></record>
    """
  }

  /// A ward with one encounter whose doctor the running account is.
  static func ward() throws -> Ward {
    let ward = try Ward(practitioner: "H001/BS1")
    let batch = try ward.write("b.xml", Batch.start + Batch.patient("P1") + Batch.encounter("E1", of: "P1") + Batch.end)
    try #require(try ward.take(batch).status == 0)
    try #require(try ward.run("staff", "password", input: password).status == 0)
    return ward
  }

  @Test func `a record is drafted, signed, amended and withdrawn, and every state stays readable`() throws {
    let ward = try Self.ward()
    let file = try ward.write("r.xml", Self.draft())
    #expect(try ward.run("record", "draft", "--facility", "H001", "--file", file).status == 0)
    #expect(try ward.run("record", "draft", "--facility", "H001", "--file", file).status == 0, "the same again changes nothing")
    #expect(try ward.run("record", "sign", "H001/R1", input: Self.password).status == 0)
    #expect(try ward.run("record", "sign", "H001/R1", input: Self.password).talk.contains("QY-REC-0005"))
    let other = try ward.write("other.xml", Self.draft("R1", "Khác."))
    #expect(try ward.run("record", "draft", "--facility", "H001", "--file", other).talk.contains("QY-REC-0005"))
    let addendum = try ward.write("a.txt", "X quang bình thường.\n")
    #expect(try ward.run("record", "amend", "H001/R1", "--addendum", addendum, "--reason", "bổ sung", input: Self.password).status == 0)
    #expect(try ward.run("record", "retract", "H001/R1", "--reason", "nhầm người", input: Self.password).status == 0)
    let again = try ward.run("record", "amend", "H001/R1", "--addendum", addendum, "--reason", "bổ sung", input: Self.password)
    #expect(again.talk.contains("QY-REC-0007") && again.status == 1)

    let history = try ward.run("record", "history", "H001/R1", "--reason", "giám sát", "--json").json["versions"] as? [[String: Any]] ?? []
    #expect(history.map { $0["status"] as? String } == ["preliminary", "final", "amended", "enteredInError"])
    #expect(history.map { ($0["attestations"] as? [Any])?.count } == [0, 1, 1, 1] as [Int?])
    let shown = try ward.run("record", "show", "H001/R1", "--reason", "giám sát").output
    #expect(shown.contains("Ho, sốt nhẹ.") && shown.contains("X quang bình thường."))
    #expect(try ward.isClean())
  }

  @Test func `who comes second gets both versions, and overwrites nothing`() throws {
    let ward = try Self.ward()
    let first = try ward.write("1.xml", Self.draft("R1", "Bản một."))
    let kept = try ward.run("record", "draft", "--facility", "H001", "--file", first, "--json")
    let seen = try #require((kept.json["record"] as? [String: Any])?["digest"] as? String)
    let second = try ward.write("2.xml", Self.draft("R1", "Bản hai."))
    #expect(try ward.run("record", "draft", "--facility", "H001", "--file", second, "--seen", seen).status == 0)
    let third = try ward.write("3.xml", Self.draft("R1", "Bản ba."))
    let late = try ward.run("record", "draft", "--facility", "H001", "--file", third, "--seen", seen)
    #expect(late.status == 1 && late.talk.contains("QY-REC-0013"))
    #expect(late.output.contains("Bản hai.") && late.output.contains("Bản ba."))
    #expect(try ward.run("record", "sign", "H001/R1", "--seen", seen, input: Self.password).status == 1)
    #expect(try ward.run("record", "show", "H001/R1", "--reason", "xem").output.contains("Bản hai."))
  }

  @Test func `one of many signers in parallel makes the record final, once`() throws {
    let ward = try Self.ward()
    let file = try ward.write("r.xml", Self.draft())
    #expect(try ward.run("record", "draft", "--facility", "H001", "--file", file).status == 0)
    let running = try (0..<8).map { _ in try Program.start(["record", "sign", "--db", ward.database, "H001/R1"], input: Self.password) }
    for process in running { process.process.waitUntilExit() }
    #expect(running.filter { $0.result.status == 0 }.count == 1)
    let history = try ward.run("record", "history", "H001/R1", "--reason", "xem", "--json").json["versions"] as? [Any]
    #expect(history?.count == 2)
    #expect(try ward.isClean())
  }

  @Test func `five wrong passwords lock the account, in parallel too, and the administrator lifts the lock`() throws {
    let ward = try Self.ward()
    let file = try ward.write("r.xml", Self.draft())
    #expect(try ward.run("record", "draft", "--facility", "H001", "--file", file).status == 0)
    let running = try (0..<9).map { _ in try Program.start(["record", "sign", "--db", ward.database, "H001/R1"], input: Data("sai\n".utf8))
    }
    for process in running { process.process.waitUntilExit() }
    #expect(running.allSatisfy { $0.result.status == 3 })
    #expect(running.filter { $0.result.talk.contains("QY-ACC-0004") }.count == 5)
    let right = try ward.run("record", "sign", "H001/R1", input: Self.password)
    #expect(right.status == 3 && right.talk.contains("QY-ACC-0005"))
  }

  @Test func `wrong passwords are counted out to the person at the next success`() throws {
    let ward = try Self.ward()
    let file = try ward.write("r.xml", Self.draft())
    #expect(try ward.run("record", "draft", "--facility", "H001", "--file", file).status == 0)
    for _ in 0..<2 { #expect(try ward.run("record", "sign", "H001/R1", input: Data("sai\n".utf8)).status == 3) }
    let signed = try ward.run("record", "sign", "H001/R1", input: Self.password)
    #expect(signed.status == 0 && signed.talk.contains("2 wrong passwords"))
  }

  @Test(arguments: [
    ("<record", "QY-REC-0003"), ("", "QY-REC-0003"), (Self.draft() + Self.draft("R2"), "QY-REC-0003"),
    (Self.draft().replacing("preliminary", with: "final"), "QY-"), (Self.draft().replacing("<section", with: "<x/><section"), "QY-"),
    ("<!DOCTYPE record [<!ENTITY a \"b\">]>" + Self.draft("R1", "&a;"), "QY-REC-0003"),
    (Self.draft("R1").replacing("E1", with: "E9"), "QY-IMP-0021"),
  ])
  func `what is no draft is refused and leaves nothing`(text: String, code: String) throws {
    let ward = try Self.ward()
    let result = try ward.run("record", "draft", "--facility", "H001", "--file", try ward.write("x.xml", text))
    #expect(result.status == 1 && result.talk.contains(code), "\(result.talk)")
    #expect(try ward.run("record", "history", "H001/R1", "--reason", "xem").talk.contains("QY-REC-0001"))
  }

  @Test(arguments: [
    "UPDATE attestation SET role = 'headOfDepartment'", "DELETE FROM attestation",
    "INSERT OR REPLACE INTO attestation SELECT documentId, purpose, staffId, 'nurse', method, digest, at, utcOffset FROM attestation",
    "INSERT INTO attestation SELECT documentId - 1, purpose, staffId, role, method, digest, at, utcOffset FROM attestation",
    "INSERT INTO attestation SELECT documentId, 'coSigner', staffId, role, method, zeroblob(32), at, utcOffset FROM attestation",
  ])
  func `the shell can't change who stood for what`(attack: String) throws {
    let ward = try Self.ward()
    let file = try ward.write("r.xml", Self.draft())
    #expect(try ward.run("record", "draft", "--facility", "H001", "--file", file).status == 0)
    #expect(try ward.run("record", "sign", "H001/R1", input: Self.password).status == 0)
    let shell = Process()
    shell.executableURL = URL(filePath: "/usr/bin/sqlite3")
    shell.arguments = [ward.database, attack]
    let pipe = Pipe()
    shell.standardOutput = pipe
    shell.standardError = pipe
    try shell.run()
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    shell.waitUntilExit()
    #expect(shell.terminationStatus != 0 && said.contains("QY-STO-000"), "\(said)")
    #expect(try ward.isClean())
  }

  @Test func `an attestation of other content is found after the triggers were dropped`() throws {
    let ward = try Self.ward()
    let file = try ward.write("r.xml", Self.draft())
    #expect(try ward.run("record", "draft", "--facility", "H001", "--file", file).status == 0)
    #expect(try ward.run("record", "sign", "H001/R1", input: Self.password).status == 0)
    let shell = Process()
    shell.executableURL = URL(filePath: "/usr/bin/sqlite3")
    shell.arguments = [
      ward.database, "DROP TRIGGER attestationIsNeverUpdated; UPDATE attestation SET digest = zeroblob(32)",
    ]
    try shell.run()
    shell.waitUntilExit()
    let verified = try Program.run("verify", "--db", ward.database)
    #expect(verified.status == 1 && verified.output.contains("attestation of document") && verified.output.contains("missing: trigger"))
  }

  @Test func `nobody writes in another's name`() throws {
    let ward = try Self.ward()
    let result = try ward.run(
      "record", "draft", "--facility", "H001", "--file", try ward.write("x.xml", Self.draft("R1", author: "BS2")))
    #expect(result.status == 3 && result.talk.contains("QY-REC-0011"))
  }

  @Test func `the author does not stand beside themselves`() throws {
    let ward = try Self.ward()
    let file = try ward.write("r.xml", Self.draft())
    #expect(try ward.run("record", "draft", "--facility", "H001", "--file", file).status == 0)
    #expect(try ward.run("record", "sign", "H001/R1", input: Self.password).status == 0)
    let result = try ward.run("record", "cosign", "H001/R1", input: Self.password)
    #expect(result.status == 3 && result.talk.contains("QY-ACC-0002"), "a doctor supervises nobody")
  }

  @Test func `the last administrator stays one`() throws {
    let ward = try Self.ward()
    let account = try #require((try ward.run("staff", "list", "--json").json["staff"] as? [[String: Any]])?.first?["account"] as? String)
    #expect(try ward.run("staff", "disable", account).talk.contains("QY-STF-0003"))
    #expect(try ward.run("staff", "change", account, "--roles", "doctor").talk.contains("QY-STF-0003"))
    #expect(try ward.run("staff", "add", "ytlan", "--name", "Y tá Lan", "--roles", "nurse").status == 0)
    #expect(try ward.run("staff", "add", "ytlan", "--name", "Y tá Lan", "--roles", "nurse").talk.contains("QY-STF-0001"))
    #expect(try ward.run("staff", "disable", "ytlan").status == 0)
    #expect(try ward.run("staff", "disable", "nobody").talk.contains("QY-STF-0002"))
  }
}

extension Ward {
  /// A command on this ward's database.
  func run(_ words: String..., input: Data? = nil) throws -> Program.Result {
    try Program.run(Array(words.prefix(2)) + ["--db", database] + words.dropFirst(2), input: input)
  }
}
