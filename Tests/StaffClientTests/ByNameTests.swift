import ClinicalModel
import Foundation
import Testing

@testable import StaffClient
@testable import TerminalKit

/// Forms by their names, people by what is known now, titles and numbers where there is little room or none fits.
struct ByNameTests {
  @Test func `the palette offers a form by its name without marks, and begins it for the open chart`() throws {
    let drive = Drive(try Hospital(), as: "bs.an")
    drive.keys("f").type("nguyen van mau").keys("enter", "ctrl-p").type("cham soc")
    #expect(drive.lines.contains { $0.contains("hăm sóc") && $0.contains("biểu mẫu") }, "\(drive.text)")
    drive.keys("enter")
    #expect(drive.client.route?.name == "note" && drive.text.contains("Nguyễn Văn Mẫu"), "\(drive.text)")
    #expect(drive.client.places.last?.screen.parameters["encounter"] == "H001/E1")
  }

  @Test func `where no chart is open the palette says what to do for a form`() throws {
    let drive = Drive(try Hospital(), as: "bs.an")
    drive.keys("ctrl-p").type("cham soc")
    #expect(drive.lines.contains { $0.contains("chưa mở hồ sơ") }, "\(drive.text)")
    drive.keys("enter")
    #expect(drive.client.route?.name == "home" && drive.text.contains("QY-UI-0036 Mở hồ sơ của người bệnh"), "\(drive.text)")
  }

  @Test func `who writes no records is offered no form`() throws {
    let drive = Drive(try Hospital(), as: "tiepdon")
    drive.keys("ctrl-p").type("cham soc")
    #expect(!drive.text.contains("biểu mẫu"), "\(drive.text)")
  }

  @Test func `in lines a form is called by its name`() throws {
    let hospital = try Hospital()
    let output = converse(hospital, as: "bs.an", ["^tờ điều trị", "^find", "nguyen van mau", "1", "^to dieu tri", "q"])
    #expect(output.contains { $0.contains("QY-UI-0036") }, "\(output)")
    #expect(output.contains { $0.hasPrefix("Màn hình: Tờ điều trị") }, "\(output)")
  }

  @Test func `somebody seen recently has the birth date of the language now`() throws {
    let drive = Drive(try Hospital(), as: "bs.an")
    drive.keys("f").type("nguyen van mau").keys("enter", "esc", "esc")
    #expect(drive.lines.contains { $0.contains("Nguyễn Văn Mẫu") && $0.contains("15/01/1981") }, "\(drive.text)")
    drive.keys("f2")
    #expect(drive.lines.contains { $0.contains("Nguyễn Văn Mẫu") && $0.contains("1981-01-15") }, "\(drive.text)")
    #expect(!drive.text.contains("15/01/1981"))
    drive.keys("f")
    #expect(drive.text.contains("1981-01-15") && !drive.text.contains("15/01/1981"), "\(drive.text)")
  }

  @Test func `a long title is whole on 80 columns, and the name stays beside it`() throws {
    let drive = Drive(try Hospital(), as: "bs.an")
    drive.keys("f").type("nguyen van mau").keys("enter", "ctrl-p").type("cham soc").keys("enter")
    let title = drive.client.view.title
    let bar = drive.lines[0]
    #expect(bar.contains(title) && bar.contains("Trần Văn An"), "\(bar)")
    #expect(FullScreen.title("Tờ điều trị (phiếu theo dõi điều trị)", 20) == "Tờ điều trị")
    #expect(FullScreen.title("Tờ điều trị (phiếu theo dõi điều trị)", 8) == "Tờ điều…")
  }

  @Test func `a number that nobody has puts the keys at its field`() throws {
    let hospital = try DesksTests.hospital()
    let drive = Drive(hospital, as: "hoso")
    drive.keys("ctrl-p").type("^merge").keys("enter").type("H001/P1").keys("tab").type("H001/P999").keys("tab", "ctrl-p", "esc")
    drive.client.act("look", nil, drive.client.view)
    #expect(drive.text.contains("QY-PAT-0001") && drive.client.places.last?.focus == "merged", "\(drive.text)")
    let desk = Drive(hospital, as: "tiepdon", client: "here:2:2")
    desk.keys("a").type("H001/P999").keys("tab", "tab").type("sốt").keys("tab").type("K01").keys("ctrl-s")
    #expect(desk.text.contains("QY-PAT-0001") && desk.client.places.last?.focus == "patient", "\(desk.text)")
    drive.keys("esc", "t", "n").keys("tab").type("H001/P999").keys("tab").type("điều tra").keys("enter")
    #expect(drive.text.contains("QY-PAT-0001"), "\(drive.text)")
    #expect(drive.client.dialog?.form.focused?.id == "subject")
  }

  @Test func `a ward whose beds nobody registered says so, and where`() throws {
    let drive = Drive(try Hospital(), as: "bs.an")
    drive.keys("w")
    #expect(drive.text.contains("1 người bệnh; khoa chưa khai giường nào") && !drive.text.contains("0 giường trống"), "\(drive.text)")
  }

  @Test func `lines for a terminal are broken between words, those for a pipe are not`() throws {
    func said(_ width: Int?) throws -> [String] {
      let hospital = try Hospital()
      var rest = ["^find", "nguyen van mau", "1", "???", "q"][...]
      var output: [String] = []
      LinearRun(
        hospital.setup("bs.an"), width: { width },
        read: { prompt, _ in
          output.append(prompt)
          return rest.popFirst()
        }, write: { output.append($0) }
      ).run()
      return output
    }
    let (narrow, whole) = (try said(40), try said(nil))
    #expect(whole.contains { $0.count > 200 })
    #expect(narrow.allSatisfy { TextWidth.of($0) <= 40 }, "\(narrow.filter { TextWidth.of($0) > 40 })")
    // The same words in the same order.
    func words(_ lines: [String]) -> [Substring] { lines.flatMap { $0.split(separator: " ") } }
    #expect(words(narrow) == words(whole))
  }
}
