import ClinicalModel
import Interchange

/// The batch that is being written, with what was put into it and what was spoilt.
struct SampleOutput {
  private var writer: NativeWriter?
  private let facility: FacilityCode
  private var chance: Chance
  private let faultsPerMille: Int
  private let seed: UInt64
  var summary = SampleSummary()

  init(facility: FacilityCode, seed: UInt64, faultsPerMille: Int) {
    self.facility = facility
    self.faultsPerMille = faultsPerMille
    self.seed = seed
    chance = Chance(seed: seed, 99)
  }

  var pendingCount: Int { writer?.pendingCount ?? 0 }

  mutating func begin(lastDay: CivilDate) throws {
    let created = try CivilDateTime(date: lastDay, hour: 23, minute: 59, second: 0, offset: 420)
    writer = try NativeWriter(header: BatchHeader(facility: facility, created: created, producer: "QuanY sample generator"))
  }

  /// What is spoilt among a patient's entries does not depend on the patients before.
  mutating func beginPatient(_ serial: Int) { chance = Chance(seed: seed, 99, UInt64(serial)) }

  /// - Parameter isReferredTo: whether an entry after it needs this one to be sound.
  mutating func add(_ statement: Statement, isReferredTo: Bool = true) throws {
    switch statement {
    case .patient: summary.patients += 1
    case .encounter: summary.encounters += 1
    case .record: summary.records += 1
    default: break
    }
    guard faultsPerMille > 0, let fault = try fault(for: statement, isReferredTo: isReferredTo) else { return try write(statement) }
    if fault.kind.followsSound { try write(statement) }
    summary.faults.append(PlannedFault(ordinal: summary.entries, kind: fault.kind, localID: fault.kind.localID(statement.localID)))
    writer?.append(canonical: fault.bytes)
    summary.entries += 1
  }

  private mutating func write(_ statement: Statement) throws {
    try writer?.append(statement)
    summary.entries += 1
  }

  /// The first kind, from one chosen at random, that this entry has a place for.
  private mutating func fault(for statement: Statement, isReferredTo: Bool) throws -> (kind: PlannedFault.Kind, bytes: [UInt8])? {
    let kinds = PlannedFault.Kind.kinds(for: statement, isReferredTo: isReferredTo)
    guard !kinds.isEmpty, chance.happens(perMille: faultsPerMille) else { return nil }
    let bytes = try NativeEncoding.canonicalBytes(of: statement)
    let start = chance.number(0...kinds.count - 1)
    for offset in kinds.indices {
      let kind = kinds[(start + offset) % kinds.count]
      if let spoilt = kind.spoil(bytes) { return (kind, spoilt) }
    }
    return nil
  }

  mutating func finish() throws { writer?.finish() }

  mutating func drain(_ sink: (UnsafeRawBufferPointer) throws -> Void) throws {
    summary.bytes += pendingCount
    try writer?.drain { try sink($0) }
  }
}
