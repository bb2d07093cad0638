import ArgumentParser
import ClinicalModel
import RecordStore
import Workflows

struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Who did what; and whether the chain is whole. / Nhật ký truy cập.",
    subcommands: [List.self, Verify.self, Anchor.self, Export.self, Reviews.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "The latest rows, newest first. / Các dòng gần nhất.",
      discussion: """
        Examples:
          quany audit list --db h001.qydb --limit 20
          quany audit list --db h001.qydb --patient 12 --since 2025-10-01 \\
              --until 2025-11-01
          quany audit list --db h001.qydb --actor bsan --outcome refused
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "How many at most.") var limit = 50
    @OptionGroup var which: AuditOption

    func run() throws {
      let read = try ReadAudit(Surroundings.session(database.path))
      let filter = try which.filter
      let rows = try Console.first(limit) { try read(filter, limit: $0) }
      if output.json {
        try Console.json(["rows": rows])
        return
      }
      print(
        Table(
          ["#", "Lúc", "Ai", "Vai trò", "Từ đâu", "Việc", "Đối tượng", "Người bệnh", "Kết quả", "Chi tiết"],
          rows.map { row in
            [
              "\(row.id)", row.at.civil.description, row.actor, row.role, row.origin, row.action,
              row.entity + (row.entityID.map { " \($0)" } ?? ""), row.patient.map { "\($0)" } ?? "", row.outcome, row.detail,
            ]
          }
        ).text)
    }
  }

  struct Reviews: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reviews", abstract: "Broken glass that waits for a judgement. / Xem xét các lần mở khẩn cấp.",
      subcommands: [List.self, Close.self])

    struct List: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "list", abstract: "What waits for its review, oldest first. / Danh sách chờ xem xét.",
        discussion: "Examples:\n  quany audit reviews list --db h001.qydb\n  quany audit reviews list --db h001.qydb --all")

      @OptionGroup var database: DatabaseOption
      @OptionGroup var output: JSONOption
      @Flag(help: "Those that were reviewed, too.") var all = false

      func run() throws {
        let uses = try BreakGlass(Surroundings.session(database.path)).reviews(all: all)
        if output.json {
          try Console.json(["reviews": uses])
          return
        }
        print(
          Table(
            ["#", "Lúc", "Ai", "Vai trò", "Người bệnh", "Số lần mở", "Kết luận", "Lý do"],
            uses.map { use in
              [
                "\(use.id)", use.at.civil.description, use.account, use.role, "\(use.patient)", "\(use.openings)",
                use.review?.verdict ?? (use.isOverdue ? "QUÁ HẠN / OVERDUE" : "chờ"), use.reason,
              ]
            }
          ).text)
      }
    }

    struct Close: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Judge a use, once; never one's own. / Kết luận một lần mở khẩn cấp.",
        discussion: """
          Examples:
            quany audit reviews close --db h001.qydb 3 --verdict justified \\
                --reason "cấp cứu thật, có biên bản"
          """)

      @OptionGroup var database: DatabaseOption
      @OptionGroup var output: JSONOption
      @Option(
        help: "justified or notJustified.", completion: .list(BreakGlass.Verdict.allCases.map(\.rawValue)),
        transform: {
          guard let verdict = BreakGlass.Verdict(rawValue: $0) else { throw Misuse.choice("--verdict", ["justified", "notJustified"]) }
          return verdict
        })
      var verdict: BreakGlass.Verdict
      @Option(help: "Why; is kept.") var reason: String
      @Argument(help: "The number of the use.") var use: Int64

      func run() throws {
        try BreakGlass(Surroundings.session(database.path)).close(use, verdict, reason: reason)
        try Console.done("Đã kết luận. / Closed.", output)
      }
    }
  }

  struct Anchor: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "anchor", abstract: "Print the head of the chain, to be kept off this machine. / In mốc nhật ký để cất nơi khác.",
      discussion: "Example:\n  quany audit anchor --db h001.qydb >> /media/usb/anchors.txt")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption

    func run() throws {
      let line = try ReadAudit(Surroundings.session(database.path)).anchor()
      if output.json { try Console.json(["anchor": line]) } else { print(line) }
    }
  }

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Walk the chain and name the first bad row; with an anchor, find a cut tail. / Kiểm tra chuỗi nhật ký.",
      discussion: """
        Examples:
          quany audit verify --db h001.qydb
          quany audit verify --db h001.qydb \\
              --anchor "$(tail -1 /media/usb/anchors.txt)"
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "A line that `quany audit anchor` printed.") var anchor: String?

    func run() throws {
      let verdict = try ReadAudit(Surroundings.session(database.path)).verify(anchor: anchor)
      if output.json {
        try Console.json(verdict)
      } else {
        if let bad = verdict.chain.firstBad {
          print("✗ Chuỗi nhật ký đứt ở dòng \(bad). / The chain breaks at row \(bad).")
        } else {
          print("✓ \(verdict.chain.rows) dòng, đầu chuỗi / rows, head \(verdict.chain.head)")
        }
        switch verdict.anchor {
        case nil: break
        case .holds: print("✓ Mốc khớp. / The anchor holds.")
        case .truncated: print("✗ Các dòng sau mốc trước đây đã bị cắt. / Rows that were there are gone.")
        case .changed: print("✗ Dòng ở mốc đã bị thay. / The anchored row was changed.")
        case .otherDatabase: print("✗ Mốc của cơ sở dữ liệu khác. / The anchor is another database's.")
        }
      }
      if !verdict.isWhole { throw Outcome.foundWrong }
    }
  }
}

