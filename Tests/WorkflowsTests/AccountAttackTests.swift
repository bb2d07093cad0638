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

  @Test func `nobody gives themselves a role, a ward or a practitioner's name, and the attempt is seen`() throws {
    let desk = try RaceDesk.copy()
    func look() -> String? {
      code { _ = try ShowChart(desk.session("chief"))("H001/P1", episodes: 1, reason: "tò mò", purpose: .quality) }
    }
    for account in ["bs", "hoso", "giamsat"] {
      #expect(code { try ManageStaff(desk.session(account)).change(account, roles: [.administrator]) } == "QY-ACC-0002", "\(account)")
    }
    let chief = ManageStaff(try desk.session("chief"))
    _ = try chief.list()
    #expect(code { try chief.change("chief", roles: [.administrator, .operator, .recordsOffice]) } == "QY-STF-0037")
    #expect(code { try chief.change("chief", roles: [.administrator, .operator, .auditor]) } == "QY-STF-0037", "no role at all")
    #expect(code { try chief.change("chief", practitioner: "H001/BS1") } == "QY-STF-0037")
    #expect(look() == "QY-ACC-0002")
    let refused = try ReadAudit(desk.session("giamsat"))(limit: 99).filter { $0.action == "change" && $0.outcome == "refused" }
    #expect(refused.count == 3 && refused.allSatisfy { $0.actor == "chief" && $0.detail == "own rights" })
    // One's rights are one's own to give up, and another's to give back.
    try chief.change("chief", roles: [.administrator], departments: ["H001/K01", "H001/K02"])
    try chief.change("chief", departments: ["H001/K01"])
    for wider in [["H001/K01", "H001/K02"], ["H001/K02"], []] {
      #expect(code { try chief.change("chief", departments: wider) } == "QY-STF-0037", "\(wider)")
    }
    #expect(code { try chief.change("chief", roles: [.administrator, .operator]) } == "QY-STF-0037")
    let other = ManageStaff(try desk.session("vanhanh"))
    _ = try other.list()
    try other.change("chief", roles: [.administrator, .recordsOffice], departments: [])
    #expect(look() == nil)
    // Two who do it together are both in the row.
    let rows = try ReadAudit(desk.session("giamsat"))(limit: 99)
    let given = try #require(rows.first { $0.detail.hasPrefix("roles administrator,recordsOffice") })
    #expect(
      given.actor == "vanhanh" && given.entity == "staff" && given.entityID == 1, "the account that got it is the first of this database")
    #expect(rows.contains { $0.action == "read" && $0.entity == "chart" && $0.actor == "chief" && $0.detail.contains("tò mò") })
  }

  @Test func `the only administrator sets up, and gets no role that knows patients without a second person`() throws {
    let desk = try RaceDesk.copy()
    let chief = ManageStaff(try desk.session("chief"))
    _ = try chief.list()
    try chief.change("vanhanh", isActive: false)
    try chief.change("chief", roles: [.administrator, .operator, .auditor])
    for role in Role.allCases where ![.administrator, .operator, .auditor].contains(role) {
      #expect(code { try chief.change("chief", roles: [.administrator, .operator, .auditor, role]) } == "QY-STF-0038", "\(role)")
    }
    #expect(code { try chief.change("chief", practitioner: "H001/BS1") } == "QY-STF-0038")
    try chief.change("vanhanh", isActive: true)
    #expect(code { try chief.change("chief", roles: [.administrator, .doctor]) } == "QY-STF-0037")
  }

  @Test func `a password that somebody else set signs nothing and opens nothing`() throws {
    let desk = try RaceDesk.copy()
    func signIn(_ password: String) throws -> Session {
      try Session.signIn(
        store: desk.store, account: "bs", password: password, origin: "test", now: { desk.now }, secondFactor: { "" })
    }
    try ManageStaff(desk.session("chief")).setPassword("dat-lai-12", of: "bs", old: nil)
    let session = try signIn("dat-lai-12")
    #expect(code { _ = try ShowChart(session)("H001/P1", episodes: 1, reason: "khám") } == "QY-ACC-0031")
    #expect(code { _ = try KeepDesk(session.longLived).owner() } == "QY-ACC-0031")
    #expect(code { _ = try ShowChart(session.renewed())("H001/P1", episodes: 1, reason: "khám") } == "QY-ACC-0031", "nor in an open client")
    // The machine's account is the person by itself: it reads, and confirms nothing with such a password.
    let peer = try desk.session("bs")
    _ = try ShowChart(peer)("H001/P1", episodes: 1, reason: "khám")
    #expect(
      code { _ = try KeepRecord(peer).sign(#require(.init("D1")), of: RaceDesk.hospital, seen: nil, password: "dat-lai-12") }
        == "QY-ACC-0031")
    #expect(code { try ManageStaff(peer).setPIN("274915", password: "dat-lai-12") } == "QY-ACC-0031")
    #expect(code { try ManageStaff(session).setPassword("dat-lai-12", of: nil, old: "dat-lai-12") } == "QY-STF-0039")
    try ManageStaff(session).setPassword("cua-toi-12", of: nil, old: "dat-lai-12")
    _ = try ShowChart(signIn("cua-toi-12"))("H001/P1", episodes: 1, reason: "khám")
    _ = try ShowChart(session.renewed())("H001/P1", episodes: 1, reason: "khám")
    _ = try KeepRecord(peer).sign(#require(.init("D1")), of: RaceDesk.hospital, seen: nil, password: "cua-toi-12")
    let rows = try ReadAudit(desk.session("giamsat"))(limit: 99)
    let set = rows.filter { $0.action == "setPassword" }
    #expect(set.contains { $0.actor == "chief" && $0.detail.hasPrefix("for another; ") } && set.contains { $0.actor == "bs" })
    #expect(rows.count { $0.outcome == "refused" && $0.detail == "QY-ACC-0031" } >= 5)
    #expect(try desk.store.verify().allSatisfy(\.problems.isEmpty))
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
