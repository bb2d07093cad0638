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
    client.act("b", nil, client.view)
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

  @Test func `what is due is listed with whose it is, the oldest first and more when asked`() throws {
    let hospital = try DesksTests.hospital()
    let one = try #require(Self.old.split(separator: "\n").first { $0.hasPrefix("<encounter") })
    let many = (1...230).map { one.replacing("E9", with: "E9\($0)") }.joined(separator: "\n")
    let file = hospital.folder.appending(path: "old.xml")
    try Data(Self.old.replacing(one, with: many).utf8).write(to: file)
    #expect(try ImportBatch(hospital.session("chief"))(ImportSources([file.path]), elapsed: { 0 }).accepted == 230)
    let drive = Drive(hospital, as: "hoso", size: Size(width: 140, height: 40))
    drive.client.jump(to: "retention", [:])
    drive.pause()
    func listed() -> Int {
      drive.client.view.blocks.compactMap { if case .table(let table) = $0, table.id == "due" { table.rows.count } else { nil } }.first ?? 0
    }
    #expect(listed() == 200 && drive.text.contains("200 đợt cũ nhất, còn nữa"), "\(drive.text)")
    let name = try #require(try SearchPatients(hospital.session("hoso"))("P3").first?.name)
    #expect(drive.text.contains(name), "\(drive.text)")
    drive.keys("m")
    drive.pause()
    #expect(listed() == 230 && !drive.text.contains("còn nữa"), "\(drive.text)")
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
}
