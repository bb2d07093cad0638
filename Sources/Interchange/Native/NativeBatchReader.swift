public import ClinicalModel
public import XMLStream

/// Reads a native batch entry by entry: parsed, checked against the schema, decoded.
public final class NativeBatchReader<Source: ByteSource>: BatchReader {
  private var source: Source
  public private(set) var header: BatchHeader?
  private let reader = NativeFormat.reader()
  private var hasChecked = false
  /// How many entries of each name were read.
  private var positions: [String: Int] = [:]
  private var entries = 0

  public init(source: Source) { self.source = source }

  public var format: RecognisedFormat? { header == nil ? nil : .native }
  public var isTranscoded: Bool { reader.isTranscoded }
  public var encodingName: String { reader.encodingName }
  /// The bytes after the last entry, once `next` has returned nil.
  public var trailer: [UInt8] { reader.trailer }

  public func next() throws(BatchFailure) -> ReadEntry? {
    let entry: XMLEntry?
    do {
      entry = try reader.next(from: &source)
    } catch {
      // A broken batch may still be recognised, for the ledger.
      if !hasChecked, let root = reader.root { header = NativeFormat.header(from: root).header }
      throw failure(error)
    }
    try check()
    guard let entry, let header else { return nil }
    entries += 1
    return read(entry, header)
  }

  private func check() throws(BatchFailure) {
    guard !hasChecked, let root = reader.root else { return }
    hasChecked = true
    let (header, issues) = NativeFormat.header(from: root)
    guard let header else {
      throw BatchFailure(
        line: root.line, entryOffset: 0, rest: Array(reader.unfinished.prefix(BatchFailure.restBytes)), issues: issues)
    }
    self.header = header
  }

  private func failure(_ error: XMLStreamError) -> BatchFailure {
    var issue = Issue(
      code: error.kind.rawValue, path: "byte \(error.entryOffset)…, column \(error.column)", line: error.line, vi: error.kind.vi,
      en: error.kind.en)
    issue.column = error.column
    // The entry that was being read, or what stands behind the last.
    issue.xpath = reader.root.map { "/\($0.localName)/*[\(entries + 1)]" } ?? "/"
    return BatchFailure(
      line: error.entryLine, entryOffset: error.entryOffset, rest: Array(reader.unfinished.prefix(BatchFailure.restBytes)), issues: [issue])
  }

  private func read(_ entry: XMLEntry, _ header: BatchHeader) -> ReadEntry {
    var (statement, issues) = NativeDecoder.decode(entry, header: header)
    let root = entry.root
    var drafts: [Statement] = []
    if issues.contains(where: { $0.severity == .error }) {
      drafts = NativeDecoder.drafts(entry, header: header)
    } else if !entry.schemaIssues.isEmpty {
      // The decoder is stricter than the schema and says more; this is for what it might have missed.
      let found = entry.schemaIssues.filter { !(header.isNewerThanThisProgram && $0.kind.isUnexpected) }
      issues += found.map(\.issue)
      if !found.isEmpty {
        drafts = statement.map { [$0] } ?? []
        statement = nil
      }
    }
    let name = root.localName
    positions[name, default: 0] += 1
    let kind = Statement.Kind(name: name)
    let id = root.attribute(named: kind == .militaryService ? "patient" : "id")
    return ReadEntry(
      statement: statement, kind: kind, localID: id.flatMap { LocalID<Statement>($0)?.rawValue }, issues: issues, source: entry.source,
      canonical: entry.canonicalBytes(), gap: entry.precedingGap, byteOffset: entry.byteRange.lowerBound, line: entry.line,
      place: EntryPlace(container: "/batch", element: name, position: positions[name] ?? 0, column: entry.column),
      reference: root.attribute(named: kind == .record ? "encounter" : kind == .patient ? "id" : "patient"), drafts: drafts)
  }
}

extension NativeFormat: BatchFormat {
  public static var format: RecognisedFormat { .native }

  public static func reader(of source: some ByteSource) -> any BatchReader { NativeBatchReader(source: source) }

  public static func document(head: [UInt8], entry: [UInt8]) -> [UInt8] { head + entry + Array("</batch>".utf8) }
}

extension NativeFormat {
  /// Decodes the canonical bytes of one entry, as a database keeps them; nil when they are not one, no XML included: what stands in a database may have been
  /// damaged since.
  public static func statement(canonical bytes: [UInt8]) -> Statement? {
    let reader = EntryReader(vocabulary: vocabulary, namespace: namespace)
    var source = MemorySource(Array("<batch xmlns=\"\(namespace)\">".utf8) + bytes + Array("</batch>".utf8))
    guard let entry = try? reader.next(from: &source), let facility = FacilityCode("X") else { return nil }
    return NativeDecoder.decode(entry, header: BatchHeader(facility: facility, version: "1.9999")).entry
  }
}

extension SchemaIssue.Kind {
  fileprivate var isUnexpected: Bool { self == .unexpectedElement || self == .unexpectedAttribute }
}

extension SchemaIssue {
  fileprivate var issue: Issue {
    Issue(
      code: "QY-XSD-0001", path: path, line: line, vi: "Trái với lược đồ record-1.xsd ở phần tử này (\(kind.rawValue)).",
      en: "The schema record-1.xsd does not allow this here (\(kind.rawValue)).")
  }
}
