import ArgumentParser
import ClinicalModel
import Foundation
import RecordStore
import Rollout
import Workflows

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Reports. / Báo cáo.",
    subcommands: [Coverage.self, Close.self, Reopen.self, Freeze.self, List.self, Show.self])

  static func day(_ text: String?) throws -> CivilDate? {
    guard let text else { return nil }
    do {
      return try CivilDate(iso: text)
    } catch {
      throw Misuse.form("--as-of", "YYYY-MM-DD")
    }
  }

  static func month(_ text: String) throws -> YearMonth {
    do {
      return try YearMonth(iso: text)
    } catch {
      throw Misuse.form("--month", "YYYY-MM")
    }
  }

  struct Coverage: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "coverage",
      abstract: "Rollout coverage, computed from the records over the register. / Mức phủ triển khai bệnh án điện tử.",
      discussion: """
        Examples:
          quany report coverage --db national.qydb
          quany report coverage --db national.qydb --as-of 2025-09-30 --by command
          quany report coverage --db national.qydb --format html --out coverage.html
          quany report coverage --db national.qydb --format pdf --out coverage.pdf \\
              --lang en
          # one screen; also tree, league, exceptions, changes …
          quany report coverage --db national.qydb --view summary
          quany report coverage --db national.qydb \\
              --explain "declared@command=Quân khu 7"
          quany report coverage --db national.qydb \\
              --explain coverage@hospital=H001/2025-09/inpatient --records
          # any number of the JSON: queues, stages, deadlines, trend …
          quany report coverage --db national.qydb --explain stage.5
          quany report coverage --db national.qydb \\
              --explain unsigned@hospital=H001 --records
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text, html, pdf, csv, json, xml, metrics
    }

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(name: .customLong("as-of"), help: ArgumentHelp("The day; today without it.", valueName: "YYYY-MM-DD")) var asOf: String?
    @Option(help: "Groups to show: \(Grouping.allCases.map(\.rawValue).joined(separator: ", ")); several with commas.")
    var by: String?
    @Option var format: Format = .text
    @Option(help: "Language of the text: vi or en.") var lang = "vi"
    @Option(help: "A part of the text: \(CoverageView.allCases.map(\.rawValue).joined(separator: ", ")).") var view = "full"
    @Option(
      help: ArgumentHelp(
        "List what a number is the sum of.", valueName: "name[@grouping=group|@hospital=code[/month[/class]]|@month=month|@date=deadline]"))
    var explain: String?
    @Flag(
      help:
        "With --explain of a hospital's month: the encounters by their numbers, and what each lacks; of a hospital's queue: the entries or drafts."
    ) var records = false
    @Option(help: "With --records: how many at most.") var limit = 1000
    @Option(help: ArgumentHelp("Write here instead of standard output.", valueName: "path"), completion: .file()) var out: String?

    private var groupings: [Grouping]? {
      guard let by else { return [.command, .tier, .region].compactMap { $0 } }
      let names = by.split(separator: ",").map { Grouping(rawValue: String($0)) }
      return names.contains(nil) ? nil : names.compactMap { $0 }
    }

    func validate() throws {
      guard groupings != nil else {
        throw Misuse.choice("--by", Grouping.allCases.map(\.rawValue))
      }
      guard Language(rawValue: lang) != nil else { throw Misuse.choice("--lang", ["vi", "en"]) }
      guard CoverageView(rawValue: view) != nil else {
        throw Misuse.choice("--view", CoverageView.allCases.map(\.rawValue))
      }
      if records {
        let cell = explain.flatMap(Cell.init)
        guard cell?.hospital != nil, cell?.month != nil || cell?.queue != nil else {
          throw Misuse.needs(
            "--records", "--explain FIGURE@hospital=CODE/YYYY-MM, --explain quarantined|unsigned|conflicted@hospital=CODE")
        }
      }
      guard limit > 0 else { throw Misuse.atLeast("--limit", 1) }
      guard format != .pdf || out != nil else { throw Misuse.needs("--format pdf", "--out") }
      if let explain, Cell(explain) == nil {
        throw Misuse.form(
          "--explain", "NAME", "NAME@GROUPING=GROUP", "NAME@hospital=CODE/YYYY-MM/CLASS", "NAME@month=YYYY-MM", "NAME@date=YYYY-MM-DD",
          "NAME = \(Measure.all.map(\.name).joined(separator: ", "))")
      }
      _ = try ReportCommand.day(asOf)
    }

    func run() throws {
      let session = try Surroundings.session(database.path)
      let cell = explain.flatMap(Cell.init)
      let day = try ReportCommand.day(asOf)
      if records, let cell { return try list(cell, asOf: day, session) }
      let build = BuildCoverageReport(session)
      let report = try build(asOf: day, by: (groupings ?? Grouping.allCases) + [cell?.grouping].compactMap(\.self))
      let language = Language(rawValue: lang) ?? .vi
      if let cell {
        let explained =
          output.json ? CoverageJSON.explanation(of: cell, in: report) : CoverageText.explanation(of: cell, in: report, language: language)
        guard let explained else {
          throw Refusal(
            .unusable, code: "QY-REP-0001", place: cell.description, vi: "Báo cáo không có ô này.", en: "The report has no such cell.")
        }
        return try give(explained, raw: output.json)
      }
      switch output.json ? .json : format {
      case .text:
        let view = CoverageView(rawValue: view) ?? .full
        let departments = view == .tree ? try build.departments(asOf: report.asOf) : []
        try give(CoverageText.text(report, view: view, departments: departments, language: language), raw: false)
      case .html: try give(CoverageHTML.text(report, language: language))
      case .pdf: try PDFConverter.write(CoverageHTML.text(report, language: language), to: out ?? "")
      case .csv: try give(CoverageCSV.text(report))
      case .json: try give(CoverageJSON.text(report))
      case .xml: try give(CoverageXML.text(report))
      case .metrics: try give(CoverageMetrics.text(report))
      }
    }

    private func list(_ cell: Cell, asOf: CivilDate?, _ session: Session) throws {
      if let queue = cell.queue, let hospital = cell.hospital {
        return try list(queue, of: hospital, asOf: asOf, session)
      }
      let found = try ListCountedEncounters(session)(cell, asOf: asOf, limit: limit)
      if output.json {
        struct Listed: Encodable {
          var encounters: [CountedEncounter]
          var total: Int
        }
        try Console.json(Listed(encounters: found.rows, total: found.total))
        return
      }
      let isVietnamese = lang == "vi"
      print(
        Table(
          isVietnamese
            ? ["Đợt điều trị", "Loại", "Ra viện", "Đủ", "Muộn", "Còn thiếu"]
            : ["Encounter", "Class", "Ended", "Complete", "Late", "Missing"],
          found.rows.map { row in
            [
              "\(row.facility)/\(row.encounter)", row.class.rawValue, row.ended.description, row.isComplete ? "✓" : "✗",
              row.isLate ? "✓" : "",
              row.missing.map { isVietnamese ? $0.vi : $0.en }.joined(separator: "; "),
            ]
          }
        ).text)
      print("\(found.rows.count)/\(found.total)")
    }

    private func list(_ queue: WaitingQueues.Queue, of hospital: FacilityCode, asOf: CivilDate?, _ session: Session) throws {
      let found = try ListCountedEncounters(session).waiting(in: queue, of: hospital, asOf: asOf, limit: limit)
      if output.json {
        struct Listed: Encodable {
          var items: [WaitingItem]
          var total: Int
        }
        return try Console.json(Listed(items: found.rows, total: found.total))
      }
      print(
        Table(
          lang == "vi" ? ["Số", "Loại", "Từ", "Ngày"] : ["Number", "Kind", "Since", "Days"],
          found.rows.map { ["\($0.facility)/\($0.number)", $0.kind, $0.since.description, String($0.days)] }
        ).text)
      print("\(found.rows.count)/\(found.total)")
    }

    private func give(_ text: String, raw: Bool = true) throws {
      guard let out else {
        let terminator = text.hasSuffix("\n") ? "" : "\n"
        if raw { Console.raw(text, terminator: terminator) } else { print(text, terminator: terminator) }
        return
      }
      do {
        try text.write(toFile: out, atomically: true, encoding: .utf8)
      } catch {
        throw Refusal(
          .resource, code: "QY-REP-0002", place: out, vi: "Không ghi được tệp này.", en: "The file can't be written.")
      }
    }
  }
}

extension Cell {
  /// The queue whose entries can be listed: one of a hospital, as of the report's day.
  fileprivate var queue: WaitingQueues.Queue? {
    guard month == nil, case .queue(let queue) = measure, queue != .undelivered else { return nil }
    return queue
  }
}
