import ClinicalModel
import Interchange
import SampleGenerator
import Testing
import XMLStream

/// A batch as the generator made it.
struct Made {
  static let months = try! YearMonth(iso: "2024-10")...YearMonth(iso: "2025-10")

  let bytes: [UInt8]
  let summary: SampleSummary

  init(
    _ size: SampleGenerator.Size, seed: UInt64 = 1, hospital: String = "H001", change: (inout SampleGenerator.Options) -> Void = { _ in }
  ) throws {
    var options = SampleGenerator.Options()
    change(&options)
    let generator = SampleGenerator(seed: seed, facility: try #require(FacilityCode(hospital)), months: Self.months, options: options)
    var bytes: [UInt8] = []
    summary = try generator.writeBatch(size) { bytes.append(contentsOf: $0) }
    self.bytes = bytes
  }

  /// What the reader makes of it; every entry has to be sound and canonical.
  func statements() throws -> [ClinicalModel.Statement] {
    let reader = NativeBatchReader(source: MemorySource(bytes))
    var statements: [ClinicalModel.Statement] = []
    while let entry = try reader.next() {
      #expect(entry.issues.isEmpty, "\(entry.issues)")
      #expect(entry.source == entry.canonical)
      if let statement = entry.statement { statements.append(statement) }
    }
    return statements
  }
}
