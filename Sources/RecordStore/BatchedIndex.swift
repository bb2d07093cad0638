/// An index whose new rows go in many at a time, and the columns that go with it.
///
/// What an import brings stands beside the index first, in the order it came in, and goes in by the ten thousand, in the order of the index: alone, each
/// row would have another page of it written. Whoever reads such an index therefore reads two: by `rows`.
enum BatchedIndex: CaseIterable {
  case patientByName, patientByGivenName, patientByInitials
  /// The last that takes a person: who is in this one is in all of them.
  case patientByBirthDate
  case encounterByEnd

  private var table: String { self == .encounterByEnd ? "encounter" : "patient" }

  /// What it is ordered by first.
  var column: String {
    switch self {
    case .patientByName: "nameFold"
    case .patientByGivenName: "givenFold"
    case .patientByInitials: "initials"
    case .patientByBirthDate: "birthDate"
    case .encounterByEnd: "facilityId"
    }
  }

  /// All that it is ordered by.
  private var order: String {
    switch self {
    case .patientByName, .patientByInitials: column
    case .patientByGivenName: "givenFold, birthDate"
    case .patientByBirthDate: "birthDate, nameFold"
    case .encounterByEnd: "facilityId, endTime"
    }
  }

  /// The column that says whether the row has gone in.
  var flag: String {
    switch self {
    case .patientByName: "isInNameIndex"
    case .patientByGivenName: "isInGivenNameIndex"
    case .patientByInitials: "isInInitialsIndex"
    case .patientByBirthDate: "isInBirthDateIndex"
    case .encounterByEnd: "isInEndIndex"
    }
  }

  /// What it says of the rows that it holds, besides.
  private var condition: String { self == .encounterByEnd ? "status = 'finished' AND " : "" }

  private static let people = "patient INDEXED BY patientNotYetIndexed WHERE isInBirthDateIndex = 0"
  private static let encounters = "encounter INDEXED BY encounterNotYetIndexed WHERE isInEndIndex = 0"

  private var beside: String { self == .encounterByEnd ? Self.encounters : "\(Self.people) AND \(flag) = 0" }

  /// A query for `columns` of the rows that `condition` finds, those in the index first. Its parameters are numbered, since it stands there twice.
  func rows(_ columns: String, where condition: String) -> String {
    """
    SELECT \(columns) FROM \(table) INDEXED BY \(self) WHERE \(self.condition)\(flag) = 1 AND (\(condition))
    UNION ALL SELECT \(columns) FROM \(beside) AND \(self.condition)(\(condition))
    """
  }

  /// A query for the ids of the rows beside it, in its order.
  var waiting: String { "SELECT id FROM \(beside) ORDER BY \(order)" }

  /// A query for how many rows are not yet where they belong.
  static let countWaiting = "SELECT (SELECT count(*) FROM \(people)) + (SELECT count(*) FROM \(encounters))"

  /// A statement that puts a row in.
  var take: String { "UPDATE \(table) SET \(flag) = 1 WHERE id = ? AND \(flag) = 0" }
}

extension BatchedIndex {
  /// When rows go in: each as it is written, or many together, for whoever sees to that by `BatchedIndexing`.
  enum Filling { case atOnce, later }

  /// The flags of the table's indexes for an insert that is filled so, as columns and as values.
  static func flags(of table: String, _ filling: Filling) -> (columns: String, values: String) {
    let flags = allCases.filter { $0.table == table }.map(\.flag)
    let value = filling == .atOnce ? "1" : "0"
    return (flags.joined(separator: ", "), flags.map { _ in value }.joined(separator: ", "))
  }
}
