public import ClinicalModel
internal import Cryptography
internal import Foundation
internal import Interchange
public import RecordStore
public import Sealing
internal import XMLStream

/// Writes records out in the native format, or imported files as they came.
public struct ExportRecords: Workflow {
  public struct File: Hashable, Sendable, Codable {
    public var path: String
    public var entries: Int
    /// SHA-256 of the file, hexadecimal: of what it holds, when it is sealed.
    public var digest: String
    /// The name of the key that opens it; nil when it is not sealed.
    public var key: String?
  }

  public static let permissions: [Permission] = [.exportRecords, .exportMilitaryService]

  let session: Session

  let key: SealingKey?

  /// - Parameter key: seals every file; then only sealed bytes are ever written.
  public init(_ session: Session, sealedWith key: SealingKey? = nil) {
    self.session = session
    self.key = key
  }

  /// One file per facility: `path` itself when one facility is concerned and `path` is no folder, else `path/CODE.xml`.
  ///
  /// A file appears under its name when it is complete; until then it is `NAME.part`.
  ///
  /// Handing records over asks for no care relationship. One person's are handed over for a reason, under the person's audit, and a protected
  /// person's only by who may know them. Everything, or a batch, is an operator's act, which the audit has with the selection.
  ///
  /// - Parameter reason: why; one person's records do not leave without.
  public func callAsFunction(_ selection: ExportSelection, withMilitaryService: Bool, to path: String, reason: String? = nil) throws
    -> [File]
  {
    let actor = try session.authorise(Self.self)
    if withMilitaryService { _ = try session.authorise(Self.self, .exportMilitaryService) }
    try handOver(selection, reason, actor)
    let facilities = try session.store.facilities(in: selection)
    guard !facilities.isEmpty else {
      throw Refusal(.data, code: "QY-EXP-0001", vi: "Không có gì để xuất.", en: "There is nothing to export.")
    }
    let target = ExportTarget(path, single: facilities.count == 1)
    return try facilities.map { facility in
      let name = try target.path(for: "\(facility).xml" + ending)
      let written = try ExportTarget.write(name, key: key) { sink in
        var writer = try NativeWriter(header: BatchHeader(facility: facility))
        let count = try session.store.export(
          selection, of: facility, withMilitaryService: withMilitaryService, by: actor, at: session.now()
        ) { _, canonical in
          writer.append(canonical: canonical)
          if writer.pendingCount > 1 << 20 { try writer.drain { try sink.write($0) } }
        }
        writer.finish()
        try writer.drain { try sink.write($0) }
        return count
      }
      return File(path: name, entries: written.value, digest: written.digest.hex, key: key?.name)
    }
  }

  /// The door of every export: writes why the records leave before they do, or refuses.
  func handOver(_ selection: ExportSelection, _ reason: String?, _ actor: Actor) throws {
    switch selection {
    case .patient, .encounter: try Session.check(reason ?? "")
    case .all, .batch:
      guard let reason else { return }
      try session.store.record(
        [AuditEntry(action: "export", entity: "database", detail: "handing over: \(reason)")], by: actor, at: session.now())
    }
    for patient in try session.store.people(in: selection) {
      let isAllowed = try session.mayRecognise(patient)
      try session.store.record(
        [
          AuditEntry(
            action: "export", entity: "patient", entityID: patient.rawValue, patient: patient, outcome: isAllowed ? .success : .refused,
            detail: isAllowed ? "handing over: \(reason ?? "")" : Session.sensitive.code)
        ], by: actor, at: session.now())
      guard isAllowed else { throw Session.sensitive }
    }
  }

  /// What a sealed file that gets its name here is called by.
  var ending: String { key == nil ? "" : ".sealed" }

  /// How many documents of a selection are missing from its export because they were destroyed after their retention.
  public func destroyedCount(_ selection: ExportSelection, originals: Bool) throws -> Int {
    _ = try session.authorise(Self.self)
    if originals, case .batch(let batch) = selection { return try session.store.destroyedEntries(of: batch) }
    return try session.store.destroyedDocuments(in: selection)
  }

