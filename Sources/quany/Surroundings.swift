import ArgumentParser
import ClinicalModel
import Foundation
import RecordStore
import Synchronization
import Workflows

/// What the commands take from the world: clock, account, terminal. Nothing below `Workflows` looks at these by itself.
enum Surroundings {
  static let now: @Sendable () -> Moment = {
    let seconds = Int64(Date().timeIntervalSince1970)
    return Moment(seconds: seconds, offset: TimeZone.current.secondsFromGMT() / 60)
  }

  /// The operating system's name for whoever runs the program: the real user, whatever rights the program was given.
  static var account: String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return "uid\(getuid())" }
    return String(cString: name)
  }

  /// The account that somebody signs in to by password; nil for the operating system's.
  static let signIn = Mutex<String?>(nil)

  /// - Parameter isVolumeChecked: not where somebody comes to say what is wrong with the volume.
  static func session(_ database: String, isVolumeChecked: Bool = true) throws -> Session {
    try SharedHost.prepare(database)
    let session = try open(RecordStore(opening: database), isVolumeChecked ? VolumeEncryption.init(of:) : nil)
    opened.withLock { $0 = session }
    return session
  }

  /// A copy to try something on. Whoever signs in by password does so at the database itself, where wrong ones are counted.
  static func rehearsal(_ database: String, of workflow: any Workflow.Type) throws -> Rehearsal {
    guard signIn.withLock({ $0 == nil }) else { return try Rehearsal(session(database), for: workflow) }
    try SharedHost.prepare(database)
    return try Rehearsal(of: database, for: workflow, temporary: variable("TMPDIR") ?? "/tmp", account: account, origin: origin, now: now)
  }

  /// Ways into a database for a program that stays open: as the operating system's account, and by password. The second factor's code comes from
  /// `code`. The store is opened once.
  static func doors(_ database: String, code: @escaping @Sendable () -> String) throws -> (
    peer: @Sendable () throws -> Session, signIn: @Sendable (String, String) throws -> Session
  ) {
    try SharedHost.prepare(database)
    let store = try RecordStore(opening: database)
    lasting.withLock { $0 = store }
    let (account, origin) = (account, origin.replacingPrefix("cli", with: "ui"))
    return (
      {
        let session = try Session(store: store, account: account, origin: origin, now: now, secondFactor: code)
        opened.withLock { $0 = session }
        return session
      },
      { name, password in
        let session = try Session.signIn(
          store: store, account: name, password: password, origin: "\(origin) by \(account)", now: now, secondFactor: code)
        opened.withLock { $0 = session }
        return session
      }
    )
  }

  /// The database of a program that stayed open: closed at its end, so that the next start need not read what it left in the log.
  private static let lasting = Mutex<RecordStore?>(nil)

  static func close() {
    try? lasting.withLock { store in
      try store?.close()
      store = nil
    }
  }

  /// A variable of the environment; nil when it is not set, or empty.
  static func variable(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The file of a secret that systemd hands to a service (`LoadCredential=`); nil when there is none.
  static func credential(_ name: String) -> String? {
    guard let folder = variable("CREDENTIALS_DIRECTORY") else { return nil }
    let path = folder + "/" + name
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  private static func open(_ store: RecordStore, _ volume: (@Sendable (String) -> VolumeEncryption)?) throws -> Session {
    let code: @Sendable () throws -> String = { try Secret.read("Mã xác thực / Code: ") }
    guard let name = signIn.withLock(\.self) else {
      return try Session(store: store, account: account, origin: origin, now: now, volume: volume, secondFactor: code)
    }
    let password = try Secret.read("Mật khẩu của \(name) / Password: ")
    let session = try Session.signIn(
      store: store, account: name, password: password, origin: "\(origin) by \(account)", now: now, volume: volume, secondFactor: code)
    if let failed = session.signIn?.proof.failedBefore, failed > 0 {
      Console.talk("Có \(failed) lần nhập sai mật khẩu trước lần này. / \(failed) wrong passwords came before this one.")
    }
    return session
  }

  /// The session of the command that runs; there is one.
  private static let opened = Mutex<Session?>(nil)

  /// Leaves the audit row of a command that left none.
  static func end(_ refusal: Refusal?, succeeded: Bool, _ command: String) throws {
    try opened.withLock(\.self)?.end(refusal, succeeded: succeeded, of: command)
  }

  /// From where: `cli pts/3@host from 10.0.0.5`. The address is what the login server told the session; the account is what is proved.
  static var origin: String {
    var name = [CChar](repeating: 0, count: 256)
    let host = gethostname(&name, name.count - 1) == 0 ? text(name) : ""
    let terminal = ttyname_r(STDIN_FILENO, &name, name.count) == 0 ? text(name) : ""
    let client = ProcessInfo.processInfo.environment["SSH_CONNECTION"]?.split(separator: " ").first.map(String.init)
    return origin(terminal: terminal, host: host, client: client)
  }

  /// Cleaned and bounded, since an environment can say anything.
  static func origin(terminal: String, host: String, client: String?) -> String {
    func clean(_ text: some StringProtocol, _ limit: Int, _ extra: String) -> String {
      String(text.filter { $0.isASCII && ($0.isLetter || $0.isNumber || extra.contains($0)) }.prefix(limit))
    }
    let place = clean(terminal.hasPrefix("/dev/") ? terminal.dropFirst(5) : "-", 32, "/-")
    var text = "cli \(place.isEmpty ? "-" : place)@\(clean(host, 64, ".-"))"
    if let client {
      let address = clean(client, 45, ".:%")
      if !address.isEmpty { text += " from \(address)" }
    }
    return text
  }

  private static func text(_ bytes: [CChar]) -> String {
    String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

extension String {
  fileprivate func replacingPrefix(_ prefix: String, with other: String) -> String {
    hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
  }
}

struct DatabaseOption: ParsableArguments {
  @Option(name: .customLong("db"), help: ArgumentHelp("The database file.", valueName: "file"), completion: .file(extensions: ["qydb"]))
  var path: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Sign in to this account by its password, where several people share one of the machine's.", valueName: "account"))
  var signIn: String?

  func validate() throws {
    guard let signIn else { return }
    guard !signIn.isEmpty else { throw Misuse.form("--as", "ACCOUNT") }
    Surroundings.signIn.withLock { $0 = signIn }
  }
}

/// How a result is printed. Every command takes both, so that a script may pass them without asking which command it calls.
struct JSONOption: ParsableArguments {
  @Flag(help: "Print one JSON object with stable keys.")
  var json = false
  @Flag(name: .customLong("no-color"), help: "Plain text. Only the client has colours: elsewhere this changes nothing.")
  var isPlain = false
}
