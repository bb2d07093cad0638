/// A JSON value with one way to be written: keys sorted, two spaces, no floating point.
indirect enum JSONText {
  case object([String: JSONText])
  case array([JSONText])
  case string(String)
  case int(Int)
  case bool(Bool)
  case null

  static func string(orNull text: String?) -> JSONText { text.map { .string($0) } ?? .null }

  static func int(orNull number: Int?) -> JSONText { number.map { .int($0) } ?? .null }

  func text() -> String {
    var text = ""
    write(into: &text, indent: 0)
    return text + "\n"
  }

  private func write(into text: inout String, indent: Int) {
    let inner = String(repeating: " ", count: indent + 2)
    let outer = String(repeating: " ", count: indent)
    switch self {
    case .object(let members):
      guard !members.isEmpty else {
        text += "{}"
        return
      }
      text += "{\n"
      for (index, key) in members.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }).enumerated() {
        if index > 0 { text += ",\n" }
        text += inner
        Self.quote(key, into: &text)
        text += ": "
        members[key]?.write(into: &text, indent: indent + 2)
      }
      text += "\n" + outer + "}"
    case .array(let elements):
      guard !elements.isEmpty else {
        text += "[]"
        return
      }
      text += "[\n"
      for (index, element) in elements.enumerated() {
        if index > 0 { text += ",\n" }
        text += inner
        element.write(into: &text, indent: indent + 2)
      }
      text += "\n" + outer + "]"
    case .string(let string): Self.quote(string, into: &text)
    case .int(let number): text += String(number)
    case .bool(let flag): text += flag ? "true" : "false"
    case .null: text += "null"
    }
  }

  private static func quote(_ string: String, into text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
