import Foundation
import Testing

/// Registering people, alone and all at once.
struct RegistrationTests {
  private static func person(_ id: String, _ name: String, born: String = "1980-01-15", nationalID: String? = nil) -> String {
    let number = nationalID.map { "<identifier system=\"nationalID\">\($0)</identifier>" } ?? ""
    return "<patient birthDate=\"\(born)\" id=\"\(id)\" sex=\"male\"><name use=\"official\">\(name)</name>\(number)</patient>\n"
  }

  private static func register(_ ward: Ward, _ text: String, _ more: String...) throws -> Program.Result {
    try Program.run(
      ["patient", "register", "--db", ward.database, "--json", "--facility", "H001", "--file", "-"] + more, input: Data(text.utf8))
  }

  @Test(arguments: [true, false])
  func `one person registered by 64 processes at once is one patient`(sameNumber: Bool) throws {
    let ward = try Ward()
    let running = try (0..<64).map { index in
      try Program.start(
        ["patient", "register", "--db", ward.database, "--json", "--facility", "H001", "--file", "-"],
        input: Data(Self.person(sameNumber ? "P1" : "P\(index)", "Nguyễn Văn Mẫu").utf8))
    }
    for process in running { process.process.waitUntilExit() }
    #expect(running.filter { $0.result.json["isNew"] as? Bool == true }.count == 1)
    #expect(running.allSatisfy { [0, 1].contains($0.result.status) }, "\(running.map(\.result.talk))")
    let found = try Program.run("patient", "search", "--db", ward.database, "--json", "nguyen van mau")
    #expect((found.json["patients"] as? [Any])?.count == 1)
    #expect(try ward.isClean())
  }

  @Test(arguments: ["Mẫu Nguyễn Văn", "Nguyễn Mẫu", "Nguyen Van Mau", "Nguyễn Văn Mẫuu"])
  func `who may be known is shown, and registered only when somebody has looked`(name: String) throws {
    let ward = try Ward()
    #expect(try Self.register(ward, Self.person("P1", "Nguyễn Văn Mẫu")).status == 0)
    let asked = try Self.register(ward, Self.person("P2", name))
    #expect(asked.status == 1 && (asked.json["candidates"] as? [Any])?.count == 1)
    #expect(asked.json["patient"] == nil)
    let confirmed = try Self.register(ward, Self.person("P2", name), "--confirmed")
    #expect(confirmed.status == 0 && confirmed.json["isNew"] as? Bool == true)
  }

  @Test func `a number that is one person's says who it is, or that something is wrong`() throws {
    let ward = try Ward()
    #expect(try Self.register(ward, Self.person("P1", "Nguyễn Văn Mẫu", nationalID: "999080000001")).status == 0)
    let known = try Self.register(ward, Self.person("P2", "Nguyễn Mẫu", nationalID: "999080000001"))
    #expect(known.status == 0 && known.json["isNew"] as? Bool == false)
    let other = try Self.register(ward, Self.person("P3", "Lê Đức Hai", born: "1980-11-20", nationalID: "999080000001"))
    #expect(other.status == 1 && other.output.contains("QY-IMP-0022"))
    let taken = try Self.register(ward, Self.person("P1", "Nguyễn Văn Mẫu", born: "1980-01-16"))
    #expect(taken.status == 1 && taken.output.contains("QY-PAT-0010"))
  }

  @Test(arguments: ["", "<patient", "<record/>", "<patient birthDate=\"1980-13-01\" id=\"P1\" sex=\"male\"/>"])
  func `what is no patient is refused and leaves nothing`(text: String) throws {
    let ward = try Ward()
    let result = try Self.register(ward, text)
    #expect(result.status == 1 && !((result.json["issues"] as? [Any])?.isEmpty ?? true))
    #expect(try ward.isClean())
  }
}
