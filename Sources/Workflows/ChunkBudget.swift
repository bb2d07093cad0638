internal import Synchronization

/// How much goes into one transaction, by how long the last ones took: a member of staff who writes meanwhile waits for one.
///
/// It begins small, since nothing is known of the disk yet, and is small for a while whenever somebody else has waited: large chunks are worth
/// something only while nobody does.
final class ChunkBudget: Sendable {
  static let mostEntries = 1024
  static let mostBytes = 5 << 18
  /// Seconds that a chunk may take while nobody waits.
  private static let target = 0.05
  /// And while somebody does.
  private static let shortTarget = 0.02
  /// How many chunks after somebody has waited.
  private static let patience = 100

  private struct State {
    /// The share of the most that fits into the time, in 256ths.
    var share = 48
    var shortChunks = 0
  }

  private let state = Mutex(State())

  var entries: Int { state.withLock { max(1, Self.mostEntries * $0.share / 256) } }
  var bytes: Int { state.withLock { Self.mostBytes * $0.share / 256 } }

  /// - Parameter othersWaited: whether another process wanted to write while the chunk was written.
  func note(_ time: Duration, othersWaited: Bool) {
    let (seconds, attoseconds) = time.components
    let took = Double(seconds) + Double(attoseconds) / 1e18
    state.withLock { state in
      state.shortChunks = othersWaited ? Self.patience : max(0, state.shortChunks - 1)
      let target = state.shortChunks > 0 ? Self.shortTarget : Self.target
      if took > target {
        // At once, and as far as it takes; a single slow commit of a disk halves it at most.
        state.share = max(8, max(state.share / 2, Int(Double(state.share) * target / took)))
      } else if took < target / 2 {
        state.share = min(256, state.share + max(8, state.share / 4))
      }
    }
  }
}
