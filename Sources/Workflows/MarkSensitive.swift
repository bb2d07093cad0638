internal import ClinicalModel
internal import RecordStore

/// Says that a patient is sensitive, or no longer: what their documents say of it stays, and what the staff said last counts.
public struct MarkSensitive: Workflow {
  public static let permissions: [Permission] = [.manageSensitivity]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// - Parameter id: the number in this database, or `HOSPITAL/NUMBER`.
  public func callAsFunction(_ id: String, sensitive: Bool, reason: String) throws {
    _ = try session.authorise(Self.self)
    try BreakGlass.check(reason)
    guard let key = try ShowChart(session).key(id), let opening = try session.open(key, for: Self.self, .manageSensitivity, reason: reason)
    else { throw ShowChart.unknown }
    try session.store.mark(opening.patient, sensitive: sensitive, reason: reason, by: opening.actor, at: session.now())
  }
}
