public import ClinicalModel

/// One share of the report with every part it is the sum of, so that it can be taken apart again.
public struct Figure: Hashable, Sendable, Codable {
  public enum Key: String, Hashable, Sendable, Codable, CaseIterable {
    /// Hospitals with a decision on electronic records in force, of the hospitals in force.
    case declared
    /// Hospitals whose data shows that they use it, of the hospitals in force.
    case demonstrated
    /// Encounters with a complete final record, of the encounters independently returned for the same hospital, month and class.
    case coverage
    /// The same over the months of the trend.
    case coverageTrend
    /// Encounters received at all, of those returned.
    case completeness
    /// Encounters received in time, of those returned.
    case timeliness
    /// Encounters with the mandatory set of records for which their own authors stand, of the finished encounters received.
    case attested
    /// Encounters whose mandatory records all carry valid personal signatures, of the finished encounters received.
    case signed
    /// ``declared`` and ``demonstrated`` with each hospital counted by its beds.
    case declaredByBeds
    case demonstratedByBeds
    /// The same with each hospital counted by the encounters it returned for the measured month; unknown without a return.
    case declaredByEncounters
    case demonstratedByEncounters
  }

  /// What one hospital, or one of its months and classes, adds.
  public struct Part: Hashable, Sendable, Codable {
    public enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
      case counted
      /// The denominator is not known: no return. Not in the sums.
      case unknown
      /// The numbers contradict each other. Not in the sums, where it would hide what others lack.
      case anomalous
    }

    public var facility: FacilityCode
    public var month: YearMonth?
    public var `class`: Encounter.Class?
    public var numerator: Int
    /// Nil when unknown.
    public var denominator: Int?
    public var standing: Standing
    /// Why it does not count fully.
    public var reasons: [Reason]
  }

  /// How a figure may be read.
  public enum Reading: Hashable, Sendable {
    case share(Ratio)
    /// All that is known is full, but not all is known.
    case inconclusive(Ratio)
    /// Nothing was expected: `0/0`.
    case nothing
    /// No part has a known denominator.
    case unknown
  }

  public let key: Key
  public let parts: [Part]
  /// The sums over the counted parts.
  public let ratio: Ratio

  init(_ key: Key, _ parts: [Part]) {
    self.key = key
    self.parts = parts
    var (numerator, denominator) = (0, 0)
    for part in parts where part.standing == .counted {
      numerator = Saturating.add(numerator, part.numerator)
      denominator = Saturating.add(denominator, part.denominator ?? 0)
    }
    ratio = Ratio(numerator, denominator)
  }

  public var unknown: [Part] { parts.filter { $0.standing == .unknown } }
  public var anomalous: [Part] { parts.filter { $0.standing == .anomalous } }

  public var reading: Reading {
    let open = parts.contains { $0.standing != .counted }
    if ratio.denominator == 0 { return open ? .unknown : .nothing }
    return ratio.isFull && open ? .inconclusive(ratio) : .share(ratio)
  }

  /// Stable name of ``reading`` for JSON and XML.
  var status: String {
    switch reading {
    case .share: "known"
    case .inconclusive: "inconclusive"
    case .nothing: "nothing"
    case .unknown: "unknown"
    }
  }

  /// `99,9 %`; `?` when unknown or when what is unknown decides whether it is all, `–` when nothing was expected.
  public func percent(_ language: Language) -> String {
    switch reading {
    case .share(let ratio): ratio.percent(language) ?? "?"
    case .inconclusive, .unknown: "?"
    case .nothing: "–"
    }
  }

  /// The figure of some of the hospitals.
  public func restricted(to facilities: Set<FacilityCode>) -> Figure { Figure(key, parts.filter { facilities.contains($0.facility) }) }
}

/// Why something does not count, or does not count fully.
public enum Reason: Hashable, Sendable, Codable {
  case noDecision
  case notInForce(YearMonth)
  case noReturn(YearMonth)
  /// There are records of a class for which the return has no number.
  case noReturnForClass(YearMonth, Encounter.Class)
  case noRecords(YearMonth)
  /// Complete of those finished.
  case incomplete(Ratio)
  /// Complete of those returned.
  case lowCoverage(Ratio)
  /// Finished of those returned: more than there can be.
  case overcount(Ratio, Encounter.Class)
  /// Counters that contradict themselves.
  case inconsistent(YearMonth, Encounter.Class)
  /// Nothing was there to count by: no signature that could be verified, or an older count.
  case notVerified(YearMonth, Encounter.Class)
  case noData
  case stale(days: Int)
  case overclaimed(claimed: Stage, shown: Stage)

