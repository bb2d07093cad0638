import ArgumentParser
import ClinicalModel
import RecordStore
import Workflows

struct RetentionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention", abstract: "How long charts are kept, legal holds, destruction. / Thời hạn lưu trữ, lệnh giữ, tiêu hủy.",
    discussion: """
      Examples:
        quany retention due --db h001.qydb --as-of 2036-01-01
        quany retention hold --db h001.qydb --encounter H001/E000012 \\
            --reason "vụ kiện 12/2025"
        quany retention destroy --db h001.qydb --encounter H001/E000012 \\
            --decision "05/QĐ-HĐTH" --reason "hết thời hạn"
        quany retention approve --db h001.qydb 1
      """,
    subcommands: [
      Classes.self, Show.self, Due.self, Assign.self, Hold.self, Release.self, Holds.self, Destroy.self, Proposals.self, Approve.self,
      Reject.self,
    ])

  private static func check(_ reason: String) throws {
    guard reason.contains(where: \.isLetter) else { throw Misuse.noWords() }
  }

  private static func table(_ found: [EncounterRetention]) -> String {
    guard !found.isEmpty else { return "Không có đợt nào. / None." }
    return Table(
      ["Đợt", "Nhóm", "Kết thúc", "Giữ đến", "Lệnh giữ", "Vì"],
      found.map { item in
        [
          "\(item.facility)/\(item.encounter)", item.class, item.endYear ?? "…", item.isDestroyed ? "đã tiêu hủy" : item.keptUntil ?? "∞",
          item.holds.map { "#\($0)" }.joined(separator: " "), item.findings.joined(separator: "; "),
        ]
      }
    ).text
  }

  struct Classes: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "classes", abstract: "The classes, their years and what puts an encounter into them. / Các nhóm thời hạn.",
      discussion: "Examples:\n  quany retention classes --db h001.qydb")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption

    func run() throws {
      let classes = try KeepRetention(Surroundings.session(database.path)).classes()
      if output.json {
        try Console.json(["classes": classes])
      } else {
        print(
          Table(
            ["Nhóm", "Năm", "Căn cứ", "Tên", "Gồm"],
            classes.map { [$0.code, $0.years.map(String.init) ?? "∞", $0.basis, $0.name.vi, $0.rules.joined(separator: ", ")] }
          ).text)
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "How long one encounter is kept, and why. / Thời hạn của một đợt.",
      discussion: "Examples:\n  quany retention show --db h001.qydb H001/E000012")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Argument(help: "HOSPITAL/ENCOUNTER.") var encounter: String

    func run() throws {
      let session = try Surroundings.session(database.path)
      let (facility, id) = try EncounterOption.parts(encounter, session)
      let found = try KeepRetention(session).show(id, of: facility)
      if output.json { try Console.json(found) } else { print(RetentionCommand.table([found])) }
    }
  }

  struct Due: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "due", abstract: "Encounters whose retention is over on a day. / Các đợt đã hết thời hạn.",
      discussion: "Examples:\n  quany retention due --db h001.qydb\n  quany retention due --db h001.qydb --as-of 2036-01-01")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(name: .customLong("as-of"), help: ArgumentHelp("The day; today without it.", valueName: "YYYY-MM-DD")) var asOf: String?
    @Option(help: "How many at most.") var limit = 200

    func validate() throws {
      guard (1...100_000).contains(limit) else { throw Misuse.range("--limit", 1...100_000) }
    }

    func run() throws {
      let day = try ReportCommand.day(asOf) ?? Surroundings.now().civil.date
      let found = try KeepRetention(Surroundings.session(database.path)).due(on: day, limit: limit)
      Console.full(limit, found.count)
      if output.json { try Console.json(["encounters": found]) } else { print(RetentionCommand.table(found)) }
    }
  }

  struct Assign: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "assign", abstract: "Give an encounter a longer class, with a reason. / Kéo dài thời hạn.",
      discussion: """
        Examples:
          quany retention assign --db h001.qydb H001/E000012 --class incident \\
              --reason "sự cố y khoa 03/2025"
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Argument(help: "HOSPITAL/ENCOUNTER.") var encounter: String
    @Option(
      name: .customLong("class"), help: "A code of `quany retention classes`.",
      completion: .list(["ordinary", "cosmetic", "accidentOrMental", "death", "transplant", "incident"])) var code: String
    @Option(help: "Why.") var reason: String

    func validate() throws { try RetentionCommand.check(reason) }

    func run() throws {
      let session = try Surroundings.session(database.path)
      let (facility, id) = try EncounterOption.parts(encounter, session)
      try KeepRetention(session).assign(code, to: id, of: facility, reason: reason)
      try Console.done("Đã kéo dài. / Lengthened.", output)
    }
  }

  struct Hold: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "hold", abstract: "Put a legal hold on a patient, an encounter or a record. / Đặt lệnh giữ.",
      discussion: """
        Examples:
          quany retention hold --db h001.qydb --patient H001/P000012 \\
              --reason "vụ kiện 12/2025"
          quany retention hold --db h001.qydb --encounter H001/E000012 \\
              --reason "thanh tra"
          quany retention hold --db h001.qydb --record H001/R000034 \\
              --reason "giám định"
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "The number in this database, or HOSPITAL/NUMBER.") var patient: String?
    @Option(help: "HOSPITAL/ENCOUNTER.") var encounter: String?
    @Option(help: "HOSPITAL/RECORD.") var record: String?
    @Option(help: "Why: the case or the authority.") var reason: String

    func validate() throws {
      guard [patient, encounter, record].compactMap(\.self).count == 1 else {
        throw Misuse.oneOf("--patient", "--encounter", "--record")
      }
      try RetentionCommand.check(reason)
    }

    func run() throws {
      let session = try Surroundings.session(database.path)
      let keep = KeepRetention(session)
      let subject: RecordStore.HoldSubject
      if let encounter {
        let (facility, id) = try EncounterOption.parts(encounter, session)
        subject = .encounter(facility, id)
      } else if let record {
        let (facility, id) = try RecordOption.parts(record, session)
        subject = .record(facility, id)
      } else {
        subject = .patient(try keep.patient(patient ?? ""))
      }
      let id = try keep.hold(subject, reason: reason)
      if output.json { try Console.json(["hold": id]) } else { print("Lệnh giữ #\(id). / Hold #\(id).") }
    }
  }

  struct Release: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "release", abstract: "Release a hold, with a reason. / Gỡ lệnh giữ.",
      discussion: "Examples:\n  quany retention release --db h001.qydb 3 --reason \"vụ kiện đã kết thúc\"")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Argument(help: "The hold's number.") var hold: Int64
    @Option(help: "Why.") var reason: String

    func validate() throws { try RetentionCommand.check(reason) }

    func run() throws {
      try KeepRetention(Surroundings.session(database.path)).release(hold, reason: reason)
      try Console.done("Đã gỡ lệnh giữ #\(hold). / Released #\(hold).", output)
    }
  }

  struct Holds: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "holds", abstract: "The holds that stand. / Các lệnh giữ.",
      discussion: "Examples:\n  quany retention holds --db h001.qydb --all")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Flag(help: "Also those that were released.") var all = false

    func run() throws {
      let holds = try KeepRetention(Surroundings.session(database.path)).holds(all: all)
      if output.json {
        try Console.json(["holds": holds])
      } else {
        print(
          Table(
            ["#", "Trên", "Mã", "Từ", "Ai", "Vì", "Gỡ"],
            holds.map {
              [
                "\($0.id)", $0.scope.rawValue, $0.subject, $0.since.civil.description, $0.account, $0.reason,
                $0.releasedAt?.civil.description ?? "",
              ]
            }
          ).text)
      }
    }
  }

  struct Destroy: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "destroy", abstract: "Propose the destruction of what an encounter holds; a second person approves. / Đề nghị tiêu hủy.",
      discussion: """
        Examples:
          quany retention destroy --db h001.qydb --encounter H001/E000012 \\
              --decision "05/QĐ-HĐTH" --reason "hết thời hạn lưu trữ"

        Only what is due and under no hold. The password is asked for. Nothing is destroyed before `quany retention approve` by somebody else.
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "HOSPITAL/ENCOUNTER.") var encounter: String
    @Option(help: "Number of the destruction council's decision.") var decision: String
    @Option(help: "Why.") var reason: String

    func validate() throws {
      try RetentionCommand.check(reason)
      guard decision.contains(where: { $0.isLetter || $0.isNumber }) else { throw Misuse.noWords("--decision") }
    }

    func run() throws {
      let session = try Surroundings.session(database.path)
      let (facility, id) = try EncounterOption.parts(encounter, session)
      let password = try Secret.proof(session)
      let proposal = try KeepRetention(session).propose(id, of: facility, decision: decision, reason: reason, password: password)
      if output.json {
        try Console.json(["proposal": proposal])
      } else {
        print("Đề nghị #\(proposal) chờ người khác phê duyệt. / Proposal #\(proposal) waits for somebody else's approval.")
      }
    }
  }

  struct Proposals: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "proposals", abstract: "Proposals that wait. / Các đề nghị tiêu hủy.",
      discussion: "Examples:\n  quany retention proposals --db h001.qydb --all")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Flag(help: "Also those that were settled.") var all = false

    func run() throws {
      let proposals = try KeepRetention(Surroundings.session(database.path)).proposals(all: all)
      if output.json {
        try Console.json(["proposals": proposals])
      } else {
        print(
          Table(
            ["#", "Đợt", "Quyết định", "Lý do", "Đề nghị", "Trạng thái", "Phê duyệt"],
            proposals.map {
              [
                "\($0.id)", "\($0.facility)/\($0.encounter)", $0.decision, $0.reason, "\($0.proposedBy) \($0.proposedAt.civil)",
                $0.state.rawValue, $0.settledBy ?? "",
              ]
            }
          ).text)
      }
    }
  }

  struct Approve: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "approve", abstract: "Approve a proposal as the second person: it destroys at once. / Phê duyệt và tiêu hủy.",
      discussion:
        "Examples:\n  quany retention approve --db h001.qydb 1\n\nThe password is asked for. What is destroyed can't be brought back.")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Argument(help: "The proposal's number.") var proposal: Int64

    func run() throws {
      let session = try Surroundings.session(database.path)
      let password = try Secret.proof(session)
      let receipt = try KeepRetention(session).approve(proposal, password: password)
      if output.json {
        try Console.json(receipt)
      } else {
        print(
          "Đã tiêu hủy \(receipt.documents) văn bản, \(receipt.importedEntries) mục nhập, \(receipt.importedFiles) tệp gốc. / Destroyed.")
      }
    }
  }

  struct Reject: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reject", abstract: "Turn a proposal down. / Từ chối đề nghị.",
      discussion: "Examples:\n  quany retention reject --db h001.qydb 1 --reason \"còn khiếu nại\"")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Argument(help: "The proposal's number.") var proposal: Int64
    @Option(help: "Why.") var reason: String

    func validate() throws { try RetentionCommand.check(reason) }

    func run() throws {
      try KeepRetention(Surroundings.session(database.path)).reject(proposal, reason: reason)
      try Console.done("Đã từ chối. / Rejected.", output)
    }
  }
}
