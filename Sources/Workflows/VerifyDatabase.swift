public import ClinicalModel
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
    return try conclude(session.store.verify(decoding: NativeFormat.statement(canonical:)), "database", actor)
  }

  /// Counts the rollout's figures again from the records, and compares them with the counters that reports read.
  ///
  /// - Parameter days: as of which the figures are counted from the start; without any, today and the ends of the three months before.
  public func coverage(days: [CivilDate]) throws -> Report {
    let actor = try session.authorise(Self.self)
    let today = session.now().civil.date
    let days = days.isEmpty ? [today] + (1...3).map { today.yearMonth.adding(months: -$0).last } : days
    return try conclude(session.store.verifyCoverageCounters(days: days), "coverage", actor)
  }

  private func conclude(_ checks: [VerificationCheck], _ entity: String, _ actor: Actor) throws -> Report {
    var checks = checks
    let isClean = checks.allSatisfy(\.problems.isEmpty)
    do {
      try session.store.record(
        [AuditEntry(action: "verify", entity: entity, detail: isClean ? "clean" : "problems")], by: actor, at: session.now())
    } catch  where !isClean {
      // What was found must be told, even where the file takes no row any more.
      checks.append(VerificationCheck(name: "audit", counted: 0, problems: ["that this was looked at can't be written"]))
    }
    return Report(checks: checks, isClean: isClean)
  }
}
