import Foundation
import Testing

/// A dry run reads a database that nobody may write, and leaves one that others write alone.
struct DryRunTests {
  let ward: Ward

  init() throws {
    ward = try Ward()
    try #require(try ward.take(ward.write("known.xml", Batch.many(10))).status == 0)
    _ = try ward.bytes()
  }

  private func summary(_ result: Program.Result) -> [Int] {
    ["read", "accepted", "created", "updated", "duplicate", "quarantined", "rejected"].map { result.count($0) }
  }

  /// What stands in the ward's folder, byte for byte.
  private func files() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: ward.folder.path) {
      files[name] = try Data(contentsOf: URL(filePath: ward.path(name)))
    }
    return files
  }

  /// The program with the ward's folder as a disk that can't be written: for the system's administrator, whom modes don't stop, one that is mounted so.
  private func withoutWriting(_ arguments: [String]) throws -> Program.Result {
    guard geteuid() == 0 else {
      chmod(ward.folder.path, 0o555)
      defer { chmod(ward.folder.path, 0o755) }
      return try Program.run(arguments)
    }
    let script = #"mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@""#
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/unshare")
    process.arguments = ["-m", "sh", "-c", script, ward.folder.path, Program.path] + arguments
    let (output, talk) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = talk
    try process.run()
    let told = try output.fileHandleForReading.readToEnd() ?? Data()
    let said = try talk.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Program.Result(
      status: process.terminationStatus, output: String(decoding: told, as: UTF8.self), talk: String(decoding: said, as: UTF8.self))
  }

  @Test func `a database on a disk that can't be written is rehearsed on all the same`() throws {
    let file = try ward.write("batch.xml", Batch.many(30))
    chmod(ward.database, 0o444)
    let before = try files()
    let dry = try withoutWriting(["import", "--db", ward.database, "--dry-run", "--json", file])
    #expect(dry.status == 0, "\(dry.talk)")
    #expect(try files() == before)
    chmod(ward.database, 0o600)
    let real = try ward.take(file)
    #expect(summary(dry) == summary(real) && real.count("duplicate") == 30 && real.count("created") == 60)
  }

  @Test func `what a killed program left in the log is seen, and stays in the log`() throws {
    let running = try Program.start(["import", "--db", ward.database, ward.write("big.xml", Batch.many(3000, from: 100))])
    while running.process.isRunning, try ward.query("SELECT count(*) FROM importEntry") == "30\n" { usleep(5_000) }
    kill(running.process.processIdentifier, SIGKILL)
    running.process.waitUntilExit()
    // As the kill left it: whoever opens the database would put it in order.
    let file = try ward.write("part.xml", Batch.many(5, from: 100))
    let before = try files()
    try #require((before["ward.qydb-wal"]?.count ?? 0) > 0)
    for database in [ward.database, try moved(without: "-shm")] {
      let left = try Data(contentsOf: URL(filePath: database))
      let log = try Data(contentsOf: URL(filePath: database + "-wal"))
      let dry = try Program.run("import", "--db", database, "--dry-run", "--json", file)
      #expect(dry.status == 0 && dry.count("duplicate") == 15, "\(dry.talk)")
      #expect(try Data(contentsOf: URL(filePath: database)) == left)
      #expect(try Data(contentsOf: URL(filePath: database + "-wal")) == log)
    }
  }

  /// The database and its log elsewhere, as a copy of the files brings them.
  private func moved(without suffix: String) throws -> String {
    let folder = ward.path("moved")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for part in ["", "-wal", "-shm"] where part != suffix {
      try FileManager.default.copyItem(atPath: ward.database + part, toPath: folder + "/ward.qydb" + part)
    }
    return folder + "/ward.qydb"
  }

  @Test func `while others write it sees one moment of what they do`() throws {
    let running = try Program.start(["import", "--db", ward.database, ward.write("big.xml", Batch.many(2000, from: 100))])
    let file = try ward.write("part.xml", Batch.many(10))
    var runs = 0
    while running.process.isRunning || runs == 0 {
      let dry = try Program.run("import", "--db", ward.database, "--dry-run", "--json", file)
      #expect(dry.status == 0 && summary(dry) == [30, 0, 0, 0, 30, 0, 0], "\(dry.talk)")
      runs += 1
    }
    #expect(running.process.terminationStatus == 0)
    #expect(try ward.isClean())
  }

  @Test func `an account that may not import is refused in the database itself`() throws {
    let stranger = try Ward()
    try #require(try stranger.query("DELETE FROM staffRole; SELECT 1") == "1\n")
    let result = try Program.run("import", "--db", stranger.database, "--dry-run", stranger.write("a.xml", Batch.many(1)))
    #expect(result.status == 3)
    #expect(try stranger.query("SELECT detail FROM auditEvent ORDER BY id DESC LIMIT 1") == "QY-ACC-0002\n")
  }
}
