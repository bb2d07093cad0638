import Foundation
import Testing

/// What waits in quarantine is as old as the day it came: whatever settles it, it never takes the place of what came after it.
struct WaitingOrderTests {
  let ward: Ward

  init() throws { ward = try Ward() }

  /// An encounter, told apart by its diagnosis, of somebody who is not known yet.
  private func encounter(_ code: String) -> String { Batch.encounter("E1", of: "P1").replacing("J06.9", with: code) }

  private func take(_ name: String, _ entries: String...) throws -> Program.Result {
    try ward.take(ward.write(name, Batch.start + entries.joined() + Batch.end))
  }

  /// The diagnosis that stands.
  private func current() throws -> String {
    try ward.query(
      "SELECT coding.code FROM encounterDiagnosis JOIN coding ON coding.id = codingId WHERE role = 'main'"
    ).trimmingCharacters(in: .newlines)
  }

  @Test func `the first of two in one file does not come back over the second when it is mended`() throws {
    #expect(try take("a.xml", Batch.patient("P1"), encounter("ZZ9.9"), encounter("A09.9")).count("created") == 2)
    let out = ward.path("mend.xml")
    #expect(try Program.run("quarantine", "export", "--db", ward.database, "--out", out).status == 0)
    let mended = try String(contentsOfFile: out, encoding: .utf8).replacing("ZZ9.9", with: "J00")
    #expect(try ward.take(ward.write("mended.xml", mended)).count("quarantined") == 1)
    #expect(try current() == "A09.9")
  }

  @Test func `what came before it does not keep it out`() throws {
    #expect(try take("a.xml", Batch.patient("P1"), encounter("A09.9"), encounter("ZZ9.9")).count("created") == 2)
    let out = ward.path("mend.xml")
    #expect(try Program.run("quarantine", "export", "--db", ward.database, "--out", out).status == 0)
    let mended = try String(contentsOfFile: out, encoding: .utf8).replacing("ZZ9.9", with: "J00")
    #expect(try ward.take(ward.write("mended.xml", mended)).count("updated") == 1)
    #expect(try current() == "J00")
    #expect(try ward.isClean())
  }

  @Test func `an episode that waited is taken, and what came later about its patient stays`() throws {
    let other =
      Batch.start
      + Batch.patient("P1", "Lê Thị Khác", born: "1950-05-05").replacing(
        "</patient>", with: "<identifier system=\"nationalID\">001090000001</identifier></patient>") + Batch.end
    #expect(try ward.take(ward.write("other.xml", other)).count("created") == 1)
    #expect(try ward.take(ward.write("a.xml", Envelope.of(Envelope.whole("LK1")))).count("quarantined") == 1)
    let later = Envelope.summary("LK2").replacing("001090000001", with: "001090000002").replacing("Thôn Mẫu", with: "Thôn Mới")
    #expect(try ward.take(ward.write("b.xml", Envelope.of(Envelope.episode(Envelope.file("XML1", later))))).count("created") == 1)
    let person = "SELECT max(sequence), hex(digest) FROM document WHERE localId = 'BN1' GROUP BY kind"
    let known = try ward.query(person)
    _ = try ward.query("DELETE FROM patientIdentifier WHERE value = '001090000001'")
    #expect(try Program.run("quarantine", "retry", "--db", ward.database, "--all", "--json").count("accepted") == 1)
    #expect(try ward.query("SELECT count(*) FROM encounter") == "2\n")
    #expect(try ward.query(person) == known)
  }
}
