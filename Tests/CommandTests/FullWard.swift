import Foundation
import Testing

/// A database with a row in every table that people and programs fill, made by the program alone.
enum FullWard {
  static let password = Data("mat-khau-1\n".utf8)

  /// The database, made once.
  static let bytes = Result { () throws -> Data in try make().bytes() }

  /// Says which step of the making failed, in every test that needs it.
  static func ward() throws -> Ward {
    switch bytes {
    case .success(let bytes): return try Ward(database: bytes)
    case .failure(let error):
      Issue.record("the full database was not made: \(error)")
      throw error
    }
  }

  /// What the client writes at a pause in typing, and takes away when it ends.
  static let empty: Set = ["openDesk"]

  /// A record of the episode F3, as its author drafts it.
  private static func draft(_ id: String, by author: String, kind: String, _ content: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <record author="\(author)" authored="2025-03-01T09:00" encounter="F3" id="\(id)" kind="\(kind)" status="preliminary" version="1">\
    <section code="history">\(content)</section></record>
    """
  }

  private static func batch(_ facility: String = "H001") -> String {
    func encounter(_ id: String, of patient: String, year: Int = 2025) -> String {
      """
      <encounter class="outpatient" end="\(year)-03-01T10:00" id="\(id)" patient="\(patient)" start="\(year)-03-01T08:30" status="finished">\
      <diagnosis code="J06.9" role="main" system="icd10"/><disposition discharge="1" outcome="2"/></encounter>

      """
    }
    return Batch.start + Batch.patient("Q1") + Batch.patient("Q2", "Lê Thị Hai", born: "1990-02-02") + Batch.patient("Q3")
      + Batch.patient("Q4") + encounter("F1", of: "Q1") + encounter("F2", of: "Q2") + encounter("F3", of: "Q3")
      + encounter("O1", of: "Q1", year: 2005) + encounter("O2", of: "Q1", year: 2005) + encounter("O3", of: "Q1", year: 2005)
      + encounter("F9", of: "QX") + Batch.end
  }

  private static func make() throws -> Ward {
    let ward = try Ward(roles: Ward.everyRole, practitioner: "H001/BS1")
    func done(_ words: String..., status: Int32 = 0, input: Data? = nil) throws {
      let result = try Program.run(words + ["--db", ward.database], input: input)
      try #require(result.status == status, "\(words): \(result.status) \(result.talk)")
    }
    let made = ward.path("made")
    try #require(
      try Program.run("generate", "--hospitals", "2", "--patients", "6", "--seed", "3", "--faults", "3", "--out", made).status == 0)
    try done("register", "import", made + "/register")
    try done("import", made + "/batches")
    try done("staff", "password", input: password)
    try done("staff", "pin", input: password + Data("274915\n".utf8))
    for account in ["yt", "moi"] {
      try done(
        "staff", "add", account, "--name", "Y tá", "--roles", "nurse,headOfDepartment,recordsOffice,auditor", "--practitioner", "H001/BS2")
      try Ward.givePassword(account, password, in: ward.database)
    }
    try done("staff", "change", "moi", "--department", "H001/K01")
    try ward.enableSecondFactor(of: "moi", password: password)
    try done("import", try ward.write("b.xml", batch()), status: 1)
    try done("import", try ward.write("c.xml", Array("đây không phải XML".utf8)), status: 1)
    try done(
      "record", "draft", "--facility", "H001", "--file", ward.write("r.xml", RecordTests.draft().replacing("\"E1\"", with: "\"F1\"")))
    try done("record", "sign", "H001/R1", input: password)
    try done("record", "move", "H001/R1", "--to", "F2", "--reason", "nhầm người", input: password)
    let order = "<serviceRequest category=\"laboratory\" code=\"26464-8\" priority=\"routine\" system=\"loinc\" time=\"2025-03-01T09:00\"/>"
    for (id, author, kind, content) in [
      ("RO", "BS1", "36/BV2", order), ("RD", "BS1", "15/BV1", "<narrative>Chưa ký.</narrative>"),
      ("RE", "BS2", "16/BV2", "<narrative>Bạch cầu 7,1.</narrative>"),
    ] {
      let file = try ward.write("\(id).xml", draft(id, by: author, kind: kind, content))
      let who = author == "BS1" ? [] : ["--as", "yt"]
      for words in [["record", "draft", "--facility", "H001", "--file", file], ["record", "sign", "H001/\(id)"]]
      where !(id == "RD" && words[1] == "sign") {
        let result = try Program.run(words + who + ["--db", ward.database], input: password)
        try #require(result.status == 0, "\(words): \(result.talk)")
      }
    }
    // In the client: a message about the order, its reading, and the look at the result.
    try done("ui", "--linear", input: Data("m\nn\nf\nyt\nH001/RO\nNhớ lấy máu lúc 6 giờ.\n.\nctrl-s\nq\n".utf8))
    try done("ui", "--linear", "--as", "yt", input: Data("f\nyt\nmat-khau-1\n\nenter\nm\n1\nq\n".utf8))
    try done("ui", "--linear", input: Data("f\nf\nH001/Q3\n1\n2\nv\nq\n".utf8))
    try done("record", "sendback", "H001/RE", "--reason", "thiếu kết luận")
    try done("retention", "hold", "--encounter", "H001/F1", "--reason", "kiện")
    try done("retention", "hold", "--patient", "H001/Q1", "--reason", "thanh tra")
    try done("retention", "release", "2", "--reason", "xong")
    try done("retention", "assign", "H001/F1", "--class", "incident", "--reason", "sự cố")
    try done("patient", "sensitive", "H001/Q2", "on", "--reason", "cán bộ")
    try done("patient", "distinct", "H001/Q1", "H001/Q4", "--reason", "hai người")
    try done("patient", "merge", "H001/Q1", "H001/Q3", "--reason", "một người")
    try done("patient", "unmerge", "H001/Q3", "--reason", "nhầm")
    try done("patient", "merge", "H001/Q1", "H001/Q3", "--reason", "một người")
    try done("patient", "break-glass", "H001/Q2", "--reason", "cấp cứu")
    try done("audit", "reviews", "close", "1", "--verdict", "justified", "--reason", "đúng", "--as", "yt", input: password)
    for encounter in ["O1", "O2", "O3"] {
      try done(
        "retention", "destroy", "--encounter", "H001/\(encounter)", "--decision", "05/QĐ", "--reason", "hết thời hạn", input: password)
    }
    try done("retention", "approve", "1", "--as", "yt", input: password)
    try done("retention", "reject", "2", "--reason", "còn thời hạn", "--as", "yt", input: password)
    try done("quarantine", "retry", "--all", status: 1)
    // Whatever else it has to say of this machine.
    _ = try Program.run("doctor", "--db", ward.database, "--require-encrypted-volume", "off")
    try done("report", "close", "--month", "2025-08", "--as-of", "2025-09-12")
    try done("report", "freeze", "--as-of", "2025-09-30")
    let drugs = "MA_THUOC,TEN_THUOC,HAM_LUONG,SO_DANG_KY,DON_GIA\n40.155,Amoxicilin,500mg,VD-1-20,1250.5\n40.156,Thuốc B,5mg,VD-2,9\n"
    try done("terminology", "import", try ward.write("d.csv", drugs), "--system", "drugs", "--valid-from", "2025-01-01")
    try #require(try ward.isClean())
    return ward
  }
}
