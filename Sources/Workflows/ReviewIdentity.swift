public import ClinicalModel
internal import Interchange
public import RecordStore

/// Patients of imported batches who may be somebody we have: both sides, and what somebody decides.
public struct ReviewIdentity: Workflow {
  public struct Candidate: Sendable, Codable {
    public var id: Key<Patient>
    /// Nil when the account may not open the chart.
    public var patient: Patient?
    public var hospitalNumbers: [String]
  }

  public struct Shown: Sendable, Codable {
    public var entry: QuarantinedEntry
    /// The patient as the batch has them.
    public var incoming: Patient
    public var candidates: [Candidate]
  }

  public struct Decided: Sendable, Codable {
    public var outcome: String?
    public var patient: Key<Patient>?
    public var issues: [Issue] = []
  }

  public static let permissions: [Permission] = [.mergePatients]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// Oldest first.
  public func list(limit: Int) throws -> [QuarantinedEntry] {
    _ = try session.authorise(Self.self)
    return try session.store.quarantined(codes: IdentityDecision.codes, limit: limit)
  }

  /// - Parameter reason: why the charts of those it may be are opened.
  public func show(_ id: Int64, reason: String) throws -> Shown {
    let actor = try session.authorise(Self.self)
    let (entry, item, facility) = try waiting(id, actor)
    guard case .statement(.patient(let incoming), _, _, _) = item.content else { throw Self.notWaiting }
    let candidates = try session.store.identityCandidates(incoming, of: facility).map { key -> Candidate in
      do {
        guard let opening = try session.open(key, for: Self.self, .mergePatients, reason: reason),
          let documents = try session.store.openChart(
            opening.patient, limit: 0, withMilitaryService: false, reason: opening.reason, by: opening.actor, at: session.now()),
          let statement = documents.statements.last(where: { $0.kind == .patient }),
          case .patient(let patient) = NativeFormat.statement(canonical: statement.content)
        else { return Candidate(id: key, patient: nil, hospitalNumbers: []) }
        return Candidate(id: key, patient: patient, hospitalNumbers: documents.summary.hospitalNumbers)
      } catch let refusal as Refusal where refusal.kind == .access {
        return Candidate(id: key, patient: nil, hospitalNumbers: [])
      }
    }
    return Shown(entry: entry, incoming: incoming, candidates: candidates)
  }

  /// The two are one person: the entry is imported as a statement about `patient`.
  public func same(_ id: Int64, as patient: String, reason: String) throws -> Decided {
    _ = try session.authorise(Self.self)
    guard let key = try ShowChart(session).key(patient) else { throw ShowChart.unknown }
    return try decide(id, .same(key), reason)
  }

  /// The entry is imported as a new person; numbers that others have stay with them.
  public func different(_ id: Int64, reason: String) throws -> Decided { try decide(id, .different, reason) }

  private func decide(_ id: Int64, _ decision: IdentityDecision, _ reason: String) throws -> Decided {
    let actor = try session.authorise(Self.self)
    let (_, item, facility) = try waiting(id, actor)
    let outcome = try session.store.settleReview(
      id, item, facility: facility, as: decision, reason: reason, by: actor, at: session.now())
    switch outcome {
    case .taken(let outcome, let patient)?:
      let word = outcome == .duplicate ? "duplicate" : outcome == .created ? "created" : "updated"
      return Decided(outcome: word, patient: patient)
    case .refused(let issue)?: return Decided(issues: [issue])
    case nil: throw Quarantine.settled
    }
  }

  private func waiting(_ id: Int64, _ actor: Actor) throws -> (QuarantinedEntry, ImportItem, FacilityCode) {
    guard let entry = try session.store.quarantined(openOnly: false, id: id).first, IdentityDecision.codes.contains(entry.code) else {
      throw Self.notWaiting
    }
    guard entry.state == "open" else { throw Quarantine.settled }
    guard let kept = try session.store.quarantinedSource(id, detail: "review", by: actor, at: session.now()),
      let again = EntryCheck(today: session.now().civil).again(kept.entry, head: kept.head, format: kept.format),
      case .statement(.patient, _, _, _) = again.item.content, let facility = again.header?.facility
    else { throw Self.notWaiting }
    return (entry, again.item, facility)
  }

  private static let notWaiting = Refusal(
    .data, code: "QY-REV-0003", vi: "Không có người bệnh nào chờ xem xét mang số này. Xem quany review list.",
    en: "No patient waits for a review under this number. See quany review list.")
}
