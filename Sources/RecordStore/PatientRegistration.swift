public import ClinicalModel
public import Cryptography
internal import GRDB

/// Somebody who may be the person that is being registered.
public struct IdentityCandidate<Likeness: Sendable>: Sendable {
  public var patient: PatientSummary
  public var likeness: Likeness
}

extension RecordStore {
  public enum Registration<Likeness: Sendable>: Sendable {
    case registered(Key<Patient>)
    /// Somebody who is there already, by the number that this hospital knows them by: one that it had, or where only others knew them the new one.
    case known(Key<Patient>, number: String)
    case candidates([IdentityCandidate<Likeness>])
    case refused(Issue)
  }

  /// Somebody whom the hospital has a number for: what was written of them under another one is undone.
  private struct KnownHere: Error {
    var patient: Key<Patient>
    var number: String
  }

  /// Makes a patient unless one is there: looking, deciding and writing are one transaction, so that processes in parallel make one. Whom the hospital
  /// knows gets no second number of it: their band and their papers have the first.
  ///
  /// - Parameters:
  ///   - viewer: who is shown the candidates. Protected people whom they may not recognise are not among them, and have an audit row instead.
  ///   - mayBe: a quick look at the people of a name, a date or a year, before their charts are.
  ///   - judge: how far a known person looks like the new one, who is given how many share a trait; nil when not at all. Nil as a whole:
  ///     somebody has looked already.
  public func register<Likeness: Sendable>(
    _ patient: Patient, canonical: [UInt8], digest: Digest, facility: FacilityCode, for viewer: PatientViewer,
    mayBe: Glance, judge: ((KnownPerson, (SharedTrait) throws -> Share?) throws -> Likeness?)?, by actor: Actor, at moment: Moment
  ) throws -> Registration<Likeness> {
    do {
      return try written(
        patient, canonical: canonical, digest: digest, facility: facility, for: viewer, mayBe: mayBe, judge: judge, by: actor, at: moment)
    } catch let known as KnownHere {
      try record(
        [
          AuditEntry(
            action: "register", entity: "patient", entityID: known.patient.rawValue, patient: known.patient, outcome: .refused,
            detail: "known here")
        ], by: actor, at: moment)
      return .known(known.patient, number: known.number)
    }
  }

  private func written<Likeness: Sendable>(
    _ patient: Patient, canonical: [UInt8], digest: Digest, facility: FacilityCode, for viewer: PatientViewer,
    mayBe: Glance, judge: ((KnownPerson, (SharedTrait) throws -> Share?) throws -> Likeness?)?, by actor: Actor, at moment: Moment
  ) throws -> Registration<Likeness> {
    try writing { db in
      let rows = try ImportRows(db)
      try rows.begin(db, batch: nil, actor: actor, moment: moment)
      let facilityID = try rows.facility(facility)
      if let known = try rows.known(facilityID, .patient, patient.id.rawValue, digest: digest) {
        guard known.same != nil else { return .refused(ImportIssues.numberIsTaken) }
        return .known(Key(rawValue: try rows.patients.survivor(of: known.subject)), number: "\(facility)/\(patient.id)")
      }
      let traits = IdentityTraits(patient)
      var hidden: Set<Int64> = []
      func noteHidden() throws {
        let chain = try AuditChain(db)
        for id in hidden.sorted() {
          try chain.append(
            AuditEntry(action: "register", entity: "patient", entityID: id, patient: Key(rawValue: id), detail: "protected, not shown"),
            by: actor, at: moment)
        }
      }
      if let judge, !(try Self.hasOwner(traits, db)) {
        let found = try Self.candidates(traits, for: viewer, mayBe, judge, db)
        let candidates = found.shown
        hidden = found.hidden
        if !candidates.isEmpty {
          try rows.end()
          try noteHidden()
          try AuditChain(db).append(
            AuditEntry(action: "register", entity: "patient", outcome: .refused, detail: "\(candidates.count) candidates"), by: actor,
            at: moment)
          return .candidates(candidates)
        }
      }
      let taken = try rows.take(
        .patient(patient), canonical: canonical, digest: digest, keys: SearchKeys(name: patient.name?.text ?? ""), facility: facilityID,
        line: nil)
      try rows.end()
      try noteHidden()
      switch taken {
      case .refused(let issue): return .refused(issue)
      case .taken(_, let document, let person):
        guard let id = try Int64.fetchOne(db, sql: "SELECT subjectId FROM document WHERE id = ?", arguments: [document]) else {
          return .refused(ImportIssues.numberIsTaken)
        }
        try AuditChain(db).append(
          AuditEntry(
            action: "register", entity: "patient", entityID: id, patient: Key(rawValue: id), detail: person == .new ? "new" : "matched"),
          by: actor, at: moment)
        guard person != .new else { return .registered(Key(rawValue: id)) }
        let survivor = try rows.patients.survivor(of: id)
        let own = "\(facility)/\(patient.id)"
        let numbers = try Self.summaries([survivor], PatientQuery(words: [], typed: ""), db).first?.hospitalNumbers ?? []
        if let other = numbers.first(where: { $0.hasPrefix("\(facility)/") && $0 != own }) {
          throw KnownHere(patient: Key(rawValue: survivor), number: other)
        }
        return .known(Key(rawValue: survivor), number: own)
      }
    }
  }

