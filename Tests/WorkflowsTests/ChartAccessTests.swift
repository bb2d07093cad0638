import ClinicalModel
import Foundation
import RecordStore
import Testing
import Workflows

/// Who opens which chart, and why.
struct ChartAccessTests {
  private func code(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch { return (error as? Refusal)?.code ?? "\(error)" }
  }

  private func show(_ session: Session, _ id: String, _ purpose: AccessPurpose? = nil, reason: String = "khám") -> String? {
    code { _ = try ShowChart(session)("H001/\(id)", episodes: 3, reason: reason, purpose: purpose) }
  }

  @Test(arguments: Role.allCases)
  func `a role opens charts for its purposes and for no other`(role: Role) throws {
    let session = try Desk().hire("one", role)
    for purpose in AccessPurpose.allCases {
      let expected: String? =
        !role.permissions.contains(.readChart)
        ? "QY-ACC-0002"
        : !purpose.roles.contains(role) ? "QY-ACC-0011" : purpose == .emergency ? "QY-ACC-0012" : nil
      #expect(show(session, "P1", purpose) == expected, "\(role) \(purpose)")
    }
    #expect(show(session, "P1") == (role.permissions.contains(.readChart) ? nil : "QY-ACC-0002"))
  }

  @Test(arguments: ["", " ", "\n\t", "...", "-", "a", "12345", "xy 1"])
  func `a reason that says nothing opens nothing`(reason: String) throws {
    #expect(try show(Desk().hire("bs", .doctor), "P1", reason: reason) == "QY-ACC-0010")
  }

  @Test func `a department sees who lies there, and who left it not long ago`() throws {
    let desk = try Desk()
    let (first, second) = (try desk.hire("a", .nurse, on: "H001/K01"), try desk.hire("b", .doctor, on: "H001/K02", "H001/K09"))
    #expect(show(first, "P1") == nil)
    #expect(show(first, "P2") == "QY-ACC-0012")
    #expect(show(second, "P1") == "QY-ACC-0012")
    #expect(show(second, "P2") == nil, "left eight days ago")
    #expect(show(second, "P3") == "QY-ACC-0012", "left in spring")
    #expect(show(try desk.hire("c", .nurse, on: "H002/K01"), "P1") == "QY-ACC-0012", "another hospital's department of the same name")
    desk.wait(23 * 86_400)
    #expect(show(second, "P2") == "QY-ACC-0012", "left 31 days ago")
    #expect(show(first, "P1") == nil, "lies there still")
    #expect(show(try desk.hire("d", .recordsOffice, on: "H001/K01"), "P3") == nil, "the records office needs no bed")
    try ManageStaff(desk.session("chief")).change("b", departments: [])
    #expect(show(second, "P1") == nil, "whole hospital from now on")
  }

  @Test func `whoever is named in the encounter is in a care relationship`() throws {
    let desk = try Desk()
    let consultant = try desk.hire("bs1", .doctor, practitioner: "H001/BS1", on: "H001/K09")
    #expect(show(consultant, "P1", .consultation) == nil)
    #expect(show(consultant, "P4") == nil, "who treats a sensitive patient reads their chart")
    #expect(show(consultant, "P3") == "QY-ACC-0012", "of old")
    #expect(show(try desk.hire("bs2", .doctor, practitioner: "H002/BS1", on: "H001/K09"), "P1") == "QY-ACC-0012")
  }

