internal import Dispatch
internal import Synchronization

/// A bounded queue from one thread to another: the reader waits when the writer is behind, so memory stays flat.
final class Handover<Element: Sendable>: Sendable {
  private struct State {
    var waiting: [Element] = []
    var isFinished = false
    var failure: (any Error)?
    var isAbandoned = false
  }

  private let state = Mutex(State())
  private let slots: DispatchSemaphore
  private let filled = DispatchSemaphore(value: 0)

  init(capacity: Int) { slots = DispatchSemaphore(value: capacity) }

  /// Waits for room. False when the taker has gone away: stop producing.
  func put(_ element: Element) -> Bool {
    slots.wait()
    let isAbandoned = state.withLock { state in
      if !state.isAbandoned { state.waiting.append(element) }
      return state.isAbandoned
    }
    filled.signal()
    return !isAbandoned
  }

  /// Says that nothing more comes, and why if it was not the end.
  func finish(_ failure: (any Error)? = nil) {
    state.withLock { state in
      state.isFinished = true
      state.failure = failure
    }
    filled.signal()
  }

  /// The next element; nil at the end. Throws the producer's failure after everything before it was taken.
  func take() throws -> Element? {
    filled.wait()
    let (element, failure): (Element?, (any Error)?) = state.withLock { state in
      if !state.waiting.isEmpty { return (state.waiting.removeFirst(), nil) }
      return (nil, state.failure)
    }
    if let element {
      slots.signal()
      return element
    }
    filled.signal()
    if let failure { throw failure }
    return nil
  }

  /// The taker goes away; whoever waits for room is let go.
  func abandon() {
    state.withLock { state in
      state.isAbandoned = true
      state.waiting.removeAll()
    }
    slots.signal()
  }
}
