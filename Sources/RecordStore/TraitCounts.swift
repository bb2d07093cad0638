internal import ClinicalModel
internal import GRDB

/// How many people have a name, a birth date or a telephone, counted by the indexes and remembered while one entry is compared.
final class TraitCounts {
  private let db: Database
  private let people: Int
  private var counted: [SharedTrait: Int] = [:]

  /// Beyond this a trait is common, however many more there are.
  private static let most = 5000

  init(_ db: Database) throws {
    self.db = db
    // Charts are numbered without gaps.
    people = try Int.fetchOne(db, sql: "SELECT coalesce(max(id), 0) FROM patient") ?? 0
  }

  /// Of those who have it, the one that is looked at does not count.
  func share(_ trait: SharedTrait) throws -> Share? {
    if let known = counted[trait] { return Share(others: known, people: people) }
    let count =
      switch trait {
      case .name(let words): try count(BatchedIndex.patientByName.rows("1", where: "nameFold = ?1"), [words.joined(separator: " ")])
      // The index of given names goes on with the family's.
      case .ends(let given, let family): try countBeginning("\(given) \(family)")
      case .given(let word): try countBeginning(word)
      case .birthDate(let date): try count(BatchedIndex.patientByBirthDate.rows("1", where: "birthDate = ?1"), [date.description])
      case .phone(let phone): try count("SELECT 1 FROM patientPhone WHERE phone = ?", [phone])
      }
    let others = max(0, count - 1)
    counted[trait] = others
    return Share(others: others, people: people)
  }

  private func countBeginning(_ words: String) throws -> Int {
    try count(BatchedIndex.patientByGivenName.rows("1", where: "givenFold = ?1"), [words])
      + count(BatchedIndex.patientByGivenName.rows("1", where: "givenFold >= ?1 AND givenFold < ?2"), [words + " ", words + "!"])
  }

  private func count(_ rows: String, _ values: [String]) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM (\(rows) LIMIT \(Self.most))", arguments: StatementArguments(values)) ?? 0
  }
}
