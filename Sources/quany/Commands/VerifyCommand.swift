import ArgumentParser
import RecordStore
import Workflows

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check pages, foreign keys, schema, digests, projections and the audit chain. / Kiểm tra cơ sở dữ liệu.",
    discussion: "Example:\n  quany verify --db h001.qydb")

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: JSONOption

  func run() throws {
    let report = try VerifyDatabase(Surroundings.session(database.path))()
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
