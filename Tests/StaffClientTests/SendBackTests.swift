import ClinicalModel
import Foundation
import RecordStore
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// A record that goes back to its author, and what the pharmacy says of a prescription.
struct SendBackTests {
  static let facility = FacilityCode("H001")!

  static func pharmacy(_ hospital: Hospital) throws {
    try ManageStaff(hospital.session("chief")).add(
      "ds.giang", name: "Đinh Thị Giang", roles: [.pharmacist], practitioner: "H001/DS1", departments: [])
    try ManageStaff(hospital.session("ds.giang")).setPassword(Hospital.password, of: nil, old: nil)
  }

  static func drug(_ name: String, _ hospital: Hospital) -> ClinicalEntry {
    .medicationRequest(
      MedicationRequest(
        medication: Coding(.drug, name, display: name), time: hospital.now.civil, dose: Quantity(DecimalNumber(significand: 1), "viên"),
        timesPerDay: 2, days: 3))
  }

  @Test func `a record is sent back with a reason, found at home by its author, mended, and waits for a second signature again`() throws {
    let hospital = try Hospital()
    _ = try FormTests.signed(
      hospital, "R30", [.observation(Observation(coding: Coding(.local, "x"), time: hospital.now.civil, value: .text("đau")))])
    let head = Drive(hospital, as: "bs.binh", client: "here:1:1", size: Size(width: 100, height: 40))
    head.client.perform(.init("sendBack", "", key: "x", table: "cosign"), rows: ["H001/R30"])
    #expect(head.text.contains("đau") && head.text.contains("Trả lại"), "\(head.text)")
    head.type("Thiếu khám bụng").keys("enter")
    #expect(head.text.contains("Đã trả lại người viết") && head.client.view.table("cosign") == nil, "\(head.text)")

    let author = Drive(hospital, as: "bs.an", client: "here:2:2", running: ["here:1:1"], size: Size(width: 100, height: 40))
    #expect(author.text.contains("Bị trả lại, cần sửa (1)") && author.text.contains("Thiếu khám bụng"), "\(author.text)")
    #expect(author.text.contains("Lê Thị Bình"), "who said it: \(author.text)")
    author.client.perform(.init("record", "", key: "enter", table: "returned"), rows: ["H001/R30"])
    author.client.finishWork()
    #expect(author.text.contains("Trả lại") && author.text.contains("Thiếu khám bụng"), "\(author.text)")
    _ = try KeepRecord(hospital.session("bs.an")).amend(
      .init("R30")!, of: Self.facility, .addendum("Bụng mềm."), reason: "bổ sung khám", seen: nil, password: Hospital.password)
    author.keys("esc", "r")
    #expect(author.client.view.table("returned") == nil, "\(author.text)")
    head.keys("r")
    #expect(try #require(head.client.view.table("cosign")).rows.map(\.id) == ["H001/R30"])
    let history = try ReadRecord(hospital.session("bs.binh")).history(.init("R30")!, of: Self.facility, reason: "xem")
    let said = history.map { $0.reviews.map(\.reason) }
    #expect(said == [[], ["Thiếu khám bụng"], []], "the draft, what was sent back, and the next version")
    for check in try hospital.store.verify() { #expect(check.problems.isEmpty, "\(check.name): \(check.problems)") }
  }

  @Test func `who began a record goes on with what a supervisor made of it, and of two at once the second sees the other's`() throws {
    let hospital = try Hospital()
    _ = try FormTests.signed(
      hospital, "R50", [.observation(Observation(coding: Coding(.local, "x"), time: hospital.now.civil, value: .text("đau")))])
    let seen = try #require(try ReadRecord(hospital.session("bs.an")).history(.init("R50")!, of: Self.facility, reason: "xem").last).digest
    _ = try KeepRecord(hospital.session("bs.binh")).amend(
      .init("R50")!, of: Self.facility, .addendum("Bụng mềm."), reason: "bổ sung khám", seen: seen, password: Hospital.password)
    func amend(seen: String?) throws -> RecordResult {
      try KeepRecord(hospital.session("bs.an")).amend(
        .init("R50")!, of: Self.facility, .addendum("Đỡ đau."), reason: "khám lại", seen: seen, password: Hospital.password)
    }
    func word(_ result: RecordResult) -> String {
      switch result {
      case .conflict: "conflict"
      case .kept: "kept"
      case .refused: "refused"
      }
    }
    #expect(word(try amend(seen: seen)) == "conflict", "the author is told what the head wrote")
    #expect(word(try amend(seen: nil)) == "kept", "the author goes on with it")
    // Somebody who wrote no version of it may not.
    try ManageStaff(hospital.session("chief")).add(
      "bs.dung", name: "Phan Văn Dũng", roles: [.doctor], practitioner: "H001/BS7", departments: ["H001/K01"])
    try ManageStaff(hospital.session("bs.dung")).setPassword(Hospital.password, of: nil, old: nil)
    let refused = #expect(throws: Refusal.self) {
      try KeepRecord(hospital.session("bs.dung")).amend(
        .init("R50")!, of: Self.facility, .addendum("Khác."), reason: "khám lại", seen: nil, password: Hospital.password)
    }
    #expect(refused?.kind == .access)
  }

