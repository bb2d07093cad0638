import Foundation
import Testing

/// The process killed and the power cut at the writes of everything that people do: what was acknowledged is there, what was not is whole or absent.
struct FaultTests {
  /// How many cuts in all; each write of each act gets one before any gets two.
  static let cuts = Int(ProcessInfo.processInfo.environment["QUANY_FAULTS"] ?? "") ?? 54

  /// The acts of this run: all in a soak, or those whose name has the words that somebody asks for.
  static let chosen: [Act] = {
    guard let words = ProcessInfo.processInfo.environment["QUANY_FAULT_ACT"] else { return cuts < 200 ? acts : acts + soakActs }
    return (acts + soakActs).filter { act in words.split(separator: ",").contains { act.name.contains($0) } }
  }()

  /// How a cut happens; see `Faults/faults.c`.
  enum Mode: String, CaseIterable {
    case before, after, torn, power, sectors
  }

  /// One thing that people do, and what doing it again means.
  struct Act: Sendable, CustomTestStringConvertible {
    enum Again { case sameState, refused, another }

    var name: String
    var words: [String]
    var input: Data?
    var again: Again
    /// What the audit calls it, in the transaction that does it.
    var audited: String
    /// Several transactions: between them the state is neither that before nor that after.
    var isInSteps = false
    /// Asks for the code of a secret that it shows.
    var isAnswered = false
    /// Has much to say before it is done: what is said acknowledges nothing.
    var speaksBefore = false
    /// What it writes beside the database, which is whole or not there; doing it again is refused then.
    var writes: String?
    /// Makes the files that it starts from.
    var prepared: @Sendable () throws -> Ward

    var testDescription: String { name }
  }

  static let acts: [Act] = [
    Act(
      name: "register a patient", words: ["patient", "register", "--db", "DB", "--facility", "H001", "--file", "-"],
      input: Data(Batch.patient("P9", "Đinh Quốc Toản", born: "1951-07-23").utf8), again: .sameState, audited: "register patient",
      prepared: { try LifecycleTests.ward().ward }),
    Act(
      name: "save a draft", words: ["record", "draft", "--db", "DB", "--facility", "H001", "--file", "-"],
      input: Data(RecordTests.draft().utf8), again: .sameState, audited: "draft record", prepared: { try LifecycleTests.ward().ward }),
    Act(
      name: "sign", words: ["record", "sign", "--db", "DB", "H001/R1"], input: LifecycleTests.password, again: .refused,
      audited: "sign record",
      prepared: { try drafted() }),
    Act(
      name: "amend", words: ["record", "amend", "--db", "DB", "H001/R1", "--addendum", "FOLDER/a.txt", "--reason", "bổ sung"],
      input: LifecycleTests.password, again: .another, audited: "addendum record", prepared: { try signed() }),
    Act(
      name: "retract", words: ["record", "retract", "--db", "DB", "H001/R1", "--reason", "nhầm"], input: LifecycleTests.password,
      again: .refused, audited: "retract record", prepared: { try signed() }),
    Act(
      name: "move a record", words: ["record", "move", "--db", "DB", "H001/R1", "--to", "E2", "--reason", "nhầm người"],
      input: LifecycleTests.password, again: .refused, audited: "move record", prepared: { try signed() }),
    Act(
      name: "merge", words: ["patient", "merge", "--db", "DB", "1", "3", "--reason", "một người"], again: .refused,
      audited: "merge patient", prepared: { try doubled() }),
    Act(
      name: "take a merge apart", words: ["patient", "unmerge", "--db", "DB", "3", "--reason", "nhầm"], again: .refused,
      audited: "unmerge patient",
      prepared: {
        let ward = try doubled()
        try #require(try ward.run("patient", "merge", "1", "3", "--reason", "một người").status == 0)
        return ward
      }),
    Act(
      name: "break the glass", words: ["patient", "break-glass", "--db", "DB", "1", "--reason", "cấp cứu"], again: .another,
      audited: "breakGlass chart", prepared: { try LifecycleTests.ward().ward }),
    Act(
      name: "set a password", words: ["staff", "password", "--db", "DB", "--account", "moi"], input: Data("mat-khau-moi\n".utf8),
      again: .another, audited: "setPassword staff", prepared: { try hired() }),
    Act(
      name: "take a second factor away", words: ["staff", "totp", "disable", "--db", "DB", "--account", "moi"], again: .refused,
      audited: "disableSecondFactor staff", prepared: { try hired(withSecondFactor: true) }),
    Act(
      name: "discard what is quarantined", words: ["quarantine", "discard", "--db", "DB", "1", "--reason", "gửi nhầm"], again: .refused,
      audited: "discard quarantine",
      prepared: { try quarantined() }),
    Act(
      name: "import", words: ["import", "--db", "DB", "--resume", "FOLDER/many.xml"], again: .sameState, audited: "import batch",
      isInSteps: true,
      prepared: {
        let ward = try LifecycleTests.ward().ward
        _ = try ward.write("many.xml", Batch.many(240, from: 100))
        return ward
      }),
    Act(
      name: "put a hold", words: ["retention", "hold", "--db", "DB", "--encounter", "H001/E1", "--reason", "vụ kiện"], again: .another,
      audited: "hold encounter",
      prepared: { try LifecycleTests.ward().ward }),
    Act(
      name: "add staff", words: ["staff", "add", "--db", "DB", "moi", "--name", "Người mới", "--roles", "nurse"], again: .refused,
      audited: "add staff",
      prepared: { try LifecycleTests.ward().ward }),
    Act(
      name: "change staff, with a checkpoint", words: ["staff", "change", "--db", "DB", "moi", "--roles", "doctor"], again: .sameState,
      audited: "change staff",
      prepared: { try fullLog() }),
    Act(
      name: "back up", words: ["backup", "--db", "DB", "--out", "FOLDER/b.qydb"], again: .refused,
      audited: "backup database", writes: "b.qydb", prepared: { try LifecycleTests.ward().ward }),
    Act(
      name: "back up, sealed", words: ["backup", "--db", "DB", "--out", "FOLDER/b.qydb", "--key", "FOLDER/key"], again: .refused,
      audited: "backup database", writes: "b.qydb",
      prepared: {
        let ward = try LifecycleTests.ward().ward
        try #require(try Program.run("key", "new", "--out", ward.path("key")).status == 0)
        return ward
      }),
  ]

