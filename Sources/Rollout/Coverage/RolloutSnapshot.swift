public import ClinicalModel

/// Everything a coverage report is computed from, as of one day. The same snapshot gives the same bytes.
public struct RolloutSnapshot: Hashable, Sendable, Codable {
  public var asOf: CivilDate
  public var register: Register
  public var counts: [MonthlyCount]
  public var states: [FacilityState]
  public var activity: [DepartmentActivity]
  public var definition: CoverageDefinition
  /// Files and databases the counts come from.
  public var sources: [Source]
  /// Closed months.
  public var periods: PeriodLedger
  /// The report before this one.
  public var baseline: Baseline?
  /// Whether the records are made up and their receipts stated: every rendering says so.
  public var isDemonstration: Bool

  public init(
    asOf: CivilDate, register: Register, counts: [MonthlyCount], states: [FacilityState], activity: [DepartmentActivity] = [],
    definition: CoverageDefinition = .current, sources: [Source] = [], periods: PeriodLedger = PeriodLedger(), baseline: Baseline? = nil,
    isDemonstration: Bool = false
  ) {
    self.asOf = asOf
    self.register = register
    self.counts = counts
    self.states = states
    self.activity = activity
    self.definition = definition
    self.sources = sources
    self.periods = periods
    self.baseline = baseline
    self.isDemonstration = isDemonstration
  }

  /// A file or database with the SHA-256 that its reader computed.
  public struct Source: Hashable, Sendable, Codable {
    public var name: String
    public var digest: String

    public init(name: String, digest: String) {
      self.name = name
      self.digest = digest
    }
  }
}

/// What the records say a facility did in a month, for one class of encounter. An encounter belongs to the month in which it ended;
/// several rows for one key are added.
public struct MonthlyCount: Hashable, Sendable, Codable {
  public var facility: FacilityCode
  public var month: YearMonth
  public var `class`: Encounter.Class
  /// Finished encounters.
  public var closed: Int
  /// Of ``closed``: the mandatory set is final, by attestation or by personal signature (``MandatorySet/isComplete(_:kinds:)``).
  public var complete: Int
  /// Of ``complete``: the mandatory set is there from records for which their own authors stand. Nil where that was not counted.
  public var attested: Int?
  /// Of ``complete``: every mandatory record carries a valid personal signature. Nil where nobody could verify one.
  public var signed: Int?
  /// Of ``closed``: received after the time allowed.
  public var receivedLate: Int
  /// Entries of the month that are in quarantine, so not among ``closed``.
  public var quarantined: Int

  public init(
    facility: FacilityCode, month: YearMonth, class: Encounter.Class, closed: Int, complete: Int, attested: Int? = nil, signed: Int? = nil,
    receivedLate: Int = 0, quarantined: Int = 0
  ) {
    self.facility = facility
    self.month = month
    self.class = `class`
    self.closed = closed
    self.complete = complete
    self.attested = attested
    self.signed = signed
    self.receivedLate = receivedLate
    self.quarantined = quarantined
  }
}

/// How a facility's data stands on the as-of day.
public struct FacilityState: Hashable, Sendable, Codable {
  public var facility: FacilityCode
  /// The last day on which anything of it came in; nil when nothing ever did.
  public var lastData: CivilDate?
  /// Departments with at least one record finalised in the last 30 days.
  public var activeDepartments: Int
  /// Entries in quarantine, and since when the oldest is there.
  public var quarantined: Int
  public var oldestQuarantine: CivilDate?
  /// Other queues in which waiting can harm somebody; nil where they are not counted.
  public var unsigned: Int?
  public var conflicted: Int?

  public init(
    facility: FacilityCode, lastData: CivilDate?, activeDepartments: Int, quarantined: Int = 0, oldestQuarantine: CivilDate? = nil,
    unsigned: Int? = nil, conflicted: Int? = nil
  ) {
    self.facility = facility
    self.lastData = lastData
    self.activeDepartments = activeDepartments
    self.quarantined = quarantined
    self.oldestQuarantine = oldestQuarantine
    self.unsigned = unsigned
    self.conflicted = conflicted
  }
}

/// How many departments of a facility had a record finalised in a month; what past stages are judged by.
public struct DepartmentActivity: Hashable, Sendable, Codable {
  public var facility: FacilityCode
  public var month: YearMonth
  public var departments: Int

  public init(facility: FacilityCode, month: YearMonth, departments: Int) {
    self.facility = facility
    self.month = month
    self.departments = departments
  }
}
