import Sealing
import Testing

struct SealingTests {
  static let key = SealingKey(text: "quany-key 1 " + String(repeating: "0f", count: 32))!

  static func sealed(_ bytes: [UInt8], with key: SealingKey = key) -> [UInt8] {
    let sealer = Sealer(key)
    var output = sealer.start
    // In odd pieces, as a writer does.
    for start in stride(from: 0, to: bytes.count, by: 40_001) {
      bytes[start..<min(bytes.count, start + 40_001)].withUnsafeBytes { sealer.write($0) { output += $0 } }
    }
    sealer.finish { output += $0 }
    return output
  }

  static func opened(_ bytes: [UInt8], with key: SealingKey = key) throws -> [UInt8] {
    var rest = bytes[...]
    let unsealer = try Unsealer(key) { buffer in
      let count = min(buffer.count, rest.count, 1000)
      buffer.copyBytes(from: rest.prefix(count))
      rest = rest.dropFirst(count)
      return count
    }
    var output: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 7000)
    while true {
      let count = try piece.withUnsafeMutableBytes { try unsealer.read(into: $0) }
      if count == 0 { return output }
      output += piece[..<count]
    }
  }

  static func content(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) } }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000])
  func `what was sealed comes out again, and is not there in the clear`(count: Int) throws {
    let content = Self.content(count)
    let sealed = Self.sealed(content)
    #expect(try Self.opened(sealed) == content)
    #expect(sealed != Self.sealed(content), "the same content never seals the same")
    if count > 64 { #expect(sealed.firstRange(of: content.prefix(32)) == nil) }
  }

  @Test func `another key is told by its name`() throws {
    let other = SealingKey.random()
    #expect(throws: SealingError.otherKey(name: Self.key.name)) { try Self.opened(Self.sealed([1, 2, 3]), with: other) }
    #expect(SealingKey(text: other.text)?.name == other.name)
  }

  @Test func `a flipped bit anywhere is refused`() throws {
    let sealed = Self.sealed(Self.content(70_000))
    for position in Array(0..<60) + stride(from: 60, to: sealed.count, by: 997) + [sealed.count - 1] {
      var spoilt = sealed
      spoilt[position] ^= 0x10
      #expect(throws: SealingError.self, "\(position)") { try Self.opened(spoilt) }
    }
  }

  @Test func `a file that was cut, lengthened, or whose pieces were moved is refused`() throws {
    let sealed = Self.sealed(Self.content(200_000))
    let (start, piece) = (SealedFile.startCount, SealedFile.sealedPieceCount)
    for count in [0, 7, 8, start - 1, start, start + 16, start + piece, start + 2 * piece, start + 2 * piece + 40, sealed.count - 1] {
      #expect(throws: SealingError.self, "\(count)") { try Self.opened(Array(sealed.prefix(count))) }
    }
    #expect(throws: SealingError.self) { try Self.opened(sealed + [0]) }
    let full = Self.sealed(Self.content(65_536))
    #expect(throws: SealingError.tooLong) { try Self.opened(full + [0]) }
    let (first, second) = (sealed[start..<start + piece], sealed[start + piece..<start + 2 * piece])
    let moved = Array(sealed[..<start]) + second + first + sealed[(start + 2 * piece)...]
    #expect(throws: SealingError.changed) { try Self.opened(moved) }
    let left = Array(sealed[..<start]) + second + sealed[(start + 2 * piece)...]
    #expect(throws: SealingError.changed) { try Self.opened(left) }
  }

  @Test(arguments: ["", "quany-key 1", "quany-key 1 zz", "quany-key 2 " + String(repeating: "0f", count: 32), "-----BEGIN"])
  func `what is no key is none`(text: String) { #expect(SealingKey(text: text) == nil) }
}
