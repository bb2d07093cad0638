import ClinicalModel
import RecordStore
import Testing

/// What the database file itself refuses, whoever asks.
struct LockTests {
  static let attacks = [
    "UPDATE documentContent SET canonical = x'00'", "DELETE FROM documentContent", "UPDATE document SET subjectId = 9",
    "DELETE FROM document", "INSERT OR REPLACE INTO documentContent SELECT documentId, x'00' FROM documentContent",
    "INSERT OR REPLACE INTO document SELECT id + 1000, facilityId, kind, localId, sequence, subjectId, digest, batchId, recordedAt FROM document",
    "UPDATE recordVersion SET status = 'preliminary', attester = NULL", "DELETE FROM recordVersion",
    "INSERT OR REPLACE INTO recordVersion SELECT documentId, recordId, version, status, author, '2000-01-01T00:00', attester, attestedAt, reason FROM recordVersion",
    "UPDATE observation SET value = '36.6'", "DELETE FROM observation", "DELETE FROM condition",
    "INSERT OR REPLACE INTO observation (documentId, ordinal, codingId, time, value) SELECT documentId, ordinal, codingId, time, '36.6' FROM observation",
    "UPDATE auditEvent SET actor = 'nobody'", "DELETE FROM auditEvent WHERE id = (SELECT max(id) FROM auditEvent)",
    "INSERT OR REPLACE INTO auditEvent SELECT id, at, utcOffset, 'nobody', role, origin, action, entity, entityId, patientId, outcome, detail, hash, written FROM auditEvent",
    "DELETE FROM patient", "DELETE FROM encounter", "DELETE FROM clinicalRecord", "UPDATE importEntry SET outcome = 1",
    "DELETE FROM importEntry", "UPDATE coding SET display = 'x'", "UPDATE clinicalRecord SET status = 'preliminary'",
  ]

  @Test(arguments: attacks)
  func `the shell can't change what is locked`(attack: String) throws {
    let temporary = try TemporaryStore()
    try temporary.take([Sample.patient("P1"), Sample.encounter("E1", of: "P1"), Sample.record("R1", of: "E1")])
    guard let result = try temporary.shell(attack) else { return }
    #expect(result.status != 0)
    #expect(result.output.contains("QY-STO-000"))
    #expect(try temporary.store.verify().allSatisfy(\.problems.isEmpty))
  }

  @Test(arguments: [
    ("DROP TRIGGER documentContentIsNeverUpdated; UPDATE documentContent SET canonical = x'00' WHERE documentId = 3", "digests"),
    ("DROP TRIGGER auditEventIsNeverUpdated; UPDATE auditEvent SET actor = 'nobody' WHERE id = 2", "audit chain"),
    ("DROP TRIGGER auditEventIsNeverDeleted; DELETE FROM auditEvent WHERE id = 2", "audit chain"),
    ("DROP TRIGGER observationIsNeverUpdated", "schema"),
    ("CREATE TRIGGER quiet BEFORE INSERT ON auditEvent BEGIN SELECT RAISE(IGNORE); END", "schema"),
    ("DROP TRIGGER clinicalRecordIsItsVersion; UPDATE clinicalRecord SET status = 'preliminary'", "current versions"),
  ])
  func `what an attacker does by dropping triggers is found`(attack: String, check: String) throws {
    let temporary = try TemporaryStore()
    try temporary.take([Sample.patient("P1"), Sample.encounter("E1", of: "P1"), Sample.record("R1", of: "E1")])
    guard let result = try temporary.shell(attack) else { return }
    #expect(result.status == 0, "\(result.output)")
    let bad = try temporary.store.verify().filter { !$0.problems.isEmpty }.map(\.name)
    #expect(bad.contains(check), "\(bad)")
  }

  @Test func `a database as we leave it is clean`() throws {
    let temporary = try TemporaryStore()
    try temporary.take([Sample.patient("P1"), Sample.encounter("E1", of: "P1"), Sample.record("R1", of: "E1")])
    for check in try temporary.store.verify() { #expect(check.problems.isEmpty, "\(check.name): \(check.problems)") }
  }

  @Test func `a cut tail leaves the chain whole, and the anchor shows it`() throws {
    let temporary = try TemporaryStore()
    try temporary.take([Sample.patient("P1"), Sample.patient("P2", "Lê Thị Hai", sex: .female)])
    let anchor = try temporary.store.auditAnchor()
    #expect(AuditAnchor(line: anchor.line) == anchor)
    #expect(try temporary.store.check(anchor) == .holds)
    guard
      try temporary.shell("DROP TRIGGER auditEventIsNeverDeleted; DELETE FROM auditEvent WHERE id > (SELECT max(id) - 2 FROM auditEvent)")
        != nil
    else { return }
    #expect(try temporary.store.verifyAuditChain().firstBad == nil)
    #expect(try temporary.store.check(anchor) == .truncated)
    // Somebody goes on writing over the cut.
    try temporary.take([Sample.patient("P3", "Đỗ Ba")])
    #expect(try temporary.store.check(anchor) == .changed)
    #expect(AuditAnchor(line: "quany-audit-anchor 1 x 3 short") == nil)
    #expect(try temporary.store.check(AuditAnchor(identity: "other", rows: 1, head: anchor.head)) == .otherDatabase)
  }
}
