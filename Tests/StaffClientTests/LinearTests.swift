import ClinicalModel
import Foundation
import Testing
import Workflows

@testable import StaffClient

struct LinearTests {
  @Test func `the same way by lines: find, open, read, back, leave`() throws {
    let output = converse(
      try Hospital(), as: "bs.an", ["^find", "nguyen van mau", "1", "2", "^^", "^^", "^", "q"])
    let text = output.joined(separator: "\n")
    #expect(text.contains("Màn hình: Tìm người bệnh"))
    #expect(text.contains("1. Nguyễn Văn Mẫu, Nam, Ngày sinh 15/01/1981, H001/P1"))
    #expect(text.contains("Màn hình: Hồ sơ bệnh án\nNguyễn Văn Mẫu"))
    #expect(text.contains("Đỡ ho, hết sốt."))
    #expect(output.last == "Gõ lệnh: q")
  }

  @Test func `a long table is read in parts, forth and back, and a number means its line in any of them`() throws {
    let hospital = try DesksTests.hospital()
    let output = converse(hospital, as: "chief", rowsAtOnce: 3, ["^staff", "+", "+", "+", "-", "7", "q"])
    let prompts = output.indices.filter { output[$0].hasPrefix("Gõ lệnh: ") }
    func said(_ index: Int) -> [String] { Array(output[(prompts[index - 1] + 1)..<prompts[index]]) }
    #expect(said(1).filter { $0.first?.isNumber == true }.map(\.first) == ["1", "2", "3"])
    #expect(said(1).contains { $0.contains("số 1 đến 3") && $0.contains("8 dòng") })
    #expect(said(2).map(\.first) == ["4", "5", "6", "V"], "the rows alone: \(said(2))")
    #expect(said(3).map(\.first) == ["7", "8", "V"])
    #expect(said(4) == ["Không còn dòng nào nữa."])
    #expect(said(5).map(\.first) == ["4", "5", "6", "V"])
    #expect(said(6).contains("Màn hình: Tài khoản"), "\(said(6))")
    // A script gets all of it.
    #expect(!converse(hospital, as: "chief", ["^staff", "q"]).contains { $0.hasPrefix("Vừa đọc") })
  }

  @Test func `of many tables each begins with a few rows, and the first that has more is read on`() {
    func table(_ id: String, _ count: Int) -> ScreenView.Table {
      .init(id, columns: [], rows: (0..<count).map { .init("\(id)\($0)", []) }, empty: "")
    }
    let tables = [table("a", 30), table("b", 2), table("c", 30), table("d", 30), table("e", 0)]
    var pages = LinearPages(length: 20)
    pages.enter(1, tables)
    #expect(tables.map { pages.range(of: $0) } == [0..<10, 0..<2, 0..<10, 0..<10, 0..<0])
    #expect(pages.turn(isOn: true, of: tables) == "a" && pages.range(of: tables[0]) == 10..<30)
    #expect(pages.turn(isOn: true, of: tables) == "c" && pages.range(of: tables[2]) == 10..<30)
    #expect(pages.turn(isOn: false, of: tables) == "c" && pages.range(of: tables[2]) == 0..<20)
    // Where all of it is short nothing is cut.
    pages.enter(2, [table("a", 18), table("b", 19)])
    #expect(pages.range(of: table("b", 19)) == 0..<19)
    pages.enter(3, [table("a", 30)])
    #expect(pages.range(of: table("a", 30)) == 0..<20)
  }

  @Test func `a question is answered by the names of its fields in any order, and one goes back in it`() throws {
    let hospital = try Hospital()
    let said = converse(hospital, as: "bs.an", ["^ward", "e 1", "t", "giường=09", "", "", "<", "", "", "", "", "q"])
    let asked = said.compactMap { line in
      ["Khoa", "Buồng", "Giường"].first { line.hasPrefix($0 + ", (trống)") || line.hasPrefix($0 + ", đang là") }
    }
    #expect(asked == ["Khoa", "Khoa", "Buồng", "Giường", "Buồng", "Giường"], "\(said.joined(separator: "\n"))")
    #expect(said.contains { $0.hasPrefix("Giường, đang là 09") }, "\(said.joined(separator: "\n"))")
    let places = try ShowWard(hospital.session("bs.an"))(FacilityCode("H001")!, department: "K01")
    #expect(places.first { $0.occupant?.encounter == "H001/E1" }?.bed == "09", "\(said.joined(separator: "\n"))")
  }

