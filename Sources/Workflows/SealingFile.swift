internal import Foundation
internal import Sealing
internal import XMLStream

/// A new file being written, sealed when there is a key: then nothing reaches it in the clear. Throws `SinkError`.
final class SealingFile {
  private let descriptor: Int32
  private let sealer: Sealer?

  init(_ path: String, key: SealingKey?) throws {
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, key == nil ? 0o640 : 0o600)
    guard descriptor >= 0 else { throw SinkError(isFull: errno == ENOSPC) }
    sealer = key.map(Sealer.init)
    if let sealer { try sealer.start.withUnsafeBytes { try put($0) } }
  }

  deinit { Foundation.close(descriptor) }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    if let sealer { try sealer.write(bytes, put) } else { try put(bytes) }
  }

  /// Ends the seal and flushes everything to the disk.
  func close() throws {
    try sealer?.finish(put)
    guard fsync(descriptor) == 0 else { throw SinkError(isFull: errno == ENOSPC) }
  }

  private func put(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes
    while !rest.isEmpty {
      let count = Foundation.write(descriptor, rest.baseAddress, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw SinkError(isFull: errno == ENOSPC || errno == EDQUOT)
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }
}

/// What a sealed file holds, in constant memory; nothing comes out of it that was not proved. Throws `SealingError` and `SourceError`.
final class UnsealedSource: ByteSource {
  private let unsealer: Unsealer

  init(path: String, key: SealingKey) throws {
    let file = try FileSource(path: path)
    unsealer = try Unsealer(key) { try file.read(into: $0) }
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int { try unsealer.read(into: buffer) }
}
