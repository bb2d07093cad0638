import ClinicalModel
import Rollout
import Testing

@Suite struct MandatorySetTests {
  @Test(
    arguments: [
      (.inpatient, ["01/BV1", "36/BV2", "discharge"], true), (.inpatient, ["01/BV1", "36/BV2"], false),
      (.inpatient, ["36/BV2", "discharge"], false), (.inpatient, ["10/BV1", "36/BV2", "referral"], true),
      (.inpatient, ["10/BV1", "36/BV2", "47/BV2"], true), (.day, ["01/BV1"], false), (.day, ["01/BV1", "36/BV2"], true),
      (.outpatient, ["29/BV2"], true), (.outpatient, ["15/BV1"], true), (.outpatient, ["health-examination"], true),
      (.outpatient, ["16/BV2"], false), (.emergency, ["39/BV2"], true), (.emergency, ["36/BV2"], false), (.field, ["29/BV2"], true),
      (.field, [], false),
    ] as [(Encounter.Class, [String], Bool)])
  func `an encounter is complete when each group has one of its records`(encounterClass: Encounter.Class, kinds: [String], complete: Bool) {
    let kinds = Set(kinds.compactMap { RecordKind(rawValue: $0) })
    #expect(MandatorySet.current.isComplete(encounterClass, kinds: kinds) == complete)
    #expect(MandatorySet.current.missing(encounterClass, kinds: kinds).isEmpty == complete)
  }

  @Test(arguments: Encounter.Class.allCases)
  func `every class demands something, and every demand can be met`(encounterClass: Encounter.Class) {
    let requirements = MandatorySet.current.requirements(for: encounterClass)
    #expect(!requirements.isEmpty)
    for requirement in requirements { #expect(!requirement.anyOf.isEmpty) }
  }

  @Test func `a class without demands is never complete`() {
    let empty = MandatorySet(version: "x", outpatient: [], inpatient: [], day: [], emergency: [], field: [])
    #expect(!empty.isComplete(.outpatient, kinds: Set(RecordKind.all)))
  }
}
