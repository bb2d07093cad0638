public import ClinicalModel

/// One row of an audit on its way to a FHIR R4 `AuditEvent` in the shape of IHE BALP (Basic Audit Log Patterns 1.1).
public struct AuditEventResource: Hashable, Sendable {
  public var id: Int64
  /// With its offset.
  public var recorded: CivilDateTime
  public var actor: String
  public var role: String
  public var origin: String
  /// A verb of the workflows.
  public var action: String
  public var entity: String
  public var entityID: Int64?
  public var patient: Int64?
  /// `success`, `refused` or `failure`.
  public var outcome: String
  public var detail: String
  /// Hexadecimal hash of the row in its chain.
  public var hash: String
  /// Hexadecimal digest of what the row holds of other rows; nil for none.
  public var written: String?

  public init(
    id: Int64, recorded: CivilDateTime, actor: String, role: String, origin: String, action: String, entity: String, entityID: Int64?,
    patient: Int64?, outcome: String, detail: String, hash: String, written: String? = nil
  ) {
    self.id = id
    self.recorded = recorded
    self.actor = actor
    self.role = role
    self.origin = origin
    self.action = action
    self.entity = entity
    self.entityID = entityID
    self.patient = patient
    self.outcome = outcome
    self.detail = detail
    self.hash = hash
    self.written = written
  }

  /// What kind of event a verb is: FHIR's `AuditEvent.action` with the type and subtype that BALP and DICOM (PS3.16 CID 400) have for it.
  struct Kind {
    let action: StaticString
    let type: (system: StaticString, code: StaticString, display: StaticString)
    /// FHIR's `restful-interaction`; nil where the event is none.
    let interaction: StaticString?
    /// The last part of the BALP profile's address, without and with a patient; nil where BALP has none.
    let profile: (plain: StaticString, patient: StaticString)?
  }

  var kind: Kind {
    let dicom: StaticString = "http://dicom.nema.org/resources/ontology/DCM"
    let rest: (StaticString, StaticString, StaticString) =
      ("http://terminology.hl7.org/CodeSystem/audit-event-type", "rest", "RESTful Operation")
    switch action {
    case _ where entity == "audit": return Kind(action: "E", type: (dicom, "110101", "Audit Log Used"), interaction: nil, profile: nil)
    case "read":
      return Kind(
        action: "R", type: rest, interaction: "read", profile: ("IHE.BasicAudit.Read", "IHE.BasicAudit.PatientRead"))
    case "search", "list":
      return Kind(
        action: "E", type: rest, interaction: "search-type", profile: ("IHE.BasicAudit.Query", "IHE.BasicAudit.PatientQuery"))
    case "register", "add", "draft", "create", "hold", "assign", "proposeDestruction", "distinct":
      return Kind(
        action: "C", type: rest, interaction: "create", profile: ("IHE.BasicAudit.Create", "IHE.BasicAudit.PatientCreate"))
    case "write", "sign", "coSign", "sendBack", "amend", "addendum", "retract", "move", "change", "edit", "merge", "unmerge", "release",
      "discard",
      "setPassword", "setPIN", "removePIN", "rejectDestruction":
      return Kind(
        action: "U", type: rest, interaction: "update", profile: ("IHE.BasicAudit.Update", "IHE.BasicAudit.PatientUpdate"))
    case "destroy":
      return Kind(
        action: "D", type: rest, interaction: "delete", profile: ("IHE.BasicAudit.Delete", "IHE.BasicAudit.PatientDelete"))
    case "import": return Kind(action: "C", type: (dicom, "110107", "Import"), interaction: nil, profile: nil)
    case "export", "backup": return Kind(action: "R", type: (dicom, "110106", "Export"), interaction: nil, profile: nil)
    case "signIn", "attempt", "prove":
      return Kind(action: "E", type: (dicom, "110114", "User Authentication"), interaction: nil, profile: nil)
    default: return Kind(action: "E", type: (dicom, "110100", "Application Activity"), interaction: nil, profile: nil)
    }
  }
}
