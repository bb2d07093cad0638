internal import CArchive
internal import Foundation
public import XMLStream

/// A file that holds others, or one compressed: `.zip`, `.tar`, `.gz`, `.zst`, `.xz`, `.bz2` and their combinations, told by content.
///
/// Members are read where they are: nothing is ever written out, so no member's name can reach the disk.
public enum Archive {
  public struct Member: Hashable, Sendable {
    /// Its place in the archive, from 0.
    public let index: Int
    /// As the archive has it, without control characters; nil for a file that is compressed by itself.
    public let name: String?
    /// Unpacked.
    public let byteCount: Int
    /// Whether it has content; a link or a device has none.
    public let isFile: Bool
  }

  /// Most members of one archive.
  public static let mostMembers = Int(carchive_most_members)
  /// Most bytes of all their names together.
  public static let mostNameBytes = 16 << 20
  /// How many times larger than itself an archive may become, beyond the first 16 MiB.
  public static let mostExpansion = 200
  static let freeExpansion = 16 << 20

  /// Whether the first bytes are those of an archive or of a compressed file.
  public static func isOne(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path), let data = try? file.read(upToCount: 512) else { return false }
    let bytes = [UInt8](data)
    let marks: [[UInt8]] = [
      [0x1F, 0x8B], [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0x28, 0xB5, 0x2F, 0xFD], [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0],
      Array("BZh".utf8),
    ]
    return marks.contains { bytes.starts(with: $0) } || isTarHeader(bytes)
  }

  /// A tar header is known by its checksum (POSIX.1-1988 and before): the sum of its 512 bytes, as if the six digits and their end were spaces.
  private static func isTarHeader(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 512, bytes[0] != 0 else { return false }
    let digits = bytes[148..<156].drop { $0 == 0x20 }.prefix { (0x30...0x37).contains($0) }
    guard let stated = Int(String(decoding: digits, as: UTF8.self), radix: 8) else { return false }
    return stated == bytes.indices.reduce(0) { $0 + ((148..<156).contains($1) ? 0x20 : Int(bytes[$1])) }
  }

  /// What it holds beside folders, in its own order; everything is unpacked once, into nothing. Throws `ArchiveError`.
  public static func members(of path: String) throws(ArchiveError) -> [Member] {
    let reader = try ArchiveReader(path)
    var members: [Member] = []
    var nameBytes = 0
    while let header = try reader.next() {
      guard header.kind != carchive_folder else { continue }
      nameBytes += header.name?.utf8.count ?? 0
      guard members.count < mostMembers, nameBytes <= mostNameBytes else { throw .tooLarge }
      var count = 0
      var piece = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let filled = try reader.read(into: &piece)
        if filled == 0 { break }
        count += filled
      }
      members.append(Member(index: header.index, name: header.name, byteCount: count, isFile: header.kind == carchive_file))
    }
    return members
  }
}

/// Why an archive can't be used.
public enum ArchiveError: Error, Hashable, Sendable {
  /// Cut off, or its checksums don't hold.
  case damaged
  case encrypted
  /// It would become too large: more than `Archive.mostExpansion` times itself, too many members, or a window of more than 128 MiB.
  case tooLarge
  /// A member of a ZIP is packed otherwise than stored, deflate, bzip2 or zstd: the others may ask for gigabytes.
  case unknownPacking
}

/// Hands out the members of archives one after another without unpacking twice what stands before them.
public final class ArchiveCursor {
  private var path: String?
  private var reader: ArchiveReader?

  public init() {}

  /// The bytes of a member; the one handed out before is over.
  public func source(_ path: String, index: Int) throws(ArchiveError) -> ArchiveMemberSource {
    if self.path != path || reader.map({ $0.position >= index }) != false {
      reader = try ArchiveReader(path)
      self.path = path
    }
    guard let reader else { throw .damaged }
    while let header = try reader.next() {
      if header.index == index { return ArchiveMemberSource(reader) }
    }
    throw .damaged
  }
}

/// The bytes of one member.
public final class ArchiveMemberSource: ByteSource {
  private let reader: ArchiveReader

  init(_ reader: ArchiveReader) { self.reader = reader }

  public func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int { try reader.read(into: buffer) }
}

/// One pass over an archive.
final class ArchiveReader {
  private let handle: OpaquePointer
  /// Index of the member that is being read; -1 before the first.
  private(set) var position = -1
  private var unpacked = 0

  init(_ path: String) throws(ArchiveError) {
    var asksTooMuch: Int32 = 0
    guard let handle = carchive_open(path, &asksTooMuch) else { throw asksTooMuch == 1 ? .tooLarge : .damaged }
    self.handle = handle
  }

  deinit { carchive_close(handle) }

  private var trouble: ArchiveError { carchive_asks_too_much(handle) == 1 ? .tooLarge : .damaged }

  func next() throws(ArchiveError) -> (index: Int, name: String?, kind: Int)? {
    var name: UnsafePointer<CChar>?
    var kind: Int32 = 0
    var isEncrypted: Int32 = 0
    switch carchive_next(handle, &name, &kind, &isEncrypted) {
    case 1: break
    case 0: return nil
    case -2: throw .unknownPacking
    default: throw trouble
    }
    guard isEncrypted == 0 else { throw .encrypted }
    position += 1
    if carchive_is_raw(handle) == 1 { return (position, nil, carchive_file) }
    let text = name.map {
      String(decoding: UnsafeBufferPointer(start: $0, count: strlen($0)).lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    return (
      position, String((text ?? "?").unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : Character($0) }), Int(kind)
    )
  }

  func read(into piece: inout [UInt8]) throws(ArchiveError) -> Int {
    let result = piece.withUnsafeMutableBytes { buffer in Result { () throws(ArchiveError) in try read(into: buffer) } }
    return try result.get()
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
    let count = carchive_read(handle, buffer.baseAddress, buffer.count)
    guard count >= 0 else { throw trouble }
    unpacked += Int(count)
    guard unpacked <= Archive.freeExpansion || unpacked / Archive.mostExpansion <= Int(carchive_consumed(handle)) else { throw .tooLarge }
    return Int(count)
  }
}
