import ClinicalModel
import Foundation
import RecordStore
import Rollout
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// The desks of heads, of the records office, of auditors, operators and administrators: by keys, as they work at them.
struct DesksTests {
  /// A hospital with everybody who has a desk.
  static func hospital() throws -> Hospital {
    let hospital = try Hospital()
    let staff = ManageStaff(try hospital.session("chief"))
    try staff.add("hoso", name: "Vũ Thị Em", roles: [.recordsOffice], practitioner: nil)
    try staff.add("giamsat", name: "Đặng Văn Giang", roles: [.auditor], practitioner: nil)
    try staff.add("vanhanh", name: "Bùi Thị Hà", roles: [.operator], practitioner: nil)
    try ManageStaff(hospital.session("hoso")).setPassword(Hospital.password, of: nil, old: nil)
    return hospital
  }

  static func take(_ batch: String, into hospital: Hospital) throws {
    let count = try FileManager.default.contentsOfDirectory(atPath: hospital.folder.path).count { $0.hasPrefix("lo") }
    let file = hospital.folder.appending(path: "lo\(count + 1).xml")
    try Data(("<batch xmlns=\"urn:quany:record:1\" facility=\"H001\" producer=\"test\" version=\"1.0\">" + batch + "</batch>").utf8).write(
      to: file)
    _ = try ImportBatch(hospital.session("chief"))(ImportSources([file.path]), elapsed: { 0 })
  }

  static func person(_ id: String, _ name: String, _ birth: String, _ number: String) -> String {
    "<patient birthDate=\"\(birth)\" id=\"\(id)\" sex=\"male\"><name use=\"official\">\(name)</name>"
      + "<identifier system=\"nationalID\">\(number)</identifier></patient>"
  }

  /// A stay whose retention is over.
  static let longPast = """
    <encounter class="inpatient" end="2010-03-09T10:00" id="E9" patient="P3" start="2010-03-01T08:00" status="finished">\
    <stay bed="01" department="K01" end="2010-03-09T10:00" start="2010-03-01T08:00"/><participant practitioner="BS1" role="attender"/>\
    <diagnosis code="J06.9" role="main" system="icd10"/><disposition discharge="1" outcome="2"/></encounter>
    """

  @Test func `broken glass waits at the head's desk with its age, is judged once with a reason, and never by who broke it`() throws {
    let hospital = try Self.hospital()
    let nurse = Drive(hospital, as: "yt.chi")
    nurse.keys("f").type("nguyen van mau").keys("enter", "g").type("ngừng tim").keys("enter")
    hospital.pass(milliseconds: 4 * 86_400_000)
    let head = Drive(hospital, as: "bs.binh", running: ["here:1:1"])
    #expect(head.text.contains("Mở khẩn cấp  1 mục, cũ nhất 4 ngày"))
    head.keys("v")
    #expect(head.text.contains("yt.chi") && head.text.contains("ngừng tim") && head.text.contains("4 ngày"))
    head.keys("y", "enter")
    #expect(head.text.contains("QY-UI-0020 Lý do") && head.client.dialog != nil)
    head.type("có biên bản cấp cứu").keys("enter")
    #expect(head.text.contains("Không có lần mở khẩn cấp nào"))
    head.keys("a", "enter")
    #expect(head.text.contains("Chính đáng") && head.text.contains("có biên bản cấp cứu"))
    #expect(head.text.contains("yt.chi · Phạm Thị Chi (điều dưỡng)") && head.text.contains("H001/P1"), "\(head.text)")
    head.keys("x")
    #expect(head.client.dialog == nil, "the first verdict stands")
    // A head who broke glass themselves finds the use, and may not judge it.
    _ = try BreakGlass(hospital.session("bs.binh"))("3", reason: "cấp cứu")
    head.keys("esc", "r")
    #expect(head.text.contains("Mở khẩn cấp  không có"))
    head.keys("v", "y").type("tự xét").keys("enter")
    #expect(head.text.contains("QY-ACC-0023"))
  }

