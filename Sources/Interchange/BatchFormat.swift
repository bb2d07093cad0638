internal import ClinicalModel
public import XMLStream

/// A format that imports read. A new one is a type of this protocol and a line in `RecognisedFormat.read`.
public protocol BatchFormat {
  static var format: RecognisedFormat { get }

  static func reader(of source: some ByteSource) -> any BatchReader

  /// A whole document of one entry, for an entry that is tried again.
  ///
  /// - Parameter head: the bytes before the first entry of the file that it came in, which hold whatever the entry leans on.
  static func document(head: [UInt8], entry: [UInt8]) -> [UInt8]
}

extension RecognisedFormat {
  private static var read: [any BatchFormat.Type] { [NativeFormat.self, VietnamFormat.self] }

  /// How documents of this format are read; nil when this program does not.
  public var batchFormat: (any BatchFormat.Type)? { Self.read.first { $0.format == self } }
}

/// Any document: told by its root, and read by its format's reader.
public enum BatchDocument {
  /// The reader of a document. One that is refused as a whole has a reader too, which throws why.
  ///
  /// - Parameter wanted: the only format to take; nil to take any that is known.
  public static func reader(of source: some ByteSource, wanted: RecognisedFormat? = nil) -> any BatchReader {
    var start = StartOfDocument(source)
    // Lenient, so that a format whose reader is finds its documents; the others' refuse them themselves.
    let reader = EntryReader(
      vocabulary: [], namespace: "", leniency: VietnamFormat.leniency, limits: StartOfDocument<MemorySource>.limits)
    let root = try? reader.readRoot(from: &start)
    let whole = start.fromTheBeginning()
    guard let root else {
      // The format's own reader says best what is wrong with what has no root.
      return (wanted?.batchFormat ?? NativeFormat.self).reader(of: whole)
    }
    let format = RecognisedFormat(root: root)
    if let wanted, format != wanted { return RefusedDocument(reader, format, .isNotWanted(line: root.line)) }
    guard let reading = format.batchFormat else { return RefusedDocument(reader, format, format.refusal(line: root.line)) }
    return reading.reader(of: whole)
  }
}

/// A document of which nothing is taken.
private final class RefusedDocument: BatchReader {
  let format: RecognisedFormat?
  let header: BatchHeader? = nil
  let isTranscoded: Bool
  let encodingName: String
  let trailer: [UInt8] = []
  private let failure: BatchFailure

  init(_ reader: EntryReader, _ format: RecognisedFormat, _ issue: Issue) {
    self.format = format
    isTranscoded = reader.isTranscoded
    encodingName = reader.encodingName
    failure = BatchFailure(
      line: issue.line ?? 1, entryOffset: 0, rest: Array(reader.unfinished.prefix(BatchFailure.restBytes)), issues: [issue])
  }

  func next() throws(BatchFailure) -> ReadEntry? { throw failure }
}

/// Keeps what was read of a source until the root was found, so that it can be read again from the beginning.
private struct StartOfDocument<Source: ByteSource>: ByteSource {
  private var source: Source
  private var bytes: [UInt8] = []
  /// Where reading again has come to; nil while the bytes are kept.
  private var position: Int?

  /// The root stands in the first kilobyte, or behind a long comment.
  static var limits: XMLLimits {
    var limits = XMLLimits()
    limits.entryBytes = 1 << 20
    return limits
  }

  init(_ source: Source) { self.source = source }

  mutating func fromTheBeginning() -> Self {
    position = 0
    return self
  }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    guard let position else {
      let piece = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(max(512, bytes.count)))
      let count = try source.read(into: piece)
      bytes.append(contentsOf: piece[..<count])
      return count
    }
    guard position < bytes.count else { return try source.read(into: buffer) }
    let count = min(buffer.count, bytes.count - position)
    bytes.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + count])) }
    self.position = position + count
    if position + count == bytes.count {
      bytes = []
      self.position = 0
    }
    return count
  }
}
