import Foundation
import Testing

/// Killed anywhere, raced, repeated: the database ends as one clean run would leave it.
struct InterruptionTests {
  /// How many kills; more where somebody has the time (`make soak`).
  static let kills = Int(ProcessInfo.processInfo.environment["QUANY_KILLS"] ?? "") ?? 6

  private struct Chance {
    var state: UInt64

    mutating func next(below limit: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % limit
    }
  }

  @Test func `killed at any moment and resumed, it is as if nothing had happened`() throws {
    let ward = try Ward()
    let batch = try ward.write("batch.xml", Batch.many(3000))
    #expect(try ward.take(batch).status == 0)
    let expected = try ward.dump()
    var chance = Chance(state: 20_251_130)
    for round in 0..<Self.kills {
      let name = "killed-\(round).qydb"
      try ward.makeDatabase(name)
      // Killed once or twice, then left alone.
      for _ in 0...chance.next(below: 2) {
        let running = try Program.start(["import", "--db", ward.path(name), "--resume", batch])
        usleep(UInt32(20_000 + chance.next(below: 900_000)))
        kill(running.process.processIdentifier, SIGKILL)
        running.process.waitUntilExit()
        #expect(try ward.isClean(name), "after the kill of round \(round)")
      }
      let last = try Program.run("import", "--db", ward.path(name), "--resume", "--json", batch)
      #expect(last.status == 0, "\(last.talk)")
      #expect(last.json["balances"] as? Bool == true)
      #expect(try ward.dump(name) == expected)
      #expect(try ward.isClean(name))
    }
  }

  @Test func `two processes that import the same folder at once take everything once`() throws {
    let ward = try Ward()
    try FileManager.default.createDirectory(at: ward.folder.appending(path: "in"), withIntermediateDirectories: true)
    for number in 0..<4 { _ = try ward.write("in/\(number).xml", Batch.many(300, from: number * 300 + 1)) }
    try ward.makeDatabase("alone.qydb")
    #expect(try Program.run("import", "--db", ward.path("alone.qydb"), ward.path("in")).status == 0)
    let both = try (0..<2).map { _ in try Program.start(["import", "--db", ward.database, "--json", ward.path("in")]) }
    for running in both { running.process.waitUntilExit() }
    let results = both.map(\.result)
    #expect(results.map(\.status) == [0, 0], "\(results.map(\.talk))")
    #expect(results.map { $0.count("read") } == [3600, 3600])
    #expect(results.map { $0.count("accepted") }.reduce(0, +) == 3600)
    let (raced, alone) = (try ward.dump(), try ward.dump("alone.qydb"))
    #expect(raced == alone)
    #expect(try ward.isClean())
  }

  @Test func `the same file again, and inside a folder twice, changes nothing`() throws {
    let ward = try Ward()
    try FileManager.default.createDirectory(at: ward.folder.appending(path: "in"), withIntermediateDirectories: true)
    for name in ["in/a.xml", "in/b.xml"] { _ = try ward.write(name, Batch.many(50)) }
    let first = try ward.take(ward.path("in"))
    #expect([first.count("accepted"), first.count("duplicate")] as [Int] == [150, 150])
    let before = try ward.dump()
    let second = try ward.take(ward.path("in"))
    #expect([second.count("accepted"), second.count("duplicate")] as [Int] == [0, 300])
    #expect(try ward.dump() == before)
  }

  /// A batch that is large enough to be recognised as a whole, one of its entries waiting for a patient who is not there.
  private func waitingBatch() -> String {
    Batch.many(2000).replacing(Batch.end, with: Batch.encounter("E9999", of: "P9999") + Batch.patient("P7777") + Batch.end)
  }

  @Test func `a file that is known as a whole has its receipts, its bytes, and another try for what was kept aside`() throws {
    let ward = try Ward()
    #expect(waitingBatch().utf8.count > 1 << 20)
    let path = try ward.write("big.xml", waitingBatch())
    let first = try ward.take(path)
    #expect([first.count("accepted"), first.count("quarantined")] as [Int] == [6001, 1])
    let again = try ward.take(path)
    #expect([again.count("read"), again.count("duplicate"), again.count("quarantined")] as [Int] == [6002, 6001, 1])
    #expect(again.json["balances"] as? Bool == true)
    #expect(again.status == 1)
    #expect((again.json["patients"] as? [String: Int])?["matched"] == 2001)
    #expect(try ward.query("SELECT count(*) FROM auditEvent WHERE entity = 'file' AND detail = 'repeats file 1'") == "1\n")
    #expect(try ward.query("SELECT count(*) FROM quarantine") == "1\n")
    // The one that waited finds its patient, without its line in the file being lost.
    #expect(try ward.take(ward.write("late.xml", Batch.start + Batch.patient("P9999") + Batch.end)).count("accepted") == 1)
    let third = try ward.take(path)
    #expect([third.count("accepted"), third.count("duplicate"), third.count("quarantined")] as [Int] == [1, 6001, 0])
    #expect(try ward.query("SELECT count(DISTINCT line), count(DISTINCT byteOffset) FROM importEntry WHERE localId = 'E9999'") == "1|1\n")
    #expect(try Program.run("export", "--db", ward.database, "--format", "original", "--batch", "4", "--out", ward.path("out")).status == 0)
    #expect(try Data(contentsOf: URL(filePath: ward.path("out"))) == Data(contentsOf: URL(filePath: path)))
    #expect(try ward.isClean())
  }

