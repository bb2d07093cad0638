import Foundation
import Testing

/// Rows that decide who may do what, and what is kept of whom, written behind the program's back, with the triggers taken away and put back
/// so that the schema looks as it did: `verify` finds each.
struct ShellAttackTests {
  /// A ward with a row in each table of facts, and a nurse with a password and a PIN.
  private static let template = Result { () throws -> Data in
    let (ward, _) = try LifecycleTests.ward()
    let secret = LifecycleTests.password
    try #require(
      try ward.run("staff", "add", "yt", "--name", "Y tá", "--roles", "nurse,headOfDepartment", "--department", "H001/K01").status == 0)
    try #require(try ward.run("staff", "password", "--account", "yt", input: secret).status == 0)
    try #require(try ward.run("staff", "pin", input: Data("mat-khau-1\n274915\n".utf8)).status == 0)
    try LifecycleTests.draft(ward, "R1")
    for words in [
      ["record", "sign", "H001/R1"], ["record", "move", "H001/R1", "--to", "E2", "--reason", "nhầm người"],
      ["retention", "hold", "--encounter", "H001/E1", "--reason", "kiện"],
      ["retention", "hold", "--patient", "1", "--reason", "thanh tra"], ["retention", "release", "1", "--reason", "xong"],
      ["retention", "assign", "H001/E1", "--class", "incident", "--reason", "sự cố"],
      ["patient", "sensitive", "2", "on", "--reason", "cán bộ"],
      ["patient", "distinct", "1", "2", "--reason", "hai người"], ["patient", "break-glass", "1", "--reason", "cấp cứu"],
    ] {
      let result = try Program.run(words + ["--db", ward.database], input: secret)
      try #require(result.status == 0, "\(words): \(result.talk)")
    }
    try #require(try ward.isClean())
    return try ward.bytes()
  }

  static let attacks = [
    // Rights.
    "INSERT INTO staffRole VALUES (2, 'recordsOffice')", "DELETE FROM staffRole WHERE staffId = 2 AND role = 'nurse'",
    "DELETE FROM staffDepartment", "UPDATE staff SET practitioner = 'H001/BS1' WHERE id = 2", "UPDATE staff SET name = 'x' WHERE id = 2",
    "UPDATE staff SET isActive = 0 WHERE id = 2",
    "INSERT INTO staff (id, account, name, createdAt) VALUES (9, 'ke', 'Kẻ', 0); INSERT INTO staffRole VALUES (9, 'recordsOffice')",
    // Another's password or PIN.
    "UPDATE staffCredential SET hash = (SELECT hash FROM staffCredential WHERE staffId = 2), "
      + "salt = (SELECT salt FROM staffCredential WHERE staffId = 2) WHERE staffId = 1",
    "DELETE FROM staffPIN", "UPDATE staffPIN SET hash = zeroblob(32)",
    "INSERT INTO staffSecondFactor VALUES (2, 65536, zeroblob(16), zeroblob(20), 0, 0)",
    // Charts opened, protected no longer, holds released, classes given.
    "INSERT INTO breakGlass VALUES (9, 2, 2, 'nurse', 'cấp cứu', 1900000000, 420, 1900003600)", "DELETE FROM breakGlass",
    "UPDATE breakGlass SET until = until + 3600", "UPDATE breakGlass SET reason = 'hội chẩn'",
    "INSERT INTO breakGlassReview VALUES (1, 2, 'justified', 'x', 1900000000, 420)",
    "INSERT INTO patientSensitivity VALUES (9, 2, 0, 'x', 1, 1900000000, 420)", "DELETE FROM patientSensitivity",
    "UPDATE patientSensitivity SET isSensitive = 0", "INSERT INTO legalHoldRelease VALUES (2, 'xong', 1, 1900000000, 420)",
    "DELETE FROM legalHold WHERE id = 2", "UPDATE legalHold SET subjectId = 2 WHERE id = 2", "DELETE FROM legalHoldRelease",
    "INSERT INTO legalHold VALUES (9, 'encounter', 2, 'x', 1, 1900000000, 420)", "DELETE FROM retentionAssignment",
    "INSERT INTO retentionAssignment VALUES (9, 2, 'death', 'x', 1, 1900000000, 420)",
    "INSERT INTO destructionProposal VALUES (9, 1, 'QĐ', 'x', 1, 1900000000, 420)", "DELETE FROM patientDistinct",
    "UPDATE patientDistinct SET reason = 'x'", "DELETE FROM recordMove", "UPDATE recordMove SET toDocumentId = 1",
    // Attestations.
    "DELETE FROM attestation",
  ]

  @Test(arguments: attacks)
  func `what was written without the program is found`(attack: String) throws {
    let ward = try Ward(database: Self.template.get())
    let triggers = try ward.query("SELECT name, hex(sql) FROM sqlite_schema WHERE type = 'trigger'").split(separator: "\n").map { line in
      line.split(separator: "|").map(String.init)
    }
    let sql = triggers.map { "DROP TRIGGER \"\($0[0])\";" }.joined() + "PRAGMA foreign_keys = OFF; \(attack);"
    let back = triggers.map { trigger in
      String(
        decoding: stride(from: 0, to: trigger[1].utf8.count, by: 2).compactMap { UInt8(trigger[1].dropFirst($0).prefix(2), radix: 16) },
        as: UTF8.self)
        + ";"
    }.joined(separator: "\n")
    let done = try ward.attack("BEGIN; \(sql)\n\(back)\nCOMMIT;")
    #expect(done.hasPrefix("done"), "\(done)")
    let verified = try Program.run("verify", "--db", ward.database, "--json")
    let checks = verified.json["checks"] as? [[String: Any]] ?? []
    let found = checks.filter { ($0["problems"] as? [String])?.isEmpty == false }.compactMap { $0["name"] as? String }
    #expect(verified.status == 1 && !found.isEmpty && !found.contains("schema"), "\(found)")
  }

  @Test(arguments: ["DELETE FROM grdb_migrations", "DROP TABLE staffPIN; DELETE FROM grdb_migrations WHERE identifier = '7'"])
  func `a file whose schema was changed is refused, and is no defect of the program`(attack: String) throws {
    let ward = try Ward(database: Self.template.get())
    _ = try ward.query(attack)
    let result = try Program.run("verify", "--db", ward.database)
    #expect(result.status == 4 && result.talk.contains("QY-STO-0027"), "\(result.status) \(result.talk)")
  }
}
