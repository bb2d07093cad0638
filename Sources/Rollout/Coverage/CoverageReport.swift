public import ClinicalModel

/// The rollout's figures as of one day, each with the parts it is the sum of. Pure: a function of its snapshot.
public struct CoverageReport: Hashable, Sendable, Codable {
  public let asOf: CivilDate
  public let register: RegisterVersion
  public let definition: CoverageDefinition
  public let sources: [RolloutSnapshot.Source]
  /// The month by which current use is judged.
  public let measuredMonth: YearMonth
  public let figures: [Figure]
  /// By grouping in its own order, then by group.
  public let groups: [Group]
  /// In force on the as-of day, by code.
  public let hospitals: [HospitalStanding]
  public let deadlines: [DeadlineSummary]
  /// Those by which somebody can come to harm first.
  public let exceptions: [CoverageException]
  /// Oldest month first; the last is the measured one.
  public let trend: [TrendPoint]
  /// Every month of every hospital that counted in it, from the first of which anything is known, or of the trend, to the measured one.
  public let months: [HospitalMonth]
  /// By hospital in force, then by month of the trend.
  public let stages: [StageMonth]
  public let milestones: [Milestone]
  /// Inspection findings of the hospitals in force, as known on the as-of day: a later closing does not show yet.
  public let findings: [InspectionFinding]
  /// Of the hospitals in force of which anything is known.
  public let readiness: [ReadinessStanding]
  /// Every dated change of the register in the months of the trend and since, by day.
  public let denominator: [Reconciliation.Line]
  /// How the denominator came from that of the report before; nil for the first.
  public let reconciliation: Reconciliation?
  public let changes: Changes?
  /// Of the hospitals that have no decision in force and of which enough is known.
  public let forecasts: [Forecast]
  /// What each forecast rests on.
  public let forecastPeers: [FacilityCode: [Forecast.Peer]]
  public let forecast: OverallForecast
  public let forecastScore: ForecastScore?
  /// Closings and reopenings of months up to the as-of day.
  public let periods: [PeriodLedger.Entry]
  /// Whether the records are made up and their receipts stated.
  public let isDemonstration: Bool

  public subscript(key: Figure.Key) -> Figure { figures.first { $0.key == key } ?? Figure(key, []) }

  public init(_ snapshot: RolloutSnapshot, by groupings: [Grouping] = Grouping.allCases) {
    let snapshot = snapshot.frozen()
    let index = RecordIndex(snapshot)
    let (asOf, register, definition) = (snapshot.asOf, snapshot.register, snapshot.definition)
    let measured = definition.measuredMonth(asOf: asOf)
    let trendStart = measured.adding(months: 1 - max(1, definition.trendMonths))
    let months = Self.months(index, from: min(trendStart, index.firstMonth ?? trendStart), through: measured)
    let byFacility = Dictionary(grouping: months, by: \.facility)
    let hospitals = register.inForce(on: asOf).map { hospital in
      HospitalStanding(hospital, index: index, months: byFacility[hospital.code] ?? [], measured: measured)
    }
    let figures = Self.figures(index, hospitals, months, measured: measured, trendStart: trendStart)

    self.asOf = asOf
    self.register = register.version
    self.definition = definition
    sources = snapshot.sources.sorted { ($0.name, $0.digest) < ($1.name, $1.digest) }
    measuredMonth = measured
    self.figures = figures
    groups = Grouping.allCases.filter(groupings.contains).flatMap { Self.groups($0, register, hospitals, figures) }
    self.hospitals = hospitals
    deadlines = Self.deadlines(index, hospitals, months)
    exceptions = Self.exceptions(index, hospitals, months.filter { $0.month >= trendStart })
    trend = Self.trend(index, months, from: trendStart, through: measured)
    self.months = months
    stages = hospitals.flatMap { standing in
      let own = byFacility[standing.hospital.code] ?? []
      return own.filter { $0.month >= trendStart }.map { month in
        let row = register.row(of: standing.hospital.code, in: month.month) ?? standing.hospital
        return StageMonth(facility: month.facility, month: month.month, stage: index.stage(of: row, months: own, in: month.month))
      }
    }
    let inForce = Set(hospitals.map(\.hospital.code))
    milestones = register.milestones.filter { inForce.contains($0.facility) && $0.date <= asOf }
    findings = register.findings.filter { inForce.contains($0.facility) && $0.date <= asOf }.map { finding in
      var known = finding
      if finding.isOpen(on: asOf) { known.closed = nil }
      return known
    }
    readiness = hospitals.compactMap { ReadinessStanding($0.hospital.code, in: register.readiness, asOf: asOf) }
    denominator = Reconciliation.lines(in: register, after: trendStart.first.adding(days: -1), through: asOf)
    reconciliation = snapshot.baseline.map { Reconciliation(from: $0, to: asOf, in: register) }
    changes = snapshot.baseline.map { Self.changes(from: $0, definition, hospitals, figures) }
    let expected = index.forecasts(for: hospitals)
    forecasts = expected.map(\.forecast)
    forecastPeers = Dictionary(expected.map { ($0.forecast.facility, $0.peers) }, uniquingKeysWith: { _, last in last })
    forecast = OverallForecast(forecasts, for: hospitals)
    forecastScore = snapshot.baseline.flatMap(index.score)
    periods = snapshot.periods.entries.filter { $0.on <= asOf }
    isDemonstration = snapshot.isDemonstration
  }

