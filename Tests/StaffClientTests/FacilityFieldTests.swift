import ClinicalModel
import Foundation
import Terminology
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// Where a patient is referred to: chosen from the list of facilities as it is typed, and kept by its code.
struct FacilityFieldTests {
  private static func list(_ hospital: Hospital) throws {
    let facilities = hospital.folder.appending(path: "facilities.csv")
    try Data("MA_CSKCB,TEN_CSKCB\n99902,Bệnh viện Quân y Mẫu 2\n99903,Viện Y học Mẫu\n".utf8).write(to: facilities)
    guard
      case .kept = try KeepCatalogues(hospital.session("chief")).take(
        facilities.path, .facilities, validFrom: try CivilDate(iso: "2025-01-01"))
    else { throw CancellationError() }
  }

  private static func referral(_ hospital: Hospital) throws -> Drive {
    try list(hospital)
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 120, height: 60))
    drive.client.jump(to: "note", ["encounter": "H001/E1", "form": "referral"])
    drive.pause()
    drive.client.finishWork()
    return drive
  }

  private static func destination(_ hospital: Hospital) throws -> Observation.Value? {
    let records = try FormTests.records(hospital).filter { $0.kind == .referral }
    return records.flatMap(\.sections).flatMap(\.entries).compactMap { entry -> Observation.Value? in
      guard case .observation(let said) = entry, said.coding.code == "XML13.MA_NOI_DEN" else { return nil }
      return said.value
    }.first
  }

  private static func look(_ drive: Drive) {
    drive.pause()
    drive.client.finishWork()
  }

  @Test func `what is chosen stands by its code with its name, and comes back as it was`() throws {
    let hospital = try Hospital()
    let drive = try Self.referral(hospital)
    drive.focus("destination").type("quan y mau")
    Self.look(drive)
    let field = try #require(drive.client.view.fields.first { $0.id == "destination" })
    #expect(field.options.map(\.value) == ["Bệnh viện Quân y Mẫu 2 · 99902"], "\(drive.text)")
    drive.keys("down", "enter")
    Self.look(drive)
    drive.keys("ctrl-s")
    Self.look(drive)
    #expect(try Self.destination(hospital) == .coded(Coding(.insuranceField, "99902", display: "Bệnh viện Quân y Mẫu 2")), "\(drive.text)")
    let record = try #require(try FormTests.records(hospital).first { $0.kind == .referral })
    #expect(FormAnswers(record).text("destination") == "Bệnh viện Quân y Mẫu 2 · 99902")
  }

  @Test(arguments: ["99999", "Bệnh viện Ngoài Danh Mục"])
  func `what is in no list stands as it was typed`(typed: String) throws {
    let hospital = try Hospital()
    let drive = try Self.referral(hospital)
    drive.focus("destination").type(typed)
    Self.look(drive)
    drive.keys("ctrl-s")
    Self.look(drive)
    #expect(try Self.destination(hospital) == .text(typed), "\(drive.text)")
    let record = try #require(try FormTests.records(hospital).first { $0.kind == .referral })
    #expect(FormAnswers(record).text("destination") == typed)
  }

  @Test func `who came from elsewhere is received with the code of a facility of the list, found by its name`() throws {
    let hospital = try Hospital()
    try Self.list(hospital)
    let drive = Drive(hospital, as: "bs.an")
    drive.client.jump(to: "admit", ["patient": "H001/P3", "department": "K01", "why": "sốt"])
    drive.pause()
    drive.focus("referredFrom").type("nơi khác")
    Self.look(drive)
    drive.keys("ctrl-s")
    #expect(drive.text.contains(Texts.chooseOfList.vi), "\(drive.text)")
    drive.keys("ctrl-u").type("quan y mau")
    Self.look(drive)
    #expect(drive.text.contains("99902 · Bệnh viện Quân y Mẫu 2"), "\(drive.text)")
    drive.keys("down", "enter", "ctrl-s").pause()
    let (key, _) = try #require(drive.client.places.last.map { ($0.screen.parameters["encounter"] ?? "", 0) })
    let id = try #require(key.split(separator: "/").last.flatMap { Encounter.ID($0) }, "\(drive.text)")
    let kept = try KeepEncounter(hospital.session("bs.an")).show(id, of: .init("H001")!, reason: "xem").1
    #expect(kept.referredFrom == "99902")
  }

  @Test func `who is sent on is discharged to a facility of the list, and to none that it has not`() throws {
    let hospital = try Hospital()
    try Self.list(hospital)
    let drive = Drive(hospital, as: "bs.an")
    drive.client.jump(to: "encounter", ["encounter": "H001/E1"])
    drive.pause()
    drive.keys("x")
    drive.client.dialog?.form.set("discharge", to: Encounter.Disposition.Discharge.referred.rawValue)
    drive.client.dialog?.form.set("outcome", to: Encounter.Disposition.Outcome.improved.rawValue)
    drive.client.dialog?.form.set("diagnosis", to: "J18.9")
    drive.client.dialog?.form.set("destination", to: "12345")
    drive.client.confirmDialog()
    #expect(drive.text.contains("QY-UI-0033") && drive.client.dialog?.dialog.id == "discharge", "\(drive.text)")
    drive.client.dialog?.form.set("destination", to: "")
    for _ in 0..<8 where drive.client.dialog?.form.focused?.id != "destination" { drive.keys("tab") }
    drive.type("quan y mau")
    #expect(drive.text.contains("99902 · Bệnh viện Quân y Mẫu 2"), "\(drive.text)")
    drive.keys("down", "enter", "enter").pause()
    if drive.client.dialog?.dialog.id == "dischargeAnyway" { drive.keys("enter").pause() }
    let kept = try KeepEncounter(hospital.session("bs.an")).show(.init("E1")!, of: .init("H001")!, reason: "xem").1
    #expect(kept.disposition?.destination == "99902", "\(drive.text)")
  }
}
