import ClinicalModel
import ClinicalRules
import Foundation
import SampleGenerator
import Testing

struct SampleGeneratorTests {
  @Test func `the same seed gives the same bytes, another seed others`() throws {
    let first = try Made(.patients(20)).bytes
    #expect(try Made(.patients(20)).bytes == first)
    #expect(try Made(.patients(20), seed: 2).bytes != first)
    #expect(try Made(.patients(20), hospital: "H002").bytes != first)
  }

  @Test func `a patient does not depend on how many are asked for`() throws {
    let few = try Made(.patients(10)).bytes
    let many = try Made(.patients(30)).bytes
    let body = few.dropLast("</batch>\n".utf8.count)
    #expect(many.starts(with: body))
  }

  @Test func `everything made is within schema and rules, and refers only backwards`() throws {
    let made = try Made(.patients(200))
    let statements = try made.statements()
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
    for statement in try Made(.patients(300)).statements() {
      if case .patient(let patient) = statement { sexes[patient.id] = patient.sex }
      if case .militaryService(let service, let patient) = statement, service.rank != nil { soldiers.insert(patient) }
      if case .encounter(let encounter) = statement {
        let main = encounter.diagnoses.first { $0.role == .main }?.coding.code
        if main == "O80.0" { #expect(sexes[encounter.patient] == .female) }
        if main == "Z10.0" { #expect(soldiers.contains(encounter.patient)) }
      }
    }
    #expect(soldiers.count > 50)
  }

  @Test func `the summary's months are those of the encounters`() throws {
    let made = try Made(.encounters(150))
    var counted: [YearMonth: [Encounter.Class: Int]] = [:]
    for case .encounter(let encounter) in try made.statements() {
      guard let end = encounter.period.end else { continue }
      counted[end.date.yearMonth, default: [:]][encounter.class, default: 0] += 1
    }
    #expect(counted == made.summary.byMonth)
    #expect(made.summary.encounters >= 150)
  }

  @Test func `names have every tone and đ`() throws {
    let text = String(decoding: try Made(.patients(300)) { $0.demographicsOnly = true }.bytes, as: UTF8.self)
      .decomposedStringWithCanonicalMapping
    for mark in ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}", "\u{302}", "\u{306}", "\u{31B}", "Đ"] {
      #expect(text.unicodeScalars.contains(mark.unicodeScalars.first!), "\(mark)")
    }
  }
}
