import Foundation

/// The built program, run as a person or a script runs it.
enum Program {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let path: String = {
    if let given = ProcessInfo.processInfo.environment["QUANY_BINARY"] {
      return given.hasPrefix("/") ? given : root.appending(path: given).path
    }
    return root.appending(path: ".build/debug/quany").path
  }()

  struct Result {
    var status: Int32
    var output: String
    var talk: String

    var json: [String: Any] { (try? JSONSerialization.jsonObject(with: Data(output.utf8))) as? [String: Any] ?? [:] }

    func count(_ key: String) -> Int { json[key] as? Int ?? -1 }
  }

  @discardableResult
  static func run(_ arguments: String..., input: Data? = nil) throws -> Result { try run(arguments, input: input) }

  static func run(_ arguments: [String], input: Data? = nil, environment: [String: String] = [:]) throws -> Result {
    let process = try start(arguments, input: input, environment: environment)
    process.process.waitUntilExit()
    return process.result
  }

  final class Running {
    let process: Process
    private let output: URL
    private let talk: URL

    init(_ process: Process, _ output: URL, _ talk: URL) {
      self.process = process
      self.output = output
      self.talk = talk
    }

    deinit {
      try? FileManager.default.removeItem(at: output)
      try? FileManager.default.removeItem(at: talk)
    }

    /// What standard output holds so far, of a process that may still run.
    var outputSoFar: String { (try? String(contentsOf: output, encoding: .utf8)) ?? "" }

    var result: Result {
      Result(
        status: process.terminationStatus, output: (try? String(contentsOf: output, encoding: .utf8)) ?? "",
        talk: (try? String(contentsOf: talk, encoding: .utf8)) ?? "")
    }
  }

  /// - Parameter environment: what is set beside the test's own environment.
  static func start(_ arguments: [String], input: Data? = nil, environment: [String: String] = [:]) throws -> Running {
    let process = Process()
    if !environment.isEmpty { process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 } }
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    // Files, not pipes: a pipe that nobody empties would stop the program.
    let base = FileManager.default.temporaryDirectory.appending(path: "quany-run-\(UUID().uuidString)")
    let (output, talk) = (base.appendingPathExtension("out"), base.appendingPathExtension("err"))
    for file in [output, talk] { try Data().write(to: file) }
    let given = base.appendingPathExtension("in")
    if let input { try input.write(to: given) }
    defer { if input != nil { try? FileManager.default.removeItem(at: given) } }
    let streams = (
      input == nil ? FileHandle.nullDevice : try FileHandle(forReadingFrom: given), try FileHandle(forWritingTo: output),
      try FileHandle(forWritingTo: talk)
    )
    (process.standardInput, process.standardOutput, process.standardError) = streams
    try process.run()
    // The program has its own of them; a test that runs hundreds of programs is not to hold them open till its end.
    for stream in [streams.1, streams.2] + (input == nil ? [] : [streams.0]) { try stream.close() }
    return Running(process, output, talk)
  }
}

/// A folder with a fresh database, gone with the value.
final class Ward {
  let folder: URL

