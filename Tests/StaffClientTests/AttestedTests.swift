import ClinicalModel
import ClinicalRules
import Foundation
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// What somebody who attests, or gives a drug, is told first; and where nobody can see it nothing is done.
struct AttestedTests {
  @Test func `by ear whoever attests hears whose it is, the allergies, the form and what it says`() throws {
    let hospital = try Hospital()
    try FormTests.allergy(hospital)
    let note = converse(hospital, as: "bs.an", ["^find", "nguyen van mau", "1", "n 1", "f dien bien", "Đỡ sốt.", ".", "f9", "^", "q"])
    let asked = try #require(note.firstIndex { $0.hasPrefix("Câu hỏi: Xác nhận") }, "\(note.joined(separator: "\n"))")
    let heard = note[asked...].prefix(12).joined(separator: "\n")
    for words in ["Nguyễn Văn Mẫu, Nam, 15/01/1981, H001/P1", "Dị ứng: Penicilin", "Tờ điều trị", "Đỡ sốt."] {
      #expect(heard.contains(words), "\(words): \(heard)")
    }
  }

  @Test func `whoever gives a drug that was ordered against an allergy is told so in its row and in the question`() throws {
    let hospital = try Hospital()
    let request = MedicationRequest(
      medication: Coding(.local, "Amoxicilin 500 mg", display: "Amoxicilin 500 mg"), time: try CivilDateTime(iso: "2025-10-09T06:00"),
      dose: Quantity(DecimalNumber("1")!, "viên"), timesPerDay: 4, days: 5)
    guard case .kept = try FormTests.signed(hospital, "TH1", [.medicationRequest(request)]) else { throw CancellationError() }
    // It was found out after it was ordered.
    try FormTests.allergy(hospital)
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 120, height: 40))
    drive.client.jump(to: "medication", ["encounter": "H001/E1", "subject": "Nguyễn Văn Mẫu"])
    drive.pause()
    #expect(drive.text.contains("! Amoxicilin 500 mg (DỊ ỨNG Penicilin)"), "\(drive.text)")
    drive.keys("enter")
    #expect(drive.client.dialog?.dialog.lines.contains { $0.text == "Amoxicilin 500 mg: DỊ ỨNG Penicilin" } == true, "\(drive.text)")
    #expect(drive.client.dialog?.dialog.whole?.first?.text.hasPrefix("Dị ứng: Penicilin") == true)
    // A time that cannot be is asked for again, and is not typed into what shows it.
    drive.type(Hospital.password).keys("tab").type("23:59").keys("enter").pause()
    #expect(drive.text.contains("QY-MED-0006") && drive.client.dialog?.dialog.id == "give", "\(drive.text)")
  }

  @Test func `an Enter alone at a password spends no attempt`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an")
    drive.client.jump(to: "record", ["record": "H001/R2"])
    drive.keys("s", "enter").pause()
    #expect(drive.text.contains("QY-UI-0020") && drive.client.dialog != nil, "\(drive.text)")
    drive.keys("esc")
    drive.client.lock()
    for _ in 0..<6 { drive.keys("enter") }
    #expect(drive.client.isLocked)
    drive.type(Hospital.password).keys("enter").pause()
    #expect(!drive.client.isLocked, "no lock after six empty ones: \(drive.text)")
    let attempts = try ReadAudit(hospital.session("chief"))(AuditFilter(actor: "bs.an", action: "attempt"), limit: 20)
    #expect(attempts.count == 1, "\(attempts.map(\.detail))")
  }

  @Test func `in a window in which nothing can be seen nothing is attested, and no key does anything but type`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an")
    drive.client.jump(to: "record", ["record": "H001/R2"])
    drive.keys("s")
    drive.resize(Size(width: 20, height: 5))
    drive.type(Hospital.password).keys("enter").pause()
    #expect(
      try ReadRecord(hospital.session("bs.an")).list(patient: "1", reason: "xem").first { $0.localID == "R2" }?.status == "preliminary")
    drive.resize(Size(width: 45, height: 12))
    drive.keys("enter")
    #expect(drive.text.contains("60×18") && drive.client.dialog != nil, "\(drive.text)")
    drive.resize(Size(width: 80, height: 24))
    drive.keys("enter").pause()
    #expect(drive.client.dialog == nil, "what was typed stands: \(drive.text)")
    #expect(try ReadRecord(hospital.session("bs.an")).list(patient: "1", reason: "xem").first { $0.localID == "R2" }?.status == "final")
  }

  @Test func `what only asks yes or no is not asked again after a kill`() throws {
    let hospital = try Hospital()
    let first = Drive(hospital, as: "chief", client: "here:1:1")
    first.client.jump(to: "staff", [:])
    first.pause()
    first.keys("x")
    #expect(first.client.dialog?.dialog.id == "lock", "\(first.text)")
    first.pause(3000)
    let second = Drive(hospital, as: "chief", client: "here:2:2")
    second.pause()
    #expect(second.client.route?.name == "staff" && second.client.dialog == nil, "\(second.text)")
    second.keys("enter").pause()
    #expect(try ManageStaff(hospital.session("chief")).list().allSatisfy(\.isActive))
  }

  @Test func `a sheet of results says one before it is attested`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 120, height: 50))
    drive.client.jump(to: "note", ["encounter": "H001/E1", "form": "16/BV2", NoteScreen.answer + "report.1.service": "Công thức máu"])
    drive.pause()
    drive.keys("f9").pause()
    #expect(drive.text.contains("QY-UI-0061") && drive.client.dialog == nil, "\(drive.text)")
  }

  @Test(arguments: [
    ("Siêu âm ổ bụng", ServiceRequest.Category.imaging, "11/BV2"), ("Chụp X-quang ngực thẳng", .imaging, "08/BV2"),
    ("Chụp cắt lớp vi tính sọ não", .imaging, "09/BV2"), ("MRI sọ não", .imaging, "10/BV2"), ("Điện não đồ", .functional, "13/BV2"),
    ("Đo chức năng hô hấp", .functional, "15/BV2"), ("Điện tim thường", .functional, "12/BV2"), ("CRP", .laboratory, "16/BV2"),
  ])
  func `a study is answered on its own sheet`(service: String, category: ServiceRequest.Category, sheet: String) {
    #expect(OrderRows.category(of: service) == category)
    #expect(ResultForms.sheet(for: category, service)?.code == sheet)
  }
}

