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

  /// The shell, and its completion script in a file; nil where the shell is absent.
  private static func written(for shell: String) throws -> (interpreter: String, file: URL)? {
    let interpreter = "/usr/bin/\(shell)"
    guard FileManager.default.isExecutableFile(atPath: interpreter) else {
      print("skipped: \(shell) is not installed")
      return nil
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "quany-completion-\(UUID().uuidString)")
    try Data(try Program.run("completions", shell).output.utf8).write(to: file)
    return (interpreter, file)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `a completion script knows every command`(shell: String) throws {
    let script = try Program.run("completions", shell)
    #expect(script.status == 0)
    for leaf in try Self.leaves() { #expect(script.output.contains(leaf.path.last ?? "?"), "\(leaf.path)") }
    for role in AccessTests.roles { #expect(script.output.contains(role)) }
    guard let (interpreter, file) = try Self.written(for: shell) else { return }
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: interpreter)
    process.arguments = ["-n", file.path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  /// What each shell runs: it loads the script as a person's shell does, and says what it offers for a line. In zsh candidates are drawn on a terminal.
  private static let askers = [
    "bash": """
    source "$1"; read -ra COMP_WORDS <<< "$2"; [[ $2 == *' ' ]] && COMP_WORDS+=(''); COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
    COMP_LINE=$2; COMP_POINT=${#2}; handler=$(complete -p quany | sed 's/.*-F \\([^ ]*\\).*/\\1/')
    $handler quany "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"; printf '%s\\n' "${COMPREPLY[@]}"
    """,
    "fish": "source $argv[1]; complete -C $argv[2]",
    "zsh": """
    zmodload zsh/zpty; mkdir -p $1.d; cp $1 $1.d/_quany
    zpty shell zsh -f -i; zpty -w shell "PS1=; fpath=($1.d \\$fpath); autoload -Uz compinit; compinit -u -D; quany() { }; bindkey '^I' list-choices; print REA''DY"
    zpty -r shell seen '*READY*'; zpty -w -n shell "$2"$'\\t'; zpty -r shell seen "*$2*$3*"; print -r -- "$seen"; zpty -d shell; rm -r $1.d
    """,
  ]

  @Test(
    arguments: ["bash", "zsh", "fish"],
    [
      ("quany pat", "patient"), ("quany patient mer", "merge"), ("quany staff add x --roles n", "nurse"),
      ("quany report coverage --format h", "html"),
    ])
  func `a shell that has loaded the script offers what fits`(shell: String, asked: (line: String, offered: String)) throws {
    guard let (interpreter, file) = try Self.written(for: shell) else { return }
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/timeout")
    let clean = ["bash": ["--norc"], "fish": ["--no-config"], "zsh": ["-f"]][shell] ?? []
    process.arguments =
      ["60", interpreter] + clean + ["-c", Self.askers[shell] ?? ""] + (shell == "fish" ? [] : ["-"]) + [
        file.path, asked.line, asked.offered,
      ]
    let output = Pipe()
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    // The line itself has no such word in it.
    #expect(process.terminationStatus == 0 && said.contains(asked.offered), "\(said)")
  }

  @Test func `a shell that does not exist is refused`() throws { #expect(try Program.run("completions", "tcsh").status == 2) }
}