  @Test func `of an amendment the whole is told to who signs beside it first, and what it changed to who stood beside the one before`()
    throws
  {
    let hospital = try Hospital()
    _ = try FormTests.signed(hospital, "R51", [Self.drug("Ceftriaxon 1g", hospital), Self.drug("Paracetamol 500mg", hospital)])
    func asked() throws -> String {
      let head = Drive(hospital, as: "bs.binh", size: Size(width: 100, height: 50))
      head.client.perform(.init("coSign", "", key: "k", table: "cosign"), rows: ["H001/R51"])
      return head.client.dialog?.dialog.lines.map(\.text).joined(separator: "\n") ?? ""
    }
    func amend(_ text: String) throws {
      _ = try KeepRecord(hospital.session("bs.an")).amend(
        .init("R51")!, of: Self.facility, .addendum(text), reason: "bổ sung lời dặn", seen: nil, password: Hospital.password)
    }
    try amend("Uống sau ăn.")
    let first = try asked()
    #expect(first.contains("Ceftriaxon 1g") && first.contains("Chưa ai đồng ký bản nào trước"), "\(first)")
    _ = try KeepRecord(hospital.session("bs.binh")).coSign(.init("R51")!, of: Self.facility, seen: nil, password: Hospital.password)
    try amend("Tái khám sau ba ngày.")
    let second = try asked()
    #expect(second.contains("+ ") && second.contains("Tái khám") && !second.contains("Ceftriaxon"), "\(second)")
  }

  @Test func `only who supervises sends back, not one's own, with a reason, and not what is co-signed`() throws {
    let hospital = try Hospital()
    _ = try FormTests.signed(
      hospital, "R31", [.observation(Observation(coding: Coding(.local, "x"), time: hospital.now.civil, value: .text("đau")))])
    func code(_ account: String, _ reason: String) throws -> String? {
      switch try KeepRecord(hospital.session(account)).sendBack(.init("R31")!, of: Self.facility, reason: reason, seen: nil) {
      case .kept: nil
      case .refused(let issues): issues.first?.code
      case .conflict: "QY-REC-0013"
      }
    }
    #expect(throws: Refusal.self) { try code("bs.an", "thiếu") }
    #expect(try code("bs.binh", " . ") == "QY-REC-0043")
    #expect(try code("bs.binh", "x") == "QY-REC-0043", "a key that slipped tells the author nothing")
    guard
      case .kept = try KeepRecord(hospital.session("bs.binh")).coSign(
        .init("R31")!, of: Self.facility, seen: nil, password: Hospital.password)
    else {
      Testing.Issue.record("it is co-signed")
      return
    }
    #expect(try code("bs.binh", "thiếu") == "QY-REC-0041")
  }

  @Test func `the pharmacy finds new prescriptions at home, approves one and advises on another, and orders nothing`() throws {
    let hospital = try Hospital()
    try Self.pharmacy(hospital)
    _ = try FormTests.signed(hospital, "R40", [Self.drug("Paracetamol 500mg", hospital)])
    _ = try FormTests.signed(hospital, "R41", [Self.drug("Gentamicin 80mg", hospital)])
    let desk = Drive(hospital, as: "ds.giang", client: "here:1:1", size: Size(width: 100, height: 30))
    #expect(desk.text.contains("Đơn chờ dược duyệt (2)") && desk.text.contains("Gentamicin 80mg 1 viên"), "\(desk.text)")
    desk.client.perform(.init("clear", "", key: "d", table: "prescriptions"), rows: ["H001/R40"])
    desk.client.finishWork()
    #expect(desk.text.contains("Đã duyệt 1 đơn") && desk.text.contains("Đơn chờ dược duyệt (1)"), "\(desk.text)")
    desk.client.perform(.init("record", "", key: "enter", table: "prescriptions"), rows: ["H001/R41"])
    desk.client.finishWork()
    desk.keys("g").type("Creatinin tăng, giảm liều").keys("enter")
    #expect(desk.text.contains("Đã gửi góp ý") && desk.text.contains("Dược góp ý"), "\(desk.text)")
    desk.keys("esc", "r")
    #expect(desk.text.contains("Không còn đơn nào chờ duyệt"), "\(desk.text)")

    let doctor = Drive(hospital, as: "bs.an", client: "here:2:2", running: ["here:1:1"], size: Size(width: 100, height: 40))
    #expect(doctor.text.contains("Dược góp ý đơn của tôi (1)") && doctor.text.contains("giảm liều"), "\(doctor.text)")
    doctor.client.perform(.init("adviceSeen", "", key: "v", table: "advised"), rows: ["H001/R41"])
    doctor.client.finishWork()
    #expect(doctor.client.view.table("advised") == nil, "\(doctor.text)")

    #expect(throws: Refusal.self) {
      try ReviewPrescription(hospital.session("bs.an"))(.init("R41")!, of: Self.facility, advice: nil, seen: nil)
    }
    let review = ReviewPrescription(try hospital.session("ds.giang"))
    guard case .refused(let issues) = try review(.init("R1")!, of: Self.facility, advice: nil, seen: nil) else {
      Testing.Issue.record("a record without drugs is nothing for the pharmacy")
      return
    }
    #expect(issues.map(\.code) == ["QY-REC-0045"])
  }

  @Test func `the same by lines`() throws {
    let hospital = try Hospital()
    try Self.pharmacy(hospital)
    _ = try FormTests.signed(hospital, "R42", [Self.drug("Gentamicin 80mg", hospital)])
    let output = converse(hospital, as: "ds.giang", ["g 1", "Giảm liều", "r"]).joined(separator: "\n")
    #expect(output.contains("Đơn chờ dược duyệt (1)") && output.contains("Gentamicin 80mg"), "\(output)")
    let state = try ReadRecord(hospital.session("bs.binh")).history(.init("R42")!, of: Self.facility, reason: "xem").last
    #expect(state?.reviews.map(\.reason) == ["Giảm liều"], "\(output)")
  }
}
