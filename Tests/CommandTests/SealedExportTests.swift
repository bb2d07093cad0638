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
}