extension AuditCommand {
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Write rows as a FHIR R4 bundle of AuditEvent. / Xuất nhật ký theo FHIR.",
      discussion: """
        Examples:
          quany audit export --db h001.qydb --format fhir --out audit-2025-10.xml \\
              --since 2025-10-01 --until 2025-11-01
          quany audit export --db h001.qydb --out patient-12.xml --patient 12
          # sealed; `quany key open` opens it
          quany audit export --db h001.qydb --out audit.sealed \\
              --key /etc/quany/backup.key

        In the shape of IHE's Basic Audit Log Patterns (docs/audit.md). Nothing is overwritten.
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
      case fhir
    }

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "How it is written.") var format: Format = .fhir
    @Option(help: ArgumentHelp("File to write.", valueName: "file"), completion: .file()) var out: String
    @OptionGroup var sealing: KeyOption
    @OptionGroup var which: AuditOption

    func run() throws {
      let written = try ReadAudit(Surroundings.session(database.path)).export(
        try which.filter, to: out, sealedWith: sealing.sealingKey())
      struct Written: Encodable {
        var path: String
        var rows: Int
        var digest: String
      }
      if output.json {
        try Console.json(Written(path: out, rows: written.rows, digest: written.digest))
      } else {
        print("\(out)  \(written.rows) dòng / rows  sha256 \(written.digest)")
      }
    }
  }
}

/// Which rows of the audit.
struct AuditOption: ParsableArguments {
  @Option(help: "Only what concerns one patient.") var patient: Int64?
  @Option(help: "Only what one account did.") var actor: String?
  @Option(help: "Only one action: read, sign, export …") var action: String?
  @Option(help: "Only one outcome.", completion: .list(["success", "refused", "failure"])) var outcome: String?
  @Option(help: ArgumentHelp("From this day or time on.", valueName: "YYYY-MM-DD[Thh:mm]")) var since: String?
  @Option(help: ArgumentHelp("Before this day or time.", valueName: "YYYY-MM-DD[Thh:mm]")) var until: String?

  var filter: AuditFilter {
    get throws {
      let known = try outcome.map { text in
        guard let outcome = AuditEntry.Outcome(rawValue: text) else {
          throw Misuse.choice("--outcome", ["success", "refused", "failure"])
        }
        return outcome
      }
      return AuditFilter(
        patient: patient, actor: actor, action: action, outcome: known, since: try since.map { try Self.second($0, "--since") },
        until: try until.map { try Self.second($0, "--until") })
    }
  }

  func validate() throws { _ = try filter }

  /// Seconds of the wall clock.
  private static func second(_ text: String, _ option: String) throws -> Int64 {
    if let day = try? CivilDate(iso: text) { return Int64(day.days(since: epoch)) * 86_400 }
    guard let time = try? CivilDateTime(iso: text) else { throw Misuse.form(option, "YYYY-MM-DD", "YYYY-MM-DDThh:mm") }
    return Int64(time.date.days(since: epoch)) * 86_400 + Int64(time.hour * 3600 + time.minute * 60 + (time.second ?? 0))
  }

  private static let epoch = CivilDate(dayNumber: 0)
}
