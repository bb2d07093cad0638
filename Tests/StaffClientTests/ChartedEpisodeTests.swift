import ClinicalModel
import ClinicalRules
import Foundation
import InsuranceTables
import RecordStore
import Terminology
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// What staff chart with the client's forms, exported for the insurance portal: nothing of it would be sent back.
struct ChartedEpisodeTests {
  /// An encounter that is charted with the forms, by the people of the hospital.
  private final class Charting {
    let hospital: Hospital
    let encounter: Encounter.ID
    let facility = FacilityCode("H001")!
    private var number = 0

    init(
      _ hospital: Hospital, of patient: String, class kind: Encounter.Class, department: String, bed: String? = nil, card: String,
      referredFrom: String? = nil
    ) throws {
      self.hospital = hospital
      let keep = KeepEncounter(try hospital.session("bs.an"))
      let admission = KeepEncounter.Admission(
        patient: "H001/" + patient, class: kind, department: department, bed: bed, reason: "Sốt, ho ba ngày",
        attender: Practitioner.ID("BS1"), diagnosis: Coding(.icd10, "J18.9"), insuranceCard: card, referredFrom: referredFrom)
      guard case .kept(_, let encounter) = try keep.admit(admission, to: facility) else { throw CancellationError() }
      self.encounter = encounter.id
    }

    /// Fills in a form as it is typed, asks for everything that it demands, saves and attests.
    func write(_ form: String, _ values: [String: String], at minutes: Int = 10) throws {
      hospital.pass(milliseconds: minutes * 60_000)
      let session = try hospital.session("bs.an")
      var answers = FormAnswers(form: try #require(FormList.named(form)))
      for (field, value) in values {
        answers.values[field] = value
        guard let (_, _, column) = answers.column(of: field), case .catalogue(let systems) = column.kind else { continue }
        // What is picked from a list stands with its name.
        let picked = try #require(try KeepCatalogues(session).search(value, in: systems, on: hospital.now.civil.date, limit: 1).first)
        answers.values[field] = PickedText.text(picked)
        answers.picked[PickedText.text(picked)] = picked
      }
      let built = answers.build(now: hospital.now.civil, author: FormTests.author, warnings: nil, asked: true)
      #expect(built.problems.isEmpty, "\(form): \(built.problems.map { "\($0.field) \($0.problem.rawValue)" })")
      number += 1
      let id = try #require(ClinicalRecord.ID("\(encounter).\(number)"))
      let record = ClinicalRecord(
        id: id, encounter: encounter, kind: answers.form.kind, title: answers.form.title?.vi, status: .preliminary,
        author: FormTests.author, authored: hospital.now.civil, sections: built.sections)
      let keep = KeepRecord(session)
      guard case .kept = try keep.draft(record, of: facility, seen: nil),
        case .kept = try keep.sign(id, of: facility, seen: nil, password: Hospital.password)
      else { throw CancellationError() }
    }

    func discharge(_ end: Encounter.Disposition, _ diagnosis: String, after hours: Int) throws {
      hospital.pass(milliseconds: hours * 3_600_000)
      let keep = KeepEncounter(try hospital.session("bs.an"))
      let advice = try keep.adviceOnDischarge(encounter, of: facility, disposition: end, diagnosis: Coding(.icd10, diagnosis))
      #expect(advice.isEmpty, "\(advice.map { "\($0.path) \($0.code)" })")
      guard case .kept = try keep.discharge(encounter, of: facility, disposition: end, diagnosis: Coding(.icd10, diagnosis), seen: nil)
      else {
        throw CancellationError()
      }
    }

    /// The tables that were composed, and what the rules and the hospital's catalogues say of them.
    func exported() throws -> (tables: Set<String>, blocking: [String], path: String) {
      let path = hospital.folder.appending(path: "\(encounter).xml").path
      let chief = try hospital.session("chief")
      let written = try ExportRecords(chief).episodes(.encounter(encounter), options: .init(), to: path, reason: "thanh toán")
      #expect(written.composed == 1)
      let check = try CheckInsuranceFiles(against: try KeepCatalogues(chief).all())([path])
      let blocking = check.findings.filter { $0.severity == .blocks }.map { "\($0.code) \($0.table).\($0.field)" }
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let tables = text.components(separatedBy: "<LOAIHOSO>").dropFirst().compactMap { $0.components(separatedBy: "<").first }
      #expect(written.blocked == (blocking.isEmpty ? 0 : 1))
      for table in tables { try expectValid(table, in: text) }
      return (Set(tables), blocking, path)
    }

    private func document(_ table: String, in text: String) throws -> Data {
      let file = try #require(text.components(separatedBy: "<LOAIHOSO>\(table)</LOAIHOSO>").last)
      let body = try #require(file.components(separatedBy: "<NOIDUNGFILE>").dropFirst().first?.components(separatedBy: "<").first)
      return try #require(Data(base64Encoded: body))
    }

    /// By the schema that is published, as libxml2's command reads it; on a machine without it nothing is proved.
    private func expectValid(_ table: String, in text: String) throws {
      guard FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint") else {
        print("skipped: no xmllint on this machine")
        return
      }
      let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      let path = hospital.folder.appending(path: "\(table).xml")
      try document(table, in: text).write(to: path)
      let lint = Process()
      lint.executableURL = URL(filePath: "/usr/bin/xmllint")
      lint.arguments = ["--noout", "--nonet", "--schema", root.appending(path: "Schemas/vietnam/3176.xsd").path, path.path]
      let talk = Pipe()
      lint.standardError = talk
      try lint.run()
      let said = String(decoding: try talk.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      lint.waitUntilExit()
      #expect(lint.terminationStatus == 0, "\(table): \(said)")
    }

    /// The rows of a table as they were written, each field by its name.
    func rows(_ table: String) throws -> [[String: String]] {
      let text = try String(contentsOfFile: hospital.folder.appending(path: "\(encounter).xml").path, encoding: .utf8)
      let document = String(decoding: try document(table, in: text), as: UTF8.self)
      let record = InsuranceTable.table(table, .current)?.record ?? InsuranceTable.table(table, .current)?.root ?? ""
      return document.components(separatedBy: "<\(record)>").dropFirst().map { row in
        var fields: [String: String] = [:]
        for field in InsuranceTable.table(table, .current)?.fields ?? [] {
          let value = row.components(separatedBy: "<\(field.name)>").dropFirst().first?.components(separatedBy: "</\(field.name)>").first
          fields[field.name] = value.map { $0.replacing("<![CDATA[", with: "").replacing("]]>", with: "") } ?? ""
        }
        return fields
      }
    }
  }

