import ClinicalModel
import Foundation
import Testing

@testable import StaffClient
@testable import TerminalKit

/// Keys that are shown are clicked.
struct PointingTests {
  private static func click(_ text: String, _ drive: Drive) throws {
    let row = try #require(drive.lines.lastIndex { $0.contains(text) }, "\(text) is not shown: \(drive.text)")
    let line = drive.lines[row]
    let column = TextWidth.of(String(line[..<line.range(of: text)!.lowerBound]))
    drive.screen.handle(.mouse(MouseEvent(.press, column: column, row: row)))
    _ = drive.screen.draw()
  }

  @Test func `a click on a key below presses it`() throws {
    let drive = Drive(try Hospital(), as: "bs.an")
    try Self.click("Tìm người bệnh", drive)
    #expect(drive.client.route?.name == "find")
    try Self.click("Ctrl-P", drive)
    #expect(drive.text.contains("›"), "the palette: \(drive.text)")
    drive.keys("esc")
    try Self.click("Esc lui", drive)
    #expect(drive.client.route?.name == "home")
    try Self.click("? giúp", drive)
    #expect(drive.text.contains("Giúp 1/2"))
  }

  @Test func `a click on an action's key does it with what is chosen, even from a field`() throws {
    let drive = Drive(try Hospital(), as: "bs.an")
    drive.keys("f").type("anh")
    try Self.click("Enter Mở", drive)
    #expect(drive.client.route?.name == "chart" && drive.text.contains("Nguyễn Thị Ánh"), "\(drive.text)")
  }

  @Test func `the keys of a question are clicked, and those of the screen below it are not`() throws {
    let drive = Drive(try Hospital(), as: "bs.an")
    let keys = try #require(drive.lines.lastIndex { $0.contains("Tìm người bệnh") })
    drive.keys("f").type("mau").keys("enter")
    drive.client.open(Dialog("x", title: "Hỏi", confirm: "Làm"), about: [], owner: drive.client.places.last?.number)
    _ = drive.screen.draw()
    drive.screen.handle(.mouse(MouseEvent(.press, column: 2, row: keys)))
    #expect(drive.client.dialog != nil)
    try Self.click("Esc Thôi", drive)
    #expect(drive.client.dialog == nil)
  }
}
