import ClinicalModel
import Foundation
import Testing
import Workflows

@testable import RecordStore
@testable import StaffClient
@testable import TerminalKit

/// A bed is one however it is typed: a taken one is refused before anybody is put into it, one that the ward does not state is asked about.
struct TypedBedTests {
  private static let h001 = FacilityCode("H001")!

  /// Nguyễn Văn Mẫu lies in K01-02, Đỗ Quang Mẫu nowhere; K01-01 is free unless it is taken away.
  private static func hospital(free: Bool = true) throws -> Hospital {
    let hospital = try Hospital()
    let file = hospital.folder.appending(path: "places.xml")
    try Data(
      """
      <batch xmlns="urn:quany:record:1" facility="H001" producer="test" version="1.0"><location id="K01" kind="department" name="Nội"/>\
      <location id="K01-B4" kind="room" name="Buồng 4" partOf="K01"/>\
      \(free ? "<location id=\"K01-01\" kind=\"bed\" name=\"01\" partOf=\"K01-B4\"/>" : "")\
      <location id="K01-02" kind="bed" name="02" partOf="K01-B4"/></batch>
      """.utf8
    ).write(to: file)
    _ = try ImportBatch(hospital.session("chief"))(ImportSources([file.path]), elapsed: { 0 })
    let moved = try KeepEncounter(hospital.session("bs.an")).transfer(
      Encounter.ID("E1")!, of: h001, department: "K01", room: "K01-B4", bed: "K01-02", seen: nil)
    guard case .kept = moved else { throw CancellationError() }
    return hospital
  }

  private static func lying(_ hospital: Hospital) throws -> [String] {
    try ShowWard(hospital.session("bs.an"))(h001, department: "K01").compactMap { place in
      place.occupant.map { "\(place.room ?? "")/\(place.bed ?? "") \($0.patient.name)" }
    }
  }

  private static func admission(_ bed: String, room: String? = nil) -> KeepEncounter.Admission {
    .init(patient: "H001/P3", class: .inpatient, department: "K01", room: room, bed: bed, reason: "sốt")
  }

  @Test(arguments: ["K01-02", "2", "02", "002", "k01-02", "k01-2", " 02"])
  func `who is received into a bed that somebody lies in is refused, however it is typed`(bed: String) throws {
    let hospital = try Self.hospital()
    for room in [nil, "k01", "K01-B4", "b4"] {
      guard
        case .refused(let issues) = try KeepEncounter(hospital.session("bs.an")).admit(Self.admission(bed, room: room), to: Self.h001)
      else {
        Testing.Issue.record("\(bed) in \(room ?? "-")")
        return
      }
      #expect(issues.map(\.code) == ["QY-ENC-0005"])
    }
    let drive = Drive(hospital, as: "tiepdon", size: Size(width: 120, height: 40))
    drive.client.jump(to: "admit", ["patient": "H001/P3", "department": "K01", "why": "sốt"])
    drive.pause()
    drive.client.typed("bed", bed)
    drive.pause()
    let problems = drive.client.view.fields.first { $0.id == "bed" }?.problems ?? []
    #expect(problems.map { "\($0.code) \($0.isError)" } == ["QY-ENC-0005 true"], "\(drive.text)")
    #expect(problems.first?.text.contains("Nguyễn Văn Mẫu") == false && problems.first?.text.contains("Giường trống: B4/01") == true)
    drive.keys("ctrl-s").pause()
    #expect(drive.text.contains("QY-ENC-0005") && drive.client.places.last?.focus == "bed", "\(drive.text)")
    #expect(try Self.lying(hospital) == ["K01-B4/K01-02 Nguyễn Văn Mẫu"])
  }

  @Test func `a free bed is kept as the hospital states it, however it was typed`() throws {
    let hospital = try Self.hospital()
    guard case .kept(_, let encounter) = try KeepEncounter(hospital.session("bs.an")).admit(Self.admission("1"), to: Self.h001) else {
      Testing.Issue.record("not received")
      return
    }
    #expect(encounter.stays.last?.bed == "K01-01" && encounter.stays.last?.room == "K01-B4")
  }

  @Test func `a bed that the ward does not state is asked about before anybody is received into it`() throws {
    let hospital = try Self.hospital(free: false)
    let drive = Drive(hospital, as: "tiepdon", size: Size(width: 120, height: 40))
    drive.client.jump(to: "admit", ["patient": "H001/P3", "department": "K01", "why": "sốt"])
    drive.pause()
    drive.client.typed("bed", "9")
    drive.pause()
    let field = try #require(drive.client.view.fields.first { $0.id == "bed" })
    #expect(field.problems.map(\.code) == ["QY-UI-0042"], "told while typing, where no bed is free, too: \(drive.text)")
    #expect(field.hint == "Khoa K01 không còn giường trống.")
    drive.keys("ctrl-s").pause()
    #expect(drive.client.dialog?.dialog.id == "unstatedBed" && !drive.text.contains("Đã tiếp nhận"), "\(drive.text)")
    drive.keys("esc", "ctrl-s", "ctrl-s").pause()
    #expect(drive.text.contains("Đã tiếp nhận"), "\(drive.text)")
  }

