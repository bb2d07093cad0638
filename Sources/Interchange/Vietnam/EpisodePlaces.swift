public import ClinicalModel
internal import InsuranceTables
internal import XMLStream

/// Where things stand in one episode: in its file, and in the documents that are packed in it.
///
/// Reads the bytes a second time, so it is made only of an episode that is kept aside.
public final class EpisodePlaces {
  private struct Table {
    var kind: String
    /// The step of its FILEHOSO.
    var step: String
    /// The name of its NOIDUNGFILE as written.
    var body: String
    /// Of the document that NOIDUNGFILE holds as text; nil when its elements stand in place, or it holds none.
    var inner: EntryOutline?
    /// Where the elements stand in place, the name of the first of them.
    var inlineRoot: String?
  }

  private let outline: EntryOutline
  private var tables: [Table] = []
  /// The episode's element as written.
  private let root: String
  /// Whether it is a check-in by itself, whose document is the table.
  private let isAlone: Bool

  /// - Parameter source: the bytes of the HOSO, or of the check-in's whole document, as UTF-8.
  public init(_ source: [UInt8]) {
    outline = EntryOutline(source)
    root = outline.rootName ?? ""
    isAlone = root.uppercased() != VietnamFormat.envelope.entry
    guard !isAlone, let entry = try? InnerDocuments().read(source) else { return }
    var counts: [String: Int] = [:]
    for file in entry.root.children where file.localName.uppercased() == "FILEHOSO" {
      counts[file.localName, default: 0] += 1
      let step = "\(file.localName)[\(counts[file.localName] ?? 1)]"
      var table = Table(kind: "", step: step, body: "NOIDUNGFILE")
      for part in file.children {
        if part.localName.uppercased() == "LOAIHOSO" { table.kind = VietnamFormat.kind(EdgeSpace.trimmed(part.text)) }
        guard part.localName.uppercased() == "NOIDUNGFILE" else { continue }
        table.body = part.localName
        switch VietnamFormat.packed(part) {
        case .inline(let root): table.inlineRoot = root.localName
        case .packed(let bytes, _): table.inner = EntryOutline(bytes)
        case .illegible, nil: break
        }
      }
      tables.append(table)
    }
  }

  /// The issue with its line, column and XPath in the file. For something in a document that is packed as text, these are the place of the text,
  /// and the XPath goes on behind `!` with line and column in that document, and the XPath there:
  /// `/GIAMDINHHS/…/HOSO[2]/FILEHOSO[1]/NOIDUNGFILE!7:12/TONG_HOP/NGAY_VAO`.
  ///
  /// - Parameters:
  ///   - place: where the episode stands in its file.
  ///   - line: the line where it begins.
  public func complete(_ issue: Issue, at place: EntryPlace, line: Int) -> Issue {
    let steps = issue.path.split(separator: "/").map(String.init)[...]
    guard steps.first?.hasPrefix("HOSO[") == true else { return set(issue, isAlone ? nil : outline.place(of: root), place, line) }
    let rest = steps.dropFirst()
    guard let file = rest.first, let kind = Self.kind(file) else { return set(issue, outline.place(of: root), place, line) }
    if isAlone { return set(issue, outline.place(of: Self.path(rest.dropFirst(), kind, root)), place, line) }
    guard let table = tables.first(where: { $0.kind == kind }) else { return set(issue, outline.place(of: root), place, line) }
    var path = "\(root)/\(table.step)/\(table.body)"
    if let root = table.inlineRoot { path += "/" + Self.path(rest.dropFirst(), kind, root) }
    var result = set(issue, outline.place(of: path), place, line)
    guard let inner = table.inner else { return result }
    // What broke the reader has its place already.
    if let line = issue.line, let column = issue.column {
      result.xpath = (result.xpath ?? "") + "!\(line):\(column)"
    } else if let root = inner.rootName, let found = inner.place(of: Self.path(rest.dropFirst(), kind, root)) {
      result.xpath = (result.xpath ?? "") + "!\(found.line + 1):\(found.charactersBefore + 1)/\(root)\(found.xpath)"
    }
    return result
  }

  private func set(_ issue: Issue, _ found: EntryOutline.Place?, _ place: EntryPlace, _ line: Int) -> Issue {
    var issue = issue
    issue.line = line + (found?.line ?? 0)
    let before = found?.charactersBefore ?? 0
    issue.column = (found?.line ?? 0) == 0 ? place.column + before : before + 1
    issue.xpath = (isAlone ? "/" + root : place.xpath) + (found?.xpath ?? "")
    return issue
  }

  /// XML2 of `FILEHOSO[XML2]`.
  private static func kind(_ step: String) -> String? {
    guard step.hasPrefix("FILEHOSO["), step.last == "]" else { return nil }
    return String(step.dropFirst("FILEHOSO[".count).dropLast())
  }

  /// The path of a field in its table's document, from the number of its row and its name as issues have them: `[3]/DON_GIA`.
  private static func path(_ steps: ArraySlice<String>, _ kind: String, _ root: String) -> String {
    var steps = steps
    var row = 1
    if let first = steps.first, first.hasPrefix("["), let number = Int(first.dropFirst().dropLast()) {
      row = number
      steps.removeFirst()
    }
    let table = InsuranceDecision.allCases.lazy.compactMap { InsuranceTable.table(kind, $0) }.last
    var path = root
    if let list = table?.list, let record = table?.record, !steps.isEmpty { path += "/\(list)/\(record)[\(row)]" }
    for step in steps { path += "/" + step }
    return path
  }
}
