import Foundation
import Testing

struct SealedExportTests {
  private struct Sealed {
    let ward: Ward
    let key: String
    let file: String

    init(_ count: Int = 200) throws {
      ward = try Ward()
      (key, file) = (ward.path("k"), ward.path("out.xml.sealed"))
      #expect(try ward.take(ward.write("a.xml", Batch.many(count))).status == 0)
      #expect(try Program.run("key", "new", "--out", key).status == 0)
      let result = try Program.run("export", "--db", ward.database, "--all", "--out", file, "--key", key, "--json")
      #expect(result.status == 0, "\(result.talk)")
      let files = result.json["files"] as? [[String: Any]]
      #expect((files?.first?["key"] as? String)?.count == 16)
      try ward.makeDatabase("other.qydb")
    }

    func take(_ path: String, _ options: String...) throws -> Program.Result {
      try Program.run(["import", "--db", ward.path("other.qydb"), "--json", path] + options)
    }
  }

  @Test func `a sealed export is nowhere in the clear, and its key gives what an open one gives`() throws {
    let sealed = try Sealed()
    let ward = sealed.ward
    let bytes = try Data(contentsOf: URL(filePath: sealed.file))
    for text in ["Nguyễn Văn Mẫu", "urn:quany:record:1"] { #expect(bytes.range(of: Data(text.utf8)) == nil) }
    #expect(!FileManager.default.fileExists(atPath: sealed.file + ".part"))
    let result = try sealed.take(sealed.file, "--key", sealed.key)
    #expect(result.status == 0, "\(result.talk)")
    #expect(result.count("accepted") == 600)
    #expect(try ward.dump("other.qydb") == ward.dump())
    // What came in is what was sealed: an original comes out as the open export is.
    #expect(try Program.run("export", "--db", ward.database, "--all", "--out", ward.path("open.xml")).status == 0)
    let original = ["export", "--db", ward.path("other.qydb"), "--format", "original", "--batch", "1", "--out", ward.path("original.xml")]
    #expect(try Program.run(original).status == 0)
    #expect(try Data(contentsOf: URL(filePath: ward.path("original.xml"))) == Data(contentsOf: URL(filePath: ward.path("open.xml"))))
    // From standard input, and again: everything is known.
    let piped = try Program.run(["import", "--db", ward.path("other.qydb"), "--json", "-", "--key", sealed.key], input: bytes)
    #expect(piped.count("duplicate") == 600, "\(piped.talk)")
  }

  @Test func `in a folder each facility's file says that it is sealed`() throws {
    let sealed = try Sealed(3)
    let ward = sealed.ward
    #expect(try Program.run("export", "--db", ward.database, "--all", "--out", ward.path("all") + "/", "--key", sealed.key).status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: ward.path("all")) == ["H001.xml.sealed"])
    #expect(try sealed.take(ward.path("all"), "--key", sealed.key).count("accepted") == 9)
  }

  @Test func `a sealed file that does not open is one rejected file, and nothing of it is taken`() throws {
    let sealed = try Sealed()
    let ward = sealed.ward
    let bytes = try Data(contentsOf: URL(filePath: sealed.file))
    let other = ward.path("other")
    #expect(try Program.run("key", "new", "--out", other).status == 0)
    func spoil(_ name: String, _ change: (inout Data) -> Void) throws -> String {
      var spoilt = bytes
      change(&spoilt)
      return try ward.write(name, spoilt)
    }
    let cases: [(path: String, options: [String], code: String)] = [
      (sealed.file, [], "QY-KEY-0015"), (sealed.file, ["--key", other], "QY-KEY-0011"),
      (try spoil("changed") { $0[$0.count - 70_000] ^= 1 }, ["--key", sealed.key], "QY-KEY-0012"),
      (try spoil("cut") { $0 = $0.prefix($0.count - 30) }, ["--key", sealed.key], "QY-KEY-0013"),
      (try spoil("long") { $0.append(1) }, ["--key", sealed.key], "QY-KEY-001"),
    ]
    for (index, (path, options, code)) in cases.enumerated() {
      let result = try Program.run(["import", "--db", ward.path("other.qydb"), "--json", path] + options)
      #expect(
        result.status == 1 && result.count("rejected") == 1 && result.count("accepted") == 0, "\(code): \(result.output)\(result.talk)")
      #expect(result.json["balances"] as? Bool == true)
      let codes = try ward.query(
        "SELECT code FROM importIssue JOIN importFile ON importFile.id = fileId WHERE batchId = \(index + 1)",
        "other.qydb")
      #expect(codes.contains(code), "\(path): \(codes)")
    }
    #expect(try ward.query("SELECT count(*) FROM document", "other.qydb") == "0\n")
    #expect(try ward.isClean("other.qydb"))
  }

  @Test func `an export of the audit is sealed with a key, and opens with that key alone into a new file`() throws {
    let (ward, account) = try LifecycleTests.ward()
    let (key, other, sealed, open) = (ward.path("k"), ward.path("other"), ward.path("a.sealed"), ward.path("a.xml"))
    for file in [key, other] { try #require(try Program.run("key", "new", "--out", file).status == 0) }
    let written = try Program.run("audit", "export", "--db", ward.database, "--out", sealed, "--key", key, "--json")
    #expect(written.status == 0, "\(written.talk)")
    let bytes = try Data(contentsOf: URL(filePath: sealed))
    #expect(bytes.range(of: Data(account.utf8)) == nil && bytes.range(of: Data("AuditEvent".utf8)) == nil)

    func opened(_ options: String...) throws -> Program.Result {
      try Program.run(["key", "open", sealed, "--out", open, "--json"] + options)
    }
    #expect(try opened().talk.contains("QY-KEY-0015"))
    #expect(try opened("--key", other).talk.contains("QY-KEY-0011"))
    var spoilt = bytes
    spoilt[bytes.count / 2] ^= 1
    try spoilt.write(to: URL(filePath: sealed))
    let touched = try opened("--key", key)
    // Of a file of one piece the changed end looks cut.
    #expect(touched.status == 4 && ["QY-KEY-0012", "QY-KEY-0013"].contains(where: touched.talk.contains), "\(touched.talk)")
    try bytes.prefix(bytes.count - 20).write(to: URL(filePath: sealed))
    #expect(try opened("--key", key).talk.contains("QY-KEY-0013"))
    #expect(try !FileManager.default.contentsOfDirectory(atPath: ward.folder.path).contains { $0.hasPrefix("a.xml") })
    try bytes.write(to: URL(filePath: sealed))
    let right = try opened("--key", key)
    #expect(right.status == 0 && right.json["digest"] as? String == written.json["digest"] as? String, "\(right.talk)")
    #expect(try String(contentsOfFile: open, encoding: .utf8).contains("<AuditEvent"))
    #expect(try FileManager.default.attributesOfItem(atPath: open)[.posixPermissions] as? Int == 0o600)
    #expect(try opened("--key", key).talk.contains("QY-BAK-0001"))
    #expect(try Program.run("key", "open", ward.database, "--out", ward.path("x"), "--key", key).talk.contains("QY-KEY-0010"))
    #expect(try Program.run("key", "open", ward.path("no"), "--out", ward.path("x"), "--key", key).talk.contains("QY-BAK-0004"))
  }
}
