public import ClinicalModel
internal import Cryptography
internal import Foundation
internal import RecordStore
public import Sealing

/// Bounds what a lost machine costs: again and again writes what changed in a database into a folder elsewhere, as segments.
///
/// There is no state beside the segments: a new run reads and proves what is there, and goes on from it. Killed anywhere, a segment is there
/// whole or not at all.
public final class ShipPages: Workflow, @unchecked Sendable {  // safe: one thread drives it, a cycle after the other
  public static let permissions: [Permission] = [.shipDatabase]

  /// What one cycle wrote.
  public struct Shipped: Hashable, Sendable, Codable {
    public var segment: Int
    public var isBase: Bool
    public var path: String
    /// How many of the database's pages it holds.
    public var pages: Int
    public var pageCount: Int
    public var madeAt: String
    /// The audit chain's head in it.
    public var anchor: String
    /// The name of the key that opens it; nil when it is not sealed.
    public var key: String?
    /// What was wrong with the segments before, when that made a new base necessary: a code.
    public var problem: String?
    /// How many old segments were taken away.
    public var pruned: Int
  }

  let session: Session
  private let folder: String
  private let key: SealingKey?
  private let keptDays: Int?
  private let actor: Actor
  private let copies: PageCopies
  private let lock: Int32
  private var state: ShippedChain.State?
  private var lastSequence: Int
  private var problem: Refusal?
  private var version: Int?

  /// A new base after so many segments: a restore reads no more than these.
  static let segmentsPerBase = 1440

