internal import ClinicalModel
internal import Cryptography
internal import Foundation
internal import Interchange
public import RecordStore
public import Sealing

/// Copies a database while others work in it, and proves the copy before calling it a backup.
public struct BackUp: Workflow {
  /// What stands beside a backup, and is checked before it is restored.
  public struct Manifest: Hashable, Sendable, Codable {
    public var identity: String
    public var bytes: Int
    /// SHA-256 of the copied database, hexadecimal: of the file itself, or of what a sealed file holds.
    public var digest: String
    /// The audit chain's head in the backup.
    public var anchor: String
    public var madeAt: Moment
    /// The name of the key that opens it; nil when it is not sealed.
    public var key: String?
    /// The database stands on encrypted volumes alone; absent for false.
    public var requiresEncryptedVolume: Bool?
  }

  public static let permissions: [Permission] = [.administerDatabase]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// Writes `path` and `path.manifest.json`; refuses names that are taken. The copy is verified whole before it gets its name.
  ///
  /// - Parameter key: seals the backup. Then the copy is verified beside the database, where the same data is in the clear anyway, and only
  ///   sealed bytes are ever written to the place of the backup. Killed, the copy goes when the database is opened next.
  public func callAsFunction(to path: String, sealedWith key: SealingKey? = nil) throws -> Manifest {
    let actor = try session.authorise(Self.self)
    try Self.requireFree(path)
    let folder = URL(filePath: path).deletingLastPathComponent().path
    if key == nil { try session.checkVolume(ofCopyIn: folder) }
    let part = try Restore.scratch(path)
    let plain = try key == nil ? part : ScratchFile(beside: session.store.path)
    let copy = try session.store.copy(to: plain)
    let checks = try copy.verify(decoding: NativeFormat.statement(canonical:))
    let anchor = try copy.auditAnchor()
    try copy.closeForGood()
    guard checks.allSatisfy(\.isSoundAsCopy) else {
      throw Refusal(
        .resource, code: "QY-BAK-0002", place: path, vi: "Bản sao không qua được kiểm tra; chạy `quany verify` trên bản gốc.",
        en: "The copy did not pass its checks; run `quany verify` on the original.")
    }
    let (digest, bytes) = try Self.digest(plain.path)
    if let key { try SealedCopy.seal(plain.path, to: part.descriptor, at: path, key) }
    let manifest = Manifest(
      identity: anchor.identity, bytes: bytes, digest: digest, anchor: anchor.line, madeAt: session.now(), key: key?.name,
      requiresEncryptedVolume: try session.store.requiresEncryptedVolume() ? true : nil)
    try Durable.alone(besides: path) {
      // Somebody may have been faster: their manifest has to stay, too.
      try Self.requireFree(path)
      try Self.keep(manifest, besides: path)
      guard Durable.give(part, path) else { throw SealedCopy.notWritable(path) }
    }
    try session.store.record(
      [AuditEntry(action: "backup", entity: "database", detail: String(digest.prefix(16)))], by: actor, at: session.now())
    return manifest
  }

  /// A manifest alone is what a backup left that was cut off before it got its name, and is no obstacle.
  private static func requireFree(_ path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Refusal(
        .resource, code: "QY-BAK-0001", place: path, vi: "Đã có tệp này; không ghi đè.", en: "The file exists; nothing is overwritten.")
    }
  }

  static func manifest(_ path: String) -> String { path + ".manifest.json" }

  /// Writes a backup's manifest, whole, in place of one that a backup left that was cut off.
  static func keep(_ manifest: Manifest, besides path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    let part = try Restore.scratch(Self.manifest(path), becoming: 0o644)
    try SealedCopy.write([UInt8](encoder.encode(manifest)), to: part.descriptor, at: path)
    guard Durable.give(part, Self.manifest(path), replacing: true) else { throw SealedCopy.notWritable(path) }
  }

  static func noManifest(_ backup: String) -> Refusal {
    Refusal(
      .resource, code: "QY-BAK-0005", place: manifest(backup), vi: "Không có bản kê của bản sao lưu.",
      en: "The backup's manifest is not there.")
  }

  static func digest(_ path: String) throws -> (hex: String, bytes: Int) {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw Refusal(.resource, code: "QY-BAK-0004", place: path, vi: "Không đọc được tệp này.", en: "The file can't be read.")
    }
    defer { try? file.close() }
    let hasher = SHA256()
    var count = 0
    while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
      hasher.update([UInt8](piece))
      count += piece.count
    }
    return (hasher.finalize().hex, count)
  }
}

