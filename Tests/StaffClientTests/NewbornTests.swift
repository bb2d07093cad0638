import ClinicalModel
import Foundation
import RecordStore
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// Registering at a military hospital: the army's number, and a child with its mother.
struct NewbornTests {
  private static let h001 = FacilityCode("H001")!

  private static func person(_ id: String, _ hospital: Hospital, as account: String) throws -> Patient {
    try EditPatient(hospital.session(account)).entry(Patient.ID(id)!, of: h001).patient
  }

  private static func office(_ hospital: Hospital) throws {
    try ManageStaff(hospital.session("chief")).add(
      "hoso", name: "Lý Thị Hồ", roles: [.recordsOffice, .registrar], practitioner: nil, departments: [])
  }

  @Test func `a name with a pictograph is refused at its field`() throws {
    let drive = Drive(try Hospital(), as: "tiepdon")
    drive.keys("n").type("Vũ Hoàng Lân 😀").fill("birthDate", "3/4/1975").keys("ctrl-s").pause()
    #expect(drive.text.contains("QY-RUL-0113") && !drive.text.contains("Đã đăng ký"), "\(drive.text)")
    #expect(drive.client.view.fields.first { $0.id == "name" }?.problems.contains { $0.code == "QY-RUL-0113" } == true, "\(drive.text)")
  }

  @Test func `a soldier is registered with the army's number, found by the whole of it, and it is corrected without being read`() throws {
    let hospital = try Hospital()
    try Self.office(hospital)
    let drive = Drive(hospital, as: "tiepdon")
    drive.keys("n").type("Vũ Hoàng Lân").fill("birthDate", "3/4/1975").fill("serviceNumber", "sq 123 456").keys("ctrl-s").pause()
    #expect(drive.text.contains("Đã đăng ký"), "\(drive.text)")
    drive.keys("esc", "f").type("SQ123456").pause()
    #expect(drive.text.contains("Vũ Hoàng Lân"), "\(drive.text)")
    drive.keys("ctrl-u").type("SQ12").pause()
    #expect(!drive.text.contains("Vũ Hoàng Lân"), "a part of it finds nobody: \(drive.text)")
    let found = try #require(try SearchPatients(hospital.session("hoso"))("SQ123456").first?.hospitalNumbers.first)
    // At the desk it is not shown, and what is typed there replaces it.
    drive.client.jump(to: "person", ["patient": found])
    drive.pause()
    #expect(!drive.text.contains("SQ123456"), "\(drive.text)")
    drive.fill("address", "12 Lê Lợi").keys("ctrl-s").pause()
    #expect(try SearchPatients(hospital.session("hoso"))("SQ123456").count == 1, "who does not see it takes it away")
    drive.client.jump(to: "person", ["patient": found])
    drive.pause()
    drive.fill("serviceNumber", "SQ654321").keys("ctrl-s").pause()
    let id = String(found.split(separator: "/")[1])
    let person = try Self.person(id, hospital, as: "hoso")
    #expect(person.identifiers.filter { $0.system == .serviceNumber }.map(\.value) == ["SQ654321"], "\(drive.text)")
    #expect(person.addresses.map(\.line) == ["12 Lê Lợi"])
  }

  @Test func `a child is registered with its mother: her name and home are proposed, and she is who is called`() throws {
    let hospital = try Hospital()
    let edit = EditPatient(try hospital.session("tiepdon"))
    var (mother, seen) = try edit.entry(Patient.ID("P2")!, of: Self.h001)
    mother.identifiers = [Identifier(.nationalID, "001182000002")]
    mother.addresses = [Address(line: "5 Hàng Bài", commune: "00070", province: "01")]
    mother.telecom = [ContactPoint(.phone, "0912000111")]
    mother.coverages = [Coverage(card: "GD4010123456789")]
    #expect(try edit(mother, of: Self.h001, seen: seen, confirmed: nil).patient != nil)
    let drive = Drive(hospital, as: "tiepdon", size: Size(width: 120, height: 40))
    drive.keys("n").pause()
    drive.focus("mother").type("thi anh").pause()
    #expect(drive.text.contains("Nguyễn Thị Ánh"), "\(drive.text)")
    drive.keys("enter").pause()
    let fields = Dictionary(uniqueKeysWithValues: drive.client.view.fields.map { ($0.id, $0.value) })
    #expect(fields["name"] == "Con bà Nguyễn Thị Ánh" && fields["address"] == "5 Hàng Bài" && fields["card"] == "", "\(drive.text)")
    #expect(fields["mother"] == "H001/P2", "\(drive.text)")
    drive.fill("birthDate", "9/10/2025").choose("sex", "female").keys("ctrl-s").pause()
    #expect(drive.text.contains("Đã đăng ký"), "\(drive.text)")
    let number = try #require(
      try SearchPatients(hospital.session("tiepdon"))("con ba nguyen thi anh").first { $0.birthDate?.description == "2025-10-09" }?
        .hospitalNumbers.first)
    let child = try Self.person(String(number.split(separator: "/")[1]), hospital, as: "tiepdon")
    #expect(
      child.contacts == [
        PatientContact(relationship: .parent, name: "Nguyễn Thị Ánh", phone: "0912000111", nationalID: "001182000002")
      ])
    #expect(child.addresses == mother.addresses && child.coverages.isEmpty && child.sex == .female)
  }

  @Test func `a mother who was only half typed, or is a man, is told`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "tiepdon")
    drive.keys("n").type("Bé Gái Mới").fill("birthDate", "9/10/2025").fill("mother", "thi an").pause()
    drive.keys("ctrl-s").pause()
    #expect(drive.text.contains("QY-UI-0040") && drive.client.places.last?.focus == "mother", "\(drive.text)")
    drive.fill("mother", "H001/P1").pause()
    drive.keys("ctrl-s").pause()
    #expect(drive.text.contains("QY-UI-0040") && !drive.text.contains("Đã đăng ký"), "\(drive.text)")
  }
}
