import ClinicalModel
import InsuranceTables
import Testing

@testable import Interchange

/// From the tables' fields to the model's values.
struct EpisodeMappingTests {
  static func map(_ tables: [InsuranceEpisode.Content], facility: String? = "99901", decision: InsuranceDecision = .current)
    -> MappedEpisode
  {
    EpisodeMapping { "h\($0.count)" }(InsuranceEpisode(decision: decision, tables: tables), facility: facility, line: 1)
  }

  static func summary(_ changes: KeyValuePairs<String, String> = [:]) -> InsuranceEpisode.Content {
    var row = InsuranceEpisode.Row([
      "MA_LK": "LK1", "MA_BN": "B1", "HO_TEN": "Mẫu", "NGAY_SINH": "200100000000", "GIOI_TINH": "1", "NGAY_VAO": "202510010800",
      "NGAY_RA": "202510031000", "MA_LOAI_KCB": "03", "MA_KHOA": "K01", "MA_CSKCB": "99901", "MA_BENH_CHINH": "J18.9",
    ])
    for (name, text) in changes { row[name] = text }
    return .init(kind: "XML1", rows: [row])
  }

  static func patient(_ mapped: MappedEpisode) -> Patient? {
    for case .patient(let patient) in mapped.statements { return patient }
    return nil
  }

  static func encounter(_ mapped: MappedEpisode) -> Encounter? {
    for case .encounter(let encounter) in mapped.statements { return encounter }
    return nil
  }

  static func service(_ mapped: MappedEpisode) -> MilitaryService? {
    for case .militaryService(let service, _) in mapped.statements { return service }
    return nil
  }

  static func record(_ mapped: MappedEpisode, _ kind: RecordKind) -> ClinicalRecord? {
    for case .record(let record) in mapped.statements where record.kind == kind { return record }
    return nil
  }

  @Test func `every statement can be written in our own format`() throws {
    let mapped = Self.map([Self.summary()])
    #expect(mapped.issues.isEmpty && mapped.facility?.rawValue == "99901")
    for statement in mapped.statements {
      let canonical = try NativeEncoding.canonicalBytes(of: statement)
      #expect(NativeFormat.statement(canonical: canonical) == statement)
    }
  }

  @Test func `several cards, each with its dates and its facility`() throws {
    let mapped = Self.map([
      Self.summary([
        "MA_THE_BHYT": "GD4970000000001;QN5970000000001", "GT_THE_TU": "20250101;20250601", "GT_THE_DEN": "20250531;",
        "MA_DKBD": "99901;99902",
      ])
    ])
    let coverages = try #require(Self.patient(mapped)).coverages
    #expect(coverages.map(\.card) == ["GD4970000000001", "QN5970000000001"])
    #expect(coverages.map(\.registeredFacility) == ["99901", "99902"])
    #expect(coverages.map { $0.validTo?.description } == ["2025-05-31", nil])
    #expect(Self.encounter(mapped)?.insuranceCard == "GD4970000000001")
    #expect(Self.service(mapped)?.category == .soldier)
  }

  @Test(arguments: [
    ("MA_THE_BHYT", "CY5970000000001", MilitaryService.Category.cipherStaff), ("MA_THE_BHYT", "TQ4970000000001", .relativeOfSoldier),
    ("MA_THE_BHYT", "TV4970000000001", .relativeOfEmployee), ("MA_NGHE_NGHIEP", "01", .soldier), ("MA_THE_BHYT", "CA5970000000001", nil),
    ("MA_THE_BHYT", "GD4970000000001", nil),
  ])
  func `a card's letters or the occupation tell the army`(field: String, text: String, category: MilitaryService.Category?) {
    var summary = Self.summary()
    summary.rows[0][field] = text
    #expect(Self.service(Self.map([summary]))?.category == category)
  }

  @Test func `the scope of the forces tells a soldier, but no policeman`() {
    let drug = InsuranceEpisode.Content(
      kind: "XML2", rows: [.init(["MA_LK": "LK1", "MA_THUOC": "40.1", "MA_NHOM": "4", "PHAM_VI": "3", "NGAY_YL": "202510010900"])])
    #expect(Self.service(Self.map([Self.summary(), drug]))?.category == .soldier)
    #expect(Self.service(Self.map([Self.summary(["MA_THE_BHYT": "CA5970000000001"]), drug])) == nil)
  }

