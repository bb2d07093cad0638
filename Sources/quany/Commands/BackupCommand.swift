import ArgumentParser
import ClinicalModel
import RecordStore
import Workflows

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the database while staff work, and verify the copy. / Sao lưu.",
    discussion: """
      Examples:
        quany backup --db h001.qydb --out /backup/h001-2025-10-20.qydb
        quany backup --db h001.qydb --out /backup/h001-2025-10-20.qydb --key /etc/quany/backup.key     sealed
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: JSONOption
  @OptionGroup var sealing: KeyOption
  @Option(help: ArgumentHelp("New file; OUT.manifest.json is written beside it.", valueName: "file"), completion: .file()) var out: String

  func run() throws {
    let manifest = try BackUp(Surroundings.session(database.path))(to: out, sealedWith: sealing.sealingKey())
    if output.json {
      try Console.json(manifest)
    } else {
      print("Đã sao lưu và kiểm tra \(out): \(manifest.bytes) byte, sha256 \(manifest.digest). / Backed up and verified.")
    }
  }
}

struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a backup into a new place, verified; never over anything. / Khôi phục.",
    discussion: """
      Examples:
        quany restore --from /backup/h001-2025-10-20.qydb --db h001-restored.qydb
        quany restore --from /backup/h001-2025-10-20.qydb --db h001-restored.qydb --key /etc/quany/backup.key
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: JSONOption
  @OptionGroup var sealing: KeyOption
  @Option(help: ArgumentHelp("The backup; its manifest must be beside it.", valueName: "file"), completion: .file()) var from: String

  func run() throws {
    let manifest = try Restore()(from, to: database.path, openedWith: sealing.sealingKey())
    if output.json {
      try Console.json(manifest)
    } else {
      print("Đã khôi phục và kiểm tra \(database.path). / Restored and verified.")
    }
  }
}