  @Test func `records follow the rules of their chart, in reading and in writing`() throws {
    let desk = try Desk()
    let stranger = try desk.hire("x", .headOfDepartment, practitioner: "H001/BS9", on: "H001/K02")
    let (id, facility) = (ClinicalRecord.ID("R1")!, FacilityCode("H001")!)
    #expect(code { _ = try ReadRecord(stranger).history(id, of: facility, reason: "xem") } == "QY-ACC-0012")
    #expect(code { _ = try ReadRecord(stranger).list(patient: "H001/P1", reason: "xem") } == "QY-ACC-0012")
    #expect(code { _ = try KeepRecord(stranger).coSign(id, of: facility, seen: nil, password: "") } == "QY-ACC-0012")
    #expect(
      code { _ = try KeepRecord(stranger).retract(id, of: facility, reason: "nhầm", seen: nil, password: "") } == "QY-ACC-0012")
    let draft = """
      <record author="BS9" authored="2025-10-06T09:00" encounter="E1" id="R2" kind="15/BV1" status="preliminary" version="1">\
      <section code="history"><narrative>Ho.</narrative></section></record>
      """
    #expect(code { _ = try KeepRecord(stranger).draft(Array(draft.utf8), of: facility, seen: nil) } == "QY-ACC-0012")
  }

  @Test func `a refused opening is audited under the patient, an opening with purpose and reason`() throws {
    let desk = try Desk()
    _ = show(try desk.hire("a", .nurse, on: "H001/K02"), "P1")
    _ = show(try desk.hire("b", .headOfDepartment), "P1", .quality, reason: "bình bệnh án")
    let rows = try ReadAudit(desk.hire("kt", .auditor))(.init(), limit: 10)
    let refused = try #require(rows.first { $0.actor == "a" })
    #expect(refused.outcome == "refused" && refused.detail == "QY-ACC-0012" && refused.patient != nil)
    #expect(rows.first { $0.actor == "b" }?.detail == "quality: bình bệnh án")
  }

  // MARK: Sensitive patients

  @Test func `a sensitive patient is masked and closed to who does not treat them`() throws {
    let desk = try Desk()
    let (doctor, head) = (try desk.hire("a", .doctor), try desk.hire("b", .headOfDepartment))
    #expect(show(doctor, "P4") == "QY-ACC-0013")
    #expect(show(head, "P4") == nil)
    func names(_ session: Session, _ typed: String = "nguyen") throws -> [String] { try SearchPatients(session)(typed).map(\.name) }
    #expect(try names(doctor) == ["Nguyễn Văn Mẫu", "Nguyễn Văn Mẫu", "Nguyễn Văn Mẫu"])
    #expect(try names(head).count == 4)
    let clerk = try desk.hire("td", .registrar)
    for typed in ["P4", "H001/P4", "p4", "H001/P4 1960-02-03", "không phải tên này P4"] {
      let found = try SearchPatients(clerk)(typed)
      #expect(found.map(\.name) == ["•••"] && found.allSatisfy { $0.birthDate == nil && $0.sex == .unknown }, "\(typed)")
    }
    // A line would say that what was typed is theirs.
    for typed in ["nguyen van mau", "1984-01-15", "1984", "nguyen 1984", "001084000004", "0010840", "0912000004", "091200"] {
      #expect(try !names(clerk, typed).contains("•••"), "\(typed)")
      #expect(try names(clerk, typed).count == names(head, typed).count - 1, "\(typed): the head sees one more")
    }
    #expect(try names(head, "0912000004") == ["Nguyễn Văn Mẫu"] && names(head, "001084000004").count == 1)
    #expect(code { try MarkSensitive(doctor)("H001/P4", sensitive: false, reason: "xem thử") } == "QY-ACC-0002")
    try MarkSensitive(head)("H001/P4", sensitive: false, reason: "hết diện")
    #expect(show(doctor, "P4") == nil)
    try MarkSensitive(head)("H001/P1", sensitive: true, reason: "cán bộ cấp cao")
    #expect(show(doctor, "P1") == "QY-ACC-0013")
    #expect(try desk.store.verify().allSatisfy(\.problems.isEmpty), "what the documents say stands as it was")
  }

  // MARK: Broken glass

  @Test func `broken glass opens one chart to one person until its time is over, and waits for a review`() throws {
    let desk = try Desk()
    let (nurse, other) = (try desk.hire("a", .nurse, on: "H001/K01"), try desk.hire("b", .nurse, on: "H001/K01"))
    let auditor = try desk.hire("kt", .auditor)
    let opened = try BreakGlass(nurse)("H001/P4", reason: "ngừng tuần hoàn", minutes: 30)
    #expect(opened.until.seconds == desk.now.seconds + 1800)
    #expect(show(nurse, "P4") == nil)
    #expect(try SearchPatients(nurse)("H001/P4").first?.name == "Nguyễn Văn Mẫu")
    #expect(show(nurse, "P4", .emergency) == nil)
    #expect(show(nurse, "P4", .legal) == "QY-ACC-0011", "not for every purpose")
    #expect(show(nurse, "P2") == "QY-ACC-0012", "another chart")
    #expect(show(other, "P4") == "QY-ACC-0013", "another person")
    desk.wait(1799)
    #expect(show(nurse, "P4") == nil)
    desk.wait(1)
    #expect(show(nurse, "P4") == "QY-ACC-0013", "over")
    let waiting = try BreakGlass(auditor).reviews(all: false)
    #expect(waiting.map(\.account) == ["a"] && waiting[0].openings == 3 && !waiting[0].isOverdue)
    desk.wait(3 * 86_400)
    #expect(try BreakGlass(auditor).reviews(all: false)[0].isOverdue)
    #expect(code { try BreakGlass(auditor).close(opened.id, .justified, reason: "  ") } == "QY-ACC-0024")
    try BreakGlass(auditor).close(opened.id, .justified, reason: "có biên bản")
    #expect(code { try BreakGlass(auditor).close(opened.id, .notJustified, reason: "đổi ý") } == "QY-ACC-0022")
    #expect(code { try BreakGlass(auditor).close(99, .justified, reason: "không có") } == "QY-ACC-0021")
    #expect(try BreakGlass(auditor).reviews(all: false).isEmpty)
    #expect(try BreakGlass(auditor).reviews(all: true).map { $0.review?.verdict } == ["justified"])
    #expect(try desk.store.verify().allSatisfy(\.problems.isEmpty))
  }

  @Test func `nobody reviews what they did themselves, by the program or by the shell`() throws {
    let desk = try Desk()
    let both = try desk.hire("a", .doctor, .auditor)
    let use = try BreakGlass(both)("H001/P4", reason: "cấp cứu").id
    #expect(code { try BreakGlass(both).close(use, .justified, reason: "tôi thấy đúng") } == "QY-ACC-0023")
    for attack in [
      "INSERT INTO breakGlassReview SELECT id, staffId, 'justified', 'x', at, utcOffset FROM breakGlass",
      "UPDATE breakGlass SET reason = 'x'", "DELETE FROM breakGlass", "INSERT OR REPLACE INTO breakGlass SELECT * FROM breakGlass",
      "UPDATE breakGlass SET until = until + 9999",
      "INSERT INTO breakGlass SELECT 9, patientId, staffId, role, 'x', at, 420, at + 14401 FROM breakGlass",
    ] {
      let shell = Process()
      shell.executableURL = URL(filePath: "/usr/bin/sqlite3")
      shell.arguments = [desk.store.path, attack]
      shell.standardError = FileHandle.nullDevice
      try shell.run()
      shell.waitUntilExit()
      #expect(shell.terminationStatus != 0, "\(attack)")
    }
  }

  @Test func `a head of department reviews what concerns their department, the auditor everything`() throws {
    let desk = try Desk()
    let nurse = try desk.hire("yt", .nurse, on: "H001/K01")
    let heads = (
      own: try desk.hire("k1", .headOfDepartment, on: "H001/K01"), patients: try desk.hire("k2", .headOfDepartment, on: "H001/K02"),
      other: try desk.hire("k9", .headOfDepartment, on: "H001/K09"), all: try desk.hire("gd", .headOfDepartment)
    )
    // P4 lies on K02.
    let use = try BreakGlass(nurse)("H001/P4", reason: "cấp cứu").id
    for head in [heads.own, heads.patients, heads.all, try desk.hire("kt", .auditor)] {
      #expect(try BreakGlass(head).reviews(all: false).map(\.id) == [use], "\(head.account)")
    }
    #expect(try BreakGlass(heads.other).reviews(all: true).isEmpty)
    #expect(code { try BreakGlass(heads.other).close(use, .justified, reason: "đúng") } == "QY-ACC-0025")
    #expect(code { try BreakGlass(nurse).close(use, .justified, reason: "đúng") } == "QY-ACC-0002")
    try BreakGlass(heads.own).close(use, .notJustified, reason: "không cấp cứu")
    #expect(code { try BreakGlass(heads.patients).close(use, .justified, reason: "đúng") } == "QY-ACC-0022")
    let heads9 = try BreakGlass(heads.other)("H001/P4", reason: "cấp cứu").id
    #expect(code { try BreakGlass(heads.other).close(heads9, .justified, reason: "tôi thấy đúng") } == "QY-ACC-0023")
  }

  @Test(arguments: [0, -1, 241, Int.max])
  func `glass is broken for minutes, not for days`(minutes: Int) throws {
    let doctor = try Desk().hire("a", .doctor)
    #expect(code { _ = try BreakGlass(doctor)("H001/P1", reason: "cấp cứu", minutes: minutes) } == "QY-ACC-0020")
  }

  // MARK: Military service

  @Test func `military service comes with its own permission only`() throws {
    let desk = try Desk()
    let seen = try ShowChart(desk.hire("hs", .recordsOffice))("H001/P1", episodes: 1, reason: "trích lục")
    #expect(seen.militaryService?.unit == "Trung đoàn Mẫu 999")
    let doctor = try desk.hire("bs", .doctor)
    #expect(try ShowChart(doctor)("H001/P1", episodes: 1, reason: "khám").militaryService == nil)
  }
}
