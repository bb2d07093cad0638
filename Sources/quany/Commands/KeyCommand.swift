import ArgumentParser
import Sealing
import Workflows

struct KeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Keys that seal backups. / Khóa niêm phong bản sao lưu.",
    subcommands: [New.self, Name.self, Open.self, Reseal.self])

  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new", abstract: "Make a key in a new file that only its owner can read. / Tạo khóa mới.",
      discussion:
        "Example:\n  quany key new --out /etc/quany/backup.key\n\nWithout the key nothing sealed with it can be opened: keep a copy elsewhere."
    )

    @OptionGroup var output: JSONOption
    @Option(help: ArgumentHelp("New file.", valueName: "file")) var out: String

    func run() throws { try KeyCommand.show(SealingKeyFile.create(at: out), output) }
  }

  struct Name: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "name", abstract: "Print the name of a key, which says nothing of it. / Tên của khóa.",
      discussion: "Example:\n  quany key name --key /etc/quany/backup.key")

    @OptionGroup var output: JSONOption
    @Option(help: ArgumentHelp("The key's file.", valueName: "file")) var key: String

    func run() throws { try KeyCommand.show(SealingKeyFile.read(key), output) }
  }

  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "open", abstract: "Open a sealed file into a new one, proved whole. / Mở tệp niêm phong.",
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
      try KeyCommand.show(path: out, opened.bytes, opened.digest, output)
    }
  }

  struct Reseal: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reseal", abstract: "Seal with a new key what an old one has sealed. / Niêm phong lại bằng khóa mới.",
      discussion: """
        Examples:
          quany key reseal h001.qydb --out new/h001.qydb --key old.key \\
              --new-key new.key

        Nothing is in the clear on the disk meanwhile, and a backup's manifest goes with it. The folder that `quany ship` writes begins anew instead: ship \
        into a new one with the new key.
        """)

    @OptionGroup var output: JSONOption
    @OptionGroup var sealing: KeyOption
    @Option(name: .customLong("new-key"), help: ArgumentHelp("File of the new key.", valueName: "file")) var new: String
    @Argument(help: "The sealed file.", completion: .file()) var file: String
    @Option(help: ArgumentHelp("New file, readable by its owner alone.", valueName: "file"), completion: .file()) var out: String

    func run() throws {
      let key = try SealingKeyFile.read(new)
      let sealed = try ResealFile()(file, to: out, with: sealing.sealingKey(), sealingWith: key)
      try KeyCommand.show(path: out, sealed.bytes, sealed.digest, key: key.name, output)
    }
  }

  private static func show(path: String, _ bytes: Int, _ digest: String, key: String? = nil, _ output: JSONOption) throws {
    struct Written: Encodable {
      var path: String
      var bytes: Int
      var digest: String
      var key: String?
    }
    if output.json {
      try Console.json(Written(path: path, bytes: bytes, digest: digest, key: key))
    } else {
      print("\(path)  \(bytes) byte  sha256 \(digest)" + (key.map { "  khóa / key \($0)" } ?? ""))
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
