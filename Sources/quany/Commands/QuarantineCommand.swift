import ArgumentParser
import ClinicalModel
import Foundation
import RecordStore
import Workflows

struct QuarantineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quarantine", abstract: "Entries kept aside: list, show, retry, export, discard. / Mục bị giữ lại.",
    subcommands: [List.self, Show.self, Retry.self, Export.self, Discard.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List open entries with their reasons, oldest first. / Liệt kê mục bị giữ lại.",
      discussion: "Example:\n  quany quarantine list --db h001.qydb")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Flag(help: "Also those that were settled.") var all = false
    @Option(help: "How many at most.") var limit = 200

    func run() throws {
      let quarantine = try Quarantine(Surroundings.session(database.path))
      let entries = try Console.first(limit) { try quarantine.list(openOnly: !all, limit: $0) }
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

    /// Where, what, and what to do, in both languages.
    static func lines(_ issue: Issue) -> String {
      let place = [issue.line.map { "dòng \($0)" }, issue.column.map { "cột \($0)" }].compactMap(\.self).joined(separator: ", ")
      return """
            \(issue.code) \(TerminalText.line(issue.xpath ?? issue.path))\(place.isEmpty ? "" : " (\(place))")
              \(issue.text.vi) → \(issue.advice.vi)
              \(issue.text.en) → \(issue.advice.en)
        """
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Print one entry with the places marked; audited. / Xem một mục.",
      discussion: """
        Examples:
          quany quarantine show --db h001.qydb 3
          quany quarantine show --db h001.qydb 3 --reason "đối chiếu hồ sơ giấy"

        An entry is a piece of somebody's chart. Without a reason its shape is shown: letters of values as x, digits as 9. With one the text as it
        came, to who may open the chart.
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "Why the text is read; stands in the audit.") var reason: String?
    @Option(help: ReasonOption.purposeHelp, completion: ReasonOption.purposes, transform: ReasonOption.purpose) var purpose: AccessPurpose?
    @Argument var id: Int64

    func run() throws {
      let shown = try Quarantine(Surroundings.session(database.path)).show(id, reason: reason, purpose: purpose)
      if output.json {
        try Console.json(shown)
        return
      }
      let entry = shown.entry
      print(
        "#\(entry.id)  \(entry.kind ?? "?") \(entry.facility ?? "?")/\(entry.localID ?? "?")  \(entry.file):\(entry.line)  [\(entry.state)]"
      )
      let issues = zip(entry.issues, shown.marks)
      let marks = issues.compactMap { issue, mark in
        mark.map { FragmentText.Mark(range: $0[0]..<$0[1], talk: [List.lines(issue)]) }
      }
      for line in FragmentText.lines(shown.source, firstLine: entry.line, marks: marks) { print(line) }
      for (issue, mark) in issues where mark == nil { print(List.lines(issue)) }
    }
  }

  struct Retry: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "retry", abstract: "Try entries again after the data, the rules or the code lists were mended. / Thử lại.",
      discussion: "Examples:\n  quany quarantine retry --db h001.qydb 3 4\n  quany quarantine retry --db h001.qydb --all")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Flag(help: "Every open entry, until none is accepted any more.") var all = false
    @Argument var ids: [Int64] = []

    func validate() throws {
      guard all != !ids.isEmpty else { throw Misuse.oneOf("ID", "--all") }
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

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Write entries as a batch, to be mended and imported again. / Xuất ra để sửa rồi nhập lại.",
      discussion: """
        Examples:
          # every open entry
          quany quarantine export --db h001.qydb --out mend.xml
          # these two
          quany quarantine export --db h001.qydb 3 4 --reason "sửa ngày sinh" \\
              --out mend.xml
          # once it is mended
          quany import --db h001.qydb mend.xml

        Each entry stands behind a comment that says what is wrong, and behind a mark <?quany-quarantine N?>: leave the mark where it is, and
        entry N is settled when its mended form is taken. Entries of several hospitals or formats go into a folder, a file each. The tables of an
        insurance file are unpacked: no base64 has to be mended.
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "The new file, or a folder.") var out: String
    @Option(help: "Why they are read; stands in the audit. Chosen entries do not leave without.") var reason: String?
    @Argument(help: "Which entries; none for every open one.") var ids: [Int64] = []

    func run() throws {
      let exported = try Quarantine(Surroundings.session(database.path)).export(ids.isEmpty ? nil : ids, reason: reason, to: out)
      if output.json {
        try Console.json(exported)
        return
      }
      for file in exported.files { print("\(file.path): \(file.entries) mục / entries") }
      if exported.leftOut > 0 {
        print("\(exported.leftOut) mục không rõ cơ sở hoặc định dạng, vẫn giữ / entries of no known facility or format stay where they are")
      }
    }
  }

  struct Discard: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "discard", abstract: "Give an entry up for good, with a reason. / Bỏ một mục, có lý do.",
      discussion: "Example:\n  quany quarantine discard --db h001.qydb 3 --reason \"gửi nhầm\"")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Argument var id: Int64
    @Option(help: "Why.") var reason: String

    func validate() throws {
      guard reason.contains(where: \.isLetter) else { throw Misuse.noWords() }
    }

    func run() throws {
      try Quarantine(Surroundings.session(database.path)).discard(id, reason: reason)
      try Console.done("Đã bỏ mục #\(id). / Discarded #\(id).", output)
    }
  }
}
