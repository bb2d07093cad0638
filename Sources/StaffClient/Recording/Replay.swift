internal import ClinicalModel
internal import Synchronization
internal import TerminalKit
public import Workflows

/// A clock that stands where a recording is.
public final class ReplayClock: Sendable {
  private let milliseconds = Mutex(0)
  private let start: Int64

  public init(_ head: Recording.Head) { start = head.seconds }

  /// Milliseconds since the first event.
  public var ticks: Int { milliseconds.withLock(\.self) }

  /// Seconds since 1970.
  public var seconds: Int64 { start + Int64(ticks / 1000) }

  func set(_ t: Int) { milliseconds.withLock { $0 = t } }
}

/// Plays a recorded session into a client, as fast as it goes.
public struct Replay {
  /// A screen that is not what was recorded.
  public struct Difference: Hashable, Sendable, Codable {
    /// Milliseconds after the start.
    public var t: Int
    /// What is shown now, a line each.
    public var lines: [String]
  }

  public struct Result: Hashable, Sendable, Codable {
    public var keys = 0
    /// How many screens were compared.
    public var screens = 0
    public var differences: [Difference] = []
    /// The last screen.
    public var last: [String] = []
    /// Where the exercises stand in the end.
    public var standing: PracticeStanding?
  }

  let recording: Recording
  let clock: ReplayClock

  public init(_ recording: Recording, clock: ReplayClock) {
    self.recording = recording
    self.clock = clock
  }

  /// - Parameter setup: of a client on a fresh sandbox, with the replay's clock.
  public func callAsFunction(_ setup: ClientSetup) -> Result {
    let head = recording.head
    var setup = setup
    setup.language = head.language
    let client = Client(setup, wake: nil)
    let screen = FullScreen(client, size: Size(width: head.width, height: head.height), depth: .none)
    var result = Result()
    client.start()
    client.finishWork()
    for event in recording.events where !client.hasEnded {
      clock.set(event.t)
      if let input = event.input {
        result.keys += 1
        // What was on its way when the key was pressed was shown before it.
        client.startDue()
        screen.handle(input)
      }
      if let size = event.size, size.count == 2 { screen.resize(Size(width: size[0].clamped, height: size[1].clamped)) }
      if event.tick == true { client.tick() }
      guard let digest = event.screen else {
        // Frames are drawn between the keys: where a list is scrolled to depends on it.
        _ = screen.draw()
        continue
      }
      client.startDue()
      let grid = screen.draw()
      result.screens += 1
      if ScreenDigest.of(grid) != digest { result.differences.append(Difference(t: event.t, lines: grid.lines)) }
    }
    result.last = screen.draw().lines
    result.standing = client.station.practice
    if !client.hasEnded { client.end() }
    return result
  }
}

extension Int {
  fileprivate var clamped: Int { Swift.min(Swift.max(self, Recording.sizes.lowerBound), Recording.sizes.upperBound) }
}
