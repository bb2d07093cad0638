public import ClinicalModel
public import Cryptography
internal import GRDB

/// Somebody who may be the person that is being registered.
public struct IdentityCandidate<Likeness: Sendable>: Sendable {
  public var patient: PatientSummary
  public var likeness: Likeness
}

/// Somebody we know, as far as the indexes say; the rest is in the statements, for whoever knows their format.
public struct KnownPerson {
  /// What the reading of the statements came to, kept for the next comparison.
  public final class Reading {
    public var traits: IdentityTraits?

    init() {}
  }

  public var traits: IdentityTraits
  public let reading = Reading()
  /// Canonical bytes of the newest statement under each number of the person.
  public var statements: () throws -> [[UInt8]]
}

extension RecordStore {
  public enum Registration<Likeness: Sendable>: Sendable {
    case registered(Key<Patient>)
    case known(Key<Patient>)
    case candidates([IdentityCandidate<Likeness>])
    case refused(Issue)
  }

  /// Makes a patient unless one is there: looking, deciding and writing are one transaction, so that processes in parallel make one.
  ///
  /// - Parameters:
  ///   - viewer: who is shown the candidates. Protected people whom they may not recognise are not among them, and have an audit row instead.
  ///   - judge: how far a known person looks like the new one; nil when not at all. Nil as a whole: somebody has looked already.
  public func register<Likeness: Sendable>(
    _ patient: Patient, canonical: [UInt8], digest: Digest, facility: FacilityCode, for viewer: PatientViewer,
    judge: ((KnownPerson) throws -> Likeness?)?, by actor: Actor, at moment: Moment
  ) throws -> Registration<Likeness> {
    try writing { db in
      let rows = try ImportRows(db)
      try rows.begin(db, batch: nil, actor: actor, moment: moment)
      let facilityID = try rows.facility(facility)
      if let known = try rows.known(facilityID, .patient, patient.id.rawValue, digest: digest) {
        guard known.same != nil else { return .refused(ImportIssues.numberIsTaken) }
        return .known(Key(rawValue: try rows.patients.survivor(of: known.subject)))
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
        let found = try Self.candidates(traits, for: viewer, judge, db)
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
        return person == .new ? .registered(Key(rawValue: id)) : .known(Key(rawValue: try rows.patients.survivor(of: id)))
      }
    }
  }

  /// People who may be somebody who is being described; nothing is written but the audit rows.
  ///
  /// - Parameter viewer: who is shown them. Protected people whom they may not recognise are not among them, and have an audit row instead.
  public func candidates<Likeness: Sendable>(
    _ traits: IdentityTraits, for viewer: PatientViewer, judge: (KnownPerson) throws -> Likeness?, by actor: Actor, at moment: Moment
  ) throws -> [IdentityCandidate<Likeness>] {
    let found = try reading { db in try Self.candidates(traits, for: viewer, judge, db) }
    let notes = found.hidden.sorted().map {
      AuditEntry(action: "compare", entity: "patient", entityID: $0, patient: Key(rawValue: $0), detail: "protected, not shown")
    }
    try record(
      notes + [AuditEntry(action: "compare", entity: "patient", detail: "\(found.shown.count) candidates")], by: actor, at: moment)
    return found.shown
  }

  private static func candidates<Likeness: Sendable>(
    _ traits: IdentityTraits, for viewer: PatientViewer, _ judge: (KnownPerson) throws -> Likeness?, _ db: Database
  ) throws -> (shown: [IdentityCandidate<Likeness>], hidden: Set<Int64>) {
    var hidden: Set<Int64> = []
    let people = try lookalikes(of: traits, db).compactMap { id in try known(id, db).flatMap { try judge($0) }.map { (id, $0) } }
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

  /// How many people of one block are looked at: a hospital's most common name and birth date stay far below.
  private static let blockLimit = 500

  /// Everybody who shares a number, a telephone, a whole name, a birth date, or a birth year and a word at an end of the name; each by an
  /// index. Merged ones too, for their old names and numbers.
  private static func lookalikes(of traits: IdentityTraits, _ db: Database) throws -> [Int64] {
    var ids: Set<Int64> = []
    func add(_ sql: String, _ values: [String]) throws {
      ids.formUnion(try Int64.fetchAll(db, sql: sql + " LIMIT \(blockLimit)", arguments: StatementArguments(values)))
    }
    for number in traits.numbers { try add("SELECT patientId FROM patientIdentifier WHERE value = ?", [number.value]) }
    for phone in traits.phones { try add("SELECT patientId FROM patientPhone WHERE phone = ?", [phone]) }
    for words in [traits.words] + traits.otherNames where !words.isEmpty {
      try add("SELECT id FROM patient WHERE nameFold = ?", [words.joined(separator: " ")])
    }
    for date in [traits.birthDate, traits.swappedBirthDate] {
      if let date { try add("SELECT id FROM patient WHERE birthDate = ?", [date.description]) }
    }
    if let year = traits.birthDate?.year, let first = traits.words.first, let last = traits.words.last {
      let text = try PartialDate(year: year).description
      for word in first == last ? [last] : [last, first] {
        try add(
          """
          SELECT id FROM patient INDEXED BY patientByBirthDate
          WHERE birthDate >= ? AND birthDate < ? AND (nameFold LIKE ? OR nameFold LIKE ?)
          """, [text, text + "\u{10FFFF}", "% \(word)", "\(word) %"])
      }
    }
    return ids.sorted()
  }

  static func known(_ id: Int64, _ db: Database) throws -> KnownPerson? {
    guard let row = try Row.fetchOne(db, sql: "SELECT nameFold, sex, birthDate FROM patient WHERE id = ?", arguments: [id]) else {
      return nil
    }
    let numbers = try Row.fetchAll(
      db, sql: "SELECT system, value FROM patientIdentifier WHERE patientId = ? AND system <> 'hospitalNumber'", arguments: [id])
    let traits = IdentityTraits(
      words: (row[0] as String).split(separator: " ").map(String.init), sex: AdministrativeSex(rawValue: row[1]) ?? .unknown,
      birthDate: (row[2] as String?).flatMap { try? PartialDate(iso: $0) },
      numbers: numbers.map { IdentityTraits.Number(system: $0[0], value: $0[1]) },
      phones: try String.fetchAll(db, sql: "SELECT phone FROM patientPhone WHERE patientId = ?", arguments: [id]))
    return KnownPerson(traits: traits) {
      try DatabaseBytes.fetchAll(
        db,
        sql: "SELECT canonical FROM documentContent WHERE documentId IN (\(patientStatements))",
        arguments: [id]
      ).map(\.bytes)
    }
  }
}