  /// Stable name for JSON, CSV and XML.
  public var code: String {
    switch self {
    case .noDecision: "noDecision"
    case .notInForce: "notInForce"
    case .noReturn: "noReturn"
    case .noReturnForClass: "noReturnForClass"
    case .noRecords: "noRecords"
    case .incomplete: "incomplete"
    case .lowCoverage: "lowCoverage"
    case .overcount: "overcount"
    case .inconsistent: "inconsistent"
    case .notVerified: "notVerified"
    case .noData: "noData"
    case .stale: "stale"
    case .overclaimed: "overclaimed"
    }
  }

  /// ``text`` where the month is said already.
  var textOfItsMonth: BilingualText {
    switch self {
    case .notInForce: BilingualText(vi: "chưa hoạt động", en: "not in force")
    case .noReturn: BilingualText(vi: "không có báo cáo", en: "no return")
    case .noReturnForClass(_, let encounterClass):
      BilingualText(vi: "báo cáo không có số \(encounterClass.label.vi)", en: "no number of \(encounterClass.label.en) in the return")
    case .noRecords: BilingualText(vi: "không có hồ sơ", en: "no records")
    case .inconsistent(_, let encounterClass):
      BilingualText(vi: "số đếm \(encounterClass.label.vi) mâu thuẫn", en: "\(encounterClass.label.en) counters contradict")
    default: text
    }
  }

  public var text: BilingualText {
    switch self {
    case .noDecision: BilingualText(vi: "chưa có quyết định", en: "no decision")
    case .notInForce(let month): BilingualText(vi: "chưa hoạt động trong tháng \(month.printed(.vi))", en: "not in force in \(month)")
    case .noReturn(let month): BilingualText(vi: "không có báo cáo tháng \(month.printed(.vi))", en: "no return for \(month)")
    case .noReturnForClass(let month, let encounterClass):
      BilingualText(
        vi: "báo cáo tháng \(month.printed(.vi)) không có số \(encounterClass.label.vi)",
        en: "the return for \(month) has no \(encounterClass.label.en)")
    case .noRecords(let month): BilingualText(vi: "không có hồ sơ tháng \(month.printed(.vi))", en: "no records for \(month)")
    case .incomplete(let ratio): BilingualText(vi: "hồ sơ đủ \(ratio.printed(.vi))", en: "complete records \(ratio.printed(.en))")
    case .lowCoverage(let ratio): BilingualText(vi: "bao phủ \(ratio.printed(.vi))", en: "coverage \(ratio.printed(.en))")
    case .overcount(let ratio, let encounterClass):
      BilingualText(
        vi: "\(encounterClass.label.vi): nhiều hồ sơ hơn báo cáo, \(ratio.printed(.vi))",
        en: "\(encounterClass.label.en): more records than returned, \(ratio.printed(.en))")
    case .inconsistent(let month, let encounterClass):
      BilingualText(
        vi: "số đếm \(encounterClass.label.vi) tháng \(month.printed(.vi)) mâu thuẫn",
        en: "\(encounterClass.label.en) counters of \(month) contradict")
    case .notVerified(let month, let encounterClass):
      BilingualText(
        vi: "\(encounterClass.label.vi) tháng \(month.printed(.vi)): không có gì để kiểm tra",
        en: "\(encounterClass.label.en) of \(month): nothing that could be verified")
    case .noData: BilingualText(vi: "chưa từng có dữ liệu", en: "no data ever")
    case .overclaimed(let claimed, let shown):
      BilingualText(
        vi: "nhận giai đoạn \(claimed.rawValue) \(claimed.label.vi), chứng minh giai đoạn \(shown.rawValue) \(shown.label.vi)",
        en: "claims stage \(claimed.rawValue) \(claimed.label.en), shows stage \(shown.rawValue) \(shown.label.en)")
    case .stale(let days): BilingualText(vi: "dữ liệu cũ \(days) ngày", en: "data \(days) days old")
    }
  }
}
