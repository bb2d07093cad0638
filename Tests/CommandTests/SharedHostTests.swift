import Foundation
import Testing

/// The program as a set-group-id launcher, tried by real users of this machine. Needs root, which makes and removes them.
@Suite(.serialized) struct SharedHostTests {
  /// A service group with a database, the launcher, and two people of whom the database knows one.
  final class Host {
    let folder: URL
    let group: String
    let nurse: String
    let stranger: String
    private var made: [(tool: String, name: String)] = []

    init?() throws {
      guard geteuid() == 0 else {
        print("skipped: only root makes users")
        return nil
      }
      let tag = String(UUID().uuidString.prefix(6)).lowercased()
      (group, nurse, stranger) = ("qy\(tag)", "qn\(tag)", "qs\(tag)")
      folder = URL(filePath: "/var/tmp/quany-host-\(tag)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
      try root("groupadd", group)
      made.append(("groupdel", group))
      for user in [nurse, stranger] {
        try root("useradd", "--no-create-home", "--shell", "/bin/sh", user)
        made.insert(("userdel", user), at: 0)
        try FileManager.default.createDirectory(at: home(user), withIntermediateDirectories: true)
        try root("chown", user, home(user).path)
      }
      try FileManager.default.copyItem(atPath: Program.path, toPath: launcher)
      try root("chgrp", group, launcher)
      try root("chmod", "2755", launcher)
      try FileManager.default.createDirectory(at: folder.appending(path: "srv"), withIntermediateDirectories: true)
      try root("chgrp", group, folder.appending(path: "srv").path)
      try root("chmod", "2770", folder.appending(path: "srv").path)
      try root("sh", "-c", "umask 007; exec '\(Program.path)' init --db '\(database)' --data-centre --roles operator,doctor,auditor")
      let batch = folder.appending(path: "b.xml")
      try Data(
        (Batch.start + Batch.patient("P1") + Batch.encounter("E1", of: "P1") + Batch.record("R1", of: "E1") + Batch.end).utf8
      ).write(to: batch)
      try root(Program.path, "import", "--db", database, batch.path)
      try root(Program.path, "staff", "add", "--db", database, nurse, "--name", "Y tá Mẫu", "--roles", "nurse")
      try root("sh", "-c", "chgrp \(group) '\(database)'* && chmod 660 '\(database)'*")
    }

    deinit {
      for (tool, name) in made { _ = try? root(tool, name) }
      try? FileManager.default.removeItem(at: folder)
    }

    var launcher: String { folder.appending(path: "quany").path }
    var database: String { folder.appending(path: "srv/h.qydb").path }
    func home(_ user: String) -> URL { folder.appending(path: "home-\(user)") }

    @discardableResult
    private func root(_ words: String...) throws -> Int32 {
      let result = try execute(words, nil)
      guard result.status == 0 else { throw Failed(words: words, talk: result.talk) }
      return result.status
    }

    struct Failed: Error {
      let words: [String]
      let talk: String
    }

    /// Runs a command as a user of the machine, in their folder.
    func run(as user: String, _ words: String..., input: String = "", environment: [String: String] = [:]) throws -> Program.Result {
      try execute(
        ["setpriv", "--reuid", user, "--regid", user, "--clear-groups", "--"] + words, input, environment: environment, at: home(user))
    }

    private func execute(_ words: [String], _ input: String?, environment: [String: String] = [:], at place: URL? = nil) throws
      -> Program.Result
    {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = words
      process.currentDirectoryURL = place ?? folder
      process.environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"].merging(environment) { $1 }
      let base = FileManager.default.temporaryDirectory.appending(path: "quany-host-run-\(UUID().uuidString)")
      let (output, talk, given) = (
        base.appendingPathExtension("out"), base.appendingPathExtension("err"), base.appendingPathExtension("in")
      )
      defer { for file in [output, talk, given] { try? FileManager.default.removeItem(at: file) } }
      for file in [output, talk] { try Data().write(to: file) }
      try Data((input ?? "").utf8).write(to: given)
      process.standardOutput = try FileHandle(forWritingTo: output)
      process.standardError = try FileHandle(forWritingTo: talk)
      process.standardInput = try FileHandle(forReadingFrom: given)
      try process.run()
      process.waitUntilExit()
      return Program.Result(
        status: process.terminationStatus, output: (try? String(contentsOf: output, encoding: .utf8)) ?? "",
        talk: (try? String(contentsOf: talk, encoding: .utf8)) ?? "")
    }

    func audited() throws -> String {
      try execute(["sqlite3", database, "SELECT actor, action, outcome FROM auditEvent"], nil).output
    }
  }

