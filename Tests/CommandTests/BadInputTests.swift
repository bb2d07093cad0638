import Foundation
import Testing

/// What people give a program: each thing gets its code, its place and its exit code, and the database stays as consistent as it was.
struct BadInputTests {
  let ward: Ward

  init() throws { ward = try Ward() }

  private func refused(_ path: String, code: String, read: Int = 1) throws {
    let result = try ward.take(path)
    #expect(result.status == 1, "\(result.talk)")
    #expect(result.count("read") == read)
    #expect(result.count("rejected") == 1)
    #expect(result.json["balances"] as? Bool == true)
    #expect(try issues().contains(code))
    #expect(try ward.isClean())
  }

  private func issues() throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sqlite3")
    process.arguments = [ward.database, "SELECT code FROM importIssue"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    defer { process.waitUntilExit() }
    return String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func `a missing file`() throws {
    let result = try ward.take(ward.path("none.xml"))
    #expect(result.status == 4)
    #expect(result.talk.contains("QY-IMP-0001"))
  }

  @Test func `a path that is not there, or is a pipe, is one rejected file beside those that are taken`() throws {
    let good = try ward.write("good.xml", Batch.many(2))
    #expect(mkfifo(ward.path("pipe"), 0o600) == 0)
    let arguments = ["import", "--db", ward.database, "--json", ward.path("none.xml"), good, ward.path("pipe"), ward.path("no/folder/")]
    let dry = try Program.run(arguments + ["--dry-run"])
    let result = try Program.run(arguments)
    for result in [dry, result] {
      #expect(result.status == 1, "\(result.talk)")
      #expect(["files", "read", "accepted", "rejected"].map(result.count) == [4, 9, 6, 3])
      #expect(result.json["balances"] as? Bool == true)
    }
    #expect(
      try ward.query("SELECT code, line, xpath FROM importIssue WHERE severity = 'error' ORDER BY fileId")
        == "QY-IMP-0001|1|/\nQY-IMP-0070|1|/\nQY-IMP-0001|1|/\n")
    // The same again once it is there.
    _ = try ward.write("none.xml", Batch.start + Batch.patient("P9") + Batch.end)
    #expect(["accepted", "duplicate", "rejected"].map(try Program.run(arguments).count) == [1, 6, 2])
    #expect(try ward.isClean())
  }

  @Test func `nothing that can be read at all is no batch`() throws {
    let result = try Program.run("import", "--db", ward.database, ward.path("a.xml"), ward.path("b.xml"))
    #expect(result.status == 4 && result.talk.contains("QY-IMP-0001"))
    #expect(try ward.query("SELECT count(*) FROM importBatch") == "0\n")
  }

  @Test func `an empty folder, and a folder of files`() throws {
    try FileManager.default.createDirectory(at: ward.folder.appending(path: "in/deep"), withIntermediateDirectories: true)
    #expect(try ward.take(ward.path("in")).talk.contains("QY-IMP-0003"))
    _ = try ward.write("in/b.xml", Batch.many(2, from: 10))
    _ = try ward.write("in/deep/a.xml", Batch.many(2, from: 20))
    _ = try ward.write("in/.hidden", "x")
    let result = try ward.take(ward.path("in"))
    #expect(result.status == 0)
    #expect(result.count("files") == 2)
    #expect(result.count("accepted") == 12)
  }

  @Test func `a folder without permission`() throws {
    guard geteuid() != 0 else {
      print("skipped: root may read everything")
      return
    }
    try FileManager.default.createDirectory(at: ward.folder.appending(path: "closed"), withIntermediateDirectories: true)
    chmod(ward.path("closed"), 0)
    defer { chmod(ward.path("closed"), 0o700) }
    let result = try ward.take(ward.path("closed"))
    #expect(result.status == 4)
    #expect(result.talk.contains("QY-IMP-0074"))
  }

  @Test(arguments: [
    ("", "QY-XML-0014"), ("hello", "QY-XML-0015"), ("%PDF-1.4 \u{1}\u{2}", "QY-XML-0015"), ("PK\u{3}\u{4}", "QY-ARC-0001"),
    ("<html/>", "QY-FMT-0006"), ("<batch xmlns=\"urn:quany:record:2\" facility=\"H001\" producer=\"t\" version=\"2.0\"/>", "QY-NAT-"),
    ("<!DOCTYPE batch [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><batch>&b;</batch>", "QY-XML-0005"),
    ("<!DOCTYPE batch [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><batch>&x;</batch>", "QY-XML-0005"),
    ("<!DOCTYPE batch SYSTEM \"http://127.0.0.1/x.dtd\"><batch/>", "QY-XML-0005"),
    ("<!DOCTYPE batch [<!ATTLIST batch at (one|two|two) #IMPLIED>]><batch/>", "QY-XML-0005"),
    ("<!DOCTYPE batch [<!ELEMENT a (b|b)><!ATTLIST a i ID 'x' j ID 'y' n NOTATION (m|m) #IMPLIED>]><batch/>", "QY-XML-0005"),
  ])
  func `a file that is no batch`(content: String, code: String) throws {
    let path = try ward.write("bad.xml", content)
    let result = try ward.take(path)
    #expect(result.status == 1)
    #expect(result.count("rejected") == 1)
    let found = try issues()
    #expect(found.contains { $0.hasPrefix(code) }, "\(found)")
    #expect(!result.output.contains("root:"))
    #expect(result.talk.isEmpty, "the reader says nothing of its own, least of all what stands in the file: \(result.talk)")
    #expect(try ward.isClean())
  }

