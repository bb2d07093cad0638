import Foundation
import Testing

/// Holds the invariants of ARCHITECTURE.md that can be read off the sources.
struct InvariantTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  struct Source {
    let target: String
    let path: String
    let lines: [Substring]

    /// Module names that the file imports.
    var imports: [String] {
      lines.compactMap { line in
        let words = line.split(separator: " ")
        guard let position = words.firstIndex(of: "import"), position <= 2, words[..<position].allSatisfy(Self.modifiers.contains) else {
          return nil
        }
        return words.dropFirst(position + 1).last.map(String.init)?.split(separator: ".").first.map(String.init)
      }
    }

    /// The lines without comments.
    var code: [Substring] { lines.map { line in line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line } }

    private static let modifiers: Set<Substring> = [
      "public", "internal", "private", "package", "@testable", "@preconcurrency", "@_exported",
    ]
  }

  static let sources: [Source] = {
    let folder = root.appending(path: "Sources")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var sources: [Source] = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift", let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
      let path = String(file.path.dropFirst(folder.path.count + 1))
      sources.append(
        Source(
          target: String(path.split(separator: "/")[0]), path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false)))
    }
    return sources
  }()

  @Test func `the sources are found`() {
    #expect(Self.sources.count > 50)
    #expect(Set(Self.sources.map(\.target)).isSuperset(of: ["ClinicalModel", "RecordStore", "Workflows", "quany"]))
  }

  @Test func `the model imports nothing`() {
    for source in Self.sources where source.target == "ClinicalModel" { #expect(source.imports.isEmpty, "\(source.path)") }
  }

  @Test(arguments: [
    ("GRDB", "RecordStore"), ("GRDBSQLite", "RecordStore"), ("CSQLite", "RecordStore"), ("CXML", "XMLStream"), ("CArchive", "Archives"),
    ("COpenSSL", "Cryptography"), ("CSodium", "Sealing"), ("ArgumentParser", "quany"),
  ])
  func `each outside library has one importer`(library: String, owner: String) {
    let importers = Set(Self.sources.filter { $0.imports.contains(library) }.map(\.target))
    #expect(importers == [owner])
  }

  @Test func `only the store knows SQL`() throws {
    let sql = try Regex(#"\b(SELECT .+ FROM|INSERT INTO|DELETE FROM|UPDATE \w+ SET|CREATE TABLE|PRAGMA \w+)\b"#)
    for source in Self.sources where source.target != "RecordStore" {
      for line in source.code { #expect(line.firstMatch(of: sql) == nil, "\(source.path): \(line)") }
    }
  }

  @Test func `nothing below the workflows reads the clock, chance, the environment or the network`() throws {
    let world = try Regex(
      #"\bDate\(\)|[ (]\.now\b|Date\.now|Clock\.now|ContinuousClock|SuspendingClock|\btime\(nil\)|clock_gettime|gettimeofday|\.random\(|SystemRandomNumberGenerator|ProcessInfo|getenv|URLSession|\bsocket\("#
    )
    let free: Set = ["Workflows", "StaffClient", "TerminalKit", "quany"]
    for source in Self.sources where !free.contains(source.target) {
      for line in source.code { #expect(line.firstMatch(of: world) == nil, "\(source.path): \(line)") }
    }
  }

  @Test func `a target imports only what stands below it`() {
    let below: [String: Set<String>] = [
      "TerminalKit": [],
      "StaffClient": ["ClinicalModel", "ClinicalRules", "Rollout", "TerminalKit", "Terminology", "Workflows"],
      "Terminology": ["ClinicalModel"],
      "InsuranceTables": ["ClinicalModel"],
      "ClinicalRules": ["ClinicalModel", "InsuranceTables", "Terminology"],
      "Cryptography": [],
      "Sealing": [],
      "XMLStream": [],
      "Rollout": ["ClinicalModel"],
      "Interchange": ["ClinicalModel", "InsuranceTables", "Rollout", "XMLStream"],
      "RecordStore": ["ClinicalModel", "Cryptography", "Rollout", "Terminology"],
      "SampleGenerator": ["ClinicalModel", "InsuranceTables", "Interchange", "Rollout", "Terminology"],
    ]
    let ours = Set(Self.sources.map(\.target))
    for source in Self.sources {
      guard let allowed = below[source.target] else { continue }
      let wrong = Set(source.imports).intersection(ours).subtracting(allowed).subtracting([source.target])
      #expect(wrong.isEmpty, "\(source.path) imports \(wrong)")
    }
  }

  @Test func `an error text carries no argument values of SQL`() {
    for source in Self.sources { #expect(!source.lines.contains { $0.contains("publicStatementArguments") }, "\(source.path)") }
  }

  @Test func `no row of the store is read in a way that ends the program on a damaged value`() {
    let subscripts = (0...9).flatMap { ["row[\($0)", "$0[\($0)]"] }
    var seen = 0
    for source in Self.sources where source.target == "RecordStore" {
      seen += 1
      for line in source.lines where subscripts.contains(where: line.contains) {
        Issue.record("\(source.path): \(line)")
      }
    }
    #expect(seen > 50)
  }

  @Test func `each command says its name`() {
    var seen = 0
    for source in Self.sources where source.target == "quany" {
      let text = source.lines.joined(separator: "\n")
      for found in text.matches(of: /CommandConfiguration\(\s*(\w+):/) {
        seen += 1
        // Made of the type's name it takes a tenth of a millisecond a command, at each start.
        #expect(found.output.1 == "commandName", "\(source.path)")
      }
    }
    #expect(seen > 100)
  }

  @Test func `the thread sanitizer overlooks nothing but what lives wholly behind a lock`() throws {
    let list = try String(contentsOf: Self.root.appending(path: "Tests/thread-sanitizer.txt"), encoding: .utf8)
    for line in list.split(separator: "\n") where !line.hasPrefix("#") {
      let name = try #require(line.split(separator: ":").last.map(String.init))
      let source = try #require(Self.sources.first { $0.path.hasSuffix("/\(name).swift") })
      let stored = source.lines.filter { line in
        ["  let ", "  var ", "  private let ", "  private var "].contains { line.hasPrefix($0) } && line.contains(" = ")
      }
      #expect(stored.count == 1 && stored[0].contains("private let state = Mutex("), "\(name): \(stored)")
    }
  }
}
