/// A hospital, infirmary or command. FHIR R4 `Organization`.
public struct Organization: Hashable, Sendable, Codable {
  public var code: FacilityCode
  public var name: String

  public init(code: FacilityCode, name: String) {
    self.code = code
    self.name = name
  }
}

/// A department, room or bed of a facility. FHIR R4 `Location`.
public struct Location: Hashable, Sendable, Codable {
  public typealias ID = LocalID<Location>

  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case department, room, bed
  }

  /// The department's code (MA_KHOA), or the facility's own for rooms and beds.
  public var id: ID
  public var kind: Kind
  public var name: String
  public var partOf: ID?

  public init(id: ID, kind: Kind, name: String, partOf: ID? = nil) {
    self.id = id
    self.kind = kind
    self.name = name
    self.partOf = partOf
  }
}

/// Somebody who gives care. FHIR R4 `Practitioner`.
public struct Practitioner: Hashable, Sendable, Codable {
  public typealias ID = LocalID<Practitioner>

  public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    case doctor, nurse, midwife, technician, pharmacist, other
  }

  public var id: ID
  public var name: String
  public var role: Role
  /// Number of the licence to practise (GPHN).
  public var licence: String?
  /// Department code.
  public var department: String?

  public init(id: ID, name: String, role: Role, licence: String? = nil, department: String? = nil) {
    self.id = id
    self.name = name
    self.role = role
    self.licence = licence
    self.department = department
  }
}
