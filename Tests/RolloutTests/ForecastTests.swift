import ClinicalModel
import Rollout
import Testing

@Suite struct ForecastTests {
  /// Peers needed 10, 20, 30 … days from pilot to decision; all piloted 100 days after their regulation.
  private func snapshot(peers: Int, asOf: String, ownApproach: String = "2025-01-01", extra: [Milestone] = []) -> RolloutSnapshot {
    var hospitals = [hospital("A", from: "2020-01-01")]
    var milestones = [milestone("A", .regulationIssued, ownApproach), milestone("A", .pilot, "2025-04-11")] + extra
    for peer in 1...max(1, peers) where peers > 0 {
      hospitals.append(hospital("P\(peer)", from: "2020-01-01"))
      milestones.append(milestone("P\(peer)", .regulationIssued, "2024-01-01"))
      milestones.append(milestone("P\(peer)", .pilot, "2024-04-10"))
      milestones.append(
        Milestone(
          facility: code("P\(peer)"), kind: .decisionEMR, date: day("2024-04-10").adding(days: 10 * peer), document: "1", signer: "G"))
    }
    return RolloutSnapshot(asOf: day(asOf), register: register(hospitals, milestones), counts: [], states: [])
  }

  @Test func `the dates are the quartiles of the peers' durations from the same step`() throws {
    let report = CoverageReport(snapshot(peers: 8, asOf: "2025-04-11"))
    let forecast = try #require(report.forecasts.first)
    #expect(forecast.from == .pilot)
    #expect([forecast.low, forecast.middle, forecast.high].map { $0.days(since: day("2025-04-11")) } == [20, 40, 60])
    #expect(report.forecast.high == forecast.high)
  }

  @Test func `peers that were done by now no longer count, and no date lies in the past`() throws {
    let forecast = try #require(CoverageReport(snapshot(peers: 8, asOf: "2025-05-16")).forecasts.first)
    #expect(forecast.peers == 5)
    #expect(forecast.low > day("2025-05-16"))
  }

  @Test func `a hospital twice as slow as its peers so far is expected to stay so`() throws {
    let forecast = try #require(CoverageReport(snapshot(peers: 8, asOf: "2025-04-11", ownApproach: "2024-09-23")).forecasts.first)
    #expect(forecast.middle.days(since: day("2025-04-11")) == 80)
  }

  @Test(arguments: [0, 1, 2])
  func `too few peers give no forecast, and the whole is unknown`(peers: Int) {
    let report = CoverageReport(snapshot(peers: peers, asOf: "2025-04-11"))
    #expect(report.forecasts == [])
    #expect(report.forecast.unknown == [code("A")])
    #expect(report.forecast.middle == nil)
  }

  @Test(
    arguments: [
      ("2025-05-21", "within"), ("2025-04-20", "early"), ("2025-08-01", "late"), (nil, "missed"),
    ] as [(String?, String)])
  func `a forecast is scored in the next report`(decided: String?, result: String) throws {
    let first = CoverageReport(snapshot(peers: 8, asOf: "2025-04-11"))
    var next = snapshot(peers: 8, asOf: "2025-09-01", extra: decided.map { [milestone("A", .decisionEMR, $0)] } ?? [])
    next.baseline = first.baseline
    let score = try #require(CoverageReport(next).forecastScore)
    #expect([score.within, score.early, score.late, score.missed] == ["within", "early", "late", "missed"].map { $0 == result ? 1 : 0 })
    #expect((score.medianError == nil) == (decided == nil))
  }

  @Test func `a peer that was done after exactly the days passed says nothing about tomorrow`() throws {
    let forecast = try #require(CoverageReport(snapshot(peers: 8, asOf: "2025-05-01")).forecasts.first)
    #expect(forecast.peers == 6)
  }
}
