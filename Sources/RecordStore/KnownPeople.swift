public import ClinicalModel
internal import GRDB

/// Somebody we know, as far as the indexes say; the rest is in the statements, for whoever knows their format.
public struct KnownPerson {
  /// What the reading of the statements came to, kept for the next comparison.
  public final class Reading {
    public var traits: IdentityTraits?

    init() {}
  }

  public var traits: IdentityTraits
  public let reading = Reading()
  /// Canonical bytes of the newest statement under each number of the person.
  public var statements: () throws -> [[UInt8]]
}

/// Reads people for comparison, with kept statements: a registration looks at hundreds, a search for duplicates at hundreds of thousands.
final class KnownPeople {
  private let patient: BulkRow
  private let numbers: BulkRow
  private let phones: BulkRow
  private let statements: BulkRow
  private var known: [Int64: KnownPerson] = [:]

  /// How many are kept for the next comparison.
  private static let kept = 4000

  init(_ db: Database) throws {
    patient = try BulkRow(db, "SELECT nameFold, sex, birthDate FROM patient WHERE id = ?")
    numbers = try BulkRow(
      db, "SELECT system, value FROM patientIdentifier WHERE patientId = ? AND system <> 'hospitalNumber' ORDER BY system, value")
    phones = try BulkRow(db, "SELECT phone FROM patientPhone WHERE patientId = ?")
    statements = try BulkRow(
      db, "SELECT canonical FROM documentContent WHERE documentId IN (\(RecordStore.patientStatements)) ORDER BY documentId")
  }

  subscript(id: Int64) -> KnownPerson? {
    get throws {
      if let person = known[id] { return person }
      patient.bind(id)
      let found = try patient.first { row in
        IdentityTraits(
          words: (row.text(0) ?? "").split(separator: " ").map(String.init),
          sex: AdministrativeSex(rawValue: row.text(1) ?? "") ?? .unknown,
          birthDate: row.text(2).flatMap { try? PartialDate(iso: $0) })
      }
      guard var traits = found else { return nil }
      numbers.bind(id)
      try numbers.each { row in
        traits.numbers.append(IdentityTraits.Number(system: row.text(0) ?? "", value: row.text(1) ?? ""))
        return true
      }
      traits.phones = try self.phones(of: id)
      let person = KnownPerson(traits: traits) { [statements] in
        var all: [[UInt8]] = []
        statements.bind(id)
        try statements.each { row in
          all.append(row.blob(0))
          return true
        }
        return all
      }
      if known.count >= Self.kept { known = [:] }
      known[id] = person
      return person
    }
  }

  private func phones(of id: Int64) throws -> [String] {
    var all: [String] = []
    phones.bind(id)
    try phones.each { row in
      if let phone = row.text(0) { all.append(phone) }
      return true
    }
    return all
  }
}
