public import ClinicalModel
public import RecordStore
internal import Rollout

/// Charts of patients who have left and that are not whole yet: what is missing of each, for who writes them and for the office that takes them in.
public struct ListIncompleteCharts: Workflow {
  public static let permissions: [Permission] = [.readChart]

  /// One thing that keeps a chart open.
  public enum Gap: Hashable, Sendable, Codable {
    /// So many records that nobody has attested.
    case drafts(Int)
    case noMainDiagnosis
    /// No record in force is one of those that the stay takes.
    case missing(BilingualText)
    /// A form or a paper that the author has attested and nobody beside them.
    case uncosigned(String)
    /// So many orders that no result answers.
    case openOrders(Int)
  }

  public struct Chart: Hashable, Sendable, Codable {
    public var stay: DischargedStay
    /// The day on which the patient left.
    public var left: CivilDate
    /// Whole days since then.
    public var days: Int
    public var gaps: [Gap]
    /// Whether the chart is open for longer than the report on the rollout lets a draft be.
    public var isLate: Bool
  }

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// How far back the list looks by itself.
  public static let usualDays = 90

  /// What was found, and whether all of it.
  public struct List: Sendable {
    /// The longest ago first.
    public var charts: [Chart]
    /// More patients left in that time than are looked at: the latest of them are not here.
    public var isCut: Bool
  }

  /// - Parameters:
  ///   - department: of the last stay; all that the account has without one.
  ///   - days: how long ago the patients may have left.
  public func callAsFunction(at facility: FacilityCode, department: String? = nil, days: Int = usualDays) throws -> List {
    let actor = try session.authorise(Self.self)
    var list = try incomplete(at: facility, department: department, days: days)
    list.charts = try list.charts.map { chart in
      var chart = chart
      chart.stay.patient = try session.masked([chart.stay.patient])[0]
      return chart
    }
    try session.store.noteWorkList(list.charts.count, by: actor, at: session.now())
    return list
  }

  /// How many there are, and since when the oldest waits; names nobody.
  public func queue(at facility: FacilityCode) throws -> WaitingQueue {
    _ = try session.authorise(Self.self)
    let charts = try incomplete(at: facility, department: nil, days: Self.usualDays).charts
    let offset = session.now().offset * 60
    return WaitingQueue(
      count: charts.count,
      oldest: charts.first.flatMap { try? CivilDateTime(iso: $0.stay.end) }.map { Int64($0.localSeconds - offset) })
  }

  private func incomplete(at facility: FacilityCode, department: String?, days: Int) throws -> List {
    let today = session.now().civil.date
    let stays = try session.store.dischargedStays(
      of: session.account, at: facility, in: department, since: today.adding(days: -days), categories: ListOpenOrders.categories)
    let charts = stays.compactMap { stay -> Chart? in
      guard let left = try? CivilDate(iso: String(stay.end.prefix(10))) else { return nil }
      let gaps = Self.gaps(stay)
      guard !gaps.isEmpty else { return nil }
      let open = today.days(since: left)
      return Chart(stay: stay, left: left, days: open, gaps: gaps, isLate: CoverageDefinition.current.draftDays.map { open > $0 } ?? false)
    }
    return List(charts: charts, isCut: stays.count >= RecordStore.mostDischargedStays)
  }

  /// What the report on the rollout counts as completely recorded, and what keeps the office from taking the chart in.
  private static func gaps(_ stay: DischargedStay) -> [Gap] {
    var gaps: [Gap] = []
    if stay.drafts > 0 { gaps.append(.drafts(stay.drafts)) }
    if !stay.hasMainDiagnosis { gaps.append(.noMainDiagnosis) }
    let kinds = Set(stay.kinds.compactMap { RecordKind(rawValue: $0) })
    gaps += MandatorySet.current.missing(stay.class, kinds: kinds).map { .missing($0.name) }
    // A daily sheet is its author's; a form of the chart and a paper that leaves the hospital have a second name under them.
    gaps += stay.uncosigned.compactMap { RecordKind(rawValue: $0) }.filter { $0.group == .form || $0.group == .paper }
      .map { .uncosigned($0.rawValue) }
    if stay.openOrders > 0 { gaps.append(.openOrders(stay.openOrders)) }
    return gaps
  }
}
