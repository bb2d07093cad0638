public import ClinicalModel

/// Finds, among very many people, the pairs that may be one person, from names, sexes, birth dates and national numbers.
///
/// Nobody is compared with everybody: people are gathered by traits that few share (`gatherings`), and each gathering is compared whole,
/// whatever its size, so that no pair in it is left out. Each pair is offered once. Memory is about 50 bytes a person, and 100 a name that is new.
public final class DuplicateSearch {
  /// Two people worth a closer look.
  public struct Pair: Sendable {
    public let one: Int64
    public let other: Int64
    /// How many others have what the two share.
    public let share: @Sendable (SharedTrait) -> Share?
  }

  /// A name that somebody has.
  private struct Name {
    /// Where its words begin among `words`; they end where the next name's begin.
    var start: UInt32
    /// The gathered words in whatever order, and written together.
    var anyOrder: UInt64
    var joined: UInt64
  }

  private static let sexes: [AdministrativeSex] = [.unknown, .male, .female, .other]

  private let least: Int
  private var book = WordBook()
  private var names: [Name] = []
  private var words: [UInt32] = []
  private var folds = TextTable()
  // A column a trait, a row a person.
  private var ids: [Int64] = []
  private var nameOf: [UInt32] = []
  private var dates: [UInt32] = []
  private var sexes: [UInt8] = []
  private var numbers: [UInt64] = []
  private var personOf: [UInt32] = []
  private var counts = Counts()
  /// What the frequency of each name, and of its ends, adds to the points.
  private var nameShift: [Int8] = []
  /// By the number of a gathered word: whether fewer than one of fifty has it as the first.
  private var familyIsSelective: [Bool] = []
  /// How many have each name.
  private var peopleOf: [UInt32] = []
  private var endsShift: [Int8] = []
  private var agreements = [UInt64](repeating: .max, count: 1 << 16)

  /// - Parameter least: the points that a pair has to be able to reach.
  public init(least: Int) { self.least = least }

  /// Takes in a person.
  public func add(_ id: Int64, nameFold: String, sex: AdministrativeSex, birthDate: PartialDate?) {
    let (name, isNew) = folds.number(nameFold)
    if isNew {
      names.append(Name(start: UInt32(words.count), anyOrder: 0, joined: 0))
      var anyOrder: UInt64 = 1
      var joined: UInt64 = 0
      for word in nameFold.split(separator: " ") {
        let number = book.number(String(word))
        words.append(number)
        anyOrder = anyOrder &+ Mixed.bits(UInt64(book.gathered[Int(number)]) + 1)
        for byte in book[book.gathered[Int(number)]].utf8 { joined = (joined ^ UInt64(byte)) &* 0x100_0000_01B3 }
      }
      names[names.count - 1].anyOrder = anyOrder
      names[names.count - 1].joined = joined
    }
    ids.append(id)
    nameOf.append(name)
    dates.append(birthDate.map { UInt32($0.year) << 16 | UInt32($0.month ?? 0) << 8 | UInt32($0.day ?? 0) } ?? 0)
    sexes.append(UInt8(Self.sexes.firstIndex(of: sex) ?? 0))
  }

  /// Says which national number somebody has; after everybody was added.
  public func setNumber(_ value: String, of id: Int64) {
    if numbers.isEmpty { numbers = Array(repeating: 0, count: ids.count) }
    guard let person = person(id) else { return }
    numbers[person] = UInt64(value).map { $0 + 1 } ?? 0
  }

  private func person(_ id: Int64) -> Int? {
    if personOf.isEmpty {
      personOf = Array(repeating: .max, count: Int(ids.max() ?? 0) + 1)
      for (person, id) in ids.enumerated() { personOf[Int(id)] = UInt32(person) }
    }
    guard id >= 0, id < personOf.count, personOf[Int(id)] != .max else { return nil }
    return Int(personOf[Int(id)])
  }

  // MARK: Gathering

