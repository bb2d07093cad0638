/// A small list of codes with their Vietnamese names.
public struct CodeList: Sendable {
  private let names: [String: String]
  /// In the order of the list.
  public let codes: [String]

  init(_ text: StaticString) {
    let table = LineTable(text)
    var names: [String: String] = [:]
    var codes: [String] = []
    for index in 0..<table.count {
      let fields = table.fields(index)
      names[fields[0]] = fields[1]
      codes.append(fields[0])
    }
    self.names = names
    self.codes = codes
  }

  /// The name; nil for a code that the list does not have.
  public subscript(code: String) -> String? { names[code] }

  public func has(_ code: String) -> Bool { names[code] != nil }

  public static let ethnicGroups = CodeList(CodeTables.ethnicGroups)
  public static let occupations = CodeList(CodeTables.occupations)
  public static let departments = CodeList(CodeTables.departments)
  public static let provinces = CodeList(CodeTables.provinces)
  public static let oldProvinces = CodeList(CodeTables.oldProvinces)
  public static let ranks = CodeList(CodeTables.ranks)
  public static let cardPrefixes = CodeList(CodeTables.cardPrefixes)
  public static let careTypes = CodeList(CodeTables.careTypes)
  public static let chargeGroups = CodeList(CodeTables.chargeGroups)
  public static let dischargeTypes = CodeList(CodeTables.dischargeTypes)
  public static let results = CodeList(CodeTables.results)
  public static let patientTypes = CodeList(CodeTables.patientTypes)
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

  public static func name(of commune: String) -> String? { byCode[commune]?.name }

  public static var count: Int { byCode.count }
}
