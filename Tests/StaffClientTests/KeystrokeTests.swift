import ClinicalModel
import Foundation
import RecordStore
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// How many keys common tasks take, counted by doing them. The table in docs/client.md says the same numbers.
struct KeystrokeTests {
  /// Counts what steers: text that any program would have to be told (a name, a note, a password) counts nothing.
  private final class Count {
    let drive: Drive
    private(set) var keys = 0

    init(_ hospital: Hospital, as account: String, client: String = UUID().uuidString) {
      drive = Drive(hospital, as: account, client: client, running: [client])
      drive.client.home()
    }

    func press(_ names: String...) {
      for name in names { drive.keys(name) }
      keys += names.count
    }

    /// The key of an action of the screen, whichever it is.
    func act(_ id: String) throws {
      let action = try #require(drive.client.view.actions.first { $0.id == id }, "\(id) at \(drive.client.route?.name ?? "")")
      press(action.key)
    }

    func say(_ text: String) { drive.type(text) }

    /// On to a field; the keys that it takes count.
    func go(to field: String) throws {
      for _ in 0..<30 where drive.client.places.last?.focus != field { press("tab") }
      #expect(drive.client.places.last?.focus == field)
    }
  }

  private static let table: [(task: String, count: @Sendable (Hospital) throws -> Int)] = [
    (
      "sign in",
      { hospital in
        let count = Count(hospital, as: "stranger")
        count.drive.client.signOut()
        count.say("bs.an")
        count.press("enter")
        count.say(Hospital.password)
        count.press("enter")
        #expect(count.drive.lines[0].contains("Trang chính"))
        return count.keys
      }
    ),
    (
      "open a patient's chart by name",
      { hospital in
        let count = Count(hospital, as: "bs.an")
        try count.act("find")
        count.say("nguyen van mau")
        count.press("enter")
        #expect(count.drive.lines[0].contains("Hồ sơ bệnh án"))
        return count.keys
      }
    ),
    (
      "open the patient seen last again",
      { hospital in
        let count = Count(hospital, as: "bs.an")
        count.drive.keys("f").type("nguyen van mau").keys("enter")
        count.drive.client.home()
        try count.act("find")
        count.press("space", "enter")
        #expect(count.drive.lines[1].contains("Nguyễn Văn Mẫu"))
        return count.keys
      }
    ),
    (
      "register somebody by name, sex, birth date, national number",
      { hospital in
        let count = Count(hospital, as: "tiepdon")
        try count.act("register")
        count.say("Trần Văn Mới")
        count.press("tab", "right", "tab")
        count.say("2/3/1990")
        count.press("tab")
        count.say("001090000009")
        count.press("ctrl-s")
        #expect(count.drive.text.contains("Đã đăng ký"))
        return count.keys
      }
    ),
    (
      "receive somebody into a bed",
      { hospital in
        let count = Count(hospital, as: "bs.an")
        try count.act("admit")
        count.say("do quang mau")
        count.press("enter")
        try count.go(to: "why")
        count.say("ho")
        try count.go(to: "bed")
        count.say("07")
        count.press("ctrl-s")
        #expect(count.drive.text.contains("Đã tiếp nhận"))
        return count.keys
      }
    ),
    (
      "move somebody to another bed",
      { hospital in
        let count = Count(hospital, as: "bs.an")
        try count.act("ward")
        try count.act("bed")
        count.say("09")
        count.press("enter")
        #expect(count.drive.text.contains("đã sang giường 09"))
        return count.keys
      }
    ),
    (
      "write a note and attest it",
      { hospital in
        let count = Count(hospital, as: "bs.an")
        count.drive.keys("f").type("nguyen van mau").keys("enter")
        try count.act("note")
        count.say("Ổn định.")
        count.press("f9")
        count.say(Hospital.password)
        count.press("enter")
        #expect(count.drive.text.contains("Đã xác nhận"))
        return count.keys
      }
    ),
    (
      "attest every draft that waits",
      { hospital in
        let count = Count(hospital, as: "bs.an")
        for _ in 0..<9 where count.drive.client.places.last?.focus != "drafts" { count.press("tab") }
        try count.act("sign")
        count.say(Hospital.password)
        count.press("enter")
        #expect(count.drive.text.contains("Đã xác nhận 1 bản"))
        return count.keys
      }
    ),
    (
      "see who lies on the ward",
      { hospital in
        let count = Count(hospital, as: "bs.an")
        try count.act("ward")
        #expect(count.drive.text.contains("Nguyễn Văn Mẫu"))
        return count.keys
      }
    ),
    (
      "write to a colleague",
      { hospital in
        let count = Count(hospital, as: "bs.an")
        try count.act("messages")
        try count.act("new")
        count.say("pham chi")
        count.press("enter", "tab")
        count.say("Gọi tôi nhé.")
        count.press("ctrl-s")
        #expect(count.drive.text.contains("Đã gửi."))
        return count.keys
      }
    ),
    (
      "record vital signs and attest them",
      { hospital in
        let count = Count(hospital, as: "bs.an")
        try count.act("ward")
        try count.act("vitals")
        for (field, value) in [("pulse", "88"), ("temperature", "37,5"), ("pressure", "120/80")] {
          try count.go(to: field)
          count.say(value)
        }
        count.press("f9")
        count.say(Hospital.password)
        count.press("enter")
        #expect(count.drive.text.contains("Đã xác nhận"), "\(count.drive.text)")
        return count.keys
      }
    ),
    (
      "note that new results were seen",
      { hospital in
        for id in ["X1", "X2"] {
          let value = Observation(coding: Coding(.local, "x"), time: hospital.now.civil, value: .text("y"))
          try FormTests.signed(hospital, id, [.observation(value)], kind: .laboratorySheet)
        }
        let count = Count(hospital, as: "bs.binh")
        for _ in 0..<9 where count.drive.client.places.last?.focus != "results" { count.press("tab") }
        count.press("1", "-", "2")
        try count.act("seen")
        #expect(count.drive.text.contains("Đã ghi là đã xem."), "\(count.drive.text)")
        return count.keys
      }
    ),
    (
      "co-sign all that waits",
      { hospital in
        let count = Count(hospital, as: "bs.binh")
        for _ in 0..<9 where count.drive.client.places.last?.focus != "cosign" { count.press("tab") }
        let waiting = try #require(count.drive.client.view.table("cosign")).rows.count
        #expect(waiting > 2)
        count.press("1", "-", "\(waiting)")
        try count.act("coSign")
        count.say(Hospital.password)
        count.press("enter")
        #expect(count.drive.text.contains("Đã xác nhận \(waiting) bản"), "\(count.drive.text)")
        return count.keys
      }
    ),
    (
      "discharge somebody",
      { hospital in
        let count = Count(hospital, as: "bs.an")
        try count.act("ward")
        try count.act("encounter")
        try count.act("discharge")
        count.press("tab", "đ", "tab")
        count.say("J18.9")
        count.press("ctrl-s")
        #expect(count.drive.text.contains("đã kết thúc đợt lúc"), "\(count.drive.text)")
        return count.keys
      }
    ),
  ]

  @Test func `the page says how many keys each task takes`() throws {
    let page = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "docs/client.md"), encoding: .utf8)
    let hospital = try Hospital()
    for (task, count) in Self.table {
      let keys = try count(hospital)
      let row = page.split(separator: "\n").first { $0.hasPrefix("| \(task) |") }
      let said = row?.split(separator: "|").dropFirst(1).first.map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(said == "\(keys)", "\(task): \(keys)")
      // A dash where no public manual shows the dialogue: there is nothing to count.
      let other = row?.split(separator: "|").dropFirst(2).first.map { $0.trimmingCharacters(in: .whitespaces) }
      if other == "–" { continue }
      let theirs = row?.split(separator: "|").dropFirst(2).first.flatMap { Int($0.trimmingCharacters(in: .whitespaces)) }
      #expect(theirs.map { keys <= $0 } == true, "\(task)")
    }
  }
}
