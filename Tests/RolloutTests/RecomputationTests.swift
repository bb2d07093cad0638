import ClinicalModel
import Foundation
import Rollout
import Testing

/// The figures computed again from random histories by other code, as plainly as can be.
@Suite struct RecomputationTests {
  struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(sides))
    }
  }

  static func history(_ seed: Int, asOf: CivilDate) -> RolloutSnapshot {
    var dice = Dice(state: UInt64(seed) &+ 77)
    var (hospitals, milestones, returns, counts, states): ([Hospital], [Milestone], [MonthlyReturn], [MonthlyCount], [FacilityState]) =
      ([], [], [], [], [])
    hospitals.append(hospital("H0", from: "2020-01-01", beds: dice.roll(300)))
    for number in 1...8 {
      let code = "H\(number)"
      let opened = day("2024-12-01").adding(days: dice.roll(200))
      hospitals.append(hospital(code, from: opened.description, beds: dice.roll(300)))
      var next = opened
      for event in [Hospital.Event.renamed, .revised] where dice.roll(3) == 0 {
        next = next.adding(days: 1 + dice.roll(100))
        hospitals.append(hospital(code, from: next.description, event, command: "Quân khu \(dice.roll(9))", beds: dice.roll(300)))
      }
      if dice.roll(3) == 0 {
        next = next.adding(days: 1 + dice.roll(200))
        hospitals.append(hospital(code, from: next.description, dice.roll(2) == 0 ? .closed : .merged(into: FacilityCode("H0")!)))
      }
    }
    for number in 0...8 {
      let code = "H\(number)"
      if dice.roll(4) > 0 {
        let from = day("2025-01-01").adding(days: dice.roll(300))
        milestones.append(
          milestone(code, .decisionEMR, from.description, to: dice.roll(4) == 0 ? from.adding(days: dice.roll(200)).description : nil))
      }
      for offset in 0..<12 {
        let month = month("2025-01").adding(months: offset)
        if dice.roll(5) > 0 {
          returns.append(
            returned(
              code, month.description, outpatient: dice.roll(6) == 0 ? nil : 20 + dice.roll(3), inpatient: 5 * dice.roll(2),
              received: month.last.adding(days: 1 + dice.roll(20)).description))
        }
        let closed = 18 + dice.roll(5)
        counts.append(counted(code, month.description, closed: closed, complete: closed - dice.roll(2), late: dice.roll(3)))
        if dice.roll(2) == 0 { counts.append(counted(code, month.description, .inpatient, closed: 5, complete: 5, signed: dice.roll(6))) }
      }
      states.append(state(code, lastData: asOf.adding(days: -dice.roll(10)).description))
    }
    return RolloutSnapshot(
      asOf: asOf, register: register(hospitals, milestones, returns), counts: counts, states: states)
  }

  @Test(arguments: [0, 45, 120, 200, 273, 287, 288, 330, 364])
  func `plain code over the same rows gives the same figures on any day`(offset: Int) {
    let asOf = day("2025-01-15").adding(days: offset)
    for seed in 0..<40 {
      let snapshot = Self.history(seed, asOf: asOf)
      let report = CoverageReport(snapshot)
      let naive = Naive(snapshot)
      #expect(report.measuredMonth == naive.month)
      #expect(report[.declared].ratio == Ratio(naive.declared.count, naive.inForce.count))
      #expect(Set(report[.demonstrated].parts.filter { $0.numerator > 0 }.map(\.facility)) == naive.demonstrated)
      #expect(report[.coverage].ratio == Ratio(naive.complete, naive.expected))
      #expect(report[.completeness].ratio == Ratio(naive.received, naive.expected))
      #expect(report[.timeliness].ratio == Ratio(naive.punctual, naive.expected))
      #expect(report[.coverage].unknown.count == naive.unknown)
      #expect(report[.coverage].anomalous.count == naive.anomalous)
      #expect(report[.declaredByBeds].ratio.denominator == naive.beds)
    }
  }

  /// No index, no shared arithmetic: every question goes through all rows.
  struct Naive {
    var month: YearMonth
    var inForce: Set<FacilityCode> = []
    var declared: Set<FacilityCode> = []
    var demonstrated: Set<FacilityCode> = []
    var (complete, received, punctual, expected, unknown, anomalous, beds) = (0, 0, 0, 0, 0, 0, 0)

    init(_ snapshot: RolloutSnapshot) {
      month = snapshot.asOf.yearMonth
      while month.last.days(since: snapshot.asOf) > -10 { month = month.adding(months: -1) }
      let all = Set(snapshot.register.hospitals.map(\.code))
      func row(_ facility: FacilityCode, _ day: CivilDate) -> Hospital? {
        snapshot.register.hospitals.filter { $0.code == facility && $0.validFrom <= day }.max { $0.validFrom < $1.validFrom }
      }
      func counts(_ facility: FacilityCode, _ day: CivilDate) -> Bool {
        guard let event = row(facility, day)?.event else { return false }
        if case .merged = event { return false }
        return event != .closed
      }
      for facility in all {
        if counts(facility, snapshot.asOf) {
          inForce.insert(facility)
          beds += row(facility, snapshot.asOf)?.beds ?? 0
          for milestone in snapshot.register.milestones
          where milestone.facility == facility && milestone.kind == .decisionEMR && milestone.date <= snapshot.asOf
            && (milestone.validTo == nil || milestone.validTo! >= snapshot.asOf)
          {
            declared.insert(facility)
          }
        }
        var inMonth = false
        var day = month.first
        while day <= month.last {
          if counts(facility, day) { inMonth = true }
          day = day.adding(days: 1)
        }
        guard inMonth else { continue }
        let returns = snapshot.register.returns.filter {
          $0.facility == facility && $0.month == month && $0.received <= snapshot.asOf
        }
        guard let answer = returns.max(by: { $0.received < $1.received }) else {
          unknown += 1
          continue
        }
        var (sumComplete, sumExpected, allClosed, allComplete, sound) = (0, 0, 0, 0, true)
        for (encounterClass, number) in [
          (Encounter.Class.outpatient, answer.encounters.outpatient), (.inpatient, answer.encounters.inpatient),
        ] {
          let rows = snapshot.counts.filter { $0.facility == facility && $0.month == month && $0.class == encounterClass }
          let closed = rows.map(\.closed).reduce(0, +)
          let done = rows.map(\.complete).reduce(0, +)
          allClosed += closed
          allComplete += done
          guard let number else {
            if closed > 0 {
              unknown += 1
              sound = false
            }
            continue
          }
          if closed > number || rows.contains(where: { ($0.signed ?? 0) > $0.complete }) {
            anomalous += 1
            sound = false
            continue
          }
          sumComplete += done
          sumExpected += number
          received += closed
          punctual += closed - rows.map(\.receivedLate).reduce(0, +)
        }
        complete += sumComplete
        expected += sumExpected
        let age = snapshot.states.first { $0.facility == facility }?.lastData.map { snapshot.asOf.days(since: $0) } ?? 1000
        if counts(facility, snapshot.asOf), sound, allClosed > 0, age <= 7, Double(allComplete) / Double(allClosed) >= 0.95,
          Double(sumComplete) / Double(max(1, sumExpected)) >= 0.95
        {
          demonstrated.insert(facility)
        }
      }
    }
  }

  @Test func `the exported CSV gives record coverage again`() throws {
    let report = CoverageReport(Self.history(3, asOf: day("2025-10-15")))
    let lines = CoverageCSV.text(report).split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let header = lines[0].map { String($0) }
    #expect(header == CoverageCSV.columns)
    var (numerator, denominator) = (0, 0)
    for line in lines.dropFirst() {
      #expect(line.count == header.count)
      func cell(_ name: String) -> String { String(line[header.firstIndex(of: name)!]) }
      guard cell("month") == "2025-09" else { continue }
      for name in ["outpatient", "inpatient"] {
        guard let expected = Int(cell(name + "Returned")), let closed = Int(cell(name + "Closed")), closed <= expected,
          let complete = Int(cell(name + "Complete")), let signed = Int(cell(name + "Signed")), signed <= complete
        else { continue }
        numerator += complete
        denominator += expected
      }
    }
    #expect(report[.coverage].ratio == Ratio(numerator, denominator))
    #expect(denominator > 0)
  }

  @Test func `sixty hospitals over five years add up`() {
    var (hospitals, milestones, returns, counts): ([Hospital], [Milestone], [MonthlyReturn], [MonthlyCount]) = ([], [], [], [])
    for number in 1...60 {
      hospitals.append(hospital("H\(number)", from: "2020-01-01"))
      for kind in Milestone.Kind.allCases { milestones.append(milestone("H\(number)", kind, "2025-0\(1 + number % 9)-10")) }
      for offset in 0..<60 {
        let month = month("2021-01").adding(months: offset)
        returns.append(returned("H\(number)", month.description, outpatient: 12_000, inpatient: 2000))
        counts.append(counted("H\(number)", month.description, closed: 11_900, complete: 11_800))
        counts.append(counted("H\(number)", month.description, .inpatient, closed: 2000, complete: 1990))
      }
    }
    let snapshot = RolloutSnapshot(
      asOf: day("2026-01-15"), register: register(hospitals, milestones, returns), counts: counts, states: [])
    let report = CoverageReport(snapshot)
    #expect(report.months.count == 3600)
    #expect(report[.coverage].ratio == Ratio(60 * (11_800 + 1990), 60 * 14_000))
    #expect(report[.coverageTrend].ratio == Ratio(60 * 12 * (11_800 + 1990), 60 * 12 * 14_000))
  }
}
