internal import ClinicalModel
internal import Cryptography
internal import Foundation
internal import Sealing

/// Copies of files that pass through a seal, in constant memory. The target is flushed to the disk.
enum SealedCopy {
  static func isSealed(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    return SealedFile.isOne((try? file.read(upToCount: 8)) ?? Data())
  }

  /// Seals `source` into the empty file `target`, which is called `place`.
  static func seal(_ source: String, to target: Int32, at place: String, _ key: SealingKey) throws {
    let sealer = Sealer(key)
    try writing(target, place) { write in
      try sealer.start.withUnsafeBytes { try write($0) }
      try reading(source) { bytes in try sealer.write(bytes, write) }
      try sealer.finish(write)
    }
  }

  /// Opens `source` into the empty file `target`, which is called `place`. Throws a `Refusal` that says what is wrong with it.
  ///
  /// - Returns: SHA-256 of what it holds, hexadecimal, and its size.
  static func open(_ source: String, to target: Int32, at place: String, _ key: SealingKey) throws -> (hex: String, bytes: Int) {
    var found = (hex: "", bytes: 0)
    try writing(target, place) { write in found = try opening(source, key, write) }
    return found
  }

  /// Opens `source` and seals what it holds anew into the empty file `target`, which is called `place`; nothing of it is on the disk in between.
  static func reseal(_ source: String, _ key: SealingKey, to target: Int32, at place: String, with new: SealingKey) throws -> (
    hex: String, bytes: Int
  ) {
    let sealer = Sealer(new)
    var found = (hex: "", bytes: 0)
    try writing(target, place) { write in
      try sealer.start.withUnsafeBytes { try write($0) }
      found = try opening(source, key) { try sealer.write($0, write) }
      try sealer.finish(write)
    }
    return found
  }

  /// Hands over what `source` holds, piece by piece, each of them proved.
  private static func opening(
    _ source: String, _ key: SealingKey, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws -> (hex: String, bytes: Int) {
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
      var piece = [UInt8](repeating: 0, count: SealedFile.pieceCount)
      while true {
        let filled = try piece.withUnsafeMutableBytes { try unsealer.read(into: $0) }
        if filled == 0 { return (hasher.finalize().hex, count) }
        count += filled
        try piece.withUnsafeBytes { bytes in
          let part = UnsafeRawBufferPointer(rebasing: bytes[..<filled])
          hasher.update(part)
          try body(part)
        }
      }
    } catch let error as SealingError {
      throw SealingKeyFile.refusal(error, source)
    }
  }

  /// Copies `source` as it is into the empty file `target`, which is called `place`.
  static func copy(_ source: String, to target: Int32, at place: String) throws {
    try writing(target, place) { write in try reading(source, write) }
  }

  /// Writes `bytes` into the empty file `target`, which is called `place`.
  static func write(_ bytes: [UInt8], to target: Int32, at place: String) throws {
    try writing(target, place) { write in try bytes.withUnsafeBytes(write) }
  }

  private static func reading(_ path: String, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    guard let file = FileHandle(forReadingAtPath: path) else { throw notReadable(path) }
    defer { try? file.close() }
    while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty { try [UInt8](piece).withUnsafeBytes { try body($0) } }
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
