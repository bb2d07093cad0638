public import ClinicalModel

/// A list that a hospital keeps itself and the insurance fund approves.
public enum CatalogueSystem: String, Hashable, Sendable, Codable, CaseIterable {
  case drugs, services, supplies, practitioners, facilities, machines

  public var nameVi: String {
    switch self {
    case .drugs: "Thuốc của cơ sở"
    case .services: "Dịch vụ kỹ thuật của cơ sở"
    case .supplies: "Vật tư y tế của cơ sở"
    case .practitioners: "Người hành nghề của cơ sở"
    case .facilities: "Cơ sở khám, chữa bệnh"
    case .machines: "Máy, thiết bị của cơ sở"
    }
  }

  public var nameEn: String {
    switch self {
    case .drugs: "The facility's drugs"
    case .services: "The facility's services"
    case .supplies: "The facility's supplies"
    case .practitioners: "The facility's practitioners"
    case .facilities: "Facilities"
    case .machines: "The facility's machines"
    }
  }
}

/// One line of a hospital's own catalogue.
public struct CatalogueEntry: Hashable, Sendable, Codable {
  public var code: String
  public var name: String
  public var nameEn: String
  /// DON_VI_TINH.
  public var unit: String
  /// HAM_LUONG.
  public var strength: String
  /// SO_DANG_KY.
  public var registration: String
  /// TT_THAU.
  public var tender: String
  /// DON_GIA, the price that was approved; nil where none is given.
  public var price: DecimalNumber?
  /// From when it may be used; nil for as long as the edition is in force.
  public var validFrom: CivilDate?
  public var validTo: CivilDate?

  public init(
    code: String, name: String, nameEn: String = "", unit: String = "", strength: String = "", registration: String = "",
    tender: String = "", price: DecimalNumber? = nil, validFrom: CivilDate? = nil, validTo: CivilDate? = nil
  ) {
    self.code = code
    self.name = name
    self.nameEn = nameEn
    self.unit = unit
    self.strength = strength
    self.registration = registration
    self.tender = tender
    self.price = price
    self.validFrom = validFrom
    self.validTo = validTo
  }

  public func isValid(on day: CivilDate) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
  }

  /// What it is found by.
  public var searchKey: String { SearchKey.fold([code, name, nameEn, strength, registration].joined(separator: " ")) }
}

/// A hospital's catalogues as they were on any day: whole editions, each in force until the next one begins.
public struct HospitalCatalogues: Hashable, Sendable {
  public struct Edition: Hashable, Sendable {
    public var system: CatalogueSystem
    public var validFrom: CivilDate
    fileprivate let byCode: [String: [CatalogueEntry]]

    public init(system: CatalogueSystem, validFrom: CivilDate, entries: [CatalogueEntry]) {
      self.system = system
      self.validFrom = validFrom
      byCode = Dictionary(grouping: entries, by: \.code)
    }
  }

  private let editions: [CatalogueSystem: [Edition]]

  /// - Parameter editions: in the order in which they were imported: of two that begin on one day the later one counts.
  public init(_ editions: [Edition]) {
    self.editions = Dictionary(grouping: editions, by: \.system).mapValues { editions in
      editions.enumerated().sorted { ($0.element.validFrom, $0.offset) < ($1.element.validFrom, $1.offset) }.map(\.element)
    }
  }

  public func has(_ system: CatalogueSystem) -> Bool { editions[system] != nil }

  /// The lines of a code that are valid on a day; empty when the catalogue of that day has none, nil when there is no catalogue of that day.
  public func entries(_ system: CatalogueSystem, _ code: some StringProtocol, on day: CivilDate) -> [CatalogueEntry]? {
    guard let edition = editions[system]?.last(where: { $0.validFrom <= day }) else { return nil }
    return (edition.byCode[String(code)] ?? []).filter { $0.isValid(on: day) }
  }

  /// The lines of the edition of a day whose code begins so, in the order of their codes.
  public func entries(_ system: CatalogueSystem, beginning start: String, on day: CivilDate) -> [CatalogueEntry] {
    guard let edition = editions[system]?.last(where: { $0.validFrom <= day }) else { return [] }
    return edition.byCode.keys.filter { $0.hasPrefix(start) }.sorted().flatMap { edition.byCode[$0] ?? [] }.filter { $0.isValid(on: day) }
  }

  /// The line that describes a code on a day: the last that is valid then, else of the nearest edition, for what a drug is does not change with the
  /// day on which its list came in. Nil where no edition has the code.
  public func description(_ system: CatalogueSystem, _ code: some StringProtocol, on day: CivilDate) -> CatalogueEntry? {
    if let entry = entries(system, code, on: day)?.last { return entry }
    let editions = editions[system] ?? []
    let (before, after) = (editions.filter { $0.validFrom <= day }.reversed(), editions.filter { $0.validFrom > day })
    return (Array(before) + after).lazy.compactMap { $0.byCode[String(code)]?.last }.first
  }
}
