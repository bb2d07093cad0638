import ClinicalModel
import Foundation
import RecordStore
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// What the lists of the home page say, so that nobody has to open each line to know what waits.
struct HomeListTests {
  static let facility = FacilityCode("H001")!

  /// A sheet of laboratory values, written and attested by somebody of the laboratory.
  static func sheet(_ hospital: Hospital, _ number: String, _ entries: [ClinicalEntry]) throws {
    let session = try hospital.session("xn.em")
    let record = ClinicalRecord(
      id: .init(number)!, encounter: .init("E1")!, kind: .init(rawValue: "24/BV2")!, status: .preliminary, author: .init("XN1")!,
      authored: hospital.now.civil, sections: [.init(code: "results", entries: entries)])
    guard case .kept(let state, _) = try KeepRecord(session).draft(record, of: facility, seen: nil),
      case .kept = try KeepRecord(session).sign(record.id, of: facility, seen: state.digest, password: Hospital.password)
    else {
      Testing.Issue.record("\(number) was not taken")
      return
    }
  }

  static func value(
    _ name: String, _ value: String, _ unit: String, _ flag: Observation.Interpretation?, _ hospital: Hospital
  ) throws -> ClinicalEntry {
    .observation(
      Observation(
        coding: Coding(.local, name, display: name), time: hospital.now.civil,
        value: .quantity(Quantity(try DecimalNumber(text: value), unit)),
        interpretation: flag))
  }

  static func laboratory(_ hospital: Hospital) throws {
    try ManageStaff(hospital.session("chief")).add(
      "xn.em", name: "Vũ Thị Em", roles: [.laboratory], practitioner: "H001/XN1", departments: [])
    try ManageStaff(hospital.session("xn.em")).setPassword(Hospital.password, of: nil, old: nil)
  }

  @Test func `a result at home says test, value, unit and flag, the dangerous sheet above all, and opens`() throws {
    let hospital = try Hospital()
    try Self.laboratory(hospital)
    try Self.sheet(hospital, "X1", [Self.value("Natri", "140", "mmol/L", .normal, hospital)])
    try Self.sheet(
      hospital, "X2",
      [
        Self.value("Glucose", "5.1", "mmol/L", .normal, hospital), Self.value("Ure", "12", "mmol/L", .high, hospital),
        Self.value("Kali", "6.8", "mmol/L", .criticallyHigh, hospital),
      ])
    let home = Drive(hospital, as: "bs.an", size: Size(width: 80, height: 24))
    let table = try #require(home.client.view.table("results"))
    #expect(table.rows.map(\.id) == ["H001/X2", "H001/X1"])
    #expect(home.client.view.tables.first?.id == "results", "what is dangerous stands above the patients")
    let cells = try #require(table.rows.first).cells
    #expect(cells[0] == "Nguyễn Văn Mẫu" && cells[1] == "Kali 6,8 mmol/L CAO NGUY HIỂM; Ure 12 mmol/L cao; Glucose 5,1 mmol/L")
    #expect(home.text.contains("Kết quả chưa xem (2)") && home.text.contains("Kali 6,8 mmol/L CAO NGUY HIỂM"), "\(home.text)")
    home.keys("enter")
    #expect(home.text.contains("Kali: 6,8 mmol/L [CAO NGUY HIỂM]"), "\(home.text)")
    home.keys("v", "esc")
    #expect(try #require(home.client.view.table("results")).rows.map(\.id) == ["H001/X1"])
  }

  @Test func `every list at home says how many it has, and who co-signs reads what they stand for`() throws {
    let hospital = try Hospital()
    for number in 10..<14 {
      _ = try FormTests.signed(
        hospital, "R\(number)",
        [.observation(Observation(coding: Coding(.local, "x"), time: hospital.now.civil, value: .text("dấu \(number)")))])
    }
    let head = Drive(hospital, as: "bs.binh", size: Size(width: 80, height: 24))
    #expect(head.text.contains("Chờ đồng ký (4)"), "\(head.text)")
    head.client.perform(.init("coSign", "", key: "k", table: "cosign"), rows: ["H001/R11"])
    #expect(head.text.contains("dấu 11") && head.text.contains("Nguyễn Văn Mẫu") && head.text.contains("Trần Văn An"), "\(head.text)")
  }

  @Test func `who co-signs an amendment reads what it changed and why`() throws {
    let hospital = try Hospital()
    _ = try FormTests.signed(
      hospital, "R20", [.observation(Observation(coding: Coding(.local, "x"), time: hospital.now.civil, value: .text("đau ít")))])
    let keep = KeepRecord(try hospital.session("bs.an"))
    _ = try KeepRecord(hospital.session("bs.binh")).coSign(.init("R20")!, of: Self.facility, seen: nil, password: Hospital.password)
    _ = try keep.amend(
      .init("R20")!, of: Self.facility, .addendum("Đã hội chẩn."), reason: "bổ sung ý kiến", seen: nil, password: Hospital.password)
    let head = Drive(hospital, as: "bs.binh", size: Size(width: 100, height: 40))
    head.client.perform(.init("coSign", "", key: "k", table: "cosign"), rows: ["H001/R20"])
    #expect(head.text.contains("bổ sung ý kiến") && head.text.contains("+   Đã hội chẩn."), "\(head.text)")
    #expect(!head.text.contains("đau ít"), "what did not change is not told: \(head.text)")
    head.type(Hospital.password).keys("enter")
    #expect(head.text.contains("Đã xác nhận 1 bản"), "\(head.text)")
  }
}
