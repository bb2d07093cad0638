import ArgumentParser
import ClinicalModel
import InsuranceTables
import Workflows

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check insurance files without importing them. / Kiểm tra tệp XML bảo hiểm, không nhập.",
    discussion: """
      Examples:
        # one envelope, or a lone check-in
        quany check --format vietnam november.xml
        # every file of a folder, archives too
        quany check --format vietnam outgoing/ --json
        # what the portal would refuse
        quany check --format vietnam november.xml --only blocks
        # by the tables of an older decision
        quany check --format vietnam 2023.zip --decision 130
        # in English
        quany check --format vietnam november.xml --lang en
        # against the hospital's own catalogues too
        quany check --format vietnam november.xml --db h001.qydb

      Prints where and what to do, never what stands in a field. Exit code 1 when something blocks the portal.
      docs/vietnam-tables.md has the tables and their fields, docs/vietnam.md the rules.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case vietnam
  }

  enum Only: String, ExpressibleByArgument, CaseIterable {
    case blocks
  }

  enum Decision: String, ExpressibleByArgument, CaseIterable {
    case d4210 = "4210"
    case d130 = "130"
    case d4750 = "4750"
    case d3176 = "3176"
  }

  enum Language: String, ExpressibleByArgument, CaseIterable {
    case vi, en
  }

  @Option(help: "What the files are.") var format: Format
  @Option(help: "List only what blocks the portal.") var only: Only?
  @Option(help: "Check by this decision; without it each episode is told by its names and its day.") var decision: Decision?
  @Option(help: "The language of the table.") var lang: Language = .vi
  @Option(help: ArgumentHelp("List at most so many findings; all are counted.", valueName: "N")) var limit = 1000
  @Option(
    name: .customLong("db"), help: ArgumentHelp("The database with the hospital's catalogues.", valueName: "file"),
    completion: .file(extensions: ["qydb"]))
  var database: String?
  @OptionGroup var output: JSONOption
  @Argument(help: "Files, folders, archives, or - for standard input.") var paths: [String]

  func validate() throws {
    guard !paths.isEmpty else { throw ValidationError("Name at least one file or folder.") }
    guard limit >= 0 else { throw ValidationError("--limit is 0 or more.") }
  }

  func run() throws {
    let catalogues = try database.map { try KeepCatalogues(Surroundings.session($0)).all() }
    let input = try paths.contains("-") ? StandardInputSpool() : nil
    // The file is there as long as the value is.
    defer { withExtendedLifetime(input) {} }
    let result = try CheckInsuranceFiles(
      by: decision.flatMap { InsuranceDecision(rawValue: $0.rawValue) }, onlyBlocks: only == .blocks, against: catalogues)(
        paths, standardInput: input?.path)
    if output.json {
      try Console.json(result)
    } else {
      print(Self.text(result, lang, limit))
    }
    if result.blocks > 0 { throw Outcome.foundWrong }
  }

  /// What a clerk works through: a table for each file, how often each rule was broken, and the sum.
  static func text(_ result: CheckInsuranceFiles.Result, _ lang: Language, _ limit: Int) -> String {
    let isVi = lang == .vi
    var parts: [String] = []
    let listed = result.findings.prefix(limit)
    var start = listed.startIndex
    while start < listed.endIndex {
      let file = listed[start].file
      let end = listed[start...].firstIndex { $0.file != file } ?? listed.endIndex
      parts.append(
        (file.isEmpty ? "" : TerminalText.line(file) + "\n")
          + Table(
            isVi
              ? ["HOSO", "Bảng", "Dòng", "Trường", "Mã lỗi", "Mức", "Việc cần làm"]
              : ["HOSO", "Table", "Row", "Field", "Code", "Level", "What to do"],
            listed[start..<end].map { finding in
              [
                finding.episode.map(String.init) ?? "", finding.table, finding.row.map(String.init) ?? "", finding.field,
                finding.code, level(finding.blocksPortal, isVi), isVi ? finding.vi : finding.en,
              ]
            }
          ).text)
      start = end
    }
    let unlisted = result.findings.count - listed.count + result.leftOut
    if unlisted > 0 {
      parts.append(
        isVi ? "… còn \(unlisted) mục không liệt kê (--limit, --json)." : "… and \(unlisted) that are not listed (--limit, --json).")
    }
    if result.rules.count > 1 {
      parts.append(
        Table(
          isVi ? ["Số lần", "Mã lỗi", "Mức", "Việc cần làm"] : ["Times", "Code", "Level", "What to do"],
          result.rules.map { ["\($0.count)", $0.code, level($0.blocksPortal, isVi), isVi ? $0.vi : $0.en] }
        ).text)
    }
    parts.append(
      isVi
        ? "\(result.files) tệp, \(result.episodes) hồ sơ, \(result.sound) hồ sơ gửi được; \(result.blocks) lỗi chặn, \(result.warns) nhắc nhở."
        : "\(result.files) files, \(result.episodes) episodes, \(result.sound) can be sent; \(result.blocks) that block, \(result.warns) that warn."
    )
    return parts.joined(separator: "\n\n")
  }

  private static func level(_ blocks: Bool, _ isVi: Bool) -> String {
    isVi ? (blocks ? "chặn" : "nhắc") : (blocks ? "blocks" : "warns")
  }
}
