import ClinicalModel
import Foundation
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// A drug that harms is stopped by the doctor who is there, and what was given of it stays in sight.
struct StopDrugTests {
  private static let h001 = FacilityCode("H001")!

  /// A drug of bs.an, one dose of it given, and a second doctor of the ward.
  private static func hospital() throws -> Hospital {
    let hospital = try Hospital()
    let request = MedicationRequest(
      medication: Coding(.local, "Ceftriaxon 1 g", display: "Ceftriaxon 1 g"), time: try CivilDateTime(iso: "2025-10-09T06:00"),
      dose: Quantity(DecimalNumber("1")!, "lọ"), timesPerDay: 4, days: 5)
    guard case .kept = try FormTests.signed(hospital, "TH1", [.medicationRequest(request)]) else { throw CancellationError() }
    let dose = MedicationAdministration(medication: request.medication, time: hospital.now.civil, status: .completed, dose: request.dose)
    let given = try AdministerMedication(hospital.session("bs.an"))(
      [dose], in: .init("E1")!, of: h001, seen: 0, password: Hospital.password)
    guard case .kept = given else { throw CancellationError() }
    try ManageStaff(hospital.session("chief")).add(
      "bs.dung", name: "Phan Văn Dũng", roles: [.doctor], practitioner: "H001/BS7", departments: ["H001/K01"])
    try ManageStaff(hospital.session("bs.dung")).setPassword(Hospital.password, of: nil, old: nil)
    return hospital
  }

  private static func drive(_ hospital: Hospital, _ account: String, _ client: String) -> Drive {
    let drive = Drive(hospital, as: account, client: client, size: Size(width: 120, height: 40))
    drive.client.jump(to: "medication", ["encounter": "H001/E1", "subject": "Nguyễn Văn Mẫu"])
    drive.pause()
    return drive
  }

  @Test func `a doctor on duty stops what another ordered, with a reason, and the dose that was given stays in sight`() throws {
    let hospital = try Self.hospital()
    let duty = Self.drive(hospital, "bs.dung", "here:5:5")
    duty.keys("k")
    #expect(duty.text.contains("Ceftriaxon 1 g") && duty.text.contains("An ra y lệnh"), "\(duty.text)")
    duty.keys("ctrl-s")
    #expect(duty.text.contains("QY-UI-0020"), "\(duty.text)")
    duty.type("phát ban sau tiêm").keys("enter").type(Hospital.password).keys("enter").pause()
    #expect(duty.text.contains("Đã ngừng Ceftriaxon 1 g"), "\(duty.text)")
    #expect(duty.text.contains("Đã dùng theo y lệnh đã ngừng"), "\(duty.text)")
    let course = try ReadCourse(hospital.session("bs.an"))(.init("E1")!, of: Self.h001, reason: "xem")
    #expect(course.requests.isEmpty && course.administrations.count == 1)
    let history = try ReadRecord(hospital.session("bs.an")).history(.init("TH1")!, of: Self.h001, reason: "xem")
    let last = try #require(history.last)
    #expect(last.author == "BS7" && last.reason == "phát ban sau tiêm" && last.status == "amended")
    let text = try ReadRecord(hospital.session("bs.an")).content(of: last).sections.compactMap(\.narrative)
    #expect(text == ["Ngừng Ceftriaxon 1 g. phát ban sau tiêm"])
    // Whoever ordered it is told, by who stopped it, and goes from there to what it says now.
    let told = try KeepMessages(hospital.session("bs.an")).list(sent: false, limit: 9)
    #expect(told.map(\.text) == ["Đã ngừng Ceftriaxon 1 g: phát ban sau tiêm"] && told.first?.sender == "bs.dung")
    #expect(told.first?.record == "H001/TH1" && told.first?.patient?.name == "Nguyễn Văn Mẫu")
    #expect(try KeepMessages(hospital.session("bs.dung")).list(sent: false, limit: 9).isEmpty)
  }

  @Test func `who wrote a record is told that another mended, added to or withdrew it, and nobody of what they did themselves`() throws {
    let hospital = try Hospital()
    func told(_ account: String) throws -> [String] {
      try KeepMessages(hospital.session(account)).list(sent: false, limit: 9).map(\.text).reversed()
    }
    func amend(_ account: String, _ text: String, reason: String) throws {
      let result = try KeepRecord(hospital.session(account)).amend(
        .init("R1")!, of: Self.h001, .addendum(text), reason: reason, seen: nil, password: Hospital.password)
      guard case .kept = result else { throw CancellationError() }
    }
    try amend("bs.an", "Đã hỏi lại.", reason: "thiếu ý")
    #expect(try told("bs.an").isEmpty && told("bs.binh").isEmpty, "one's own")
    try amend("bs.binh", "Đã khám lại.", reason: "khoa duyệt")
    #expect(try told("bs.an") == ["Đã bổ sung hồ sơ này: khoa duyệt"])
    try amend("bs.an", "Đã sửa theo ý khoa.", reason: "theo khoa")
    #expect(try told("bs.binh") == ["Đã bổ sung hồ sơ này: theo khoa"], "back to the head")
    _ = try KeepRecord(hospital.session("bs.binh")).retract(
      .init("R1")!, of: Self.h001, reason: "nhầm người bệnh", seen: nil, password: Hospital.password)
    #expect(try told("bs.an").last == "Đã rút hồ sơ này: nhầm người bệnh")
    // A reason of any length goes into one message.
    _ = try KeepRecord(hospital.session("bs.an")).sign([(Self.h001, .init("R2")!, nil)], password: Hospital.password)
    let long = try KeepRecord(hospital.session("bs.binh")).amend(
      .init("R2")!, of: Self.h001, .addendum("Thêm."), reason: String(repeating: "dài ", count: 400), seen: nil, password: Hospital.password
    )
    guard case .kept = long else { throw CancellationError() }
    #expect(try told("bs.an").last?.unicodeScalars.count ?? 0 <= KeepMessages.longest)
  }

  @Test func `a nurse stops nothing, and of two who stop at once the second is told`() throws {
    let hospital = try Self.hospital()
    try ManageStaff(hospital.session("chief")).change("yt.chi", departments: ["H001/K01", "H001/K02"])
    let nurse = Self.drive(hospital, "yt.chi", "here:6:6")
    #expect(!nurse.client.view.actions.contains { $0.id == "stop" })
    let course = try ReadCourse(hospital.session("bs.an"))(.init("E1")!, of: Self.h001, reason: "xem")
    let request = try #require(course.requests.first).entry
    let refused = #expect(throws: Refusal.self) {
      try KeepRecord(hospital.session("yt.chi")).stop(
        request, in: .init("TH1")!, of: Self.h001, reason: "phát ban", seen: nil, password: Hospital.password)
    }
    #expect(refused?.kind == .access)
    for (account, isFirst) in [("bs.an", true), ("bs.dung", false)] {
      let result = try KeepRecord(hospital.session(account)).stop(
        request, in: .init("TH1")!, of: Self.h001, reason: "phát ban", seen: nil, password: Hospital.password)
      switch result {
      case .kept: #expect(isFirst)
      case .refused(let issues): #expect(!isFirst && issues.map(\.code) == ["QY-REC-0047"])
      case .conflict: Issue.record("nobody named a version")
      }
    }
  }
}
