/// The kinds of row a register is made of, with the columns of their CSV files, which are also the attributes of their XML elements.
public enum RegisterTable: String, Hashable, Sendable, CaseIterable {
  case hospitals, milestones, returns, findings, training, infrastructure, downtimes, satisfaction, certificates

  /// The XML element that holds one row.
  public var element: String {
    switch self {
    case .hospitals: "hospital"
    case .milestones: "milestone"
    case .returns: "return"
    case .findings: "finding"
    case .training: "training"
    case .infrastructure: "infrastructure"
    case .downtimes: "downtime"
    case .satisfaction: "survey"
    case .certificates: "certificate"
    }
  }

  /// In the order in which we write them.
  public var columns: [String] {
    switch self {
    case .hospitals:
      [
        "code", "validFrom", "validTo", "event", "mergedInto", "name", "parentCommand", "tier", "level", "class", "kind", "region",
        "province", "oldProvince", "beds", "departments", "wave", "targetDate",
      ]
    case .milestones: ["facility", "kind", "date", "document", "signer", "validTo"]
    case .returns: ["facility", "month", "outpatient", "inpatient", "day", "emergency", "field", "source", "received"]
    case .findings: ["facility", "date", "severity", "finding", "owner", "due", "closed"]
    case .training: ["facility", "date", "group", "trained", "total", "source"]
    case .infrastructure: ["facility", "date", "item", "needed", "present", "investment"]
    case .downtimes: ["facility", "date", "minutes", "planning", "cause"]
    case .satisfaction: ["facility", "date", "respondentGroup", "respondents", "satisfied"]
    case .certificates:
      ["facility", "date", "role", "holder", "number", "exercises", "steps", "evidence", "digest", "withdrawn"]
    }
  }

  /// Columns that may be left out of a file, or left empty in a row.
  public var optionalColumns: Set<String> {
    switch self {
    case .hospitals: ["validTo", "mergedInto", "oldProvince", "wave", "targetDate"]
    case .milestones: ["validTo"]
    case .returns: ["outpatient", "inpatient", "day", "emergency", "field"]
    case .findings: ["closed"]
    case .infrastructure: ["investment"]
    case .certificates: ["withdrawn"]
    case .training, .downtimes, .satisfaction: []
    }
  }

  /// Columns that tell a row from the others of its table: who changes a row names these.
  public var keyColumns: [String] {
    switch self {
    case .hospitals: ["code", "validFrom"]
    case .milestones: ["facility", "kind", "date"]
    case .returns: ["facility", "month", "received"]
    case .findings: ["facility", "date", "finding"]
    case .training: ["facility", "date", "group"]
    case .infrastructure: ["facility", "date", "item"]
    case .downtimes: ["facility", "date", "cause"]
    case .satisfaction: ["facility", "date", "respondentGroup"]
    case .certificates: ["facility", "digest"]
    }
  }

  /// The table whose key columns a header has; nil for a header of something else.
  static func recognise(_ header: [String]) -> RegisterTable? {
    let names = Set(header)
    if names.isSuperset(of: ["code", "validFrom"]) { return .hospitals }
    if names.isSuperset(of: ["facility", "severity"]) { return .findings }
    if names.isSuperset(of: ["facility", "trained"]) { return .training }
    if names.isSuperset(of: ["facility", "item"]) { return .infrastructure }
    if names.isSuperset(of: ["facility", "minutes"]) { return .downtimes }
    if names.isSuperset(of: ["facility", "respondents"]) { return .satisfaction }
    if names.isSuperset(of: ["facility", "evidence"]) { return .certificates }
    if names.isSuperset(of: ["facility", "kind"]) { return .milestones }
    if names.isSuperset(of: ["facility", "month"]) { return .returns }
    return nil
  }
}
