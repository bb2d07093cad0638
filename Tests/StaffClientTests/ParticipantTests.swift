import ClinicalModel
import Foundation
import RecordStore
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// Who takes part in an encounter: named of the hospital's people, ended, and never by a number that nobody has.
struct ParticipantTests {
  private static let h001 = FacilityCode("H001")!

  private static func participants(_ hospital: Hospital) throws -> [String] {
    try KeepEncounter(hospital.session("bs.an")).show(.init("E1")!, of: h001, reason: "xem").1.participants.map {
      "\($0.role.rawValue) \($0.practitioner)"
    }
  }

  @Test func `a nurse is named by words of her name, opens the protected chart by it, and her part is ended`() throws {
    let hospital = try Hospital()
    try DailyPathTests.ward(hospital)
    let drive = Drive(hospital, as: "bs.an")
    drive.client.jump(to: "encounter", ["encounter": "H001/E1", "subject": "Nguyễn Văn Mẫu"])
    drive.pause()
    #expect(drive.text.contains("a Thêm người"), "\(drive.text)")
    drive.keys("a").type("thi chi")
    #expect(drive.text.contains("YT1 · Phạm Thị Chi"), "\(drive.text)")
    drive.keys("down", "enter", "enter", "enter").pause()
    #expect(try Self.participants(hospital) == ["attender BS1", "nurse YT1"], "\(drive.text)")
    #expect(drive.text.contains("điều dưỡng") && drive.text.contains("Phạm Thị Chi"), "\(drive.text)")
    try MarkSensitive(hospital.session("bs.binh"))("1", sensitive: true, reason: "cán bộ")
    #expect(try ShowChart(hospital.session("yt.chi"))("1", episodes: 1, reason: "chăm sóc").summary.name == "Nguyễn Văn Mẫu")
    drive.keys("z")
    #expect(drive.client.dialog?.dialog.id == "endPart" && drive.text.contains("Phạm Thị Chi"), "\(drive.text)")
    drive.keys("enter").pause()
    #expect(try Self.participants(hospital) == ["attender BS1"], "\(drive.text)")
    #expect(throws: Refusal.self) { try ShowChart(hospital.session("yt.chi"))("1", episodes: 1, reason: "chăm sóc") }
    let rows = try ReadAudit(hospital.session("chief"))(AuditFilter(actor: "bs.an", action: "describe"), limit: 9)
    #expect(rows.count == 2, "\(rows)")
  }

