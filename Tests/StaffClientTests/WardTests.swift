import ClinicalModel
import Foundation
import RecordStore
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// The ward's board, receiving, moving and discharging, by keys and by lines.
struct WardTests {
  private static func states(_ hospital: Hospital) throws -> String {
    let actor = Actor(account: "test", role: "test", origin: "test")
    return try hospital.store.wardBoard(FacilityCode("H001")!, department: nil, by: actor, at: hospital.now).map { place in
      "\(place.department) \(place.bed ?? "-") \(place.occupant?.patient.name ?? "-")"
    }.joined(separator: "\n")
  }

  @Test func `who came to be seen and has no bed waits in the clinic's queue, emergencies first, then by their arrival`() throws {
    let hospital = try Hospital()
    func visit(_ id: String, of patient: String, _ name: String, _ kind: String, from start: String) -> String {
      "<patient birthDate=\"1985-01-15\" id=\"\(patient)\" sex=\"male\"><name use=\"official\">\(name)</name></patient>"
        + "<encounter class=\"\(kind)\" id=\"\(id)\" patient=\"\(patient)\" start=\"\(start)\" status=\"inProgress\">"
        + "<stay department=\"K01\" start=\"\(start)\"/></encounter>"
    }
    let batch =
      "<batch xmlns=\"urn:quany:record:1\" facility=\"H001\" producer=\"test\" version=\"1.0\">"
      + visit("Q1", of: "P7", "Trần Văn Muộn", "outpatient", from: "2025-10-09T15:20")
      + visit("Q2", of: "P8", "Lê Văn Sớm", "outpatient", from: "2025-10-09T14:50")
      + visit("Q3", of: "P9", "Phạm Văn Gấp", "emergency", from: "2025-10-09T15:43") + "</batch>"
    try Data(batch.utf8).write(to: hospital.folder.appending(path: "queue.xml"))
    let taken = try ImportBatch(hospital.session("chief"))(
      ImportSources([hospital.folder.appending(path: "queue.xml").path]), elapsed: { 0 })
    #expect(taken.accepted == 6)
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 100, height: 40))
    let queue = try #require(drive.lines.firstIndex { $0.contains("Hàng chờ khám") })
    let present = try #require(drive.lines.firstIndex { $0.contains("Người bệnh của tôi") })
    let names = ["Phạm Văn Gấp", "Lê Văn Sớm", "Trần Văn Muộn"]
    let places = try names.map { name in try #require(drive.lines.firstIndex { $0.contains(name) }) }
    #expect(places == places.sorted() && places[0] > queue && places[2] < present, "\(drive.text)")
    #expect(drive.lines[places[2]].contains("Ngoại trú") && drive.lines[places[2]].contains("33 phút"), "\(drive.text)")
    #expect(try #require(drive.lines.firstIndex { $0.contains("Nguyễn Văn Mẫu") }) > present)
    drive.keys("enter")
    #expect(drive.lines[0].contains("Hồ sơ bệnh án") && drive.lines[1].contains("Phạm Văn Gấp"), "\(drive.text)")
    // A nurse of another ward has them not.
    #expect(!Drive(hospital, as: "yt.chi", client: "here:2:2", running: ["here:1:1"]).text.contains("Hàng chờ khám"))
  }

  @Test func `the board shows the person's own department, and a chart, an encounter or a free place is a key away`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an")
    drive.keys("w")
    #expect(
      drive.text.contains("Sơ đồ giường") && drive.text.contains("Nguyễn Văn Mẫu") && !drive.text.contains("Nguyễn Thị Ánh"),
      "\(drive.text)")
    drive.keys("e")
    #expect(drive.text.contains("Đợt điều trị") && drive.text.contains("05/10/2025 08:00"))
    drive.keys("esc", "enter")
    #expect(drive.text.contains("Hồ sơ bệnh án"))
  }

  @Test func `somebody is received into a bed, moved and discharged without leaving the keys`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an")
    drive.keys("a").type("3")
    drive.keys("tab", "right", "tab").type("đau bụng")
    drive.keys("tab", "tab", "tab").type("07")
    drive.keys("tab").type("K35.9")
    drive.keys("ctrl-s")
    #expect(drive.text.contains("Đã tiếp nhận"), "\(drive.text)")
    #expect(try Self.states(hospital).contains("K01 07 Đỗ Quang Mẫu"))
    drive.keys("t")
    #expect(drive.text.contains("Chuyển khoa, giường"))
    drive.keys("tab", "tab").type("08")
    hospital.pass(milliseconds: 600_000)
    // Enter goes to the next field, and from the last one on.
    drive.keys("enter", "enter")
    #expect(try Self.states(hospital).contains("K01 08 Đỗ Quang Mẫu"))
    hospital.pass(milliseconds: 600_000)
    // What it came to stands there for nobody; the diagnosis of the admission does.
    drive.keys("x", "ctrl-s")
    #expect(drive.text.contains("QY-UI-0020 Kết quả điều trị") && drive.client.dialog != nil, "\(drive.text)")
    #expect(try Self.states(hospital).contains("K01 08 Đỗ Quang Mẫu"))
    drive.type("đỡ").keys("enter", "enter", "enter")
    #expect(drive.text.contains("Đỡ, giảm") && drive.text.contains("đã kết thúc đợt lúc"), "\(drive.text)")
    #expect(try !Self.states(hospital).contains("Đỗ Quang Mẫu"))
    // It was somebody else who went home.
    drive.keys("u").type("nhầm người").keys("enter")
    #expect(drive.text.contains("tiếp tục"), "\(drive.text)")
    #expect(try Self.states(hospital).contains("K01 08 Đỗ Quang Mẫu"))
  }

  @Test func `the main diagnosis is picked as it is typed, by keys and by lines`() throws {
    let hospital = try Hospital()
    func diagnosis() throws -> String? {
      try ShowChart(hospital.session("bs.an"))("1", episodes: 1, reason: "khám").episodes.first?.encounter.diagnoses
        .first { $0.role == .main }?.coding.code
    }
    let drive = Drive(hospital, as: "bs.an")
    drive.keys("w", "e", "d", "ctrl-u").type("viem phoi vi khuan")
    let fitting = try #require(drive.client.dialog?.suggestions)
    #expect(fitting.count > 1 && drive.text.contains(fitting[0].label.prefix(20)), "\(drive.text)")
    drive.keys("down", "down", "enter")
    #expect(drive.client.dialog?.form.text(of: "diagnosis") == fitting[1].value, "\(drive.text)")
    drive.keys("enter")
    #expect(try diagnosis() == fitting[1].value)
    let lines = converse(hospital, as: "bs.an", ["^ward", "e 1", "d", "viem phoi vi khuan", "1", "q"])
    #expect(try diagnosis() == fitting[0].value && lines.contains { $0.contains(fitting[0].label) }, "\(lines)")
    // A line that is not there is said to be none, and not an action.
    #expect(converse(hospital, as: "bs.an", ["^ward", "99", "q"]).contains { $0.contains("1–") || $0.contains("dòng") })
  }

  @Test func `a bed that somebody lies in is refused in words, and what was typed stays`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an")
    drive.keys("a").type("3")
    drive.keys("tab", "right", "tab").type("đau bụng")
    drive.keys("tab", "tab", "tab").type("05")
    drive.keys("ctrl-s")
    #expect(drive.text.contains("QY-ENC-0005") && drive.text.contains("đau bụng"), "\(drive.text)")
  }

  @Test func `who only receives people sees no chart, and the board of all departments`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "tiepdon")
    drive.keys("w")
    #expect(drive.text.contains("Nguyễn Văn Mẫu") && drive.text.contains("Nguyễn Thị Ánh"), "\(drive.text)")
    #expect(!drive.text.contains("Enter Hồ sơ bệnh án"))
  }

  @Test func `a key for who lies in a bed says that nobody does`() throws {
    let hospital = try Hospital()
    let file = hospital.folder.appending(path: "places.xml")
    try Data(
      """
      <batch xmlns="urn:quany:record:1" facility="H001" producer="test" version="1.0"><location id="K01" kind="department" name="Nội"/>\
      <location id="B4" kind="room" name="Buồng 4" partOf="K01"/><location id="G1" kind="bed" name="01" partOf="B4"/></batch>
      """.utf8
    ).write(to: file)
    _ = try ImportBatch(hospital.session("chief"))(ImportSources([file.path]), elapsed: { 0 })
    let drive = Drive(hospital, as: "bs.an")
    drive.keys("w").pause()
    let free = try #require(drive.client.view.table("places")?.rows.firstIndex { $0.cells[1] == Texts.freeBed.vi })
    drive.client.act("t", [free], drive.client.view)
    #expect(drive.text.contains("Không ai nằm giường này"), "\(drive.text)")
  }

  @Test func `a bed is found by the name that stands on it, and one that the ward does not state is told of`() throws {
    let hospital = try Hospital()
    let file = hospital.folder.appending(path: "places.xml")
    try Data(
      """
      <batch xmlns="urn:quany:record:1" facility="H001" producer="test" version="1.0"><location id="K01" kind="department" name="Nội"/>\
      <location id="K01-B4" kind="room" name="Buồng 4" partOf="K01"/><location id="K01-01" kind="bed" name="01" partOf="K01-B4"/>\
      <location id="K01-02" kind="bed" name="02" partOf="K01-B4"/></batch>
      """.utf8
    ).write(to: file)
    _ = try ImportBatch(hospital.session("chief"))(ImportSources([file.path]), elapsed: { 0 })
    let drive = Drive(hospital, as: "bs.an")
    drive.keys("w").pause()
    #expect(drive.text.contains(" B4/01 ") && drive.text.contains("Nguyễn Văn Mẫu"), "the name has the room: \(drive.text)")
    drive.keys("b").type("01")
    #expect(drive.text.contains("B4/01") && drive.text.contains("Nguyễn Văn Mẫu"), "\(drive.text)")
    drive.keys("ctrl-s").pause()
    #expect(try Self.states(hospital).contains("K01-01 Nguyễn Văn Mẫu"), "\(drive.text)")
    // A bed stands in the room that the hospital says.
    drive.keys("b").type("B9/02").keys("ctrl-s").pause()
    #expect(drive.text.contains("QY-UI-0051"), "\(drive.text)")
    #expect(try Self.states(hospital).contains("K01-01 Nguyễn Văn Mẫu"), "\(drive.text)")
    drive.keys("esc")
    drive.keys("b").type("99").keys("ctrl-s").pause()
    #expect(drive.text.contains("QY-UI-0042") && drive.client.dialog?.dialog.id == "unstatedBed", "\(drive.text)")
    #expect(try Self.states(hospital).contains("K01-01 Nguyễn Văn Mẫu"), "nobody is moved before it is answered")
    drive.keys("ctrl-s").pause()
    #expect(try Self.states(hospital).contains("99 Nguyễn Văn Mẫu"), "\(drive.text)")
    drive.keys("h")
    #expect(!drive.text.contains("(trống)"), "\(drive.text)")
  }

  @Test func `who is received is treated by somebody whom the hospital knows`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "tiepdon")
    drive.client.jump(to: "admit", ["patient": "H001/P3", "department": "K01", "why": "sốt", "attender": "viêm ruột thừa"])
    drive.keys("ctrl-s")
    drive.pause()
    #expect(drive.text.contains("Không có trong danh mục") && !drive.text.contains("Đã tiếp nhận"), "\(drive.text)")
    drive.client.typed("attender", "BS1")
    drive.keys("ctrl-s")
    drive.pause()
    #expect(drive.text.contains("Đã tiếp nhận"), "\(drive.text)")
  }

  @Test func `who is received with a card that the hospital knows is received under it, unless somebody clears it`() throws {
    let hospital = try Hospital()
    let edit = EditPatient(try hospital.session("tiepdon"))
    var (patient, seen) = try edit.entry(Patient.ID("P3")!, of: FacilityCode("H001")!)
    patient.coverages = [
      Coverage(card: "GD4010123456788", validTo: try CivilDate(iso: "2024-12-31")), Coverage(card: "GD4010123456789"),
    ]
    #expect(try edit(patient, of: FacilityCode("H001")!, seen: seen, confirmed: nil).patient != nil)
    let drive = Drive(hospital, as: "tiepdon")
    func card() -> String? { drive.client.view.fields.first { $0.id == "card" }?.value }
    drive.client.jump(to: "admit", ["patient": "H001/P3"])
    drive.pause()
    #expect(card() == "GD4010123456789", "\(drive.text)")
    drive.client.typed("patient", "H001/P2")
    drive.pause()
    #expect(card() == "", "\(drive.text)")
    drive.client.typed("patient", "H001/P3")
    drive.pause()
    #expect(card() == "GD4010123456789", "\(drive.text)")
    drive.client.typed("card", "")
    drive.pause()
    #expect(card() == "", "\(drive.text)")
    drive.client.typed("card", "GD4010123456789")
    drive.client.typed("why", "sốt")
    drive.client.typed("department", "K01")
    drive.keys("ctrl-s")
    drive.pause()
    let admitted = try KeepEncounter(hospital.session("bs.an")).show(
      Encounter.ID("E2510090001")!, of: FacilityCode("H001")!, reason: "khám"
    ).1
    #expect(admitted.insuranceCard == "GD4010123456789", "\(drive.text)")
  }
}