  private static let usual = Encounter.Disposition(discharge: .discharged, outcome: .improved)

  /// A hospital with its catalogues, its doctor's licence, and two people whose papers are whole.
  private static func hospital() throws -> Hospital {
    let hospital = try Hospital()
    let people = """
      <?xml version="1.0" encoding="UTF-8"?>
      <batch xmlns="urn:quany:record:1" facility="H001" producer="test" version="1.0">
      <practitioner department="K01" id="BS1" licence="000001/BYT-CCHN" name="Trần Văn An" role="doctor"/>
      \(person("N1", "Phạm Văn Mẫu", "male", "001080000009", "GD4010000000009"))
      \(person("N2", "Phạm Thị Mẫu", "female", "001180000017", "GD4010000000017"))
      </batch>
      """
    let file = hospital.folder.appending(path: "people.xml")
    try Data(people.utf8).write(to: file)
    let taken = try ImportBatch(hospital.session("chief"))(ImportSources([file.path]), elapsed: { 0 })
    #expect(taken.accepted == taken.read, "\(taken)")
    let catalogues: [(CatalogueSystem, String)] = [
      (
        .drugs,
        """
        MA_THUOC,TEN_THUOC,HAM_LUONG,DON_VI_TINH,SO_DANG_KY,TT_THAU,DON_GIA
        40.154,Amoxicilin,500mg,viên,VD-12345-20,01/QĐ;G1;N1;2025,1200
        40.155,Ceftriaxon,1g,lọ,VD-12346-20,01/QĐ;G1;N1;2025,15000.5

        """
      ),
      (
        .services,
        """
        MA_DICH_VU,TEN_DICH_VU,DON_GIA
        02.1896,Khám Nội,50600
        22.0120.1370,Tổng phân tích tế bào máu,46200
        18.0072.0028,Chụp X-quang ngực thẳng,65400
        10.0506.0459,Phẫu thuật cắt ruột thừa,2561000
        13.0033.0614,Đỡ đẻ thường ngôi chỏm,706000
        K01.1922,Ngày giường bệnh Nội khoa loại 1,222300
        K19.1927,Ngày giường bệnh Ngoại khoa loại 2,256600

        """
      ),
    ]
    for (system, text) in catalogues {
      let path = hospital.folder.appending(path: "\(system.rawValue).csv")
      try Data(text.utf8).write(to: path)
      guard case .kept = try KeepCatalogues(hospital.session("chief")).take(path.path, system, validFrom: try CivilDate(iso: "2025-01-01"))
      else { throw CancellationError() }
    }
    return hospital
  }

