/// A value whose text is a few ASCII bytes. They are written into room that the caller has: a batch import stores millions of times and
/// numbers, and a string for each was a tenth of its writer's time.
public protocol ShortText: CustomStringConvertible {
  /// The most bytes that a text takes.
  static var mostBytes: Int { get }

  /// Writes the text and gives the number of its bytes; `room` has place for `mostBytes`.
  func write(into room: UnsafeMutablePointer<UInt8>) -> Int
}

extension ShortText {
  public var description: String {
    String(unsafeUninitializedCapacity: Self.mostBytes) { buffer in buffer.baseAddress.map { write(into: $0) } ?? 0 }
  }
}

/// Digits and signs, one after another, into room that is known to be large enough.
struct ByteWriter {
  private let start: UnsafeMutablePointer<UInt8>
  private(set) var count = 0

  init(_ start: UnsafeMutablePointer<UInt8>) { self.start = start }

  mutating func put(_ byte: UInt8) {
    start[count] = byte
    count += 1
  }

  mutating func two(_ number: Int) {
    put(UInt8(truncatingIfNeeded: 0x30 + number / 10 % 10))
    put(UInt8(truncatingIfNeeded: 0x30 + number % 10))
  }

  mutating func four(_ number: Int) {
    two(number / 100)
    two(number % 100)
  }

  /// The decimal digits of `number`, with a point before the last `places`.
  mutating func decimal(_ number: UInt64, places: Int) {
    var digits = 1
    var rest = number / 10
    while rest > 0 {
      digits += 1
      rest /= 10
    }
    digits = max(digits, places + 1)
    let length = places > 0 ? digits + 1 : digits
    rest = number
    var position = count + length - 1
    for digit in 0..<digits {
      if places > 0, digit == places {
        start[position] = UInt8(ascii: ".")
        position -= 1
      }
      start[position] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
      rest /= 10
      position -= 1
    }
    count += length
  }
}