  @Test func `a message is written to a name, waits at home, is seen, answered, and nobody else's`() throws {
    let hospital = try Self.hospital()
    let drive = Drive(hospital, as: "bs.an")
    drive.keys("m", "n").type("pham chi")
    #expect(drive.text.contains("yt.chi · Phạm Thị Chi"))
    drive.keys("enter", "tab").type("Nhớ cân lúc 6 giờ.").keys("ctrl-s")
    #expect(drive.text.contains("Đã gửi."))
    drive.keys("s")
    #expect(drive.text.contains("Phạm Thị Chi") && drive.text.contains("0/1"))
    let nurse = Drive(hospital, as: "yt.chi", client: "here:2:2")
    #expect(nurse.text.contains("Thư chưa xem  1 mục"))
    nurse.keys("m")
    #expect(nurse.text.contains("Trần Văn An") && nurse.text.contains("mới"))
    nurse.keys("enter", "a").type("Vâng.").keys("ctrl-s", "esc")
    #expect(nurse.text.contains("Thư chưa xem  không có"))
    drive.keys("r")
    #expect(drive.text.contains("1/1"))
    drive.keys("s", "enter")
    #expect(drive.text.contains("Vâng."))
    #expect(throws: Refusal.self) { try KeepMessages(hospital.session("tiepdon")).open(1) }
    #expect(try KeepMessages(hospital.session("tiepdon")).list(sent: false, limit: 9).isEmpty)
    let rows = try ReadAudit(hospital.session("chief"))(limit: 99).filter { $0.entity == "message" }
    #expect(rows.contains { $0.action == "send" && $0.actor == "bs.an" } && rows.contains { $0.action == "read" && $0.actor == "yt.chi" })
  }

  @Test func `a message about a patient names them only to who may know them, and about a record only by who may open it`() throws {
    let hospital = try Self.hospital()
    let doctor = KeepMessages(try hospital.session("bs.an"))
    _ = try doctor.send("Xem giúp.", to: ["giamsat", "yt.chi"], patient: "H001/P1")
    #expect(try KeepMessages(hospital.session("giamsat")).list(sent: false, limit: 9).first?.patient?.name == "•••")
    #expect(try KeepMessages(hospital.session("yt.chi")).list(sent: false, limit: 9).first?.patient?.name == "Nguyễn Văn Mẫu")
    _ = try doctor.send("Ký giúp.", to: ["bs.binh"], record: "H001/R2")
    #expect(throws: Refusal.self) { try KeepMessages(hospital.session("yt.chi")).send("Bệnh án này?", to: ["bs.an"], record: "H001/R2") }
    #expect(throws: Refusal.self) { try KeepMessages(hospital.session("giamsat")).send("Ai đây?", to: ["bs.an"], patient: "1") }
    for (text, names) in [("", ["bs.an"]), ("…", ["bs.an"]), ("Chào", []), ("Chào", ["yt.chi"]), ("Chào", ["khong.co"])] {
      #expect(throws: Refusal.self) { try KeepMessages(hospital.session("yt.chi")).send(text, to: names) }
    }
    // Everybody of a ward, once, and not oneself.
    _ = try doctor.send("Giao ban 7 giờ.", to: ["H001/K01", "bs.binh"])
    #expect(try doctor.list(sent: true, limit: 1)[0].recipients.map(\.account) == ["bs.binh"])
  }

  @Test func `an imported patient who may be somebody is decided with both sides in sight`() throws {
    let hospital = try Self.hospital()
    try Self.take(Self.person("Q1", "Lê Văn Gốc", "1970-05-05", "001070000001"), into: hospital)
    try Self.take(Self.person("Q2", "Phạm Đình Khác", "1970-06-06", "001070000001"), into: hospital)
    let drive = Drive(hospital, as: "hoso", size: Size(width: 120, height: 40))
    #expect(drive.text.contains("Đối chiếu người bệnh  1 mục"))
    drive.keys("i", "enter")
    #expect(drive.text.contains("Lê Văn Gốc") && drive.text.contains("Phạm Đình Khác") && drive.text.contains("≠ Họ và tên"))
    #expect(drive.text.contains("= CCCD"))
    drive.keys("d").type("hai người, số gõ nhầm").keys("enter")
    #expect(drive.text.contains("Không có ai chờ đối chiếu."))
    #expect(try SearchPatients(hospital.session("hoso"))("pham dinh khac").count == 1)
  }

