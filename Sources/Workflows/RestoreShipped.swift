internal import ClinicalModel
internal import Foundation
internal import Interchange
internal import RecordStore
public import Sealing

/// Puts a shipped database into a new place as it stood at one of its segments, verified; never over anything.
public struct RestoreShipped: Sendable {
  /// Which state is wanted.
  public enum Point: Hashable, Sendable {
    case newest
    case segment(Int)
    /// The last segment that holds nothing committed after this time: seconds since 1970.
    case time(Int64)
  }

  public struct Restored: Hashable, Sendable, Codable {
    public var identity: String
    public var segment: Int
    public var madeAt: String
    public var bytes: Int
    /// The audit chain's head, which was checked.
    public var anchor: String
    public var key: String?
  }

  private let volume: @Sendable (String) -> VolumeEncryption

  /// - Parameter volume: looks at the volume of a file or folder.
  public init(volume: @escaping @Sendable (String) -> VolumeEncryption = VolumeEncryption.init(of:)) { self.volume = volume }

  /// - Parameter key: opens sealed segments. With one, segments that are not sealed are refused: anybody could have written them.
  public func callAsFunction(_ folder: String, to path: String, until point: Point = .newest, openedWith key: SealingKey? = nil) throws
    -> Restored
  {
    for name in [path, path + "-wal", path + "-shm"] where FileManager.default.fileExists(atPath: name) {
      throw Refusal(
        .resource, code: "QY-BAK-0001", place: name, vi: "Đã có tệp này; không ghi đè.", en: "The file exists; nothing is overwritten.")
    }
    let chain = try ShippedChain(folder.hasSuffix("/") && folder.count > 1 ? String(folder.dropLast()) : folder)
    let last = try Self.last(chain, point, key)
    let scratch = try Restore.scratch(path)
    let (part, descriptor) = (scratch.path, scratch.descriptor)
    let state: ShippedChain.State
    do {
      state = try chain.replay(to: last, key: key) { number, start, bytes in
        guard pwrite(descriptor, bytes, bytes.count, (number - 1) * start.pageSize) == bytes.count else { throw Self.notWritable(path) }
      }
    } catch let broken as ShippedChain.Broken {
      throw broken.refusal
    }
    let size = state.start.pageCount * state.start.pageSize
    guard ftruncate(descriptor, size) == 0, fsync(descriptor) == 0 else { throw Self.notWritable(path) }
    let store = try RecordStore(opening: part)
    if try store.requiresEncryptedVolume() { try Restore.checkVolume(part, volume, of: path) }
    let isSound = try store.verify(decoding: NativeFormat.statement(canonical:)).allSatisfy(\.isSoundAsCopy)
    let anchored = try AuditAnchor(line: state.start.anchor).map { try store.check($0) == .holds } ?? false
    try store.closeForGood()
    guard isSound, anchored, Durable.rename(part, to: path) else {
      throw Refusal(
        .resource, code: "QY-BAK-0007", place: last.path, vi: "Bản khôi phục không qua được kiểm tra.",
        en: "What was restored did not pass its checks.")
    }
    return Restored(
      identity: state.start.identity, segment: state.start.sequence, madeAt: state.start.madeAt.civil.description, bytes: size,
      anchor: state.start.anchor, key: key?.name)
  }

  private static func last(_ chain: ShippedChain, _ point: Point, _ key: SealingKey?) throws -> ShippedChain.Name {
    let found: ShippedChain.Name?
    switch point {
    case .newest: found = chain.names.last
    case .segment(let sequence): found = chain.names.last { $0.sequence == sequence }
    case .time(let seconds):
      var before: (name: ShippedChain.Name, start: ShippedSegment.Start)?
      for name in chain.names {
        let start: ShippedSegment.Start
        do {
          start = try SegmentReader(name.path, key: key).start
        } catch let problem {
          throw ShippedChain.Broken(problem: problem, path: name.path, lastSound: before?.start).refusal
        }
        if start.madeAt.seconds > seconds { break }
        before = (name, start)
      }
      found = before?.name
    }
    guard let found else {
      throw Refusal(
        .resource, code: "QY-SHP-0015", place: chain.folder, vi: "Ở đây không có bản sao lưu nào của thời điểm được hỏi.",
        en: "There is nothing here of the moment that was asked for.")
    }
    return found
  }

  private static func notWritable(_ path: String) -> Refusal {
    Refusal(.resource, code: "QY-BAK-0003", place: path, vi: "Không ghi được vào đây.", en: "This can't be written.")
  }
}
