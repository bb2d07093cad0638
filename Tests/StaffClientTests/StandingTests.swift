import ClinicalModel
import Foundation
import RecordStore
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// What may be written where, by whom, and of what time: the slips that a form keeps from becoming a document.
struct StandingTests {
  private static let h001 = FacilityCode("H001")!

  private static func laboratory(_ hospital: Hospital) throws {
    try ManageStaff(hospital.session("chief")).add(
      "xn", name: "Mai Thị Xét", roles: [.laboratory], practitioner: "H001/KT1", departments: ["H001/K01"])
    try ManageStaff(hospital.session("xn")).setPassword(Hospital.password, of: nil, old: nil)
  }

  @Test func `a paper that leaves the hospital is attested by a doctor, and by no laboratory or nurse`() throws {
    let hospital = try Hospital()
    try Self.laboratory(hospital)
    for (account, author, encounter) in [("xn", "KT1", "E1"), ("yt.chi", "YT1", "E2")] {
      let keep = KeepRecord(try hospital.session(account))
      let id = ClinicalRecord.ID("P-\(author)")!
      let paper = ClinicalRecord(
        id: id, encounter: Encounter.ID(encounter)!, kind: .dischargePaper, status: .preliminary, author: .init(author)!,
        authored: hospital.now.civil, sections: [.init(code: "treatment", narrative: "abc")])
      guard case .kept = try keep.draft(paper, of: Self.h001, seen: nil) else { throw CancellationError() }
      let refused = #expect(throws: Refusal.self) { try keep.sign(id, of: Self.h001, seen: nil, password: Hospital.password) }
      #expect(refused?.kind == .access)
    }
    let drive = Drive(hospital, as: "xn", client: "here:3:3")
    drive.client.jump(to: "forms", ["encounter": "H001/E1"])
    drive.pause()
    let forms = drive.client.view.tables.flatMap(\.rows).map(\.id)
    #expect(forms.contains("16/BV2") && !forms.contains("discharge") && !forms.contains("sick-leave"), "\(forms)")
  }

