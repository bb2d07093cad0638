public import ClinicalModel

/// Something an inspection found wrong with a facility's rollout: a row of `findings`.
public struct InspectionFinding: Hashable, Sendable, Codable {
  public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
    case minor, major, critical
  }

  public var facility: FacilityCode
  public var date: CivilDate
  public var severity: Severity
  public var finding: String
  /// Who has to mend it.
  public var owner: String
  public var due: CivilDate
  /// The day on which it was found mended; nil while it is open.
  public var closed: CivilDate?

  public init(
    facility: FacilityCode, date: CivilDate, severity: Severity, finding: String, owner: String, due: CivilDate, closed: CivilDate? = nil
  ) {
    self.facility = facility
    self.date = date
    self.severity = severity
    self.finding = finding
    self.owner = owner
    self.due = due
    self.closed = closed
  }

  public func isOpen(on day: CivilDate) -> Bool { date <= day && (closed.map { day < $0 } ?? true) }
}
