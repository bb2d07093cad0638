public import ClinicalModel
internal import RecordStore

/// Says that a result was seen by somebody whose patient it is: it leaves the list of what nobody has looked at.
public struct ReviewResults: Workflow {
  public static let permissions: [Permission] = [.reviewResults]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// - Parameter seen: the digest of the version that was on the screen.
  public func callAsFunction(_ id: ClinicalRecord.ID, of facility: FacilityCode, seen: String) throws {
    _ = try session.authorise(Self.self)
    guard let patient = try session.store.patient(ofRecord: id, of: facility) else { throw ReadRecord.unknown }
    guard let opening = try session.open(patient, for: Self.self, .reviewResults, reason: "result") else { throw ReadRecord.unknown }
    guard
      try session.store.reviewResult(id, of: facility, seen: seen, account: session.account, by: opening.actor, at: session.now())
    else {
      throw Refusal(
        .data, code: "QY-REC-0035", vi: "Kết quả đã có bản khác, hoặc chưa được xác nhận. Xem lại bản hiện tại.",
        en: "Another version of the result stands there now, or it is not final. Look at what is there.")
    }
  }
}
