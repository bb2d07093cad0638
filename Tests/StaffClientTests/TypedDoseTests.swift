import ClinicalModel
import Foundation
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// What is typed as a dose, a number of times, a measurement: what was understood of it is said before anybody attests it.
struct TypedDoseTests {
  private static func prescription(_ hospital: Hospital, language: Language = .vi) throws -> Drive {
    try FormTests.catalogues(hospital)
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 140, height: 40), language: language)
    drive.client.jump(to: "note", ["encounter": "H001/E1", "form": "prescription"])
    drive.pause()
    drive.client.typed("rx.1.drug", "Paracetamol 500mg · 40.28")
    return drive
  }

  private static func problems(_ drive: Drive, _ field: String) -> [ScreenView.Problem] {
    drive.pause()
    return drive.client.view.fields.first { $0.id == field }?.problems ?? []
  }

  @Test(arguments: ["5oo mg", "5OO mg", "l0 mg", "5 oo mg", "1I viên", "2o viên", "1,o g", "5o"])
  func `a letter in a number is refused, and said to be one`(dose: String) throws {
    let hospital = try Hospital()
    let drive = try Self.prescription(hospital)
    drive.client.typed("rx.1.dose", dose)
    let problem = try #require(Self.problems(drive, "rx.1.dose").first)
    #expect(problem.code == "QY-UI-0070" && problem.isError && problem.text.contains("chữ cái o, l hay I"))
    drive.keys("ctrl-s").pause()
    #expect(drive.text.contains("QY-UI-0070") && !drive.text.contains("Đã lưu nháp"), "\(drive.text)")
  }

  @Test(arguments: ["5 lọ", "1 l", "100 IU", "5lọ", "1 viên", "500mg", "0,125 mg", "2 ống", "1 lo"])
  func `a unit that begins like a digit is one`(dose: String) throws {
    let hospital = try Hospital()
    let drive = try Self.prescription(hospital)
    drive.client.typed("rx.1.dose", dose)
    #expect(Self.problems(drive, "rx.1.dose").isEmpty, "\(Self.problems(drive, "rx.1.dose"))")
  }

  @Test func `an unknown unit and a dose far out are warned about, with what was understood, in both languages`() throws {
    let hospital = try Hospital()
    let drive = try Self.prescription(hospital)
    drive.client.typed("rx.1.dose", "5 mgg")
    let unknown = try #require(Self.problems(drive, "rx.1.dose").first)
    #expect(unknown.code == "QY-RUL-0317" && !unknown.isError && unknown.text.hasSuffix("Đã hiểu: 5, đơn vị mgg."), "\(unknown)")
    drive.client.typed("rx.1.dose", "500000 mg")
    let far = try #require(Self.problems(drive, "rx.1.dose").first)
    #expect(far.code == "QY-RUL-0318" && far.text.contains("đơn vị mg"), "\(far)")
    // The catalogue's unit is understood where none was typed.
    drive.client.typed("rx.1.dose", "500")
    #expect(Self.problems(drive, "rx.1.dose").first?.text.contains("Đã hiểu: 500, đơn vị viên.") == true)
    drive.client.typed("rx.1.dose", "1.000 mg")
    #expect(Self.problems(drive, "rx.1.dose").map(\.code) == ["QY-UI-0062"])
    drive.client.typed("rx.1.dose", "5 000 mg")
    #expect(Self.problems(drive, "rx.1.dose").map(\.code) == ["QY-UI-0026"])
    let english = try Self.prescription(Hospital(), language: .en)
    english.client.typed("rx.1.dose", "5 mgg")
    #expect(Self.problems(english, "rx.1.dose").first?.text.hasSuffix("Understood: 5, unit mgg.") == true)
  }

  @Test func `a number out of its limits is told them`() throws {
    let hospital = try Hospital()
    let drive = try Self.prescription(hospital)
    drive.client.typed("rx.1.dose", "1 viên")
    drive.client.typed("rx.1.times", "30")
    drive.client.typed("rx.1.days", "500")
    #expect(Self.problems(drive, "rx.1.times").map { "\($0.code) \($0.text)" } == ["QY-UI-0071 Ở đây là số nguyên từ 1 đến 24."])
    #expect(Self.problems(drive, "rx.1.days").map(\.text) == ["Ở đây là số nguyên từ 1 đến 365."])
    drive.client.typed("rx.1.days", "l0")
    #expect(Self.problems(drive, "rx.1.days").map(\.code) == ["QY-UI-0070"])
  }

  @Test func `a measurement that no grown-up has, and a score between two, are warned about`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 140, height: 40))
    drive.client.jump(to: "note", ["encounter": "H001/E1", "form": "vitals"])
    drive.pause()
    for (field, value) in [("weight", "2"), ("height", "55,5"), ("pain", "1,58")] { drive.client.typed(field, value) }
    #expect(Self.problems(drive, "weight").map(\.code) == ["QY-RUL-0321"])
    #expect(Self.problems(drive, "height").map(\.code) == ["QY-RUL-0321"])
    #expect(Self.problems(drive, "bmi").map(\.code) == ["QY-RUL-0313"])
    #expect(Self.problems(drive, "pain").map { "\($0.code) \($0.isError)" } == ["QY-RUL-0319 false"])
    for (field, value) in [("weight", "62"), ("height", "168"), ("pain", "2")] { drive.client.typed(field, value) }
    #expect(drive.client.view.fields.allSatisfy { $0.problems.isEmpty }, "\(drive.text)")
    drive.client.typed("pulse", "8o")
    #expect(Self.problems(drive, "pulse").map(\.code) == ["QY-UI-0070"])
  }

  @Test func `a potassium of 7,9 is dangerous until the laboratory says otherwise, and then asks`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 140, height: 40))
    drive.client.jump(to: "note", ["encounter": "H001/E1", "form": "16/BV2"])
    drive.pause()
    for (column, value) in [("test", "Kali"), ("value", "7,9"), ("low", "3,5"), ("high", "5,1")] {
      drive.client.typed("result.1.\(column)", value)
    }
    func flag() -> String? { drive.client.view.fields.first { $0.id == "result.1.flag" }?.value }
    #expect(flag() == "HH" && Self.problems(drive, "result.1.test").isEmpty, "\(drive.text)")
    drive.client.typed("result.1.flag", "H")
    #expect(Self.problems(drive, "result.1.flag").map(\.code) == ["QY-RUL-0320"], "\(drive.text)")
    drive.client.typed("result.1.value", "6,0")
    drive.client.typed("result.1.flag", "")
    #expect(flag() == "H")
  }
}
