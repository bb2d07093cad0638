public import ClinicalModel

/// What the register says of one facility for one stretch of time: a row of `hospitals`.
///
/// A facility's rows follow one another without gap or overlap. A closure or a merger is a row too: it opens the time in which the
/// facility no longer counts, so that no facility ever leaves the denominator without saying why.
public struct Hospital: Hashable, Sendable, Codable {
  /// What opened the stretch of time.
  public enum Event: Hashable, Sendable, Codable {
    case opened
    case renamed
    /// Class, level or tier changed.
    case reclassified
    /// Another parent command.
    case transferred
    /// Other facts: beds, departments, wave, target date, province.
    case revised
    case closed
    case merged(into: FacilityCode)

    /// As the register's files write it; `merged` has its target in a column of its own.
    public var code: String {
      switch self {
      case .opened: "opened"
      case .renamed: "renamed"
      case .reclassified: "reclassified"
      case .transferred: "transferred"
      case .revised: "revised"
      case .closed: "closed"
      case .merged: "merged"
      }
    }

    /// Whether the facility counts from then on.
    public var isInForce: Bool {
      switch self {
      case .closed, .merged: false
      default: true
      }
    }
  }

  /// Place in the chain of command.
  public enum Tier: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    case direct, generalDepartment, militaryRegion, corps, serviceBranch, economicDefence, provincial, unit

    public static func < (a: Tier, b: Tier) -> Bool { a.order < b.order }

    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// Hospital class (hạng).
  public enum Class: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    case special, I, II, III, none

    public static func < (a: Class, b: Class) -> Bool { a.order < b.order }

    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// Decides the legal deadline.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case hospital, inpatientFacility, outpatientFacility

    /// Last day to run on electronic records: Circular 13/2025/TT-BYT, article 4.
    public var legalDeadline: CivilDate {
      switch self {
      case .hospital: CivilDate(dayNumber: 20_361)  // 2025-09-30
      case .inpatientFacility, .outpatientFacility: CivilDate(dayNumber: 20_818)  // 2026-12-31
      }
    }
  }

  public var code: FacilityCode
  public var validFrom: CivilDate
  /// The last day; nil until the next row of the same facility begins, or for good.
  public var validTo: CivilDate?
  public var event: Event
  public var name: String
  public var parentCommand: String
  public var tier: Tier
  /// Level of technical direction, 1...6 (Circular 21/2025/TT-BQP).
  public var level: Int
  public var `class`: Class
  public var kind: Kind
  public var region: String
  /// Two-digit code of the 34 provinces since July 2025.
  public var province: String
  /// Two-digit code of the 63 provinces before; nil where it was not recorded.
  public var oldProvince: String?
  public var beds: Int
  /// Clinical departments that have to be live.
  public var departments: Int
  /// Wave of the rollout plan.
  public var wave: Int?
  /// The internal deadline.
  public var targetDate: CivilDate?

  public init(
    code: FacilityCode, validFrom: CivilDate, validTo: CivilDate? = nil, event: Event = .opened, name: String, parentCommand: String,
    tier: Tier, level: Int, class: Class, kind: Kind = .hospital, region: String, province: String, oldProvince: String? = nil,
    beds: Int, departments: Int, wave: Int? = nil, targetDate: CivilDate? = nil
  ) {
    self.code = code
    self.validFrom = validFrom
    self.validTo = validTo
    self.event = event
    self.name = name
    self.parentCommand = parentCommand
    self.tier = tier
    self.level = level
    self.class = `class`
    self.kind = kind
    self.region = region
    self.province = province
    self.oldProvince = oldProvince
    self.beds = beds
    self.departments = departments
    self.wave = wave
    self.targetDate = targetDate
  }

  /// Whether the facility counts on the days of this row.
  public var isInForce: Bool { event.isInForce }
}
