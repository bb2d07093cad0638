import ClinicalModel
import Cryptography
import Foundation
import RecordStore
import Testing
import Workflows

/// The PIN as a second way to confirm what one attests.
struct PINTests {
  private func code(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch { return (error as? Refusal)?.code ?? "\(error)" }
  }

  private static let facility = FacilityCode("H001")!

  /// A doctor with a password and a draft for each of `numbers`.
  private func doctor(_ desk: Desk, drafts numbers: Int) throws -> Session {
    let session = try desk.hire("bs", .doctor, practitioner: "H001/BS9")
    try ManageStaff(session).setPassword("mat-khau-1", of: nil, old: nil)
    for number in 0..<numbers {
      let text = """
        <record author="BS9" authored="2025-10-06T09:00" encounter="E1" id="R9\(number)" kind="15/BV1" status="preliminary" version="1">\
        <section code="history"><narrative>Ho \(number).</narrative></section></record>
        """
      guard case .kept = try KeepRecord(session).draft(Array(text.utf8), of: Self.facility, seen: nil) else { throw Failed() }
    }
    return session
  }

  private struct Failed: Error {}

  private func sign(_ session: Session, _ number: Int, _ secret: String) throws -> RecordResult {
    try KeepRecord(session).sign(ClinicalRecord.ID("R9\(number)")!, of: Self.facility, seen: nil, password: secret)
  }

  private func method(_ result: RecordResult) -> AttestationMethod? {
    guard case .kept(let state, _) = result else { return nil }
    return state.attestations.first?.method
  }

  @Test func `an attestation says whether a password or a PIN confirmed it`() throws {
    let desk = try Desk()
    let session = try doctor(desk, drafts: 3)
    #expect(code { _ = try sign(session.confirmingByPIN(), 0, "274915") } == "QY-ACC-0007", "none was set")
    #expect(code { try ManageStaff(session).setPIN("274915", password: "sai") } == "QY-ACC-0004")
    try ManageStaff(session).setPIN("274915", password: "mat-khau-1")
    #expect(try method(sign(session, 0, "mat-khau-1")) == .password)
    #expect(try method(sign(session.confirmingByPIN(), 1, "274915")) == .pin)
    #expect(code { _ = try sign(session, 2, "274915") } == "QY-ACC-0004", "a PIN is no password")
    #expect(code { _ = try sign(session.confirmingByPIN(), 2, "mat-khau-1") } == "QY-ACC-0008", "a password is no PIN")
    #expect(
      code {
        _ = try Session.signIn(
          store: desk.store, account: "bs", password: "274915", origin: "test", now: { desk.now }, secondFactor: { "" })
      } == "QY-ACC-0004", "nobody signs in by a PIN")
    #expect(try desk.store.verify().allSatisfy(\.problems.isEmpty))
  }

  @Test func `five wrong PINs end it, whatever the password's lock says, until it is set anew`() throws {
    let desk = try Desk()
    let session = try doctor(desk, drafts: 3)
    try ManageStaff(session).setPIN("274915", password: "mat-khau-1")
    for _ in 0..<4 { #expect(code { _ = try sign(session.confirmingByPIN(), 0, "000001") } == "QY-ACC-0008") }
    guard case .kept(_, let failed) = try sign(session.confirmingByPIN(), 0, "274915") else { throw Failed() }
    #expect(failed == 4, "a success forgets them, and says how many there were")
    for _ in 0..<5 { #expect(code { _ = try sign(session.confirmingByPIN(), 1, "000001") } == "QY-ACC-0008") }
    #expect(code { _ = try sign(session.confirmingByPIN(), 1, "274915") } == "QY-ACC-0009")
    desk.wait(86_400)
    #expect(code { _ = try sign(session.confirmingByPIN(), 1, "274915") } == "QY-ACC-0009", "no time gives it back")
    #expect(try method(sign(session, 1, "mat-khau-1")) == .password, "the password has a count of its own")
    try ManageStaff(session).setPIN("274916", password: "mat-khau-1")
    #expect(try method(sign(session.confirmingByPIN(), 2, "274916")) == .pin)
  }

  @Test func `of many wrong PINs at once five are looked at`() async throws {
    let desk = try Desk()
    let session = try doctor(desk, drafts: 1)
    try ManageStaff(session).setPIN("274915", password: "mat-khau-1")
    let codes = await withTaskGroup(of: String?.self) { group in
      for guess in 0..<12 {
        group.addTask { [self] in code { _ = try sign(session.confirmingByPIN(), 0, "00\(1000 + guess)") } }
      }
      return await group.reduce(into: [String?]()) { $0.append($1) }
    }
    #expect(codes.filter { $0 == "QY-ACC-0008" }.count == 5)
    #expect(codes.filter { $0 == "QY-ACC-0009" }.count == 7)
  }

  @Test func `another password, a second factor or the administrator end a PIN`() throws {
    let desk = try Desk()
    let session = try doctor(desk, drafts: 1)
    let staff = ManageStaff(session)
    func set() throws { try staff.setPIN("274915", password: "mat-khau-1") }
    func isGone() throws -> Bool { try desk.store.staff("bs")?.hasPIN == false }
    try set()
    #expect(try !isGone())
    try staff.setPassword("mat-khau-1", of: nil, old: "mat-khau-1")
    #expect(try isGone())
    try set()
    try ManageStaff(desk.session("chief")).removePIN(of: "bs")
    #expect(try isGone())
    #expect(code { try ManageStaff(session).removePIN(of: "chief") } == "QY-ACC-0002")
    try set()
    try ManageStaff(desk.session("chief")).setPassword("mat-khau-2", of: "bs", old: nil)
    #expect(try isGone())
    try staff.setPassword("mat-khau-1", of: nil, old: "mat-khau-2")
    try set()
    let taken = try desk.store.setSecondFactor(
      .init(secret: .init([UInt8](repeating: 7, count: 20), password: "mat-khau-1", salt: [UInt8](repeating: 1, count: 16)), lastStep: 0),
      of: "bs", on: .administrator, by: Actor(account: "bs", role: "doctor", origin: "test"), at: desk.now)
    #expect(try taken && isGone())
    #expect(code { try set() } == "QY-STF-0035")
  }

  @Test(arguments: ["", "12345", "1234567890123", "12345a", "１２３４５６", "111111", "123456", "987654", "000000", "27491 5"])
  func `a PIN that is short, no number or the first guess is refused`(pin: String) throws {
    let desk = try Desk()
    let session = try doctor(desk, drafts: 0)
    #expect(code { try ManageStaff(session).setPIN(pin, password: "mat-khau-1") } == "QY-STF-0034")
  }

  @Test func `a password with a code is kept as both`() throws {
    let desk = try Desk()
    _ = try doctor(desk, drafts: 1)
    let secret = [UInt8](repeating: 7, count: 20)
    _ = try desk.store.setSecondFactor(
      .init(secret: .init(secret, password: "mat-khau-1", salt: [UInt8](repeating: 1, count: 16)), lastStep: 0), of: "bs",
      on: .administrator,
      by: Actor(account: "bs", role: "doctor", origin: "test"), at: desk.now)
    let now = desk.now.seconds
    let session = try desk.session("bs", code: { OneTimeCode.code(secret, at: now) })
    #expect(try method(sign(session, 0, "mat-khau-1")) == .passwordAndCode)
  }
}
