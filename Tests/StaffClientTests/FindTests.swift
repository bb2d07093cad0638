import ClinicalModel
import Foundation
import RecordStore
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// One box finds everybody, whatever of them somebody knows.
struct FindTests {
  /// Fictional cards: the layouts are the ones in use.
  private static let citizen = "001081000001|012345678|Nguyễn Văn Mẫu|15011981|Nam|12 Phố Giả, Hà Nội|01012022"
  private static let insurance =
    "DN4010112345678|"
    + Array("Nguyễn Thị Ánh".utf8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    + "|15/01/1982|2|" + Array("Hà Nội".utf8).map { String($0, radix: 16) }.joined() + "|01 - 001|01/01/2025|-|01/01/2025|0|-|4|-|x$"

  private static let hospital = Result { () throws(any Error) -> Hospital in try Hospital() }

  @Test(arguments: [
    ("nvm", "Nguyễn Văn Mẫu"), ("đqm", "Đỗ Quang Mẫu"), ("nt", "Nguyễn Thị Ánh"), ("quang", "Đỗ Quang Mẫu"),
    ("K01 giường 5", "Nguyễn Văn Mẫu"), ("giường 12", "Nguyễn Thị Ánh"), ("K02 12", "Nguyễn Thị Ánh"), ("g05", "Nguyễn Văn Mẫu"),
    (citizen, "Nguyễn Văn Mẫu"), (insurance, "Nguyễn Thị Ánh"),
  ])
  func `initials, middle names, beds and cards find whom they mean`(typed: String, name: String) throws {
    let drive = Drive(
      try Self.hospital.get(), as: "bs.an", client: "find", running: ["find"], size: Size(width: 160, height: 24))
    drive.keys("f").type(typed)
    #expect(drive.text.contains(name), "\(drive.text)")
    #expect(drive.client.view.tables.first?.rows.count == 1)
  }

  @Test func `whoever went down a list and looks for somebody else begins at its first line`() throws {
    let hospital = try Hospital()
    try ManageStaff(hospital.session("chief")).change("bs.an", departments: [])
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 160, height: 24))
    drive.keys("f").type("mau").pause()
    let found = try #require(drive.client.view.table("found"))
    #expect(found.rows.count == 2)
    drive.keys("down").pause()
    #expect(drive.client.places.last?.lists["found"]?.selected == 1)
    drive.keys("ctrl-u").type("nguyen").pause()
    let other = try #require(drive.client.view.table("found"))
    #expect(other.rows.count == 2 && other.rows != found.rows)
    #expect(drive.client.places.last?.lists["found"]?.selected == 0, "\(drive.text)")
    drive.keys("enter").pause()
    #expect(drive.lines[1].contains(other.rows[0].cells[0]), "\(drive.text)")
    // Back from there, and with the same lines loaded anew, the line is the one that was left.
    drive.keys("esc").pause()
    drive.keys("down", "enter").pause()
    #expect(drive.lines[1].contains(other.rows[1].cells[0]), "\(drive.text)")
    drive.keys("esc").pause()
    #expect(drive.client.places.last?.lists["found"]?.selected == 1, "\(drive.text)")
  }

  @Test func `a bed finds nobody for who may not see the ward, and nobody who has left it`() throws {
    let hospital = try Hospital()
    try ManageStaff(hospital.session("chief")).add("hoso", name: "Vũ Thị Em", roles: [.recordsOffice], practitioner: nil)
    #expect(try SearchPatients(hospital.session("hoso"))("K01 giường 5").isEmpty)
    #expect(try SearchPatients(hospital.session("bs.an"))("K02 giường 1").isEmpty)
    #expect(try SearchPatients(hospital.session("bs.an"))("K01 giường 6").isEmpty)
  }

  @Test func `those of one's own department come first, and each with where they are`() throws {
    let hospital = try Hospital()
    let found = try SearchPatients(hospital.session("bs.an"))("mau")
    #expect(found.map(\.name) == ["Nguyễn Văn Mẫu", "Đỗ Quang Mẫu"])
    #expect(found.map { $0.place?.bed } == ["05", nil])
    #expect(try SearchPatients(hospital.session("bs.an"))("đỗ quang mẫu").first?.name == "Đỗ Quang Mẫu", "spelt as typed")
    #expect(try SearchPatients(hospital.session("bs.an"))("mau", limit: 1).map(\.name) == ["Nguyễn Văn Mẫu"], "own before the list is cut")
    #expect(try SearchPatients(hospital.session("bs.an"))("mau 1902").isEmpty)
    try ManageStaff(hospital.session("chief")).add("hoso", name: "Vũ Thị Em", roles: [.recordsOffice], practitioner: nil)
    let records = try SearchPatients(hospital.session("hoso"))("mau")
    #expect(records.map(\.name) == ["Đỗ Quang Mẫu", "Nguyễn Văn Mẫu"] && records.allSatisfy { $0.place == nil }, "no ward, no bed")
    let drive = Drive(hospital, as: "bs.an", client: "own", running: ["own"], size: Size(width: 80, height: 24))
    drive.keys("f").type("mau")
    #expect(drive.text.contains("K01 · 05"), "\(drive.text)")
  }

  @Test func `a list that is cut says so`() throws {
    let hospital = try Hospital()
    let people = (10..<70).map { number in
      "<patient birthDate=\"1970-01-\(number % 28 + 1 < 10 ? "0" : "")\(number % 28 + 1)\" id=\"Q\(number)\" sex=\"male\">"
        + "<name use=\"official\">Phùng Văn Đông</name></patient>"
    }
    let file = hospital.folder.appending(path: "many.xml")
    try Data(
      "<batch xmlns=\"urn:quany:record:1\" facility=\"H001\" producer=\"test\" version=\"1.0\">\(people.joined())</batch>".utf8
    ).write(to: file)
    _ = try ImportBatch(hospital.session("chief"))(ImportSources([file.path]), elapsed: { 0 })
    let drive = Drive(hospital, as: "tiepdon")
    drive.keys("f").type("phung van").pause()
    #expect(drive.text.contains("Chỉ hiện 50 người đầu"), "\(drive.text)")
    drive.type(" mau").pause()
    #expect(!drive.text.contains("Chỉ hiện"), "\(drive.text)")
  }

  @Test func `a card that finds nobody fills the form`() throws {
    let drive = Drive(try Hospital(), as: "tiepdon", size: Size(width: 120, height: 30))
    drive.keys("f").type("001090000009||Trần Thị Mới|02031990|Nữ|5 Đường Giả|01012022")
    #expect(drive.text.contains("Không tìm thấy ai."))
    drive.keys("ctrl-n")
    for text in ["Trần Thị Mới", "● Nữ", "2/3/1990", "001090000009", "5 Đường Giả"] { #expect(drive.text.contains(text), "\(text)") }
    drive.keys("ctrl-s")
    #expect(drive.text.contains("Đã đăng ký"))
    // Scanned into any field of an empty form.
    drive.type("001091000009||Lê Văn Quét|1991|Nam||01012022")
    #expect(drive.text.contains("Lê Văn Quét") && drive.text.contains("001091000009") && !drive.text.contains("|"))
  }

  @Test(arguments: [
    "", "|||||", "001081000001|x|A|15011981|Nam", "00108100000|1|A|1|Nam|", "DN401|zz|1|1|1", "DN4010112345678|4e6|1|1|1",
    "DN4010112345678|ff|1|1|1", "001081000001||A\u{1B}[2J|15011981|Nam|", String(repeating: "|", count: 9999),
  ])
  func `what only looks like a card is none`(text: String) { #expect(ScannedCard(text) == nil) }

  @Test func `a card says what it says, and no more`() throws {
    let card = try #require(ScannedCard("0123456789|4c6520416e|1980|1|-|01 - 001|-"))
    #expect(card.insuranceCard == "0123456789" && card.name == "Le An" && card.sex == .male && card.address == nil)
    #expect(card.birthDate == (try PartialDate(year: 1980)))
    #expect(ScannedCard("001081000001||A|31021981|Nam|")?.birthDate == nil)
  }

  @Test func `the receiving desk's search leaves its rows as the search box does, and says people by their number`() throws {
    let hospital = try Hospital()
    func searches() throws -> [String] {
      try ReadAudit(hospital.session("chief"))(AuditFilter(actor: "bs.an", action: "search"), limit: 99).map(\.detail).reversed()
    }
    let drive = Drive(hospital, as: "bs.an")
    drive.keys("a")
    for part in ["do", " qua", "ng", " mau"] { drive.type(part) }
    #expect(try searches() == [])
    drive.keys("down", "enter")
    #expect(try searches() == ["1 found"])
    #expect(drive.client.view.fields.first?.value == "H001/P3" && drive.lines[1].contains("Đỗ Quang Mẫu"), "\(drive.text)")
    // Looked at without anybody chosen, and left before the second was over.
    drive.keys("shift-tab", "shift-tab")
    drive.client.typed("patient", "anh")
    drive.pause()
    drive.keys("esc")
    #expect(try searches() == ["1 found", "1 found"])
  }

  @Test func `typing leaves one row in the audit, of what was looked at`() throws {
    let hospital = try Hospital()
    func searches() throws -> [String] {
      try ReadAudit(hospital.session("chief"))(AuditFilter(actor: "bs.an", action: "search"), limit: 99).map(\.detail).reversed()
    }
    let drive = Drive(hospital, as: "bs.an")
    drive.keys("f")
    for part in ["nguyen", " th", "i", " a"] { drive.type(part) }
    #expect(try searches() == [])
    drive.pause(1000)
    drive.pause(1000)
    #expect(try searches() == ["1 found"])
    drive.pause(5000)
    drive.keys("ctrl-u").type("mau")
    #expect(try searches() == ["1 found"])
    // Who goes on at once has looked, too.
    drive.keys("enter")
    #expect(try searches() == ["1 found", "2 found"])
    drive.client.home()
    drive.keys("f").type("anh").keys("esc", "esc")
    #expect(try searches() == ["1 found", "2 found", "1 found"])
    drive.keys("f").type("quang").keys("ctrl-q")
    #expect(try searches() == ["1 found", "2 found", "1 found", "1 found"])
  }

  @Test func `the reception opens no chart from what it found: Enter receives, F7 corrects`() throws {
    let drive = Drive(try Hospital(), as: "tiepdon")
    drive.client.jump(to: "find", [:])
    drive.type("nguyen van mau")
    #expect(!drive.client.view.actions.contains { $0.id == "open" } && drive.text.contains("Enter Tiếp nhận"), "\(drive.text)")
    drive.keys("enter")
    drive.pause()
    #expect(drive.client.places.last?.route.name == "admit" && drive.text.contains("Nguyễn Văn Mẫu"), "\(drive.text)")
    #expect(drive.client.view.fields.first { $0.id == "patient" }?.value == "H001/P1", "\(drive.text)")
  }

  @Test func `a trait that was registered wrong is corrected by keys, and several at once are asked about`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "tiepdon")
    drive.client.jump(to: "find", [:])
    drive.type("nguyen van mau").keys("f7")
    drive.pause()
    #expect(drive.client.places.last?.route.name == "person", "\(drive.text)")
    drive.keys("tab").type("nữ").keys("ctrl-s")
    drive.pause()
    #expect(drive.text.contains("Đã ghi thông tin hành chính."), "\(drive.text)")
    func patient() throws -> Patient {
      try EditPatient(hospital.session("tiepdon")).entry(Patient.ID("P1")!, of: FacilityCode("H001")!).patient
    }
    #expect(try patient().sex == .female && patient().birthDate == PartialDate(iso: "1981-01-15"))
    #expect(drive.lines.contains { $0.contains("Nguyễn Văn Mẫu") && $0.contains("Nữ") }, "\(drive.text)")

    drive.keys("f7")
    drive.pause()
    drive.keys("tab").type("nam").keys("tab", "ctrl-a", "ctrl-k").type("16/1/1981").keys("ctrl-s")
    #expect(drive.client.dialog != nil && drive.text.contains("có thể là người khác"), "\(drive.text)")
    #expect(try patient().sex == .female)
    drive.type("đính chính theo giấy khai sinh").keys("enter")
    drive.pause()
    #expect(try patient().sex == .male && patient().birthDate == PartialDate(iso: "1981-01-16"), "\(drive.text)")
  }

  @Test func `two who correct one person: what differs stands beside each other, and what does not is joined`() throws {
    let hospital = try Hospital()
    func telephone() throws -> String? {
      try EditPatient(hospital.session("tiepdon")).entry(Patient.ID("P1")!, of: FacilityCode("H001")!).patient.telecom.first?.value
    }
    func save(_ drive: Drive, _ changes: [String: String]) {
      for (field, value) in changes { drive.client.typed(field, value) }
      drive.client.act("ctrl-s", nil, drive.client.view)
      drive.pause()
    }
    let desks = ["here:1:1", "here:2:2"].map { Drive(hospital, as: "tiepdon", client: $0, size: Size(width: 120, height: 30)) }
    for desk in desks {
      desk.client.jump(to: "person", ["patient": "H001/P1"])
      desk.pause()
    }
    save(desks[0], ["phone": "0911111111"])
    save(desks[1], ["phone": "0922222222"])
    #expect(desks[1].text.contains("≠ Điện thoại: 0911111111") && desks[1].text.contains("0922222222"), "\(desks[1].text)")
    #expect(try telephone() == "0911111111")
    desks[1].client.act("ctrl-s", nil, desks[1].client.view)
    #expect(try telephone() == "0911111111", "nothing is overwritten before somebody chose")
    desks[1].keys("f8")
    #expect(desks[1].client.view.fields.first { $0.id == "phone" }?.value == "0911111111", "\(desks[1].text)")
    // The other way: one's own is kept, knowingly; and what only one of the two changed is joined without a question.
    let third = Drive(hospital, as: "tiepdon", client: "here:3:3", size: Size(width: 120, height: 30))
    third.client.jump(to: "person", ["patient": "H001/P1"])
    third.pause()
    save(desks[1], ["phone": "0933333333"])
    save(third, ["phone": "0944444444"])
    third.keys("f7")
    third.client.act("ctrl-s", nil, third.client.view)
    third.pause()
    #expect(try telephone() == "0944444444", "\(third.text)")
    let (fourth, fifth) = (Drive(hospital, as: "tiepdon", client: "here:4:4"), Drive(hospital, as: "tiepdon", client: "here:5:5"))
    for desk in [fourth, fifth] {
      desk.client.jump(to: "person", ["patient": "H001/P1"])
      desk.pause()
    }
    save(fourth, ["phone": "0955555555"])
    save(fifth, ["ethnicity": "Tày"])
    #expect(fifth.text.contains("đã ghép với phần bạn gõ"), "\(fifth.text)")
    fifth.client.act("ctrl-s", nil, fifth.client.view)
    fifth.pause()
    let kept = try EditPatient(hospital.session("tiepdon")).entry(Patient.ID("P1")!, of: FacilityCode("H001")!).patient
    #expect(kept.ethnicity == "02" && kept.telecom.first?.value == "0955555555", "\(fifth.text)")
  }

  @Test func `ethnic group and occupation are chosen by their names and kept by their codes`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "tiepdon")
    drive.client.jump(to: "person", ["patient": "H001/P1"])
    drive.pause()
    drive.client.typed("ethnicity", "tay")
    drive.client.act("ctrl-s", nil, drive.client.view)
    #expect(drive.text.contains("QY-UI-0033"), "\(drive.text)")
    drive.client.typed("ethnicity", "Tày")
    drive.client.act("ctrl-s", nil, drive.client.view)
    drive.pause()
    let patient = try EditPatient(hospital.session("tiepdon")).entry(Patient.ID("P1")!, of: FacilityCode("H001")!).patient
    #expect(patient.ethnicity == "02", "\(drive.text)")
  }
}