  @Test func `a file cut in the middle keeps what came before`() throws {
    let whole = Array(Batch.many(5).utf8)
    try refused(ward.write("cut.xml", whole[..<(whole.count - 100)]), code: "QY-XML-0002", read: 15)
    #expect(try ward.take(ward.write("whole.xml", whole)).count("duplicate") == 14)
  }

  @Test func `bytes that are not UTF-8`() throws {
    let bytes = Array((Batch.start + Batch.patient("P1") + "<patient id=\"").utf8) + [0xFF, 0xFE] + Array("\"/></batch>".utf8)
    try refused(ward.write("bytes.xml", bytes), code: "QY-XML-0001", read: 2)
  }

  @Test func `a text of 100 MB`() throws {
    var bytes = Array((Batch.start + "<record id=\"R1\"><section code=\"x\"><narrative>").utf8)
    bytes += [UInt8](repeating: UInt8(ascii: "x"), count: 100 << 20)
    bytes += Array("</narrative></section></record></batch>".utf8)
    try refused(ward.write("huge.xml", bytes), code: "QY-XML-0011")
  }

  @Test func `a byte order mark, UTF-16 and combining marks are read as what they say`() throws {
    let text = Batch.start + Batch.patient("P1", "Nguyễn Thị Ánh".decomposedStringWithCanonicalMapping) + Batch.end
    let utf16 = try #require(text.replacing("UTF-8", with: "UTF-16").data(using: .utf16LittleEndian))
    for (name, bytes) in [("bom.xml", [0xEF, 0xBB, 0xBF] + Array(text.utf8)), ("utf16.xml", [0xFF, 0xFE] + Array(utf16))] {
      let result = try ward.take(ward.write(name, bytes))
      #expect(result.count("read") == 1)
      #expect(result.count("accepted") + result.count("duplicate") == 1)
      let out = ward.path("out-\(name)")
      let batch = result.count("batch")
      #expect(try Program.run("export", "--db", ward.database, "--format", "original", "--batch", "\(batch)", "--out", out).status == 0)
      #expect(try Data(contentsOf: URL(filePath: out)) == Data(bytes), "\(name) comes out as it went in")
    }
    let found = try Program.run("patient", "search", "--db", ward.database, "--json", "nguyen", "thi", "anh")
    #expect(found.output.contains("Nguyễn Thị Ánh".precomposedStringWithCanonicalMapping))
    // A list that is full says that it may have no end.
    let full = try Program.run("patient", "search", "--db", ward.database, "--limit", "1", "nguyen", "thi", "anh")
    #expect(full.talk.contains("There may be more") && !found.talk.contains("There may be more"))
  }

  @Test(arguments: [false, true])
  func `entries that come again with letters and marks apart, or together, are duplicates`(apartFirst: Bool) throws {
    let together =
      Batch.start + Batch.patient("P1", "Nguyễn Thị Ánh") + Batch.encounter("E1", of: "P1")
      + Batch.record("R1", of: "E1", text: "Sốt cao, ổn định.")
      + Batch.end
    let apart = together.decomposedStringWithCanonicalMapping
    #expect(Array(apart.utf8) != Array(together.utf8))
    for (number, text) in zip(0..., apartFirst ? [apart, together, apart] : [together, apart, together]) {
      let result = try ward.take(ward.write("letters\(number).xml", Array(text.utf8)))
      #expect(result.count("accepted") == (number == 0 ? 3 : 0))
      #expect(result.count("duplicate") == (number == 0 ? 0 : 3))
    }
    let other = together.replacing("ổn định", with: "on định")
    let changed = try ward.take(ward.write("other.xml", Array(other.decomposedStringWithCanonicalMapping.utf8)))
    #expect(changed.count("quarantined") == 1, "another word is another content")
  }

  @Test func `an id used twice with different content`() throws {
    let text =
      Batch.start + Batch.patient("P1") + Batch.encounter("E1", of: "P1") + Batch.record("R1", of: "E1")
      + Batch.record("R1", of: "E1", text: "Khác hẳn.") + Batch.record("R1", of: "E1") + Batch.end
    let result = try ward.take(ward.write("twice.xml", text))
    #expect([result.count("accepted"), result.count("duplicate"), result.count("quarantined")] as [Int] == [3, 1, 1])
    let found = try issues()
    #expect(found == ["QY-IMP-0024"])
  }

