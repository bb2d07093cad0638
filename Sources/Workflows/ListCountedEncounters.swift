public import ClinicalModel
public import RecordStore
public import Rollout

/// Lists the encounters behind a figure, or what waits in a queue, by their numbers, so that who answers for it can look them up. It opens no chart: that
/// takes a reason and its own permission.
public struct ListCountedEncounters: Workflow {
  public static let permissions: [Permission] = [.listCountedEncounters]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// - Parameters:
  ///   - cell: of a hospital and a month.
  ///   - asOf: today without one.
  public func callAsFunction(_ cell: Cell, asOf: CivilDate?, limit: Int) throws -> (rows: [CountedEncounter], total: Int) {
    let actor = try session.authorise(Self.self)
    guard let facility = cell.hospital, let month = cell.month else {
      throw Refusal(
        .unusable, code: "QY-REP-0003", place: "--records", vi: "Nêu bệnh viện và tháng: coverage@hospital=H001/2025-09.",
        en: "Name a hospital and a month: coverage@hospital=H001/2025-09.")
    }
    return try session.store.countedEncounters(
      of: facility, in: month, class: cell.class, asOf: asOf ?? session.now().civil.date, limit: limit, by: actor, at: session.now())
  }

  /// The entries or drafts of a hospital's queue.
  public func waiting(in queue: WaitingQueues.Queue, of facility: FacilityCode, asOf: CivilDate?, limit: Int) throws -> (
    rows: [WaitingItem], total: Int
  ) {
    let actor = try session.authorise(Self.self)
    return try session.store.waitingItems(
      in: queue, of: facility, asOf: asOf ?? session.now().civil.date, limit: limit, by: actor, at: session.now())
  }
}
