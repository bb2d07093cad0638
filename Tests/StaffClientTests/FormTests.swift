import ClinicalModel
import ClinicalRules
import Foundation
import RecordStore
import Terminology
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// Forms: what they ask, what becomes of the answers, and how they are filled in by keys.
struct FormTests {
  static let author = Practitioner.ID("BS1")!
  static let encounter = "H001/E1"

  static func now() throws -> CivilDateTime { try CivilDateTime(iso: "2025-10-09T15:53") }

  static func openChart(_ hospital: Hospital, as account: String, size: Size = Size(width: 100, height: 50), client: String = "here:1:1")
    -> Drive
  {
    let drive = Drive(hospital, as: account, client: client, size: size)
    drive.client.jump(to: "chart", ["patient": "1"])
    return drive
  }

  static func catalogues(_ hospital: Hospital) throws {
    let chief = try hospital.session("chief")
    let drugs = hospital.folder.appending(path: "drugs.csv")
    try Data(
      """
      MA_THUOC,TEN_THUOC,HAM_LUONG,DON_VI_TINH,DON_GIA
      40.154,Amoxicilin,500mg,viên,1200
      40.155,Ceftriaxon,1g,lọ,15000
      40.28,Paracetamol,500mg,viên,300
      40.30,Ibuprofen,400mg,viên,500
      40.31,Diclofenac,50mg,viên,400

      """.utf8
    ).write(to: drugs)
    let services = hospital.folder.appending(path: "services.csv")
    try Data(
      "MA_DICH_VU,TEN_DICH_VU,DON_GIA\n22.0120.1370,Tổng phân tích tế bào máu,46200\n18.0072.0028,Chụp X-quang ngực thẳng,65400\n".utf8
    )
    .write(to: services)
    for (file, system) in [(drugs, CatalogueSystem.drugs), (services, .services)] {
      guard case .kept = try KeepCatalogues(chief).take(file.path, system, validFrom: try CivilDate(iso: "2025-01-01")) else {
        throw CancellationError()
      }
    }
  }

  static func allergy(_ hospital: Hospital, _ substance: String = "Penicilin") throws {
    try signed(
      hospital, "A-\(UUID().uuidString.prefix(8))",
      [
        .allergyIntolerance(
          AllergyIntolerance(substance: Coding(.local, "x", display: substance), category: .medication, criticality: .high))
      ])
  }

  @discardableResult
  static func signed(_ hospital: Hospital, _ id: String, _ entries: [ClinicalEntry], kind: RecordKind = .treatmentSheet) throws
    -> RecordResult
  {
    let keep = KeepRecord(try hospital.session("bs.an"))
    let facility = FacilityCode("H001")!
    let record = ClinicalRecord(
      id: ClinicalRecord.ID(id)!, encounter: Encounter.ID("E1")!, kind: kind, status: .preliminary, author: author,
      authored: hospital.now.civil, sections: [.init(code: "x", entries: entries)])
    guard case .kept = try keep.draft(record, of: facility, seen: nil) else { throw CancellationError() }
    return try keep.sign(ClinicalRecord.ID(id)!, of: facility, seen: nil, password: Hospital.password)
  }