  @Test func `an encounter whose patient is absent waits, and goes in when the patient has come`() throws {
    let result = try ward.take(
      ward.write("absent.xml", Batch.start + Batch.encounter("E1", of: "P1") + Batch.record("R1", of: "E1") + Batch.end))
    #expect(result.status == 1)
    #expect(result.count("quarantined") == 2)
    #expect(try ward.take(ward.write("patient.xml", Batch.start + Batch.patient("P1") + Batch.end)).status == 0)
    let retried = try Program.run("quarantine", "retry", "--db", ward.database, "--all", "--json")
    #expect(retried.status == 0)
    #expect(retried.count("accepted") == 2)
    #expect(try ward.isClean())
  }

  @Test(arguments: ["2023-02-29", "2023-13-01", "1980-1-1", "", "hôm qua"])
  func `a date that does not exist`(date: String) throws {
    let result = try ward.take(ward.write("date.xml", Batch.start + Batch.patient("P1", born: date) + Batch.end))
    #expect(result.status == 1)
    #expect(result.count("quarantined") == 1)
    let list = try Program.run("quarantine", "list", "--db", ward.database)
    #expect(list.output.contains("@birthDate"))
    if !date.isEmpty { #expect(!list.output.contains(date), "no patient's data in an error text") }
  }

  @Test func `a database that is not ours or not there`() throws {
    let batch = try ward.write("a.xml", Batch.many(1))
    let stranger = try ward.write("stranger.db", "SQLite format 3\u{0}" + String(repeating: "x", count: 500))
    for (database, code) in [(stranger, "QY-STO-0013"), (ward.path("none.qydb"), "QY-STO-0010"), (ward.folder.path, "QY-STO-0011")] {
      let result = try Program.run("import", "--db", database, batch)
      #expect(result.status == 4)
      #expect(result.talk.contains(code))
    }
  }

  @Test(arguments: [
    ["import"], ["import", "--db"], ["nonsense"], ["export", "--db", "x", "--out", "y"], ["init", "--db", "x"],
    ["init", "--db", "x", "--hospital", "lower case"], ["report", "coverage", "--db", "x", "--as-of", "30/09/2025"],
    ["quarantine", "retry", "--db", "x"], ["import", "--db", "x", "--dry-run", "--resume", "f"],
  ])
  func `arguments that make no sense`(arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.status == 2, "\(result.talk)")
    #expect(result.output.isEmpty)
  }

  @Test func `a full disk undoes the chunk and says so`() throws {
    let mount = ward.path("small")
    try FileManager.default.createDirectory(atPath: mount, withIntermediateDirectories: true)
    guard geteuid() == 0, shell("mount -t tmpfs -o size=3m tmpfs '\(mount)'") == 0 else {
      print("skipped: no small disk can be mounted")
      return
    }
    defer { _ = shell("umount '\(mount)'") }
    let database = mount + "/full.qydb"
    #expect(try Program.run("init", "--db", database, "--data-centre", "--roles", "operator").status == 0)
    let batch = try ward.write("large.xml", Batch.many(6000))
    let result = try Program.run("import", "--db", database, batch)
    #expect(result.status == 4)
    #expect(result.talk.contains("QY-STO-0020"), "\(result.talk)")
    let copy = ward.path("copy.qydb")
    for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: database + suffix) {
      try FileManager.default.copyItem(atPath: database + suffix, toPath: copy + suffix)
    }
    #expect(try ward.isClean("copy.qydb"))
    // With room again, the import goes on where it stopped.
    let resumed = try Program.run("import", "--db", copy, "--resume", "--json", batch)
    #expect(resumed.status == 0)
    #expect(resumed.count("read") == 18_000)
    #expect(resumed.count("accepted") == 18_000)
  }

  @Test func `a read-only disk`() throws {
    let mount = ward.path("sealed")
    try FileManager.default.createDirectory(atPath: mount, withIntermediateDirectories: true)
    guard geteuid() == 0, shell("mount -t tmpfs -o size=20m tmpfs '\(mount)'") == 0 else {
      print("skipped: no disk can be mounted")
      return
    }
    defer { _ = shell("umount '\(mount)'") }
    #expect(try Program.run("init", "--db", mount + "/a.qydb", "--data-centre", "--roles", "operator").status == 0)
    guard shell("mount -o remount,ro '\(mount)'") == 0 else { return }
    let result = try Program.run("import", "--db", mount + "/a.qydb", ward.write("a.xml", Batch.many(1)))
    #expect(result.status == 4)
    #expect(result.talk.contains("QY-STO-002"), "\(result.talk)")
    #expect(try Program.run("init", "--db", mount + "/b.qydb", "--data-centre").status == 4)
  }

  private func shell(_ command: String) -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command + " 2>/dev/null"]
    try? process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
