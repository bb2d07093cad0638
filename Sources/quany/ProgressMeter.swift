import Foundation
import RecordStore
import Workflows

/// One line on the terminal that says how far an import is: at once, then ten times a second; once a minute where there is no terminal.
final class ProgressMeter {
  private let start: ContinuousClock.Instant
  private var last: ContinuousClock.Instant
  private var isShown = false
  private let isTerminal = Console.isTalkingToTerminal

  init(start: ContinuousClock.Instant) {
    self.start = start
    last = start
  }

  /// Before anything was looked at, which takes its time with archives and large folders.
  func begin() {
    if isTerminal { write(Self.line(share: 0, bytes: 0, rate: 0, ImportTotals(), left: "…") + "  đang xem các tệp / looking at the files") }
  }

  func show(_ progress: ImportProgress) {
    let now = ContinuousClock.now
    guard now - last >= (isTerminal ? .milliseconds(100) : .seconds(60)) || (isTerminal && progress.totals.read == 0) else { return }
    last = now
    // In milliseconds: a rate by whole seconds says a fifth of the truth at first.
    let (seconds, attoseconds) = (now - start).components
    let elapsed = max(1, Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000))
    let totals = progress.totals
    let share = progress.bytesInAll > 0 ? progress.bytesRead * 100 / progress.bytesInAll : 0
    let rate = totals.read * 1000 / elapsed
    let left = progress.bytesRead > 0 ? (progress.bytesInAll - progress.bytesRead) / 1000 * elapsed / progress.bytesRead : nil
    write(Self.line(share: share, bytes: progress.bytesRead, rate: rate, totals, left: left.map(String.init) ?? "…"))
  }

  private static func line(share: Int, bytes: Int, rate: Int, _ totals: ImportTotals, left: String) -> String {
    "\(share) %  \(bytes >> 20) MiB  \(rate)/s  đọc \(totals.read)  nhận \(totals.accepted)  trùng \(totals.duplicate)  "
      + "giữ \(totals.quarantined)  từ chối \(totals.rejected)  còn \(left) s"
  }

  func clear() {
    guard isTerminal, isShown else { return }
    isShown = false
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }

  private func write(_ text: String) {
    isShown = true
    FileHandle.standardError.write(Data((isTerminal ? "\r\u{1B}[K" + text : text + "\n").utf8))
  }
}
