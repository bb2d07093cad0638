internal import Foundation
internal import Synchronization
internal import Workflows

/// Does one piece of work after another beside the keys, on a thread of its own. Of pieces with one name only the latest waits.
final class Worker: Sendable {
  struct Job: Sendable {
    let name: String
    /// The place in the client that asked.
    let owner: Int
    let body: @Sendable () throws -> any Sendable
  }

  struct Finished: Sendable {
    let job: Job
    let result: Result<any Sendable, any Error>
  }

  private struct State {
    var waiting: [Job] = []
    var finished: [Finished] = []
    var isBusy = false
  }

  private let state = Mutex(State())
  private let queue: DispatchQueue?
  private let wake: @Sendable () -> Void

  /// - Parameter wake: called when work has ended; nil does all work at once, where it is asked for: for tests and lines.
  init(wake: (@Sendable () -> Void)?) {
    queue = wake == nil ? nil : DispatchQueue(label: "quany.work")
    self.wake = wake ?? {}
  }

  func add(_ job: Job) {
    guard let queue else {
      let finished = Finished(job: job, result: Result { try job.body() })
      state.withLock { $0.finished.append(finished) }
      return
    }
    let starts = state.withLock { state in
      state.waiting.removeAll { $0.name == job.name && $0.owner == job.owner }
      state.waiting.append(job)
      defer { state.isBusy = true }
      return !state.isBusy
    }
    if starts { queue.async { self.run() } }
  }

  private func run() {
    while true {
      let job = state.withLock { $0.waiting.removeFirst() }
      let finished = Finished(job: job, result: Result { try job.body() })
      // Whoever is woken by the last piece finds nobody at work.
      let isLast = state.withLock { state in
        state.finished.append(finished)
        state.isBusy = !state.waiting.isEmpty
        return !state.isBusy
      }
      wake()
      if isLast { return }
    }
  }

  func collect() -> [Finished] {
    state.withLock { state in
      defer { state.finished = [] }
      return state.finished
    }
  }

  /// Whether nothing is being done, waits, or has ended unseen.
  var isIdle: Bool { state.withLock { $0.waiting.isEmpty && !$0.isBusy && $0.finished.isEmpty } }

  /// Waits until nothing is left to do: before the program ends.
  func drain() { queue?.sync {} }
}