  @Test func `duplicates are merged side by side and taken apart again`() throws {
    let hospital = try Self.hospital()
    try Self.take(
      "<patient birthDate=\"1981-01-15\" id=\"P9\" sex=\"male\"><name use=\"official\">Nguyễn Văn Mẫu</name></patient>", into: hospital)
    let drive = Drive(hospital, as: "hoso", size: Size(width: 140, height: 40))
    drive.keys("u")
    #expect(drive.text.contains("Nguyễn Văn Mẫu · 15/01/1981 · H001/P1") && drive.text.contains("cùng ngày sinh"))
    drive.keys("enter")
    #expect(drive.text.contains("= Họ và tên") && drive.text.contains("H001/P9"))
    #expect(!drive.text.contains("= CCCD"), "neither side has one")
    drive.keys("ctrl-s").type("cùng giấy tờ").keys("enter")
    #expect(drive.text.contains("Đã gộp.") && drive.text.contains("Tách ra như cũ"))
    #expect(try SearchPatients(hospital.session("hoso"))("H001/P9").first?.hospitalNumbers == ["H001/P1", "H001/P9"])
    // Whoever takes it back later finds it among what was merged.
    let office = Drive(hospital, as: "hoso", client: "here:2:2", running: ["here:1:1"], size: Size(width: 140, height: 40))
    office.keys("u")
    #expect(office.text.contains("Đã gộp (1)") && office.text.contains("H001/P9") && office.text.contains("cùng giấy tờ"), "\(office.text)")
    office.keys("enter")
    #expect(office.text.contains("F8 Tách ra như cũ"), "\(office.text)")
    drive.keys("f8").type("nhầm").keys("enter")
    #expect(drive.text.contains("Đã tách ra như cũ."))
    drive.keys("f7").type("hai anh em").keys("enter")
    #expect(drive.lines[0].contains("Hồ sơ trùng") && drive.text.contains("Không có cặp nào."))
  }

  @Test func `what is due is proposed by the records office and destroyed by a head, and a hold stands in the way`() throws {
    let hospital = try Self.hospital()
    try Self.take(Self.longPast, into: hospital)
    let office = Drive(hospital, as: "hoso", size: Size(width: 120, height: 40))
    office.keys("t")
    #expect(office.text.contains("H001/E9") && office.text.contains("Không có lệnh giữ nào."))
    office.keys("h").type("kiện").keys("enter", "tab")
    #expect(office.text.contains("đợt điều trị  H001/E9"))
    office.keys("p").type("15/QĐ-BV").keys("enter").type("hết hạn").keys("enter").type(Hospital.password).keys("enter")
    #expect(office.text.contains("QY-RET-0005"))
    // The question stands as it was, and Esc lets it go.
    #expect(office.client.dialog?.form.text(of: "reason") == "hết hạn")
    office.keys("esc", "shift-tab", "l").type("xong kiện").keys("enter")
    // Asked again about the same stay, it says what it said.
    office.keys("p", "enter", "enter").type(Hospital.password).keys("enter")
    #expect(office.text.contains("15/QĐ-BV") && office.client.dialog == nil)
    office.keys("n", "enter").type("H001/P2").keys("enter").type("tòa án").keys("enter")
    #expect(office.text.contains("tòa án") && office.text.contains("người bệnh"))
    let head = Drive(hospital, as: "bs.binh", client: "here:2:2", size: Size(width: 120, height: 40))
    #expect(head.text.contains("Đề nghị tiêu hủy  1 mục"))
    head.keys("t", "y")
    #expect(head.text.contains("H001/E9 · Quyết định số 15/QĐ-BV") && head.text.contains("vĩnh viễn"))
    head.type(Hospital.password).keys("enter")
    #expect(head.text.contains("Không có đề nghị nào.") && head.text.contains("Không có đợt nào hết hạn."))
  }

