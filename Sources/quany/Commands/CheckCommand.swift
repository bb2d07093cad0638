import ArgumentParser
import ClinicalModel
import Workflows

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check insurance files without importing them. / Kiểm tra tệp XML bảo hiểm, không nhập.",
    discussion: """
      Examples:
        quany check --format vietnam november.xml            one envelope, or a lone check-in
        quany check --format vietnam outgoing/ --json        every file of a folder, archives too
        quany check --format vietnam november.xml --only blocks     what the portal would refuse

      Prints where and what to do, never what stands in a field. Exit code 1 when something blocks the portal.
      docs/vietnam-tables.md has the tables and their fields.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case vietnam
  }

  enum Only: String, ExpressibleByArgument, CaseIterable {
    case blocks
  }

  @Option(help: "What the files are.") var format: Format
  @Option(help: "List only what blocks the portal.") var only: Only?
  @OptionGroup var output: JSONOption
  @Argument(help: "Files or folders.") var paths: [String]

  func validate() throws {
    guard !paths.isEmpty else { throw ValidationError("Name at least one file or folder.") }
  }

  func run() throws {
    var result = try CheckInsuranceFiles()(paths)
    if only == .blocks { result.findings.removeAll { !$0.blocksPortal } }
    if output.json {
      try Console.json(result)
    } else {
      if !result.findings.isEmpty {
        print(
          Table(
            ["Tệp", "HOSO", "Bảng", "Dòng", "Trường", "Mã lỗi", "Mức", "Việc cần làm"],
            result.findings.map { finding in
              [
                finding.file, finding.episode.map(String.init) ?? "", finding.table, finding.row.map(String.init) ?? "", finding.field,
                finding.code, finding.blocksPortal ? "chặn" : "nhắc", finding.vi,
              ]
            }
          ).text)
      }
      print(
        "\(result.files) tệp, \(result.episodes) hồ sơ, \(result.sound) hồ sơ gửi được; \(result.blocks) lỗi chặn, \(result.warns) nhắc nhở. / \(result.sound) of \(result.episodes) episodes can be sent."
      )
    }
    if result.blocks > 0 { throw Outcome.foundWrong }
  }
}
