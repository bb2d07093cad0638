import ArgumentParser
import ClinicalModel
import RecordStore
import Workflows

struct PatientCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "patient", abstract: "Find patients, show their charts, say who is who. / Tìm người bệnh, xem hồ sơ, gộp và tách hồ sơ.",
    subcommands: [
      Search.self, Show.self, Register.self, PatientEdit.self, PatientEntry.self, PatientDuplicates.self, PatientMerge.self,
      PatientUnmerge.self, PatientDistinct.self, Sensitive.self, BreakGlassCommand.self,
    ])

  struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "search", abstract: "Search by name with or without tone marks, any identifier, phone or birth date. / Tìm người bệnh.",
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
      guard (1...1000).contains(limit) else { throw Misuse.range("--limit", 1...1000) }
    }

    func run() throws {
      let found = try SearchPatients(Surroundings.session(database.path))(text.joined(separator: " "), limit: limit)
      Console.full(limit, found.count)
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
      commandName: "register", abstract: "Register somebody, unless they are known. / Đăng ký người bệnh.",
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
      commandName: "show", abstract: "Show a chart; the reading is audited. / Xem hồ sơ người bệnh.",
      discussion: """
        Examples:
          quany patient show --db h001.qydb 12 --reason "khám lại"
          quany patient show --db h001.qydb H001/P000012 --reason "trích lục" \\
              --purpose patientRequest
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "How many of the latest episodes.") var episodes = 3
    @OptionGroup var why: ReasonOption
    @Argument(help: "The number in this database, or HOSPITAL/NUMBER.") var id: String

    func validate() throws {
      guard (1...10_000).contains(episodes) else { throw Misuse.range("--episodes", 1...10_000) }
    }

    func run() throws {
      let chart = try ShowChart(Surroundings.session(database.path))(id, episodes: episodes, reason: why.reason, purpose: why.purpose)
      if output.json {
        try Console.json(chart)
      } else {
        print(ChartText(chart).text)
      }
    }
  }

  struct Sensitive: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sensitive", abstract: "Protect a chart beyond the ordinary, or end that. / Đánh dấu hồ sơ thuộc diện bảo vệ.",
      discussion: """
        Examples:
          quany patient sensitive --db h001.qydb H001/P000012 on \\
              --reason "cán bộ cấp cao"
          quany patient sensitive --db h001.qydb H001/P000012 off \\
              --reason "hết diện bảo vệ"
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "Why; is kept.") var reason: String
    @Argument(help: "The number in this database, or HOSPITAL/NUMBER.") var id: String
    @Argument(help: "on or off.") var state: Switch

    enum Switch: String, ExpressibleByArgument, CaseIterable {
      case on, off
    }

    func run() throws {
      try MarkSensitive(Surroundings.session(database.path))(id, sensitive: state == .on, reason: reason)
      try Console.done(state == .on ? "Đã đưa vào diện bảo vệ. / Protected." : "Đã đưa ra khỏi diện bảo vệ. / No longer protected.", output)
    }
  }

  struct BreakGlassCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "break-glass", abstract: "Open a chart in an emergency; it will be reviewed. / Mở hồ sơ khẩn cấp.",
      discussion: """
        Examples:
          quany patient break-glass --db h001.qydb H001/P000012 \\
              --reason "cấp cứu ngừng tuần hoàn"
          quany patient break-glass --db h001.qydb H001/P000012 --reason "cấp cứu" \\
              --minutes 30

        The chart then opens to you alone until the time is over (60 minutes unless said, 240 at most). Somebody else reviews every use.
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "Why; the review judges it.") var reason: String
    @Option(help: "For how long.") var minutes = BreakGlass.defaultMinutes
    @Argument(help: "The number in this database, or HOSPITAL/NUMBER.") var id: String

    func run() throws {
      let opened = try BreakGlass(Surroundings.session(database.path))(id, reason: reason, minutes: minutes)
      if output.json {
        try Console.json(opened)
      } else {
        print("Mở khẩn cấp số \(opened.id), đến \(opened.until.civil). / Opened until then; a review follows.")
      }
    }
  }
}
