import ClinicalModel
import ClinicalRules
import Foundation
import Interchange
import SampleGenerator
import Testing
import XMLStream

struct IdentityMatchTests {
  private static func traits(
    _ name: String, _ born: String? = nil, _ sex: AdministrativeSex = .male, id: String? = nil, phone: String? = nil
  ) -> IdentityTraits {
    IdentityTraits(
      words: SearchKey.fold(name).split(separator: " ").map(String.init), sex: sex, birthDate: born.flatMap { try? PartialDate(iso: $0) },
      numbers: id.map { [.init(system: "nationalID", value: $0)] } ?? [], phones: phone.map { [$0] } ?? [])
  }

  @Test(
    arguments: [
      ("Nguyễn Văn Anh", "Nguyen Van Anh", .sameName), ("Nguyễn Văn Anh", "Anh Nguyễn Văn", .swappedName),
      ("Nguyễn Thị Thu Hà", "Nguyễn Hà", .droppedMiddleName), ("Nguyễn Thị Thu Hà", "Nguyễn Thu Hà", .droppedMiddleName),
      ("Nguyễn Văn Thắng", "Nguyễn Văn Thăngg", .similarName), ("Nguyễn Văn Anh", "Trần Đức Bình", .otherName),
      ("Nguyễn Văn Anh", "Nguyễn Đức Bình", .otherGivenName), ("Nguyễn Thị Lan", "Trần Ngọc Lan", .partOfName),
      ("Nguyễn Thị Thu Hà", "Nguyeenx Thij Thu Haf", .similarName), ("Đỗ Văn Thường", "ddoox vawn thuwowngf", .similarName),
      ("Nguyễn Văn Anh", "Nguye64n Va8n Anh", .similarName), ("Nguyễn Vân Anh", "Nguyễn VânAnh", .similarName),
      ("Nguyễn Thị Thu Hà", "Nguyễn T. Thu Hà", .similarName), ("Nguyễn Thị Thu Hà", "Hà Nguyễn Thị Thu", .swappedName),
      ("Nguyễn Thị Thu Hà", "Nguyễnn Hà", .similarName),
    ] as [(String, String, IdentityMatch.Reason)])
  func `names are compared as they are written wrong`(a: String, b: String, reason: IdentityMatch.Reason) {
    #expect(IdentityMatch(Self.traits(a), Self.traits(b)).reasons.first == reason)
    #expect(IdentityMatch(Self.traits(b), Self.traits(a)).reasons.first == reason)
  }

  @Test(
    arguments: [
      ("1980-05-02", "1980-05-02", .sameBirthDate), ("1980", "1980-05-02", .compatibleBirthDate), ("1980", "1980", .compatibleBirthDate),
      ("1980-05-02", "1980-02-05", .swappedDayAndMonth), ("1980-05-02", "1980-05-03", .similarBirthDate),
      ("1980-05-02", "1980-11-23", .sameBirthYear), ("1980-05-02", "1975-11-23", .otherBirthDate),
    ] as [(String, String, IdentityMatch.Reason)])
  func `birth dates are compared as they are written wrong`(a: String, b: String, reason: IdentityMatch.Reason) {
    #expect(IdentityMatch(Self.traits("", a), Self.traits("", b)).reasons.first == reason)
    #expect(IdentityMatch(Self.traits("", b), Self.traits("", a)).reasons.first == reason)
  }

