/// Base64 (RFC 4648, section 4). Three quarters of an insurance file are base64, so it is decoded in one pass over the bytes as they stand.
enum Base64 {
  /// The bytes, blanks and line ends left out. Nil for anything else than whole groups of four with their padding at the end.
  static func decoded(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    digits.withUnsafeBufferPointer { digits in
      var isWhole = false
      let bytes = [UInt8](unsafeUninitializedCapacity: text.count / 4 * 3) { room, count in
        guard let filled = decode(text, digits, room) else { return }
        (isWhole, count) = (true, filled)
      }
      return isWhole ? bytes : nil
    }
  }

  /// What somebody wrote without the padding at its end, or with the letters of a URL (RFC 4648, section 5): nothing else can be meant by it. Nil
  /// where a digit is missing or is none.
  static func repaired(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var digits: [UInt8] = []
    digits.reserveCapacity(text.count + 3)
    for byte in text where byte > 32 {
      switch byte {
      case UInt8(ascii: "-"): digits.append(UInt8(ascii: "+"))
      case UInt8(ascii: "_"): digits.append(UInt8(ascii: "/"))
      default: digits.append(byte)
      }
    }
    while digits.count % 4 != 0 { digits.append(UInt8(ascii: "=")) }
    return digits.withUnsafeBufferPointer { decoded($0) }
  }

  private static func decode(
    _ text: UnsafeBufferPointer<UInt8>, _ digits: UnsafeBufferPointer<UInt8>, _ room: UnsafeMutableBufferPointer<UInt8>
  ) -> Int? {
    var (position, filled) = (0, 0)
    var (group, count, padding): (UInt32, Int, Int) = (0, 0, 0)
    while position < text.count {
      if count == 0, padding == 0 {
        // Whole groups while nothing else comes.
        while position + 4 <= text.count {
          let (a, b) = (digits[Int(text[position])], digits[Int(text[position + 1])])
          let (c, d) = (digits[Int(text[position + 2])], digits[Int(text[position + 3])])
          guard a | b | c | d < 64 else { break }
          let word = UInt32(a) << 18 | UInt32(b) << 12 | UInt32(c) << 6 | UInt32(d)
          room[filled] = UInt8(truncatingIfNeeded: word >> 16)
          room[filled + 1] = UInt8(truncatingIfNeeded: word >> 8)
          room[filled + 2] = UInt8(truncatingIfNeeded: word)
          position += 4
          filled += 3
        }
        guard position < text.count else { break }
      }
      let byte = text[position]
      position += 1
      if byte <= 32 { continue }
      if byte == UInt8(ascii: "=") {
        padding += 1
        group <<= 6
      } else {
        let digit = digits[Int(byte)]
        guard padding == 0, digit < 64 else { return nil }
        group = group << 6 | UInt32(digit)
      }
      count += 1
      guard count == 4 else { continue }
      guard padding <= 2 else { return nil }
      for index in 0..<(3 - padding) {
        room[filled] = UInt8(truncatingIfNeeded: group >> UInt32(16 - 8 * index))
        filled += 1
      }
      (group, count) = (0, 0)
    }
    return count == 0 ? filled : nil
  }

  /// What each byte stands for; 255 for one that is no digit of base64.
  private static let digits: [UInt8] = {
    var digits = [UInt8](repeating: 255, count: 256)
    for (value, digit) in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8.enumerated() {
      digits[Int(digit)] = UInt8(value)
    }
    return digits
  }()
}
