/// A person who receives care, as one facility states them. FHIR R4 `Patient`.
///
/// Military service stands apart (`MilitaryService`): it has its own permission.
public struct Patient: Hashable, Sendable, Codable {
  public typealias ID = LocalID<Patient>

  /// The facility's own number for the person; also searchable as the hospital number.
  public var id: ID
  public var names: [HumanName]
  public var sex: AdministrativeSex
  public var birthDate: PartialDate?
  public var deceased: Deceased
  public var identifiers: [Identifier]
  public var addresses: [Address]
  public var telecom: [ContactPoint]
  public var contacts: [PatientContact]
  public var bloodGroup: BloodGroup?
  /// Code of the list of ethnic groups (MA_DANTOC), two digits.
  public var ethnicity: String?
  /// Code of the occupations (MA_NGHE_NGHIEP), two or five digits.
  public var occupation: String?
  /// ISO 3166-1 alpha-2; Viet Nam is `VN`.
  public var nationality: String?
  public var coverages: [Coverage]
  /// Whether opening the chart needs more than the ordinary permission.
  public var isSensitive: Bool

  public init(
    id: ID, names: [HumanName], sex: AdministrativeSex, birthDate: PartialDate?, deceased: Deceased = .notKnownToBe,
    identifiers: [Identifier] = [], addresses: [Address] = [], telecom: [ContactPoint] = [], contacts: [PatientContact] = [],
    bloodGroup: BloodGroup? = nil, ethnicity: String? = nil, occupation: String? = nil, nationality: String? = nil,
    coverages: [Coverage] = [], isSensitive: Bool = false
  ) {
    self.id = id
    self.names = names
    self.sex = sex
    self.birthDate = birthDate
    self.deceased = deceased
    self.identifiers = identifiers
    self.addresses = addresses
    self.telecom = telecom
    self.contacts = contacts
    self.bloodGroup = bloodGroup
    self.ethnicity = ethnicity
    self.occupation = occupation
    self.nationality = nationality
    self.coverages = coverages
    self.isSensitive = isSensitive
  }

  /// The name to call the person by: the official one, else the first.
  public var name: HumanName? { names.first { $0.use == .official } ?? names.first }

  public enum Deceased: Hashable, Sendable, Codable {
    case notKnownToBe
    /// Dead, on a day that may be unknown.
    case on(PartialDate?)
  }
}

/// A name as it is written in Viet Nam: family, middle, given, in one text. FHIR R4 `HumanName`.
public struct HumanName: Hashable, Sendable, Codable {
  public enum Use: String, Hashable, Sendable, Codable, CaseIterable {
    case official, usual, old, alias
  }

  public var text: String
  public var use: Use

  public init(_ text: String, use: Use = .official) {
    self.text = text
    self.use = use
  }

  /// The words between spaces, in writing order.
  public var words: [Substring] { text.split(separator: " ") }

  /// The last word: what a Vietnamese list sorts by first and how the person is addressed.
  public var given: Substring { words.last ?? "" }
}

/// FHIR R4 `administrative-gender`; the insurance tables' GIOI_TINH 1 male, 2 female, 3 not determined.
public enum AdministrativeSex: String, Hashable, Sendable, Codable, CaseIterable {
  case male, female, other, unknown
}

/// A number or code by which a person is known somewhere. FHIR R4 `Identifier`.
public struct Identifier: Hashable, Sendable, Codable {
  public enum System: String, Hashable, Sendable, Codable, CaseIterable {
    /// Personal identification number, 12 digits.
    case nationalID
    /// Citizen card number of before 2016, 9 digits.
    case formerNationalID
    case passport
    /// Health insurance card, 15 characters.
    case insuranceCard
    /// Social insurance number, 10 digits.
    case insuranceNumber
    /// The number of the person's chart in a hospital; `assigner` says which.
    case hospitalNumber
    /// Military service number.
    case serviceNumber

