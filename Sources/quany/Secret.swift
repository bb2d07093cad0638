import ClinicalModel
import Foundation
import TerminalKit
import Workflows

/// Secrets come from the terminal without showing, or from standard input a line each; never from an argument.
enum Secret {
  /// Whether a person is asked.
  static var isAsked: Bool { isatty(STDIN_FILENO) == 1 }

  /// The terminal's modes before the prompt. Safe: taken before the handler that reads them is set, by the one thread there is.
  private nonisolated(unsafe) static let saved = SavedModes()

  /// The password of an attestation; empty for who signed in by it just now. Or the PIN.
  static func proof(_ session: Session, pin: Bool = false) throws -> String {
    if pin { return try read("PIN: ") }
    return session.signIn == nil ? try read("Mật khẩu / Password: ") : ""
  }

  static func read(_ prompt: String) throws -> String {
    guard isAsked else {
      guard let line = line() else { throw missing }
      return line
    }
    FileHandle.standardError.write(Data(prompt.utf8))
    guard saved.take(from: STDIN_FILENO) else { throw missing }
    var silent = saved.modes.pointee
    silent.c_lflag &= ~tcflag_t(ECHO)
    // Whoever gives up at the prompt gets a terminal back that shows what they type.
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        Secret.saved.put(back: STDIN_FILENO, TCSANOW)
        _exit(128 + number)
      }
    }
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    defer {
      for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
      saved.put(back: STDIN_FILENO, TCSAFLUSH)
      FileHandle.standardError.write(Data("\n".utf8))
    }
    guard let line = readLine() else { throw missing }
    return line
  }

  /// A line of a pipe, and no byte more: what follows may be a file. Nil at the end.
  private static func line() -> String? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while bytes.count < 4096 {
      let count = Foundation.read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1 else { return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }
      if byte == UInt8(ascii: "\n") { break }
      bytes.append(byte)
    }
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let missing = Refusal(
    .unusable, code: "QY-STF-0008", vi: "Không nhận được mật khẩu trên đầu vào chuẩn.", en: "No password came on standard input.")
}
