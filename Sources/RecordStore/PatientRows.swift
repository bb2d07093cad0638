internal import ClinicalModel
internal import GRDB

/// Who a patient is among those we have, and the rows that find them again.
final class PatientRows {
  private let facilities: FacilityRows
  private let read: BulkRow
  private let insert: BulkRow
  private let update: BulkRow
  private let findOwner: BulkRow
  private let putIdentifier: BulkRow
  private let putIdentifierIfFree: BulkRow
  private let putPhone: BulkRow
  private let lastKey: BulkRow
  private let inheritSensitivity: BulkRow
  private let findMerge: BulkRow
  private let remember: BulkRow
  /// The key of the next new one.
  var next: Int64 = 0

  init(_ db: Database, _ facilities: FacilityRows, _ filling: BatchedIndex.Filling) throws {
    self.facilities = facilities
    read = try BulkRow(db, "SELECT nameFold, sex, birthDate, mergedInto FROM patient WHERE id = ?")
    let flags = BatchedIndex.flags(of: "patient", filling)
    insert = try BulkRow(
      db,
      """
      INSERT INTO patient (id, name, nameFold, givenFold, nameSort, sex, birthDate, deceased, isSensitive, documentId,
        \(flags.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, \(flags.values))
      """)
    update = try BulkRow(
      db,
      """
      UPDATE patient SET name = ?2, nameFold = ?3, givenFold = ?4, nameSort = ?5, sex = ?6, birthDate = ?7, deceased = ?8,
        isSensitive = ?9, statedSensitive = NULL, documentId = ?10 WHERE id = ?1
      """)
    findOwner = try BulkRow(db, "SELECT patientId FROM patientIdentifier WHERE value = ? AND system = ? AND assignerId = ?")
    // A number that is one person's and another has: there is no owner that the row may name, and SQLite refuses it.
    putIdentifier = try BulkRow(
      db,
      """
      INSERT INTO patientIdentifier (value, system, assignerId, patientId, holderId) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET patientId = NULL WHERE patientId <> excluded.patientId
      """)
    putIdentifierIfFree = try BulkRow(
      db, "INSERT INTO patientIdentifier (value, system, assignerId, patientId, holderId) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
    inheritSensitivity = try BulkRow(db, PatientMergeSQL.inheritSensitivity)
    findMerge = try BulkRow(db, "SELECT id, survivorId FROM patientMerge WHERE mergedId = ? AND \(PatientMergeSQL.isActive)")
    remember = try BulkRow(db, PatientMergeSQL.remember)
    putPhone = try BulkRow(db, "INSERT INTO patientPhone (phone, patientId) VALUES (?, ?) ON CONFLICT DO NOTHING")
    lastKey = try BulkRow(db, "SELECT coalesce(max(id), 0) FROM patient")
  }

  func begin() throws { next = try (lastKey.first { $0.integer(0) } ?? 0) + 1 }

  /// The patient that a merged one lives on in; itself when it was not merged.
  func survivor(of patient: Int64) throws -> Int64 {
    var current = patient
    // A chain of merges is short and has no circle: a merge refuses one that is merged already.
    for _ in 0..<64 {
      read.bind(current)
      guard let target = try read.first({ $0.isNull(3) ? nil : $0.integer(3) }) ?? nil else { return current }
      current = target
    }
    return current
  }

  /// Decides which person the statement is about: known by the facility's number, matched by a national identifier, or new.
  ///
  /// The subject is the one whose number it is, also when that one was merged: what the statement says goes back with the number when the
  /// merge is taken back.
  func prepare(_ patient: Patient, _ keys: SearchKeys, _ context: inout ImportRows.Taking.Context) throws -> Issue? {
    if let decision = context.decision { return try decide(decision, &context) }
    let owners = try owners(of: patient, in: context.facility)
    let people = Set(try owners.map { try survivor(of: $0) })
    if let known = context.known {
      let person = try survivor(of: known.subject)
      guard people.allSatisfy({ $0 == person }) else {
        return ImportIssues.identityConflict(path: "patient/identifier", line: context.line)
      }
      if !context.isConfirmed, try changedTraits(known.subject, patient, keys) >= 2 {
        return ImportIssues.identityChange(line: context.line)
      }
      context.subject = known.subject
      context.patient = person
    } else if let person = people.first {
      let owner = owners.contains(person) ? person : owners.min() ?? person
      guard people.count == 1, try isCompatible(owner, patient, keys) else {
        return ImportIssues.identityConflict(path: "patient/identifier", line: context.line)
      }
      context.subject = owner
      context.patient = person
    } else {
      context.subject = next
      context.patient = next
      context.isNewPerson = true
      next += 1
    }
    context.hasOtherNumbers = owners.contains { $0 != context.subject }
    return nil
  }

  /// Follows what somebody decided. The numbers that another chart has stay with it.
  private func decide(_ decision: IdentityDecision, _ context: inout ImportRows.Taking.Context) throws -> Issue? {
    context.hasOtherNumbers = true
    switch decision {
    case .same(let patient):
      let person = try survivor(of: patient.rawValue)
      if let known = context.known, try survivor(of: known.subject) != person { return ImportIssues.numberIsAnothers(line: context.line) }
      context.subject = context.known?.subject ?? patient.rawValue
      context.patient = person
    case .different:
      guard context.known == nil else { return ImportIssues.numberIsInUse(line: context.line) }
      context.subject = next
      context.patient = next
      context.isNewPerson = true
      next += 1
    }
    return nil
  }

  /// The charts to which the patient's unique identifiers belong already, merged ones as themselves.
  private func owners(of patient: Patient, in facility: Int64) throws -> Set<Int64> {
    var owners: Set<Int64> = []
    for identifier in patient.identifiers where Self.isOnePersons(identifier.system) {
      // A number of a facility that nobody has named yet is nobody's.
      guard let assigner = try knownAssigner(identifier, facility) else { continue }
      findOwner.bind(identifier.value)
      findOwner.bind(identifier.system.rawValue)
      findOwner.bind(assigner)
      if let owner = try findOwner.first({ $0.integer(0) }) { owners.insert(owner) }
    }
    return owners
  }

  private static func isOnePersons(_ system: Identifier.System) -> Bool { system.isNationallyUnique || system == .hospitalNumber }

  private func knownAssigner(_ identifier: Identifier, _ facility: Int64) throws -> Int64? {
    guard identifier.system == .hospitalNumber else { return 0 }
    guard let assigner = identifier.assigner else { return facility }
    return try facilities.known(assigner)
  }

  private func assigner(_ identifier: Identifier, _ facility: Int64) throws -> Int64 {
    guard identifier.system == .hospitalNumber else { return 0 }
    return try identifier.assigner.map { try facilities.key($0).key } ?? facility
  }

  private struct Traits {
    var fold: String
    var sex: String
    var birthDate: PartialDate?
  }

  private func traits(_ person: Int64) throws -> Traits? {
    read.bind(person)
    return try read.first { row in
      Traits(fold: row.text(0) ?? "", sex: row.text(1) ?? "", birthDate: row.text(2).flatMap { try? PartialDate(iso: $0) })
    }
  }

  /// How many of name, sex and birth date contradict what is known.
  private func changedTraits(_ person: Int64, _ patient: Patient, _ keys: SearchKeys) throws -> Int {
    guard let known = try traits(person) else { return 0 }
    var changed = 0
    if !Self.namesAgree(known.fold, keys.fold) { changed += 1 }
    if !Self.sexesAgree(known.sex, patient.sex) { changed += 1 }
    if let a = known.birthDate, let b = patient.birthDate, !a.isCompatible(with: b) { changed += 1 }
    return changed
  }

  private func isCompatible(_ person: Int64, _ patient: Patient, _ keys: SearchKeys) throws -> Bool {
    try changedTraits(person, patient, keys) == 0
  }

  private static func sexesAgree(_ known: String, _ sex: AdministrativeSex) -> Bool {
    known == sex.rawValue || known == "unknown" || sex == .unknown
  }

  /// Two names agree when the shorter's words, or two of them, are in the other: order and dropped middle names don't matter.
  private static func namesAgree(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let aWords = Set(a.split(separator: " "))
    let bWords = Set(b.split(separator: " "))
    return aWords.intersection(bWords).count >= min(2, aWords.count, bWords.count)
  }

  func write(_ patient: Patient, _ keys: SearchKeys, _ context: ImportRows.Taking.Context, hospitalNumber facility: Int64) throws {
    let row = context.isNewPerson ? insert : update
    row.bind(context.subject)
    row.bind(patient.name?.text ?? "")
    row.bind(keys.fold)
    row.bind(keys.givenFold)
    row.bind(keys.sort)
    row.bind(patient.sex.rawValue)
    row.bind(patient.birthDate)
    switch patient.deceased {
    case .notKnownToBe: row.bind(nil as String?)
    case .on(let date): row.bind(date?.description ?? "")
    }
    row.bind(patient.isSensitive)
    row.bind(context.document)
    try row.run()
    if !context.isNewPerson { try passOnSensitivity(of: context.subject) }
    // A number that is another chart's of the same person stays where it is: it can stand only once.
    let put = context.hasOtherNumbers ? putIdentifierIfFree : putIdentifier
    try self.put(put, .hospitalNumber, patient.id.rawValue, facility, context.subject)
    for identifier in patient.identifiers {
      try self.put(put, identifier.system, identifier.value, try assigner(identifier, facility), context.subject)
    }
    for coverage in patient.coverages { try self.put(put, .insuranceCard, coverage.card, 0, context.subject) }
    for contact in patient.telecom where contact.system == .phone {
      putPhone.bind(contact.value.filter(\.isNumber))
      putPhone.bind(context.subject)
      try putPhone.run()
    }
  }

  private func put(_ row: BulkRow, _ system: Identifier.System, _ value: String, _ assigner: Int64, _ person: Int64) throws {
    row.bind(value)
    row.bind(system.rawValue)
    row.bind(assigner)
    row.bind(person)
    // Who holds it tells rows apart only where a number need not be one person's.
    row.bind(Self.isOnePersons(system) ? 0 : person)
    try row.run()
  }

  /// A chart is as sensitive as the most sensitive that was merged into it.
  private func passOnSensitivity(of patient: Int64) throws {
    var current: Int64? = patient
    while let here = current {
      inheritSensitivity.bind(here)
      try inheritSensitivity.run()
      read.bind(here)
      current = try read.first { $0.isNull(3) ? nil : $0.integer(3) } ?? nil
    }
  }

  /// Notes that a new row names `patient` and was given to the one that patient lives on in, so that it goes back with the number.
  func remember(_ table: String, _ column: String, key: Int64, namedBy patient: Int64) throws {
    var current = patient
    while true {
      findMerge.bind(current)
      guard let (merge, survivor) = try findMerge.first({ ($0.integer(0), $0.integer(1)) }) else { return }
      remember.bind(merge)
      remember.bind(table)
      remember.bind(column)
      remember.bind("[\(key)]")
      try remember.run()
      current = survivor
    }
  }
}
