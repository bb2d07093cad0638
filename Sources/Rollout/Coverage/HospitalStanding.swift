public import ClinicalModel

/// One hospital in force, as of the report's day.
public struct HospitalStanding: Hashable, Sendable, Codable {
  public let hospital: Hospital
  /// Since when a decision on electronic records has been in force without a break.
  public let declaredSince: CivilDate?
  /// The first month of the unbroken run, up to the measured one, in which its data shows use.
  public let demonstratedSince: YearMonth?
  /// Why its data does not show use; empty when it does.
  public let reasons: [Reason]
  public let legal: DeadlineStanding
  public let target: DeadlineStanding
  /// Record coverage of the measured month.
  public let coverage: Figure
  public let lastData: CivilDate?
  /// Days since ``lastData``.
  public let dataAge: Int?
  public let stage: StageAssessment
  /// Entries in quarantine and the age in days of the oldest; nil where the store said nothing of the hospital.
  public let quarantined: Int?
  public let quarantineAge: Int?
  /// Months up to the measured one of which nothing came, though the decision was in force or data had come before.
  public let undelivered: [YearMonth]
  /// Drafts for which nobody stands after the days allowed; entries that somebody has to say whose they are. Nil where not counted.
  public let unsigned: Int?
  public let conflicted: Int?

  /// Whether the measured month shows use and its data is fresh.
  public var isDemonstrated: Bool { reasons.isEmpty }

  init(_ hospital: Hospital, index: RecordIndex, months: [HospitalMonth], measured: YearMonth) {
    let (asOf, definition) = (index.snapshot.asOf, index.snapshot.definition)
    self.hospital = hospital
    declaredSince = index.declaredSince(hospital.code, on: asOf)
    legal = DeadlineStanding(deadline: hospital.kind.legalDeadline, reached: declaredSince, asOf: asOf)
    target = DeadlineStanding(deadline: hospital.targetDate, reached: declaredSince, asOf: asOf)
    let state = index.state(of: hospital.code)
    lastData = state?.lastData
    dataAge = state?.lastData.map { asOf.days(since: $0) }
    quarantined = state?.quarantined
    quarantineAge = state?.oldestQuarantine.map { asOf.days(since: $0) }
    unsigned = state?.unsigned
    conflicted = state?.conflicted
    var undelivered: [YearMonth] = []
    var hadData = false
    for month in months where month.month <= measured {
      if month.closed > 0 {
        hadData = true
      } else if hadData || month.isDeclared {
        undelivered.append(month.month)
      }
    }
    self.undelivered = undelivered
    stage = index.stage(of: hospital, months: months, measured: measured)

    let current = months.last { $0.month == measured }
    var reasons: [Reason]
    if let current {
      reasons = current.reasons
    } else {
      reasons = index.snapshot.register.row(of: hospital.code, in: measured) == nil ? [.notInForce(measured)] : [.noReturn(measured)]
    }
    if let lastData {
      let age = asOf.days(since: lastData)
      if age > definition.freshDays { reasons.append(.stale(days: age)) }
    } else {
      reasons.append(.noData)
    }
    self.reasons = reasons
    coverage = current?.coverage ?? Figure(.coverage, [])

    var since: YearMonth?
    for month in months.reversed() {
      guard month.isDemonstrated, since == nil ? month.month == measured : since?.adding(months: -1) == month.month else { break }
      since = month.month
    }
    demonstratedSince = since
  }
}

extension CoverageReport {
  /// The hospitals from the one that has come furthest: by stage shown, then by use shown, then by record coverage, then by code.
  /// A coverage that is not known ranks below every known one.
  public var league: [HospitalStanding] {
    func coverage(_ standing: HospitalStanding) -> Ratio? {
      if case .share(let ratio) = standing.coverage.reading { ratio } else { nil }
    }
    return hospitals.sorted { a, b in
      if a.stage.shown != b.stage.shown { return a.stage.shown > b.stage.shown }
      if a.isDemonstrated != b.isDemonstrated { return a.isDemonstrated }
      switch (coverage(a), coverage(b)) {
      case (let x?, let y?):
        let (left, right) = (Int128(x.numerator) * Int128(y.denominator), Int128(y.numerator) * Int128(x.denominator))
        if left != right { return left > right }
      case (_?, nil): return true
      case (nil, _?): return false
      case (nil, nil): break
      }
      return a.hospital.code < b.hospital.code
    }
  }
}
