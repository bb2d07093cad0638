import Foundation
import Glibc

/// The built program on a pseudo-terminal of its own, in a process group of its own: for what a terminal is told and how it is left.
final class PseudoTerminal {
  let pid: pid_t
  private var master: Int32
  private var slave: Int32
  /// Everything that was sent so far.
  private(set) var sent = ""

  init(_ arguments: [String], environment: [String: String] = [:], width: UInt16 = 80, height: UInt16 = 24) throws {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: height, ws_col: width, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, nil, nil, &size) == 0 else { throw POSIXError(.ENODEV) }
    (self.master, self.slave) = (master, slave)
    let variables = ProcessInfo.processInfo.environment.merging(["TERM": "xterm-256color", "SWIFT_BACKTRACE": "enable=no"]) { $1 }
      .filter { !["NO_COLOR", "COLORTERM"].contains($0.key) }.merging(environment) { $1 }
    pid = try Spawn.start([Program.path] + arguments, environment: variables, streams: (slave, slave, slave), inOwnGroup: true)
  }

  deinit {
    kill(pid, SIGKILL)
    waitpid(pid, nil, 0)
    if master >= 0 { hangUp() }
  }

  /// Whether the terminal gives keys one by one, without echo.
  var isRaw: Bool {
    var modes = termios()
    tcgetattr(slave, &modes)
    return modes.c_lflag & tcflag_t(ICANON | ECHO) == 0
  }

  /// Waits until it holds; false when it never does.
  func wait(for condition: () -> Bool) -> Bool {
    for _ in 0..<400 {
      read()
      if condition() { return true }
      Thread.sleep(forTimeInterval: 0.025)
    }
    return false
  }

  func wait(for text: String) -> Bool { wait { sent.contains(text) } }

  /// Forgets what was sent.
  func forget() {
    read()
    sent = ""
  }

  func type(_ text: String) { _ = text.withCString { write(master, $0, strlen($0)) } }

  func resize(_ width: UInt16, _ height: UInt16) {
    var size = winsize(ws_row: height, ws_col: width, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    kill(pid, SIGWINCH)
  }

  func type(_ bytes: [UInt8]) {
    var rest = bytes[...]
    // A terminal takes a few thousand bytes at a time, while somebody reads.
    while !rest.isEmpty {
      let count = rest.prefix(1024).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
      read()
    }
  }

  /// The line is cut: whoever reads gets the end of the input.
  func hangUp() {
    close(master)
    close(slave)
    (master, slave) = (-1, -1)
  }

  /// Whether the program has ended, however it did.
  var hasEnded: Bool { "ZX?".contains(state) }

  func signal(_ number: Int32) { kill(-pid, number) }

  /// `T` for a process that was stopped.
  var state: Character {
    let text = (try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)) ?? ""
    return text.split(separator: ")").last?.first { $0 != " " } ?? "?"
  }

  private func read() {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while poll(&waiting, 1, 0) > 0 {
      let count = Glibc.read(master, &buffer, buffer.count)
      guard count > 0 else { return }
      sent += String(decoding: buffer[..<count], as: UTF8.self)
    }
  }
}
