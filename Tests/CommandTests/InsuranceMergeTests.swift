import Foundation
import Testing

/// What goes out of an episode that an insurance file stated and that was charted on: the file's words, and what the chart changed.
struct InsuranceMergeTests {
  private static func leave(_ id: String) -> String {
    "<CHI_TIEU_DU_LIEU_GIAY_CHUNG_NHAN_NGHI_VIEC_HUONG_BAO_HIEM_XA_HOI>"
      + Envelope.fields([
        "MA_LK": id, "SO_CT": "NV-7", "SO_SERI": "S7", "DON_VI": "Đơn vị Mẫu", "SO_NGAY_NGHI": "3", "TU_NGAY": "20251001",
        "DEN_NGAY": "20251003",
        "MA_BS": "000001/MP-CCHN", "NGAY_CT": "20251001",
      ]) + "</CHI_TIEU_DU_LIEU_GIAY_CHUNG_NHAN_NGHI_VIEC_HUONG_BAO_HIEM_XA_HOI>"
  }

  /// An episode with drugs and a leave, taken in, and what `native` then says about it.
  private func exported(after native: String) throws -> [String: Data] {
    let ward = try Ward()
    let episode = Envelope.episode(
      Envelope.file("XML1", Envelope.summary("LK1")), Envelope.file("XML2", Envelope.drugs("LK1")),
      Envelope.file("XML5", Envelope.progress("LK1")), Envelope.file("XML11", Self.leave("LK1")))
    #expect(try ward.take(try ward.write("a.xml", Envelope.of(episode))).count("created") == 1)
    let text = Batch.start.replacing("H001", with: "99901") + native + "\n" + Batch.end
    let taken = try ward.take(try ward.write("native.xml", text))
    #expect(taken.count("accepted") == native.components(separatedBy: "\n").count, "\(taken.talk)")
    let out = ward.path("out.xml")
    let result = try Program.run("export", "--db", ward.database, "--format", "vietnam", "--all", "--out", out, "--json")
    #expect([result.count("kept"), result.count("composed")] == [0, 1] as [Int])
    return try #require(try InsuranceExportTests.tables(out).first)
  }

  private static func encounter(_ diagnosis: String) -> String {
    """
    <encounter class="outpatient" end="2025-10-01T10:00" id="LK1" insuranceCard="QN5970000000001" patient="BN1" start="2025-10-01T08:00" \
    status="finished"><reason>Ho</reason><diagnosis code="\(diagnosis)" role="main" system="icd10"/>\
    <disposition discharge="1" outcome="2"/></encounter>
    """
  }

  @Test func `a corrected diagnosis changes the diagnosis, and nothing that only the file knows`() throws {
    let tables = try exported(after: Self.encounter("J18.9"))
    #expect(tables.keys.sorted() == ["XML1", "XML11", "XML2", "XML5"])
    func text(_ table: String, _ field: String) throws -> String { InsuranceExportTests.text(try #require(tables[table]), field) }
    let expected: [(String, String, String)] = [
      ("XML1", "MA_BENH_CHINH", "J18.9"), ("XML1", "T_TONGCHI_BV", "2500.00"), ("XML1", "MA_HSBA", "HS1"), ("XML1", "CAN_NANG", "60.50"),
      ("XML1", "MA_TTDV", "000003/MP-CCHN"), ("XML2", "TT_THAU", "1/QĐ;G1;N1;2025"), ("XML2", "SO_DANG_KY", "VD-1"),
      ("XML5", "DIEN_BIEN_LS", "Đỡ ho. CSST<M75_T37.2_HA120/70_NT18_SP98_HL2>"), ("XML11", "SO_SERI", "S7"), ("XML11", "SO_NGAY_NGHI", "3"),
      ("XML11", "MA_LK", "LK1"),
    ]
    for (table, field, value) in expected { #expect(try text(table, field) == value, "\(table) \(field)") }
  }

  @Test func `a paper that is charted here goes out beside the tables of the file`() throws {
    let native = """
      <record author="000001_2FMP-CCHN" authored="2025-10-01T09:40" encounter="LK1" id="CS1" kind="birth-certificate" status="preliminary" \
      version="1"><section code="paper"><observation code="XML9.SO" system="bhyt-field" time="2025-10-01T09:40"><text>12</text></observation>\
      <observation code="XML9.GIOI_TINH_CON" system="bhyt-field" time="2025-10-01T09:40"><coded code="2" system="bhyt-field"/></observation>\
      </section></record>
      """
    let tables = try exported(after: native)
    #expect(tables.keys.sorted() == ["XML1", "XML11", "XML2", "XML5", "XML9"])
    #expect(InsuranceExportTests.text(try #require(tables["XML9"]), "SO") == "12")
    #expect(InsuranceExportTests.text(try #require(tables["XML9"]), "GIOI_TINH_CON") == "2")
    #expect(InsuranceExportTests.text(try #require(tables["XML9"]), "NGAY_CT") == "20251001")
    #expect(InsuranceExportTests.text(try #require(tables["XML2"]), "TT_THAU") == "1/QĐ;G1;N1;2025")
  }

  @Test func `a drug that is charged here moves the lines and all totals together`() throws {
    let native = """
      <record author="000001_2FMP-CCHN" authored="2025-10-01T09:40" encounter="LK1" id="TT1" kind="36/BV2" status="preliminary" version="1">\
      <section code="charges"><chargeItem amount="5000" code="40.30" display="Thuốc Mẫu 5mg" group="4" insuranceRate="100" quantity="5" \
      system="bhyt-drug" time="2025-10-01T09:30" unitPrice="1000"/></section></record>
      """
    let tables = try exported(after: native)
    #expect(InsuranceExportTests.text(try #require(tables["XML2"]), "SO_LUONG").split(separator: "|").count == 2)
    #expect(InsuranceExportTests.text(try #require(tables["XML1"]), "T_TONGCHI_BV") == "7500.00")
    #expect(InsuranceExportTests.text(try #require(tables["XML1"]), "T_BHTT") == "7500.00")
    #expect(InsuranceExportTests.text(try #require(tables["XML1"]), "MA_HSBA") == "HS1")
  }

  @Test func `what the hospital bought it by comes from its own catalogue, of the day`() throws {
    let ward = try Ward()
    let head = "MA_THUOC,TEN_THUOC,TT_THAU,SO_DANG_KY\n"
    for (day, tender) in [("2025-01-01", "11/QĐ-MP;G1;N1;2025"), ("2025-06-01", "22/QĐ-MP;G1;N1;2025")] {
      let file = try ward.write("\(day).csv", head + "40.184,Ceftriaxon,\(tender),VD-9-25\n")
      #expect(
        try Program.run("terminology", "import", file, "--system", "drugs", "--db", ward.database, "--valid-from", day).status == 0)
    }
    #expect(try ward.take(try ward.write("native.xml", InsuranceExportTests.charted)).status == 0)
    let out = ward.path("out.xml")
    _ = try Program.run("export", "--db", ward.database, "--format", "vietnam", "--encounter", "NT1", "--reason", "giám định", "--out", out)
    let drugs = try #require(try InsuranceExportTests.tables(out).first?["XML2"])
    #expect(InsuranceExportTests.text(drugs, "TT_THAU") == "11/QĐ-MP;G1;N1;2025|")
    #expect(InsuranceExportTests.text(drugs, "SO_DANG_KY") == "VD-9-25|")
  }
}