  private static func person(_ id: String, _ name: String, _ sex: String, _ number: String, _ card: String) -> String {
    "<patient birthDate=\"1980-05-09\" ethnicity=\"01\" id=\"\(id)\" nationality=\"VN\" occupation=\"61\" sex=\"\(sex)\">"
      + "<name use=\"official\">\(name)</name><identifier system=\"nationalID\">\(number)</identifier>"
      + "<address commune=\"00004\" line=\"Số 1\" province=\"01\" use=\"home\"/>"
      + "<coverage card=\"\(card)\" facility=\"H001\" from=\"2025-01-01\" to=\"2025-12-31\"/></patient>"
  }

  private static let examination = [
    "reason": "Sốt, ho", "history": "Ho khan ba ngày.", "examination": "Ran nổ đáy phổi phải.", "plan": "Kháng sinh.",
    "pulse": "90", "temperature": "38,5", "pressure": "120/80",
  ]
  private static let prescription = [
    "rx.1.drug": "amoxi", "rx.1.dose": "1 viên", "rx.1.route": "PO", "rx.1.times": "2", "rx.1.days": "5", "rx.1.how": "sau ăn",
    "diagnoses": "J18.9", "advice": "Tái khám khi sốt lại.",
  ]

  @Test func `a visit with a test, drugs, an appointment, sick leave and what others pay is whole`() throws {
    let hospital = try Self.hospital()
    let visit = try Charting(hospital, of: "N1", class: .outpatient, department: "K01", card: "GD4010000000009", referredFrom: "99902")
    try visit.write("admission", Self.examination)
    try visit.write("orders", ["order.1.service": "kham noi", "order.1.category": "consultation", "order.2.service": "te bao mau"])
    try visit.write("16/BV2", ["report.1.service": "te bao mau", "result.1.test": "WBC", "result.1.value": "14,2"])
    try visit.write("prescription", Self.prescription)
    try visit.write("insurance", ["letter": "123/CV", "accident": "2", "state": "10000"])
    try visit.write("appointment", ["day": "t+7", "diagnoses": "J18.9", "advice": "Mang theo đơn."])
    try visit.write(
      "sick-leave",
      ["from": "t", "to": "t+4", "diagnoses": "J18.9", "treatment": "Nghỉ ngơi, uống thuốc.", "employer": "Nhà máy Mẫu"])
    try visit.discharge(Self.usual, "J18.9", after: 1)
    let (tables, blocking, _) = try visit.exported()
    #expect(blocking.isEmpty, "\(blocking)")
    #expect(tables == ["XML1", "XML2", "XML3", "XML4", "XML11", "XML14"])
    let (summary, drug) = (try visit.rows("XML1")[0], try visit.rows("XML2")[0])
    #expect([drug["HAM_LUONG"], drug["SO_LUONG"], drug["DON_GIA"], drug["TT_THAU"]] == ["500mg", "10", "1200", "01/QĐ;G1;N1;2025"])
    #expect(drug["TEN_THUOC"] == "Amoxicilin" && drug["DUONG_DUNG"] == "1.01")
    let services = try visit.rows("XML3")
    #expect(services.map { $0["MA_DICH_VU"] } == ["22.0120.1370", "02.1896"] && services.map { $0["MA_NHOM"] } == ["1", "13"])
    // 12000 + 46200 + 50600, 10000 of it from the State; all is paid of what costs so little.
    #expect([summary["T_TONGCHI_BV"], summary["T_NGUONKHAC"], summary["T_BHTT"]] == ["108800.00", "10000.00", "98800.00"])
    #expect([summary["MA_DOITUONG_KCB"], summary["GIAY_CHUYEN_TUYEN"], summary["MA_TAI_NAN"]] == ["1.3", "123/CV", "2"])
    #expect(try visit.rows("XML11")[0]["MA_BHXH"] == "0000000009")
  }