/// What somebody hears who types into lines.
struct ByEarTests {
  @Test func `a text is gone on with, and taken back a line at a time`() throws {
    let hospital = try Hospital()
    let said = converse(
      hospital, as: "bs.an",
      [
        "^find", "nguyen van mau", "1", "n 1", "f dien bien", "dòng một dài hơn", "dòng hai dài hơn", ".", "f dien bien", "dòng ba dài hơn",
        ".", "f4", "q",
      ])
    let text = said.joined(separator: "\n")
    #expect(text.contains("Nối vào sau 2 dòng đã có"), "\(text)")
    #expect(text.contains("Diễn biến, bắt buộc: dòng một dài hơn\ndòng hai dài hơn\ndòng ba dài hơn"), "\(text)")
    let last = try #require(said.lastIndex { $0.hasPrefix("Diễn biến, bắt buộc: ") })
    #expect(said[last] == "Diễn biến, bắt buộc: dòng một dài hơn\ndòng hai dài hơn", "F4 takes the last line back: \(text)")
    #expect(said.last == "Phần đã gõ mà chưa lưu được giữ; lần sau nó chờ ở trang chính.", "\(text)")
  }

  @Test func `what begins several choices chooses none, and what was taken is said`() throws {
    let hospital = try Hospital()
    let said = converse(hospital, as: "bs.an", ["^find", "nguyen van mau", "1", "d 1", "duong=ti", "duong=tinh", "duong=nhỏ m", "q"])
    let text = said.joined(separator: "\n")
    #expect(
      said.contains("Lỗi: Nhiều mục cùng bắt đầu như vậy: Tiêm bắp, Tĩnh mạch. Gõ thêm chữ.")
        || said.contains("Lỗi: Nhiều mục cùng bắt đầu như vậy: Tĩnh mạch, Tiêm bắp. Gõ thêm chữ."), "\(text)")
    #expect(said.contains { $0.hasSuffix("Đường: Tĩnh mạch") }, "\(text)")
  }

  @Test func `whoever comes back to a lock hears that it is open, and where they are`() throws {
    let hospital = try Hospital()
    let said = converse(hospital, as: "bs.an", ["^find", "nguyen van mau", "1", "lock", Hospital.password, "q"])
    let open = try #require(said.firstIndex(of: "Đã mở khóa."), "\(said.joined(separator: "\n"))")
    #expect(said[open + 1] == "Màn hình: Hồ sơ bệnh án" && said[open + 2].hasPrefix("Nguyễn Văn Mẫu"), "\(said[open...])")
    #expect(!said.contains { $0.hasPrefix("Mã xác thực") }, "nobody without a second factor is asked for its code")
  }
}
