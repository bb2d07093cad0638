public import ClinicalModel
public import RecordStore

/// Says that two charts are one person's, takes that back, or says that they are not. Patients are named by the number in this database
/// or `HOSPITAL/NUMBER`.
public struct MergePatients: Workflow {
  public static let permissions: [Permission] = [.mergePatients]

  /// What became of it; nothing was written when there is no outcome.
  public struct Result: Sendable, Codable {
    public var outcome: MergeOutcome?
    /// The charts as they are now, when they are not what was looked at.
    public var conflict: MergePreview?
    public var issues: [Issue] = []
  }

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// The merges that stand, the latest first: who takes one back later finds it here. The listing is audited.
  public func standing(limit: Int) throws -> [StandingMerge] {
    let actor = try session.authorise(Self.self)
    let merges = try session.store.merges(limit: limit).map { merge in
      var merge = merge
      let shown = try session.masked([merge.survivor])[0]
      if shown != merge.survivor { (merge.survivor, merge.mergedName, merge.mergedNumbers) = (shown, shown.name, []) }
      return merge
    }
    if !merges.isEmpty { try session.store.noteWorkList(merges.count, by: actor, at: session.now()) }
    return merges
  }

  /// Both charts side by side, and what to say as `seen`.
  public func preview(_ survivor: String, _ merged: String) throws -> MergePreview {
    let actor = try session.authorise(Self.self)
    guard let preview = try session.store.previewMerge(key(survivor), key(merged), by: actor, at: session.now()) else {
      throw ShowChart.unknown
    }
    return preview
  }

  /// - Parameter overrides: the two are one in spite of another sex, birth year or national number, or of an earlier judgement.
  public func callAsFunction(_ merged: String, into survivor: String, reason: String, seen: String?, overrides: Bool) throws -> Result {
    let actor = try session.authorise(Self.self)
    return try result(
      session.store.merge(
        key(merged), into: key(survivor), reason: reason, seen: seen, overrides: overrides, by: actor, at: session.now()))
  }

  /// - Parameter seen: the number of the merge that is meant; the one that stands unless said.
  public func takeBack(_ merged: String, reason: String, seen: Int64?) throws -> Result {
    let actor = try session.authorise(Self.self)
    return try result(session.store.unmerge(key(merged), reason: reason, seen: seen, by: actor, at: session.now()))
  }

  /// Keeps that the two are different persons. Says whether that is new.
  public func distinguish(_ a: String, _ b: String, reason: String) throws -> (isNew: Bool, issues: [Issue]) {
    let actor = try session.authorise(Self.self)
    switch try session.store.judgeDistinct(key(a), key(b), reason: reason, by: actor, at: session.now()) {
    case .written?: return (true, [])
    case .known?: return (false, [])
    case .refused(let issue)?: return (false, [issue])
    case nil: throw ShowChart.unknown
    }
  }

  /// Why a number means nobody; nil where somebody has it.
  public func unknown(_ id: String) throws -> Refusal? {
    _ = try session.authorise(Self.self)
    guard let key = try ShowChart(session).key(id), try session.store.survivor(of: key) != nil else { return ShowChart.unknown }
    return nil
  }

  private func key(_ id: String) throws -> Key<Patient> {
    guard let key = try ShowChart(session).key(id) else { throw ShowChart.unknown }
    return key
  }

  private func result(_ merging: RecordStore.Merging?) throws -> Result {
    switch merging {
    case .merged(let outcome)?: Result(outcome: outcome)
    case .conflict(let preview)?: Result(conflict: preview, issues: [Self.conflict])
    case .refused(let issues)?: Result(issues: issues)
    case nil: throw ShowChart.unknown
    }
  }

  private static let conflict = Issue(
    code: "QY-PAT-0030", path: "patient", vi: "Một trong hai hồ sơ đã thay đổi từ lúc xem; chưa gộp gì. Xem lại rồi làm.",
    en: "One of the two changed since it was looked at; nothing was merged. Look again.")
}