  @Test func `a soldier's unit stands with the service and in no paper`() throws {
    let leave = InsuranceEpisode.Content(kind: "XML11", rows: [.init(["MA_LK": "LK1", "SO_CT": "7", "DON_VI": "Đơn vị Mẫu"])])
    let soldier = Self.map([Self.summary(["MA_THE_BHYT": "QN5970000000001"]), leave])
    #expect(Self.service(soldier)?.unit == "Đơn vị Mẫu")
    #expect(Self.record(soldier, .sickLeave)?.sections.first?.narrative == "Số chứng từ: 7")
    let civilian = Self.map([Self.summary(), leave])
    #expect(Self.record(civilian, .sickLeave)?.sections.first?.narrative == "Số chứng từ: 7\nĐơn vị: Đơn vị Mẫu")
  }

  @Test func `numbers of every kind go to their places`() throws {
    let patient = try #require(
      Self.patient(Self.map([Self.summary(["SO_CCCD": "001090000001;123456789;B1234567;12", "MA_THE_BHYT": "0123456789"])])))
    #expect(patient.identifiers.map(\.system) == [.nationalID, .formerNationalID, .passport, .insuranceNumber])
    #expect(patient.birthDate?.description == "2001")
    #expect(patient.coverages.isEmpty)
  }

  @Test func `stays follow the beds, in time and inside the episode`() throws {
    func bed(_ department: String, _ bed: String, _ time: String) -> InsuranceEpisode.Row {
      .init(["MA_LK": "LK1", "MA_DICH_VU": "G", "MA_NHOM": "15", "MA_KHOA": department, "MA_GIUONG": bed, "NGAY_YL": time])
    }
    let beds = InsuranceEpisode.Content(
      kind: "XML3", rows: [bed("K03", "H002", "202510021200"), bed("K01", "H001", "202510010900"), bed("K01", "H001", "202510012300")])
    let encounter = try #require(Self.encounter(Self.map([Self.summary(["NGAY_VAO_NOI_TRU": "202510010830"]), beds])))
    #expect(encounter.stays.map(\.department) == ["K01", "K03"])
    #expect(encounter.stays.map(\.period.start.description) == ["2025-10-01T08:30", "2025-10-02T12:00"])
    #expect(encounter.stays.map { $0.period.end?.description } == ["2025-10-02T12:00", "2025-10-03T10:00"])
    #expect(encounter.class == .inpatient && encounter.status == .finished)
  }

  @Test(arguments: [
    ("2 viên/lần * 2 lần/ngày * 5 ngày [4 viên/ngày]", "2 viên 2 5"), ("1 viên/lần * 3 lần/ngày", "1 viên 3 -"), ("uống sáng", "- - -"),
    ("0 viên/lần * 99 lần/ngày", "- - -"), ("", "- - -"), ("0.5 ống/lần*1 lần/ngày*7 ngày", "0.5 ống 1 7"),
  ])
  func `the order's convention is read as far as it is kept`(text: String, expected: String) {
    let dosage = Dosage(text)
    let parts = [
      dosage.dose.map { "\($0.value) \($0.unit)" } ?? "-", dosage.timesPerDay.map(String.init) ?? "-", dosage.days.map(String.init) ?? "-",
    ]
    #expect(parts.joined(separator: " ") == expected)
  }

  @Test func `programmes become findings, papers become texts`() throws {
    let hiv = InsuranceEpisode.Content(kind: "XML6", rows: [.init(["MA_LK": "LK1", "NHOM_DOI_TUONG": "3", "BDDT_ARV": "20240101"])])
    let paper = InsuranceEpisode.Content(kind: "XML7", rows: [.init(["MA_LK": "LK1", "SO_LUU_TRU": "12", "HO_TEN_ME": "Lê Thị Mẹ"])])
    let mapped = Self.map([Self.summary(), hiv, paper])
    let entries = try #require(Self.record(mapped, .careProgramme)).sections[0].entries
    guard
      case .observation(let group) = entries.first(where: {
        if case .observation(let value) = $0 { value.coding.code.hasSuffix("TUONG") } else { false }
      })
    else {
      Issue.record("no group")
      return
    }
    #expect(group.coding == Coding(.insuranceField, "XML6.NHOM_DOI_TUONG"))
    #expect(group.value == .coded(Coding(.insuranceField, "3")))
    #expect(Self.record(mapped, .dischargePaper)?.sections[0].narrative == "Số lưu trữ: 12\nHọ tên mẹ: Lê Thị Mẹ")
    #expect(Self.patient(mapped)?.contacts.map(\.name) == ["Lê Thị Mẹ"])
  }

  @Test func `an id is the number itself where it may be, and else keeps two numbers apart`() {
    let hash: EpisodeMapping.Hash = { "\($0.reduce(0) { $0 &* 31 &+ Int($1) })xxxxxxxxxxxxxxxxxxxx" }
    #expect(LocalIDText.encounter("LK_1.2-3", hash).rawValue == "LK_1.2-3")
    let ids = ["a/b", "a_2Fb", "a b", "", "..", String(repeating: "đ", count: 100)].map { LocalIDText.encounter($0, hash).rawValue }
    #expect(Set(ids).count == ids.count)
    #expect(LocalIDText.practitioner("000001/MP-CCHN", hash).rawValue == "000001_2FMP-CCHN")
  }

  @Test(arguments: [
    ("NGAY_VAO", "20251301", "QY-VNX-0025"), ("NGAY_RA", "x", "QY-VNX-0025"), ("CAN_NANG", "60,5", "QY-VNX-0026"),
    ("NGAY_VAO", "", "QY-VNX-0024"), ("MA_LK", " ", "QY-VNX-0021"), ("MA_CSKCB", "cơ sở", "QY-VNX-0023"), ("NHOM_MAU", "Z", "QY-VNX-0028"),
    ("MA_QUOCTICH", "116", "QY-VNX-0028"), ("MA_DANTOC", "1", "QY-VNX-0028"), ("THE_LA", "1", "QY-VNX-0029"),
    ("MA_CSKCB", "99902", "QY-VNX-0027"),
  ])
  func `what can't be read or has no place is told where it stands`(field: String, text: String, code: String) throws {
    var summary = Self.summary()
    summary.rows[0][field] = text
    let issue = try #require(Self.map([summary]).issues.first { $0.code == code })
    #expect(issue.path.hasSuffix("/" + field))
  }

  @Test func `what was known and the tables can't say is kept`() throws {
    let known = Patient(
      id: try #require(Patient.ID("B1")), names: [HumanName("Mẫu Cũ"), HumanName("Tí", use: .usual)], sex: .male,
      birthDate: try PartialDate(iso: "2001-05-02"), contacts: [.init(relationship: .spouse, name: "Vợ")], bloodGroup: .aPositive,
      isSensitive: true)
    let mapped = Statement.patient(try #require(Self.patient(Self.map([Self.summary()]))))
    guard case .patient(let patient) = mapped.keeping(.patient(known)) else { return }
    #expect(patient.names.map(\.text) == ["Mẫu", "Tí"])
    #expect(patient.isSensitive && patient.bloodGroup == .aPositive && patient.contacts.count == 1)
    #expect(patient.birthDate?.description == "2001-05-02")
    #expect(Statement.patient(patient).keeping(.patient(known)) == .patient(patient))
  }

  @Test func `the fingerprint tells content from form`() {
    func print(_ content: InsuranceEpisode.Content) -> [UInt8] { EpisodeFingerprint.bytes(of: InsuranceEpisode(tables: [content])) }
    let plain = Self.summary()
    var turned = plain
    turned.rows[0].cells.reverse()
    #expect(print(plain) == print(turned))
    var other = plain
    other.rows[0]["HO_TEN"] = nil
    var empty = plain
    empty.rows[0]["HO_TEN"] = ""
    var extra = plain
    extra.extras = ["<A></A>"]
    #expect(Set([plain, other, empty, extra].map(print)).count == 4)
  }
}
