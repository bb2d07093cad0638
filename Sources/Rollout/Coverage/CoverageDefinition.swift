public import ClinicalModel

/// Every threshold a figure depends on, as one versioned value. `docs/rollout.md` says each in words.
public struct CoverageDefinition: Hashable, Sendable, Codable {
  /// Changes whenever a number here, the mandatory set, or the arithmetic changes.
  public var version: String
  public var mandatorySet: MandatorySet
  /// Percent of encounters that have to be complete before a hospital has demonstrated use.
  public var completePercent: Int
  /// Percent that must not be late before a hospital counts as connected.
  public var punctualPercent: Int
  /// Percent for which the authors stand themselves, or have signed, before a hospital counts as exemplary.
  public var signedPercent: Int
  /// Data older than this many days is stale.
  public var freshDays: Int
  /// A month is measured once it ended this many days ago: its return is due by then.
  public var settleDays: Int
  /// Something in quarantine for longer than this is an exception.
  public var quarantineDays: Int
  /// Months of the trend, the measured one included.
  public var trendMonths: Int
  /// A draft older than this many days, for which nobody stands, waits too long; nil: drafts are not counted.
  public var draftDays: Int?

  public init(
    version: String, mandatorySet: MandatorySet, completePercent: Int, punctualPercent: Int, signedPercent: Int, freshDays: Int,
    settleDays: Int, quarantineDays: Int, trendMonths: Int, draftDays: Int? = nil
  ) {
    self.version = version
    self.mandatorySet = mandatorySet
    self.completePercent = completePercent
    self.punctualPercent = punctualPercent
    self.signedPercent = signedPercent
    self.freshDays = freshDays
    self.settleDays = settleDays
    self.quarantineDays = quarantineDays
    self.trendMonths = trendMonths
    self.draftDays = draftDays
  }

  public static let current = CoverageDefinition(
    version: "3", mandatorySet: .current, completePercent: 95, punctualPercent: 95, signedPercent: 95, freshDays: 7, settleDays: 10,
    quarantineDays: 30, trendMonths: 12, draftDays: 7)

  /// The version since which counters count what they do: those of an older one are counted again.
  public static let countedSince = "2"

  /// Since version 3 the days ahead of the whole are counted from the unbroken time in which the deadline lies; before, from the first day at 100 % ever, though it was
  /// lost in between.
  var countsFromTheStretchOfTheDeadline: Bool { (Int(version) ?? 0) >= 3 }

  /// The last month that had ended at least ``settleDays`` before `asOf`; what current use is judged by.
  public func measuredMonth(asOf: CivilDate) -> YearMonth { asOf.adding(days: 1 - settleDays).yearMonth.adding(months: -1) }
}
