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

  /// What only the client writes, at a pause in typing.
  static let empty: Set = [
    "openDesk", "staffMessage", "staffMessageRecipient", "staffMessageSeen", "serviceRequest", "resultReview", "waitingDraftByDay",
    "waitingDraftByMonth",
  ]

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
    let ward = try Ward()
    func done(_ words: String..., status: Int32 = 0, input: Data? = nil) throws {
      let result = try Program.run(words + ["--db", ward.database], input: input)
      try #require(result.status == status, "\(words): \(result.status) \(result.talk)")
    }
    let made = ward.path("made")
    try #require(
      try Program.run("generate", "--hospitals", "2", "--patients", "6", "--seed", "3", "--faults", "3", "--out", made).status == 0)
    try done("register", "import", made + "/register")
    try done("import", made + "/batches")
    let me = try #require((try ward.run("staff", "list", "--json").json["staff"] as? [[String: Any]])?.first?["account"] as? String)
    let roles = "administrator,operator,doctor,headOfDepartment,recordsOffice,auditor"
    try done("staff", "change", me, "--roles", roles, "--practitioner", "H001/BS1")
    try done("staff", "password", input: password)
    try done("staff", "pin", input: password + Data("274915\n".utf8))
    for account in ["yt", "moi"] {
      try done(
        "staff", "add", account, "--name", "Y tá", "--roles", "nurse,headOfDepartment,recordsOffice,auditor", "--practitioner", "H001/BS2")
      try done("staff", "password", "--account", account, input: password)
    }
    try done("staff", "change", "moi", "--department", "H001/K01")
    try ward.enableSecondFactor(of: "moi", password: password)
    try done("import", try ward.write("b.xml", batch()), status: 1)
    try done("import", try ward.write("c.xml", Array("đây không phải XML".utf8)), status: 1)
    try done(
      "record", "draft", "--facility", "H001", "--file", ward.write("r.xml", RecordTests.draft().replacing("\"E1\"", with: "\"F1\"")))
    try done("record", "sign", "H001/R1", input: password)
    try done("record", "move", "H001/R1", "--to", "F2", "--reason", "nhầm người", input: password)
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
