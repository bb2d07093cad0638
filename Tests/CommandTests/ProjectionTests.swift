import Foundation
import Testing

/// What an attacker with the `sqlite3` shell does behind the program's back is found; what documents say can be derived again.
struct ProjectionTests {
  /// A ward with generated patients, every kind of entry among them.
  static func ward() throws -> Ward {
    let ward = try Ward()
    try #require(
      try Program.run("generate", "--hospitals", "1", "--patients", "8", "--seed", "5", "--out", ward.path("made")).status == 0)
    try #require(try ward.take(ward.path("made/batches")).status == 0)
    return ward
  }

  /// Drops the triggers, runs `sql`, puts the triggers back as they were.
  static func attack(_ ward: Ward, _ sql: String) throws {
    let triggers = try ward.query("SELECT sql || ';' FROM sqlite_schema WHERE type = 'trigger'")
    let drops = try ward.query("SELECT 'DROP TRIGGER ' || name || ';' FROM sqlite_schema WHERE type = 'trigger'")
    _ = try ward.query("BEGIN; \(drops) \(sql); \(triggers) COMMIT;")
  }

  static func problems(_ ward: Ward) throws -> String {
    let result = try ward.run("verify", "--json")
    #expect(result.status == 1)
    let checks = result.json["checks"] as? [[String: Any]] ?? []
    return checks.flatMap { $0["problems"] as? [String] ?? [] }.joined(separator: "\n")
  }

  /// Every row of every table that documents decide.
  static func rows(_ ward: Ward) throws -> String {
    let tables = [
      "patient", "patientIdentifier", "patientPhone", "militaryService", "practitioner", "location", "encounter", "encounterStay",
      "encounterParticipant", "encounterDiagnosis", "clinicalRecord", "recordVersion", "condition", "observation", "medicationRequest",
      "medicationAdministration", "procedure", "allergyIntolerance", "immunization", "diagnosticReport", "chargeItem",
      "healthClassification", "serviceRequest", "coding", "facility", "document",
    ]
    return try tables.map { try ward.query("SELECT '\($0)', * FROM \($0) ORDER BY 2, 3, 4, 5;") }.joined()
  }

  @Test func `a generated database is what its documents say, and a rebuild leaves every byte of it`() throws {
    let ward = try Self.ward()
    #expect(try ward.isClean())
    let before = try ward.query(".dump")
    let result = try ward.run("rebuild", "--json")
    #expect(result.status == 0 && result.count("mended") == 0 && result.count("documents") > 30)
    let after = try ward.query(".dump")
    #expect(
      before.split(separator: "\n").filter { !$0.contains("auditEvent") }
        == after.split(separator: "\n").filter { !$0.contains("auditEvent") })
    #expect(try ward.isClean())
  }

  @Test(arguments: [
    ("UPDATE observation SET value = '99.9' WHERE (documentId, ordinal) = (SELECT documentId, ordinal FROM observation LIMIT 1)", "value"),
    ("UPDATE patient SET name = 'Kẻ Khác' WHERE id = 2", "patient id 2 of document"),
    ("UPDATE patient SET nameSort = x'00' WHERE id = 3", "nameSort"),
    ("DELETE FROM patientIdentifier WHERE patientId = 1", "patientIdentifier"),
    ("UPDATE encounter SET patientId = 1 WHERE id = 3", "encounter id 3"),
    ("DELETE FROM condition", "condition ordinal 0 of document"),
    (
      "INSERT INTO allergyIntolerance SELECT documentId, 90, codingId, 'food', 'high', NULL FROM observation LIMIT 1",
      "no document says this"
    ),
    ("UPDATE coding SET display = 'khác' WHERE id = (SELECT codingId FROM observation LIMIT 1)", "codingId"),
    ("DELETE FROM encounterStay; DELETE FROM encounterDiagnosis", "encounterDiagnosis"),
    ("UPDATE recordVersion SET author = 'BS9' WHERE documentId = (SELECT min(documentId) FROM recordVersion)", "author"),
    ("DELETE FROM practitioner WHERE id = 1", "practitioner id 1"),
  ])
  func `a changed projection is found by table and document, and mended as it was`(sql: String, named: String) throws {
    let ward = try Self.ward()
    let before = try Self.rows(ward)
    try Self.attack(ward, sql)
    try #require(try Self.rows(ward) != before, "the attack did nothing")
    let found = try Self.problems(ward)
    #expect(found.contains(named), "\(found)")
    let mended = try ward.run("rebuild", "--json")
    #expect(mended.status == 0 && mended.count("mended") > 0, "\(mended.talk)")
    #expect(try ward.isClean(), "\(sql)")
    if !sql.contains("coding SET") { #expect(try Self.rows(ward) == before) }
  }

  @Test(arguments: [
    // The newest version of a record goes with its document and everything that names it.
    """
    CREATE TEMP TABLE gone AS SELECT max(documentId) AS id FROM recordVersion; \
    DELETE FROM observation WHERE documentId IN gone; DELETE FROM condition WHERE documentId IN gone; \
    DELETE FROM importEntry WHERE documentId IN gone; DELETE FROM recordVersion WHERE documentId IN gone; \
    DELETE FROM documentContent WHERE documentId IN gone; DELETE FROM document WHERE id IN gone
    """,
    "DELETE FROM documentContent WHERE documentId = 5",
    "UPDATE documentContent SET canonical = CAST(canonical || ' ' AS BLOB) WHERE documentId = 5",
    "UPDATE document SET digest = zeroblob(32) WHERE id = 5",
    "DELETE FROM auditEvent WHERE id > 4",
    "DELETE FROM importIssue; DELETE FROM importEntry; DELETE FROM importFile; UPDATE document SET batchId = NULL; DELETE FROM importBatch",
  ])
  func `what was taken away or put in another's place is found, and no rebuild covers it up`(sql: String) throws {
    let ward = try Self.ward()
    try Self.attack(ward, sql)
    #expect(try !Self.problems(ward).isEmpty)
    _ = try ward.run("rebuild")
    #expect(try !ward.isClean(), "\(sql)")
  }

  @Test func `a document whose content and digest were both replaced is not what the audit saw`() throws {
    let ward = try Self.ward()
    let other = try ward.query("SELECT hex(digest) FROM document WHERE id = 6").trimmingCharacters(in: .whitespacesAndNewlines)
    try Self.attack(
      ward,
      """
      UPDATE document SET digest = x'\(other)' WHERE id = 5; \
      UPDATE documentContent SET canonical = (SELECT canonical FROM documentContent WHERE documentId = 6) WHERE documentId = 5
      """)
    #expect(try Self.problems(ward).contains("document 5: not the content that the audit saw"))
    let result = try ward.run("rebuild")
    #expect(result.status == 4 && result.talk.contains("QY-RBD-0001"))
  }

  @Test func `a dropped trigger and a dropped table are reported, and triggers come back`() throws {
    let ward = try Self.ward()
    _ = try ward.query("DROP TRIGGER observationIsNeverUpdated; DROP INDEX encounterByPatient")
    #expect(try Self.problems(ward).contains("observationIsNeverUpdated"))
    #expect(try ward.run("rebuild").status == 0)
    #expect(try ward.isClean())
    _ = try ward.query("DROP TABLE observation")
    #expect(try Self.problems(ward).contains("missing: table observation"))
  }

  @Test func `killed while it mends, a rebuild leaves the database as it was or whole`() throws {
    let ward = try Self.ward()
    let before = try Self.rows(ward)
    try Self.attack(ward, "DELETE FROM condition; UPDATE patient SET nameFold = 'x'")
    for round in 0..<8 {
      let running = try Program.start(["rebuild", "--db", ward.database])
      usleep(UInt32(5_000 + round * 25_000))
      kill(running.process.processIdentifier, SIGKILL)
      running.process.waitUntilExit()
      let conditions = try ward.query("SELECT count(*) FROM condition")
      #expect(try conditions == "0\n" || Self.rows(ward) == before)
    }
    #expect(try ward.run("rebuild").status == 0)
    #expect(try Self.rows(ward) == before)
    #expect(try ward.isClean())
    let left = try FileManager.default.contentsOfDirectory(atPath: ward.folder.path).filter { $0.contains("replay") }
    #expect(left.isEmpty, "\(left)")
  }
}
