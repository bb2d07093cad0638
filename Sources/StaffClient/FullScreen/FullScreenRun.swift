public import ClinicalModel
internal import Glibc
public import TerminalKit

/// The full screen on a real terminal, until the person leaves.
public enum FullScreenRun {
  /// - Parameter open: opens the database. A first frame stands before that: behind a log that a dead program left, opening takes its time.
  /// - Returns: 0, or 128 and the number of the signal that ended it; nil when there is no terminal.
  public static func run(_ language: Language, depth: ColourDepth, mouse: Bool, open: () throws -> ClientSetup) throws -> Int32? {
    let terminal = TerminalSession(mouse: mouse)
    let loop = EventLoop()
    guard terminal.start() else { return nil }
    loop.catchSignals()
    var renderer = Renderer(depth: depth)
    terminal.write(renderer.render(FullScreen.first(language, size: terminal.size, look: Look(depth: depth))))
    let setup: ClientSetup
    do {
      setup = try open()
    } catch {
      terminal.stop()
      throw error
    }
    let client = Client(setup, wake: loop.waker)
    client.start()
    let screen = FullScreen(client, size: terminal.size, depth: depth)
    var status: Int32 = 0
    loop.run(
      deadline: { client.deadline() },
      handle: { event in
        switch event {
        case .input(let input): screen.handle(input)
        case .resized:
          screen.resize(terminal.size)
          renderer.invalidate()
        case .tick: client.tick()
        case .woken: client.finishWork()
        case .stopRequested: suspend()
        case .continued:
          terminal.resume()
          screen.resize(terminal.size)
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
        terminal.write(renderer.render(screen.draw()))
      })
    terminal.stop()
    return status

    func suspend() {
      terminal.suspend()
      screen.resize(terminal.size)
      renderer.invalidate()
    }
  }
}
