public import ClinicalModel
public import RecordStore

/// Shows who lies where in a department, and which beds are free. Protected patients are masked to who may not know them.
public struct ShowWard: Workflow {
  public static let permissions: [Permission] = [.readWard]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// - Parameter department: the account's own without one; all of the hospital's for who works in the whole of it.
  public func callAsFunction(_ facility: FacilityCode, department: String?) throws -> [WardPlace] {
    let actor = try session.authorise(Self.self)
    let departments = try session.store.staff(session.account)?.departments
    let isHospitalWide = departments?.isEmpty ?? false
    let own = (departments ?? []).filter { $0.hasPrefix("\(facility)/") }.map { String($0.dropFirst(facility.rawValue.count + 1)) }
    if let department, !isHospitalWide, !own.contains(department) {
      try session.store.record(
        [AuditEntry(action: "list", entity: "ward", outcome: .refused, detail: "QY-ACC-0014")], by: actor, at: session.now())
      throw Self.notYours
    }
    let shown: [String?] = if let department { [department] } else { isHospitalWide ? [nil] : own }
    return try shown.flatMap { try session.store.wardBoard(facility, department: $0, by: actor, at: session.now()) }.map { place in
      guard let occupant = place.occupant, try session.isHidden(occupant.patient.id) else { return place }
      var masked = place
      masked.occupant?.patient = occupant.patient.masked
      masked.occupant?.diagnosis = nil
      return masked
    }
  }

  /// Departments and free beds of the hospital, to choose from: also those of others, since patients are moved there. No patient is named.
  public func places(of facility: FacilityCode) throws -> HospitalPlaces {
    _ = try session.authorise(Self.self)
    return try session.store.hospitalPlaces(of: facility)
  }

  private static let notYours = Refusal(
    .access, code: "QY-ACC-0014", vi: "Khoa này không thuộc phạm vi của tài khoản bạn.", en: "The department is not one of your account's.")
}
