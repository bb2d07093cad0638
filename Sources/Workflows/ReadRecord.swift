public import ClinicalModel
internal import Interchange
public import RecordStore

/// Opens one record, its history, or the list of a patient's records; every opening is audited with its reason.
public struct ReadRecord: Workflow {
  public static let permissions: [Permission] = [.readChart]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// Every version, oldest first, drafts included.
  public func history(
    _ id: ClinicalRecord.ID, of facility: FacilityCode, reason: String, purpose: AccessPurpose? = nil
  ) throws -> [RecordState] {
    let actor = try session.authorise(Self.self)
    let patient = try session.store.patient(ofRecord: id, of: facility)
    let opening = try patient.flatMap { try session.open($0, for: Self.self, .readChart, purpose: purpose, reason: reason) }
    let versions = try session.store.openRecord(
      id, of: facility, reason: opening?.reason ?? reason, by: opening?.actor ?? actor, at: session.now())
    guard !versions.isEmpty else { throw Self.unknown }
    return versions
  }

  /// The version as the model has it.
  public func content(of state: RecordState) throws -> ClinicalRecord {
    guard state.destroyedBy == nil else { throw KeepRecord.destroyed }
    guard case .record(let record)? = NativeFormat.statement(canonical: state.content) else { throw Self.unreadable }
    return record
  }

  /// The current state of each of a patient's records, newest first.
  ///
  /// - Parameter patient: the number in this database, or `HOSPITAL/NUMBER`.
  public func list(patient: String, reason: String, purpose: AccessPurpose? = nil) throws -> [RecordState] {
    _ = try session.authorise(Self.self)
    guard let key = try ShowChart(session).key(patient),
      let opening = try session.open(key, for: Self.self, .readChart, purpose: purpose, reason: reason)
    else { throw ShowChart.unknown }
    return try session.store.listRecords(of: opening.patient, reason: opening.reason, by: opening.actor, at: session.now())
  }

  static let unknown = Refusal(
    .data, code: "QY-REC-0001", vi: "Không có hồ sơ nào mang mã này.", en: "No record has this id.")
  static let unreadable = Refusal(
    .resource, code: "QY-REC-0002", vi: "Văn bản gốc của hồ sơ không đọc được. Chạy `quany verify`.",
    en: "The record's document can't be read. Run `quany verify`.")
}
