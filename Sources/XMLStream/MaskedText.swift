/// XML with the values taken out and their shape left in: every letter of a value becomes `x`, every digit `9`; names, marks and spaces stay.
///
/// For who has to see how a file is built and may not read whom it speaks of. `15/01/1980` becomes `99/99/9999`. Made for
/// well-formed elements, which entries are: in others, letters without marks may stay where a name should be.
public enum MaskedText {
  public static func xml(_ bytes: [UInt8]) -> String {
    var masked = ""
    var state = State.text
    var rest = ArraySlice(Array(String(decoding: bytes, as: UTF8.self).unicodeScalars))
    /// Leaves marks as they are, if they come next.
    func leave(_ marks: String) -> Bool {
      guard rest.starts(with: marks.unicodeScalars) else { return false }
      masked += marks
      rest = rest.dropFirst(marks.unicodeScalars.count)
      return true
    }
    while let scalar = rest.first {
      var isValue = true
      switch state {
      case .text:
        if leave("<!--") {
          state = .until("-->")
          continue
        }
        if leave("<![CDATA[") {
          state = .until("]]>")
          continue
        }
        if scalar == "<" {
          // An instruction, and whatever else begins with a mark, is all value.
          state = rest.dropFirst().first.map { $0 == "?" || $0 == "!" } == true ? .until(">") : .tag
          isValue = false
        }
      case .tag:
        switch scalar {
        case ">": state = .text
        case "\"", "'": state = .value(scalar)
        default: break
        }
        isValue = !scalar.isASCII
      case .value(let quote):
        if scalar == quote {
          state = .tag
          isValue = false
        }
      case .until(let end):
        if leave(end) {
          state = .text
          continue
        }
      }
      masked.unicodeScalars.append(isValue ? mask(scalar) : scalar)
      rest = rest.dropFirst()
    }
    return masked
  }

  private enum State {
    case text, tag
    case value(Unicode.Scalar)
    case until(String)
  }

  private static func mask(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: "9"
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: "x"
    default: scalar.isASCII ? scalar : "x"
    }
  }
}
