import ArgumentParser
import ClinicalModel
import Foundation
import RecordStore
import StaffClient
import TerminalKit
import Workflows

struct UICommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ui", abstract: "The staff client: full screen, or lines with --linear. / Giao diện nhân viên.",
    discussion: """
      Examples:
        quany ui --db h001.qydb                            full screen; ? helps everywhere
        quany ui --db h001.qydb --as bs.an                 sign in by password, where several people share a computer
        quany ui --db h001.qydb --linear                   lines and numbers, for screen readers and slow lines
        quany ui --db h001.qydb --json --screen find --with text="nguyen an"

      Without --db the database is the one that QUANY_DB names. The screens are in docs/client.md.
      """)

  @Option(
    name: .customLong("db"), help: ArgumentHelp("The database file; QUANY_DB without it.", valueName: "file"),
    completion: .file(extensions: ["qydb"]))
  var path: String?
  @Option(
    name: .customLong("as"), help: ArgumentHelp("Sign in to this account by its password.", valueName: "account")) var signIn: String?
  @Flag(help: "Prompts and lines instead of a full screen.") var linear = false
  @Option(help: "vi or en.") var lang: ClientLanguage = .vi
  @Flag(help: "Print one screen as a JSON object with stable keys.") var json = false
  @Option(help: "The screen to print.") var screen = "home"
  @Option(name: .customLong("with"), help: ArgumentHelp("What the screen is about.", valueName: "name=value")) var parameters: [String] = []
  @Flag(inversion: .prefixedNo, help: "Colours, as far as the terminal has them.") var color = true
  @Flag(inversion: .prefixedNo, help: "The mouse chooses and scrolls; without it the terminal's own selection works.") var mouse = true
  @Option(help: ArgumentHelp("Minutes without a key until it locks; 0 for never.", valueName: "minutes")) var lock = 10

  func validate() throws {
    guard (0...1440).contains(lock) else { throw ValidationError("--lock takes 0 to 1440 minutes.") }
    guard parameters.allSatisfy({ $0.contains("=") }) else { throw ValidationError("--with takes NAME=VALUE.") }
  }

  func run() throws {
    guard let path = path ?? Surroundings.variable("QUANY_DB") else {
      throw ValidationError("Name the database: --db FILE, or QUANY_DB.")
    }
    let code = CodeBox()
    let clock = ContinuousClock()
    let start = clock.now
    func open() throws -> ClientSetup {
      let doors = try Surroundings.doors(path) { code.read() }
      return ClientSetup(
        language: language, account: Surroundings.account, now: Surroundings.now,
        ticks: { Int((clock.now - start) / .milliseconds(1)) }, peer: doors.peer, signIn: doors.signIn, signInAs: signIn, code: code,
        client: Self.client, isRunning: Self.isRunning, lockMinutes: lock, printer: SharedHost.mayWriteFiles ? Self.printer : nil)
    }
    if json {
      var values: [String: String] = [:]
      for parameter in parameters {
        let parts = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        values[parts[0]] = parts[1]
      }
      var setup = try open()
      if signIn != nil {
        let (password, enter) = (try Secret.read("Mật khẩu / Password: "), setup.signIn)
        setup.signIn = { account, _ in try enter(account, password) }
      }
      print(TerminalText.json(try ScreenJSON.text(setup, screen: screen, parameters: values)))
    } else if linear || !Self.canMoveCursor {
      LinearRun(
        try open(),
        read: { prompt, isSecret in
          if Secret.isAsked {
            if isSecret { return try? Secret.read(prompt) }
            print(prompt, terminator: "")
          }
          Console.flush()
          return readLine()
        }, write: { print($0) }
      ).run()
    } else {
      let depth = ColourDepth(
        noColour: !color || Surroundings.variable("NO_COLOR") != nil, term: Surroundings.variable("TERM"),
        colourTerm: Surroundings.variable("COLORTERM"))
      let status = try FullScreenRun.run(language, depth: depth, mouse: mouse, open: open)
      if let status, status != 0 {
        Surroundings.close()
        Console.flush()
        _exit(status)
      }
    }
  }

  /// Never over a file that is there: a slip of the finger must not cost one.
  private static let printer = Printer(
    text: { text, path in
      try write(Data(text.utf8), path)
      return path
    },
    pdf: { html, path in
      guard !FileManager.default.fileExists(atPath: path) else { throw thereAlready(path) }
      try PDFConverter.write(html, to: path)
      try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      return path
    })

  private static func write(_ data: Data, _ path: String) throws {
    let handle = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard handle >= 0 else {
      if errno == EEXIST { throw thereAlready(path) }
      throw Refusal(.resource, code: "QY-REC-0037", place: path, vi: "Không ghi được tệp.", en: "The file can't be written.")
    }
    let file = FileHandle(fileDescriptor: handle, closeOnDealloc: true)
    try file.write(contentsOf: data)
  }

  private static func thereAlready(_ path: String) -> Refusal {
    Refusal(
      .unusable, code: "QY-REC-0036", place: path, vi: "Đã có tệp này; đặt tên khác.", en: "The file is there already; choose another name."
    )
  }

  private static var canMoveCursor: Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 && ![nil, "dumb"].contains(Surroundings.variable("TERM"))
  }

  private var language: Language { lang == .vi ? .vi : .en }

  // MARK: Which client this is

  private static var host: String { ProcessInfo.processInfo.hostName.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." } }

  private static let client = "\(host):\(getpid()):\(UInt32.random(in: 0...UInt32.max))"

  /// A client of another machine is taken for running: it is not ours to say that it is not.
  private static let isRunning: @Sendable (String) -> Bool = { client in
    let parts = client.split(separator: ":").map(String.init)
    guard parts.count == 3, parts[0] == host, let process = pid_t(parts[1]) else { return true }
    return kill(process, 0) == 0 || errno == EPERM
  }
}

enum ClientLanguage: String, ExpressibleByArgument, CaseIterable {
  case vi, en
}
