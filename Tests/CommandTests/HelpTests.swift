import Foundation
import Testing

/// The program explains itself: every command has help that begins with examples, JSON, and completion in three shells.
struct HelpTests {
  struct Leaf {
    let path: [String]
    let options: Set<String>
    let discussion: String
  }

  static func leaves() throws -> [Leaf] {
    let dump = try Program.run("--experimental-dump-help").json["command"] as? [String: Any] ?? [:]
    func walk(_ command: [String: Any], _ path: [String]) -> [Leaf] {
      let children = (command["subcommands"] as? [[String: Any]] ?? []).filter { $0["commandName"] as? String != "help" }
      guard children.isEmpty else {
        return children.flatMap { walk($0, path + [$0["commandName"] as? String ?? ""]) }
      }
      let names = (command["arguments"] as? [[String: Any]] ?? []).flatMap { argument in
        (argument["names"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
      }
      return [Leaf(path: path, options: Set(names), discussion: command["discussion"] as? String ?? "")]
    }
    return walk(dump, [])
  }

  @Test func `every command has help with examples before its options, and JSON`() throws {
    let leaves = try Self.leaves()
    #expect(leaves.count > 35)
    for leaf in leaves {
      let name = leaf.path.joined(separator: " ")
      #expect(leaf.discussion.hasPrefix("Example"), "\(name)")
      for line in leaf.discussion.split(separator: "\n") where line.hasPrefix("  ") {
        #expect(line.count <= 79, "\(name): an example that a terminal of 80 columns does not break: \(line)")
      }
      let help = try Program.run(["help"] + leaf.path)
      #expect(help.status == 0)
      let (example, usage) = (help.output.firstRange(of: "Example"), help.output.firstRange(of: "USAGE:"))
      #expect(example != nil && usage != nil && example!.lowerBound < usage!.lowerBound, "\(name)")
      #expect(help.output.contains("quany \(name)"), "\(name): the example runs it")
      if !["demo", "completions", "generate"].contains(leaf.path[0]) { #expect(leaf.options.contains("json"), "\(name)") }
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `a completion script knows every command`(shell: String) throws {
    let script = try Program.run("completions", shell)
    #expect(script.status == 0)
    for leaf in try Self.leaves() { #expect(script.output.contains(leaf.path.last ?? "?"), "\(leaf.path)") }
    for role in AccessTests.roles { #expect(script.output.contains(role)) }
    let interpreter = "/usr/bin/\(shell)"
    guard FileManager.default.isExecutableFile(atPath: interpreter) else {
      print("skipped: \(shell) is not installed")
      return
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "quany-completion-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(script.output.utf8).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: interpreter)
    process.arguments = ["-n", file.path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func `a shell that does not exist is refused`() throws { #expect(try Program.run("completions", "tcsh").status == 2) }
}