    /// Whether one value can stand for only one person in the country. An insurance card may be reissued, a chart number is the hospital's own.
    public var isNationallyUnique: Bool {
      switch self {
      case .nationalID, .insuranceNumber, .serviceNumber: true
      case .formerNationalID, .passport, .insuranceCard, .hospitalNumber: false
      }
    }
  }

  public var system: System
  public var value: String
  /// For a hospital number, the facility that gave it, where that is not the one that speaks.
  public var assigner: FacilityCode?

  public init(_ system: System, _ value: String, assigner: FacilityCode? = nil) {
    self.system = system
    self.value = value
    self.assigner = assigner
  }
}

/// A place in Viet Nam's two-level administration since 2025-07-01, or as it was written before. FHIR R4 `Address`.
public struct Address: Hashable, Sendable, Codable {
  public enum Use: String, Hashable, Sendable, Codable, CaseIterable {
    /// Where the person lives now.
    case home
    /// Where the person is registered.
    case registered
    case temporary, work, birth
  }

  public var use: Use
  /// House, street, hamlet.
  public var line: String?
  /// Commune or ward, five digits (MAXA).
  public var commune: String?
  /// District of before July 2025 (MAHUYEN); kept, never asked for.
  public var district: String?
  /// Province, two digits (MATINH).
  public var province: String?
  /// ISO 3166-1 alpha-2; nil means Viet Nam.
  public var country: String?

  public init(
    use: Use = .home, line: String? = nil, commune: String? = nil, district: String? = nil, province: String? = nil,
    country: String? = nil
  ) {
    self.use = use
    self.line = line
    self.commune = commune
    self.district = district
    self.province = province
    self.country = country
  }
}

/// FHIR R4 `ContactPoint`.
public struct ContactPoint: Hashable, Sendable, Codable {
  public enum System: String, Hashable, Sendable, Codable, CaseIterable {
    case phone, email
  }

  public var system: System
  public var value: String

  public init(_ system: System, _ value: String) {
    self.system = system
    self.value = value
  }
}

/// Somebody to call about the patient. FHIR R4 `Patient.contact`.
public struct PatientContact: Hashable, Sendable, Codable {
  public enum Relationship: String, Hashable, Sendable, Codable, CaseIterable {
    case spouse, parent, child, sibling, guardian, commander, other
  }

  public var relationship: Relationship
  public var name: String
  public var phone: String?
  public var nationalID: String?

  public init(relationship: Relationship, name: String, phone: String? = nil, nationalID: String? = nil) {
    self.relationship = relationship
    self.name = name
    self.phone = phone
    self.nationalID = nationalID
  }
}

/// ABO group with or without the Rh factor.
public enum BloodGroup: String, Hashable, Sendable, Codable, CaseIterable {
  case oPositive = "O+"
  case oNegative = "O-"
  case aPositive = "A+"
  case aNegative = "A-"
  case bPositive = "B+"
  case bNegative = "B-"
  case abPositive = "AB+"
  case abNegative = "AB-"
  case o = "O"
  case a = "A"
  case b = "B"
  case ab = "AB"
}

/// Health insurance of a person. FHIR R4 `Coverage`. "Rollout coverage" is something else and lives in `Rollout`.
public struct Coverage: Hashable, Sendable, Codable {
  /// The card's number, 15 characters, or the personal number that replaces it since 2025-08-01.
  public var card: String
  /// First and last day of validity; a soldier's card may lack the last.
  public var validFrom: CivilDate?
  public var validTo: CivilDate?
  /// Where the person is registered for first care (MA_DKBD).
  public var registeredFacility: String?

  public init(card: String, validFrom: CivilDate? = nil, validTo: CivilDate? = nil, registeredFacility: String? = nil) {
    self.card = card
    self.validFrom = validFrom
    self.validTo = validTo
    self.registeredFacility = registeredFacility
  }
}
