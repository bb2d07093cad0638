import ClinicalModel
import Foundation
import RecordStore
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

struct FrameTests {
  @Test func `a desk that was locked or left is entered by a password, though the machine's account opened it`() throws {
    let hospital = try Hospital()
    for leave in [["f12", "f5"], ["o"]] {
      let drive = Drive(hospital, as: "bs.an")
      #expect(drive.client.station.session?.account == "bs.an", "the system said who it is")
      for key in leave { drive.keys(key) }
      drive.keys("f5")
      #expect(drive.client.station.session == nil && drive.text.contains("Tài khoản của máy đã đặt mật khẩu"), "\(drive.text)")
      drive.keys("enter")
      #expect(drive.client.station.session == nil)
      drive.type(Hospital.password).keys("tab", "enter")
      #expect(drive.client.station.session?.account == "bs.an", "\(drive.text)")
      drive.client.end()
    }
  }

  @Test func `help, jumping and leaving stay in sight however many actions a screen has`() throws {
    let hospital = try Hospital()
    try ManageStaff(hospital.session("chief")).add(
      "tatca", name: "Người Kiêm Nhiệm", roles: Set(Role.allCases), practitioner: "H001/BS2", departments: [])
    let drive = Drive(hospital, as: "tatca")
    let footer = drive.lines.suffix(4).joined(separator: "\n")
    for text in ["…", "? giúp", "Ctrl-P", "Ctrl-Q thoát"] { #expect(footer.contains(text), "\(drive.text)") }
    #expect(drive.lines[0].contains(/… · \d\d:\d\d\s*$/), "\(drive.lines[0])")
    #expect(Drive(hospital, as: "tatca", client: "here:9:9", size: Size(width: 160, height: 50)).text.contains("j Nhật ký"))
  }

  @Test func `a doctor begins at home, with their patients and drafts`() throws {
    let drive = Drive(try Hospital(), as: "bs.an")
    let text = drive.text
    #expect(drive.lines[0].contains("QuanY │ Trang chính") && drive.lines[0].contains("H001 · Trần Văn An · bác sĩ"))
    #expect(text.contains("K01") && text.contains("05") && text.contains("Nguyễn Văn Mẫu"))
    #expect(text.contains("Bản nháp của tôi") && text.contains("Tờ điều trị"))
    #expect(!text.contains("Mục bị giữ lại"), "a doctor has no quarantine")
    #expect(drive.lines[23].contains("Ctrl-Q thoát"))
  }

  @Test func `somebody is found as the name is typed, with and without marks, composed and combining`() throws {
    let hospital = try Hospital()
    for typed in ["anh", "Ánh", "A\u{301}nh", "nguyen thi a", "P2", "15/1/1982"] {
      let drive = Drive(hospital, as: "bs.an", running: ["here:1:1"])
      drive.keys("f").type(typed)
      #expect(drive.text.contains("Nguyễn Thị Ánh"), "\(typed)")
      #expect(!drive.text.contains("Đỗ Quang Mẫu"), "\(typed)")
    }
  }

  @Test func `a chart is opened from the list, and space and Enter recall it`() throws {
    let drive = Drive(try Hospital(), as: "bs.an")
    drive.keys("f").type("mau").keys("end")
    drive.keys("ctrl-u").type("nguyen van mau").keys("enter")
    #expect(drive.lines[1].contains("Nguyễn Văn Mẫu · Nam · 15/01/1981 · H001/P1"))
    #expect(drive.text.contains("J06.9") && drive.text.contains("đang điều trị") && drive.text.contains("đã sửa"))
    drive.keys("esc", "esc", "space", "enter")
    #expect(drive.lines[1].contains("Nguyễn Văn Mẫu"))
  }

  @Test func `Enter before the answer opens who is found alone, and never a line of the old list`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an")
    drive.keys("f").type("nguyen")
    for letter in " van mau" { drive.screen.handle(.key(KeyPress(letter))) }
    drive.keys("enter")
    #expect(drive.lines[1].contains("Nguyễn Văn Mẫu · Nam"))
    let other = Drive(hospital, as: "bs.an", running: ["here:1:1"])
    other.keys("f").type("nguyen van mau")
    other.keys("ctrl-u")
    for letter in "nguyen" { other.screen.handle(.key(KeyPress(letter))) }
    other.keys("enter")
    #expect(other.lines[0].contains("Tìm người bệnh") && other.text.contains("Nguyễn Thị Ánh"))
  }