  @Test func `staff reach the database through the program and not around it`() throws {
    guard let host = try Host() else { return }
    let found = try host.run(as: host.nurse, host.launcher, "patient", "search", "--db", host.database, "mau")
    #expect(found.status == 0 && found.output.contains("Nguyễn Văn Mẫu"), "\(found.talk)")
    let shown = try host.run(as: host.nurse, host.launcher, "patient", "show", "--db", host.database, "1", "--reason", "khám")
    #expect(shown.status == 0, "\(shown.talk)")
    for words in [
      ["sqlite3", host.database, "SELECT * FROM patient"], ["cat", host.database], ["cat", host.database + "-wal"],
      ["ls", host.folder.appending(path: "srv").path], ["cp", host.database, "copy"], ["ln", host.database, "link"],
      [Program.path, "patient", "search", "--db", host.database, "mau"],
    ] {
      let result = try host.run(as: host.nurse, "sh", "-c", words.map { "'\($0)'" }.joined(separator: " "))
      #expect(result.status != 0 && !result.output.contains("Mẫu"), "\(words)")
    }
    #expect(try host.run(as: host.stranger, host.launcher, "patient", "search", "--db", host.database, "mau").talk.contains("QY-ACC-0001"))
  }

  @Test func `nobody is somebody else by their environment`() throws {
    guard let host = try Host() else { return }
    let lie = [
      "SUDO_UID": "0", "SUDO_USER": "root", "USER": "root", "LOGNAME": "root", "TMPDIR": host.home(host.nurse).path,
      "SQLITE_TMPDIR": host.home(host.nurse).path, "TZ": ":/etc/shadow", "QUANY_TRACE": "1", "LD_PRELOAD": "/nonexistent.so",
    ]
    let result = try host.run(as: host.nurse, host.launcher, "staff", "list", "--db", host.database, environment: lie)
    #expect(result.status == 3 && result.talk.contains("QY-ACC-0002"), "\(result.talk)")
    #expect(try host.audited().contains("\(host.nurse)|manageStaff|refused"))
    #expect(
      try host.run(as: host.stranger, host.launcher, "patient", "search", "--db", host.database, "mau", environment: lie).talk.contains(
        "QY-ACC-0001"))
  }

  @Test func `the service's rights open its database and no file besides`() throws {
    guard let host = try Host() else { return }
    // With a database of one's own, where one may do everything, the service's file is just a file that can't be read.
    let own = host.home(host.nurse).appending(path: "own.qydb").path
    #expect(try host.run(as: host.nurse, host.launcher, "init", "--db", own, "--data-centre").status == 0)
    let stolen = try host.run(as: host.nurse, host.launcher, "import", "--db", own, "--json", host.database)
    #expect(stolen.status != 0 && stolen.count("accepted") <= 0, "\(stolen.output) \(stolen.talk)")
    #expect(try host.run(as: host.nurse, "grep", "-c", "Mẫu", own).output.hasPrefix("0"))
    for words in [
      ["record", "draft", "--db", host.database, "--facility", "H001", "--file", host.database],
      ["record", "draft", "--db", host.database, "--facility", "H001", "--file=\(host.database)"],
      ["record", "draft", "--db", host.database, "--facility", "H001", "--file", "/dev/stdin"],
      ["import", "--db", host.database, host.database],
      ["export", "--db", host.database, "--all", "--out", host.folder.appending(path: "srv/out").path],
      ["audit", "export", "--db", host.database, "--out", "out.xml"],
      ["backup", "--db", host.database, "--out", "copy.qydb"],
      ["restore", "--from", host.database, "--db", "copy.qydb"],
    ] {
      let result = try host.run(as: host.nurse, "env", [host.launcher] + words)
      #expect(result.status != 0, "\(words)")
      #expect(words[0] == "restore" || result.talk.contains("QY-ACC-0030"), "\(words): \(result.talk)")
    }
    #expect(!FileManager.default.fileExists(atPath: host.folder.appending(path: "srv/out").path))
    let piped = try host.run(
      as: host.nurse, host.launcher, "record", "draft", "--db", host.database, "--facility", "H001", "--file", "-", input: "<record/>")
    #expect(piped.talk.contains("QY-") && !piped.talk.contains("QY-ACC-0030"), "standard input is the caller's own: \(piped.talk)")
  }

  @Test func `what the program leaves is nobody else's to read`() throws {
    guard let host = try Host() else { return }
    #expect(try host.run(as: host.nurse, host.launcher, "patient", "search", "--db", host.database, "mau").status == 0)
    for name in try FileManager.default.contentsOfDirectory(atPath: host.folder.appending(path: "srv").path) {
      let attributes = try FileManager.default.attributesOfItem(atPath: host.folder.appending(path: "srv/\(name)").path)
      #expect((attributes[.posixPermissions] as? Int).map { $0 & 0o007 } == 0, "\(name)")
      #expect(attributes[.groupOwnerAccountName] as? String == host.group, "\(name)")
    }
    #expect(try Program.run("verify", "--db", host.database).status == 0)
  }
}

extension SharedHostTests.Host {
  func run(as user: String, _ tool: String, _ words: [String]) throws -> Program.Result {
    try run(as: user, "sh", "-c", ([tool] + words).map { "'\($0)'" }.joined(separator: " "))
  }
}
