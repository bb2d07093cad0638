private import CSodium

/// Why a sealed file can't be opened.
public enum SealingError: Error, Hashable, Sendable {
  /// It does not begin as a sealed file does.
  case notSealed
  /// It was sealed with the key of this name.
  case otherKey(name: String)
  /// A piece is not what was sealed at this place: changed, moved, or of another file.
  case changed
  /// It ends before its end.
  case cutShort
  /// Something stands behind its end.
  case tooLong
}

/// The layout of a sealed file: 8 bytes of mark, the key's name (8), the stream's header (24), then pieces of 64 KiB, each 17 bytes longer
/// than what it holds, the last one shorter and marked as the last (libsodium's secretstream, XChaCha20-Poly1305). Mark and name are bound to
/// every piece.
public enum SealedFile {
  static let mark = Array("QYSEAL1\n".utf8)
  /// Bytes before the first piece.
  public static let startCount = mark.count + csodium_name_size + csodium_header_size
  /// What a piece holds.
  public static let pieceCount = 1 << 16
  /// A piece as it is written.
  public static let sealedPieceCount = pieceCount + csodium_overhead

  /// Whether a file that begins so is a sealed one.
  public static func isOne(_ start: some Sequence<UInt8>) -> Bool { start.starts(with: mark) }
}

/// Seals a stream, piece by piece, in constant memory.
public final class Sealer {
  private let stream: OpaquePointer
  private let context: [UInt8]
  private var pending: [UInt8] = []
  /// What stands before the first piece.
  public let start: [UInt8]

  public init(_ key: SealingKey) {
    context = SealedFile.mark + key.nameBytes
    var header = [UInt8](repeating: 0, count: csodium_header_size)
    guard let stream = key.withBytes({ csodium_seal_new($0, &header) }) else { fatalError("libsodium does not seal") }
    self.stream = stream
    start = context + header
    pending.reserveCapacity(SealedFile.pieceCount)
  }

  deinit { csodium_stream_free(stream) }

  /// Takes bytes and hands over the pieces that are full.
  public func write(_ bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Void) rethrows {
    var rest = bytes
    while !rest.isEmpty {
      // A full piece waits for one more byte: the last piece has to be marked, and may be full.
      if pending.count == SealedFile.pieceCount { try flush(isLast: false, body) }
      let count = min(rest.count, SealedFile.pieceCount - pending.count)
      pending.append(contentsOf: rest[..<(rest.startIndex + count)])
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
    }
  }

  /// Hands over the last piece.
  public func finish(_ body: (UnsafeRawBufferPointer) throws -> Void) rethrows { try flush(isLast: true, body) }

  private func flush(isLast: Bool, _ body: (UnsafeRawBufferPointer) throws -> Void) rethrows {
    let sealed = [UInt8](unsafeUninitializedCapacity: pending.count + csodium_overhead) { buffer, count in
      guard csodium_seal(stream, pending, pending.count, context, context.count, isLast ? 1 : 0, buffer.baseAddress) == 1 else {
        fatalError("libsodium does not seal")
      }
      count = pending.count + csodium_overhead
    }
    pending.removeAll(keepingCapacity: true)
    try sealed.withUnsafeBytes { try body($0) }
  }
}

/// Opens a sealed stream, piece by piece: nothing is handed over that was not proved first.
public final class Unsealer {
  private let stream: OpaquePointer
  private let context: [UInt8]
  private let source: (UnsafeMutableRawBufferPointer) throws -> Int
  private var piece: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  /// Reads the start of a sealed file. Throws `SealingError`, or what `source` throws.
  ///
  /// - Parameter source: puts the file's next bytes into the buffer and says how many; 0 at the end.
  public init(_ key: SealingKey, source: @escaping (UnsafeMutableRawBufferPointer) throws -> Int) throws {
    self.source = source
    let start = try Self.read(SealedFile.startCount, source)
    guard SealedFile.isOne(start) else { throw SealingError.notSealed }
    guard start.count == SealedFile.startCount else { throw SealingError.cutShort }
    context = Array(start.prefix(SealedFile.mark.count + csodium_name_size))
    let name = Array(context.dropFirst(SealedFile.mark.count))
    guard name == key.nameBytes else { throw SealingError.otherKey(name: name.withUnsafeBufferPointer { SealingKey.hex($0) }) }
    let header = Array(start.suffix(csodium_header_size))
    guard let stream = key.withBytes({ csodium_unseal_new($0, header) }) else { throw SealingError.changed }
    self.stream = stream
  }

  deinit { csodium_stream_free(stream) }

  /// Puts the next bytes into the buffer; 0 at the proved end.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while position == piece.count {
      if isAtEnd { return 0 }
      try next()
    }
    let count = min(buffer.count, piece.count - position)
    piece.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + count])) }
    position += count
    return count
  }

  private func next() throws {
    let sealed = try Self.read(SealedFile.sealedPieceCount, source)
    guard sealed.count >= csodium_overhead else { throw SealingError.cutShort }
    var isLast: Int32 = 0
    var isSound = false
    piece = [UInt8](unsafeUninitializedCapacity: sealed.count - csodium_overhead) { buffer, count in
      isSound = csodium_unseal(stream, sealed, sealed.count, context, context.count, &isLast, buffer.baseAddress) == 1
      count = isSound ? sealed.count - csodium_overhead : 0
    }
    position = 0
    guard isSound else {
      // A piece shorter than the others that is not the last one was cut.
      throw sealed.count < SealedFile.sealedPieceCount ? SealingError.cutShort : SealingError.changed
    }
    guard isLast == 1 else {
      guard sealed.count == SealedFile.sealedPieceCount else { throw SealingError.cutShort }
      return
    }
    isAtEnd = true
    guard try Self.read(1, source).isEmpty else { throw SealingError.tooLong }
  }

  private static func read(_ wanted: Int, _ source: (UnsafeMutableRawBufferPointer) throws -> Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      count = 0
      while count < wanted {
        let more = try source(UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count..<wanted]))
        if more == 0 { return }
        count += more
      }
    }
  }
}
