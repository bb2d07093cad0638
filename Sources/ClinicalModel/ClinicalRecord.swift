/// A dated, authored document of one encounter: a form, a sheet or a paper. FHIR R4 `Composition`.
public struct ClinicalRecord: Hashable, Sendable, Codable {
  public typealias ID = LocalID<ClinicalRecord>

  public var id: ID
  public var encounter: Encounter.ID
  public var kind: RecordKind
  public var title: String?
  public var version: Int
  public var status: Status
  public var author: Practitioner.ID
  public var authored: CivilDateTime
  public var sections: [Section]

  public init(
    id: ID, encounter: Encounter.ID, kind: RecordKind, title: String? = nil, version: Int = 1, status: Status,
    author: Practitioner.ID, authored: CivilDateTime, sections: [Section]
  ) {
    self.id = id
    self.encounter = encounter
    self.kind = kind
    self.title = title
    self.version = version
    self.status = status
    self.author = author
    self.authored = authored
    self.sections = sections
  }

  /// FHIR R4 `composition-status`, each with what it needs to be true.
  public enum Status: Hashable, Sendable, Codable {
    case preliminary
    case final(Attestation)
    /// Replaces a final version, which stays readable.
    case amended(Attestation, reason: String)
    /// Withdrawn; what it said stays readable to those who must see it.
    case enteredInError(Attestation, reason: String)

    /// Whether the version is locked.
    public var isFinal: Bool { self != .preliminary }

    public var attestation: Attestation? {
      switch self {
      case .preliminary: nil
      case .final(let attestation), .amended(let attestation, _), .enteredInError(let attestation, _): attestation
      }
    }

    public var reason: String? {
      switch self {
      case .preliminary, .final: nil
      case .amended(_, let reason), .enteredInError(_, let reason): reason
      }
    }

    public var code: Code {
      switch self {
      case .preliminary: .preliminary
      case .final: .final
      case .amended: .amended
      case .enteredInError: .enteredInError
      }
    }

    public enum Code: String, Hashable, Sendable, Codable, CaseIterable {
      case preliminary, final, amended, enteredInError
    }
  }

  /// Who stands for a version, and when. FHIR R4 `Composition.attester`.
  public struct Attestation: Hashable, Sendable, Codable {
    public var by: Practitioner.ID
    public var at: CivilDateTime

    public init(by: Practitioner.ID, at: CivilDateTime) {
      self.by = by
      self.at = at
    }
  }

  /// Narrative and typed entries under a heading. FHIR R4 `Composition.section`.
  public struct Section: Hashable, Sendable, Codable {
    /// A short stable name: `history`, `examination`, `assessment`, `plan`, `results` …
    public var code: String
    public var title: String?
    public var narrative: String?
    public var entries: [ClinicalEntry]

    public init(code: String, title: String? = nil, narrative: String? = nil, entries: [ClinicalEntry] = []) {
      self.code = code
      self.title = title
      self.narrative = narrative
      self.entries = entries
    }
  }
}
