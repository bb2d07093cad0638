import ClinicalModel
import Foundation
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// Looking for a line in a list, by keys and by lines.
struct ListFilterTests {
  private static func staff() throws -> Drive {
    let drive = Drive(try DesksTests.hospital(), as: "chief", size: Size(width: 120, height: 30))
    drive.client.jump(to: "staff", [:])
    drive.pause()
    return drive
  }

  private static func accounts(_ drive: Drive) -> [String] { drive.client.view.table("accounts")?.rows.map(\.id) ?? [] }

  @Test func `letters after a slash leave the lines that have them, in any cell and without marks, and Esc shows all again`() throws {
    let drive = try Self.staff()
    let all = Self.accounts(drive)
    drive.keys("/").type("tran van")
    #expect(Self.accounts(drive) == ["bs.an"] && drive.text.contains("Chỉ các dòng có “tran van”: 1/\(all.count)."), "\(drive.text)")
    drive.keys("backspace", "backspace", "backspace", "backspace").keys("enter")
    #expect(Self.accounts(drive).contains("bs.an") && drive.text.contains("“tran”"), "it stays until somebody takes it away")
    drive.keys("esc")
    #expect(Self.accounts(drive) == all && drive.client.places.last?.route.name == "staff", "the list first, then the screen")
    drive.keys("esc")
    #expect(drive.client.places.last?.route.name == "home")
  }

  @Test func `what is done is done to the line that is seen, and a list of none says so`() throws {
    let drive = try Self.staff()
    drive.keys("/").type("giamsat").keys("enter", "x")
    #expect(drive.text.contains("Khóa tài khoản") && drive.text.contains("giamsat"), "\(drive.text)")
    drive.keys("ctrl-s").pause()
    let staff = try ManageStaff(drive.hospital.session("chief"))
    #expect(try staff.list().filter { !$0.isActive }.map(\.account) == ["giamsat"])
    drive.keys("/").type("zzz")
    #expect(drive.text.contains("Không dòng nào có chữ ấy;") && Self.accounts(drive).isEmpty)
    drive.keys("esc")
    #expect(Self.accounts(drive).count > 1 && drive.client.places.last?.focus == "accounts")
  }

  @Test func `the end of a number is enough, and by lines the numbers are those of what is left`() throws {
    let row = ScreenView.Row("r", ["H001/P261128-VNW42", "Nguyễn Văn Mẫu"])
    let view = ScreenView(title: "t", blocks: [.table(.init("a", columns: [.init("n", "n")], rows: [row], empty: ""))])
    let station = try Self.staff().client.station
    for (text, isLeft) in [("vnw42", true), ("w42", true), ("mẫu", true), ("au", false), ("", true)] {
      #expect(view.filtered(by: ["a": text], station).table("a")?.rows.isEmpty == !isLeft, "\(text)")
    }
    let output = converse(try DesksTests.hospital(), as: "chief", ["^staff", "/tran van an", "1", "^^", "/", "q"])
    #expect(output.contains { $0.hasPrefix("1. bs.an") } && output.contains("bs.an, Trần Văn An"), "\(output.joined(separator: "\n"))")
  }
}
