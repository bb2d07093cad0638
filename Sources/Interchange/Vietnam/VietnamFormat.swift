internal import ClinicalModel
internal import Foundation
internal import InsuranceTables
public import XMLStream

/// The insurance tables' XML: `docs/vietnam-tables.md` lists them, `Schemas/vietnam` has their schemas.
public enum VietnamFormat {
  /// One HOSO may be months of intensive care: some ten thousand lines, each a kilobyte and more in base64.
  public static var limits: XMLLimits {
    var limits = XMLLimits()
    limits.textBytes = 32 << 20
    limits.entryBytes = 32 << 20
    limits.entryNodes = 1_000_000
    return limits
  }

  static func isCheckIn(_ root: String) -> Bool { root == InsuranceTable.table("XML0", .current)?.root }

  static func isKnown(_ kind: String) -> Bool {
    InsuranceDecision.allCases.contains { InsuranceTable.table(kind, $0) != nil }
  }

  /// One FILEHOSO's content: base64 on one line or wrapped, escaped or CDATA XML, or elements in place.
  static func content(
    _ kind: String, _ body: XMLElement?, line: Int, path: String, _ documents: InnerDocuments, _ issues: inout [Issue]
  ) -> InsuranceEpisode.Content {
    var content = InsuranceEpisode.Content(kind: kind, line: line, rows: [])
    guard let body else {
      issues.append(VietnamProblem.noContent.issue(at: path, line: line))
      return content
    }
    var children = body.children
    let inline = children.next()
    guard isKnown(kind) else {
      issues.append(VietnamProblem.unknownKind.issue(at: path, line: line))
      content.unread = inline == nil ? body.text : String(decoding: body.canonicalBytes(), as: UTF8.self)
      return content
    }
    if let inline {
      content.rows = rows(of: inline, kind, path: path, &content.extras, &issues)
      while let other = children.next() { content.extras.append(String(decoding: other.canonicalBytes(), as: UTF8.self)) }
      return content
    }
    let inner = body.withText { text in Inner(EdgeSpace.trimmed(text)) }
    /// Kept as it came where nothing can be read of it.
    func keep() { content.unread = EdgeSpace.trimmed(body.text) }
    let bytes: [UInt8]
    switch inner {
    case .nothing:
      issues.append(VietnamProblem.noContent.issue(at: path, line: line))
      return content
    case .neither:
      issues.append(VietnamProblem.badBase64.issue(at: path, line: line))
      keep()
      return content
    case .document(let document): bytes = document
    }
    do throws(XMLStreamError) {
      if let entry = try documents.read(bytes) {
        content.rows = rows(of: entry.root, kind, path: path, &content.extras, &issues)
      } else {
        keep()
        issues.append(VietnamProblem.badInner.issue(at: path, line: line))
      }
    } catch {
      // The line is the inner document's: it is the one that somebody has to look at.
      issues.append(VietnamProblem.badInner.issue(at: path, line: error.line))
      issues.append(Issue(code: error.kind.rawValue, path: path, line: error.line, vi: error.kind.vi, en: error.kind.en))
      keep()
    }
    return content
  }

  /// What a NOIDUNGFILE without elements holds.
  private enum Inner {
    case nothing
    /// In base64, or as text.
    case document([UInt8])
    /// Neither base64 nor XML.
    case neither

    init(_ text: UnsafeBufferPointer<UInt8>) {
      if text.isEmpty {
        self = .nothing
      } else if text.first == UInt8(ascii: "<") || text.starts(with: InnerDocuments.byteOrderMark) {
        self = .document(Array(text))
      } else if let bytes = Base64Text.decoded(text) {
        self = .document(bytes)
      } else {
        self = .neither
      }
    }
  }

  /// The rows under a table's root, in NFC. The decision is not known yet, so the element names of any of them will do.
  ///
  /// - Parameter extras: gets what no field holds.
  static func rows(
    of root: XMLElement, _ kind: String, path: String, _ extras: inout [String], _ issues: inout [Issue]
  ) -> [InsuranceEpisode.Row] {
    let tables = InsuranceDecision.allCases.compactMap { InsuranceTable.table(kind, $0) }
    guard let table = tables.last else { return [] }
    if let expected = table.root, expected != root.localName {
      issues.append(VietnamProblem.wrongRoot.issue(at: path, line: root.line))
    }
    guard let list = table.list, let record = table.record else { return [row(root, table, path, &extras, &issues)] }
    var rows: [InsuranceEpisode.Row] = []
    for child in root.children {
      if child.localName == list {
        for grandchild in child.children { rows.append(row(grandchild, table, path, &extras, &issues)) }
      } else if child.localName == record {
        rows.append(row(child, table, path, &extras, &issues))
      } else {
        extras.append(String(decoding: child.canonicalBytes(), as: UTF8.self))
        if child.localName != signature {
          issues.append(VietnamProblem.strangeElement.issue(at: path + "/" + child.localName, line: child.line))
        }
      }
    }
    return rows
  }

  static let signature = "CHUKYDONVI"

  private static func row(
    _ element: XMLElement, _ table: InsuranceTable, _ path: String, _ extras: inout [String], _ issues: inout [Issue]
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
      let cell = InsuranceEpisode.Row.Cell(child.localName, TextNormalization.nfc(child.text))
      let place = table.position(of: cell, after: last)
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
