import ClinicalModel
import Foundation
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// The range that the laboratory printed the last time stands beside a new result of the same test, until somebody types another.
struct SuggestedRangeTests {
  private static let sheet = RecordKind(rawValue: "16/BV2")!

  private static func earlier(_ hospital: Hospital, attested: Bool = true) throws {
    let result = Observation(
      coding: Coding(.loinc, "1988-5", display: "CRP"), time: hospital.now.civil,
      value: .quantity(Quantity(DecimalNumber(significand: 3), "mg/L")), referenceLow: DecimalNumber(significand: 0),
      referenceHigh: DecimalNumber(significand: 5), interpretation: .normal)
    if attested {
      guard case .kept = try FormTests.signed(hospital, "XN1", [.observation(result)], kind: sheet) else { throw CancellationError() }
    } else {
      let record = ClinicalRecord(
        id: ClinicalRecord.ID("XN1")!, encounter: Encounter.ID("E1")!, kind: sheet, status: .preliminary, author: FormTests.author,
        authored: hospital.now.civil, sections: [.init(code: "x", entries: [.observation(result)])])
      guard case .kept = try KeepRecord(hospital.session("bs.an")).draft(record, of: FacilityCode("H001")!, seen: nil) else {
        throw CancellationError()
      }
    }
  }

  private static func sheet(_ hospital: Hospital) -> Drive {
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 120, height: 40))
    drive.client.jump(to: "note", ["encounter": "H001/E1", "form": sheet.rawValue])
    drive.pause()
    return drive
  }

  private static func results(_ hospital: Hospital, but id: String) throws -> [Observation] {
    try FormTests.records(hospital).filter { $0.id.rawValue != id }.flatMap { $0.sections.flatMap(\.entries) }.compactMap {
      if case .observation(let value) = $0 { value } else { nil }
    }
  }

  @Test func `a result is compared with the last range of its test, and what is typed goes before it`() throws {
    let hospital = try Hospital()
    try Self.earlier(hospital)
    hospital.pass(milliseconds: 3_600_000)
    let drive = Self.sheet(hospital)
    drive.focus("report.1.service").type("CRP").focus("report.1.conclusion").type("CRP tăng.")
    drive.focus("result.1.test").type("CRP")
    drive.focus("result.1.value").type("186")
    drive.focus("result.2.test").type("CRP")
    drive.focus("result.2.value").type("7")
    drive.focus("result.2.high").type("10")
    drive.focus("result.3.test").type("CRP")
    drive.focus("result.3.value").type("8")
    drive.focus("result.3.low").type("-")
    let line = try #require(drive.lines.first { $0.contains("186") })
    #expect(line.contains("mg/L") && line.contains(" 5 ") && line.hasSuffix("cao"), "\(drive.text)")
    drive.keys("ctrl-s")
    let found = try Self.results(hospital, but: "XN1")
    let limits = found.map { "\($0.referenceLow.map(\.description) ?? "")…\($0.referenceHigh.map(\.description) ?? "")" }
    #expect(limits == ["0…5", "…10", "…"])
    #expect(found.map(\.interpretation) == [.high, .normal, nil])
  }

  @Test func `a range of nobody's result, of another unit or beside words is not suggested`() throws {
    let hospital = try Hospital()
    try Self.earlier(hospital, attested: false)
    let draft = Self.sheet(hospital)
    draft.focus("result.1.test").type("CRP")
    draft.focus("result.1.value").type("186")
    #expect(draft.lines.first { $0.contains("186") }?.hasSuffix("–") == true, "\(draft.text)")

    let other = try Hospital()
    try Self.earlier(other)
    let drive = Self.sheet(other)
    drive.focus("result.1.test").type("CRP")
    drive.focus("result.1.value").type("186")
    drive.focus("result.1.unit").type("mg/dL")
    drive.focus("result.2.test").type("CRP")
    drive.focus("result.2.value").type("âm tính")
    drive.keys("ctrl-s")
    #expect(try Self.results(other, but: "XN1").allSatisfy { $0.referenceLow == nil && $0.referenceHigh == nil })
    #expect(try Self.results(other, but: "XN1").count == 2, "\(drive.text)")
  }

  @Test func `a range is of one's own sex and age group`() throws {
    let hospital = try Hospital()
    try Self.earlier(hospital)
    let store = try hospital.session("bs.an").store
    func ranges(_ encounter: String, _ day: String) throws -> [String?] {
      try store.statedRanges(like: Encounter.ID(encounter)!, of: FacilityCode("H001")!, bornAfter: CivilDate(iso: day)).map(\.high)
    }
    // The result is of a man of 1981; E3 is of one of 1983, E2 of a woman.
    #expect(try ranges("E3", "1979-01-01") == ["5"] && ranges("E3", "1985-01-01") == ["5"])
    #expect(try ranges("E3", "1982-01-01") == [], "one is a child, the other is none")
    #expect(try ranges("E2", "1979-01-01") == [] && ranges("E99", "1979-01-01") == [])
  }
}
