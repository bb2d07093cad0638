import Foundation
import Testing

/// Every attempt leaves its row; the rows go out as FHIR; what is done to them behind our back is found.
struct AuditTests {
  static let password = Data("mat-khau-1\n".utf8)

  static let schema = Program.root.deletingLastPathComponent().appending(path: "shared/schemas/fhir-r4/fhir-single.xsd")

  @Test(arguments: [true, false])
  func `every command leaves a row that says who, in which role, from where, what and how it ended`(isAllowed: Bool) throws {
    let (ward, account) = try LifecycleTests.ward()
    let record = try ward.write("r1.xml", Batch.start + Batch.record("R1", of: "E1") + Batch.end)
    try #require(try ward.take(record).status == 0)
    if !isAllowed {
      // Nobody adds to their own rights; giving some up is free.
      try #require(try ward.byAnother("staff", "change", account, "--roles", "administrator,pharmacist").status == 0)
      _ = try ward.run("staff", "list")
      try #require(try ward.run("staff", "change", account, "--roles", "pharmacist").status == 0)
    }
    var last = try #require(Int(try ward.query("SELECT max(id) FROM auditEvent").dropLast()))
    // A dry run works on a copy, its rows with it, and leaves the database as it was.
    for (index, (permission, words)) in AccessTests.commands.enumerated() where !isAllowed || !words.contains("--dry-run") {
      let name = words.joined(separator: " ")
      let arguments = words.map { $0 == "DB" ? ward.database : $0 == "OUT" ? ward.path("out\(index)") : $0 }
      let result = try Program.run(arguments, input: Self.password)
      let rows = try ward.query(
        "SELECT actor, role, origin, action, entity, outcome, utcOffset, detail FROM auditEvent WHERE id > \(last) ORDER BY id"
      ).split(separator: "\n").map { $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init) }
      last = try #require(Int(try ward.query("SELECT max(id) FROM auditEvent").dropLast()))
      // Arguments that make no sense open no database.
      if result.status == 2, rows.isEmpty { continue }
      #expect(!rows.isEmpty, "\(name): \(result.status) \(result.talk)")
      for row in rows {
        #expect(
          row[0] == account && !row[1].isEmpty && ["cli ", "ui "].contains { row[2].hasPrefix($0) } && !row[3].isEmpty && !row[4].isEmpty,
          "\(name): \(row)")
        #expect(["success", "refused", "failure"].contains(row[5]))
      }
      if result.status == 3 || result.talk.contains("QY-"), result.status != 0 {
        #expect(rows.contains { $0[5] != "success" }, "\(name): \(result.status) \(result.talk) \(rows)")
      }
      if !isAllowed, AccessTests.allowed[permission]?.contains("pharmacist") != true {
        #expect(rows.contains { $0[5] == "refused" && $0[7] == "QY-ACC-0002" }, "\(name)")
      }
    }
    #expect(try Program.run("audit", "verify", "--db", ward.database).status == (isAllowed ? 0 : 3))
  }

  @Test func `nobody known is refused, and the attempt is there`() throws {
    let ward = try Ward()
    _ = try ward.query("UPDATE staff SET account = 'somebody'")
    #expect(try ward.run("audit", "list").status == 3)
    #expect(try ward.query("SELECT action, outcome, detail FROM auditEvent ORDER BY id DESC LIMIT 1") == "signIn|refused|QY-ACC-0001\n")
  }

  @Test func `where somebody sits is in the row, cleaned and bounded`() throws {
    let (ward, _) = try LifecycleTests.ward()
    for (said, expected) in [
      ("10.0.0.5 50022 10.0.0.1 22", "10.0.0.5"), ("fe80::1%eth0 1 2 3", "fe80::1%eth0"), ("a'|\n\u{1B}[31m<x> 1", "a31mx"),
    ] {
      let process = Process()
      process.executableURL = URL(filePath: Program.path)
      process.arguments = ["patient", "show", "--db", ward.database, "1", "--reason", "khám"]
      process.environment = ["SSH_CONNECTION": said]
      process.standardOutput = FileHandle.nullDevice
      process.standardInput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      let origin = try ward.query("SELECT origin FROM auditEvent ORDER BY id DESC LIMIT 1")
      #expect(origin.hasSuffix(" from \(expected)\n") && origin.hasPrefix("cli -@"), "\(origin)")
    }
    let out = ward.path("a.xml")
    #expect(try ward.run("audit", "export", "--out", out).status == 0)
    let text = try String(contentsOfFile: out, encoding: .utf8)
    #expect(text.contains("<network><address value=\"10.0.0.5\"></address><type value=\"2\"></type></network>"))
  }

  @Test func `rows are found by who, what, whose, when and how it ended`() throws {
    let (ward, account) = try LifecycleTests.ward()
    #expect(try ward.run("patient", "show", "2", "--reason", "khám").status == 0)
    #expect(try ward.run("patient", "show", "77", "--reason", "khám").status == 1)
    func rows(_ words: String...) throws -> [[String: Any]] {
      try Program.run(["audit", "list", "--db", ward.database, "--json"] + words).json["rows"] as? [[String: Any]] ?? []
    }
    #expect(try rows("--patient", "2").allSatisfy { $0["patient"] as? Int == 2 })
    #expect(try rows("--action", "read", "--patient", "2").count >= 1)
    #expect(try rows("--outcome", "refused").contains { $0["detail"] as? String == "QY-PAT-0001" })
    #expect(try rows("--actor", "nobody").isEmpty)
    #expect(try !rows("--actor", account, "--since", "2020-01-01").isEmpty)
    #expect(try rows("--until", "2020-01-01").isEmpty)
    #expect(try rows("--since", "2999-01-01T10:00").isEmpty)
    #expect(try ward.run("audit", "list", "--since", "hôm qua").status == 2)
    #expect(try ward.run("audit", "list", "--outcome", "maybe").status == 2)
  }

  @Test func `the export is a FHIR bundle that the R4 schema accepts, with the slices of BALP`() throws {
    let (ward, _) = try LifecycleTests.ward()
    try LifecycleTests.draft(ward, "R1")
    #expect(try ward.run("record", "sign", "H001/R1", input: Data("sai\n".utf8)).status == 3)
    #expect(try ward.run("record", "sign", "H001/R1", input: Self.password).status == 0)
    #expect(try ward.run("record", "show", "H001/R1", "--reason", "a < b & \"c\" \u{7} \u{1F4A9}").status == 0)
    let out = ward.path("audit.xml")
    let written = try ward.run("audit", "export", "--format", "fhir", "--out", out, "--json")
    #expect(written.status == 0)
    let text = try String(contentsOfFile: out, encoding: .utf8)
    #expect(written.count("rows") == text.ranges(of: "<AuditEvent>").count && written.count("rows") > 15)
    for part in [
      "StructureDefinition/IHE.BasicAudit.PatientRead", "<reference value=\"Patient/1\">", "<code value=\"IRCP\">", "<action value=\"R\">",
      "<code value=\"110114\">", "<outcome value=\"4\">", "audit-entity-type", "a &lt; b &amp; &quot;c&quot;", "<type value=\"hash\">",
    ] { #expect(text.contains(part), "\(part)") }
    #expect(text.firstMatch(of: /<recorded value="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)">/) != nil)
    #expect(try ward.run("audit", "export", "--out", out).talk.contains("QY-EXP-0003"))
    let one = try ward.run("audit", "export", "--out", ward.path("one.xml"), "--patient", "1", "--action", "sign", "--json")
    #expect(one.count("rows") == 1)
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint"), FileManager.default.fileExists(atPath: Self.schema.path) else {
      print("skipped: xmllint or the FHIR schema is not here")
      return
    }
    let lint = Process()
    lint.executableURL = URL(filePath: "/usr/bin/xmllint")
    lint.arguments = ["--noout", "--nonet", "--schema", Self.schema.path, out, ward.path("one.xml")]
    let pipe = Pipe()
    lint.standardError = pipe
    try lint.run()
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    lint.waitUntilExit()
    #expect(lint.terminationStatus == 0, "\(said.prefix(2000))")
  }

  static let attacks = [
    ("an edit", "UPDATE auditEvent SET actor = 'nobody' WHERE id = 5", 5), ("a deletion", "DELETE FROM auditEvent WHERE id = 5", 5),
    ("an outcome", "UPDATE auditEvent SET outcome = 'success', detail = '' WHERE id = 7", 7),
    ("a patient taken out", "UPDATE auditEvent SET patientId = NULL WHERE id = 6", 6),
    (
      "two rows exchanged",
      "UPDATE auditEvent SET id = -1 WHERE id = 5; UPDATE auditEvent SET id = 5 WHERE id = 6; UPDATE auditEvent SET id = 6 WHERE id = -1", 5
    ),
    (
      "a row slipped in",
      "UPDATE auditEvent SET id = id + 100 WHERE id >= 5; INSERT INTO auditEvent SELECT 5, at, utcOffset, actor, role, origin, action, entity, entityId, patientId, outcome, detail, hash, written FROM auditEvent WHERE id = 4",
      5
    ),
  ]

  @Test(arguments: attacks)
  func `the first bad row is named`(what: String, attack: String, row: Int) throws {
    let (ward, _) = try LifecycleTests.ward()
    #expect(
      try ward.attack(
        "DROP TRIGGER auditEventIsNeverUpdated; DROP TRIGGER auditEventIsNeverDeleted; DROP TRIGGER auditEventIsNeverReplaced; " + attack
      )
      .hasPrefix("done"))
    let verified = try ward.run("audit", "verify", "--json")
    #expect(verified.status == 1 && (verified.json["chain"] as? [String: Any])?["firstBad"] as? Int == row, "\(what): \(verified.output)")
  }

  @Test func `a tail whose hashes were computed anew is whole by itself, and the anchor shows it`() throws {
    let python = "/usr/bin/env"
    let (ward, _) = try LifecycleTests.ward()
    let anchor = try ward.run("audit", "anchor").output.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(try ward.run("audit", "verify", "--anchor", anchor).status == 0)
    // What somebody does who knows the chain's recipe and can write the file.
    let forge = try ward.write(
      "forge.py",
      """
      import hashlib, sqlite3, struct, sys
      db = sqlite3.connect(sys.argv[1])
      db.executescript("DROP TRIGGER auditEventIsNeverUpdated")
      db.execute("UPDATE auditEvent SET actor = 'nobody' WHERE id = 5")
      head = bytes(32)
      number = lambda v: b"\\0" if v is None else b"\\1" + struct.pack(">q", v)
      text = lambda v: b"\\2" + struct.pack(">I", len(v.encode())) + v.encode()
      for row in db.execute("SELECT * FROM auditEvent ORDER BY id").fetchall():
          data = head + b"".join(text(v) if i in (3, 4, 5, 6, 7, 10, 11) else number(v) for i, v in enumerate(row[:12]))
          if row[13] is not None: data += b"\\3" + struct.pack(">I", len(row[13])) + row[13]
          head = hashlib.sha256(data).digest()
          db.execute("UPDATE auditEvent SET hash = ? WHERE id = ?", (head, row[0]))
      db.commit()
      """)
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = ["python3", forge, ward.database]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    #expect(try ward.run("audit", "verify").status == 0, "the chain alone can't know")
    let verified = try ward.run("audit", "verify", "--anchor", anchor, "--json")
    #expect(verified.status == 1 && verified.json["anchor"] as? String == "changed")
  }

  @Test func `no build but the benchmark's can leave the audit out`() throws {
    for file in ["Package.swift", "Makefile", ".ci/run"] {
      let text = try String(contentsOf: Program.root.appending(path: file), encoding: .utf8)
      #expect(!text.contains("BENCHMARK_WITHOUT_AUDIT"), "\(file)")
    }
    let bytes = try Data(contentsOf: URL(filePath: Program.path))
    #expect(bytes.range(of: Data("WITHOUT_AUDIT".utf8)) == nil, "nothing at run time knows of it")
  }
}
