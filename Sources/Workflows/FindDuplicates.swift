internal import ClinicalModel
internal import ClinicalRules
internal import Interchange
public import RecordStore

/// Lists charts that may be one person's, the likeliest first.
public struct FindDuplicates: Workflow {
  public static let permissions: [Permission] = [.mergePatients]

  public struct Pair: Sendable, Codable {
    public var one: PatientSummary
    public var other: PatientSummary
    public var points: Int
    /// What speaks for and against, in the words of `IdentityMatch.Reason`.
    public var reasons: [String]
  }

  /// Telephones and numbers that a crowd has, so that they bring nobody together.
  public struct Crowds: Hashable, Sendable, Codable {
    public var values = 0
    /// How many pairs nothing but such a value would have brought together, and were not compared for it.
    public var pairs = 0
  }

  public struct Page: Sendable, Codable {
    public var pairs: [Pair]
    /// How many pairs there are on all pages.
    public var total: Int
    /// Whether some pairs were not compared.
    public var isCut: Bool
    public var notCompared: Crowds
  }

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// - Parameters:
  ///   - points: the least that a pair has; as for candidates at registration unless said.
  ///   - progress: hears of how much is done, in thousandths.
  public func callAsFunction(limit: Int, offset: Int, points: Int?, progress: (Int) -> Void = { _ in }) throws -> Page {
    let actor = try session.authorise(Self.self)
    var page = try session.store.readEverybody(by: actor, at: session.now()) { people -> (value: Page, found: Int) in
      var comparison = Comparison(people, least: points ?? IdentityMatch.candidatePoints, keep: offset + limit)
      try comparison.run(progress)
      let pairs = try comparison.best.dropFirst(offset).compactMap { found -> Pair? in
        guard let one = try people.summary(found.lower), let other = try people.summary(found.higher) else { return nil }
        return Pair(one: one, other: other, points: found.match.points, reasons: found.match.reasons.map(\.rawValue))
      }
      let page = Page(pairs: pairs, total: comparison.total, isCut: comparison.crowds.pairs > 0, notCompared: comparison.crowds)
      return (page, comparison.total)
    }
    for index in page.pairs.indices {
      let shown = try session.masked([page.pairs[index].one, page.pairs[index].other])
      (page.pairs[index].one, page.pairs[index].other) = (shown[0], shown[1])
    }
    return page
  }

  /// One run over everybody.
  private struct Comparison {
    struct Found {
      var lower: Int64
      var higher: Int64
      var match: IdentityMatch
    }

    private let people: PeopleReader
    private let least: Int
    private let keep: Int
    private let search: DuplicateSearch
    private var found: [Found] = []
    private(set) var total = 0
    private(set) var crowds = Crowds()
    /// How many have a telephone that is not only a household's.
    private var busyPhones: [String: Int] = [:]
    private var crowdedNumbers: Set<String> = []

    init(_ people: PeopleReader, least: Int, keep: Int) {
      self.people = people
      self.least = least
      self.keep = keep
      search = DuplicateSearch(least: least)
    }

    /// The likeliest first; of equals those who were entered first.
    var best: [Found] {
      Array(found.sorted { ($1.match.points, $0.lower, $0.higher) < ($0.match.points, $1.lower, $1.higher) }.prefix(keep))
    }

    /// Reading everybody takes a fifth of the time, the gatherings most of the rest.
    mutating func run(_ progress: (Int) -> Void) throws {
      try people.everybody { search.add($0, nameFold: $1, sex: $2, birthDate: $3) }
      progress(100)
      try people.nationalNumbers { search.setNumber($1, of: $0) }
      try people.sharedPhones { phone, ids in if ids.count > 4 { busyPhones[phone] = ids.count } }
      progress(200)
      try search.run(progress: { progress(200 + $0 * 7 / 10) }) { pair in try settle(pair.one, pair.other, pair.share) }
      try people.sharedPhones { phone, ids in try compare(ids, sharing: phone) }
      try people.sharedNumbers { number, ids in
        if ids.count > IdentityMatch.crowd { crowdedNumbers.insert(number) }
        try compare(ids, sharing: number)
      }
      progress(1000)
    }

    /// Compares those who share a value, unless they were offered, or another value that they share comes before it.
    private mutating func compare(_ ids: [Int64], sharing value: String) throws {
      guard ids.count <= IdentityMatch.crowd else {
        crowds.values += 1
        crowds.pairs += ids.count * (ids.count - 1) / 2
        return
      }
      for (index, one) in ids.enumerated() {
        for other in ids[(index + 1)...] where !search.wasOffered(one, other) {
          guard let a = try people.known(one), let b = try people.known(other), firstShared(a, b) == value else { continue }
          try settle(one, other, search.share(one, other))
        }
      }
    }

    /// The first of the values that bring the two together.
    private func firstShared(_ a: KnownPerson, _ b: KnownPerson) -> String? {
      let phones = a.traits.phones.filter { b.traits.phones.contains($0) && (busyPhones[$0] ?? 0) <= IdentityMatch.crowd }
      if let first = phones.min() { return first }
      return a.traits.numbers.filter(b.traits.numbers.contains).map { "\($0.system) \($0.value)" }
        .filter { !crowdedNumbers.contains($0) }.min()
    }

    private mutating func settle(_ one: Int64, _ other: Int64, _ share: (SharedTrait) -> Share?) throws {
      let busy = busyPhones
      guard let a = try people.known(one), let b = try people.known(other),
        let match = try Likeness.match(
          a, b, least: least,
          share: { trait in
            guard case .phone(let phone) = trait else { return share(trait) }
            return Share(others: (busy[phone] ?? 2) - 2, people: 0)
          }), try !people.areJudgedDistinct(one, other)
      else { return }
      total += 1
      found.append(Found(lower: min(one, other), higher: max(one, other), match: match))
      if found.count > keep * 2 + 1000 { found = best }
    }
  }
}
