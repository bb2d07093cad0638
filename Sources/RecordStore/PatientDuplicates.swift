public import ClinicalModel
internal import GRDB

/// Two charts that may be one person's.
public struct DuplicatePair<Likeness: Sendable>: Sendable {
  public var one: PatientSummary
  public var other: PatientSummary
  public var points: Int
  public var likeness: Likeness
}

/// A page of such pairs.
public struct DuplicatePage<Likeness: Sendable>: Sendable {
  public var pairs: [DuplicatePair<Likeness>]
  /// How many pairs there are on all pages.
  public var total: Int
  /// Whether a block was too large to compare everybody in it.
  public var isCut: Bool
}

extension RecordStore {
  /// Pairs that may be one person, the likeliest first; those judged distinct and those merged stay away. The look is audited.
  ///
  /// Compared are people of one birth year with one birth date (or day and month exchanged) or one family and given name, people of one
  /// name, people with one telephone or number. Memory holds one birth year and the best `offset + limit` pairs. A statement is read once a year of
  /// birth, however many its person is compared with.
  ///
  /// - Parameters:
  ///   - mayBe: a quick look at name, sex and birth date that keeps what is worth looking at.
  ///   - judge: points and what they say; nil when the two are not alike.
  public func duplicates<Likeness: Sendable>(
    limit: Int, offset: Int, mayBe: @escaping (IdentityTraits, IdentityTraits) -> Bool,
    judge: @escaping (KnownPerson, KnownPerson) throws -> (points: Int, likeness: Likeness)?, by actor: Actor, at moment: Moment
  ) throws -> DuplicatePage<Likeness> {
    let page = try reading { db in
      let search = try DuplicateSearch(db, keep: offset + limit, mayBe: mayBe, judge: judge)
      try search.run()
      return DuplicatePage<Likeness>(
        pairs: try search.best.dropFirst(offset).prefix(limit).compactMap { pair in
          let query = PatientQuery(words: [], typed: "")
          guard let one = try Self.summaries([pair.lower], query, db).first, let other = try Self.summaries([pair.higher], query, db).first
          else { return nil }
          return DuplicatePair(one: one, other: other, points: pair.points, likeness: pair.likeness)
        }, total: search.total, isCut: search.isCut)
    }
    try record(
      [AuditEntry(action: "duplicates", entity: "patient", detail: "\(page.total) pairs")], by: actor, at: moment)
    return page
  }
}

/// One run over the whole database on one snapshot.
private final class DuplicateSearch<Likeness: Sendable> {
  struct Pair {
    var lower: Int64
    var higher: Int64
    var points: Int
    var likeness: Likeness
  }

  private struct Person {
    var id: Int64
    var traits: IdentityTraits
    var fold: String
    /// Hashes of the words: two who share none are not compared.
    var words: [Int]
    var date: String?
    /// A whole birth date, a digit in four bits.
    var digits: UInt32?

    /// Whether the dates are written too differently to be one: more than two digits.
    func isFar(from other: Person) -> Bool {
      guard let digits, let others = other.digits else { return false }
      var differing = digits ^ others
      differing |= differing >> 2
      differing |= differing >> 1
      return (differing & 0x1111_1111).nonzeroBitCount > 2
    }
  }

  /// How many of one block are compared with each other.
  private let blockLimit = 1500
  /// And how many of one name, where most comparisons are of two dates.
  private let nameLimit = 20_000
  private let db: Database
  private let keep: Int
  private let mayBe: (IdentityTraits, IdentityTraits) -> Bool
  private let judge: (KnownPerson, KnownPerson) throws -> (points: Int, likeness: Likeness)?
  private var found: [Pair] = []
  private(set) var total = 0
  private(set) var isCut = false
  private var hasJudgements = false

