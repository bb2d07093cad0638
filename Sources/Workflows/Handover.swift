internal import Foundation

/// A bounded queue from one thread to another: the reader waits when the writer is behind, so memory stays flat.
final class Handover<Element: Sendable>: @unchecked Sendable {  // safe: everything below is touched with `condition` locked
  private let condition = NSCondition()
  private let capacity: Int
  private var waiting: [Element] = []
  /// Elements that the taker is done with.
  private var spent: [Element] = []
  private var isFinished = false
  private var failure: (any Error)?
  private var isAbandoned = false

  init(capacity: Int) { self.capacity = capacity }

  /// Waits for room. False when the taker has gone away: stop producing.
  ///
  /// What was given back is freed here: the thread that made an element takes it apart, not the one that everybody waits for.
  func put(_ element: Element) -> Bool {
    var spent: [Element] = []
    defer { spent.removeAll() }
    return condition.withLock {
      while waiting.count >= capacity, !isAbandoned { condition.wait() }
      guard !isAbandoned else { return false }
      swap(&spent, &self.spent)
      waiting.append(element)
      condition.broadcast()
      return true
    }
  }

  /// Gives an element back that nobody looks at any more.
  func giveBack(_ element: consuming Element) {
    let element = element
    condition.withLock { spent.append(element) }
  }

  /// Says that nothing more comes, and why if it was not the end.
  func finish(_ failure: (any Error)? = nil) {
    condition.withLock {
      isFinished = true
      self.failure = failure
      condition.broadcast()
    }
  }

  /// The next element; nil at the end. Throws the producer's failure after everything before it was taken.
  func take() throws -> Element? {
    try condition.withLock {
      while waiting.isEmpty, !isFinished { condition.wait() }
      if !waiting.isEmpty {
        condition.broadcast()
        return waiting.removeFirst()
      }
      if let failure { throw failure }
      return nil
    }
  }

  /// The taker goes away; whoever waits for room is let go.
  func abandon() {
    condition.withLock {
      isAbandoned = true
      waiting.removeAll()
      condition.broadcast()
    }
  }
}