  private static func drafted() throws -> Ward {
    let ward = try LifecycleTests.ward().ward
    let file = try ward.write("r.xml", RecordTests.draft())
    try #require(try ward.run("record", "draft", "--facility", "H001", "--file", file).status == 0)
    return ward
  }

  private static func signed() throws -> Ward {
    let ward = try drafted()
    try #require(try ward.run("record", "sign", "H001/R1", input: LifecycleTests.password).status == 0)
    _ = try ward.write("a.txt", "X quang bình thường.\n")
    return ward
  }

  /// Somebody who is there twice, as patients 1 and 3.
  private static func doubled() throws -> Ward {
    let ward = try LifecycleTests.ward().ward
    let text = Batch.start + Batch.patient("P3", "Nguyễn Mẫu") + Batch.encounter("E3", of: "P3") + Batch.record("R3", of: "E3") + Batch.end
    try #require(try ward.take(ward.write("d.xml", text)).status == 0)
    return ward
  }

  /// Another account, `moi`; with a second factor, which its owner sets with what an authenticator program would show.
  static func hired(withSecondFactor: Bool = false) throws -> Ward {
    let ward = try LifecycleTests.ward().ward
    try #require(try ward.run("staff", "add", "moi", "--name", "Người mới", "--roles", "nurse").status == 0)
    guard withSecondFactor else { return ward }
    try Ward.givePassword("moi", LifecycleTests.password, in: ward.database)
    try ward.enableSecondFactor(of: "moi", password: LifecycleTests.password)
    return ward
  }

  static func quarantined() throws -> Ward {
    let ward = try LifecycleTests.ward().ward
    try #require(try ward.take(ward.write("q.xml", Batch.start + Batch.encounter("E9", of: "P9") + Batch.end)).status == 1)
    return ward
  }