  @Test func `a chart of another ward is refused with its code, and opens by broken glass`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "yt.chi")
    drive.keys("f").type("nguyen van mau").keys("enter")
    #expect(drive.text.contains("QY-ACC-0012") && drive.text.contains("Mở khẩn cấp"))
    drive.keys("g").type("ngừng tim").keys("enter")
    #expect(drive.lines[1].contains("Nguyễn Văn Mẫu"))
  }

  @Test func `access is asked for at each jump, with the roles of that moment`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an")
    try ManageStaff(hospital.session("chief")).change("bs.an", roles: [.auditor])
    drive.keys("f")
    #expect(drive.text.contains("QY-ACC-0002"))
    #expect(drive.lines[0].contains("Trang chính"))
    try ManageStaff(hospital.session("chief")).change("bs.an", isActive: false)
    drive.pause(3000)
    #expect(drive.text.contains("QY-ACC-0001") && drive.lines[0].contains("Đăng nhập"))
    #expect(!drive.text.contains("Nguyễn Văn Mẫu"))
  }

  @Test func `the palette, the jump and the way back`() throws {
    let drive = Drive(try Hospital(), as: "bs.an")
    drive.keys("ctrl-p").type("tim ng")
    #expect(drive.text.contains("Đi đâu, làm gì?") && drive.text.contains("Tìm người bệnh"))
    drive.keys("enter")
    #expect(drive.lines[0].contains("Tìm người bệnh"))
    drive.type("^home").keys("enter")
    #expect(drive.lines[0].contains("Trang chính"))
    drive.keys("^").type("^").keys("enter")
    #expect(drive.lines[0].contains("Tìm người bệnh"))
    drive.type("^nonsense").keys("enter")
    #expect(drive.text.contains("QY-UI-0004"))
  }

  @Test func `steps are joined by semicolons`() throws {
    let drive = Drive(try Hospital(), as: "bs.an")
    drive.keys(":").type("^find;nguyen van mau;1").keys("enter")
    #expect(drive.lines[1].contains("Nguyễn Văn Mẫu · Nam"))
  }

  @Test func `help has three levels, and the keys are always in sight`() throws {
    let drive = Drive(try Hospital(), as: "bs.an")
    drive.keys("f", "f1")
    #expect(drive.text.contains("Giúp 1/3") && drive.text.contains("chữ đầu (nva)"))
    drive.keys("?")
    #expect(drive.text.contains("Giúp 2/3") && drive.text.contains("QR"))
    drive.keys("?")
    #expect(drive.text.contains("Giúp 3/3") && drive.text.contains("Ctrl-P"))
    drive.keys("esc")
    #expect(drive.lines.suffix(2).joined().contains("F1 giúp"))
  }

  @Test func `where no field has the keys, help has the screen and the manual`() throws {
    let drive = Drive(try Hospital(), as: "bs.an")
    drive.keys("?")
    #expect(drive.text.contains("Giúp 1/2") && drive.text.contains("Việc làm được ở đây"), "\(drive.text)")
    drive.keys("?")
    #expect(drive.text.contains("Giúp 2/2") && drive.text.contains("Ctrl-P"), "\(drive.text)")
    drive.keys("?")
    #expect(!drive.text.contains("Giúp 2/2"))
  }

  @Test func `fields keep their labels where columns stand one below the other`() throws {
    let drive = Drive(try Hospital(), as: "tiepdon")
    drive.keys("n")
    for label in ["Họ và tên", "Ngày sinh", "CCCD", "Điện thoại"] {
      #expect(drive.text.contains("\(label)  ") || drive.text.contains("\(label) *"), "\(label)")
    }
  }

  @Test func `the language switches in place`() throws {
    let drive = Drive(try Hospital(), as: "bs.an")
    drive.keys("f").type("anh").keys("f2")
    #expect(drive.lines[0].contains("Find a patient") && drive.text.contains("Birth date") && drive.text.contains("Nguyễn Thị Ánh"))
  }

  @Test func `an idle client locks itself, keeps what was typed, and opens by the password`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an")
    drive.keys("f").type("nguyen thi")
    drive.pause(10 * 60_000)
    #expect(drive.text.contains("Đã khóa") && !drive.text.contains("Nguyễn Thị"))
    drive.keys("esc")
    #expect(drive.text.contains("Đã khóa"))
    drive.type("sai").keys("enter")
    #expect(drive.text.contains("QY-ACC-0004"))
    drive.type(Hospital.password).keys("enter")
    #expect(drive.text.contains("nguyen thi") && drive.text.contains("Nguyễn Thị Ánh"))
  }

  @Test func `somebody else signs in over the lock, sees nothing of it, and the first finds what they typed`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an")
    drive.keys("ctrl-p").type("^register").keys("enter").type("Trần Thị Đang Gõ")
    drive.pause(10 * 60_000)
    #expect(drive.text.contains("Đã khóa") && drive.text.contains("F5") && !drive.text.contains("Đang Gõ"), "\(drive.text)")
    drive.keys("f5")
    #expect(drive.text.contains("Đăng nhập") && !drive.text.contains("Đang Gõ"), "\(drive.text)")
    drive.focusAccount("bs.binh")
    #expect(drive.text.contains("Lê Thị Bình") && !drive.text.contains("Đang Gõ") && !drive.text.contains("Trần Thị"), "\(drive.text)")
    #expect(drive.client.station.recent.isEmpty && drive.client.station.shelf.isEmpty && drive.client.places.count == 1)
    drive.keys("o").focusAccount("bs.an")
    #expect(drive.text.contains("Trần Thị Đang Gõ"), "\(drive.text)")
  }

  @Test func `lines that were typed after too long stand until the person has said who they are`() throws {
    let hospital = try Hospital()
    var input = ["^find", "nguyen van mau", "sai", "", Hospital.password, "", "1", "q"][...]
    var output: [String] = []
    LinearRun(
      hospital.setup("bs.an"),
      read: { prompt, _ in
        output.append(prompt + (input.first ?? "<end>"))
        if input.first == "nguyen van mau" { hospital.pass(milliseconds: 11 * 60_000) }
        return input.popFirst()
      }, write: { output.append($0) }
    ).run()
    let text = output.joined(separator: "\n")
    #expect(text.contains("Đã khóa") && text.contains("QY-ACC-0004"), "\(text)")
    #expect(output.contains { $0.hasPrefix("1. Nguyễn Văn Mẫu") } && text.contains("Màn hình: Hồ sơ bệnh án"), "\(text)")
    // Whoever is somebody else does nothing with the line.
    input = ["^find", "nguyen van mau", "^", "q"][...]
    output = []
    let other = try Hospital()
    LinearRun(
      other.setup("bs.an"),
      read: { _, _ in
        if input.first == "nguyen van mau" { other.pass(milliseconds: 11 * 60_000) }
        return input.popFirst()
      }, write: { output.append($0) }
    ).run()
    #expect(!output.contains { $0.hasPrefix("1. Nguyễn Văn Mẫu") } && output.contains("Màn hình: Đăng nhập"), "\(output)")
  }

  @Test func `a password that was right at sign-in does not attest later`() throws {
    let hospital = try Hospital()
    let session = try Session.signIn(
      store: hospital.store, account: "bs.an", password: Hospital.password, origin: "test", now: { hospital.now }, secondFactor: { "" })
    #expect(session.signIn != nil && session.longLived.signIn == nil)
  }

  @Test func `a password that somebody else set opens the place to set one's own, and nothing else`() throws {
    let hospital = try Hospital()
    let given = "duoc-cap-1"
    try ManageStaff(hospital.session("chief")).setPassword(given, of: "yt.chi", old: nil)
    let drive = Drive(hospital, as: "bs.an")
    drive.client.signOut()
    drive.focusAccount("yt.chi", given)
    #expect(drive.text.contains("Đặt mật khẩu của bạn") && !drive.text.contains("Trang chính"))
    drive.pause(3000)
    #expect(!drive.text.contains("QY-ACC-0031"))
    // Nothing else opens, and standing there signs nobody out.
    drive.keys("^").type("home").keys("enter").pause(11 * 60_000)
    #expect(drive.text.contains("Đặt mật khẩu của bạn") && !drive.text.contains("Người bệnh của tôi"))
    drive.keys("esc")
    func set(_ old: String, _ new: String, _ again: String) {
      for _ in 0..<6 where drive.client.places.last?.focus != "old" { drive.keys("tab") }
      drive.keys("ctrl-u").type(old).keys("tab", "ctrl-u").type(new).keys("tab", "ctrl-u").type(again).keys("enter").pause()
    }
    set(given, "cua-rieng-toi", "cua-rieng-ta")
    #expect(drive.text.contains("QY-UI-0023"))
    set("khong-dung-dau", "cua-rieng-toi", "cua-rieng-toi")
    #expect(drive.text.contains("QY-ACC"))
    set(given, given, given)
    #expect(drive.text.contains("QY-STF-0039"))
    set(given, "cua-rieng-toi", "cua-rieng-toi")
    #expect(drive.text.contains("Đăng nhập bằng mật khẩu mới"))
    // Whose it is stands there already.
    drive.type("cua-rieng-toi").keys("enter").pause()
    #expect(drive.text.contains("Trang chính"), "\(drive.text)")
  }

  @Test func `two clients see each other's changes`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.binh")
    drive.pause(3000)
    #expect(!drive.text.contains("Chờ đồng ký"))
    _ = try KeepRecord(hospital.session("bs.an")).sign(
      ClinicalRecord.ID("R2")!, of: FacilityCode("H001")!, seen: nil, password: Hospital.password)
    drive.pause(3000)
    #expect(drive.text.contains("Chờ đồng ký") && drive.text.contains("An"))
  }

  @Test func `a screen that has loaded anew does not say that it is old`() throws {
    let hospital = try Hospital()
    let (drive, chart) = (Drive(hospital, as: "bs.an"), Drive(hospital, as: "bs.an", client: "here:2:2", running: ["here:1:1"]))
    drive.keys("m")
    chart.keys("f").type("nguyen van mau").keys("enter")
    _ = try KeepMessages(hospital.session("bs.binh")).send("Chào.", to: ["bs.an"])
    drive.pause(3000)
    chart.pause(3000)
    #expect(drive.text.contains("Chào.") && !drive.text.contains("Có thay đổi mới"))
    #expect(chart.text.contains("Có thay đổi mới"))
    chart.keys("r")
    #expect(!chart.text.contains("Có thay đổi mới"))
  }

  @Test func `one's own change is nothing new, at another terminal it is`() throws {
    let hospital = try Hospital()
    let chart = Drive(hospital, as: "bs.an")
    chart.keys("f").type("nguyen van mau").keys("enter")
    chart.pause(3000)
    _ = try KeepMessages(hospital.session("bs.an")).send("Chào.", to: ["bs.binh"])
    chart.pause(3000)
    #expect(!chart.text.contains("Có thay đổi mới"), "\(chart.text)")
    let elsewhere = try Session(store: hospital.store, account: "bs.an", origin: "elsewhere", now: { hospital.now })
    _ = try KeepMessages(elsewhere).send("Chào lại.", to: ["bs.binh"])
    chart.pause(3000)
    #expect(chart.text.contains("Có thay đổi mới"), "\(chart.text)")
  }

  @Test func `a window that is too small says so, and a resize draws anew`() throws {
    let drive = Drive(try Hospital(), as: "bs.an")
    drive.screen.resize(Size(width: 30, height: 5))
    #expect(drive.screen.draw().lines[0].contains("quá nhỏ"))
    drive.screen.resize(Size(width: 200, height: 60))
    #expect(drive.screen.draw().lines[0].contains("Trang chính"))
  }

  @Test func `text of a record can't write outside of its place`() throws {
    let drive = Drive(try Hospital(), as: "bs.an")
    drive.screen.handle(.paste("\u{1B}[2J"))
    drive.keys("f")
    drive.screen.handle(.paste("An\u{202E}\nBình"))
    #expect(drive.text.contains("An Bình") && !drive.text.contains("\u{202E}"))
  }

  @Test(arguments: [Size(width: 80, height: 24), Size(width: 200, height: 60), Size(width: 40, height: 10)])
  func `any keys on any screen leave a screen`(size: Size) throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.binh", size: size)
    let names = [
      "f", "a", "enter", "esc", "tab", "shift-tab", "down", "up", "pagedown", "end", "home", "space", "1", ",", "2", "?", "ctrl-p",
      "backspace", "f1", "f2",
      "r", "c", "s", "k", "x", "p", "m", ".", "left", "right", "ế", "ctrl-s", "ctrl-n", "^",
    ]
    var state: UInt64 = UInt64(size.width)
    for _ in 0..<500 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      drive.keys(names[Int(state >> 33) % names.count])
      if state >> 60 == 0 { drive.pause() }
      let grid = drive.screen.draw()
      #expect(grid.size == size)
    }
  }

  @Test func `what is done is done with the row that is highlighted, whatever was typed or marked before`() throws {
    let hospital = try Hospital()
    try ManageStaff(hospital.session("chief")).change("bs.an", departments: [])
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 100, height: 30))
    drive.keys("w").pause()
    let names = try #require(drive.client.view.table("places")).rows.map { $0.cells[1] }
    #expect(names.count == 2)
    func opened(_ keys: String...) -> Bool {
      for key in keys { drive.keys(key) }
      drive.pause()
      defer { drive.keys("esc").pause() }
      return drive.client.route?.name == "note" && drive.lines[1].contains(names[1])
    }
    // A number and then an arrow; a mark elsewhere; a key that does nothing.
    drive.keys("1")
    #expect(drive.text.contains("1▏") && drive.text.contains("· " + names[0]), "whom it means is said: \(drive.text)")
    #expect(opened("z", "down", "v"), "\(drive.text)")
    drive.keys("up")
    #expect(opened(" ", "v"), "the mark is on the first, the highlight on the second: \(drive.text)")
    // A row that was named is the chosen one from then on.
    drive.keys("up")
    #expect(opened("2", "v"), "\(drive.text)")
    #expect(opened("v"), "\(drive.text)")
  }

  @Test func `a password that stands in clear where something else belongs is not attested`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an")
    drive.client.jump(to: "note", ["encounter": "H001/E1", "form": "progress"])
    drive.pause()
    drive.focus("course").type("Đỡ ho. " + Hospital.password).keys("f9").type(Hospital.password).keys("enter").pause()
    #expect(drive.client.route?.name == "note" && drive.text.contains("QY-UI-0077"), "\(drive.text)")
    #expect(drive.client.places.last?.focus == "course")
    drive.keys("ctrl-u").type("Đỡ ho.").keys("f9").type(Hospital.password).keys("enter").pause()
    #expect(drive.text.contains("Đã xác nhận"), "\(drive.text)")
    // Nor in a reason.
    drive.client.jump(to: "record", ["record": "H001/R1"])
    drive.pause()
    drive.keys("x").type(Hospital.password).keys("tab").type(Hospital.password).keys("enter").pause()
    #expect(drive.client.dialog != nil && drive.text.contains("QY-UI-0077"), "\(drive.text)")
  }

  @Test func `of two who move one patient the second is told, and moves nobody`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an")
    drive.keys("w").pause()
    drive.keys("b").type("15")
    guard
      case .kept = try KeepEncounter(hospital.session("bs.binh")).transfer(
        Encounter.ID("E1")!, of: FacilityCode("H001")!, department: "K01", room: nil, bed: "16", seen: nil)
    else { throw CancellationError() }
    drive.keys("ctrl-s").pause()
    #expect(drive.client.notice?.text == KeepEncounter.changedSince.text.vi, "\(drive.text)")
    #expect(try ShowWard(hospital.session("bs.an"))(FacilityCode("H001")!, department: "K01").first?.bed == "16")
    // Letters alone are no bed of a ward that states none.
    drive.keys("b").type("ảo").keys("ctrl-s").pause()
    #expect(drive.client.dialog?.dialog.id == "unstatedBed", "\(drive.text)")
  }

  @Test(arguments: [("nguyen^^", "home", "nguyen"), ("nguyen^ward", "ward", "nguyen")])
  func `a jump is typed behind what a field says, too`(typed: String, screen: String, left: String) throws {
    let drive = Drive(try Hospital(), as: "bs.an")
    drive.keys("f").type(typed)
    drive.keys("enter").pause()
    #expect(drive.client.route?.name == screen, "\(drive.text)")
    if screen == "ward" {
      drive.keys("esc").pause()
      #expect(drive.client.view.fields.first?.value == left)
    }
  }

  @Test func `a key that was meant for a row which somebody else took away does nothing to the row in its place`() throws {
    let hospital = try Hospital()
    try ManageStaff(hospital.session("chief")).change("bs.an", departments: [])
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 100, height: 30))
    drive.keys("w").pause()
    let rows = try #require(drive.client.view.table("places")).rows
    #expect(rows.count == 2 && drive.client.places.last?.focus == "places", "\(drive.text)")
    // Somebody else ends the first one's stay while its row is chosen, and while a number is typed.
    drive.keys("1")
    let end = Encounter.Disposition(discharge: .discharged, outcome: .improved)
    let name = try #require(rows[0].id.split(separator: "/").last.flatMap { Encounter.ID(String($0)) })
    guard
      case .kept = try KeepEncounter(hospital.session("bs.binh")).discharge(
        name, of: FacilityCode("H001")!, disposition: end, diagnosis: Coding(.icd10, "I10"), seen: nil)
    else { throw CancellationError() }
    drive.pause(12_000)
    #expect(drive.client.view.table("places")?.rows.map(\.id) == [rows[1].id], "\(drive.text)")
    drive.keys("v")
    #expect(drive.client.route?.name == "ward" && drive.client.notice?.text == Texts.numbersMoved.vi, "\(drive.text)")
    drive.keys("v")
    #expect(drive.client.route?.name == "ward" && drive.client.notice?.text == Texts.choiceLost.vi, "\(drive.text)")
    // Whoever has looked does it.
    drive.keys("v").pause()
    #expect(drive.client.route?.name == "note" && drive.lines[1].contains(rows[1].cells[1]), "\(drive.text)")
  }
}

extension Drive {
  /// Signs in on the sign-in screen by the password.
  @discardableResult
  fileprivate func focusAccount(_ account: String, _ password: String = Hospital.password) -> Drive {
    for _ in 0..<6 where client.places.last?.focus != "account" { keys("tab") }
    keys("ctrl-u").type(account).keys("tab")
    type(password).keys("enter")
    return self
  }
}
