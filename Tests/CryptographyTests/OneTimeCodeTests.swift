import Cryptography
import Testing

struct OneTimeCodeTests {
  static let secret = Array("12345678901234567890".utf8)

  @Test(
    arguments: [
      (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
      (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ] as [(Int64, String)])
  func `codes are those of RFC 6238 appendix B`(seconds: Int64, code: String) {
    #expect(OneTimeCode.code(Self.secret, at: seconds, digits: 8) == code)
    #expect(OneTimeCode.code(Self.secret, at: seconds) == code.suffix(6))
  }

  @Test(arguments: ["", "12345", "1234567", "abcdef", "28708２", "\u{0}28708", "287 082"])
  func `what is no code is none`(text: String) {
    #expect(OneTimeCode.step(of: text, Self.secret, at: 59, after: -1) == nil)
  }

  @Test func `a code counts for its step and the neighbours, and after the last one only`() {
    #expect(OneTimeCode.step(of: "287082", Self.secret, at: 59, after: -1) == 1)
    #expect(OneTimeCode.step(of: "287082", Self.secret, at: 0, after: -1) == 1)
    #expect(OneTimeCode.step(of: "287082", Self.secret, at: 89, after: 0) == 1)
    #expect(OneTimeCode.step(of: "287082", Self.secret, at: 90, after: -1) == nil)
    #expect(OneTimeCode.step(of: "287082", Self.secret, at: 59, after: 1) == nil)
  }

  @Test(arguments: [
    ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
  ])
  func `base 32 is that of RFC 4648 section 10`(text: String, code: String) { #expect(OneTimeCode.base32(Array(text.utf8)) == code) }
}
