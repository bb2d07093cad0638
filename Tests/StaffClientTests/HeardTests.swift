import ClinicalModel
import Foundation
import RecordStore
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// What is heard and not seen says what it means: a key what it does, a number of what it is, a closed chart whose it is.
struct HeardTests {
  @Test func `who is alike is told under a heading with their number, by points, and the key says that it registers`() throws {
    let hospital = try Hospital()
    let lines = converse(
      hospital, as: "tiepdon", ["^register", "name=Nguyen Van Mau", "sex=nam", "birthDate=15/1/1981", "ctrl-s", "q"])
    let heading = try #require(lines.lastIndex { $0 == "Có thể là cùng một người (1):" }, "\(lines)")
    let row = try #require(lines.lastIndex { $0.contains("giống ") && $0.contains(" điểm, Nguyễn Văn Mẫu") }, "\(lines)")
    #expect(heading < row)
    #expect(lines.contains { $0.contains("f6 Không phải ai: đăng ký người mới") }, "\(lines)")
  }

  @Test func `a chart that does not open is called by its patient where they may be known, else by what its number is`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "yt.chi")
    drive.client.jump(to: "chart", ["patient": "1"])
    drive.pause()
    #expect(drive.client.view.subject?.hasPrefix("Nguyễn Văn Mẫu") == true, "\(drive.text)")
    drive.keys("g")
    #expect(drive.client.dialog?.dialog.lines.first?.text.hasPrefix("Nguyễn Văn Mẫu") == true, "\(drive.text)")
    try MarkSensitive(hospital.session("bs.binh"))("1", sensitive: true, reason: "cán bộ")
    let other = Drive(hospital, as: "yt.chi", client: "here:2:2")
    other.client.jump(to: "chart", ["patient": "1"])
    other.pause()
    #expect(other.client.view.subject == "Người bệnh số 1 trong cơ sở dữ liệu này", "\(other.text)")
    #expect(!other.text.contains("Nguyễn Văn Mẫu"), "\(other.text)")
    other.keys("g")
    #expect(other.client.dialog?.dialog.lines.first?.text == "Người bệnh số 1 trong cơ sở dữ liệu này", "\(other.text)")
  }

  @Test func `a form that is none is refused with its code, and writes nothing`() throws {
    let hospital = try Hospital()
    let shown = try ScreenJSON.shown(hospital.setup("bs.an"), screen: "note", parameters: ["encounter": "H001/E1", "form": "xyz"])
    #expect(shown.isRefused && shown.text.contains("QY-UI-0075") && !shown.text.contains("\"fields\""), "\(shown.text)")
    let known = try ScreenJSON.shown(hospital.setup("bs.an"), screen: "note", parameters: ["encounter": "H001/E1", "form": "progress"])
    #expect(!known.isRefused)
  }

  @Test func `what a discharge still needs is called in words, each field once, with where it is filled in`() throws {
    let issues = [
      ("QY-BHX-0112", "XML1.MA_DANTOC"), ("QY-BHX-0112", "XML1.MAXA_CU_TRU"), ("QY-BHX-0201", "XML1.MA_DANTOC"),
      ("QY-BHX-0112", "XML1.STT"),
    ].map { ClinicalModel.Issue(.warning, code: $0, path: $1, vi: "Trường bắt buộc đang để trống.", en: "A mandatory field is empty.") }
    let hospital = try Hospital()
    for (language, words) in [
      (Language.vi, ["Dân tộc (XML1.MA_DANTOC): điền ở Hành chính, phím h", "(XML1.MAXA_CU_TRU): điền ở mẫu “", "Ở XML1.STT"]),
      (.en, ["Ethnic group (XML1.MA_DANTOC): fill in at the person, key h", "(XML1.MAXA_CU_TRU): fill in with the form “", "At XML1.STT"]),
    ] {
      let drive = Drive(hospital, as: "bs.an", client: "here:\(language):1", language: language)
      let advice = InsuranceAdvice(issues)
      let lines = advice.lines(most: 5, drive.client.station).map(\.text)
      #expect(advice.count == 1 && lines.count == 4, "\(lines)")
      for word in words { #expect(lines.contains { $0.contains(word) }, "\(word): \(lines)") }
      #expect(lines.joined().ranges(of: "MA_DANTOC").count == 1)
    }
  }

  @Test func `days before and after a deadline, and what is not known, are words`() throws {
    let centre = try Centre.shared.get()
    for (language, unknown, early, late) in [(Language.vi, "chưa rõ", "sớm ", "muộn "), (.en, "unknown", " days early", " days late")] {
      let client = Client(centre.setup("chief", language: language), wake: nil)
      client.start()
      client.settle()
      #expect(client.station.ahead(105).contains(early) && client.station.ahead(-273).contains(late))
      #expect(
        client.station.ahead(-273).contains("273") && !client.station.ahead(-273).contains("-") && !client.station.ahead(-273).contains("−")
      )
      for screen in ["coverage", "coverage-unit"] {
        let parameters = screen == "coverage" ? [:] : ["hospital": "H001"]
        client.jump(to: screen, parameters.merging(["as-of": "2025-09-30"]) { $1 })
        client.settle()
        let rows = client.view.tables.flatMap(\.rows)
        #expect(!rows.isEmpty)
        for row in rows where row.cells.contains("?") {
          #expect(row.spoken?.contains { $0.contains(unknown) } == true && row.spoken?.contains("?") == false, "\(row)")
        }
      }
    }
  }
}
