import Foundation
import Glibc
import Testing

/// What the client does to a terminal: stopped and continued, resized, in the colours that it has; and two clients on one database.
struct ClientTerminalTests {
  private func hospital() throws -> (ward: Ward, database: String) { try ClientJourneyTests().hospital() }

  @Test(arguments: [SIGTSTP, 0])
  func `a client that is stopped gives the terminal back, and takes it again with its screen`(signal: Int32) throws {
    let (ward, database) = try hospital()
    try withExtendedLifetime(ward) {
      let terminal = try PseudoTerminal(["ui", "--db", database, "--as", "bs.an"])
      #expect(terminal.wait(for: "Đăng nhập") && terminal.isRaw)
      terminal.forget()
      // From outside, or by Ctrl-Z outside of a text: here in the field of the account, where there is nothing to undo.
      if signal == 0 {
        terminal.type("\u{1B}[Z\u{1A}")
      } else {
        terminal.signal(signal)
      }
      guard signal != 0 || terminal.wait(for: { terminal.state == "T" }) else { return }
      #expect(terminal.wait { terminal.state == "T" })
      #expect(!terminal.isRaw && terminal.wait(for: "\u{1B}[?1049l"))
      terminal.forget()
      terminal.signal(SIGCONT)
      #expect(terminal.wait(for: "Mật khẩu") && terminal.isRaw)
    }
  }

  @Test func `a window that changes its size is drawn anew in it`() throws {
    let (ward, database) = try hospital()
    try withExtendedLifetime(ward) {
      let terminal = try PseudoTerminal(["ui", "--db", database, "--as", "bs.an"])
      #expect(terminal.wait(for: "F1"))
      terminal.forget()
      terminal.resize(30, 8)
      #expect(terminal.wait(for: "quá nhỏ"))
      terminal.forget()
      terminal.resize(200, 60)
      // The keys stand on the last line.
      #expect(terminal.wait(for: "\u{1B}[60;") && terminal.wait(for: "Mật khẩu"))
    }
  }

  @Test func `whatever a terminal sends, and whatever size it has, the client goes on and leaves it clean`() throws {
    let (ward, database) = try hospital()
    try withExtendedLifetime(ward) {
      let terminal = try PseudoTerminal(["ui", "--db", database, "--as", "bs.an"])
      #expect(terminal.wait(for: "F1"))
      // Bytes that are no text, sequences without an end, a window title, a paste without an end, and the mouse gone wild.
      terminal.type([0xFF, 0xC3, 0x28, 0xE1, 0xBA, 0xED, 0xA0, 0x80, 0xF8, 0x00, 0x1B, 0x5B, 0x39, 0x39, 0x39, 0x39, 0x39, 0x7E])
      terminal.type(Array("\u{1B}]0;title\u{07}\u{1B}P1;2q\u{1B}\\\u{1B}[?62;c\u{1B}[200~".utf8) + Array(repeating: 0x61, count: 200_000))
      terminal.type(Array("\u{1B}[201~".utf8))
      for step in 0..<500 { terminal.type(Array("\u{1B}[<\(step % 70);\(step * 7);\(step * 3)\(step % 2 == 0 ? "M" : "m")".utf8)) }
      for (width, height) in [(1, 1), (500, 200), (2, 300), (80, 24)] as [(UInt16, UInt16)] { terminal.resize(width, height) }
      terminal.forget()
      terminal.type("\u{0C}")
      #expect(terminal.wait(for: "Mật khẩu") && terminal.isRaw)
      terminal.type("\u{11}")
      #expect(terminal.wait(for: "\u{1B}[?1049l") && terminal.wait { terminal.hasEnded } && !terminal.isRaw)
    }
  }

  @Test(arguments: [["ui"], ["ui", "--linear"]])
  func `a line that is cut ends the client`(words: [String]) throws {
    let (ward, database) = try hospital()
    try withExtendedLifetime(ward) {
      let terminal = try PseudoTerminal(words + ["--db", database, "--as", "bs.an"])
      #expect(terminal.wait(for: "Đăng nhập"))
      terminal.hangUp()
      #expect(terminal.wait { terminal.hasEnded })
    }
  }