  @Test func `one attends at a time, and what somebody else wrote in between is not overwritten`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an")
    drive.client.jump(to: "encounter", ["encounter": "H001/E1"])
    drive.pause()
    let keep = KeepEncounter(try hospital.session("bs.binh"))
    let seen = try keep.show(.init("E1")!, of: Self.h001, reason: "xem").0.digest
    guard
      case .kept = try keep.takePart(.init(role: .attender, practitioner: .init("BS2")!), in: .init("E1")!, of: Self.h001, seen: seen)
    else { throw CancellationError() }
    #expect(try Self.participants(hospital) == ["attender BS2"])
    drive.keys("a").type("YT1").keys("enter", "enter")
    #expect(drive.text.contains(KeepEncounter.changedSince.text.vi.prefix(24)), "\(drive.text)")
    #expect(try Self.participants(hospital) == ["attender BS2"])
    guard
      case .refused(let issues) = try keep.takePart(
        .init(role: .attender, practitioner: .init("BS2")!), in: .init("E1")!, of: Self.h001, seen: nil)
    else { throw CancellationError() }
    #expect(issues.map(\.code) == ["QY-ENC-0014"])
  }

  @Test func `the last who attends somebody in a bed goes when another takes over, and not before`() throws {
    let hospital = try Hospital()
    let keep = KeepEncounter(try hospital.session("bs.an"))
    let id = Encounter.ID("E1")!
    func codes(_ result: EncounterResult) -> [String] { if case .refused(let issues) = result { issues.map(\.code) } else { [] } }
    let attender = Encounter.Participant(role: .attender, practitioner: .init("BS1")!)
    #expect(codes(try keep.endPart(attender, in: id, of: Self.h001, seen: nil)) == ["QY-ENC-0016"])
    #expect(codes(try keep.describe(id, of: Self.h001, diagnoses: nil, participants: [], seen: nil)) == ["QY-ENC-0016"])
    let drive = Drive(hospital, as: "bs.an")
    drive.client.jump(to: "encounter", ["encounter": "H001/E1"])
    drive.pause()
    drive.keys("z", "enter").pause()
    #expect(drive.text.contains("QY-ENC-0016") && drive.text.contains("bác sĩ điều trị"), "\(drive.text)")
    #expect(try Self.participants(hospital) == ["attender BS1"])
    guard case .kept = try keep.takePart(.init(role: .attender, practitioner: .init("BS2")!), in: id, of: Self.h001, seen: nil) else {
      throw CancellationError()
    }
    #expect(try Self.participants(hospital) == ["attender BS2"])
  }

  @Test func `who moves somebody and names no department moves them within theirs, and into none that no list has`() throws {
    let hospital = try Hospital()
    let file = hospital.folder.appending(path: "places.xml")
    try Data(
      """
      <batch xmlns="urn:quany:record:1" facility="H001" producer="test" version="1.0"><location id="K01" kind="department" name="Nội"/>\
      <location id="NGOAI" kind="department" name="Khoa Ngoại"/></batch>
      """.utf8
    ).write(to: file)
    _ = try ImportBatch(hospital.session("chief"))(ImportSources([file.path]), elapsed: { 0 })
    let drive = Drive(hospital, as: "bs.an")
    func places() throws -> [String] {
      try KeepEncounter(hospital.session("bs.an")).show(.init("E1")!, of: Self.h001, reason: "xem").1.stays.map {
        "\($0.department) \($0.bed ?? "-")"
      }
    }
    drive.client.jump(to: "encounter", ["encounter": "H001/E1"])
    drive.pause()
    drive.keys("t", "tab", "tab").type("09").keys("tab", "enter").pause()
    #expect(try places() == ["K01 05", "K01 09"], "\(drive.text)")
    drive.keys("t").type("K0K").keys("tab", "tab", "tab", "enter")
    #expect(drive.text.contains("QY-UI-0033") && drive.client.dialog?.dialog.id == "transfer", "\(drive.text)")
    drive.client.dialog?.form.set("department", to: "NGOAI")
    drive.client.confirmDialog()
    #expect(try places() == ["K01 05", "K01 09", "NGOAI -"], "\(drive.text)")
  }

  @Test func `a number that nobody of the hospital has is refused wherever a practitioner is typed`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an")
    drive.client.jump(to: "encounter", ["encounter": "H001/E1"])
    drive.pause()
    drive.keys("a").type("viêm ruột thừa").keys("enter", "enter")
    #expect(drive.text.contains("QY-UI-0033") && drive.client.dialog?.dialog.id == "takePart", "the question stands: \(drive.text)")
    drive.keys("esc", "t")
    drive.client.dialog?.form.set("department", to: "K02")
    drive.client.dialog?.form.set("attender", to: "BS99")
    drive.client.confirmDialog()
    #expect(drive.text.contains("QY-UI-0033") && drive.client.dialog?.dialog.id == "transfer", "\(drive.text)")
    let keep = KeepEncounter(try hospital.session("bs.an"))
    func codes(_ result: EncounterResult) -> [String] { if case .refused(let issues) = result { issues.map(\.code) } else { [] } }
    let nobody = Practitioner.ID("BS99")!
    #expect(
      codes(
        try keep.admit(
          .init(patient: "H001/P3", class: .outpatient, department: "K01", reason: "sốt", attender: nobody), to: Self.h001))
        == ["QY-ENC-0013"])
    let id = Encounter.ID("E1")!
    #expect(
      codes(try keep.transfer(id, of: Self.h001, department: "K02", room: nil, bed: nil, attender: nobody, seen: nil)) == ["QY-ENC-0013"])
    #expect(
      codes(try keep.takePart(.init(role: .nurse, practitioner: nobody), in: id, of: Self.h001, seen: nil)) == ["QY-ENC-0013"])
    #expect(
      codes(
        try keep.describe(id, of: Self.h001, diagnoses: nil, participants: [.init(role: .nurse, practitioner: nobody)], seen: nil))
        == ["QY-ENC-0013"])
    #expect(
      codes(try keep.endPart(.init(role: .nurse, practitioner: nobody), in: id, of: Self.h001, seen: nil)) == ["QY-ENC-0015"])
    #expect(try Self.participants(hospital) == ["attender BS1"])
  }
}
