import Foundation
import Testing

/// Every file of a folder has its outcome, whatever it is; and the ledger says so afterwards.
struct BatchLedgerTests {
  let ward: Ward

  init() throws { ward = try Ward() }

  private func python(_ script: String, _ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", script] + arguments
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  /// A folder with one of everything.
  private func mixedFolder() throws -> String {
    try FileManager.default.createDirectory(at: ward.folder.appending(path: "in/deep/.git"), withIntermediateDirectories: true)
    _ = try ward.write("in/a.xml", Batch.many(2))
    _ = try ward.write("in/b.xml", Batch.many(3))
    _ = try ward.write("in/broken.xml", Batch.many(2, from: 10).replacing(Batch.end, with: "<patient id=\"P99\"><name>Lê"))
    _ = try ward.write("in/deep/bad.xml", Batch.start + Batch.encounter("E50", of: "P50") + Batch.end)
    _ = try ward.write("in/deep/.git/x.xml", "x")
    _ = try ward.write("in/.hidden.xml", "x")
    _ = try ward.write("in/c.xml.part", "x")
    _ = try ward.write("in/fhir.xml", "<Patient xmlns=\"http://hl7.org/fhir\"/>")
    _ = try ward.write("in/register.xml", "<register xmlns=\"urn:quany:register:1\" version=\"1.0\"/>")
    _ = try ward.write("in/text.txt", "không phải XML")
    _ = try ward.write(
      "in/u16.xml", Array(("\u{FEFF}" + Batch.many(1, from: 30).replacing("UTF-8", with: "UTF-16")).data(using: .utf16LittleEndian)!))
    try FileManager.default.createSymbolicLink(atPath: ward.path("in/loop"), withDestinationPath: "..")
    #expect(mkfifo(ward.path("in/pipe"), 0o600) == 0)
    try python(
      """
      import os, sys, socket, zipfile
      folder = os.fsencode(sys.argv[1])
      open(folder + b'/ten\\xe9.xml', 'w').close()
      os.chdir(folder); s = socket.socket(socket.AF_UNIX); s.bind('sock')
      with zipfile.ZipFile('many.zip', 'w') as z:
        z.write('a.xml', 'x/a.xml'); z.write('b.xml', 'b.xml'); z.writestr('empty.xml', '')
      """, ward.path("in"))
    return ward.path("in")
  }

  @Test func `one outcome for every file, and the batch and each file balance`() throws {
    let folder = try mixedFolder()
    let rehearsal = try ward.take(folder, "--dry-run")
    let result = try ward.take(folder)
    #expect(result.status == 1, "\(result.talk)")
    // a 6; b 3 new and 6 known; broken 6 and 1; bad 1; fhir, register, text, loop, pipe, socket, name 1 each; u16 3; zip 6 + 9 + 1.
    #expect(
      ["files", "read", "accepted", "duplicate", "quarantined", "rejected", "skipped"].map(result.count) == [15, 49, 18, 21, 1, 9, 3],
      "\(result.output)")
    for name in ["files", "read", "accepted", "created", "updated", "duplicate", "quarantined", "rejected", "skipped"] {
      #expect(rehearsal.count(name) == result.count(name), "\(name)")
    }
    let shown = try Program.run("batch", "show", "--db", ward.database, "--json", "1")
    #expect(shown.status == 0 && shown.json["balances"] as? Bool == true)
    let files = try #require(shown.json["files"] as? [[String: Any]])
    let read = files.compactMap { ($0["totals"] as? [String: Any])?["read"] as? Int }
    #expect(read.count == 15 && read.allSatisfy { $0 > 0 } && read.reduce(0, +) == result.count("read"))
    #expect(
      try ward.codes() == [
        "QY-ARC-0005", "QY-FMT-0002", "QY-FMT-0004", "QY-IMP-0021", "QY-IMP-0075", "QY-XML-0002", "QY-XML-0014", "QY-XML-0015",
      ])
    #expect(try Program.run("batch", "list", "--db", ward.database).output.contains("✓"))
    #expect(try Program.run("batch", "show", "--db", ward.database, "9").talk.contains("QY-IMP-0077"))
    // Everything again is known, and what was refused is refused again.
    let again = try ward.take(folder)
    #expect(["read", "accepted"].map(again.count) == [result.count("read"), 0])
    #expect(try ward.isClean())
  }

  @Test func `a batch that does not balance is a defect and stays open`() throws {
    // Receipts that get lost behind the program's back.
    _ = try ward.query(
      """
      DROP TRIGGER importEntryIsNeverDeleted;
      CREATE TRIGGER lose AFTER INSERT ON importEntry WHEN NEW.localId = 'E2'
      BEGIN DELETE FROM importEntry WHERE fileId = NEW.fileId AND ordinal = NEW.ordinal; END;
      """)
    let result = try ward.take(ward.write("a.xml", Batch.many(3)))
    #expect(result.status == 70 && result.talk.contains("QY-BUG-0002"))
    #expect(result.json["balances"] as? Bool == false)
    #expect(try ward.query("SELECT state FROM importBatch") == "running\n")
  }

  @Test func `an id that comes twice in a batch with other content says which one stands`() throws {
    try FileManager.default.createDirectory(at: ward.folder.appending(path: "in"), withIntermediateDirectories: true)
    _ = try ward.write("in/2.xml", Batch.start + Batch.patient("P1", "Nguyễn Văn Mẫu Hai") + Batch.end)
    _ = try ward.write("in/1.xml", Batch.start + Batch.patient("P1", "Nguyễn Văn Mẫu Một") + Batch.end)
    #expect(try ward.take(ward.path("in")).count("updated") == 1)
    #expect(try ward.query("SELECT name FROM patient") == "Nguyễn Văn Mẫu Hai\n")
    #expect(
      try ward.query("SELECT severity, code, xpath, name LIKE '%/2.xml' FROM importIssue JOIN importFile ON importFile.id = fileId")
        == "information|QY-IMP-0078|/batch/patient[1]/@id|1\n")
    // In a batch of its own a new version is nothing to speak of.
    _ = try ward.take(ward.write("b.xml", Batch.start + Batch.patient("P1", "Nguyễn Văn Mẫu Ba") + Batch.end))
    #expect(try ward.query("SELECT count(*) FROM importIssue") == "1\n")
  }
}
