public import ClinicalModel

/// When a hospital that has no decision in force is expected to have one. Method 1, said in full in `docs/rollout.md`:
///
/// From the hospital's furthest step, take how long every other hospital needed from that step to its decision; drop those that were
/// already there after as many days as have passed here; scale by how this hospital's way to that step compares with the others' median.
/// The lower quartile, median and upper quartile are the three dates. With fewer than ``fewestPeers`` left there is no forecast.
public struct Forecast: Hashable, Sendable, Codable {
  public static let method = "1"
  /// Fewer than these say nothing.
  public static let fewestPeers = 3

  public let facility: FacilityCode
  public let low: CivilDate
  public let middle: CivilDate
  public let high: CivilDate
  /// The step it starts from.
  public let from: Milestone.Kind
  /// How many hospitals' durations it rests on.
  public let peers: Int

  /// A hospital that a forecast rests on.
  public struct Peer: Hashable, Sendable, Codable {
    public let facility: FacilityCode
    /// From the step to its decision.
    public let days: Int
    /// The same at the other's pace.
    public let scaled: Int
  }
}

/// When the last hospital is expected to have its decision: the latest of the hospitals' dates.
public struct OverallForecast: Hashable, Sendable, Codable {
  /// Nil when a hospital has no forecast: then nothing can be said of the whole.
  public let low: CivilDate?
  public let middle: CivilDate?
  public let high: CivilDate?
  /// Those for which too little is known.
  public let unknown: [FacilityCode]
}

/// How the forecasts of the report before turned out.
public struct ForecastScore: Hashable, Sendable, Codable {
  public let made: CivilDate
  /// Decided within the low and high dates, before, after.
  public let within: Int
  public let early: Int
  public let late: Int
  /// Not decided, and the high date has passed.
  public let missed: Int
  /// Not decided, and it has not.
  public let open: Int
  /// Median distance from the middle date in days, of those decided; nil when none was.
  public let medianError: Int?
}

extension RecordIndex {
  /// From the first step to the last before the decision.
  private static let steps: [Milestone.Kind] = [
    .regulationIssued, .infrastructureReady, .his, .securityLevel, .staffTrained, .pilot, .allDepartmentsLive, .councilAppraisal,
  ]

  /// The first day of each kind of milestone.
  private func firsts(_ facility: FacilityCode) -> [Milestone.Kind: CivilDate] {
    Dictionary(milestones(of: facility).map { ($0.kind, $0.date) }, uniquingKeysWith: min)
  }

  /// The forecasts, each with the hospitals it rests on, the quickest first.
  func forecasts(for hospitals: [HospitalStanding]) -> [(forecast: Forecast, peers: [Forecast.Peer])] {
    let all = Dictionary(snapshot.register.facilities.map { ($0, firsts($0)) }, uniquingKeysWith: { _, last in last })
    return hospitals.compactMap { standing in
      standing.declaredSince == nil ? forecast(standing.hospital.code, all) : nil
    }
  }

  private func forecast(_ facility: FacilityCode, _ all: [FacilityCode: [Milestone.Kind: CivilDate]]) -> (
    forecast: Forecast, peers: [Forecast.Peer]
  )? {
    guard let own = all[facility] else { return nil }
    let held = milestonesHolding(facility, on: snapshot.asOf)
    guard let step = Self.steps.last(where: held.contains), let start = own[step], let began = own.values.min() else { return nil }
    let elapsed = snapshot.asOf.days(since: start)
    var durations: [(facility: FacilityCode, days: Int)] = []
    var approaches: [Int] = []
    for (peer, dates) in all where peer != facility {
      guard let from = dates[step], let first = dates.values.min() else { continue }
      approaches.append(from.days(since: first))
      if let decided = dates[.decisionEMR], decided >= from { durations.append((peer, decided.days(since: from))) }
    }
    // Own pace against the peers', between half and double.
    let (ownDays, peerDays) = (start.days(since: began), approaches.sorted().quantile(2))
    let pace = ownDays > 0 && peerDays > 0 ? (min(max(ownDays, (peerDays + 1) / 2), peerDays * 2), peerDays) : (1, 1)
    let peers = durations.map { Forecast.Peer(facility: $0.facility, days: $0.days, scaled: $0.days * pace.0 / pace.1) }
      .filter { $0.scaled > elapsed }.sorted { ($0.scaled, $0.facility) < ($1.scaled, $1.facility) }
    guard peers.count >= Forecast.fewestPeers else { return nil }
    let scaled = peers.map(\.scaled)
    let forecast = Forecast(
      facility: facility, low: start.adding(days: scaled.quantile(1)), middle: start.adding(days: scaled.quantile(2)),
      high: start.adding(days: scaled.quantile(3)), from: step, peers: peers.count)
    return (forecast, peers)
  }

  func score(_ baseline: Baseline) -> ForecastScore? {
    guard !baseline.forecasts.isEmpty else { return nil }
    var (within, early, late, missed, open) = (0, 0, 0, 0, 0)
    var errors: [Int] = []
    for forecast in baseline.forecasts {
      if let since = declaredSince(forecast.facility, on: snapshot.asOf) {
        errors.append(abs(since.days(since: forecast.middle)))
        if since < forecast.low { early += 1 } else if since > forecast.high { late += 1 } else { within += 1 }
      } else if snapshot.asOf > forecast.high {
        missed += 1
      } else {
        open += 1
      }
    }
    return ForecastScore(
      made: baseline.asOf, within: within, early: early, late: late, missed: missed, open: open,
      medianError: errors.isEmpty ? nil : errors.sorted().quantile(2))
  }
}

extension OverallForecast {
  init(_ forecasts: [Forecast], for hospitals: [HospitalStanding]) {
    let known = Set(forecasts.map(\.facility))
    unknown = hospitals.filter { $0.declaredSince == nil && !known.contains($0.hospital.code) }.map(\.hospital.code)
    let whole = unknown.isEmpty
    low = whole ? forecasts.map(\.low).max() : nil
    middle = whole ? forecasts.map(\.middle).max() : nil
    high = whole ? forecasts.map(\.high).max() : nil
  }
}

extension [Int] {
  /// The quarter `quarters` (1...3) of a sorted array by nearest rank; 0 when it is empty.
  fileprivate func quantile(_ quarters: Int) -> Int {
    guard !isEmpty else { return 0 }
    return self[Swift.min(count - 1, Swift.max(0, (count * quarters + 3) / 4 - 1))]
  }
}
