import ClinicalModel
import Foundation
import RecordStore
import Testing
import Workflows

/// Members of staff who want more than they were given.
struct AccountAttackTests {
  private func code(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch { return (error as? Refusal)?.code ?? "\(error)" }
  }

  @Test func `who gives themselves a role is named for it, and opens no chart before`() throws {
    let desk = try RaceDesk.copy()
    func look() -> String? {
      code { _ = try ShowChart(desk.session("chief"))("H001/P1", episodes: 1, reason: "tò mò", purpose: .quality) }
    }
    #expect(look() == "QY-ACC-0002")
    for account in ["bs", "hoso", "giamsat"] {
      #expect(code { try ManageStaff(desk.session(account)).change(account, roles: [.administrator]) } == "QY-ACC-0002", "\(account)")
    }
    _ = try ManageStaff(desk.session("chief")).list()
    try ManageStaff(desk.session("chief")).change("chief", roles: [.administrator, .recordsOffice])
    #expect(look() == nil)
    let rows = try ReadAudit(desk.session("giamsat"))(limit: 99)
    #expect(rows.contains { $0.action == "change" && $0.actor == "chief" && $0.detail.hasPrefix("roles administrator,recordsOffice") })
    #expect(rows.contains { $0.action == "read" && $0.entity == "chart" && $0.actor == "chief" && $0.detail.contains("tò mò") })
  }

  @Test func `who was disabled, or lost a role, is at the end of an open session at its next act`() throws {
    let desk = try RaceDesk.copy()
    let open = try desk.session("bs")
    let chief = ManageStaff(try desk.session("chief"))
    try chief.change("bs", roles: [.nurse])
    #expect(try open.renewed().roles == [.nurse])
    try chief.change("bs", isActive: false)
    #expect(code { _ = try open.renewed() } == "QY-ACC-0001")
    #expect(
      code {
        _ = try Session.signIn(
          store: desk.store, account: "bs", password: RaceDesk.password, origin: "test", now: { desk.now }, secondFactor: { "" })
      } == "QY-ACC-0004", "and not told why")
  }

  @Test func `of twenty guesses at once five are looked at, and the sixth waits whatever it says`() async throws {
    let desk = try RaceDesk.copy()
    let stores = try (0..<4).map { _ in try RecordStore(opening: desk.store.path) }
    let words = await withTaskGroup(of: [String].self) { group in
      for (place, store) in stores.enumerated() {
        group.addTask {
          (0..<5).map { guess in
            do {
              _ = try Session.signIn(
                store: store, account: "bs", password: "doan-sai-\(place)\(guess)", origin: "test", now: { desk.now }, secondFactor: { "" })
              return "in"
            } catch { return (error as? Refusal)?.code ?? "\(error)" }
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    for store in stores { try store.close() }
    #expect(words.count { $0 == "QY-ACC-0004" } == 5 && words.count { $0 == "QY-ACC-0005" } == 15, "\(words)")
    func signIn() throws -> Session {
      try Session.signIn(
        store: desk.store, account: "bs", password: RaceDesk.password, origin: "test", now: { desk.now }, secondFactor: { "" })
    }
    #expect(code { _ = try signIn() } == "QY-ACC-0005", "the right one waits, too")
    desk.wait(901)
    #expect(try signIn().signIn?.proof.failedBefore == 5)
  }
}
