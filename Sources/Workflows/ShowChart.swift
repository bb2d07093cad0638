public import ClinicalModel
internal import Interchange
public import RecordStore

/// A chart as a person reads it: the patient, and the latest episodes with their records.
public struct Chart: Sendable, Codable {
  public struct Episode: Sendable, Codable {
    public var facility: FacilityCode
    public var encounter: Encounter
    public var records: [ClinicalRecord]
  }

  /// One number of the person, and the version of what its hospital says.
  public struct Version: Sendable, Codable {
    /// `H001/P000012`.
    public var number: String
    /// What whoever edits it says they have seen.
    public var digest: String
  }

  public var summary: PatientSummary
  /// The patient that was asked for, when it was merged into this one.
  public var asked: Key<Patient>?
  /// Those who were merged into this one.
  public var merged: [Key<Patient>]
  public var versions: [Version]
  public var patient: Patient
  /// Only for who may see it.
  public var militaryService: MilitaryService?
  public var episodes: [Episode]
  /// What is left of episodes that were destroyed after their time.
  public var destroyed: [ChartDocuments.Tombstone]
  /// Until when it is open by an emergency alone, in seconds since 1970; nil where the person's own relationship opens it.
  public var emergencyUntil: Int64?
}

/// Opens a chart; the reading and its reason are audited in the same transaction.
public struct ShowChart: Workflow {
  public static let permissions: [Permission] = [.readChart]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// - Parameters:
  ///   - id: the number in this database, or `HOSPITAL/NUMBER`.
  ///   - purpose: why, as a code; that of the account's role without one.
  public func callAsFunction(_ id: String, episodes: Int, reason: String, purpose: AccessPurpose? = nil) throws -> Chart {
    _ = try session.authorise(Self.self)
    let withMilitaryService = session.role(granting: .readMilitaryService) != nil
    guard let key = try key(id),
      let opening = try session.open(key, for: Self.self, .readChart, purpose: purpose, reason: reason),
      let documents = try session.store.openChart(
        opening.patient, limit: episodes, withMilitaryService: withMilitaryService, reason: opening.reason, by: opening.actor,
        at: session.now())
    else { throw Self.unknown }
    guard let statement = documents.statements.last(where: { $0.kind == .patient }),
      case .patient(var patient) = NativeFormat.statement(canonical: statement.content)
    else { throw Self.unreadable }
    // The number that the army gave is military service, too.
    if !withMilitaryService { patient.identifiers.removeAll { $0.system == .serviceNumber } }
    var service: MilitaryService?
    if let stated = documents.statements.last(where: { $0.kind == .militaryService }) {
      guard case .militaryService(let value, _) = NativeFormat.statement(canonical: stated.content) else { throw Self.unreadable }
      service = value
    }
    return Chart(
      summary: documents.summary, asked: key == documents.summary.id ? nil : key, merged: documents.merged,
      versions: documents.statements.filter { $0.kind == .patient }.map {
        Chart.Version(number: "\($0.facility)/\($0.localID)", digest: $0.digest)
      }, patient: patient, militaryService: service,
      episodes: try documents.encounters.map { encounter, records in
        guard case .encounter(let value) = NativeFormat.statement(canonical: encounter.content) else { throw Self.unreadable }
        return Chart.Episode(
          facility: encounter.facility, encounter: value,
          records: try records.map { record in
            guard case .record(let value) = NativeFormat.statement(canonical: record.content) else { throw Self.unreadable }
            return value
          })
      }, destroyed: documents.destroyed, emergencyUntil: try opening.glass.flatMap { try session.store.endOfBreakGlass($0) })
  }

  /// Who it is whose chart does not open, as lists tell it; nil for nobody, and for whom the account may not know.
  public func person(_ id: String) throws -> PatientSummary? {
    _ = try session.authorise(Self.self)
    guard let key = try key(id), let survivor = try session.store.survivor(of: key),
      let summary = try session.store.patientSummary(survivor), try !summary.isSensitive || session.mayRecognise(survivor)
    else { return nil }
    return summary
  }

  func key(_ id: String) throws -> Key<Patient>? {
    if let number = Int64(id) { return Key(rawValue: number) }
    let parts = id.split(separator: "/", maxSplits: 1)
    guard parts.count == 2, let facility = FacilityCode(parts[0]), let number = Patient.ID(parts[1]) else { return nil }
    return try session.store.patient(number, of: facility)
  }

  static let unknown = Refusal(
    .data, code: "QY-PAT-0001", vi: "Không có người bệnh nào mang mã này.", en: "No patient has this number.")
  static let unreadable = Refusal(
    .resource, code: "QY-PAT-0002", vi: "Văn bản gốc trong cơ sở dữ liệu không đọc được. Chạy `quany verify`.",
    en: "A document in the database can't be read. Run `quany verify`.")
}
