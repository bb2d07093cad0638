internal import ClinicalModel
internal import RecordStore
internal import XMLStream

/// Completes what is said of an entry: each issue's line, column and XPath in the whole document, from the path in the entry.
enum IssuePlaces {
  /// - Parameters:
  ///   - source: the entry's exact bytes, as UTF-8.
  ///   - line: where the entry begins.
  static func complete(_ issues: inout [Issue], source: [UInt8], line: Int, place: EntryPlace) {
    guard issues.contains(where: { $0.column == nil }) else { return }
    let outline = EntryOutline(source)
    for index in issues.indices where issues[index].column == nil {
      let path = issues[index].path
      let found = outline.place(of: path.hasPrefix("@") ? "\(place.element)/\(path)" : path)
      issues[index].line = line + (found?.line ?? 0)
      issues[index].column = (found?.line ?? 0) == 0 ? place.column + (found?.charactersBefore ?? 0) : (found?.charactersBefore ?? 0) + 1
      issues[index].xpath = found.map { place.xpath + $0.xpath } ?? (path.hasPrefix("batch/") ? "/" + path : place.xpath)
    }
  }

  /// For a document of which nothing is taken: the root's own issues.
  ///
  /// - Parameter start: the document's first bytes, as UTF-8.
  static func complete(_ issues: inout [Issue], startOfDocument start: [UInt8]) {
    let text = start.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(start[3...]) : start
    let outline = EntryOutline(text)
    for index in issues.indices where issues[index].column == nil {
      let path = issues[index].path
      let found = outline.place(of: path == "/" ? outline.rootName ?? "" : path)
      issues[index].line = found.map { $0.line + 1 } ?? issues[index].line ?? 1
      issues[index].column = (found?.charactersBefore ?? 0) + 1
      issues[index].xpath = path.hasPrefix("/") ? path : "/" + path
    }
  }

  /// For what only the writer sees.
  static let ofItem: @Sendable (Issue, ImportItem) -> Issue = { issue, item in
    var issues = [issue]
    complete(&issues, source: item.source, line: item.line, place: item.place)
    return issues[0]
  }
}