  /// What brings two people together. A pair belongs to the first that has both.
  private enum Gathering {
    /// One birth date, or one with day and month exchanged.
    case date
    /// One birth month, or one day of some month of a year, and one given name: a slip in the date, and in the rest of the name.
    case monthAndGiven, dayAndGiven
    /// The same with a family name that is not among the most common.
    case monthAndFamily, dayAndFamily
    /// One birth year, and the same words in the name.
    case yearAndWords
    /// One birthday, and one family and given name in either order: another year.
    case birthdayAndEnds
    case birthdayAndWords
    /// One birth year and one given name, or family name as above, where one of two has no day.
    case yearAndGiven, yearAndFamily

    static let all = [
      date, monthAndGiven, dayAndGiven, monthAndFamily, dayAndFamily, yearAndWords, birthdayAndEnds, birthdayAndWords, yearAndGiven,
      yearAndFamily,
    ]

    /// Whether one of two has to be somebody of whom the day is not known.
    var isForPartialDates: Bool { self == .yearAndGiven || self == .yearAndFamily }
  }

  /// The value by which people are gathered; nil for whom it does not gather.
  private func key(_ person: Int, _ gathering: Gathering) -> UInt64? {
    let date = dates[person]
    guard date != 0 else { return nil }
    let (year, month, day) = (date >> 16, date >> 8 & 0xFF, date & 0xFF)
    let name = Int(nameOf[person])
    guard day != 0 || gathering == .yearAndWords || gathering.isForPartialDates else { return nil }
    switch gathering {
    case .date: return UInt64(year << 16 | min(month, day) << 8 | max(month, day))
    case .monthAndGiven: return given(name).map { Self.key($0, date & 0xFFFF_FF00, 1) }
    case .dayAndGiven: return given(name).map { Self.key($0, date & 0xFFFF_00FF, 2) }
    case .monthAndFamily: return family(name).map { Self.key($0, date & 0xFFFF_FF00, 3) }
    case .dayAndFamily: return family(name).map { Self.key($0, date & 0xFFFF_00FF, 4) }
    case .yearAndWords: return isNameless(name) ? nil : Self.key(names[name].anyOrder, year << 16, 5)
    case .birthdayAndEnds: return ends(name).map { Self.key($0, date & 0xFFFF, 6) }
    case .birthdayAndWords: return isNameless(name) ? nil : Self.key(names[name].anyOrder, date & 0xFFFF, 7)
    case .yearAndGiven: return given(name).map { Self.key($0, year << 16, 8) }
    case .yearAndFamily: return family(name).map { Self.key($0, year << 16, 9) }
    }
  }

  private static func key(_ words: UInt64, _ date: UInt32, _ kind: UInt64) -> UInt64 {
    Mixed.bits(Mixed.bits(words) ^ UInt64(date) << 8 ^ kind)
  }

  private func given(_ name: Int) -> UInt64? { wordRange(name).last.map { UInt64(gathered(words[$0])) } }

  private func family(_ name: Int) -> UInt64? {
    guard let first = wordRange(name).first, familyIsSelective[Int(gathered(words[first]))] else { return nil }
    return UInt64(gathered(words[first]))
  }

  private func wordRange(_ name: Int) -> Range<Int> {
    Int(names[name].start)..<(name + 1 < names.count ? Int(names[name + 1].start) : words.count)
  }

  private func isNameless(_ name: Int) -> Bool { wordRange(name).isEmpty }

  private func gathered(_ word: UInt32) -> UInt32 { book.gathered[Int(word)] }

  /// The first and the last word in either order; nil when there is no name.
  private func ends(_ name: Int) -> UInt64? {
    let range = wordRange(name)
    guard !range.isEmpty else { return nil }
    let (one, other) = (gathered(words[range.lowerBound]), gathered(words[range.upperBound - 1]))
    return UInt64(min(one, other)) << 24 ^ UInt64(max(one, other))
  }

  /// Whether a gathering before this one has both.
  private func areEarlier(_ a: Int, _ b: Int, than gathering: Gathering) -> Bool {
    for other in Gathering.all {
      if other == gathering { return false }
      if areGathered(a, b, other) { return true }
    }
    return false
  }

