import ClinicalModel
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// Keys in fields as people press them: by what they see.
struct TypingTests {
  private static let long =
    "Bệnh nhân tỉnh, sốt 38,5, ho khan. Phổi thông khí tốt, rì rào phế nang rõ hai bên, không ran. Bụng mềm, gan lách không to, "
    + "dấu hiệu màng não âm tính, cổ mềm, tuyến giáp không to, hạch ngoại vi không sờ thấy. Da niêm mạc hồng, không phù."

  private static func note(_ hospital: Hospital, size: Size = Size(width: 80, height: 24)) -> Drive {
    let drive = Drive(hospital, as: "bs.an", size: size)
    drive.client.jump(to: "chart", ["patient": "1"])
    drive.keys("n").pause()
    return drive
  }

  @Test(arguments: [80, 120]) func `up and down go to the letter above and below, in lines as they are seen`(columns: Int) throws {
    let drive = Self.note(try Hospital(), size: Size(width: columns, height: 24))
    drive.type(Self.long)
    let end = try #require(drive.place)
    for step in 1...2 {
      drive.keys("up")
      #expect(drive.place?.row == end.row - step && drive.place?.column == end.column, "\(drive.text)")
    }
    drive.keys("down", "down")
    #expect(drive.place?.row == end.row && drive.place?.column == end.column)
  }

  @Test func `a text that fits again after a resize shows its first line`() throws {
    let drive = Self.note(try Hospital())
    for line in 1...20 { drive.type("dòng thứ \(line) của bệnh sử\n") }
    #expect(!drive.text.contains("dòng thứ 1 "))
    drive.resize(Size(width: 120, height: 60))
    #expect(drive.text.contains("dòng thứ 1 ") && drive.text.contains("dòng thứ 20 "), "\(drive.text)")
  }

  @Test func `in the middle of a long line what comes after is seen, too`() throws {
    let drive = Drive(try Hospital(), as: "bs.an")
    drive.keys("f").type("một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba mười bốn mười lăm cuối")
    #expect(drive.text.contains("mười lăm cuối"))
    drive.keys("left", "left", "left", "left", "left")
    #expect(drive.text.contains("mười lăm cuối"), "\(drive.text)")
    drive.keys("home")
    #expect(drive.text.contains("một hai ba bốn"))
  }

