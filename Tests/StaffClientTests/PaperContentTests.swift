import ClinicalModel
import Testing
import Workflows

@testable import StaffClient

/// What a paper has to say: asked by its form, and by the act that attests whatever wrote it.
struct PaperContentTests {
  static let papers: [RecordKind] = [
    .dischargePaper, .summary, .referral, .appointment, .sickLeave, .pregnancyRest, .birthCertificate, .medicalAssessment,
  ]

  @Test("what is asked for at the attestation is a field of the form, and marked in it", arguments: papers)
  func asked(of kind: RecordKind) throws {
    let form = FormList.of(kind)
    let required = Set(form.parts.filter(\.isRequired).compactMap(\.content))
    #expect(required == Set(PaperContent.required(of: kind)))
    #expect(!required.isEmpty)
  }

  @Test("a paper that no form wrote is not attested without its content", arguments: papers)
  func refused(of kind: RecordKind) throws {
    let hospital = try Hospital()
    let result = try FormTests.signed(hospital, "P1", [.condition(Condition(coding: Coding(.icd10, "J18.9")))], kind: kind)
    guard case .refused(let issues) = result else {
      Testing.Issue.record("attested: \(result)")
      return
    }
    // A disease is told by its code here, and the form's other fields are not.
    let missing = PaperContent.required(of: kind).filter { if case .disease = $0 { false } else { true } }
    #expect(issues.filter { $0.code == "QY-REC-0038" }.count == missing.count)
    #expect(try FormTests.records(hospital).filter { $0.id.rawValue == "P1" }.allSatisfy { $0.status.code == .preliminary })
  }

  @Test("a disease in words will do, and a blank will not")
  func words() throws {
    let hospital = try Hospital()
    func sign(_ id: String, _ assessment: String) throws -> RecordResult {
      let keep = KeepRecord(try hospital.session("bs.an"))
      let record = ClinicalRecord(
        id: ClinicalRecord.ID(id)!, encounter: Encounter.ID("E1")!, kind: .dischargePaper, status: .preliminary, author: FormTests.author,
        authored: hospital.now.civil,
        sections: [.init(code: "treatment", narrative: "Kháng sinh."), .init(code: "assessment", narrative: assessment)])
      guard case .kept = try keep.draft(record, of: FacilityCode("H001")!, seen: nil) else { throw CancellationError() }
      return try keep.sign(record.id, of: FacilityCode("H001")!, seen: nil, password: Hospital.password)
    }
    guard case .refused(let issues) = try sign("D1", " \n") else {
      Testing.Issue.record("a blank is a diagnosis")
      return
    }
    #expect(issues.map(\.code) == ["QY-REC-0038"])
    guard case .kept = try sign("D2", "Viêm phổi.") else {
      Testing.Issue.record("words are refused")
      return
    }
  }
}
