import ClinicalModel
import Foundation
import RecordStore
import Testing
import Workflows

/// What lies beside the charts and is a piece of one: quarantined entries, entries to edit, retention, exports, candidates, merged charts.
struct ChartDoorTests {
  private func code(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch { return (error as? Refusal)?.code ?? "\(error)" }
  }

  private static let facility = FacilityCode("H001")!

  private func take(_ desk: Desk, _ entries: String) throws {
    let file = desk.folder.appending(path: "\(UUID().uuidString).xml")
    let text =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<batch xmlns=\"urn:quany:record:1\" facility=\"H001\" producer=\"test\" version=\"1.0\">\n"
      + "\(entries)</batch>\n"
    try Data(text.utf8).write(to: file)
    _ = try ImportBatch(desk.session("chief"))(ImportSources([file.path]), elapsed: { 0 })
  }

  private func rows(_ desk: Desk, _ account: String) throws -> [AuditRow] {
    try ReadAudit(desk.session("chief"))(.init(), limit: 200).filter { $0.actor == account }
  }

  // MARK: Quarantine

  private static let record = """
    <record author="BS1" authored="2025-10-06T09:00" encounter="E4" id="R8" kind="99/XX" status="final" version="1">\
    <attestation at="2025-10-06T09:05" by="BS1"/><section code="history"><narrative>Nghiện rượu 12 năm.</narrative></section></record>

    """

  @Test func `a quarantined entry shows its shape to who keeps the queue, and its text to who may open the chart`() throws {
    let desk = try Desk()
    try take(desk, Self.record)
    let clerk = try desk.hire("vh", .operator)
    let shape = try Quarantine(clerk).show(1)
    #expect(shape.isMasked && shape.source.contains("<narrative>xxxxxx xxxx 99 xxx.</narrative>") && !shape.source.contains("rượu"))
    #expect(!shape.entry.issues.isEmpty)
    #expect(code { _ = try Quarantine(clerk).show(1, reason: "xem thử") } == "QY-ACC-0002", "the operator opens no chart")
    let office = try desk.hire("hs", .recordsOffice)
    #expect(try Quarantine(office).show(1).isMasked)
    #expect(code { _ = try Quarantine(office).show(1, reason: "...") } == "QY-ACC-0010")
    #expect(code { _ = try Quarantine(office).show(1, reason: "xem", purpose: .treatment) } == "QY-ACC-0011")
    let text = try Quarantine(office).show(1, reason: "đối chiếu hồ sơ giấy")
    #expect(!text.isMasked && text.source.contains("rượu"))
    let read = try #require(try rows(desk, "hs").first { $0.entity == "quarantine" && $0.patient != nil })
    #expect(read.detail == "recordKeeping: đối chiếu hồ sơ giấy" && read.outcome == "success")
  }

  @Test(arguments: [
    "<encounter class=\"nonsense\" id=\"E9\" patient=\"P4\" start=\"2025-10-05T08:00\" status=\"inProgress\"/>",
    "<patient birthDate=\"1984-13-15\" id=\"P4\" sex=\"male\"><name use=\"official\">Nguyễn Văn Mẫu</name></patient>",
    "<militaryService category=\"nonsense\" patient=\"P4\"/>",
  ])
  func `whose an entry is shows even when it can't be read`(entry: String) throws {
    let desk = try Desk()
    try take(desk, entry + "\n")
    let office = try desk.hire("hs", .recordsOffice)
    #expect(try Quarantine(office).show(1, reason: "xem").source.contains(entry))
    let patient = try desk.store.patient(Patient.ID("P4")!, of: Self.facility)
    #expect(try rows(desk, "hs").contains { $0.entity == "quarantine" && $0.patient == patient?.rawValue })
  }

  @Test func `an entry of somebody whom nobody knows here takes a reason and the records office`() throws {
    let desk = try Desk()
    try take(desk, "<patient birthDate=\"1999-99-99\" id=\"P77\" sex=\"male\"><name use=\"official\">Lê Văn Lạ</name></patient>\n")
    // Somebody who keeps the queue and reads charts, but only of whom they treat.
    let both = try desk.hire("vh", .operator, .doctor)
    #expect(code { _ = try Quarantine(both).show(1, reason: "xem") } == "QY-ACC-0011")
    #expect(try Quarantine(desk.hire("hs", .recordsOffice)).show(1, reason: "xem").source.contains("Lê Văn Lạ"))
  }

  // MARK: Service numbers

