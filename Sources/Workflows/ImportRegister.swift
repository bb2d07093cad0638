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
    let hasher = SHA256()
    for file in sources.files {
      guard let bytes = try ImportSources.bytes(of: file.path, limit: Self.mostBytes) else { throw Self.tooLarge }
      hasher.update(bytes)
      let name = URL(filePath: file.path).lastPathComponent
      if bytes.first(where: { ![0xEF, 0xBB, 0xBF, 32, 9, 10, 13].contains($0) }) == UInt8(ascii: "<") {
        given.formUnion(RegisterXMLReader.read(bytes, name: name, into: &draft))
      } else {
        if let table = RegisterCSV.table(of: bytes) { given.insert(table) }
        RegisterCSV.read(bytes, name: name, into: &draft)
      }
    }
    let before = try session.store.register()
    for part in before?.parts ?? [] where !given.contains(part.table) {
      hasher.update(part.content)
      RegisterCSV.read(part.content, name: part.table.rawValue, into: &draft)
    }
    let digest = hasher.finalize()
    let draftVersion = RegisterVersion(
      sequence: 0, source: sources.key, digest: digest.hex, importedAt: session.now().civil)
    guard let register = draft.register(version: draftVersion) else { return .refused(draft.issues()) }
    let parts = RegisterTable.allCases.map { ($0, Array(RegisterCSV.text($0, of: register).utf8)) }
    let kept = try session.store.keepRegister(
      parts, source: sources.files.map { URL(filePath: $0.path).lastPathComponent }.joined(separator: " "), digest: digest,
      basis: before?.version.sequence, by: actor, at: session.now())
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

  /// The hospitals in force on a day.
  public func hospitals(on day: CivilDate) throws -> [Hospital] {
    _ = try session.authorise(Self.self, .readCoverageReport)
    return try BuildCoverageReport.register(session.store).inForce(on: day)
  }
}
