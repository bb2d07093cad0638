internal import XMLStream

/// Reads whole documents of a few kilobytes, one after another: a HOSO has a dozen of them, and a parser is dearer than the reading.
final class InnerDocuments {
  private var reader: EntryReader?

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let declaration = Array("<?xml".utf8)
  private static let doctype = Array("<!DOCTYPE".utf8)
  private static let opening = Array("<document>".utf8)
  private static let closing = Array("</document>".utf8)

  /// A whole document as one entry: its declaration left out, it becomes the only child of an element of ours. Nil when there is none, or more.
  func read(_ bytes: [UInt8]) throws(XMLStreamError) -> XMLEntry? {
    let reader = reader ?? EntryReader(vocabulary: [], namespace: "", container: [], limits: VietnamFormat.limits)
    // One that has come upon something wrong is not used again.
    self.reader = nil
    var source = MemorySource(try Self.wrapped(bytes))
    let entry = try reader.next(from: &source)
    // A document that goes wrong after its root is a wrong document.
    var others = 0
    while try reader.next(from: &source) != nil { others += 1 }
    if reader.beginAnew() { self.reader = reader }
    return others == 0 ? entry : nil
  }

  /// Whether the document is in something else than UTF-8: by its marks, by the shape of its first bytes, or by what it declares.
  private static func isForeign(_ bytes: [UInt8]) -> Bool {
    if let first = bytes.first, [0xFE, 0xFF, 0x00].contains(first) || bytes.starts(with: [0x3C, 0x00]) { return true }
    guard bytes.starts(with: declaration), let end = bytes.firstIndex(of: UInt8(ascii: ">")) else { return false }
    let head = String(decoding: bytes[..<end], as: UTF8.self).uppercased()
    return head.contains("ENCODING") && !head.contains("UTF-8") && !head.contains("UTF8")
  }

  private static func wrapped(_ document: [UInt8]) throws(XMLStreamError) -> [UInt8] {
    let bytes = isForeign(document) ? try DocumentEncoding.utf8(document) : document
    var start = 0
    while bytes[start...].starts(with: byteOrderMark) { start += byteOrderMark.count }
    if let first = bytes[start...].firstIndex(where: { $0 > 32 }), bytes[first...].starts(with: declaration),
      let end = bytes[first...].firstIndex(of: UInt8(ascii: ">"))
    {
      start = end + 1
    }
    // Within our own element it would only be something that is not well-formed.
    if let first = bytes[start...].firstIndex(where: { $0 > 32 }), bytes[first...].starts(with: doctype) {
      throw XMLStreamError(kind: .doctype, line: 1, column: 1, byteOffset: 0, entryOffset: 0, entryLine: 1)
    }
    var wrapped: [UInt8] = []
    wrapped.reserveCapacity(bytes.count - start + opening.count + closing.count)
    wrapped += opening
    wrapped += bytes[start...]
    wrapped += closing
    return wrapped
  }
}
