internal import ClinicalModel
public import RecordStore

/// Opens a chart outside the rules when a life depends on it: at once, for one person, for a while; and somebody else judges it afterwards.
public struct BreakGlass: Workflow {
  public static let permissions: [Permission] = [.breakGlass, .reviewBreakGlass]

  /// What was opened, and how long it stays so.
  public struct Opened: Hashable, Sendable, Codable {
    public var id: Int64
    public var patient: Int64
    public var until: Moment
  }

  public enum Verdict: String, Hashable, Sendable, Codable, CaseIterable {
    case justified, notJustified
  }

  let session: Session

  public init(_ session: Session) { self.session = session }

  public static let defaultMinutes = 60
  public static let mostMinutes = 240
  /// How long a use may wait for its review before it is overdue.
  public static let reviewDays: Int64 = 3

  /// - Parameters:
  ///   - id: the number in this database, or `HOSPITAL/NUMBER`.
  ///   - minutes: 1 to 240.
  public func callAsFunction(_ id: String, reason: String, minutes: Int = defaultMinutes) throws -> Opened {
    let actor = try session.authorise(Self.self)
    try Self.check(reason)
    guard (1...Self.mostMinutes).contains(minutes) else {
      throw Refusal(
        .unusable, code: "QY-ACC-0020", vi: "Thời gian mở khẩn cấp từ 1 đến \(Self.mostMinutes) phút.",
        en: "Glass is broken for 1 to \(Self.mostMinutes) minutes.")
    }
    let now = session.now()
    guard let key = try ShowChart(session).key(id),
      let facts = try session.store.chartFacts(key, of: session.account, since: now.civil.date, at: now)
    else { throw ShowChart.unknown }
    let (use, until) = try session.store.breakGlass(facts.patient, minutes: minutes, reason: reason, by: actor, at: now)
    return Opened(id: use, patient: facts.patient.rawValue, until: until)
  }

  /// The uses that wait for their review, oldest first; or every use. The auditor reviews all of them; a head of department those by their own
  /// people and those at patients who lie in their departments.
  public func reviews(all: Bool) throws -> [BreakGlassUse] {
    let actor = try session.authorise(Self.self, .reviewBreakGlass)
    return try session.store.breakGlassUses(
      all: all, inDepartmentsOnly: inDepartmentsOnly, overdueAfter: Self.reviewDays, by: actor, at: session.now())
  }

  private var inDepartmentsOnly: Bool { !session.roles.contains(.auditor) }

  public func close(_ use: Int64, _ verdict: Verdict, reason: String) throws {
    let actor = try session.authorise(Self.self, .reviewBreakGlass)
    try Self.check(reason)
    switch try session.store.review(
      use, verdict: verdict.rawValue, inDepartmentsOnly: inDepartmentsOnly, reason: reason, by: actor, at: session.now())
    {
    case .closed: return
    case .unknown:
      throw Refusal(
        .data, code: "QY-ACC-0021", vi: "Không có lần mở khẩn cấp nào mang số này.", en: "No use of broken glass has this number.")
    case .alreadyClosed:
      throw Refusal(.data, code: "QY-ACC-0022", vi: "Lần mở này đã được xem xét.", en: "This use has been reviewed already.")
    case .otherDepartment:
      throw Refusal(
        .access, code: "QY-ACC-0025", vi: "Lần mở này không thuộc khoa của bạn; người giám sát sẽ xem xét.",
        en: "This use does not concern your departments; the auditor reviews it.")
    case .ownUse:
      throw Refusal(
        .access, code: "QY-ACC-0023", vi: "Không ai tự xem xét việc mở khẩn cấp của chính mình.",
        en: "Nobody reviews what they did themselves.")
    }
  }

  static func check(_ reason: String) throws {
    guard StatedReason.isSaid(reason) else {
      throw Refusal(.unusable, code: "QY-ACC-0024", vi: "Phải ghi lý do.", en: "Say why.")
    }
  }
}