  @Test func `a file that differs in one byte, or that another program checked, is read again`() throws {
    let ward = try Ward()
    let text = waitingBatch()
    _ = try ward.take(ward.write("one.xml", text))
    let changed = try ward.take(ward.write("two.xml", text.replacing("id=\"P7777\"", with: "id=\"P7778\"")))
    #expect([changed.count("accepted"), changed.count("duplicate"), changed.count("quarantined")] as [Int] == [1, 6000, 1])
    #expect(try ward.query("UPDATE importFile SET checkedBy = zeroblob(32)").isEmpty)
    let again = try ward.take(ward.write("one.xml", text))
    #expect([again.count("duplicate"), again.count("quarantined")] as [Int] == [6001, 1])
    #expect(try ward.query("SELECT count(*) FROM auditEvent WHERE entity = 'file'") == "0\n")
  }

  @Test func `killed while a known file is settled and resumed, each entry has one receipt`() throws {
    let ward = try Ward()
    let path = try ward.write("big.xml", Batch.many(6000))
    #expect(try ward.take(path).status == 0)
    var chance = Chance(state: 7)
    for _ in 0..<Self.kills {
      let running = try Program.start(["import", "--db", ward.database, "--resume", path])
      usleep(UInt32(20_000 + chance.next(below: 300_000)))
      kill(running.process.processIdentifier, SIGKILL)
      running.process.waitUntilExit()
    }
    let last = try Program.run("import", "--db", ward.database, "--resume", "--json", path)
    #expect(last.status == 0)
    #expect([last.count("read"), last.count("duplicate")] as [Int] == [18000, 18000])
    #expect(last.json["balances"] as? Bool == true)
    #expect(try ward.query("SELECT count(*) FROM document") == "18000\n")
    #expect(try ward.isClean())
  }

  @Test func `a dry run says what the real one says, and keeps nothing`() throws {
    let ward = try Ward()
    let text = Batch.start + Batch.patient("P1") + Batch.encounter("E9", of: "P9") + Batch.patient("P1") + Batch.end
    let path = try ward.write("a.xml", text)
    let before = try ward.dump()
    let dry = try ward.take(path, "--dry-run")
    #expect(try ward.dump() == before)
    let real = try ward.take(path)
    for key in ["read", "accepted", "duplicate", "quarantined", "rejected"] { #expect(dry.count(key) == real.count(key)) }
    #expect(dry.status == real.status)
  }

  @Test func `an export is a fixed point`() throws {
    let ward = try Ward()
    let text =
      Batch.start
      + "<location id=\"K01\" kind=\"department\" name=\"Khoa Khám bệnh\"/><practitioner id=\"BS1\" name=\"Lê Mẫu\" role=\"doctor\"/>"
      + Batch.patient("P2") + Batch.patient("P1", "Trần Thị \u{1EE4}") + Batch.encounter("E1", of: "P1") + Batch.record("R1", of: "E1")
      + Batch.record("R1", of: "E1", version: 2).replacing("status=\"final\"", with: "status=\"amended\"")
      .replacing("/><section", with: "/><reason>nhầm &amp; sót</reason><section")
      + Batch.end
    #expect(try ward.take(ward.write("a.xml", text)).status == 0)
    #expect(try Program.run("export", "--db", ward.database, "--all", "--out", ward.path("one.xml")).status == 0)
    try ward.makeDatabase("second.qydb")
    #expect(try Program.run("import", "--db", ward.path("second.qydb"), ward.path("one.xml")).status == 0)
    #expect(try Program.run("export", "--db", ward.path("second.qydb"), "--all", "--out", ward.path("two.xml")).status == 0)
    let (one, two) = (try Data(contentsOf: URL(filePath: ward.path("one.xml"))), try Data(contentsOf: URL(filePath: ward.path("two.xml"))))
    #expect(one == two)
    #expect(String(decoding: one, as: UTF8.self).components(separatedBy: "<record").count == 3)
    // Nothing is overwritten.
    #expect(try Program.run("export", "--db", ward.database, "--all", "--out", ward.path("one.xml")).status == 4)
  }

  @Test func `standard input is a source`() throws {
    let ward = try Ward()
    let result = try Program.run("import", "--db", ward.database, "--json", "-", input: Data(Batch.many(3).utf8))
    #expect(result.status == 0)
    #expect(result.count("accepted") == 9)
  }
}
