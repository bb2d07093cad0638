import ClinicalModel
import Foundation
import RecordStore
import Rollout
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// Lists that a desk works from: charts of who has left that lack something, and who is to come again.
struct DeskListTests {
  private static let h001 = FacilityCode("H001")!

  private static func take(_ text: String, into hospital: Hospital) throws {
    let file = hospital.folder.appending(path: UUID().uuidString + ".xml")
    try Data(
      "<batch xmlns=\"urn:quany:record:1\" facility=\"H001\" producer=\"test\" version=\"1.0\">\(text)</batch>".utf8
    ).write(to: file)
    let taken = try ImportBatch(hospital.session("chief"))(ImportSources([file.path]), elapsed: { 0 })
    try #require(taken.accepted == taken.read)
  }

  /// A stay that ended on the first of October, 2025: the clock stands at the ninth.
  private static func stay(_ id: String, of patient: String, on ward: String, ended: String) -> String {
    "<encounter class=\"inpatient\" end=\"\(ended)T10:00\" id=\"\(id)\" patient=\"\(patient)\" start=\"2025-09-01T08:00\" status=\"finished\">"
      + "<stay bed=\"02\" department=\"\(ward)\" end=\"\(ended)T10:00\" start=\"2025-09-01T08:00\"/>"
      + "<participant practitioner=\"BS1\" role=\"attender\"/><diagnosis code=\"J06.9\" role=\"main\" system=\"icd10\"/>"
      + "<disposition discharge=\"1\" outcome=\"2\"/></encounter>"
  }

  private static func record(_ id: String, _ encounter: String, _ kind: String, final: Bool, _ content: String) -> String {
    "<record author=\"BS1\" authored=\"2025-09-02T09:00\" encounter=\"\(encounter)\" id=\"\(id)\" kind=\"\(kind)\" "
      + "status=\"\(final ? "final" : "preliminary")\" version=\"1\">" + (final ? "<attestation at=\"2025-09-02T09:05\" by=\"BS1\"/>" : "")
      + "<section code=\"course\">\(content)</section></record>"
  }

  private static func keep(_ hospital: Hospital, _ record: ClinicalRecord) throws {
    let keep = KeepRecord(try hospital.session("bs.an"))
    let drafted = try keep.draft(record, of: h001, seen: nil)
    guard case .kept = drafted else { throw Refusal(.data, code: "TEST", vi: "\(drafted)", en: "\(drafted)") }
    let signed = try keep.sign(record.id, of: h001, seen: nil, password: Hospital.password)
    guard case .kept = signed else { throw Refusal(.data, code: "TEST", vi: "\(signed)", en: "\(signed)") }
  }

  private static func office(_ hospital: Hospital) throws {
    try ManageStaff(hospital.session("chief")).add(
      "hoso", name: "Lý Thị Hồ", roles: [.recordsOffice], practitioner: nil, departments: [])
  }

  // MARK: Charts

  @Test func `who left with a chart that lacks something stands on the list, with what, and whole charts do not`() throws {
    let hospital = try Hospital()
    try Self.office(hospital)
    let text = "<narrative>Đỡ.</narrative>"
    let order =
      "<serviceRequest category=\"laboratory\" code=\"22.0120.1370\" display=\"Công thức máu\" priority=\"routine\" "
      + "system=\"bhyt-service\" time=\"2025-09-02T09:00\"/>"
    try Self.take(
      Self.stay("E7", of: "P3", on: "K01", ended: "2025-10-01") + Self.stay("E8", of: "P3", on: "K02", ended: "2025-10-07")
        + Self.record("R7", "E7", "36/BV2", final: true, text + order) + Self.record("R8", "E7", "36/BV2", final: false, text)
        + Self.record("R9", "E8", "36/BV2", final: true, text) + Self.record("R10", "E8", "01/BV1", final: true, text)
        + Self.record("R11", "E8", "discharge", final: true, text), into: hospital)
    let list = ListIncompleteCharts(try hospital.session("hoso"))
    let found = try list(at: Self.h001).charts
    #expect(found.map(\.stay.encounter) == ["E7"] && found[0].days == 8 && found[0].isLate, "\(found)")
    let names = MandatorySet.current.inpatient.map(\.name)
    #expect(found[0].gaps == [.drafts(1), .missing(names[0]), .missing(names[2]), .openOrders(1)], "\(found[0].gaps)")
    // A summary that its author attested waits for the head.
    try Self.keep(
      hospital,
      ClinicalRecord(
        id: .init("R12")!, encounter: .init("E8")!, kind: .summary, status: .preliminary, author: .init("BS1")!,
        authored: hospital.now.civil,
        sections: [.init(code: "history", narrative: "Ho, sốt; điều trị kháng sinh.")]))
    #expect(try list(at: Self.h001).charts.last?.gaps == [.uncosigned("summary")])
    _ = try KeepRecord(hospital.session("bs.binh")).coSign([(Self.h001, .init("R12")!, nil)], password: Hospital.password)
    #expect(try list(at: Self.h001).charts.map(\.stay.encounter) == ["E7"])
    #expect(try list(at: Self.h001, department: "K02").charts.isEmpty && list(at: Self.h001, days: 3).charts.isEmpty)
    // Who works on one ward sees that ward's; the nurse's is K02.
    #expect(try ListIncompleteCharts(hospital.session("yt.chi"))(at: Self.h001).charts.isEmpty)
    #expect(try ListIncompleteCharts(hospital.session("bs.an"))(at: Self.h001).charts.count == 1)
    let audit = try ReadAudit(hospital.session("chief"))(AuditFilter(actor: "yt.chi", action: "list"), limit: 9)
    #expect(audit.count == 1)
  }

