import ArgumentParser
import ClinicalModel
import RecordStore
import Workflows

struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Who did what; and whether the chain is whole. / Nhật ký truy cập.",
    subcommands: [List.self, Verify.self])

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

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Walk the chain and name the first bad row. / Kiểm tra chuỗi nhật ký.",
      discussion: "Example:\n  quany audit verify --db h001.qydb")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption

    func run() throws {
      let report = try ReadAudit(Surroundings.session(database.path)).verify()
      if output.json {
        try Console.json(report)
      } else if let bad = report.firstBad {
        print("✗ Chuỗi nhật ký đứt ở dòng \(bad). / The chain breaks at row \(bad).")
      } else {
        print("✓ \(report.rows) dòng, đầu chuỗi \(report.head)")
      }
      if report.firstBad != nil { throw Outcome.foundWrong }
    }
  }
}
