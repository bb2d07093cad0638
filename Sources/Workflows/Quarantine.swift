internal import ClinicalModel
internal import Interchange
public import RecordStore
internal import XMLStream

/// Works on the entries that imports kept aside.
public struct Quarantine: Workflow {
  public struct Shown: Sendable, Codable {
    public var entry: QuarantinedEntry
    /// The exact text that came.
    public var source: String
  }

  public struct RetryResult: Sendable, Codable {
    public var tried = 0
    public var accepted = 0
    public var duplicate = 0
    public var quarantined = 0
    /// Settled by somebody else in the meantime.
    public var settledElsewhere = 0
  }

  public static let permissions: [Permission] = [.manageQuarantine]

  let session: Session

  public init(_ session: Session) { self.session = session }

  public func list(openOnly: Bool = true, limit: Int) throws -> [QuarantinedEntry] {
    _ = try session.authorise(Self.self)
    return try session.store.quarantined(openOnly: openOnly, limit: limit)
  }

  public func show(_ id: Int64) throws -> Shown {
    let actor = try session.authorise(Self.self)
    guard let entry = try session.store.quarantined(openOnly: false, id: id).first,
      let source = try session.store.quarantinedSource(id, by: actor, at: session.now())
    else { throw Self.unknown }
    return Shown(entry: entry, source: String(decoding: source.entry, as: UTF8.self))
  }

  /// Tries entries again, oldest first, in rounds until a round accepts nothing: a record may wait for an encounter that waits for a patient.
  ///
  /// - Parameter ids: nil for every open entry.
  public func retry(_ ids: [Int64]?) throws -> RetryResult {
    let actor = try session.authorise(Self.self)
    var waiting: [Int64]
    if let ids {
      for id in ids { try requireOpen(id) }
      var asked: Set<Int64> = []
      waiting = ids.filter { asked.insert($0).inserted }
    } else {
      waiting = try session.store.quarantined(limit: .max).map(\.id)
    }
    var result = RetryResult()
    result.tried = waiting.count
    while true {
      var left: [Int64] = []
      for id in waiting {
        switch try retry(id, actor) {
        case .created, .updated: result.accepted += 1
        case .duplicate: result.duplicate += 1
        case .quarantined, .rejected: left.append(id)
        case nil:
          if ids != nil { throw Self.settled }
          result.settledElsewhere += 1
        }
      }
      let isStuck = left.count == waiting.count
      waiting = left
      if isStuck || waiting.isEmpty { break }
    }
    result.quarantined = waiting.count
    return result
  }

  private func retry(_ id: Int64, _ actor: Actor) throws -> EntryOutcome? {
    guard let kept = try session.store.quarantinedSource(id, by: actor, at: session.now()) else { throw Self.unknown }
    // The bytes before the first entry hold the root's start tag, with the namespaces that the entry may lean on.
    guard let reader = RecognisedFormat.reader(of: kept.format, head: kept.header, entry: kept.entry), let entry = try? reader.next() else {
      return .quarantined
    }
    let item = EntryCheck(today: session.now().civil)(entry, ordinal: 0, header: reader.header)
    guard case .statement(let statement, let canonical, let digest, _) = item.content, let facility = reader.header?.facility else {
      return .quarantined
    }
    return try session.store.settleQuarantined(
      id, statement: statement, canonical: canonical, digest: digest, facility: facility, by: actor, at: session.now())
  }

  public func discard(_ id: Int64, reason: String) throws {
    let actor = try session.authorise(Self.self)
    try requireOpen(id)
    guard try session.store.discardQuarantined(id, reason: reason, by: actor, at: session.now()) else { throw Self.settled }
  }

  private func requireOpen(_ id: Int64) throws {
    guard let entry = try session.store.quarantined(openOnly: false, id: id).first else { throw Self.unknown }
    guard entry.state == "open" else { throw Self.settled }
  }

  private static let settled = Refusal(
    .data, code: "QY-QUA-0003", vi: "Người khác đã xử lý mục này trước; không có gì thay đổi.",
    en: "Somebody else settled this entry first; nothing was changed.")

  private static let unknown = Refusal(
    .data, code: "QY-QUA-0001", vi: "Không có mục bị giữ lại nào mang số này.", en: "No quarantined entry has this number.")
}
