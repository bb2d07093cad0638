public import ClinicalModel
internal import Cryptography
internal import Foundation
internal import RecordStore
public import Rollout

/// Computes the rollout coverage report as of a day, from the register and from what the records show.
public struct BuildCoverageReport: Workflow {
  public static let permissions: [Permission] = [.readCoverageReport]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// - Parameter asOf: today without one.
  public func callAsFunction(asOf: CivilDate?, by groupings: [Grouping]) throws -> CoverageReport {
    let actor = try session.authorise(Self.self)
    let asOf = asOf ?? session.now().civil.date
    let register = try Self.register(session.store)
    let definition = CoverageDefinition.current
    let counted = try session.store.coverageCounts(
      asOf: asOf, mandatorySet: definition.mandatorySet, lateAfterDays: definition.settleDays)
    let info = try session.store.info()
    try session.store.record(
      [AuditEntry(action: "report", entity: "coverage", detail: asOf.description)], by: actor, at: session.now())
    let source = RolloutSnapshot.Source(name: info.name ?? "database \(info.identity.prefix(8))", digest: try Self.digest(of: counted))
    return CoverageReport(
      RolloutSnapshot(
        asOf: asOf, register: register, counts: counted.counts, states: counted.states, activity: counted.activity,
        definition: definition, sources: [source]), by: groupings)
  }

  /// The digest of the counts that a report rests on, in one fixed form: two reports with the same one were made of the same records.
  private static func digest(of counted: CoverageCounts) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let hasher = SHA256()
    hasher.update([UInt8](try encoder.encode(counted.counts)))
    hasher.update([UInt8](try encoder.encode(counted.states)))
    hasher.update([UInt8](try encoder.encode(counted.activity)))
    return hasher.finalize().hex
  }

  static func register(_ store: RecordStore) throws -> Register {
    guard let stored = try store.register() else {
      throw Refusal(
        .data, code: "QY-REG-0031", vi: "Chưa có danh bạ bệnh viện. Nhập bằng `quany register import`.",
        en: "There is no register of hospitals. Import one with `quany register import`.")
    }
    var draft = RegisterDraft()
    for part in stored.parts { RegisterCSV.read(part.content, name: part.table.rawValue, into: &draft) }
    guard let register = draft.register(version: stored.version) else {
      throw Refusal(
        .resource, code: "QY-REG-0032", vi: "Danh bạ trong cơ sở dữ liệu không đọc được. Chạy `quany verify`.",
        en: "The register in the database can't be read. Run `quany verify`.")
    }
    return register
  }
}
