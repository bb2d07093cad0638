public import ClinicalModel
internal import RecordStore
internal import XMLStream

extension KeepRecord {
  /// Sends a final version back to its author, with what is to be mended: who supervises, instead of signing beside them. What it says stays as it
  /// is and in force; the author writes the next version.
  ///
  /// - Parameter seen: the digest of the version that was read; nil for whatever stands there now.
  public func sendBack(_ id: ClinicalRecord.ID, of facility: FacilityCode, reason: String, seen: String?) throws -> RecordResult {
    let (act, actor) = (RecordTransition.sendBack.rawValue, try session.authorise(Self.self, .superviseRecords))
    try requireChart(of: id, facility, act)
    let current = try current(id, facility, act, actor)
    let reason = reason.trimmingWhitespace
    if let issue = Self.issue(.sendBack, current) { return try noted(.refused([issue]), act, id, facility, actor) }
    guard StatedReason.isSaid(reason) else {
      return try noted(.refused([Self.noReason]), act, id, facility, actor)
    }
    if try isMine(current) { return try noted(.refused([Self.ownRecord]), act, id, facility, actor) }
    if let seen, seen != current.digest {
      return try noted(.conflict(current: current, yours: current.content), act, id, facility, actor)
    }
    switch try session.store.reviewRecord(
      id, of: facility, seen: current.digest, verdict: .returned, reason: TextNormalization.nfc(reason), by: actor, at: session.now())
    {
    case .written: return .kept(try self.current(id, facility, act, actor), failedBefore: nil)
    case .conflict(let other): return try noted(.conflict(current: other, yours: current.content), act, id, facility, actor)
    case .refused(let issue): return try noted(.refused([issue]), act, id, facility, actor)
    }
  }

  static let noReason = Issue(
    code: "QY-REC-0043", path: "reason", vi: "Ghi cho người viết biết cần sửa gì.", en: "Tell the author what is to be mended.")
  private static let ownRecord = Issue(
    code: "QY-REC-0044", path: "record/@author", vi: "Hồ sơ của chính bạn thì sửa, không trả lại.",
    en: "One's own record is mended, not sent back.")
}

extension String {
  var trimmingWhitespace: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
