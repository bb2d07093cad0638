import ArgumentParser
import ClinicalModel
import Foundation
import Rollout
import Workflows

// What becomes of a report that has to stay as it is: months are closed and opened again, reports frozen.

extension ReportCommand {
  static let asOfHelp = ArgumentHelp(
    "The day of the report that it counts from; today without it. Not before an earlier closing.", valueName: "YYYY-MM-DD")
  static let monthHelp = ArgumentHelp("The month.", valueName: "YYYY-MM")

  static func say(_ event: ClosePeriod.Event, _ output: JSONOption) throws {
    if output.json {
      try Console.json(event)
      return
    }
    let (vi, en) =
      switch event.kind {
      case .closed: ("đã khóa", "closed")
      case .reopened: ("đã mở lại", "reopened")
      case .frozen: ("báo cáo đã khóa", "report frozen")
      }
    let what = event.month.map { "\($0) " } ?? ""
    print("\(what)\(vi) / \(en), \(event.asOf)\(event.digest.map { ", SHA-256 \($0)" } ?? "")")
  }

  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close",
      abstract: "Close a month: its counts and returns stay as the report of the day says them, and that report is frozen. / Khóa kỳ.",
      discussion: """
        Examples:
          quany report close --db national.qydb --month 2025-09
          quany report close --db national.qydb --month 2025-09 --as-of 2025-10-12
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: monthHelp) var month: String
    @Option(name: .customLong("as-of"), help: asOfHelp) var asOf: String?

    func validate() throws { _ = (try ReportCommand.month(month), try ReportCommand.day(asOf)) }

    func run() throws {
      try ReportCommand.say(
        ClosePeriod(Surroundings.session(database.path)).close(ReportCommand.month(month), asOf: ReportCommand.day(asOf)), output)
    }
  }

  struct Reopen: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reopen", abstract: "Open a closed month again; the reason shows in every later report. / Mở lại kỳ đã khóa.",
      discussion: """
        Example:
          quany report reopen --db national.qydb --month 2025-09 \\
              --reason "H012 sent its records late"
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: monthHelp) var month: String
    @Option(help: "Why; everybody reads it.") var reason: String
    @Option(name: .customLong("as-of"), help: asOfHelp) var asOf: String?

    func validate() throws { _ = (try ReportCommand.month(month), try ReportCommand.day(asOf)) }

    func run() throws {
      try ReportCommand.say(
        ClosePeriod(Surroundings.session(database.path)).reopen(
          ReportCommand.month(month), reason: reason, asOf: ReportCommand.day(asOf)), output)
    }
  }

  struct Freeze: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "freeze",
      abstract: "Freeze a day's report: the same bytes for ever, and what the next report is compared with. / Khóa báo cáo của một ngày.",
      discussion: "Example:\n  quany report freeze --db national.qydb --as-of 2025-09-30")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(name: .customLong("as-of"), help: ArgumentHelp("The day; today without it.", valueName: "YYYY-MM-DD")) var asOf: String?

    func validate() throws { _ = try ReportCommand.day(asOf) }

    func run() throws {
      try ReportCommand.say(ClosePeriod(Surroundings.session(database.path)).freeze(asOf: ReportCommand.day(asOf)), output)
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Every closing, reopening and frozen report. / Các lần khóa và mở lại.",
      discussion: "Example:\n  quany report list --db national.qydb")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption

    func run() throws {
      let events = try ClosePeriod(Surroundings.session(database.path)).history()
      if output.json {
        try Console.json(["events": events])
        return
      }
      print(
        Table(
          ["Việc", "Tháng", "Ngày báo cáo", "Lúc", "Người", "SHA-256 / lý do"],
          events.map { event in
            let kind =
              switch event.kind {
              case .closed: "khóa"
              case .reopened: "MỞ LẠI"
              case .frozen: "báo cáo"
              }
            return [
              kind, event.month?.description ?? "", event.asOf.description, event.at.description, event.by,
              event.reason ?? event.digest.map { String($0.prefix(16)) } ?? "",
            ]
          }
        ).text)
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "The frozen bytes, whose SHA-256 is the digest that reports name. / Nội dung đã khóa.",
      discussion: """
        Examples:
          quany report show --db national.qydb --month 2025-09 | sha256sum
          quany report show --db national.qydb --as-of 2025-09-30
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: monthHelp) var month: String?
    @Option(name: .customLong("as-of"), help: ArgumentHelp("The day of a frozen report.", valueName: "YYYY-MM-DD")) var asOf: String?

    func validate() throws {
      guard (month == nil) != (asOf == nil) else { throw Misuse.oneOf("--month", "--as-of") }
      _ = (try month.map(ReportCommand.month), try ReportCommand.day(asOf))
    }

    func run() throws {
      let periods = try ClosePeriod(Surroundings.session(database.path))
      let frozen: ClosePeriod.Frozen
      if let month {
        frozen = try periods.frozen(ReportCommand.month(month))
      } else if let day = try ReportCommand.day(asOf) {
        frozen = try periods.frozen(asOf: day)
      } else {
        return
      }
      if output.json {
        struct Shown: Encodable {
          var content: String
          var digest: String
          var isWhole: Bool
        }
        try Console.json(Shown(content: String(decoding: frozen.bytes, as: UTF8.self), digest: frozen.digest, isWhole: frozen.isWhole))
      } else {
        FileHandle.standardOutput.write(Data(frozen.bytes))
      }
      if !frozen.isWhole { throw Outcome.foundWrong }
    }
  }
}
