internal import Foundation
public import Glibc

/// Whether another program of this machine still runs.
public enum RunningProcess {
  /// One that has ended stands in the system's list until its parent has looked, and runs no more; one of somebody else's counts as well as an own.
  public static func exists(_ process: pid_t) -> Bool {
    guard kill(process, 0) == 0 || errno == EPERM else { return false }
    // The state stands behind the program's name in brackets, which may have brackets of its own.
    guard let line = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      let state = line.split(separator: ")").last?.first(where: { $0 != " " })
    else { return true }
    return state != "Z" && state != "X"
  }
}
