import Foundation
import Testing

/// One outcome for every entry, and one clerk for every entry that was kept aside.
struct LedgerTests {
  let ward: Ward

  init() throws { ward = try Ward() }

  @Test(arguments: [
    ("<patient xmlns=\"urn:quany:record:1\" id=\"P1\" sex=\"male\"/>", "QY-FMT-0001"),
    ("<register xmlns=\"urn:quany:register:1\" version=\"1.0\"/>", "QY-FMT-0002"),
    ("<f:Bundle xmlns:f=\"http://hl7.org/fhir\"><f:type value=\"batch\"/></f:Bundle>", "QY-FMT-0004"),
    ("<Patient xmlns=\"http://hl7.org/fhir\"/>", "QY-FMT-0004"), ("<ClinicalDocument xmlns=\"urn:hl7-org:v3\"/>", "QY-FMT-0005"),
    ("<Patient xmlns=\"urn:hl7-org:v3\"/>", "QY-FMT-0006"), ("<records/>", "QY-FMT-0006"),
    ("<batch xmlns=\"urn:quany:record:1\" facility=\"H001\" producer=\"t\" version=\"2.0\"/>", "QY-NAT-0003"),
  ])
  func `a document of another format is named by its root, whatever its file is called`(document: String, code: String) throws {
    try FileManager.default.createDirectory(at: ward.folder.appending(path: "in"), withIntermediateDirectories: true)
    _ = try ward.write("in/a.fhir.xml", Batch.many(2))
    let strange = try ward.write("in/b.xml", document)
    _ = try ward.write("in/c.xml", Batch.many(2, from: 10))
    let result = try ward.take(ward.path("in"))
    #expect(result.status == 1)
    #expect(["read", "accepted", "created", "updated", "rejected"].map(result.count) == [13, 12, 12, 0, 1])
    #expect(try ward.codes() == [code])
    let out = ward.path("out")
    #expect(
      try Program.run("export", "--db", ward.database, "--format", "original", "--batch", "\(result.count("batch"))", "--out", out).status
        == 0)
    let kept = try Data(contentsOf: URL(filePath: out + "/2-b.xml"))
    #expect(try kept == Data(contentsOf: URL(filePath: strange)))
    #expect(try ward.isClean())
  }

  @Test func `a format that was asked for keeps every other one out, one rejected file each`() throws {
    try FileManager.default.createDirectory(at: ward.folder.appending(path: "in"), withIntermediateDirectories: true)
    _ = try ward.write("in/a.xml", Batch.many(2).replacing("?>\n", with: "?>\n<!--" + String(repeating: " ", count: 200_000) + "-->"))
    _ = try ward.write("in/b.xml", "<Bundle xmlns=\"http://hl7.org/fhir\"/>")
    _ = try ward.write("in/c.xml", "")
    let fhir = try ward.take(ward.path("in"), "--format", "fhir")
    #expect(["read", "rejected"].map(fhir.count) == [3, 3])
    #expect(try ward.codes() == ["QY-FMT-0004", "QY-FMT-0007", "QY-XML-0014"])
    let native = try ward.take(ward.path("in"), "--format", "native")
    #expect(["read", "accepted", "rejected"].map(native.count) == [8, 6, 2])
    #expect(try ward.take(ward.path("in"), "--format", "fhir").count("rejected") == 3)
    #expect(try ward.take(ward.path("in")).count("duplicate") == 6)
    #expect(try Program.run("import", "--db", ward.database, "--format", "hl7", ward.path("in")).status == 2)
    #expect(try ward.isClean())
  }

  @Test func `what was accepted is split into new things and new versions`() throws {
    #expect(try ward.take(ward.write("a.xml", Batch.start + Batch.patient("P1") + Batch.end)).count("created") == 1)
    let text = Batch.start + Batch.patient("P1", "Nguyễn Văn Mẫu Hai") + Batch.patient("P2") + Batch.patient("P2") + Batch.end
    let result = try ward.take(ward.write("b.xml", text))
    #expect(["read", "accepted", "created", "updated", "duplicate"].map(result.count) == [3, 2, 1, 1, 1])
    // The sums, counted again from the receipts by somebody else's hand.
    let recount = try ward.query(
      "SELECT count(*), sum(outcome = 1), sum(outcome = 2), sum(outcome = 3) FROM importEntry JOIN importFile ON importFile.id = fileId WHERE batchId = 2"
    )
    #expect(recount == "3|1|1|1\n")
  }

  @Test func `the second of two clerks is told that the entry is settled`() throws {
    #expect(try ward.take(ward.write("a.xml", Batch.start + Batch.encounter("E1", of: "P1") + Batch.end)).count("quarantined") == 1)
    #expect(try Program.run("quarantine", "discard", "--db", ward.database, "1", "--reason", "gửi nhầm").status == 0)
    for words in [["discard", "1", "--reason", "cũng vậy"], ["retry", "1"]] {
      let late = try Program.run(["quarantine", words[0], "--db", ward.database] + words.dropFirst())
      #expect(late.status == 1)
      #expect(late.talk.contains("QY-QUA-0003"), "\(late.talk)")
    }
    #expect(try Program.run("quarantine", "discard", "--db", ward.database, "9", "--reason", "sai số").talk.contains("QY-QUA-0001"))
    #expect(try ward.query("SELECT state, reason FROM quarantine") == "discarded|gửi nhầm\n")
  }

  @Test func `clerks who discard one entry at once settle it once`() throws {
    #expect(try ward.take(ward.write("a.xml", Batch.start + Batch.encounter("E1", of: "P1") + Batch.end)).count("quarantined") == 1)
    let clerks = try (0..<6).map {
      try Program.start(["quarantine", "discard", "--db", ward.database, "1", "--reason", "lý do \(["a", "b", "c", "d", "e", "g"][$0])"])
    }
    for clerk in clerks { clerk.process.waitUntilExit() }
    #expect(clerks.map(\.result.status).sorted() == [0, 1, 1, 1, 1, 1])
    #expect(clerks.map(\.result).filter { $0.status == 1 }.allSatisfy { $0.talk.contains("QY-QUA-0003") })
    #expect(try ward.query("SELECT count(*) FROM auditEvent WHERE action = 'discard'") == "1\n")
  }

  @Test func `a record waits for an encounter that waits for a patient, whatever their order in the queue`() throws {
    let text = Batch.start + Batch.record("R1", of: "E1") + Batch.encounter("E1", of: "P1") + Batch.end
    #expect(try ward.take(ward.write("a.xml", text)).count("quarantined") == 2)
    #expect(try ward.take(ward.write("b.xml", Batch.start + Batch.patient("P1") + Batch.end)).status == 0)
    let retried = try Program.run("quarantine", "retry", "--db", ward.database, "--all", "--json")
    #expect(["tried", "accepted", "quarantined", "settledElsewhere"].map(retried.count) == [2, 2, 0, 0])
    #expect(try ward.isClean())
  }

  @Test(arguments: [("windows-1258", "CP1258"), ("TCVN", "TCVN"), ("VISCII", "VISCII"), ("UTF-16LE", "UTF-16LE"), ("UTF-16BE", "UTF-16BE")])
  func `a name in an encoding of its time is found by its letters`(declared: String, tool: String) throws {
    let name = "Trần Thị Ánh Đặng"
    let text = Batch.start.replacing("UTF-8", with: declared) + Batch.patient("P1", name) + Batch.end
    // windows-1258 writes a letter and its tone apart.
    let plain = try ward.write("plain.xml", text)
    let encoded = ward.path("encoded.xml")
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "iconv -f UTF-8 -t \(tool)//TRANSLIT '\(plain)' > '\(encoded)'"]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    #expect(try ward.take(encoded).status == 0)
    let found = try Program.run("patient", "search", "--db", ward.database, "--json", "tran", "thi", "anh")
    #expect(found.output.contains(name.precomposedStringWithCanonicalMapping), "\(found.output)")
  }

  @Test func `an encoding that nobody knows is refused by name`() throws {
    let path = try ward.write("a.xml", Batch.start.replacing("UTF-8", with: "x-vni") + Batch.patient("P1") + Batch.end)
    #expect(try ward.take(path).count("rejected") == 1)
    #expect(try ward.codes() == ["QY-XML-0004"])
  }
}
