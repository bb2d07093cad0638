import ClinicalModel
import Interchange

/// The batch that is being written, with what was put into it and what was spoilt.
struct SampleOutput {
  private var writer: NativeWriter?
  private let facility: FacilityCode
  private var chance: Chance
  private let faultsPerMille: Int
  private var drained = 0
  var summary = SampleSummary()

  init(facility: FacilityCode, seed: UInt64, faultsPerMille: Int) {
    self.facility = facility
    self.faultsPerMille = faultsPerMille
    chance = Chance(seed: seed, 99)
  }

  var pendingCount: Int { writer?.pendingCount ?? 0 }

  mutating func begin(lastDay: CivilDate) throws {
    let created = try CivilDateTime(date: lastDay, hour: 23, minute: 59, second: 0, offset: 420)
    writer = try NativeWriter(header: BatchHeader(facility: facility, created: created, producer: "QuanY sample generator"))
  }

  mutating func add(_ statement: Statement) throws {
    switch statement {
    case .patient: summary.patients += 1
    case .encounter: summary.encounters += 1
    case .record(let record):
      summary.records += 1
      // Nothing refers to a record, so a spoilt one stands alone.
      if faultsPerMille > 0, record.version == 1, record.status.isFinal, chance.happens(perMille: faultsPerMille) {
        let kind = chance.pick(PlannedFault.Kind.allCases)
        if let spoilt = kind.spoil(try NativeEncoding.canonicalBytes(of: statement)) {
          if kind == .repeatedID {
            try writer?.append(statement)
            summary.entries += 1
          }
          summary.faults.append(PlannedFault(ordinal: summary.entries, kind: kind, localID: record.id.rawValue))
          writer?.append(canonical: spoilt)
          summary.entries += 1
          return
        }
      }
    default: break
    }
    try writer?.append(statement)
    summary.entries += 1
  }

  mutating func finish() throws { writer?.finish() }

  mutating func drain(_ sink: (UnsafeRawBufferPointer) throws -> Void) throws {
    summary.bytes += pendingCount
    try writer?.drain { try sink($0) }
  }
}

/// An entry that was spoilt on purpose: a correct import keeps it aside.
public struct PlannedFault: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case dateThatDoesNotExist, absentEncounter, missingAttestation, decimalComma, unknownElement, impossibleVital, repeatedID, unknownStatus

    /// The entry's bytes with the fault in them; nil when this entry has no place for it.
    func spoil(_ bytes: [UInt8]) -> [UInt8]? {
      let text = String(decoding: bytes, as: UTF8.self)
      func replacing(_ start: String, upTo end: String, with replacement: String) -> String? {
        guard let from = text.firstRange(of: start), let to = text[from.upperBound...].firstRange(of: end) else { return nil }
        return text[..<from.lowerBound] + replacement + text[to.upperBound...]
      }
      let spoilt: String? =
        switch self {
        case .dateThatDoesNotExist: replacing(" authored=\"", upTo: "T", with: " authored=\"2025-02-30T")
        case .absentEncounter: replacing(" encounter=\"", upTo: "\"", with: " encounter=\"E999999.9\"")
        case .missingAttestation: replacing("<attestation", upTo: "</attestation>", with: "")
        case .decimalComma: replacing(" value=\"", upTo: "\"", with: " value=\"36,9\"")
        case .unknownElement:
          text.firstRange(of: "</section>").map { text[..<$0.lowerBound] + "<mystery></mystery>" + text[$0.lowerBound...] }
        case .impossibleVital: Self.fever(text)
        case .repeatedID: replacing(" authored=\"", upTo: "T", with: " authored=\"2024-01-02T")
        case .unknownStatus: replacing(" status=\"final\"", upTo: " ", with: " status=\"done\" ")
        }
      return spoilt.map { Array($0.utf8) }
    }

    /// A body temperature of 63.9 degrees.
    private static func fever(_ text: String) -> String? {
      guard let code = text.firstRange(of: "code=\"8310-5\""), let value = text[code.upperBound...].firstRange(of: " value=\""),
        let end = text[value.upperBound...].firstRange(of: "\"")
      else { return nil }
      return text[..<value.lowerBound] + " value=\"63.9\"" + text[end.upperBound...]
    }
  }

  /// Its place among the entries of the batch, from 0.
  public let ordinal: Int
  public let kind: Kind
  public let localID: String
}
