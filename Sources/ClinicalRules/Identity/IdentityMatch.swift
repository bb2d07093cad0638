public import ClinicalModel

/// How far two entries look like one person, in points, with what speaks for and against.
///
/// Points in the manner of Fellegi and Sunter (1969): what agrees adds, what contradicts takes away, what is unknown says nothing.
public struct IdentityMatch: Hashable, Sendable, Codable {
  public enum Reason: String, Hashable, Sendable, Codable {
    case sameNumber, similarNumber, otherNumber
    case sameName, swappedName, droppedMiddleName, similarName, partOfName, otherName
    case sameBirthDate, compatibleBirthDate, swappedDayAndMonth, similarBirthDate, sameBirthYear, otherBirthDate
    case sameSex, otherSex, samePhone
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
    switch Self.names(a.words, b.words) {
    case .sameName?: say(.sameName, 30)
    case .swappedName?: say(.swappedName, 26)
    case .droppedMiddleName?: say(.droppedMiddleName, 20)
    case .similarName?: say(.similarName, 20)
    case .partOfName?: say(.partOfName, 4)
    case .otherName?: say(.otherName, -15)
    default: break
    }
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
        } else if best == nil {
          best = .otherNumber
        }
      }
    }
    return best
  }

  private static func names(_ a: [String], _ b: [String]) -> Reason? {
    guard !a.isEmpty, !b.isEmpty else { return nil }
    if a == b { return .sameName }
    if a.count > 1, a.sorted() == b.sorted() { return .swappedName }
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    // A middle name left out: family and given name stay where they are.
    if short.count >= 2, short.first == long.first, short.last == long.last, isSubsequence(short, of: long) { return .droppedMiddleName }
    var left = long
    var same = 0
    var near = 0
    for word in short {
      if let index = left.firstIndex(of: word) {
        left.remove(at: index)
        same += 1
      } else if let index = left.firstIndex(where: { areNear($0, word) }) {
        left.remove(at: index)
        near += 1
      }
    }
    if short.count >= 2, same + near == short.count, long.count - short.count <= 1, near <= 1 || same > 0 { return .similarName }
    // One word that is written together or misspelt beside one that is the same.
    if same > 0 { return .partOfName }
    return .otherName
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
}
