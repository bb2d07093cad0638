internal import ClinicalModel
internal import Foundation
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

  static func isCheckIn(_ root: String) -> Bool { root == InsuranceTable.table("XML0", .current)?.root }

  static func isKnown(_ kind: String) -> Bool {
    InsuranceDecision.allCases.contains { InsuranceTable.table(kind, $0) != nil }
  }

  /// One FILEHOSO's content: base64 on one line or wrapped, escaped or CDATA XML, or elements in place.
  static func content(
    _ kind: String, _ body: XMLElement?, line: Int, path: String, _ issues: inout EpisodeIssues
  ) -> InsuranceEpisode.Content {
    var content = InsuranceEpisode.Content(kind: kind, line: line, rows: [])
    guard let body else {
      issues.append(VietnamProblem.noContent.issue(at: path, line: line))
      return content
    }
    let packed = packed(body)
    guard isKnown(kind) else {
      issues.append(VietnamProblem.unknownKind.issue(at: path, line: line))
      if case .inline = packed {
        content.unread = String(decoding: body.canonicalBytes(), as: UTF8.self)
      } else {
        content.unread = body.text
      }
      return content
    }
    let (bytes, text): ([UInt8], String)
    switch packed {
    case .inline(let root):
      content.rows = rows(of: root, kind, path: path, &content.extras, &issues)
      for other in body.children.dropFirst() { content.extras.append(String(decoding: other.canonicalBytes(), as: UTF8.self)) }
      return content
    case nil:
      issues.append(VietnamProblem.noContent.issue(at: path, line: line))
      return content
    case .illegible(let text):
      issues.append(VietnamProblem.badBase64.issue(at: path, line: line))
      content.unread = text
      return content
    case .packed(let inner, let written): (bytes, text) = (inner, written)
    }
    do throws(XMLStreamError) {
      if let entry = try document(bytes) {
        content.rows = rows(of: entry.root, kind, path: path, &content.extras, &issues)
      } else {
        content.unread = text
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
      content.unread = text
    }
    return content
  }

  /// How NOIDUNGFILE holds its document.
  enum Packing {
    /// As elements in place; with the first of them.
    case inline(XMLElement)
    /// As text: base64, escaped or CDATA. With the document's bytes, and the text as it is written.
    case packed([UInt8], written: String)
    /// As text that is neither base64 nor XML.
    case illegible(String)
  }

  /// Nil when it holds nothing.
  static func packed(_ body: XMLElement) -> Packing? {
    if let inline = body.children.first(where: { _ in true }) { return .inline(inline) }
    var text = trimmed(body.text)
    guard let first = text.first else { return nil }
    if first == "<" || first == "\u{FEFF}" { return .packed(Array(text.utf8), written: text) }
    guard let decoded = text.withUTF8({ Base64.decoded($0) }) else { return .illegible(text) }
    return .packed(decoded, written: text)
  }

  static func trimmed(_ text: String) -> String {
    guard text.first?.isWhitespace == true || text.last?.isWhitespace == true else { return text }
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// A whole document as one entry: its declaration left out, it becomes the only child of an element of ours. Nil when there is none, or more.
  static func document(_ bytes: [UInt8]) throws(XMLStreamError) -> XMLEntry? {
    var bytes = bytes
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]), let text = String(data: Data(bytes), encoding: .utf16) {
      bytes = Array(text.utf8)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if let start = bytes.firstIndex(where: { $0 > 32 }), bytes[start...].starts(with: Array("<?xml".utf8)),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
    {
      bytes.removeSubrange(...end)
    }
    // Within our own element it would only be something that is not well-formed.
    if let start = bytes.firstIndex(where: { $0 > 32 }), bytes[start...].starts(with: Array("<!DOCTYPE".utf8)) {
      throw XMLStreamError(kind: .doctype, line: 1, column: 1, byteOffset: 0, entryOffset: 0, entryLine: 1)
    }
    let reader = EntryReader(vocabulary: [], namespace: "", container: [], limits: limits)
    var source = MemorySource(Array("<document>".utf8) + bytes + Array("</document>".utf8))
    let entry = try reader.next(from: &source)
    // A document that goes wrong after its root is a wrong document.
    var others = 0
    while try reader.next(from: &source) != nil { others += 1 }
    return others == 0 ? entry : nil
  }

  /// The rows under a table's root, in NFC. The decision is not known yet, so the element names of any of them will do.
  ///
  /// - Parameter extras: gets what no field holds.
  static func rows(
    of root: XMLElement, _ kind: String, path: String, _ extras: inout [String], _ issues: inout EpisodeIssues
  ) -> [InsuranceEpisode.Row] {
    let tables = InsuranceDecision.allCases.compactMap { InsuranceTable.table(kind, $0) }
    guard let table = tables.last else { return [] }
    if let expected = table.root, expected != root.localName {
      issues.append(VietnamProblem.wrongRoot.issue(at: path, line: root.line))
    }
    guard let list = table.list, let record = table.record else { return [row(root, path, &extras, &issues)] }
    var rows: [InsuranceEpisode.Row] = []
    for child in root.children {
      if child.localName == list {
        for grandchild in child.children {
          guard issues.takeRow(at: path, line: grandchild.line) else { return rows }
          rows.append(row(grandchild, path, &extras, &issues))
        }
      } else if child.localName == record {
        guard issues.takeRow(at: path, line: child.line) else { return rows }
        rows.append(row(child, path, &extras, &issues))
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
    _ element: XMLElement, _ path: String, _ extras: inout [String], _ issues: inout EpisodeIssues
  ) -> InsuranceEpisode.Row {
    var row = InsuranceEpisode.Row(line: element.line, [])
    var names: Set<String> = []
    for child in element.children {
      if child.localName == signature {
        extras.append(String(decoding: child.canonicalBytes(), as: UTF8.self))
        continue
      }
      if !names.insert(child.localName).inserted {
        issues.append(VietnamProblem.repeatedField.issue(at: path + "/" + child.localName, line: child.line))
      }
      var parts = child.children
      if parts.next() != nil {
        extras.append(String(decoding: child.canonicalBytes(), as: UTF8.self))
        issues.append(VietnamProblem.strangeElement.issue(at: path + "/" + child.localName, line: child.line))
      }
      row.cells.append(.init(child.localName, TextNormalization.nfc(child.text)))
    }
    return row
  }
}
