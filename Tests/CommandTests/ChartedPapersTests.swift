import Foundation
import Testing

/// Papers and programmes that were charted here, as the client's forms write them, in the insurance file.
struct ChartedPapersTests {
  /// A finding under a field's own name.
  private static func said(_ field: String, _ text: String) -> String {
    "<observation code=\"\(field)\" system=\"bhyt-field\" time=\"2025-03-04T09:00\"><text>\(text)</text></observation>"
  }

  private static func chosen(_ field: String, _ code: String) -> String {
    "<observation code=\"\(field)\" system=\"bhyt-field\" time=\"2025-03-04T09:00\"><coded code=\"\(code)\" system=\"bhyt-field\"/></observation>"
  }

  private static func record(_ id: String, _ kind: String, _ sections: [(code: String, content: String)]) -> String {
    let body = sections.map { "<section code=\"\($0.code)\">\($0.content)</section>" }.joined()
    return """
      <record author="BS1" authored="2025-03-04T09:20" encounter="NT1" id="\(id)" kind="\(kind)" status="final" version="1">\
      <attestation at="2025-03-04T09:31" by="BS1"/>\(body)</record>

      """
  }

  /// A mother who lay in two departments, with every paper that a form of the client makes.
  private static func chart(_ state: String = "") -> String {
    let before = InsuranceExportTests.charted.components(separatedBy: "<record author=\"BS1\" authored=\"2025-03-04T09:40\"")[0]
    return before.replacing(
      "<stay bed=\"H012\" department=\"K19\" end=\"2025-03-04T10:00\" start=\"2025-03-01T09:00\"/>",
      with: "<stay bed=\"H012\" department=\"K19\" end=\"2025-03-02T08:00\" start=\"2025-03-01T09:00\"/>"
        + "<stay bed=\"H003\" department=\"K27\" end=\"2025-03-04T10:00\" start=\"2025-03-02T08:00\"/>")
      + record(
        "SL1", "sick-leave",
        [
          ("leave", said("XML11.TU_NGAY", "2025-03-04") + said("XML11.DEN_NGAY", "2025-03-13") + said("XML11.DON_VI", "Xưởng may Mẫu")),
          ("assessment", "<narrative>Ổn định.</narrative>"), ("treatment", "<narrative>Nghỉ ngơi, tái khám.</narrative>"),
        ])
      + record(
        "PR1", "pregnancy-rest",
        [
          ("leave", said("XML10.TU_NGAY", "2025-03-05") + said("XML10.DEN_NGAY", "2025-03-11")),
          ("assessment", "<narrative>Dọa sẩy thai.</narrative>"),
        ])
      + record(
        "BC1", "birth-certificate",
        [
          (
            "birth",
            said("XML9.NGAY_SINH_CON", "2025-03-02T14:05") + chosen("XML9.GIOI_TINH_CON", "2") + said("XML9.NOI_SINH_CON", "Bệnh viện")
              + "<observation code=\"8339-4\" system=\"loinc\" time=\"2025-03-02T14:05\" unit=\"g\" value=\"3150\"/>"
          )
        ])
      + record(
        "RF1", "referral",
        [
          (
            "referral",
            said("XML13.MA_NOI_DEN", "Bệnh viện tuyến trên") + chosen("XML13.MA_LYDO_CT", "2") + said("XML13.HOTEN_NGUOI_HT", "Lê Văn Mẫu")
              + said("XML13.TINH_TRANG_CT", "Tỉnh, mạch 80")
          ), ("transport", "<narrative>Xe cứu thương</narrative>"), ("history", "<narrative>Đau bụng từ sáng.</narrative>"),
        ])
      + record("AP1", "appointment", [("appointment", said("XML14.NGAY_HEN_KL", "2025-03-20"))])
      + record("ST1", "36/BV2", [("examination", "<narrative>Khá hơn.</narrative>" + state)]) + Batch.end
  }

