internal import ClinicalModel
internal import Interchange
internal import RecordStore
internal import XMLStream

/// One entry of the native format in a file of its own: an element `record` or `patient`, without the batch around it.
enum EntryFile {
  /// The statement and everything that is wrong with it; no statement when it can't be read at all.
  static func read(_ bytes: [UInt8], facility: FacilityCode, now: CivilDateTime) -> (statement: ClinicalModel.Statement?, issues: [Issue]) {
    var text = bytes[...]
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    if text.starts(with: Array("<?xml".utf8)), let end = text.firstIndex(of: UInt8(ascii: ">")) { text = text[(end + 1)...] }
    let start =
      "<batch xmlns=\"\(NativeFormat.namespace)\" facility=\"\(facility.rawValue)\" producer=\"file\" version=\"\(NativeFormat.version)\">"
    let reader = NativeBatchReader(source: MemorySource(Array(start.utf8) + text + Array("</batch>".utf8)))
    guard let entry = try? reader.next() else { return (nil, []) }
    let item = EntryCheck(today: now)(entry, ordinal: 0, header: reader.header)
    do {
      guard try reader.next() == nil else { return (nil, item.issues) }
      return (entry.statement, item.issues)
    } catch {
      return (nil, item.issues)
    }
  }

  /// The canonical bytes of what was typed in a form, or what can't be kept of it.
  static func encoded(_ statement: ClinicalModel.Statement) -> (bytes: [UInt8]?, issues: [Issue]) {
    do throws(NativeEncodingError) {
      return (try NativeEncoding.canonicalBytes(of: statement), [])
    } catch {
      return (nil, [issue(error)])
    }
  }

  /// Why something that was typed can't be kept, and where it stands: the place, never the text.
  private static func issue(_ error: NativeEncodingError) -> Issue {
    switch error.problem {
    case .notAnXMLCharacter:
      Issue(
        code: "QY-REC-0015", path: error.path, vi: "Có ký tự điều khiển mà XML không chứa được.",
        en: "There is a control character that XML can't hold.")
    case .empty, .shape, .range:
      Issue(
        code: "QY-REC-0048", path: error.path, vi: "Chỗ này trống hoặc không đúng dạng; gõ lại.",
        en: "This is empty or not of its shape; type it again.")
    }
  }
}
