import ArgumentParser
import ClinicalModel
import RecordStore
import Workflows

struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "What became of imported batches, file by file. / Kết quả từng lô, từng tệp.",
    subcommands: [List.self, Show.self])

  static func equation(_ totals: ImportTotals) -> String {
    "\(totals.read) = \(totals.accepted) + \(totals.duplicate) + \(totals.quarantined) + \(totals.rejected) \(totals.balances ? "✓" : "✗")"
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List batches, newest first. / Liệt kê các lô.",
      discussion: """
        Example:
          quany batch list --db h001.qydb

        read = accepted + duplicate + quarantined + rejected, counted from the receipts.
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "How many at most.") var limit = 50

    func run() throws {
      let show = try ShowBatches(Surroundings.session(database.path))
      let batches = try Console.first(limit) { try show.list(limit: $0) }
      if output.json {
        try Console.json(["batches": batches])
        return
      }
      if batches.isEmpty { print("Chưa có lô nào. / No batch yet.") }
      for batch in batches {
        print("#\(batch.id)  \(batch.state)  \(batch.files) tệp / files  \(BatchCommand.equation(batch.totals))  \(batch.actor)")
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show a batch: each file's own equation, its codes, and how long the chunks took. / Xem một lô.",
      discussion: "Example:\n  quany batch show --db h001.qydb 3")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Argument var id: Int64

    func run() throws {
      let shown = try ShowBatches(Surroundings.session(database.path)).show(id)
      if output.json {
        try Console.json(shown)
      } else {
        print("#\(shown.batch.id)  \(shown.batch.state)  \(shown.batch.files) tệp / files  \(BatchCommand.equation(shown.batch.totals))")
        for file in shown.files {
          print(
            "\(file.ordinal + 1)  \(TerminalText.line(file.name))  \(file.format ?? "?") \(file.facility ?? "?")  \(BatchCommand.equation(file.totals))"
              + (file.state == "closed" ? "" : "  [\(file.state)]"))
          for (code, count) in file.codes.sorted(by: { $0.key < $1.key }) { print("     \(code) × \(count)") }
        }
        for run in shown.runs {
          print("\(run.seconds) giây / seconds\(run.interrupted ? ", dừng giữa chừng / stopped" : "")  \(run.statistics)")
        }
      }
      guard shown.balances else {
        Console.talk("QY-BUG-0002 Số liệu của lô không cân. / The batch does not balance: a defect of the program.")
        throw Outcome.defect
      }
    }
  }
}
