import ClinicalModel
import Foundation
import RecordStore
import Testing

/// Values are bound where they stand; the audit's hash, made before they are bound, is the witness for what arrived.
struct BoundValueTests {
  @Test func `texts of every length arrive as they were, beside columns that are bound once for many rows`() throws {
    let temporary = try TemporaryStore()
    let lengths = [0, 1, 15, 16, 500, 1000, 1023, 1024, 1025, 5000, 0, 3]
    for account in ["a", String(repeating: "b", count: 600), String(repeating: "c", count: 2000)] {
      let actor = Actor(account: account, role: "operator", origin: "t\(account.count)")
      let entries = lengths.map { length in
        AuditEntry(action: "search", entity: "ệ", entityID: Int64(length), detail: String(repeating: "ế", count: length / 3) + "\(length)")
      }
      try temporary.store.record(entries, by: actor, at: temporary.moment)
      let report = try temporary.store.verifyAuditChain()
      #expect(report.firstBad == nil)
      let rows = try temporary.store.auditRows(AuditFilter(actor: account), limit: 100, by: temporary.actor, at: temporary.moment)
      #expect(Set(rows.map(\.detail)).isSuperset(of: entries.map(\.detail)))
      #expect(rows.allSatisfy { $0.origin == "t\(account.count)" })
    }
  }

  @Test func `a coding is told from others by its bytes alone`() throws {
    let temporary = try TemporaryStore()
    // The same letters composed and apart, one text cut in two places, and one of them twice.
    let codings = [
      Coding(.local, "ab", display: "c"), Coding(.local, "a", display: "bc"), Coding(.local, "a", display: "ế"),
      Coding(.local, "a", display: "e\u{302}\u{301}"), Coding(.local, "a"), Coding(.local, "ab", display: "c"),
    ]
    var record = Sample.record("R1", of: "E1")
    guard case .record(var value) = record else { return }
    value.sections[0].entries = codings.map { .condition(Condition(coding: $0)) }
    record = .record(value)
    #expect(try temporary.take([Sample.patient("P1"), Sample.encounter("E1", of: "P1"), record]).accepted == 3)
    let counts = "SELECT count(*), count(DISTINCT codingId) FROM condition; SELECT count(*) FROM coding WHERE system = 'local'"
    guard let answer = try temporary.shell(counts) else { return }
    #expect(answer.output == "6|5\n5\n")
  }
}
