import Cryptography
import RecordStore
import Rollout
import Testing

struct RegisterVersionTests {
  @Test func `a version built on another than the newest is not kept`() throws {
    let temporary = try TemporaryStore()
    func keep(_ text: String, basis: Int?) throws -> Bool {
      try temporary.store.keepRegister(
        [(.hospitals, Array(text.utf8))], source: text, digest: SHA256.digest(of: Array(text.utf8)), basis: basis, action: "import",
        by: temporary.actor, at: temporary.moment) != nil
    }
    #expect(try keep("one", basis: nil))
    #expect(try !keep("two", basis: nil), "somebody kept one in between")
    #expect(try keep("two", basis: 1))
    #expect(try !keep("three", basis: 1))
    #expect(try temporary.store.registerVersions().count == 2)
    // The same again is no version; what the first one said is a third one, and the register is what it says.
    #expect(try keep("two", basis: 2))
    #expect(try temporary.store.registerVersions().count == 2)
    #expect(try keep("one", basis: 2))
    #expect(try temporary.store.register()?.version.sequence == 3)
    #expect(try temporary.store.register()?.parts.map(\.content) == [Array("one".utf8)])
    #expect(Set(try temporary.store.registerVersions().map(\.digest)).count == 3)
  }
}
