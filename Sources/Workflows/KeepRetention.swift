public import ClinicalModel
public import RecordStore

/// How long charts are kept: their classes, legal holds, and the destruction of what is due, which takes two people and a council's decision.
public struct KeepRetention: Workflow {
  public static let permissions: [Permission] = [.readRetention, .manageRetention, .proposeDestruction, .approveDestruction]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// Every class with what puts an encounter into it.
  public func classes() throws -> [RetentionClass] {
    _ = try session.authorise(Self.self)
    return try session.store.retentionClasses()
  }

  public func show(_ encounter: Encounter.ID, of facility: FacilityCode) throws -> EncounterRetention {
    let actor = try session.authorise(Self.self)
    guard let found = try session.store.retention(of: encounter, facility, by: actor, at: session.now()) else { throw Self.unknown }
    return try shown(found)
  }

  /// The class and the year are for whoever keeps records. Which rule found it tells a diagnosis, and that takes what the chart takes.
  private func shown(_ found: EncounterRetention) throws -> EncounterRetention {
    guard try !session.mayOpen(Key(rawValue: found.patient), .readChart) else { return found }
    var found = found
    found.findings = []
    return found
  }

  /// What is due on a day, oldest first.
  ///
  /// - Parameter offset: how many of them are passed over.
  public func due(on day: CivilDate, limit: Int, offset: Int = 0) throws -> [EncounterRetention] {
    let actor = try session.authorise(Self.self)
    return try session.store.dueForDestruction(on: day, limit: limit, offset: offset, by: actor, at: session.now()).map(shown)
  }

  /// Whose charts they are, to who may search for patients; masked where they may not know them. Nobody for who looks on.
  public func people(of charts: [EncounterRetention]) throws -> [Int64: PatientSummary] {
    _ = try session.authorise(Self.self)
    guard session.may(.searchPatients) else { return [:] }
    return try session.store.people(Array(Set(charts.map(\.patient))).sorted()).mapValues { try session.masked([$0])[0] }
  }

  /// Gives an encounter a longer class than its data do.
  public func assign(_ code: String, to encounter: Encounter.ID, of facility: FacilityCode, reason: String) throws {
    let actor = try session.authorise(Self.self, .manageRetention)
    guard try session.store.retentionClasses().contains(where: { $0.code == code }) else {
      throw Refusal(
        .unusable, code: "QY-RET-0002", vi: "Không có nhóm thời hạn này; xem `quany retention classes`.",
        en: "There is no such class; see `quany retention classes`.")
    }
    try settle(
      try session.store.assignRetention(code, to: encounter, facility, reason: reason, by: actor, at: session.now()), "assign", actor)
  }

  /// Puts a hold: nothing that it covers is destroyed while it stands.
  public func hold(_ subject: RecordStore.HoldSubject, reason: String) throws -> Int64 {
    let actor = try session.authorise(Self.self, .manageRetention)
    return try settle(try session.store.hold(subject, reason: reason, by: actor, at: session.now()), "hold", actor)
  }

  /// The patient's key by the number in this database, or `HOSPITAL/NUMBER`.
  public func patient(_ id: String) throws -> Key<Patient> {
    guard let key = try ShowChart(session).key(id) else { throw ShowChart.unknown }
    return key
  }

  public func release(_ hold: Int64, reason: String) throws {
    let actor = try session.authorise(Self.self, .manageRetention)
    try settle(try session.store.release(hold: hold, reason: reason, by: actor, at: session.now()), "release", actor)
  }

  public func holds(all: Bool) throws -> [LegalHold] {
    let actor = try session.authorise(Self.self)
    return try session.store.holds(all: all, by: actor, at: session.now())
  }

  /// Proposes to destroy what an encounter holds, by the council's decision. Nothing happens before a second person approves.
  public func propose(_ encounter: Encounter.ID, of facility: FacilityCode, decision: String, reason: String, password: String) throws
    -> Int64
  {
    let actor = try session.authorise(Self.self, .proposeDestruction)
    _ = try session.prove(password, as: actor)
    return try settle(
      try session.store.proposeDestruction(of: encounter, facility, decision: decision, reason: reason, by: actor, at: session.now()),
      "proposeDestruction", actor)
  }

