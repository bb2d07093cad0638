import Cryptography
import Testing

struct DigestTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func `SHA-256 gives the published digests`(text: String, hex: String) {
    #expect(SHA256.digest(of: Array(text.utf8)).hex == hex)
  }

  @Test func `one hasher digests messages one after another`() {
    let hasher = SHA256()
    let first = hasher.digest(of: Array("abc".utf8))
    hasher.update(Array("ab".utf8))
    hasher.update(Array("c".utf8))
    #expect(hasher.finalize() == first)
  }

  @Test func `a digest has 32 bytes or is none`() {
    #expect(Digest([1, 2, 3]) == nil)
    #expect(Digest(SHA256.digest(of: []).bytes) != nil)
  }
}

struct PasswordTests {
  @Test func `a password matches its own hash and no other`() {
    let hash = PasswordHash(password: "mật khẩu", salt: Array(repeating: 7, count: 16), n: 1024)
    #expect(hash.matches("mật khẩu"))
    #expect(!hash.matches("mật khẩu "))
    #expect(!hash.matches(""))
    #expect(hash.isOutdated)
  }

  @Test func `the hash is that of RFC 7914`() {
    let expected: [UInt8] = [
      0xfd, 0xba, 0xbe, 0x1c, 0x9d, 0x34, 0x72, 0x00, 0x78, 0x56, 0xe7, 0x19, 0x0d, 0x01, 0xe9, 0xfe, 0x7c, 0x6a, 0xd7, 0xcb, 0xc8,
      0x23, 0x78, 0x30, 0xe7, 0x73, 0x76, 0x63, 0x4b, 0x37, 0x31, 0x62,
    ]
    let published = PasswordHash(n: 1024, r: 8, p: 16, salt: Array("NaCl".utf8), hash: expected)
    #expect(published.matches("password"))
  }

  @Test func `random bytes differ`() {
    #expect(randomBytes(16) != randomBytes(16))
    #expect(randomBytes(16).count == 16)
  }
}
