internal import ClinicalModel
internal import Cryptography
internal import Foundation
internal import Sealing

/// Copies of files that pass through a seal, in constant memory. The target is new, of mode 0600, and flushed to the disk.
enum SealedCopy {
  static func isSealed(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    return SealedFile.isOne((try? file.read(upToCount: 8)) ?? Data())
  }

  /// Seals `source` into `target`.
  static func seal(_ source: String, to target: String, _ key: SealingKey) throws {
    let sealer = Sealer(key)
    try writing(target) { write in
      try sealer.start.withUnsafeBytes { try write($0) }
      try reading(source) { bytes in try sealer.write(bytes, write) }
      try sealer.finish(write)
    }
  }

  /// Opens `source` into the empty file `target`, which is called `place`. Throws a `Refusal` that says what is wrong with it.
  ///
  /// - Returns: SHA-256 of what it holds, hexadecimal, and its size.
  static func open(_ source: String, to target: Int32, at place: String, _ key: SealingKey) throws -> (hex: String, bytes: Int) {
    guard let file = FileHandle(forReadingAtPath: source) else { throw notReadable(source) }
    defer { try? file.close() }
    let hasher = SHA256()
    var count = 0
    do {
      let unsealer = try Unsealer(key) { buffer in
        let taken = read(file.fileDescriptor, buffer.baseAddress, buffer.count)
        guard taken >= 0 else { throw notReadable(source) }
        return taken
      }
      try writing(target, place) { write in
        var piece = [UInt8](repeating: 0, count: SealedFile.pieceCount)
        while true {
          let filled = try piece.withUnsafeMutableBytes { try unsealer.read(into: $0) }
          if filled == 0 { return }
          count += filled
          try piece.withUnsafeBytes { bytes in
            let part = UnsafeRawBufferPointer(rebasing: bytes[..<filled])
            hasher.update(part)
            try write(part)
          }
        }
      }
    } catch let error as SealingError {
      throw SealingKeyFile.refusal(error, source)
    }
    return (hasher.finalize().hex, count)
  }

  /// Opens `source` into a new file of mode 0600.
  static func open(_ source: String, to target: String, _ key: SealingKey) throws -> (hex: String, bytes: Int) {
    let descriptor = Foundation.open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw notWritable(target) }
    defer { close(descriptor) }
    return try open(source, to: descriptor, at: target, key)
  }

  /// Copies `source` as it is into the empty file `target`, which is called `place`.
  static func copy(_ source: String, to target: Int32, at place: String) throws {
    try writing(target, place) { write in try reading(source, write) }
  }

  private static func reading(_ path: String, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    guard let file = FileHandle(forReadingAtPath: path) else { throw notReadable(path) }
    defer { try? file.close() }
    while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty { try [UInt8](piece).withUnsafeBytes { try body($0) } }
  }

  private static func writing(_ path: String, _ body: ((UnsafeRawBufferPointer) throws -> Void) throws -> Void) throws {
    let descriptor = Foundation.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw notWritable(path) }
    defer { close(descriptor) }
    try writing(descriptor, path, body)
  }

  private static func writing(_ descriptor: Int32, _ path: String, _ body: ((UnsafeRawBufferPointer) throws -> Void) throws -> Void) throws
  {
    try body { bytes in
      var rest = bytes
      while !rest.isEmpty {
        let count = Foundation.write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw notWritable(path) }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
    guard fsync(descriptor) == 0 else { throw notWritable(path) }
  }

  private static func notReadable(_ path: String) -> Refusal {
    Refusal(.resource, code: "QY-BAK-0004", place: path, vi: "Không đọc được tệp này.", en: "The file can't be read.")
  }

  static func notWritable(_ path: String) -> Refusal {
    Refusal(.resource, code: "QY-BAK-0003", place: path, vi: "Không ghi được vào đây.", en: "This can't be written.")
  }
}
