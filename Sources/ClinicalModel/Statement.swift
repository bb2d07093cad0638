/// One thing that a facility states: the unit of import, of export and of versions.
public enum Statement: Hashable, Sendable {
  case location(Location)
  case practitioner(Practitioner)
  case patient(Patient)
  case militaryService(MilitaryService, of: Patient.ID)
  case encounter(Encounter)
  case record(ClinicalRecord)

  /// The raw values stand in databases and never change.
  public enum Kind: Int, Hashable, Sendable, Codable, CaseIterable {
    case location = 1
    case practitioner
    case patient
    case militaryService
    case encounter
    case record

    /// The name of the element that carries it in the native format.
    public var name: String {
      switch self {
      case .location: "location"
      case .practitioner: "practitioner"
      case .patient: "patient"
      case .militaryService: "militaryService"
      case .encounter: "encounter"
      case .record: "record"
      }
    }

    public init?(name: some StringProtocol) {
      guard let kind = Self.allCases.first(where: { $0.name == name }) else { return nil }
      self = kind
    }
  }

  public var kind: Kind {
    switch self {
    case .location: .location
    case .practitioner: .practitioner
    case .patient: .patient
    case .militaryService: .militaryService
    case .encounter: .encounter
    case .record: .record
    }
  }

  /// What the facility calls it: with the facility and the kind, the business key. Military service goes by its patient's number.
  public var localID: String {
    switch self {
    case .location(let location): location.id.rawValue
    case .practitioner(let practitioner): practitioner.id.rawValue
    case .patient(let patient): patient.id.rawValue
    case .militaryService(_, let patient): patient.rawValue
    case .encounter(let encounter): encounter.id.rawValue
    case .record(let record): record.id.rawValue
    }
  }
}
