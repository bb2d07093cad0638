internal import ClinicalModel
public import Rollout
internal import XMLStream

/// Reads the register's XML form (`urn:quany:register:1`, `Schemas/hospital-register-1.xsd`) into a draft.
public enum RegisterXMLReader {
  /// Adds every row of the document to `draft`, and what is wrong with it; says which tables it held.
  ///
  /// - Parameter name: the file's name; leads the paths of the issues.
  public static func read(_ bytes: [UInt8], name: String, into draft: inout RegisterDraft) -> Set<RegisterTable> {
    var tables: Set<RegisterTable> = []
    let reader = EntryReader(vocabulary: [], namespace: RegisterXML.namespace)
    var source = MemorySource(bytes)
    do {
      while let entry = try reader.next(from: &source) {
        if entry.index == 0, !isRegister(reader.root) { break }
        let row = entry.root
        guard row.isHome, let table = RegisterTable.allCases.first(where: { $0.element == row.localName }) else {
          draft.report(
            Issue(
              code: "QY-REG-0081", path: "\(name)\(row.path)", line: row.line, vi: "Phần tử này không phải hospital, milestone hay return.",
              en: "The element is none of hospital, milestone and return."))
          continue
        }
        tables.insert(table)
        var fields: [String: String] = [:]
        for position in 0..<row.attributeCount {
          fields[row.attributeLabel(position)] = TextNormalization.nfc(row.attributeValue(position))
        }
        draft.add(table, fields: fields, line: row.line, place: "\(name)/\(table.element)[\(entry.index + 1)]")
      }
    } catch {
      draft.report(Issue(code: error.kind.rawValue, path: name, line: error.line, vi: error.kind.vi, en: error.kind.en))
      return tables
    }
    if !isRegister(reader.root) {
      draft.report(
        Issue(
          code: "QY-REG-0082", path: name, line: 1, vi: "Phần tử gốc không phải register của urn:quany:register:1.",
          en: "The root is not the register element of urn:quany:register:1."))
    }
    return tables
  }

  private static func isRegister(_ root: XMLElement?) -> Bool { root?.isHome == true && root?.localName == "register" }
}
