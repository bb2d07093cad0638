import Foundation
import Testing

/// Copies that are made beside a database for the time of one act: nobody else reads them, and none outlives its process by more than one opening.
struct ScratchTests {
  private static func hidden(_ ward: Ward) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: ward.folder.path).filter { $0.hasPrefix(".") }
  }

  private static func mode(_ path: String) throws -> Int {
    try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  @Test func `a sealed backup that is killed leaves nothing that others can read, and nothing after the next opening`() throws {
    let ward = try LifecycleTests.ward().ward
    try #require(try ward.take(ward.write("many.xml", Batch.many(400, from: 100))).status == 0)
    try #require(try Program.run("key", "new", "--out", ward.path("key")).status == 0)
    var caught = 0
    for _ in 0..<20 where caught < 3 {
      let running = try Program.start(["backup", "--db", ward.database, "--out", ward.path("b.qydb"), "--key", ward.path("key")])
      while running.process.isRunning, try Self.hidden(ward).isEmpty { usleep(200) }
      // Somewhere in the copy and its checks.
      usleep(UInt32(20_000 * (caught + 1)))
      kill(running.process.processIdentifier, SIGKILL)
      running.process.waitUntilExit()
      let left = try Self.hidden(ward)
      for name in left { #expect(try Self.mode(ward.path(name)) & 0o077 == 0, "\(name)") }
      caught += left.isEmpty ? 0 : 1
      #expect(try ward.run("staff", "list").status == 0)
      #expect(try Self.hidden(ward) == [])
      for name in ["b.qydb", "b.qydb.manifest.json"] { unlink(ward.path(name)) }
    }
    #expect(caught > 0, "no process was caught with a copy")
  }

  @Test func `a copy in use is not taken away by others who open the database`() throws {
    let ward = try LifecycleTests.ward().ward
    try #require(try ward.take(ward.write("many.xml", Batch.many(300, from: 100))).status == 0)
    try #require(try Program.run("key", "new", "--out", ward.path("key")).status == 0)
    let running = try Program.start(["backup", "--db", ward.database, "--out", ward.path("b.qydb"), "--key", ward.path("key")])
    var openings = 0
    while running.process.isRunning {
      #expect(try ward.run("staff", "list").status == 0)
      openings += 1
    }
    #expect(running.process.terminationStatus == 0 && openings > 0, "\(running.result.talk)")
    #expect(try Program.run("restore", "--from", ward.path("b.qydb"), "--db", ward.path("r.qydb"), "--key", ward.path("key")).status == 0)
    #expect(try Self.hidden(ward) == [])
  }

  @Test func `a new database, a backup and what is restored are their owner's alone`() throws {
    let ward = try Ward()
    umask(0o022)
    try #require(try Program.run("backup", "--db", ward.database, "--out", ward.path("b.qydb")).status == 0)
    try #require(try Program.run("restore", "--from", ward.path("b.qydb"), "--db", ward.path("r.qydb")).status == 0)
    try #require(try Program.run("ship", "--db", ward.database, "--to", ward.path("away"), "--once").status == 0)
    try #require(try Program.run("restore", "--from", ward.path("away"), "--db", ward.path("s.qydb")).status == 0)
    for name in ["ward.qydb", "b.qydb", "r.qydb", "s.qydb"] { #expect(try Self.mode(ward.path(name)) & 0o077 == 0, "\(name)") }
  }

  @Test func `a dry run copies beside the database and nowhere else`() throws {
    let ward = try LifecycleTests.ward().ward
    let file = try ward.write("many.xml", Batch.many(400, from: 100))
    let running = try Program.start(["import", "--db", ward.database, "--dry-run", file])
    var seen: Set<String> = []
    while running.process.isRunning { seen.formUnion(try Self.hidden(ward)) }
    #expect(running.process.terminationStatus == 0 && seen.contains { $0.hasPrefix(".ward.qydb.scratch-") })
    #expect(try Self.hidden(ward) == [])
  }
}
