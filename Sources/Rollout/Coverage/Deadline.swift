public import ClinicalModel

/// How something stands towards a day by which it had to be done.
public enum DeadlineStanding: Hashable, Sendable, Codable {
  case reached(on: CivilDate, days: Int)
  /// Past the day, and still not done.
  case overdue(days: Int)
  /// Not done, and the day is still to come.
  case pending(days: Int)
  /// There is no such day.
  case none

  init(deadline: CivilDate?, reached: CivilDate?, asOf: CivilDate) {
    guard let deadline else {
      self = .none
      return
    }
    if let reached {
      self = .reached(on: reached, days: deadline.days(since: reached))
    } else {
      let left = deadline.days(since: asOf)
      self = left < 0 ? .overdue(days: -left) : .pending(days: left)
    }
  }

  /// Days ahead (+) or behind (−); nil while that is still open.
  public var daysAhead: Int? {
    switch self {
    case .reached(_, let days): days
    case .overdue(let days): -days
    case .pending, .none: nil
    }
  }
}

/// How all hospitals that share a deadline stand towards it.
public struct DeadlineSummary: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// By the law, for the kind of facility.
    case legal
    /// The latest of the internal target dates.
    case target
  }

  public enum Basis: String, Hashable, Sendable, Codable, CaseIterable {
    /// By the day.
    case declared
    /// By the month: the day is the month's last.
    case demonstrated
  }

  public let kind: Kind
  public let basis: Basis
  public let deadline: CivilDate
  /// Those in force on the as-of day that have done it, of all of them.
  public let ratio: Ratio
  public let missing: [FacilityCode]
  /// The first day on which all of those then in force had done it, whether or not that lasted.
  public let reachedOn: CivilDate?
  /// The day since which that has held without a break; nil when it does not hold on the as-of day.
  public let heldSince: CivilDate?
  public let standing: DeadlineStanding
}

extension RecordIndex {
  /// Stretches in which a decision on electronic records is in force, merged and in order; the last may be open.
  func declaredSpans(of facility: FacilityCode) -> [(from: CivilDate, to: CivilDate?)] {
    var spans: [(from: CivilDate, to: CivilDate?)] = []
    for milestone in milestones(of: facility).filter({ $0.kind == .decisionEMR }).sorted(by: { $0.date < $1.date }) {
      if let last = spans.last {
        guard let end = last.to else { continue }
        if milestone.date <= end.adding(days: 1) {
          spans[spans.count - 1].to = milestone.validTo.map { max($0, end) }
          continue
        }
      }
      spans.append((milestone.date, milestone.validTo))
    }
    return spans
  }

  /// Since when a decision has been in force without a break up to `day`; nil when none is.
  func declaredSince(_ facility: FacilityCode, on day: CivilDate) -> CivilDate? {
    declaredSpans(of: facility).last { $0.from <= day && day <= ($0.to ?? day) }?.from
  }
}
