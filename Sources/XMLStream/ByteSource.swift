internal import Foundation

/// Where bytes come from. Returns how many were put into the buffer; 0 at the end.
public protocol ByteSource {
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}

/// A file read in order, without a map: a file that shrinks under us ends early instead of killing the process.
///
/// Of a file of gigabytes the system keeps nothing in memory once it is read: what is read once would push out what everybody else on the machine works
/// with, the pages of the database that an import writes first of all.
public final class FileSource: ByteSource {
  private let descriptor: Int32
  private var offset = 0
  private var forgotten = 0

  /// Up to here a file may well be read again soon, to see whether it is known.
  private static let kept = 1 << 30
  private static let forgottenAtOnce = 64 << 20

  /// Throws `SourceError` when it can't be opened.
  public init(path: String) throws {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SourceError(number: errno) }
  }

  deinit { close(descriptor) }

  public func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      let count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 {
        offset += count
        if offset >= Self.kept, offset - forgotten >= Self.forgottenAtOnce { forget() }
        return count
      }
      guard errno == EINTR else { throw SourceError(number: errno) }
    }
  }

  /// Advice alone: a pipe takes none, and nothing depends on it.
  private func forget() {
    _ = posix_fadvise(descriptor, off_t(forgotten), off_t(offset - forgotten), POSIX_FADV_DONTNEED)
    forgotten = offset
  }
}

/// The operating system's number of what went wrong with a file.
public struct SourceError: Error, Hashable, Sendable {
  public let number: Int32
}

/// Bytes that are in memory already, handed out in pieces.
public struct MemorySource: ByteSource {
  private let bytes: [UInt8]
  private let piece: Int
  private var position = 0

  /// - Parameter piece: the most that one read gives; for tests that cut everywhere.
  public init(_ bytes: [UInt8], piece: Int = .max) {
    self.bytes = bytes
    self.piece = piece
  }

  public mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(piece, buffer.count, bytes.count - position)
    guard count > 0 else { return 0 }
    bytes.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + count])) }
    position += count
    return count
  }
}
