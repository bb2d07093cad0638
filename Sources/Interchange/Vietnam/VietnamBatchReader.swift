internal import ClinicalModel
internal import InsuranceTables
public import XMLStream

/// The insurance tables' files for imports: each HOSO one entry, with all of its tables.
///
/// One HOSO is read ahead, so that what is wrong with the envelope as a whole can be told with the last.
final class VietnamBatchReader<Source: ByteSource>: BatchReader {
  private let reader: VietnamReader<Source>
  private var ahead: ReadEntry?
  private var failure: BatchFailure?
  private var count = 0
  private var isAtEnd = false

  init(source: Source) { reader = VietnamReader(source: source) }

  var format: RecognisedFormat? { reader.hasRoot ? .vietnam : nil }
  /// Of the envelope; nil where only its HOSO say whose they are.
  var header: BatchHeader? { reader.facility.flatMap { FacilityCode($0) }.map { BatchHeader(facility: $0) } }
  var isTranscoded: Bool { reader.isTranscoded }
  var encodingName: String { reader.encodingName }
  var trailer: [UInt8] { reader.trailer }

  func next() throws(BatchFailure) -> ReadEntry? {
    if count == 0 { read() }
    guard let entry = ahead else {
      if let failure { throw failure }
      return nil
    }
    ahead = nil
    read()
    guard ahead == nil, failure == nil else { return entry }
    var last = entry
    last.issues += reader.envelopeIssues.map(\.asWarning)
    return last
  }

  private func read() {
    guard !isAtEnd, failure == nil else { return }
    do throws(XMLStreamError) {
      if let entry = try reader.next() {
        count += 1
        ahead = Self.readEntry(entry)
      } else {
        isAtEnd = true
        // An envelope without a HOSO is a file of which nothing can be taken: that has to show.
        if count == 0 {
          failure = BatchFailure(
            line: 1, entryOffset: 0, rest: Array(trailer.prefix(BatchFailure.restBytes)), issues: reader.envelopeIssues)
        }
      }
    } catch {
      failure = BatchFailure(
        line: error.entryLine, entryOffset: error.entryOffset, rest: Array(reader.unfinished.prefix(BatchFailure.restBytes)),
        issues: [
          Issue(
            code: error.kind.rawValue, path: "byte \(error.entryOffset)…, column \(error.column)", line: error.line, vi: error.kind.vi,
            en: error.kind.en)
        ])
    }
  }

  private static func readEntry(_ entry: VietnamReader<Source>.Entry) -> ReadEntry {
    ReadEntry(
      statement: nil, kind: .encounter, localID: nil, issues: entry.issues, source: entry.source, canonical: entry.source, gap: entry.gap,
      byteOffset: entry.byteOffset, line: entry.episode.line,
      place: EntryPlace(container: entry.container, element: entry.element, position: entry.position, column: entry.column),
      episode: entry.episode)
  }
}

extension VietnamFormat: BatchFormat {
  public static var format: RecognisedFormat { .vietnam }

  public static func reader(of source: some ByteSource) -> any BatchReader { VietnamBatchReader(source: source) }

  /// A lone check-in is its own document, with nothing before it.
  public static func document(head: [UInt8], entry: [UInt8]) -> [UInt8] {
    head.isEmpty ? entry : counted(head) + entry + Array("</DANHSACHHOSO></THONGTINHOSO></GIAMDINHHS>".utf8)
  }

  /// The count of an envelope of which one HOSO is tried again: one.
  private static func counted(_ head: [UInt8]) -> [UInt8] {
    let (start, end) = (Array("<SOLUONGHOSO>".utf8), Array("</SOLUONGHOSO>".utf8))
    guard let from = head.firstRange(of: start), let to = head[from.upperBound...].firstRange(of: end) else { return head }
    return Array(head[..<from.upperBound]) + [UInt8(ascii: "1")] + Array(head[to.lowerBound...])
  }
}

extension Issue {
  /// What is wrong with the envelope keeps nothing of the episodes in it from being taken.
  fileprivate var asWarning: Issue {
    var issue = self
    if issue.severity == .error { issue.severity = .warning }
    return issue
  }
}
