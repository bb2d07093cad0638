import ClinicalModel
import Testing

struct ValueTests {
  @Test(arguments: [("P000001", true), ("a.b_c-9", true), ("", false), ("a b", false), ("a/b", false), ("é", false), ("x\u{0}", false)])
  func `local ids are safe everywhere`(text: String, fits: Bool) {
    #expect((Patient.ID(text) != nil) == fits)
  }

  @Test func `local ids have an end`() {
    #expect(Patient.ID(String(repeating: "x", count: 64)) != nil)
    #expect(Patient.ID(String(repeating: "x", count: 65)) == nil)
    #expect(FacilityCode("H001") != nil)
    #expect(FacilityCode("h001") == nil)
    #expect(FacilityCode(String(repeating: "X", count: 21)) == nil)
  }

  @Test func `the catalogue has the circular's 82 forms and sheets, and the papers`() {
    #expect(RecordKind.all.filter { $0.group == .form }.count == 29)
    #expect(RecordKind.all.filter { $0.group == .sheet }.count == 53)
    #expect(RecordKind(rawValue: "36/BV2") == .treatmentSheet)
    #expect(RecordKind(rawValue: "54/BV2") == nil)
    #expect(RecordKind.all.allSatisfy { !$0.name.vi.isEmpty && !$0.name.en.isEmpty })
  }

  private func scores(_ value: Int) -> [HealthClassification.Criterion: HealthClassification.Score] {
    Dictionary(
      uniqueKeysWithValues: HealthClassification.Criterion.allCases.filter { $0 != .obstetricsGynaecology }.map {
        ($0, HealthClassification.Score(value)!)
      })
  }

  @Test func `the health class is the worst score`() throws {
    let day = try CivilDate(iso: "2025-11-03")
    var scores = scores(1)
    #expect(HealthClassification(date: day, scores: scores)?.healthClass == 1)
    scores[.eyes] = HealthClassification.Score(4, isTemporary: true)
    let temporary = try #require(HealthClassification(date: day, scores: scores))
    #expect(temporary.healthClass == 4)
    #expect(temporary.isTemporary)
    scores[.dental] = HealthClassification.Score(4)
    #expect(HealthClassification(date: day, scores: scores)?.isTemporary == false)
    scores[.surgery] = nil
    #expect(HealthClassification(date: day, scores: scores) == nil)
    #expect(HealthClassification.Score(7) == nil)
    #expect(HealthClassification.Score(0) == nil)
  }

  @Test func `a status carries what it needs`() {
    let attestation = ClinicalRecord.Attestation(
      by: LocalID("BS1")!, at: try! CivilDateTime(iso: "2025-03-01T08:30"))
    #expect(!ClinicalRecord.Status.preliminary.isFinal)
    #expect(ClinicalRecord.Status.amended(attestation, reason: "nhầm").reason == "nhầm")
    #expect(ClinicalRecord.Status.final(attestation).code == .final)
  }

  @Test func `a name is called by its last word`() {
    #expect(HumanName("Nguyễn Văn An").given == "An")
    #expect(HumanName("").given == "")
    let patient = Patient(
      id: LocalID("P1")!, names: [HumanName("Bé Mẫu", use: .usual), HumanName("Lê Mẫu")], sex: .unknown, birthDate: nil)
    #expect(patient.name?.text == "Lê Mẫu")
  }
}