  @Test func `accounts are made and changed, and who comes second sees the other's change beside their own`() throws {
    let hospital = try Self.hospital()
    let drive = Drive(hospital, as: "chief", size: Size(width: 120, height: 30))
    drive.keys("k", "n").type("duoc").keys("tab").type("Mai Văn Dược").keys("tab").type("pharm").keys("down", "enter").keys("ctrl-s")
    #expect(drive.text.contains("Mai Văn Dược") && drive.text.contains("dược sĩ"))
    for _ in 0..<9 where drive.client.places.last?.screen is StaffScreen { drive.keys("home") }
    let row = try ManageStaff(hospital.session("chief")).list().firstIndex { $0.account == "duoc" }
    for character in "\((row ?? 0) + 1)" { drive.keys(String(character)) }
    drive.keys("enter")
    #expect(drive.lines[1].contains("duoc"))
    // Another administrator, at the same time.
    try ManageStaff(hospital.session("chief")).change("duoc", roles: [.pharmacist, .laboratory])
    drive.keys("tab", "tab", "tab").type("H001/K01").keys("ctrl-s")
    #expect(drive.text.contains("QY-STF-0020") && drive.text.contains("xét nghiệm, dược sĩ") && drive.text.contains("H001/K01"))
    drive.keys("f8")
    #expect(!drive.text.contains("H001/K01"))
    drive.keys("shift-tab", "shift-tab", "end").type(", dieu duong").keys("ctrl-s")
    #expect(
      try ManageStaff(hospital.session("chief")).list().first { $0.account == "duoc" }?.roles == ["laboratory", "nurse", "pharmacist"])
  }

  @Test func `one's own password and PIN are set, and a slip of the second typing is seen`() throws {
    let hospital = try Self.hospital()
    let drive = Drive(hospital, as: "bs.an")
    drive.keys("p", "p").type(Hospital.password).keys("enter").type("mat-khau-moi").keys("enter").type("mat-khau-mới").keys("enter")
    #expect(drive.text.contains("QY-UI-0023"))
    drive.type(Hospital.password).keys("enter").type("mat-khau-moi").keys("enter").type("mat-khau-moi").keys("enter")
    #expect(drive.text.contains("Xong."))
    drive.keys("i").type("mat-khau-moi").keys("enter").type("111111").keys("enter").type("111111").keys("enter")
    #expect(drive.text.contains("QY-STF-0034"))
    #expect(!drive.text.contains("mat-khau"))
  }

  @Test func `the audit is read by what it is about, a row opens, and the chain is walked`() throws {
    let hospital = try Self.hospital()
    _ = try SearchPatients(hospital.session("bs.an"))("mau")
    let drive = Drive(hospital, as: "giamsat", size: Size(width: 120, height: 40))
    drive.keys("j", "tab").type("bs.an").keys("f5")
    #expect(drive.text.contains("Tìm") && !drive.text.contains("chief"))
    drive.keys("f6")
    #expect(drive.text.contains("Chuỗi nguyên vẹn"))
    for _ in 0..<8 where drive.client.places.last?.focus != "rows" { drive.keys("tab") }
    drive.keys("enter")
    #expect(drive.text.contains("SHA-256") && drive.text.contains("registrar") == false)
    drive.type("x")
  }

  @Test func `batches show their sum and their files`() throws {
    let hospital = try Self.hospital()
    try Self.take("<patient id=\"Z1\" sex=\"other-thing\"/>", into: hospital)
    let drive = Drive(hospital, as: "vanhanh", size: Size(width: 120, height: 40))
    #expect(drive.text.contains("Mục bị giữ lại  1 mục") && drive.text.contains("Lô chưa xong  không có"))
    drive.keys("b", "enter")
    #expect(drive.text.contains("1 = 0 + 0 + 1 + 0, đúng") && drive.text.contains("QY-NAT-"))
    drive.keys("q")
    #expect(drive.lines[0].contains("Mục bị giữ lại"))
  }

  @Test func `each role's home names each of its keys in 80 columns, and each key opens its desk`() throws {
    let hospital = try Self.hospital()
    let staff = ManageStaff(try hospital.session("chief"))
    for role in Role.allCases {
      let account = "vai.\(role.rawValue.lowercased())"
      try staff.add(account, name: "Một Người", roles: [role], practitioner: "H001/BS7", departments: ["H001/K01"])
      let drive = Drive(hospital, as: account)
      let footer = drive.lines.suffix(5).joined(separator: " ")
      for hint in ["? giúp", "Ctrl-P lệnh", "Ctrl-Q thoát"] { #expect(footer.contains(hint), "\(role)") }
      for action in drive.client.view.actions where action.table == nil {
        let key = try #require(KeyPress(named: action.key))
        #expect(footer.contains("\(key) \(action.title)"), "\(action.id) of \(role)")
      }
      for action in drive.client.view.actions where action.table == nil && !["refresh", "signOut"].contains(action.id) {
        drive.keys(action.key)
        #expect(drive.client.route?.name == action.id, "\(action.id) of \(role): \(drive.text)")
        #expect(!drive.text.contains("QY-UI-0003"))
        for row in drive.lines { #expect(TextWidth.of(row) <= 80) }
        drive.client.home()
      }
    }
  }
}
