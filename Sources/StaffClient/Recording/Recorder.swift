internal import ClinicalModel
public import TerminalKit
public import Workflows

/// Writes down a session while it goes on, line by line, so that a killed one is there up to its last key.
public final class Recorder {
  private let write: (String) throws -> Void
  private let ticks: () -> Int
  private let start: Int
  private var shown: String?
  /// What stopped it: the disk is full, say. The session goes on.
  public private(set) var failure: (any Error)?

  /// Begins a recording of a sandbox. Throws a `Refusal` for any other database: keys are what people type about patients.
  ///
  /// - Parameters:
  ///   - session: of who is recorded.
  ///   - write: appends a line to the file.
  public init(_ setup: ClientSetup, _ session: Session, size: Size, write: @escaping (String) throws -> Void) throws {
    let standing = try Practice(session).standing()
    let now = setup.now()
    self.write = write
    ticks = setup.ticks
    start = setup.ticks()
    try write(
      Recording.line(
        Recording.Head(
          role: standing.role, exercises: standing.version, language: setup.language, size: size, seconds: now.seconds, offset: now.offset))
    )
  }

  private func add(_ change: (inout Recording.Event) -> Void) {
    var event = Recording.Event(t: max(0, ticks() - start))
    change(&event)
    put(event)
  }

  private func put(_ event: Recording.Event) {
    guard failure == nil else { return }
    do { try write(Recording.line(event)) } catch { failure = error }
  }

  func input(_ input: InputEvent) {
    if let event = Recording.Event(t: max(0, ticks() - start), input) { put(event) }
  }

  func resized(_ size: Size) { add { $0.size = [size.width, size.height] } }

  func ticked() { add { $0.tick = true } }

  /// What is shown once nothing is on its way; the same again is not written.
  func showed(_ grid: CellGrid) {
    let digest = ScreenDigest.of(grid)
    guard digest != shown else { return }
    shown = digest
    add { $0.screen = digest }
  }
}