  static func records(_ hospital: Hospital) throws -> [ClinicalRecord] {
    let read = ReadRecord(try hospital.session("bs.an"))
    return try read.list(patient: "1", reason: "khám").map { state in
      try read.content(of: #require(try read.history(ClinicalRecord.ID(state.localID)!, of: state.facility, reason: "khám").last))
    }
  }

  // MARK: Every form

  /// Something right for every field of a form.
  static func answered(_ form: FormDescription) -> FormAnswers {
    var answers = FormAnswers(form: form)
    answers.values[FormAnswers.time] = "09/10/2025 08:30"
    for part in form.parts {
      switch part.item {
      case .narrative: answers.values[part.section] = "Chữ của mục \(part.section),\nhai dòng."
      case .diseases: answers.values[FormAnswers.diagnoses] = "J18.9, I10"
      case .classification:
        for criterion in HealthClassification.Criterion.allCases { answers.values[FormAnswers.score(criterion)] = "1" }
        answers.values[FormAnswers.score(.eyes)] = "3T"
      case .question(let question):
        switch question.answer {
        case .number:
          answers.values[question.id] = ["temperature": "37,5", "height": "170", "pain": "4", "coma": "15"][question.id] ?? "60"
        case .pressure: answers.values[question.id] = "120/80"
        case .text, .person: answers.values[question.id] = ["identity": "001080000001"][question.id] ?? "chữ"
        case .catalogue: answers.values[question.id] = "Bệnh viện Mẫu · 99902"
        case .date: answers.values[question.id] = "t+7"
        case .moment: answers.values[question.id] = "hq 22:05"
        case .choice(let choices): answers.values[question.id] = choices.last?.code
        case .bodyMassIndex: break
        }
      case .rows(let rows):
        for row in 1...2 {
          for column in rows.columns {
            let value: String =
              switch column.kind {
              case .choice(let choices): choices.last?.code ?? ""
              case .catalogue: "Tên hàng \(row) · 40.\(row)"
              case .disease: "J18.9"
              case .text:
                switch column.id {
                case "dose": rows is PrescriptionRows ? "1 viên" : "\(row)"
                case "times", "days", "low": "3"
                case "high": "9"
                case "value": "\(row),5"
                case "quantity": "10 viên"
                case "unit": "mg/L"
                case "start", "end", "date": "9/10/2025"
                default: "chữ \(row)"
                }
              }
            answers.values[FormAnswers.cell(rows, row, column.id)] = value
          }
        }
      }
    }
    return answers
  }

  @Test func `every form keeps every answer, in its draft and out of it again`() throws {
    #expect(FormList.all.count > 80 && Set(FormList.all.map(\.code)).count == FormList.all.count)
    let now = try Self.now()
    for form in FormList.all {
      let answers = Self.answered(form)
      let built = answers.build(now: now, author: Self.author, warnings: nil, asked: true)
      #expect(built.problems.filter { $0.problem.isError }.isEmpty, "\(form.code): \(built.problems)")
      let record = ClinicalRecord(
        id: ClinicalRecord.ID("R1")!, encounter: Encounter.ID("E1")!, kind: form.kind, title: form.title?.vi, status: .preliminary,
        author: Self.author, authored: now, sections: built.sections)
      #expect(RecordRules(asOf: now).issues(for: .record(record)).filter { $0.severity == .error }.isEmpty, "\(form.code)")
      let again = FormAnswers(record)
      #expect(again.form.code == form.code && again.kept.values.allSatisfy(\.isEmpty), "\(form.code): \(again.kept)")
      let second = again.build(now: now.adding(minutes: 90), author: Self.author, warnings: nil)
      #expect(second.sections == built.sections, "\(form.code)")
    }
  }

  @Test func `every kind of sheet, form and paper has a form, and every word of one is in the catalogue`() {
    for kind in RecordKind.all where kind.group != .insurance { #expect(!FormList.of(kind).parts.isEmpty, "\(kind.rawValue)") }
    for section in FormList.sections { #expect(Texts.sections[section] != nil, "\(section)") }
  }

  @Test func `what a form doesn't ask for is not lost`() throws {
    let entry = ClinicalEntry.chargeItem(
      ChargeItem(
        group: 1, coding: Coding(.service, "1"), time: try Self.now(), quantity: DecimalNumber(significand: 1),
        unitPrice: DecimalNumber(significand: 1), amount: DecimalNumber(significand: 1)))
    let record = ClinicalRecord(
      id: ClinicalRecord.ID("R1")!, encounter: Encounter.ID("E1")!, kind: .treatmentSheet, status: .preliminary, author: Self.author,
      authored: try Self.now(),
      sections: [
        .init(code: "course", narrative: "a", entries: [entry]), .init(code: "moved-from", title: "Chuyển", narrative: "b"),
        .init(code: "odd", entries: [entry]),
      ])
    let built = FormAnswers(record).build(now: try Self.now(), author: Self.author, warnings: nil)
    #expect(Set(built.sections) == Set(record.sections))
  }

  @Test(
    arguments: [
      ("37,5", "37.5"), ("37.5", "37.5"), ("120", "120"), ("1,2,3", nil), ("abc", nil), ("", nil), ("-3", "-3"), ("٣", nil),
      (String(repeating: "9", count: 40), nil),
    ] as [(String, String?)])
  func `numbers are read with a comma and with a point`(text: String, number: String?) {
    #expect(TypedNumber.decimal(text)?.description == number)
  }

  /// What Vietnamese reads as a thousand and the program read as one is neither.
  @Test(
    arguments: [
      ("1.000", true), ("2.500", true), ("14,500", true), ("250.000", true), ("0.125", false), ("0,500", false), ("1000", false),
      ("1.5", false), ("1,1250", false), ("1.000.000", false),
    ])
  func `three digits after a sign are asked about`(text: String, isAmbiguous: Bool) {
    #expect(TypedNumber.isAmbiguous(text) == isAmbiguous)
    if isAmbiguous { #expect(TypedNumber.decimal(text) == nil && TypedNumber.quantity(text + " mg") == nil) }
    #expect(TypedNumber.problem(text + " mg") == (isAmbiguous ? .ambiguousNumber : .notANumber))
  }

  @Test(
    arguments: [
      ("1/2 viên", "0.5", "viên"), ("1/4 viên", "0.25", "viên"), ("3/4 ống", "0.75", "ống"), ("1 1/2 viên", "1.5", "viên"),
      ("½ viên", "0.5", "viên"), ("1½ viên", "1.5", "viên"), ("nửa viên", "0.5", "viên"), ("Nửa viên", "0.5", "viên"),
      ("500mg", "500", "mg"), ("0,5 ml", "0.5", "ml"), ("2", "2", nil), ("1-2 viên", nil, nil), ("1/3 viên", nil, nil),
      ("10 000 UI", nil, nil), ("1/2/3 viên", nil, nil), ("5/0 viên", nil, nil), ("1.000 mg", nil, nil), ("1,5,0 mg", nil, nil),
      ("/2 viên", nil, nil), ("1x2 viên", "1", "x2 viên"), ("99999999999999999999/2 viên", nil, nil),
    ] as [(String, String?, String?)])
  func `a dose is what was meant, or nothing`(text: String, number: String?, unit: String?) {
    let found = TypedNumber.quantity(text)
    #expect(found?.value.description == number && found?.unit == unit, "\(String(describing: found))")
  }

  @Test func `a number in a cell is read again as the same`() throws {
    for text in ["1.125", "14.500", "0.125", "37.50", "1000", "2.5"] {
      let number = try #require(DecimalNumber(text))
      let again = try #require(TypedNumber.decimal(TypedNumber.typed(number)), "\(text)")
      #expect(TypedNumber.plain(again) == TypedNumber.plain(number))
    }
  }

  // MARK: By keys

  @Test func `a nurse measures, the index follows, and a slip of the finger is said at its field`() throws {
    let hospital = try Hospital()
    try ManageStaff(hospital.session("chief")).change("yt.chi", departments: ["H001/K01"])
    let drive = Self.openChart(hospital, as: "yt.chi")
    drive.keys("v")
    #expect(drive.text.contains("Mạch") && drive.text.contains("Nhịp thở") && drive.text.contains("Dị ứng  chưa ghi nhận"), "\(drive.text)")
    drive.type("88").keys("tab").type("60").keys("tab").type("120/80").keys("tab").type("18").keys("tab").type("98").keys("tab").type("70")
      .keys("tab").type("170")
    #expect(drive.text.contains("✗ Chỉ số sinh tồn") && drive.text.contains("24,2 kg/m²"), "\(drive.text)")
    drive.keys("shift-tab", "shift-tab", "shift-tab", "shift-tab", "shift-tab", "ctrl-u").type("37,5").keys("ctrl-s")
    #expect(drive.text.contains("Đã lưu nháp"), "\(drive.text)")
    drive.keys("f9").type(Hospital.password).keys("enter")
    #expect(drive.text.contains("Đã xác nhận"), "\(drive.text)")
    let record = try #require(try Self.records(hospital).first { $0.kind == .careSheet })
    let values = record.sections.flatMap(\.entries).compactMap { entry -> String? in
      guard case .observation(let value) = entry, case .quantity(let quantity) = value.value else { return nil }
      return "\(value.coding.code) \(quantity.value) \(quantity.unit)"
    }
    #expect(
      values == [
        "8867-4 88 /min", "8310-5 37.5 Cel", "8480-6 120 mm[Hg]", "8462-4 80 mm[Hg]", "9279-1 18 /min", "2708-6 98 %", "29463-7 70 kg",
        "8302-2 170 cm", "39156-5 24.2 kg/m2",
      ])
    drive.keys("c")
    #expect(drive.text.contains("Diễn biến chỉ số") && drive.text.contains("●"), "\(drive.text)")
  }

  @Test func `a drug is picked from the catalogue, how much is dispensed follows, and an allergy has to be answered`() throws {
    let hospital = try Hospital()
    try Self.catalogues(hospital)
    try Self.allergy(hospital)
    let drive = Self.openChart(hospital, as: "bs.an")
    drive.keys("d")
    #expect(drive.text.contains("Dị ứng  Penicilin"), "\(drive.text)")
    drive.type("amox")
    #expect(drive.text.contains("Amoxicilin · 500mg · viên · 40.154"), "\(drive.text)")
    drive.keys("down", "enter").type("2 viên").keys("tab", "right", "tab").type("3").keys("tab").type("5")
    #expect(drive.text.contains("30 viên") && drive.text.contains("Amoxicilin 500mg ↔ Penicilin"), "\(drive.text)")
    drive.keys("f9")
    #expect(drive.text.contains("QY-MED-0001") && !drive.text.contains("Bạn đứng tên"), "\(drive.text)")
    drive.type("đã dùng nhiều lần, không phản ứng").keys("f9").type(Hospital.password).keys("enter")
    #expect(drive.text.contains("Đã xác nhận"), "\(drive.text)")
    let record = try #require(try Self.records(hospital).first { $0.title == Texts.prescriptionForm.vi })
    let entries = record.sections.flatMap(\.entries)
    guard case .medicationRequest(let request)? = entries.first else { throw CancellationError() }
    #expect(
      request.medication == Coding(.drug, "40.154", display: "Amoxicilin 500mg")
        && request.quantity == Quantity(.init(significand: 30), "viên"))
    #expect(PrescribingRules.acknowledgements(in: record).values.contains("đã dùng nhiều lần, không phản ứng"))
    // The same again is a drug that the patient has already.
    drive.keys("d").type("amox").keys("down", "enter").type("1 viên")
    #expect(drive.text.contains("đang dùng thuốc này"), "\(drive.text)")
  }

  @Test func `what no screen asked is refused by the workflow, too`() throws {
    let hospital = try Hospital()
    try Self.allergy(hospital)
    let drug = Coding(.drug, "40.154", display: "Amoxicillin 500 mg")
    guard
      case .refused(let issues) = try Self.signed(
        hospital, "RX1", [.medicationRequest(MedicationRequest(medication: drug, time: hospital.now.civil, instructions: "khi sốt"))])
    else { throw CancellationError() }
    #expect(issues.map(\.code) == ["QY-MED-0001"])
    let answer = Observation(
      coding: Coding(.advice, "QY-MED-0001", display: "Amoxicillin 500 mg ↔ Penicilin"), time: hospital.now.civil,
      value: .text("test da âm"))
    let result = try Self.signed(
      hospital, "RX2",
      [
        .medicationRequest(MedicationRequest(medication: drug, time: hospital.now.civil, instructions: "khi sốt")), .observation(answer),
      ])
    guard case .kept = result else { throw CancellationError() }
  }

  @Test func `whoever is killed in the middle of any form goes on where they were`() throws {
    let hospital = try Hospital()
    func values(_ client: Client) -> [String: String] {
      Dictionary(uniqueKeysWithValues: client.view.fields.filter { !$0.value.isEmpty }.map { ($0.id, $0.value) })
    }
    func client(_ name: String) -> Client {
      let client = Client(hospital.setup("bs.an", client: name), wake: nil)
      client.start()
      client.finishWork()
      return client
    }
    for (number, form) in FormList.all.enumerated() {
      let first = client("here:\(number):1")
      first.jump(to: "note", ["encounter": Self.encounter, "form": form.code])
      for (field, value) in Self.answered(form).values.sorted(by: { $0.key < $1.key }) { first.typed(field, value) }
      let last = try #require(Place.targets(first.view).last)
      first.places[first.places.count - 1].focus = last
      hospital.pass(milliseconds: 500)
      first.tick()
      // Nobody says goodbye: the next client finds what the first left in the database.
      let second = client("here:\(number):2")
      #expect(
        second.route?.name == "note" && values(second) == values(first) && values(second).count > 1 && second.places.last?.focus == last,
        "\(form.code): \(values(second))")
      second.end()
      let third = client("here:\(number):3")
      #expect(third.shelf.count == 1, "\(form.code)")
      third.shelf = []
      third.end()
    }
  }

  @Test(
    arguments: [
      ("Chụp X-quang ngực thẳng · 18.0072.0028", .imaging), ("Chụp Xquang ngực", .imaging), ("Siêu âm ổ bụng", .imaging),
      ("Nội soi dạ dày, sinh thiết", .endoscopy), ("Điện tim thường", .functional), ("Xét nghiệm mô bệnh học", .pathology),
      ("Hội chẩn liên khoa", .consultation), ("Chăm sóc vết loét", .care), ("Phẫu thuật cắt ruột thừa", .procedure),
      ("Phẫu thuật nội soi cắt ruột thừa", .procedure), ("Siêu âm trước phẫu thuật", .imaging),
      ("Định lượng Glucose [Máu]", .laboratory), ("Dịch vụ chưa ai biết", .laboratory), ("", .laboratory),
    ] as [(String, ServiceRequest.Category)])
  func `the kind of an ordered service is suggested by its words`(service: String, category: ServiceRequest.Category) {
    #expect(OrderRows.category(of: service) == category)
  }

  @Test func `a step back takes back what was typed last, rows too`() throws {
    let hospital = try Hospital()
    let drive = Self.openChart(hospital, as: "bs.an")
    drive.keys("d").type("Thuốc lạ").keys("tab").type("1 viên")
    #expect(drive.client.view.fields.contains { $0.value == "1 viên" })
    drive.keys("f4")
    #expect(!drive.client.view.fields.contains { $0.value == "1 viên" } && drive.client.view.fields.contains { $0.value == "Thuốc lạ" })
    drive.keys("shift-tab", "ctrl-u")
    #expect(!drive.client.view.fields.contains { $0.value == "Thuốc lạ" })
    drive.keys("f4")
    #expect(drive.client.view.fields.contains { $0.value == "Thuốc lạ" })
  }

  @Test func `an order waits at the laboratory, its result at the doctor's home until it is seen`() throws {
    let hospital = try Hospital()
    try Self.catalogues(hospital)
    try ManageStaff(hospital.session("chief")).add(
      "xn.em", name: "Vũ Thị Em", roles: [.laboratory], practitioner: "H001/XN1", departments: [])
    try ManageStaff(hospital.session("xn.em")).setPassword(Hospital.password, of: nil, old: nil)
    let doctor = Self.openChart(hospital, as: "bs.an", client: "here:1:1")
    doctor.keys("o").type("te bao mau").keys("down", "enter", "tab").keys("right").keys("f9").type(Hospital.password).keys("enter")
    #expect(doctor.text.contains("Đã xác nhận"), "\(doctor.text)")
    let desk = Drive(hospital, as: "xn.em", client: "here:2:2", size: Size(width: 120, height: 40))
    desk.keys("l")
    #expect(
      desk.text.contains("Khẩn") && desk.text.contains("Tổng phân tích tế bào máu") && desk.text.contains("Nguyễn Văn Mẫu"), "\(desk.text)")
    hospital.pass(milliseconds: 600_000)
    desk.keys("enter")
    #expect(desk.text.contains("Phiếu xét nghiệm") && desk.text.contains("Tổng phân tích tế bào máu · 22.0120.1370"), "\(desk.text)")
    desk.type("Bạch cầu tăng").keys("tab", "tab").type("WBC").keys("tab").type("15,2").keys("tab", "tab").type("4").keys(
      "tab"
    )
    .type("10").keys("f9").type(Hospital.password).keys("enter")
    #expect(desk.text.contains("Đã xác nhận") && desk.text.contains("Không có y lệnh nào"), "\(desk.text)")
    let home = Drive(hospital, as: "bs.an", client: "here:3:3", running: ["here:1:1"], size: Size(width: 120, height: 40))
    #expect(home.text.contains("Kết quả chưa xem (2)") || home.text.contains("Kết quả chưa xem (1)"), "\(home.text)")
    #expect(home.text.contains("WBC 15,2"), "\(home.text)")
    let mark = try KeepDesk(hospital.session("bs.an")).changeMark().text
    home.client.steps("v 3")
    if home.text.contains("Kết quả chưa xem") {
      let table = try #require(home.client.view.table("results"))
      home.client.perform(.init("seen", "", key: "v", table: "results"), rows: table.rows.map(\.id))
    }
    #expect(!home.text.contains("Kết quả chưa xem"), "\(home.text)")
    #expect(try KeepDesk(hospital.session("bs.an")).changeMark().text != mark, "other clients are told that it was seen")
    let course = try ReadCourse(hospital.session("bs.an"))(Encounter.ID("E1")!, of: FacilityCode("H001")!, reason: "khám")
    #expect(course.orders.map(\.isSeen) == [true] && course.orders.first?.conclusion == "Bạch cầu tăng")
  }

