public import ClinicalModel
public import RecordStore

/// Who is to come again, by the appointment papers in force, and who of them came. The listing is audited.
public struct ListAppointments: Workflow {
  public static let permissions: [Permission] = [.admitPatients]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// How many days back somebody who was to come and did not stays on the list.
  private static let missedDays = 7

  /// Those of the days from today on, and before them those who were to come within the week and did not.
  ///
  /// - Parameter days: how many days, today among them.
  public func callAsFunction(at facility: FacilityCode, days: Int) throws -> [Appointment] {
    let actor = try session.authorise(Self.self)
    let today = session.now().civil.date
    let found = try session.store.appointments(
      of: session.account, at: facility, from: today.adding(days: -Self.missedDays), to: today.adding(days: days - 1)
    ).filter { $0.day >= today || $0.came == nil }.map { one in
      var one = one
      if try session.isHidden(one.patient.id) { one.telephone = nil }
      one.patient = try session.masked([one.patient])[0]
      return one
    }
    try session.store.noteWorkList(found.count, by: actor, at: session.now())
    return found
  }
}
