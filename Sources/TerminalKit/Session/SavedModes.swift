public import Glibc

/// A terminal's modes as they were found, where a signal handler may read them: never freed.
///
/// In memory of its own: the compiler lays out a global `termios` without the padding within it, three bytes too short for what writes it.
public struct SavedModes {
  public let modes: UnsafeMutablePointer<termios>

  public init() {
    modes = .allocate(capacity: 1)
    modes.initialize(to: termios())
  }

  /// Takes the modes that the terminal has now; false where there is no terminal.
  public func take(from terminal: Int32) -> Bool { tcgetattr(terminal, modes) == 0 }

  /// Puts them back: `TCSANOW`, or `TCSAFLUSH` to throw away what was typed meanwhile. Safe in a signal handler.
  public func put(back terminal: Int32, _ when: Int32) { tcsetattr(terminal, when, modes) }
}
