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
        # one file
        quany import --db h001.qydb batch.xml
        # every file of a folder, in the order of their names
        quany import --db national.qydb incoming/
        # the same summary, and nothing is kept
        quany import --db h001.qydb --dry-run batch.xml
        # go on after an interruption
        quany import --db h001.qydb --resume batch.xml
        # a made-up history, as it happened (init --demonstration)
        quany import --db story.qydb --received-as-sent batches/
        # packed: zip, tar, gz, zst, xz, told by content
        quany import --db h001.qydb november.zip
        # sealed by `quany export --key`
        quany import --db h001.qydb h002.xml.sealed --key /etc/quany/backup.key
        # standard input
        ssh h001 cat batch.xml | quany import --db h001.qydb -

      Ctrl-C or SIGTERM ends it after the chunk that is being written (exit code 130 or 143), and --resume goes on; a second one ends it at once.

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
  @Flag(
    help: ArgumentHelp(
      "Demonstrations only: received on the day that each batch says it was written.",
      discussion:
        "A history that was made up can be told as it happened. Any other database refuses it: there a batch is received when it is imported."
    ))
  var receivedAsSent = false
  @Argument(help: "Files, folders, or - for standard input.") var paths: [String]

  func validate() throws {
    guard !paths.isEmpty else { throw ValidationError("Name at least one file or folder.") }
    guard paths.filter({ $0 == "-" }).count <= 1 else { throw ValidationError("Standard input can be read once.") }
    guard !(dryRun && receivedAsSent) else { throw ValidationError("--dry-run and --received-as-sent exclude each other.") }
    guard !(dryRun && resume) else { throw ValidationError("--dry-run and --resume exclude each other.") }
  }

  func run() throws {
    let start = ContinuousClock.now
    let meter = ProgressMeter(start: start)
    meter.begin()
    defer { meter.clear() }
    let spool = paths.contains("-") ? try StandardInputSpool() : nil
    // The file is there as long as the value is.
    defer { withExtendedLifetime(spool) {} }
    let session = try Surroundings.session(database.path)
    let sources = try ImportSources(
      paths, standardInput: spool?.path, for: session, openedWith: sealing.sealingKey(), format: format.asked)
    let elapsed = { Console.seconds(ContinuousClock.now - start) }
    Interruption.watch()
    let summary =
      dryRun
      ? try ImportBatch.rehearse(session, sources, elapsed: elapsed, progress: meter.show, shouldStop: { Interruption.signal != nil })
      : try ImportBatch(session)(
        sources, resume: resume, receivedAsSent: receivedAsSent, elapsed: elapsed, progress: meter.show,
        shouldStop: { Interruption.signal != nil })
    meter.clear()
    for name in sources.skipped.prefix(5) { Console.talk("bỏ qua tệp ẩn / hidden, left alone: \(TerminalText.line(name))") }
    if output.json {
      try Console.json(summary)
    } else {
      print(Self.text(summary))
    }
    guard summary.balances else {
      Console.talk("QY-BUG-0002 Số liệu của lô không cân. / The batch does not balance: a defect of the program.")
      throw Outcome.defect
    }
    if summary.interrupted {
      Console.talk(
        dryRun
          ? "Đã dừng; chạy thử không giữ lại gì. / Stopped; a dry run keeps nothing."
          : "Đã dừng sau phần vừa ghi xong. Chạy lại đúng lệnh này với --resume để đi tiếp. / Stopped after what was just written. Run the same command with --resume to go on."
      )
      throw Interruption.signal == SIGTERM ? Outcome.terminated : Outcome.interrupted
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
    if summary.skipped > 0 { lines.append("  \(summary.skipped) tệp ẩn bỏ qua / hidden files left alone") }
    let formats = summary.statistics.formats.sorted { $0.key < $1.key }
    for (name, chunks) in [("ghi / written", summary.statistics.all)] + (formats.count > 1 ? formats : []) where chunks.chunks > 0 {
      lines.append(
        "  \(name): \(chunks.entriesPerSecond)/s, \(chunks.chunks) × \(chunks.mean) ms (p50 \(chunks.p50), p95 \(chunks.p95), p99 \(chunks.p99), max \(chunks.longest))"
      )
    }
    return lines.joined(separator: "\n")
  }
}