  /// A log so long that the next commit moves it into the file.
  private static func fullLog() throws -> Ward {
    let ward = try LifecycleTests.ward().ward
    try #require(try ward.take(ward.write("many.xml", Batch.many(60, from: 100))).status == 0)
    try #require(try ward.run("staff", "add", "moi", "--name", "Người mới", "--roles", "nurse").status == 0)
    // The shell moves the log into the file when it closes: what it had before is put back.
    let commits = String(repeating: "UPDATE staff SET name = iif(name = 'A', 'B', 'A') WHERE account = 'moi';\n", count: 4200)
    let script = try ward.write(
      "commits.sql",
      """
      PRAGMA synchronous = OFF; PRAGMA wal_autocheckpoint = 0;
      \(commits)
      UPDATE staff SET name = 'Người mới' WHERE account = 'moi';
      .shell cp '\(ward.database)' '\(ward.database).kept'
      .shell cp '\(ward.database)-wal' '\(ward.database)-wal.kept'
      """)
    _ = try ward.query(".read '\(script)'")
    for suffix in ["", "-wal"] {
      try? FileManager.default.removeItem(atPath: ward.database + suffix)
      try FileManager.default.moveItem(atPath: ward.database + suffix + ".kept", toPath: ward.database + suffix)
    }
    for name in [script, ward.path("many.xml"), ward.database + "-shm"] { try? FileManager.default.removeItem(atPath: name) }
    let log = try FileManager.default.attributesOfItem(atPath: ward.database + "-wal")[.size] as? Int ?? 0
    try #require(log > 4096 * 8192)
    return ward
  }

  /// The shim that cuts, built once by the C compiler that is there.
  private static let shim = Result { () throws -> String in
    let source = Program.root.appending(path: "Tests/CommandTests/Faults/faults.c").path
    let target = FileManager.default.temporaryDirectory.appending(path: "quany-faults-\(UUID().uuidString).so").path
    for compiler in ["clang", "gcc", "cc"] {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = [compiler, "-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o", target, source]
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      if process.terminationStatus == 0 { return target }
    }
    Issue.record("no C compiler built the shim")
    throw CocoaError(.executableLoad)
  }

  /// What the database says, times and digests apart, which differ from run to run.
  private static func state(_ ward: Ward) throws -> String {
    try ward.query(
      """
      SELECT facilityId, kind, localId, sequence FROM document ORDER BY 1, 2, 3, 4;
      SELECT count(*), sum(length(canonical) > 0) FROM documentContent;
      SELECT id, name, birthDate, mergedInto FROM patient ORDER BY 1;
      SELECT localId, patientId FROM encounter JOIN document ON document.id = documentId ORDER BY 1;
      SELECT (SELECT count(*) FROM patientMerge), (SELECT count(*) FROM patientUnmerge), (SELECT count(*) FROM breakGlass);
      SELECT (SELECT count(*) FROM staffCredential), (SELECT count(*) FROM staffSecondFactor), (SELECT count(*) FROM staffPIN);
      SELECT status, outcome, department FROM encounter LEFT JOIN encounterStay ON encounterId = encounter.id ORDER BY encounter.id, ordinal;
      SELECT (SELECT count(*) FROM catalogueEntry), (SELECT count(*) FROM coveragePeriod), (SELECT count(*) FROM coverageSnapshot);
      SELECT (SELECT count(*) FROM registerVersion), (SELECT count(*) FROM destroyedDocument);
      SELECT localId, recordId, version, status FROM recordVersion JOIN document ON document.id = documentId ORDER BY 1, 3, 4;
      SELECT status, version, count(*) FROM clinicalRecord GROUP BY 1, 2 ORDER BY 1, 2;
      SELECT (SELECT count(*) FROM observation), (SELECT count(*) FROM encounter), (SELECT count(*) FROM recordMove);
      SELECT localId, purpose, role FROM attestation JOIN document ON document.id = documentId ORDER BY 1, 2, 3;
      SELECT state, reason FROM quarantine ORDER BY 1, 2;
      SELECT scope, subjectId, reason FROM legalHold ORDER BY id;
      SELECT account, name, isActive, (SELECT group_concat(role) FROM (SELECT role FROM staffRole WHERE staffId = staff.id ORDER BY 1))
      FROM staff ORDER BY 1;
      """)
  }

