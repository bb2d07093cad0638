import Foundation
import Testing

/// Military service is nowhere but where its permission is.
struct MilitaryServiceTests {
  static let unit = "Trung đoàn Mẫu 999"
  static let number = "99999901"

  @Test func `an import says of a military examination that its patient is not known to serve, and takes it`() throws {
    let ward = try Ward()
    let card = "<coverage card=\"QN5000010000001\"/></patient>"
    func examination(_ id: String, of encounter: String) -> String {
      Batch.record(id, of: encounter).replacing("15/BV1", with: "health-examination")
    }
    let batch = try ward.write(
      "b.xml",
      Batch.start + Batch.patient("P1") + "<militaryService category=\"HSQBS\" patient=\"P1\"/>\n" + Batch.patient("P2")
        + Batch.patient("P3", born: "1990").replacing("</patient>", with: card) + Batch.patient("P4", born: "1970")
        + "<militaryService category=\"SQ\" patient=\"P4\" to=\"2024\"/>\n"
        + ["P1", "P2", "P3", "P4"].map { Batch.encounter("E" + $0, of: $0) + examination("K" + $0, of: "E" + $0) }.joined()
        + Batch.record("R1", of: "EP2") + Batch.end)
    #expect(try ward.take(batch).status == 0)
    let said = try ward.query(
      "SELECT severity, code, localId FROM importIssue JOIN importEntry ON importEntry.fileId = importIssue.fileId "
        + "AND importEntry.ordinal = entryOrdinal ORDER BY entryOrdinal")
    #expect(said == "warning|QY-RUL-0316|KP2\nwarning|QY-RUL-0316|KP4\n")
  }

  @Test func `a unit's name comes out to who may see it and nowhere else`() throws {
    let ward = try Ward(roles: AccessTests.roles.joined(separator: ","), practitioner: "H001/BS1")
    let service = "<militaryService category=\"SQ\" patient=\"P1\" serviceNumber=\"\(Self.number)\" unit=\"\(Self.unit)\"/>\n"
    let batch = try ward.write(
      "b.xml",
      Batch.start + Batch.patient("P1") + service + Batch.encounter("E1", of: "P1") + Batch.record("R1", of: "E1") + Batch.end)
    try #require(try ward.take(batch).status == 0)
    #expect(try ward.run("patient", "show", "1", "--reason", "trích lục").output.contains(Self.unit), "the records office may")
    let account = try #require((try ward.run("staff", "list", "--json").json["staff"] as? [[String: Any]])?.first?["account"] as? String)
    let roles = AccessTests.roles.filter { $0 != "recordsOffice" }.joined(separator: ",")
    #expect(try ward.run("staff", "change", account, "--roles", roles).status == 0)
    // Handed over as they came in: the original file is the hospital's own, and says so.
    for (index, (_, words)) in AccessTests.commands.enumerated() where !words.contains("original") {
      let out = ward.path("out\(index)")
      let arguments = words.map { $0 == "DB" ? ward.database : $0 == "OUT" ? out : $0 }
      for extra in [[], ["--json"]] where words[0] != "backup" {
        let result = try Program.run(arguments + extra, input: Data("mat-khau-1\n".utf8))
        #expect(!result.output.contains(Self.unit) && !result.talk.contains(Self.unit), "\(words)")
        #expect(!result.output.contains(Self.number), "\(words)")
      }
      if let made = try? String(contentsOfFile: out, encoding: .utf8) { #expect(!made.contains(Self.unit), "\(words)") }
    }
    let refused = try ward.run("export", "--all", "--with-military-service", "--out", ward.path("m.xml"))
    #expect(refused.status == 3)
  }
}
