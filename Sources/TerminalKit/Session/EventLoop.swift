public import Glibc

/// Waits for keys, signals, time and other threads, and tells one handler, on one thread.
public final class EventLoop {
  public enum Event: Hashable, Sendable {
    case input(InputEvent)
    /// The terminal has another size.
    case resized
    /// Stopped from outside and continued, or asked to stop by another program.
    case continued, stopRequested
    /// The time that `deadline` named has come.
    case tick
    /// Another thread called `wake()`.
    case woken
    /// Somebody wants the program to end: SIGTERM, SIGHUP or SIGINT.
    case terminate(Int32)
    /// The input is closed.
    case ended
  }

  private let input: Int32
  private var parser = InputParser()
  private let wakeUp: WakeUp

  public init(input: Int32 = STDIN_FILENO) {
    self.input = input
    wakeUp = WakeUp()
  }

  /// Makes signals into events. The second SIGTERM ends the program even if the handler hangs.
  public func catchSignals() { wakeUp.catchSignals() }

  /// Called from any thread: the handler is told `woken` soon.
  public var waker: @Sendable () -> Void {
    let wakeUp = wakeUp
    return { wakeUp.write(0) }
  }

  /// Runs until `handle` gives false.
  ///
  /// - Parameters:
  ///   - deadline: milliseconds until the next tick; nil for none. Asked before each wait.
  ///   - handle: gets events in order; false ends the loop.
  ///   - settled: called when no event is waiting: the time to draw.
  public func run(deadline: () -> Int?, handle: (Event) -> Bool, settled: () -> Void) {
    while true {
      settled()
      guard wait(deadline(), handle) else { return }
      // What has come in the meantime is handled before the next frame.
      while isReady {
        guard wait(0, handle) else { return }
      }
    }
  }

  private var isReady: Bool {
    var waiting = [pollfd(fd: input, events: Int16(POLLIN), revents: 0), pollfd(fd: wakeUp.reader, events: Int16(POLLIN), revents: 0)]
    return poll(&waiting, 2, 0) > 0
  }

  private func wait(_ deadline: Int?, _ handle: (Event) -> Bool) -> Bool {
    let patience = parser.patience
    let limit = [deadline.map { max(0, $0) }, patience].compactMap(\.self).min()
    var waiting = [pollfd(fd: input, events: Int16(POLLIN), revents: 0), pollfd(fd: wakeUp.reader, events: Int16(POLLIN), revents: 0)]
    let ready = poll(&waiting, 2, Int32(clamping: limit ?? -1))
    if ready < 0 { return errno == EINTR }
    if ready == 0 {
      if let patience, limit == patience {
        for event in parser.timeOut() where !handle(.input(event)) { return false }
      }
      return deadline.map { $0 <= (limit ?? 0) } == true ? handle(.tick) : true
    }
    if waiting[1].revents != 0 {
      for byte in wakeUp.read() {
        guard let event = Self.event(byte) else { continue }
        guard handle(event) else { return false }
      }
    }
    if waiting[0].revents != 0 {
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = Glibc.read(input, &buffer, buffer.count)
      if count == 0 { return handle(.ended) }
      if count < 0 { return errno == EINTR || errno == EAGAIN ? true : handle(.ended) }
      for event in parser.feed(buffer[..<count]) where !handle(.input(event)) { return false }
    }
    return true
  }

  private static func event(_ byte: UInt8) -> Event? {
    switch Int32(byte) {
    case 0: .woken
    case SIGWINCH: .resized
    case SIGCONT: .continued
    case SIGTSTP: .stopRequested
    case SIGTERM, SIGHUP, SIGINT: .terminate(Int32(byte))
    default: nil
    }
  }
}

/// A pipe to oneself: a byte is a signal's number, or 0.
private final class WakeUp: Sendable {
  let reader: Int32
  private let writer: Int32
  /// Signal handlers write here. Set once, before they are.
  private nonisolated(unsafe) static var target: Int32 = -1
  private nonisolated(unsafe) static var terminations: sig_atomic_t = 0

  init() {
    var ends: [Int32] = [-1, -1]
    precondition(pipe(&ends) == 0, "no pipe is left")
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (reader, writer) = (ends[0], ends[1])
  }

  func write(_ byte: UInt8) {
    var byte = byte
    _ = Glibc.write(writer, &byte, 1)
  }

  func read() -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = Glibc.read(reader, &buffer, buffer.count)
    guard count > 0 else { return [] }
    // Many wakes are one.
    var bytes: [UInt8] = []
    for byte in buffer[..<count] where !bytes.contains(byte) { bytes.append(byte) }
    return bytes
  }

  func catchSignals() {
    Self.target = writer
    for number in [SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGHUP, SIGINT] {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { number in
        let before = errno
        if number == SIGTERM || number == SIGHUP || number == SIGINT {
          WakeUp.terminations += 1
          if WakeUp.terminations > 1 {
            Restoring.restore()
            _exit(128 + number)
          }
        }
        var byte = UInt8(truncatingIfNeeded: number)
        _ = Glibc.write(WakeUp.target, &byte, 1)
        errno = before
      }
      action.sa_flags = SA_RESTART
      sigaction(number, &action, nil)
    }
    // Whoever started the program may have blocked them: a terminal that nobody can end is no terminal.
    var none = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, nil)
  }

  deinit {
    close(reader)
    close(writer)
  }
}
