public import ClinicalModel
internal import RecordStore
internal import XMLStream

/// The pharmacy looks at what was ordered: it has nothing to say, or tells the prescriber what to think about. It orders, changes and stops nothing itself.
public struct ReviewPrescription: Workflow {
  public static let permissions: [Permission] = [.reviewPrescriptions]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// - Parameters:
  ///   - advice: what the prescriber is told; nil when there is nothing to say.
  ///   - seen: the digest of the version that was read; nil for whatever stands there now.
  public func callAsFunction(_ id: ClinicalRecord.ID, of facility: FacilityCode, advice: String?, seen: String?) throws -> RecordResult {
    let keep = KeepRecord(session)
    _ = try session.authorise(Self.self)
    guard let patient = try session.store.patient(ofRecord: id, of: facility),
      let opening = try session.open(patient, for: Self.self, .reviewPrescriptions, reason: "pharmacy")
    else { throw ReadRecord.unknown }
    let actor = opening.actor
    let current = try keep.current(id, facility, opening.reason, actor)
    func refused(_ issue: Issue) throws -> RecordResult { try keep.noted(.refused([issue]), "review", id, facility, actor) }
    if let issue = KeepRecord.issue(.coSign, current) { return try refused(issue) }
    let entries = try keep.decoded(current).sections.flatMap(\.entries)
    let ordersDrugs = entries.contains { if case .medicationRequest = $0 { true } else { false } }
    guard ordersDrugs else { return try refused(Self.noOrder) }
    let advice = advice.map { TextNormalization.nfc($0.trimmingWhitespace) }
    if let advice, !advice.contains(where: { $0.isLetter || $0.isNumber }) { return try refused(Self.noAdvice) }
    if let seen, seen != current.digest {
      return try keep.noted(.conflict(current: current, yours: current.content), "review", id, facility, actor)
    }
    switch try session.store.reviewRecord(
      id, of: facility, seen: current.digest, verdict: advice == nil ? .approved : .advised, reason: advice, by: actor, at: session.now())
    {
    case .written: return .kept(try keep.current(id, facility, opening.reason, actor), failedBefore: nil)
    case .conflict(let other): return try keep.noted(.conflict(current: other, yours: current.content), "review", id, facility, actor)
    case .refused(let issue): return try refused(issue)
    }
  }

  private static let noOrder = Issue(
    code: "QY-REC-0045", path: "record/section", vi: "Hồ sơ này không có y lệnh thuốc nào.", en: "The record orders no drug.")
  private static let noAdvice = Issue(
    code: "QY-REC-0046", path: "reason", vi: "Ghi cho người kê đơn biết cần xem lại gì.", en: "Tell the prescriber what to think about.")
}
