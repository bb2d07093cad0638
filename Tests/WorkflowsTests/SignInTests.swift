import ClinicalModel
import Cryptography
import Foundation
import RecordStore
import Testing
import Workflows

/// Passwords, second factors, and who signs in.
struct SignInTests {
  private func code(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch { return (error as? Refusal)?.code ?? "\(error)" }
  }

  /// The secret that a URI tells an authenticator program.
  static func secret(_ uri: String) throws -> [UInt8] {
    let text = try #require(uri.firstMatch(of: /secret=([A-Z2-7]+)/)?.1)
    var (buffer, count, bytes) = (UInt32(0), 0, [UInt8]())
    for letter in text {
      buffer = buffer << 5 | UInt32(Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").firstIndex(of: letter)!)
      count += 5
      if count >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(count - 8)))
        count -= 8
      }
    }
    return bytes
  }

  /// Sets a second factor, and gives its secret.
  private static func enable(_ staff: ManageStaff, at now: Moment) throws -> [UInt8] {
    let proposal = try staff.proposeSecondFactor(password: "mat-khau-1")
    let secret = try secret(proposal.uri)
    try staff.enableSecondFactor(proposal, code: OneTimeCode.code(secret, at: now.seconds))
    return secret
  }

  private func signIn(_ desk: Desk, _ account: String, _ password: String, _ given: String = "") throws -> Session {
    try Session.signIn(
      store: desk.store, account: account, password: password, origin: "test", now: { desk.now }, secondFactor: { given })
  }

  @Test func `who shares a computer signs in by their own password`() throws {
    let desk = try Desk()
    try ManageStaff(desk.hire("bs", .doctor)).setPassword("mat-khau-1", of: nil, old: nil)
    _ = try desk.hire("yt", .nurse)
    #expect(code { _ = try signIn(desk, "bs", "sai") } == "QY-ACC-0004")
    #expect(code { _ = try signIn(desk, "yt", "mat-khau-1") } == "QY-ACC-0004", "no password")
    #expect(code { _ = try signIn(desk, "nobody", "mat-khau-1") } == "QY-ACC-0004", "no account")
    #expect(code { _ = try signIn(desk, "bs' OR 1=1 --", "mat-khau-1") } == "QY-ACC-0004")
    let session = try signIn(desk, "bs", "mat-khau-1")
    #expect(session.signIn?.proof.failedBefore == 1)
    #expect(try session.authorise(ShowChart.self).account == "bs")
    for _ in 0..<5 { #expect(code { _ = try signIn(desk, "bs", "sai") } == "QY-ACC-0004") }
    #expect(code { _ = try signIn(desk, "bs", "mat-khau-1") } == "QY-ACC-0005")
    desk.wait(901)
    #expect(try signIn(desk, "bs", "mat-khau-1").signIn?.proof.failedBefore == 5)
    try ManageStaff(desk.session("chief")).change("bs", isActive: false)
    #expect(code { _ = try signIn(desk, "bs", "mat-khau-1") } == "QY-ACC-0004")
  }

  @Test func `a second factor is asked for from its first code on, and no code counts twice`() throws {
    let desk = try Desk()
    let staff = ManageStaff(try desk.hire("bs", .doctor))
    try staff.setPassword("mat-khau-1", of: nil, old: nil)
    let refused = try staff.proposeSecondFactor(password: "mat-khau-1")
    #expect(code { try staff.enableSecondFactor(refused, code: "000000") } == "QY-STF-0031")
    #expect(refused.uri.hasPrefix("otpauth://totp/QuanY:bs?secret=" + refused.key.replacing(" ", with: "") + "&"))
    #expect(refused.key.split(separator: " ").map(\.count) == [4, 4, 4, 4, 4, 4, 4, 4])
    _ = try signIn(desk, "bs", "mat-khau-1")
    let secret = try Self.enable(staff, at: desk.now)
    func now(_ drift: Int64 = 0) -> String { OneTimeCode.code(secret, at: desk.now.seconds + drift) }
    #expect(code { _ = try signIn(desk, "bs", "mat-khau-1") } == "QY-ACC-0006", "no code")
    #expect(code { _ = try signIn(desk, "bs", "mat-khau-1", now()) } == "QY-ACC-0006", "the code that enabled it")
    desk.wait(30)
    #expect(code { _ = try signIn(desk, "bs", "sai", now()) } == "QY-ACC-0004")
    _ = try signIn(desk, "bs", "mat-khau-1", now())
    #expect(code { _ = try signIn(desk, "bs", "mat-khau-1", now()) } == "QY-ACC-0006", "again")
    #expect(code { _ = try signIn(desk, "bs", "mat-khau-1", now(-30)) } == "QY-ACC-0006", "earlier than the last")
    _ = try signIn(desk, "bs", "mat-khau-1", now(30))
    desk.wait(120)
    #expect(code { _ = try signIn(desk, "bs", "mat-khau-1", now(-60)) } == "QY-ACC-0006", "two steps late")
    #expect(code { _ = try signIn(desk, "bs", "mat-khau-1", now(60)) } == "QY-ACC-0006", "two steps early")
    _ = try signIn(desk, "bs", "mat-khau-1", now(-30))

    // A new password of one's own takes the secret along.
    desk.wait(60)
    let change = ManageStaff(try desk.session("bs", code: { OneTimeCode.code(secret, at: desk.now.seconds) }))
    try change.setPassword("mat-khau-2", of: nil, old: "mat-khau-1")
    desk.wait(60)
    _ = try signIn(desk, "bs", "mat-khau-2", now())
    // One that the administrator sets does not: whoever knows it would not have the secret.
    try ManageStaff(desk.session("chief")).setPassword("mat-khau-3", of: "bs", old: nil)
    try ManageStaff(signIn(desk, "bs", "mat-khau-3")).setPassword("mat-khau-4", of: nil, old: "mat-khau-3")
    _ = try signIn(desk, "bs", "mat-khau-4")
    #expect(try desk.store.staff("bs")?.hasSecondFactor == false)
  }

  @Test func `of four who sign in with the same code at once one gets in`() async throws {
    let desk = try Desk()
    let staff = ManageStaff(try desk.hire("bs", .doctor))
    try staff.setPassword("mat-khau-1", of: nil, old: nil)
    let secret = try Self.enable(staff, at: desk.now)
    desk.wait(30)
    let code = OneTimeCode.code(secret, at: desk.now.seconds)
    let stores = try (0..<4).map { _ in try RecordStore(opening: desk.store.path) }
    let admitted = await withTaskGroup(of: Bool.self) { group in
      for store in stores {
        group.addTask {
          (try? Session.signIn(
            store: store, account: "bs", password: "mat-khau-1", origin: "test", now: { desk.now }, secondFactor: { code })) != nil
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(admitted == 1)
    for store in stores { try store.close() }
  }

  @Test func `the database does not hold the secret in the clear`() throws {
    let desk = try Desk()
    let staff = ManageStaff(try desk.hire("bs", .doctor))
    try staff.setPassword("mat-khau-1", of: nil, old: nil)
    let secret = try Self.enable(staff, at: desk.now)
    #expect(secret.count == 20)
    for suffix in ["", "-wal"] {
      let bytes = try Data(contentsOf: URL(filePath: desk.store.path + suffix))
      #expect(bytes.firstRange(of: Data(secret)) == nil)
    }
    let kept = try #require(try desk.store.secondFactor(of: "bs"))
    #expect(kept.secret.opened(with: "mat-khau-1") == secret)
    #expect(kept.secret.opened(with: "mat-khau-2") != secret)
  }
}
