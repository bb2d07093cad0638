public import ClinicalModel

/// How far two entries look like one person, in points, with what speaks for and against.
///
/// Points in the manner of Fellegi and Sunter (1969): what agrees adds, what contradicts takes away, what is unknown says nothing.
public struct IdentityMatch: Hashable, Sendable, Codable {
  public enum Reason: String, Hashable, Sendable, Codable {
    case sameNumber, similarNumber, otherNumber
    case sameName, swappedName, droppedMiddleName, similarName, partOfName, otherGivenName, otherName, sameOtherName
    case sameBirthDate, compatibleBirthDate, swappedDayAndMonth, similarBirthDate, sameBirthYear, otherBirthDate
    case sameSex, otherSex, samePhone, sameAddress, similarAddress
  }

  public let points: Int
  public let reasons: [Reason]

  /// From here on somebody has to look before a new person is made.
  public static let candidatePoints = 35

  public var isCandidate: Bool { points >= Self.candidatePoints }

  public init(_ a: IdentityTraits, _ b: IdentityTraits) {
    var points = 0
    var reasons: [Reason] = []
    func say(_ reason: Reason, _ weight: Int) {
      points += weight
      reasons.append(reason)
    }
    switch Self.numbers(a.numbers, b.numbers) {
    case .sameNumber?: say(.sameNumber, 50)
    case .similarNumber?: say(.similarNumber, 15)
    case .otherNumber?: say(.otherNumber, -25)
    default: break
    }
    if let (reason, weight) = Self.bestNames(a, b) { say(reason, weight) }
    switch Self.birthDates(a, b) {
    case .sameBirthDate?: say(.sameBirthDate, 30)
    case .compatibleBirthDate?: say(.compatibleBirthDate, 12)
    case .swappedDayAndMonth?: say(.swappedDayAndMonth, 20)
    case .similarBirthDate?: say(.similarBirthDate, 14)
    case .sameBirthYear?: say(.sameBirthYear, 0)
    case .otherBirthDate?: say(.otherBirthDate, -20)
    default: break
    }
    if a.sex != .unknown, b.sex != .unknown { a.sex == b.sex ? say(.sameSex, 3) : say(.otherSex, -15) }
    if !Set(a.phones).isDisjoint(with: b.phones) { say(.samePhone, 15) }
    switch Self.addresses(a.addresses, b.addresses) {
    case .sameAddress?: say(.sameAddress, 12)
    case .similarAddress?: say(.similarAddress, 5)
    default: break
    }
    self.points = points
    self.reasons = reasons
  }

  /// The best that any two numbers of one kind say.
  private static func numbers(_ a: [IdentityTraits.Number], _ b: [IdentityTraits.Number]) -> Reason? {
    var best: Reason?
    for one in a {
      for other in b where other.system == one.system {
        if one.value == other.value { return .sameNumber }
        if areNear(one.value, other.value) {
          best = .similarNumber
        } else if best == nil, Identifier.System(rawValue: one.system)?.isNationallyUnique == true {
          // Another card or passport says little: they are replaced.
          best = .otherNumber
        }
      }
    }
    return best
  }

  /// The names that are most alike; an old name, or one of everyday use, says less than the official one.
  private static func bestNames(_ a: IdentityTraits, _ b: IdentityTraits) -> (reason: Reason, points: Int)? {
    func weight(_ reason: Reason) -> Int {
      switch reason {
      case .sameName: 30
      case .swappedName: 26
      case .droppedMiddleName, .similarName: 20
      case .partOfName: 4
      case .otherGivenName: -12
      default: -15
      }
    }
    guard let official = names(a.words, b.words) else { return nil }
    var best = (reason: official, points: weight(official))
    guard best.points < 20 else { return best }
    for one in [a.words] + a.otherNames {
      for other in [b.words] + b.otherNames where one != a.words || other != b.words {
        if let reason = names(one, other), weight(reason) >= 20, best.points < 18 { best = (.sameOtherName, 18) }
      }
    }
    return best
  }

