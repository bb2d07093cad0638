/// Very many short texts, each kept once, by number.
struct TextTable {
  /// Every text's bytes, one after another.
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  /// Numbers by hash, open addressing; `.max` where there is none.
  private var slots: [UInt32] = Array(repeating: .max, count: 1024)

  var count: Int { ends.count }

  subscript(number: UInt32) -> String { String(decoding: bytes[range(number)], as: UTF8.self) }

  private func range(_ number: UInt32) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[Int(number) - 1]))..<Int(ends[Int(number)])
  }

  /// The number of a text, a new one when it was not there.
  mutating func number(_ text: String) -> (number: UInt32, isNew: Bool) {
    var text = text
    return text.withUTF8 { intern($0) }
  }

  private mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> (number: UInt32, isNew: Bool) {
    if (count + 1) * 2 > slots.count { grow() }
    var slot = Int(truncatingIfNeeded: Self.hash(text)) & (slots.count - 1)
    while slots[slot] != .max {
      let number = slots[slot]
      if bytes[range(number)].elementsEqual(text) { return (number, false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = UInt32(count)
    slots[slot] = number
    bytes.append(contentsOf: text)
    ends.append(UInt32(bytes.count))
    return (number, true)
  }

  private mutating func grow() {
    slots = Array(repeating: .max, count: slots.count * 2)
    for number in 0..<UInt32(count) {
      let hash = bytes[range(number)].withUnsafeBufferPointer(Self.hash)
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != .max { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = number
    }
  }

  /// The same in every run, unlike `Hasher`: so is the order of what is found.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Mixed.bits(hash)
  }
}

/// Spreads the bits of a number, the same way in every run.
enum Mixed {
  static func bits(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
