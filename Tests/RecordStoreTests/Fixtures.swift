import ClinicalModel
import Cryptography
import Foundation
import RecordStore

/// A database in a folder of its own, gone with the value.
final class TemporaryStore {
  let folder: URL
  let store: RecordStore
  let actor = Actor(account: "test", role: "operator", origin: "test")
  let moment = Moment(seconds: 1_760_000_000, offset: 420)

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "quany-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try RecordStore(creating: folder.appending(path: "test.qydb").path, for: .dataCentre, name: nil, identity: "00", at: moment)
  }

  deinit {
    try? store.close()
    try? FileManager.default.removeItem(at: folder)
  }

  var path: String { store.path }

  /// Imports statements as one file of one batch of `facility`, and says what became of them.
  @discardableResult
  func take(_ statements: [Statement], of facility: String = "H001", content: String = "") throws -> ImportTotals {
    let batch = try store.openBatch(sourceKey: UUID().uuidString, resuming: false, by: actor, at: moment)
    let writer = ImportWriter(store, batch: batch, actor: actor)
    let items = statements.enumerated().map { ordinal, statement in
      let canonical = Array("\(statement)\(content)".utf8)
      return ImportItem(
        ordinal: ordinal, line: ordinal + 1, byteOffset: 0, gap: nil, source: canonical,
        content: .statement(statement, canonical: canonical, digest: SHA256.digest(of: canonical), keys: nil), issues: [])
    }
    let totals = try writer.commit(
      [
        .open(ordinal: 0, name: "test.xml", checkedBy: nil), .entries(items, facility: FacilityCode(facility)),
        .close(
          RecordStore.FileFacts(
            format: "native", facility: nil, encoding: nil, digest: SHA256.digest(of: []).bytes, byteCount: 0, trailer: [])),
      ], at: moment)
    try store.closeBatch(batch, by: actor, at: moment)
    let counted = try store.countedTotals(of: batch)
    precondition(counted == totals, "the run and the database count differently")
    return totals
  }

  /// Runs the `sqlite3` shell on the file, as an attacker would. Nil when the shell is not installed.
  func shell(_ sql: String) throws -> (output: String, status: Int32)? {
    let tool = "/usr/bin/sqlite3"
    guard FileManager.default.isExecutableFile(atPath: tool) else {
      print("skipped: sqlite3 is not installed")
      return nil
    }
    let process = Process()
    process.executableURL = URL(filePath: tool)
    process.arguments = [path, sql]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: output, as: UTF8.self), process.terminationStatus)
  }
}

enum Sample {
  static func patient(
    _ id: String, _ name: String = "Nguyễn Văn Mẫu", sex: AdministrativeSex = .male, born: String = "1980-01-15",
    identifiers: [Identifier] = []
  ) -> Statement {
    .patient(
      Patient(
        id: LocalID(id)!, names: [HumanName(name)], sex: sex, birthDate: try? PartialDate(iso: born), identifiers: identifiers))
  }

  static func time(_ text: String) -> CivilDateTime { try! CivilDateTime(iso: text) }

  static func encounter(_ id: String, of patient: String, start: String = "2025-03-01T08:00") -> Statement {
    .encounter(
      Encounter(
        id: LocalID(id)!, patient: LocalID(patient)!, class: .inpatient, status: .finished,
        period: Period(start: time(start), end: time("2025-03-05T10:00")),
        stays: [Encounter.Stay(department: "K03", bed: "H001", period: Period(start: time(start)))],
        participants: [Encounter.Participant(role: .attender, practitioner: LocalID("BS1")!)],
        diagnoses: [Encounter.Diagnosis(role: .main, coding: Coding(.icd10, "J18.9", display: "Viêm phổi"))],
        disposition: Encounter.Disposition(discharge: .discharged, outcome: .cured)))
  }

  static func record(
    _ id: String, of encounter: String, version: Int = 1, status: ClinicalRecord.Status? = nil, narrative: String = "Sốt, ho."
  ) -> Statement {
    let attestation = ClinicalRecord.Attestation(by: LocalID("BS1")!, at: time("2025-03-01T09:05"))
    return .record(
      ClinicalRecord(
        id: LocalID(id)!, encounter: LocalID(encounter)!, kind: RecordKind(rawValue: "01/BV1")!, version: version,
        status: status ?? .final(attestation), author: LocalID("BS1")!, authored: time("2025-03-01T09:00"),
        sections: [
          ClinicalRecord.Section(
            code: "examination", narrative: narrative,
            entries: [
              .observation(
                Observation(
                  coding: Coding(.loinc, "8310-5", display: "Thân nhiệt"), time: time("2025-03-01T08:40"),
                  value: .quantity(Quantity(DecimalNumber("38.50")!, "Cel")), interpretation: .high)),
              .condition(Condition(coding: Coding(.icd10, "J18.9"))),
            ])
        ]))
  }

  static let attestation = ClinicalRecord.Attestation(by: LocalID("BS1")!, at: time("2025-03-02T09:05"))
}
