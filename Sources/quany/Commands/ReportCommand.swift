import ArgumentParser
import ClinicalModel
import Foundation
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
      throw ValidationError("--as-of takes a day as YYYY-MM-DD.")
    }
  }

  static func month(_ text: String) throws -> YearMonth {
    do {
      return try YearMonth(iso: text)
    } catch {
      throw ValidationError("--month takes a month as YYYY-MM.")
    }
  }

  struct Coverage: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Rollout coverage, computed from the records over the register. / Mức phủ triển khai bệnh án điện tử.",
      discussion: """
        Examples:
          quany report coverage --db national.qydb
          quany report coverage --db national.qydb --as-of 2025-09-30 --by command
          quany report coverage --db national.qydb --format html --out coverage.html
          quany report coverage --db national.qydb --explain "declared@command=Quân khu 7"
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text, html, csv, json, xml, metrics
    }

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(name: .customLong("as-of"), help: ArgumentHelp("The day; today without it.", valueName: "YYYY-MM-DD")) var asOf: String?
    @Option(help: "Groups to show: \(Grouping.allCases.map(\.rawValue).joined(separator: ", ")); several with commas.")
    var by: String?
    @Option var format: Format = .text
    @Option(help: "Language of the text: vi or en.") var lang = "vi"
    @Option(help: ArgumentHelp("List what a figure is the sum of.", valueName: "figure[@grouping=group]")) var explain: String?
    @Option(help: ArgumentHelp("Write here instead of standard output.", valueName: "path"), completion: .file()) var out: String?

    private var groupings: [Grouping]? {
      guard let by else { return [.command, .tier, .region].compactMap { $0 } }
      let names = by.split(separator: ",").map { Grouping(rawValue: String($0)) }
      return names.contains(nil) ? nil : names.compactMap { $0 }
    }

    func validate() throws {
      guard groupings != nil else {
        throw ValidationError("--by takes \(Grouping.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      guard Language(rawValue: lang) != nil else { throw ValidationError("--lang takes vi or en.") }
      if let explain, Cell(explain) == nil {
        throw ValidationError(
          "--explain takes FIGURE or FIGURE@GROUPING=GROUP; figures: \(Figure.Key.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      _ = try ReportCommand.day(asOf)
    }

    func run() throws {
      let report = try BuildCoverageReport(Surroundings.session(database.path))(
        asOf: ReportCommand.day(asOf), by: groupings ?? Grouping.allCases)
      let language = Language(rawValue: lang) ?? .vi
      let text: String
      if let explain, let cell = Cell(explain) {
        guard let explained = CoverageText.explanation(of: cell, in: report, language: language) else {
          throw Refusal(
            .unusable, code: "QY-REP-0001", place: explain, vi: "Báo cáo không có ô này.", en: "The report has no such cell.")
        }
        text = explained
      } else {
        switch output.json ? .json : format {
        case .text: text = CoverageText.text(report, language: language)
        case .html: text = CoverageHTML.text(report, language: language)
        case .csv: text = CoverageCSV.text(report)
        case .json: text = CoverageJSON.text(report)
        case .xml: text = CoverageXML.text(report)
        case .metrics: text = CoverageMetrics.text(report)
        }
      }
      guard let out else {
        let terminator = text.hasSuffix("\n") ? "" : "\n"
        if format == .text || explain != nil { print(text, terminator: terminator) } else { Console.raw(text, terminator: terminator) }
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