  @Test(arguments: [Size(width: 80, height: 24), Size(width: 60, height: 16)])
  func `what somebody attests is read to its end behind the question, from its beginning`(size: Size) throws {
    let drive = Self.note(try Hospital(), size: size)
    for line in 1...20 { drive.type("dòng thứ \(line) của bệnh sử\n") }
    drive.keys("tab").type("nghỉ ngơi tại giường").keys("f9")
    #expect(drive.text.contains("Bạn đứng tên") && drive.text.contains("PgUp PgDn"), "\(drive.text)")
    var seen = drive.text
    for _ in 1...8 { seen += drive.keys("pagedown").text }
    for line in 1...20 { #expect(seen.contains("dòng thứ \(line) "), "\(line)\n\(seen)") }
    #expect(drive.text.contains("nghỉ ngơi tại giường") && drive.text.contains("Bạn đứng tên"), "\(drive.text)")
    for _ in 1...8 { drive.keys("pageup") }
    #expect(drive.text.contains("dòng thứ 1 "))
    drive.keys("esc")
    #expect(drive.text.contains("Ctrl-S"))
  }

  @Test func `a question does not keep the client open`() throws {
    let drive = Self.note(try Hospital())
    drive.type("Đỡ ho").keys("f9", "f12")
    #expect(drive.lines[0].contains("Đã khóa") && !drive.text.contains("Đỡ ho"), "\(drive.text)")
    drive.type(Hospital.password).keys("enter")
    #expect(drive.text.contains("Đỡ ho") && drive.text.contains("Bạn đứng tên"), "\(drive.text)")
  }

  @Test func `what stands below a text is read with the page keys, and typing comes back to the text`() throws {
    let hospital = try Hospital()
    func editing(_ client: String) -> Drive {
      let drive = Drive(hospital, as: "bs.an", client: client, running: ["here:1:1", "here:3:3"])
      drive.client.jump(to: "record", ["record": "H001/R2"])
      return drive.keys("e")
    }
    let (mine, other) = (editing("here:1:1"), editing("here:3:3"))
    for line in 1...30 { other.type("\nbản kia dòng \(line) hết") }
    other.keys("ctrl-s")
    mine.type(" Ăn được.").keys("ctrl-s")
    var seen = mine.text
    for _ in 1...8 { seen += mine.keys("pagedown").text }
    for line in 1...30 { #expect(seen.contains("bản kia dòng \(line) hết"), "\(line)\n\(seen)") }
    mine.type(" Ngủ được.")
    #expect(mine.text.contains("Ăn được. Ngủ được."), "\(mine.text)")
  }

  @Test func `in a low window the field that is typed into is in sight, in a question, too`() throws {
    let drive = Self.note(try Hospital(), size: Size(width: 44, height: 11))
    drive.type("Đỡ ho").keys("f9")
    #expect(drive.text.contains("▸ Mật khẩu"), "\(drive.text)")
    drive.keys("esc").resize(Size(width: 30, height: 9))
    #expect(drive.text.contains("--linear"), "\(drive.text)")
  }

  @Test func `the palette shows the end of a long line, and the cursor where the next letter goes`() throws {
    let drive = Drive(try Hospital(), as: "bs.an")
    drive.keys("ctrl-p").type("^find;nguyễn văn một hai ba bốn năm sáu bảy tám chín mười mười một cuối")
    #expect(drive.text.contains("mười một cuối"), "\(drive.text)")
    let end = try #require(drive.place)
    drive.keys("left")
    #expect(drive.place?.column == end.column || drive.place?.column == end.column - 1)
    drive.keys("home")
    #expect(drive.text.contains("› ^find;nguyễn"), "\(drive.text)")
  }

  @Test func `help says how it is read on, goes with the wheel to its end and no further, and the last has no more`() throws {
    let drive = Drive(try Hospital(), as: "bs.an")
    drive.keys("?")
    #expect(drive.text.contains("? xem thêm"))
    drive.keys("?")
    #expect(drive.text.contains("Giúp 2/2"))
    #expect(drive.text.contains("↑↓ PgUp PgDn cuộn · Esc đóng") && !drive.text.contains("? xem thêm"), "\(drive.text)")
    for _ in 1...90 { drive.screen.handle(.mouse(MouseEvent(.scrollDown, column: 10, row: 10))) }
    let end = try #require(Texts.manual.last?.vi.split(separator: " ").last)
    #expect(drive.text.contains(end) && drive.text.contains("▲") && !drive.text.contains("▼"), "\(drive.text)")
    drive.keys("esc")
    #expect(!drive.text.contains("Esc đóng"))
  }
}

/// What stands above the keys, and what a screen says while nothing has come.
struct SaidTests {
  @Test func `what is cut off of a row is read in full above the keys, in as many lines as it needs`() throws {
    let hospital = try Hospital()
    let registrar = try hospital.session("tiepdon")
    for number in ["P8", "P9"] {
      _ = try RegisterPatient(registrar)(
        Patient(
          id: #require(Patient.ID(number)), names: [HumanName("Công Tằng Tôn Nữ Phương Thảo Nguyên")], sex: .female,
          birthDate: try PartialDate(compact: "19850510")), of: #require(FacilityCode("H001")), confirmed: true)
    }
    let drive = Drive(hospital, as: "bs.binh")
    drive.keys("u").pause()
    let said = drive.lines.suffix(8).joined(separator: "\n")
    #expect(said.contains("H001/P8") && said.contains("H001/P9"), "\(drive.text)")
    #expect(drive.lines[0].contains("Hồ sơ trùng") && said.contains("? giúp"))
  }

  @Test(arguments: [("c", "Báo cáo triển khai"), ("g", "Danh bạ bệnh viện")])
  func `a screen whose work came to nothing does not say that it is loading`(key: String, title: String) throws {
    let drive = Drive(try Hospital(), as: "bs.binh")
    drive.keys(key).pause()
    #expect(drive.lines[0].contains(title) && drive.text.contains("QY-REG-0071"), "\(drive.text)")
    #expect(drive.text.contains("Không tải được.") && !drive.text.contains("đang tải"), "\(drive.text)")
  }
}
