public import ClinicalModel

/// Something that somebody has to look at.
public struct CoverageException: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Entries that wait in quarantine for too long.
    case quarantined
    case undelivered, unsigned, conflicted
    case declaredNotDemonstrated
    /// A higher stage is claimed than the data shows.
    case overclaimed
    /// The numbers contradict each other.
    case overcount, inconsistent
    case stale, noReturn
    /// An inspection finding that is open past its due day.
    case overdueFinding
    /// There are records of a month in which the facility did not count.
    case outOfForce
    /// Records of a facility that the register does not know.
    case unregistered
  }

  public let kind: Kind
  public let facility: FacilityCode
  public let month: YearMonth?
  /// How many entries; nil where it is about the hospital as such.
  public let count: Int?
  /// For a queue: days since the oldest.
  public let days: Int?
  public let reasons: [Reason]
}

extension CoverageReport {
  /// - Parameter months: those of the trend.
  static func exceptions(_ index: RecordIndex, _ hospitals: [HospitalStanding], _ months: [HospitalMonth]) -> [CoverageException] {
    let (asOf, register, definition) = (index.snapshot.asOf, index.snapshot.register, index.snapshot.definition)
    var found: [CoverageException] = []
    func add(
      _ kind: CoverageException.Kind, _ facility: FacilityCode, month: YearMonth? = nil, count: Int? = nil, days: Int? = nil,
      _ reasons: [Reason] = []
    ) {
      found.append(CoverageException(kind: kind, facility: facility, month: month, count: count, days: days, reasons: reasons))
    }
    let known = Set(register.facilities)
    for state in index.snapshot.states.sorted(by: { $0.facility < $1.facility }) {
      if state.quarantined > 0, let oldest = state.oldestQuarantine, asOf.days(since: oldest) > definition.quarantineDays {
        add(.quarantined, state.facility, count: state.quarantined, days: asOf.days(since: oldest))
      }
      if let count = state.unsigned, count > 0 { add(.unsigned, state.facility, count: count) }
      if let count = state.conflicted, count > 0 { add(.conflicted, state.facility, count: count) }
    }
    for standing in hospitals {
      let facility = standing.hospital.code
      if let first = standing.undelivered.first {
        add(.undelivered, facility, count: standing.undelivered.count, days: asOf.days(since: first.last))
      }
      if standing.declaredSince != nil, !standing.isDemonstrated { add(.declaredNotDemonstrated, facility, standing.reasons) }
      if standing.stage.isOverclaimed {
        add(.overclaimed, facility, [.overclaimed(claimed: standing.stage.claimed, shown: standing.stage.shown)])
      }
      for reason in standing.reasons {
        switch reason {
        case .stale(let days): add(.stale, facility, days: days)
        case .noData: add(.stale, facility, [reason])
        default: break
        }
      }
    }
    for month in months {
      for part in month.coverage.parts {
        for reason in part.reasons {
          switch reason {
          case .overcount: add(.overcount, month.facility, month: month.month, [reason])
          case .inconsistent: add(.inconsistent, month.facility, month: month.month, [reason])
          case .noReturn, .noReturnForClass: add(.noReturn, month.facility, month: month.month, [reason])
          default: break
          }
        }
      }
    }
    for finding in register.findings where finding.isOpen(on: asOf) && finding.due < asOf && known.contains(finding.facility) {
      if hospitals.contains(where: { $0.hospital.code == finding.facility }) {
        add(.overdueFinding, finding.facility, days: asOf.days(since: finding.due))
      }
    }
    var strangers: [FacilityCode: Int] = [:]
    for (facility, month) in index.countedMonths where month <= asOf.yearMonth {
      let closed = index.counts(of: facility, in: month).values.reduce(0) { Saturating.add($0, $1.closed) }
      if !known.contains(facility) {
        strangers[facility] = Saturating.add(strangers[facility] ?? 0, closed)
      } else if register.row(of: facility, in: month) == nil {
        add(.outOfForce, facility, month: month, count: closed)
      }
    }
    for facility in strangers.keys.sorted() { add(.unregistered, facility, count: strangers[facility]) }
    let order = Dictionary(uniqueKeysWithValues: CoverageException.Kind.allCases.enumerated().map { ($1, $0) })
    return found.enumerated().sorted { a, b in
      (order[a.element.kind] ?? 0, a.offset) < (order[b.element.kind] ?? 0, b.offset)
    }.map(\.element)
  }
}
