import ClinicalModel
import ClinicalRules
import Interchange
import SampleGenerator
import Testing
import XMLStream

struct FaultTests {
  private static func spoilt(_ size: SampleGenerator.Size = .patients(150)) throws -> Made { try Made(size) { $0.faultsPerMille = 60 } }

  /// What stands in a batch: each entry with what the reader and the rules say of it.
  private static func found(_ made: Made) throws -> [(id: String?, codes: [String], statement: ClinicalModel.Statement?)] {
    let rules = RecordRules(asOf: try CivilDateTime(iso: "2025-11-01T00:00"))
    let reader = NativeBatchReader(source: MemorySource(made.bytes))
    var found: [(String?, [String], ClinicalModel.Statement?)] = []
    while let entry = try reader.next() {
      let issues = entry.issues + (entry.statement.map { rules.issues(for: $0) } ?? [])
      found.append((entry.localID, issues.filter { $0.severity == .error }.map(\.code), entry.statement))
    }
    return found
  }

  @Test func `what is spoilt on purpose is found for the reason that was planned, and nothing else is`() throws {
    let made = try Self.spoilt()
    let found = try Self.found(made)
    #expect(found.count == made.summary.entries)
    #expect(Set(made.summary.faults.map(\.kind)) == Set(PlannedFault.Kind.allCases))
    let planned = Dictionary(uniqueKeysWithValues: made.summary.faults.map { ($0.ordinal, $0) })
    for (ordinal, entry) in found.enumerated() {
      if let fault = planned[ordinal] {
        #expect(entry.id == fault.localID)
        if !fault.kind.needsDatabase { #expect(entry.codes.contains(fault.kind.expectedCode), "\(fault.kind): \(entry.codes)") }
      }
      #expect(!entry.codes.isEmpty == (planned[ordinal].map { !$0.kind.needsDatabase } ?? false))
    }
  }

  @Test func `what only the database can find is there, and no sound entry refers to a spoilt one`() throws {
    let made = try Self.spoilt()
    let planned = Dictionary(uniqueKeysWithValues: made.summary.faults.map { ($0.ordinal, $0.kind) })
    var patients: Set<Patient.ID> = []
    var encounters: Set<Encounter.ID> = []
    var versions: [ClinicalRecord.ID: Set<Int>] = [:]
    for (ordinal, entry) in try Self.found(made).enumerated() {
      let kind = planned[ordinal]
      switch entry.statement {
      case .patient(let patient) where kind == nil: patients.insert(patient.id)
      case .militaryService(_, let patient): #expect(patients.contains(patient))
      case .encounter(let encounter):
        if kind != .endBeforeStart { #expect(patients.contains(encounter.patient) == (kind != .absentPatient)) }
        if kind == nil { encounters.insert(encounter.id) }
      case .record(let record):
        #expect(encounters.contains(record.encounter) == (kind != .absentEncounter))
        if kind == .repeatedID { #expect(versions[record.id]?.contains(record.version) == true) }
        if kind == nil {
          #expect(versions[record.id, default: []].insert(record.version).inserted)
          if record.version > 1 { #expect(versions[record.id]?.contains(record.version - 1) == true) }
        }
      default: break
      }
    }
  }

  @Test func `the same entries are spoilt whatever stands before them`() throws {
    let whole = try Self.spoilt(.patients(60)).summary.faults
    let later = try Made(.patients(20)) {
      $0.faultsPerMille = 60
      $0.firstPatientNumber = 41
    }.summary.faults
    #expect(!later.isEmpty)
    #expect(whole.suffix(later.count).map(\.localID) == later.map(\.localID))
    #expect(whole.suffix(later.count).map(\.kind) == later.map(\.kind))
  }

  @Test(arguments: [true, false])
  func `a batch in UTF-16 says the same`(bigEndian: Bool) throws {
    let made = try Made(.patients(3))
    let reader = NativeBatchReader(source: MemorySource(SpoiltFile.utf16(made.bytes, bigEndian: bigEndian)))
    var statements: [ClinicalModel.Statement] = []
    while let entry = try reader.next() { if let statement = entry.statement { statements.append(statement) } }
    #expect(try statements == made.statements())
  }

  @Test func `a byte order mark changes nothing`() throws {
    let made = try Made(.patients(2))
    let reader = NativeBatchReader(source: MemorySource(SpoiltFile.withByteOrderMark(made.bytes)))
    var count = 0
    while let entry = try reader.next() {
      #expect(entry.issues.isEmpty)
      count += 1
    }
    #expect(count == made.summary.entries)
  }

  @Test func `a truncated batch and an entity bomb stop the reader`() throws {
    let made = try Made(.patients(3))
    for bytes in [SpoiltFile.truncated(made.bytes, to: made.bytes.count * 2 / 3), SpoiltFile.entityBomb()] {
      let reader = NativeBatchReader(source: MemorySource(bytes))
      #expect(throws: (any Error).self) { while try reader.next() != nil {} }
    }
  }
}