  @Test func `a common name alone makes nobody a candidate, with the birth date it does`() {
    #expect(!IdentityMatch(Self.traits("Nguyễn Văn Anh"), Self.traits("Nguyễn Văn Anh")).isCandidate)
    #expect(!IdentityMatch(Self.traits("Nguyễn Văn Anh", "1980"), Self.traits("Nguyễn Văn Anh", "1980", .female)).isCandidate)
    #expect(IdentityMatch(Self.traits("Nguyễn Văn Anh", "1980-05-02"), Self.traits("Anh Nguyễn Văn", "1980-05-02")).isCandidate)
    let twins = IdentityMatch(
      Self.traits("Nguyễn Văn Anh", "1980-05-02", id: "999080000001"), Self.traits("Nguyễn Văn Em", "1980-05-02", id: "999080777712"))
    #expect(!twins.isCandidate)
    let place = AddressTraits(Address(line: "Số 12, ngõ 5, đường Lê Lợi", commune: "00004", province: "01"))
    var (one, other) = (Self.traits("Nguyễn Văn Anh", "1980-05-02"), Self.traits("Nguyễn Văn Em", "1980-05-02"))
    (one.addresses, other.addresses) = ([place], [place])
    #expect(!IdentityMatch(one, other).isCandidate, "brothers at one address")
  }

  @Test(
    arguments: [
      ("Số 12, đường Lê Lợi, P. 5, Q.3, TP.HCM", "12 Lê Lợi, phường 5, quận 3", .sameAddress),
      ("12 le loi p5 q3", "Nhà số 12 đường Lê Lợi, Phường 5, Quận 3, Thành phố Hồ Chí Minh", .sameAddress),
      ("Tổ 4, TX. Sơn Tây", "tổ dân phố 4 thị xã Sơn Tây", .sameAddress), ("Thôn Đông, x. Hòa Bình", "thôn Đông xã Hoà Bình", .sameAddress),
      ("Thôn Đông, xã Hòa Bình", "Thôn Đoài, xã Hòa Bình", .similarAddress), ("12 Lê Lợi", "97 Trần Phú", nil), ("12", "12", nil),
      ("", "", nil),
    ] as [(String, String, IdentityMatch.Reason?)])
  func `addresses are compared as they are abbreviated`(a: String, b: String, reason: IdentityMatch.Reason?) {
    func person(_ line: String) -> IdentityTraits {
      IdentityTraits(words: [], sex: .unknown, birthDate: nil, addresses: [AddressTraits(Address(line: line))])
    }
    #expect(IdentityMatch(person(a), person(b)).reasons == (reason.map { [$0] } ?? []))
    #expect(IdentityMatch(person(b), person(a)).reasons == (reason.map { [$0] } ?? []))
  }

  @Test func `another place of the same street name is another address`() {
    var (one, other) = (Self.traits("", nil), Self.traits("", nil))
    one.addresses = [AddressTraits(Address(line: "12 Lê Lợi", commune: "00004", province: "01"))]
    other.addresses = [AddressTraits(Address(line: "12 Lê Lợi", commune: "25747", province: "79"))]
    #expect(IdentityMatch(one, other).reasons == [.sameSex])
  }

  @Test func `a name of before, or of every day, finds the person`() {
    var married = Self.traits("Trần Lan Anh", "1985-03-04", .female)
    married.otherNames = [["nguyen", "thi", "bich"]]
    let before = Self.traits("Nguyễn Thị Bích", "1985-03-04", .female)
    #expect(IdentityMatch(married, before).isCandidate && IdentityMatch(married, before).reasons.contains(.sameOtherName))
    #expect(!IdentityMatch(Self.traits("Trần Lan Anh", "1985-03-04", .female), before).isCandidate)
  }

  @Test(arguments: [
    ("nguyeenx", "nguyen"), ("nguyene", "nguyen"), ("ddoox", "do"), ("doxd", "do"), ("thuwowngf", "thuong"), ("tranaf", "tran"),
    ("nguye64n", "nguyen"),
    ("wng", "ung"), ("trawng", "trang"), ("xuaan", "xuan"), ("son", "son"), ("tran", "tran"), ("rang", "rang"), ("a", "a"), ("", ""),
  ])
  func `letters of an input method are read as what was meant`(typed: String, meant: String) {
    #expect(TypedVietnamese.word(typed) == meant)
  }