  private func areGathered(_ a: Int, _ b: Int, _ gathering: Gathering) -> Bool {
    guard !gathering.isForPartialDates || dates[a] & 0xFF == 0 || dates[b] & 0xFF == 0, let one = key(a, gathering) else { return false }
    return one == key(b, gathering)
  }

  /// Offers every pair that may reach the points, once. `progress` hears of how much of the work is done, in thousandths.
  public func run(progress: (Int) throws -> Void, _ offer: (Pair) throws -> Void) throws {
    count()
    // One number a person, its key above and the row below: sorted, the gatherings lie together.
    var rows: [UInt64] = []
    rows.reserveCapacity(ids.count)
    for (index, gathering) in Gathering.all.enumerated() {
      rows.removeAll(keepingCapacity: true)
      for person in ids.indices {
        if let key = key(person, gathering) { rows.append((key & 0xFFFF_FFFF) << 32 | UInt64(person)) }
      }
      rows.sort()
      var start = 0
      var said = -1
      while start < rows.count {
        var end = start + 1
        while end < rows.count, rows[end] >> 32 == rows[start] >> 32 { end += 1 }
        for place in start..<end {
          let a = Int(rows[place] & 0xFFFF_FFFF)
          let isPartial = dates[a] & 0xFF == 0
          if gathering.isForPartialDates, !isPartial { continue }
          for next in (gathering.isForPartialDates ? start : place + 1)..<end {
            let b = Int(rows[next] & 0xFFFF_FFFF)
            // Two of whom no day is known meet once.
            if gathering.isForPartialDates, next <= place, next == place || dates[b] & 0xFF == 0 { continue }
            try compare(a, b, gathering, offer)
          }
        }
        start = end
        let done = (index * 1000 + start * 1000 / rows.count) / Gathering.all.count
        if done != said {
          said = done
          try progress(done)
        }
      }
    }
    try compareUndated(offer)
  }

  /// Who has no birth date is compared with everybody of the same words.
  private func compareUndated(_ offer: (Pair) throws -> Void) throws {
    var rows: [(key: UInt64, person: UInt32)] = []
    let undated = Set(ids.indices.lazy.filter { self.dates[$0] == 0 }.map { self.names[Int(self.nameOf[$0])].anyOrder })
    for person in ids.indices where undated.contains(names[Int(nameOf[person])].anyOrder) && !isNameless(Int(nameOf[person])) {
      rows.append((names[Int(nameOf[person])].anyOrder, UInt32(person)))
    }
    rows.sort { ($0.key, $0.person) < ($1.key, $1.person) }
    var start = 0
    while start < rows.count {
      var end = start + 1
      while end < rows.count, rows[end].key == rows[start].key { end += 1 }
      for place in start..<end {
        for next in (place + 1)..<max(end, place + 1) {
          let (a, b) = (Int(rows[place].person), Int(rows[next].person))
          if dates[a] == 0 || dates[b] == 0 { try settle(a, b, offer) }
        }
      }
      start = end
    }
  }

  /// Whether `run` has offered the two, who share something else besides.
  public func wasOffered(_ one: Int64, _ other: Int64) -> Bool {
    guard let a = person(one), let b = person(other) else { return false }
    let isGathered =
      dates[a] == 0 || dates[b] == 0
      ? names[Int(nameOf[a])].anyOrder == names[Int(nameOf[b])].anyOrder && !isNameless(Int(nameOf[a]))
      : Gathering.all.contains { areGathered(a, b, $0) }
    return isGathered && mayReach(a, b) != nil
  }

  /// Whether somebody was added under this number.
  public func has(_ id: Int64) -> Bool { person(id) != nil }

  /// What the two share, and how many others do.
  public func share(_ one: Int64, _ other: Int64) -> @Sendable (SharedTrait) -> Share? {
    guard let a = person(one), let b = person(other) else { return { _ in nil } }
    return shares(a, b)
  }

  // MARK: Comparing

  private func compare(_ a: Int, _ b: Int, _ gathering: Gathering, _ offer: (Pair) throws -> Void) throws {
    guard mostPoints(a, b) >= least else { return }
    guard areGathered(a, b, gathering), !areEarlier(a, b, than: gathering) else { return }
    try settle(a, b, offer)
  }

