import ArgumentParser
import ClinicalModel
import RecordStore
import Rollout
import Workflows

struct RegisterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register", abstract: "The effective-dated list of hospitals and their milestones. / Danh bạ bệnh viện.",
    subcommands: [Import.self, Change.self, Split.self, Add.self, Set.self, List.self, History.self])

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Take in a version: CSV tables, XML, or a folder of them; all or nothing. / Nhập danh bạ.",
      discussion: """
        Examples:
          quany register import --db national.qydb register/
          # one table; the others stay as they are
          quany register import --db national.qydb returns-2025-10.csv
          quany register import --db national.qydb register.xml
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Argument(help: "Files or folders.") var paths: [String]

    func validate() throws {
      guard !paths.isEmpty else { throw Misuse.nothingNamed(Misuse.paths) }
    }

    func run() throws {
      try RegisterCommand.say(ImportRegister(Surroundings.session(database.path))(paths), output)
    }
  }

  /// Prints what a change or an import came to; fails when nothing was kept.
  static func say(_ outcome: ImportRegister.Outcome, _ output: JSONOption) throws {
    switch outcome {
    case .kept(let version, let isNew, let hospitals, let milestones, let returns):
      if output.json {
        try Console.json(Kept(version: version, isNew: isNew, hospitals: hospitals, milestones: milestones, returns: returns))
      } else {
        print(
          "\(isNew ? "Danh bạ phiên bản" : "Đã có, là phiên bản") \(version.sequence): \(hospitals) cơ sở, \(milestones) mốc, \(returns) báo cáo tháng."
        )
      }
    case .refused(let issues):
      if output.json { try Console.json(["issues": issues]) }
      for issue in issues { Console.talk(QuarantineCommand.List.lines(issue)) }
      throw quany.Outcome.foundWrong
    }
  }

  private struct Kept: Encodable {
    var version: RegisterVersion
    var isNew: Bool
    var hospitals: Int
    var milestones: Int
    var returns: Int
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "The hospitals in force on a day. / Các bệnh viện đang hoạt động.",
      discussion: "Example:\n  quany register list --db national.qydb --as-of 2025-09-30")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(name: .customLong("as-of"), help: ArgumentHelp("The day; today without it.", valueName: "YYYY-MM-DD")) var asOf: String?

    func run() throws {
      let day = try ReportCommand.day(asOf) ?? Surroundings.now().civil.date
      let hospitals = try ImportRegister(Surroundings.session(database.path)).hospitals(on: day)
      if output.json {
        try Console.json(["hospitals": hospitals])
        return
      }
      print(
        Table(
          ["Mã", "Tên", "Trực thuộc", "Hạng", "Giường", "Đợt", "Từ ngày"],
          hospitals.map { hospital in
            [
              hospital.code.rawValue, hospital.name, hospital.parentCommand, hospital.class.rawValue, "\(hospital.beds)",
              hospital.wave.map(String.init) ?? "", hospital.validFrom.description,
            ]
          }
        ).text)
    }
  }

  struct History: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "history", abstract: "Every version that was imported. / Các phiên bản danh bạ.",
      discussion: "Example:\n  quany register history --db national.qydb")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption

    func run() throws {
      let versions = try ImportRegister(Surroundings.session(database.path)).history()
      if output.json {
        try Console.json(["versions": versions])
      } else {
        print(
          Table(
            ["Phiên bản", "Lúc", "Nguồn", "SHA-256"],
            versions.map { ["\($0.sequence)", $0.importedAt.description, $0.source, String($0.digest.prefix(16))] }
          ).text)
      }
    }
  }
}
