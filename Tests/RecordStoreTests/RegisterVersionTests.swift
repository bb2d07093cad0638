import Cryptography
import RecordStore
import Testing

struct RegisterVersionTests {
  @Test func `a version built on another than the newest is not kept`() throws {
    let temporary = try TemporaryStore()
    func keep(_ text: String, basis: Int?) throws -> Bool {
      try temporary.store.keepRegister(
        [], source: text, digest: SHA256.digest(of: Array(text.utf8)), basis: basis, by: temporary.actor, at: temporary.moment) != nil
    }
    #expect(try keep("one", basis: nil))
    #expect(try !keep("two", basis: nil), "somebody kept one in between")
    #expect(try keep("two", basis: 1))
    #expect(try !keep("three", basis: 1))
    #expect(try temporary.store.registerVersions().count == 2)
  }
}
