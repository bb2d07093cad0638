import ArgumentParser
import Sealing
import Workflows

struct KeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Keys that seal backups. / Khóa niêm phong bản sao lưu.", subcommands: [New.self, Name.self, Open.self])

  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a key in a new file that only its owner can read. / Tạo khóa mới.",
      discussion:
        "Example:\n  quany key new --out /etc/quany/backup.key\n\nWithout the key nothing sealed with it can be opened: keep a copy elsewhere."
    )

    @OptionGroup var output: JSONOption
    @Option(help: ArgumentHelp("New file.", valueName: "file")) var out: String

    func run() throws { try KeyCommand.show(SealingKeyFile.create(at: out), output) }
  }

  struct Name: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the name of a key, which says nothing of it. / Tên của khóa.",
      discussion: "Example:\n  quany key name --key /etc/quany/backup.key")

    @OptionGroup var output: JSONOption
    @Option(help: ArgumentHelp("The key's file.", valueName: "file")) var key: String

    func run() throws { try KeyCommand.show(SealingKeyFile.read(key), output) }
  }

  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Open a sealed file into a new one, proved whole. / Mở tệp niêm phong.",
      discussion: """
        Examples:
          quany key open audit.sealed --out audit.xml --key /etc/quany/backup.key

        For exports that people read. `quany restore` and `quany import` open what they take by themselves.
        """)

    @OptionGroup var output: JSONOption
    @OptionGroup var sealing: KeyOption
    @Argument(help: "The sealed file.", completion: .file()) var file: String
    @Option(help: ArgumentHelp("New file, readable by its owner alone.", valueName: "file"), completion: .file()) var out: String

    func run() throws {
      let opened = try OpenSealedFile()(file, to: out, with: sealing.sealingKey())
      struct Opened: Encodable {
        var path: String
        var bytes: Int
        var digest: String
      }
      if output.json {
        try Console.json(Opened(path: out, bytes: opened.bytes, digest: opened.digest))
      } else {
        print("\(out)  \(opened.bytes) byte  sha256 \(opened.digest)")
      }
    }
  }

  private static func show(_ key: SealingKey, _ output: JSONOption) throws {
    if output.json {
      try Console.json(["key": key.name])
    } else {
      print("Khóa / key \(key.name)")
    }
  }
}

/// Where the sealing key is. Never the key itself.
struct KeyOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "File of the sealing key; else $QUANY_KEY_FILE, else the credential quany-key of the service manager.", valueName: "file"))
  var key: String?

  func sealingKey() throws -> SealingKey? {
    if let path = key ?? Surroundings.variable("QUANY_KEY_FILE") { return try SealingKeyFile.read(path) }
    guard let path = Surroundings.credential("quany-key") else { return nil }
    return try SealingKeyFile.read(path, isCredential: true)
  }
}
