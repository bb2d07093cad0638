import ArgumentParser
import RecordStore
import Workflows

struct RebuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: "Derive patients, encounters, records and entries again from the documents. / Dựng lại dữ liệu tra cứu từ văn bản gốc.",
    discussion: """
      Examples:
        quany verify --db h001.qydb      what differs
        quany rebuild --db h001.qydb     mend it, in one transaction

      A sound database is left as it is. While something is mended, nobody else can write.
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: JSONOption

  func run() throws {
    let result = try RebuildProjections(Surroundings.session(database.path))()
    if output.json {
      try Console.json(result)
      return
    }
    if result.problems.isEmpty {
      print("✓ \(result.documents) văn bản, không có gì phải sửa. / documents, nothing to mend.")
    } else {
      for problem in result.problems { print("    \(problem)") }
      print("✓ \(result.documents) văn bản, đã sửa \(result.mended) dòng. / documents, \(result.mended) rows mended.")
    }
  }
}
