import ArgumentParser
import ClinicalModel
import RecordStore
import Terminology
import Workflows

struct TerminologyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terminology", abstract: "Codes and their names, and the hospital's own catalogues. / Danh mục mã.",
    subcommands: [List.self, Search.self, Show.self, Import.self])

  /// What a look-up is made in.
  struct Scope: ParsableArguments {
    @Option(
      name: .customLong("system"),
      help: ArgumentHelp(
        "One system: \((CodeBook.allCases.map(\.rawValue) + CatalogueSystem.allCases.map(\.rawValue)).joined(separator: ", ")).",
        valueName: "name"))
    var system: String?
    @Option(
      name: .customLong("db"), help: ArgumentHelp("The database with the hospital's own catalogues.", valueName: "file"),
      completion: .file(extensions: ["qydb"]))
    var database: String?
    @Option(
      name: .customLong("as-of"), help: ArgumentHelp("The day for the hospital's catalogues; today without it.", valueName: "YYYY-MM-DD"))
    var asOf: String?

    func validate() throws {
      guard let system else { return }
      if CatalogueSystem(rawValue: system) != nil {
        guard database != nil else { throw Misuse.catalogueIsInDatabase }
      } else if CodeBook(rawValue: system) == nil {
        throw Misuse.noSuchSystem
      }
    }

    var books: [CodeBook] { system.map { CodeBook(rawValue: $0).map { [$0] } ?? [] } ?? CodeBook.allCases }
    var catalogues: [CatalogueSystem] { system.map { CatalogueSystem(rawValue: $0).map { [$0] } ?? [] } ?? CatalogueSystem.allCases }

    func day() throws -> CivilDate { try ReportCommand.day(asOf) ?? Surroundings.now().civil.date }
  }

  static func table(_ entries: [CodedEntry]) -> String {
    Table(["Danh mục", "Mã", "Tên", "English"], entries.map { [$0.system, $0.code, $0.vi, $0.en] }).text
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "The code systems, and the editions of the hospital's catalogues. / Các danh mục.",
      discussion: """
        Examples:
          quany terminology list
          # with every edition of the hospital's own catalogues
          quany terminology list --db h001.qydb
        """)

    @Option(
      name: .customLong("db"), help: ArgumentHelp("The database with the hospital's own catalogues.", valueName: "file"),
      completion: .file(extensions: ["qydb"]))
    var database: String?
    @OptionGroup var output: JSONOption

    private struct Listed: Encodable {
      var systems: [System]
      var editions: [CatalogueEdition]
      struct System: Encodable {
        var system: String
        var vi: String
        var en: String
        var count: Int
        var edition: String
      }
    }

    func run() throws {
      let systems = CodeBook.allCases.map {
        Listed.System(system: $0.rawValue, vi: $0.nameVi, en: $0.nameEn, count: $0.count, edition: $0.edition)
      }
      let editions = try database.map { try KeepCatalogues(Surroundings.session($0)).editions() } ?? []
      if output.json {
        try Console.json(Listed(systems: systems, editions: editions))
        return
      }
      print(
        Table(["Danh mục", "Số mã", "Tên", "English", "Ban hành"], systems.map { [$0.system, "\($0.count)", $0.vi, $0.en, $0.edition] })
          .text)
      guard database != nil else { return }
      print("")
      guard !editions.isEmpty else {
        print("Chưa nhập danh mục nào của cơ sở. / No catalogue of the hospital's own yet.")
        return
      }
      print(
        Table(
          ["Lần", "Danh mục", "Từ ngày", "Số dòng", "Nguồn", "Nhập lúc", "Người nhập", "SHA-256"],
          editions.map {
            [
              "#\($0.id)", $0.system.rawValue, $0.validFrom.description, "\($0.entries)", $0.source, $0.importedAt.description,
              $0.importedBy, String($0.digest.prefix(16)),
            ]
          }
        ).text)
    }
  }

  struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "search", abstract: "Find codes by code, by Vietnamese with or without marks, or by English. / Tìm mã.",
      discussion: """
        Examples:
          quany terminology search "viem phoi"
          quany terminology search J18 --system icd10
          quany terminology search pneumonia --limit 5
          quany terminology search amoxicilin --system drugs --db h001.qydb
        """)

    @OptionGroup var scope: Scope
    @Option(help: ArgumentHelp("At most so many of each system.", valueName: "N")) var limit = 20
    @OptionGroup var output: JSONOption
    @Argument(help: "A code, or words.") var text: String

    func validate() throws {
      guard (1...10_000).contains(limit) else { throw Misuse.range("--limit", 1...10_000) }
    }

    func run() throws {
      var found: [CodedEntry] = []
      if let database = scope.database {
        let keeper = try KeepCatalogues(Surroundings.session(database))
        found = try keeper.search(text, in: scope.catalogues, on: scope.day(), limit: limit)
      }
      found += scope.books.flatMap { $0.search(text, limit: limit) }
      if output.json {
        try Console.json(["entries": found])
      } else {
        print(found.isEmpty ? "Không tìm thấy. / Nothing found." : TerminologyCommand.table(found))
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Everything that is known of a code. / Xem một mã.",
      discussion: """
        Examples:
          quany terminology show J18.9
          # which province it lies in since July 2025
          quany terminology show 02 --system oldProvinces
          quany terminology show 40.155 --system drugs --db h001.qydb \\
              --as-of 2025-06-30
        """)

    @OptionGroup var scope: Scope
    @OptionGroup var output: JSONOption
    @Argument(help: "The code.") var code: String

    func run() throws {
      var found: [CodedEntry] = []
      if let database = scope.database {
        found = try KeepCatalogues(Surroundings.session(database)).entries(code, in: scope.catalogues, on: scope.day())
      }
      found += scope.books.compactMap { $0.entry(code) }
      guard !found.isEmpty else {
        throw Refusal(.data, code: "QY-TRM-0022", vi: "Không danh mục nào có mã này.", en: "No system has this code.")
      }
      if output.json {
        try Console.json(["entries": found])
        return
      }
      print(
        found.map { entry in
          var lines = ["\(entry.system)  \(entry.code)  \(entry.vi)"]
          if !entry.en.isEmpty { lines.append("  \(entry.en)") }
          lines += entry.details.map { "  \($0.name): \($0.text)" }
          return lines.joined(separator: "\n")
        }.joined(separator: "\n"))
    }
  }

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Take in an edition of a catalogue of the hospital's own; all or nothing. / Nhập danh mục của cơ sở.",
      discussion: """
        Examples:
          quany terminology import thuoc.csv --system drugs --db h001.qydb \\
              --valid-from 2025-07-01
          quany terminology import dvkt.csv --system services --db h001.qydb \\
              --dry-run

        CSV with the catalogues' own column names (MA_THUOC, TEN_THUOC, HAM_LUONG, SO_DANG_KY, TT_THAU, DON_GIA, TU_NGAY …), in any order;
        docs/terminology.md has them. An edition is in force until the next one begins and is never changed: a correction is another one
        from the same day.
        """)

    @OptionGroup var database: DatabaseOption
    @Option(help: ArgumentHelp("What it is a catalogue of.", valueName: "name")) var system: System
    @Option(name: .customLong("valid-from"), help: ArgumentHelp("From when it is in force; today without it.", valueName: "YYYY-MM-DD"))
    var validFrom: String?
    @Flag(name: .customLong("dry-run"), help: "Check, and keep nothing.") var dryRun = false
    @OptionGroup var output: JSONOption
    @Argument(help: "The CSV file.", completion: .file(extensions: ["csv"])) var file: String

    enum System: String, ExpressibleByArgument, CaseIterable {
      case drugs, services, supplies, practitioners, facilities, machines
    }

    private struct Kept: Encodable {
      var edition: CatalogueEdition
      var isNew: Bool
      var dryRun: Bool
      var unusedColumns: [Int]
    }

    func run() throws {
      guard let system = CatalogueSystem(rawValue: system.rawValue) else { return }
      let day = try ReportCommand.day(validFrom)
      switch try KeepCatalogues(Surroundings.session(database.path)).take(file, system, validFrom: day, dryRun: dryRun) {
      case .kept(let edition, let isNew, let unused):
        if output.json {
          try Console.json(Kept(edition: edition, isNew: isNew, dryRun: dryRun, unusedColumns: unused))
          return
        }
        let name = "\(edition.system.rawValue) \(edition.validFrom): \(edition.entries) dòng / rows"
        print(
          dryRun
            ? "Chạy thử, không lưu. / Dry run. \(name)"
            : isNew ? "Đã nhập lần #\(edition.id). / Kept. \(name)" : "Đã có, là lần #\(edition.id). / Known already. \(name)")
        if !unused.isEmpty {
          Console.talk(
            "Cột không dùng / columns not used: \(unused.map(String.init).joined(separator: ", "))")
        }
      case .refused(let issues):
        if output.json { try Console.json(["issues": issues]) }
        for issue in issues { Console.talk(QuarantineCommand.List.lines(issue)) }
        throw Outcome.foundWrong
      }
    }
  }
}
