internal import ClinicalModel
internal import Cryptography
internal import Foundation
internal import RecordStore
internal import Sealing
internal import XMLStream

/// A segment: pages of the database as they stood at one moment. 8 bytes of mark; the start, JSON behind its length; each page behind its
/// number; the number 0; the end, JSON behind its length; SHA-256 of all that. Numbers and lengths are 4 bytes, the highest first.
enum ShippedSegment {
  struct Start: Hashable, Codable {
    /// Of the database.
    var identity: String
    var sequence: Int
    /// Whether it holds every page, and so needs no segment before it.
    var isBase: Bool
    /// The digest of the segment before it, hexadecimal; nil for the first, or when there was nothing sound before it.
    var previous: String?
    /// When the copy was complete: it holds nothing that was committed later.
    var madeAt: Moment
    var pageSize: Int
    /// Pages of the whole database.
    var pageCount: Int
    /// The audit chain's head.
    var anchor: String
  }

  struct End: Hashable, Codable {
    /// Pages in this segment.
    var pages: Int
    /// SHA-256 of the SHA-256 of every page of the database, hexadecimal: what is there after this segment.
    var state: String
  }

  static let mark = Array("QYSHIP1\n".utf8)
  /// The most that a start or an end may take.
  static let factsLimit = 1 << 16
}

/// Why a segment can't be used.
enum SegmentProblem: Error, Hashable {
  case notReadable, missing, cutShort, changed
  /// Sound in itself, but not what belongs at this place.
  case doesNotFollow
  case sealing(SealingError)
  case keyNeeded

  /// Whether somebody only has to bring the right key.
  var isAboutTheKey: Bool {
    switch self {
    case .keyNeeded, .sealing(.otherKey), .sealing(.notSealed): true
    default: false
    }
  }

  func refusal(_ path: String) -> Refusal {
    switch self {
    case .notReadable:
      Refusal(
        .resource, code: "QY-SHP-0009", place: path, vi: "Không đọc được đoạn sao lưu này.", en: "This segment can't be read.")
    case .missing:
      Refusal(.resource, code: "QY-SHP-0010", place: path, vi: "Thiếu đoạn sao lưu này.", en: "This segment is missing.")
    case .cutShort:
      Refusal(.resource, code: "QY-SHP-0011", place: path, vi: "Đoạn sao lưu bị cắt cụt.", en: "The segment is cut short.")
    case .changed:
      Refusal(
        .resource, code: "QY-SHP-0012", place: path, vi: "Đoạn sao lưu bị hỏng hoặc đã bị sửa.",
        en: "The segment is damaged or was changed.")
    case .doesNotFollow:
      Refusal(
        .resource, code: "QY-SHP-0013", place: path, vi: "Đoạn này không nối tiếp đoạn trước: đã bị đổi tên, đảo thứ tự hoặc thay thế.",
        en: "The segment does not follow the one before it: renamed, reordered or replaced.")
    case .sealing(let error): SealingKeyFile.refusal(error, path)
    case .keyNeeded: SealingKeyFile.needed(path)
    }
  }
}

/// Writes a segment, in constant memory. Throws `SinkError`.
final class SegmentWriter {
  private let file: SealingFile
  private let hasher = SHA256()
  private var pending: [UInt8] = ShippedSegment.mark
  private var pages = 0

  init(_ path: String, _ start: ShippedSegment.Start, key: SealingKey?) throws {
    file = try SealingFile(path, key: key)
    try put(start)
  }

  func add(_ number: Int, _ page: UnsafeRawBufferPointer) throws {
    put(number)
    pending.append(contentsOf: page)
    pages += 1
    if pending.count > 1 << 20 { try flush() }
  }

  /// - Returns: the segment's digest. It is on the disk, under the name that it was given.
  func finish(state: Digest) throws -> Digest {
    put(0)
    try put(ShippedSegment.End(pages: pages, state: state.hex))
    try flush()
    let digest = hasher.finalize()
    try digest.bytes.withUnsafeBytes { try file.write($0) }
    try file.close()
    return digest
  }

