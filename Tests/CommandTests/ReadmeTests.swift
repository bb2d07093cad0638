import Foundation
import Testing

/// The documentation is true: what the README tells a reader to type works as it stands there.
struct ReadmeTests {
  private func text(_ name: String) throws -> String { try String(contentsOf: Program.root.appending(path: name), encoding: .utf8) }

  /// The commands of the block that is marked to be run.
  private func commands() throws -> [String] {
    let readme = try text("README.md")
    let marked = try #require(readme.firstRange(of: "<!-- run -->"))
    let block = readme[marked.upperBound...].components(separatedBy: "```")[1]
    return block.split(separator: "\n").filter { $0.hasPrefix("$ quany ") }.map { String($0.dropFirst(2)) }
  }

  @Test func `the README's commands do what they say, one after another`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "quany-readme-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder.appending(path: "bin"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createSymbolicLink(atPath: folder.appending(path: "bin/quany").path, withDestinationPath: Program.path)
    let commands = try commands()
    #expect(commands.count > 10)
    for command in commands {
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", "PATH=\"\(folder.path)/bin:$PATH\"; cd '\(folder.path)' && \(command) >out 2>err"]
      try process.run()
      process.waitUntilExit()
      let isImport = command.hasPrefix("quany import")
      let talk = (try? String(contentsOf: folder.appending(path: "err"), encoding: .utf8)) ?? ""
      #expect((isImport ? [0, 1] : [0]).contains(process.terminationStatus), "\(command): \(talk)")
      let output = (try? Data(contentsOf: folder.appending(path: "out")))?.count ?? 0
      #expect(output > 0, "\(command) prints something")
    }
    // What came in comes out byte for byte.
    let before = try Data(contentsOf: folder.appending(path: "made/batches/H002.xml"))
    let after = try Data(contentsOf: folder.appending(path: "came-in/2-H002.xml"))
    #expect(before == after)
  }

  @Test func `every file that the README points to is there`() throws {
    for match in try text("README.md").matches(of: /\]\(([^)#]+)\)/) {
      let path = String(match.1)
      #expect(FileManager.default.fileExists(atPath: Program.root.appending(path: path).path), "\(path)")
    }
  }

  @Test func `the sample data is what its README says it is`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "quany-sample-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let line = try #require(try text("SampleData/README.md").split(separator: "\n").first { $0.hasPrefix("quany generate") })
    let arguments = line.split(separator: " ").dropFirst().map { $0 == "SampleData" ? folder.path : String($0) }
    #expect(try Program.run(arguments).status == 0)
    for name in [
      "batches/H001.xml", "batches/H002.xml", "register/hospitals.csv", "register/milestones.csv", "register/returns.csv",
      "register/findings.csv",
    ] {
      let (made, kept) = (
        try Data(contentsOf: folder.appending(path: name)), try Data(contentsOf: Program.root.appending(path: "SampleData/\(name)"))
      )
      #expect(made == kept, "\(name)")
    }
  }

  @Test func `the help of every command begins with examples`() throws {
    let commands = [
      ["init"], ["demo"], ["import"], ["export"], ["verify"], ["generate"], ["patient", "search"], ["patient", "show"],
      ["quarantine", "list"],
      ["quarantine", "show"], ["quarantine", "retry"], ["quarantine", "discard"], ["report", "coverage"], ["register", "import"],
      ["register", "list"], ["register", "history"], ["audit", "list"], ["audit", "verify"], ["audit", "anchor"], ["backup"],
      ["restore"],
    ]
    for command in commands {
      let help = try Program.run(command + ["--help"])
      #expect(help.status == 0)
      #expect(help.output.contains("Example"), "\(command)")
    }
  }
}
