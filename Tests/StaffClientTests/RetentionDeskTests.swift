import ClinicalModel
import Foundation
import Synchronization
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// The desk where charts are kept and destroyed.
struct RetentionDeskTests {
  /// An episode whose time is over.
  private static let old = """
    <?xml version="1.0" encoding="UTF-8"?>
    <batch xmlns="urn:quany:record:1" facility="H001" producer="test" version="1.0">
    <encounter class="inpatient" end="2012-03-09T10:00" id="E9" patient="P3" start="2012-03-01T08:00" status="finished">\
    <stay bed="01" department="K02" end="2012-03-09T10:00" start="2012-03-01T08:00"/>\
    <participant practitioner="BS1" role="attender"/><diagnosis code="J06.9" role="main" system="icd10"/>\
    <disposition discharge="1" outcome="2"/></encounter>
    </batch>
    """

  @Test func `where there is no proposal, approving asks for no password and says that nothing is chosen`() throws {
    let drive = Drive(try DesksTests.hospital(), as: "bs.binh")
    drive.keys("t", "y")
    #expect(drive.client.dialog == nil && drive.text.contains("Chưa chọn dòng nào."), "\(drive.text)")
  }

  @Test func `what speaks for a class is said in words, in both languages`() throws {
    let drive = Drive(try DesksTests.hospital(), as: "hoso")
    var station = drive.client.station
    #expect(station.findings(["ordinary: every"]) == "như mọi hồ sơ bệnh án")
    let several = [
      "accidentOrMental: icd10 F00-F99", "death: deceased", "death: outcome 5-5", "death: recordKind 47/BV2-47/BV2", "ordinary: every",
    ]
    #expect(station.findings(several).hasPrefix("ICD-10 F00–F99, tử vong trong đợt, "))
    #expect(!station.findings(several).contains("every") && !station.findings(several).contains("recordKind"))
    station.language = .en
    #expect(station.findings(["incident: assigned"]) == "given by the records office")
  }

