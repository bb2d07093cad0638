import ClinicalModel
import Foundation
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// What the reception has on its first page.
struct ReceptionTests {
  @Test func `somebody whom the hospital knows by a national number gets no second number of it`() throws {
    let hospital = try Hospital()
    let session = try hospital.session("tiepdon")
    func register(_ number: String) throws -> RegisterPatient.Result {
      let patient = Patient(
        id: Patient.ID(number)!, names: [HumanName("Trịnh Văn Thử")], sex: .male, birthDate: try PartialDate(iso: "1975-04-03"),
        identifiers: [Identifier(.nationalID, "001075000011")])
      return try RegisterPatient(session)(patient, of: FacilityCode("H001")!, confirmed: true)
    }
    let first = try register("P901")
    #expect(first.isNew && first.number == "H001/P901", "\(first.issues)")
    for again in ["P902", "P903"] {
      let result = try register(again)
      #expect(!result.isNew && result.patient == first.patient && result.number == "H001/P901")
    }
    let found = try SearchPatients(session)("001075000011", limit: 9)
    #expect(found.map(\.hospitalNumbers) == [["H001/P901"]])
    for check in try hospital.store.verify() { #expect(check.problems.isEmpty, "\(check.name): \(check.problems)") }
  }

  private static func register(_ drive: Drive, _ name: String, born: String) {
    drive.keys("n").type(name).keys("tab").type("1").keys("tab").type(born).keys("ctrl-s")
    drive.pause()
  }

  @Test func `the reception's first page lists who was registered and not received, and receives them`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "tiepdon", size: Size(width: 120, height: 40))
    #expect(drive.text.contains("Một ngày qua chưa đăng ký ai.") && drive.text.contains("Không có ai chờ khám."), "\(drive.text)")
    Self.register(drive, "Vũ Hoàng Lân", born: "3/4/1975")
    drive.keys("esc")
    hospital.pass(milliseconds: 120_000)
    drive.keys("r")
    let line = try #require(drive.lines.first { $0.contains("Vũ Hoàng Lân") }, "\(drive.text)")
    #expect(line.contains("03/04/1975") && line.contains("2 phút") && line.contains("chưa"), "\(line)")
    drive.keys("enter")
    #expect(drive.text.contains("Tiếp nhận") && drive.text.contains("Vũ Hoàng Lân · Nam"), "\(drive.text)")
    drive.keys("tab").type("sốt").keys("tab").type("K01").keys("ctrl-s")
    #expect(drive.text.contains("Đã tiếp nhận "), "\(drive.text)")
    #expect(drive.lines.filter { $0.contains("Vũ Hoàng Lân") && $0.contains("có") }.count == 1, "\(drive.text)")
    // In the clinic's queue, too, with how long they wait.
    #expect(drive.lines.contains { $0.contains("Vũ Hoàng Lân") && $0.contains("K01") && $0.contains("Ngoại trú") }, "\(drive.text)")
    // In lines a key that does the same in both lists is said once.
    let spoken = converse(hospital, as: "tiepdon", ["^", "q"]).last { $0.hasPrefix("Việc: ") } ?? ""
    #expect(spoken.components(separatedBy: "f7 ").count == 2, "\(spoken)")
  }

  @Test func `in lines the reception hears who was registered, and receives by the line`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "tiepdon")
    Self.register(drive, "Vũ Hoàng Lân", born: "3/4/1975")
    drive.keys("esc").pause(3000)
    let output = converse(hospital, as: "tiepdon", ["1", "q"])
    #expect(output.contains { $0.hasPrefix("1. Vũ Hoàng Lân, Nam, Ngày sinh 03/04/1975") }, "\(output)")
    #expect(output.contains("Màn hình: Tiếp nhận") && output.contains { $0.hasPrefix("Vũ Hoàng Lân, Nam") }, "\(output)")
  }

  @Test func `who reads charts has no reception's lists`() throws {
    let work = try ShowWork(Hospital().session("bs.an"))()
    #expect(work.registered == nil)
  }
}
