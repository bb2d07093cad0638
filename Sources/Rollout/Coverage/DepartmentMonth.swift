public import ClinicalModel

/// How many versions of records a department finalised in a month.
public struct DepartmentMonth: Hashable, Sendable, Codable {
  public var facility: FacilityCode
  public var department: String
  public var month: YearMonth
  public var versions: Int

  public init(facility: FacilityCode, department: String, month: YearMonth, versions: Int) {
    self.facility = facility
    self.department = department
    self.month = month
    self.versions = versions
  }
}
