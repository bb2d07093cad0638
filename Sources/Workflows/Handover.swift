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

  enum Taken {
    case element(Element)
    /// The producer takes longer than the taker wanted to wait.
    case nothingYet
    case end
  }

  /// The next element. Throws the producer's failure after everything before it was taken.
  func take(within seconds: Double) throws -> Taken {
    try condition.withLock {
      let until = Date(timeIntervalSinceNow: seconds)
      while waiting.isEmpty, !isFinished {
        guard condition.wait(until: until) else { break }
      }
      if !waiting.isEmpty {
        condition.broadcast()
        return .element(waiting.removeFirst())
      }
      guard isFinished else { return .nothingYet }
      if let failure { throw failure }
      return .end
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
