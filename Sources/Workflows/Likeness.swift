internal import ClinicalModel
internal import ClinicalRules
internal import Interchange
internal import RecordStore

/// Compares people with everything that their statements say, and reads the statements only where they can matter.
enum Likeness {
  typealias Counting = (SharedTrait) throws -> Share?

  /// Nil when the two have fewer than `least` points.
  static func match(_ traits: IdentityTraits, _ known: KnownPerson, least: Int, share: Counting) throws -> IdentityMatch? {
    guard try IdentityMatch(traits, known.traits, share: share).reach >= least else { return nil }
    let match = try IdentityMatch(traits, try completed(known), share: share)
    return match.points >= least ? match : nil
  }

  /// The same for two whom we know.
  static func match(_ one: KnownPerson, _ other: KnownPerson, least: Int, share: Counting) throws -> IdentityMatch? {
    guard try IdentityMatch(one.traits, other.traits, share: share).reach >= least else { return nil }
    let match = try IdentityMatch(try completed(one), try completed(other), share: share)
    return match.points >= least ? match : nil
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
