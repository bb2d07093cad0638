/// A small list of codes with their names.
public struct CodeList: Sendable {
  struct Names: Sendable {
    let vi: String
    /// Empty where no English name is at hand.
    let en: String
    /// The code that took its place; nil for one in force.
    let successor: String?
  }

  let names: [String: Names]
  /// In the order of the list.
  public let codes: [String]

  init(_ text: StaticString) {
    let table = LineTable(text)
    var names: [String: Names] = [:]
    var codes: [String] = []
    for index in 0..<table.count {
      let fields = table.fields(index)
      names[fields[0]] = Names(vi: fields[1], en: fields.count > 2 ? fields[2] : "", successor: fields.count > 3 ? fields[3] : nil)
      codes.append(fields[0])
    }
    self.names = names
    self.codes = codes
  }

  /// The Vietnamese name; nil for a code that the list does not have.
  public subscript(code: String) -> String? { names[code]?.vi }

  /// The English name; nil where none is at hand.
  public func english(_ code: String) -> String? { names[code].flatMap { $0.en.isEmpty ? nil : $0.en } }

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
  public static let entitlements = CodeList(CodeTables.entitlements)
  public static let injuries = CodeList(CodeTables.injuries)
  public static let forms = CodeList(CodeTables.forms)
}
