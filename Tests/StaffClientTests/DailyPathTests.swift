import ClinicalModel
import Foundation
import RecordStore
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// What people do all day, and what must not be in their way: rows of cells, the ward's round, the registrar's desk, questions and refusals.
struct DailyPathTests {
  private static func focus(_ drive: Drive) -> String? { drive.client.places.last?.focus }

  static func ward(_ hospital: Hospital) throws {
    try ManageStaff(hospital.session("chief")).change("yt.chi", departments: ["H001/K01"])
  }

  // MARK: Rows of cells

  @Test func `a row that nobody began is one step, and up and down keep to their column`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an")
    drive.keys("w", "o").pause()
    drive.focus("order.1.service").keys("tab")
    #expect(Self.focus(drive) == "orders")
    drive.keys("up")
    #expect(Self.focus(drive) == "order.1.service")
    drive.keys("down")
    #expect(Self.focus(drive) == "orders", "arrows pass an empty row, too")
    drive.keys("shift-tab").type("Tổng phân tích tế bào máu").keys("tab")
    #expect(Self.focus(drive) == "order.1.category")
    drive.keys("tab", "tab").type("gấp").keys("down")
    #expect(Self.focus(drive) == "order.2.service", "the next row is not begun: its first cell")
    drive.type("Chụp X-quang").keys("tab", "up")
    #expect(Self.focus(drive) == "order.1.category")
    // A row that is emptied leaves the keys in the rows.
    drive.keys("up").keys("shift-tab")
    drive.focus("order.1.service").keys("ctrl-u").pause()
    #expect(Self.focus(drive)?.hasPrefix("order.") == true, "\(Self.focus(drive) ?? "")")
  }

  @Test func `a sheet that knows its service begins at what is not known`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an")
    drive.client.jump(to: "note", ["encounter": "H001/E1", "form": "16/BV2", "answer.report.1.service": "Công thức máu"])
    drive.pause()
    #expect(Self.focus(drive) == "report.1.conclusion")
  }

  // MARK: The round

  @Test func `a round goes from bed to bed without a chart between`() throws {
    let hospital = try Hospital()
    try Self.ward(hospital)
    let drive = Drive(hospital, as: "yt.chi")
    drive.keys("w", "v").pause()
    #expect(drive.lines[0].contains("chức năng sống") && drive.lines[1].contains("Nguyễn Văn Mẫu"), "\(drive.text)")
    drive.type("88").keys("f9").type(Hospital.password).keys("enter")
    #expect(drive.lines[0].contains("Sơ đồ giường") && drive.text.contains("Đã xác nhận"), "\(drive.text)")
    drive.keys("t")
    #expect(drive.lines[0].contains("Thực hiện y lệnh thuốc"), "\(drive.text)")
    drive.keys("esc", "n")
    #expect(drive.lines[0].contains("Tờ điều trị"), "\(drive.text)")
    drive.keys("esc", "a")
    #expect(drive.lines[0].contains("Tiếp nhận"), "\(drive.text)")
  }

  /// An order for a drug in K01's encounter, attested by its doctor.
  static func prescribe(_ hospital: Hospital, times: Int, days: Int) throws {
    let request = MedicationRequest(
      medication: Coding(.local, "Ceftriaxon 1 g", display: "Ceftriaxon 1 g"), time: hospital.now.civil,
      dose: Quantity(.init(significand: 1), "lọ"),
      timesPerDay: times, days: days)
    let record = ClinicalRecord(
      id: ClinicalRecord.ID("RX")!, encounter: Encounter.ID("E1")!, kind: .treatmentSheet, status: .preliminary,
      author: Practitioner.ID("BS1")!, authored: hospital.now.civil,
      sections: [.init(code: "medication", entries: [.medicationRequest(request)])])
    let keep = KeepRecord(try hospital.session("bs.an"))
    guard case .kept = try keep.draft(record, of: FacilityCode("H001")!, seen: nil),
      case .kept = try keep.sign(record.id, of: FacilityCode("H001")!, seen: nil, password: Hospital.password)
    else { throw CancellationError() }
  }

  @Test func `who goes round with drugs sees what is due on the ward, gives it, and it is gone from the list`() throws {
    let hospital = try Hospital()
    try Self.ward(hospital)
    // At 15:53: the next rounds are at 20:00 and at eight in the morning.
    try Self.prescribe(hospital, times: 2, days: 2)
    func due(_ account: String = "yt.chi") throws -> [String] {
      try ListDueDoses(hospital.session(account))().map {
        "\($0.bed ?? "-") \($0.due.description.dropFirst(11).prefix(5)) \($0.order?.medication.display ?? "?")"
      }
    }
    #expect(try due().isEmpty, "not for hours")
    hospital.pass(milliseconds: 4 * 3_600_000)
    #expect(try due() == ["05 20:00 Ceftriaxon 1 g"])
    let drive = Drive(hospital, as: "yt.chi")
    drive.keys("y")
    #expect(drive.text.contains("05") && drive.text.contains("20:00") && drive.text.contains("Nguyễn Văn Mẫu"), "\(drive.text)")
    hospital.pass(milliseconds: 600_000)
    drive.keys("enter").pause()
    #expect(drive.lines[0].contains("Thực hiện y lệnh thuốc") && drive.lines[1].contains("Nguyễn Văn Mẫu"), "\(drive.text)")
    drive.keys("enter").type(Hospital.password).keys("enter")
    #expect(drive.text.contains("Đã ghi 1 liều"), "\(drive.text)")
    drive.keys("esc").pause()
    #expect(drive.text.contains("Không có liều nào đến giờ."), "\(drive.text)")
    // Overdue for a day it stays, then it is history.
    hospital.pass(milliseconds: 13 * 3_600_000)
    #expect(try due() == ["05 08:00 Ceftriaxon 1 g"])
    hospital.pass(milliseconds: 24 * 3_600_000)
    #expect(try due() == ["05 20:00 Ceftriaxon 1 g", "05 08:00 Ceftriaxon 1 g"], "of that day and of this, and no more of the day before")
    // Whoever may not know the patient sees that something is due and not what; another ward's nurse has nothing of it.
    try MarkSensitive(hospital.session("bs.binh"))("1", sensitive: true, reason: "cán bộ")
    #expect(
      try due() == ["05 20:00 ?", "05 08:00 ?"] && ListDueDoses(hospital.session("yt.chi"))().allSatisfy { $0.patient.name == "•••" })
    try ManageStaff(hospital.session("chief")).change("yt.chi", departments: ["H001/K02"])
    #expect(try due().isEmpty)
    let rows = try ReadAudit(hospital.session("chief"))(AuditFilter(actor: "yt.chi", action: "list"), limit: 99)
    #expect(!rows.isEmpty)
  }

  @Test func `the keys begin at the dose that is to be given, past those that were`() throws {
    let hospital = try Hospital()
    try Self.ward(hospital)
    try Self.prescribe(hospital, times: 2, days: 2)
    // The next morning at 08:53: the first dose of the day; in the evening the second.
    for (hours, row, hour) in [(17, 0, "08:00"), (12, 1, "20:00")] {
      hospital.pass(milliseconds: hours * 3_600_000)
      let drive = Drive(hospital, as: "yt.chi", client: "here:\(hours):1")
      drive.client.jump(to: "medication", ["encounter": "H001/E1"])
      drive.pause()
      #expect(drive.client.places.last?.lists["doses"]?.selected ?? 0 == row, "\(drive.text)")
      drive.keys("enter")
      #expect(drive.client.dialog?.dialog.lines.first?.text.hasPrefix(hour) == true, "\(drive.text)")
      drive.type(Hospital.password).keys("enter")
      #expect(drive.text.contains("Đã ghi 1 liều"), "\(drive.text)")
    }
  }

  @Test func `a chart tells of each record what it says, and who by name`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an")
    drive.client.jump(to: "chart", ["patient": "1"])
    #expect(drive.text.contains("Tờ điều trị: Đỡ ho, hết sốt."), "\(drive.text)")
    #expect(drive.text.contains("An") && !drive.text.contains("BS1"), "\(drive.text)")
    drive.client.jump(to: "record", ["record": "H001/R2"])
    #expect(drive.text.contains("Trần Văn An (BS1)"), "\(drive.text)")
  }

  @Test func `a draft at home is called what it is, and opens with whose it is in sight`() throws {
    let hospital = try Hospital()
    try Self.ward(hospital)
    let drive = Drive(hospital, as: "yt.chi")
    drive.keys("w", "v").pause()
    drive.type("88").keys("ctrl-s", "esc", "esc")
    #expect(drive.lines[0].contains("Trang chính") && drive.text.contains("Theo dõi chức năng sống"), "\(drive.text)")
    drive.focus("drafts").keys("enter")
    #expect(drive.lines[1].contains("Nguyễn Văn Mẫu"), "\(drive.text)")
    drive.keys("e").pause()
    #expect(drive.lines[1].contains("Nguyễn Văn Mẫu") && drive.text.contains("88"), "\(drive.text)")
    // A note that is opened by its number alone says whose it is, too.
    let other = Drive(hospital, as: "bs.an", client: "here:2:2")
    other.client.jump(to: "note", ["encounter": "H001/E1", "form": "progress"])
    other.pause()
    #expect(other.lines[1].contains("Nguyễn Văn Mẫu"), "\(other.text)")
  }

  // MARK: Who may order

  @Test func `who may not order is not offered it, and is refused by the workflow`() throws {
    let hospital = try Hospital()
    try Self.ward(hospital)
    func offered(_ account: String) -> Set<String> {
      let drive = Drive(hospital, as: account, client: account)
      drive.client.jump(to: "chart", ["patient": "1"])
      let chart = drive.client.view.actions.map(\.id)
      drive.client.jump(to: "ward", [:])
      drive.client.settle()
      return Set(chart + drive.client.view.actions.map(\.id))
    }
    #expect(offered("bs.an").isSuperset(of: ["orders", "prescription", "vitals", "note"]))
    let nurse = offered("yt.chi")
    #expect(nurse.isDisjoint(with: ["orders", "prescription"]) && nurse.isSuperset(of: ["vitals", "note"]))
    func entries(_ account: String, _ author: String) throws -> RecordResult {
      let order = ServiceRequest(
        coding: Coding(.local, "Công thức máu", display: "Công thức máu"), category: .laboratory, time: hospital.now.civil)
      let record = ClinicalRecord(
        id: ClinicalRecord.ID("ORD-\(author)")!, encounter: Encounter.ID("E1")!, kind: .treatmentSheet, status: .preliminary,
        author: Practitioner.ID(author)!, authored: hospital.now.civil, sections: [.init(code: "orders", entries: [.serviceRequest(order)])]
      )
      return try KeepRecord(hospital.session(account)).draft(record, of: FacilityCode("H001")!, seen: nil)
    }
    let refusal = #expect(throws: Refusal.self) { try entries("yt.chi", "YT1") }
    #expect(refusal?.code == "QY-ACC-0002" && refusal?.place == "orderTreatment")
    guard case .kept = try entries("bs.an", "BS1") else {
      Issue.record("a doctor orders")
      return
    }
  }

  // MARK: Questions and refusals

  @Test func `a question is worded anew when the language changes, and keeps what was typed`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an")
    drive.keys("w", "b").type("07").keys("f2")
    #expect(drive.text.contains("Another bed") && drive.text.contains("07") && drive.text.contains("Cancel"), "\(drive.text)")
    drive.keys("f2")
    #expect(drive.text.contains("Đổi giường") && drive.text.contains("Thôi"), "\(drive.text)")
    drive.keys("enter")
    #expect(drive.text.contains("đã sang giường 07"), "\(drive.text)")
    // The lock is a question like others.
    drive.keys("f12", "f2")
    #expect(drive.text.contains("Unlock") && drive.text.contains("Password"), "\(drive.text)")
  }

  @Test func `a question leaves what it is about in sight`() throws {
    let hospital = try Hospital()
    try Self.ward(hospital)
    let drive = Drive(hospital, as: "yt.chi")
    drive.keys("w", "v").pause()
    drive.type("88").keys("tab").type("37,5").keys("f9")
    #expect(drive.text.contains("Bạn đứng tên"))
    for seen in ["Nguyễn Văn Mẫu", "Dị ứng", "88", "37,5"] { #expect(drive.text.contains(seen), "\(seen)\n\(drive.text)") }
  }

  @Test func `a long refusal is read to its end, and says whose chart it is`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "yt.chi")
    drive.keys("f").type("nguyen van mau").keys("enter")
    let said = drive.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("QY-ACC-0012") && said.contains("việc mở sẽ được xem xét."), "\(drive.text)")
    #expect(drive.lines[1].contains("Nguyễn Văn Mẫu"), "\(drive.text)")
  }

  @Test func `only what can be loaded anew says that there is something new`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an")
    drive.client.jump(to: "chart", ["patient": "1"])
    drive.client.jump(to: "register", [:])
    try ManageStaff(hospital.session("chief")).add("moi", name: "Mới", roles: [.nurse], practitioner: nil, departments: [])
    drive.pause(3000)
    #expect(!drive.text.contains("Có thay đổi mới"), "\(drive.text)")
    drive.keys("esc").pause(3000)
    try ManageStaff(hospital.session("chief")).change("moi", departments: ["H001/K01"])
    drive.pause(3000)
    #expect(drive.text.contains("Có thay đổi mới: r tải lại."), "\(drive.text)")
  }

  @Test(arguments: [ColourDepth.sixteen, .indexed, .full])
  func `on a light background nothing is yellow or cyan, and the bar stays`(depth: ColourDepth) throws {
    let hospital = try Hospital()
    let client = Client(hospital.setup("bs.an"), wake: nil)
    client.start()
    client.settle()
    let screen = FullScreen(client, size: Size(width: 80, height: 24), depth: depth)
    func colours() -> Set<Colour> { Set(screen.draw().cells.map(\.style.foreground)) }
    #expect(colours().contains(.theme(6)), "keys and labels on a dark one")
    screen.handle(.background(isLight: true))
    #expect(colours().isDisjoint(with: [.theme(6), .theme(3)]) && colours().contains(.theme(15)), "\(colours())")
    screen.handle(.background(isLight: false))
    #expect(colours().contains(.theme(6)))
  }

  // MARK: Two who write

  @Test func `two versions are joined, or one is taken and can be given back`() throws {
    let hospital = try Hospital()
    func open(_ client: String) -> Drive {
      let drive = Drive(hospital, as: "bs.an", client: client, running: ["here:1:1", "here:2:2"])
      drive.client.jump(to: "record", ["record": "H001/R2"])
      drive.keys("e").pause()
      return drive
    }
    let (mine, other) = (open("here:1:1"), open("here:2:2"))
    mine.type("\nĂn được.")
    other.type("\nNgủ được.").keys("ctrl-s")
    mine.keys("ctrl-s")
    #expect(mine.text.contains("≠ Ngủ được.") && !mine.text.contains("≠ Đỡ ho"), "\(mine.text)")
    // Taking theirs is a step that is taken back like any other.
    mine.keys("f8")
    #expect(!mine.text.contains("Ăn được."))
    mine.keys("f4")
    #expect(mine.text.contains("Ăn được."), "\(mine.text)")
    mine.keys("ctrl-s")
    #expect(mine.text.contains("Đã lưu nháp"), "\(mine.text)")
    other.type(" Đi lại được.").keys("ctrl-s")
    #expect(other.text.contains("Người khác vừa ghi"), "\(other.text)")
    other.keys("f5")
    let joined = other.client.view.fields.first { $0.id == "course" }?.value
    #expect(joined == "Đỡ ho, hết sốt.\nNgủ được. Đi lại được.\nĂn được.")
    other.keys("ctrl-s")
    #expect(other.text.contains("Đã lưu nháp"), "\(other.text)")
  }

  // MARK: The registrar

  @Test func `what is wrong with a new patient gets the keys, and a birth date that is none is no birth date left out`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "tiepdon")
    drive.keys("n").type("Trần Văn Mới").keys("tab", "right", "tab").type("32/13/1990").keys("ctrl-s")
    #expect(drive.text.contains("QY-UI-0005") && Self.focus(drive) == "birthDate", "\(drive.text)")
    drive.keys("ctrl-u").type("2/3/1990").fill("card", "12").fill("phone", "0912345678").keys("ctrl-s")
    #expect(drive.text.contains("QY-RUL-0106") && Self.focus(drive) == "card", "\(drive.text)")
    drive.keys("ctrl-u", "ctrl-s")
    #expect(drive.text.contains("Đã đăng ký") && !drive.text.contains("02/03/1990"), "nobody is like an empty form: \(drive.text)")
    drive.keys("f8").pause()
    #expect(drive.lines[0].contains("Tiếp nhận") && drive.lines[1].contains("Trần Văn Mới"), "\(drive.text)")
  }

  @Test func `departments, beds and colleagues are chosen by their names`() throws {
    let hospital = try Hospital()
    let places = """
      <location id="K01" kind="department" name="Khoa Nội tổng hợp"/><location id="K02" kind="department" name="Khoa Hồi sức cấp cứu"/>\
      <location id="B4" kind="room" name="Buồng 4" partOf="K02"/><location id="G7" kind="bed" name="Giường cửa sổ" partOf="B4"/>\
      <practitioner department="K02" id="DD9" name="Trần Văn An" role="nurse"/>
      """
    let file = hospital.folder.appending(path: "places.xml")
    try Data(
      "<batch xmlns=\"urn:quany:record:1\" facility=\"H001\" producer=\"test\" version=\"1.0\">\(places)</batch>".utf8
    ).write(to: file)
    let taken = try ImportBatch(hospital.session("chief"))(ImportSources([file.path]), elapsed: { 0 })
    #expect(taken.accepted == 5)
    let drive = Drive(hospital, as: "tiepdon")
    drive.keys("a").pause()
    drive.type("H001/P3x").keys("backspace").pause()
    #expect(drive.lines[1].contains("Đỗ Quang Mẫu"), "a number that was mended says whom it means: \(drive.text)")
    drive.choose("class", "inpatient").fill("why", "ho").focus("department").type("hoi suc")
    #expect(drive.text.contains("K02 · Khoa Hồi sức cấp cứu"), "\(drive.text)")
    drive.keys("enter").focus("bed")
    #expect(drive.text.contains("B4/G7 · Giường cửa sổ"), "\(drive.text)")
    drive.keys("down", "enter").focus("attender").type("van an")
    #expect(drive.text.contains("BS1 · Trần Văn An"), "\(drive.text)")
    #expect(drive.text.contains("DD9 · Trần Văn An · Điều dưỡng · K02"), "two of one name are told apart: \(drive.text)")
    drive.keys("down", "enter", "ctrl-s")
    #expect(drive.text.contains("Đã tiếp nhận"), "\(drive.text)")
    let ward = try ShowWard(hospital.session("yt.chi"))(FacilityCode("H001")!, department: nil)
    let place = try #require(ward.first { $0.bed == "G7" })
    #expect(place.room == "B4" && place.occupant?.attender == "BS1" && place.occupant?.attenderName == "Trần Văn An")
    // From there by the transfer's question: the room follows from the bed.
    #expect(try ShowWard(hospital.session("yt.chi")).places(of: FacilityCode("H001")!).freeBeds.isEmpty)
  }
}
