public import ClinicalModel

/// What a facility's statistics, or the insurance's claims, say it did in a month, independently of the electronic records:
/// a row of `returns`.
public struct MonthlyReturn: Hashable, Sendable, Codable {
  public var facility: FacilityCode
  public var month: YearMonth
  public var encounters: ClassCounts
  /// The document the numbers come from.
  public var source: String
  /// A later return for the same month replaces an earlier one from this day on.
  public var received: CivilDate

  public init(facility: FacilityCode, month: YearMonth, encounters: ClassCounts, source: String, received: CivilDate) {
    self.facility = facility
    self.month = month
    self.encounters = encounters
    self.source = source
    self.received = received
  }
}

/// A number for each class of encounter; nil where none was given, which is not zero.
public struct ClassCounts: Hashable, Sendable, Codable {
  public var outpatient: Int?
  public var inpatient: Int?
  public var day: Int?
  public var emergency: Int?
  public var field: Int?

  public init(outpatient: Int? = nil, inpatient: Int? = nil, day: Int? = nil, emergency: Int? = nil, field: Int? = nil) {
    self.outpatient = outpatient
    self.inpatient = inpatient
    self.day = day
    self.emergency = emergency
    self.field = field
  }

  public subscript(class: Encounter.Class) -> Int? {
    get {
      switch `class` {
      case .outpatient: outpatient
      case .inpatient: inpatient
      case .day: day
      case .emergency: emergency
      case .field: field
      }
    }
    set {
      switch `class` {
      case .outpatient: outpatient = newValue
      case .inpatient: inpatient = newValue
      case .day: day = newValue
      case .emergency: emergency = newValue
      case .field: field = newValue
      }
    }
  }

  /// The sum of the numbers that were given; nil when none was.
  public var total: Int? {
    let known = Encounter.Class.allCases.compactMap { self[$0] }
    guard !known.isEmpty else { return nil }
    return known.reduce(0, Saturating.add)
  }
}

/// Sums of outside numbers that stop at the largest integer instead of trapping.
enum Saturating {
  static func add(_ a: Int, _ b: Int) -> Int {
    let (sum, overflow) = a.addingReportingOverflow(b)
    guard overflow else { return sum }
    return a < 0 ? .min : .max
  }

  static func subtract(_ a: Int, _ b: Int) -> Int {
    let (difference, overflow) = a.subtractingReportingOverflow(b)
    guard overflow else { return difference }
    return a < 0 ? .min : .max
  }

  static func multiply(_ a: Int, _ b: Int) -> Int {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    guard overflow else { return product }
    return (a < 0) == (b < 0) ? .max : .min
  }
}
