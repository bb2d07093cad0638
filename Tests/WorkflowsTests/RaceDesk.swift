import ClinicalModel
import Foundation
import RecordStore
import Testing
import Workflows

/// The desk at which races are run: staff of every kind who sign in by password, and something of everything that two people can touch. Made once, then
/// copied.
enum RaceDesk {
  static let password = "mat-khau-1"
  static let hospital = FacilityCode("H001")!

  private static let template = Result { () throws -> Data in
    let desk = try Desk()
    let (doctor, head) = (
      try desk.hire("bs", .doctor, .nurse, practitioner: "H001/BS1"), try desk.hire("truong", .headOfDepartment, practitioner: "H001/BS2")
    )
    for (account, roles) in [("hoso", [Role.recordsOffice]), ("giamsat", [.auditor]), ("vanhanh", [.operator, .administrator])] {
      try ManageStaff(desk.session("chief")).add(account, name: account, roles: Set(roles), practitioner: nil)
    }
    try ManageStaff(desk.session("chief")).add("phu", name: "phu", roles: [.nurse], practitioner: nil)
    for session in try [doctor, head, desk.session("hoso")] { try ManageStaff(session).setPassword(password, of: nil, old: nil) }
    let batch = """
      <?xml version="1.0" encoding="UTF-8"?>
      <batch xmlns="urn:quany:record:1" facility="H001" producer="test" version="1.0">
      <encounter class="outpatient" end="2005-03-01T10:00" id="O1" patient="P3" start="2005-03-01T08:30" status="finished">\
      <diagnosis code="J06.9" role="main" system="icd10"/><disposition discharge="1" outcome="2"/></encounter>
      <record author="BS1" authored="2025-10-06T09:00" encounter="E1" id="KQ" kind="16/BV2" status="final" version="1">\
      <attestation at="2025-10-06T09:05" by="BS1"/><section code="result"><narrative>Bạch cầu 7,1.</narrative></section></record>
      <record author="BS1" authored="2025-10-06T09:00" encounter="E99" id="R99" kind="15/BV1" status="final" version="1">\
      <attestation at="2025-10-06T09:05" by="BS1"/><section code="history"><narrative>Ho.</narrative></section></record>
      <patient birthDate="1950-05-05" id="P2" sex="female"><name use="official">Hoàng Thị Khác</name></patient>
      </batch>
      """
    try Data(batch.utf8).write(to: desk.folder.appending(path: "more.xml"))
    _ = try ImportBatch(desk.session("chief"))(ImportSources([desk.folder.appending(path: "more.xml").path]), elapsed: { 0 })
    _ = try KeepRecord(doctor).draft(Array(draft("nháp").utf8), of: hospital, seen: nil)
    _ = try BreakGlass(doctor)("H001/P4", reason: "cấp cứu")
    try desk.store.closeForGood()
    return try Data(contentsOf: desk.folder.appending(path: "desk.qydb"))
  }

  static func copy() throws -> Desk { try Desk(database: template.get()) }

  /// How many rows were witnessed so far: the mark of anything that was written beside the audit.
  static func witnesses(_ desk: Desk) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sqlite3")
    process.arguments = [desk.store.path, "SELECT count(*) || ' ' || max(id) || ' ' || (SELECT count(*) FROM document) FROM rowWitness"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: output, as: UTF8.self)
    try #require(text.first?.isNumber == true)
    return text
  }

  /// The draft D1 of the doctor.
  static func draft(_ text: String) -> String {
    """
    <record author="BS1" authored="2025-10-08T09:00" encounter="E1" id="D1" kind="36/BV2" status="preliminary" version="1">\
    <section code="course"><narrative>\(text)</narrative></section></record>
    """
  }
}
