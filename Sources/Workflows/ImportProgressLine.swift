internal import RecordStore

/// What is said of an import while it runs, and how often: on a terminal at once and then ten times a second, elsewhere once a minute.
public struct ImportProgressLine: Sendable {
  private let isTerminal: Bool
  /// When something was said last, since the start.
  private var last = Duration.zero

  public init(isTerminal: Bool) { self.isTerminal = isTerminal }

  /// Before anything was looked at, which takes its time with archives and large folders; nil where nobody watches.
  public var first: String? {
    isTerminal ? Self.text(share: 0, bytes: 0, rate: 0, ImportTotals(), left: "…") + "  đang xem các tệp / looking at the files" : nil
  }

  /// What to say now; nil when something was said a moment ago.
  ///
  /// - Parameter elapsed: since the start, by the caller's clock.
  public mutating func next(_ progress: ImportProgress, after elapsed: Duration) -> String? {
    let totals = progress.totals
    guard elapsed - last >= (isTerminal ? .milliseconds(100) : .seconds(60)) || (isTerminal && totals.read == 0) else { return nil }
    last = elapsed
    // In milliseconds: a rate by whole seconds says a fifth of the truth at first.
    let (seconds, attoseconds) = elapsed.components
    let passed = max(1, Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000))
    let share = progress.bytesInAll > 0 ? progress.bytesRead * 100 / progress.bytesInAll : 0
    let left = progress.bytesRead > 0 ? (progress.bytesInAll - progress.bytesRead) / 1000 * passed / progress.bytesRead : nil
    return Self.text(
      share: share, bytes: progress.bytesRead, rate: totals.read * 1000 / passed, totals, left: left.map(String.init) ?? "…")
  }

  private static func text(share: Int, bytes: Int, rate: Int, _ totals: ImportTotals, left: String) -> String {
    "\(share) %  \(bytes >> 20) MiB  \(rate)/s  đọc \(totals.read)  nhận \(totals.accepted)  trùng \(totals.duplicate)  "
      + "giữ \(totals.quarantined)  từ chối \(totals.rejected)  còn \(left) s"
  }
}
