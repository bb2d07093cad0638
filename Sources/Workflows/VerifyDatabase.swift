internal import Interchange
public import RecordStore

/// Checks everything that can be checked about a database.
public struct VerifyDatabase: Workflow {
  public struct Report: Sendable, Codable {
    public var checks: [VerificationCheck]
    public var isClean: Bool
  }

  public static let permissions: [Permission] = [.verifyDatabase]

  let session: Session

  public init(_ session: Session) { self.session = session }

  public func callAsFunction() throws -> Report {
    let actor = try session.authorise(Self.self)
    let checks = try session.store.verify(decoding: NativeFormat.statement(canonical:))
    let isClean = checks.allSatisfy(\.problems.isEmpty)
    try session.store.record(
      [AuditEntry(action: "verify", entity: "database", detail: isClean ? "clean" : "problems")], by: actor, at: session.now())
    return Report(checks: checks, isClean: isClean)
  }
}
