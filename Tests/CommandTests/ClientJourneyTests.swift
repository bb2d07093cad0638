import Foundation
import Testing

/// The built program in a real terminal, with real keys.
@Suite(.serialized) struct ClientJourneyTests {
  /// A tmux server of its own with one window.
  final class Terminal {
    private let socket = "quany-\(UUID().uuidString.prefix(8))"

    init(_ command: String, width: Int = 80, height: Int = 24) throws {
      try tmux(
        "-f", "/dev/null", "new-session", "-d", "-s", "main", "-x", "\(width)", "-y", "\(height)",
        "env TERM=xterm-256color SWIFT_BACKTRACE=enable=no \(command); stty -a | tr ' ' '\n' | grep -x -e icanon -e echo | sort; printf '\\rENDED\\n'; cat"
      )
    }

    deinit { _ = try? tmux("kill-server") }

    @discardableResult
    func tmux(_ arguments: String...) throws -> String {
      guard let output = tmpfile(), let nothing = fopen("/dev/null", "r+") else { throw POSIXError(.EMFILE) }
      defer { for file in [output, nothing] { fclose(file) } }
      let client = try Spawn.start(
        ["/usr/bin/tmux", "-u", "-L", socket] + arguments,
        environment: ProcessInfo.processInfo.environment.merging(["LC_ALL": "C.UTF-8"]) { $1 },
        streams: (fileno(nothing), fileno(output), fileno(nothing)))
      waitpid(client, nil, 0)
      rewind(output)
      return String(decoding: try FileHandle(fileDescriptor: fileno(output)).readToEnd() ?? Data(), as: UTF8.self)
    }

    func keys(_ names: String...) throws { for name in names { try tmux("send-keys", "-t", "main", name) } }
    func type(_ text: String) throws { try tmux("send-keys", "-l", "-t", "main", text) }

    /// Waits until the screen has the text; gives the screen.
    @discardableResult
    func wait(for text: String) throws -> String {
      var shown = ""
      for _ in 0..<200 {
        shown = try tmux("capture-pane", "-p", "-t", "main")
        if shown.contains(text) { return shown }
        Thread.sleep(forTimeInterval: 0.05)
      }
      Issue.record("“\(text)” never came:\n\(shown)")
      return shown
    }

    /// The client's process: the window's shell has no other child.
    func client() throws -> pid_t {
      let shell = try tmux("list-panes", "-t", "main", "-F", "#{pane_pid}").trimmingCharacters(in: .whitespacesAndNewlines)
      let children = try String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
      return try #require(children.split(separator: " ").first.flatMap { pid_t($0) })
    }
  }

  /// - Parameter own: what else the running account is, as the words of `init`.
  func hospital(own: [String] = ["--roles", "operator"]) throws -> (ward: Ward, database: String) {
    let ward = try Ward(files: ["batch.xml": Data(Self.batch.utf8)])
    let database = ward.path("h.qydb")
    #expect(try Program.run(["init", "--db", database, "--hospital", "H001"] + own).status == 0)
    #expect(try Program.run("import", "--db", database, ward.path("batch.xml")).status == 0)
    #expect(
      try Program.run(
        "staff", "add", "--db", database, "bs.an", "--name", "Trần Văn An", "--roles", "doctor", "--practitioner", "H001/BS1",
        "--department",
        "H001/K01"
      ).status == 0)
    try Ward.givePassword("bs.an", Data("mat-khau-1\n".utf8), in: database)
    return (ward, database)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux")))
  func `a nurse measures, a doctor prescribes over a warning, the nurse gives, the doctor writes the discharge paper`() throws {
    let (ward, database) = try hospital()
    #expect(
      try Program.run(
        "staff", "add", "--db", database, "yt.chi", "--name", "Phạm Thị Chi", "--roles", "nurse", "--practitioner", "H001/YT1",
        "--department",
        "H001/K01"
      ).status == 0)
    try Ward.givePassword("yt.chi", Data("mat-khau-2\n".utf8), in: database)
    func sitDown(_ account: String, _ password: String, width: Int = 80, height: Int = 24) throws -> Terminal {
      let terminal = try Terminal("\(Program.path) ui --db \(database) --as \(account)", width: width, height: height)
      try terminal.wait(for: "Đăng nhập")
      try terminal.type(password)
      try terminal.keys("Tab", "Enter")
      try terminal.wait(for: "Trang chính")
      try terminal.keys("f")
      try terminal.wait(for: "Tìm người bệnh")
      try terminal.type("nguyen van")
      try terminal.wait(for: "Nguyễn Văn Mẫu")
      try terminal.keys("Enter")
      try terminal.wait(for: "đang điều trị")
      return terminal
    }
    func sign(_ terminal: Terminal, _ password: String) throws {
      try terminal.keys("F9")
      try terminal.wait(for: "Bạn đứng tên")
      try terminal.type(password)
      try terminal.keys("Enter")
      try terminal.wait(for: "Đã xác nhận H001/R")
    }
    let nurse = try sitDown("yt.chi", "mat-khau-2")
    try nurse.keys("v")
    try nurse.wait(for: "Nhịp thở")
    for value in ["88", "38,5", "120/80", "20", "97"] {
      try nurse.type(value)
      try nurse.keys("Tab")
    }
    try nurse.wait(for: "120/80")
    try sign(nurse, "mat-khau-2")
    // What the patient says that they can't take.
    try nurse.keys("b")
    try nurse.wait(for: "Biểu mẫu")
    try nurse.type("di ung")
    try nurse.wait(for: "Tiền sử dị ứng")
    try nurse.keys("Enter")
    try nurse.wait(for: "Dị nguyên")
    try nurse.type("Penicilin")
    try nurse.wait(for: "Penicilin")
    try sign(nurse, "mat-khau-2")