  @Test func `a service number finds somebody only for who may read military service, and the whole one for the reception`() throws {
    let desk = try Desk()
    try take(
      desk,
      "<patient birthDate=\"1990-02-02\" id=\"P5\" sex=\"male\"><name use=\"official\">Trần Văn Lính</name>"
        + "<identifier system=\"serviceNumber\">88888801</identifier></patient>\n")
    for (role, finds) in [(Role.recordsOffice, true), (.registrar, false), (.doctor, false), (.headOfDepartment, false)] {
      let session = try desk.hire("\(role)", role)
      for typed in ["88888801", "8888", "99999901"] where typed != "8888" || !finds {
        // The reception reads the number off the person's papers: whole, it finds them; a part of it finds nobody, and a statement of service neither.
        let isRead = finds || role == .registrar && typed == "88888801"
        #expect(try SearchPatients(session)(typed).count == (isRead ? 1 : 0), "\(role) \(typed)")
      }
    }
  }

  @Test func `who edits an entry reads no service number and takes none away`() throws {
    let desk = try Desk()
    try take(
      desk,
      "<patient birthDate=\"1990-02-02\" id=\"P5\" sex=\"male\"><name use=\"official\">Trần Văn Lính</name>"
        + "<identifier system=\"serviceNumber\">88888801</identifier></patient>\n")
    let clerk = EditPatient(try desk.hire("td", .registrar))
    let (content, seen) = try clerk.current(Patient.ID("P5")!, of: Self.facility)
    let text = String(decoding: content, as: UTF8.self)
    #expect(!text.contains("88888801") && text.contains("Trần Văn Lính"))
    let edited = text.replacing("Trần Văn Lính", with: "Trần Văn Linh")
    let result = try clerk(Patient.ID("P5")!, of: Self.facility, file: Array(edited.utf8), seen: seen, confirmed: nil)
    #expect(result.patient != nil, "\(result.issues)")
    let late = try clerk(Patient.ID("P5")!, of: Self.facility, file: Array(edited.utf8), seen: seen, confirmed: nil)
    #expect(
      late.issues.map(\.code) == ["QY-PAT-0032"] && late.current?.contains("Linh") == true && late.current?.contains("88888801") == false)
    #expect(try SearchPatients(desk.hire("hs", .recordsOffice))("88888801").map(\.name) == ["Trần Văn Linh"])
  }

  // MARK: Registration

  @Test func `a protected person is no candidate to who may not know them, and the attempt stands in their audit`() throws {
    let desk = try Desk()
    func entry(_ id: String, _ more: String = "") -> String {
      "<patient birthDate=\"1951-07-19\" id=\"\(id)\"\(more) sex=\"male\"><name use=\"official\">Hoàng Công Khanh</name></patient>\n"
    }
    try take(desk, entry("P6", " sensitive=\"true\""))
    let head = try RegisterPatient(desk.hire("tk", .headOfDepartment))(Array(entry("P9").utf8), of: Self.facility, confirmed: false)
    #expect(head.candidates.map(\.patient.name) == ["Hoàng Công Khanh"] && head.patient == nil)
    let clerk = try RegisterPatient(desk.hire("td", .registrar))(Array(entry("P9").utf8), of: Self.facility, confirmed: false)
    #expect(clerk.isNew && clerk.candidates.isEmpty)
    #expect(try rows(desk, "td").contains { $0.detail == "protected, not shown" && $0.patient == head.candidates[0].patient.id.rawValue })
  }

  // MARK: Retention and exports

  @Test func `which rule makes a class is told to who may open the chart`() throws {
    let desk = try Desk()
    for (role, isTold) in [(Role.recordsOffice, true), (.auditor, false), (.headOfDepartment, true)] {
      let shown = try KeepRetention(desk.hire("\(role)", role)).show(Encounter.ID("E1")!, of: Self.facility)
      #expect(shown.class == "ordinary" && shown.findings.isEmpty != isTold, "\(role)")
    }
    let elsewhere = try desk.hire("k9", .headOfDepartment, on: "H001/K09")
    #expect(try KeepRetention(elsewhere).show(Encounter.ID("E1")!, of: Self.facility).findings.isEmpty)
  }

  @Test func `one person's records leave under the person's audit, a protected person's only by who may know them`() throws {
    let desk = try Desk()
    let (clerk, office) = (try desk.hire("vh", .operator), try desk.hire("hs", .recordsOffice))
    func id(_ number: String) throws -> Key<Patient> { try #require(try desk.store.patient(Patient.ID(number)!, of: Self.facility)) }
    func export(_ session: Session, _ selection: ExportSelection) -> String? {
      code {
        _ = try ExportRecords(session)(
          selection, withMilitaryService: false, to: desk.folder.appending(path: "\(UUID().uuidString).xml").path, reason: "chuyển viện")
      }
    }
    #expect(try export(clerk, .patient(id("P1"))) == nil)
    #expect(try export(clerk, .patient(id("P4"))) == "QY-ACC-0013")
    #expect(export(clerk, .encounter(Encounter.ID("E4")!)) == "QY-ACC-0013")
    #expect(try export(office, .patient(id("P4"))) == nil)
    let unsaid = desk.folder.appending(path: "unsaid.xml").path
    for selection in try [ExportSelection.patient(id("P1")), .encounter(Encounter.ID("E1")!)] {
      #expect(code { _ = try ExportRecords(clerk)(selection, withMilitaryService: false, to: unsaid) } == "QY-ACC-0010")
      #expect(code { _ = try ExportRecords(clerk).episodes(selection, options: .init(), to: unsaid, reason: " ") } == "QY-ACC-0010")
    }
    #expect(
      code { _ = try ExportRecords(clerk).episodes(.encounter(Encounter.ID("E4")!), options: .init(), to: unsaid, reason: "nợ viện phí") }
        == "QY-ACC-0013")
    #expect(!FileManager.default.fileExists(atPath: unsaid))
    let trail = try rows(desk, "vh").filter { $0.action == "export" && $0.patient != nil }
    #expect(trail.map(\.outcome).sorted() == ["refused", "refused", "refused", "success"])
    #expect(trail.contains { $0.detail == "handing over: chuyển viện" })
  }

  // MARK: Merged charts

  @Test func `broken glass and protection follow a person through a merge and back`() throws {
    let desk = try Desk()
    let head = try desk.hire("tk", .headOfDepartment)
    let nurse = try desk.hire("yt", .nurse, on: "H001/K01")
    func show(_ session: Session, _ id: String) -> String? {
      code { _ = try ShowChart(session)("H001/\(id)", episodes: 3, reason: "khám") }
    }
    func search(_ typed: String) throws -> [String] { try SearchPatients(nurse)(typed).map(\.name) }
    #expect(show(nurse, "P2") == "QY-ACC-0012" && show(nurse, "P4") == "QY-ACC-0013")
    // P4, who is protected, was entered a second time as P2.
    let merged = try MergePatients(head)("H001/P4", into: "H001/P2", reason: "một người", seen: nil, overrides: true)
    #expect(merged.outcome != nil, "\(merged.issues)")
    for number in ["P2", "P4"] {
      #expect(show(nurse, number) == "QY-ACC-0013", "as protected as the more protected of the two")
      #expect(try search(number) == ["•••"])
    }
    #expect(try search("1982-01-15").isEmpty, "the survivor's own birth date tells nothing either")
    let use = try BreakGlass(nurse)("H001/P4", reason: "ngừng tim")
    #expect(show(nurse, "P2") == nil && show(nurse, "P4") == nil, "one person, one glass")
    let chart = try ShowChart(nurse)("H001/P4", episodes: 9, reason: "cấp cứu")
    #expect(chart.episodes.count == 2 && chart.merged.count == 1)
    // By the glass of the survivor the other's chart is closed again when the two are taken apart.
    #expect(try MergePatients(head).takeBack("H001/P4", reason: "nhầm", seen: nil).outcome != nil)
    #expect(use.patient == chart.summary.id.rawValue)
    #expect(show(nurse, "P4") == "QY-ACC-0013" && show(nurse, "P2") == nil)
    let trail = try rows(desk, "yt").filter { $0.action == "read" && $0.outcome == "success" }
    #expect(trail.count == 4 && trail.allSatisfy { $0.detail.hasPrefix("emergency #\(use.id): ") })
    #expect(try BreakGlass(desk.hire("kt", .auditor)).reviews(all: false).map(\.openings) == [4])
    #expect(try desk.store.verify().allSatisfy(\.problems.isEmpty))
  }

  @Test(arguments: Role.allCases)
  func `nobody opens a piece of a chart without a reason that their role may give`(role: Role) throws {
    let desk = try Desk()
    try take(desk, Self.record)
    let session = try desk.hire("one", role)
    let record = ClinicalRecord.ID("R1")!
    let doors: [(String, () throws -> Void)] = [
      ("chart", { _ = try ShowChart(session)("H001/P1", episodes: 1, reason: " ") }),
      ("records", { _ = try ReadRecord(session).list(patient: "H001/P1", reason: "") }),
      ("history", { _ = try ReadRecord(session).history(record, of: Self.facility, reason: "-") }),
      ("quarantine", { _ = try Quarantine(session).show(1, reason: "") }),
    ]
    for (door, open) in doors {
      let refusal = code(open)
      let mayRead = role.permissions.contains(.readChart) && (door != "quarantine" || role.permissions.contains(.manageQuarantine))
      #expect(refusal == (mayRead ? "QY-ACC-0010" : "QY-ACC-0002"), "\(role) \(door)")
    }
  }
}
