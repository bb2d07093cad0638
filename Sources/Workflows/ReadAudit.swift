internal import ClinicalModel
public import RecordStore

/// Reads the audit; the reading is itself audited.
public struct ReadAudit: Sendable {
  let session: Session

  public init(_ session: Session) { self.session = session }

  public func callAsFunction(patient: Int64? = nil, limit: Int) throws -> [AuditRow] {
    let actor = try session.authorise(.readAudit)
    return try session.store.auditRows(patient: patient, limit: limit, by: actor, at: session.now())
  }

  public func verify() throws -> RecordStore.ChainReport {
    _ = try session.authorise(.readAudit)
    return try session.store.verifyAuditChain()
  }
}
