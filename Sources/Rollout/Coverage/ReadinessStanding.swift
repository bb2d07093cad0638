public import ClinicalModel

/// What surrounds the rollout at one hospital, as known on the report's day. A hospital of which nothing was said has no standing: that is unknown, not
/// nothing.
public struct ReadinessStanding: Hashable, Sendable, Codable {
  public let facility: FacilityCode
  /// The latest number of each group.
  public let training: [StaffTraining]
  /// The latest count of each item.
  public let infrastructure: [InfrastructureItem]
  /// Of the last ``days`` days.
  public let downtimes: [Downtime]
  public let satisfaction: [SatisfactionSurvey]

  /// Downtimes older than this are history.
  public static let days = 90

  public var trained: Ratio { Ratio(sum(training.map(\.trained)), sum(training.map(\.total))) }
  public var satisfied: Ratio { Ratio(sum(satisfaction.map(\.satisfied)), sum(satisfaction.map(\.respondents))) }
  /// Items of which fewer are present than needed.
  public var gaps: [InfrastructureItem] { infrastructure.filter { $0.gap > 0 } }
  /// Proposed for the gaps, in millions of đồng.
  public var investment: Int { sum(gaps.compactMap(\.investment)) }
  public var unplannedMinutes: Int { sum(downtimes.filter { $0.planning == .unplanned }.map(\.minutes)) }

  private func sum(_ numbers: [Int]) -> Int { numbers.reduce(0, Saturating.add) }

  init?(_ facility: FacilityCode, in readiness: Readiness, asOf: CivilDate) {
    func latest<Row, Kind: Hashable>(_ rows: [Row], _ place: (Row) -> FacilityCode, _ date: (Row) -> CivilDate, _ kind: (Row) -> Kind)
      -> [Row]
    {
      var order: [Kind] = []
      var last: [Kind: Row] = [:]
      for row in rows where place(row) == facility && date(row) <= asOf {
        if last[kind(row)] == nil { order.append(kind(row)) }
        last[kind(row)] = row
      }
      return order.compactMap { last[$0] }
    }
    self.facility = facility
    training = latest(readiness.training, \.facility, \.date, \.group)
    infrastructure = latest(readiness.infrastructure, \.facility, \.date, \.item)
    satisfaction = latest(readiness.satisfaction, \.facility, \.date, \.group)
    downtimes = readiness.downtimes.filter { row in
      row.facility == facility && row.date <= asOf && asOf.days(since: row.date) < Self.days
    }
    if training.isEmpty, infrastructure.isEmpty, satisfaction.isEmpty, downtimes.isEmpty { return nil }
  }
}