  private func tables(_ native: String) throws -> (tables: [String: Data], findings: [[String: Any]]) {
    let ward = try Ward()
    #expect(try ward.take(try ward.write("native.xml", native)).status == 0)
    let out = ward.path("out.xml")
    try Program.run("export", "--db", ward.database, "--format", "vietnam", "--encounter", "NT1", "--reason", "thanh toán", "--out", out)
    let check = try Program.run("check", "--format", "vietnam", out, "--json")
    return (try #require(try InsuranceExportTests.tables(out).first), try #require(check.json["findings"] as? [[String: Any]]))
  }

  @Test func `each paper of a form is one row, with its days as the tables write them`() throws {
    let (tables, findings) = try tables(Self.chart())
    let expected: [(String, String, String)] = [
      ("XML11", "TU_NGAY", "20250304"), ("XML11", "DEN_NGAY", "20250313"), ("XML11", "SO_NGAY_NGHI", "10"), ("XML11", "SO_CT", "SL1"),
      ("XML11", "SO_SERI", "SL1"), ("XML11", "SO_KCB", "NT1"), ("XML11", "DON_VI", "Xưởng may Mẫu"), ("XML11", "MAU_SO", "CT07"),
      ("XML11", "PP_DIEUTRI", "Nghỉ ngơi, tái khám."), ("XML10", "TU_NGAY", "20250305"), ("XML10", "SO_NGAY", "7"),
      ("XML10", "CHAN_DOAN_RV", "Dọa sẩy thai."), ("XML9", "NGAY_SINH_CON", "202503021405"), ("XML9", "GIOI_TINH_CON", "2"),
      ("XML9", "CAN_NANG_CON", "3150"), ("XML9", "SO_CON", "1"), ("XML9", "HO_TEN_NND", "Phạm Thị Mẫu"), ("XML1", "CAN_NANG_CON", "3150"),
      ("XML13", "MA_CSKCB_DEN", "99902"), ("XML13", "MA_LYDO_CT", "2"), ("XML13", "HOTEN_NGUOI_HT", "Lê Văn Mẫu"),
      ("XML13", "TINH_TRANG_CT", "Tỉnh, mạch 80"), ("XML13", "PHUONGTIEN_VC", "Xe cứu thương"), ("XML14", "NGAY_HEN_KL", "20250320"),
      ("XML14", "MA_DOITUONG_KCB", "1.1"), ("XML1", "NGAY_TAI_KHAM", "20250320"), ("XML1", "MA_KHOA", "K19;K27"),
      ("XML3", "MA_GIUONG", "H012;H003||"),
    ]
    for (table, field, value) in expected {
      #expect(InsuranceExportTests.text(try #require(tables[table]), field) == value, "\(table) \(field)")
    }
    // What no form asks for, and the tenders of what was bought.
    let open = [
      "XML2 TT_THAU", "XML3 TT_THAU", "XML2 DUONG_DUNG", "XML11 MA_BHXH", "XML9 MA_DANTOC_NND", "XML9 NGAYCAP_CCCD_NND",
      "XML9 NOICAP_CCCD_NND",
      "XML9 LAN_SINH", "XML9 SO_CON_SONG", "XML9 TINH_TRANG_CON", "XML9 SINHCON_PHAUTHUAT", "XML9 SINHCON_DUOI32TUAN", "XML9 NGUOI_DO_DE",
      "XML9 NGUOI_GHI_PHIEU", "XML9 QUYEN_SO",
    ]
    let blocking = findings.filter { $0["severity"] as? String == "blocks" }.map { "\($0["table"] ?? "") \($0["field"] ?? "")" }
    #expect(Set(blocking).subtracting(open).isEmpty, "\(blocking)")
  }

  /// The section costs 100001.99 and 5000 (drugs, in scope and out of it), 600000 (bed), 2561000 (operation), 33.33 (supply, half in scope); 80 %.
  @Test(arguments: [
    ("1000", "1000.00|0|0|0|0", "0.00|5000.00|0.00|0.00|16.66", "19000.40|0.00|120000.00|512200.00|3.33", "1000.00"),
    ("105001.99", "100001.99|5000.00|0|0|0", "0.00|0.00|0.00|0.00|16.66", "0.00|0.00|120000.00|512200.00|3.33", "105001.99"),
  ])
  func `what others pay is taken from the patient first and from the fund last`(
    given: String, others: String, own: String, shared: String, total: String
  ) throws {
    let native = Self.chart().replacing(
      "<section code=\"charges\">",
      with:
        "<section code=\"charges\"><observation code=\"XML3.T_NGUONKHAC_NSNN\" system=\"bhyt-field\" time=\"2025-03-04T09:00\" unit=\"VND\" "
        + "value=\"\(given)\"/>")
    let (tables, findings) = try tables(native)
    let lines = [try #require(tables["XML2"]), try #require(tables["XML3"])]
    func texts(_ field: String) -> String { lines.map { InsuranceExportTests.text($0, field) }.joined(separator: "|") }
    #expect(texts("T_NGUONKHAC_NSNN") == others && texts("T_NGUONKHAC") == others)
    #expect(texts("T_BNTT") == own && texts("T_BNCCT") == shared)
    #expect(InsuranceExportTests.text(try #require(tables["XML1"]), "T_NGUONKHAC") == total)
    let sums = ["QY-BHX-0221", "QY-BHX-0224", "QY-BHX-0225", "QY-BHX-0226", "QY-BHX-0229", "QY-BHX-0235", "QY-BHX-0236"]
    #expect(!findings.contains { sums.contains($0["code"] as? String ?? "") }, "\(findings)")
  }

  /// What is stated of table 1, and the levels and shares that follow from it.
  @Test(arguments: [
    ("3.1", "", "32"), ("1.2", "", "100"), ("1.1", "20250301", "100"), ("1.1", "", "80"),
  ])
  func `an entitlement that is stated decides who pays`(entitlement: String, exempt: String, level: String) throws {
    let state =
      Self.said("XML1.MA_DOITUONG_KCB", entitlement) + Self.said("XML1.MA_TAI_NAN", "1") + Self.said("XML1.T_BHTT", "1")
      + (exempt.isEmpty ? "" : Self.said("XML1.NGAY_MIEN_CCT", exempt))
    let (tables, findings) = try tables(Self.chart(state))
    let (summary, services) = (try #require(tables["XML1"]), try #require(tables["XML3"]))
    func text(_ field: String) -> String { InsuranceExportTests.text(summary, field) }
    #expect([text("MA_DOITUONG_KCB"), text("MA_TAI_NAN"), text("NGAY_MIEN_CCT")] == [entitlement, "1", exempt])
    #expect(Set(InsuranceExportTests.text(services, "MUC_HUONG").components(separatedBy: "|")) == [level])
    // A sum can't be stated.
    #expect(text("T_BHTT") != "1")
    let sums = findings.filter {
      ["QY-BHX-0221", "QY-BHX-0225", "QY-BHX-0235", "QY-BHX-0236", "QY-BHX-0414"].contains($0["code"] as? String)
    }
    #expect(sums.isEmpty, "\(sums)")
  }
}