  init(
    _ db: Database, keep: Int, mayBe: @escaping (IdentityTraits, IdentityTraits) -> Bool,
    judge: @escaping (KnownPerson, KnownPerson) throws -> (points: Int, likeness: Likeness)?
  ) throws {
    self.db = db
    self.keep = keep
    self.mayBe = mayBe
    self.judge = judge
    hasJudgements = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM patientDistinct)") ?? false
  }

  var best: [Pair] {
    Array(found.sorted { ($1.points, $0.lower, $0.higher) < ($0.points, $1.lower, $1.higher) }.prefix(keep))
  }

  func run() throws {
    try byYear()
    try byName()
    try bySharedValue(
      """
      SELECT phone, patientId FROM patientPhone WHERE phone IN (SELECT phone FROM patientPhone GROUP BY phone HAVING count(*) > 1)
      ORDER BY phone, patientId
      """)
    try bySharedValue(
      """
      SELECT value || ' ' || system, patientId FROM patientIdentifier WHERE system <> 'hospitalNumber'
        AND (value, system) IN (SELECT value, system FROM patientIdentifier WHERE system <> 'hospitalNumber'
          GROUP BY value, system HAVING count(*) > 1)
      ORDER BY value, system, patientId
      """)
  }

  private func person(_ row: Row) -> Person {
    let fold: String = row[1]
    let words = fold.split(separator: " ").map(String.init)
    let date: String? = row[3]
    return Person(
      id: row[0],
      traits: IdentityTraits(
        words: words, sex: AdministrativeSex(rawValue: row[2]) ?? .unknown,
        birthDate: date.flatMap { try? PartialDate(iso: $0) }),
      fold: fold, words: words.map(\.hashValue), date: date,
      digits: date.flatMap { text in
        guard text.utf8.count == 10 else { return nil }
        return text.utf8.reduce(UInt32(0)) { $1 == UInt8(ascii: "-") ? $0 : $0 << 4 | UInt32($1 & 15) }
      })
  }

  private func byYear() throws {
    var year: Substring = ""
    var people: [Person] = []
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT id, nameFold, sex, birthDate FROM patient WHERE birthDate IS NOT NULL AND mergedInto IS NULL ORDER BY birthDate")
    while let row = try rows.next() {
      let next = person(row)
      let its = (next.date ?? "").prefix(4)
      if its != year {
        try compareYear(people)
        known = [:]
        people = []
        year = its
      }
      people.append(next)
    }
    try compareYear(people)
  }

  /// The name's ends, in either order.
  private func ends(_ person: Person) -> String? {
    guard let first = person.traits.words.first, let last = person.traits.words.last else { return nil }
    return first < last ? "\(first) \(last)" : "\(last) \(first)"
  }

  private func compareYear(_ people: [Person]) throws {
    var byDate: [String: [Int]] = [:]
    var byEnds: [String: [Int]] = [:]
    for (index, person) in people.enumerated() {
      byDate[person.date ?? "", default: []].append(index)
      if let ends = ends(person) { byEnds[ends, default: []].append(index) }
    }
    for (_, block) in byDate.sorted(by: { $0.key < $1.key }) {
      try eachPair(block.map { people[$0] }) { _, _ in true }
      // The same day and month the other way round, each two dates once.
      guard let first = block.first, let date = people[first].date, let swapped = people[first].traits.swappedBirthDate?.description,
        date < swapped, let others = byDate[swapped]
      else { continue }
      for one in block.prefix(blockLimit) {
        for other in others.prefix(blockLimit) { try compare(people[one], people[other]) }
      }
    }
    for (_, block) in byEnds.sorted(by: { $0.key < $1.key }) {
      try eachPair(block.map { people[$0] }) { a, b in a.date != b.date && a.traits.swappedBirthDate != b.traits.birthDate }
    }
  }

  private func byName() throws {
    var people: [Person] = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, nameFold, sex, birthDate FROM patient WHERE nameFold <> '' AND mergedInto IS NULL ORDER BY nameFold")
    func settle() throws {
      guard people.count > 1 else { return }
      // One name and two dates that have nothing to do with each other: that is asked once, not for each pair.
      var (early, late) = (people[0].traits, people[0].traits)
      (early.birthDate, late.birthDate) = (try? PartialDate(iso: "1911-11-11"), try? PartialDate(iso: "2000-02-20"))
      let farMatters = mayBe(early, late)
      // Who was born in one year was compared there.
      try eachPair(people, limit: nameLimit) { a, b in
        guard let one = a.date, let other = b.date else { return true }
        return (farMatters || !a.isFar(from: b)) && one.prefix(4) != other.prefix(4)
      }
    }
    while let row = try rows.next() {
      let next = person(row)
      if next.fold != people.first?.fold {
        try settle()
        people = []
      }
      people.append(next)
    }
    try settle()
  }

  /// Pairs found by a telephone or a number; few, so those that were found twice are remembered.
  private var shared: Set<[Int64]> = []

  private func bySharedValue(_ sql: String) throws {
    var value = ""
    var ids: [Int64] = []
    func settle() throws {
      var people: [Person] = []
      for id in ids.prefix(blockLimit) {
        let row = try Row.fetchOne(
          db, sql: "SELECT id, nameFold, sex, birthDate FROM patient WHERE id = ? AND mergedInto IS NULL", arguments: [id])
        if let row { people.append(person(row)) }
      }
      if ids.count > blockLimit { isCut = true }
      try eachPair(people, sharingWords: false) { a, b in
        !(self.wasCompared(a, b) && self.mayBe(a.traits, b.traits)) && self.shared.insert([min(a.id, b.id), max(a.id, b.id)]).inserted
      }
    }
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() {
      let next: String = row[0]
      if next != value {
        try settle()
        ids = []
        value = next
      }
      ids.append(row[1])
    }
    try settle()
  }

  /// Whether the years or the names have brought the two together.
  private func wasCompared(_ a: Person, _ b: Person) -> Bool {
    if a.fold == b.fold, !a.fold.isEmpty { return true }
    guard let date = a.date, let other = b.date, date.prefix(4) == other.prefix(4) else { return false }
    let isOneDate = date == other || a.traits.swappedBirthDate == b.traits.birthDate
    return (isOneDate && sharesWords(a, b)) || (ends(a) != nil && ends(a) == ends(b))
  }

  private func sharesWords(_ a: Person, _ b: Person) -> Bool {
    a.words.isEmpty || b.words.isEmpty || a.words.contains { b.words.contains($0) }
  }

  private func eachPair(_ people: [Person], sharingWords: Bool = true, limit: Int? = nil, _ isOurs: (Person, Person) -> Bool) throws {
    guard people.count > 1 else { return }
    let limit = limit ?? blockLimit
    if people.count > limit { isCut = true }
    let block = people.prefix(limit)
    for (index, one) in block.enumerated() {
      for other in block[(index + 1)...] where isOurs(one, other) { try compare(one, other, sharingWords: sharingWords) }
    }
  }

  /// People who were looked at closer in this year of birth, or lately.
  private var known: [Int64: KnownPerson] = [:]

  private func knownPerson(_ id: Int64) throws -> KnownPerson? {
    if let person = known[id] { return person }
    let person = try RecordStore.known(id, db)
    if known.count > 50_000 { known = [:] }
    known[id] = person
    return person
  }

  private func compare(_ a: Person, _ b: Person, sharingWords: Bool = true) throws {
    if sharingWords {
      guard sharesWords(a, b), mayBe(a.traits, b.traits) else { return }
    }
    let (lower, higher) = (min(a.id, b.id), max(a.id, b.id))
    guard lower != higher, let one = try knownPerson(lower), let other = try knownPerson(higher),
      let (points, likeness) = try judge(one, other), try !(hasJudgements && RecordStore.isJudgedDistinct(lower, higher, db))
    else { return }
    total += 1
    found.append(Pair(lower: lower, higher: higher, points: points, likeness: likeness))
    if found.count > keep * 2 + 1000 { found = best }
  }
}
