/// An index that finds people by their name or birth date, and the columns that go with it.
///
/// People whom an import brings stand beside the indexes first, in the order they came in, and are put into them some ten thousand at a time, in the
/// order of each: alone, each of them would have another page of every index written. Whoever reads an index therefore reads two: by `rows`.
enum PatientIndex: CaseIterable {
  case name, givenName, initials
  /// The last that takes somebody: who is in this one is in all of them.
  case birthDate

  private var sqlName: String {
    switch self {
    case .name: "patientByName"
    case .givenName: "patientByGivenName"
    case .initials: "patientByInitials"
    case .birthDate: "patientByBirthDate"
    }
  }

  /// What it is ordered by first.
  var column: String {
    switch self {
    case .name: "nameFold"
    case .givenName: "givenFold"
    case .initials: "initials"
    case .birthDate: "birthDate"
    }
  }

  /// All that it is ordered by.
  private var order: String {
    switch self {
    case .name: "nameFold"
    case .givenName: "givenFold, birthDate"
    case .initials: "initials"
    case .birthDate: "birthDate, nameFold"
    }
  }

  /// The column that says whether it holds the row.
  var flag: String {
    switch self {
    case .name: "isInNameIndex"
    case .givenName: "isInGivenNameIndex"
    case .initials: "isInInitialsIndex"
    case .birthDate: "isInBirthDateIndex"
    }
  }

  private static let waiting = "patient INDEXED BY patientNotYetIndexed WHERE isInBirthDateIndex = 0"

  /// A query for `columns` of the people whom `condition` finds, those in the index first. Its parameters are numbered, since it stands there twice.
  func rows(_ columns: String, where condition: String) -> String {
    """
    SELECT \(columns) FROM patient INDEXED BY \(sqlName) WHERE \(flag) = 1 AND \(condition)
    UNION ALL SELECT \(columns) FROM \(Self.waiting) AND \(flag) = 0 AND \(condition)
    """
  }

  /// A query for the ids of those who are not in it yet, in its order.
  var waiting: String { "SELECT id FROM \(Self.waiting) AND \(flag) = 0 ORDER BY \(order)" }

  /// A query for how many are not in all of them yet.
  static let countWaiting = "SELECT count(*) FROM \(waiting)"

  /// A statement that puts one of them in.
  var take: String { "UPDATE patient SET \(flag) = 1 WHERE id = ? AND \(flag) = 0" }
}
