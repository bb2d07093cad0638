import Foundation

/// One line on the terminal that is written over and goes away; nothing where standard error is no terminal.
final class StatusLine {
  private let isTerminal = Console.isTalkingToTerminal
  private var last = ""

  func show(_ text: String) {
    guard isTerminal, text != last else { return }
    last = text
    FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
  }

  func clear() {
    guard isTerminal, !last.isEmpty else { return }
    last = ""
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }
}
