import ClinicalModel
import Cryptography
import Foundation
import RecordStore
import Synchronization
import Workflows

/// A database with two patients on two wards, and a clock that the test turns.
final class Desk: Sendable {
  let folder: URL
  let store: RecordStore
  private let seconds = Mutex<Int64>(1_760_000_000)

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "quany-desk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "desk.qydb").path
    let start = Moment(seconds: 1_760_000_000, offset: 420)
    try CreateDatabase(now: { start })(at: path, for: .dataCentre, name: nil, account: "chief", roles: [.operator])
    store = try RecordStore(opening: path)
    try Data(Self.batch.utf8).write(to: folder.appending(path: "b.xml"))
    let taken = try ImportBatch(session("chief"))(ImportSources([folder.appending(path: "b.xml").path]), elapsed: { 0 })
    precondition(taken.accepted == taken.read, "the sample is accepted")
  }

  /// A desk whose database was made before.
  init(database bytes: Data) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "quany-desk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "desk.qydb").path
    try bytes.write(to: URL(filePath: path))
    store = try RecordStore(opening: path)
  }

  deinit {
    try? store.close()
    try? FileManager.default.removeItem(at: folder)
  }

  var now: Moment { Moment(seconds: seconds.withLock(\.self), offset: 420) }

  func wait(_ duration: Int64) { seconds.withLock { $0 += duration } }

  func session(_ account: String, code: @escaping @Sendable () throws -> String = { "" }) throws -> Session {
    try Session(store: store, account: account, origin: "test", now: { self.now }, secondFactor: code)
  }

  /// How many rows a table has, as another program sees it.
  func count(_ table: String) throws -> Int {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sqlite3")
    process.arguments = [store.path, "SELECT count(*) FROM \(table)"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Int(String(decoding: output, as: UTF8.self).dropLast()) ?? -1
  }

  /// A new member of staff, at work.
  func hire(_ account: String, _ roles: Role..., practitioner: String? = nil, on departments: String...) throws -> Session {
    try ManageStaff(session("chief")).add(
      account, name: account, roles: Set(roles), practitioner: practitioner, departments: departments)
    return try session(account)
  }

  /// 2025-10-09 in Viet Nam. P1 lies on K01; P2 left K02 on the first of October; P3 was there in spring; P4 is sensitive by the hospital's word.
  static let batch = """
    <?xml version="1.0" encoding="UTF-8"?>
    <batch xmlns="urn:quany:record:1" facility="H001" producer="test" version="1.0">
    \(patient("P1"))\(patient("P2"))\(patient("P3"))\(patient("P4", sensitive: true))
    <militaryService category="SQ" patient="P1" serviceNumber="99999901" unit="Trung đoàn Mẫu 999"/>
    \(stay("E1", of: "P1", on: "K01", from: "2025-10-05T08:00", to: nil))
    \(stay("E2", of: "P2", on: "K02", from: "2025-09-20T08:00", to: "2025-10-01T10:00"))
    \(stay("E3", of: "P3", on: "K02", from: "2025-03-01T08:00", to: "2025-03-09T10:00"))
    \(stay("E4", of: "P4", on: "K02", from: "2025-10-05T08:00", to: nil))
    <record author="BS1" authored="2025-10-06T09:00" encounter="E1" id="R1" kind="15/BV1" status="final" version="1">\
    <attestation at="2025-10-06T09:05" by="BS1"/><section code="history"><narrative>Ho, sốt nhẹ.</narrative></section></record>
    </batch>
    """

  private static func patient(_ id: String, sensitive: Bool = false) -> String {
    "<patient birthDate=\"198\(id.last!)-01-15\" id=\"\(id)\"\(sensitive ? " sensitive=\"true\"" : "") sex=\"male\">"
      + "<name use=\"official\">Nguyễn Văn Mẫu</name>"
      + (sensitive ? "<identifier system=\"nationalID\">001084000004</identifier><telecom system=\"phone\" value=\"0912000004\"/>" : "")
      + "</patient>\n"
  }

  private static func stay(_ id: String, of patient: String, on ward: String, from start: String, to end: String?) -> String {
    let closing = end.map { " end=\"\($0)\"" } ?? ""
    return "<encounter class=\"inpatient\"\(closing) id=\"\(id)\" patient=\"\(patient)\" start=\"\(start)\" "
      + "status=\"\(end == nil ? "inProgress" : "finished")\"><stay department=\"\(ward)\"\(closing) start=\"\(start)\"/>"
      + "<participant practitioner=\"BS1\" role=\"attender\"/><diagnosis code=\"J06.9\" role=\"main\" system=\"icd10\"/>"
      + (end == nil ? "" : "<disposition discharge=\"1\" outcome=\"2\"/>") + "</encounter>\n"
  }
}
