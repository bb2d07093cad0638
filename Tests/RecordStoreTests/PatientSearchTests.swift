import ClinicalModel
import RecordStore
import Testing

struct PatientSearchTests {
  let temporary: TemporaryStore

  init() throws {
    temporary = try TemporaryStore()
    try temporary.take([
      Sample.patient("P1", "Nguyễn Văn An", identifiers: [Identifier(.nationalID, "097080000001")]),
      Sample.patient("P2", "Nguyễn Thị Ánh", sex: .female, born: "1990-05-05"),
      Sample.patient("P3", "Trần Thị Anh", sex: .female, born: "1991"),
      Sample.patient("P4", "Đặng Đình Độ", born: "1970-07"), Sample.patient("P5", "Lê Hoà"), Sample.patient("P6", "Lê Hoạ"),
      Sample.patient("P7", "Lê Hỏa"),
      Sample.patient("P8", "K'Brẽo"), Sample.patient("P9", "Nguyễn Ánh Dương", sex: .female),
    ])
  }

  private func names(_ words: String, typed: String? = nil, identifier: String? = nil, born: String? = nil, limit: Int = 50) throws
    -> [String]
  {
    try temporary.store.searchPatients(
      PatientQuery(
        words: words.split(separator: " ").map(String.init), typed: typed ?? words, identifier: identifier,
        birthDate: born.flatMap { try? PartialDate(iso: $0) }, limit: limit), by: temporary.actor, at: temporary.moment
    ).map(\.name)
  }

  @Test(arguments: [
    ("nguyen van an", ["Nguyễn Văn An"]), ("an nguyen", ["Nguyễn Văn An"]), ("van an", ["Nguyễn Văn An"]),
    ("dang dinh do", ["Đặng Đình Độ"]),
    ("anh", ["Trần Thị Anh", "Nguyễn Thị Ánh"]), ("le hoa", ["Lê Hoà", "Lê Hỏa", "Lê Hoạ"]), ("kbreo", ["K'Brẽo"]), ("zzz", []),
    ("nguyen thi", ["Nguyễn Thị Ánh"]), ("nguy", ["Nguyễn Văn An", "Nguyễn Thị Ánh", "Nguyễn Ánh Dương"]),
    ("anh nguyen thi", ["Nguyễn Thị Ánh"]),
  ])
  func `finds names without marks, in any order, sorted as a Vietnamese list`(words: String, expected: [String]) throws {
    let found = try names(words)
    #expect(found.filter(expected.contains) == expected || (words == "nguy" && Set(found) == Set(expected)))
    #expect(Set(found).isSuperset(of: expected))
  }

  @Test func `those spelt as typed come first`() throws {
    #expect(try names("anh", typed: "Ánh").first == "Nguyễn Thị Ánh" || names("anh", typed: "Ánh").first == "Nguyễn Ánh Dương")
    #expect(try names("anh", typed: "Anh").first == "Trần Thị Anh")
  }

  @Test func `finds by identifier, whole or begun, and by birth date`() throws {
    #expect(try names("", identifier: "097080000001") == ["Nguyễn Văn An"])
    #expect(try names("", identifier: "09708") == ["Nguyễn Văn An"])
    #expect(try names("", identifier: "P4") == ["Đặng Đình Độ"])
    #expect(try names("", born: "1990-05-05") == ["Nguyễn Thị Ánh"])
    #expect(try names("anh", born: "1991") == ["Trần Thị Anh"])
    #expect(try names("", identifier: "%") == [])
  }

  @Test func `every way to search goes through an index`() throws {
    let query = PatientQuery(words: ["nguyen", "van", "an"], typed: "nguyen van an")
    let plan = try temporary.store.searchPlan(query)
    #expect(plan.contains { $0.contains("USING INDEX patientByGivenName") || $0.contains("USING COVERING INDEX patientByGivenName") })
    #expect(!plan.contains { $0.hasPrefix("SCAN patient") && !$0.contains("patientNotYetIndexed") }, "\(plan)")
  }

  @Test func `a search is in the audit, without what was typed`() throws {
    _ = try names("nguyen van an")
    let rows = try temporary.store.auditRows(AuditFilter(), limit: 5, by: temporary.actor, at: temporary.moment)
    #expect(rows.first?.action == "search")
    #expect(!rows.contains { $0.detail.contains("nguyen") })
    #expect(try temporary.store.verifyAuditChain().firstBad == nil)
  }
}
