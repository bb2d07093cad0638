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
      ("Nguyễn Văn Anh", "Nguyễn Đức Bình", .partOfName),
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

  /// Compares what shares a block, as the database does: a number, a birth date (as it is or exchanged), a whole name, a telephone.
  private static func score(_ people: [(person: String, traits: IdentityTraits)]) -> Score {
    var blocks: [String: [Int]] = [:]
    for (index, one) in people.enumerated() {
      var keys = one.traits.numbers.map { "n" + $0.system + $0.value } + one.traits.phones.map { "p" + $0 }
      if !one.traits.words.isEmpty { keys.append("w" + one.traits.words.joined(separator: " ")) }
      for date in [one.traits.birthDate, one.traits.swappedBirthDate] { if let date { keys.append("b\(date)") } }
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

  @Test func `the page on identity has the figures of generated Vietnamese duplicates`() throws {
    var options = SampleGenerator.Options()
    options.demographicsOnly = true
    options.withMilitaryService = false
    let generator = SampleGenerator(
      seed: 20, facility: try #require(FacilityCode("H001")), months: try YearMonth(iso: "2025-01")...YearMonth(iso: "2025-02"),
      options: options)
    var bytes: [UInt8] = []
    _ = try generator.writeBatch(.patients(4000)) { bytes.append(contentsOf: $0) }
    let reader = NativeBatchReader(source: MemorySource(bytes))
    var people: [(person: String, traits: IdentityTraits)] = []
    var number = 0
    while let entry = try reader.next() {
      guard case .patient(let patient)? = entry.statement else { continue }
      var traits = IdentityTraits(patient)
      people.append((patient.id.rawValue, traits))
      number += 1
      guard number.isMultiple(of: 2) else { continue }
      // The second entry of the person, as a tired registrar makes it: no papers at hand, and one thing wrong.
      traits.numbers = []
      switch number / 2 % 8 {
      case 0: traits.words = [traits.words.last ?? ""] + traits.words.dropLast()
      case 1: if traits.words.count > 2 { traits.words.remove(at: 1) }
      case 2: if let swapped = traits.swappedBirthDate { traits.birthDate = swapped }
      case 3: traits.birthDate = try traits.birthDate.map { try PartialDate(year: $0.year) }
      case 4: traits.sex = traits.sex == .male ? .female : .male
      case 5: traits.words[0] += "h"
      case 6: traits.phones = []
      default: traits.birthDate = nil
      }
      people.append((patient.id.rawValue, traits))
    }
    let score = Self.score(people)
    #expect(score.pairs == 2000)
    #expect(try Self.page().contains("| generated, 8 kinds of mistake | \(score.line) |"), "\(score.line)")
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
        person,
        IdentityTraits(
          words: SearchKey.fold(fields[1] + " " + fields[2]).split(separator: " ").map(String.init), sex: .unknown,
          birthDate: try? PartialDate(compact: fields[9]),
          numbers: fields[10].isEmpty ? [] : [.init(system: "nationalID", value: fields[10])])
      )
    }
    let score = Self.score(people)
    #expect(try Self.page().contains("| \(name) | \(score.line) |"), "\(score.line)")
  }
}
