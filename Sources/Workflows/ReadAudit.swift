internal import ClinicalModel
public import RecordStore

/// Reads and checks the audit; the reading is itself audited.
public struct ReadAudit: Sendable {
  /// What the walk along the chain and the anchor say.
  public struct Verdict: Sendable, Codable {
    public var chain: RecordStore.ChainReport
    /// Nil when no anchor was given.
    public var anchor: RecordStore.AnchorVerdict?
    public var isWhole: Bool
  }

  let session: Session

  public init(_ session: Session) { self.session = session }

  public func callAsFunction(patient: Int64? = nil, limit: Int) throws -> [AuditRow] {
    let actor = try session.authorise(.readAudit)
    return try session.store.auditRows(patient: patient, limit: limit, by: actor, at: session.now())
  }

  /// - Parameter anchor: the line that `anchor()` gave at another time, kept elsewhere.
  public func verify(anchor line: String? = nil) throws -> Verdict {
    _ = try session.authorise(.readAudit)
    let chain = try session.store.verifyAuditChain()
    var verdict: RecordStore.AnchorVerdict?
    if let line {
      guard let anchor = AuditAnchor(line: line) else {
        throw Refusal(.unusable, code: "QY-AUD-0001", vi: "Đây không phải mốc nhật ký.", en: "This is not an audit anchor.")
      }
      verdict = try session.store.check(anchor)
    }
    return Verdict(chain: chain, anchor: verdict, isWhole: chain.firstBad == nil && (verdict ?? .holds) == .holds)
  }

  /// The head of the chain now, as one line to be kept off the machine.
  public func anchor() throws -> String {
    _ = try session.authorise(.readAudit)
    return try session.store.auditAnchor().line
  }
}
