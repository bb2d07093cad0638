public import ClinicalModel
internal import GRDB

/// Everybody in the database, as one snapshot has them, for whoever looks for people that are entered twice. Merged charts are not among
/// them: they were found already.
public final class PeopleReader {
  private let db: Database
  private let people: KnownPeople
  private let hasJudgements: Bool

  init(_ db: Database) throws {
    self.db = db
    people = try KnownPeople(db)
    hasJudgements = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM patientDistinct)") ?? false
  }

  /// Everybody, as they stand in the file.
  public func everybody(_ body: (Int64, String, AdministrativeSex, PartialDate?) throws -> Void) throws {
    let rows = try BulkRow(db, "SELECT id, nameFold, sex, birthDate FROM patient NOT INDEXED WHERE mergedInto IS NULL ORDER BY id")
    try rows.each { row in
      try body(
        row.integer(0), row.text(1) ?? "", AdministrativeSex(rawValue: row.text(2) ?? "") ?? .unknown,
        row.text(3).flatMap { try? PartialDate(iso: $0) })
      return true
    }
  }

  /// Everybody's national number.
  public func nationalNumbers(_ body: (Int64, String) throws -> Void) throws {
    try BulkRow(db, "SELECT patientId, value FROM patientIdentifier WHERE system = 'nationalID'").each { row in
      try body(row.integer(0), row.text(1) ?? "")
      return true
    }
  }

  /// Every telephone that two or more have, with those who have it.
  public func sharedPhones(_ body: (String, [Int64]) throws -> Void) throws {
    try groups(
      """
      SELECT phone, patientId FROM patientPhone JOIN patient ON patient.id = patientId
      WHERE phone IN (SELECT phone FROM patientPhone GROUP BY phone HAVING count(*) > 1) AND mergedInto IS NULL
      ORDER BY phone, patientId
      """, body)
  }

  /// Every number of a card or of a paper that two or more have, behind its kind and a space.
  public func sharedNumbers(_ body: (String, [Int64]) throws -> Void) throws {
    try groups(
      """
      SELECT DISTINCT system || ' ' || value, patientId FROM patientIdentifier JOIN patient ON patient.id = patientId
      WHERE system <> 'hospitalNumber' AND mergedInto IS NULL AND (value, system) IN (
        SELECT value, system FROM patientIdentifier WHERE system <> 'hospitalNumber' GROUP BY value, system HAVING count(*) > 1)
      ORDER BY value, system, patientId
      """, body)
  }

  private func groups(_ sql: String, _ body: (String, [Int64]) throws -> Void) throws {
    var value: String?
    var ids: [Int64] = []
    try BulkRow(db, sql).each { row in
      let next = row.text(0) ?? ""
      if next != value {
        if let value, ids.count > 1 { try body(value, ids) }
        value = next
        ids.removeAll(keepingCapacity: true)
      }
      ids.append(row.integer(1))
      return true
    }
    if let value, ids.count > 1 { try body(value, ids) }
  }

  /// What the indexes know of somebody; nil when there is no such person.
  public func known(_ id: Int64) throws -> KnownPerson? { try people[id] }

  /// Whether somebody said that the two are two persons.
  public func areJudgedDistinct(_ one: Int64, _ other: Int64) throws -> Bool {
    try hasJudgements && RecordStore.isJudgedDistinct(one, other, db)
  }

  public func summary(_ id: Int64) throws -> PatientSummary? {
    try RecordStore.summaries([id], PatientQuery(words: [], typed: ""), db).first
  }
}

extension RecordStore {
  /// Reads everybody on one snapshot. The look is audited with what `body` says that it found.
  public func readEverybody<Value>(
    by actor: Actor, at moment: Moment, _ body: (PeopleReader) throws -> (value: Value, found: Int)
  ) throws -> Value {
    let (value, found) = try reading { db in try body(PeopleReader(db)) }
    try record([AuditEntry(action: "duplicates", entity: "patient", detail: "\(found) pairs")], by: actor, at: moment)
    return value
  }
}
