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
        quany export --db h001.qydb --format native --patient 12 --reason "chuyển viện" --out patient.xml
        quany export --db h001.qydb --format original --batch 1 --out came-in/     the imported files, byte for byte
        quany export --db h001.qydb --all --out export/ --key /etc/quany/backup.key         sealed; `quany import --key` opens it

      One file per facility. PATH is a file when one facility is concerned, else a folder. Nothing is overwritten.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case native, original
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
  @Option(help: "Why one person's records are handed over; stands in the audit.") var reason: String?
  @Option(help: ArgumentHelp("File or folder to write.", valueName: "path"), completion: .file()) var out: String

  private var selection: ExportSelection? {
    if all { return .all }
    if let patient { return .patient(Key(rawValue: patient)) }
    if let encounter { return Encounter.ID(encounter).map { .encounter($0) } }
    return batch.map { .batch(BatchKey(rawValue: $0)) }
  }

  func validate() throws {
    guard [patient != nil, encounter != nil, batch != nil, all].filter({ $0 }).count == 1, selection != nil else {
      throw ValidationError("Say one of --patient, --encounter, --batch, --all.")
    }
    guard format == .native || batch != nil else { throw ValidationError("--format original goes with --batch.") }
  }

  func run() throws {
    guard let selection else { return }
    let export = ExportRecords(try Surroundings.session(database.path), sealedWith: try sealing.sealingKey())
    let written =
      format == .original
      ? try export.originals(ofBatch: BatchKey(rawValue: batch ?? 0), to: out)
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
}