  @Test func `a stay with an operation, a summary and a discharge paper is whole`() throws {
    let hospital = try Self.hospital()
    let stay = try Charting(hospital, of: "N1", class: .inpatient, department: "K19", bed: "H012", card: "GD4010000000009")
    try stay.write("10/BV1", Self.examination)
    try stay.write("orders", ["order.1.service": "x-quang", "order.2.service": "te bao mau"])
    try stay.write("08/BV2", ["report.1.service": "x-quang", "report.1.conclusion": "Phổi bình thường", "results": "Hai phế trường sáng."])
    try stay.write("17/BV2", ["report.1.service": "te bao mau", "result.1.test": "WBC", "result.1.value": "14,2"])
    try stay.write(
      "surgery-certificate",
      ["procedure.1.service": "ruot thua", "procedure.1.end": "now", "procedure": "Cắt ruột thừa nội soi.", "diagnoses": "K35.8"],
      at: 60)
    try stay.write(
      "prescription",
      [
        "rx.1.drug": "ceftri", "rx.1.dose": "1 g", "rx.1.route": "IV", "rx.1.times": "2", "rx.1.days": "3", "diagnoses": "K35.8",
      ])
    hospital.pass(milliseconds: 60 * 3_600_000)
    try stay.write("progress", ["course": "Hết sốt, vết mổ khô."])
    try stay.write("discharge", ["treatment": "Phẫu thuật, kháng sinh.", "diagnoses": "K35.8, I10", "advice": "Cắt chỉ sau 5 ngày."])
    try stay.write("summary", ["history": "Đau hố chậu phải.", "treatment": "Mổ.", "diagnoses": "K35.8, I10"])
    try stay.discharge(.init(discharge: .discharged, outcome: .cured), "K35.8", after: 1)
    let (tables, blocking, _) = try stay.exported()
    #expect(blocking.isEmpty, "\(blocking)")
    #expect(tables == ["XML1", "XML2", "XML3", "XML4", "XML5", "XML7", "XML8"])
    let services = try stay.rows("XML3")
    #expect(services.map { $0["MA_NHOM"] } == ["2", "1", "8", "15"])
    #expect(services.last?["SO_LUONG"] == "3" && services.last?["MA_DICH_VU"] == "K19.1927" && services.last?["MA_GIUONG"] == "H012")
    #expect(try stay.rows("XML2")[0]["SO_LUONG"] == "6")
    #expect(try stay.rows("XML1")[0]["MA_BENH_KT"] == "I10")
    #expect(try stay.rows("XML7")[0]["PP_DIEUTRI"] == "Phẫu thuật, kháng sinh.")
    let found = try stay.rows("XML8")[0]["TOMTAT_KQ"] ?? ""
    #expect(found.contains("WBC 14.2") && found.contains("Phổi bình thường"), "\(found)")
  }

