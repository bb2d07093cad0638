import ClinicalModel
import ClinicalRules
import Interchange
import XMLStream

extension FuzzTarget {
  static let rules = RecordRules(asOf: try! CivilDateTime(iso: "2026-01-01T00:00"))

  /// A batch, or the entries of one: what is read can be written, and what was written says the same.
  static func readBatch(_ input: [UInt8]) {
    var bytes = input
    if !input.starts(with: Array("<?xml".utf8)), !input.starts(with: Array("<batch".utf8)) {
      bytes =
        Array("<batch xmlns=\"\(NativeFormat.namespace)\" facility=\"H001\" producer=\"f\" version=\"1.0\">".utf8) + input
        + Array("</batch>".utf8)
    }
    let reader = NativeBatchReader(source: MemorySource(bytes))
    while let entry = try? reader.next() {
      for issue in entry.issues {
        require(issue.code.hasPrefix("QY-") && !issue.text.vi.isEmpty && !issue.text.en.isEmpty, "an issue has its code and its sentences")
      }
      guard let statement = entry.statement else {
        require(!entry.issues.isEmpty, "what is not taken has a reason")
        for issue in rules.issues(inAllOf: entry.drafts, line: entry.line) {
          require(issue.code.hasPrefix("QY-RUL-"), "a rule has its code")
        }
        continue
      }
      _ = rules.issues(for: statement, line: entry.line)
      guard let written = try? NativeEncoding.canonicalBytes(of: statement) else { fatalError("what was read can be written") }
      guard let read = try? NativeFormat.statement(canonical: written) else { fatalError("what was written can be read") }
      require((try? NativeEncoding.canonicalBytes(of: read)) == written, "what was written and read is written the same")
      // The bytes that came, as a database keeps them, say the same too.
      guard let kept = try? NativeFormat.statement(canonical: entry.canonical) else { fatalError("kept bytes can be read") }
      require((try? NativeEncoding.canonicalBytes(of: kept)) == written, "kept bytes say what came")
    }
  }
}
