import ArgumentParser
import ClinicalModel
import Foundation
import RecordStore
import Workflows

struct QuarantineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quarantine", abstract: "Entries kept aside: list, show, retry, discard. / Mục bị giữ lại.",
    subcommands: [List.self, Show.self, Retry.self, Discard.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List open entries with their reasons, oldest first. / Liệt kê mục bị giữ lại.",
      discussion: "Example:\n  quany quarantine list --db h001.qydb")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Flag(help: "Also those that were settled.") var all = false
    @Option(help: "How many at most.") var limit = 200

    func run() throws {
      let entries = try Quarantine(Surroundings.session(database.path)).list(openOnly: !all, limit: max(1, limit))
      if output.json {
        try Console.json(["entries": entries])
        return
      }
      if entries.isEmpty {
        print("Không có mục nào bị giữ lại. / Nothing is in quarantine.")
        return
      }
      for entry in entries {
        print(
          "#\(entry.id)  \(entry.kind ?? "?") \(entry.facility ?? "?")/\(entry.localID ?? "?")  \(entry.file):\(entry.line)"
            + (entry.state == "open" ? "" : "  [\(entry.state)]"))
        for issue in entry.issues where issue.severity == .error { print(Self.lines(issue)) }
      }
    }

    static func lines(_ issue: Issue) -> String {
      "    \(issue.code) \(issue.path)\(issue.line.map { " (dòng \($0))" } ?? "")\n      \(issue.text.vi)\n      \(issue.text.en)"
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print one entry as it came, with the places marked; audited. / Xem nguyên văn một mục.",
      discussion: "Example:\n  quany quarantine show --db h001.qydb 3")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Argument var id: Int64

    func run() throws {
      let shown = try Quarantine(Surroundings.session(database.path)).show(id)
      if output.json {
        try Console.json(shown)
        return
      }
      let entry = shown.entry
      print(
        "#\(entry.id)  \(entry.kind ?? "?") \(entry.facility ?? "?")/\(entry.localID ?? "?")  \(entry.file):\(entry.line)  [\(entry.state)]"
      )
      let issues = Dictionary(grouping: entry.issues) { $0.line ?? entry.line }
      for (offset, text) in shown.source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        let line = entry.line + offset
        let marked = issues[line] ?? []
        print("\(marked.isEmpty ? " " : ">") \(line)  \(TerminalText.line(String(text)))")
        for issue in marked { print(List.lines(issue)) }
      }
      let last = entry.line + shown.source.split(separator: "\n", omittingEmptySubsequences: false).count - 1
      for (line, rest) in issues.sorted(by: { $0.key < $1.key }) where line > last || line < entry.line {
        for issue in rest { print(List.lines(issue)) }
      }
    }
  }

  struct Retry: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Try entries again after the data, the rules or the code lists were mended. / Thử lại.",
      discussion: "Examples:\n  quany quarantine retry --db h001.qydb 3 4\n  quany quarantine retry --db h001.qydb --all")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Flag(help: "Every open entry, until none is accepted any more.") var all = false
    @Argument var ids: [Int64] = []

    func validate() throws {
      guard all != !ids.isEmpty else { throw ValidationError("Say either which entries, or --all.") }
    }

    func run() throws {
      let result = try Quarantine(Surroundings.session(database.path)).retry(all ? nil : ids)
      if output.json {
        try Console.json(result)
      } else {
        print("Thử lại \(result.tried): nhận \(result.accepted), trùng \(result.duplicate), còn giữ \(result.quarantined).")
      }
      if result.quarantined > 0 { throw Outcome.foundWrong }
    }
  }

  struct Discard: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Give an entry up for good, with a reason. / Bỏ một mục, có lý do.",
      discussion: "Example:\n  quany quarantine discard --db h001.qydb 3 --reason \"gửi nhầm\"")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Argument var id: Int64
    @Option(help: "Why.") var reason: String

    func validate() throws {
      guard reason.contains(where: \.isLetter) else { throw ValidationError("Say why it is discarded.") }
    }

    func run() throws {
      try Quarantine(Surroundings.session(database.path)).discard(id, reason: reason)
      try Console.done("Đã bỏ mục #\(id). / Discarded #\(id).", output)
    }
  }
}
