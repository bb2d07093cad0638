internal import ClinicalModel
internal import Cryptography
internal import Interchange
public import RecordStore
public import Sealing

/// Reads and checks the audit; the reading is itself audited.
public struct ReadAudit: Workflow {
  /// What the walk along the chain and the anchor say.
  public struct Verdict: Sendable, Codable {
    public var chain: RecordStore.ChainReport
    /// Nil when no anchor was given.
    public var anchor: RecordStore.AnchorVerdict?
    public var isWhole: Bool
  }

  public static let permissions: [Permission] = [.readAudit]

  let session: Session

  public init(_ session: Session) { self.session = session }

  public func callAsFunction(_ filter: AuditFilter = AuditFilter(), limit: Int) throws -> [AuditRow] {
    let actor = try session.authorise(Self.self)
    return try session.store.auditRows(filter, limit: limit, by: actor, at: session.now())
  }

  /// Whether there is an account of a name: what nobody ever was has done nothing.
  public func knows(account: String) throws -> Bool {
    _ = try session.authorise(Self.self)
    return try session.store.staff(account) != nil
  }

  /// Whom an auditor means: `HOSPITAL/NUMBER`, as it stands on every screen and paper, or the number in this database.
  public func patient(_ text: String) throws -> Int64 {
    _ = try session.authorise(Self.self)
    guard let key = try ShowChart(session).key(text) else { throw ShowChart.unknown }
    return key.rawValue
  }

  /// Writes the rows as a FHIR R4 `Bundle` of `AuditEvent`, oldest first, as they are read.
  ///
  /// - Parameter key: seals the file.
  /// - Returns: how many rows, and the SHA-256 of what was written, before it was sealed, in hexadecimal.
  public func export(_ filter: AuditFilter, to path: String, sealedWith key: SealingKey? = nil) throws -> (rows: Int, digest: String) {
    let actor = try session.authorise(Self.self)
    let identity = try session.store.info().identity
    let written = try ExportTarget.write(path, key: key) { sink in
      var writer = AuditBundleWriter(database: identity, at: session.now().civil)
      let count = try session.store.eachAuditRow(filter, by: actor, at: session.now()) { row in
        writer.append(
          AuditEventResource(
            id: row.id, recorded: row.at.civil, actor: row.actor, role: row.role, origin: row.origin, action: row.action,
            entity: row.entity, entityID: row.entityID, patient: row.patient, outcome: row.outcome, detail: row.detail, hash: row.hash,
            written: row.written))
        if writer.pendingCount > 1 << 18 { try writer.drain { try sink.write($0) } }
      }
      writer.finish()
      try writer.drain { try sink.write($0) }
      return count
    }
    return (written.value, written.digest.hex)
  }

  /// - Parameter anchor: the line that `anchor()` gave at another time, kept elsewhere.
  public func verify(anchor line: String? = nil) throws -> Verdict {
    let actor = try session.authorise(Self.self)
    let chain = try session.store.verifyAuditChain()
    var verdict: RecordStore.AnchorVerdict?
    if let line {
      guard let anchor = AuditAnchor(line: line) else {
        throw Refusal(.unusable, code: "QY-AUD-0001", vi: "Đây không phải mốc nhật ký.", en: "This is not an audit anchor.")
      }
      verdict = try session.store.check(anchor)
    }
    let isWhole = chain.firstBad == nil && (verdict ?? .holds) == .holds
    try session.store.record(
      [AuditEntry(action: "verify", entity: "audit", detail: isWhole ? "whole" : "broken")], by: actor, at: session.now())
    return Verdict(chain: chain, anchor: verdict, isWhole: isWhole)
  }

  /// The head of the chain now, as one line to be kept off the machine.
  public func anchor() throws -> String {
    let actor = try session.authorise(Self.self)
    let anchor = try session.store.auditAnchor()
    try session.store.record(
      [AuditEntry(action: "anchor", entity: "audit", detail: "row \(anchor.rows)")], by: actor, at: session.now())
    return anchor.line
  }
}
