import Foundation
import Testing

struct BackupTests {
  @Test func `a backup is the database, verified, and comes back as it was`() throws {
    let ward = try Ward()
    #expect(try ward.take(ward.write("a.xml", Batch.many(20))).status == 0)
    let before = try ward.dump()
    let backup = ward.path("backup.qydb")
    #expect(try Program.run("backup", "--db", ward.database, "--out", backup).status == 0)
    // Staff go on working; the backup stays what it was.
    #expect(try ward.take(ward.write("b.xml", Batch.many(5, from: 100))).status == 0)
    #expect(try Program.run("restore", "--from", backup, "--db", ward.path("restored.qydb")).status == 0)
    #expect(try ward.dump("restored.qydb") == before)
    #expect(try ward.isClean("restored.qydb"))
    // Nothing is overwritten, neither by a backup nor by a restore.
    #expect(try Program.run("backup", "--db", ward.database, "--out", backup).status == 4)
    #expect(try Program.run("restore", "--from", backup, "--db", ward.database).status == 4)
  }

  @Test func `a backup that was touched is not restored`() throws {
    let ward = try Ward()
    #expect(try ward.take(ward.write("a.xml", Batch.many(3))).status == 0)
    let backup = ward.path("backup.qydb")
    #expect(try Program.run("backup", "--db", ward.database, "--out", backup).status == 0)
    var bytes = try Data(contentsOf: URL(filePath: backup))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(filePath: backup))
    let result = try Program.run("restore", "--from", backup, "--db", ward.path("restored.qydb"))
    #expect(result.status == 4)
    #expect(result.talk.contains("QY-BAK-0006"))
    #expect(!FileManager.default.fileExists(atPath: ward.path("restored.qydb")))
    try FileManager.default.removeItem(atPath: backup + ".manifest.json")
    #expect(try Program.run("restore", "--from", backup, "--db", ward.path("restored.qydb")).talk.contains("QY-BAK-0005"))
  }

  @Test func `a sealed backup comes back with its key alone, and is nowhere in the clear`() throws {
    let ward = try Ward()
    #expect(try ward.take(ward.write("a.xml", Batch.many(20))).status == 0)
    let before = try ward.dump()
    try FileManager.default.createDirectory(atPath: ward.path("away"), withIntermediateDirectories: true)
    let (key, other, backup) = (ward.path("k"), ward.path("other"), ward.path("away/b.qydb"))
    for file in [key, other] { #expect(try Program.run("key", "new", "--out", file).status == 0) }
    #expect(try Program.run("key", "new", "--out", key).talk.contains("QY-KEY-0001"))
    #expect(try Program.run("backup", "--db", ward.database, "--out", backup, "--key", key).status == 0)
    let bytes = try Data(contentsOf: URL(filePath: backup))
    #expect(bytes.range(of: Data("Nguyễn Văn Mẫu".utf8)) == nil && bytes.range(of: Data("SQLite format".utf8)) == nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: ward.path("away")).sorted() == ["b.qydb", "b.qydb.manifest.json"])
    #expect(try !FileManager.default.contentsOfDirectory(atPath: ward.folder.path).contains { $0.contains(".backup") })

    func restore(_ options: String...) throws -> Program.Result {
      try Program.run(["restore", "--from", backup, "--db", ward.path("restored.qydb")] + options)
    }
    #expect(try restore().talk.contains("QY-KEY-0015"))
    #expect(try restore("--key", other).talk.contains("QY-KEY-0011"))
    chmod(key, 0o640)
    let open = try restore("--key", key)
    #expect(open.status == 3 && open.talk.contains("QY-KEY-0004"))
    chmod(key, 0o600)
    #expect(try restore("--key", ward.database).talk.contains("QY-KEY-0005"))
    // In the last piece nobody can tell a change from a cut, unless the piece is a whole one.
    for (position, codes) in [(30, ["0012"]), (bytes.count / 2, ["0012"]), (bytes.count - 1, ["0012", "0013"])] {
      var spoilt = bytes
      spoilt[position] ^= 1
      try spoilt.write(to: URL(filePath: backup))
      let result = try restore("--key", key)
      #expect(result.status == 4 && codes.contains { result.talk.contains("QY-KEY-\($0)") }, "\(position): \(result.talk)")
    }
    try bytes.prefix(bytes.count - 70_000).write(to: URL(filePath: backup))
    #expect(try restore("--key", key).talk.contains("QY-KEY-0013"))
    #expect(!FileManager.default.fileExists(atPath: ward.path("restored.qydb")))
    try bytes.write(to: URL(filePath: backup))
    #expect(try restore("--key", key).status == 0)
    #expect(try ward.dump("restored.qydb") == before)
    #expect(try ward.isClean("restored.qydb"))
  }

  @Test func `a sealed backup is sealed with another key, and the old one opens it no more`() throws {
    let (ward, _) = try LifecycleTests.ward()
    for name in ["old", "new"] { #expect(try Program.run("key", "new", "--out", ward.path(name)).status == 0) }
    #expect(try Program.run("backup", "--db", ward.database, "--out", ward.path("b.qydb"), "--key", ward.path("old")).status == 0)
    func reseal(_ file: String, _ out: String, _ key: String, _ new: String = "new") throws -> Program.Result {
      try Program.run(
        "key", "reseal", ward.path(file), "--out", ward.path(out), "--key", ward.path(key), "--new-key", ward.path(new), "--json")
    }
    #expect(try reseal("b.qydb", "c.qydb", "new").talk.contains("QY-KEY-0011"))
    #expect(try reseal("ward.qydb", "c.qydb", "old").talk.contains("QY-KEY-0010"))
    #expect(!FileManager.default.fileExists(atPath: ward.path("c.qydb")))
    let done = try reseal("b.qydb", "c.qydb", "old")
    #expect(done.status == 0 && done.json["key"] as? String != nil, "\(done.talk)")
    #expect(try reseal("b.qydb", "c.qydb", "old").talk.contains("QY-BAK-0001"))
    func restore(_ from: String, _ key: String, _ name: String) throws -> Program.Result {
      try Program.run("restore", "--from", ward.path(from), "--db", ward.path(name), "--key", ward.path(key))
    }
    #expect(try restore("c.qydb", "old", "r1.qydb").talk.contains("QY-KEY-0011"))
    #expect(try restore("c.qydb", "new", "r2.qydb").status == 0)
    #expect(try ward.dump("r2.qydb") == ward.dump())
    // What somebody changed in between is not sealed anew as if nothing had happened.
    var bytes = try Data(contentsOf: URL(filePath: ward.path("b.qydb")))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(filePath: ward.path("b.qydb")))
    #expect(try reseal("b.qydb", "d.qydb", "old").talk.contains("QY-KEY-0012"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: ward.folder.path).allSatisfy { !$0.hasPrefix("d.") && !$0.contains(".scratch") })
  }

  @Test func `what a killed backup left goes with the next one, whatever that is called`() throws {
    let (ward, _) = try LifecycleTests.ward()
    try FileManager.default.createDirectory(atPath: ward.path("away"), withIntermediateDirectories: true)
    let dead = ward.path("away/.monday.qydb.scratch-99999-1")
    try Data("half".utf8).write(to: URL(filePath: dead))
    #expect(try Program.run("backup", "--db", ward.database, "--out", ward.path("away/tuesday.qydb")).status == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: ward.path("away")).sorted() == ["tuesday.qydb", "tuesday.qydb.manifest.json"])
  }

  @Test func `who has no account is refused, and that is in the audit`() throws {
    let ward = try Ward()
    let remove = Process()
    remove.executableURL = URL(filePath: "/usr/bin/sqlite3")
    remove.arguments = [ward.database, "UPDATE staff SET isActive = 0"]
    try remove.run()
    remove.waitUntilExit()
    for arguments in [["patient", "search", "--db", ward.database, "x"], ["backup", "--db", ward.database, "--out", ward.path("x")]] {
      let result = try Program.run(arguments)
      #expect(result.status == 3)
      #expect(result.talk.contains("QY-ACC-0001"))
    }
  }

  @Test func `a role that does not have the permission is refused`() throws {
    let ward = try Ward()
    let database = ward.path("strict.qydb")
    #expect(try Program.run("init", "--db", database, "--data-centre", "--roles", "registrar").status == 0)
    for arguments in [
      ["patient", "show", "--db", database, "1", "--reason", "tò mò"],
      ["import", "--db", database, try ward.write("a.xml", Batch.many(1))],
      ["quarantine", "list", "--db", database], ["export", "--db", database, "--all", "--out", ward.path("e.xml")],
    ] {
      let result = try Program.run(arguments)
      #expect(result.status == 3, "\(arguments)")
      #expect(result.talk.contains("QY-ACC-0002"))
    }
    let audit = try Program.run("audit", "list", "--db", database, "--json")
    #expect(audit.output.contains("\"refused\""))
  }
}
