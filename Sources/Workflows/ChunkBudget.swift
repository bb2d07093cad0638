internal import Synchronization

/// How much goes into one transaction, by how long the last ones took: a member of staff who writes meanwhile waits for one.
final class ChunkBudget: Sendable {
  static let mostEntries = 1024
  static let mostBytes = 5 << 18
  /// Seconds that a chunk may take.
  private static let target = 0.05

  /// The share of the most that fits into the time, in 256ths.
  private let share = Mutex(256)

  var entries: Int { share.withLock { Self.mostEntries * $0 / 256 } }
  var bytes: Int { share.withLock { Self.mostBytes * $0 / 256 } }

  func note(_ time: Duration) {
    let (seconds, attoseconds) = time.components
    let took = Double(seconds) + Double(attoseconds) / 1e18
    share.withLock { share in
      if took > Self.target {
        // At once, and as far as it takes; a single slow commit of a disk halves it at most.
        share = max(8, max(share / 2, Int(Double(share) * Self.target / took)))
      } else if took < Self.target / 2 {
        share = min(256, share + 8)
      }
    }
  }
}
