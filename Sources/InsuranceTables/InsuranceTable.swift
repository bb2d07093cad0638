/// A decision of the Ministry of Health that says how the insurance tables look. Another one is another case and its lines in `TableText`.
public enum InsuranceDecision: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// Decision 4210/QĐ-BYT of 2017: five tables, read from old files only.
  case d4210 = "4210"
  /// Decision 130/QĐ-BYT of 2023.
  case d130 = "130"
  /// Decision 4750/QĐ-BYT of 2023, in force since 2024-07-01.
  case d4750 = "4750"
  /// Decision 3176/QĐ-BYT of 2024, what the portal takes since 2025-01-01.
  case d3176 = "3176"

  /// What the portal takes today.
  public static let current = InsuranceDecision.d3176

  /// `yyyyMMdd` of the first discharge that hospitals wrote by it.
  public var begins: String {
    switch self {
    case .d4210: "20170920"
    case .d130: "20230101"
    case .d4750: "20240101"
    case .d3176: "20250101"
    }
  }

  /// By age, not by number.
  public static func < (a: Self, b: Self) -> Bool { a.age < b.age }

  private var age: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// One field of a table, as one decision has it.
public struct InsuranceField: Hashable, Sendable {
  /// How the text of a field is read.
  public enum Form: Hashable, Sendable {
    case text
    case integer
    /// A decimal with a point and at most so many digits after it.
    case decimal(Int)
    /// `yyyyMMdd` or `yyyyMMddHHmm`: the lengths that are taken.
    case time([Int])
    /// A birth date of that length; day and month, and the time, may be zeros where they are not known.
    case birth(Int)
    /// Several times of one length, between semicolons.
    case times(Int)
  }

  public enum Need: Hashable, Sendable {
    case optional
    /// Under a condition, which a rule of its own knows.
    case conditional
    /// The table demands it, practice often lacks it: its absence is a warning.
    case expected
    case mandatory
  }

  /// The codes that a field takes.
  public struct Codes: Hashable, Sendable {
    /// A list of `Terminology` by its name; nil when the codes stand here.
    public let list: String?
    public let codes: [String]
    /// Several, between semicolons.
    public let isMultiple: Bool
    /// The source of the list is not sure: what it lacks is a warning.
    public let isUnverified: Bool
  }

  public let name: String
  public let form: Form
  /// Characters of NFC text that the decision allows; nil for any number.
  public let length: Int?
  /// Characters that the decision or the portal allows, whichever is more; nil for any number.
  public let widestLength: Int?
  public let need: Need
  public let codes: Codes?
  /// No primary source was at hand for this field.
  public let isUnverified: Bool
  /// What the decision says it is, its first sentence; empty where no source was at hand.
  public let meaningVi: String
  public let meaningEn: String
}

/// One table (LOAIHOSO) of one decision: its elements and its fields in the order of the decision.
public struct InsuranceTable: Hashable, Sendable {
  public let decision: InsuranceDecision
  /// `XML0` … `XML15`.
  public let kind: String
  /// Nil where the decision's appendix does not name it (table 12).
  public let root: String?
  /// The element around the rows, nil for a table whose root is its one row.
  public let list: String?
  public let record: String?
  public let nameVi: String
  public let nameEn: String
  public let fields: [InsuranceField]
  private let places: [String: Int]
  private let marks: [UInt64]

