import Glibc
import Synchronization
import Testing

@testable import TerminalKit

struct SessionTests {
  /// A pipe whose writing end stands for the terminal's keyboard.
  private func pipeEnds() -> (reader: Int32, writer: Int32) {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    return (ends[0], ends[1])
  }

  private func send(_ text: String, _ file: Int32) {
    let bytes = Array(text.utf8)
    #expect(write(file, bytes, bytes.count) == bytes.count)
  }

  @Test func `keys arrive in order, and the screen is drawn once for all that came`() {
    let (reader, writer) = pipeEnds()
    send("ab\u{1B}[A", writer)
    close(writer)
    let loop = EventLoop(input: reader)
    var events: [EventLoop.Event] = []
    var frames = 0
    loop.run(
      deadline: { nil },
      handle: { event in
        events.append(event)
        return event != .ended
      }, settled: { frames += 1 })
    close(reader)
    #expect(events == [.input(.key(KeyPress("a"))), .input(.key(KeyPress("b"))), .input(.key(KeyPress(.up))), .ended])
    #expect(frames == 1)
  }

  @Test func `a lone escape is a key, and time ticks`() {
    let (reader, writer) = pipeEnds()
    send("\u{1B}", writer)
    let loop = EventLoop(input: reader)
    var events: [EventLoop.Event] = []
    loop.run(
      deadline: { events.isEmpty ? nil : 1 },
      handle: { event in
        events.append(event)
        return event != .tick
      }, settled: {})
    close(writer)
    close(reader)
    #expect(events == [.input(.key(KeyPress(.escape))), .tick])
  }

  @Test func `another thread wakes the loop`() {
    let (reader, writer) = pipeEnds()
    let loop = EventLoop(input: reader)
    let wake = loop.waker
    for _ in 0..<50 { wake() }
    var events: [EventLoop.Event] = []
    loop.run(
      deadline: { nil },
      handle: { event in
        events.append(event)
        return false
      }, settled: {})
    close(writer)
    close(reader)
    #expect(events == [.woken])
  }

  @Test func `what is no terminal is refused`() {
    let (reader, writer) = pipeEnds()
    #expect(!TerminalSession(input: reader, output: writer).start())
    close(writer)
    close(reader)
  }

  @Test func `a terminal gets its modes back`() {
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (lock, number) = (Int32(0), UInt32(0))
    // TIOCSPTLCK and TIOCGPTN of Linux, which Glibc's module does not have.
    #expect(master >= 0 && ioctl(master, 0x4004_5431, &lock) == 0 && ioctl(master, 0x8004_5430, &number) == 0)
    let terminal = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    var before = termios()
    tcgetattr(terminal, &before)
    let session = TerminalSession(input: terminal, output: terminal)
    #expect(session.start())
    var during = termios()
    tcgetattr(terminal, &during)
    #expect(during.c_lflag & tcflag_t(ECHO | ICANON) == 0)
    session.stop()
    var after = termios()
    tcgetattr(terminal, &after)
    #expect(after.c_lflag == before.c_lflag && after.c_iflag == before.c_iflag && after.c_oflag == before.c_oflag)
    // What was written comes in as many pieces as the kernel likes.
    var sent: [UInt8] = []
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    while !String(decoding: sent, as: UTF8.self).hasSuffix("\u{1B}[?1049l"), poll(&waiting, 1, 5000) > 0 {
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      sent += buffer[..<count]
    }
    var shown = VirtualTerminal(size: Size(width: 80, height: 24))
    shown.play(sent)
    #expect(!shown.isAlternate && shown.isCursorShown)
    close(terminal)
    close(master)
  }

  /// The modes of a terminal before a session, in it and after it.
  private func modes(_ change: (inout termios) -> Void) throws -> (before: termios, within: termios, after: termios) {
    var (master, slave): (Int32, Int32) = (-1, -1)
    try #require(openpty(&master, &slave, nil, nil, nil) == 0)
    defer { for file in [master, slave] { close(file) } }
    var before = termios()
    tcgetattr(slave, &before)
    change(&before)
    tcsetattr(slave, TCSANOW, &before)
    let session = TerminalSession(input: slave, output: slave)
    #expect(session.start())
    var (within, after) = (termios(), termios())
    tcgetattr(slave, &within)
    session.stop()
    tcgetattr(slave, &after)
    return (before, within, after)
  }

  @Test func `a terminal that a killed program left raw is given back as shells have it, and any other as it was`() throws {
    let raw = try modes { cfmakeraw(&$0) }
    #expect(raw.within.c_lflag & tcflag_t(ICANON | ECHO) == 0)
    #expect(raw.after.c_lflag & tcflag_t(ICANON | ECHO | ISIG) == tcflag_t(ICANON | ECHO | ISIG))
    #expect(raw.after.c_oflag & tcflag_t(OPOST) != 0 && raw.after.c_iflag & tcflag_t(ICRNL) != 0)
    let own = try modes { $0.c_lflag &= ~tcflag_t(ECHOE | IEXTEN) }
    #expect(own.within.c_lflag & tcflag_t(ICANON | ECHO) == 0)
    #expect(own.after.c_lflag == own.before.c_lflag && own.after.c_iflag == own.before.c_iflag && own.after.c_oflag == own.before.c_oflag)
  }

  @Test func `a program that has ended and was not looked after runs no more`() throws {
    #expect(RunningProcess.exists(getpid()) && RunningProcess.exists(1))
    var child: pid_t = 0
    try #require(posix_spawn(&child, "/bin/true", nil, nil, [strdup("true"), nil], nil) == 0)
    for _ in 0..<200 where RunningProcess.exists(child) { usleep(10_000) }
    #expect(kill(child, 0) == 0 && !RunningProcess.exists(child), "it waits for its parent")
    waitpid(child, nil, 0)
    #expect(!RunningProcess.exists(child))
  }
}
