import Foundation
import Testing

/// Files that change, shrink, grow or vanish while they are imported: what was read of them stands, and each has its outcome.
struct ChangingFileTests {
  enum Change: String, CaseIterable {
    case truncated, grown, deleted, renamed, replaced

    func make(_ path: String) throws {
      switch self {
      case .truncated: truncate(path, 200_000)
      case .grown:
        let file = try #require(FileHandle(forWritingAtPath: path))
        try file.seekToEnd()
        try file.write(contentsOf: Data("<more/>".utf8))
      case .deleted: unlink(path)
      case .renamed: rename(path, path + ".old")
      case .replaced: try Data("<html/>".utf8).write(to: URL(filePath: path), options: .atomic)
      }
    }
  }

  /// Starts an import and makes the change once the first entries are in the database.
  private func take(_ ward: Ward, _ paths: [String], then change: () throws -> Void) throws -> Program.Result {
    let running = try Program.start(["import", "--db", ward.database, "--json"] + paths)
    while running.process.isRunning, try ward.query("SELECT count(*) > 0 FROM importEntry") != "1\n" { usleep(5000) }
    #expect(running.process.isRunning, "the change has to come while the file is read")
    try change()
    running.process.waitUntilExit()
    return running.result
  }

  @Test(arguments: Change.allCases)
  func `a file that changes while it is read`(change: Change) throws {
    let ward = try Ward()
    let path = try ward.write("a.xml", Batch.many(5000))
    let result = try take(ward, [path]) { try change.make(path) }
    #expect(result.json["balances"] as? Bool == true, "\(result.talk)")
    switch change {
    // The file that was opened is read to its end, whatever becomes of its name.
    case .deleted, .renamed, .replaced: #expect(result.status == 0 && result.count("accepted") == 15_000)
    case .grown:
      #expect(result.status == 1 && result.count("accepted") == 15_000 && result.count("rejected") == 1)
      #expect(try ward.codes() == ["QY-XML-0001"])
    case .truncated:
      #expect(result.status == 1 && result.count("rejected") >= 1)
      #expect(result.count("accepted") > 0 && result.count("read") < 15_000)
      let codes = try ward.codes()
      #expect(Set(codes).isSubset(of: ["QY-XML-0002", "QY-XML-0001", "QY-IMP-0071"]) && !codes.isEmpty, "\(codes)")
    }
    #expect(try ward.isClean())
  }

  @Test func `files of a folder that vanish, or are emptied, before their turn comes`() throws {
    let ward = try Ward()
    let folder = ward.path("in")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    _ = try ward.write("in/a.xml", Batch.many(5000))
    for name in ["b", "c", "d"] { _ = try ward.write("in/\(name).xml", Batch.start + Batch.patient("P-\(name)") + Batch.end) }
    let result = try take(ward, [folder]) {
      unlink(folder + "/b.xml")
      truncate(folder + "/c.xml", 0)
    }
    #expect(result.status == 1 && result.json["balances"] as? Bool == true)
    #expect(["files", "accepted", "rejected"].map(result.count) == [4, 15_001, 2])
    #expect(
      try ward.query("SELECT name, code FROM importIssue JOIN importFile ON importFile.id = fileId ORDER BY 1")
        == "\(folder)/b.xml|QY-IMP-0076\n\(folder)/c.xml|QY-XML-0014\n")
    #expect(try ward.isClean())
  }

  @Test func `an archive that vanishes before its turn comes`() throws {
    let ward = try Ward()
    let big = try ward.write("a.xml", Batch.many(5000))
    _ = try ward.write("b.xml", Batch.many(2, from: 9001))
    try ArchiveTests.pack(ward, "z = zipfile.ZipFile('b.zip', 'w')\nz.write('b.xml')\nz.close()")
    let result = try take(ward, [big, ward.path("b.zip")]) { unlink(ward.path("b.zip")) }
    #expect(result.status == 1 && result.json["balances"] as? Bool == true)
    #expect(["accepted", "rejected"].map(result.count) == [15_000, 1])
    #expect(try ward.isClean())
  }
}
