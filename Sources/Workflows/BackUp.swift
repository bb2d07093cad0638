internal import ClinicalModel
internal import Cryptography
internal import Foundation
internal import Interchange
public import RecordStore

/// Copies a database while others work in it, and proves the copy before calling it a backup.
public struct BackUp: Sendable {
  /// What stands beside a backup, and is checked before it is restored.
  public struct Manifest: Hashable, Sendable, Codable {
    public var identity: String
    public var bytes: Int
    /// SHA-256 of the backup file, hexadecimal.
    public var digest: String
    /// The audit chain's head in the backup.
    public var anchor: String
    public var madeAt: Moment
  }

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// Writes `path` and `path.manifest.json`; refuses names that are taken. The copy is verified whole before it gets its name.
  public func callAsFunction(to path: String) throws -> Manifest {
    let actor = try session.authorise(.administerDatabase)
    for name in [path, Self.manifest(path)] where FileManager.default.fileExists(atPath: name) {
      throw Refusal(
        .resource, code: "QY-BAK-0001", place: name, vi: "Đã có tệp này; không ghi đè.", en: "The file exists; nothing is overwritten.")
    }
    let part = path + ".part"
    defer { Self.remove(part) }
    Self.remove(part)
    let copy = try session.store.copy(to: part)
    let checks = try copy.verify(decoding: NativeFormat.statement(canonical:))
    let anchor = try copy.auditAnchor()
    try copy.closeForGood()
    guard checks.allSatisfy(\.problems.isEmpty) else {
      throw Refusal(
        .resource, code: "QY-BAK-0002", place: path, vi: "Bản sao không qua được kiểm tra; chạy `quany verify` trên bản gốc.",
        en: "The copy did not pass its checks; run `quany verify` on the original.")
    }
    let (digest, bytes) = try Self.digest(part)
    let manifest = Manifest(identity: anchor.identity, bytes: bytes, digest: digest, anchor: anchor.line, madeAt: session.now())
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    guard (try? encoder.encode(manifest).write(to: URL(filePath: Self.manifest(path)), options: .atomic)) != nil, rename(part, path) == 0
    else {
      throw Refusal(.resource, code: "QY-BAK-0003", place: path, vi: "Không ghi được vào đây.", en: "This can't be written.")
    }
    try session.store.record(
      [AuditEntry(action: "backup", entity: "database", detail: String(digest.prefix(16)))], by: actor, at: session.now())
    return manifest
  }

  static func manifest(_ path: String) -> String { path + ".manifest.json" }

  static func remove(_ path: String) { for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) } }

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
  public init() {}

  public func callAsFunction(_ backup: String, to path: String) throws -> BackUp.Manifest {
    for name in [path, path + "-wal", path + "-shm"] where FileManager.default.fileExists(atPath: name) {
      throw Refusal(
        .resource, code: "QY-BAK-0001", place: name, vi: "Đã có tệp này; không ghi đè.", en: "The file exists; nothing is overwritten.")
    }
    guard let bytes = FileManager.default.contents(atPath: BackUp.manifest(backup)),
      let manifest = try? JSONDecoder().decode(BackUp.Manifest.self, from: bytes)
    else {
      throw Refusal(
        .resource, code: "QY-BAK-0005", place: BackUp.manifest(backup), vi: "Không có bản kê của bản sao lưu.",
        en: "The backup's manifest is not there.")
    }
    guard try BackUp.digest(backup) == (manifest.digest, manifest.bytes) else {
      throw Refusal(
        .resource, code: "QY-BAK-0006", place: backup, vi: "Bản sao lưu không khớp bản kê: tệp bị hỏng hoặc bị thay.",
        en: "The backup is not what its manifest says: damaged or replaced.")
    }
    let part = path + ".part"
    BackUp.remove(part)
    defer { BackUp.remove(part) }
    do {
      try FileManager.default.copyItem(atPath: backup, toPath: part)
    } catch {
      throw Refusal(.resource, code: "QY-BAK-0003", place: path, vi: "Không ghi được vào đây.", en: "This can't be written.")
    }
    let store = try RecordStore(opening: part)
    let isSound = try store.verify(decoding: NativeFormat.statement(canonical:)).allSatisfy(\.problems.isEmpty)
    let anchored = try AuditAnchor(line: manifest.anchor).map { try store.check($0) == .holds } ?? false
    try store.closeForGood()
    guard isSound, anchored, rename(part, path) == 0 else {
      throw Refusal(
        .resource, code: "QY-BAK-0007", place: backup, vi: "Bản khôi phục không qua được kiểm tra.",
        en: "What was restored did not pass its checks.")
    }
    return manifest
  }
}
