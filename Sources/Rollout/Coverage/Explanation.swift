public import ClinicalModel

/// One number of a report taken apart: every hospital, month and class it is the sum of, and why one does not count.
public struct Explanation: Hashable, Sendable {
  public struct Part: Hashable, Sendable {
    public var facility: FacilityCode
    public var month: YearMonth?
    public var `class`: Encounter.Class?
    public var numerator: Int
    /// Nil where it is not known, and where the number is no share.
    public var denominator: Int?
    public var standing: Figure.Part.Standing
    public var notes: [Note]
  }

  /// A reason or a fact, with its stable name.
  public struct Note: Hashable, Sendable {
    public var code: String
    public var text: BilingualText
  }

  /// What the number is of its parts.
  public enum Sum: Hashable, Sendable {
    /// The counted numerators over the counted denominators.
    case share
    case count
    /// The largest.
    case most
    /// They do not add up to anything.
    case none
  }

  public let cell: Cell
  public let sum: Sum
  public let parts: [Part]

  public var unknown: Int { parts.count { $0.standing == .unknown } }
  public var anomalous: Int { parts.count { $0.standing == .anomalous } }

  /// Nil where the parts have no sum.
  public var numerator: Int? {
    let counted = parts.filter { $0.standing == .counted }
    switch sum {
    case .share: return ratio.numerator
    case .count: return counted.map(\.numerator).reduce(0, Saturating.add)
    case .most: return counted.map(\.numerator).max()
    case .none: return nil
    }
  }

  private var ratio: Ratio {
    let counted = parts.filter { $0.standing == .counted }
    func sum(_ numbers: [Int]) -> Int { numbers.reduce(0, Saturating.add) }
    return Ratio(sum(counted.map(\.numerator)), sum(counted.compactMap(\.denominator)))
  }

  /// Of a share only.
  public var reading: Figure.Reading? {
    guard sum == .share else { return nil }
    return Figure.Reading(ratio, isOpen: parts.contains { $0.standing != .counted })
  }
}

extension CoverageReport {
  /// Nil when the report has no such cell.
  public func explain(_ cell: Cell) -> Explanation? {
    func found(_ sum: Explanation.Sum, _ parts: [Explanation.Part]) -> Explanation { Explanation(cell: cell, sum: sum, parts: parts) }
    switch cell.measure {
    case .figure(let key): return figureParts(key, cell).map { found(.share, $0.map(Explanation.Part.init)) }
    case .deadline(let kind, let basis): return deadlineParts(kind, basis, cell).map { found(.share, $0) }
    case .exceptions(let kind):
      guard cell.month == nil || cell.hospital != nil, cell.deadline == nil, let members = members(cell) else { return nil }
      let isWhole = cell.grouping == nil && cell.hospital == nil
      return found(
        .count,
        exceptions.filter {
          $0.kind == kind && (isWhole || members.contains($0.facility)) && (cell.month == nil || $0.month == cell.month)
        }.map(Explanation.Part.init))
    case .forecast: return forecastParts(cell).map { found(.none, $0) }
    case .stage(let stage) where cell.month != nil:
      guard let hospital = cell.hospital, cell.class == nil, let month = cell.month,
        let there = stages.first(where: { $0.facility == hospital && $0.month == month })
      else { return nil }
      return found(.share, [.init(hospital, month: month, shows: there.stage.shown == stage, there.stage.notes)])
    case .hospitals, .stage, .claimedStage, .queue, .days, .planned, .readiness:
      guard cell.month == nil, cell.class == nil, cell.deadline == nil, let members = members(cell) else { return nil }
      let there = hospitals.filter { members.contains($0.hospital.code) }
      switch cell.measure {
      case .hospitals: return found(.count, there.map { .init($0.hospital.code, counts: 1) })
      case .stage(let stage):
        return found(.share, there.map { .init($0.hospital.code, shows: $0.stage.shown == stage, $0.stage.notes) })
      case .claimedStage(let stage): return found(.share, there.map { .init($0.hospital.code, shows: $0.stage.claimed == stage) })
      case .planned:
        return found(
          .count,
          there.compactMap { standing in
            guard let target = standing.hospital.targetDate, target <= asOf else { return nil }
            return .init(standing.hospital.code, counts: 1, [.day(.targetDate, target)])
          })
      case .queue(let queue): return found(.count, there.map { waiting(queue, $0) })
      case .days(let days): return found(days.isAge ? .most : .none, there.map { self.days(days, $0) })
      case .readiness(let readiness):
        let parts = self.readiness.filter { members.contains($0.facility) }.flatMap { $0.parts(readiness) }
        return found(readiness.isShare ? .share : .count, parts)
      default: return nil
      }
    }
  }

  /// The hospitals that a cell without a month is of, those in force; nil when there is no such group or hospital.
  private func members(_ cell: Cell) -> Set<FacilityCode>? {
    if let hospital = cell.hospital { return hospitals.contains { $0.hospital.code == hospital } ? [hospital] : nil }
    guard let grouping = cell.grouping else { return Set(hospitals.map(\.hospital.code)) }
    let there = hospitals.filter { grouping.key(of: $0.hospital) == cell.group }
    return there.isEmpty ? nil : Set(there.map(\.hospital.code))
  }

