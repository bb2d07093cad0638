/// Provinces before and since 2025-07-01, when 63 became 34 and the districts went.
public enum Provinces {
  /// The province that a former one lies in since; nil for a code that no former province has. Identity numbers keep the former codes.
  public static func successor(of old: String) -> String? { CodeList.oldProvinces.names[old]?.successor }

  /// The former provinces that a province of today was made of, by their codes.
  public static func predecessors(of code: String) -> [String] {
    CodeList.oldProvinces.codes.filter { successor(of: $0) == code }
  }

  /// The province of today for a code of either time, by the day it was written on; nil for one that neither list has.
  public static func current(_ code: String, writtenBeforeMerger: Bool) -> String? {
    if writtenBeforeMerger { return successor(of: code) }
    return CodeList.provinces.has(code) ? code : successor(of: code)
  }
}

/// Communes and wards since 2025-07-01.
public enum Communes {
  private static let byCode: [String: (name: String, province: String)] = {
    let table = LineTable(CodeTables.communes)
    var result: [String: (name: String, province: String)] = [:]
    for index in 0..<table.count {
      let fields = table.fields(index)
      result[fields[0]] = (fields[1], fields[2])
    }
    return result
  }()

  /// The province of a commune; nil for one that the list does not have: places of before July 2025 may be such.
  public static func province(of commune: String) -> String? { byCode[commune]?.province }

  /// In the order of the list.
  static let codes: [String] = {
    let table = LineTable(CodeTables.communes)
    return (0..<table.count).map { String(decoding: table.code($0), as: UTF8.self) }
  }()

  public static func name(of commune: String) -> String? { byCode[commune]?.name }

  public static var count: Int { byCode.count }
}

/// Communes and wards of before 2025-07-01. Some of their codes are another commune's since: the day says which is meant.
public enum FormerCommunes {
  public struct Entry: Hashable, Sendable {
    public let name: String
    /// Three digits.
    public let district: String
    public let districtName: String
    /// One of the 63.
    public let province: String
    /// The communes it lies in since; of one that was divided the largest part first.
    public let successors: [String]
  }

  private static let table = LineTable(FormerCommuneTable.lines)

  public static var count: Int { table.count }

  /// In the order of the list.
  static var codes: [String] { (0..<table.count).map { String(decoding: table.code($0), as: UTF8.self) } }

  /// Nil for a code that no former commune has.
  public static func entry(_ code: some StringProtocol) -> Entry? {
    let wanted = Array(code.utf8)
    let index = table.lowerBound(wanted)
    guard index < table.count, table.code(index).elementsEqual(wanted) else { return nil }
    let fields = table.fields(index)
    return Entry(
      name: fields[1], district: fields[2], districtName: fields[3], province: fields[4],
      successors: fields[5].split(separator: " ").map(String.init))
  }

  /// The former communes that lie in a commune of today, by their codes.
  public static func predecessors(of code: String) -> [String] { byNew[code] ?? [] }

  private static let byNew: [String: [String]] = {
    var byNew: [String: [String]] = [:]
    for index in 0..<table.count {
      let fields = table.fields(index)
      for code in fields[5].split(separator: " ") { byNew[String(code), default: []].append(fields[0]) }
    }
    return byNew
  }()
}
