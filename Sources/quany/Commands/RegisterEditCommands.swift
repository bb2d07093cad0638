import ArgumentParser
import ClinicalModel
import Foundation
import Rollout
import Workflows

// The register changed by hand: each act is a new version with its reason.

extension RegisterCommand {
  static let reasonHelp: ArgumentHelp = "Why, with the document that says so; it stands in the history and in the audit."
  static let onHelp = ArgumentHelp("The first day on which it holds.", valueName: "YYYY-MM-DD")

  static func facility(_ text: String) throws -> FacilityCode {
    guard let code = FacilityCode(text) else { throw Misuse.form("HOSPITAL", "A-Z 0-9 . - {1,20}") }
    return code
  }

  static func on(_ text: String) throws -> CivilDate {
    do {
      return try CivilDate(iso: text)
    } catch {
      throw Misuse.form("--on", "YYYY-MM-DD")
    }
  }

  /// `name=value` words as fields of a table.
  static func fields(_ words: [String], of table: RegisterTable) throws -> [String: String] {
    var fields: [String: String] = [:]
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, table.columns.contains(parts[0]), fields[parts[0]] == nil else {
        throw Misuse.form(table.element, table.columns.map { "\($0)=…" }.joined(separator: ", "))
      }
      fields[parts[0]] = parts[1]
    }
    return fields
  }

  static func table(_ text: String) throws -> RegisterTable {
    guard let table = RegisterTable.allCases.first(where: { $0.element == text || $0.rawValue == text }) else {
      throw Misuse.choice("TABLE", RegisterTable.allCases.map(\.element))
    }
    return table
  }

  struct Change: ParsableCommand {
    enum Event: String, ExpressibleByArgument, CaseIterable {
      case open, rename, reclassify, transfer, revise, close, merge

      var event: RegisterEvent {
        switch self {
        case .open: .opened
        case .rename: .renamed
        case .reclassify: .reclassified
        case .transfer: .transferred
        case .revise: .revised
        case .close: .closed
        case .merge: .merged
        }
      }
    }

    static let configuration = CommandConfiguration(
      commandName: "change",
      abstract: "What happened to a facility from a day on; what is not named stays as it was. / Thay đổi của một bệnh viện.",
      discussion: """
        Examples:
          quany register change rename --db national.qydb H005 --on 2025-02-15 \\
              name="Bệnh viện Quân y 5" --reason "12/QĐ-BQP"
          quany register change merge --db national.qydb H040 --on 2025-04-01 \\
              mergedInto=H004 --reason "31/QĐ-BQP"
          quany register change revise --db national.qydb H009 --on 2025-07-01 \\
              province=79 oldProvince=74 --reason "NQ 202/2025/QH15"
          quany register change close --db national.qydb H012 --on 2025-08-01 \\
              --reason "80/QĐ-BQP"
        """)

    @Argument(help: "\(Event.allCases.map(\.rawValue).joined(separator: ", ")).") var event: Event
    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Argument(help: "The facility's code.") var code: String
    @Argument(help: ArgumentHelp("What is otherwise.", valueName: "name=value")) var values: [String] = []
    @Option(help: onHelp) var on: String
    @Option(help: reasonHelp) var reason: String

    func validate() throws {
      _ = (try RegisterCommand.facility(code), try RegisterCommand.on(on), try RegisterCommand.fields(values, of: .hospitals))
    }

    func run() throws {
      try RegisterCommand.say(
        EditRegister(Surroundings.session(database.path))(
          .happened(
            event.event, RegisterCommand.facility(code), on: RegisterCommand.on(on), fields: RegisterCommand.fields(values, of: .hospitals)),
          reason: reason), output)
    }
  }

  struct Split: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "split", abstract: "A facility gives beds and departments to a new one. / Tách bệnh viện.",
      discussion:
        """
        Example:
          quany register split --db national.qydb H004 --into H041 --on 2025-05-01 \\
              name="Bệnh viện Quân y 41" beds=120 departments=3 --reason "44/QĐ-BQP"
        """
    )

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Argument(help: "The facility that is split.") var code: String
    @Argument(help: ArgumentHelp("Of the new one; beds and departments are taken from the old one.", valueName: "name=value"))
    var values: [String] = []
    @Option(help: "The new facility's code.") var into: String
    @Option(help: onHelp) var on: String
    @Option(help: reasonHelp) var reason: String

    func validate() throws {
      _ = (
        try RegisterCommand.facility(code), try RegisterCommand.facility(into), try RegisterCommand.on(on),
        try RegisterCommand.fields(values, of: .hospitals)
      )
    }

    func run() throws {
      try RegisterCommand.say(
        EditRegister(Surroundings.session(database.path))(
          .split(
            RegisterCommand.facility(code), into: RegisterCommand.facility(into), on: RegisterCommand.on(on),
            fields: RegisterCommand.fields(values, of: .hospitals)), reason: reason), output)
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract:
        "Add a row: a milestone with its evidence, a return, a finding, training, infrastructure, a downtime, a survey. / Thêm dòng.",
      discussion: """
        Examples:
          quany register add milestone --db national.qydb facility=H005 kind=pilot \\
              date=2025-05-02 document="12/QĐ-BV5" signer="Giám đốc" \\
              --reason "12/QĐ-BV5"
          quany register add return --db national.qydb facility=H005 month=2025-09 \\
              outpatient=1204 inpatient=310 source="BHXH" received=2025-10-08 \\
              --reason "BHXH 1204"
          quany register add infrastructure --db national.qydb facility=H005 \\
              date=2025-09-30 item=workstation needed=120 present=80 investment=640 \\
              --reason "BC 7"
        """)

    @Argument(help: "\(RegisterTable.allCases.map(\.element).joined(separator: ", ")).") var table: String
    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Argument(help: ArgumentHelp("The cells.", valueName: "name=value")) var values: [String]
    @Option(help: reasonHelp) var reason: String

    func validate() throws { _ = try RegisterCommand.fields(values, of: RegisterCommand.table(table)) }

    func run() throws {
      let table = try RegisterCommand.table(table)
      try RegisterCommand.say(
        EditRegister(Surroundings.session(database.path))(
          .add(table, fields: RegisterCommand.fields(values, of: table)), reason: reason), output)
    }
  }

  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set", abstract: "Change a row that is known by its key columns; an empty value takes a cell away. / Sửa dòng.",
      discussion: """
        Examples:
          quany register set finding --db national.qydb facility=H011 \\
              date=2025-07-20 finding="Chưa ký đúng hạn" closed=2025-09-01 \\
              --reason "BB 15"
          quany register set milestone --db national.qydb facility=H005 \\
              kind=decisionEMR date=2025-08-12 validTo=2025-10-01 \\
              --reason "Thu hồi: 90/QĐ-BV5"
        """)

    @Argument(help: "\(RegisterTable.allCases.map(\.element).joined(separator: ", ")).") var table: String
    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Argument(help: ArgumentHelp("The key columns and what is otherwise.", valueName: "name=value")) var values: [String]
    @Option(help: reasonHelp) var reason: String

    func validate() throws {
      let table = try RegisterCommand.table(table)
      let fields = try RegisterCommand.fields(values, of: table)
      guard table.keyColumns.allSatisfy({ fields[$0] != nil }) else {
        throw Misuse.form(table.element, table.keyColumns.map { "\($0)=…" }.joined(separator: " "))
      }
    }

    func run() throws {
      let table = try RegisterCommand.table(table)
      try RegisterCommand.say(
        EditRegister(Surroundings.session(database.path))(
          .set(table, fields: RegisterCommand.fields(values, of: table)), reason: reason), output)
    }
  }
}