  /// People who may be somebody who is being described; nothing is written but the audit rows.
  ///
  /// - Parameter viewer: who is shown them. Protected people whom they may not recognise are not among them, and have an audit row instead.
  public func candidates<Likeness: Sendable>(
    _ traits: IdentityTraits, for viewer: PatientViewer, mayBe: Glance,
    judge: (KnownPerson, (SharedTrait) throws -> Share?) throws -> Likeness?, by actor: Actor, at moment: Moment
  ) throws -> [IdentityCandidate<Likeness>] {
    let found = try reading { db in try Self.candidates(traits, for: viewer, mayBe, judge, db) }
    let notes = found.hidden.sorted().map {
      AuditEntry(action: "compare", entity: "patient", entityID: $0, patient: Key(rawValue: $0), detail: "protected, not shown")
    }
    try record(
      notes + [AuditEntry(action: "compare", entity: "patient", detail: "\(found.shown.count) candidates")], by: actor, at: moment)
    return found.shown
  }

  private static func candidates<Likeness: Sendable>(
    _ traits: IdentityTraits, for viewer: PatientViewer, _ mayBe: Glance,
    _ judge: (KnownPerson, (SharedTrait) throws -> Share?) throws -> Likeness?, _ db: Database
  ) throws -> (shown: [IdentityCandidate<Likeness>], hidden: Set<Int64>) {
    var hidden: Set<Int64> = []
    let known = try KnownPeople(db)
    let counts = try TraitCounts(db)
    let people = try lookalikes(of: traits, mayBe, db).compactMap { id in
      try known[id].flatMap { try judge($0, counts.share) }.map { (id, $0) }
    }
    let shown = try people.compactMap { id, likeness -> IdentityCandidate<Likeness>? in
      if try isSensitive(id, db), try viewer.isProtected(Key(rawValue: id), db) {
        hidden.insert(try PatientMergeSQL.survivor(of: id, db) ?? id)
        return nil
      }
      return try summaries([id], PatientQuery(words: [], typed: ""), db).first.map { IdentityCandidate(patient: $0, likeness: likeness) }
    }
    return (shown, hidden)
  }

  /// Whether one of the numbers that are one person's is known.
  private static func hasOwner(_ traits: IdentityTraits, _ db: Database) throws -> Bool {
    for number in traits.numbers where Identifier.System(rawValue: number.system)?.isNationallyUnique == true {
      let owner = try Int64.fetchOne(
        db, sql: "SELECT patientId FROM patientIdentifier WHERE value = ? AND system = ?", arguments: [number.value, number.system])
      if owner != nil { return true }
    }
    return false
  }