  /// The files of a batch, byte for byte as they were imported.
  public func originals(ofBatch batch: BatchKey, to path: String, reason: String? = nil) throws -> [File] {
    let actor = try session.authorise(Self.self)
    let files = try session.store.files(of: batch)
    guard !files.isEmpty else {
      throw Refusal(.data, code: "QY-EXP-0002", vi: "Không có lô nào mang số này.", en: "There is no batch of this number.")
    }
    try handOver(.batch(batch), reason, actor)
    try session.store.record(
      [AuditEntry(action: "export", entity: "batch", entityID: batch.rawValue, detail: "original")], by: actor, at: session.now())
    let target = ExportTarget(path, single: files.count == 1)
    var written: [File] = []
    for (ordinal, file) in files.enumerated() {
      let base = file.name.split(separator: "/").last.map(String.init) ?? "file"
      let name = try target.path(for: (files.count == 1 ? base : "\(ordinal + 1)-\(base)") + ending)
      let digest = try ExportTarget.write(name, key: key) { sink in
        try session.store.originalBytes(ofFile: file.key) { bytes in try bytes.withUnsafeBytes { try sink.write($0) } }
      }.digest
      written.append(File(path: name, entries: 1, digest: digest.hex, key: key?.name))
    }
    return written
  }
}

/// Where an export goes.
struct ExportTarget {
  private let path: String
  private let isFolder: Bool

  init(_ path: String, single: Bool) {
    self.path = path
    var isThere: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isThere)
    isFolder = !single || path.hasSuffix("/") || (exists && isThere.boolValue)
  }

  /// Refuses a name that is taken before anything is read for it; a folder takes files.
  func requireFree() throws {
    if !isFolder { try Self.requireFree(path) }
  }

  func path(for name: String) throws -> String {
    guard isFolder else { return path }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Self.notWritable(path)
    }
    return path.hasSuffix("/") ? path + name : path + "/" + name
  }

  /// Writes a new file whole: beside its place first, then under its name. Refuses a name that is taken.
  static func write<Value>(_ path: String, key: SealingKey? = nil, _ body: (DigestingSink) throws -> Value) throws -> (
    value: Value, digest: Digest
  ) {
    try requireFree(path)
    guard let part = try? ScratchFile(beside: path, becoming: key == nil ? 0o640 : 0o600) else {
      throw errno == ENOSPC ? full(path) : notWritable(path)
    }
    do {
      let sink = try DigestingSink(part.path, key: key)
      let value = try body(sink)
      let digest = try sink.close()
      guard Durable.give(part, path) else {
        try requireFree(path)
        throw Self.notWritable(path)
      }
      return (value, digest)
    } catch let error as SinkError {
      throw error.isFull ? Self.full(path) : Self.notWritable(path)
    }
  }

  private static func requireFree(_ path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Refusal(
        .resource, code: "QY-EXP-0003", place: path, vi: "Đã có tệp này; không ghi đè.", en: "The file exists; nothing is overwritten.")
    }
  }

  private static func notWritable(_ path: String) -> Refusal {
    Refusal(
      .resource, code: "QY-EXP-0004", place: path, vi: "Không ghi được vào đây: kiểm tra quyền của thư mục.",
      en: "This can't be written: check the folder's permissions.")
  }

  private static func full(_ path: String) -> Refusal {
    Refusal(
      .resource, code: "QY-EXP-0005", place: path, vi: "Đĩa đầy; tệp dở dang đã được xóa.",
      en: "The disk is full; the unfinished file was removed.")
  }
}

struct SinkError: Error {
  let isFull: Bool
}

/// A file being written, sealed when there is a key, with the digest of what it holds. Flushed to the disk before it gets its name.
final class DigestingSink {
  private let file: SealingFile
  private let hasher = SHA256()

  init(_ path: String, key: SealingKey?) throws { file = try SealingFile(path, key: key) }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    hasher.update(bytes)
    try file.write(bytes)
  }

  func close() throws -> Digest {
    try file.close()
    return hasher.finalize()
  }
}
