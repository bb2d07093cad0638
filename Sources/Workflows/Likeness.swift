internal import ClinicalModel
internal import ClinicalRules
internal import Interchange
internal import RecordStore

/// Compares people with everything that their statements say, and reads the statements only where they can matter.
enum Likeness {
  typealias Counting = (SharedTrait) throws -> Share?

  /// Whether somebody of whom name, sex and birth date are known may be a candidate, with an address and, where it may be, another name.
  static func glance(_ traits: IdentityTraits) -> RecordStore.Glance {
    { seen, hasHiddenNames in
      let match = IdentityMatch(traits, seen)
      return (hasHiddenNames ? match.reach : match.reachByAddress) >= IdentityMatch.candidatePoints
    }
  }

  /// Nil when the two have fewer than `least` points.
  static func match(_ traits: IdentityTraits, _ known: KnownPerson, least: Int, share: Counting) throws -> IdentityMatch? {
    guard try mayReach(least, IdentityMatch(traits, known.traits, share: share), traits.otherNames.isEmpty ? [known] : []) else {
      return nil
    }
    let match = try IdentityMatch(traits, try completed(known), share: share)
    return match.points >= least ? match : nil
  }

  /// The same for two whom we know.
  static func match(_ one: KnownPerson, _ other: KnownPerson, least: Int, share: Counting) throws -> IdentityMatch? {
    guard try mayReach(least, IdentityMatch(one.traits, other.traits, share: share), [one, other]) else { return nil }
    let match = try IdentityMatch(try completed(one), try completed(other), share: share)
    return match.points >= least ? match : nil
  }

  /// Whether it is worth reading statements: for an address, or for another name in what `people` have that one look at the bytes shows.
  ///
  /// - Parameter people: nobody when another name is known already.
  private static func mayReach(_ least: Int, _ match: IdentityMatch, _ people: [KnownPerson]) throws -> Bool {
    if match.reachByAddress >= least { return true }
    guard match.reach >= least else { return false }
    return try people.isEmpty || people.contains { try $0.reading.traits == nil ? hasTwoNames($0.statements()) : true }
  }

  /// Whether the canonical bytes have more than one element `name`.
  private static func hasTwoNames(_ statements: [[UInt8]]) -> Bool {
    let tag = Array("<name ".utf8)
    var count = 0
    for bytes in statements where bytes.count >= tag.count {
      for start in 0...(bytes.count - tag.count)
      where bytes[start] == tag[0] && bytes[(start + 1)..<(start + tag.count)].elementsEqual(tag[1...]) {
        count += 1
        if count > 1 { return true }
      }
    }
    return false
  }

  private static func completed(_ known: KnownPerson) throws -> IdentityTraits {
    if let read = known.reading.traits { return read }
    var traits = known.traits
    for content in try known.statements() {
      guard case .patient(let patient)? = NativeFormat.statement(canonical: content) else { continue }
      traits.complete(with: patient)
    }
    known.reading.traits = traits
    return traits
  }
}