  public func proposals(all: Bool) throws -> [DestructionProposal] {
    let actor = try session.authorise(Self.self)
    return try session.store.destructionProposals(all: all, by: actor, at: session.now())
  }

  /// Approves as the second person, which destroys.
  public func approve(_ proposal: Int64, password: String) throws -> DestructionReceipt {
    let actor = try session.authorise(Self.self, .approveDestruction)
    _ = try session.prove(password, as: actor)
    let (writing, receipt) = try session.store.destroy(proposal, by: actor, at: session.now())
    try settle(writing, "destroy", actor)
    guard let receipt else { throw Self.unknown }
    return receipt
  }

  public func reject(_ proposal: Int64, reason: String) throws {
    let actor = try session.authorise(Self.self, .approveDestruction)
    try settle(
      try session.store.rejectDestruction(proposal, reason: reason, by: actor, at: session.now()), "rejectDestruction", actor)
  }

  /// What was destroyed of a hospital under a decision, for the protocol that the council signs; with the hospital's name where the database says it.
  public func destroyed(under decision: String, of facility: FacilityCode) throws -> (listed: DestructionProtocol, hospital: String?) {
    let actor = try session.authorise(Self.self)
    let listed = try session.store.destructionProtocol(decision, of: facility, by: actor, at: session.now())
    guard !listed.entries.isEmpty else {
      throw Refusal(
        .data, code: "QY-RET-0010", vi: "Chưa có hồ sơ nào được tiêu hủy theo quyết định này.",
        en: "Nothing was destroyed under this decision yet.")
    }
    let info = try session.store.info()
    return (listed, info.owner == .hospital(facility) ? info.name : nil)
  }

  /// The number of what was written, or the refusal, which is audited.
  @discardableResult
  private func settle(_ writing: RecordStore.RetentionWriting, _ action: String, _ actor: Actor) throws -> Int64 {
    let refusal: Refusal
    switch writing {
    case .written(let id): return id
    case .unknown: refusal = Self.unknown
    case .notLonger:
      refusal = Refusal(
        .data, code: "QY-RET-0003", vi: "Đợt điều trị đã thuộc nhóm dài bằng hoặc dài hơn; thời hạn không bao giờ bị rút ngắn.",
        en: "The encounter has a class at least as long; retention is never shortened.")
    case .notDue(let until):
      refusal = Refusal(
        .data, code: "QY-RET-0004", place: until ?? "",
        vi: "Chưa hết thời hạn lưu trữ, hoặc lưu trữ vĩnh viễn, hoặc chưa kết thúc điều trị.",
        en: "Retention still runs, or is for ever, or the treatment has not ended.")
    case .held(let holds):
      refusal = Refusal(
        .data, code: "QY-RET-0005", place: holds.map { "#\($0)" }.joined(separator: " "),
        vi: "Đang bị giữ theo yêu cầu pháp lý; gỡ lệnh giữ trước, nếu được phép.",
        en: "A legal hold stands; it has to be released first, if it may be.")
    case .destroyed:
      refusal = Refusal(.data, code: "QY-RET-0006", vi: "Hồ sơ đợt này đã tiêu hủy.", en: "The encounter's records were destroyed already.")
    case .waiting(let id):
      refusal = Refusal(
        .data, code: "QY-RET-0007", place: "#\(id)", vi: "Đã có một đề nghị tiêu hủy đang chờ phê duyệt.",
        en: "A proposal for this encounter waits already.")
    case .settled:
      refusal = Refusal(
        .data, code: "QY-RET-0008", vi: "Người khác đã xử lý việc này trước; không có gì thay đổi.",
        en: "Somebody else settled this first; nothing was changed.")
    case .samePerson:
      refusal = Refusal(
        .access, code: "QY-RET-0009", vi: "Người đề nghị không tự phê duyệt; cần một người khác.",
        en: "Who proposed it does not approve it; it takes somebody else.")
    }
    try session.store.record(
      [AuditEntry(action: action, entity: "retention", outcome: .refused, detail: refusal.code)], by: actor, at: session.now())
    throw refusal
  }

  private static let unknown = Refusal(
    .data, code: "QY-RET-0001", vi: "Không có mục nào mang mã này.", en: "There is nothing of this number.")
}
