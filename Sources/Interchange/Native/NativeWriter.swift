public import ClinicalModel

/// Writes a batch piece by piece: the caller takes the pending bytes away as often as it likes, so memory stays flat whatever the batch's size.
///
/// ```swift
/// var writer = try NativeWriter(header: header)
/// for entry in entries {
///   try writer.append(entry)
///   if writer.pendingCount > 1 << 20 { try writer.drain { try file.write($0) } }
/// }
/// writer.finish()
/// try writer.drain { try file.write($0) }
/// ```
public struct NativeWriter: Sendable {
  private var buffer = CanonicalBuffer()

  /// Starts with the XML declaration and the root's start tag, a line each.
  public init(header: BatchHeader) throws(NativeEncodingError) {
    buffer.bytes.append(contentsOf: Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8))
    buffer.openEntry("batch")
    if let created = header.created { buffer.attribute("created", time: created) }
    buffer.attribute("facility", plain: header.facility.rawValue)
    try buffer.attribute("producer", of: "batch", header.producer)
    try buffer.attribute("version", of: "batch", header.version, .code)
    buffer.endOfTag()
    buffer.newline()
  }

  /// Bytes written and not yet drained.
  public var pendingCount: Int { buffer.bytes.count }

  /// Writes one entry and a newline, or, when it throws, nothing.
  public mutating func append(_ entry: Statement) throws(NativeEncodingError) {
    let start = buffer.bytes.count
    do {
      try buffer.append(entry)
    } catch {
      buffer.bytes.removeSubrange(start...)
      throw error
    }
    buffer.newline()
  }

  /// Writes stored bytes of one entry as they are, and a newline. They must be the canonical bytes of an entry; nothing is checked.
  public mutating func append(canonical bytes: some Sequence<UInt8>) {
    buffer.bytes.append(contentsOf: bytes)
    buffer.newline()
  }

  /// Writes a comment before the next entry, and the mark of the quarantined entry that it mends.
  public mutating func append(note: String, mark: Int64) {
    buffer.bytes.append(contentsOf: QuarantineMark.bytes(mark, note: note))
  }

  /// Ends the root. Nothing may be appended after.
  public mutating func finish() {
    buffer.close("batch")
    buffer.newline()
  }

  /// Hands the pending bytes over and forgets them, keeping their room. When `body` throws they stay pending.
  public mutating func drain<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let result = try buffer.bytes.withUnsafeBufferPointer { (bytes) throws(Failure) in try body(UnsafeRawBufferPointer(bytes)) }
    buffer.bytes.removeAll(keepingCapacity: true)
    return result
  }
}
