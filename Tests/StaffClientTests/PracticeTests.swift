import ClinicalModel
import Foundation
import RecordStore
import Rollout
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// The exercises, done by keys; what counts is found in the database.
struct PracticeTests {
  private static let recordings = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Recordings")

  private static func file(_ role: PracticeRole) -> URL { recordings.appending(path: role.rawValue + ".jsonl") }

  /// With `QUANY_RECORD=1` the recordings are made anew by walking: after a screen on the way was changed.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["QUANY_RECORD"] == "1"), arguments: PracticeRole.allCases)
  func `recordings are made by walking through the exercises`(role: PracticeRole) throws {
    let walk = try Walk(role)
    walk.doAll()
    let left = walk.standing?.steps.filter { $0.doneAt == nil }.map(\.id)
    #expect(left == [], "\(role): \(left ?? [])\n\(walk.text)")
    // Without the screens: a text that changes on one must not stop the proof that the exercise can be done.
    let kept = Recording(head: walk.recording.head, events: walk.recording.events.filter { $0.screen == nil })
    try Data(kept.text.utf8).write(to: Self.file(role))
  }

  @Test(arguments: PracticeRole.allCases)
  func `the exercises of every role can be done, with the keys of a recording`(role: PracticeRole) throws {
    let recording = try Recording(Data(contentsOf: Self.file(role)))
    #expect(recording.head.role == role && recording.head.exercises == Practice.version)
    let sandbox = try Sandbox(recording.head)
    let result = Replay(recording, clock: sandbox.clock)(sandbox.setup)
    let left = result.standing?.steps.filter { $0.doneAt == nil }.map(\.id)
    #expect(left == [], "\(role): \(left ?? [])\n\(result.last.joined(separator: "\n"))")
    #expect((5...13).contains(result.standing?.steps.count ?? 0))
    let certificate = try Practice(sandbox.session()).certificate(
      of: .init(name: "Phạm  Thị Chi", number: "1204", hospital: FacilityCode("H017")!))
    #expect(certificate.holder == "Phạm Thị Chi" && certificate.role == role.rawValue && certificate.group != nil)
    #expect(try Practice(sandbox.session()).confirms(certificate))
  }

  @Test func `a session that was recorded is replayed to the same screens, and another keyboard is noticed`() throws {
    let walk = try Walk(.laboratory)
    walk.doAll()
    let recording = try Recording(Data(walk.recording.text.utf8))
    #expect(recording.events == walk.recording.events && recording.events.contains { $0.screen != nil })
    let sandbox = try Sandbox(recording.head)
    let result = Replay(recording, clock: sandbox.clock)(sandbox.setup)
    #expect(result.differences.isEmpty, "\(result.differences.first.map { $0.lines.joined(separator: "\n") } ?? "")")
    #expect(result.screens > 10 && result.standing?.isPassed == true)
    var wrong = recording
    guard let index = wrong.events.firstIndex(where: { $0.key == "enter" }) else { throw CancellationError() }
    wrong.events.remove(at: index)
    let other = try Sandbox(recording.head)
    #expect(!Replay(wrong, clock: other.clock)(other.setup).differences.isEmpty)
  }

