import ClinicalModel
import Foundation
import RecordStore
import Terminology
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// Registering, writing, attesting, the quarantine: by keys, as people do them.
struct WorkTests {
  private func openChart(_ hospital: Hospital, as account: String, size: Size = Size(width: 80, height: 24), client: String = "here:1:1")
    -> Drive
  {
    let drive = Drive(hospital, as: account, client: client, size: size)
    drive.keys("f").type("nguyen van mau").keys("enter")
    return drive
  }

  @Test func `a note is written from a template, kept as a draft, and attested`() throws {
    let hospital = try Hospital()
    let drive = openChart(hospital, as: "bs.an")
    drive.keys("n")
    #expect(drive.text.contains("Mẫu") && drive.text.contains("Diễn biến") && drive.text.contains("Y lệnh"))
    drive.type("Người bệnh tỉnh,\nđỡ ho.").keys("tab").type("Theo dõi tiếp.").keys("ctrl-s")
    #expect(drive.text.contains("Đã lưu nháp H001/R251009-"))
    drive.keys("f9")
    #expect(drive.text.contains("Bạn đứng tên"))
    drive.type("sai").keys("enter")
    #expect(drive.text.contains("QY-ACC-0004"))
    drive.keys("f9").type(Hospital.password).keys("enter")
    #expect(drive.text.contains("Đã xác nhận H001/R251009-") && drive.lines[0].contains("Hồ sơ bệnh án"))
    let records = try ReadRecord(hospital.session("bs.an")).list(patient: "1", reason: "khám")
    let note = try #require(records.first { $0.localID.hasPrefix("R251009") })
    #expect(note.status == "final" && note.attestations.map(\.account) == ["bs.an"])
    let said = try ReadRecord(hospital.session("bs.an")).content(
      of: #require(
        ReadRecord(hospital.session("bs.an")).history(ClinicalRecord.ID(note.localID)!, of: FacilityCode("H001")!, reason: "khám").last))
    #expect(said.sections.map(\.narrative) == ["Người bệnh tỉnh,\nđỡ ho.", "Theo dõi tiếp."])
  }

  @Test func `a note that was left unsaved waits at home, and one that was killed is reopened`() throws {
    let hospital = try Hospital()
    let drive = openChart(hospital, as: "bs.an", client: "here:1:1")
    drive.keys("n").type("Đang gõ dở")
    drive.keys("esc", "esc", "esc", "esc")
    #expect(drive.text.contains("Đang gõ dở") && drive.text.contains("Tờ điều trị"))
    drive.pause()
    drive.keys("shift-tab", "enter")
    #expect(drive.lines[0].contains("Tờ điều trị") && drive.text.contains("Đang gõ dở"))
    drive.type(" tiếp")
    // Nobody says goodbye.
    let second = Drive(hospital, as: "bs.an", client: "here:2:2", size: Size(width: 200, height: 60))
    #expect(second.text.contains("Đang gõ dở tiếp"))
    second.keys("ctrl-s")
    #expect(second.text.contains("Đã lưu nháp"))
  }

  @Test func `two who write one draft see both versions, and nothing is overwritten`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 160, height: 40))
    drive.client.steps("^home")
    drive.client.jump(to: "record", ["record": "H001/R2"])
    drive.keys("e")
    #expect(drive.text.contains("Đỡ ho, hết sốt."))
    drive.type(" Ăn được.")
    // The same doctor at another computer.
    let other = Drive(hospital, as: "bs.an", client: "here:3:3", running: ["here:1:1"], size: Size(width: 160, height: 40))
    other.client.jump(to: "record", ["record": "H001/R2"])
    other.keys("e").type(" Ngủ được.").keys("ctrl-s")
    #expect(other.text.contains("Đã lưu nháp"))
    drive.keys("ctrl-s")
    #expect(drive.text.contains("Người khác vừa ghi") && drive.text.contains("Ăn được.") && drive.text.contains("Ngủ được."))
    drive.keys("f8")
    #expect(!drive.text.contains("Ăn được.") && drive.text.contains("Ngủ được."))
    drive.type(" Ra viện.").keys("ctrl-s")
    #expect(drive.text.contains("Đã lưu nháp"))
  }

  @Test func `diseases are picked as they are typed, and what the rules say stands at the field`() throws {
    let drive = openChart(try Hospital(), as: "bs.an", size: Size(width: 120, height: 50))
    drive.keys("n", "shift-tab", "right")
    for _ in 0..<5 where !drive.text.contains("Chẩn đoán  ") { drive.keys("right") }
    for _ in 0..<30 where drive.client.places.last?.focus != "diagnoses" { drive.keys("tab") }
    drive.type("viem phoi")
    #expect(drive.text.contains("J1"))
    drive.keys("down", "enter")
    let value = drive.client.view.fields.first { $0.id == "diagnoses" }?.value ?? ""
    #expect(ICD10.isKnown(value), "\(value)")
  }

  @Test func `text of another template stays in sight, and in the record`() throws {
    let drive = openChart(try Hospital(), as: "bs.an", size: Size(width: 100, height: 40))
    drive.keys("n").type("Chữ của tờ điều trị").keys("shift-tab", "right")
    #expect(drive.text.contains("Bệnh sử") && drive.text.contains("Chữ của tờ điều trị"))
  }

  @Test func `many drafts are attested with one password`() throws {
    let hospital = try Hospital()
    let keep = KeepRecord(try hospital.session("bs.an"))
    for number in 1...3 {
      let record = ClinicalRecord(
        id: ClinicalRecord.ID("X\(number)")!, encounter: Encounter.ID("E1")!, kind: .treatmentSheet, status: .preliminary,
        author: Practitioner.ID("BS1")!, authored: try CivilDateTime(iso: "2025-10-09T10:0\(number)"),
        sections: [.init(code: "course", narrative: "Ổn định \(number).")])
      guard case .kept = try keep.draft(record, of: FacilityCode("H001")!, seen: nil) else { throw CancellationError() }
    }
    let drive = Drive(hospital, as: "bs.an")
    drive.keys("tab").keys("1", "-", "3", "s")
    #expect(drive.text.contains("3 bản nháp"))
    drive.type(Hospital.password).keys("enter")
    #expect(drive.text.contains("Đã xác nhận 3 bản."))
    #expect(try ReadRecord(hospital.session("bs.an")).list(patient: "1", reason: "khám").filter { $0.status == "final" }.count == 3)
  }

  @Test func `somebody new is registered, typed in either way, and a double Ctrl-S makes one`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "tiepdon")
    drive.keys("n")
    drive.type("Pha\u{323}m Thi\u{323} Ho\u{300}a").keys("tab", "2", "tab").type("5/3/1990").keys("ctrl-s")
    #expect(drive.text.contains("Đã đăng ký: mã H001/P251009-"))
    let found = try SearchPatients(hospital.session("tiepdon"))("Phạm Thị Hòa")
    #expect(found.count == 1 && found.first?.sex == .female && found.first?.birthDate?.description == "1990-03-05")
    #expect(found.first?.name.unicodeScalars.elementsEqual("Phạm Thị Hòa".unicodeScalars) == true)
    // The desk goes on with the next person.
    #expect(drive.lines[0].contains("Đăng ký người bệnh") && !drive.text.contains("5/3/1990"))
  }

  @Test func `who looks like somebody known is shown beside the form, and nobody is made twice`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "tiepdon", size: Size(width: 140, height: 30))
    drive.keys("n").type("Nguyen Van Mau").keys("tab", "1", "tab").type("15/1/1981")
    #expect(drive.text.contains("Nguyễn Văn Mẫu") && drive.text.contains("H001/P1"))
    drive.keys("ctrl-s")
    #expect(drive.text.contains("F6"))
    #expect(try SearchPatients(hospital.session("tiepdon"))("nguyen van mau").count == 1)
    drive.keys("f6")
    #expect(drive.text.contains("Đã đăng ký"))
    #expect(try SearchPatients(hospital.session("tiepdon"))("nguyen van mau").count == 2)
  }

  @Test func `whoever finds at the registration that somebody is known receives or corrects them there`() throws {
    let drive = Drive(try Hospital(), as: "tiepdon")
    drive.keys("n").type("Nguyen Van Mau").keys("tab", "1", "tab").type("15/1/1981").keys("ctrl-s")
    #expect(drive.text.contains("Enter Tiếp nhận") && drive.text.contains("F7 Sửa hành chính"), "\(drive.text)")
    drive.keys("f7").pause()
    #expect(drive.lines[0].contains("Thông tin hành chính") && drive.lines[1].contains("Nguyễn Văn Mẫu"), "\(drive.text)")
    drive.keys("esc", "enter").pause()
    #expect(drive.lines[0].contains("Tiếp nhận") && drive.lines[1].contains("Nguyễn Văn Mẫu"), "\(drive.text)")
    // Whose name it is not goes on from where they were.
    drive.keys("esc", "f6")
    #expect(drive.text.contains("Đã đăng ký"), "\(drive.text)")
  }

  @Test func `what is wrong stands at its field as it is typed`() throws {
    let drive = Drive(try Hospital(), as: "tiepdon")
    drive.keys("n").type("Lê Mẫu").keys("tab", "tab").type("31/2/1990")
    #expect(drive.text.contains("✗ Không phải ngày"))
    drive.keys("ctrl-u").type("1/1/2090")
    #expect(drive.text.contains("✗"))
    drive.keys("tab").type("12")
    drive.keys("ctrl-s")
    #expect(drive.text.contains("QY-"))
    #expect(try SearchPatients(drive.hospital.session("tiepdon"))("le mau").isEmpty)
  }

  @Test func `who leaves on purpose begins at home, with what was not saved on the shelf`() throws {
    let hospital = try Hospital()
    let drive = openChart(hospital, as: "bs.an")
    drive.keys("n").type("Chưa lưu").keys("ctrl-q")
    #expect(drive.client.hasEnded)
    let next = Drive(hospital, as: "bs.an", client: "here:2:2")
    #expect(next.lines[0].contains("Trang chính") && next.text.contains("Đang gõ dở") && next.text.contains("Xem gần đây"))
    next.keys("shift-tab", "enter")
    #expect(next.text.contains("Chưa lưu"))
  }

  @Test func `a registrar's form survives being left`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "tiepdon")
    drive.keys("n").type("Vũ Văn Mẫu").keys("esc")
    #expect(drive.text.contains("Đang gõ dở") && drive.text.contains("Đăng ký người bệnh"))
    drive.keys("enter")
    #expect(drive.text.contains("Vũ Văn Mẫu"))
  }

  @Test func `the quarantine shows what is wrong, tries again, and discards with a reason`() throws {
    let hospital = try Hospital()
    let file = hospital.folder.appending(path: "bad.xml")
    try Data(
      """
      <batch xmlns="urn:quany:record:1" facility="H001" producer="test" version="1.0">
      <encounter class="inpatient" id="E9" patient="P99" start="2025-10-05T08:00" status="inProgress"/>
      <patient birthDate="1990-13-01" id="P98" sex="male"><name use="official">Sai Ngày Mẫu</name></patient>
      </batch>
      """.utf8
    ).write(to: file)
    _ = try ImportBatch(hospital.session("chief"))(ImportSources([file.path]), elapsed: { 0 })
    let drive = Drive(hospital, as: "chief", size: Size(width: 120, height: 30))
    #expect(drive.text.contains("2 mục, cũ nhất"))
    drive.keys("q")
    #expect(drive.text.contains("Đợt điều trị E9") && drive.text.contains("Người bệnh P98"))
    drive.keys("down", "enter")
    // Whoever opens no charts sees how it is built, and no value.
    #expect(drive.text.contains("birthDate=") && !drive.text.contains("1990-13-01") && !drive.text.contains("Đọc nguyên văn"))
    drive.keys("1", "-", "2", "t")
    #expect(drive.text.contains("Thử 2: nhận 0"))
    drive.keys("2", "d").type("ngày không có thật").keys("enter")
    #expect(drive.text.contains("Xong."))
    #expect(try Quarantine(hospital.session("chief")).list(limit: 10).count == 1)
  }

  @Test func `what is kept aside is written into a new file by a key, to be mended and imported again`() throws {
    let hospital = try Hospital()
    func file(_ name: String, _ birth: String) throws -> String {
      let path = hospital.folder.appending(path: name).path
      try Data(
        """
        <batch xmlns="urn:quany:record:1" facility="H001" producer="test" version="1.0">
        <patient birthDate="\(birth)" id="P98" sex="male"><name use="official">Sai Ngày Mẫu</name></patient>
        <encounter class="inpatient" id="E9" patient="P77" start="2025-10-05T08:00" status="inProgress"/>
        </batch>
        """.utf8
      ).write(to: URL(filePath: path))
      return path
    }
    _ = try ImportBatch(hospital.session("chief"))(ImportSources([file("bad.xml", "1990-13-01")]), elapsed: { 0 })
    let drive = Drive(hospital, as: "chief", size: Size(width: 120, height: 30))
    let one = hospital.folder.appending(path: "one.xml").path
    drive.keys("q", "1", "e")
    #expect(drive.text.contains("#1") && drive.text.contains("quarantine-"), "\(drive.text)")
    drive.keys("tab", "ctrl-u").type(one).keys("tab").type("sửa ngày sinh").keys("enter")
    drive.pause()
    #expect(drive.text.contains("Đã xuất") && drive.text.contains("one.xml (1)"), "\(drive.text)")
    let written = try String(contentsOfFile: one, encoding: .utf8)
    #expect(written.contains("1990-13-01") && !written.contains("P77"))
    // Nothing is overwritten, another name is typed into the same question, and all of them go together.
    drive.keys("1", "e").type("tat").keys("tab", "ctrl-u").type(one).keys("tab").type("sửa").keys("enter")
    drive.pause()
    #expect(drive.text.contains("QY-EXP-0003"), "\(drive.text)")
    #expect(try String(contentsOfFile: one, encoding: .utf8) == written)
    let all = hospital.folder.appending(path: "all.xml").path
    drive.keys("shift-tab", "ctrl-u").type(all).keys("tab", "enter")
    drive.pause()
    let both = try String(contentsOfFile: all, encoding: .utf8)
    #expect(both.contains("P77") && both.contains("P98"), "\(drive.text)")
    // The mended one settles what was kept aside.
    let mended = hospital.folder.appending(path: "mended.xml")
    try Data(written.replacing("1990-13-01", with: "1990-12-01").utf8).write(to: mended)
    #expect(try ImportBatch(hospital.session("chief"))(ImportSources([mended.path]), elapsed: { 0 }).accepted == 1)
    #expect(try Quarantine(hospital.session("chief")).list(limit: 10).map(\.localID) == ["E9"])
  }

  @Test(
    arguments: [
      ("15/1/1980", "1980-01-15"), ("15-1-1980", "1980-01-15"), ("15.1.1980", "1980-01-15"), ("15011980", "1980-01-15"),
      ("1/1980", "1980-01"), ("1980", "1980"),
      ("1980-01-15", "1980-01-15"), ("hn", "2025-10-09"), ("HQ", "2025-10-08"), ("t-7", "2025-10-02"), ("t+1w", "2025-10-16"),
      ("t", "2025-10-09"),
      ("31/2/1980", nil), ("t-", nil), ("t-99999", nil), ("", nil), ("xyz", nil), ("1/1/1", nil), ("99999999", nil), ("t+1x", nil),
    ] as [(String, String?)])
  func `dates are typed for short`(text: String, date: String?) throws {
    #expect(TypedDate.partial(text, today: try CivilDate(year: 2025, month: 10, day: 9))?.description == date)
  }

  @Test(
    arguments: [
      ("now", "2025-10-09T15:53"), ("8:30", "2025-10-09T08:30"), ("hq 22:05", "2025-10-08T22:05"), ("1/10/2025 7h", "2025-10-01T07:00"),
      ("t-1", "2025-10-08T15:53"),
      ("25:00", nil), ("hq 8:99", nil), ("hôm nay", nil), ("1/10/2025 7:00 x", nil), ("2025", nil),
    ] as [(String, String?)])
  func `moments are typed for short`(text: String, moment: String?) throws {
    #expect(TypedDate.moment(text, now: try CivilDateTime(iso: "2025-10-09T15:53"))?.description == moment)
  }
}