  @Test func `an act on lines is told which, for nobody hears what row is chosen`() throws {
    let hospital = try DesksTests.hospital()
    let output = converse(hospital, as: "chief", ["^staff", "x", "x 4", "", "x 4", "c", "q"])
    #expect(output.contains { $0.hasPrefix("Lỗi: Gõ kèm số dòng, như x 2: ở đây có 8 dòng") }, "\(output.joined(separator: "\n"))")
    let locked = try ManageStaff(hospital.session("chief")).list().filter { !$0.isActive }.map(\.account)
    #expect(locked == ["giamsat"])
  }

  @Test func `a question says how it is left, a fact that it is empty, and no act is offered for a table without lines`() throws {
    let hospital = try DesksTests.hospital()
    let office = converse(hospital, as: "hoso", ["^retention", "n", "^", "q"])
    #expect(office.contains { $0.hasPrefix("Câu hỏi: ") && $0.hasSuffix("; gõ ^ để thôi.") } && office.contains(Texts.linearCancelled.vi))
    #expect(!office.contains { $0.hasPrefix("Việc: ") && $0.contains("l Bỏ lệnh giữ") })
    let auditor = converse(hospital, as: "giamsat", ["^audit", "f5", "1", "^reviews", "q"])
    #expect(auditor.contains("Người bệnh: (trống)") && !auditor.contains { $0.hasSuffix(": ") && !$0.hasPrefix("Gõ lệnh") })
    #expect(!auditor.contains { $0.hasPrefix("Việc: l Nhật ký") })
  }

