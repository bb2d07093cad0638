import ClinicalModel
import Cryptography
import Foundation
import RecordStore
import Testing

/// A record belongs to the encounter that its own facility means, also where files with the same ids share a transaction.
struct EncounterOfARecordTests {
  @Test func `files of two facilities with the same ids in one transaction stay apart`() throws {
    let temporary = try TemporaryStore()
    let batch = try temporary.store.openBatch(sourceKey: "s", resuming: false, by: temporary.actor, at: temporary.moment)
    let writer = ImportWriter(temporary.store, batch: batch, actor: temporary.actor)
    var steps: [ImportStep] = []
    for (ordinal, facility) in ["H001", "H002", "H001"].enumerated() {
      let suffix = ordinal == 2 ? "b" : ""
      var statements = [Sample.record("R1\(suffix)", of: "E1"), Sample.record("R2\(suffix)", of: "E2")]
      if ordinal < 2 {
        statements =
          [Sample.patient("P1"), Sample.patient("P2"), Sample.encounter("E1", of: "P1"), Sample.encounter("E2", of: "P2")] + statements
      }
      // Here and there between the two.
      statements += [
        Sample.record("R3\(suffix)", of: "E1"), Sample.record("R4\(suffix)", of: "E9"), Sample.record("R5\(suffix)", of: "E2"),
      ]
      let items = statements.enumerated().map { position, statement in
        let canonical = Array("\(facility)\(statement)".utf8)
        return ImportItem(
          ordinal: position, line: position + 1, byteOffset: 0, gap: nil, source: canonical,
          content: .statement(statement, canonical: canonical, digest: SHA256.digest(of: canonical), keys: nil), issues: [])
      }
      steps += [.open(ordinal: ordinal, name: "\(ordinal).xml", checkedBy: nil), .entries(items, facility: FacilityCode(facility))]
      steps.append(
        .close(
          RecordStore.FileFacts(
            format: "native", facility: FacilityCode(facility), encoding: nil, digest: SHA256.digest(of: []).bytes, byteCount: 0,
            trailer: [])))
    }
    let totals = try writer.commit(steps, at: temporary.moment)
    #expect(totals.accepted == 20)
    #expect(totals.quarantined == 3)
    let query = """
      SELECT facility.code, record.localId, encounter.localId, owner.localId FROM clinicalRecord
      JOIN document AS record ON record.id = clinicalRecord.documentId
      JOIN facility ON facility.id = record.facilityId
      JOIN encounter AS row ON row.id = clinicalRecord.encounterId AND row.facilityId = facility.id
      JOIN document AS encounter ON encounter.id = row.documentId
      JOIN patient ON patient.id = row.patientId JOIN document AS owner ON owner.id = patient.documentId ORDER BY 1, 2
      """
    guard let answer = try temporary.shell(query) else { return }
    let first = ["R1|E1|P1", "R1b|E1|P1", "R2|E2|P2", "R2b|E2|P2", "R3|E1|P1", "R3b|E1|P1", "R5|E2|P2", "R5b|E2|P2"].map { "H001|\($0)" }
    let second = ["R1|E1|P1", "R2|E2|P2", "R3|E1|P1", "R5|E2|P2"].map { "H002|\($0)" }
    #expect(answer.output.split(separator: "\n").map(String.init) == first + second)
    // The audit names the patient as well.
    let patients = try temporary.shell(
      "SELECT count(*) FROM auditEvent JOIN recordVersion ON recordVersion.documentId = entityId JOIN clinicalRecord ON clinicalRecord.id = recordId "
        + "JOIN encounter ON encounter.id = encounterId WHERE entity = 'record' AND auditEvent.patientId = encounter.patientId")
    #expect(patients?.output == "12\n")
  }
}
