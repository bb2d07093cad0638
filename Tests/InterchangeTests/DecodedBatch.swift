import ClinicalModel
import Interchange
import XMLStream

/// A whole small batch through the reader and the decoder.
struct DecodedBatch {
  var header: BatchHeader?
  var headerIssues: [Issue] = []
  var entries: [(entry: Statement?, issues: [Issue])] = []
  /// What the schema says of each entry.
  var schemaIssues: [[SchemaIssue]] = []
  var canonical: [[UInt8]] = []

  init(_ xml: [UInt8]) throws {
    let reader = NativeFormat.reader()
    var source = MemorySource(xml)
    while let entry = try reader.next(from: &source) {
      if header == nil {
        (header, headerIssues) = NativeFormat.header(from: reader.root!)
        guard header != nil else { return }
      }
      entries.append(NativeDecoder.decode(entry, header: header!))
      schemaIssues.append(entry.schemaIssues)
      canonical.append(entry.canonicalBytes())
    }
    if header == nil, let root = reader.root { (header, headerIssues) = NativeFormat.header(from: root) }
  }
}
