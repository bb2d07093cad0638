import ClinicalModel

/// The snapshot's rows by what they are looked up by.
struct RecordIndex {
  private struct Key: Hashable {
    let facility: FacilityCode
    let month: YearMonth
  }

  let snapshot: RolloutSnapshot
  private var counts: [Key: [Encounter.Class: MonthlyCount]] = [:]
  private var returns: [Key: MonthlyReturn] = [:]
  private var states: [FacilityCode: FacilityState] = [:]
  private var activity: [Key: Int] = [:]
  private var milestones: [FacilityCode: [Milestone]] = [:]
  /// The first month of which anything is said.
  private(set) var firstMonth: YearMonth?

  init(_ snapshot: RolloutSnapshot) {
    self.snapshot = snapshot
    for count in snapshot.counts {
      let key = Key(facility: count.facility, month: count.month)
      if let before = counts[key]?[count.class] {
        counts[key]?[count.class] = before.adding(count)
      } else {
        counts[key, default: [:]][count.class] = count
      }
    }
    for row in snapshot.register.returns where row.received <= snapshot.asOf {
      returns[Key(facility: row.facility, month: row.month)] = row
    }
    for state in snapshot.states { states[state.facility] = state }
    for row in snapshot.activity { activity[Key(facility: row.facility, month: row.month)] = row.departments }
    milestones = Dictionary(grouping: snapshot.register.milestones.filter { $0.date <= snapshot.asOf }, by: \.facility)
    firstMonth = [counts.keys.map(\.month).min(), returns.keys.map(\.month).min()].compactMap { $0 }.min()
  }

  func counts(of facility: FacilityCode, in month: YearMonth) -> [Encounter.Class: MonthlyCount] {
    counts[Key(facility: facility, month: month)] ?? [:]
  }

  /// The latest return for the month that was received by the as-of day.
  func monthlyReturn(of facility: FacilityCode, in month: YearMonth) -> MonthlyReturn? {
    returns[Key(facility: facility, month: month)]
  }

  func state(of facility: FacilityCode) -> FacilityState? { states[facility] }

  func activeDepartments(of facility: FacilityCode, in month: YearMonth) -> Int? {
    activity[Key(facility: facility, month: month)]
  }

  /// Those dated by the as-of day.
  func milestones(of facility: FacilityCode) -> [Milestone] { milestones[facility] ?? [] }

  /// Every facility and month that has counts, sorted.
  var countedMonths: [(facility: FacilityCode, month: YearMonth)] {
    counts.keys.sorted { ($0.facility, $0.month) < ($1.facility, $1.month) }.map { ($0.facility, $0.month) }
  }
}

extension MonthlyCount {
  func adding(_ other: MonthlyCount) -> MonthlyCount {
    MonthlyCount(
      facility: facility, month: month, class: self.class, closed: Saturating.add(closed, other.closed),
      complete: Saturating.add(complete, other.complete), attested: Self.sum(attested, other.attested),
      signed: Self.sum(signed, other.signed),
      receivedLate: Saturating.add(receivedLate, other.receivedLate), quarantined: Saturating.add(quarantined, other.quarantined))
  }

  /// Nil when either is not known.
  private static func sum(_ a: Int?, _ b: Int?) -> Int? {
    if let a, let b { Saturating.add(a, b) } else { nil }
  }

  /// Whether the parts fit into the whole.
  var isConsistent: Bool {
    (0...max(0, closed)).contains(complete) && [attested, signed].allSatisfy { (0...max(0, complete)).contains($0 ?? 0) }
      && (0...max(0, closed)).contains(receivedLate)
      && closed >= 0 && quarantined >= 0
  }
}