  private func figureParts(_ key: Figure.Key, _ cell: Cell) -> [Figure.Part]? {
    guard cell.deadline == nil else { return nil }
    if let hospital = cell.hospital {
      var parts = self[key].parts.filter { $0.facility == hospital }
      if let month = cell.month {
        parts = parts.filter { $0.month == month }
        // Coverage is known of every month, though the figure is of the measured one.
        if parts.isEmpty, key == .coverage || key == .coverageTrend {
          parts = months.first { $0.facility == hospital && $0.month == month }?.coverage.parts ?? []
        }
      }
      if let kind = cell.class { parts = parts.filter { $0.class == kind || $0.class == nil } }
      let isKnown = cell.month == nil && hospitals.contains { $0.hospital.code == hospital }
      return parts.isEmpty && !isKnown ? nil : parts
    }
    if let month = cell.month { return trendParts(key, month) }
    guard let grouping = cell.grouping else { return figures.first { $0.key == key }?.parts }
    return groups.first { $0.grouping == grouping && $0.key == cell.group }?[key]?.parts
  }

  /// The parts of a point of the trend.
  private func trendParts(_ key: Figure.Key, _ month: YearMonth) -> [Figure.Part]? {
    guard trend.contains(where: { $0.month == month }) else { return nil }
    let there = months.filter { $0.month == month }
    switch key {
    case .coverage: return there.flatMap(\.coverage.parts)
    case .declared, .demonstrated:
      // Of the hospitals in force on the month's last day.
      return there.filter { ($0.hospital.validTo ?? month.last) >= month.last }.map { known in
        let holds = key == .declared ? known.isDeclared : known.isDemonstrated
        return Figure.Part(
          facility: known.facility, month: month, class: nil, numerator: holds ? 1 : 0, denominator: 1, standing: .counted,
          reasons: holds ? [] : key == .declared ? [.noDecision] : known.reasons)
      }
    default: return nil
    }
  }

  private func deadlineParts(_ kind: DeadlineSummary.Kind, _ basis: DeadlineSummary.Basis, _ cell: Cell) -> [Explanation.Part]? {
    guard let day = cell.deadline,
      let summary = deadlines.first(where: { $0.kind == kind && $0.basis == basis && $0.deadline == day })
    else { return nil }
    let missing = Set(summary.missing)
    return hospitals.filter { kind == .legal ? $0.hospital.kind.legalDeadline == day : $0.hospital.targetDate != nil }.map { standing in
      let isMissing = missing.contains(standing.hospital.code)
      var notes: [Explanation.Note] = []
      if isMissing {
        notes = (basis == .declared ? [.noDecision] : standing.reasons).map(Explanation.Note.init)
      } else if basis == .declared, let since = standing.declaredSince {
        notes.append(.day(.declaredSince, since))
      } else if let since = standing.demonstratedSince {
        notes.append(
          .init(
            code: "demonstratedSince",
            text: BilingualText(vi: "chứng minh từ \(since.printed(.vi))", en: "demonstrated since \(since.printed(.en))")))
      }
      return .init(standing.hospital.code, shows: !isMissing, notes)
    }
  }

  private func waiting(_ queue: WaitingQueues.Queue, _ standing: HospitalStanding) -> Explanation.Part {
    let code = standing.hospital.code
    switch queue {
    case .quarantined: return .init(code, counts: standing.quarantined, standing.quarantineAge.map { [.days("quarantineAge", $0)] } ?? [])
    case .undelivered:
      return .init(
        code, counts: standing.undelivered.count,
        standing.undelivered.map { .init(code: $0.text, text: BilingualText(vi: $0.printed(.vi), en: $0.printed(.en))) })
    case .unsigned: return .init(code, counts: standing.unsigned)
    case .conflicted: return .init(code, counts: standing.conflicted)
    }
  }

  private func days(_ days: Measure.Days, _ standing: HospitalStanding) -> Explanation.Part {
    let code = standing.hospital.code
    switch days {
    case .dataAge: return .init(code, counts: standing.dataAge, standing.lastData.map { [.day(.lastData, $0)] } ?? [])
    case .quarantineAge: return .init(code, counts: standing.quarantineAge)
    case .legalDaysAhead, .targetDaysAhead:
      let (deadline, ahead): (CivilDate?, Int?) =
        days == .legalDaysAhead
        ? (standing.hospital.kind.legalDeadline, standing.legal.daysAhead) : (standing.hospital.targetDate, standing.target.daysAhead)
      return .init(
        code, counts: ahead,
        [deadline.map { .day(.deadline, $0) }, standing.declaredSince.map { .day(.declaredSince, $0) }].compactMap(\.self))
    }
  }