  /// How many hospitals show each stage.
  public func count(of stage: Stage) -> Int { hospitals.count { $0.stage.shown == stage } }

  private static func months(_ index: RecordIndex, from first: YearMonth, through measured: YearMonth) -> [HospitalMonth] {
    let register = index.snapshot.register
    var months: [HospitalMonth] = []
    for facility in register.facilities {
      for offset in 0...max(0, measured.months(since: first)) {
        let month = first.adding(months: offset)
        if let row = register.row(of: facility, in: month) { months.append(index.hospitalMonth(of: row, in: month)) }
      }
    }
    return months
  }

  private static func figures(
    _ index: RecordIndex, _ hospitals: [HospitalStanding], _ months: [HospitalMonth], measured: YearMonth, trendStart: YearMonth
  ) -> [Figure] {
    func counting(_ key: Figure.Key, declared: Bool, weight: (Hospital) -> Int?) -> Figure {
      Figure(
        key,
        hospitals.map { standing in
          let holds = declared ? standing.declaredSince != nil : standing.isDemonstrated
          let reasons: [Reason] = holds ? [] : declared ? [.noDecision] : standing.reasons
          let whole = weight(standing.hospital)
          return Figure.Part(
            facility: standing.hospital.code, month: nil, class: nil, numerator: holds ? whole ?? 0 : 0, denominator: whole,
            standing: whole == nil ? .unknown : .counted, reasons: whole == nil ? reasons + [.noReturn(measured)] : reasons)
        })
    }
    func returned(_ hospital: Hospital) -> Int? { index.monthlyReturn(of: hospital.code, in: measured)?.encounters.total }
    func monthly(_ key: Figure.Key, _ numerator: (MonthlyCount) -> Int) -> Figure {
      Figure(
        key, index.countingFacilities(in: measured).flatMap { index.parts(of: $0, in: measured, numerator: numerator) })
    }
    func received(_ key: Figure.Key, _ numerator: KeyPath<MonthlyCount, Int?>) -> Figure {
      Figure(key, index.countingFacilities(in: measured).flatMap { index.receivedParts(of: $0, in: measured, numerator) })
    }
    return Figure.Key.allCases.map { key in
      switch key {
      case .declared: counting(key, declared: true) { _ in 1 }
      case .demonstrated: counting(key, declared: false) { _ in 1 }
      case .declaredByBeds: counting(key, declared: true, weight: \.beds)
      case .demonstratedByBeds: counting(key, declared: false, weight: \.beds)
      case .declaredByEncounters: counting(key, declared: true, weight: returned)
      case .demonstratedByEncounters: counting(key, declared: false, weight: returned)
      case .coverage: monthly(key, \.complete)
      case .completeness: monthly(key, \.closed)
      case .timeliness: monthly(key) { Saturating.subtract($0.closed, $0.receivedLate) }
      case .coverageTrend: Figure(key, months.filter { $0.month >= trendStart }.flatMap(\.coverage.parts))
      case .attested: received(key, \.attested)
      case .signed: received(key, \.signed)
      }
    }
  }

  /// A hospital that has left since still belongs to the group of its last row, with its months.
  private static func groups(_ grouping: Grouping, _ register: Register, _ hospitals: [HospitalStanding], _ figures: [Figure]) -> [Group] {
    let current = Dictionary(hospitals.map { ($0.hospital.code, $0.hospital) }, uniquingKeysWith: { _, last in last })
    var members: [String: Set<FacilityCode>] = [:]
    let concerned = Set(figures.flatMap { $0.parts.map(\.facility) }).union(current.keys)
    for facility in concerned {
      guard let row = current[facility] ?? register.rows(of: facility).last(where: \.isInForce) else { continue }
      members[grouping.key(of: row), default: []].insert(facility)
    }
    return members.keys.sorted(by: grouping.precedes).map { key in
      let facilities = members[key] ?? []
      return Group(
        grouping: grouping, key: key, hospitals: facilities.filter { current[$0] != nil }.sorted(),
        figures: figures.map { $0.restricted(to: facilities) })
    }
  }
}

