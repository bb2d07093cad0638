import ClinicalModel
import Cryptography
import RecordStore
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// What somebody sets of their own account, and what of it stands where others look.
struct OwnAccountTests {
  @Test func `the password of now is asked for where there is one, also when it was set a moment ago`() throws {
    let drive = Drive(try Hospital(), as: "tiepdon", size: Size(width: 100, height: 30))
    drive.client.jump(to: "me", [:])
    drive.pause()
    #expect(drive.text.contains("chưa đặt gì"), "\(drive.text)")
    drive.keys("p")
    #expect(!drive.text.contains("Mật khẩu cũ"), "\(drive.text)")
    drive.type("mat-khau-9").keys("tab").type("mat-khau-9").keys("enter")
    drive.pause()
    drive.client.finishWork()
    drive.client.finishWork()
    #expect(!drive.text.contains("chưa đặt gì"), "\(drive.text)")
    drive.keys("p")
    #expect(drive.text.contains("Mật khẩu cũ"), "\(drive.text)")
  }

  @Test func `the code is asked of who has a second factor, also of one set up a moment ago elsewhere`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 100, height: 40))
    func asked() -> [String] {
      drive.client.jump(to: "record", ["record": "H001/R2"])
      drive.pause()
      drive.client.finishWork()
      drive.keys("s")
      defer { drive.keys("esc", "esc") }
      return drive.client.dialog?.form.fields.map(\.id) ?? []
    }
    #expect(asked() == ["password"], "\(drive.text)")
    _ = try hospital.store.setSecondFactor(
      .init(
        secret: .init([UInt8](repeating: 7, count: 20), password: Hospital.password, salt: [UInt8](repeating: 1, count: 16)), lastStep: 0),
      of: "bs.an", on: .administrator, by: Actor(account: "bs.an", role: "doctor", origin: "test"), at: hospital.now)
    drive.pause(3000)
    drive.client.finishWork()
    #expect(asked() == ["password", "code"], "\(drive.text)")
  }

  /// The first code that a telephone shows, from what the screen says of the key.
  private static func code(_ drive: Drive, _ hospital: Hospital) throws -> String {
    let uri = try #require(drive.text.firstMatch(of: /secret=([A-Z2-7]+)/)).output.1
    var (buffer, count, secret) = (UInt32(0), 0, [UInt8]())
    for letter in uri {
      buffer = buffer << 5 | UInt32(Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").firstIndex(of: letter)!)
      count += 5
      guard count >= 8 else { continue }
      secret.append(UInt8(truncatingIfNeeded: buffer >> UInt32(count - 8)))
      count -= 8
    }
    return OneTimeCode.code(secret, at: hospital.now.seconds)
  }

  @Test func `a second factor is set by keys, asked for with the next password, and taken away`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 150, height: 40))
    func settle() {
      drive.pause()
      for _ in 0..<3 { drive.client.finishWork() }
    }
    drive.client.jump(to: "me", [:])
    settle()
    drive.keys("t").type("sai").keys("enter")
    settle()
    #expect(drive.text.contains("QY-ACC-0004") && drive.client.dialog?.dialog.id == "factor", "\(drive.text)")
    drive.type(Hospital.password).keys("enter")
    settle()
    #expect(drive.client.dialog?.dialog.id == "firstCode", "\(drive.text)")
    // Who looks for the telephone first finds the key on the screen, and is asked again.
    drive.keys("esc")
    let first = try Self.code(drive, hospital)
    drive.keys("t").type(first == "000000" ? "111111" : "000000").keys("enter")
    settle()
    #expect(drive.text.contains("QY-STF-0031") && drive.client.dialog?.dialog.id == "firstCode", "\(drive.text)")
    #expect(try hospital.store.staff("bs.an")?.hasSecondFactor == false)
    drive.type(first).keys("enter")
    settle()
    #expect(try hospital.store.staff("bs.an")?.hasSecondFactor == true)
    #expect(!drive.text.contains("secret="), "the key is shown no more: \(drive.text)")
    let secret = try #require(try hospital.store.secondFactor(of: "bs.an")).secret.opened(with: Hospital.password)
    func code() -> String {
      hospital.pass(milliseconds: 30_000)
      return OneTimeCode.code(secret, at: hospital.now.seconds)
    }

    drive.keys("p").type(Hospital.password).keys("tab").type("mat-khau-22").keys("tab").type("mat-khau-22").keys("tab").type(code())
    drive.keys("enter")
    settle()
    #expect(try drive.client.dialog == nil && hospital.store.passwordHash(of: "bs.an")?.matches("mat-khau-22") == true, "\(drive.text)")

    drive.keys("t").type("mat-khau-22").keys("tab").type(code()).keys("enter")
    settle()
    #expect(try hospital.store.staff("bs.an")?.hasSecondFactor == false, "\(drive.text)")
  }

  @Test func `no key of a second factor is kept with what somebody has open`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 150, height: 40))
    drive.client.jump(to: "me", [:])
    drive.pause()
    drive.keys("t").type(Hospital.password).keys("enter")
    for _ in 0..<3 {
      drive.pause()
      drive.client.finishWork()
    }
    drive.type("123456")
    drive.pause()
    let key = try #require(drive.client.dialog?.dialog.lines.last?.text)
    let kept = String(decoding: drive.client.savedDesk.bytes, as: UTF8.self)
    #expect(key.count == 39 && !kept.contains(key.prefix(9)) && !kept.contains("123456"), "\(kept)")
  }

  @Test func `somebody's language is theirs at the next sign-in, and nobody else's`() throws {
    let hospital = try Hospital()
    func start(_ client: String, as account: String, follows: Bool = true, language: Language = .vi) -> Client {
      var setup = hospital.setup(account, client: client, language: language)
      setup.followsPerson = follows
      let client = Client(setup, wake: nil)
      client.start()
      client.settle()
      return client
    }
    let first = start("a", as: "bs.an")
    #expect(first.station.language == .vi)
    first.switchLanguage()
    first.end()
    let second = start("b", as: "bs.an")
    #expect(second.station.language == .en, "as it was left")
    // Killed: nothing of it is said twice.
    second.keep()
    let third = start("c", as: "bs.an")
    #expect(third.station.language == .en, "after a kill")
    third.signOut()
    #expect(third.station.language == .vi, "the sign-in is nobody's")
    try third.signedIn(hospital.session("yt.chi"))
    #expect(third.station.language == .vi, "another's")
    third.signOut()
    third.switchLanguage()
    try third.signedIn(hospital.session("yt.chi"))
    #expect(third.station.language == .en, "chosen while signing in")
    third.end()
    #expect(start("d", as: "yt.chi", follows: false).station.language == .vi, "who asks for a language has it")
  }

  @Test func `an administrator sees whom wrong passwords keep out, and until when; so does who is kept out`() throws {
    let hospital = try Hospital()
    let setup = hospital.setup("bs.an")
    for _ in 0..<5 { _ = try? setup.signIn("bs.an", "sai") }
    let refusal = #expect(throws: Refusal.self) { _ = try setup.signIn("bs.an", Hospital.password) }
    // 15:53:20 and fifteen minutes.
    #expect(
      refusal?.text.vi.contains("đến 16:09.") == true && refusal?.text.en.contains("until 16:09.") == true, "\(String(describing: refusal))"
    )
    let drive = Drive(hospital, as: "chief", size: Size(width: 160, height: 30))
    func shown() -> String {
      drive.client.jump(to: "staff", [:])
      drive.pause()
      drive.client.finishWork()
      return drive.text
    }
    #expect(shown().contains("khóa đến 16:09"), "\(drive.text)")
    hospital.pass(milliseconds: 901_000)
    #expect(!shown().contains("khóa đến"), "\(drive.text)")
  }
}