  private func forecastParts(_ cell: Cell) -> [Explanation.Part]? {
    guard cell.month == nil, cell.class == nil, cell.deadline == nil, let members = members(cell) else { return nil }
    let there = forecasts.filter { members.contains($0.facility) }
    if let hospital = cell.hospital, let forecast = there.first {
      return (forecastPeers[hospital] ?? []).map { peer in
        .init(peer.facility, counts: peer.scaled, [.days("from.\(forecast.from.rawValue)", peer.days)])
      }
    }
    let unknown = forecast.unknown.filter(members.contains)
    guard cell.hospital == nil || !unknown.isEmpty else { return nil }
    return there.map { forecast in
      .init(
        forecast.facility, counts: forecast.peers,
        [.day(.low, forecast.low), .day(.middle, forecast.middle), .day(.high, forecast.high)])
    } + unknown.map { .init($0, counts: nil) }
  }
}

extension Measure.Days {
  var isAge: Bool { self == .dataAge || self == .quarantineAge }
}

extension Measure.Readiness {
  var isShare: Bool { self == .trained || self == .satisfied }
}

extension ReadinessStanding {
  fileprivate func parts(_ measure: Measure.Readiness) -> [Explanation.Part] {
    func part(_ code: String, _ label: BilingualText, _ numerator: Int, _ denominator: Int? = nil) -> Explanation.Part {
      .init(
        facility: facility, month: nil, class: nil, numerator: numerator, denominator: denominator, standing: .counted,
        notes: [.init(code: code, text: label)])
    }
    switch measure {
    case .trained: return training.map { part($0.group.rawValue, $0.group.label, trained($0), $0.total) }
    case .certified:
      return StaffTraining.Group.allCases.compactMap { group in certified[group].map { part(group.rawValue, group.label, $0) } }
    case .satisfied: return satisfaction.map { part($0.group.rawValue, $0.group.label, $0.satisfied, $0.respondents) }
    case .unplannedMinutes:
      return downtimes.filter { $0.planning == .unplanned }.map { row in
        part(row.date.text, BilingualText(vi: "\(row.date.printed(.vi)): \(row.cause)", en: "\(row.date): \(row.cause)"), row.minutes)
      }
    case .investment: return gaps.map { part($0.item.rawValue, $0.item.label, $0.investment ?? 0) }
    }
  }
}

extension StageAssessment {
  /// The stage shown, and what the next one needs.
  fileprivate var notes: [Explanation.Note] {
    [
      .init(
        code: "stage.\(shown.rawValue)",
        text: BilingualText(vi: "\(shown.rawValue) \(shown.label.vi)", en: "\(shown.rawValue) \(shown.label.en)"))
    ]
      + missing.map { .init(code: $0.code, text: $0.text) }
  }
}

extension Explanation.Part {
  init(_ part: Figure.Part) {
    self.init(
      facility: part.facility, month: part.month, class: part.class, numerator: part.numerator, denominator: part.denominator,
      standing: part.standing, notes: part.reasons.map(Explanation.Note.init))
  }

  fileprivate init(_ exception: CoverageException) {
    var notes = exception.reasons.map(Explanation.Note.init)
    if let count = exception.count {
      notes.append(.init(code: "count", text: BilingualText(vi: count.printed(.vi), en: count.printed(.en))))
    }
    if let days = exception.days { notes.append(.days("days", days)) }
    self.init(
      facility: exception.facility, month: exception.month, class: nil, numerator: 1, denominator: nil, standing: .counted, notes: notes)
  }

  /// A hospital that counts, or does not, of those there are.
  fileprivate init(_ facility: FacilityCode, month: YearMonth? = nil, shows: Bool, _ notes: [Explanation.Note] = []) {
    self.init(
      facility: facility, month: month, class: nil, numerator: shows ? 1 : 0, denominator: 1, standing: .counted, notes: notes)
  }

  /// A number that is no share; nil is unknown.
  fileprivate init(_ facility: FacilityCode, counts number: Int?, _ notes: [Explanation.Note] = []) {
    self.init(
      facility: facility, month: nil, class: nil, numerator: number ?? 0, denominator: nil, standing: number == nil ? .unknown : .counted,
      notes: notes)
  }
}

extension Explanation.Note {
  init(_ reason: Reason) { self.init(code: reason.code, text: reason.text) }

  fileprivate static func day(_ code: Day, _ day: CivilDate) -> Self {
    .init(code: code.rawValue, text: BilingualText(vi: code.label.vi + " " + day.printed(.vi), en: code.label.en + " " + day.printed(.en)))
  }

  fileprivate enum Day: String {
    case declaredSince, lastData, deadline, targetDate, low, middle, high

    var label: BilingualText {
      switch self {
      case .declaredSince: BilingualText(vi: "công bố từ", en: "declared since")
      case .lastData: BilingualText(vi: "dữ liệu", en: "data of")
      case .deadline: BilingualText(vi: "hạn", en: "due")
      case .targetDate: BilingualText(vi: "hạn nội bộ", en: "target")
      case .low: BilingualText(vi: "sớm", en: "low")
      case .middle: BilingualText(vi: "giữa", en: "middle")
      case .high: BilingualText(vi: "muộn", en: "high")
      }
    }
  }

  fileprivate static func days(_ code: String, _ days: Int) -> Self {
    .init(code: code, text: BilingualText(vi: "\(days.printed(.vi)) ngày", en: "\(days.printed(.en)) days"))
  }
}
