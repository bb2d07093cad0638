internal import Foundation

/// White space around a text, as Unicode has it.
enum EdgeSpace {
  static func trimmed(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last, !isPlain(first) || !isPlain(last) else { return text }
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The same of bytes. A text whose edges are ASCII, as nearly all are, is looked at there alone: Foundation would copy it letter by letter.
  static func trimmed(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var (start, end) = (0, text.count)
    while start < end, isSpace(text[start]) { start += 1 }
    while end > start, isSpace(text[end - 1]) { end -= 1 }
    let rest = UnsafeBufferPointer(rebasing: text[start..<end])
    guard let first = rest.first, let last = rest.last, first >= 128 || last >= 128 else { return rest }
    let scalars = String(decoding: rest, as: UTF8.self).unicodeScalars
    let isBlank = { (scalar: Unicode.Scalar) in CharacterSet.whitespacesAndNewlines.contains(scalar) }
    let before = scalars.prefix(while: isBlank).reduce(0) { $0 + UTF8.width($1) }
    guard before < rest.count else { return UnsafeBufferPointer(rebasing: rest[..<0]) }
    let after = scalars.reversed().prefix(while: isBlank).reduce(0) { $0 + UTF8.width($1) }
    return UnsafeBufferPointer(rebasing: rest[before..<(rest.count - after)])
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  /// Whether a text that begins or ends with the byte has nothing to be trimmed there.
  private static func isPlain(_ byte: UInt8) -> Bool { byte > 32 && byte < 128 }
}
