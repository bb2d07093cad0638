/// The four kinds of row a register is made of, with the columns of their CSV files, which are also the attributes of their XML elements.
public enum RegisterTable: String, Hashable, Sendable, CaseIterable {
  case hospitals, milestones, returns, findings

  /// The XML element that holds one row.
  public var element: String {
    switch self {
    case .hospitals: "hospital"
    case .milestones: "milestone"
    case .returns: "return"
    case .findings: "finding"
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
    }
  }

  /// Columns that may be left out of a file, or left empty in a row.
  public var optionalColumns: Set<String> {
    switch self {
    case .hospitals: ["validTo", "mergedInto", "oldProvince", "wave", "targetDate"]
    case .milestones: ["validTo"]
    case .returns: ["outpatient", "inpatient", "day", "emergency", "field"]
    case .findings: ["closed"]
    }
  }

  /// The table whose key columns a header has; nil for a header of something else.
  static func recognise(_ header: [String]) -> RegisterTable? {
    let names = Set(header)
    if names.isSuperset(of: ["code", "validFrom"]) { return .hospitals }
    if names.isSuperset(of: ["facility", "severity"]) { return .findings }
    if names.isSuperset(of: ["facility", "kind"]) { return .milestones }
    if names.isSuperset(of: ["facility", "month"]) { return .returns }
    return nil
  }
}
