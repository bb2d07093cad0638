import ClinicalModel
import Foundation
import RecordStore
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// What stands in the way at the bed, and what is said of it: protected patients, other people's work, what is not finished.
struct BedsideTests {
  private static let h001 = FacilityCode("H001")!

  /// A nurse of K01, four hours after a drug was ordered twice a day: one dose is due.
  private func hospital() throws -> Hospital {
    let hospital = try Hospital()
    try DailyPathTests.ward(hospital)
    try DailyPathTests.prescribe(hospital, times: 2, days: 2)
    hospital.pass(milliseconds: 4 * 3_600_000)
    return hospital
  }

  @Test func `the round says why a protected patient's dose has no name, the chart by which key it opens, and then the dose is given`()
    throws
  {
    let hospital = try hospital()
    try MarkSensitive(hospital.session("bs.binh"))("1", sensitive: true, reason: "cán bộ")
    let nurse = Drive(hospital, as: "yt.chi", size: Size(width: 80, height: 24))
    nurse.keys("y")
    #expect(
      nurse.text.contains("(được bảo vệ)") && !nurse.text.contains("Nguyễn Văn Mẫu") && !nurse.text.contains("Ceftriaxon"), "\(nurse.text)")
    #expect(nurse.text.contains("1 liều của người bệnh được bảo vệ") && nurse.text.contains("Enter, rồi g"), "\(nurse.text)")
    nurse.keys("enter")
    #expect(nurse.text.contains("QY-ACC-0013") && nurse.text.contains("phím g") && !nurse.text.contains("quany patient"), "\(nurse.text)")
    nurse.keys("g").type("sốt cao, đến giờ kháng sinh").keys("enter", "esc").pause()
    #expect(nurse.lines[0].contains("Thuốc đến giờ") && nurse.text.contains("Nguyễn Văn Mẫu"), "\(nurse.text)")
    #expect(nurse.text.contains("Ceftriaxon") && !nurse.text.contains("được bảo vệ"), "\(nurse.text)")
    nurse.keys("enter", "enter").type(Hospital.password).keys("enter")
    #expect(nurse.text.contains("Đã ghi 1 liều"), "\(nurse.text)")
  }

  @Test func `the round opens a patient's medication at the dose that was chosen there, not at the first of the day`() throws {
    let hospital = try Hospital()
    try DailyPathTests.ward(hospital)
    try DailyPathTests.prescribe(hospital, times: 3, days: 2)
    hospital.pass(milliseconds: (23 * 60 + 30) * 60_000)
    let nurse = Drive(hospital, as: "yt.chi")
    nurse.keys("y").pause()
    let rows = try #require(nurse.client.view.table("doses")?.rows)
    let place = try #require(rows.firstIndex { $0.cells[1] == "14:00" })
    #expect(place > 0 && rows.contains { $0.cells[1] == "08:00" }, "an earlier one of the day waits, too: \(nurse.text)")
    for _ in 0..<place { nurse.keys("down") }
    nurse.keys("enter").pause()
    nurse.keys("enter")
    #expect(nurse.client.dialog?.dialog.lines.first?.text.hasPrefix("14:00") == true, "\(nurse.text)")
    #expect(!nurse.text.contains("không tính cho"), "late, and still the one of 14:00: \(nurse.text)")
    nurse.keys("esc", "down", "enter")
    #expect(nurse.text.contains("không tính cho liều 20:00"), "given now it is the one of 14:00, late: \(nurse.text)")
  }

  @Test func `who is named in the encounter sees a protected patient's dose with the name`() throws {
    let hospital = try hospital()
    try MarkSensitive(hospital.session("bs.binh"))("1", sensitive: true, reason: "cán bộ")
    let doctor = Drive(hospital, as: "bs.an")
    doctor.client.jump(to: "round", [:])
    #expect(
      doctor.text.contains("Nguyễn Văn Mẫu") && doctor.text.contains("Ceftriaxon") && !doctor.text.contains("được bảo vệ"), "\(doctor.text)"
    )
  }

  @Test func `doses are recorded by nurses and doctors, and by no pharmacist and no laboratory, in the client or from a file`() throws {
    let hospital = try hospital()
    for (account, role, number) in [("duoc", Role.pharmacist, "DS1"), ("xn", .laboratory, "KT1")] {
      try ManageStaff(hospital.session("chief")).add(
        account, name: "Mai Văn Dược", roles: [role], practitioner: "H001/\(number)", departments: ["H001/K01"])
      try ManageStaff(hospital.session(account)).setPassword(Hospital.password, of: nil, old: nil)
      let session = try hospital.session(account)
      let dose = MedicationAdministration(
        medication: Coding(.local, "Ceftriaxon 1 g", display: "Ceftriaxon 1 g"), time: hospital.now.civil, status: .completed)
      let refused = #expect(throws: Refusal.self) {
        try AdministerMedication(session)([dose], in: .init("E1")!, of: Self.h001, seen: 0, password: Hospital.password)
      }
      #expect(refused?.kind == .access)
      let record = ClinicalRecord(
        id: .init("G1")!, encounter: .init("E1")!, kind: .careSheet, status: .preliminary, author: .init(number)!,
        authored: hospital.now.civil,
        sections: [.init(code: "medication", entries: [.medicationAdministration(dose)])])
      #expect(throws: Refusal.self) { try KeepRecord(session).draft(record, of: Self.h001, seen: nil) }
      let drive = Drive(hospital, as: account)
      drive.client.jump(to: "medication", ["encounter": "H001/E1"])
      drive.pause()
      #expect(drive.text.contains("Ceftriaxon"), "\(drive.text)")
      #expect(!drive.client.view.actions.contains { ["give", "withhold"].contains($0.id) })
    }
    let nurse = Drive(hospital, as: "yt.chi", client: "here:7:7")
    nurse.client.jump(to: "medication", ["encounter": "H001/E1"])
    nurse.pause()
    #expect(nurse.client.view.actions.contains { $0.id == "give" })
  }

  @Test func `a dose that somebody else gave while it was asked about is not given again`() throws {
    let hospital = try hospital()
    let drives = ["yt.chi", "bs.an"].enumerated().map { Drive(hospital, as: $1, client: "here:\($0):1", running: ["here:0:1"]) }
    for drive in drives {
      drive.client.jump(to: "medication", ["encounter": "H001/E1"])
      drive.pause()
      drive.keys("enter")
      #expect(drive.client.dialog?.dialog.id == "give", "\(drive.text)")
    }
    drives[0].type(Hospital.password).keys("enter")
    #expect(drives[0].text.contains("Đã ghi 1 liều"), "\(drives[0].text)")
    // The other's screen has it already, below the question.
    drives[1].client.send(.databaseChanged)
    drives[1].client.settle()
    drives[1].type(Hospital.password).keys("enter")
    #expect(!drives[1].text.contains("Đã ghi 1 liều"), "\(drives[1].text)")
    let course = try ReadCourse(hospital.session("bs.an"))(.init("E1")!, of: Self.h001, reason: "đi buồng")
    #expect(course.administrations.count == 1)
  }

  @Test func `a discharge says what is not attested yet, and leads to it`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an")
    drive.client.jump(to: "encounter", ["encounter": "H001/E1", "subject": "Nguyễn Văn Mẫu"])
    drive.keys("x")
    #expect(drive.text.contains("Còn 1 bản nháp chưa xác nhận") && drive.text.contains("· An"), "\(drive.text)")
    drive.keys("esc").focus("drafts").keys("enter")
    #expect(drive.lines[0].contains("Tờ điều trị") && drive.text.contains("Đỡ ho, hết sốt."), "\(drive.text)")
    drive.keys("s").type(Hospital.password).keys("enter", "esc", "x")
    #expect(drive.client.dialog?.dialog.id == "discharge" && !drive.text.contains("bản nháp"), "\(drive.text)")
  }

  @Test func `what a refusal tells people to run is a key in the client, and every such command is one that refusals name`() throws {
    let hospital = try Hospital()
    try ManageStaff(hospital.session("chief")).add(
      "duoc", name: "Mai Văn Dược", roles: [.pharmacist], practitioner: nil, departments: ["H001/K01"])
    for (account, said) in [
      ("bs.binh", "mở khẩn cấp bằng phím g ở hồ sơ bệnh án"), ("duoc", "mở khẩn cấp bằng quyền của bác sĩ hoặc điều dưỡng"),
    ] {
      let drive = Drive(hospital, as: account, size: Size(width: 200, height: 30))
      drive.client.jump(to: "chart", ["patient": "2"])
      #expect(drive.text.contains("QY-ACC-0012") && drive.text.contains(said), "\(drive.text)")
      #expect(drive.client.view.actions.contains { $0.id == "breakGlass" && $0.key == "g" } == (account == "bs.binh"))
      drive.client.end()
    }
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let sources = try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: "Sources/Workflows").path)
      .filter { $0.hasSuffix(".swift") }.map { try String(contentsOf: root.appending(path: "Sources/Workflows/\($0)"), encoding: .utf8) }
    for known in CommandKeys.known { #expect(sources.contains { $0.contains(known.command) }, "\(known.command)") }
  }
}