  init(
    decision: InsuranceDecision, kind: String, root: String?, list: String?, record: String?, nameVi: String, nameEn: String,
    fields: [InsuranceField]
  ) {
    self.decision = decision
    self.kind = kind
    self.root = root
    self.list = list
    self.record = record
    self.nameVi = nameVi
    self.nameEn = nameEn
    self.fields = fields
    places = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1.name, $0) })
    marks = fields.map { InsuranceEpisode.Row.Cell.mark(of: $0.name) }
  }

  public func position(of field: String) -> Int? { places[field] }

  /// The same for a row's cell, at once where it is the field after the last one: rows keep nearly the table's order.
  public func position(of cell: InsuranceEpisode.Row.Cell, after last: Int?) -> Int? {
    let next = (last ?? -1) + 1
    if next < marks.count, marks[next] == cell.mark, fields[next].name == cell.name { return next }
    return places[cell.name]
  }
  public subscript(field: String) -> InsuranceField? { places[field].map { fields[$0] } }

  /// All tables of a decision, by their numbers.
  public static func all(_ decision: InsuranceDecision) -> [InsuranceTable] { (catalogue[decision] ?? []) }

  /// Nil for a LOAIHOSO that the decision does not have.
  public static func table(_ kind: String, _ decision: InsuranceDecision) -> InsuranceTable? { byKind[decision]?[kind] }

  private static let catalogue = TableText.tables()
  private static let byKind: [InsuranceDecision: [String: InsuranceTable]] = catalogue.mapValues { tables in
    Dictionary(uniqueKeysWithValues: tables.map { ($0.kind, $0) })
  }
}

extension TableText {
  /// Reads the lines once. A mistake in them is a mistake of the program, so it ends here and not at a patient's file.
  fileprivate static func tables() -> [InsuranceDecision: [InsuranceTable]] {
    var result: [InsuranceDecision: [InsuranceTable]] = [:]
    var head: [String] = []
    var rows: [[String]] = []
    func close() {
      guard !head.isEmpty else { return }
      for number in head[1].split(separator: ",") {
        guard let decision = InsuranceDecision(rawValue: String(number)) else { preconditionFailure("no such decision in the tables") }
        func element(_ position: Int) -> String? { head[position].isEmpty ? nil : head[position] }
        result[decision, default: []].append(
          InsuranceTable(
            decision: decision, kind: head[2], root: element(3), list: element(4), record: element(5), nameVi: head[6], nameEn: head[7],
            fields: rows.map { field($0, decision) }))
      }
    }
    for line in lines.description.split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if cells[0] == "#" {
        close()
        (head, rows) = (cells, [])
      } else {
        rows.append(cells)
      }
    }
    close()
    return result
  }

  private static func field(_ cells: [String], _ decision: InsuranceDecision) -> InsuranceField {
    // A length that one decision's source lacks is the other's.
    let own = decision == .d3176 && cells[3] != "-" ? cells[3] : cells[2]
    let portal = cells[4]
    let (length, portalLength) = (Int(own), Int(portal))
    let widest: Int? = length.map { max($0, portalLength ?? (portal == "n" ? .max : 0)) }
    let form: InsuranceField.Form =
      switch cells[1] {
      case _ where decision == .d130 && cells[7] == "n": .integer
      case "N": .integer
      case "$2": .decimal(2)
      case "$3": .decimal(3)
      case "D8": .time([8])
      case "D12": .time([12])
      case "D8|12": .time([8, 12])
      case "B8": .birth(8)
      case "B12": .birth(12)
      case "M8": .times(8)
      case "M12": .times(12)
      default: .text
      }
    let need: InsuranceField.Need =
      switch cells[5] {
      case "x": .mandatory
      case "w": .expected
      case "c": .conditional
      default: .optional
      }
    return InsuranceField(
      name: cells[0], form: decision == .d130 && ["SO_CCCD", "DIEN_THOAI", "MA_DOITUONG_KCB"].contains(cells[0]) ? .text : form,
      length: length, widestLength: widest == .max ? nil : widest, need: need, codes: codes(cells[6]), isUnverified: cells[8] == "u",
      meaningVi: cells[9], meaningEn: cells[10])
  }

  private static func codes(_ text: String) -> InsuranceField.Codes? {
    guard !text.isEmpty else { return nil }
    var rest = text[...]
    let isUnverified = rest.first == "?"
    if isUnverified { rest.removeFirst() }
    let isMultiple = rest.first == "*"
    if isMultiple { rest.removeFirst() }
    if rest.first == "@" {
      return .init(list: String(rest.dropFirst()), codes: [], isMultiple: isMultiple, isUnverified: isUnverified)
    }
    return .init(
      list: nil, codes: rest.split(separator: ",").map(String.init), isMultiple: isMultiple, isUnverified: isUnverified)
  }
}
