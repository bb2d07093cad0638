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

  public struct Page: Sendable, Codable {
    public var pairs: [Pair]
    /// How many pairs there are on all pages.
    public var total: Int
    /// Whether a group of people was too large to compare everybody in it.
    public var isCut: Bool
  }

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// - Parameter points: the least that a pair has; as for candidates at registration unless said.
  public func callAsFunction(limit: Int, offset: Int, points: Int?) throws -> Page {
    let actor = try session.authorise(Self.self)
    let least = points ?? IdentityMatch.candidatePoints
    let page = try session.store.duplicates(
      limit: limit, offset: offset,
      // So much an address can add to what name, sex and birth date say; who shares a telephone or a number is compared for that.
      mayBe: { IdentityMatch($0, $1).points >= least - 12 },
      judge: { one, other -> (points: Int, likeness: IdentityMatch)? in
        guard let match = try Likeness.match(one, other), match.points >= least else { return nil }
        return (match.points, match)
      }, by: actor, at: session.now())
    return Page(
      pairs: page.pairs.map {
        Pair(one: $0.one, other: $0.other, points: $0.points, reasons: $0.likeness.reasons.map(\.rawValue))
      }, total: page.total, isCut: page.isCut)
  }
}

/// Compares people with everything that their statements say; nil when nothing in them can make the two alike.
enum Likeness {
  /// What other names and an address can add.
  private static let hidden = 45

  static func match(_ traits: IdentityTraits, _ known: KnownPerson) throws -> IdentityMatch? {
    guard IdentityMatch(traits, known.traits).points + hidden >= IdentityMatch.candidatePoints else { return nil }
    return IdentityMatch(traits, try completed(known))
  }

  static func match(_ one: KnownPerson, _ other: KnownPerson) throws -> IdentityMatch? {
    guard IdentityMatch(one.traits, other.traits).points + hidden >= IdentityMatch.candidatePoints else { return nil }
    return IdentityMatch(try completed(one), try completed(other))
  }

  private static func completed(_ known: KnownPerson) throws -> IdentityTraits {
    if let read = known.reading.traits { return read }
    var traits = known.traits
    for content in try known.statements() {
      guard case .patient(let patient)? = try NativeFormat.statement(canonical: content) else { continue }
      traits.complete(with: patient)
    }
    known.reading.traits = traits
    return traits
  }
}