  @Test func `the sheet that answers an order becomes no other paper, and a form that was changed by a slip comes back`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 100, height: 40))
    drive.client.jump(
      to: "note", ["encounter": "H001/E1", "form": "16/BV2", NoteScreen.answer + "report.1.service": "Định lượng Glucose"])
    drive.pause()
    let kinds = drive.client.view.fields.first { $0.id == "form" }?.options.map(\.value) ?? []
    #expect(kinds.contains("16/BV2") && !kinds.contains("discharge") && !kinds.contains("progress"), "\(kinds)")
    let note = Drive(hospital, as: "bs.an", client: "here:3:3", size: Size(width: 100, height: 40))
    note.client.jump(to: "note", ["encounter": "H001/E1", "form": "consultation"])
    note.pause()
    note.focus("chair").type("Lê Thị Bình").focus("form").type("phi")
    #expect(note.client.notice?.text == Texts.formChanged.vi, "\(note.text)")
    note.focus("form").keys("f4")
    #expect(note.client.view.fields.first { $0.id == "form" }?.value == "consultation")
    #expect(note.client.view.fields.first { $0.id == "chair" }?.value == "Lê Thị Bình")
  }

  @Test func `nothing is charted before it was`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 100, height: 40))
    drive.client.jump(to: "note", ["encounter": "H001/E1", "form": "procedure"])
    drive.pause()
    drive.focus("procedure.1.service").type("Cắt ruột thừa").focus("procedure.1.start").type("hq 8:00")
    drive.focus("procedure.1.end").type("30/12/2026 8:30")
    #expect(drive.text.contains("Thời điểm ở tương lai"), "\(drive.text)")
    drive.keys("ctrl-u").type("hq 9:00")
    #expect(!drive.text.contains("ở tương lai"), "\(drive.text)")
    drive.client.jump(to: "note", ["encounter": "H001/E1", "form": "consultation"])
    drive.pause()
    drive.focus("held-at").type("t+1 8:00")
    #expect(drive.text.contains("ở tương lai"), "\(drive.text)")
  }

  @Test func `a discharge paper is filled with the operation and its time, and then with the drugs`() throws {
    let hospital = try Hospital()
    let operation = Procedure(
      coding: Coding(.local, "mo", display: "Cắt ruột thừa nội soi"),
      period: Period(start: try CivilDateTime(iso: "2025-10-07T08:00"), end: try CivilDateTime(iso: "2025-10-07T09:10")), note: "Tốt")
    let drug = MedicationRequest(
      medication: Coding(.local, "Ceftriaxon", display: "Ceftriaxon 1 g"), time: hospital.now.civil,
      dose: Quantity(DecimalNumber("1")!, "g"))
    guard case .kept = try FormTests.signed(hospital, "PT1", [.procedure(operation)], kind: .procedureSheet),
      case .kept = try FormTests.signed(hospital, "TH1", [.medicationRequest(drug)])
    else { throw CancellationError() }
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 120, height: 40))
    drive.client.jump(to: "note", ["encounter": "H001/E1", "form": "discharge"])
    drive.pause()
    drive.keys("f6")
    let treatment = drive.client.view.fields.first { $0.id == "treatment" }?.value ?? ""
    let lines = treatment.split(separator: "\n").map(String.init)
    #expect(lines.first?.contains("Cắt ruột thừa nội soi, 07/10/2025 08:00–09:10 · Tốt") == true, "\(treatment)")
    #expect(lines.last?.contains("Ceftriaxon 1 g") == true, "\(treatment)")
  }

  @Test func `what was written at the admission fills what a referral asks, and what was filled in is said`() throws {
    let hospital = try Hospital()
    let admission = ClinicalRecord(
      id: ClinicalRecord.ID("KV1")!, encounter: Encounter.ID("E1")!, kind: .admissionExamination, status: .preliminary,
      author: FormTests.author, authored: hospital.now.civil,
      sections: [
        .init(code: "reason", narrative: "Đau bụng"), .init(code: "history", narrative: "Đau thượng vị bốn ngày.\nNôn một lần."),
        .init(code: "examination", narrative: "Bụng mềm"),
      ])
    let keep = KeepRecord(try hospital.session("bs.an"))
    func filled() -> (history: String, examination: String, drive: Drive) {
      let drive = Drive(hospital, as: "bs.an", size: Size(width: 120, height: 40))
      drive.client.jump(to: "note", ["encounter": "H001/E1", "form": "referral"])
      drive.pause()
      drive.keys("f6")
      func said(_ field: String) -> String { drive.client.view.fields.first { $0.id == field }?.value ?? "" }
      return (said("history"), said("examination"), drive)
    }
    guard case .kept = try keep.draft(admission, of: FacilityCode("H001")!, seen: nil) else { throw CancellationError() }
    #expect(filled().history == "Ho khan bốn ngày, sốt nhẹ.", "a draft says nothing yet")
    guard case .kept = try keep.sign(admission.id, of: FacilityCode("H001")!, seen: nil, password: Hospital.password) else {
      throw CancellationError()
    }
    let (history, examination, drive) = filled()
    #expect(history == "Đau thượng vị bốn ngày.\nNôn một lần.")
    #expect(examination.isEmpty, "an examination is made anew")
    #expect(drive.client.notice?.text.contains("Đã điền: Bệnh sử") == true, "\(drive.text)")
    drive.keys("f4")
    #expect(drive.client.view.fields.first { $0.id == "history" }?.value == "")
    // What is typed stays, and where nothing is empty that is said.
    drive.focus("history").type("Gõ tay").keys("f6", "f6")
    #expect(drive.client.view.fields.first { $0.id == "history" }?.value == "Gõ tay")
    #expect(drive.client.notice?.text == Texts.nothingToFill.vi, "\(drive.text)")
  }

  @Test func `whoever attests, adds or withdraws knows whom it is about, what it says, and what they are allergic to`() throws {
    let hospital = try Hospital()
    let allergy = AllergyIntolerance(
      substance: Coding(.local, "p", display: "Penicillin"), category: .medication, criticality: .high, reaction: "phản vệ")
    guard case .kept = try FormTests.signed(hospital, "DU1", [.allergyIntolerance(allergy)]) else { throw CancellationError() }
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 120, height: 40))
    for (record, key) in [("H001/R2", "s"), ("H001/R1", "x"), ("H001/R1", "a")] {
      drive.client.jump(to: "record", ["record": record])
      drive.pause()
      drive.keys(key).pause()
      let dialog = try #require(drive.client.dialog?.dialog)
      for said in [dialog.lines, dialog.whole ?? []].map({ $0.map(\.text).joined(separator: "\n") }) {
        #expect(said.contains("Dị ứng: Penicillin (Nặng, phản vệ)") && said.contains("Tờ điều trị"), "\(key): \(said)")
      }
      #expect((dialog.whole ?? []).count > dialog.lines.count - 1, "what it says, too: \(key)")
      drive.keys("esc")
    }
  }

  @Test func `who may order nothing is asked for no orders, and writes none in words`() throws {
    let hospital = try Hospital()
    try ManageStaff(hospital.session("chief")).change("yt.chi", departments: [])
    let drive = Drive(hospital, as: "yt.chi")
    drive.client.jump(to: "note", ["encounter": "H001/E1", "form": "progress"])
    drive.pause()
    #expect(drive.client.view.fields.contains { $0.id == "course" } && !drive.client.view.fields.contains { $0.id == "orders" })
    drive.client.jump(to: "note", ["encounter": "H001/E1", "form": "prescription"])
    drive.pause()
    #expect(drive.client.notice?.text.hasPrefix("QY-UI-0079") == true, "\(drive.text)")
    let record = ClinicalRecord(
      id: ClinicalRecord.ID("YL1")!, encounter: Encounter.ID("E1")!, kind: .treatmentSheet, status: .preliminary,
      author: Practitioner.ID("YT1")!, authored: hospital.now.civil, sections: [.init(code: "orders", narrative: "Diazepam 10 mg tiêm")])
    #expect(throws: Refusal.self) {
      try KeepRecord(hospital.session("yt.chi")).draft(record, of: FacilityCode("H001")!, seen: nil)
    }
  }

  @Test func `a dose that was given a moment ago is said before the same drug is given again`() throws {
    let hospital = try Hospital()
    let drug = Coding(.local, "Paracetamol", display: "Paracetamol 500 mg")
    let order = MedicationRequest(
      medication: drug, time: hospital.now.civil, dose: Quantity(DecimalNumber("1")!, "viên"), timesPerDay: 2, days: 3)
    guard case .kept = try FormTests.signed(hospital, "TH1", [.medicationRequest(order)]) else { throw CancellationError() }
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 120, height: 40))
    drive.client.jump(to: "medication", ["encounter": "H001/E1"])
    drive.pause()
    drive.keys("]").pause()
    for isAgain in [false, true] {
      drive.focus("doses").keys("enter").pause()
      let dialog = try #require(drive.client.dialog?.dialog, "\(drive.text)")
      let lines = dialog.lines.map(\.text).joined(separator: "\n")
      #expect(lines.contains("trong 24 giờ qua đã dùng lúc") == isAgain, "\(lines)")
      drive.type(Hospital.password).keys("ctrl-s").pause()
    }
  }

  @Test func `why something was refused is said in the language that somebody changes to`() throws {
    let drive = Drive(try Hospital(), as: "bs.an")
    drive.client.jump(to: "nowhere", [:])
    #expect(drive.client.notice?.text == "QY-UI-0004 Không có màn hình nào tên này.")
    drive.keys("f2")
    #expect(drive.client.notice?.text == "QY-UI-0004 There is no screen of this name.", "\(drive.text)")
  }

  @Test func `an appointment is to come, and a leave ends after it begins`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 120, height: 40))
    func problem(_ form: String, _ answers: [(String, String)]) -> Bool {
      drive.client.jump(to: "note", ["encounter": "H001/E1", "form": form])
      drive.pause()
      for (field, text) in answers { drive.focus(field).type(text) }
      return drive.client.view.fields.contains { $0.problems.contains(where: \.isError) }
    }
    #expect(problem("appointment", [("day", "1/1/2020")]) && drive.text.contains(Texts.inThePast.vi), "\(drive.text)")
    #expect(!problem("appointment", [("day", "t+7")]))
    #expect(problem("sick-leave", [("from", "1/12/2025"), ("to", "1/11/2025")]) && drive.text.contains(Texts.beforeTheFirst.vi))
    #expect(!problem("sick-leave", [("from", "t"), ("to", "t+4")]))
  }

  @Test func `a referral is filled with what was measured, not with the names of tests alone`() throws {
    let hospital = try Hospital()
    let found: [ClinicalEntry] = [
      .diagnosticReport(
        DiagnosticReport(coding: Coding(.local, "k", display: "Định lượng Kali máu"), category: .laboratory, time: hospital.now.civil)),
      .observation(
        Observation(
          coding: Coding(.loinc, "2823-3", display: "Kali"), time: hospital.now.civil,
          value: .quantity(Quantity(DecimalNumber("7.9")!, "mmol/L")), interpretation: .criticallyHigh)),
    ]
    guard case .kept = try FormTests.signed(hospital, "XN1", found, kind: RecordKind(rawValue: "16/BV2")!) else {
      throw CancellationError()
    }
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 120, height: 40))
    drive.client.jump(to: "note", ["encounter": "H001/E1", "form": "referral"])
    drive.pause()
    drive.keys("f6")
    let results = drive.client.view.fields.first { $0.id == "results" }?.value ?? ""
    #expect(results.contains("Kali 7,9 mmol/L") && results.contains("Định lượng Kali máu"), "\(results)")
  }

  @Test func `a picked line that somebody types in loses its code, and is picked again`() throws {
    let hospital = try Hospital()
    try FormTests.catalogues(hospital)
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 120, height: 40))
    drive.client.jump(to: "note", ["encounter": "H001/E1", "form": "prescription"])
    drive.pause()
    drive.focus("rx.1.drug").type("amox").pause()
    drive.keys("down", "enter").pause()
    let picked = drive.client.view.fields.first { $0.id == "rx.1.drug" }?.value ?? ""
    #expect(PickedText.code(picked) != nil, "\(drive.text)")
    drive.focus("rx.1.drug").keys("end", "backspace").pause()
    let left = drive.client.view.fields.first { $0.id == "rx.1.drug" }?.value ?? ""
    #expect(left == PickedText.name(picked) && PickedText.code(left) == nil)
    #expect(drive.text.contains("40.154"), "the catalogue's lines are offered again: \(drive.text)")
  }

  @Test func `who was asked for allergies and has none is another than who was not asked`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 120, height: 40))
    func said() -> String? {
      drive.client.jump(to: "note", ["encounter": "H001/E1", "form": "progress"])
      drive.pause()
      return drive.lines.first { $0.contains("Dị ứng") }
    }
    #expect(said()?.contains("chưa ghi nhận") == true)
    drive.client.jump(to: "note", ["encounter": "H001/E1", "form": "allergies"])
    drive.pause()
    drive.focus("allergy.1.substance").type("không").keys("f9").pause()
    drive.type(Hospital.password).keys("enter").pause()
    #expect(said()?.contains("Không có dị ứng đã biết") == true, "\(drive.text)")
    // What is found later counts.
    drive.client.jump(to: "note", ["encounter": "H001/E1", "form": "allergies"])
    drive.pause()
    drive.focus("allergy.1.substance").type("Penicilin").focus("allergy.1.reaction").type("mày đay").keys("f9").pause()
    drive.type(Hospital.password).keys("enter").pause()
    #expect(said()?.contains("Penicilin (Nặng, mày đay)") == true && said()?.contains("Không có dị ứng") == false, "\(drive.text)")
  }

  @Test func `a value that the laboratory calls dangerous is, and comes first at home`() throws {
    let hospital = try Hospital()
    try Self.laboratory(hospital)
    let drive = Drive(hospital, as: "xn", size: Size(width: 120, height: 40))
    drive.client.jump(to: "note", ["encounter": "H001/E1", "form": "16/BV2"])
    drive.pause()
    drive.focus("report.1.service").type("Điện giải đồ").focus("report.1.conclusion").type("Kali cao")
    drive.focus("result.1.test").type("kali").focus("result.1.value").type("7,9")
    drive.focus("result.1.flag").type("cao nguy")
    drive.keys("f9").pause()
    drive.type(Hospital.password).keys("enter").pause()
    let home = Drive(hospital, as: "bs.an", client: "here:4:4", size: Size(width: 100, height: 30))
    let line = try #require(home.lines.first { $0.contains("7,9") || $0.contains("7.9") }, "\(home.text)")
    #expect(line.contains("CAO NGUY HIỂM"), "\(home.text)")
    let ill = try #require(home.lines.firstIndex { $0.contains("Người bệnh của tôi") })
    #expect(home.lines.firstIndex(of: line)! < ill, "\(home.text)")
  }

  @Test func `doctors see that a consultation was asked for until its minutes are written, and laboratories do not`() throws {
    let hospital = try Hospital()
    try Self.laboratory(hospital)
    let asked = ServiceRequest(
      coding: Coding(.local, "hoi-chan-ngoai", display: "Hội chẩn ngoại khoa"), category: .consultation, priority: .urgent,
      time: hospital.now.civil)
    guard case .kept = try FormTests.signed(hospital, "RX8", [.serviceRequest(asked)]) else { throw CancellationError() }
    func waiting(_ account: String) throws -> [String?] { try ListOpenOrders(hospital.session(account))().map(\.coding.display) }
    #expect(try waiting("bs.binh") == ["Hội chẩn ngoại khoa"])
    #expect(try waiting("xn").isEmpty)
    let drive = Drive(hospital, as: "bs.binh", size: Size(width: 100, height: 30))
    drive.client.jump(to: "orders", [:])
    drive.pause()
    #expect(drive.text.contains("1 y lệnh, 1 khẩn"), "\(drive.text)")
    drive.keys("enter").pause()
    #expect(drive.text.contains("Hội chẩn lúc") && drive.text.contains("Nguyễn Văn Mẫu"), "\(drive.text)")
    hospital.pass(milliseconds: 3_600_000)
    let chair = Observation(coding: Coding(.form, "chair"), time: hospital.now.civil, value: .text("Lê Thị Bình"))
    guard case .kept = try FormTests.signed(hospital, "HC1", [.observation(chair)], kind: .consultationMinutes) else {
      throw CancellationError()
    }
    #expect(try waiting("bs.binh").isEmpty)
  }

  @Test(arguments: [
    Coding(.local, "hoi-chan-tim-mach", display: "Hội chẩn tim mạch"), Coding(.service, "02.9", display: "Hội chẩn tim mạch"),
  ])
  func `minutes that were begun from an order answer that one, and another consultation stays open`(heart: Coding) throws {
    let hospital = try Hospital()
    let surgery = Coding(.local, "hoi-chan-ngoai", display: "Hội chẩn ngoại khoa")
    let asked = [surgery, heart].map {
      ClinicalEntry.serviceRequest(ServiceRequest(coding: $0, category: .consultation, time: hospital.now.civil))
    }
    guard case .kept = try FormTests.signed(hospital, "RX8", asked) else { throw CancellationError() }
    func waiting() throws -> [String?] { try ListOpenOrders(hospital.session("bs.binh"))().map(\.coding.display) }
    #expect(try waiting() == ["Hội chẩn ngoại khoa", "Hội chẩn tim mạch"])
    hospital.pass(milliseconds: 3_600_000)
    let drive = Drive(hospital, as: "bs.binh", size: Size(width: 100, height: 50))
    drive.client.jump(to: "orders", [:])
    drive.pause()
    drive.keys("down", "enter").pause()
    let answers = drive.client.view.fields.first { $0.id == "answers" }
    #expect(answers?.value.hasPrefix("Hội chẩn tim mạch") == true, "\(drive.text)")
    drive.focus("chair").type("Lê Thị Bình").focus("participants").type("BS An, BS Bình").focus("assessment").type("Suy tim")
    drive.focus("plan").type("Lợi tiểu").keys("ctrl-s").pause()
    #expect(try waiting().count == 2, "a draft answers nothing")
    let draft = try #require(
      try hospital.store.drafts(of: "H001/BS2", limit: 1).first.flatMap { ClinicalRecord.ID($0.localID) }, "\(drive.text)")
    guard
      case .kept = try KeepRecord(hospital.session("bs.binh")).sign(
        draft, of: FacilityCode("H001")!, seen: nil, password: Hospital.password)
    else { throw CancellationError() }
    #expect(try waiting() == ["Hội chẩn ngoại khoa"])
  }

  @Test func `a military examination of somebody who is not known to serve is said while it is written, and before it is attested`()
    throws
  {
    let hospital = try Hospital()
    let code = MilitaryExamination.code
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 100, height: 60))
    drive.client.jump(to: "note", ["encounter": "H001/E1", "form": "health-examination"])
    drive.pause()
    drive.type("Khỏe").pause()
    #expect(drive.text.contains(String(MilitaryExamination.text.vi.prefix(40))), "\(drive.text)")
    drive.keys("ctrl-s").pause()
    func warned() throws -> [String] {
      let record = ClinicalRecord(
        id: ClinicalRecord.ID("KSK")!, encounter: Encounter.ID("E1")!, kind: .healthExamination, status: .preliminary,
        author: FormTests.author, authored: hospital.now.civil, sections: [])
      return try KeepRecord(hospital.session("bs.an")).warnings(attesting: record, of: FacilityCode("H001")!).map(\.code)
    }
    #expect(try warned() == [code])
    // Above the question for what attests, too.
    let draft = try #require(try hospital.store.drafts(of: "H001/BS1", limit: 1).first?.localID)
    drive.client.jump(to: "record", ["record": "H001/\(draft)"])
    drive.pause()
    drive.keys("s").pause()
    #expect(drive.client.dialog != nil && drive.text.contains(code), "\(drive.text)")
    drive.keys("esc")
    // And where it is one of several that are attested at once.
    drive.client.home()
    drive.pause()
    drive.focus("drafts").keys("s").pause()
    #expect(drive.client.dialog?.dialog.id == "sign" && drive.text.contains(code), "\(drive.text)")
    drive.keys("esc")
    func take(_ entries: String) throws {
      let file = hospital.folder.appending(path: "s.xml")
      try Data(
        "<batch xmlns=\"urn:quany:record:1\" facility=\"H001\" producer=\"test\" version=\"1.0\">\(entries)</batch>".utf8
      ).write(to: file)
      let summary = try ImportBatch(hospital.session("chief"))(ImportSources([file.path]), elapsed: { 0 })
      #expect(summary.accepted == summary.read && summary.read > 0)
    }
    // A relative is nobody who serves; who has left is none any more.
    for service in ["category=\"TNQN\"", "category=\"SQ\" to=\"2025-09\""] {
      try take("<militaryService \(service) patient=\"P1\"/>")
      #expect(try warned() == [code], "\(service)")
    }
    try take("<militaryService category=\"SQ\" from=\"2010\" patient=\"P1\"/>")
    #expect(try warned().isEmpty)
    let again = Drive(hospital, as: "bs.an", client: "here:9:9", size: Size(width: 100, height: 60))
    again.client.jump(to: "note", ["encounter": "H001/E1", "form": "health-examination"])
    again.pause()
    again.type("Khỏe").pause()
    #expect(!again.text.contains(String(MilitaryExamination.text.vi.prefix(40))), "\(again.text)")
  }

  @Test func `a consent says whose name and paper it has, and what is wrong with them at their fields`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 100, height: 60))
    drive.client.jump(to: "note", ["encounter": "H001/E1", "form": "consent"])
    drive.pause()
    func codes(_ field: String) -> [String] { drive.client.view.fields.first { $0.id == field }?.problems.map(\.code) ?? [] }
    drive.focus("agrees").type("123").focus("identity").type("00108000000").pause()
    #expect(codes("agrees") == ["QY-RUL-0314"] && codes("identity") == ["QY-RUL-0315"], "\(drive.text)")
    drive.focus("agrees").keys("ctrl-u").type("Trần Thị B").focus("identity").type("1").pause()
    #expect(codes("agrees").isEmpty && codes("identity").isEmpty, "\(drive.text)")
  }

  @Test func `a chart begins at the encounter that runs, and an order for one that is over says so`() throws {
    let hospital = try Hospital()
    // A visit that began later than the stay, and is over.
    let file = hospital.folder.appending(path: "later.xml")
    try Data(
      """
      <batch xmlns="urn:quany:record:1" facility="H001" producer="test" version="1.0">\
      <encounter class="emergency" end="2025-10-08T10:00" id="E9" patient="P1" start="2025-10-08T08:00" status="finished">\
      <stay department="K01" end="2025-10-08T10:00" start="2025-10-08T08:00"/><participant practitioner="BS1" role="attender"/>\
      <diagnosis code="J06.9" role="main" system="icd10"/><disposition discharge="1" outcome="2"/></encounter></batch>
      """.utf8
    ).write(to: file)
    let taken = try ImportBatch(hospital.session("chief"))(ImportSources([file.path]), elapsed: { 0 })
    #expect(taken.accepted == 1)
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 100, height: 30))
    drive.client.jump(to: "chart", ["patient": "1"])
    drive.pause()
    let place = try #require(drive.client.places.last)
    let table = try #require(drive.client.view.table("timeline"))
    #expect(table.rows.first?.id == "H001/E9")
    #expect(place.lists["timeline"].map { table.rows[$0.selected].id } == "H001/E1")
    drive.keys("d").pause()
    #expect(drive.client.places.last?.screen.parameters["encounter"] == "H001/E1" && !drive.text.contains("đã kết thúc"), "\(drive.text)")
    drive.client.jump(to: "note", ["encounter": "H001/E9", "form": "prescription"])
    drive.pause()
    #expect(drive.text.contains("Đợt này đã kết thúc"), "\(drive.text)")
  }
}
