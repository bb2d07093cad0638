import ArgumentParser
import ClinicalModel
import StaffClient
import Workflows

struct UICommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ui", abstract: "The staff client: full screen, or lines with --linear. / Giao diện nhân viên.",
    discussion: """
      Examples:
        # full screen; ? helps everywhere
        quany ui --db h001.qydb
        # sign in by password, where several people share a computer
        quany ui --db h001.qydb --as bs.an
        # lines and numbers, for screen readers and slow lines
        quany ui --db h001.qydb --linear
        quany ui --db h001.qydb --json --screen find --with text="nguyen an"
        # in a sandbox: keys are patients' data elsewhere
        quany ui --db quany-practice/nurse/practice.qydb --record shift.jsonl

      Without --db the database is the one that QUANY_DB names. The screens are in docs/client.md.
      """)

  @Option(
    name: .customLong("db"), help: ArgumentHelp("The database file; QUANY_DB without it.", valueName: "file"),
    completion: .file(extensions: ["qydb"]))
  var path: String?
  @Option(
    name: .customLong("as"), help: ArgumentHelp("Sign in to this account by its password.", valueName: "account")) var signIn: String?
  @Flag(help: "Prompts and lines instead of a full screen.") var linear = false
  @Option(help: "vi or en; without it the one that the person chose last, else vi.") var lang: ClientLanguage?
  @Flag(help: "Print one screen as a JSON object with stable keys.") var json = false
  @Option(help: "The screen to print.") var screen = "home"
  @Option(name: .customLong("with"), help: ArgumentHelp("What the screen is about.", valueName: "name=value")) var parameters: [String] = []
  @Flag(inversion: .prefixedNo, help: "Colours, as far as the terminal has them.") var color = true
  @Flag(inversion: .prefixedNo, help: "The mouse chooses and scrolls; without it the terminal's own selection works.") var mouse = true
  @Option(help: ArgumentHelp("Minutes without a key until it locks; 0 for never.", valueName: "minutes")) var lock = 10

  @Option(
    help: ArgumentHelp("Write down keys and screens into a new file; in a sandbox only.", valueName: "file"), completion: .file())
  var record: String?

  func validate() throws {
    guard (0...1440).contains(lock) else { throw Misuse.range("--lock", 0...1440, BilingualText(vi: "phút", en: "minutes")) }
    guard record == nil || !(linear || json) else { throw Misuse.excludes("--record", "--linear, --json") }
    guard parameters.allSatisfy({ $0.contains("=") }) else { throw Misuse.form("--with", "NAME=VALUE") }
  }

  func run() throws {
    guard let path = path ?? Surroundings.variable("QUANY_DB") else {
      throw Misuse.noDatabase
    }
    let code = CodeBox()
    let clock = ContinuousClock()
    let start = clock.now
    func open() throws -> ClientSetup {
      let doors = try Surroundings.doors(path) { code.read() }
      return ClientSetup(
        language: language, account: Surroundings.account, now: Surroundings.now,
        ticks: { Int((clock.now - start) / .milliseconds(1)) }, peer: doors.peer, signIn: doors.signIn, signInAs: signIn, code: code,
        client: ClientLaunch.client, isRunning: ClientLaunch.isRunning, lockMinutes: lock,
        printer: SharedHost.mayWriteFiles ? ClientPrinter.files : nil, followsPerson: lang == nil)
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
      let shown: (text: String, isRefused: Bool)
      do {
        shown = try ScreenJSON.shown(setup, screen: screen, parameters: values)
      } catch let refusal as Refusal where refusal.kind == .access {
        // Whoever reads objects finds why there is none of the screen in one, too.
        let notice = "\(refusal.code) \(refusal.text[language])"
        try Console.json(NotOpened(notice: notice, parameters: values, screen: screen))
        throw refusal
      }
      print(TerminalText.json(shown.text))
      if shown.isRefused { throw Outcome.foundWrong }
    } else {
      try ClientLaunch(isLinear: linear, isColoured: color, hasMouse: mouse, recording: record).run(language, open: open)
    }
  }

  /// A screen that the account may not open.
  private struct NotOpened: Encodable {
    var notice: String
    var parameters: [String: String]
    var screen: String
  }

  private var language: Language { lang == .en ? .en : .vi }
}

enum ClientLanguage: String, ExpressibleByArgument, CaseIterable {
  case vi, en
}