/// One month of the whole.
public struct TrendPoint: Hashable, Sendable, Codable {
  public let month: YearMonth
  /// On the month's last day.
  public let declared: Ratio
  /// By the month's data, of the hospitals in force on its last day.
  public let demonstrated: Ratio
  public let coverage: Figure
}

extension CoverageReport {
  private static func trend(_ index: RecordIndex, _ months: [HospitalMonth], from start: YearMonth, through measured: YearMonth)
    -> [TrendPoint]
  {
    let byMonth = Dictionary(grouping: months, by: \.month)
    return (0...max(0, measured.months(since: start))).map { offset in
      let month = start.adding(months: offset)
      let inForce = index.snapshot.register.inForce(on: month.last)
      let known = byMonth[month] ?? []
      let shown = Set(known.filter(\.isDemonstrated).map(\.facility))
      return TrendPoint(
        month: month,
        declared: Ratio(inForce.count { index.declaredSince($0.code, on: month.last) != nil }, inForce.count),
        demonstrated: Ratio(inForce.count { shown.contains($0.code) }, inForce.count),
        coverage: Figure(.coverage, known.flatMap(\.coverage.parts)))
    }
  }

  private static func deadlines(_ index: RecordIndex, _ hospitals: [HospitalStanding], _ months: [HospitalMonth]) -> [DeadlineSummary] {
    let (asOf, register) = (index.snapshot.asOf, index.snapshot.register)
    let shown = Set(months.filter(\.isDemonstrated).map { "\($0.facility) \($0.month)" })
    var changes: Set<CivilDate> = []
    for row in register.hospitals {
      changes.insert(row.validFrom)
      if let validTo = row.validTo { changes.insert(validTo.adding(days: 1)) }
    }
    for milestone in register.milestones where milestone.kind == .decisionEMR {
      changes.insert(milestone.date)
      if let validTo = milestone.validTo { changes.insert(validTo.adding(days: 1)) }
    }
    let days = changes.filter { $0 <= asOf }.sorted()
    let ends = Set(months.map(\.month)).sorted().map(\.last)

    func summary(
      _ kind: DeadlineSummary.Kind, _ basis: DeadlineSummary.Basis, _ deadline: CivilDate, among belongs: (Hospital) -> Bool
    ) -> DeadlineSummary {
      func isFull(on day: CivilDate) -> Bool {
        let concerned = register.inForce(on: day).filter(belongs)
        return !concerned.isEmpty
          && concerned.allSatisfy { hospital in
            switch basis {
            case .declared: index.declaredSince(hospital.code, on: day) != nil
            case .demonstrated: shown.contains("\(hospital.code) \(day.yearMonth)")
            }
          }
      }
      let concerned = hospitals.filter { belongs($0.hospital) }
      let missing = concerned.filter { basis == .declared ? $0.declaredSince == nil : !$0.isDemonstrated }.map(\.hospital.code)
      // The times in which all had done it: from a day, and up to one on which they had not any more.
      var stretches: [(from: CivilDate, until: CivilDate?)] = []
      var isOpen = false
      for day in basis == .declared ? days : ends {
        let isFull = isFull(on: day)
        if isFull, !isOpen { stretches.append((day, nil)) }
        if !isFull, isOpen { stretches[stretches.count - 1].until = day }
        isOpen = isFull
      }
      let reachedOn = stretches.first?.from
      let heldSince = missing.isEmpty && isOpen ? stretches.last?.from : nil
      let onDeadline = stretches.first { $0.from <= deadline && ($0.until.map { deadline < $0 } ?? true) }?.from
      let counted = index.snapshot.definition.countsFromTheStretchOfTheDeadline ? onDeadline ?? heldSince : reachedOn
      return DeadlineSummary(
        kind: kind, basis: basis, deadline: deadline, ratio: Ratio(concerned.count - missing.count, concerned.count), missing: missing,
        reachedOn: reachedOn, heldSince: heldSince,
        standing: DeadlineStanding(deadline: deadline, reached: heldSince == nil ? nil : counted, asOf: asOf))
    }

    var summaries: [DeadlineSummary] = []
    for deadline in Set(hospitals.map(\.hospital.kind.legalDeadline)).sorted() {
      for basis in DeadlineSummary.Basis.allCases {
        summaries.append(summary(.legal, basis, deadline) { $0.kind.legalDeadline == deadline })
      }
    }
    if let latest = hospitals.compactMap(\.hospital.targetDate).max() {
      for basis in DeadlineSummary.Basis.allCases { summaries.append(summary(.target, basis, latest) { $0.targetDate != nil }) }
    }
    return summaries
  }
}

extension RecordIndex {
  /// Every facility that counted on any day of the month, sorted.
  func countingFacilities(in month: YearMonth) -> [FacilityCode] {
    snapshot.register.facilities.filter { snapshot.register.row(of: $0, in: month) != nil }
  }
}