  @Test func `a step counts when the database shows it, not when something like it was typed`() throws {
    let walk = try Walk(.registrar)
    func done() -> [String] { walk.standing?.steps.filter { $0.doneAt != nil }.map(\.id) ?? [] }
    walk.go("find").type("khong co ai ten nay")
    #expect(done().isEmpty)
    walk.go("register").fill("name", "Trần Thị Luyện").choose("sex", "male").fill("birthDate", "12/3/1990")
    #expect(done().isEmpty)
    walk.keys("ctrl-s").pause()
    // Registered, but as somebody else than was asked for.
    #expect(done().isEmpty && walk.text.contains("Đã đăng ký"), "\(walk.text)")
    #expect(throws: Refusal.self) {
      try Practice(walk.sandbox.session()).certificate(of: .init(name: "Ai Đó", number: "1", hospital: FacilityCode("H001")!))
    }
    // Results that stood for a second were looked at.
    walk.go("find").type("nguyen van mau").pause()
    #expect(done() == ["find"] && walk.text.contains("Xong bước 1"))
  }

  @Test func `whoever does something like the step is told what is different, until it is done`() throws {
    let walk = try Walk(.registrar)
    walk.go("find").type("nguyen van mau").pause()
    func register(_ date: String) {
      walk.go("register").fill("name", "Trần Thị Luyện").choose("sex", "female").fill("birthDate", date).keys("ctrl-s").pause()
    }
    register("3/12/1990")
    let step = try #require(walk.standing?.steps.first { $0.id == "register" })
    #expect(step.doneAt == nil && step.advice?.text.vi.hasPrefix("Ngày sinh phải là 12/03/1990") == true)
    walk.go("home")
    #expect(walk.text.contains("Ngày sinh phải là 12/03/1990"), "\(walk.text)")
    // In lines it is said once, beside the step.
    let lines = converse(walk.sandbox.setup, ["r", "q"])
    #expect(lines.count { $0.contains("Ngày sinh phải là 12/03/1990") } == 1, "\(lines)")
    register("12/3/1990")
    // The program asks first: somebody of that name is there by now.
    walk.keys("f6").pause()
    #expect(walk.standing?.steps.first { $0.id == "register" }.map { $0.doneAt != nil && $0.advice == nil } == true)
    walk.go("home")
    #expect(!walk.text.contains("Ngày sinh phải là"), "\(walk.text)")
  }

  @Test func `a sandbox of other exercises is not gone on with`() throws {
    let sandbox = try Sandbox(Walk.head(.nurse))
    let path = sandbox.folder.appending(path: "old.qydb").path
    let store = try RecordStore(
      creating: path, for: .hospital(FacilityCode("H000")!), name: "x", identity: String(repeating: "a", count: 32), at: sandbox.setup.now()
    )
    defer { try? store.close() }
    let actor = Actor(account: "keeper", role: "administrator", origin: "test")
    try store.markSandbox("nurse \(Practice.version - 1)", by: actor, at: sandbox.setup.now())
    try store.addStaff("keeper", name: "keeper", roles: ["nurse"], by: actor, at: sandbox.setup.now())
    let now = sandbox.setup.now
    let session = try Session(store: store, account: "keeper", origin: "test", now: now)
    #expect(#expect(throws: Refusal.self) { try Practice(session).standing() }?.code == "QY-PRA-0002")
  }

  @Test func `the next step stands beside every screen, with its hint on a question mark, and it is there again after a break`() throws {
    let walk = try Walk(.nurse)
    walk.keys("f6").pause()
    #expect(walk.text.contains("LUYỆN TẬP · Điều dưỡng 0/9") && walk.text.contains("1. Xem sơ đồ giường"), "\(walk.text)")
    walk.keys("?")
    #expect(walk.text.contains("Ở trang chính bấm w"), "\(walk.text)")
    walk.keys("esc").go("ward")
    #expect(walk.text.contains("1/9") && walk.text.contains("2. Mở hồ sơ"), "\(walk.text)")
    walk.keys("ctrl-q")
    let again = Client(walk.sandbox.setup, wake: nil)
    again.start()
    again.finishWork()
    #expect(again.station.practice?.doneCount == 1)
    let lines = converse(walk.sandbox.setup, ["?", "q"])
    #expect(lines.contains { $0.hasPrefix("Bước 2 trên 9: Mở hồ sơ") } && lines.contains { $0.hasPrefix("Gợi ý: ") }, "\(lines)")
    let json = try ScreenJSON.text(walk.sandbox.setup, screen: "home", parameters: [:])
    let shown = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(((shown?["practice"] as? [String: Any])?["steps"] as? [Any])?.count == 9)
  }

  @Test func `the certificate is shown on the screen when all is done, and only then`() throws {
    let recording = try Recording(Data(contentsOf: Self.file(.laboratory)))
    let sandbox = try Sandbox(recording.head)
    #expect(Replay(recording, clock: sandbox.clock)(sandbox.setup).standing?.isPassed == true)
    let client = Client(sandbox.setup, wake: nil)
    let screen = FullScreen(client, size: Size(width: 120, height: 40), depth: .none)
    client.start()
    for key in ["ctrl-p", "^", "p", "r", "a", "c", "enter", "f9"] { screen.handle(.key(KeyPress(named: key)!)) }
    for text in ["Phạm Thị Chi", "1204", "H017"] {
      for character in text { screen.handle(.key(KeyPress(character))) }
      screen.handle(.key(KeyPress(.enter)))
    }
    let text = screen.draw().lines.joined(separator: "\n")
    #expect(text.contains("facility,date,role,holder") && text.contains("H017,2025-10-09,laboratory,Phạm"), "\(text)")
  }

  @Test(arguments: [
    ("quany verify --db practice.qydb", true), ("patient merge A B --reason \"a b\"", true), ("export --out /etc/x", false),
    ("import --db ../other.qydb x", false), ("backup --out=/tmp/x --db practice.qydb", false), ("register import a/../../b", false),
    ("import ~/x", false), ("ui --db practice.qydb", false), ("rm -rf x", false), ("generate --out made", false), ("", false),
  ])
  func `commands of the exercises stay in the sandbox's folder`(line: String, stays: Bool) {
    #expect(PracticeDesk.staysInside(PracticeDesk.words(line) ?? []) == stays)
  }

  @Test func `words are parted as a shell parts them`() {
    #expect(PracticeDesk.words("quany a \"b c\" d'e f'  ''") == ["a", "b c", "de f", ""])
    #expect(PracticeDesk.words("a \"b") == nil)
  }

  @Test func `a damaged recording is refused with its line`() throws {
    let head = Recording.line(Walk.head(.nurse))
    for (text, line) in [
      ("", 1), ("{}\n", 1), (head + "{\"t\":1}\n", 2), (head + "{\"key\":\"a\",\"t\":5}\n{\"key\":\"a\",\"t\":4}\n", 3),
      (head + "{\"key\":\"no-such\",\"t\":5}\n", 2), (head.replacing("\"width\":80", with: "\"width\":99999999"), 1),
    ] {
      let refusal = #expect(throws: Refusal.self, "\(text)") { try Recording(Data(text.utf8)) }
      #expect(refusal?.code == "QY-PRA-0012" && refusal?.place == "line \(line)", "\(text) \(refusal?.place ?? "")")
    }
  }

  @Test func `keys are written by names that are read back`() {
    for name in ["a", "ctrl-p", "alt-b", "shift-tab", "f12", "pagedown", "space", "ctrl-space", "-", "?", "\u{301}", "Ấ"] {
      #expect(KeyPress(named: name)?.name == name)
    }
  }

  @Test func `where people work there are no exercises, and nothing is recorded`() throws {
    let hospital = try Hospital()
    let session = try hospital.session("bs.an")
    #expect(try !Practice.isSandbox(session))
    #expect(throws: Refusal.self) { try Practice(session).standing() }
    var written = ""
    let refusal = #expect(throws: Refusal.self) {
      try Recorder(hospital.setup("bs.an"), session, size: Size(width: 80, height: 24)) { written += $0 }
    }
    #expect(refusal?.code == "QY-PRA-0001" && written.isEmpty)
    let drive = Drive(hospital, as: "bs.an")
    drive.keys("ctrl-p").type("^practice").keys("enter")
    #expect(drive.text.contains("QY-PRA-0010"))
    // A database in which anything was done never becomes one.
    let actor = Actor(account: "x", role: "x", origin: "x")
    #expect(throws: Refusal.self) { try hospital.store.markSandbox("nurse 1", by: actor, at: hospital.now) }
  }
}

/// The linear mode with its lines typed ahead.
private func converse(_ setup: ClientSetup, _ input: [String]) -> [String] {
  var rest = input[...]
  var output: [String] = []
  LinearRun(setup, read: { _, _ in rest.popFirst() }, write: { output.append($0) }).run()
  return output
}
