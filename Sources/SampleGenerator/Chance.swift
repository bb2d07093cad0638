/// SplitMix64: small, fast, and the same everywhere for ever. Each thing has its own stream, made from what it is, so that patient 7 of a
/// hospital is the same whether 10 or 10,000 are asked for.
struct Chance {
  private var state: UInt64

  init(seed: UInt64, _ parts: UInt64...) {
    state = seed
    for part in parts {
      state ^= part &* 0x9E37_79B9_7F4A_7C15
      _ = next()
    }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number of `range`, all alike.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  /// True this many times in a thousand.
  mutating func happens(perMille: Int) -> Bool { number(0...999) < perMille }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(0...elements.count - 1)] }

  /// One of `elements` by their weights.
  mutating func pick<Element>(weighted elements: [(Element, Int)]) -> Element {
    var left = number(0...elements.reduce(0) { $0 + $1.1 } - 1)
    for (element, weight) in elements {
      left -= weight
      if left < 0 { return element }
    }
    return elements[elements.count - 1].0
  }
}
