import ArgumentParser
import ClinicalModel
import RecordStore
import Workflows

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check pages, foreign keys, schema, digests, projections and the audit chain. / Kiểm tra cơ sở dữ liệu.",
    discussion: """
      Examples:
        quany verify --db h001.qydb
        # the rollout's figures, counted again from the records
        quany verify --db national.qydb --coverage
        quany verify --db national.qydb --coverage --as-of 2025-09-30
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: JSONOption
  @Flag(help: "Count the rollout's figures again from the records and compare them with the counters, and nothing else.") var coverage =
    false
  @Option(name: .customLong("as-of"), help: ArgumentHelp("With --coverage: a day; several with commas.", valueName: "YYYY-MM-DD"))
  var asOf: String?

  func validate() throws {
    guard asOf == nil || coverage else { throw ValidationError("--as-of goes with --coverage.") }
    _ = try days
  }

  private var days: [CivilDate] {
    get throws { try (asOf?.split(separator: ",") ?? []).compactMap { try ReportCommand.day(String($0)) } }
  }

  func run() throws {
    let verify = try VerifyDatabase(Surroundings.session(database.path))
    let report = try coverage ? verify.coverage(days: days) : verify()
    if output.json {
      try Console.json(report)
    } else {
      for check in report.checks {
        print("\(check.problems.isEmpty ? "✓" : "✗") \(check.name)  \(check.counted)")
        for problem in check.problems { print("    \(problem)") }
      }
    }
    if !report.isClean { throw Outcome.foundWrong }
  }
}
