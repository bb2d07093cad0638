public import ClinicalModel
internal import Cryptography
internal import RecordStore

/// Moves a record that was written into the wrong chart to the encounter where it belongs; both charts say what happened.
public struct MoveRecord: Workflow {
  public static let permissions: [Permission] = [.signRecords, .superviseRecords]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// Withdraws the record where it stands, as entered in error and moved, and writes its content as a new record of `encounter`: a draft as a
  /// draft of its author, a final one as final, attested by who moves it (its author, or who supervises).
  ///
  /// - Parameters:
  ///   - encounter: of the same facility.
  ///   - seen: the digest that the mover read; nil for whatever stands there now.
  /// - Returns: the new record, or why nothing was moved.
  public func callAsFunction(
    _ id: ClinicalRecord.ID, of facility: FacilityCode, to encounter: Encounter.ID, reason: String, seen: String?, password: String
  ) throws -> RecordResult {
    let keep = KeepRecord(session)
    let actor = try session.authorise(Self.self)
    let current = try keep.current(id, facility, "move", actor)
    func refused(_ result: RecordResult) throws -> RecordResult { try keep.noted(result, "move", id, facility, actor) }
    if let issue = KeepRecord.issue(.move, current) { return try refused(.refused([issue])) }
    let record = try keep.decoded(current)
    guard record.encounter != encounter else { return try refused(.refused([Self.alreadyThere])) }
    let isDraft = record.status == .preliminary
    let isMine = try keep.isMine(current)
    if isDraft, !isMine { throw KeepRecord.notYours }
    let mover = try isMine ? actor : session.authorise(Self.self, .superviseRecords)
    if !isMine { try keep.requireChart(of: id, facility, "move") }
    guard let author = try keep.practitioner(of: facility) else { throw KeepRecord.notAPractitioner }
    if let seen, seen != current.digest { return try refused(.conflict(current: current, yours: current.content)) }
    let number = try session.store.freeNumber(beginning: String(id.rawValue.prefix(58)) + "-M", of: .record, at: facility)
    guard let free = number.flatMap({ ClinicalRecord.ID($0) }) else { return try refused(.refused([Self.noNumber])) }
    let now = session.now().civil
    let attestation = ClinicalRecord.Attestation(by: author, at: now)

    var withdrawn = record
    withdrawn.version = current.version + 1
    withdrawn.author = author
    withdrawn.authored = now
    withdrawn.status = .enteredInError(attestation, reason: "Chuyển sang \(facility)/\(free) (đợt \(encounter)): \(reason)")

    var moved = record
    moved.id = free
    moved.encounter = encounter
    moved.version = 1
    moved.author = author
    moved.authored = now
    moved.status = isDraft ? .preliminary : .final(attestation)
    moved.sections.append(
      .init(
        code: Self.section, title: "Chuyển hồ sơ",
        narrative: "Chuyển từ \(facility)/\(id) (đợt \(record.encounter), phiên bản \(current.version), tác giả \(record.author), "
          + "viết lúc \(record.authored)): \(reason)"))

    var versions: [RecordWritten] = []
    for version in [withdrawn, moved] {
      switch KeepRecord.checked(version, now) {
      case .success(let canonical):
        versions.append(RecordWritten(version, canonical: canonical, digest: SHA256.digest(of: canonical)))
      case .failure(let unacceptable): return try refused(.refused(unacceptable.issues))
      }
    }
    let proof = try session.prove(password, as: actor)
    switch try session.store.move(
      from: versions[0], to: versions[1], of: facility, seen: current.digest, reason: reason,
      attester: (session.account, mover.role, proof.method),
      by: mover, at: session.now())
    {
    case .written: return .kept(try keep.current(free, facility, "move", mover), failedBefore: proof.failedBefore)
    case .conflict(let other): return try refused(.conflict(current: other, yours: current.content))
    case .refused(let issue): return try refused(.refused([issue]))
    }
  }

  /// The section in which a moved record says where it came from.
  static let section = "moved-from"

  private static let alreadyThere = Issue(
    code: "QY-REC-0030", path: "record/@encounter", vi: "Hồ sơ đã thuộc đợt điều trị này.", en: "The record is of that encounter already.")
  private static let noNumber = Issue(
    code: "QY-REC-0031", path: "record/@id", vi: "Không còn mã hồ sơ nào để dùng.", en: "There is no number left for the new record.")
}
