public import ClinicalModel
public import RecordStore

/// The ranges that the hospital's laboratory printed lately beside results of patients like this one: what a new result is compared with until somebody
/// types another. Says nothing of anybody.
public struct SuggestRanges: Workflow {
  public static let permissions: [Permission] = [.writeRecords]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// Years under which somebody is a child to a laboratory: who is admitted to a children's department.
  private static let childhood = 16

  public func callAsFunction(_ encounter: Encounter.ID, of facility: FacilityCode) throws -> [StatedRange] {
    _ = try session.authorise(Self.self)
    let today = session.now().civil.date
    let day = CivilDate(dayNumber: today.dayNumber - Self.childhood * 36_525 / 100)
    return try session.store.statedRanges(like: encounter, of: facility, bornAfter: day)
  }
}
