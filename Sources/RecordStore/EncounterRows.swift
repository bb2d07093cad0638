internal import ClinicalModel
internal import GRDB

/// An encounter's projection: replaced as a whole by each version.
final class EncounterRows {
  private let codings: CodingRows
  private let readPatient: BulkRow
  private let insert: BulkRow
  private let update: BulkRow
  private let insertStay: BulkRow
  private let insertParticipant: BulkRow
  private let insertDiagnosis: BulkRow
  private let clear: [BulkRow]
  private let lastKey: BulkRow
  /// The key of the next new one.
  var next: Int64 = 0

  init(_ db: Database, _ codings: CodingRows, _ filling: BatchedIndex.Filling) throws {
    self.codings = codings
    readPatient = try BulkRow(db, "SELECT patientId FROM encounter WHERE id = ?")
    let flags = BatchedIndex.flags(of: "encounter", filling)
    insert = try BulkRow(
      db,
      """
      INSERT INTO encounter (id, facilityId, patientId, class, status, startTime, endTime, discharge, outcome, documentId, \(flags.columns))
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, \(flags.values))
      """)
    update = try BulkRow(
      db,
      """
      UPDATE encounter SET facilityId = ?2, patientId = ?3, class = ?4, status = ?5, startTime = ?6, endTime = ?7, discharge = ?8,
        outcome = ?9, documentId = ?10 WHERE id = ?1
      """)
    insertStay = try BulkRow(
      db, into: "encounterStay", ["encounterId", "ordinal", "department", "room", "bed", "startTime", "endTime"])
    insertParticipant = try BulkRow(db, into: "encounterParticipant", ["encounterId", "ordinal", "role", "practitioner"])
    insertDiagnosis = try BulkRow(db, into: "encounterDiagnosis", ["encounterId", "ordinal", "role", "codingId"])
    clear = try ["encounterStay", "encounterParticipant", "encounterDiagnosis"].map {
      try BulkRow(db, "DELETE FROM \($0) WHERE encounterId = ?")
    }
    lastKey = try BulkRow(db, "SELECT coalesce(max(id), 0) FROM encounter")
  }

  func begin() throws { next = try (lastKey.first { $0.integer(0) } ?? 0) + 1 }

  func patient(of encounter: Int64) throws -> Int64? {
    readPatient.bind(encounter)
    return try readPatient.first { $0.integer(0) }
  }

  func prepare(_ context: inout ImportRows.Taking.Context) throws -> Issue? {
    if let known = context.known {
      guard try patient(of: known.subject) == context.patient else {
        return ImportIssues.movedSubject(path: "encounter/@patient", line: context.line)
      }
      context.subject = known.subject
    } else {
      context.subject = next
      next += 1
    }
    return nil
  }

  func write(_ encounter: Encounter, _ context: ImportRows.Taking.Context) throws {
    let row = context.isNew ? insert : update
    row.bind(context.subject)
    row.bind(context.facility)
    row.bind(context.patient)
    row.bind(encounter.class.rawValue)
    row.bind(encounter.status.rawValue)
    row.bind(encounter.period.start)
    row.bind(encounter.period.end)
    row.bind(encounter.disposition?.discharge.rawValue)
    row.bind(encounter.disposition?.outcome.rawValue)
    row.bind(context.document)
    try row.run()
    if !context.isNew {
      for statement in clear {
        statement.bind(context.subject)
        try statement.run()
      }
    }
    for (ordinal, stay) in encounter.stays.enumerated() {
      insertStay.bind(context.subject)
      insertStay.bind(ordinal)
      insertStay.bind(stay.department)
      insertStay.bind(stay.room)
      insertStay.bind(stay.bed)
      insertStay.bind(stay.period.start)
      insertStay.bind(stay.period.end)
      try insertStay.run()
    }
    for (ordinal, participant) in encounter.participants.enumerated() {
      insertParticipant.bind(context.subject)
      insertParticipant.bind(ordinal)
      insertParticipant.bind(participant.role.rawValue)
      insertParticipant.bind(participant.practitioner.rawValue)
      try insertParticipant.run()
    }
    for (ordinal, diagnosis) in encounter.diagnoses.enumerated() {
      insertDiagnosis.bind(context.subject)
      insertDiagnosis.bind(ordinal)
      insertDiagnosis.bind(diagnosis.role.rawValue)
      insertDiagnosis.bind(try codings.key(diagnosis.coding))
      try insertDiagnosis.run()
    }
  }
}
