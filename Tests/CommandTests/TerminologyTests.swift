import Foundation
import Testing

/// Looking codes up, and a hospital's own catalogues, as somebody at the keyboard does it.
struct TerminologyCommandTests {
  private static func entries(_ result: Program.Result) -> [[String: Any]] { result.json["entries"] as? [[String: Any]] ?? [] }

  @Test func `codes are found and shown without a database`() throws {
    let found = try Program.run("terminology", "search", "viem phoi", "--system", "icd10", "--json")
    #expect(found.status == 0 && Self.entries(found).contains { $0["code"] as? String == "J18.9" })
    #expect(try Program.run("terminology", "search", "pneumonia").output.contains("J18.9"))
    let old = try Program.run("terminology", "show", "02", "--system", "oldProvinces")
    #expect(old.status == 0 && old.output.contains("since 2025-07-01: 08 "))
    let list = try Program.run("terminology", "list", "--json")
    #expect((list.json["systems"] as? [Any])?.count ?? 0 > 15)
    #expect(try Program.run("terminology", "show", "khong-co").status == 1)
    #expect(try Program.run("terminology", "search", "x", "--system", "khong-co").status == 2)
    #expect(try Program.run("terminology", "search", "x", "--system", "drugs").status == 2)
  }

  @Test func `editions are taken in, looked up by their day, audited, and never overwritten`() throws {
    let ward = try Ward()
    func take(_ name: String, _ text: String, _ system: String, _ day: String, _ more: String...) throws -> Program.Result {
      try Program.run(
        ["terminology", "import", ward.write(name, text), "--system", system, "--db", ward.database, "--valid-from", day, "--json"] + more)
    }
    let head = "MA_THUOC,TEN_THUOC,HAM_LUONG,SO_DANG_KY,DON_GIA\n"
    let dry = try take("a.csv", head + "40.155,Amoxicilin,500mg,VD-1-20,1250.5\n", "drugs", "2025-01-01", "--dry-run")
    #expect(dry.status == 0 && (dry.json["edition"] as? [String: Any])?["entries"] as? Int == 1)
    #expect(try ward.query("SELECT count(*) FROM catalogueEdition") == "0\n")
    #expect(try take("a.csv", head + "40.155,Amoxicilin,500mg,VD-1-20,1250.5\n", "drugs", "2025-01-01").json["isNew"] as? Bool == true)
    #expect(try take("a.csv", head + "40.155,Amoxicilin,500mg,VD-1-20,1250.5\n", "drugs", "2025-01-01").json["isNew"] as? Bool == false)
    #expect(
      try take("b.csv", "\u{FEFF}" + head.replacing(",", with: ";") + "40.155;Amoxicilin;500mg;VD-2-25;1300\n", "drugs", "2025-07-01")
        .status == 0)
    func price(_ day: String) throws -> String {
      try Program.run("terminology", "show", "40.155", "--system", "drugs", "--db", ward.database, "--as-of", day).output
    }
    #expect(try price("2025-06-30").contains("1250.5") && price("2025-07-01").contains("1300"))
    #expect(try price("2024-12-31") == "")
    let found = try Program.run(
      "terminology", "search", "amoxi", "--system", "drugs", "--db", ward.database, "--as-of", "2025-08-01", "--json")
    #expect(Self.entries(found).count == 1)
    let editions = try Program.run("terminology", "list", "--db", ward.database, "--json").json["editions"] as? [[String: Any]]
    #expect(editions?.count == 2 && editions?.first?["source"] as? String == "a.csv")
    #expect(try ward.query("SELECT count(*) FROM auditEvent WHERE entity = 'catalogue' AND action = 'import'") == "2\n")
    #expect(try ward.isClean())
  }

  @Test(arguments: [
    ("MA_THUOC,TEN_THUOC\n1,a,b\n", "QY-TRM-0005", "(dòng 2)"), ("MA_THUOC,TEN_THUOC\n1,\"a\n", "QY-TRM-0002", "(dòng 2)"),
    ("TEN\nx\n", "QY-TRM-0003", "(dòng 1)"), ("", "QY-TRM-0003", "(dòng 1)"),
    ("MA_THUOC,TEN_THUOC,DON_GIA\n1,a,\"1,5\"\n", "QY-TRM-0009", "3 DON_GIA (dòng 2)"),
    ("MA_THUOC,TEN_THUOC\n1,\u{1B}[31mđỏ\n", "QY-TRM-0007", "2 TEN_THUOC (dòng 2)"),
    ("MA_THUOC,TEN_THUOC\n1,\0\n", "QY-TRM-0007", "2 TEN_THUOC (dòng 2)"),
  ])
  func `a hostile catalogue is refused whole, by line and column`(text: String, code: String, place: String) throws {
    let ward = try Ward()
    let result = try Program.run(
      "terminology", "import", ward.write("x.csv", text + "9,Bí Mật,1\n"), "--system", "drugs", "--db", ward.database)
    #expect(result.status == 1 && result.talk.contains(code) && result.talk.contains(place), "\(result.talk)")
    #expect(!result.talk.contains("Bí Mật") && !result.talk.contains("\u{1B}"))
    #expect(try ward.query("SELECT count(*) FROM catalogueEdition") == "0\n")
    #expect(try ward.query("SELECT outcome FROM auditEvent WHERE entity = 'catalogue'") != "")
  }

  @Test func `bytes that are no text are refused`() throws {
    let ward = try Ward()
    let file = try ward.write("x.csv", Array("MA_THUOC,TEN_THUOC\n1,".utf8) + [0xFF, 0xFE, 10])
    let result = try Program.run("terminology", "import", file, "--system", "drugs", "--db", ward.database)
    #expect(result.status == 1 && result.talk.contains("QY-TRM-0001") && result.talk.contains("(dòng 2)"))
    #expect(try Program.run("terminology", "import", "/no/such", "--system", "drugs", "--db", ward.database).status == 4)
  }

  @Test func `a check compares with the hospital's catalogues and says which are missing`() throws {
    let ward = try Ward()
    try Program.run("generate", "--format", "vietnam", "--hospitals", "1", "--patients", "10", "--out", ward.path("made"))
    let file = ward.path("made/vietnam/99901.xml")
    let none = try Program.run("check", "--format", "vietnam", file, "--db", ward.database, "--json")
    #expect(none.status == 0 && none.count("warns") == 1)
    let csv = try ward.write("t.csv", "MA_THUOC,TEN_THUOC\n40.155,Amoxicilin\n")
    #expect(
      try Program.run("terminology", "import", csv, "--system", "drugs", "--db", ward.database, "--valid-from", "2000-01-01").status == 0)
    let result = try Program.run("check", "--format", "vietnam", file, "--db", ward.database, "--json")
    let codes = Set((result.json["findings"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String })
    #expect(result.status == 1 && codes == ["QY-BHX-0401", "QY-BHX-0411"])
  }
}
