/// Base64 as the tables' files have it: on one line or wrapped, strict otherwise.
///
/// Three quarters of an insurance file are base64, so it is decoded in one pass over the bytes as they stand, without a text of it.
enum Base64Text {
  /// The bytes that `text` stands for, white space and control characters left out; nil for what is not base64 or is not whole.
  static func decoded(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    values.withUnsafeBufferPointer { values in
      var isWhole = false
      let bytes = [UInt8](unsafeUninitializedCapacity: text.count / 4 * 3 + 3) { room, count in
        if let filled = decode(text, values, room) {
          isWhole = true
          count = filled
        }
      }
      return isWhole ? bytes : nil
    }
  }

  private static func decode(
    _ text: UnsafeBufferPointer<UInt8>, _ values: UnsafeBufferPointer<UInt8>, _ room: UnsafeMutableBufferPointer<UInt8>
  ) -> Int? {
    var (position, filled) = (0, 0)
    // What is not yet three bytes: the letters' bits, how many letters, and how many = stood after them.
    var (bits, letters, padding) = (UInt32(0), 0, 0)
    while position < text.count {
      if letters == 0, padding == 0 {
        // Four letters at a time while nothing else comes.
        while position + 4 <= text.count {
          let (a, b) = (values[Int(text[position])], values[Int(text[position + 1])])
          let (c, d) = (values[Int(text[position + 2])], values[Int(text[position + 3])])
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
        continue
      }
      let value = values[Int(byte)]
      guard value < 64, padding == 0 else { return nil }
      bits = bits << 6 | UInt32(value)
      letters += 1
      guard letters == 4 else { continue }
      room[filled] = UInt8(truncatingIfNeeded: bits >> 16)
      room[filled + 1] = UInt8(truncatingIfNeeded: bits >> 8)
      room[filled + 2] = UInt8(truncatingIfNeeded: bits)
      filled += 3
      (bits, letters) = (0, 0)
    }
    // Too many = are forgiven, as most readers do; too few are a sign of something cut off.
    switch (letters, padding) {
    case (0, 0): break
    case (0, _) where filled > 0: break
    case (2, 2...):
      room[filled] = UInt8(truncatingIfNeeded: bits >> 4)
      filled += 1
    case (3, 1...):
      room[filled] = UInt8(truncatingIfNeeded: bits >> 10)
      room[filled + 1] = UInt8(truncatingIfNeeded: bits >> 2)
      filled += 2
    default: return nil
    }
    return filled
  }

  /// What each byte stands for; 255 for one that is no letter of base64.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, letter) in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8.enumerated() {
      values[Int(letter)] = UInt8(value)
    }
    return values
  }()
}
