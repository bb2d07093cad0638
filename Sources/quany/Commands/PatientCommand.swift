import ArgumentParser
import ClinicalModel
import RecordStore
import Workflows

struct PatientCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "patient", abstract: "Find patients, show their charts, say who is who. / Tìm người bệnh, xem hồ sơ, gộp và tách hồ sơ.",
    subcommands: [
      Search.self, Show.self, Register.self, PatientEdit.self, PatientEntry.self, PatientDuplicates.self, PatientMerge.self,
      PatientUnmerge.self, PatientDistinct.self,
    ])

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

  struct Register: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Register somebody, unless they are known. / Đăng ký người bệnh.",
      discussion: """
        Examples:
          quany patient register --db h001.qydb --file person.xml
          quany patient register --db h001.qydb --file person.xml --confirmed

        FILE holds one element patient of the native format. When somebody looks like the person, they are listed and nothing is written: look, then say
        --confirmed.
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "The hospital; this database's own unless said.") var facility: String?
    @Option(help: "The file; - for standard input.", completion: .file()) var file: String
    @Flag(help: "Somebody has looked at the candidates: the person is new.") var confirmed = false

    func run() throws {
      let session = try Surroundings.session(database.path)
      let facility = try RecordOption.facility(facility, session)
      let result = try RegisterPatient(session)(RecordText.bytes(of: file), of: facility, confirmed: confirmed)
      if output.json {
        try Console.json(result)
      } else if let patient = result.patient {
        print("\(patient)  \(result.isNew ? "mới / new" : "đã có / known")")
      } else if !result.candidates.isEmpty {
        Console.talk(
          "QY-PAT-0011: Có người giống; chưa ghi gì. Xem rồi dùng --confirmed nếu là người khác.\n"
            + "  Somebody looks like the person; nothing was written. Look, then say --confirmed if it is somebody else.")
        print(
          Table(
            ["Mã", "Họ và tên", "Giới", "Ngày sinh", "Điểm", "Vì"],
            result.candidates.map { candidate in
              [
                candidate.patient.id.description, candidate.patient.name, ChartText.sex(candidate.patient.sex),
                candidate.patient.birthDate?.description ?? "?", String(candidate.points), candidate.reasons.joined(separator: " "),
              ]
            }
          ).text)
      }
      for issue in result.issues { Console.talk("\(issue.code) \(issue.path): \(issue.text.vi)\n  \(issue.text.en)") }
      if result.patient == nil { throw Outcome.foundWrong }
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
