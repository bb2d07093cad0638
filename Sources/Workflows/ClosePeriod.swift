public import ClinicalModel
internal import Cryptography
internal import Foundation
internal import RecordStore
internal import Rollout

/// Freezes reports, closes months and opens them again.
///
/// A closed month is computed from what was frozen, whatever the records say later; a frozen report gives the same bytes for ever. Both are rows that
/// nobody changes, so a reopening stays visible in every later report.
public struct ClosePeriod: Workflow {
  /// What happened to a month, or to a day's report.
  public struct Event: Sendable, Codable {
    public enum Kind: String, Sendable, Codable {
      case closed, reopened, frozen
    }

    public var kind: Kind
    /// Nil for a report that was frozen.
    public var month: YearMonth?
    /// The day of the report that it counts from.
    public var asOf: CivilDate
    public var by: String
    /// When it was really done.
    public var at: CivilDateTime
    public var reason: String?
    /// SHA-256 of the frozen bytes.
    public var digest: String?
  }

  /// Frozen bytes, and the SHA-256 that they have to have.
  public struct Frozen: Sendable {
    public var bytes: [UInt8]
    public var digest: String
    /// Whether they still have it.
    public var isWhole: Bool
  }

  public static let permissions: [Permission] = [.manageRegister, .readCoverageReport]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// Closes a month that has ended, as the report of a day says it, and freezes that report.
  ///
  /// - Parameter asOf: today without one; not before an earlier closing or reopening, not in the future.
  public func close(_ month: YearMonth, asOf: CivilDate?) throws -> Event {
    let actor = try session.authorise(Self.self)
    let moment = session.now()
    let day = try checked(asOf)
    let live = try BuildCoverageReport.live(day, session.store)
    let frozen = try BuildCoverageReport.frozen(day, session.store)
    // Where the day's report stands already, the month is closed as that one says it; unless it was closed there and has been opened since.
    let source = frozen.flatMap { $0.periods.frozen(month, on: day) == nil ? $0 : nil } ?? live.snapshot
    let period = FrozenPeriod(month, of: source)
    let digest = SHA256.digest(of: period.bytes)
    var ledger = live.snapshot.periods
    try refuse(ledger.close(period, digest: digest.hex, on: day, by: actor.account))
    var snapshot = live.snapshot
    snapshot.periods = ledger
    try keep(
      StoredPeriodAct(month: month, asOf: day, frozen: (period.bytes, digest), account: actor.account, moment: moment),
      frozen == nil ? draft(snapshot, live.basis) : nil, after: live.acts, by: actor, at: moment)
    return Event(
      kind: .closed, month: month, asOf: day, by: actor.account, at: moment.civil, reason: nil, digest: digest.hex)
  }

  /// Opens a closed month again; the reason shows in every later report.
  public func reopen(_ month: YearMonth, reason: String, asOf: CivilDate?) throws -> Event {
    let actor = try session.authorise(Self.self)
    let moment = session.now()
    let day = try checked(asOf)
    let reason = reason.precomposedStringWithCanonicalMapping
    guard reason.utf8.count <= 400 else {
      throw Refusal(.data, code: "QY-COV-0007", place: "reason", vi: "Lý do quá dài (400 byte).", en: "The reason is too long (400 bytes).")
    }
    let acts = try session.store.periodActs()
    var ledger = try PeriodLedger(acts)
    try refuse(ledger.reopen(month, reason: reason, on: day, by: actor.account))
    try keep(
      StoredPeriodAct(month: month, asOf: day, reason: reason, account: actor.account, moment: moment), nil, after: acts.count, by: actor,
      at: moment)
    return Event(kind: .reopened, month: month, asOf: day, by: actor.account, at: moment.civil, reason: reason, digest: nil)
  }

  /// Freezes the report of a day.
  public func freeze(asOf: CivilDate?) throws -> Event {
    let actor = try session.authorise(Self.self)
    let moment = session.now()
    let day = try checked(asOf)
    guard try session.store.coverageSnapshot(asOf: day) == nil else {
      throw Refusal(
        .data, code: "QY-COV-0004", vi: "Báo cáo của ngày này đã khóa; nó giữ nguyên mãi.",
        en: "The report of this day is frozen already; it stays as it is.")
    }
    let live = try BuildCoverageReport.live(day, session.store)
    let draft = try draft(live.snapshot, live.basis)
    try keep(nil, draft, after: live.acts, by: actor, at: moment)
    return Event(
      kind: .frozen, month: nil, asOf: day, by: actor.account, at: moment.civil, reason: nil, digest: SHA256.digest(of: draft.bytes).hex)
  }

