import Foundation
import Testing

/// Episodes of the insurance tables taken in: exactly once, whole or not at all, with the bytes as they came.
struct InsuranceImportTests {
  private func outcomes(_ result: Program.Result) -> [Int] {
    ["read", "created", "updated", "duplicate", "quarantined", "rejected"].map { result.count($0) }
  }

  @Test func `an episode becomes a patient, a soldier, an encounter and a record for each table`() throws {
    let ward = try Ward()
    let result = try ward.take(try ward.write("a.xml", Envelope.of(Envelope.whole("LK_1"))))
    #expect(result.status == 0, "\(result.talk)")
    #expect(outcomes(result) == [1, 1, 0, 0, 0, 0])
    #expect(try ward.query("SELECT name, sex, birthDate FROM patient") == "Trần Văn Mẫu|male|1990-01-15\n")
    #expect(
      try ward.query("SELECT system, value FROM patientIdentifier ORDER BY 1")
        == "hospitalNumber|BN1\ninsuranceCard|QN5970000000001\nnationalID|001090000001\n")
    #expect(try ward.query("SELECT category FROM militaryService") == "QN\n")
    #expect(
      try ward.query("SELECT class, status, startTime, endTime, discharge, outcome FROM encounter")
        == "outpatient|finished|2025-10-01T08:00|2025-10-01T10:00|1|2\n")
    #expect(
      try ward.query("SELECT kind, status FROM clinicalRecord ORDER BY 1")
        == "36/BV2|preliminary\ninsurance-charges|preliminary\ninsurance-episode|preliminary\n")
    #expect(
      try ward.query("SELECT code, value, unit FROM observation JOIN coding ON coding.id = codingId WHERE system = 'loinc' ORDER BY 1")
        == "2708-6|98|%\n29463-7|60.50|kg\n8310-5|37.2|Cel\n8462-4|70|mm[Hg]\n8480-6|120|mm[Hg]\n8867-4|75|/min\n9279-1|18|/min\n")
    #expect(
      try ward.query("SELECT dose, doseUnit, timesPerDay, days, quantity, quantityUnit FROM medicationRequest") == "1|viên|2|5|10|Viên\n")
    #expect(try ward.query("SELECT \"group\", quantity, unitPrice, amount, insuranceRate FROM chargeItem") == "4|10|250.00|2500.00|100\n")
    #expect(try ward.isClean())
    // The projections come from the documents alone.
    let before = try ward.dump()
    #expect(try Program.run("rebuild", "--db", ward.database).status == 0)
    #expect(try ward.dump() == before)
  }

  @Test func `the same episode in another wrapping, encoding or order is a duplicate, and its bytes come out as they came`() throws {
    let ward = try Ward()
    let plain = Envelope.of(Envelope.whole("LK1"))
    #expect(outcomes(try ward.take(try ward.write("0.xml", plain))) == [1, 1, 0, 0, 0, 0])
    var files: [(String, [UInt8])] = []
    for wrapping in Envelope.Wrapping.allCases {
      files.append(("\(wrapping).xml", Array(Envelope.of(Envelope.whole("LK1", wrapping: wrapping)).utf8)))
    }
    let inline = Envelope.of(Envelope.whole("LK1", wrapping: .inline))
    files.append(("nfd.xml", Array(inline.decomposedStringWithCanonicalMapping.utf8)))
    files.append(("bom.xml", [0xEF, 0xBB, 0xBF] + Array(inline.utf8)))
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in inline.replacing("utf-8", with: "utf-16").utf16 { wide += [UInt8(unit & 255), UInt8(unit >> 8)] }
    files.append(("utf16.xml", wide))
    // Tags in another order, and the header behind the list.
    let turned = inline.replacing("<MA_LK><![CDATA[LK1]]></MA_LK><STT><![CDATA[1]]></STT>", with: "<STT>1</STT><MA_LK>LK1</MA_LK>")
    files.append(("order.xml", Array(turned.utf8)))
    for (batch, (name, bytes)) in files.enumerated() {
      let result = try ward.take(try ward.write(name, bytes))
      #expect(outcomes(result) == [1, 0, 0, 1, 0, 0], "\(name)")
      let out = ward.path("out-\(name)")
      #expect(try Program.run("export", "--db", ward.database, "--format", "original", "--batch", "\(batch + 2)", "--out", out).status == 0)
      #expect(try Data(contentsOf: URL(filePath: out)) == Data(bytes), "\(name)")
    }
    #expect(try ward.isClean())
  }

  @Test func `a newer file of the same episode is a new version that names what is unchanged, an older one changes nothing`() throws {
    let ward = try Ward()
    let old = try ward.write("old.xml", Envelope.of(Envelope.whole("LK1")))
    #expect(outcomes(try ward.take(old)) == [1, 1, 0, 0, 0, 0])
    let new = Envelope.episode(
      Envelope.file("XML1", Envelope.summary("LK1", diagnosis: "J18.9")), Envelope.file("XML2", Envelope.drugs("LK1")))
    #expect(outcomes(try ward.take(try ward.write("new.xml", Envelope.of(new)))) == [1, 0, 1, 0, 0, 0])
    let notes = try ward.query("SELECT code, path FROM importIssue WHERE code LIKE 'QY-IMP-008_' ORDER BY 1, 2")
    #expect(notes == "QY-IMP-0080|XML2\nQY-IMP-0080|militaryService\nQY-IMP-0080|patient\nQY-IMP-0081|XML5\n")
    #expect(try ward.query("SELECT code FROM encounterDiagnosis JOIN coding ON coding.id = codingId") == "J18.9\n")
    #expect(try ward.query("SELECT count(*) FROM encounter") == "1\n")
    let before = try ward.dump()
    #expect(outcomes(try ward.take(old)) == [1, 0, 0, 1, 0, 0])
    #expect(try ward.dump() == before)
    #expect(try ward.isClean())
    // What is new as a whole may say again what an earlier version said.
    let back = Envelope.episode(
      Envelope.file("XML1", Envelope.summary("LK1")), Envelope.file("XML2", Envelope.drugs("LK1", price: "250.000")))
    #expect(outcomes(try ward.take(try ward.write("back.xml", Envelope.of(back)))) == [1, 0, 1, 0, 0, 0])
    #expect(try ward.query("SELECT code FROM encounterDiagnosis JOIN coding ON coding.id = codingId") == "J06.9\n")
    #expect(try ward.isClean())
  }

  @Test func `a check-in opens the encounter that its episode ends, and one that comes late does not open it again`() throws {
    let ward = try Ward()
    let checkIn = try ward.write("in.xml", Envelope.checkIn("LK1"))
    #expect(outcomes(try ward.take(checkIn)) == [1, 1, 0, 0, 0, 0])
    #expect(try ward.query("SELECT status, endTime FROM encounter") == "inProgress|\n")
    #expect(outcomes(try ward.take(try ward.write("whole.xml", Envelope.of(Envelope.whole("LK1"))))) == [1, 0, 1, 0, 0, 0])
    #expect(try ward.query("SELECT status, endTime FROM encounter") == "finished|2025-10-01T10:00\n")
    #expect(try ward.query("SELECT count(*) FROM patient") == "1\n")
    let late = Envelope.checkIn("LK1").replacing("202510010805", with: "202510010806")
    #expect(outcomes(try ward.take(try ward.write("late.xml", late))) == [1, 0, 1, 0, 0, 0])
    #expect(try ward.query("SELECT status, endTime FROM encounter") == "finished|2025-10-01T10:00\n")
    let out = ward.path("again.xml")
    try Program.run("export", "--db", ward.database, "--format", "original", "--batch", "1", "--out", out)
    #expect(try String(contentsOfFile: out, encoding: .utf8) == Envelope.checkIn("LK1"))
    #expect(try ward.isClean())
  }

  static let kept: [(String, String)] = [
    (Envelope.file("XML1", "<TONG_HOP><HO_TEN>Mẫu</HO_TEN></TONG_HOP>"), "QY-VNX-0021"),
    (Envelope.file("XML2", Envelope.drugs("LK1")), "QY-VNX-0020"), (Envelope.file("XML1", ""), "QY-VNX-0007"),
    (Envelope.file("XML1", Envelope.summary("LK1")) + Envelope.file("XML1", Envelope.summary("LK1", diagnosis: "J18.9")), "QY-VNX-0037"),
    (Envelope.file("XML1", Envelope.summary("LK1")) + Envelope.file("XML2", Envelope.drugs("LK2")), "QY-VNX-0022"),
    (Envelope.file("XML1", Envelope.summary("LK1").replacing("202510010800", with: "202502300800")), "QY-VNX-0025"),
    (Envelope.file("XML1", Envelope.summary("LK1")) + Envelope.file("XML2", Envelope.drugs("LK1", price: "250,00")), "QY-VNX-0026"),
    (Envelope.file("XML1", Envelope.summary("LK1")).replacing("PFRPTkdf", with: "PF=RPTkd"), "QY-VNX-0008"),
    (Envelope.file("XML1", Envelope.summary("LK1")) + Envelope.file("XML5", "<CHITIEU><A>1 < 2</A></CHITIEU>", .line), "QY-VNX-0009"),
    (Envelope.file("XML1", Envelope.summary("LK1", diagnosis: "Z99.99Z")), "QY-RUL-0206"),
    (Envelope.file("XML1", "<!DOCTYPE x [<!ENTITY a 'b'>]>" + Envelope.summary("LK1")), "QY-VNX-0009"),
    (Envelope.file("XML1", Envelope.summary("LK1")).replacing("</NOIDUNGFILE>", with: "\u{1F600}</NOIDUNGFILE>"), "QY-VNX-0008"),
  ]

  @Test(arguments: kept.indices)
  func `what can't be understood is kept aside whole, and its neighbours are taken`(number: Int) throws {
    let (files, code) = Self.kept[number]
    let ward = try Ward()
    let text = Envelope.of(Envelope.whole("LK0", "BN0"), "<HOSO>\(files)</HOSO>", Envelope.whole("LK9", "BN9"), count: 3)
      .replacing("001090000001", with: "")
    let result = try ward.take(try ward.write("a.xml", text))
    #expect(outcomes(result) == [3, 2, 0, 0, 1, 0], "\(code) \(result.talk)")
    #expect(result.status == 1)
    #expect(try ward.codes().contains(code))
    #expect(try ward.query("SELECT count(*) FROM encounter") == "2\n")
    #expect(try ward.isClean())
  }

  @Test(arguments: Envelope.Wrapping.allCases)
  func `what is wrong in a packed table has its place in the file and in the table`(wrapping: Envelope.Wrapping) throws {
    let ward = try Ward()
    let drugs = Envelope.drugs("LK1", price: "250,00").replacing("<DSACH", with: "\r\n<!-- ế --> <DSACH")
    let files = Envelope.file("XML1", Envelope.summary("LK1")) + "\r\n  " + Envelope.file("XML2", drugs, wrapping)
    #expect(try ward.take(try ward.write("a.xml", Envelope.of("<HOSO>\(files)</HOSO>"))).status == 1)
    let place = try ward.query("SELECT line, \"column\", xpath FROM importIssue WHERE code = 'QY-VNX-0026'").split(separator: "\n")[0]
    let (list, field) = ("CHITIEU_CHITIET_THUOC/DSACH_CHI_TIET_THUOC", "CHI_TIET_THUOC/DON_GIA")
    let outer = "/GIAMDINHHS/THONGTINHOSO/DANHSACHHOSO/HOSO[1]/FILEHOSO[2]/NOIDUNGFILE"
    let line = drugs.components(separatedBy: "\r\n")[1]
    let column = line[..<(try #require(line.range(of: "<DON_GIA"))).lowerBound].unicodeScalars.count + 1
    switch wrapping {
    case .inline: #expect(place == "5|\(column)|\(outer)/\(list)/\(field)")
    default: #expect(place == "4|38|\(outer)!2:\(column)/\(list)/\(field)")
    }
  }

  @Test func `episodes kept aside are exported with their tables in clear, and settled by their mended form`() throws {
    let ward = try Ward()
    let wrong = Envelope.drugs("LK2", price: "250,00")
    let text = Envelope.of(
      Envelope.whole("LK1"),
      Envelope.episode(
        Envelope.file("XML1", Envelope.summary("LK2")), Envelope.file("XML2", wrong, .wrapped), Envelope.file("XML99", "<a/>")),
      Envelope.episode(Envelope.file("XML1", Envelope.summary("LK3")), Envelope.file("XML5", "<CHITIEU><A>1 < 2</A></CHITIEU>")))
    #expect(outcomes(try ward.take(try ward.write("a.xml", text))) == [3, 1, 0, 0, 2, 0])
    let checkIn = Envelope.checkIn("LK4").replacing("202510010800", with: "202513010800")
    #expect(outcomes(try ward.take(try ward.write("in.xml", checkIn))) == [1, 0, 0, 0, 1, 0])
    #expect(try ward.take(try ward.write("native.xml", Batch.start + "<patient id=\"P1\"/>" + Batch.end)).count("quarantined") == 1)
    let exported = try Program.run("quarantine", "export", "--db", ward.database, "--out", ward.path("mend"), "--json")
    #expect(exported.status == 0, "\(exported.talk)")
    #expect(exported.count("leftOut") == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: ward.path("mend")).sorted() == ["99901-vietnam.xml", "H001.xml"])
    let batch = try String(contentsOfFile: ward.path("mend/99901-vietnam.xml"), encoding: .utf8)
    #expect(batch.contains("<DON_GIA>250,00</DON_GIA>") && batch.contains("<?quany-quarantine 1?>") && batch.contains("<A>1 < 2</A>"))
    // With nothing mended, the new ones stand for the old ones, whose marks lead on to them.
    let same = try ward.take(try ward.write("same.xml", batch))
    #expect(outcomes(same) == [3, 0, 0, 0, 3, 0])
    let mended = batch.replacing("250,00", with: "250.00").replacing("202513010800", with: "202510010800")
      .replacing("<CHITIEU><A>1 < 2</A></CHITIEU>", with: Envelope.progress("LK3").replacing("]]>", with: "]]]]><![CDATA[>"))
    let result = try ward.take(try ward.write("mended.xml", mended))
    #expect(outcomes(result) == [3, 3, 0, 0, 0, 0], "\(result.output)")
    let states = try ward.query("SELECT id, state FROM quarantine")
    #expect(
      states
        == "1|discarded\n2|discarded\n3|discarded\n4|open\n5|accepted\n6|accepted\n7|accepted\n")
    #expect(try ward.query("SELECT count(*) FROM encounter") == "4\n")
    #expect(try ward.isClean())
  }

  @Test func `nothing stays of an episode of which one part is refused, and a retry takes it once that is mended`() throws {
    let ward = try Ward()
    // Somebody else has the personal number.
    let other =
      Batch.start
      + Batch.patient("P1", "Lê Thị Khác", born: "1950-05-05").replacing(
        "</patient>", with: "<identifier system=\"nationalID\">001090000001</identifier></patient>") + Batch.end
    #expect(try ward.take(try ward.write("other.xml", other)).status == 0)
    let before = try ward.dump()
    let envelope = try ward.write("a.xml", Envelope.of(Envelope.whole("LK1")))
    #expect(outcomes(try ward.take(envelope)) == [1, 0, 0, 0, 1, 0])
    #expect(try ward.codes() == ["QY-IMP-0022"])
    #expect(try ward.dump().split(separator: "\n").dropLast() == before.split(separator: "\n")[...])
    #expect(try ward.query("SELECT count(*) FROM facility WHERE code = '99901'") == "1\n")
    #expect(try Program.run("quarantine", "retry", "--db", ward.database, "--all", "--json").count("quarantined") == 1)
    let mended = other.replacing("001090000001", with: "001150000009")
    #expect(try ward.take(try ward.write("mended.xml", mended)).status == 0)
    _ = try ward.query("DELETE FROM patientIdentifier WHERE value = '001090000001'")
    let retried = try Program.run("quarantine", "retry", "--db", ward.database, "--all", "--json")
    #expect(retried.count("accepted") == 1, "\(retried.output)")
    #expect(try ward.query("SELECT count(*) FROM encounter") == "1\n")
    #expect(outcomes(try ward.take(envelope)) == [1, 0, 0, 1, 0, 0])
  }

  @Test(arguments: ["LK1", "LK2"])
  func `an episode that waited replaces nothing that came since, of itself or of its patient`(later: String) throws {
    let ward = try Ward()
    let other =
      Batch.start
      + Batch.patient("P1", "Lê Thị Khác", born: "1950-05-05").replacing(
        "</patient>", with: "<identifier system=\"nationalID\">001090000001</identifier></patient>") + Batch.end
    #expect(try ward.take(try ward.write("other.xml", other)).status == 0)
    #expect(outcomes(try ward.take(ward.write("a.xml", Envelope.of(Envelope.whole("LK1"))))) == [1, 0, 0, 0, 1, 0])
    _ = try ward.query("DELETE FROM patientIdentifier WHERE value = '001090000001'")
    let since = Envelope.whole(later, wrapping: .cdata).replacing("Thôn Mẫu", with: "Thôn Mới")
    #expect(try ward.take(ward.write("b.xml", Envelope.of(since))).count("created") == 1)
    let patient = "SELECT documentId FROM patient JOIN document ON document.id = documentId WHERE localId = 'BN1'"
    let before = try ward.query(patient)
    let retried = try Program.run("quarantine", "retry", "--db", ward.database, "1", "--json")
    #expect(["accepted", "quarantined"].map(retried.count) == (later == "LK1" ? [0, 1] : [1, 0]), "\(retried.output)")
    #expect(try ward.query("SELECT code FROM quarantine") == (later == "LK1" ? "QY-IMP-0083\n" : "QY-IMP-0022\n"))
    #expect(try ward.query(patient) == before && before != "")
  }

  @Test func `a wrong count, unknown tags and tables are told and kept`() throws {
    let ward = try Ward()
    let episode = Envelope.episode(
      Envelope.file("XML1", Envelope.summary("LK1", extra: "<THE_MOI>1</THE_MOI><KHOI><A>1</A></KHOI>")), Envelope.file("XML77", "<X/>"))
    let result = try ward.take(try ward.write("a.xml", Envelope.of(episode, count: 5)))
    #expect(outcomes(result) == [1, 1, 0, 0, 0, 0])
    let codes = try ward.query("SELECT DISTINCT code FROM importIssue WHERE code LIKE 'QY-VNX%' ORDER BY 1")
    #expect(codes == "QY-VNX-0004\nQY-VNX-0005\nQY-VNX-0006\nQY-VNX-0029\nQY-VNX-0030\n")
    // A change inside what nobody knows is a change.
    let other = Envelope.of(episode, count: 5).replacing(
      Envelope.file("XML77", "<X/>"), with: Envelope.file("XML77", "<Y/>"))
    #expect(outcomes(try ward.take(try ward.write("b.xml", other))) == [1, 0, 1, 0, 0, 0])
  }

  @Test func `an insurance file takes nothing away that it can't say`() throws {
    let ward = try Ward()
    let native =
      Batch.start.replacing("H001", with: "99901") + """
        <patient birthDate="1990-01-15" bloodGroup="O+" id="BN1" sensitive="true" sex="male"><name use="official">Trần Văn Mẫu</name>\
        <identifier system="serviceNumber">SN1</identifier><contact name="Lê Thị Vợ" relationship="spouse"/></patient>
        <militaryService category="SQ" patient="BN1" rank="DAI_UY" unit="Đơn vị 1"/>

        """ + Batch.end
    #expect(try ward.take(try ward.write("native.xml", native)).status == 0)
    #expect(outcomes(try ward.take(try ward.write("a.xml", Envelope.of(Envelope.whole("LK1"))))) == [1, 1, 0, 0, 0, 0])
    #expect(try ward.query("SELECT count(*), max(isSensitive) FROM patient") == "1|1\n")
    #expect(try ward.query("SELECT category, rank, unit FROM militaryService") == "SQ|DAI_UY|Đơn vị 1\n")
    #expect(
      try ward.query("SELECT value FROM patientIdentifier WHERE system IN ('serviceNumber', 'nationalID') ORDER BY 1")
        == "001090000001\nSN1\n")
    #expect(
      try ward.query("SELECT count(*) FROM documentContent WHERE instr(canonical, 'Lê Thị Vợ') AND instr(canonical, 'O+')") == "2\n")
    #expect(try ward.isClean())
  }

  @Test func `two processes that import the same envelope take each episode once`() throws {
    let ward = try Ward()
    try Program.run("generate", "--format", "vietnam", "--hospitals", "1", "--patients", "200", "--out", ward.path("made"))
    let both = try (0..<2).map { _ in try Program.start(["import", "--db", ward.database, "--json", ward.path("made/vietnam")]) }
    for running in both { running.process.waitUntilExit() }
    let results = both.map(\.result)
    #expect(results.map { $0.count("accepted") }.reduce(0, +) == 200)
    #expect(results.map { $0.count("duplicate") }.reduce(0, +) == 200)
    #expect(try ward.query("SELECT count(*) FROM encounter") == "200\n")
    #expect(try ward.isClean())
  }

  @Test func `an envelope that breaks off keeps what came before, and one without a HOSO is one rejected entry`() throws {
    let ward = try Ward()
    let text = Envelope.of(Envelope.whole("LK1"), Envelope.whole("LK2"))
    #expect(outcomes(try ward.take(try ward.write("cut.xml", String(text.dropLast(200))))) == [2, 1, 0, 0, 0, 1])
    #expect(outcomes(try ward.take(try ward.write("none.xml", Envelope.of(count: 0)))) == [1, 0, 0, 0, 0, 1])
    #expect(try ward.codes().contains("QY-VNX-0003"))
    #expect(try ward.isClean())
  }

  @Test func `a text that our own format has no room for keeps its episode aside, and nothing unreadable is written`() throws {
    let ward = try Ward()
    let long = Envelope.episode(
      Envelope.file("XML1", Envelope.summary("LK1")),
      Envelope.file("XML5", Envelope.progress("LK1", String(repeating: "dài ", count: 300_000))))
    #expect(outcomes(try ward.take(try ward.write("a.xml", Envelope.of(long, Envelope.whole("LK2"))))) == [2, 1, 0, 0, 1, 0])
    #expect(try ward.codes() == ["QY-VNX-0031"])
    #expect(try ward.isClean())
  }
}
