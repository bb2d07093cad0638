import ClinicalModel
import Foundation
import Testing

@testable import StaffClient

struct LinearTests {
  @Test func `the same way by lines: find, open, read, back, leave`() throws {
    let output = converse(
      try Hospital(), as: "bs.an", ["^find", "nguyen van mau", "1", "2", "^^", "^^", "^", "q"])
    let text = output.joined(separator: "\n")
    #expect(text.contains("== Tìm người bệnh"))
    #expect(text.contains("1. Nguyễn Văn Mẫu, Nam, 15/01/1981, H001/P1"))
    #expect(text.contains("== Hồ sơ bệnh án: Nguyễn Văn Mẫu"))
    #expect(text.contains("Đỡ ho, hết sốt."))
    #expect(output.last == "> q")
  }

  @Test func `no line moves a cursor or draws a frame`() throws {
    let output = converse(try Hospital(), as: "bs.an", ["?", "??", "???", "lang", "^find", "mau", "1", "p", "1", "khám lại", "q"])
    for line in output {
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F || (0x2500...0x259F).contains($0.value) }, "\(line)")
    }
  }

  @Test func `what nobody understands is said, and the end of the input ends it`() throws {
    let output = converse(try Hospital(), as: "bs.an", ["zzz", "9", "^nowhere"])
    #expect(output.contains { $0.contains("“zzz”") })
    #expect(output.contains { $0.contains("QY-UI-0004") })
    #expect(output.last == "> <end>")
  }

  @Test func `who has no account signs in by the fields`() throws {
    let hospital = try Hospital()
    let output = converse(hospital, as: "stranger", ["f", "bs.an", Hospital.password, "", "enter", "q"])
    #expect(output.contains { $0.contains("QY-ACC-0001") })
    #expect(output.contains { $0.contains("== Trang chính") })
    #expect(!output.contains { $0.contains("mat-khau") && !$0.contains("Mật khẩu") })
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
