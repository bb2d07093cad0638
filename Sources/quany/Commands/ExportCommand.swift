import ArgumentParser
import ClinicalModel
import RecordStore
import Workflows

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write records out as XML. / Xuất hồ sơ ra XML.",
    discussion: """
      Examples:
        quany export --db h001.qydb --format native --all --out export/
        quany export --db h001.qydb --format native --patient 12 \\
            --reason "chuyển viện" --out patient.xml
        # insurance tables
        quany export --db h001.qydb --format vietnam --encounter LK0001 \\
            --reason "thanh toán" --out claim.xml
        # one envelope a facility
        quany export --db h001.qydb --format vietnam --all --many --out archive/
        # the imported files, byte for byte
        quany export --db h001.qydb --format original --batch 1 --out came-in/
        # sealed; `quany import --key` opens it
        quany export --db h001.qydb --all --out export/ \\
            --key /etc/quany/backup.key

      One file per facility; of the insurance tables one per episode, or with --many one per facility. PATH is a file when there is one,
      else a folder. Nothing is overwritten. One person's records (--patient, --encounter) leave for a --reason, which stands in the audit.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case native, original, vietnam
  }

  enum Wrapping: String, ExpressibleByArgument, CaseIterable {
    case line, wrapped
  }

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: JSONOption
  @OptionGroup var sealing: KeyOption
  @Option var format: Format = .native
  @Option(help: "One patient, by the number in this database.") var patient: Int64?
  @Option(help: "One encounter, by the facility's number.") var encounter: String?
  @Option(help: "What one import batch brought.") var batch: Int64?
  @Flag(help: "Everything.") var all = false
  @Flag(name: .customLong("with-military-service"), help: "Military service too: needs its own permission.")
  var withMilitaryService = false
  @Option(help: "Why the records are handed over; stands in the audit. One person's do not leave without.") var reason: String?
  @Flag(help: "With --format vietnam: all episodes of a facility in one envelope.") var many = false
  @Option(help: "With --format vietnam: base64 on one line, or wrapped.") var base64: Wrapping = .line
  @Option(help: ArgumentHelp("With --format vietnam: NGAYLAP; else the day of the last discharge.", valueName: "YYYY-MM-DD"))
  var date: String?
  @Option(help: ArgumentHelp("File or folder to write.", valueName: "path"), completion: .file()) var out: String

  private var selection: ExportSelection? {
    if all { return .all }
    if let patient { return .patient(Key(rawValue: patient)) }
    if let encounter { return (format == .vietnam ? ExportRecords.encounterID(encounter) : Encounter.ID(encounter)).map { .encounter($0) } }
    return batch.map { .batch(BatchKey(rawValue: $0)) }
  }

  func validate() throws {
    guard [patient != nil, encounter != nil, batch != nil, all].filter({ $0 }).count == 1, selection != nil else {
      throw ValidationError("Say one of --patient, --encounter, --batch, --all.")
    }
    guard format != .original || batch != nil else { throw ValidationError("--format original goes with --batch.") }
    guard format == .vietnam || (!many && base64 == .line && date == nil) else {
      throw ValidationError("--many, --base64 and --date go with --format vietnam.")
    }
    guard date.map({ (try? CivilDate(iso: $0)) != nil }) ?? true else { throw ValidationError("--date is YYYY-MM-DD.") }
  }

  func run() throws {
    guard let selection else { return }
    if format == .vietnam { return try exportEpisodes(selection) }
    let export = ExportRecords(try Surroundings.session(database.path), sealedWith: try sealing.sealingKey())
    let written =
      format == .original
      ? try export.originals(ofBatch: BatchKey(rawValue: batch ?? 0), to: out, reason: reason)
      : try export(selection, withMilitaryService: withMilitaryService, to: out, reason: reason)
    let destroyed = try export.destroyedCount(selection, originals: format == .original)
    if destroyed > 0 {
      Console.talk("\(destroyed) văn bản đã tiêu hủy theo quyết định nên không có ở đây. / \(destroyed) destroyed documents are not in it.")
    }
    if output.json {
      struct Written: Encodable {
        var files: [ExportRecords.File]
        var destroyed: Int
      }
      try Console.json(Written(files: written, destroyed: destroyed))
    } else {
      for file in written { print("\(file.path)  \(file.entries) mục  sha256 \(file.digest)") }
    }
  }

  private func exportEpisodes(_ selection: ExportSelection) throws {
    var options = ExportRecords.EpisodeOptions()
    options.isMany = many
    options.isWrapped = base64 == .wrapped
    options.day = try date.map { try CivilDate(iso: $0) }
    let written = try ExportRecords(try Surroundings.session(database.path), sealedWith: try sealing.sealingKey())
      .episodes(selection, options: options, to: out, reason: reason)
    if output.json {
      try Console.json(written)
    } else {
      for file in written.files { print("\(file.path)  \(file.entries) hồ sơ  sha256 \(file.digest)") }
      if written.blocked > 0 {
        Console.talk(
          """
          \(written.blocked) hồ sơ có lỗi mà cổng sẽ từ chối; xem bằng quany check --format vietnam. / \(written.blocked) episodes \
          have something that the portal would refuse.
          """)
      }
    }
    // What a hospital sent is as it is; what is made here has to be sound.
    if written.composedBlocked > 0 { throw Outcome.foundWrong }
  }
}
