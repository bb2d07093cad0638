public import ClinicalModel
internal import Glibc
public import TerminalKit

/// The full screen on a real terminal, until the person leaves.
public enum FullScreenRun {
  /// - Parameters:
  ///   - isLight: whether the terminal's background is light; nil asks the terminal, where `term` is one that may be asked.
  ///   - recorder: made once the database is open and the size is known; throws what stops the start.
  ///   - open: opens the database. A first frame stands before that: behind a log that a dead program left, opening takes its time.
  /// - Returns: 0, or 128 and the number of the signal that ended it; nil when there is no terminal.
  public static func run(
    _ language: Language, depth: ColourDepth, isLight: Bool? = nil, term: String? = nil, mouse: Bool,
    recorder makeRecorder: ((ClientSetup, Size) throws -> Recorder)? = nil,
    open: () throws -> ClientSetup
  ) throws -> Int32? {
    let terminal = TerminalSession(mouse: mouse)
    let loop = EventLoop()
    guard terminal.start() else { return nil }
    loop.catchSignals()
    var renderer = Renderer(depth: depth)
    terminal.write(renderer.render(FullScreen.first(language, size: terminal.size, look: Look(depth: depth))))
    let setup: ClientSetup
    let recorder: Recorder?
    do {
      setup = try open()
      recorder = try makeRecorder?(setup, terminal.size)
    } catch {
      terminal.stop()
      throw error
    }
    let client = Client(setup, wake: loop.waker)
    client.start()
    let screen = FullScreen(client, size: terminal.size, depth: depth, isLight: isLight ?? false)
    // Asked once the client stands: an answer that comes after a program has ended is typed into the shell.
    if isLight == nil, depth != .none, Background.mayAsk(term: term) { terminal.write(Background.question) }
    var status: Int32 = 0
    loop.run(
      deadline: { client.deadline() },
      handle: { event in
        switch event {
        case .input(let input):
          recorder?.input(input)
          screen.handle(input)
        case .resized:
          screen.resize(terminal.size)
          recorder?.resized(terminal.size)
          renderer.invalidate()
        case .tick:
          recorder?.ticked()
          client.tick()
        case .woken: client.finishWork()
        case .stopRequested: suspend()
        case .continued:
          terminal.resume()
          screen.resize(terminal.size)
          recorder?.resized(terminal.size)
          renderer.invalidate()
        case .terminate(let number):
          client.terminate()
          status = 128 + number
        case .ended: client.terminate()
        }
        if screen.wantsSuspension { suspend() }
        if screen.wantsRepaint { renderer.invalidate() }
        screen.repainted()
        return !client.hasEnded
      },
      settled: {
        guard !client.hasEnded else { return }
        let grid = screen.draw()
        if client.isSettled { recorder?.showed(grid) }
        terminal.write(renderer.render(grid))
      })
    terminal.stop()
    return status

    func suspend() {
      terminal.suspend()
      screen.resize(terminal.size)
      recorder?.resized(terminal.size)
      renderer.invalidate()
    }
  }
}
