import ClinicalModel
import RecordStore
import Testing

struct ExactlyOnceTests {
  let temporary: TemporaryStore

  init() throws { temporary = try TemporaryStore() }

  private func totals(_ accepted: Int, _ duplicate: Int, _ quarantined: Int) -> [Int] { [accepted, duplicate, quarantined] }

  private func take(_ statements: [Statement], content: String = "", of facility: String = "H001") throws -> [Int] {
    let totals = try temporary.take(statements, of: facility, content: content)
    #expect(totals.balances)
    return [totals.accepted, totals.duplicate, totals.quarantined]
  }

  @Test func `the same entries again are duplicates and change nothing`() throws {
    let statements = [Sample.patient("P1"), Sample.encounter("E1", of: "P1"), Sample.record("R1", of: "E1")]
    #expect(try take(statements) == totals(3, 0, 0))
    #expect(try take(statements) == totals(0, 3, 0))
  }

  @Test func `an old version that comes again does not undo a newer one`() throws {
    #expect(try take([Sample.patient("P1", "Nguyễn Văn Cũ")]) == totals(1, 0, 0))
    #expect(try take([Sample.patient("P1", "Nguyễn Văn Mới")]) == totals(1, 0, 0))
    #expect(try take([Sample.patient("P1", "Nguyễn Văn Cũ")]) == totals(0, 1, 0))
    let found = try temporary.store.searchPatients(
      PatientQuery(words: [], typed: "", identifier: "P1"), by: temporary.actor, at: temporary.moment)
    #expect(found.map(\.name) == ["Nguyễn Văn Mới"])
  }

  @Test func `an entry that refers to nothing we know waits in quarantine`() throws {
    #expect(try take([Sample.encounter("E1", of: "P404"), Sample.record("R1", of: "E404")]) == totals(0, 0, 2))
    #expect(try temporary.store.quarantined().map(\.code) == ["QY-IMP-0021", "QY-IMP-0021"])
  }

  @Test func `what waits is settled when the same bytes are taken from a later file`() throws {
    let encounter = Sample.encounter("E1", of: "P1")
    #expect(try take([encounter]) == totals(0, 0, 1))
    #expect(try take([encounter], of: "H002") == totals(0, 0, 1))
    #expect(try take([Sample.patient("P1")]) == totals(1, 0, 0))
    #expect(try take([Sample.encounter("E2", of: "P1"), encounter]) == totals(2, 0, 0))
    // The other hospital's waits on.
    #expect(try temporary.store.quarantined().map(\.facility) == ["H002"])
    #expect(
      try temporary.store.auditRows(AuditFilter(), limit: 9, by: temporary.actor, at: temporary.moment).contains { $0.action == "settle" })
    if let rows = try temporary.shell("SELECT state, documentId IS NOT NULL FROM quarantine ORDER BY id") {
      #expect(rows.output == "accepted|1\nopen|0\n")
    }
    for check in try temporary.store.verify() { #expect(check.problems.isEmpty, "\(check.name): \(check.problems)") }
  }

  @Test func `a final version stays as it is, a correction is a later version with a reason`() throws {
    #expect(try take([Sample.patient("P1"), Sample.encounter("E1", of: "P1"), Sample.record("R1", of: "E1")]) == totals(3, 0, 0))
    #expect(try take([Sample.record("R1", of: "E1", narrative: "Khác.")]) == totals(0, 0, 1))
    #expect(try take([Sample.record("R1", of: "E1", version: 2)]) == totals(0, 0, 1))
    let amended = Sample.record("R1", of: "E1", version: 2, status: .amended(Sample.attestation, reason: "nhầm"))
    #expect(try take([amended]) == totals(1, 0, 0))
    #expect(try temporary.store.quarantined().map(\.code) == ["QY-IMP-0024", "QY-IMP-0025"])
  }

  @Test func `a draft becomes final under the same version`() throws {
    #expect(try take([Sample.patient("P1"), Sample.encounter("E1", of: "P1")]) == totals(2, 0, 0))
    #expect(try take([Sample.record("R1", of: "E1", status: .preliminary)]) == totals(1, 0, 0))
    #expect(try take([Sample.record("R1", of: "E1", status: .preliminary, narrative: "Thêm.")]) == totals(1, 0, 0))
    #expect(try take([Sample.record("R1", of: "E1")]) == totals(1, 0, 0))
    #expect(try take([Sample.record("R1", of: "E1", status: .preliminary, narrative: "Muộn.")]) == totals(0, 0, 1))
  }

  @Test func `one person in two hospitals is found by the national number`() throws {
    let number = Identifier(.nationalID, "001080990001")
    #expect(try take([Sample.patient("P1", identifiers: [number])]) == totals(1, 0, 0))
    let second = try temporary.take([Sample.patient("X9", "Nguyễn Mẫu", identifiers: [number])], of: "H002")
    #expect(second.patientsMatched == 1)
    #expect(second.patientsCreated == 0)
    let found = try temporary.store.searchPatients(
      PatientQuery(words: [], typed: "", identifier: "001080990001"), by: temporary.actor, at: temporary.moment)
    #expect(found.map(\.hospitalNumbers) == [["H001/P1", "H002/X9"]])
  }

  @Test(arguments: [
    Sample.patient("X9", "Trần Thị Khác", sex: .male, identifiers: [Identifier(.nationalID, "001080990001")]),
    Sample.patient("X9", sex: .female, identifiers: [Identifier(.nationalID, "001080990001")]),
    Sample.patient("X9", born: "1981-01-15", identifiers: [Identifier(.nationalID, "001080990001")]),
  ])
  func `a national number that belongs to somebody else is a conflict`(statement: ClinicalModel.Statement) throws {
    #expect(try take([Sample.patient("P1", identifiers: [Identifier(.nationalID, "001080990001")])]) == totals(1, 0, 0))
    #expect(try take([statement], of: "H002") == totals(0, 0, 1))
    #expect(try temporary.store.quarantined().map(\.code) == ["QY-IMP-0022"])
  }

  @Test func `a chart number that changes name and birth date is two people until somebody looks`() throws {
    #expect(try take([Sample.patient("P1")]) == totals(1, 0, 0))
    #expect(try take([Sample.patient("P1", "Trần Thị Khác", born: "1990-05-05")]) == totals(0, 0, 1))
    #expect(try temporary.store.quarantined().map(\.code) == ["QY-IMP-0023"])
  }

  @Test func `an encounter does not move to another patient by an import`() throws {
    #expect(
      try take([
        Sample.patient("P1"), Sample.patient("P2", "Lê Thị Hai", sex: .female), Sample.encounter("E1", of: "P1"),
        Sample.encounter("E1", of: "P2"),
      ]) == totals(3, 0, 1))
  }
}