  @Test func `the board offers the free beds, refuses a taken one by the name of who lies there, and says that none is free`() throws {
    let hospital = try Self.hospital()
    guard case .kept = try KeepEncounter(hospital.session("bs.an")).admit(Self.admission("01"), to: Self.h001) else {
      throw CancellationError()
    }
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 120, height: 40))
    drive.keys("w").pause()
    drive.keys("b")
    #expect(drive.text.contains("Khoa K01 không còn giường trống."), "\(drive.text)")
    drive.type("2").keys("ctrl-s").pause()
    #expect(drive.text.contains("QY-ENC-0005 Giường này Nguyễn Văn Mẫu đang nằm.") && drive.client.dialog != nil, "\(drive.text)")
    #expect(try Self.lying(hospital) == ["K01-B4/K01-01 Đỗ Quang Mẫu", "K01-B4/K01-02 Nguyễn Văn Mẫu"])
  }

  @Test func `who moves somebody from their encounter is refused a taken bed, and asked about one that is not stated`() throws {
    let hospital = try Self.hospital()
    guard case .kept(let state, _) = try KeepEncounter(hospital.session("bs.an")).admit(Self.admission("01"), to: Self.h001) else {
      throw CancellationError()
    }
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 120, height: 40))
    drive.client.jump(to: "encounter", ["encounter": "H001/\(state.id)"])
    drive.pause()
    drive.keys("t", "tab", "tab").type("k01-02").pause()
    func problems() -> [String]? { drive.client.dialog?.fields.first { $0.id == "bed" }?.problems.map(\.code) }
    #expect(problems() == ["QY-ENC-0005"], "told while typing: \(drive.text)")
    #expect(drive.text.contains("Giường này đang có người nằm."), "\(drive.text)")
    drive.keys("ctrl-s").pause()
    #expect(
      drive.text.contains("QY-ENC-0005 Giường này đang có người nằm.") && drive.client.dialog?.dialog.id == "transfer", "\(drive.text)")
    drive.keys("ctrl-u").type("7").pause()
    #expect(problems() == ["QY-UI-0042"], "\(drive.text)")
    drive.keys("ctrl-s").pause()
    #expect(drive.client.dialog?.dialog.id == "unstatedBed", "\(drive.text)")
    drive.keys("ctrl-s").pause()
    #expect(try Self.lying(hospital).contains("/7 Đỗ Quang Mẫu"), "\(drive.text)")
  }

  @Test(arguments: [
    ("K03-02", "2"), ("k03-02", "2"), ("02", "2"), ("K03 002", "2"), ("100", "100"), ("0", "0"), ("G05", "g5"), ("K04-02", "k4 2"),
    ("K03", "k3"),
  ])
  func `a bed is told apart by what says which it is`(typed: String, key: String) {
    #expect(BedName.key(typed, department: "K03") == key)
  }

  @Test(arguments: [
    ("K03-P1", "K03-P1-G1", "P1/G1"), ("K03-B4", "K03-01", "B4/01"), ("B4", "05", "B4/05"), (nil, "K03-07", "07"), (nil, nil, "–"),
    ("P1", "P10", "P1/P10"), ("K03", "K0301", "K03/K0301"),
  ])
  func `a bed is called shortly on its ward's list, and is found by that`(room: String?, bed: String?, label: String) throws {
    #expect(BedName.label(room: room, bed: bed, department: "K03") == label)
    guard let bed else { return }
    let place = WardPlace(department: "K03", room: room, bed: bed, name: "x", occupant: nil)
    let other = WardPlace(department: "K03", room: "K03-P9", bed: "K03-P9-G1", name: "y", occupant: nil)
    let places = HospitalPlaces(departments: [], freeBeds: [place, other])
    let typed = PlaceFields.roomAndBed(label)
    #expect(places.bed(typed.bed, room: typed.room, department: "K03") == .free(place))
    #expect(places.bed(label, room: nil, department: "K03") == .free(place), "with its room in one field, too")
  }

  @Test func `a number within a room is of several beds where no room is said`() {
    let beds = ["P1", "P2"].map { (room: String) in
      WardPlace(department: "K03", room: "K03-\(room)", bed: "K03-\(room)-G1", name: room, occupant: nil)
    }
    let places = HospitalPlaces(departments: [], freeBeds: beds)
    #expect(places.bed("G1", room: nil, department: "K03") == .several)
    #expect(places.bed("g01", room: "p2", department: "K03") == .free(beds[1]))
    #expect(places.bed("P1-G1", room: nil, department: "K03") == .free(beds[0]))
  }

  @Test(arguments: [
    ("G1", "Giường 1", true), ("K03-P1-G01", "Giường 1", true), ("G11", "Giường 1", false), ("01", "01", true), ("G7", "Cửa sổ", false),
  ])
  func `a name that a number says already is not said twice`(bed: String, name: String, isSaid: Bool) {
    #expect(BedName.says(bed, name: name) == isSaid)
  }
}