  @Test(
    arguments: [
      (["NO_COLOR": "1", "COLORTERM": "truecolor"], nil), (["COLORTERM": "truecolor"], "48;2;0;95;95"), ([:], "48;5;23"),
      (["TERM": "xterm"], "4[0-7]|10[0-7]"), (["TERM": "linux"], "4[0-7]"),
    ] as [([String: String], String?)])
  func `colours are those that the terminal has, or none`(environment: [String: String], colour: String?) throws {
    let (ward, database) = try hospital()
    try withExtendedLifetime(ward) {
      let terminal = try PseudoTerminal(["ui", "--db", database, "--as", "bs.an"], environment: environment)
      #expect(terminal.wait(for: "F1"))
      let styles = terminal.sent.matches(of: /\u{1B}\[([0-9;]*)m/).map { ";" + $0.1 + ";" }
      #expect(!styles.isEmpty)
      if let colour {
        let wanted = try Regex(";(\(colour));")
        #expect(styles.contains { $0.firstMatch(of: wanted) != nil }, "\(Set(styles))")
      } else {
        let coloured = /;(3[0-8]|4[0-8]|9[0-7]|10[0-7]);/
        #expect(!styles.contains { $0.firstMatch(of: coloured) != nil }, "\(Set(styles))")
      }
    }
  }

  @Test func `a database that is not there leaves the terminal clean, with its code`() throws {
    let terminal = try PseudoTerminal(["ui", "--db", "/nowhere/none.qydb"])
    #expect(terminal.wait(for: "QY-STO-0010") && !terminal.isRaw)
    let (opened, closed) = (terminal.sent.range(of: "\u{1B}[?1049h"), terminal.sent.range(of: "\u{1B}[?1049l"))
    #expect(opened == nil || closed != nil)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux")))
  func `two clients on one database see each other's changes, and a conflict stands side by side`() throws {
    let (ward, database) = try hospital()
    try withExtendedLifetime(ward) {
      #expect(try Program.run("staff", "change", "--db", database, "bs.an", "--roles", "doctor,administrator").status == 0)
      let other = try Program.run(
        "staff", "add", "--db", database, "dd.mai", "--name", "Đỗ Mai", "--roles", "nurse", "--department", "H001/K01")
      #expect(other.status == 0)
      let chief = try ClientJourneyTests.Terminal("\(Program.path) ui --db \(database)")
      try chief.wait(for: "Thư chưa xem  không có")
      let doctor = try ClientJourneyTests.Terminal("\(Program.path) ui --db \(database) --as bs.an", width: 120, height: 40)
      try doctor.wait(for: "Đăng nhập")
      try doctor.type("mat-khau-1")
      try doctor.keys("Tab", "Enter")
      try doctor.wait(for: "Trang chính")
      try doctor.keys("m")
      try doctor.wait(for: "Chưa có thư nào.")
      try doctor.keys("n")
      try doctor.wait(for: "Ctrl-S")
      try doctor.type(NSUserName())
      try doctor.keys("Tab", "Tab")
      try doctor.type("Máy ở K01 hỏng.")
      try doctor.keys("C-s")
      try doctor.wait(for: "Đã gửi.")
      // Nobody touched a key here.
      try chief.wait(for: "Thư chưa xem  1 mục")
      // Both change one account.
      try chief.keys("k")
      try chief.wait(for: "Tài khoản nhân viên")
      try chief.wait(for: "dd.mai")
      try chief.keys("2", "Enter")
      try chief.wait(for: "H001/K01")
      try doctor.keys("Escape")
      try doctor.wait(for: "Trang chính")
      try doctor.keys("k")
      try doctor.wait(for: "Tài khoản nhân viên")
      try doctor.wait(for: "dd.mai")
      try doctor.keys("2", "Enter")
      try doctor.wait(for: "H001/K01")
      try doctor.keys("Tab", "Tab", "Tab")
      try doctor.type(", H001/K07")
      try doctor.keys("C-s")
      try doctor.wait(for: "Đã đổi tài khoản dd.mai.")
      try chief.keys("Tab", "Tab", "Tab")
      try chief.type(", H001/K08")
      try chief.keys("C-s")
      let shown = try chief.wait(for: "QY-STF-0020")
      #expect(shown.contains("H001/K07") && shown.contains("H001/K08"))
    }
  }
}
