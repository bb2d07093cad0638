import ClinicalModel
import RecordStore
import Testing

struct StaffMessageTests {
  private static func hospital() throws -> TemporaryStore {
    let temporary = try TemporaryStore()
    for account in ["a", "b", "c"] {
      try temporary.store.addStaff(
        account, name: account, roles: ["nurse"], departments: ["H001/K01"], by: temporary.actor, at: temporary.moment)
    }
    return temporary
  }

  private static func actor(_ account: String) -> Actor { Actor(account: account, role: "nurse", origin: "test") }

  @Test func `what was sent and seen stays so, whoever writes into the file`() throws {
    let temporary = try Self.hospital()
    _ = try temporary.store.sendMessage(
      "Chào", to: ["b", "H001/K01"], about: nil, record: nil, answering: nil, by: Self.actor("a"), at: temporary.moment)
    #expect(try temporary.store.messageQueue(of: "b").count == 1)
    #expect(try temporary.store.openMessage(1, by: Self.actor("b"), at: temporary.moment)?.recipients.map(\.account) == ["b", "c"])
    // Seen once, however often it is opened.
    _ = try temporary.store.openMessage(1, by: Self.actor("b"), at: Moment(seconds: 1_770_000_000, offset: 420))
    #expect(
      try temporary.store.messages(sent: true, limit: 9, by: Self.actor("a"), at: temporary.moment)[0].recipients[0].seen
        == temporary.moment)
    for sql in [
      "UPDATE staffMessage SET text = 'x'", "DELETE FROM staffMessage", "UPDATE staffMessageRecipient SET staffId = 1",
      "DELETE FROM staffMessageRecipient", "UPDATE staffMessageSeen SET at = 0", "DELETE FROM staffMessageSeen",
      "INSERT OR REPLACE INTO staffMessage (id, senderId, text, at, utcOffset) VALUES (1, 2, 'x', 0, 0)",
      "INSERT OR REPLACE INTO staffMessageSeen VALUES (2, 1, 0, 0)",
    ] {
      guard let result = try temporary.shell(sql) else { return }
      #expect(result.status != 0, "\(sql)")
    }
    #expect(try temporary.store.messages(sent: false, limit: 9, by: Self.actor("c"), at: temporary.moment).map(\.text) == ["Chào"])
    #expect(try temporary.store.openMessage(1, by: Self.actor("test"), at: temporary.moment) == nil)
    #expect(try temporary.store.verify().allSatisfy { $0.problems.isEmpty })
  }

  @Test func `a message answers only what its writer has, and goes to nobody who is locked out`() throws {
    let temporary = try Self.hospital()
    func send(_ account: String, to names: [String], answering: Int64? = nil) throws -> RecordStore.MessageSending {
      try temporary.store.sendMessage(
        "Chào", to: names, about: nil, record: nil, answering: answering, by: Self.actor(account), at: temporary.moment)
    }
    #expect(try send("a", to: ["b"]) == .sent(1))
    #expect(try send("b", to: ["a"], answering: 1) == .sent(2))
    #expect(try send("c", to: ["a"], answering: 1) == .unknownAnswered)
    #expect(try send("a", to: ["a"]) == .tooFewOrMany)
    #expect(try send("a", to: ["nobody"]) == .unknownRecipient("nobody"))
    _ = try temporary.store.changeStaff(
      "b", RecordStore.StaffChange(isActive: false), guarding: "administrator", harmless: [], by: temporary.actor, at: temporary.moment)
    #expect(try send("a", to: ["b"]) == .unknownRecipient("b"))
  }
}