  private static func names(_ a: [String], _ b: [String]) -> Reason? {
    guard !a.isEmpty, !b.isEmpty else { return nil }
    if a == b { return .sameName }
    if a.count > 1, b.count == a.count, a.sorted() == b.sorted() { return .swappedName }
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    // Family and given name stay where they are when a middle name is left out.
    let framed = short.count >= 2 && wordsAgree(short[0], long[0]) && wordsAgree(short[short.count - 1], long[long.count - 1])
    if framed, short.first == long.first, short.last == long.last, short.count < long.count, isSubsequence(short, of: long) {
      return .droppedMiddleName
    }
    // Words written together or apart.
    if a.count != b.count, a.joined() == b.joined() { return .similarName }
    var left = long
    var same = 0
    var near = 0
    for word in short {
      if let index = left.firstIndex(where: { $0 == word || areTypedAlike($0, word) }) {
        left.remove(at: index)
        same += 1
      } else if let index = left.firstIndex(where: { wordsAgree($0, word) }) {
        left.remove(at: index)
        near += 1
      }
    }
    if short.count >= 2, same + near == short.count, near <= 1 || same > 0, long.count - short.count <= 1 || framed { return .similarName }
    // Of two long names one middle name may be another.
    if framed, short.count >= 4, same + near >= short.count - 1 { return .similarName }
    guard same + near > 0 else { return .otherName }
    guard let (givenA, givenB, familyA, familyB) = Self.ends(a, b) else { return .otherName }
    // Who shares a family and a middle name but is called otherwise is a brother or a sister.
    return wordsAgree(givenA, givenB) || wordsAgree(givenA, familyB) || wordsAgree(familyA, givenB) ? .partOfName : .otherGivenName
  }

  private static func ends(_ a: [String], _ b: [String]) -> (String, String, String, String)? {
    guard let givenA = a.last, let givenB = b.last, let familyA = a.first, let familyB = b.first else { return nil }
    return (givenA, givenB, familyA, familyB)
  }

  /// Whether two words may be one: a letter off, two in a long one, an initial, or typed with the input method off.
  static func wordsAgree(_ a: String, _ b: String) -> Bool {
    if a == b || areNear(a, b) { return true }
    let (short, long) = a.utf8.count <= b.utf8.count ? (a, b) : (b, a)
    if short.utf8.count == 1 { return long.utf8.first == short.utf8.first && long.utf8.count > 1 }
    if short.utf8.count >= 7, distance(a, b, limit: 2) <= 2 { return true }
    return areTypedAlike(a, b)
  }

  /// Whether one of two words is the other, typed with the input method off.
  private static func areTypedAlike(_ a: String, _ b: String) -> Bool {
    a.utf8.count > b.utf8.count ? TypedVietnamese.word(a) == b : a.utf8.count < b.utf8.count && TypedVietnamese.word(b) == a
  }

  private static func addresses(_ a: [AddressTraits], _ b: [AddressTraits]) -> Reason? {
    var best: Reason?
    for one in a {
      for other in b {
        if let x = one.province, let y = other.province, x != y { continue }
        let shared = one.words.intersection(other.words).count
        let smaller = min(one.words.count, other.words.count)
        // Everything that the shorter says, or all but one of many words. A number alone is no address.
        if shared >= 2, shared >= smaller - (smaller >= 4 ? 1 : 0),
          one.commune == nil || other.commune == nil || one.commune == other.commune
        {
          return .sameAddress
        }
        if shared * 2 >= smaller, shared >= 2 || (shared == 1 && one.commune != nil && one.commune == other.commune) {
          best = .similarAddress
        }
      }
    }
    return best
  }

  private static func birthDates(_ a: IdentityTraits, _ b: IdentityTraits) -> Reason? {
    guard let one = a.birthDate, let other = b.birthDate else { return nil }
    if one == other { return one.day == nil ? .compatibleBirthDate : .sameBirthDate }
    if one.isCompatible(with: other) { return .compatibleBirthDate }
    if let swapped = a.swappedBirthDate, swapped == other { return .swappedDayAndMonth }
    if one.day != nil, other.day != nil, areNear(one.description, other.description) { return .similarBirthDate }
    return one.year == other.year ? .sameBirthYear : .otherBirthDate
  }

  private static func isSubsequence(_ short: [String], of long: [String]) -> Bool {
    var position = long.startIndex
    for word in short {
      guard let found = long[position...].firstIndex(of: word) else { return false }
      position = found + 1
    }
    return true
  }

  /// Whether one letter is other, missing, too many or exchanged with its neighbour. Words of fewer than three letters have to be the same.
  static func areNear(_ a: String, _ b: String) -> Bool {
    let (a, b) = (Array(a.utf8), Array(b.utf8))
    guard min(a.count, b.count) >= 3, abs(a.count - b.count) <= 1 else { return false }
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    var tail = 0
    while tail < min(a.count, b.count) - start, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
    let (restA, restB) = (a[start..<(a.count - tail)], b[start..<(b.count - tail)])
    if restA.count <= 1, restB.count <= 1 { return true }
    return restA.count == 2 && restB.count == 2 && restA.first == restB.last && restA.last == restB.first
  }

  /// Letters to change, add or leave out, or neighbours to exchange, to make one word the other; `limit + 1` when there are more.
  static func distance(_ a: String, _ b: String, limit: Int) -> Int {
    let (a, b) = (Array(a.utf8), Array(b.utf8))
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + Array(repeating: 0, count: b.count)
      for j in 1...b.count {
        row[j] = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], before[j - 2] + 1) }
      }
      (before, previous) = (previous, row)
    }
    return min(previous[b.count], limit + 1)
  }
}