  @Test func `nothing is said of what is unknown`() {
    let nobody = IdentityTraits(words: [], sex: .unknown, birthDate: nil)
    #expect(IdentityMatch(nobody, nobody).reasons.isEmpty && IdentityMatch(nobody, nobody).points == 0)
  }

  // MARK: How well it finds

  struct Score {
    var pairs = 0
    var found = 0
    var alarms = 0

    var line: String {
      func share(_ a: Int, _ b: Int) -> String {
        let thousandths = b == 0 ? 1000 : a * 1000 / b
        return thousandths == 1000 ? "1.000" : "0." + String(repeating: "0", count: 3 - String(thousandths).count) + String(thousandths)
      }
      return "\(pairs) | \(found) | \(alarms) | \(share(found, pairs)) | \(share(found, found + alarms))"
    }
  }

  /// Compares what shares a block, as the database does: a number, a birth date (as it is or exchanged), a whole name, a telephone, a
  /// birth year with a word at an end of the name.
  private static func score(_ people: [(person: String, traits: IdentityTraits)]) -> Score {
    var blocks: [String: [Int]] = [:]
    for (index, one) in people.enumerated() {
      var keys = one.traits.numbers.map { "n" + $0.system + $0.value } + one.traits.phones.map { "p" + $0 }
      for words in [one.traits.words] + one.traits.otherNames where !words.isEmpty { keys.append("w" + words.joined(separator: " ")) }
      for date in [one.traits.birthDate, one.traits.swappedBirthDate] { if let date { keys.append("b\(date)") } }
      if let year = one.traits.birthDate?.year {
        for word in [one.traits.words.first, one.traits.words.last] { if let word { keys.append("y\(year)\(word)") } }
      }
      for key in Set(keys) { blocks[key, default: []].append(index) }
    }
    var score = Score()
    var persons: [String: Int] = [:]
    for one in people { persons[one.person, default: 0] += 1 }
    score.pairs = persons.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    var seen: Set<Int> = []
    for block in blocks.values {
      for (place, a) in block.enumerated() {
        for b in block[(place + 1)...] where seen.insert(min(a, b) * people.count + max(a, b)).inserted {
          guard IdentityMatch(people[a].traits, people[b].traits).isCandidate else { continue }
          if people[a].person == people[b].person { score.found += 1 } else { score.alarms += 1 }
        }
      }
    }
    return score
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func page() throws -> String {
    try String(contentsOf: root.appending(path: "docs/identity.md"), encoding: .utf8)
  }

  /// Keys pressed for a name by Telex with the input method off.
  private static func telex(_ name: String) -> String {
    var text = ""
    for character in name.decomposedStringWithCanonicalMapping.unicodeScalars {
      switch character.value {
      case 0x300: text += "f"
      case 0x301: text += "s"
      case 0x309: text += "r"
      case 0x303: text += "x"
      case 0x323: text += "j"
      case 0x302: text += String(text.last ?? "a")
      case 0x306, 0x31B: text += "w"
      case 0x111: text += "dd"
      case 0x110: text += "DD"
      default: text.unicodeScalars.append(character)
      }
    }
    return text
  }

  /// The second entry of a person, as a tired registrar makes it: no papers at hand, and things wrong.
  private static func secondEntry(of patient: Patient, mistake: Int) throws -> IdentityTraits {
    var traits = IdentityTraits(patient)
    let number = traits.numbers.first { $0.system == "nationalID" }
    traits.numbers = []
    switch mistake {
    case 0: traits.words = [traits.words.last ?? ""] + traits.words.dropLast()
    case 1: if traits.words.count > 2 { traits.words.remove(at: 1) }
    case 2: if let swapped = traits.swappedBirthDate { traits.birthDate = swapped }
    case 3: traits.birthDate = try traits.birthDate.map { try PartialDate(year: $0.year) }
    case 4: traits.sex = traits.sex == .male ? .female : .male
    case 5: traits.words[0] += "h"
    case 6: traits.phones = []
    case 7: traits.birthDate = nil
    case 8:
      traits.words = IdentityTraits.words(telex(patient.name?.text ?? ""))
      traits.phones = []
    case 9:
      traits.birthDate = try traits.birthDate.map {
        try PartialDate(year: $0.year + ($0.year % 10 == 9 ? -1 : 1), month: $0.month, day: $0.day == 29 ? 28 : $0.day)
      }
      traits.phones = []
    case 10:
      traits.phones = []
      traits.addresses = patient.addresses.map { address in
        var address = address
        address.line = (address.line ?? "").replacing("Thôn", with: "th.").lowercased()
        return AddressTraits(address)
      }
    case 11:
      traits.otherNames = [traits.words]
      traits.words = ["ti"]
    case 12:
      traits.words[0] = traits.words[0] == "le" ? "tran" : "le"
      traits.phones = []
    case 13:
      if let number {
        traits.numbers = [.init(system: number.system, value: number.value.dropLast() + (number.value.hasSuffix("1") ? "2" : "1"))]
      }
      traits.phones = []
    case 14:
      if traits.words.count > 2 { traits.words.remove(at: 1) }
      traits.phones = []
      traits.addresses = []
    default:
      traits.birthDate = try traits.birthDate.map { try PartialDate(year: $0.year, month: $0.month) }
      traits.phones = []
    }
    return traits
  }

  @Test func `the page on identity has the figures of generated Vietnamese duplicates`() throws {
    var options = SampleGenerator.Options()
    options.demographicsOnly = true
    options.withMilitaryService = false
    for (seed, name) in [(UInt64(20), "in view"), (UInt64(77), "held out")] {
      let generator = SampleGenerator(
        seed: seed, facility: try #require(FacilityCode("H001")), months: try YearMonth(iso: "2025-01")...YearMonth(iso: "2025-02"),
        options: options)
      var bytes: [UInt8] = []
      _ = try generator.writeBatch(.patients(4000)) { bytes.append(contentsOf: $0) }
      let reader = NativeBatchReader(source: MemorySource(bytes))
      var people: [(person: String, traits: IdentityTraits)] = []
      var number = 0
      while let entry = try reader.next() {
        guard case .patient(let patient)? = entry.statement else { continue }
        people.append((patient.id.rawValue, IdentityTraits(patient)))
        number += 1
        guard number.isMultiple(of: 2) else { continue }
        people.append((patient.id.rawValue, try Self.secondEntry(of: patient, mistake: number / 2 % 16)))
      }
      let score = Self.score(people)
      #expect(score.pairs == 2000)
      #expect(try Self.page().contains("| generated, 16 kinds of mistake, \(name) | \(score.line) |"), "\(name): \(score.line)")
    }
  }

  @Test(arguments: [("dataset1", "FEBRL 1"), ("dataset2", "FEBRL 2")])
  func `the page on identity has the figures of FEBRL`(file: String, name: String) throws {
    let path = Self.root.deletingLastPathComponent().appending(path: "shared/corpora/names/febrl/\(file).csv")
    guard let text = try? String(contentsOf: path, encoding: .utf8) else {
      print("skipped: the FEBRL corpus is not here")
      return
    }
    let people = text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
      let person = String(fields[0].split(separator: "-")[1])
      return (
        person: person,
        traits: IdentityTraits(
          words: IdentityTraits.words(fields[1] + " " + fields[2]), sex: .unknown, birthDate: try? PartialDate(compact: fields[9]),
          numbers: fields[10].isEmpty ? [] : [.init(system: "nationalID", value: fields[10])],
          addresses: [AddressTraits(Address(line: fields[3...7].joined(separator: " ")))])
      )
    }
    for (half, isOurs) in [("in view", 0), ("held out", 1)] {
      let score = Self.score(people.filter { (Int($0.person) ?? 0) % 2 == isOurs })
      #expect(try Self.page().contains("| \(name), \(half) | \(score.line) |"), "\(half): \(score.line)")
    }
  }
}
