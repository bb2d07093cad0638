public import ClinicalModel
internal import Cryptography
internal import Foundation
internal import RecordStore
public import Rollout

/// Computes the rollout coverage report as of a day, from the register and from what the records show; or, for a day whose report was frozen, from
/// what was frozen.
public struct BuildCoverageReport: Workflow {
  public static let permissions: [Permission] = [.readCoverageReport]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// - Parameter asOf: today without one.
  public func callAsFunction(asOf: CivilDate?, by groupings: [Grouping]) throws -> CoverageReport {
    let actor = try session.authorise(Self.self)
    let asOf = asOf ?? session.now().civil.date
    let snapshot = try Self.frozen(asOf, session.store) ?? Self.live(asOf, session.store).snapshot
    try session.store.record(
      [AuditEntry(action: "report", entity: "coverage", detail: asOf.description)], by: actor, at: session.now())
    return CoverageReport(snapshot, by: groupings)
  }

  /// What each department finalised in each month up to a day.
  public func departments(asOf day: CivilDate) throws -> [DepartmentMonth] {
    _ = try session.authorise(Self.self)
    return try session.store.departmentMonths(asOf: day)
  }

  /// What was frozen for the day; nil when nothing was.
  static func frozen(_ day: CivilDate, _ store: RecordStore) throws -> RolloutSnapshot? {
    guard let stored = try store.coverageSnapshot(asOf: day) else { return nil }
    let bytes = stored.content + [10] + stored.baseline + [10]
    guard SHA256.digest(of: bytes) == stored.digest else { throw CoverageSnapshotFile.damaged }
    let file = try CoverageSnapshotFile.read(CoverageSnapshotFile.self, stored.content)
    let acts = try store.periodActs()
    guard file.asOf == day, stored.lastAct <= acts.count else { throw CoverageSnapshotFile.damaged }
    var baseline: Baseline?
    if let basis = stored.basis {
      guard let before = try store.coverageSnapshot(basis) else { throw CoverageSnapshotFile.damaged }
      baseline = try CoverageSnapshotFile.read(Baseline.self, before.baseline)
    }
    return RolloutSnapshot(
      asOf: day, register: try register(store, version: stored.register), counts: file.counts, states: file.states, activity: file.activity,
      definition: file.definition, sources: file.sources, periods: try PeriodLedger(acts.prefix(stored.lastAct)), baseline: baseline,
      isDemonstration: file.isDemonstration ?? false)
  }

  /// What the records say as of the day, with the frozen report that it is compared with and the number of closings and reopenings.
  static func live(_ day: CivilDate, _ store: RecordStore) throws -> (snapshot: RolloutSnapshot, basis: Int64?, acts: Int) {
    let acts = try store.periodActs()
    let basis = try store.coverageSnapshot(before: day)
    let register = try register(store)
    let definition = CoverageDefinition.current
    let counted = try store.coverageCounts(asOf: day)
    let info = try store.info()
    let source = RolloutSnapshot.Source(name: info.name ?? "database \(info.identity.prefix(8))", digest: try Self.digest(of: counted))
    let snapshot = RolloutSnapshot(
      asOf: day, register: register, counts: counted.counts, states: counted.states, activity: counted.activity, definition: definition,
      sources: [source], periods: try PeriodLedger(acts),
      baseline: try basis.map { try CoverageSnapshotFile.read(Baseline.self, $0.baseline) }, isDemonstration: try store.isDemonstration())
    return (snapshot, basis?.id, acts.count)
  }

  /// The digest of the counts that a report rests on, in one fixed form: two reports with the same one were made of the same records.
  private static func digest(of counted: CoverageCounts) throws -> String {
    // A line a row, by hand: as JSON this took longer than reading the counters.
    var text = ""
    for row in counted.counts {
      text += "\(row.facility.rawValue),\(row.month.description),\(row.class.rawValue),\(row.closed),\(row.complete),"
      text += "\(row.attested ?? -1),\(row.signed ?? -1),\(row.receivedLate),\(row.quarantined)\n"
    }
    for row in counted.activity { text += "\(row.facility.rawValue),\(row.month.description),\(row.departments)\n" }
    let hasher = SHA256()
    hasher.update(Array(text.utf8))
    hasher.update(try CoverageSnapshotFile.bytes(counted.states))
    return hasher.finalize().hex
  }

  /// The newest version of the register, or the one of this number.
  static func register(_ store: RecordStore, version: Int? = nil) throws -> Register {
    guard let stored = try store.register(version) else {
      throw Refusal(
        .data, code: "QY-REG-0071", vi: "Chưa có danh bạ bệnh viện. Nhập bằng `quany register import`.",
        en: "There is no register of hospitals. Import one with `quany register import`.")
    }
    var draft = RegisterDraft()
    for part in stored.parts { RegisterCSV.read(part.content, name: part.table.rawValue, into: &draft) }
    guard let register = draft.register(version: stored.version) else {
      throw Refusal(
        .resource, code: "QY-REG-0072", vi: "Danh bạ trong cơ sở dữ liệu không đọc được. Chạy `quany verify`.",
        en: "The register in the database can't be read. Run `quany verify`.")
    }
    return register
  }
}
