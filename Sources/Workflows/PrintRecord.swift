public import ClinicalModel
internal import RecordStore

/// A record goes onto paper, or into a file that somebody takes away: said in the audit before it does.
public struct PrintRecord: Workflow {
  public static let permissions: [Permission] = [.readChart]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// - Parameter seen: the digest of the version that is printed.
  public func callAsFunction(_ id: ClinicalRecord.ID, of facility: FacilityCode, seen: String) throws {
    _ = try session.authorise(Self.self)
    guard let patient = try session.store.patient(ofRecord: id, of: facility),
      let opening = try session.open(patient, for: Self.self, .readChart, reason: "print")
    else { throw ReadRecord.unknown }
    try session.store.record(
      [AuditEntry(action: "print", entity: "record", patient: opening.patient, detail: "\(facility)/\(id) \(seen.prefix(16))")],
      by: opening.actor, at: session.now())
  }
}
