import ClinicalModel
import Foundation
import Synchronization

/// The program as a set-group-id launcher: on a shared host the database belongs to a service group, and staff reach it only through here.
///
/// Who calls is the real user, which the kernel says and nobody can forge. The group's rights open the database and nothing else: a command that
/// takes or makes files by name runs with the caller's own rights, or it would read and write for them what they may not. `docs/access.md` has the
/// installation and the attacks.
enum SharedHost {
  enum Rights: Sendable {
    /// Started as an ordinary program.
    case own
    /// The group's, for a database of that group.
    case group(UInt32)
    /// The group's were given back, since the command takes files by name.
    case withheld
  }

  private static let rights = Mutex(Rights.own)

  /// Commands that may work with the group's rights: they read standard input and write standard output.
  private static let commands: Set<[String]> = [
    ["patient"], ["record"], ["staff"], ["retention"], ["report"], ["verify"], ["audit", "list"], ["audit", "verify"],
    ["audit", "anchor"], ["audit", "reviews"], ["quarantine", "list"], ["quarantine", "show"], ["quarantine", "retry"],
    ["quarantine", "discard"], ["register", "list"], ["register", "history"], ["register", "change"], ["register", "split"],
    ["register", "add"], ["register", "set"], ["terminology", "list"], ["terminology", "search"], ["terminology", "show"],
    ["review"], ["batch", "list"], ["batch", "show"], ["doctor"], ["ui"], ["encounter"], ["ward"], ["course"],
  ]

  /// Options whose values are no files. A list of what is allowed: an option that nobody thought of here keeps the caller's own rights.
  private static let options: Set<String> = [
    "--db", "--as", "--json", "--reason", "--purpose", "--limit", "--episodes", "--facility", "--confirmed", "--seen", "--patient", "--to",
    "--xml", "--pin", "--remove", "--name", "--roles", "--practitioner", "--department", "--account", "--minutes", "--verdict", "--since",
    "--until", "--actor", "--month", "--coverage", "--view", "--records", "--on", "--into", "--lang", "--system", "--outcome",
    "--as-of", "--by", "--format", "--explain", "--all", "--class", "--encounter", "--record", "--decision", "--help", "-h",
    "--require-encrypted-volume", "--linear", "--screen", "--with", "--color", "--no-color", "--mouse", "--no-mouse", "--lock",
    "--room", "--bed", "--why", "--at", "--attender", "--diagnosis", "--card", "--referred-from", "--participant", "--discharge",
    "--destination", "--offset", "--points", "--preview", "--override", "--drug", "--withheld",
  ]
  /// Options whose file may be standard input.
  private static let streams: Set<String> = ["--file", "--addendum"]

  /// The first thing that the program does. Nothing of the caller's environment stays but what names a terminal and a language.
  static func enter(_ arguments: [String]) {
    guard getgid() != getegid() || getuid() != geteuid() else { return }
    let kept = ["TERM", "COLORTERM", "LANG", "LC_ALL", "LC_CTYPE", "NO_COLOR", "COLUMNS", "SSH_CONNECTION"].compactMap {
      (name: String) -> (String, String)? in
      getenv(name).map { (name, String(cString: $0)) }
    }
    for name in ProcessInfo.processInfo.environment.keys { unsetenv(name) }
    for (name, value) in kept where !value.contains("/") { setenv(name, value, 1) }
    umask(0o007)
    // A user's rights are never taken over: what is written stays the caller's.
    guard setreuid(getuid(), getuid()) == 0 else { abort() }
    if takesNoFiles(arguments) {
      let group = getegid()
      rights.withLock { $0 = .group(group) }
    } else {
      giveBack()
    }
  }

  /// Whether a running client may write files: with the service's rights it would write them for its caller.
  static var mayWriteFiles: Bool {
    if case .own = rights.withLock({ $0 }) { return true }
    return false
  }

  static func takesNoFiles(_ arguments: [String]) -> Bool {
    let words = Array(arguments.dropFirst())
    guard let first = words.first, commands.contains([first]) || commands.contains(Array(words.prefix(2))) else { return false }
    for (index, word) in words.enumerated() where word.hasPrefix("-") && word != "-" {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      if streams.contains(parts[0]) {
        guard (parts.count == 2 ? parts[1] : index + 1 < words.count ? words[index + 1] : "") == "-" else { return false }
      } else if !options.contains(parts[0]) {
        return false
      }
    }
    return true
  }

  /// Called before a database is opened: the group's rights are for the group's databases.
  static func prepare(_ path: String) throws {
    switch rights.withLock({ $0 }) {
    case .own: return
    case .group(let group):
      var status = stat()
      guard stat(path, &status) == 0, status.st_gid == group, status.st_mode & S_IFMT == S_IFREG else {
        giveBack()
        return
      }
    case .withheld:
      guard access(path, R_OK | W_OK) != 0 else { return }
      throw Refusal(
        .access, code: "QY-ACC-0030",
        vi:
          "Trên máy dùng chung, lệnh nhận hoặc ghi tệp theo tên không chạy bằng quyền của dịch vụ: dùng `-` (đầu vào chuẩn), hoặc chạy bằng "
          + "tài khoản dịch vụ.",
        en:
          "On a shared host, a command that takes or makes files by name does not run with the service's rights: use `-` (standard input), or "
          + "run it as the service account.")
    }
  }

  /// For good: the saved group goes, too.
  private static func giveBack() {
    let group = getgid()
    guard setregid(group, group) == 0, getegid() == group else { abort() }
    rights.withLock { $0 = .withheld }
  }
}
