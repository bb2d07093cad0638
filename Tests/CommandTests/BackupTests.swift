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
