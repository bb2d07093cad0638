/// Base64 (RFC 4648, section 4) without a copy on the way: a table of one stay can be ten megabytes.
enum Base64 {
  /// The bytes, blanks and line ends left out. Nil for anything else than whole groups of four with their padding at the end.
  static func decoded(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(text.count / 4 * 3)
    var (group, count, padding): (UInt32, Int, Int) = (0, 0, 0)
    for byte in text where byte > 32 {
      if byte == UInt8(ascii: "=") {
        padding += 1
        group <<= 6
      } else {
        guard padding == 0, let digit = digit(byte) else { return nil }
        group = group << 6 | digit
      }
      count += 1
      guard count == 4 else { continue }
      guard padding <= 2 else { return nil }
      result.append(UInt8(truncatingIfNeeded: group >> 16))
      if padding < 2 { result.append(UInt8(truncatingIfNeeded: group >> 8)) }
      if padding < 1 { result.append(UInt8(truncatingIfNeeded: group)) }
      (group, count) = (0, 0)
    }
    return count == 0 ? result : nil
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 65...90: UInt32(byte) - 65
    case 97...122: UInt32(byte) - 71
    case 48...57: UInt32(byte) + 4
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