  @Test func `the records office finds the list at home, opens a chart from it, and writes to who has to complete it`() throws {
    let hospital = try Hospital()
    try Self.office(hospital)
    try Self.take(Self.stay("E7", of: "P3", on: "K01", ended: "2025-10-01"), into: hospital)
    let drive = Drive(hospital, as: "hoso", size: Size(width: 120, height: 40))
    #expect(drive.lines.contains { $0.contains("Hồ sơ chưa đủ") && $0.contains("1 mục") }, "\(drive.text)")
    drive.keys("h").pause()
    let line = try #require(drive.lines.first { $0.contains("Đỗ Quang Mẫu") }, "\(drive.text)")
    #expect(line.contains("8") && line.contains("K01"), "\(line)")
    #expect(drive.text.contains("1 hồ sơ, 1 quá 7 ngày"), "\(drive.text)")
    drive.keys("enter").pause()
    #expect(drive.client.places.last?.route.name == "chart", "\(drive.text)")
    for _ in 0..<3 where drive.client.places.last?.route.name != "incomplete" { drive.keys("esc") }
    drive.focus("charts").keys("m").pause()
    #expect(drive.client.places.last?.route.name == "message", "\(drive.text)")
    #expect(drive.client.view.fields.first { $0.id == "text" }?.value.contains("H001/E7") == true, "\(drive.text)")
    drive.keys("esc", "d").type("k02").keys("enter").pause()
    #expect(drive.text.contains("Không còn hồ sơ nào thiếu."), "\(drive.text)")
  }

  // MARK: Appointments

  private static func appointment(_ id: String, _ encounter: String, on day: String, _ hospital: Hospital) throws {
    try keep(
      hospital,
      ClinicalRecord(
        id: .init(id)!, encounter: .init(encounter)!, kind: .appointment, status: .preliminary, author: .init("BS1")!,
        authored: hospital.now.civil,
        sections: [
          .init(
            code: "appointment",
            entries: [
              .observation(
                Observation(coding: Coding(.insuranceField, "XML14.NGAY_HEN_KL"), time: hospital.now.civil, value: .text(day)))
            ]), .init(code: "assessment", narrative: "Tăng huyết áp"),
        ]))
  }

  @Test func `who is to come is listed by day, with who came, and is received from there`() throws {
    let hospital = try Hospital()
    try Self.appointment("A1", "E1", on: "20251012", hospital)
    try Self.take(Self.stay("E7", of: "P3", on: "K01", ended: "2025-10-08"), into: hospital)
    try Self.appointment("A3", "E7", on: "20251016", hospital)
    // Given another day by the same department: the later paper holds.
    hospital.pass(milliseconds: 60_000)
    try Self.appointment("A4", "E7", on: "20251010", hospital)
    let list = ListAppointments(try hospital.session("tiepdon"))
    func days(_ days: Int = 7) throws -> [String] { try list(at: Self.h001, days: days).map { "\($0.record) \($0.day) \($0.came == nil)" } }
    #expect(try days() == ["A4 2025-10-10 true", "A1 2025-10-12 true"])
    #expect(try days(1).isEmpty, "today nobody")
    // Another ward's nurse has nothing of it.
    #expect(try ListAppointments(hospital.session("yt.chi"))(at: Self.h001, days: 7).isEmpty)
    hospital.pass(milliseconds: 86_400_000)
    let drive = Drive(hospital, as: "tiepdon", size: Size(width: 120, height: 30))
    drive.keys("esc", "h").pause()
    #expect(drive.text.contains("Hôm nay hẹn 1, đã đến 0"), "\(drive.text)")
    drive.keys("enter").pause()
    #expect(drive.lines[0].contains("Tiếp nhận") && drive.text.contains("khám lại theo hẹn ngày 10/10/2025"), "\(drive.text)")
    drive.keys("ctrl-s").pause()
    #expect(drive.text.contains("Đã tiếp nhận") && drive.text.contains("Hôm nay hẹn 1, đã đến 1"), "\(drive.text)")
    // Who missed their day stays for a week, and then is gone.
    hospital.pass(milliseconds: 4 * 86_400_000)
    #expect(try days(1) == ["A1 2025-10-12 true"])
    hospital.pass(milliseconds: 6 * 86_400_000)
    #expect(try days(7).isEmpty)
  }
}
