public import ClinicalModel

/// Which state of the register a figure was computed with.
public struct RegisterVersion: Hashable, Sendable, Codable {
  /// 1, 2, 3 … in the order of import.
  public var sequence: Int
  /// File or person it came from.
  public var source: String
  /// SHA-256 of its tables as CSV in our own form, one after the other, in hexadecimal; computed by who kept them.
  public var digest: String
  public var importedAt: CivilDateTime

  public init(sequence: Int, source: String, digest: String, importedAt: CivilDateTime) {
    self.sequence = sequence
    self.source = source
    self.digest = digest
    self.importedAt = importedAt
  }
}

/// One version of the register: every facility through time, its milestones and its monthly returns.
///
/// It comes from a ``RegisterDraft`` without errors, so its rows fit together.
public struct Register: Hashable, Sendable, Codable {
  public let version: RegisterVersion
  /// By code, then by `validFrom`; each `validTo` that the next row implies is filled in.
  public let hospitals: [Hospital]
  /// By facility, date, kind.
  public let milestones: [Milestone]
  /// By facility, month, day received.
  public let returns: [MonthlyReturn]
  /// By facility, date.
  public let findings: [InspectionFinding]
  public let readiness: Readiness

  init(
    version: RegisterVersion, hospitals: [Hospital], milestones: [Milestone], returns: [MonthlyReturn], findings: [InspectionFinding],
    readiness: Readiness
  ) {
    self.version = version
    self.hospitals = hospitals
    self.milestones = milestones
    self.returns = returns
    self.findings = findings
    self.readiness = readiness
  }

  /// Every facility that was ever in the register, sorted.
  public var facilities: [FacilityCode] {
    var codes: [FacilityCode] = []
    for hospital in hospitals where codes.last != hospital.code { codes.append(hospital.code) }
    return codes
  }

  /// The rows in force on `day`, one for each facility that counts on it, sorted by code.
  public func inForce(on day: CivilDate) -> [Hospital] {
    hospitals.filter { $0.isInForce && $0.validFrom <= day && day <= ($0.validTo ?? day) }
  }

  /// What the register says of `facility` on `day`, a closure included; nil before it opened.
  public func row(of facility: FacilityCode, on day: CivilDate) -> Hospital? {
    rows(of: facility).last { $0.validFrom <= day && day <= ($0.validTo ?? day) }
  }

  /// The row that speaks for `facility` in `month`: the last one in force on any of its days. Nil when it did not count in that month.
  public func row(of facility: FacilityCode, in month: YearMonth) -> Hospital? {
    rows(of: facility).last { $0.isInForce && $0.validFrom <= month.last && month.first <= ($0.validTo ?? month.last) }
  }

  /// A facility's rows in order of time.
  public func rows(of facility: FacilityCode) -> ArraySlice<Hospital> {
    let start = hospitals.partitioningIndex { $0.code >= facility }
    let end = hospitals[start...].partitioningIndex { $0.code > facility }
    return hospitals[start..<end]
  }

  /// The number of encounters returned for a month as known on `day`: the latest return received by then.
  public func monthlyReturn(of facility: FacilityCode, for month: YearMonth, knownOn day: CivilDate) -> MonthlyReturn? {
    let start = returns.partitioningIndex { ($0.facility, $0.month) >= (facility, month) }
    var latest: MonthlyReturn?
    for row in returns[start...] {
      guard row.facility == facility, row.month == month else { break }
      if row.received <= day { latest = row }
    }
    return latest
  }
}

extension RandomAccessCollection {
  /// The first index whose element satisfies `predicate`, in a collection that has all such elements at its end.
  func partitioningIndex(where predicate: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = self.count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if predicate(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
