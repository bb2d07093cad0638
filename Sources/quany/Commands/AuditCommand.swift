import ArgumentParser
import ClinicalModel
import RecordStore
import Workflows

struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Who did what; and whether the chain is whole. / Nhật ký truy cập.",
    subcommands: [List.self, Verify.self, Anchor.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The latest rows, newest first. / Các dòng gần nhất.",
      discussion: "Example:\n  quany audit list --db h001.qydb --limit 20")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "How many at most.") var limit = 50
    @Option(help: "Only what concerns one patient.") var patient: Int64?

    func run() throws {
      let rows = try ReadAudit(Surroundings.session(database.path))(patient: patient, limit: max(1, limit))
      if output.json {
        try Console.json(["rows": rows])
        return
      }
      print(
        Table(
          ["#", "Lúc", "Ai", "Vai trò", "Việc", "Đối tượng", "Người bệnh", "Kết quả", "Chi tiết"],
          rows.map { row in
            [
              "\(row.id)", row.at.civil.description, row.actor, row.role, row.action,
              row.entity + (row.entityID.map { " \($0)" } ?? ""), row.patient.map { "\($0)" } ?? "", row.outcome, row.detail,
            ]
          }
        ).text)
    }
  }

  struct Anchor: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the head of the chain, to be kept off this machine. / In mốc nhật ký để cất nơi khác.",
      discussion: "Example:\n  quany audit anchor --db h001.qydb >> /media/usb/anchors.txt")

    @OptionGroup var database: DatabaseOption

    func run() throws { print(try ReadAudit(Surroundings.session(database.path)).anchor()) }
  }

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Walk the chain and name the first bad row; with an anchor, find a cut tail. / Kiểm tra chuỗi nhật ký.",
      discussion: """
        Examples:
          quany audit verify --db h001.qydb
          quany audit verify --db h001.qydb --anchor "$(tail -1 /media/usb/anchors.txt)"
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
