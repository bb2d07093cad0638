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
    /// For each of the entry's issues from where to where in the text, in bytes of UTF-8; nil where it is about no place in it.
    public var marks: [[Int]?]
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
    let outline = EntryOutline(source.entry.source)
    let marks = entry.issues.map { issue in
      outline.place(of: issue.path.hasPrefix("@") ? "\(outline.rootName ?? "")/\(issue.path)" : issue.path)?.range
    }
    return Shown(
      entry: entry, source: String(decoding: source.entry.source, as: UTF8.self),
      marks: marks.map { $0.map { [$0.lowerBound, $0.upperBound] } })
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
    let again = EntryCheck(today: session.now().civil).again(kept.entry, head: kept.head, format: kept.format)
    guard let again else { return .quarantined }
    return try session.store.settleQuarantined(
      id, again.item, facility: again.header?.facility, place: IssuePlaces.ofItem, by: actor, at: session.now())
  }

  public func discard(_ id: Int64, reason: String) throws {
    let actor = try session.authorise(Self.self)
    try requireOpen(id)
    guard try session.store.discardQuarantined(id, reason: reason, by: actor, at: session.now()) else { throw Self.settled }
  }

  func requireOpen(_ id: Int64) throws {
    guard let entry = try session.store.quarantined(openOnly: false, id: id).first else { throw Self.unknown }
    guard entry.state == "open" else { throw Self.settled }
  }

  private static let settled = Refusal(
    .data, code: "QY-QUA-0003", vi: "Người khác đã xử lý mục này trước; không có gì thay đổi.",
    en: "Somebody else settled this entry first; nothing was changed.")

  private static let unknown = Refusal(
    .data, code: "QY-QUA-0001", vi: "Không có mục bị giữ lại nào mang số này.", en: "No quarantined entry has this number.")
}
