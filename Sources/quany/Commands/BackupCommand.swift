import ArgumentParser
import ClinicalModel
import Foundation
import RecordStore
import Workflows

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the database while staff work, and verify the copy. / Sao lưu.",
    discussion: """
      Examples:
        quany backup --db h001.qydb --out /backup/h001-2025-10-20.qydb
        # sealed
        quany backup --db h001.qydb --out /backup/h001-2025-10-20.qydb \\
            --key /etc/quany/backup.key
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
        quany restore --from /backup/h001-2025-10-20.qydb --db h001-restored.qydb \\
            --key /etc/quany/backup.key
        # what `quany ship` wrote, the newest state
        quany restore --from /mnt/away/h001 --db h001-restored.qydb
        # as of then
        quany restore --from /mnt/away/h001 --db h001-restored.qydb \\
            --until 2025-10-20T14:05
        # as of a segment
        quany restore --from /mnt/away/h001 --db h001-restored.qydb --until 56
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: JSONOption
  @OptionGroup var sealing: KeyOption
  @Option(help: ArgumentHelp("The backup, its manifest beside it; or the folder of `quany ship`.", valueName: "path"), completion: .file())
  var from: String
  @Option(help: ArgumentHelp("Of a shipped database: a time, or a segment's number.", valueName: "point")) var until: String?

  private var isFolder: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: from, isDirectory: &isFolder) && isFolder.boolValue
  }

  private var point: RestoreShipped.Point? {
    guard let until else { return .newest }
    if let segment = Int(until) { return segment > 0 ? .segment(segment) : nil }
    guard let time = try? CivilDateTime(iso: until) else { return nil }
    return .time(Int64(time.localSeconds - (time.offset ?? Surroundings.now().offset) * 60))
  }

  func validate() throws {
    guard point != nil else {
      throw ValidationError("--until takes YYYY-MM-DDThh:mm[:ss] with or without an offset, or a segment's number.")
    }
    guard until == nil || isFolder else { throw ValidationError("--until goes with a folder of `quany ship`.") }
  }

  func run() throws {
    if isFolder, let point {
      let restored = try RestoreShipped()(from, to: database.path, until: point, openedWith: sealing.sealingKey())
      if output.json {
        try Console.json(restored)
      } else {
        print("Đã khôi phục và kiểm tra \(database.path), đoạn \(restored.segment), lúc \(restored.madeAt). / Restored and verified.")
      }
      return
    }
    let manifest = try Restore()(from, to: database.path, openedWith: sealing.sealingKey())
    if output.json {
      try Console.json(manifest)
    } else {
      print("Đã khôi phục và kiểm tra \(database.path). / Restored and verified.")
    }
  }
}
