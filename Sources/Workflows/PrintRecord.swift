public import ClinicalModel
internal import Interchange
internal import RecordStore

/// A record goes onto paper, or into a file that somebody takes away: said in the audit before it does.
public struct PrintRecord: Workflow {
  public static let permissions: [Permission] = [.readChart]

  /// What stands on the page beside the record.
  public struct Head: Sendable {
    /// The hospital's name; nil where the database does not say it.
    public var hospital: String?
    public var patient: Patient?
    public var encounter: Encounter?
    /// The names of the hospital's departments by their codes.
    public var departments: [String: String]
    /// The author's name; nil for a practitioner of whom only the number is known.
    public var author: String?
    /// What the whole chart says that the patient is allergic to, for a paper with which somebody else goes on treating; nil for others.
    public var allergies: [AllergyIntolerance]?

    public init(
      hospital: String? = nil, patient: Patient? = nil, encounter: Encounter? = nil, departments: [String: String] = [:],
      author: String? = nil, allergies: [AllergyIntolerance]? = nil
    ) {
      (self.hospital, self.patient, self.encounter, self.departments) = (hospital, patient, encounter, departments)
      (self.author, self.allergies) = (author, allergies)
    }
  }

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// - Parameters:
  ///   - kind: of the record: whoever gets a paper to treat by has to know the allergies.
  ///   - seen: the digest of the version that is printed.
  ///   - author: the number of who wrote it.
  public func callAsFunction(
    _ id: ClinicalRecord.ID, of facility: FacilityCode, kind: RecordKind, seen: String, author: String
  ) throws -> Head {
    _ = try session.authorise(Self.self)
    guard let patient = try session.store.patient(ofRecord: id, of: facility),
      let opening = try session.open(patient, for: Self.self, .readChart, reason: "print")
    else { throw ReadRecord.unknown }
    let store = session.store
    try store.record(
      [AuditEntry(action: "print", entity: "record", patient: opening.patient, detail: "\(facility)/\(id) \(seen.prefix(16))")],
      by: opening.actor, at: session.now())
    let found = try store.paperHead(opening.patient, of: id, author: author, at: facility)
    var head = try head(found, facility)
    if let content = found.encounter, case .encounter(let stated) = NativeFormat.statement(canonical: content) {
      head.encounter = stated
    }
    if Self.treatedBy.contains(kind) { head.allergies = try ReadCourse.allergies(of: opening, session) }
    return head
  }

  /// What somebody outside of the ward goes on treating by; a prescription is a treatment sheet.
  private static let treatedBy: Set<RecordKind> = [.dischargePaper, .summary, .referral, .treatmentSheet]

  /// One day's drugs of an encounter go onto paper.
  ///
  /// - Parameter seen: what is printed.
  public func callAsFunction(_ seen: EncounterMedication, on day: CivilDate, of facility: FacilityCode) throws -> Head {
    _ = try session.authorise(Self.self)
    guard let patient = try session.store.patient(ofEncounter: seen.encounter.id, of: facility),
      let opening = try session.open(patient, for: Self.self, .readChart, reason: "print")
    else { throw KeepEncounter.unknown }
    try session.store.record(
      [AuditEntry(action: "print", entity: "encounter", patient: opening.patient, detail: "\(facility)/\(seen.encounter.id) \(day)")],
      by: opening.actor, at: session.now())
    var head = try head(session.store.paperHead(opening.patient, at: facility), facility)
    head.encounter = seen.encounter
    return head
  }

  private func head(_ found: PaperHead, _ facility: FacilityCode) throws -> Head {
    let info = try session.store.info()
    var head = Head(
      hospital: info.owner == .hospital(facility) ? info.name : nil, departments: found.departments, author: found.author)
    if let content = found.patient, case .patient(var stated) = NativeFormat.statement(canonical: content) {
      if session.role(granting: .readMilitaryService) == nil { stated.identifiers.removeAll { $0.system == .serviceNumber } }
      head.patient = stated
    }
    return head
  }
}