  @Test func `a question for a password is left as every other, and so is signing in`() throws {
    let hospital = try Hospital()
    let own = converse(hospital, as: "bs.an", ["p", "p", "^", "^home", "q"])
    #expect(
      own.contains(Texts.linearCancelled.vi) && own.contains { $0.contains("Màn hình: Trang chính") }, "\(own.joined(separator: "\n"))")
    let stranger = converse(hospital, as: "stranger", ["", "bs.an", "^", "q"])
    #expect(!stranger.contains { $0.contains("QY-ACC-0004") } && stranger.last?.hasPrefix("Gõ lệnh") == true, "\(stranger)")
  }

  @Test func `a question is gone back to, another is mended from it, and one that can't stand is asked again`() throws {
    let output = converse(
      try Hospital(), as: "tiepdon",
      ["^register", "f", "Nguyễn Văn Sai", "nam", "32/1/1980", "3/1/1980", "<", "4/1/1980", "name=Nguyễn Văn Đúng", "", "^", "F5", "q"])
    let dates = output.filter { $0.hasPrefix("Ngày sinh, ") && $0.hasSuffix("/1980") }
    #expect(dates.map { String($0.suffix(9)) } == ["32/1/1980", " 3/1/1980", " 4/1/1980"], "\(output.joined(separator: "\n"))")
    #expect(output.contains { $0.hasPrefix("Lỗi: Không phải ngày") })
    #expect(output.contains { $0.contains("Nguyễn Văn Đúng") } && !output.contains { $0.contains("name=") && $0.contains("đang là") })
  }

  @Test func `a screen that was read is not read again for a field, and what an act came to is heard first`() throws {
    let output = converse(try Hospital(), as: "tiepdon", ["^register", "name=Nguyễn Văn Mẫu", "?", "", "q"])
    #expect(output.count { $0 == "Màn hình: Đăng ký người bệnh" } == 2, "once, and once more for Enter: \(output.joined(separator: "\n"))")
    let note = converse(
      try Hospital(), as: "bs.an", ["^find", "nguyen van mau", "1", "n 1", "f", "", "Đỡ ho.", ".", "", "", "F9", Hospital.password, "q"])
    let said = note.firstIndex { $0.contains("Đã xác nhận") }
    let chart = note.lastIndex { $0 == "Màn hình: Hồ sơ bệnh án" }
    #expect(said != nil && chart != nil && said! < chart!, "\(note.joined(separator: "\n"))")
  }

  @Test func `a line that nobody asked for is not said back, since it may be a password, and a script hears of a refusal`() throws {
    let output = converse(try Hospital(), as: "bs.an", [Hospital.password, "q"])
    #expect(!output.contains { $0.contains(Hospital.password) && !$0.hasPrefix("Gõ lệnh") })
    func refused(_ input: [String]) throws -> Bool {
      var rest = input[...]
      let run = LinearRun(try Hospital().setup("bs.an"), read: { _, _ in rest.popFirst() }, write: { _ in })
      run.run()
      return run.hasRefused
    }
    #expect(try !refused(["^find", "nguyen van mau", "1", "q"]))
    #expect(try refused(["zzz"]) && refused(["^nowhere", "q"]) && refused(["o 1", "q"]))
  }

  @Test func `no line moves a cursor or draws a frame`() throws {
    let output = converse(try Hospital(), as: "bs.an", ["?", "??", "???", "lang", "^find", "mau", "1", "p", "1", "khám lại", "q"])
    for line in output {
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F || (0x2500...0x259F).contains($0.value) }, "\(line)")
    }
  }

  @Test func `what nobody understands is said, and the end of the input ends it`() throws {
    let output = converse(try Hospital(), as: "bs.an", ["zzz", "9", "^nowhere"])
    #expect(output.contains { $0.hasPrefix("Lỗi: Số dòng như 1,3-5, từ 1 đến ") })
    #expect(output.contains { $0.contains("Ở đây không có việc ấy") } && !output.contains { $0.contains("Lỗi") && $0.contains("zzz") })
    #expect(output.contains { $0.contains("QY-UI-0004") })
    #expect(output.last == "Gõ lệnh: <end>")
  }

  @Test func `who has no account signs in by the fields`() throws {
    let hospital = try Hospital()
    let output = converse(hospital, as: "stranger", ["f", "bs.an", Hospital.password, "", "enter", "q"])
    #expect(output.contains { $0.contains("QY-ACC-0001") })
    #expect(output.contains { $0.contains("Màn hình: Trang chính") })
    #expect(!output.contains { $0.contains("mat-khau") && !$0.contains("Mật khẩu") })
    // An Enter alone asks for what is missing, and signs in.
    let asked = converse(hospital, as: "stranger", ["", "bs.an", Hospital.password, "", "q"])
    #expect(asked.contains { $0.contains("Màn hình: Trang chính") }, "\(asked.joined(separator: "\n"))")
  }

  @Test func `who named the account at the start is asked for the password first, and may say another account`() throws {
    let hospital = try Hospital()
    let output = converse(hospital, as: "stranger", signingInAs: "bs.an", ["", Hospital.password, "", "q"])
    #expect(output.contains { $0.contains("Màn hình: Trang chính") }, "\(output.joined(separator: "\n"))")
    #expect(!output.contains { $0.contains(Hospital.password) })
    let other = converse(hospital, as: "stranger", signingInAs: "bs.an", ["account=bs.binh", "", "", Hospital.password, "", "q"])
    #expect(other.contains { $0.contains("Lê Thị Bình") }, "\(other.joined(separator: "\n"))")
  }

  @Test func `where q is a desk's key, how one leaves is said`() throws {
    let hospital = try Hospital()
    try ManageStaff(hospital.session("chief")).add("hoso", name: "Vũ Thị Hồ", roles: [.recordsOffice], practitioner: nil, departments: [])
    let output = converse(hospital, as: "hoso", ["q", "^^", "ctrl-q", "lang"])
    #expect(output.contains { $0.contains("q Giữ lại") && $0.contains("ctrl-q thoát") }, "\(output.joined(separator: "\n"))")
    #expect(output.contains { $0.contains("Màn hình: Mục bị giữ lại") } && !output.contains { $0.contains("Screen:") })
  }

  @Test func `a password that is typed before it is asked for is not shown`() throws {
    let output = converse(try Hospital(), as: "stranger", ["mot-mat-khau", "q"])
    #expect(!output.contains { $0.contains("mot-mat-khau") }, "\(output.joined(separator: "\n"))")
    #expect(output.contains { $0.hasPrefix("Lưu ý: Enter") || $0.contains("Enter để nhập") })
  }

  @Test func `a line that opens a row is said by its number, and a long list of choices is read to who asks`() throws {
    let hospital = try Hospital()
    let home = converse(hospital, as: "bs.an", ["q"]).joined(separator: "\n")
    #expect(home.contains("số 1 đến 2 Hồ sơ bệnh án, số 3 Mở") && !home.contains("enter Mở"), "\(home)")
    let note = converse(hospital, as: "bs.an", ["1", "n", "f", "", "^", "f form", "?", "^", "q"])
    let asked = note.filter { $0.hasPrefix("Mẫu") && $0.contains("? nghe danh sách") }
    #expect(asked.count == 2, "\(note.joined(separator: "\n"))")
    #expect(note.filter { $0.contains("Phiếu khám bệnh vào viện") }.count == 1)
  }

  @Test func `who receives somebody by lines is told what is missing beside its field, and chooses by numbers`() throws {
    let hospital = try Hospital()
    let output = converse(
      hospital, as: "tiepdon",
      [
        "^admit", "f", "do quang", "7", "1", "9", "nội trú", "", "", "", "07", "", "", "", "", "ctrl-s", "f", "", "", "đau bụng\r", "K02",
        "",
        "", "", "", "", "", "ctrl-s", "q",
      ])
    let text = output.joined(separator: "\n")
    // Each asks with its name, whether it must be filled in, and what stands there.
    #expect(output.contains { $0.hasPrefix("Người bệnh, bắt buộc, (trống), ") && $0.hasSuffix(": do quang") }, "\(text)")
    #expect(output.contains { $0.hasPrefix("1. Đỗ Quang Mẫu, Nam") })
    // A number that is not there changes nothing.
    #expect(output.contains("Chọn số từ 1 đến 1."), "\(text)")
    #expect(output.contains { $0.hasPrefix("Lỗi: Chọn số từ 1 đến ") }, "\(text)")
    // What is missing is said with its field.
    #expect(output.contains { $0.hasPrefix("Lý do đến. Lỗi: ") } && output.contains { $0.hasPrefix("Khoa. Lỗi: ") }, "\(text)")
    #expect(try ShowWard(hospital.session("yt.chi"))(FacilityCode("H001")!, department: "K02").contains { $0.bed == "07" }, "\(text)")
  }

  @Test func `a script drives it through a pipe as a person does, and nothing that is typed waits for more`() throws {
    let hospital = try Hospital()
    // Register, draft by several lines that were pasted, attest: then the input ends in the middle of a question.
    let output = converse(
      hospital, as: "bs.an",
      [
        "^find", "nguyen van mau", "1", "n 1", "f", "", "Đỡ ho.", "Ăn được.", ".", "Theo dõi.", ".", "f9", Hospital.password, "", "p",
        "1",
      ])
    let text = output.joined(separator: "\n")
    #expect(
      output.contains { $0.contains("Màn hình: Hồ sơ bệnh án") } && output.contains("Lý do, bắt buộc, (trống): <end>"), "\(text)")
    let records = try FormTests.records(hospital)
    #expect(records.contains { $0.status.isFinal && $0.sections.first?.narrative == "Đỡ ho.\nĂn được." }, "\(text)")
  }

  @Test func `a number means its own line, and never one of another table`() throws {
    let hospital = try Hospital()
    try FormTests.signed(
      hospital, "RX",
      [
        .medicationRequest(
          MedicationRequest(
            medication: Coding(.drug, "40.30", display: "Paracetamol 500mg"), time: hospital.now.civil,
            dose: Quantity(DecimalNumber(significand: 1), "viên"), timesPerDay: 3, days: 2))
      ])
    // The first line is the drug's in the overview; what is given is a dose.
    let output = converse(hospital, as: "bs.an", ["^find", "nguyen van mau", "1", "t 1", "1", "2", "^", "q"])
    let first = try #require(output.firstIndex { $0.hasPrefix("1. Paracetamol 500mg") }, "\(output)")
    let refused = try #require(output.lastIndex { $0.contains("Không có việc đó cho dòng này.") }, "\(output)")
    let asked = "Câu hỏi: Đã dùng; gõ ^ để thôi."
    #expect(first < refused && output[refused...].contains(asked) && !output[..<refused].contains(asked))
  }

  @Test func `one field is asked for or said by its name or its id`() throws {
    let hospital = try Hospital()
    let output = converse(
      hospital, as: "bs.an",
      ["^find", "nguyen van mau", "1", "v 1", "pulse=88", "nhiệt độ=39.5.5", "f nhiet", "38,5", "f9", Hospital.password, "", "q"])
    let text = output.joined(separator: "\n")
    let wrong = try #require(output.firstIndex { $0.hasSuffix("nhiệt độ=39.5.5") })
    #expect(output[wrong + 1].hasPrefix("Lỗi: "), "\(text)")
    #expect(output.contains("Nhiệt độ, đang là 39.5.5, °C: 38,5"), "\(text)")
    let entries = try FormTests.records(hospital).filter(\.status.isFinal).flatMap(\.sections).flatMap(\.entries)
    #expect(entries.count { if case .observation = $0 { true } else { false } } == 2, "\(text)")
    let made = converse(
      hospital, as: "tiepdon",
      ["^register", "name=Trần Thị Ống", "sex=3", "sex=9", "giới=nữ", "birthDate=1/2/1990", "ctrl-s", "q"])
    #expect(made.contains("Lỗi: Chọn số từ 1 đến 3.") && made.contains { $0.contains("H001/P") }, "\(made)")
  }

  @Test func `a screen is one JSON object with stable keys`() throws {
    let hospital = try Hospital()
    let text = try ScreenJSON.text(hospital.setup("bs.an", language: .en), screen: "chart", parameters: ["patient": "1"])
    let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(json["screen"] as? String == "chart")
    let view = try #require(json["view"] as? [String: Any])
    #expect((view["subject"] as? String)?.contains("Nguyễn Văn Mẫu") == true)
    #expect((view["actions"] as? [[String: Any]])?.contains { $0["id"] as? String == "record" && $0["key"] as? String == "enter" } == true)
    #expect(throws: (any Error).self) {
      try ScreenJSON.text(hospital.setup("tiepdon"), screen: "chart", parameters: ["patient": "1"])
    }
  }
}
