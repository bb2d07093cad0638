import Foundation
import Testing

/// What a support person asks first, answered also where the database can't be opened.
struct DoctorTests {
  private static func codes(_ result: Program.Result, _ weight: String? = nil) -> Set<String> {
    let findings = result.json["findings"] as? [[String: Any]] ?? []
    return Set(findings.filter { weight == nil || $0["weight"] as? String == weight }.compactMap { $0["code"] as? String })
  }

  private static func doctor(_ ward: Ward, _ words: String...) throws -> Program.Result {
    try Program.run(["doctor", "--db", ward.database, "--json"] + words)
  }

  @Test func `program, machine, file and database are described, without a patient`() throws {
    let ward = try LifecycleTests.ward().ward
    let result = try Self.doctor(ward)
    let (program, machine) = (result.json["program"] as? [String: Any] ?? [:], result.json["machine"] as? [String: Any] ?? [:])
    for name in ["quany", "sqlite", "libxml2", "openssl", "libsodium", "libarchive"] {
      #expect((program[name] as? String)?.contains { $0.isNumber } == true, "\(name)")
    }
    for name in ["system", "kernel", "architecture", "clock", "swap"] { #expect((machine[name] as? String)?.isEmpty == false, "\(name)") }
    let (file, facts) = (result.json["file"] as? [String: Any] ?? [:], result.json["database"] as? [String: Any] ?? [:])
    #expect(file["owner"] as? String == String(cString: getpwuid(getuid()).pointee.pw_name))
    #expect(["encrypted", "notEncrypted", "unknown"].contains((file["volume"] as? [String: Any])?["verdict"] as? String))
    #expect(facts["journalMode"] as? String == "wal" && facts["synchronous"] as? String == "full" && facts["pageSize"] as? Int == 8192)
    #expect((facts["schema"] as? String).flatMap { Int($0) } ?? 0 > 6)
    let text = try Program.run("doctor", "--db", ward.database)
    #expect(text.output.contains("SQLite") && text.output.contains("synchronous full"))
    for output in [result.output, text.output] { #expect(!output.contains("Nguyễn") && !output.contains("1980")) }
  }

  @Test func `without a database it speaks of the program and the machine`() throws {
    let result = try Program.run("doctor", "--json")
    #expect(result.status == 0 && result.json["database"] == nil && result.json["program"] != nil)
    #expect(try Program.run("doctor", "--require-encrypted-volume", "on").status == 2)
    #expect(try Program.run("doctor", "--require-encrypted-volume", "maybe").status == 2)
  }

  @Test func `what is overdue or open to everybody is wrong, and mended it is not`() throws {
    let ward = try LifecycleTests.ward().ward
    chmod(ward.database, 0o644)
    let before = try Self.doctor(ward)
    #expect(before.status == 1 && Self.codes(before, "wrong") == ["QY-DOC-0001", "QY-DOC-0008"], "\(before.output)")
    chmod(ward.database, 0o600)
    for words in [["backup", "--out", ward.path("b.qydb")], ["audit", "anchor"], ["verify"]] {
      let name = words.prefix { !$0.hasPrefix("-") }
      #expect(try Program.run(name + ["--db", ward.database] + words.dropFirst(name.count)).status == 0)
    }
    let after = try Self.doctor(ward)
    #expect(
      after.status == 0 && Self.codes(after).isDisjoint(with: ["QY-DOC-0001", "QY-DOC-0008", "QY-DOC-0010", "QY-DOC-0011"]),
      "\(after.output)")
  }

  @Test func `what was shipped is described by its folder`() throws {
    let ward = try LifecycleTests.ward().ward
    chmod(ward.database, 0o600)
    try #require(try Program.run("ship", "--db", ward.database, "--to", ward.path("away"), "--once").status == 0)
    let result = try Self.doctor(ward, "--shipped", ward.path("away"))
    let shipped = result.json["shipped"] as? [String: Any] ?? [:]
    #expect(shipped["segments"] as? Int == 1 && shipped["newest"] as? Int == 1 && shipped["newestAt"] as? Int != nil)
    #expect(result.status == 0, "\(result.output)")
    // A folder that is not there, or that nobody may read, is one finding; everything else is said all the same.
    for folder in [ward.path("nowhere"), ward.database] {
      let result = try Self.doctor(ward, "--shipped", folder)
      #expect(result.status == 1 && result.json["shippedProblem"] as? String == "QY-SHP-0001" && Self.codes(result).contains("QY-DOC-0013"))
      #expect(result.json["database"] != nil && result.json["machine"] != nil && result.json["shipped"] == nil)
    }
  }

  @Test func `a file that can't be opened is described from outside`() throws {
    let ward = try LifecycleTests.ward().ward
    var bytes = try ward.bytes()
    bytes.replaceSubrange(0..<16, with: Data(repeating: 0, count: 16))
    try bytes.write(to: URL(filePath: ward.database))
    let result = try Self.doctor(ward)
    #expect(result.status == 4 && result.talk.contains("QY-STO-0013") && result.json["problem"] as? String == "QY-STO-0013")
    #expect((result.json["file"] as? [String: Any])?["bytes"] as? Int == bytes.count && result.json["database"] == nil)
    #expect(try Program.run("doctor", "--db", ward.path("nowhere"), "--json").json["problem"] as? String == "QY-STO-0010")
  }
}
