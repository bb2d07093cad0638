public import ClinicalModel
internal import GRDB

extension RecordStore {
  /// Whether anything that was said of a person says that they serve in the army on a day: a kind of service, a number that the army gave, or an
  /// insurance card of its own. What it is stays where it is: this is no reading of military service.
  public func isKnownToServe(_ patient: Key<Patient>, on day: CivilDate) throws -> Bool {
    try reading { db in try Self.isKnownToServe(patient.rawValue, on: day, db) }
  }

  static func isKnownToServe(_ patient: Int64, on day: CivilDate, _ db: Database) throws -> Bool {
    let categories = MilitaryService.Category.allCases.filter(\.isServing).map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return try Bool.fetchOne(
      db,
      sql: """
        WITH one (id) AS (\(PatientMergeSQL.members))
        SELECT EXISTS (
          SELECT 1 FROM militaryService WHERE patientId IN (SELECT id FROM one) AND category IN (\(categories))
            AND (until IS NULL OR until >= substr(?2, 1, length(until))))
        OR EXISTS (
          SELECT 1 FROM patientIdentifier WHERE patientId IN (SELECT id FROM one)
            AND (system = 'serviceNumber' OR system = 'insuranceCard' AND substr(value, 1, 2) IN ('QN', 'CY')))
        """, arguments: [patient, day.description]) ?? false
  }
}
