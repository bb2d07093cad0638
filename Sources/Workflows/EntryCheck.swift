internal import ClinicalModel
internal import ClinicalRules
internal import Cryptography
internal import Interchange
internal import RecordStore

/// From an entry as it was read to one that the writer can settle: rules, digest, search keys.
///
/// Used from one thread at a time.
final class EntryCheck {
  private let rules: RecordRules
  private let hasher = SHA256()

  init(today: CivilDateTime) { rules = RecordRules(asOf: today) }

  func callAsFunction(_ entry: ReadEntry, ordinal: Int, header: BatchHeader?) -> ImportItem {
    var issues = entry.issues
    if let statement = entry.statement { issues += rules.issues(for: statement, line: entry.line) }
    let content: ImportItem.Content
    if let statement = entry.statement, !issues.contains(where: { $0.severity == .error }) {
      var keys: SearchKeys?
      if case .patient(let patient) = statement { keys = SearchKeys(name: patient.name?.text ?? "") }
      content = .statement(statement, canonical: entry.canonical, digest: hasher.digest(of: entry.canonical), keys: keys)
    } else {
      content = .refused(kind: entry.kind, localID: entry.localID)
    }
    IssuePlaces.complete(&issues, source: entry.source, line: entry.line, place: entry.place)
    return ImportItem(
      ordinal: ordinal, line: entry.line, byteOffset: entry.byteOffset, gap: entry.gap == [UInt8(ascii: "\n")] ? nil : entry.gap,
      // One array for both where they are the same, which halves what waits for the writer.
      source: entry.source == entry.canonical ? entry.canonical : entry.source, content: content, issues: issues, place: entry.place,
      mends: QuarantineMark.id(in: entry.gap))
  }
}
