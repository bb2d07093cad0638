import ArgumentParser
import ClinicalModel
import RecordStore
import Workflows

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Imported patients who may be somebody we have. / Người bệnh nhập vào cần xem xét.",
    subcommands: [List.self, Show.self, Same.self, Different.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List who waits, oldest first. / Liệt kê người đang chờ.",
      discussion: "Example:\n  quany review list --db h001.qydb")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "How many at most.") var limit = 200

    func run() throws {
      let review = try ReviewIdentity(Surroundings.session(database.path))
      let entries = try Console.first(limit) { try review.list(limit: $0) }
      if output.json {
        try Console.json(["entries": entries])
        return
      }
      if entries.isEmpty { print("Không có ai chờ xem xét. / Nobody waits.") }
      for entry in entries {
        print(
          "#\(entry.id)  \(entry.facility ?? "?")/\(entry.localID ?? "?")  \(TerminalText.line(entry.file)):\(entry.line)  \(entry.code)")
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show both sides; the charts are opened, and that is audited. / Xem cả hai bên.",
      discussion: "Example:\n  quany review show --db h001.qydb 3 --reason \"đối chiếu người bệnh\"")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Argument var id: Int64
    @Option(help: "Why the charts are opened.") var reason: String

    func run() throws {
      let shown = try ReviewIdentity(Surroundings.session(database.path)).show(id, reason: reason)
      if output.json {
        try Console.json(shown)
        return
      }
      print(
        "#\(shown.entry.id)  \(shown.entry.facility ?? "?")/\(shown.entry.localID ?? "?")  \(TerminalText.line(shown.entry.file)):\(shown.entry.line)"
      )
      for issue in shown.entry.issues { print(QuarantineCommand.List.lines(issue)) }
      print("Trong lô / in the batch:")
      Self.write(shown.incoming)
      for candidate in shown.candidates {
        print("Đã có / known: \(candidate.id.rawValue)  \(candidate.hospitalNumbers.joined(separator: " "))")
        if let patient = candidate.patient {
          Self.write(patient)
        } else {
          print("  không được mở hồ sơ này / this account may not open the chart")
        }
      }
    }

    private static func write(_ patient: Patient) {
      print("  \(TerminalText.line(patient.name?.text ?? "?"))  \(patient.sex.rawValue)  \(patient.birthDate?.description ?? "?")")
      for identifier in patient.identifiers { print("  \(identifier.system.rawValue) \(TerminalText.line(identifier.value))") }
      for contact in patient.telecom { print("  \(contact.system.rawValue) \(TerminalText.line(contact.value))") }
    }
  }

  struct Same: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "same", abstract: "It is that patient: import the entry as a statement about them. / Là cùng một người.",
      discussion: """
        Examples:
          # patient 12 of this database
          quany review same --db h001.qydb 3 12 --reason "đã đối chiếu giấy tờ"
          quany review same --db h001.qydb 3 H001/P12 \\
              --reason "đã đối chiếu giấy tờ"
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Argument var id: Int64
    @Argument(help: "The number in this database, or HOSPITAL/NUMBER.") var patient: String
    @Option(help: "Why.") var reason: String

    func validate() throws {
      guard reason.contains(where: \.isLetter) else { throw Misuse.noWords() }
    }

    func run() throws {
      try ReviewCommand.write(ReviewIdentity(Surroundings.session(database.path)).same(id, as: patient, reason: reason), output)
    }
  }

  struct Different: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "different", abstract: "It is somebody else: import the entry as a new person. / Là người khác.",
      discussion: "Example:\n  quany review different --db h001.qydb 3 --reason \"hai người, một số gõ nhầm\"")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Argument var id: Int64
    @Option(help: "Why.") var reason: String

    func validate() throws {
      guard reason.contains(where: \.isLetter) else { throw Misuse.noWords() }
    }

    func run() throws {
      try ReviewCommand.write(ReviewIdentity(Surroundings.session(database.path)).different(id, reason: reason), output)
    }
  }

  private static func write(_ decided: ReviewIdentity.Decided, _ output: JSONOption) throws {
    if output.json {
      try Console.json(decided)
    } else if let patient = decided.patient {
      print("Đã nhập vào hồ sơ \(patient.rawValue). / Imported into chart \(patient.rawValue).")
    }
    guard decided.issues.isEmpty else {
      for issue in decided.issues { Console.talk(QuarantineCommand.List.lines(issue)) }
      throw Outcome.foundWrong
    }
  }
}
