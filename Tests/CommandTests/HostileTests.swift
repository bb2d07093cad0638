import Foundation
import Testing

/// What somebody who wishes us ill gives the built program.
struct HostileTests {
  let ward: Ward

  init() throws { ward = try Ward() }

  /// U+009B begins a terminal's commands as Escape [ does; U+202E turns what follows round.
  private static let evil = "An\u{9B}2J\u{202E}gpj\u{85}\u{7F}\u{2028}\u{FEFF}"

  private func hasCommands(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      (scalar.properties.generalCategory == .control && scalar != "\n") || [0x202E, 0x2028, 0xFEFF].contains(scalar.value)
    }
  }

  /// Every string of a JSON object.
  private static func strings(_ value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let list as [Any]: list.flatMap(strings)
    case let object as [String: Any]: object.values.flatMap(strings)
    default: []
    }
  }

  @Test func `nothing in a name or a text commands the terminal, and exports have it as it came`() throws {
    let forged = Self.evil + "&#13;&#10;   ▪ 2025-01-01"
    let batch =
      Batch.start + Batch.patient("P1", "Nguyễn An") + Batch.encounter("E1", of: "P1") + Batch.record("R1", of: "E1", text: forged)
      + Batch.patient("P2", Self.evil) + Batch.patient("P3", Self.evil, born: "1980-13-40") + Batch.end
    let result = try ward.take(ward.write("evil.xml", batch))
    // No name is written so.
    #expect(result.count("accepted") == 3 && result.count("quarantined") == 2)
    #expect(try ward.codes().contains("QY-RUL-0113"))
    let commands = [
      ["patient", "search", "--db", ward.database, "an"], ["patient", "show", "--db", ward.database, "H001/P1", "--reason", "thử"],
      ["record", "show", "--db", ward.database, "H001/R1", "--reason", "thử"], ["quarantine", "show", "--db", ward.database, "1"],
      ["quarantine", "list", "--db", ward.database], ["import", "--db", ward.database, Self.evil],
    ]
    for command in commands {
      let shown = try Program.run(command)
      #expect(!hasCommands(shown.output) && !hasCommands(shown.talk), "\(command)")
      #expect(!shown.output.contains("\n   ▪ 2025-01-01\n"), "a text can't look like a heading of ours")
    }
    #expect(try Program.run(commands[2]).output.contains("\\u{9B}2J\\u{202E}gpj"))
    let json = try Program.run(commands[2] + ["--json"])
    #expect(!hasCommands(json.output))
    #expect(Self.strings(json.json).contains { $0.unicodeScalars.starts(with: Self.evil.unicodeScalars) })
    let out = ward.path("out")
    #expect(try Program.run("export", "--db", ward.database, "--format", "original", "--batch", "1", "--out", out).status == 0)
    #expect(try Data(contentsOf: URL(filePath: out)) == Data(batch.utf8))
  }

  @Test func `a pipe and a device are refused at once; in a folder they are rejected one by one`() throws {
    let pipe = ward.path("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    for path in [pipe, "/dev/zero"] {
      let result = try ward.take(path)
      #expect(result.status == 4 && result.talk.contains("QY-IMP-0070"))
    }
    let folder = ward.folder.appending(path: "in")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    #expect(mkfifo(folder.appending(path: "pipe").path, 0o600) == 0)
    for (name, target) in [("zero", "/dev/zero"), ("up", ".."), ("nothing", "nowhere")] {
      try FileManager.default.createSymbolicLink(atPath: folder.appending(path: name).path, withDestinationPath: target)
    }
    _ = try ward.write("in/a.xml", Batch.many(1))
    let result = try ward.take(folder.path)
    #expect(result.status == 1 && result.count("accepted") == 3 && result.count("rejected") == 4, "\(result.output) \(result.talk)")
    #expect(try ward.codes() == ["QY-ARC-0005"])
    #expect(try ward.isClean())
  }

  @Test func `a link to a folder is that folder`() throws {
    try FileManager.default.createDirectory(at: ward.folder.appending(path: "real"), withIntermediateDirectories: true)
    _ = try ward.write("real/a.xml", Batch.many(1))
    try FileManager.default.createSymbolicLink(atPath: ward.path("link"), withDestinationPath: "real")
    #expect(try ward.take(ward.path("link")).count("accepted") == 3)
  }

  @Test func `an id with a thousand contents takes no more`() throws {
    let batch = Batch.start + (0..<1005).map { Batch.patient("P1", "Nguyễn Văn \($0)") }.joined() + Batch.end
    let result = try ward.take(ward.write("many.xml", batch))
    #expect(result.count("accepted") == 1000 && result.count("quarantined") == 5)
    #expect(try ward.codes() == ["QY-IMP-0072"])
  }

  @Test func `hostile files end in a refusal or an import within 96 MiB`() throws {
    let result = try script("hostile", ["--small", "--quick"])
    guard let result else { return print("skipped: no python3") }
    #expect(result.status == 0, "\(result.text)")
  }

  @Test func `a mixed folder counted again by another program gives the same equation`() throws {
    try FileManager.default.createDirectory(at: ward.folder.appending(path: "in"), withIntermediateDirectories: true)
    let whole = Array(Batch.many(20).utf8)
    _ = try ward.write("in/a.xml", whole)
    _ = try ward.write("in/again.xml", whole)
    _ = try ward.write("in/cut.xml", Array(Batch.many(9, from: 100).utf8).dropLast(300))
    _ = try ward.write(
      "in/bad.xml", Batch.start + Batch.patient("P900", born: "2023-02-30") + Batch.encounter("E9", of: "P901") + Batch.end)
    _ = try ward.write("in/empty.xml", "")
    _ = try ward.write("in/other.xml", "<html><p/><p/></html>")
    _ = try ward.write("in/bytes.bin", [0xFF, 0x00, 0x3C])
    let result = try ward.take(ward.path("in"))
    let summary = try ward.write("summary.json", result.output)
    guard let counted = try script("recount", [ward.database, summary, ward.path("in")]) else { return print("skipped: no python3") }
    #expect(counted.status == 0, "\(counted.text)")
    // It finds a sum that does not hold.
    let lie = try ward.write("lie.json", result.output.replacing("\"accepted\":\(result.count("accepted"))", with: "\"accepted\":1"))
    #expect(try script("recount", [ward.database, lie, ward.path("in")])?.status == 1)
  }

  /// Runs one of `Benchmarks`; nil where there is no Python.
  private func script(_ name: String, _ arguments: [String]) throws -> (status: Int32, text: String)? {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/python3") else { return nil }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = [Program.root.appending(path: "Benchmarks/\(name)").path] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(["QUANY_BINARY": Program.path]) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }
}
