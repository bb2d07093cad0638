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

  /// What is imported while it is killed.
  enum Source: CaseIterable {
    case native, insurance, archive, manySmallFiles, mixedFolder, standardInput

    /// Makes it in the ward's folder. Gives the arguments, and what goes to standard input.
    func make(_ ward: Ward, _ size: Int) throws -> (paths: [String], input: Data?) {
      let folder = ward.path("in")
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      func insurance(_ patients: Int) throws -> String {
        try Program.run(
          "generate", "--format", "vietnam", "--hospitals", "1", "--patients", "\(patients)", "--faults", "5", "--out", ward.path("made"))
        return ward.path("made/vietnam/99901.xml")
      }
      switch self {
      case .native: return ([try ward.write("in/a.xml", Batch.many(size))], nil)
      case .insurance: return ([try insurance(size / 6)], nil)
      case .archive:
        for number in 0..<3 { _ = try ward.write("\(number).xml", Batch.many(size / 3, from: number * size + 1)) }
        try ArchiveTests.pack(ward, "t = tarfile.open('in/a.tar.gz', 'w:gz')\nfor i in range(3): t.add(f'{i}.xml')\nt.close()")
        return ([ward.path("in/a.tar.gz")], nil)
      case .manySmallFiles:
        for number in 0..<(size / 5) { _ = try ward.write("in/\(number).xml", Batch.many(5, from: number * 5 + 1)) }
        return ([folder], nil)
      case .mixedFolder:
        let part = size / 4
        _ = try ward.write("in/a.xml", Batch.many(part))
        _ = try ward.write("in/b-again.xml", Batch.many(part))
        _ = try ward.write("in/c-broken.xml", String(Batch.many(part, from: 2 * size).dropLast(200)))
        try FileManager.default.moveItem(atPath: try insurance(part / 6), toPath: ward.path("in/d-insurance.xml"))
        _ = try ward.write("e.xml", Batch.many(part, from: 3 * size))
        try ArchiveTests.pack(ward, "z = zipfile.ZipFile('in/e.zip', 'w', zipfile.ZIP_DEFLATED)\nz.write('e.xml')\nz.close()")
        // Waits for a patient who comes in the last file.
        _ = try ward.write("in/f.xml", Batch.start + Batch.encounter("E0", of: "P0") + Batch.end)
        _ = try ward.write("in/g.xml", Batch.start + Batch.patient("P0") + Batch.end)
        _ = try ward.write("in/h.txt", "no XML")
        return ([folder], nil)
      case .standardInput: return (["-"], Data(Batch.many(size).utf8))
      }
    }
  }

  private static let counts = ["files", "read", "created", "updated", "duplicate", "quarantined", "rejected"]

  @Test(arguments: Source.allCases)
  func `killed at any moment and resumed, it is as if nothing had happened`(source: Source) throws {
    let ward = try Ward()
    let (paths, input) = try source.make(ward, 1200)
    func arguments(_ database: String) -> [String] { ["import", "--db", ward.path(database), "--resume", "--json"] + paths }
    let start = ContinuousClock.now
    let clean = try Program.run(arguments("ward.qydb"), input: input)
    let took = (ContinuousClock.now - start) / .microseconds(1)
    #expect(clean.json["balances"] as? Bool == true, "\(clean.talk)")
    let expected = try ward.dump()
    // A run that had ended when it was killed is followed by another one: an entry that waited for a patient of a later file is taken then.
    var twice: String?
    func expectedOfTwo() throws -> String {
      if let twice { return twice }
      try ward.makeDatabase("twice.qydb")
      for _ in 0..<2 { _ = try Program.run(arguments("twice.qydb"), input: input) }
      let dump = try ward.dump("twice.qydb")
      twice = dump
      return dump
    }
    var chance = Chance(state: 20_251_130)
    var (kills, landed, rounds) = (0, 0, 0)
    let wanted = max(1, Self.kills / Source.allCases.count)
    while kills < wanted {
      let name = "killed.qydb"
      for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: ward.path(name + suffix)) }
      try ward.makeDatabase(name)
      // Killed up to three times, then left alone.
      for _ in 0...chance.next(below: 3) where kills < wanted {
        let running = try Program.start(arguments(name), input: input)
        usleep(UInt32(10_000 + chance.next(below: UInt64(took * 1.1))))
        kill(running.process.processIdentifier, SIGKILL)
        running.process.waitUntilExit()
        kills += 1
        if running.process.terminationReason == .uncaughtSignal { landed += 1 }
        #expect(try ward.isClean(name), "after kill \(kills)")
      }
      rounds += 1
      let last = try Program.run(arguments(name), input: input)
      #expect(last.status == clean.status, "\(last.talk)")
      #expect(last.json["balances"] as? Bool == true)
      // One that ended before the kill is a batch of its own, and the last run another.
      let isOneBatch = try ward.query("SELECT count(*) FROM importBatch", name) == "1\n"
      if isOneBatch { #expect(Self.counts.map(last.count) == Self.counts.map(clean.count)) }
      let wanted = isOneBatch ? expected : try expectedOfTwo()
      #expect(try ward.dump(name) == wanted, "round \(rounds)")
      #expect(try ward.isClean(name))
    }
    print(
      "soak: \(source): \(kills) kills, \(landed) before the end, in \(rounds) rounds; each as \(clean.count("read")) entries of one clean run"
    )
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

  @Test func `a batch that somebody works on is not gone on with by another`() throws {
    let ward = try Ward()
    let path = try ward.write("a.xml", Batch.many(1500))
    let first = try Program.start(["import", "--db", ward.database, "--json", path])
    while try ward.query("SELECT count(*) > 0 FROM importFile") != "1\n", first.process.isRunning { usleep(10_000) }
    let second = try Program.run("import", "--db", ward.database, "--resume", "--json", path)
    first.process.waitUntilExit()
    #expect(first.result.status == 0 && second.status == 0, "\(first.result.talk) \(second.talk)")
    #expect([first.result.count("batch"), second.count("batch")] as [Int] == [1, 2])
    #expect(first.result.count("accepted") + second.count("accepted") == 4500)
    #expect(try ward.isClean())
  }

  @Test func `two processes on one folder, both killed and resumed again and again, take everything once`() throws {
    let ward = try Ward()
    let (paths, _) = try Source.manySmallFiles.make(ward, 600)
    try ward.makeDatabase("alone.qydb")
    let start = ContinuousClock.now
    #expect(try Program.run(["import", "--db", ward.path("alone.qydb")] + paths).status == 0)
    let took = (ContinuousClock.now - start) / .microseconds(1)
    let expected = try ward.dump("alone.qydb")
    var chance = Chance(state: 99)
    let wanted = max(2, Self.kills / 6)
    var (kills, rounds) = (0, 0)
    while kills < wanted {
      let name = "raced.qydb"
      for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: ward.path(name + suffix)) }
      try ward.makeDatabase(name)
      for _ in 0...chance.next(below: 2) {
        let both = try (0..<2).map { _ in try Program.start(["import", "--db", ward.path(name), "--resume"] + paths) }
        for running in both {
          usleep(UInt32(10_000 + chance.next(below: UInt64(took))))
          kill(running.process.processIdentifier, SIGKILL)
          running.process.waitUntilExit()
          kills += 1
        }
        #expect(try ward.isClean(name), "after kill \(kills)")
      }
      rounds += 1
      let both = try (0..<2).map { _ in try Program.start(["import", "--db", ward.path(name), "--resume", "--json"] + paths) }
      for running in both { running.process.waitUntilExit() }
      for result in both.map(\.result) {
        #expect(result.status == 0, "\(result.talk)")
        #expect(result.json["balances"] as? Bool == true && result.count("read") == 1800)
      }
      #expect(try ward.dump(name) == expected, "round \(rounds)")
      #expect(try ward.isClean(name))
    }
    print("soak: two processes on one folder: \(kills) kills in \(rounds) rounds")
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

  @Test(arguments: Source.allCases)
  func `a dry run says what the real one says, and nothing is kept of it`(source: Source) throws {
    let ward = try Ward()
    let (paths, input) = try source.make(ward, 120)
    func take(_ option: String...) throws -> (status: Int32, told: String) {
      let result = try Program.run(["import", "--db", ward.database, "--json"] + option + paths, input: input)
      var json = result.json
      for key in ["batch", "seconds", "dryRun", "statistics"] { #expect(json.removeValue(forKey: key) != nil, "\(key)") }
      return (result.status, String(decoding: try JSONSerialization.data(withJSONObject: json, options: .sortedKeys), as: UTF8.self))
    }
    // Something is known already.
    _ = try ward.take(ward.write("known.xml", Batch.many(10)))
    let before = try ward.bytes()
    let names = try FileManager.default.contentsOfDirectory(atPath: ward.folder.path).sorted()
    let dry = try take("--dry-run")
    // The very bytes of the file, and nothing beside it.
    #expect(try Data(contentsOf: URL(filePath: ward.database)) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: ward.folder.path).sorted() == names)
    let real = try take()
    #expect(dry.status == real.status)
    #expect(dry.told == real.told)
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

  @Test func `standard input is a source, packed or not, beside files, and its bytes come out again`() throws {
    let ward = try Ward()
    _ = try ward.write("a.xml", Batch.many(3))
    try ArchiveTests.pack(
      ward,
      """
      z = zipfile.ZipFile('a.zip', 'w', zipfile.ZIP_DEFLATED)
      z.write('a.xml')
      z.close()
      t = tarfile.open('a.tar.gz', 'w:gz')
      t.add('a.xml')
      t.close()
      gzip.open('a.gz', 'wb').write(open('a.xml', 'rb').read())
      """)
    let other = try ward.write("b.xml", Batch.many(2, from: 100))
    var batch = 0
    for name in ["a.xml", "a.zip", "a.tar.gz", "a.gz"] {
      let bytes = try Data(contentsOf: ward.folder.appending(path: name))
      let result = try Program.run(["import", "--db", ward.database, "--json", other, "-"], input: bytes)
      batch += 1
      #expect(result.status == 0, "\(result.talk)")
      #expect(["files", "read", "accepted"].map(result.count) == [2, 15, batch == 1 ? 15 : 0], "\(name)")
    }
    let out = ward.path("out")
    #expect(try Program.run("export", "--db", ward.database, "--format", "original", "--batch", "1", "--out", out).status == 0)
    let written = try FileManager.default.contentsOfDirectory(atPath: out).map { try Data(contentsOf: URL(filePath: out + "/" + $0)) }
    #expect(try Set(written) == Set([Data(contentsOf: ward.folder.appending(path: "a.xml")), Data(contentsOf: URL(filePath: other))]))
    // Nothing on it, and nobody who reads what is said.
    let empty = try Program.run(["import", "--db", ward.database, "--json", "-"], input: Data())
    #expect(empty.status == 1 && empty.count("rejected") == 1)
    let shell = "ulimit -c 0; cat '\(other)' | '\(Program.path)' import --db '\(ward.database)' - 2>/dev/null | true; exit ${PIPESTATUS[1]}"
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", shell]
    try process.run()
    process.waitUntilExit()
    #expect([0, 128 + SIGPIPE].contains(process.terminationStatus))
    #expect(try ward.query("SELECT count(*) FROM importBatch WHERE state = 'running'") == "0\n")
    #expect(try ward.isClean())
  }
}
