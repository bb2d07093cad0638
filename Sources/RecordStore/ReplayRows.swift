internal import ClinicalModel
internal import GRDB

/// The writers of the projections, driven by what the documents decided when they were taken: nobody is matched again.
final class ReplayRows {
  private let staff: StaffRows
  private let patients: PatientRows
  private let encounters: EncounterRows
  private let records: RecordRows
  private let hasPatient: BulkRow
  private let hasEncounter: BulkRow
  private let newestVersion: BulkRow
  private let hasRecord: BulkRow
  private let subjectBefore: BulkRow

  init(_ db: Database) throws {
    let codings = try CodingRows(db)
    staff = try StaffRows(db)
    patients = try PatientRows(db, FacilityRows(db), .atOnce)
    encounters = try EncounterRows(db, codings, .atOnce)
    records = try RecordRows(db, codings)
    hasPatient = try BulkRow(db, "SELECT 1 FROM patient WHERE id = ?")
    hasEncounter = try BulkRow(db, "SELECT 1 FROM encounter WHERE id = ?")
    hasRecord = try BulkRow(db, "SELECT 1 FROM clinicalRecord WHERE id = ?")
    newestVersion = try BulkRow(db, "SELECT max(version) FROM recordVersion WHERE recordId = ?")
    subjectBefore = try BulkRow(
      db, "SELECT subjectId FROM document WHERE facilityId = ? AND kind = ? AND localId = ? AND id < ? ORDER BY sequence DESC LIMIT 1")
  }

  /// Writes what one document says.
  ///
  /// - Parameters:
  ///   - subject: the key of what the document is about, as the document's row has it.
  ///   - person: whose it was when it was written, as the audit has it, for where the document names nobody that is known. Merges come after.
  /// - Returns: false when it names a patient or an encounter that no earlier document states.
  func write(_ statement: Statement, document: Int64, facility: Int64, subject: Int64, person: Int64?) throws -> Bool {
    func context(isNew: Bool) -> ImportRows.Taking.Context {
      var context = ImportRows.Taking.Context(
        document: document, facility: facility, known: isNew ? nil : ImportRows.Known(document: 0, sequence: 0, subject: subject), line: nil
      )
      context.subject = subject
      return context
    }
    switch statement {
    case .location(let location): try staff.write(location, context(isNew: true))
    case .practitioner(let practitioner): try staff.write(practitioner, context(isNew: true))
    case .patient(let patient):
      var context = context(isNew: true)
      context.isNewPerson = try !isThere(hasPatient, subject)
      // A number that another chart of the person had already was left there.
      context.hasOtherNumbers = true
      try patients.write(patient, SearchKeys(name: patient.name?.text ?? ""), context, hospitalNumber: facility)
    case .militaryService(let service, _):
      guard try isThere(hasPatient, subject) else { return false }
      try staff.write(service, context(isNew: true))
    case .encounter(let encounter):
      guard let person = try owner(facility, .patient, encounter.patient.rawValue, document) ?? person, try isThere(hasPatient, person)
      else {
        return false
      }
      var context = context(isNew: try !isThere(hasEncounter, subject))
      context.patient = person
      try encounters.write(encounter, context)
    case .record(let record):
      guard let encounter = try owner(facility, .encounter, record.encounter.rawValue, document) else { return false }
      var context = context(isNew: try !isThere(hasRecord, subject))
      context.encounter = encounter
      newestVersion.bind(subject)
      let newest = try newestVersion.first { $0.integer(0) } ?? 0
      context.isCurrent = newest <= Int64(record.version)
      try records.write(record, context)
    }
    return true
  }

  private func isThere(_ row: BulkRow, _ key: Int64) throws -> Bool {
    row.bind(key)
    return try row.first { _ in true } ?? false
  }

  private func owner(_ facility: Int64, _ kind: Statement.Kind, _ localID: String, _ document: Int64) throws -> Int64? {
    subjectBefore.bind(facility)
    subjectBefore.bind(kind.rawValue)
    subjectBefore.bind(localID)
    subjectBefore.bind(document)
    return try subjectBefore.first { $0.integer(0) }
  }
}
