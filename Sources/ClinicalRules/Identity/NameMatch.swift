internal import ClinicalModel

/// How far two names look like one person's.
struct NameMatch {
  var reason: IdentityMatch.Reason
  var points: Int
  /// Whether the given names are two persons'.
  var isContradiction: Bool

  /// How far the frequency of a name moves what it says.
  static let shifts = -10...8

  /// What an old name, or one of everyday use, says when it is the other's name.
  static let otherNamePoints = 18

  /// The names that are most alike; nil when one of the two has none. A name that few have says more than one that many have.
  static func best(_ a: IdentityTraits, _ b: IdentityTraits, _ share: (SharedTrait) throws -> Share?) rethrows -> NameMatch? {
    guard let official = reason(a.words, b.words) else { return nil }
    let best = try NameMatch(weighing: official, a.words, b.words, share)
    guard best.points < otherNamePoints else { return best }
    for one in [a.words] + a.otherNames {
      for other in [b.words] + b.otherNames where one != a.words || other != b.words {
        guard let reason = reason(one, other) else { continue }
        if base(reason) >= 20 { return NameMatch(reason: .sameOtherName, points: otherNamePoints, isContradiction: false) }
      }
    }
    return best
  }

  private init(reason: IdentityMatch.Reason, points: Int, isContradiction: Bool) {
    self.reason = reason
    self.points = points
    self.isContradiction = isContradiction
  }

  private init(
    weighing reason: IdentityMatch.Reason, _ a: [String], _ b: [String], _ share: (SharedTrait) throws -> Share?
  ) rethrows {
    func shift(_ traits: SharedTrait...) throws -> Int {
      // Of two spellings the one that more people have is likelier meant.
      let shares = try traits.compactMap { try share($0) }
      return IdentityMatch.shift(shares.max { $0.others < $1.others }, Self.shifts)
    }
    var points = Self.base(reason)
    var isContradiction = reason == .otherGivenName || reason == .otherName
    switch reason {
    case .sameName, .swappedName: points += try shift(.name(a), .name(b))
    case .droppedMiddleName:
      if let given = a.last, let family = a.first { points += try shift(.ends(given: given, family: family)) }
    case .partOfName:
      // One given name and another family: many are called so.
      if let one = a.last, let other = b.last { points += min(0, max(-4, try shift(.given(one), .given(other)))) }
    case .similarName:
      points += min(0, try shift(.name(a), .name(b)))
      if try Self.areTwoNames(a, b, share) {
        points = -2
        isContradiction = true
      }
    default: break
    }
    self.init(reason: reason, points: points, isContradiction: isContradiction)
  }

  private static func base(_ reason: IdentityMatch.Reason) -> Int {
    switch reason {
    case .sameName: 30
    case .swappedName: 26
    case .droppedMiddleName, .similarName: 20
    case .partOfName: 4
    case .otherGivenName: -12
    default: -15
    }
  }

  /// Whether two given names that a letter tells apart are both names that people have, as Lan and Loan: a slip seldom makes a name of a
  /// name, and twins are often called so.
  private static func areTwoNames(_ a: [String], _ b: [String], _ share: (SharedTrait) throws -> Share?) rethrows -> Bool {
    guard a.count == b.count, a.dropLast() == b.dropLast(), let one = a.last, let other = b.last, !IdentityWord.areOne(one, other)
    else { return false }
    for given in [one, other] {
      guard let share = try share(.given(given)), share.others >= max(2, share.people / 5000) else { return false }
    }
    return true
  }

  static func reason(_ a: [String], _ b: [String]) -> IdentityMatch.Reason? {
    guard !a.isEmpty, !b.isEmpty else { return nil }
    if a.count == b.count, zip(a, b).allSatisfy({ IdentityWord.areSpelledAlike($0, $1) }) { return .sameName }
    if a.count > 1, b.count == a.count, a.sorted() == b.sorted() { return .swappedName }
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    // Family and given name stay where they are when a middle name is left out.
    let framed =
      short.count >= 2 && IdentityWord.agree(short[0], long[0]) && IdentityWord.agree(short[short.count - 1], long[long.count - 1])
    if framed, short.first == long.first, short.last == long.last, short.count < long.count, isSubsequence(short, of: long) {
      return .droppedMiddleName
    }
    // Words written together or apart.
    if a.count != b.count, a.joined() == b.joined() { return .similarName }
    var left = long
    var same = 0
    var near = 0
    for word in short {
      if let index = left.firstIndex(where: { IdentityWord.areOne($0, word) }) {
        left.remove(at: index)
        same += 1
      } else if let index = left.firstIndex(where: { IdentityWord.agree($0, word) }) {
        left.remove(at: index)
        near += 1
      }
    }
    if short.count >= 2, same + near == short.count, near <= 1 || same > 0, long.count - short.count <= 1 || framed { return .similarName }
    // Of two long names one middle name may be another.
    if framed, short.count >= 4, same + near >= short.count - 1 { return .similarName }
    guard same + near > 0 else { return .otherName }
    guard let givenA = a.last, let givenB = b.last, let familyA = a.first, let familyB = b.first else { return .otherName }
    // Who shares a family and a middle name but is called otherwise is a brother or a sister.
    return IdentityWord.agree(givenA, givenB) || IdentityWord.agree(givenA, familyB) || IdentityWord.agree(familyA, givenB)
      ? .partOfName : .otherGivenName
  }

  private static func isSubsequence(_ short: [String], of long: [String]) -> Bool {
    var position = long.startIndex
    for word in short {
      guard let found = long[position...].firstIndex(of: word) else { return false }
      position = found + 1
    }
    return true
  }
}