  /// Whom a glance at name, sex and birth date leaves as a likeness.
  ///
  /// The second argument says whether a name that no index holds may make the two alike.
  public typealias Glance = (IdentityTraits, Bool) -> Bool

  /// How many entries of an index are looked at: no name and no birth date of a hospital has as many.
  private static let scanLimit = 100_000

  /// Everybody who shares a number, a telephone, a whole name, or a birth date (as written or with day and month exchanged); of who shares the birth
  /// year and a word at an end of the name, or the given name and the birthday, those whom the glance leaves. Each by an index. Merged ones too,
  /// for their old names and numbers.
  private static func lookalikes(of traits: IdentityTraits, _ mayBe: Glance, _ db: Database) throws -> [Int64] {
    var ids: Set<Int64> = []
    func add(_ sql: String, _ value: String) throws {
      ids.formUnion(try Int64.fetchAll(db, sql: sql + " LIMIT \(scanLimit)", arguments: [value]))
    }
    for number in traits.numbers { try add("SELECT patientId FROM patientIdentifier WHERE value = ?", number.value) }
    for phone in traits.phones { try add("SELECT patientId FROM patientPhone WHERE phone = ?", phone) }
    /// Goes through rows of id, words of the name and birth date, and of the sex where the index leads to the row.
    func look(_ sql: String, _ values: [String], hasHiddenNames: Bool, words: (String) -> [String]?) throws {
      let rows = try BulkRow(db, sql + " LIMIT \(scanLimit)")
      for value in values { rows.bind(value) }
      try rows.each { row in
        let id = row.integer(0)
        guard !ids.contains(id), let words = words(row.text(1) ?? "") else { return true }
        let seen = IdentityTraits(
          words: words, sex: row.text(3).flatMap { AdministrativeSex(rawValue: $0) } ?? .unknown,
          birthDate: row.text(2).flatMap { try? PartialDate(iso: $0) })
        if mayBe(seen, hasHiddenNames) { ids.insert(id) }
        return true
      }
    }
    func split(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    for words in [traits.words] + traits.otherNames where !words.isEmpty {
      try look(
        BatchedIndex.patientByName.rows("id, nameFold, birthDate, sex", where: "nameFold = ?1"), [words.joined(separator: " ")],
        hasHiddenNames: true, words: split)
    }
    guard let birthDate = traits.birthDate else { return ids.sorted() }
    for date in [birthDate, traits.swappedBirthDate] {
      if let date {
        try look(
          BatchedIndex.patientByBirthDate.rows("id, nameFold, birthDate, sex", where: "birthDate = ?1"), [date.description],
          hasHiddenNames: true,
          words: split)
      }
    }
    let ends = Set([traits.words.first, traits.words.last].compactMap(\.self))
    let year = try PartialDate(year: birthDate.year).description
    try look(
      BatchedIndex.patientByBirthDate.rows("id, nameFold, birthDate, NULL", where: "birthDate >= ?1 AND birthDate < ?2"),
      [year, year + "\u{10FFFF}"], hasHiddenNames: false
    ) { fold in
      let words = split(fold)
      guard let first = words.first, let last = words.last else { return nil }
      return ends.contains(first) || ends.contains(last) ? words : nil
    }
    guard birthDate.day != nil else { return ids.sorted() }
    // The given name stands first in the key; in an entry of another order it is another word.
    for word in Set(traits.words) {
      for (lower, upper) in [(word, word + "\u{1}"), (word + " ", word + "!")] {
        try look(
          BatchedIndex.patientByGivenName.rows(
            "id, givenFold, birthDate, NULL", where: "givenFold >= ?1 AND givenFold < ?2 AND substr(birthDate, 5) = ?3"),
          [lower, upper, String(birthDate.description.suffix(6))], hasHiddenNames: false
        ) { fold in
          let words = split(fold)
          return Array(words.dropFirst()) + words.prefix(1)
        }
      }
    }
    return ids.sorted()
  }
}
