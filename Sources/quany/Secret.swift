import ClinicalModel
import Foundation

/// Secrets come from the terminal without showing, or from standard input a line each; never from an argument.
enum Secret {
  /// Whether a person is asked.
  static var isAsked: Bool { isatty(STDIN_FILENO) == 1 }

  static func read(_ prompt: String) throws -> String {
    guard isAsked else {
      guard let line = readLine() else { throw missing }
      return line
    }
    FileHandle.standardError.write(Data(prompt.utf8))
    var settings = termios()
    tcgetattr(STDIN_FILENO, &settings)
    var silent = settings
    silent.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
      FileHandle.standardError.write(Data("\n".utf8))
    }
    guard let line = readLine() else { throw missing }
    return line
  }

  private static let missing = Refusal(
    .unusable, code: "QY-STF-0008", vi: "Không nhận được mật khẩu trên đầu vào chuẩn.", en: "No password came on standard input.")
}
