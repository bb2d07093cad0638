import ClinicalModel
import Foundation
import RecordStore
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// The papers around an operation: what they ask, what they keep, what they print.
struct OperationPaperTests {
  @Test func `consent asks for the operation, the risks, the anaesthesia and who agrees, and is not attested without`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 120, height: 60))
    drive.client.jump(to: "note", ["encounter": "H001/E1", "form": "consent"])
    drive.pause()
    let asked = drive.client.view.fields.map(\.id)
    for id in ["operation", "anaesthesia", "risks", "alternatives", "who", "agrees", "relation", "decision", "agreed-at"] {
      #expect(asked.contains(id), "\(id) is asked: \(asked)")
    }
    drive.client.typed("operation", "Cắt ruột thừa nội soi")
    drive.keys("f9")
    #expect(drive.client.dialog == nil && drive.text.contains("QY-UI-0029"), "\(drive.text)")
    for (field, text) in [
      ("anaesthesia", "general"), ("risks", "Chảy máu, nhiễm trùng"), ("alternatives", "Kháng sinh, theo dõi"),
      ("who", "representative"), ("agrees", "Nguyễn Thị Vợ"), ("relation", "vợ"), ("decision", "agrees"), ("agreed-at", "now"),
    ] {
      drive.client.typed(field, text)
    }
    drive.keys("f9").type(Hospital.password).keys("enter")
    let record = try #require(try FormTests.records(hospital).first { $0.kind.rawValue == "01/BV2" }, "\(drive.text)")
    let said = FormAnswers(record)
    #expect(said.text("agrees") == "Nguyễn Thị Vợ" && said.text("relation") == "vợ" && said.text("decision") == "agrees")
    #expect(said.text("operation") == "Cắt ruột thừa nội soi" && said.text("risks") == "Chảy máu, nhiễm trùng")
  }

  @Test func `a consent that was one running text before stays readable and is amended in the form`() throws {
    var record = ClinicalRecord(
      id: .init("C1")!, encounter: .init("E1")!, kind: .init(rawValue: "01/BV2")!, status: .preliminary, author: FormTests.author,
      authored: try CivilDateTime(iso: "2025-10-08T07:00"), sections: [.init(code: "course", narrative: "Đã nghe giải thích.")])
    #expect(FormAnswers(record).text("course") == "Đã nghe giải thích.")
    record.sections[0].narrative = nil
    #expect(FormAnswers(record).text("course") == nil)
  }
}