  /// - Parameters:
  ///   - roles: of the running account, beside the administrator's. Nobody adds to their own later.
  ///   - practitioner: whom the account is.
  init(roles: String = "operator,doctor,recordsOffice,auditor", practitioner: String? = nil) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "quany-ward-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try makeDatabase("ward.qydb", roles: roles, practitioner: practitioner)
  }

  /// A ward whose database was made before.
  init(database bytes: Data) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "quany-ward-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try bytes.write(to: folder.appending(path: "ward.qydb"))
  }

  /// A ward with these files, whatever they are.
  init(files: [String: Data]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "quany-ward-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, bytes) in files { try bytes.write(to: folder.appending(path: name)) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The database as one file.
  func bytes() throws -> Data {
    _ = try query("PRAGMA wal_checkpoint(TRUNCATE)")
    return try Data(contentsOf: URL(filePath: database))
  }

  var database: String { path("ward.qydb") }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  func makeDatabase(_ name: String, roles: String = "operator,doctor,recordsOffice,auditor", practitioner: String? = nil) throws {
    let made = try Program.run(
      ["init", "--db", path(name), "--data-centre", "--roles", roles] + (practitioner.map { ["--practitioner", $0] } ?? []))
    precondition(made.status == 0, made.talk)
  }

  /// Everybody who treats, keeps and checks in one person, as the journeys of one account need.
  static let everyRole = "administrator,operator,doctor,headOfDepartment,recordsOffice,auditor"

  /// Gives an account a password that its owner has set: the administrator's first, by which they set their own.
  static func givePassword(_ account: String, _ password: Data, in database: String) throws {
    let first = Data("dat-truoc-\(account)\n".utf8)
    for (words, input) in [(["--account", account], first), (["--as", account], first + first + password)] {
      let set = try Program.run(["staff", "password", "--db", database] + words, input: input)
      guard set.status == 0 else { throw ProgramFailure(said: set.talk) }
    }
  }

  /// A change that takes a second administrator, made by one who signs in for it.
  func byAnother(_ words: String...) throws -> Program.Result {
    let password = Data("mat-khau-9\n".utf8)
    if try query("SELECT count(*) FROM staff WHERE account = 'quantri9'") == "0\n" {
      let added = try Program.run("staff", "add", "--db", database, "quantri9", "--name", "Quản trị khác", "--roles", "administrator")
      guard added.status == 0 else { throw ProgramFailure(said: added.talk) }
      try Self.givePassword("quantri9", password, in: database)
    }
    _ = try Program.run(["staff", "list", "--db", database, "--as", "quantri9"], input: password)
    return try Program.run(words + ["--db", database, "--as", "quantri9"], input: password)
  }

  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    try Data(bytes).write(to: folder.appending(path: name))
    return path(name)
  }

  func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

  func take(_ path: String, _ options: String...) throws -> Program.Result {
    try Program.run(["import", "--db", database, "--json", path] + options)
  }

  /// Everything the database says about patients, encounters and records, whoever brought it and in whatever order.
  func dump(_ name: String = "ward.qydb") throws -> String {
    try query(
      """
      SELECT facility.code, document.kind, localId, sequence, hex(digest) FROM document JOIN facility ON facility.id = facilityId ORDER BY 1, 2, 3, 4;
      SELECT name, nameFold, hex(nameSort), sex, birthDate FROM patient ORDER BY 1, 2, 3, 4, 5;
      SELECT value, system, code FROM patientIdentifier JOIN facility ON facility.id = assignerId ORDER BY 1, 2, 3;
      SELECT localId, class, status, startTime, endTime FROM encounter JOIN document ON document.id = documentId ORDER BY 1;
      SELECT localId, version, status, author, authored, attester, attestedAt, reason FROM recordVersion JOIN document ON document.id = documentId ORDER BY 1, 2, 3;
      SELECT localId, ordinal, code, time, value, unit FROM observation JOIN document ON document.id = documentId JOIN coding ON coding.id = codingId ORDER BY 1, sequence, 2;
      SELECT hex(digest), state FROM quarantine ORDER BY 1;
      """, name)
  }

  /// What the `sqlite3` shell answers, a row a line.
  func query(_ sql: String, _ name: String = "ward.qydb") throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sqlite3")
    process.arguments = [path(name), sql]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  /// The codes of everything that kept an entry out.
  func codes() throws -> [String] {
    try query("SELECT DISTINCT code FROM importIssue WHERE severity = 'error' ORDER BY 1").split(separator: "\n").map(String.init)
  }

  /// Whether a test has put people of its own among the staff with the shell: that is found, as it should be.
  var hasForgedStaff = false

  func isClean(_ name: String = "ward.qydb") throws -> Bool {
    let verified = try Program.run("verify", "--db", path(name), "--json")
    guard hasForgedStaff else { return verified.status == 0 }
    let checks = verified.json["checks"] as? [[String: Any]] ?? []
    let found = checks.filter { ($0["problems"] as? [String])?.isEmpty == false }
    let lines = found.flatMap { $0["problems"] as? [String] ?? [] }
    return checks.count > 10 && found.compactMap { $0["name"] as? String } == ["staff", "written rows"]
      && lines.allSatisfy { $0.hasPrefix("staff") }
  }
}

/// A step of a test's making that the program refused.
struct ProgramFailure: Error {
  var said: String
}

/// Small batches written by hand.
enum Batch {
  static let start =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<batch xmlns=\"urn:quany:record:1\" facility=\"H001\" producer=\"test\" version=\"1.0\">\n"
  static let end = "</batch>\n"

  static func patient(_ id: String, _ name: String = "Nguyễn Văn Mẫu", born: String = "1980-01-15") -> String {
    "<patient birthDate=\"\(born)\" id=\"\(id)\" sex=\"male\"><name use=\"official\">\(name)</name></patient>\n"
  }

  static func encounter(_ id: String, of patient: String) -> String {
    """
    <encounter class="outpatient" end="2025-03-01T10:00" id="\(id)" patient="\(patient)" start="2025-03-01T08:30" status="finished">\
    <diagnosis code="J06.9" role="main" system="icd10"/><disposition discharge="1" outcome="2"/></encounter>

    """
  }

  static func record(_ id: String, of encounter: String, version: Int = 1, text: String = "Ho, sốt nhẹ.") -> String {
    """
    <record author="BS1" authored="2025-03-01T09:00" encounter="\(encounter)" id="\(id)" kind="15/BV1" status="final" version="\(version)">\
    <attestation at="2025-03-01T09:05" by="BS1"/><section code="history"><narrative>\(text)</narrative>\
    <observation code="8310-5" system="loinc" time="2025-03-01T08:40" unit="Cel" value="37.80"/></section></record>

    """
  }

  /// `count` patients with an encounter and a record each.
  static func many(_ count: Int, from first: Int = 1) -> String {
    start + (first..<first + count).map { patient("P\($0)") + encounter("E\($0)", of: "P\($0)") + record("R\($0)", of: "E\($0)") }.joined()
      + end
  }
}