  /// Locks the folder, reads and proves what was shipped before. Throws a `Refusal`; what is damaged in the folder is no reason for one, but
  /// for a new base.
  ///
  /// - Parameter keptDays: how far back a restore has to reach; what is older goes when a new base is written, which then happens at least as
  ///   often. Nil: nothing is taken away.
  public init(_ session: Session, to folder: String, sealedWith key: SealingKey? = nil, keeping keptDays: Int? = nil) throws {
    actor = try session.authorise(Self.self)
    self.keptDays = keptDays
    self.session = session
    self.folder = folder.hasSuffix("/") && folder.count > 1 ? String(folder.dropLast()) : folder
    self.key = key
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Self.notWritable(folder)
    }
    if key == nil { try session.checkVolume(ofCopyIn: folder) }
    lock = open(folder + "/.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard lock >= 0 else { throw Self.notWritable(folder) }
    copies = try PageCopies(of: session.store)
    lastSequence = 0
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      throw Refusal(
        .resource, code: "QY-SHP-0004", place: folder, vi: "Một tiến trình khác đang sao lưu vào thư mục này.",
        en: "Another process is shipping into this folder.")
    }
    unlink(part)
    try readChain()
    try session.store.record([AuditEntry(action: "ship", entity: "database", detail: key?.name ?? "")], by: actor, at: session.now())
  }

  deinit { if lock >= 0 { close(lock) } }

  private var part: String { folder + "/.part" }

  private func readChain() throws {
    let chain = try ShippedChain(folder)
    guard let last = chain.names.last else { return }
    lastSequence = last.sequence
    do {
      state = try chain.replay(to: last, key: key)
    } catch let broken as ShippedChain.Broken {
      guard !broken.problem.isAboutTheKey else { throw broken.refusal }
      problem = broken.refusal
    }
    let identity = try session.store.auditAnchor().identity
    guard state.map({ $0.start.identity == identity }) ?? true else {
      throw Refusal(
        .resource, code: "QY-SHP-0002", place: folder, vi: "Thư mục này chứa bản sao lưu của một cơ sở dữ liệu khác.",
        en: "The folder holds another database's segments.")
    }
  }

  /// Ships what changed since the last segment.
  ///
  /// - Returns: nil when nothing did.
  public func callAsFunction() throws -> Shipped? {
    // Asked before the copy: a commit in between is in the copy, and makes the next cycle look once more.
    let seen = try copies.version()
    if seen == version { return nil }
    let before = try state.map { try AuditAnchor(line: $0.start.anchor).unwrapped(folder) }
    let (copy, anchor, verdict) = try copies.copy(since: before)
    guard verdict == .holds else {
      throw Refusal(
        .resource, code: "QY-SHP-0003", place: session.store.path,
        vi: "Nhật ký của cơ sở dữ liệu không còn chứa điều đã sao lưu: nhật ký bị cắt, bị sửa, hoặc một bản cũ đã được khôi phục. "
          + "Kiểm tra; nếu đúng ý thì sao lưu vào thư mục mới.",
        en: "The database's audit no longer holds what was shipped: it was cut, changed, or an earlier state was put back. "
          + "Look into it; if that was meant, ship into a new folder.")
    }
    let shipped = try translating { try write(copy, anchor) }
    version = seen
    return shipped
  }

  private func write(_ copy: ScratchFile, _ anchor: AuditAnchor) throws -> Shipped? {
    let file = FileHandle(fileDescriptor: copy.descriptor, closeOnDealloc: false)
    let madeAt = session.now()
    let size = try Int(file.seekToEnd())
    try file.seek(toOffset: 0)
    let header = [UInt8](try file.read(upToCount: 100) ?? Data())
    guard header.count == 100 else { throw Self.notWritable(session.store.path) }
    let written = Int(header[16]) << 8 | Int(header[17])
    let pageSize = written == 1 ? 65_536 : written
    try file.seek(toOffset: 0)

    let isBase =
      state.map {
        $0.segmentsSince >= Self.segmentsPerBase || $0.bytesSince > $0.baseBytes || $0.start.pageSize != pageSize
          || isOld($0.baseMadeAt, madeAt)
      } ?? true
    let start = ShippedSegment.Start(
      identity: anchor.identity, sequence: lastSequence + 1, isBase: isBase, previous: state?.digest.hex, madeAt: madeAt,
      pageSize: pageSize, pageCount: size / pageSize, anchor: anchor.line)
    defer { unlink(part) }
    let hasher = SHA256()
    var digests = PageDigests()
    var writer: SegmentWriter?
    var pages = 0
    while let piece = try file.read(upToCount: pageSize * 128), !piece.isEmpty {
      try [UInt8](piece).withUnsafeBytes { bytes in
        for offset in stride(from: 0, to: bytes.count - pageSize + 1, by: pageSize) {
          let page = UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + pageSize])
          hasher.update(page)
          let digest = hasher.finalize()
          let number = digests.count + 1
          _ = digests.put(digest, at: number)
          if !isBase, let state, state.pages.holds(digest, at: number) { continue }
          let segment = try writer ?? SegmentWriter(part, start, key: key)
          writer = segment
          try segment.add(number, page)
          pages += 1
        }
      }
    }
    if writer == nil, let state, state.start.pageCount == start.pageCount { return nil }
    let segment = try writer ?? SegmentWriter(part, start, key: key)
    let digest = try segment.finish(state: digests.state)
    let path = ShippedChain.path(start.sequence, isBase: isBase, in: folder)
    guard !FileManager.default.fileExists(atPath: path), Durable.rename(part, to: path) else { throw Self.notWritable(path) }

    let bytes = pages * (pageSize + 4)
    state = ShippedChain.State(
      start: start, digest: digest, pages: digests, baseBytes: isBase ? bytes : state?.baseBytes ?? 0,
      baseMadeAt: isBase ? madeAt : state?.baseMadeAt ?? madeAt, bytesSince: isBase ? 0 : (state?.bytesSince ?? 0) + bytes,
      segmentsSince: isBase ? 0 : (state?.segmentsSince ?? 0) + 1)
    lastSequence = start.sequence
    defer { problem = nil }
    let pruned = isBase ? try prune(madeAt) : 0
    return Shipped(
      segment: start.sequence, isBase: isBase, path: path, pages: pages, pageCount: start.pageCount, madeAt: madeAt.civil.description,
      anchor: start.anchor, key: key?.name, problem: problem?.code,
      pruned: pruned)
  }

  /// Whether a base is too old to be the one that a restore starts from, where old segments are taken away.
  private func isOld(_ base: Moment, _ now: Moment) -> Bool {
    keptDays.map { now.seconds - base.seconds >= Int64($0) * 86_400 } ?? false
  }

  private func prune(_ now: Moment) throws -> Int {
    guard let keptDays else { return 0 }
    let count = try ShippedChain(folder).prune(before: now.seconds - Int64(keptDays) * 86_400, key: key)
    if count > 0 {
      try session.store.record([AuditEntry(action: "prune", entity: "database", detail: "\(count) segments")], by: actor, at: now)
    }
    return count
  }

  /// What is wrong with the segments that were there; the first one shipped mends it with a new base.
  public var found: Refusal? { problem }

  private func translating<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as SinkError {
      guard error.isFull else { throw Self.notWritable(folder) }
      throw Refusal(
        .resource, code: "QY-SHP-0006", place: folder, vi: "Đĩa của thư mục sao lưu đầy; không có gì dở dang được giữ lại.",
        en: "The disk of the folder is full; nothing half-done was kept.")
    }
  }

  private static func notWritable(_ path: String) -> Refusal {
    Refusal(.resource, code: "QY-SHP-0005", place: path, vi: "Không ghi được vào đây.", en: "This can't be written.")
  }
}

extension AuditAnchor? {
  fileprivate func unwrapped(_ place: String) throws -> AuditAnchor {
    guard let self else { throw SegmentProblem.changed.refusal(place) }
    return self
  }
}
