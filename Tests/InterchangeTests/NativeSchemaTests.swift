import ClinicalModel
import Foundation
import Testing
import XMLStream

@testable import Interchange

@Suite struct NativeSchemaTests {
  @Test func `the program carries the schema that the project publishes`() throws {
    #expect(try EmbeddedSchema.record1 == ProjectFiles.text("Schemas/record-1.xsd"), "run Schemas/embed.sh")
  }

  private static func raw<E: CaseIterable & RawRepresentable>(_: E.Type) -> [String] where E.RawValue == String {
    E.allCases.map(\.rawValue)
  }

  static let lists: [(String, [String])] = [
    ("locationKind", raw(Location.Kind.self)), ("practitionerRole", raw(Practitioner.Role.self)), ("sex", raw(AdministrativeSex.self)),
    ("bloodGroup", raw(BloodGroup.self)), ("nameUse", raw(HumanName.Use.self)), ("identifierSystem", raw(Identifier.System.self)),
    ("addressUse", raw(Address.Use.self)), ("telecomSystem", raw(ContactPoint.System.self)),
    ("relationship", raw(PatientContact.Relationship.self)), ("militaryCategory", raw(MilitaryService.Category.self)),
    ("encounterClass", raw(Encounter.Class.self)), ("encounterStatus", raw(Encounter.Status.self)),
    ("participantRole", raw(Encounter.Participant.Role.self)), ("diagnosisRole", raw(Encounter.Diagnosis.Role.self)),
    ("discharge", raw(Encounter.Disposition.Discharge.self)), ("outcome", raw(Encounter.Disposition.Outcome.self)),
    ("recordStatus", raw(ClinicalRecord.Status.Code.self)), ("conditionStatus", raw(Condition.ClinicalStatus.self)),
    ("interpretation", raw(Observation.Interpretation.self)), ("administrationStatus", raw(MedicationAdministration.Status.self)),
    ("allergyCategory", raw(AllergyIntolerance.Category.self)), ("criticality", raw(AllergyIntolerance.Criticality.self)),
    ("requestCategory", raw(ServiceRequest.Category.self)), ("requestPriority", raw(ServiceRequest.Priority.self)),
    ("reportCategory", raw(DiagnosticReport.Category.self)), ("criterion", raw(HealthClassification.Criterion.self)),
    ("recordKind", RecordKind.all.map(\.rawValue)), ("boolean", ["true", "false"]),
  ]

  @Test func `the schema has the model's code lists and no others`() throws {
    var found: [String: [String]] = [:]
    var type = ""
    for line in try ProjectFiles.text("Schemas/record-1.xsd").split(separator: "\n") {
      let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
      if line.contains("<xs:simpleType name=") { type = String(parts[1]) }
      if line.contains("<xs:enumeration value=") { found[type, default: []].append(String(parts[1])) }
    }
    #expect(found == Dictionary(uniqueKeysWithValues: Self.lists))
  }

  @Test func `the page on the format has every code list and every error code`() throws {
    let page = try ProjectFiles.text("docs/native-format.md")
    for (list, codes) in Self.lists where list != "boolean" {
      #expect(page.contains("### \(list)\n"))
      for code in codes { #expect(page.contains("`\(code)`")) }
    }
    for problem in NativeProblem.allCases {
      #expect(page.contains("| `\(problem.code)` | \(problem.text.en) |"))
    }
  }

  /// What the documentation lists as beyond the schema.
  private static let beyondTheSchema: Set<NativeProblem> = [
    .missingAttestation, .attestationNotAllowed, .missingReason, .reasonNotAllowed, .missingValue, .numberWithoutUnit, .unitWithoutNumber,
    .repeatedCriterion,
  ]

  private static func agreesWithSchema(_ field: WrongField) -> Bool {
    // A pattern cannot count the days of February.
    !beyondTheSchema.contains(field.problem) && !field.new.contains("2025-02-30T")
  }

  @Test(arguments: WrongField.all)
  func `the schema refuses what the decoder refuses, but for what a schema cannot say`(field: WrongField) throws {
    let example = try ProjectFiles.example("xml", in: "docs/native-format.md")
    let batch = try DecodedBatch(Array(field.applied(to: example).utf8))
    #expect(batch.schemaIssues.contains { !$0.isEmpty } == Self.agreesWithSchema(field))
    #expect(zip(batch.entries, batch.schemaIssues).allSatisfy { $0.entry == nil || $1.isEmpty })
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func `the schema accepts all that we write`(seed: UInt64) throws {
    var samples = ModelSamples(seed: seed)
    var writer = try NativeWriter(header: samples.header())
    for _ in 0..<100 { try writer.append(samples.entry()) }
    writer.finish()
    let batch = try DecodedBatch(writer.drain { Array($0) })
    #expect(batch.schemaIssues == Array(repeating: [], count: 100))
  }

  @Test(.enabled(if: XMLLint.isHere, "xmllint is not installed"))
  func `another program finds the same with the schema`() throws {
    let example = try ProjectFiles.example("xml", in: "docs/native-format.md")
    let wrong = try WrongField.all.map { Array(try $0.applied(to: example).utf8) }
    let verdicts = try XMLLint.accepts([Array(example.utf8)] + wrong)
    #expect(verdicts[0])
    for (field, accepted) in zip(WrongField.all, verdicts.dropFirst()) {
      #expect(accepted == !Self.agreesWithSchema(field), "\(field.path) \(field.problem)")
    }
  }
}
