import ClinicalModel
import Interchange
import Testing

/// Batches that somebody, or chance, has spoilt.
@Suite struct NativeMutationTests {
  private let example: String

  init() throws { example = try ProjectFiles.example("xml", in: "docs/native-format.md") }

  private static let oddValues = [
    "", " ", "0", "-0", "1.", "+1", "00", "1e5", "99999999999999999999", "2025-02-29", "2025", "2025-12", "2025-12-31T23:59", "24:00",
    "true", "1",
    "K03", "a b", "a  b", "\u{A0}", "\u{2003}x", "đ", "e\u{301}", "A", "N", "VN", "icd10", "urn:x", "http://a b", "final", "&#9;", "&#10;x",
    "&#13;",
    "x".padded(64), "x".padded(65), "ế".padded(64), "0001-01-01", "0000-01-01", "9999-12-31T23:59:59Z", "2025-01-01T00:00+14:00",
  ]

  /// One change, and still XML most of the time.
  private func spoilt(_ text: String, _ random: inout SplitMix) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let row = Int.random(in: 2..<lines.count - 2, using: &random)
    let attributes = lines[row].matches(of: #/ ([a-zA-Z]+)="([^"]*)"/#)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: lines.remove(at: row)
    case 1: lines.insert(lines[row], at: row)
    case 2: lines.swapAt(row, Int.random(in: 2..<lines.count - 2, using: &random))
    case 3:
      // What stands between two entries is of neither.
      let isLastOfEntry = Statement.Kind.allCases.contains { lines[row].hasSuffix("</\($0.name)>") }
      lines[row] += Self.additions.filter { !isLastOfEntry || $0.hasPrefix("<") }.randomElement(using: &random)!
    case 4:
      guard let attribute = attributes.randomElement(using: &random) else { break }
      lines[row].removeSubrange(attribute.range)
    case 5:
      guard let attribute = attributes.randomElement(using: &random), let other = Self.names.randomElement(using: &random) else { break }
      lines[row].replaceSubrange(attribute.1.startIndex..<attribute.1.endIndex, with: other)
    default:
      guard let attribute = attributes.randomElement(using: &random) else { break }
      lines[row].replaceSubrange(attribute.2.startIndex..<attribute.2.endIndex, with: Self.oddValues.randomElement(using: &random)!)
    }
    return lines.joined(separator: "\n")
  }

  private static let additions = [
    "x", "<note>x</note>", "<y:z xmlns:y=\"urn:y\"/>", "<z xmlns=\"\"/>", "<!-- -->", "<?a b?>",
  ]
  private static let names = ["id", "name", "code", "value", "unit", "text", "start", "end", "note", "colour", "x:y", "xml:lang"]

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `what the schema refuses the decoder refuses, with an error that says where`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    var refused = 0
    for _ in 0..<60 {
      guard let batch = try? DecodedBatch(Array(spoilt(spoilt(example, &random), &random).utf8)), batch.header != nil else { continue }
      for (decoded, schemaIssues) in zip(batch.entries, batch.schemaIssues) {
        #expect(decoded.entry == nil || schemaIssues.isEmpty)
        if decoded.entry == nil, decoded.issues.first?.code != "QY-NAT-0061" {
          refused += 1
          #expect(decoded.issues.contains { $0.severity == .error && $0.line != nil && $0.path.hasPrefix("/") })
        }
      }
    }
    #expect(refused > 10)
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `any bytes at all are survived, and what is read can be written`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    for _ in 0..<40 {
      var bytes = Array(example.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 130..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        default: bytes.insert("<>&\"' =/A0".utf8.randomElement(using: &random)!, at: place)
        }
      }
      guard let batch = try? DecodedBatch(bytes) else { continue }
      for case let entry? in batch.entries.map(\.entry) {
        #expect(throws: Never.self) { try NativeEncoding.canonicalBytes(of: entry) }
      }
    }
  }
}

extension String {
  /// Repeated to that many characters.
  fileprivate func padded(_ count: Int) -> String { String(repeating: self, count: count) }
}
