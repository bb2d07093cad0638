import ClinicalModel
import ClinicalRules
import Foundation
import Interchange
import Rollout
import SampleGenerator
import Testing
import XMLStream

struct SampleGeneratorTests {
  private static let months = try! YearMonth(iso: "2024-10")...YearMonth(iso: "2025-10")

  private func make(
    _ size: SampleGenerator.Size, seed: UInt64 = 1, hospital: String = "H001", change: (inout SampleGenerator.Options) -> Void = { _ in }
  ) throws -> (bytes: [UInt8], summary: SampleSummary) {
    var options = SampleGenerator.Options()
    change(&options)
    let generator = SampleGenerator(seed: seed, facility: FacilityCode(hospital)!, months: Self.months, options: options)
    var bytes: [UInt8] = []
    let summary = try generator.writeBatch(size) { bytes.append(contentsOf: $0) }
    return (bytes, summary)
  }

  private func statements(_ bytes: [UInt8]) throws -> [ClinicalModel.Statement] {
    let reader = NativeBatchReader(source: MemorySource(bytes))
    var statements: [ClinicalModel.Statement] = []
    while let entry = try reader.next() {
      #expect(entry.issues.isEmpty, "\(entry.issues)")
      #expect(entry.source == entry.canonical)
      if let statement = entry.statement { statements.append(statement) }
    }
    return statements
  }

  @Test func `the same seed gives the same bytes, another seed others`() throws {
    let first = try make(.patients(20)).bytes
    #expect(try make(.patients(20)).bytes == first)
    #expect(try make(.patients(20), seed: 2).bytes != first)
    #expect(try make(.patients(20), hospital: "H002").bytes != first)
  }

  @Test func `a patient does not depend on how many are asked for`() throws {
    let few = try make(.patients(10)).bytes
    let many = try make(.patients(30)).bytes
    let body = few.dropLast("</batch>\n".utf8.count)
    #expect(many.starts(with: body))
  }

  @Test func `everything made is within schema and rules, and refers only backwards`() throws {
    let made = try make(.patients(400))
    let statements = try statements(made.bytes)
    #expect(statements.count == made.summary.entries)
    let rules = RecordRules(asOf: try CivilDateTime(iso: "2025-11-01T00:00"))
    var patients: Set<Patient.ID> = []
    var encounters: Set<Encounter.ID> = []
    var kinds: Set<String> = []
    for statement in statements {
      #expect(rules.issues(for: statement).isEmpty, "\(statement.localID): \(rules.issues(for: statement).map(\.code))")
      switch statement {
      case .patient(let patient):
        #expect(patients.insert(patient.id).inserted)
        for identifier in patient.identifiers where identifier.system == .nationalID {
          #expect(Identities.isSynthetic(nationalID: identifier.value))
        }
        #expect(patient.addresses.allSatisfy { $0.line?.contains("Mẫu") == true })
      case .encounter(let encounter):
        #expect(patients.contains(encounter.patient))
        #expect(encounters.insert(encounter.id).inserted)
      case .record(let record):
        #expect(encounters.contains(record.encounter))
        for section in record.sections {
          for entry in section.entries { kinds.insert(String(describing: entry).prefix { $0 != "(" }.description) }
        }
      default: break
      }
    }
    #expect(
      kinds == [
        "condition", "observation", "medicationRequest", "medicationAdministration", "procedure", "allergyIntolerance", "immunization",
        "diagnosticReport", "chargeItem", "healthClassification",
      ])
  }

  @Test func `men bear no children, and only soldiers are classified`() throws {
    var sexes: [Patient.ID: AdministrativeSex] = [:]
    var soldiers: Set<Patient.ID> = []
    for statement in try statements(make(.patients(600)).bytes) {
      if case .patient(let patient) = statement { sexes[patient.id] = patient.sex }
      if case .militaryService(let service, let patient) = statement, service.rank != nil { soldiers.insert(patient) }
      if case .encounter(let encounter) = statement {
        let main = encounter.diagnoses.first { $0.role == .main }?.coding.code
        if main == "O80.0" { #expect(sexes[encounter.patient] == .female) }
        if main == "Z10.0" { #expect(soldiers.contains(encounter.patient)) }
      }
    }
    #expect(soldiers.count > 100)
  }

  @Test func `the summary's months are those of the encounters`() throws {
    let made = try make(.encounters(150))
    var counted: [YearMonth: [Encounter.Class: Int]] = [:]
    for case .encounter(let encounter) in try statements(made.bytes) {
      guard let end = encounter.period.end else { continue }
      counted[end.date.yearMonth, default: [:]][encounter.class, default: 0] += 1
    }
    #expect(counted == made.summary.byMonth)
    #expect(made.summary.encounters >= 150)
  }

  @Test func `what is spoilt on purpose is kept aside, and nothing else`() throws {
    let made = try make(.patients(300)) { $0.faultsPerMille = 30 }
    let planned = Set(made.summary.faults.filter { ![.absentEncounter, .repeatedID].contains($0.kind) }.map(\.ordinal))
    #expect(Set(made.summary.faults.map(\.kind)) == Set(PlannedFault.Kind.allCases))
    let rules = RecordRules(asOf: try CivilDateTime(iso: "2025-11-01T00:00"))
    let reader = NativeBatchReader(source: MemorySource(made.bytes))
    var found: Set<Int> = []
    var ordinal = 0
    while let entry = try reader.next() {
      let isRefused = entry.statement.map { rules.issues(for: $0).contains { $0.severity == .error } } ?? true
      if isRefused { found.insert(ordinal) }
      ordinal += 1
    }
    #expect(found == planned)
  }

  @Test func `names have every tone and đ`() throws {
    let text = String(decoding: try make(.patients(300)) { $0.demographicsOnly = true }.bytes, as: UTF8.self)
      .decomposedStringWithCanonicalMapping
    for mark in ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}", "\u{302}", "\u{306}", "\u{31B}", "Đ"] {
      #expect(text.unicodeScalars.contains(mark.unicodeScalars.first!), "\(mark)")
    }
  }

  @Test(arguments: [1, 9, 10, 40])
  func `the register of any size is a register`(hospitals: Int) throws {
    let history = NationalHistory(seed: 5, hospitals: hospitals, months: Self.months)
    var draft = RegisterDraft()
    let counts = Dictionary(uniqueKeysWithValues: history.facilities.map { ($0, [Self.months.lowerBound: [Encounter.Class.inpatient: 7]]) })
    RegisterCSV.read(Array(history.hospitalsCSV.utf8), name: "hospitals.csv", into: &draft)
    RegisterCSV.read(Array(history.milestonesCSV.utf8), name: "milestones.csv", into: &draft)
    RegisterCSV.read(Array(history.returnsCSV(counts: counts, until: Self.months.upperBound.last).utf8), name: "returns.csv", into: &draft)
    #expect(draft.issues().isEmpty, "\(draft.issues().first.map { "\($0)" } ?? "")")
  }
}