  /// Everything that was closed, reopened or frozen, in the order in which it was done.
  public func history() throws -> [Event] {
    _ = try session.authorise(Self.self, .readCoverageReport)
    let acts = try session.store.periodActs().map { act in
      Event(
        kind: act.frozen == nil ? .reopened : .closed, month: act.month, asOf: act.asOf, by: act.account, at: act.moment.civil,
        reason: act.reason, digest: act.frozen?.digest.hex)
    }
    let frozen = try session.store.coverageSnapshots().map { snapshot in
      Event(
        kind: .frozen, month: nil, asOf: snapshot.asOf, by: snapshot.account, at: snapshot.moment.civil, reason: nil,
        digest: snapshot.digest.hex)
    }
    return (frozen + acts).enumerated().sorted { ($0.element.at.description, $0.offset) < ($1.element.at.description, $1.offset) }.map(
      \.element)
  }

  /// The bytes of a month as it was last closed.
  public func frozen(_ month: YearMonth) throws -> Frozen {
    _ = try session.authorise(Self.self, .readCoverageReport)
    guard let (content, digest) = try session.store.periodActs().last(where: { $0.month == month && $0.frozen != nil })?.frozen else {
      throw Refusal(.data, code: "QY-COV-0005", vi: "Tháng này chưa từng khóa.", en: "This month was never closed.")
    }
    return Frozen(bytes: content, digest: digest.hex, isWhole: SHA256.digest(of: content) == digest)
  }

  /// The bytes of a day's frozen report: what it was computed from, and what it leaves for the next, a line each.
  public func frozen(asOf day: CivilDate) throws -> Frozen {
    _ = try session.authorise(Self.self, .readCoverageReport)
    guard let stored = try session.store.coverageSnapshot(asOf: day) else {
      throw Refusal(.data, code: "QY-COV-0006", vi: "Báo cáo của ngày này chưa khóa.", en: "The report of this day was not frozen.")
    }
    let bytes = stored.content + [10] + stored.baseline + [10]
    return Frozen(bytes: bytes, digest: stored.digest.hex, isWhole: SHA256.digest(of: bytes) == stored.digest)
  }

  private func checked(_ asOf: CivilDate?) throws -> CivilDate {
    let today = session.now().civil.date
    guard let asOf, asOf > today else { return asOf ?? today }
    throw Refusal(
      .data, code: "QY-COV-0002", place: asOf.description, vi: "Ngày này chưa đến.", en: "This day has not come yet.")
  }

  private func refuse(_ issues: [Issue]) throws {
    guard let issue = issues.first else { return }
    throw Refusal(.data, code: issue.code, place: issue.path, vi: issue.text.vi, en: issue.text.en)
  }

  private func draft(_ snapshot: RolloutSnapshot, _ basis: Int64?) throws -> CoverageSnapshotDraft {
    let closed = Set(snapshot.periods.entries.map(\.month)).filter { snapshot.periods.frozen($0, on: snapshot.asOf) != nil }
    let file = CoverageSnapshotFile(
      asOf: snapshot.asOf, counts: snapshot.counts.filter { !closed.contains($0.month) }, states: snapshot.states,
      activity: snapshot.activity, definition: snapshot.definition, sources: snapshot.sources,
      isDemonstration: snapshot.isDemonstration ? true : nil)
    return CoverageSnapshotDraft(
      asOf: snapshot.asOf, register: snapshot.register.version.sequence, basis: basis, content: try CoverageSnapshotFile.bytes(file),
      baseline: try CoverageSnapshotFile.bytes(CoverageReport(snapshot, by: []).baseline))
  }

  private func keep(
    _ act: StoredPeriodAct?, _ draft: CoverageSnapshotDraft?, after acts: Int, by actor: Actor, at moment: Moment
  ) throws {
    guard try session.store.keep(act, draft, after: acts, by: actor, at: moment) else {
      throw Refusal(
        .data, code: "QY-COV-0003", vi: "Người khác vừa khóa hoặc mở lại một kỳ; không có gì thay đổi. Xem lại rồi thử lại.",
        en: "Somebody has just closed, reopened or frozen something; nothing was changed. Look at it and try again.")
    }
  }
}
