import Foundation
import Testing

/// An import while it runs: it ends cleanly when asked to, and says what it did.
struct LiveImportTests {
  let ward: Ward

  init() throws { ward = try Ward() }

  /// Waits until some entries are written, or the program has ended.
  private func waitForEntries(_ running: Program.Running) throws {
    while running.process.isRunning, try ward.query("SELECT count(*) FROM importEntry") == "0\n" { usleep(20_000) }
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
  func `a signal ends it at a checkpoint, and resuming ends as one clean run`(signal: Int32, status: Int32) throws {
    let batch = try ward.write("batch.xml", Batch.many(6000))
    try ward.makeDatabase("clean.qydb")
    #expect(try Program.run("import", "--db", ward.path("clean.qydb"), batch).status == 0)
    let running = try Program.start(["import", "--db", ward.database, "--json", batch])
    try waitForEntries(running)
    kill(running.process.processIdentifier, signal)
    running.process.waitUntilExit()
    let result = running.result
    #expect(running.process.terminationReason == .exit && result.status == status, "\(result.talk)")
    #expect(result.talk.contains("--resume") && result.json["interrupted"] as? Bool == true)
    #expect(result.count("read") < 18_000)
    #expect(try ward.query("SELECT state FROM importBatch") == "running\n" && ward.isClean())
    let rest = try Program.run("import", "--db", ward.database, "--json", "--resume", batch)
    #expect(rest.status == 0 && rest.count("read") == 18_000)
    #expect(try ward.dump() == ward.dump("clean.qydb"))
    #expect(try ward.query("SELECT group_concat(isInterrupted) FROM importRun") == "1,0\n")
  }

  @Test func `a terminal sees a rate and every count at once, then as they grow, and how to go on after an interruption`() throws {
    // Nothing comes on standard input: what stands there was told before anything was read.
    let waiting = try PseudoTerminal(["import", "--db", ward.database, "-"], width: 200)
    #expect(waiting.wait(for: "0 %  0 MiB  0/s  đọc 0  nhận 0  trùng 0  giữ 0  từ chối 0  còn … s"))
    #expect(try ward.query("SELECT count(*) FROM importBatch") == "0\n", "not even the batch was there")
    let batch = try ward.write("batch.xml", Batch.many(6000))
    let terminal = try PseudoTerminal(["import", "--db", ward.database, batch], width: 200)
    #expect(terminal.wait { terminal.sent.contains(/MiB  [1-9]\d*\/s  đọc [1-9]\d*  nhận [1-9]\d*  trùng 0  giữ 0  từ chối 0  còn \d+ s/) })
    terminal.signal(SIGINT)
    #expect(terminal.wait(for: "--resume"))
    // One line, each time written over.
    let lines = terminal.sent.split(separator: "\r\u{1B}[K", omittingEmptySubsequences: true)
    #expect(lines.count > 2 && lines.dropLast().allSatisfy { !$0.contains("\n") })
    #expect(try ward.isClean())
  }

  @Test func `standard input leaves nothing behind, whatever ends the program`() throws {
    let temporary = ward.folder.appending(path: "tmp")
    try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
    for signal in [SIGKILL, SIGINT] {
      let running = try Program.start(
        ["import", "--db", ward.database, "-"], input: Data(Batch.many(3000).utf8), environment: ["TMPDIR": temporary.path])
      try waitForEntries(running)
      kill(running.process.processIdentifier, signal)
      running.process.waitUntilExit()
      #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.path).isEmpty)
    }
    let whole = try Program.start(
      ["import", "--db", ward.database, "--json", "-"], input: Data(Batch.many(3000).utf8), environment: ["TMPDIR": temporary.path])
    whole.process.waitUntilExit()
    #expect(whole.result.status == 0 && whole.result.count("read") == 9000)
    #expect(try ward.isClean())
  }

  @Test func `the end says how long chunks took, for each format too`() throws {
    let result = try ward.take(ward.write("batch.xml", Batch.many(1000)))
    let statistics = try #require(result.json["statistics"] as? [String: Any])
    let all = try #require(statistics["all"] as? [String: Any])
    let native = try #require((statistics["formats"] as? [String: Any])?["native"] as? [String: Any])
    for chunks in [all, native] {
      #expect(chunks["entries"] as? Int == 3000)
      let times = ["p50", "p95", "p99", "longest"].compactMap { (chunks[$0] as? NSNumber)?.doubleValue }
      #expect(times.count == 4 && times == times.sorted() && times[0] > 0)
    }
    let text = try Program.run("import", "--db", ward.database, ward.path("batch.xml"))
    #expect(text.output.contains("p95") && text.talk.isEmpty)
  }

  @Test func `staff write while an import runs, and each of their writes is there`() throws {
    let batch = try ward.write("batch.xml", Batch.many(5000))
    let running = try Program.start(["import", "--db", ward.database, "--json", batch])
    try waitForEntries(running)
    var written = 0
    while running.process.isRunning, written < 5 {
      let added = try Program.run(
        "staff", "add", "--db", ward.database, "bs\(written)", "--name", "Bác sĩ Mẫu", "--roles", "doctor", "--json")
      // Whoever made the database may not add staff in this ward: refused in an audited write, which waits like any other.
      #expect(added.status == 0 || added.status == 3, "\(added.talk)")
      written += 1
    }
    running.process.waitUntilExit()
    #expect(running.result.status == 0 && running.result.count("accepted") == 15_000)
    #expect(try ward.isClean())
  }
}
