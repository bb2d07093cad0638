import ArgumentParser
import ClinicalModel
import RecordStore
import Workflows

struct PatientCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "patient", abstract: "Find patients and show their charts. / Tìm người bệnh, xem hồ sơ.",
    subcommands: [Search.self, Show.self])

  struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Search by name with or without tone marks, any identifier, phone or birth date. / Tìm người bệnh.",
      discussion: """
        Examples:
          quany patient search --db h001.qydb nguyen thi anh
          quany patient search --db h001.qydb "dang van" 1980
          quany patient search --db h001.qydb 001099999123
          quany patient search --db h001.qydb H001/P000012
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "How many at most.") var limit = 20
    @Argument(help: "What to look for.") var text: [String]

    func validate() throws {
      guard (1...1000).contains(limit) else { throw ValidationError("--limit takes 1 to 1000.") }
    }

    func run() throws {
      let found = try SearchPatients(Surroundings.session(database.path))(text.joined(separator: " "), limit: limit)
      if output.json {
        try Console.json(["patients": found])
        return
      }
      if found.isEmpty {
        print("Không tìm thấy ai. / Nobody found.")
        return
      }
      print(
        Table(
          ["Mã", "Họ và tên", "Giới", "Ngày sinh", "Mã tại bệnh viện"],
          found.map { patient in
            [
              patient.id.description, patient.name + (patient.isSensitive ? " *" : ""), ChartText.sex(patient.sex),
              patient.birthDate?.description ?? "?", patient.hospitalNumbers.joined(separator: " "),
            ]
          }
        ).text)
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show a chart; the reading is audited. / Xem hồ sơ người bệnh.",
      discussion: """
        Examples:
          quany patient show --db h001.qydb 12 --reason "khám lại"
          quany patient show --db h001.qydb H001/P000012 --reason "tiếp nhận cấp cứu"
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "How many of the latest episodes.") var episodes = 3
    @Option(help: "Why the chart is opened; stands in the audit.") var reason: String
    @Argument(help: "The number in this database, or HOSPITAL/NUMBER.") var id: String

    func validate() throws {
      guard (1...10_000).contains(episodes) else { throw ValidationError("--episodes takes 1 to 10000.") }
      guard reason.contains(where: \.isLetter) else { throw ValidationError("Say why the chart is opened.") }
    }

    func run() throws {
      let chart = try ShowChart(Surroundings.session(database.path))(id, episodes: episodes, reason: reason)
      if output.json {
        try Console.json(chart)
      } else {
        print(ChartText(chart).text)
      }
    }
  }
}
