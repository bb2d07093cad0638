internal import ClinicalModel
internal import InsuranceTables
public import XMLStream

/// The insurance tables' XML: `docs/vietnam-tables.md` lists them, `Schemas/vietnam` has their schemas.
public enum VietnamFormat {
  /// One HOSO may be months of intensive care: some ten thousand lines, each a kilobyte and more in base64.
  public static var limits: XMLLimits {
    var limits = XMLLimits()
    limits.textBytes = 16 << 20
    limits.entryBytes = 16 << 20
    limits.entryNodes = 600_000
    return limits
  }

  /// Of one HOSO, in all of its tables.
  static let mostRows = 20_000
  /// FILEHOSO of one HOSO.
  static let mostTables = 100

  static let envelope = (root: "GIAMDINHHS", entry: "HOSO")

  /// Programs write an envelope in small letters, with blanks before its declaration, or its HOSO beside their list.
  static var leniency: XMLLeniency { XMLLeniency(root: envelope.root, entry: envelope.entry) }

  static func isEnvelope(_ root: String) -> Bool { root.uppercased() == envelope.root }

  static func isCheckIn(_ root: String) -> Bool { root.uppercased() == InsuranceTable.table("XML0", .current)?.root }

  /// What a LOAIHOSO means: in capitals where only so a decision has it.
  static func kind(_ written: String) -> String {
    let capitals = written.uppercased()
    return !isKnown(written) && isKnown(capitals) ? capitals : written
  }

  static func isKnown(_ kind: String) -> Bool {
    InsuranceDecision.allCases.contains { InsuranceTable.table(kind, $0) != nil }
  }

  /// One FILEHOSO's content: base64 on one line or wrapped, escaped or CDATA XML, or elements in place.
  static func content(
    _ kind: String, _ body: XMLElement?, line: Int, path: String, _ documents: InnerDocuments, _ issues: inout EpisodeIssues
  ) -> InsuranceEpisode.Content {
    var content = InsuranceEpisode.Content(kind: kind, line: line, rows: [])
    // A table of which nothing is said takes nothing away; without table 1 nobody knows whose it is.
    let nothing: VietnamProblem = kind == "XML1" || !isKnown(kind) ? .noContent : .emptyTable
    guard let body else {
      issues.append(nothing.issue(at: path, line: line))
      return content
    }
    guard isKnown(kind) else {
      issues.append(VietnamProblem.unknownKind.issue(at: path, line: line))
      content.unread = inline(body) == nil ? body.text : String(decoding: body.canonicalBytes(), as: UTF8.self)
      return content
    }
    /// Kept as it came where nothing can be read of it.
    func keep() { content.unread = EdgeSpace.trimmed(body.text) }
    let bytes: [UInt8]
    switch packed(body) {
    case .inline(let root):
      content.rows = rows(of: root, kind, path: path, &content.extras, &issues)
      for other in body.children.dropFirst() { content.extras.append(String(decoding: other.canonicalBytes(), as: UTF8.self)) }
      return content
    case nil:
      issues.append(nothing.issue(at: path, line: line))
      return content
    case .illegible:
      issues.append(VietnamProblem.badBase64.issue(at: path, line: line))
      keep()
      return content
    case .packed(let inner, let isOdd):
      if isOdd { issues.append(VietnamProblem.oddPacking.issue(at: path, line: line)) }
      bytes = inner
    }
    do throws(XMLStreamError) {
      if let entry = try documents.read(bytes) {
        content.rows = rows(of: entry.root, kind, path: path, &content.extras, &issues)
      } else {
        keep()
        issues.append(VietnamProblem.badInner.issue(at: path, line: line))
      }
    } catch {
      // The place is the inner document's: it is the one that somebody has to look at.
      for var issue in [
        VietnamProblem.badInner.issue(at: path, line: error.line),
        Issue(code: error.kind.rawValue, path: path, line: error.line, vi: error.kind.vi, en: error.kind.en),
      ] {
        issue.column = error.column
        issues.append(issue)
      }
      keep()
    }
    return content
  }

  /// How NOIDUNGFILE holds its document.
  enum Packing {
    /// As elements in place; with the first of them.
    case inline(XMLElement)
    /// As text: base64, escaped or CDATA. With the document's bytes, and whether they were packed as nobody else packs them.
    case packed([UInt8], isOdd: Bool)
    /// As text that is neither base64 nor XML.
    case illegible
  }

  /// Nil when it holds nothing.
  static func packed(_ body: XMLElement) -> Packing? {
    if let inline = inline(body) { return .inline(inline) }
    return body.withText { text in
      let text = EdgeSpace.trimmed(text)
      guard let first = text.first else { return nil }
      if first == UInt8(ascii: "<") || text.starts(with: InnerDocuments.byteOrderMark) { return .packed(Array(text), isOdd: false) }
      if let bytes = Base64.decoded(text) {
        return unpacked(bytes).map { .packed($0, isOdd: true) } ?? .packed(bytes, isOdd: false)
      }
      return Base64.repaired(text).map { .packed(unpacked($0) ?? $0, isOdd: true) } ?? .illegible
    }
  }

