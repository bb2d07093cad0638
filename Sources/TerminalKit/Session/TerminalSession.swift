public import Glibc

/// A terminal under a program's control: raw keys, the alternate screen, and everything put back on every way out.
///
/// Normal end and errors leave by `stop()`, `exit` by a handler; a crash, SIGTERM and SIGHUP by signal handlers that do nothing but write a ready
/// sequence and set the old modes. There is one terminal, so one session at a time.
public final class TerminalSession {
  private let input: Int32
  private let output: Int32
  private let withMouse: Bool
  private var isActive = false

  /// - Parameters:
  ///   - input: a terminal's file descriptor.
  ///   - output: where frames go.
  public init(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, mouse: Bool = true) {
    self.input = input
    self.output = output
    withMouse = mouse
  }

  /// False when `input` is no terminal.
  public func start() -> Bool {
    guard Restoring.prepare(input, output) else { return false }
    signal(SIGPIPE, SIG_IGN)
    enter()
    Restoring.install()
    return true
  }

  private func enter() {
    var raw = Restoring.saved.modes.pointee
    cfmakeraw(&raw)
    tcsetattr(input, TCSADRAIN, &raw)
    write(Array("\u{1B}[?1049h\u{1B}[?25l\u{1B}[?2004h\u{1B}[?1004h\(withMouse ? "\u{1B}[?1000h\u{1B}[?1006h" : "")".utf8))
    isActive = true
    Restoring.isNeeded = 1
  }

  /// Gives the terminal back as it was.
  public func stop() {
    guard isActive else { return }
    isActive = false
    Restoring.restore()
  }

  /// Stops the program as Ctrl-Z does elsewhere, and takes the terminal again when it goes on. The next frame has to be whole.
  public func suspend() {
    stop()
    kill(0, SIGSTOP)
    enter()
  }

  /// Takes the terminal again after somebody else stopped and continued the program.
  public func resume() { enter() }

  /// How many columns the terminal has that is printed to; nil for a pipe, a file, and a terminal that does not say.
  public static var outputWidth: Int? {
    var window = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return nil }
    return Int(window.ws_col)
  }

  /// The terminal's size; 80×24 when it does not say.
  public var size: Size {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else { return Size(width: 80, height: 24) }
    return Size(width: Int(window.ws_col), height: Int(window.ws_row))
  }

  /// Sends everything, however slow the line is; a terminal that is gone swallows it.
  public func write(_ bytes: [UInt8]) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(output, $0.baseAddress! + sent, bytes.count - sent) }
      if count > 0 {
        sent += count
      } else if errno == EAGAIN {
        var wait = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        poll(&wait, 1, 1000)
      } else if errno != EINTR {
        return
      }
    }
  }

  deinit { stop() }
}

/// What signal handlers may touch: plain memory that is written before they are set, and calls that are safe there.
enum Restoring {
  nonisolated(unsafe) static let saved = SavedModes()
  nonisolated(unsafe) static var isNeeded: sig_atomic_t = 0
  private nonisolated(unsafe) static var input: Int32 = -1
  private nonisolated(unsafe) static var output: Int32 = -1
  private nonisolated(unsafe) static let sequence: UnsafeMutableBufferPointer<UInt8> = {
    let text = "\u{1B}[?1006l\u{1B}[?1000l\u{1B}[?1004l\u{1B}[?2004l\u{1B}[?2026l\u{1B}[0m\u{1B}[?25h\u{1B}[?1049l"
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
    _ = buffer.initialize(from: text.utf8)
    return buffer
  }()
  private nonisolated(unsafe) static var isRegistered = false

  static func prepare(_ input: Int32, _ output: Int32) -> Bool {
    guard saved.take(from: input) else { return false }
    mend(&saved.modes.pointee)
    self.input = input
    self.output = output
    _ = sequence.count
    if !isRegistered {
      isRegistered = true
      atexit { Restoring.restore() }
    }
    return true
  }

  /// A program that was killed left its raw modes behind, in which a shell can't be used: whoever finds the terminal so gives it back as shells have it.
  private static func mend(_ modes: inout termios) {
    guard modes.c_lflag & tcflag_t(ICANON | ECHO) == 0 else { return }
    modes.c_iflag |= tcflag_t(BRKINT | ICRNL | IXON)
    modes.c_oflag |= tcflag_t(OPOST | ONLCR)
    modes.c_lflag |= tcflag_t(ICANON | ECHO | ECHOE | ECHOK | ISIG | IEXTEN)
  }

  static func restore() {
    guard isNeeded != 0 else { return }
    isNeeded = 0
    var rest = sequence.count
    while rest > 0 {
      let count = Glibc.write(output, sequence.baseAddress! + (sequence.count - rest), rest)
      guard count > 0 else { break }
      rest -= count
    }
    saved.put(back: input, TCSANOW)
  }

  /// A crash puts the terminal back and then dies as it would have.
  static func install() {
    for number in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGSYS, SIGQUIT] {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { number in
        Restoring.restore()
        raise(number)
      }
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_NODEFER
      sigaction(number, &action, nil)
    }
  }
}
