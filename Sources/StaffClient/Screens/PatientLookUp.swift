internal import ClinicalModel
internal import Workflows

/// Patients who fit what stands in a box, while it is typed: what was found, for which text, and whether somebody looked at it.
///
/// A search leaves one row in the audit once its list has been looked at: acted upon, wiped away, or left standing for a second. The lists between two
/// letters leave none.
struct PatientLookUp: Sendable {
  private struct Found: Sendable {
    var text: String
    var patients: [PatientSummary]
  }

  /// Milliseconds without a key before a search begins.
  private static let pause = 90
  /// Milliseconds for which a list stands before it counts as looked at.
  private static let look = 1000

  let limit: Int
  /// What stands in the box, without blanks around it.
  private(set) var asked: String
  private var found: Found?
  /// What was looked at last: one row for it is enough.
  private var noted: String?

  init(_ text: String, limit: Int) {
    asked = text.trimmed
    self.limit = limit
  }

  var patients: [PatientSummary] { found?.patients ?? [] }

  /// Whether more people may fit than are listed.
  var isCut: Bool { patients.count >= limit }

  /// Whether the list is the one of what stands in the box.
  var isSettled: Bool { found?.text == asked }

  /// Something else stands in the box now. Typing on, nobody has looked yet; who wipes it away has.
  mutating func typed(_ text: String) -> [Effect] {
    let seen = text.trimmed.isEmpty ? looked() : [.forget("look")]
    asked = text.trimmed
    return seen + (asked.isEmpty ? [] : [search(after: Self.pause)])
  }

  func search(after pause: Int = 0) -> Effect {
    let (asked, limit) = (asked, limit)
    return .work("search", after: pause) { Found(text: asked, patients: try SearchPatients($0).whileTyping(asked, limit: limit)) }
  }

  /// Takes the end of work. What was found counts as looked at when it has stood for a while; leaving the screen hastens it.
  mutating func finished(_ name: String, _ value: any Sendable) -> [Effect] {
    switch name {
    case "search":
      found = value as? Found ?? found
      return isSettled ? looked(after: Self.look) : []
    case "look": noted = value as? String
    default: break
    }
    return []
  }

  /// Somebody acts on the list, or has had it before their eyes.
  func looked(after pause: Int = 0) -> [Effect] {
    guard let found, found.text == asked, !asked.isEmpty, noted != asked else { return [] }
    let (count, text) = (found.patients.count, found.text)
    return [
      .work("look", after: pause) { session in
        try SearchPatients(session).noteLook(at: count)
        return text
      }
    ]
  }
}
