import ClinicalModel
import Foundation
import RecordStore
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// Nothing typed is lost.
struct KeptTests {
  @Test func `a client that was killed reopens where it was`() throws {
    let hospital = try Hospital()
    let first = Drive(hospital, as: "bs.an", client: "here:1:1")
    first.keys("f").type("nguyen van mau").keys("enter")
    #expect(first.lines[1].contains("Nguyễn Văn Mẫu"))
    first.pause()
    let second = Drive(hospital, as: "bs.an", client: "here:2:2")
    #expect(second.lines[1].contains("Nguyễn Văn Mẫu"))
    second.keys("esc")
    #expect(second.lines[0].contains("Tìm người bệnh"))
  }

  @Test func `a board below a chart that was killed stands at the row that somebody came from`() throws {
    let hospital = try Hospital()
    try ManageStaff(hospital.session("chief")).change("bs.an", departments: [])
    let first = Drive(hospital, as: "bs.an", client: "here:1:1")
    first.keys("w").pause()
    let table = try #require(first.client.view.tables.first)
    #expect(table.rows.count > 1, "\(first.text)")
    first.keys("down")
    let row = table.rows[1].id
    first.keys("enter").pause()
    first.pause(3000)
    let second = Drive(hospital, as: "bs.an", client: "here:2:2")
    second.pause()
    #expect(second.client.route?.name == first.client.route?.name, "\(second.text)")
    second.keys("esc").pause()
    let place = try #require(second.client.places.last)
    let list = try #require(second.client.view.tables.first)
    #expect(list.rows[place.lists[list.id]?.selected ?? 0].id == row, "\(second.text)")
  }

  @Test func `what was typed in several clients that were killed is all there: the last is open, the others wait on the shelf`() throws {
    let hospital = try Hospital()
    let texts = ["Đỡ ho, ăn được.", "Hết sốt từ sáng."]
    for (client, text) in zip(["here:1:1", "here:2:2"], texts) {
      let running: Set<String> = client == "here:2:2" ? ["here:1:1"] : []
      let drive = Drive(hospital, as: "bs.an", client: client, running: running)
      drive.keys("f").type("nguyen van mau").keys("enter", "n").type(text)
      drive.pause(3000)
    }
    let third = Drive(hospital, as: "bs.an", client: "here:3:3")
    third.pause(3000)
    #expect(third.text.contains(texts[1]))
    let leftAt = try #require(third.client.station.shelf.map(\.leftAt) as? [Int64])
    #expect(leftAt.count == 1 && leftAt[0] <= hospital.now.seconds, "it was left when it was kept last")
    // Killed again, nothing of either is lost.
    let fourth = Drive(hospital, as: "bs.an", client: "here:4:4")
    #expect(fourth.text.contains(texts[1]) && fourth.client.station.shelf.count == 1)
    #expect(try KeepDesk(hospital.session("bs.an")).take { $0 == "here:4:4" } == nil)
  }

  @Test func `what a running client has open is nobody else's, and each desk is given out once`() throws {
    let hospital = try Hospital()
    let first = Drive(hospital, as: "bs.an", client: "here:1:1")
    first.keys("f").type("anh")
    first.pause()
    let other = Drive(hospital, as: "bs.an", client: "here:2:2", running: ["here:1:1"])
    #expect(other.lines[0].contains("Trang chính"))
    let desk = KeepDesk(try hospital.session("bs.an"))
    #expect(try desk.take { _ in false } != nil)
    #expect(try desk.take { _ in false } == nil)
    #expect(try KeepDesk(hospital.session("yt.chi")).take { _ in false } == nil)
  }

  @Test func `what is too much is refused, and a desk of another version is left alone`() throws {
    let hospital = try Hospital()
    let desk = KeepDesk(try hospital.session("bs.an"))
    #expect(throws: (any Error).self) { try desk.keep([UInt8](repeating: 0, count: 5 << 20), client: "x") }
    try desk.keep(Array("{\"version\":99}".utf8), client: "here:9:9")
    let drive = Drive(hospital, as: "bs.an")
    #expect(drive.lines[0].contains("Trang chính"))
  }

