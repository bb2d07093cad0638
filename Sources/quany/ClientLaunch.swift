import ClinicalModel
import Foundation
import StaffClient
import TerminalKit
import Workflows

/// Starts the client in the way that fits: a full screen, or lines where there is none.
struct ClientLaunch {
  var isLinear: Bool
  var isColoured: Bool
  var hasMouse: Bool
  /// A new file for what is typed and shown.
  var recording: String?

  /// - Parameter open: opens the database; a full screen shows its first frame before.
  func run(_ language: Language, open: () throws -> ClientSetup) throws {
    guard !isLinear, Self.canMoveCursor else {
      guard recording == nil else {
        throw Refusal(
          .unusable, code: "QY-PRA-0013", vi: "Chỉ ghi được phiên toàn màn hình, trên một terminal thật.",
          en: "Only the full screen is recorded, on a terminal.")
      }
      try lines(open())
      return
    }
    let depth = ColourDepth(
      noColour: !isColoured || Surroundings.variable("NO_COLOR") != nil, term: Surroundings.variable("TERM"),
      colourTerm: Surroundings.variable("COLORTERM"))
    var file: FileHandle?
    let recorder: ((ClientSetup, Size) throws -> Recorder)? = recording.map { path in
      { setup, size in
        let session = try setup.peer()
        guard try Practice.isSandbox(session) else {
          throw Refusal(
            .access, code: "QY-PRA-0014",
            vi: "Chỉ ghi phiên làm việc trong sân tập: phím gõ ở nơi làm việc thật là dữ liệu người bệnh.",
            en: "Sessions are recorded in sandboxes only: where people work, keys are patients' data.")
        }
        let new = try Self.newFile(path)
        file = new
        return try Recorder(setup, session, size: size) { try new.write(contentsOf: Data($0.utf8)) }
      }
    }
    let status = try FullScreenRun.run(
      language, depth: depth, isLight: Background.isLight(variable: Surroundings.variable("COLORFGBG")),
      term: Surroundings.variable("TERM"), mouse: hasMouse, recorder: recorder, open: open)
    try? file?.close()
    if let status, status != 0 {
      Surroundings.close()
      Console.flush()
      _exit(status)
    }
  }

  private func lines(_ setup: ClientSetup) throws {
    let run = LinearRun(
      setup, rowsAtOnce: Secret.isAsked ? 20 : nil, width: { TerminalSession.outputWidth },
      read: { prompt, isSecret in
        if Secret.isAsked {
          if isSecret { return try? Secret.read(prompt) }
          print(prompt, terminator: "")
        }
        Console.flush()
        return readLine()
      }, write: { print($0) })
    run.run()
    // Who types hears it; a script asks for the exit code.
    if run.hasRefused, isatty(STDIN_FILENO) == 0 { throw Outcome.foundWrong }
  }

  private static var canMoveCursor: Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 && ![nil, "dumb"].contains(Surroundings.variable("TERM"))
  }

  private static func newFile(_ path: String) throws -> FileHandle {
    try NewFile.make(path) { _ in
      Refusal(
        .resource, code: "QY-PRA-0015", place: path, vi: "Không tạo được tệp này, hoặc tệp đã có.",
        en: "The file can't be made, or is there already.")
    }
  }

  // MARK: Which client this is

  private static var host: String { ProcessInfo.processInfo.hostName.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." } }

  static let client = "\(host):\(getpid()):\(UInt32.random(in: 0...UInt32.max))"

  /// A client of another machine is taken for running: it is not ours to say that it is not.
  static let isRunning: @Sendable (String) -> Bool = { client in
    let parts = client.split(separator: ":").map(String.init)
    guard parts.count == 3, parts[0] == host, let process = pid_t(parts[1]) else { return true }
    return RunningProcess.exists(process)
  }
}
