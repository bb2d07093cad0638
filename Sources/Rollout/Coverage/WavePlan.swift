public import ClinicalModel

/// One wave of the rollout plan against what became of it.
public struct WavePlan: Hashable, Sendable, Codable {
  /// Nil for hospitals without a wave.
  public let wave: Int?
  public let hospitals: [FacilityCode]
  /// The last internal target date of the wave; nil where none has one.
  public let target: CivilDate?
  /// Hospitals whose target date is the as-of day or earlier.
  public let planned: Int
  public let declared: Int
  public let demonstrated: Int
  /// Planned by now, and without a decision in force.
  public let behind: [FacilityCode]
}

extension CoverageReport {
  /// The plan's waves in order, hospitals without one last.
  public var waves: [WavePlan] {
    let members = Dictionary(grouping: hospitals) { $0.hospital.wave }
    return members.keys.sorted { ($0 ?? .max) < ($1 ?? .max) }.map { wave in
      let standings = members[wave] ?? []
      let due = standings.filter { standing in standing.hospital.targetDate.map { $0 <= asOf } ?? false }
      return WavePlan(
        wave: wave, hospitals: standings.map(\.hospital.code), target: standings.compactMap(\.hospital.targetDate).max(),
        planned: due.count, declared: standings.count { $0.declaredSince != nil }, demonstrated: standings.count(where: \.isDemonstrated),
        behind: due.filter { $0.declaredSince == nil }.map(\.hospital.code))
    }
  }
}