  /// What base64 holds that is packed once more: as CDATA, or as base64 again. Nil for a document as it is.
  private static func unpacked(_ bytes: [UInt8]) -> [UInt8]? {
    bytes.withUnsafeBufferPointer { all in
      let text = EdgeSpace.trimmed(all)
      let (open, close) = (cdata.open, cdata.close)
      if text.starts(with: open), text.count >= open.count + close.count, text.suffix(close.count).elementsEqual(close) {
        return Array(text[open.count..<(text.count - close.count)])
      }
      // A document begins with its first tag, or with the mark of its encoding.
      guard let first = text.first, first != UInt8(ascii: "<"), first < 128, first != 0, let again = Base64.decoded(text) else {
        return nil
      }
      return again.first { $0 > 32 } == UInt8(ascii: "<") ? again : nil
    }
  }

  private static let cdata = (open: Array("<![CDATA[".utf8), close: Array("]]>".utf8))

  private static func inline(_ body: XMLElement) -> XMLElement? {
    var children = body.children
    return children.next()
  }

  /// The rows under a table's root, in NFC. The decision is not known yet, so the element names of any of them will do.
  ///
  /// - Parameter extras: gets what no field holds.
  static func rows(
    of root: XMLElement, _ kind: String, path: String, _ extras: inout [String], _ issues: inout EpisodeIssues
  ) -> [InsuranceEpisode.Row] {
    let tables = InsuranceDecision.allCases.compactMap { InsuranceTable.table(kind, $0) }
    guard let table = tables.last else { return [] }
    let meant = meant(root.localName, kind, path, root.line, &issues)
    if let expected = table.root, expected != meant {
      issues.append(VietnamProblem.wrongRoot.issue(at: path, line: root.line))
    }
    guard let list = table.list, let record = table.record else { return [row(root, table, path, &extras, &issues)] }
    var rows: [InsuranceEpisode.Row] = []
    for child in root.children {
      let name = VietnamFormat.meant(child.localName, kind, path, child.line, &issues)
      if name == list {
        for grandchild in child.children {
          guard issues.takeRow(at: path, line: grandchild.line) else { return rows }
          rows.append(row(grandchild, table, path, &extras, &issues))
        }
      } else if name == record {
        guard issues.takeRow(at: path, line: child.line) else { return rows }
        rows.append(row(child, table, path, &extras, &issues))
      } else {
        extras.append(String(decoding: child.canonicalBytes(), as: UTF8.self))
        if name != signature {
          issues.append(VietnamProblem.strangeElement.issue(at: path + "/" + child.localName, line: child.line))
        }
      }
    }
    return rows
  }

  static let signature = "CHUKYDONVI"

  /// A name as the tables have it: in capitals. What differs from one of them in nothing else means it.
  private static func meant(_ name: String, _ kind: String, _ path: String, _ line: Int, _ issues: inout EpisodeIssues) -> String {
    guard name.utf8.contains(where: { (97...122).contains($0) }) else { return name }
    let capitals = name.uppercased()
    guard names[kind]?.contains(capitals) == true else { return name }
    issues.once(VietnamProblem.otherCase.issue(at: path, line: line))
    return capitals
  }

  /// All names that a table has had under any decision.
  private static let names: [String: Set<String>] = {
    var names: [String: Set<String>] = [:]
    for table in InsuranceDecision.allCases.flatMap({ InsuranceTable.all($0) }) {
      names[table.kind, default: [signature]].formUnion(
        table.fields.map(\.name) + [table.root, table.list, table.record].compactMap(\.self))
    }
    return names
  }()

  private static func row(
    _ element: XMLElement, _ table: InsuranceTable, _ path: String, _ extras: inout [String], _ issues: inout EpisodeIssues
  ) -> InsuranceEpisode.Row {
    var row = InsuranceEpisode.Row(line: element.line, [])
    row.cells.reserveCapacity(table.fields.count)
    /// The names so far, once they do not simply follow the table's order.
    var names: Set<String>?
    var last: Int?
    for child in element.children {
      if child.localName == signature {
        extras.append(String(decoding: child.canonicalBytes(), as: UTF8.self))
        continue
      }
      var cell = InsuranceEpisode.Row.Cell(child.localName, TextNormalization.nfc(child.text))
      var place = table.position(of: cell, after: last)
      if place == nil {
        cell.name = meant(cell.name, table.kind, path, child.line, &issues)
        place = table.position(of: cell, after: last)
      }
      if names == nil, place ?? -1 <= last ?? -1 { names = Set(row.cells.map(\.name)) }
      last = place
      if names?.insert(cell.name).inserted == false {
        issues.append(VietnamProblem.repeatedField.issue(at: path + "/" + child.localName, line: child.line))
      }
      var parts = child.children
      if parts.next() != nil {
        extras.append(String(decoding: child.canonicalBytes(), as: UTF8.self))
        issues.append(VietnamProblem.strangeElement.issue(at: path + "/" + child.localName, line: child.line))
      }
      row.cells.append(cell)
    }
    return row
  }
}
