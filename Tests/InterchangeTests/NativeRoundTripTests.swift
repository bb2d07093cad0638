import ClinicalModel
import Foundation
import Interchange
import Testing
import XMLStream

@Suite struct NativeRoundTripTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `what is written is read as it was, and written again byte for byte`(seed: UInt64) throws {
    var samples = ModelSamples(seed: seed)
    let header = samples.header()
    let entries = (0..<50).map { _ in samples.entry() }
    var writer = try NativeWriter(header: header)
    for entry in entries { try writer.append(entry) }
    writer.finish()
    let batch = try DecodedBatch(writer.drain { Array($0) })
    #expect(batch.header == header)
    #expect(batch.headerIssues + batch.entries.flatMap(\.issues) == [])
    #expect(batch.entries.map(\.entry) == entries)
    for (canonical, entry) in zip(batch.canonical, entries) { #expect(try canonical == NativeEncoding.canonicalBytes(of: entry)) }
  }

  @Test func `our canonical bytes are those of libxml2's own canonical form`() throws {
    var samples = ModelSamples(seed: 99)
    for _ in 0..<200 {
      let bytes = try NativeEncoding.canonicalBytes(of: samples.entry())
      #expect(CanonicalDocument.exclusive(bytes) == bytes)
    }
  }

  private func patient(named text: String, line: String? = nil) -> Statement {
    .patient(
      Patient(id: Patient.ID("P1")!, names: [HumanName(text)], sex: .unknown, birthDate: nil, addresses: [Address(line: line ?? text)]))
  }

  private func batch(_ entries: [Statement]) throws -> [UInt8] {
    var writer = try NativeWriter(header: BatchHeader(facility: FacilityCode("H001")!, created: CivilDateTime(iso: "2025-01-01T00:00Z")))
    for entry in entries { try writer.append(entry) }
    writer.finish()
    return writer.drain { Array($0) }
  }

  @Test func `naughty strings come back in NFC, or are refused before they are written`() throws {
    guard let list = ProjectFiles.shared("corpora/hostile/naughty-strings/blns.json") else { return }
    var written: [Statement] = []
    for text in try JSONDecoder().decode([String].self, from: Data(contentsOf: list)) {
      let canBeXML =
        !text.isEmpty
        && text.unicodeScalars.allSatisfy {
          [0x9, 0xA, 0xD].contains($0.value) || $0.value >= 0x20 && $0.value & 0xFFFE != 0xFFFE || $0.value > 0xFFFF
        }
      let entry = patient(named: TextNormalization.nfc(text))
      if canBeXML {
        written.append(entry)
      } else {
        #expect(throws: NativeEncodingError.self) { try NativeEncoding.canonicalBytes(of: entry) }
      }
    }
    #expect(written.count > 400)
    let read = try DecodedBatch(batch(written)).entries
    #expect(read.flatMap(\.issues) == [])
    for (entry, result) in zip(written, read) {
      let again = try #require(result.entry)
      // Swift's == does not see normalisation, bytes do.
      #expect(try NativeEncoding.canonicalBytes(of: again) == NativeEncoding.canonicalBytes(of: entry))
    }
  }

  @Test func `decomposed letters are composed in texts, attributes and codes`() throws {
    let decomposed = "Nguye\u{302}\u{303}n Thi\u{323} A\u{301}nh"
    let composed = "Nguy\u{1EC5}n Th\u{1ECB} \u{C1}nh"
    let read = try DecodedBatch(batch([patient(named: decomposed)])).entries
    guard case .patient(let patient)? = read.first?.entry else { throw CocoaError(.coderInvalidValue) }
    #expect(patient.names.map { Array($0.text.unicodeScalars) } == [Array(composed.unicodeScalars)])
    #expect(patient.addresses.map { Array($0.line!.unicodeScalars) } == [Array(composed.unicodeScalars)])
  }
}
