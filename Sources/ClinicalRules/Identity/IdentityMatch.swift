public import ClinicalModel
internal import Terminology

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
  /// The most that other names and addresses, which no index holds, could bring the points to.
  public let reach: Int
  /// The most that addresses alone could.
  public let reachByAddress: Int

  /// From here on somebody has to look before a new person is made.
  public static let candidatePoints = 35

  public var isCandidate: Bool { points >= Self.candidatePoints }

  /// Of two of whom nobody counted how common what they share is.
  public init(_ a: IdentityTraits, _ b: IdentityTraits) { self.init(a, b, share: { _ in nil }) }

  /// - Parameter share: how many others have what the two share; nil when nobody counted, and the trait then weighs what a name of one in
  ///   32,768, or one day of ninety years, does. Two points are one bit: a trait that twice as many people have says two points less.
  public init(_ a: IdentityTraits, _ b: IdentityTraits, share: (SharedTrait) throws -> Share?) rethrows {
    var points = 0
    var reasons: [Reason] = []
    func say(_ reason: Reason, _ weight: Int) {
      points += weight
      reasons.append(reason)
    }
    let number = Self.numbers(a.numbers, b.numbers)
    switch number {
    case .sameNumber?: say(.sameNumber, 50)
    case .similarNumber?: say(.similarNumber, 15)
    case .otherNumber?: say(.otherNumber, -25)
    default: break
    }
    var otherName = 0
    var isContradicted = false
    var isOtherDate = false
    if let names = try NameMatch.best(a, b, share) {
      say(names.reason, names.points)
      isContradicted = names.isContradiction
      otherName = max(0, NameMatch.otherNamePoints - names.points)
    }
    switch Self.birthDates(a, b) {
    case .sameBirthDate?: say(.sameBirthDate, 30 + (try a.birthDate.map { try Self.shift(share(.birthDate($0)), -12...0) } ?? 0))
    case .compatibleBirthDate?: say(.compatibleBirthDate, 12)
    case .swappedDayAndMonth?: say(.swappedDayAndMonth, 18)
    case .similarBirthDate?: say(.similarBirthDate, 10)
    case .sameBirthYear?: say(.sameBirthYear, -3)
    case .otherBirthDate?:
      say(.otherBirthDate, -20)
      // Nobody has a number like that of somebody who was born at another time.
      isOtherDate = number != .sameNumber && number != .similarNumber
    default: break
    }
    if a.sex != .unknown, b.sex != .unknown { a.sex == b.sex ? say(.sameSex, 3) : say(.otherSex, -15) }
    // A household shares its telephone and its address: they say nothing of two who have another given name, or were born at another time.
    if !isContradicted, !isOtherDate {
      if let phone = a.phones.first(where: b.phones.contains) {
        // Up to four have one at home.
        let others = try share(.phone(phone))?.others ?? 0
        say(.samePhone, others > Self.crowd ? 0 : others > 4 ? 6 : 15)
      }
      if let address = Self.addresses(a.addresses, b.addresses) { say(address.reason, address.points) }
    }
    self.points = points
    self.reasons = reasons
    // A name of before takes the contradiction of two names away, and the household counts again.
    let household = isOtherDate ? 0 : Self.addressPoints + (isContradicted && !Set(a.phones).isDisjoint(with: b.phones) ? 15 : 0)
    reach = points + otherName + household
    reachByAddress = points + (isContradicted || isOtherDate ? 0 : Self.addressPoints)
  }

  /// What more people have than this is nobody's: the telephone of a ward, a number that stands for "none".
  public static let crowd = 50

  /// The most that an address says.
  static let addressPoints = 18

  /// Points more or less than a trait that one in 32,768 has: two for each halving or doubling.
  ///
  /// As if 32,768 people had been counted before, none of whom had the trait, and without three who may be the same person again: in a small
  /// database a name that two have is no common name.
  static func shift(_ share: Share?, _ range: ClosedRange<Int>) -> Int {
    guard let share else { return 0 }
    let before = 32_768.0
    let ratio = Double(max(0, share.others - 3) + 1) * before / (Double(max(1, share.people)) + before)
    // The exponent of the square is twice the logarithm; the factor rounds it.
    let doubled = Int((ratio * ratio * 2.0.squareRoot()).exponent)
    return min(max(-doubled, range.lowerBound), range.upperBound)
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

  /// The best that any two addresses say: a house in a street more than a hamlet, which many share.
  private static func addresses(_ a: [AddressTraits], _ b: [AddressTraits]) -> (reason: Reason, points: Int)? {
    var best: (reason: Reason, points: Int)?
    for one in a {
      for other in b {
        let isOneCommune = one.commune.flatMap { one in other.commune.map { areOneCommune(one, $0) } }
        if isOneCommune != true, let x = one.province, let y = other.province, !areOneProvince(x, y) { continue }
        let shared = one.words.intersection(other.words).count
        let smaller = min(one.words.count, other.words.count)
        // Everything that the shorter says, or all but one of many words. A number alone is no address.
        if shared >= 2, shared >= smaller - (smaller >= 4 ? 1 : 0),
          isOneCommune != false
        {
          if shared >= 4 { return (.sameAddress, addressPoints) }
          best = (.sameAddress, 12)
        } else if best == nil, shared * 2 >= smaller, shared >= 2 || (shared == 1 && isOneCommune == true) {
          best = (.similarAddress, 5)
        }
      }
    }
    return best
  }

  /// Whether the codes may be one place's: as it was called before July 2025 and since.
  private static func areOneCommune(_ a: String, _ b: String) -> Bool {
    func today(_ code: String) -> [String] { [code] + (FormerCommunes.entry(code)?.successors ?? []) }
    return a == b || today(a).contains { today(b).contains($0) }
  }

  private static func areOneProvince(_ a: String, _ b: String) -> Bool {
    func today(_ code: String) -> [String] { [code] + (Provinces.successor(of: code).map { [$0] } ?? []) }
    return a == b || today(a).contains { today(b).contains($0) }
  }

  private static func birthDates(_ a: IdentityTraits, _ b: IdentityTraits) -> Reason? {
    guard let one = a.birthDate, let other = b.birthDate else { return nil }
    if one == other { return one.day == nil ? .compatibleBirthDate : .sameBirthDate }
    if one.isCompatible(with: other) { return .compatibleBirthDate }
    if let swapped = a.swappedBirthDate, swapped == other { return .swappedDayAndMonth }
    if one.day != nil, other.day != nil, areNear(one.description, other.description) { return .similarBirthDate }
    return one.year == other.year ? .sameBirthYear : .otherBirthDate
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
