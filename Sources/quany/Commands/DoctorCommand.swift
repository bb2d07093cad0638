import ArgumentParser
import ClinicalModel
import RecordStore
import Workflows

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "What a support person asks first: versions, file, volume, age of the backups. / Khám máy và cơ sở dữ liệu.",
    discussion: """
      Examples:
        # the program and the machine
        quany doctor
        quany doctor --db h001.qydb
        quany doctor --db h001.qydb --shipped /mnt/away/h001 --json
        # from now on it opens on an encrypted volume alone
        quany doctor --db h001.qydb --require-encrypted-volume on

      A file that can't be opened is described from outside. Exit code 1 when something is wrong; notes alone are no fault.
      """)

  enum Switch: String, ExpressibleByArgument, CaseIterable {
    case on, off
  }

  @Option(
    name: .customLong("db"), help: ArgumentHelp("The database file.", valueName: "file"), completion: .file(extensions: ["qydb"]))
  var path: String?
  @Option(help: ArgumentHelp("Folder that `quany ship` writes.", valueName: "folder"), completion: .directory) var shipped: String?
  @Option(
    name: .customLong("require-encrypted-volume"),
    help: "Whether the database may be opened on an encrypted volume alone; the administrator's to say.")
  var encryptedVolume: Switch?
  @OptionGroup var output: JSONOption

  func validate() throws {
    guard path != nil || encryptedVolume == nil else { throw ValidationError("--require-encrypted-volume goes with --db.") }
  }

  func run() throws {
    let now = Surroundings.now()
    var diagnosis = Diagnosis(version: Version.text, at: now)
    var refusal: Refusal?
    if let path {
      diagnosis.look(at: path)
      do {
        let doctor = try DiagnoseDatabase(Surroundings.session(path, isVolumeChecked: false))
        if let encryptedVolume, let volume = diagnosis.file?.volume {
          try doctor.requireEncryptedVolume(encryptedVolume == .on, standingOn: volume)
        }
        diagnosis.database = try doctor()
      } catch let found as Refusal {
        refusal = found
        diagnosis.problem = found.code
      }
    }
    if let shipped { try diagnosis.look(atShipped: shipped) }
    diagnosis.judge(at: now.seconds)
    if output.json { try Console.json(diagnosis) } else { print(DoctorText.of(diagnosis, at: now.seconds)) }
    if let refusal { throw refusal }
    if diagnosis.findings.contains(where: { $0.weight == .wrong }) { throw Outcome.foundWrong }
  }
}
