public import ClinicalModel

/// What waits in all hospitals in force, where waiting can harm somebody.
public struct WaitingQueues: Hashable, Sendable, Codable {
  /// Entries in quarantine, and the days since the oldest is there.
  public let quarantined: Int
  public let quarantineAge: Int?
  /// Months of hospitals of which nothing came though it should have.
  public let undelivered: Int
  /// Drafts past the days allowed; entries of which somebody has to say whose they are.
  public let unsigned: Int
  public let conflicted: Int
  /// Hospitals of whose queues nothing is known: nothing of them ever came.
  public let unknown: [FacilityCode]
}

extension HospitalStanding {
  /// Whether anything of it waits.
  public var isWaitedFor: Bool {
    !undelivered.isEmpty || [quarantined, unsigned, conflicted].contains { ($0 ?? 0) > 0 }
  }
}

extension CoverageReport {
  public var queues: WaitingQueues {
    func sum(_ count: (HospitalStanding) -> Int?) -> Int { hospitals.reduce(0) { Saturating.add($0, count($1) ?? 0) } }
    return WaitingQueues(
      quarantined: sum(\.quarantined), quarantineAge: hospitals.compactMap(\.quarantineAge).max(), undelivered: sum(\.undelivered.count),
      unsigned: sum(\.unsigned), conflicted: sum(\.conflicted),
      unknown: hospitals.filter { $0.quarantined == nil || $0.unsigned == nil }.map(\.hospital.code))
  }
}