  private func put(_ number: Int) { withUnsafeBytes(of: UInt32(number).bigEndian) { pending.append(contentsOf: $0) } }

  private func put(_ facts: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let bytes = try encoder.encode(facts)
    put(bytes.count)
    pending.append(contentsOf: bytes)
  }

  private func flush() throws {
    hasher.update(pending)
    try pending.withUnsafeBytes { try file.write($0) }
    pending.removeAll(keepingCapacity: true)
  }
}

/// Reads a segment, in constant memory. Whatever is wrong with it is a `SegmentProblem`.
final class SegmentReader {
  let start: ShippedSegment.Start
  private var source: any ByteSource
  private let hasher: SHA256

  init(_ path: String, key: SealingKey?) throws(SegmentProblem) {
    let hasher = SHA256()
    self.hasher = hasher
    (source, start) = try Self.named { () throws -> (any ByteSource, ShippedSegment.Start) in
      var source: any ByteSource = try FileSource(path: path)
      if SealedCopy.isSealed(path) {
        guard let key else { throw SegmentProblem.keyNeeded }
        source = try UnsealedSource(path: path, key: key)
      } else if key != nil {
        // Whoever seals does not take what anybody could have written.
        throw SealingError.notSealed
      }
      guard try Self.read(ShippedSegment.mark.count, &source, hasher) == ShippedSegment.mark else { throw SegmentProblem.changed }
      let start: ShippedSegment.Start = try Self.facts(&source, hasher)
      guard (512...65_536).contains(start.pageSize), start.pageSize.nonzeroBitCount == 1, (1..<Int(UInt32.max)).contains(start.pageCount),
        start.sequence > 0
      else { throw SegmentProblem.changed }
      return (source, start)
    }
  }

  /// Hands over each page with its number. What was handed over counts only when this returns.
  func pages(_ body: (Int, [UInt8]) throws -> Void) throws -> (end: ShippedSegment.End, digest: Digest) {
    var last = 0
    var count = 0
    while true {
      let number = try Self.named { try Self.number(&source, hasher) }
      if number == 0 { break }
      guard number > last, number <= start.pageCount else { throw SegmentProblem.changed }
      let page = try Self.named { try Self.read(start.pageSize, &source, hasher) }
      try body(number, page)
      (last, count) = (number, count + 1)
    }
    return try Self.named {
      let end: ShippedSegment.End = try Self.facts(&source, hasher)
      let digest = hasher.finalize()
      guard try Self.read(32, &source, hasher) == digest.bytes, end.pages == count, !start.isBase || count == start.pageCount else {
        throw SegmentProblem.changed
      }
      let more = try withUnsafeTemporaryAllocation(byteCount: 1, alignment: 1) { try source.read(into: UnsafeMutableRawBufferPointer($0)) }
      guard more == 0 else { throw SegmentProblem.changed }
      return (end, digest)
    }
  }

  private static func named<Value>(_ body: () throws -> Value) throws(SegmentProblem) -> Value {
    do {
      return try body()
    } catch let error as SegmentProblem {
      throw error
    } catch let error as SealingError {
      throw .sealing(error)
    } catch is SourceError {
      throw .notReadable
    } catch {
      throw .changed
    }
  }

  private static func facts<Facts: Decodable>(_ source: inout any ByteSource, _ hasher: SHA256) throws -> Facts {
    let count = try number(&source, hasher)
    guard count <= ShippedSegment.factsLimit else { throw SegmentProblem.changed }
    return try JSONDecoder().decode(Facts.self, from: Data(read(count, &source, hasher)))
  }

  private static func number(_ source: inout any ByteSource, _ hasher: SHA256) throws -> Int {
    try read(4, &source, hasher).reduce(0) { $0 << 8 | Int($1) }
  }

  private static func read(_ wanted: Int, _ source: inout any ByteSource, _ hasher: SHA256) throws -> [UInt8] {
    let bytes = try [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      count = 0
      while count < wanted {
        let more = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count..<wanted]))
        guard more > 0 else { throw SegmentProblem.cutShort }
        count += more
      }
    }
    hasher.update(bytes)
    return bytes
  }
}
