import Foundation
import Workflows

/// Says how far an import is: one line of the terminal that is written over, or a line a minute where there is no terminal.
final class ProgressMeter {
  private let start: ContinuousClock.Instant
  private let isTerminal = Console.isTalkingToTerminal
  private var line: ImportProgressLine
  private var isShown = false

  init(start: ContinuousClock.Instant) {
    self.start = start
    line = ImportProgressLine(isTerminal: isTerminal)
  }

  func begin() { line.first.map(write) }

  func show(_ progress: ImportProgress) { line.next(progress, after: ContinuousClock.now - start).map(write) }

  func clear() {
    guard isTerminal, isShown else { return }
    isShown = false
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }

  private func write(_ text: String) {
    isShown = true
    FileHandle.standardError.write(Data((isTerminal ? "\r\u{1B}[K" + text : text + "\n").utf8))
  }
}