/// Puts a backup into a new place, verified before and after; never over anything.
public struct Restore: Sendable {
  private let volume: @Sendable (String) -> VolumeEncryption

  /// - Parameter volume: looks at the volume of a file or folder.
  public init(volume: @escaping @Sendable (String) -> VolumeEncryption = VolumeEncryption.init(of:)) { self.volume = volume }

  /// - Parameter key: opens a sealed backup.
  public func callAsFunction(_ backup: String, to path: String, openedWith key: SealingKey? = nil) throws -> BackUp.Manifest {
    for name in [path, path + "-wal", path + "-shm"] where FileManager.default.fileExists(atPath: name) {
      throw Refusal(
        .resource, code: "QY-BAK-0001", place: name, vi: "Đã có tệp này; không ghi đè.", en: "The file exists; nothing is overwritten.")
    }
    guard let bytes = FileManager.default.contents(atPath: BackUp.manifest(backup)),
      let manifest = try? JSONDecoder().decode(BackUp.Manifest.self, from: bytes)
    else {
      throw BackUp.noManifest(backup)
    }
    let scratch = try Self.scratch(path)
    let part = scratch.path
    // Before anything of it is written in the clear.
    if manifest.requiresEncryptedVolume == true { try Self.checkVolume(part, volume, of: path) }
    let found: (String, Int)
    if SealedCopy.isSealed(backup) {
      guard let key else { throw SealingKeyFile.needed(backup) }
      found = try SealedCopy.open(backup, to: scratch.descriptor, at: path, key)
    } else if manifest.key != nil {
      throw SealingKeyFile.refusal(.notSealed, backup)
    } else {
      found = try BackUp.digest(backup)
    }
    guard found == (manifest.digest, manifest.bytes) else {
      throw Refusal(
        .resource, code: "QY-BAK-0006", place: backup, vi: "Bản sao lưu không khớp bản kê: tệp bị hỏng hoặc bị thay.",
        en: "The backup is not what its manifest says: damaged or replaced.")
    }
    if manifest.key == nil { try SealedCopy.copy(backup, to: scratch.descriptor, at: path) }
    let store = try RecordStore(opening: part)
    if try store.requiresEncryptedVolume() { try Self.checkVolume(part, volume, of: path) }
    let isSound = try store.verify(decoding: NativeFormat.statement(canonical:)).allSatisfy(\.isSoundAsCopy)
    let anchored = try AuditAnchor(line: manifest.anchor).map { try store.check($0) == .holds } ?? false
    try store.closeForGood()
    guard isSound, anchored, Durable.rename(part, to: path) else {
      throw Refusal(
        .resource, code: "QY-BAK-0007", place: backup, vi: "Bản khôi phục không qua được kiểm tra.",
        en: "What was restored did not pass its checks.")
    }
    return manifest
  }

  /// What is restored is whole and verified before it has the name that was asked for; killed, it is taken away when that is restored or opened
  /// next.
  static func scratch(_ path: String, becoming mode: UInt32 = 0o600) throws -> ScratchFile {
    do {
      return try ScratchFile(beside: path, becoming: mode)
    } catch is Refusal {
      throw SealedCopy.notWritable(path)
    }
  }

  /// Throws a `Refusal` when `part`, what becomes `path`, does not stand on a volume that is shown to be encrypted.
  static func checkVolume(_ part: String, _ volume: (String) -> VolumeEncryption, of path: String) throws {
    let found = volume(part)
    if found.verdict != .encrypted { throw found.refusal(of: path) }
  }
}