    let doctor = try sitDown("bs.an", "mat-khau-1", width: 200, height: 60)
    try doctor.keys("d")
    try doctor.wait(for: "Dị ứng  Penicilin")
    try doctor.type("Amoxicilin 500mg")
    try doctor.keys("Tab")
    try doctor.type("1 viên")
    try doctor.keys("Tab", "Tab")
    try doctor.wait(for: "Penicilin")
    try doctor.keys("F9")
    try doctor.wait(for: "QY-MED-0001")
    try doctor.type("đã thử, không phản ứng")
    try doctor.wait(for: "đã thử")
    try sign(doctor, "mat-khau-1")

    try nurse.keys("t")
    try nurse.wait(for: "Amoxicilin 500mg")
    try nurse.keys("Enter")
    try nurse.wait(for: "chính mình")
    try nurse.type("mat-khau-2")
    try nurse.keys("C-s")
    try nurse.wait(for: "Đã ghi 1 liều")

    try doctor.keys("b")
    try doctor.wait(for: "Biểu mẫu")
    try doctor.type("ra vien")
    try doctor.wait(for: "Giấy ra viện")
    try doctor.keys("Enter")
    try doctor.wait(for: "Điền từ hồ sơ")
    try doctor.keys("F6")
    try doctor.wait(for: "Amoxicilin 500mg")
    try sign(doctor, "mat-khau-1")
    try doctor.keys("C-q")
    try nurse.keys("C-q")
    try doctor.wait(for: "ENDED")
    try nurse.wait(for: "ENDED")
    #expect(try ward.query("SELECT count(*) FROM attestation", "h.qydb") == "5\n")
    #expect(try ward.query("SELECT status, performer FROM medicationAdministration", "h.qydb") == "completed|YT1\n")
    #expect(try Program.run("verify", "--db", database).status == 0)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux")))
  func `from sign-in to a signed note, with a kill in the middle of it`() throws {
    let (ward, database) = try hospital()
    let command = "\(Program.path) ui --db \(database) --as bs.an"
    let first = try Terminal(command)
    try first.wait(for: "Đăng nhập")
    try first.type("mat-khau-1")
    try first.keys("Tab", "Enter")
    try first.wait(for: "Trang chính")
    try first.keys("f")
    try first.wait(for: "Tìm người bệnh")
    try first.type("nguyen van")
    try first.wait(for: "Nguyễn Văn Mẫu")
    try first.keys("Enter")
    try first.wait(for: "Hồ sơ bệnh án")
    try first.wait(for: "đang điều trị")
    try first.keys("n")
    try first.wait(for: "Diễn biến")
    try first.type("Người bệnh tỉnh, đỡ ho.")
    try first.wait(for: "đỡ ho.")
    try waitUntilKept("đỡ ho.", ward)
    // The power goes.
    kill(try first.client(), SIGKILL)
    try first.wait(for: "ENDED")

    let second = try Terminal(command, width: 200, height: 60)
    try second.wait(for: "Đăng nhập")
    try second.type("mat-khau-1")
    try second.keys("Tab", "Enter")
    try second.wait(for: "Người bệnh tỉnh, đỡ ho.")
    try second.type(" A\u{302}\u{301}p xe.")
    try second.wait(for: "Ấp xe.")
    try second.keys("F9")
    try second.wait(for: "Bạn đứng tên")
    try second.type("mat-khau-1")
    try second.keys("Enter")
    try second.wait(for: "Đã xác nhận H001/R")
    try second.keys("C-q")
    try second.wait(for: "ENDED")
    #expect(try ward.query("SELECT count(*) FROM attestation", "h.qydb") == "1\n")
    #expect(try Program.run("verify", "--db", database).status == 0)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/chromium")))
  func `a prescription goes onto paper with what a chemist has to know`() throws {
    let (ward, database) = try hospital(own: ["--roles", "operator,doctor", "--practitioner", "H001/BS1"])
    let (pdf, text) = (ward.path("don.pdf"), ward.path("don.txt"))
    let prescribe = [
      "^find", "nguyen van mau", "1", "d 1", "f", "", "", "Paracetamol 500mg", "2 viên", "2", "2", "5", "", "sau ăn", "", "", "", "",
      "ctrl-s", "^^",
    ]
    let print = ["2", "p", "2", pdf, "p", "1", text, "q"]
    let said = try Program.run(
      ["ui", "--db", database, "--linear"], input: Data((prescribe + print).joined(separator: "\n").utf8))
    #expect(said.status == 0, "\(said.output)")
    let bytes = try String(decoding: Data(contentsOf: URL(filePath: pdf)), as: UTF8.self)
    #expect(bytes.hasPrefix("%PDF-") && (bytes.contains("/MediaBox [0 0 594") || bytes.contains("/MediaBox [0 0 595")))
    let page = try String(contentsOfFile: text, encoding: .utf8)
    for part in [
      "NGUYỄN VĂN MẪU", "15/01/1981", "│ 1   │ Paracetamol 500mg", "│ Uống 2 viên, 2 lần/ngày, 5", "│ ngày; sau ăn", "│ 20 viên",
      NSUserName(),
    ] {
      #expect(page.contains(part), "\(part)\n\(page)\n\(said.output)")
    }
    #expect(try ward.query("SELECT count(*) FROM auditEvent WHERE action = 'print'", "h.qydb") == "2\n")
  }

  /// Waits until the client has put what was typed on the disk, which it does at every pause.
  private func waitUntilKept(_ typed: String, _ ward: Ward) throws {
    for _ in 0..<200 {
      if try ward.query("SELECT count(*) FROM openDesk WHERE instr(content, CAST('\(typed)' AS BLOB))", "h.qydb") != "0\n" { return }
      Thread.sleep(forTimeInterval: 0.05)
    }
    Issue.record("“\(typed)” was never kept")
  }

  /// What somebody was about to write when the power went: the keys that lead there from the chart, what is typed, and what brings it to its end.
  private static let kinds: [(name: String, way: [String], field: String, typed: String, finish: [String], done: String)] = [
    ("vital signs", ["v"], "Nhịp thở", "88", ["C-s"], "Đã lưu nháp"),
    ("a prescription", ["d"], "Cách dùng", "Thuốc viên trắng", ["C-s"], "Đã lưu nháp"),
    ("a message", ["w"], "ngắn gọn", "bs.an", ["C-q"], "ENDED"),
  ]

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux")))
  func `whatever is being written when the client is killed is written on`() throws {
    // The machine's own account is the doctor: no password stands between the two clients.
    let (ward, database) = try hospital(own: ["--roles", "operator,doctor", "--practitioner", "H001/BS1"])
    #expect(try Program.run("staff", "change", "--db", database, NSUserName(), "--department", "H001/K01").status == 0)
    for (name, way, field, typed, finish, done) in Self.kinds {
      let first = try Terminal("\(Program.path) ui --db \(database)", width: 100, height: 40)
      try first.wait(for: "Nguyễn Văn Mẫu")
      try first.keys("Enter")
      try first.wait(for: "đang điều trị")
      for key in way { try first.keys(key) }
      try first.wait(for: field)
      try first.type(typed)
      try first.wait(for: typed)
      try waitUntilKept(typed, ward)
      kill(try first.client(), SIGKILL)
      try first.wait(for: "ENDED")
      let second = try Terminal("\(Program.path) ui --db \(database)", width: 100, height: 40)
      let shown = try second.wait(for: typed)
      #expect(shown.contains(field) || name == "a message", "\(name):\n\(shown)")
      for key in finish { try second.keys(key) }
      try second.wait(for: done)
      if done != "ENDED" { try second.keys("C-q") }
      try second.wait(for: "ENDED")
    }
    #expect(try ward.query("SELECT count(*) FROM clinicalRecord WHERE status = 'preliminary'", "h.qydb") == "2\n")
    #expect(try Program.run("verify", "--db", database).status == 0)
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux")), arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGABRT])
  func `the terminal is given back whatever ends the client`(signal: Int32) throws {
    let (ward, database) = try hospital()
    try withExtendedLifetime(ward) {
      let terminal = try Terminal("\(Program.path) ui --db \(database) --as bs.an")
      try terminal.wait(for: "Đăng nhập")
      kill(try terminal.client(), signal)
      let shown = try terminal.wait(for: "ENDED")
      #expect(shown.contains("echo\nicanon\nENDED") && !shown.contains("Đăng nhập"), "\(shown)")
    }
  }

  /// Everybody in it is made up.
  private static let batch = """
    <batch xmlns="urn:quany:record:1" facility="H001" producer="test" version="1.0">
    <patient birthDate="1981-01-15" id="P1" sex="male"><name use="official">Nguyễn Văn Mẫu</name></patient>
    <encounter class="inpatient" id="E1" patient="P1" start="2026-01-05T08:00" status="inProgress">\
    <stay bed="05" department="K01" start="2026-01-05T08:00"/><participant practitioner="BS1" role="attender"/>\
    <diagnosis code="J06.9" role="main" system="icd10"/></encounter>
    </batch>
    """
}