  /// What the desk does not ask for is asked for later, in the client too.
  @Test func `whoever was received with a name and a card's number has whole tables when the insurance form was filled in`() throws {
    let hospital = try Self.hospital()
    let registrar = try hospital.session("tiepdon")
    var patient = Patient(
      id: Patient.ID("N9")!, names: [HumanName("Lê Thị Mẫu")], sex: .female, birthDate: try PartialDate(iso: "1990-02-03"))
    patient.identifiers = [Identifier(.nationalID, "001190000025")]
    patient.addresses = [Address(line: "Số 5, Phường Ba Đình, Hà Nội")]
    patient.coverages = [Coverage(card: "GD4010000000025")]
    #expect(try RegisterPatient(registrar)(patient, of: FacilityCode("H001")!, confirmed: true).patient != nil)
    let visit = try Charting(hospital, of: "N9", class: .outpatient, department: "K01", card: "GD4010000000025")
    try visit.write("admission", Self.examination)
    try visit.write("orders", ["order.1.service": "kham noi", "order.1.category": "consultation"])
    let keep = KeepEncounter(try hospital.session("bs.an"))
    func missing() throws -> Set<String> {
      Set(
        try keep.adviceOnDischarge(visit.encounter, of: FacilityCode("H001")!, disposition: Self.usual, diagnosis: Coding(.icd10, "J18.9"))
          .map(\.path))
    }
    #expect(try missing() == ["XML1.MA_DANTOC", "XML1.GT_THE_TU", "XML1.GT_THE_DEN", "XML1.MA_DKBD"])
    try visit.write("insurance", ["ethnicity": "01", "card-from": "01/01/2025", "card-to": "31/12/2025", "facility": "H001"])
    #expect(try missing().isEmpty)
    try visit.discharge(Self.usual, "J18.9", after: 1)
    let (_, blocking, _) = try visit.exported()
    #expect(blocking.isEmpty, "\(blocking)")
    let summary = try visit.rows("XML1")[0]
    #expect([summary["MATINH_CU_TRU"], summary["MAXA_CU_TRU"], summary["MA_DANTOC"]] == ["01", "00004", "01"])
    #expect([summary["GT_THE_TU"], summary["MA_DKBD"], summary["MA_DOITUONG_KCB"]] == ["20250101", "H001", "1.1"])
  }

  @Test func `a day of care is whole`() throws {
    let hospital = try Self.hospital()
    let day = try Charting(hospital, of: "N2", class: .day, department: "K01", bed: "T001", card: "GD4010000000017")
    try day.write("01/BV1", Self.examination)
    try day.write("prescription", Self.prescription)
    try day.write("discharge", ["treatment": "Kháng sinh.", "diagnoses": "J18.9"])
    try day.discharge(Self.usual, "J18.9", after: 6)
    let (tables, blocking, _) = try day.exported()
    #expect(blocking.isEmpty, "\(blocking)")
    #expect(tables == ["XML1", "XML2", "XML3", "XML5", "XML7"])
    #expect(try day.rows("XML3").map { [$0["MA_NHOM"], $0["SO_LUONG"]] } == [["14", "1"]])
  }

  @Test func `who is sent on has a referral, and a diagnosis whose test found nothing`() throws {
    let hospital = try Self.hospital()
    let stay = try Charting(hospital, of: "N1", class: .inpatient, department: "K01", bed: "H001", card: "GD4010000000009")
    try stay.write("01/BV1", Self.examination)
    try stay.write("prescription", Self.prescription)
    hospital.pass(milliseconds: 48 * 3_600_000)
    try stay.write(
      "referral",
      [
        "destination": "Bệnh viện tuyến trên", "why": "1", "history": "Sốt cao không giảm.", "treatment": "Kháng sinh", "plan": "Hồi sức.",
        "transport": "Xe cứu thương", "escort": "Lê Văn Mẫu", "state": "1", "diagnoses": "J18.9",
      ])
    try stay.write("discharge", ["treatment": "Kháng sinh.", "diagnoses": "J18.9"])
    let end = Encounter.Disposition(discharge: .referred, outcome: .worse, destination: "99903")
    try stay.discharge(end, "J18.9", after: 1)
    let (tables, blocking, _) = try stay.exported()
    #expect(blocking.isEmpty, "\(blocking)")
    #expect(tables == ["XML1", "XML2", "XML3", "XML5", "XML7", "XML13"])
    let referral = try stay.rows("XML13")[0]
    #expect(referral["MA_CSKCB_DEN"] == "99903" && referral["TOMTAT_KQ"] == "Không có kết quả cận lâm sàng")
    // The day on which somebody in a grave state is sent on is counted.
    #expect(try stay.rows("XML3")[0]["SO_LUONG"] == "3")
  }

