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
  /// How many people of each group hold a certificate of the exercises that counts on the day.
  public let certified: [StaffTraining.Group: Int]

  /// Downtimes older than this are history.
  public static let days = 90

  /// Of those who work there: of each group what its list says, or the certificates where they are more. Lists do not name people, so the two are
  /// not added up; a group without a list is unknown, and its certificates are in ``certified`` alone.
  public var trained: Ratio { Ratio(sum(training.map(trained)), sum(training.map(\.total))) }

  public func trained(_ list: StaffTraining) -> Int { min(list.total, max(list.trained, certified[list.group] ?? 0)) }

  /// People with a certificate.
  public var certificates: Int { sum(Array(certified.values)) }

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
    var holders: [StaffTraining.Group: Set<String>] = [:]
    for certificate in readiness.certificates where certificate.facility == facility && certificate.counts(on: asOf) {
      if let group = certificate.group { holders[group, default: []].insert(certificate.number) }
    }
    certified = holders.mapValues(\.count)
    if training.isEmpty, infrastructure.isEmpty, satisfaction.isEmpty, downtimes.isEmpty, certified.isEmpty { return nil }
  }
}