  private func settle(_ a: Int, _ b: Int, _ offer: (Pair) throws -> Void) throws {
    guard let share = mayReach(a, b) else { return }
    try offer(Pair(one: min(ids[a], ids[b]), other: max(ids[a], ids[b]), share: share))
  }

  /// No fewer than `IdentityMatch` can give the two with one address, in nanoseconds: rules nearly everybody out.
  private func mostPoints(_ a: Int, _ b: Int) -> Int {
    let (one, other) = (Int(nameOf[a]), Int(nameOf[b]))
    var points = 0
    switch (dates[a], dates[b]) {
    case (0, _), (_, 0): points += IdentityMatch.addressPoints
    case (let x, let y): points += Self.mostPoints(x, y)
    }
    points += sexes[a] == sexes[b] ? 3 : sexes[a] == 0 || sexes[b] == 0 ? 0 : -15
    guard points + 38 >= least else { return points }
    if one == other || names[one].anyOrder == names[other].anyOrder {
      points += isNameless(one) ? 0 : 30 + Int(min(nameShift[one], nameShift[other]))
    } else if namesMayAgree(one, other) {
      points += 20 + max(0, Int(endsShift[one]))
    } else {
      points -= 12
    }
    return points >= least && haveOtherNumbers(a, b) ? points - 25 : points
  }

  /// What two dates and, unless they contradict each other, an address can give.
  private static func mostPoints(_ x: UInt32, _ y: UInt32) -> Int {
    if x == y { return 30 + IdentityMatch.addressPoints }
    if x >> 16 == y >> 16 {
      if x & 0xFF == 0 || y & 0xFF == 0 { return 12 + IdentityMatch.addressPoints }
      if x >> 8 & 0xFF == y & 0xFF, y >> 8 & 0xFF == x & 0xFF { return 18 + IdentityMatch.addressPoints }
    } else if x & 0xFFFF != y & 0xFFFF {
      return -20
    }
    var (one, other) = x >> 16 == y >> 16 ? (digits(x & 0xFFFF), digits(y & 0xFFFF)) : (digits(x), digits(y))
    var differing = 0
    while one != other {
      if one % 10 != other % 10 { differing += 1 }
      (one, other) = (one / 10, other / 10)
    }
    return differing <= 2 ? 10 + IdentityMatch.addressPoints : x >> 16 == y >> 16 ? -3 + IdentityMatch.addressPoints : -20
  }

  private static func digits(_ date: UInt32) -> UInt32 { (date >> 16) * 10_000 + (date >> 8 & 0xFF) * 100 + date & 0xFF }

  /// Whether the given names, or a given and a family name, may be one; or all the words are the same.
  private func namesMayAgree(_ one: Int, _ other: Int) -> Bool {
    let (a, b) = (wordRange(one), wordRange(other))
    guard !a.isEmpty, !b.isEmpty else { return true }
    let (familyA, givenA, familyB, givenB) = (words[a.lowerBound], words[a.upperBound - 1], words[b.lowerBound], words[b.upperBound - 1])
    return agree(givenA, givenB) || agree(givenA, familyB) || agree(familyA, givenB) || names[one].anyOrder == names[other].anyOrder
      || names[one].joined == names[other].joined
  }

  private func agree(_ a: UInt32, _ b: UInt32) -> Bool {
    if gathered(a) == gathered(b) { return true }
    let key = UInt64(min(a, b)) << 32 | UInt64(max(a, b)) << 1
    let slot = Int(Mixed.bits(key) & 0xFFFF)
    if agreements[slot] & ~1 == key { return agreements[slot] & 1 == 1 }
    let answer = IdentityWord.agree(book[a], book[b])
    agreements[slot] = key | (answer ? 1 : 0)
    return answer
  }

  private func traits(_ person: Int) -> IdentityTraits {
    let date = dates[person]
    return IdentityTraits(
      words: words[wordRange(Int(nameOf[person]))].map { book[$0] },
      sex: Self.sexes[Int(sexes[person])],
      birthDate: date == 0
        ? nil
        : try? PartialDate(
          year: Int(date >> 16), month: date >> 8 & 0xFF == 0 ? nil : Int(date >> 8 & 0xFF), day: date & 0xFF == 0 ? nil : Int(date & 0xFF))
    )
  }