  @Test func `a birth is whole: who the mother is comes from her chart, what nobody can know is asked`() throws {
    let hospital = try Self.hospital()
    let stay = try Charting(hospital, of: "N2", class: .inpatient, department: "K19", bed: "H007", card: "GD4010000000017")
    try stay.write("05/BV1", Self.examination.merging(["obstetrics": "Thai 39 tuần."]) { $1 })
    try stay.write("procedure", ["procedure.1.service": "do de", "procedure": "Đẻ thường.", "diagnoses": "O80.0"])
    try stay.write(
      "birth",
      [
        "born": "t 16:20", "sex": "2", "birth-weight": "3150", "state": "Khỏe", "place": "Bệnh viện", "midwife": "Lê Thị Mẫu",
        "caesarean": "0", "early": "0", "births": "2", "living": "2", "issued": "10/05/2021", "issued-by": "Cục Cảnh sát QLHC về TTXH",
        "book": "01/2025", "father": "Nguyễn Văn Mẫu",
      ])
    try stay.write("pregnancy-rest", ["from": "t", "to": "t+6", "assessment": "Sau đẻ."])
    hospital.pass(milliseconds: 48 * 3_600_000)
    try stay.write("discharge", ["treatment": "Chăm sóc sau đẻ.", "diagnoses": "O80.0"])
    try stay.discharge(Self.usual, "O80.0", after: 1)
    let (tables, blocking, _) = try stay.exported()
    #expect(blocking.isEmpty, "\(blocking)")
    #expect(tables == ["XML1", "XML3", "XML5", "XML7", "XML9", "XML10"])
    let paper = try stay.rows("XML9")[0]
    let expected = [
      "HO_TEN_NND": "Phạm Thị Mẫu", "NGAYSINH_NND": "19800509", "MA_DANTOC_NND": "01", "SO_CCCD_NND": "001180000017",
      "NGAYCAP_CCCD_NND": "20210510", "LAN_SINH": "2", "SO_CON_SONG": "2", "QUYEN_SO": "01/2025", "NGUOI_GHI_PHIEU": "Trần Văn An",
      "SO_CON": "1", "CAN_NANG_CON": "3150", "MA_BHXH_NND": "0000000017",
    ]
    for (field, value) in expected { #expect(paper[field] == value, "\(field)") }
    #expect(try stay.rows("XML1")[0]["CAN_NANG_CON"] == "3150")
  }

  @Test func `whoever discharges is told what the portal would refuse, and once more where another end asks for more`() throws {
    let hospital = try Self.hospital()
    let stay = try Charting(hospital, of: "N1", class: .inpatient, department: "K01", bed: "H001", card: "GD4010000000009")
    try stay.write("01/BV1", Self.examination)
    hospital.pass(milliseconds: 5 * 3_600_000)
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 100, height: 40))
    drive.client.jump(to: "encounter", ["encounter": "H001/\(stay.encounter)"])
    drive.keys("x")
    // Nothing is wrong with going home: nothing is said.
    #expect(drive.text.contains("Hình thức ra viện") && !drive.text.contains("QY-BHX"), "\(drive.text)")
    drive.keys("right", "enter", "right", "enter", "enter", "enter")
    #expect(
      drive.text.contains("QY-BHX-0288") && drive.text.contains("(XML1.MA_NOI_DEN): điền ở đợt điều trị này")
        && drive.text.contains("Vẫn cho ra viện"), "\(drive.text)")
    drive.keys("esc")
    #expect(drive.text.contains("đang điều trị"))
  }

  /// Which form of the client makes which table; the rest says why it has none.
  @Test func `every table of the decision has its form, or a reason`() {
    let forms: [String: [String]] = [
      "XML1": ["insurance"], "XML2": ["prescription"], "XML3": ["orders", "procedure", "surgery-certificate", "08/BV2"],
      "XML4": ["16/BV2", "08/BV2"], "XML5": ["progress", "01/BV1"], "XML7": ["discharge"], "XML8": ["summary"], "XML9": ["birth"],
      "XML10": ["pregnancy-rest"], "XML11": ["sick-leave"], "XML13": ["referral"], "XML14": ["appointment"],
    ]
    // 0: sent when somebody comes, by whoever registers; 12: councils key it in on the portal.
    let others: Set<String> = ["XML0", "XML6", "XML12", "XML15"]
    let all = Set(InsuranceTable.all(.current).map(\.kind))
    #expect(all == Set(forms.keys).union(others))
    for form in forms.values.joined() { #expect(FormList.named(form) != nil, "\(form)") }
  }
}
