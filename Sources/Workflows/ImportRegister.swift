internal import Archives
public import ClinicalModel
internal import Cryptography
internal import Foundation
internal import Interchange
internal import RecordStore
public import Rollout

/// Takes in a version of the register of hospitals: CSV tables, XML, or a folder of them. All or nothing.
public struct ImportRegister: Workflow {
  public enum Outcome: Sendable {
    /// Kept as this version; or known already.
    case kept(RegisterVersion, isNew: Bool, hospitals: Int, milestones: Int, returns: Int)
    /// Nothing was kept, and why.
    case refused([Issue])
  }

  public static let permissions: [Permission] = [.manageRegister, .readCoverageReport]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// No register is near this large.
  private static let mostBytes = 64 << 20
  private static let tooLarge = Refusal(.unusable, code: "QY-REG-0073", vi: "Danh bạ quá lớn.", en: "The register is too large.")

  /// Tables that the files don't hold stay as they were in the newest version, so that a month's returns can come alone.
  public func callAsFunction(_ paths: [String]) throws -> Outcome {
    let actor = try session.authorise(Self.self)
    let sources = try ImportSources(paths)
    guard sources.byteCount <= Self.mostBytes else { throw Self.tooLarge }
    var draft = RegisterDraft()
    var given: Set<RegisterTable> = []
    let cursor = ArchiveCursor()
    for file in sources.files {
      guard let bytes = try ImportSources.bytes(of: file, cursor, limit: Self.mostBytes) else { throw Self.tooLarge }
      let name = URL(filePath: file.name).lastPathComponent
      if bytes.first(where: { ![0xEF, 0xBB, 0xBF, 32, 9, 10, 13].contains($0) }) == UInt8(ascii: "<") {
        given.formUnion(RegisterXMLReader.read(bytes, name: name, into: &draft))
      } else {
        if let table = RegisterCSV.table(of: bytes) { given.insert(table) }
        RegisterCSV.read(bytes, name: name, into: &draft)
      }
    }
    let before = try session.store.register()
    // Certificates add up: each is evidence of its own, and comes from a person at a time.
    for part in before?.parts ?? [] where !given.contains(part.table) || part.table == .certificates {
      RegisterCSV.read(part.content, name: part.table.rawValue, into: &draft)
    }
    return try Self.keep(
      draft, source: sources.files.map { URL(filePath: $0.name).lastPathComponent }.joined(separator: " "),
      before: before?.version.sequence, action: "import", by: actor, session)
  }

  /// Keeps what was put together as the next version, if nothing in it is wrong and nobody has kept one since.
  ///
  /// - Parameters:
  ///   - source: the files, or what was changed and why.
  ///   - before: the version that it was put together from.
  static func keep(
    _ draft: RegisterDraft, source: String, before: Int?, action: String, by actor: Actor, _ session: Session
  ) throws -> Outcome {
    let unnumbered = RegisterVersion(sequence: 0, source: "", digest: "", importedAt: session.now().civil)
    guard let register = draft.register(version: unnumbered) else { return .refused(draft.issues()) }
    let changed = register.readiness.certificates.filter { Practice.digest(of: $0) != $0.digest }
    guard changed.isEmpty else { return .refused(changed.map { Practice.changed($0) }) }
    let impossible = register.readiness.certificates.compactMap { Practice.impossible($0, today: session.now().civil.date) }
    guard impossible.isEmpty else { return .refused(impossible) }
    let shared = Practice.shared(register.readiness.certificates)
    guard shared.isEmpty else { return .refused(shared) }
    // Tables that came with later programs are absent while they are empty, as they are in the versions before.
    let always: Set<RegisterTable> = [.hospitals, .milestones, .returns, .findings]
    let parts = RegisterTable.allCases.filter { always.contains($0) || !register.rows($0).isEmpty }.map { table in
      (table, Array(RegisterCSV.text(table, of: register).utf8))
    }
    let hasher = SHA256()
    for part in parts { hasher.update(part.1) }
    let kept = try session.store.keepRegister(
      parts, source: source, digest: hasher.finalize(), basis: before, action: action, by: actor, at: session.now())
    guard let kept else {
      throw Refusal(
        .data, code: "QY-REG-0070", vi: "Người khác vừa nhập một phiên bản danh bạ; không có gì bị ghi đè. Xem lại rồi nhập lại.",
        en: "Somebody has just imported another version of the register; nothing was overwritten. Look at it and import again.")
    }
    return .kept(
      kept.version, isNew: kept.isNew, hospitals: register.facilities.count, milestones: register.milestones.count,
      returns: register.returns.count)
  }

  /// Every version that was kept, oldest first.
  public func history() throws -> [RegisterVersion] {
    _ = try session.authorise(Self.self, .readCoverageReport)
    return try session.store.registerVersions()
  }

  /// Every row that the newest version has of one facility, by table, in the register's order.
  public func rows(of facility: FacilityCode) throws -> [RegisterTable: [[String: String]]] {
    _ = try session.authorise(Self.self, .readCoverageReport)
    let register = try BuildCoverageReport.register(session.store)
    var found: [RegisterTable: [[String: String]]] = [:]
    for table in RegisterTable.allCases {
      found[table] = register.rows(table).filter { $0[table.keyColumns[0]] == facility.rawValue }
    }
    return found
  }

  /// The hospitals in force on a day.
  public func hospitals(on day: CivilDate) throws -> [Hospital] {
    _ = try session.authorise(Self.self, .readCoverageReport)
    return try BuildCoverageReport.register(session.store).inForce(on: day)
  }
}