  @Test func `a final record is amended in its form, with a reason, and two versions stand side by side`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 160, height: 40))
    drive.client.jump(to: "record", ["record": "H001/R1"])
    drive.keys("m")
    #expect(drive.text.contains("Ho khan bốn ngày"), "\(drive.text)")
    drive.client.typed("course", "Nay đỡ.")
    drive.keys("ctrl-s").type("nhầm").keys("enter").type(Hospital.password).keys("enter")
    #expect(drive.text.contains("Đã xác nhận") && drive.text.contains("Nay đỡ."), "\(drive.text)")
    // The first and the last of three.
    drive.keys("1", ",", "3", "c")
    #expect(drive.text.contains("Ho khan ba ngày") && drive.text.contains("Ho khan bốn ngày"), "\(drive.text)")
  }

  @Test func `a PIN attests where there is one, and several are co-signed with one`() throws {
    let hospital = try Hospital()
    for account in ["bs.an", "bs.binh"] {
      try ManageStaff(hospital.session(account)).setPIN("482913", password: Hospital.password)
    }
    let first = Drive(hospital, as: "bs.an", client: "here:1:1")
    first.client.jump(to: "record", ["record": "H001/R2"])
    first.keys("s").type("482913").keys("enter")
    #expect(first.text.contains("Đã xác nhận H001/R2: Tờ điều trị"), "\(first.text)")
    try Self.signed(hospital, "R7", [.observation(Observation(coding: Coding(.local, "x"), time: hospital.now.civil, value: .text("y")))])
    let head = Drive(hospital, as: "bs.binh", client: "here:2:2", size: Size(width: 100, height: 40))
    let rows = try #require(head.client.view.table("cosign")).rows.map(\.id)
    #expect(rows.count == 2)
    head.client.perform(.init("coSign", "", key: "k", table: "cosign"), rows: rows)
    head.type("482913").keys("enter")
    #expect(head.text.contains("Đã xác nhận 2 bản") && !head.text.contains("Chờ đồng ký"), "\(head.text)")
  }

  @Test func `the same form by lines, and as JSON`() throws {
    let hospital = try Hospital()
    let output = converse(
      hospital, as: "bs.an",
      [
        "^find", "nguyen van mau", "1", "v 1", "f", "", "now", "88", "37,5", "120/80", "18", "98", "", "", "", "", "ctrl-s", "^^", "k 1",
        "q",
      ])
    let text = output.joined(separator: "\n")
    #expect(text.contains("Mạch: 88") && text.contains("Huyết áp: 120/80") && text.contains("Đã lưu nháp"), "\(text)")
    for line in output { #expect(!line.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) }, "\(line)") }
    let json = try ScreenJSON.text(
      hospital.setup("bs.an"), screen: "note", parameters: ["encounter": Self.encounter, "form": "prescription"])
    #expect(json.contains("\"rx.1.drug\"") && json.contains("\"grid\""))
  }

  @Test func `options with numbers of their own are chosen by them, and a long list shows what it has`() throws {
    let drive = Drive(try Hospital(), as: "bs.an")
    drive.client.jump(to: "note", ["encounter": Self.encounter, "form": "insurance"])
    drive.pause()
    #expect(drive.text.contains("‹ 1.1 ") && drive.text.contains("· 1.2 "), "\(drive.text)")
    func value() -> String? { drive.client.view.fields.first { $0.id == "entitlement" }?.value }
    for _ in 0..<6 where drive.client.places.last?.focus != "entitlement" { drive.keys("tab") }
    for (typed, code) in [("2", "2"), ("3.3", "3.3"), ("1", "1.1"), ("1.2", "1.2"), ("1", "1.3")] {
      drive.pause(1000)
      drive.type(typed)
      #expect(value() == code, "\(typed)\n\(drive.text)")
    }
  }

  @Test(arguments: [
    ("birth", "H001/E1", "bs.an", "Sinh lúc", true), ("antenatal", "H001/E1", "bs.an", "Khám sản khoa", true),
    ("discharge", "H001/E1", "bs.an", "Lời dặn", false), ("birth", "H001/E2", "yt.chi", "Sinh lúc", false),
  ])
  func `a form of women in a man's chart says so`(form: String, encounter: String, account: String, asked: String, isWrong: Bool) throws {
    let drive = Drive(try Hospital(), as: account, size: Size(width: 120, height: 60))
    drive.client.jump(to: "note", ["encounter": encounter, "form": form])
    drive.pause()
    #expect(drive.text.contains(asked), "\(drive.text)")
    #expect(drive.text.contains("Người bệnh là nam mà biểu mẫu là của phụ nữ") == isWrong, "\(drive.text)")
  }

  @Test func `an order that does not say how much is not attested, and one that says it in words is`() throws {
    func missing(_ cells: [String: String], asked: Bool = true) throws -> [String] {
      let form = try #require(FormList.named("prescription"))
      var answers = FormAnswers(form: form)
      for (column, text) in cells { answers.values["rx.1." + column] = text }
      let built = answers.build(now: try Self.now(), author: Self.author, warnings: nil, asked: asked)
      return built.problems.filter { $0.problem == .mustFill }.map(\.field)
    }
    #expect(try missing(["drug": "Ceftriaxon 1g · 40.155", "times": "2"]).contains("rx.1.dose"))
    #expect(try !missing(["drug": "Ceftriaxon 1g · 40.155", "times": "2"], asked: false).contains("rx.1.dose"))
    #expect(try !missing(["drug": "Ceftriaxon 1g · 40.155", "dose": "1 lọ"]).contains("rx.1.dose"))
    #expect(try !missing(["drug": "Mỡ kháng sinh", "how": "bôi mỏng"]).contains("rx.1.dose"))
  }

  @Test(arguments: ["discharge", "referral", "sick-leave", "appointment"])
  func `a paper is not attested without the disease, which may be told in words`(form: String) throws {
    let drive = Drive(try Hospital(), as: "bs.an", size: Size(width: 120, height: 60))
    // Of this encounter nobody has coded a disease.
    drive.client.jump(to: "note", ["encounter": "H001/E1", "form": form])
    drive.pause()
    func hasProblem() -> Bool {
      drive.pause()
      return drive.client.view.fields.first { $0.id == "diagnoses" }?.problems.contains { $0.code == "QY-UI-0029" } == true
    }
    #expect(!hasProblem(), "nothing is missed while somebody writes")
    drive.keys("f9")
    #expect(hasProblem(), "\(drive.text)")
    drive.focus("assessment").type("Viêm họng.")
    #expect(!hasProblem(), "\(drive.text)")
  }
}
