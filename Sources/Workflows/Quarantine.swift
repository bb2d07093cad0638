internal import ClinicalModel
internal import Interchange
public import RecordStore
internal import XMLStream

/// Works on the entries that imports kept aside.
public struct Quarantine: Workflow {
  public struct Shown: Sendable, Codable {
    public var entry: QuarantinedEntry
    /// The exact text that came; or its shape alone.
    public var source: String
    /// For each of the entry's issues from where to where in the text, in bytes of UTF-8; nil where it is about no place in it.
    public var marks: [[Int]?]
    /// Whether letters and digits of values were taken out of `source`.
    public var isMasked: Bool
  }

  public struct RetryResult: Sendable, Codable {
    public var tried = 0
    public var accepted = 0
    public var duplicate = 0
    public var quarantined = 0
    /// Settled by somebody else in the meantime.
    public var settledElsewhere = 0
  }

  public static let permissions: [Permission] = [.manageQuarantine, .readChart, .exportRecords]

  let session: Session

  public init(_ session: Session) { self.session = session }

  public func list(openOnly: Bool = true, limit: Int) throws -> [QuarantinedEntry] {
    _ = try session.authorise(Self.self)
    return try session.store.quarantined(openOnly: openOnly, limit: limit)
  }

  /// One entry: how it is built and what is wrong with it; with a reason, as it came.
  ///
  /// An entry is a piece of somebody's chart. Its text takes what the chart takes; of a person whom nobody knows here yet, whoever may read charts
  /// for the keeping of records opens it with a reason.
  ///
  /// - Parameter reason: nil for the shape without the values.
  public func show(_ id: Int64, reason: String? = nil, purpose: AccessPurpose? = nil) throws -> Shown {
    let actor = try session.authorise(Self.self)
    guard let entry = try session.store.quarantined(openOnly: false, id: id).first,
      let kept = try session.store.quarantinedSource(id, detail: reason == nil ? "masked" : "whose", by: actor, at: session.now())
    else { throw Self.unknown }
    guard let reason else { return shown(entry, MaskedText.xml(kept.entry.source), isMasked: true) }
    let reader = try session.authorise(Self.self, .readChart)
    let opening = try patient(of: kept, entry).flatMap {
      try session.open($0, for: Self.self, .readChart, purpose: purpose, reason: reason)
    }
    if opening == nil { try session.requireRecordKeeping(for: Self.self, purpose, reason) }
    let source = try session.store.quarantinedSource(
      id, patient: opening?.patient, detail: opening?.reason ?? "\((purpose ?? .recordKeeping).rawValue): \(reason)",
      by: opening?.actor ?? reader, at: session.now())
    return shown(entry, String(decoding: source?.entry.source ?? [], as: UTF8.self), isMasked: false)
  }

  /// The text with the places of the issues in it.
  private func shown(_ entry: QuarantinedEntry, _ source: String, isMasked: Bool) -> Shown {
    let outline = EntryOutline(Array(source.utf8))
    let marks = entry.issues.map { issue in
      outline.place(of: issue.path.hasPrefix("@") ? "\(outline.rootName ?? "")/\(issue.path)" : issue.path)?.range
    }
    return Shown(entry: entry, source: source, marks: marks.map { $0.map { [$0.lowerBound, $0.upperBound] } }, isMasked: isMasked)
  }

  /// Whose the entry is, as far as it can be read; nil for somebody who is not known here.
  private func patient(of kept: (entry: EntryKeptAside, head: [UInt8], format: String?), _ entry: QuarantinedEntry) throws -> Key<Patient>?
  {
    let again = EntryCheck(today: session.now().civil).again(kept.entry, head: kept.head, format: kept.format)
    guard let facility = again?.item.facility ?? again?.header?.facility ?? entry.facility.flatMap({ FacilityCode($0) }) else { return nil }
    var statement = again?.read.statement
    // Of an entry that says several things, who it is about.
    if case .compound(let compound)? = again?.item.content {
      statement = compound.parts.lazy.map(\.statement).first { if case .patient = $0 { true } else { false } }
    }
    switch statement {
    case .patient(let patient): return try session.store.patient(patient.id, of: facility)
    case .militaryService(_, let patient): return try session.store.patient(patient, of: facility)
    case .encounter(let encounter): return try session.store.patient(encounter.patient, of: facility)
    case .record(let record): return try session.store.patient(ofEncounter: record.encounter, of: facility)
    case .location, .practitioner: return nil
    case nil: break
    }
    // What can't be read may still say which thing it was to be.
    guard let reference = again?.read.reference else { return nil }
    return entry.kind.flatMap { Statement.Kind(name: $0) } == .record
      ? try Encounter.ID(reference).flatMap { try session.store.patient(ofEncounter: $0, of: facility) }
      : try Patient.ID(reference).flatMap { try session.store.patient($0, of: facility) }
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
    guard let kept = try session.store.quarantinedSource(id, detail: "retry", by: actor, at: session.now()) else { throw Self.unknown }
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

  static let settled = Refusal(
    .data, code: "QY-QUA-0003", vi: "Người khác đã xử lý mục này trước; không có gì thay đổi.",
    en: "Somebody else settled this entry first; nothing was changed.")

  private static let unknown = Refusal(
    .data, code: "QY-QUA-0001", vi: "Không có mục bị giữ lại nào mang số này.", en: "No quarantined entry has this number.")
}
