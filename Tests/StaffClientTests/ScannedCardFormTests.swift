import ClinicalModel
import Foundation
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// What a scanner types into the form of somebody new: of one person, and never of two.
struct ScannedCardFormTests {
  private static let first = "001090000009||Trần Thị Mới|02031990|Nữ|5 Đường Giả|01012022"
  private static let second = "001066000008||Đỗ Văn Khác|07081966|Nam||01012022"

  private static func values(_ drive: Drive) -> [String: String] {
    Dictionary(drive.client.view.fields.map { ($0.id, $0.value) }) { first, _ in first }
  }

  private static func count(_ hospital: Hospital, _ name: String) throws -> Int {
    try SearchPatients(hospital.session("tiepdon"))(name).count
  }

  @Test func `who saves before the card was read sees what it says first`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "tiepdon", size: Size(width: 120, height: 30))
    drive.client.jump(to: "register", [:])
    for character in Self.first { drive.screen.handle(.key(KeyPress(.character(character)))) }
    drive.screen.handle(.key(KeyPress(.character("s"), .control)))
    _ = drive.screen.draw()
    #expect(try Self.count(hospital, "tran thi moi") == 0)
    #expect(Self.values(drive)["name"] == "Trần Thị Mới" && drive.client.notice?.text == Texts.cardTaken.vi, "\(drive.text)")
    drive.keys("ctrl-s")
    #expect(try Self.count(hospital, "tran thi moi") == 1)
  }

  @Test func `a code that is no card's is no name`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "tiepdon", size: Size(width: 120, height: 30))
    drive.client.jump(to: "register", [:])
    drive.type("DN4010123456789|5068|x").pause()
    #expect(drive.text.contains("mã quét mà không đọc được"), "\(drive.text)")
    drive.keys("ctrl-s")
    #expect(drive.client.notice?.text.contains("QY-UI-0041") == true)
    #expect(try Self.count(hospital, "DN4010123456789") == 0)
  }

  @Test func `a second person's card takes the first one's place, and what was typed by hand is told to differ`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "tiepdon", size: Size(width: 120, height: 30))
    drive.client.jump(to: "register", [:])
    drive.type(Self.first).pause()
    drive.focus("phone").type("0900000001").focus("name").keys("ctrl-u").type(Self.second).pause()
    let values = Self.values(drive)
    #expect(values["name"] == "Đỗ Văn Khác" && values["nationalID"] == "001066000008" && values["sex"] == "male")
    #expect(values["birthDate"] == "7/8/1966" && values["address"] == "" && values["phone"] == "0900000001")
    // A name that somebody typed is theirs.
    let other = Drive(hospital, as: "tiepdon", client: "here:2:2", size: Size(width: 120, height: 30))
    other.client.jump(to: "register", [:])
    other.type("Lê Thị Tay").focus("nationalID").type(Self.first).pause()
    #expect(Self.values(other)["name"] == "Lê Thị Tay" && other.client.notice?.text == Texts.cardOfAnother.vi, "\(other.text)")
  }

  @Test(arguments: ["Trịnh Văn Quyết Thử", first])
  func `what was looked for stands in the form when it comes back from the shelf`(looked: String) throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "tiepdon", size: Size(width: 120, height: 30))
    drive.keys("f").type(looked).pause()
    drive.keys("ctrl-n")
    let begun = try #require(Self.values(drive)["name"])
    drive.focus("phone").type("0900000001").keys("esc")
    drive.client.home()
    #expect(drive.client.station.shelf.map(\.subject) == [begun])
    drive.pause(3000)
    // Killed, and opened again.
    let again = Drive(hospital, as: "tiepdon", client: "here:9:9", size: Size(width: 120, height: 30))
    again.client.home()
    again.focus("shelf").keys("enter")
    #expect(Self.values(again)["name"] == begun && Self.values(again)["phone"] == "0900000001", "\(again.text)")
  }
}