  /// How often each thing stands in the audit.
  private static func audit(_ ward: Ward) throws -> [String: Int] {
    // Receipts have a row a chunk, and how many chunks an import takes depends on how fast the machine is just then: the act is the other rows.
    let lines = try ward.query(
      """
      SELECT action || ' ' || entity, count(*) FROM auditEvent
      WHERE outcome = 'success' AND NOT (action = 'import' AND entity = 'batch' AND detail = 'receipts') GROUP BY 1
      """)
    return Dictionary(
      uniqueKeysWithValues: lines.split(separator: "\n").map { line in
        let parts = line.split(separator: "|")
        return (String(parts[0]), Int(parts[1]) ?? -1)
      })
  }

  private static func words(_ act: Act, _ ward: Ward) -> [String] {
    act.words.map { $0.replacing("DB", with: ward.database).replacing("FOLDER", with: ward.folder.path) }
  }

  private static func contents(_ ward: Ward) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: ward.folder.path) where !name.hasSuffix("-shm") {
      files[name] = try Data(contentsOf: ward.folder.appending(path: name))
    }
    return files
  }

  private static func scratch(_ ward: Ward) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: ward.folder.path).filter { $0.contains(".scratch-") }
  }

  private static func ward(_ files: [String: Data]) throws -> Ward {
    let ward = try Ward(files: files)
    if files["key"] != nil { chmod(ward.path("key"), 0o600) }
    return ward
  }

  private struct Chance {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }

    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
      var elements = elements
      for last in elements.indices.dropFirst().reversed() { elements.swapAt(last, next(below: last + 1)) }
      return elements
    }
  }

  /// Every point with one way to cut, then every point with the next, each round in an order of its own, and the end first of all.
  private static func plan(_ points: Int, _ chance: inout Chance) -> [(point: Int, mode: Mode)] {
    let order = chance.shuffled(Array(1...points))
    var plan: [(Int, Mode)] = [(1_000_000, .power)]
    for round in Mode.allCases.indices {
      plan += chance.shuffled(order.enumerated().map { ($1, Mode.allCases[($0 + round) % Mode.allCases.count]) })
    }
    return plan + [(1_000_000, .sectors)]
  }

  @Test(arguments: chosen)
  func `cut at any write, what was acknowledged is there, and what was not is whole or absent`(act: Act) throws {
    let shim = try Self.shim.get()
    let files = try Self.contents(act.prepared())
    let start = try Self.ward(files)
    let (before, auditBefore) = (try Self.state(start), try Self.audit(start))
    // Once without a cut, which counts the points and shows where it has to end.
    let whole = try Self.ward(files)
    func run(_ ward: Ward, _ point: Int, _ mode: Mode?, _ seed: Int) throws -> Program.Result {
      let environment = [
        "LD_PRELOAD": shim, "QUANY_FAULT_FOLDER": ward.folder.path, "QUANY_FAULT_POINT": "\(point)",
        "QUANY_FAULT_MODE": mode?.rawValue ?? "", "QUANY_FAULT_SEED": "\(seed)",
        "QUANY_FAULT_COUNT": mode == nil ? ward.folder.path + ".count" : "",
      ]
      if act.isAnswered { return try ward.answerSecondFactor(of: "moi", password: LifecycleTests.password, environment: environment) }
      let running = try Program.start(Self.words(act, ward), input: act.input, environment: environment)
      running.process.waitUntilExit()
      return running.result
    }
    let reference = try run(whole, 0, nil, 0)
    try #require(reference.status == 0, "\(reference.talk)")
    let points = Int(try String(contentsOfFile: whole.folder.path + ".count", encoding: .utf8)) ?? 0
    try FileManager.default.removeItem(atPath: whole.folder.path + ".count")
    try #require(points > 3, "nothing was written where it was looked for")
    let (after, auditAfter) = (try Self.state(whole), try Self.audit(whole))
    let acted = auditAfter[act.audited]
    #expect(acted != nil && acted != auditBefore[act.audited], "\(auditAfter)")

    var chance = Chance(state: UInt64(points) &* 2025 &+ UInt64(act.name.utf8.count))
    let budget = max(1, Self.cuts / max(1, Self.chosen.count))
    var tried = 0
    for (point, mode) in Self.plan(points, &chance).prefix(budget) {
      tried += 1
      let seed = chance.next(below: 1 << 30)
      let what: Comment = "\(act.name): \(mode) at \(point) of \(points), seed \(seed)"
      let ward = try Self.ward(files)
      let cut = try run(ward, point, mode, seed)
      let isAcknowledged = cut.status == 0 || !(cut.output.isEmpty || act.speaksBefore || act.isAnswered)
      #expect(point > points || cut.status != 70, what)
      // What a cut leaves beside the database nobody else can read, and the next opening takes it away.
      for name in try Self.scratch(ward) {
        let mode = try FileManager.default.attributesOfItem(atPath: ward.path(name))[.posixPermissions] as? Int
        #expect(mode.map { $0 & 0o077 } == 0, "\(what): \(name)")
      }
      if point > points { #expect(isAcknowledged, what) }

      let found = try Program.run("verify", "--db", ward.database)
      try #require(found.status == 0, "\(what): \(found.output) \(found.talk)")
      #expect(try Self.scratch(ward) == [], what)
      let (state, audit) = (try Self.state(ward), try Self.audit(ward)[act.audited])
      let isDone = state == after && audit == acted
      if isAcknowledged { #expect(isDone, what) }
      if !isDone, !act.isInSteps {
        #expect(state == before && audit == auditBefore[act.audited], "\(what): neither as before nor as after, or not as the audit says")
      }
      try checkBackup(act, ward, isAcknowledged, what)
      try checkWritten(act, ward, whole, what)

      let isThere = act.writes == nil || exists(act, ward)
      let again =
        act.isAnswered
        ? try ward.answerSecondFactor(of: "moi", password: LifecycleTests.password)
        : try Program.run(Self.words(act, ward), input: act.input)
      // Who was seen to ask for a file that is not there gets it the second time.
      switch (isDone && isThere, act.again) {
      case (true, .refused): #expect([1, 2, 3, 4].contains(again.status) && !again.talk.contains("QY-BUG"), "\(what): \(again.talk)")
      case (true, .another): #expect(again.status == 0, "\(what): \(again.talk)")
      default:
        #expect(again.status == 0 || exists(act, ward), "\(what): \(again.talk)")
        #expect(try Self.state(ward) == after, what)
      }
      try checkBackup(act, ward, true, what)
      try checkWritten(act, ward, whole, what)
      let left = try FileManager.default.subpathsOfDirectory(atPath: ward.folder.path).filter { $0.contains(".part") }
      #expect(left == [], "\(what): \(left)")
      #expect(try ward.isClean(), what)
    }
    if let report = ProcessInfo.processInfo.environment["QUANY_FAULT_REPORT"] {
      let line = Data("\(act.name): \(points) points, \(tried) cuts\n".utf8)
      if !FileManager.default.fileExists(atPath: report) { try Data().write(to: URL(filePath: report)) }
      let file = try FileHandle(forWritingTo: URL(filePath: report))
      try file.seekToEnd()
      try file.write(contentsOf: line)
    }
  }

  private func exists(_ act: Act, _ ward: Ward) -> Bool {
    act.writes.map { FileManager.default.fileExists(atPath: ward.path($0)) } ?? false
  }

  /// What stands under its own name is whole: as it was written where nothing was cut.
  private func checkWritten(_ act: Act, _ ward: Ward, _ whole: Ward, _ what: Comment) throws {
    guard let name = act.writes, exists(act, ward), !act.name.hasPrefix("back up") else { return }
    for path in [name] + (try FileManager.default.subpathsOfDirectory(atPath: ward.folder.path).filter { $0.hasPrefix(name + "/") }) {
      guard !path.contains(".part"), let bytes = try? Data(contentsOf: ward.folder.appending(path: path)) else { continue }
      #expect(try bytes == Data(contentsOf: whole.folder.appending(path: path)), "\(what): \(path) is not whole")
    }
  }

  /// A backup that is there can be restored, whoever cut what; one that was acknowledged is there.
  private func checkBackup(_ act: Act, _ ward: Ward, _ isAcknowledged: Bool, _ what: Comment) throws {
    guard act.name.hasPrefix("back up") else { return }
    if isAcknowledged { #expect(exists(act, ward), what) }
    guard exists(act, ward) else { return }
    let target = ward.path("restored-\(UUID().uuidString).qydb")
    let key = act.name.hasSuffix("sealed") ? ["--key", ward.path("key")] : []
    let restored = try Program.run(["restore", "--from", ward.path("b.qydb"), "--db", target] + key)
    #expect(restored.status == 0, "\(what): \(restored.talk)")
  }
}
