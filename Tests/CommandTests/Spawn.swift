import Foundation
import Glibc

/// Starts programs that get the three streams they are given and nothing else of the tests' process.
///
/// Foundation's `Process` is for programs that end with their work. What stays (a terminal's server, a client) would keep what Foundation waits on for other
/// programs: whoever started one of those at the same moment would wait for the end of this one. The signals that a thread of the tests blocks stay behind as
/// well: a server that hears of no child's end never ends itself.
enum Spawn {
  /// - Parameters:
  ///   - words: the program's path and its arguments.
  ///   - streams: what the program has as standard input, output and error.
  /// - Returns: the process, to be waited for with `waitpid`.
  static func start(
    _ words: [String], environment: [String: String], streams: (input: Int32, output: Int32, error: Int32), inOwnGroup: Bool = false
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (end, stream) in [streams.input, streams.output, streams.error].enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream, Int32(end))
    }
    // The system gives the lowest free number: what others open in the meantime stands just above the highest of now. Closing what is not open does nothing.
    let highest = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap(Int32.init).max() ?? 2
    for descriptor in 3..<max(highest, 2) + 64 { posix_spawn_file_actions_addclose(&actions, descriptor) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | (inOwnGroup ? POSIX_SPAWN_SETPGROUP : 0)))
    posix_spawnattr_setpgroup(&attributes, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var pairs: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (arguments + pairs).forEach { free($0) } }
    var child: pid_t = 0
    let failure = posix_spawn(&child, words[0], &actions, &attributes, &arguments, &pairs)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .ENOENT) }
    return child
  }
}
