import Foundation
import Testing

/// What was kept aside says exactly where it is wrong, and comes back when it was mended.
struct QuarantineTests {
  let ward: Ward

  init() throws { ward = try Ward() }

  private static let bad = "<patient birthDate=\"1980-13-01\" id=\"P2\" sex=\"x\"><name use=\"official\">Trần Thị Ê</name><foo/></patient>"

  private func places() throws -> [String] {
    try ward.query("SELECT code, line, \"column\", xpath FROM importIssue ORDER BY fileId, entryOrdinal, ordinal").split(separator: "\n")
      .map(String.init)
  }

  @Test func `in a file of one line each problem has its column`() throws {
    let start = Batch.start.dropLast()
    let first = Batch.patient("P1", "Nguyễn Văn Ấn").dropLast()
    #expect(try ward.take(ward.write("a.xml", start + first + Self.bad + "</batch>")).count("quarantined") == 1)
    let line = (start.split(separator: "\n").last ?? "") + first
    // Counted in characters: the names before have letters of two and three bytes.
    let column = line.unicodeScalars.count
    #expect(
      try places() == [
        "QY-NAT-0024|2|\(column + 10)|/batch/patient[2]/@birthDate", "QY-NAT-0023|2|\(column + 41)|/batch/patient[2]/@sex",
        "QY-NAT-0014|2|\(column + 87)|/batch/patient[2]/foo",
      ])
  }

  @Test func `a list that leaves something out says so, and one that is whole does not`() throws {
    let bad = (1...2).map { Self.bad.replacing("P2", with: "P\($0)") }.joined()
    #expect(try ward.take(ward.write("a.xml", Batch.start + bad + Batch.end)).count("quarantined") == 2)
    func list(_ limit: Int) throws -> (entries: Int, isCut: Bool) {
      let run = try Program.run("quarantine", "list", "--db", ward.database, "--limit", "\(limit)", "--json")
      return ((run.json["entries"] as? [Any])?.count ?? 0, run.talk.contains("There is more"))
    }
    #expect(try list(1) == (1, true))
    #expect(try list(2) == (2, false))
    #expect(try list(.max) == (2, false))
    for list in [["batch", "list"], ["audit", "list"]] {
      let run = try Program.run(list + ["--db", ward.database, "--limit", "1"])
      #expect(run.talk.contains("There is more") == (list[0] == "audit"), "\(list)")
    }
  }

  @Test func `an entry that a later batch brought mended is said to be behind it`() throws {
    func taken() throws -> [Bool] {
      let listed = try Program.run("quarantine", "list", "--db", ward.database, "--json").json["entries"] as? [[String: Any]] ?? []
      return listed.compactMap { $0["isTakenSince"] as? Bool }
    }
    #expect(try ward.take(ward.write("a.xml", Batch.start + Self.bad + Batch.patient("P1") + Batch.end)).count("quarantined") == 1)
    #expect(try taken() == [false])
    #expect(try ward.take(ward.write("b.xml", Batch.start + Batch.patient("P2") + Batch.end)).count("created") == 1)
    #expect(try taken() == [true])
  }

  @Test(arguments: [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian])
  func `lines that end in CR LF, and encodings of two bytes, change no line and no column`(encoding: String.Encoding) throws {
    let text = (Batch.start + "\t" + Batch.patient("P1") + "  " + Self.bad + "\n" + Batch.end).replacing("\n", with: "\r\n")
    let mark = encoding == .utf8 ? "" : "\u{FEFF}"
    let bytes = (mark + text.replacing("encoding=\"UTF-8\"", with: "")).data(using: encoding)!
    #expect(try ward.take(ward.write("a.xml", Array(bytes))).count("quarantined") == 1)
    #expect(
      try places() == [
        "QY-NAT-0024|4|12|/batch/patient[2]/@birthDate", "QY-NAT-0023|4|43|/batch/patient[2]/@sex",
        "QY-NAT-0014|4|89|/batch/patient[2]/foo",
      ])
  }

  @Test func `rules and the database name the place as the schema does`() throws {
    let text =
      Batch.start + Batch.patient("P1")
      + Batch.encounter("E1", of: "P1").replacing(
        "<disposition", with: "\n  <diagnosis code=\"ZZ9.9\" role=\"comorbidity\" system=\"icd10\"/><disposition")
      + Batch.encounter("E2", of: "P9") + Batch.end
    #expect(try ward.take(ward.write("a.xml", text)).count("quarantined") == 2)
    #expect(
      try places() == ["QY-RUL-0206|5|14|/batch/encounter[1]/diagnosis[2]/@code", "QY-IMP-0021|6|62|/batch/encounter[2]/@patient"])
  }

  @Test func `what the schema and what the rules refuse of one entry is said at once, each in its place`() throws {
    let text =
      Batch.start
      + "<patient birthDate=\"2999-01-15\" id=\"P1\" sex=\"x\"><name use=\"official\">Lê Mẫu</name></patient>\n"
      + Batch.record("R1", of: "E1", text: "Số đo\n ế").replacing("version=\"1\"", with: "version=\"one\"")
      .replacing("value=\"37.80\"", with: "value=\"99\"") + Batch.end
    #expect(try ward.take(ward.write("a.xml", text.replacing("\n", with: "\r\n"))).count("quarantined") == 2)
    #expect(
      try places() == [
        "QY-NAT-0023|3|41|/batch/patient[1]/@sex", "QY-RUL-0102|3|10|/batch/patient[1]/@birthDate",
        "QY-NAT-0027|4|102|/batch/record[1]/@version", "QY-RUL-0307|5|92|/batch/record[1]/section/observation/@value",
        "QY-IMP-0021|4|50|/batch/record[1]/@encounter",
      ])
  }

  @Test func `an entry that the schema or a rule refuses hears of the people it names at the same time`() throws {
    let card = "<identifier system=\"nationalID\">001080000001</identifier>"
    func person(_ id: String, _ name: String, _ born: String, _ rest: String) -> String {
      "<patient birthDate=\"\(born)\" id=\"\(id)\" sex=\"male\"><name use=\"official\">\(name)</name>\(card)\(rest)</patient>\n"
    }
    let known = person("P1", "Nguyễn Văn Ấn", "1980-01-15", "")
    try #require(try ward.take(ward.write("known.xml", Batch.start + known + Batch.end)).count("accepted") == 1)
    let strange = "<diagnosis code=\"ZZ9.9\" role=\"comorbidity\" system=\"icd10\"/>"
    let bad =
      person("P2", "Trần Thị Ê", "1999-02-02", "<foo/>")
      // A rule refuses it: who it names is not there either.
      + Batch.encounter("E1", of: "P9").replacing("<disposition", with: strange + "<disposition")
      // It can't be read at all, and still says whom it names.
      + "<militaryService category=\"x\" patient=\"P8\"/>\n"
      // Of a known person nothing is missing.
      + Batch.encounter("E2", of: "P1").replacing("<disposition", with: strange + "<disposition")
    let before = try ward.query("SELECT count(*) FROM facility")
    try #require(try ward.take(ward.write("bad.xml", Batch.start + bad + Batch.end)).count("quarantined") == 4)
    func codes(_ entry: Int) throws -> [String] {
      try ward.query("SELECT code FROM importIssue WHERE fileId = 2 AND entryOrdinal = \(entry) ORDER BY ordinal").split(separator: "\n")
        .map(String.init)
    }
    #expect(try codes(0).contains("QY-NAT-0014") && codes(0).last == "QY-IMP-0022")
    #expect(try codes(1) == ["QY-RUL-0206", "QY-IMP-0021"])
    #expect(try codes(2).count >= 2 && codes(2).last == "QY-IMP-0021")
    #expect(try codes(3) == ["QY-RUL-0206"])
    #expect(try ward.query("SELECT count(*) FROM facility") == before)
    // So does one that is tried again.
    #expect(try ward.run("quarantine", "retry", "2", "--json").count("quarantined") == 1)
    #expect(
      try ward.query("SELECT group_concat(code) FROM (SELECT code FROM quarantineIssue WHERE quarantineId = 2 ORDER BY ordinal)")
        == "QY-RUL-0206,QY-IMP-0021\n")
    #expect(try ward.isClean())
  }

  @Test func `a document that breaks, and one that is refused as a whole, have a place too`() throws {
    _ = try ward.take(ward.write("a.xml", Batch.start + Batch.patient("P1") + "  <patient id=\"P2\">Lê & C</patient>\n" + Batch.end))
    _ = try ward.take(
      ward.write(
        "b.xml",
        "<?xml version=\"1.0\"?>\n<!-- é -->  <batch xmlns=\"urn:quany:record:1\" facility=\"h 1\" producer=\"t\" version=\"1.0\"/>"))
    _ = try ward.take(ward.write("c.xml", "\n <Patient xmlns=\"http://hl7.org/fhir\"/>"))
    let places = try places()
    #expect(places[0].hasPrefix("QY-XML-0001|4|") && places[0].hasSuffix("|/batch/*[2]"), "\(places)")
    #expect(places[1...] == ["QY-NAT-0029|2|47|/batch/@facility", "QY-FMT-0004|2|2|/"])
  }

  @Test func `the fragment is shown with a caret under each place`() throws {
    let start = Batch.start.dropLast()
    let long = Self.bad.replacing("<foo/>", with: String(repeating: "<!-- ế -->", count: 40) + "<foo/>")
    _ = try ward.take(ward.write("a.xml", start + long + "</batch>"))
    let shown = try Program.run("quarantine", "show", "--db", ward.database, "1", "--reason", "đối chiếu").output.split(separator: "\n")
      .map(String.init)
    for (marked, code) in [("birthDate=\"1980-13-01\"", "QY-NAT-0024"), ("sex=\"x\"", "QY-NAT-0023"), ("<foo", "QY-NAT-0014")] {
      let said = try #require(shown.firstIndex { $0.contains(code) })
      let (line, caret) = (shown[said - 2], shown[said - 1])
      let column = try #require(caret.firstIndex(of: "^"))
      let place = line.index(line.startIndex, offsetBy: caret.distance(from: caret.startIndex, to: column))
      #expect(line[place...].hasPrefix(marked), "\(line)\n\(caret)")
      #expect(line.count < 220 && caret.count { $0 == "^" } == marked.count)
    }
  }

  @Test func `mended entries settle what waited, and nothing else does`() throws {
    let text =
      Batch.start + Batch.patient("P1") + Self.bad + "\n"
      + Batch.encounter("E1", of: "P1").replacing("J06.9", with: "ZZ9.9") + Batch.encounter("E2", of: "P9") + Batch.end
    #expect(try ward.take(ward.write("a.xml", text)).count("quarantined") == 3)
    let out = ward.path("mend.xml")
    #expect(try Program.run("quarantine", "export", "--db", ward.database, "--out", out).status == 0)
    #expect(try Program.run("quarantine", "export", "--db", ward.database, "--out", out).talk.contains("QY-EXP-0003"))
    let batch = try String(contentsOfFile: out, encoding: .utf8)
    // The third gives itself out for the first, which is another's.
    let mended = batch.replacing("1980-13-01", with: "1980-12-01").replacing("sex=\"x\"", with: "sex=\"female\"").replacing(
      "<foo></foo>", with: ""
    )
    .replacing("ZZ9.9", with: "J06.9").replacing("<?quany-quarantine 3?>", with: "<?quany-quarantine 1?>")
    let result = try ward.take(ward.write("mended.xml", mended))
    #expect(["read", "created", "quarantined"].map(result.count) == [3, 2, 1])
    #expect(
      try ward.query("SELECT id, state, documentId IS NOT NULL FROM quarantine ORDER BY id")
        == "1|accepted|1\n2|accepted|1\n3|open|0\n4|open|0\n")
    // Again, and with nothing mended: the new one stands for the old one.
    _ = try ward.take(ward.write("mended2.xml", batch))
    #expect(try ward.query("SELECT id, state FROM quarantine WHERE id > 2 AND state = 'discarded'") == "3|discarded\n")
    #expect(try ward.query("SELECT count(*) FROM auditEvent WHERE entity = 'quarantine' AND action = 'settle'") == "3\n")
    #expect(try ward.isClean())
  }

  @Test func `entries of several hospitals go into a file each`() throws {
    _ = try ward.take(ward.write("a.xml", Batch.start + Self.bad + Batch.end))
    _ = try ward.take(ward.write("b.xml", Batch.start.replacing("H001", with: "H002") + Self.bad + Batch.end))
    let result = try Program.run("quarantine", "export", "--db", ward.database, "--out", ward.path("out"), "--json")
    #expect(result.status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: ward.path("out")).sorted() == ["H001.xml", "H002.xml"])
    #expect(try Program.run("quarantine", "export", "--db", ward.database, "--out", ward.path("x"), "9").talk.contains("QY-QUA-0001"))
    let chosen = ["quarantine", "export", "--db", ward.database, "--out", ward.path("one.xml"), "1"]
    #expect(try Program.run(chosen).talk.contains("QY-ACC-0010"), "a chosen piece of a chart leaves for a reason")
    #expect(try Program.run(chosen + ["--reason", "sửa ngày sinh"]).status == 0)
    #expect(try ward.query("SELECT count(*) FROM auditEvent WHERE detail LIKE '%export: sửa ngày sinh%'") == "1\n")
  }

  @Test func `an entry that was tried again says what is wrong now`() throws {
    let text = Batch.start + Batch.encounter("E1", of: "P1") + Batch.record("R1", of: "E1") + Batch.end
    #expect(try ward.take(ward.write("a.xml", text)).count("quarantined") == 2)
    #expect(try ward.take(ward.write("b.xml", Batch.start + Batch.patient("P1") + Batch.end)).count("created") == 1)
    #expect(try Program.run("quarantine", "retry", "--db", ward.database, "2").status == 1)
    #expect(try ward.query("SELECT attempt, code, line, xpath FROM quarantineIssue") == "1|QY-IMP-0021|4|/batch/record[1]/@encounter\n")
    #expect(try Program.run("quarantine", "retry", "--db", ward.database, "--all").status == 0)
    #expect(try ward.isClean())
  }

  // MARK: What came since

  private func retry(_ words: String...) throws -> Program.Result {
    try Program.run(["quarantine", "retry", "--db", ward.database, "--json"] + words)
  }

  private func take(_ name: String, _ entries: String...) throws -> Program.Result {
    try ward.take(ward.write(name, Batch.start + entries.joined() + Batch.end))
  }

  private static let older = Batch.encounter("E1", of: "P1")
  private static let newer = Batch.encounter("E1", of: "P1").replacing("T10:00", with: "T11:00")

  private func end() throws -> String { try ward.query("SELECT endTime FROM encounter").trimmingCharacters(in: .newlines) }

  private func issue() throws -> String {
    try ward.query("SELECT code, path FROM quarantineIssue ORDER BY quarantineId DESC, attempt DESC LIMIT 1")
  }

  @Test func `an entry that waited does not follow what came under its id since`() throws {
    #expect(try take("a.xml", Self.older).count("quarantined") == 1)
    #expect(try take("b.xml", Batch.patient("P1"), Self.newer).count("created") == 2)
    let tried = try retry("1")
    #expect(["accepted", "quarantined"].map(tried.count) == [0, 1])
    #expect(try issue() == "QY-IMP-0083|encounter/@id\n")
    #expect(try ward.query("SELECT en FROM quarantineIssue").contains("came in batch 2"))
    #expect(try retry("--all").count("quarantined") == 1)
    // The very same bytes in another file are the same entry.
    #expect(try take("c.xml", Batch.patient("P2"), Self.older).count("quarantined") == 1)
    #expect(try end() == "2025-03-01T11:00")
    #expect(try ward.query("SELECT count(*) FROM quarantine") == "1\n")
    #expect(try Program.run("quarantine", "discard", "--db", ward.database, "1", "--reason", "cũ").status == 0)
    #expect(try take("d.xml", Batch.patient("P3"), Self.older).count("accepted") == 2, "given up, it comes as something new")
    #expect(try end() == "2025-03-01T10:00")
    #expect(try ward.isClean())
  }

  @Test func `mended, it does not either, until it was given up`() throws {
    let bad = Self.older.replacing("J06.9", with: "ZZ9.9")
    #expect(try take("a.xml", bad).count("quarantined") == 1)
    #expect(try take("b.xml", Batch.patient("P1"), Self.newer).count("created") == 2)
    let out = ward.path("mend.xml")
    try #require(try Program.run("quarantine", "export", "--db", ward.database, "--out", out).status == 0)
    let mended = try String(contentsOfFile: out, encoding: .utf8).replacing("ZZ9.9", with: "J06.9")
    #expect(try ward.take(ward.write("mended.xml", mended)).count("quarantined") == 1)
    #expect(try ward.query("SELECT id, state, code FROM quarantine WHERE state = 'open'") == "2|open|QY-IMP-0083\n")
    // The one that stands for it keeps its place.
    #expect(try retry("2").count("quarantined") == 1)
    #expect(try end() == "2025-03-01T11:00")
    #expect(try Program.run("quarantine", "discard", "--db", ward.database, "2", "--reason", "nhập lại").status == 0)
    #expect(try ward.take(ward.write("newest.xml", mended.replacing("</batch>", with: "\n</batch>"))).count("accepted") == 1)
    #expect(try end() == "2025-03-01T10:00")
    #expect(try ward.isClean())
  }

  @Test(arguments: [["1", "2"], ["2", "1"], ["--all"]], [false, true])
  func `of two that wait the later one is current, whichever is tried first`(order: [String], inOneFile: Bool) throws {
    if inOneFile {
      #expect(try take("a.xml", Self.older, Self.newer).count("quarantined") == 2)
    } else {
      _ = try take("a.xml", Self.older)
      _ = try take("b.xml", Self.newer)
    }
    #expect(try take("c.xml", Batch.patient("P1")).count("created") == 1)
    for word in order { _ = try retry(word) }
    #expect(try end() == "2025-03-01T11:00")
    let isTurned = order.first == "2"
    #expect(
      try ward.query("SELECT group_concat(state) FROM (SELECT state FROM quarantine ORDER BY id)")
        == (isTurned ? "open,accepted\n" : "accepted,accepted\n"))
    #expect(try ward.query("SELECT count(*) FROM document WHERE localId = 'E1'") == (isTurned ? "1\n" : "2\n"))
    #expect(try ward.isClean())
  }

  @Test func `of a record the version decides, and among drafts the place`() throws {
    func draft(_ text: String) -> String {
      Batch.record("R1", of: "E1", text: text).replacing("\"final\"", with: "\"preliminary\"")
        .replacing("<attestation at=\"2025-03-01T09:05\" by=\"BS1\"/>", with: "")
    }
    #expect(try take("a.xml", draft("Cũ."), Batch.record("R1", of: "E1", text: "Ký.")).count("quarantined") == 2)
    #expect(try take("b.xml", Batch.patient("P1"), Self.older, draft("Mới.")).count("created") == 3)
    #expect(try retry("1").count("quarantined") == 1)
    #expect(try issue() == "QY-IMP-0083|record/@id\n")
    // What is final follows a draft, whenever that came.
    #expect(try retry("2").count("accepted") == 1)
    #expect(try ward.query("SELECT status FROM clinicalRecord") == "final\n")
    #expect(try ward.isClean())
  }

  @Test func `a review takes no older patient over a newer one`() throws {
    func patient(_ name: String, _ born: String) -> String { Batch.patient("P1", name, born: born) }
    #expect(try take("a.xml", patient("Nguyễn Văn An", "1980-01-15")).count("created") == 1)
    #expect(try take("b.xml", patient("Trần Đức Bình", "1991-07-02")).count("quarantined") == 1)
    #expect(try take("c.xml", patient("Nguyễn Văn An", "1980-01-16")).count("updated") == 1)
    #expect(try retry("1").count("quarantined") == 1)
    #expect(try ward.query("SELECT code FROM quarantine") == "QY-IMP-0023\n", "who it is stays a question")
    let decided = try Program.run("review", "same", "--db", ward.database, "1", "H001/P1", "--reason", "một người")
    #expect(decided.status != 0 && (decided.talk + decided.output).contains("QY-IMP-0083"), "\(decided)")
    #expect(try ward.query("SELECT birthDate FROM patient") == "1980-01-16\n")
    #expect(try ward.isClean())
  }
}
