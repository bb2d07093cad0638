public import ClinicalModel

/// What is known of one hospital's month, and whether its data shows that the hospital used electronic records in it.
public struct HospitalMonth: Hashable, Sendable, Codable {
  public let facility: FacilityCode
  public let month: YearMonth
  /// The register's row that speaks for the month.
  public let hospital: Hospital
  /// Whether a decision on electronic records was in force on the hospital's last day in the month.
  public let isDeclared: Bool
  /// What the records say, in the order of the classes; classes without encounters have no row.
  public let counts: [MonthlyCount]
  /// Independently returned encounters; nil when no return has been received.
  public let returned: ClassCounts?
  /// Sums over the classes.
  public let closed: Int
  public let complete: Int
  /// Nil when a class is not known.
  public let attested: Int?
  public let signed: Int?
  public let receivedLate: Int
  public let quarantined: Int
  /// Departments with a record finalised in the month; nil when that was not counted.
  public let activeDepartments: Int?
  /// Why the month's data does not show use; empty when it does.
  public let reasons: [Reason]
  /// The parts this month adds to record coverage, by class.
  public let coverage: Figure

  /// Whether the month's data shows use. How fresh the data is on the as-of day is judged apart.
  public var isDemonstrated: Bool { reasons.isEmpty }
}

extension RecordIndex {
  /// The month of a hospital that counted in it.
  func hospitalMonth(of hospital: Hospital, in month: YearMonth) -> HospitalMonth {
    let facility = hospital.code
    let rows = counts(of: facility, in: month)
    let returned = monthlyReturn(of: facility, in: month)?.encounters
    func sum(_ path: KeyPath<MonthlyCount, Int>) -> Int { rows.values.reduce(0) { Saturating.add($0, $1[keyPath: path]) } }
    func known(_ path: KeyPath<MonthlyCount, Int?>) -> Int? {
      rows.values.reduce(Int?(0)) { sum, row in
        if let sum, let count = row[keyPath: path] { Saturating.add(sum, count) } else { nil }
      }
    }
    let closed = sum(\.closed)
    let complete = sum(\.complete)
    let coverage = Figure(.coverage, parts(of: facility, in: month) { $0.complete })
    var reasons: [Reason] = []
    if returned == nil { reasons.append(.noReturn(month)) }
    if closed <= 0 { reasons.append(.noRecords(month)) }
    for part in coverage.parts where part.standing != .counted && part.class != nil { reasons += part.reasons }
    if closed > 0, !Ratio(complete, closed).isAtLeast(percent: snapshot.definition.completePercent) {
      reasons.append(.incomplete(Ratio(complete, closed)))
    }
    if closed > 0, coverage.ratio.denominator > 0, !coverage.ratio.isAtLeast(percent: snapshot.definition.completePercent) {
      reasons.append(.lowCoverage(coverage.ratio))
    }
    return HospitalMonth(
      facility: facility, month: month, hospital: hospital,
      isDeclared: declaredSince(facility, on: min(month.last, hospital.validTo ?? month.last)) != nil,
      counts: Encounter.Class.allCases.compactMap { rows[$0] }, returned: returned, closed: closed, complete: complete,
      attested: known(\.attested), signed: known(\.signed),
      receivedLate: sum(\.receivedLate), quarantined: sum(\.quarantined),
      activeDepartments: activeDepartments(of: facility, in: month), reasons: reasons, coverage: coverage)
  }

  /// The parts of a figure over returned encounters, class by class.
  func parts(of facility: FacilityCode, in month: YearMonth, numerator: (MonthlyCount) -> Int) -> [Figure.Part] {
    let rows = counts(of: facility, in: month)
    func part(
      _ encounterClass: Encounter.Class?, _ numerator: Int, _ denominator: Int?, _ standing: Figure.Part.Standing, _ reasons: [Reason]
    ) -> Figure.Part {
      Figure.Part(
        facility: facility, month: month, class: encounterClass, numerator: numerator, denominator: denominator, standing: standing,
        reasons: reasons)
    }
    guard let returned = monthlyReturn(of: facility, in: month)?.encounters else {
      return [part(nil, rows.values.reduce(0) { Saturating.add($0, numerator($1)) }, nil, .unknown, [.noReturn(month)])]
    }
    var parts: [Figure.Part] = []
    for encounterClass in Encounter.Class.allCases {
      let row = rows[encounterClass]
      let count = row.map(numerator) ?? 0
      if let row, !row.isConsistent {
        parts.append(part(encounterClass, count, returned[encounterClass], .anomalous, [.inconsistent(month, encounterClass)]))
        continue
      }
      guard let expected = returned[encounterClass] else {
        if let row, row.closed > 0 { parts.append(part(encounterClass, count, nil, .unknown, [.noReturnForClass(month, encounterClass)])) }
        continue
      }
      let closed = row?.closed ?? 0
      if closed > expected {
        parts.append(part(encounterClass, count, expected, .anomalous, [.overcount(Ratio(closed, expected), encounterClass)]))
      } else {
        let nothing = closed == 0 && expected > 0
        parts.append(part(encounterClass, count, expected, .counted, nothing ? [.noRecords(month)] : []))
      }
    }
    return parts
  }

  /// The parts of a figure over the finished encounters received; unknown where nobody counted.
  func receivedParts(of facility: FacilityCode, in month: YearMonth, _ numerator: KeyPath<MonthlyCount, Int?>) -> [Figure.Part] {
    let rows = counts(of: facility, in: month)
    return Encounter.Class.allCases.compactMap { encounterClass in
      guard let row = rows[encounterClass], row.closed != 0 || row[keyPath: numerator] ?? 0 != 0 else { return nil }
      let count = row[keyPath: numerator]
      return Figure.Part(
        facility: facility, month: month, class: encounterClass, numerator: count ?? 0, denominator: row.closed,
        standing: !row.isConsistent ? .anomalous : count == nil ? .unknown : .counted,
        reasons: !row.isConsistent ? [.inconsistent(month, encounterClass)] : count == nil ? [.notVerified(month, encounterClass)] : [])
    }
  }
}