  /// The counts of what two share when their points can be enough with an address; nil when they can't.
  ///
  /// A shared telephone or number brings two together by itself, and other names are in no gathering.
  private func mayReach(_ a: Int, _ b: Int) -> (@Sendable (SharedTrait) -> Share?)? {
    let share = shares(a, b)
    let match = IdentityMatch(traits(a), traits(b), share: share)
    let numbers = haveOtherNumbers(a, b) ? -25 : 0
    let household = match.reasons.contains(.otherBirthDate) ? 0 : IdentityMatch.addressPoints
    return match.points + household + numbers >= least ? share : nil
  }

  /// Whether both have a national number, and more than a slip tells them apart.
  private func haveOtherNumbers(_ a: Int, _ b: Int) -> Bool {
    guard !numbers.isEmpty, numbers[a] != 0, numbers[b] != 0 else { return false }
    var (x, y) = (numbers[a] - 1, numbers[b] - 1)
    var differing = 0
    while x != 0 || y != 0 {
      if x % 10 != y % 10 { differing += 1 }
      (x, y) = (x / 10, y / 10)
    }
    return differing > 2
  }

  // MARK: Counting

  /// How many have a birth date, ends of a name, a given name.
  private struct Counts {
    var byDate: [UInt32: UInt32] = [:]
    var byEnds: [UInt64: UInt32] = [:]
    var byGiven: [UInt32: UInt32] = [:]
  }

  private func count() {
    peopleOf = Array(repeating: 0, count: names.count)
    for name in nameOf { peopleOf[Int(name)] += 1 }
    for date in dates where date & 0xFF != 0 { counts.byDate[date, default: 0] += 1 }
    for name in names.indices {
      let range = wordRange(name)
      guard !range.isEmpty else { continue }
      let people = peopleCount(name)
      counts.byGiven[words[range.upperBound - 1], default: 0] += people
      if let ends = ends(name) { counts.byEnds[ends, default: 0] += people }
    }
    var byFamily = [Int](repeating: 0, count: book.count)
    for name in names.indices {
      if let first = wordRange(name).first { byFamily[Int(gathered(words[first]))] += Int(peopleCount(name)) }
    }
    familyIsSelective = byFamily.map { $0 <= max(200, ids.count / 50) }
    func shift(_ others: UInt32) -> Int8 {
      Int8(IdentityMatch.shift(Share(others: max(0, Int(others) - 2), people: ids.count), NameMatch.shifts))
    }
    for name in names.indices {
      nameShift.append(shift(peopleCount(name)))
      endsShift.append(ends(name).map { shift(counts.byEnds[$0] ?? 0) } ?? 0)
    }
  }

  private func peopleCount(_ name: Int) -> UInt32 { peopleOf[name] }

  private func shares(_ a: Int, _ b: Int) -> @Sendable (SharedTrait) -> Share? {
    let (one, other) = (Int(nameOf[a]), Int(nameOf[b]))
    let name = Int(max(peopleCount(one), peopleCount(other))) - (one == other ? 2 : 1)
    let date = Int(counts.byDate[dates[a]] ?? 0) - 2
    let ends = Int(ends(one).flatMap { counts.byEnds[$0] } ?? 0) - 2
    func given(_ name: Int) -> (String, Int) {
      let range = wordRange(name)
      guard let last = range.last else { return ("", 0) }
      return (book[words[last]], Int(counts.byGiven[words[last]] ?? 0) - 1)
    }
    let (givenA, givenB) = (given(one), given(other))
    let people = ids.count
    return { trait in
      let others =
        switch trait {
        case .name: name
        case .ends: ends
        case .given(let word): word == givenA.0 ? givenA.1 : givenB.1
        case .birthDate: date
        // Those whom a crowd shares bring nobody together.
        case .phone: 0
        }
      return Share(others: max(0, others), people: people)
    }
  }
}