  @Test func `a question that stood open stands there again, and a wrong password costs nothing but the password`() throws {
    let hospital = try Hospital()
    let first = Drive(hospital, as: "bs.an", client: "here:1:1", size: Size(width: 100, height: 40))
    first.client.jump(to: "record", ["record": "H001/R1"])
    first.keys("a").type("Chụp phổi:\nkhông thâm nhiễm.").keys("tab").type("kết quả về muộn").keys("tab").type("sai mat khau")
    let second = Drive(hospital, as: "bs.an", client: "here:2:2", size: Size(width: 100, height: 40))
    #expect(second.client.dialog?.dialog.id == "addendum" && second.text.contains("không thâm nhiễm."), "\(second.text)")
    #expect(second.client.dialog?.form.text(of: "password") == "", "what attests is never kept")
    second.keys("tab", "tab").type("sai mat khau").keys("enter")
    #expect(second.text.contains("QY-ACC-0004") && second.client.dialog?.form.text(of: "text") == "Chụp phổi:\nkhông thâm nhiễm.")
    // Left with Esc and begun again, it says what it said; left altogether, it waits at home.
    second.keys("esc", "a")
    #expect(second.client.dialog?.form.text(of: "reason") == "kết quả về muộn")
    second.keys("esc", "esc")
    #expect(second.client.station.shelf.count == 1)
    second.pause()
    // Taken from the shelf, the question comes with its screen.
    second.keys("shift-tab", "enter", "tab", "tab").type(Hospital.password).keys("enter")
    #expect(second.text.contains("Đã ghi bổ sung H001/R1: ") && second.client.dialog == nil, "\(second.text)")
    let said = try ReadRecord(hospital.session("bs.an")).history(.init("R1")!, of: .init("H001")!, reason: "khám")
    #expect(said.count == 3 && said.last?.reason == "kết quả về muộn")
    second.keys("a")
    #expect(second.client.dialog?.form.text(of: "text") == "", "what was answered is not asked again")
  }

  @Test func `where somebody was going and how it ended stands in its question again after a kill`() throws {
    let hospital = try Hospital()
    for (key, dialog, field, text) in [
      ("t", "transfer", "bed", "09"), ("x", "discharge", "destination", "01004"), ("d", "diagnose", "diagnosis", "viem phoi"),
    ] {
      let first = Drive(hospital, as: "bs.an", client: "here:1:1")
      first.client.jump(to: "encounter", ["encounter": "H001/E1"])
      first.keys(key)
      for _ in 0..<8 where first.client.dialog?.form.focused?.id != field { first.keys("tab") }
      first.type(text).pause(3000)
      let department = first.client.dialog?.form.text(of: "department")
      let second = Drive(hospital, as: "bs.an", client: "here:2:2")
      #expect(second.client.dialog?.dialog.id == dialog)
      #expect(second.client.dialog?.form.text(of: field)?.contains(text) == true, "\(dialog): \(second.text)")
      #expect(second.client.dialog?.form.text(of: "department") == department)
      second.keys("esc")
      second.client.end()
      _ = try KeepDesk(hospital.session("bs.an")).take { _ in false }
    }
  }

  @Test func `a bed that was typed for one patient does not stand there for the next`() throws {
    let hospital = try Hospital()
    try ManageStaff(hospital.session("chief")).change("bs.an", departments: [])
    let drive = Drive(hospital, as: "bs.an")
    drive.keys("w", "b").type("09").keys("esc", "down", "b")
    #expect(drive.text.contains("Nguyễn Thị Ánh") && drive.client.dialog?.form.text(of: "bed") == "", "\(drive.text)")
    drive.keys("esc", "up", "b")
    #expect(drive.client.dialog?.form.text(of: "bed") == "09", "asked again about the same patient, it says what it said")
  }

  @Test func `who starts for an account types a password, and never into a field that shows it`() throws {
    var setup = try Hospital().setup("bs.an")
    setup.signInAs = "bs.an"
    let client = Client(setup, wake: nil)
    client.start()
    #expect(client.places.last?.focusedField(client.view)?.kind == .secret)
  }

  @Test func `who only stands there is told at once of a change, and where somebody always writes every ten seconds`() throws {
    let hospital = try Hospital()
    func loads() throws -> Int {
      try ReadAudit(hospital.session("chief"))(AuditFilter(actor: "bs.an", action: "list"), limit: 99).count
    }
    let drive = Drive(hospital, as: "bs.an")
    drive.pause(2000)
    let before = try loads()
    func write() throws { _ = try KeepMessages(hospital.session("yt.chi")).send("Nhờ xem.", to: ["bs.an"], patient: nil) }
    try write()
    drive.pause(2000)
    #expect(try loads() == before + 1 && drive.text.contains("Thư chưa xem  1 mục"), "\(drive.text)")
    for _ in 0..<4 {
      try write()
      drive.pause(2000)
    }
    #expect(try loads() == before + 1)
    drive.pause(2000)
    #expect(try loads() == before + 2 && drive.text.contains("Thư chưa xem  5 mục"), "\(drive.text)")
    drive.pause(20_000)
    #expect(try loads() == before + 2, "what did not change is not loaded anew")
  }

  @Test func `the change mark moves with changes and not with readings`() throws {
    let hospital = try Hospital()
    let session = try hospital.session("bs.an")
    let before = try KeepDesk(session).changeMark().text
    _ = try SearchPatients(session)("mau")
    _ = try ShowChart(session)("1", episodes: 5, reason: "khám")
    #expect(try KeepDesk(session).changeMark().text == before)
  }
}
