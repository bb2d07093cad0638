import ArgumentParser
import ClinicalModel
import Foundation
import RecordStore
import Workflows

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in batches of records. / Nhập lô hồ sơ.",
    discussion: """
      Examples:
        quany import --db h001.qydb batch.xml                one file
        quany import --db national.qydb incoming/            every file of a folder, in the order of their names
        quany import --db h001.qydb --dry-run batch.xml      the same summary, and nothing is kept
        quany import --db h001.qydb --resume batch.xml       go on after an interruption
        quany import --db h001.qydb november.zip             packed: zip, tar, gz, zst, xz, told by content
        quany import --db h001.qydb h002.xml.sealed --key /etc/quany/backup.key    sealed by `quany export --key`
        ssh h001 cat batch.xml | quany import --db h001.qydb -    standard input

      Every entry has one outcome: accepted, duplicate, quarantined (kept aside with its reasons) or rejected (not readable).
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case auto, native, vietnam, fhir, cda

    var asked: ImportFormat { ImportFormat(rawValue: rawValue) ?? .auto }
  }

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: JSONOption
  @OptionGroup var sealing: KeyOption
  @Option(help: "The only format to take; auto tells each file's by its root.") var format: Format = .auto
  @Flag(help: "Do everything but keep it. Works on a private copy of the database.") var dryRun = false
  @Flag(help: "Go on with the last unfinished batch of the same files.") var resume = false
  @Argument(help: "Files, folders, or - for standard input.") var paths: [String]

  func validate() throws {
    guard !paths.isEmpty else { throw ValidationError("Name at least one file or folder.") }
    guard paths.filter({ $0 == "-" }).count <= 1 else { throw ValidationError("Standard input can be read once.") }
    guard !(dryRun && resume) else { throw ValidationError("--dry-run and --resume exclude each other.") }
  }

  func run() throws {
    let spool = paths.contains("-") ? try Spool() : nil
    defer { spool?.remove() }
    let session = try Surroundings.session(database.path)
    let sources = try ImportSources(
      paths, standardInput: spool?.path, for: session, openedWith: sealing.sealingKey(), format: format.asked)
    let start = ContinuousClock.now
    let elapsed = { Console.seconds(ContinuousClock.now - start) }
    let meter = ProgressMeter(start: start)
    let summary =
      dryRun
      ? try ImportBatch.rehearse(session, sources, elapsed: elapsed, progress: meter.show)
      : try ImportBatch(session)(sources, resume: resume, elapsed: elapsed, progress: meter.show)
    meter.clear()
    if output.json {
      try Console.json(summary)
    } else {
      print(Self.text(summary))
    }
    guard summary.balances else {
      Console.talk("QY-BUG-0002 Số liệu của lô không cân. / The batch does not balance: a defect of the program.")
      throw Outcome.defect
    }
    if summary.quarantined + summary.rejected > 0 { throw Outcome.foundWrong }
  }

  static func text(_ summary: ImportSummary) -> String {
    let rows = [
      ("đọc", "read", summary.read), ("nhận", "accepted", summary.accepted),
      ("  mới", "created", summary.created), ("  phiên bản mới", "new version", summary.updated), ("trùng", "duplicate", summary.duplicate),
      ("giữ lại", "quarantined", summary.quarantined), ("từ chối", "rejected", summary.rejected),
    ]
    var lines = [
      "Lô \(summary.batch)\(summary.dryRun ? " (chạy thử, không lưu)" : ""): \(summary.files) tệp, \(summary.seconds) giây. / Batch \(summary.batch)\(summary.dryRun ? " (dry run, nothing kept)" : "")"
    ]
    lines += rows.map { vi, en, count in
      let number = String(count)
      return "  \(String(repeating: " ", count: max(0, 10 - number.count)))\(number)  \(vi) / \(en)"
    }
    lines.append(
      "  \(summary.read) = \(summary.accepted) + \(summary.duplicate) + \(summary.quarantined) + \(summary.rejected)  \(summary.balances ? "✓" : "✗")"
    )
    lines.append("  người bệnh / patients: +\(summary.patients.created) mới / new, \(summary.patients.matched) đã có / matched")
    return lines.joined(separator: "\n")
  }
}

/// Standard input kept in a private file while it is imported, since a broken batch is read twice.
struct Spool {
  let path: String

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/quany-stdin-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw Refusal(
        .resource, code: "QY-IMP-0073", vi: "Không tạo được tệp tạm cho đầu vào chuẩn.",
        en: "No temporary file can be made for standard input.")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    while let bytes = try FileHandle.standardInput.read(upToCount: 1 << 18), !bytes.isEmpty { try file.write(contentsOf: bytes) }
  }

  func remove() { unlink(path) }
}

/// One line on the terminal that says how far an import is: at once, then ten times a second; once a minute where there is no terminal.
private final class ProgressMeter {
  private let start: ContinuousClock.Instant
  private var last: ContinuousClock.Instant?
  private let isTerminal = Console.isTalkingToTerminal

  init(start: ContinuousClock.Instant) { self.start = start }

  func show(_ progress: ImportProgress) {
    let now = ContinuousClock.now
    let pause: Duration = isTerminal ? .milliseconds(100) : .seconds(60)
    if let last, now - last < pause { return }
    if last == nil, !isTerminal {
      last = now
      return
    }
    last = now
    let seconds = max(1, Int((now - start).components.seconds))
    let totals = progress.totals
    let share = progress.bytesInAll > 0 ? progress.bytesRead * 100 / progress.bytesInAll : 0
    let left = progress.bytesRead > 0 ? (progress.bytesInAll - progress.bytesRead) / max(1, progress.bytesRead / seconds) : 0
    let text =
      "\(share) %  \(progress.bytesRead >> 20) MiB  \(totals.read / seconds)/s  đọc \(totals.read)  nhận \(totals.accepted)  trùng \(totals.duplicate)  giữ \(totals.quarantined)  từ chối \(totals.rejected)  còn \(left) s"
    FileHandle.standardError.write(Data((isTerminal ? "\r\u{1B}[K" + text : text + "\n").utf8))
  }

  func clear() {
    guard isTerminal, last != nil else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }
}