  @Test func `who approves sees who proposed it, by which decision and why`() throws {
    let hospital = try DesksTests.hospital()
    let file = hospital.folder.appending(path: "old.xml")
    try Data(Self.old.utf8).write(to: file)
    #expect(try ImportBatch(hospital.session("chief"))(ImportSources([file.path]), elapsed: { 0 }).accepted == 1)
    let office = KeepRetention(try hospital.session("hoso"))
    _ = try office.propose(
      Encounter.ID("E9")!, of: FacilityCode("H001")!, decision: "15/QĐ-BV", reason: "hết hạn lưu trữ", password: Hospital.password)
    let drive = Drive(hospital, as: "bs.binh")
    drive.keys("t", "y")
    let text = drive.text
    for said in ["H001/E9", "15/QĐ-BV", "hoso", "hết hạn lưu trữ", "Năm kết thúc 2012"] { #expect(text.contains(said), "\(said): \(text)") }
    // A wrong line would not be taken back: what went is counted once it is gone.
    drive.type(Hospital.password).keys("enter")
    #expect(drive.text.contains("Đã tiêu hủy theo đề nghị #1: 1 văn bản, 1 mục nhập, 0 tệp"), "\(drive.text)")
    drive.keys("a")
    #expect(drive.lines.contains { $0.contains("H001/E9") && $0.contains("đã tiêu hủy") }, "\(drive.text)")
    // The council signs what went under its decision.
    let written = MedicationDayTests.Pages()
    let client = MedicationDayTests.printing(hospital, written, as: "bs.binh")
    client.jump(to: "retention", [:])
    client.settle()
    client.act("a", nil, client.view)
    client.settle()
    client.act("i", nil, client.view)
    client.confirmDialog()
    client.settle()
    let pages = written.pages.withLock(\.self)
    let paper = try #require(pages["H001-15-qd-bv.txt"], "\(pages.keys)")
    for said in [
      "BIÊN BẢN TIÊU HỦY HỒ SƠ BỆNH ÁN", "15/QĐ-BV", "H001/E9", "31/12/2022", "CỘNG: 1 ĐỢT ĐIỀU TRỊ, 1 VĂN BẢN.", "CHỦ TỊCH HỘI ĐỒNG",
    ] {
      #expect(paper.contains(said), "\(said):\n\(paper)")
    }
    // Whose it was is no longer said anywhere.
    #expect(!paper.contains("Mẫu"), "\(paper)")
  }

  @Test func `a protocol of a decision under which nothing went yet is refused`() throws {
    let hospital = try DesksTests.hospital()
    let file = hospital.folder.appending(path: "old.xml")
    try Data(Self.old.utf8).write(to: file)
    #expect(try ImportBatch(hospital.session("chief"))(ImportSources([file.path]), elapsed: { 0 }).accepted == 1)
    let office = KeepRetention(try hospital.session("hoso"))
    _ = try office.propose(
      Encounter.ID("E9")!, of: FacilityCode("H001")!, decision: "15/QĐ-BV", reason: "hết hạn lưu trữ", password: Hospital.password)
    #expect { try office.destroyed(under: "15/QĐ-BV", of: FacilityCode("H001")!) } throws: { ($0 as? Refusal)?.code == "QY-RET-0010" }
  }

  @Test func `the number of an episode is whole on 80 columns`() throws {
    let hospital = try DesksTests.hospital()
    let file = hospital.folder.appending(path: "old.xml")
    try Data(Self.old.replacing("E9", with: "E000021.1").utf8).write(to: file)
    #expect(try ImportBatch(hospital.session("chief"))(ImportSources([file.path]), elapsed: { 0 }).accepted == 1)
    let drive = Drive(hospital, as: "bs.binh")
    drive.keys("t")
    #expect(drive.lines.contains { $0.contains("H001/E000021.1 ") }, "\(drive.text)")
  }

  @Test func `what is due is named, and read by pages that say that there is more`() throws {
    let hospital = try DesksTests.hospital()
    let stays = (1...203).map { number in
      let start = "2012-03-01T08:00"
      return
        "<encounter class=\"outpatient\" end=\"2012-03-01T10:00\" id=\"E\(1000 + number)\" patient=\"P3\" start=\"\(start)\" status=\"finished\">"
        + "<stay department=\"K02\" end=\"2012-03-01T10:00\" start=\"\(start)\"/><diagnosis code=\"J06.9\" role=\"main\" system=\"icd10\"/>"
        + "<disposition discharge=\"1\" outcome=\"2\"/></encounter>"
    }
    try DesksTests.take(stays.joined(), into: hospital)
    let drive = Drive(hospital, as: "hoso", size: Size(width: 120, height: 40))
    drive.keys("t").pause()
    func due() -> [ScreenView.Row] { drive.client.view.table("due")?.rows ?? [] }
    #expect(due().count == 200 && drive.text.contains("Dòng 1 đến 200. Còn nữa ở trang sau."), "\(drive.text)")
    #expect(due().allSatisfy { $0.cells[1] == "Đỗ Quang Mẫu" })
    drive.keys("e").pause()
    #expect(due().count == 3 && drive.text.contains("Dòng 201 đến 203."), "\(drive.text)")
    drive.keys("b").pause()
    #expect(due().count == 200)
    // Who looks on searches for no patients, and is told no names.
    #expect(
      try KeepRetention(hospital.session("giamsat")).people(
        of: KeepRetention(hospital.session("giamsat")).due(
          on: CivilDate(year: 2025, month: 10, day: 9), limit: 1)
      ).isEmpty)
  }

  @Test(arguments: ["H001/all", "H001/khoa noi", "H001/*"])
  func `nobody is given a department that does not exist`(department: String) throws {
    let hospital = try Hospital()
    let refusal = #expect(throws: Refusal.self) {
      try ManageStaff(hospital.session("chief")).change("yt.chi", departments: [department])
    }
    #expect(refusal?.code == "QY-STF-0037")
    #expect(throws: Refusal.self) {
      try ManageStaff(hospital.session("chief")).add(
        "moi", name: "Người Mới", roles: [.nurse], practitioner: nil, departments: [department])
    }
  }
}
