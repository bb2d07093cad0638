import Testing

@testable import StaffClient

@Suite struct ChoiceTypingTests {
  /// `n` alone begins both: what follows tells them apart, with marks that come composed or by themselves.
  @Test(arguments: [
    ("nữ", "female"), ("n\u{75}\u{31B}\u{303}", "female"), ("nu", "female"), ("nam", "male"), ("khac", "other"), ("nn", "female"),
  ])
  func `a choice is made by as many letters as somebody types`(typed: String, sex: String) throws {
    let drive = Drive(try Hospital(), as: "tiepdon")
    drive.client.jump(to: "register", [:])
    drive.type("Đỗ Thị Mẫu").keys("tab").type(typed)
    #expect(drive.client.view.fields.first { $0.id == "sex" }?.value == sex, "\(drive.text)")
  }

  private static let anaesthesia = ["Tê tại chỗ", "Tê tuỷ sống", "Mê toàn thân", "Mê tĩnh mạch", "Không"]
  private static let classes = ["Ngoại trú", "Nội trú", "Cấp cứu", "Ban ngày"]
  private static let counted = ["Có", "Không", "Độ 2"]

  /// What is chosen at the end, from nothing; `…` is a pause.
  @Test(arguments: [
    (anaesthesia, "Mê toàn thân", "Mê toàn thân"), (anaesthesia, "me t", "Mê toàn thân"), (anaesthesia, "me ti", "Mê tĩnh mạch"),
    (anaesthesia, "metinh", "Mê tĩnh mạch"), (anaesthesia, "tê tuỷ", "Tê tuỷ sống"), (anaesthesia, "tt", "Tê tuỷ sống"),
    (classes, "noi tru", "Nội trú"), (classes, "no\u{323}\u{302}i tru\u{301}", "Nội trú"), (classes, "ngoại trú", "Ngoại trú"),
    (classes, "n…o…i… …t…r…u", "Nội trú"), (classes, "ban ngay", "Ban ngày"), (classes, "noi…b", "Ban ngày"),
    // Not a name: what steps, steps.
    (classes, " ", "Ngoại trú"), (classes, "  ", "Nội trú"), (classes, "c… ", "Ban ngày"), (classes, "c  ", "Ban ngày"),
    (classes, "noi x", "Nội trú"),
    (counted, "2", "Không"), (counted, "do 2", "Độ 2"), (counted, "do2", "Độ 2"), (counted, "9", ""), (counted, "3…1", "Có"),
    (counted, "k3", "Độ 2"), (counted, "1k", "Không"),
    // A date that was meant for the next field chooses nothing, and leaves what was chosen.
    (counted, "15/01/1980", ""), (counted, "15011980", ""), (counted, "2/3/1981", ""), (counted, "k…15/01/1980", "Không"),
    (counted, "1980-01-15", ""), (counted, "t-7", ""), (counted, "15/01/1980…2", "Không"), (counted, "91", ""),
    // Of more than nine, two digits.
    ((1...12).map { "khoa \($0)" }, "12", "khoa 12"), ((1...12).map { "khoa \($0)" }, "1", "khoa 1"),
    ((1...12).map { "khoa \($0)" }, "13", ""),
  ])
  func `a name is typed as it is written`(labels: [String], typed: String, chosen: String) {
    var typing = ChoiceTyping()
    var current: Int?
    var now = 0
    for character in typed {
      now += character == "…" ? ChoiceTyping.pause : 10
      guard character != "…" else { continue }
      switch typing.step(for: character, in: labels, of: "field", current: current, now: now) {
      case .stays: break
      case .goes(let index): current = index
      case .clears: current = nil
      }
    }
    #expect(current.map { labels[$0] } ?? "" == chosen)
  }

  @Test func `another field begins anew`() {
    var typing = ChoiceTyping()
    #expect(typing.step(for: "n", in: Self.classes, of: "first", current: nil, now: 0) == .goes(to: 0))
    #expect(typing.step(for: "o", in: ["Ô tô", "Nội"], of: "second", current: nil, now: 1) == .goes(to: 0))
  }
}
