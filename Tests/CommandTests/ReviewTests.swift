import Foundation
import Testing

/// A patient who may be somebody we have waits until somebody decides, once.
struct ReviewTests {
  let ward: Ward

  init() throws { ward = try Ward() }

  private static func patient(_ id: String, _ name: String, born: String) -> String {
    "<patient birthDate=\"\(born)\" id=\"\(id)\" sex=\"male\"><name use=\"official\">\(name)</name><identifier system=\"insuranceNumber\">0123456789</identifier></patient>\n"
  }

  /// P1 of H001, and P9 of H002, who has the same number and another name and birth date, with an encounter.
  private func twoSides() throws {
    #expect(
      try ward.take(ward.write("a.xml", Batch.start + Self.patient("P1", "Nguyễn Văn An", born: "1980-01-15") + Batch.end)).status == 0)
    let other =
      Batch.start.replacing("H001", with: "H002") + Self.patient("P9", "Trần Đức Bình", born: "1991-07-02")
      + Batch.encounter("E9", of: "P9") + Batch.end
    #expect(try ward.take(ward.write("b.xml", other)).count("quarantined") == 2)
  }

  private func review(_ words: String...) throws -> Program.Result {
    try Program.run(["review", words[0], "--db", ward.database] + words.dropFirst())
  }

  @Test func `both sides are shown through the chart's door`() throws {
    try twoSides()
    #expect(try review("list").output.contains("QY-IMP-0022"))
    let shown = try review("show", "1", "--reason", "đối chiếu")
    #expect(shown.status == 0, "\(shown.talk)")
    #expect(shown.output.contains("Nguyễn Văn An") && shown.output.contains("Trần Đức Bình") && shown.output.contains("H001/P1"))
    #expect(try ward.query("SELECT count(*) FROM auditEvent WHERE patientId = 1 AND detail LIKE '%đối chiếu%'") != "0\n")
    #expect(try review("show", "2", "--reason", "đối chiếu").talk.contains("QY-REV-0003"))
  }

  @Test func `the same person, and the encounter that waited for it`() throws {
    try twoSides()
    #expect(try review("same", "1", "H001/P1", "--reason", "một người").status == 0)
    #expect(try Program.run("quarantine", "retry", "--db", ward.database, "--all").status == 0)
    #expect(try ward.query("SELECT count(*), max(patientId) FROM patient JOIN encounter ON patientId = patient.id") == "1|1\n")
    #expect(try review("same", "1", "H001/P1", "--reason", "một người").talk.contains("QY-QUA-0003"))
    #expect(try ward.query("SELECT detail FROM auditEvent WHERE action = 'review'") == "same: một người\n")
    #expect(try ward.isClean())
  }

  @Test func `somebody else, whose number stays with the first`() throws {
    try twoSides()
    #expect(try review("different", "1", "--reason", "gõ nhầm số").status == 0)
    #expect(try ward.query("SELECT count(*) FROM patient") == "2\n")
    #expect(try ward.query("SELECT patientId FROM patientIdentifier WHERE value = '0123456789'") == "1\n")
    #expect(try ward.isClean())
    // What the hospital sends next about its own patient is a new version and no conflict of its own making.
    #expect(try Program.run("rebuild", "--db", ward.database).status == 0)
    #expect(try ward.isClean())
  }

  @Test func `under a number that is in use nobody can be somebody else`() throws {
    #expect(try ward.take(ward.write("a.xml", Batch.start + Batch.patient("P1", "Nguyễn Văn An") + Batch.end)).status == 0)
    let changed = Batch.start + Batch.patient("P1", "Trần Đức Bình", born: "1991-07-02") + Batch.patient("P2", "Lê Thị Hà") + Batch.end
    #expect(try ward.take(ward.write("b.xml", changed)).count("quarantined") == 1)
    let different = try review("different", "1", "--reason", "hai người")
    #expect(different.status == 1 && different.talk.contains("QY-REV-0002"))
    let other = try review("same", "1", "H001/P2", "--reason", "nhầm")
    #expect(other.status == 1 && other.talk.contains("QY-REV-0001"))
    #expect(try review("same", "1", "H001/P1", "--reason", "đổi tên").status == 0)
    #expect(try ward.query("SELECT name FROM patient WHERE id = 1") == "Trần Đức Bình\n")
    #expect(try ward.isClean())
  }

  @Test func `of several who decide at once one does, and the others are told`() throws {
    try twoSides()
    let all = try (0..<4).map { number in
      try Program.start(
        ["review", number % 2 == 0 ? "different" : "same", "--db", ward.database, "1"] + (number % 2 == 0 ? [] : ["1"]) + [
          "--reason", "xét",
        ])
    }
    for running in all { running.process.waitUntilExit() }
    let results = all.map(\.result)
    #expect(results.count { $0.status == 0 } == 1, "\(results.map(\.talk))")
    #expect(results.filter { $0.status != 0 }.allSatisfy { $0.talk.contains("QY-QUA-0003") })
    #expect(try ward.query("SELECT count(*) FROM auditEvent WHERE action = 'review'") == "1\n")
    #expect(try ward.isClean())
  }
}
