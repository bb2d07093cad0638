import ClinicalModel

/// A pictograph or a hidden character is on no paper that a name is read from, and a name that has one is found by nobody who types it.
enum NameIsWritten: Rule {
  static let text = RuleText(
    "QY-RUL-0113",
    vi: "Họ tên có biểu tượng hoặc ký tự ẩn, không có trong tên người nào. Gõ lại họ tên bằng chữ, như trên giấy tờ.",
    en: "The name has a symbol or a hidden character that is part of no name. Type the name in letters, as on the papers.")

  static func check(_ patient: Patient, _ findings: inout Findings) {
    // Once for all of them: what is shown is one field.
    if !patient.names.allSatisfy({ isWritten($0.text) }) { findings.report(text, at: "patient/name") }
  }

  /// Whether the text has only what names are written with: letters and their marks, digits (`VÔ DANH 01`), spaces, and what a keyboard has between them
  /// (`(CON BÀ B)`, `H'Hen`).
  static func isWritten(_ name: String) -> Bool {
    // Most names are of letters that are sure to be right.
    if name.utf8.allSatisfy({ $0 < 0x80 && $0 >= 0x20 && $0 != 0x7F && $0 != 0x5E && $0 != 0x60 }) { return true }
    var before: Unicode.Scalar?
    let scalars = name.unicodeScalars
    for index in scalars.indices {
      let next = scalars.index(after: index)
      guard isPart(scalars[index], after: before, before: next < scalars.endIndex ? scalars[next] : nil) else { return false }
      before = scalars[index]
    }
    return true
  }

  private static func isPart(_ scalar: Unicode.Scalar, after before: Unicode.Scalar?, before next: Unicode.Scalar?) -> Bool {
    let properties = scalar.properties
    if properties.isEmojiPresentation { return false }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber,
      .spaceSeparator:
      return true
    case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .connectorPunctuation,
      .otherPunctuation:
      return true
    case .nonspacingMark, .spacingMark:
      // A selector says how a pictograph is drawn; of Han letters it says which drawing a family uses.
      return !(0xFE00...0xFE0F).contains(scalar.value) && before.map(canBear) == true
    case .mathSymbol, .currencySymbol: return scalar.isASCII
    case .modifierSymbol:
      // Apostrophes as they are typed: H`Hen, H´Hen.
      return (scalar == "`" || scalar == "\u{B4}") && before?.properties.isAlphabetic == true
    case .format:
      // Joiners are a part of how words of some scripts are written.
      return (scalar == "\u{200C}" || scalar == "\u{200D}") && before.map(isOfAScriptThatJoins) == true
        && next.map(isOfAScriptThatJoins) == true
    default: return false
    }
  }

  private static func canBear(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .format: true
    default: scalar.properties.isAlphabetic
    }
  }

  /// From Arabic to Mongolian, and the presentation forms of Arabic.
  private static func isOfAScriptThatJoins(_ scalar: Unicode.Scalar) -> Bool {
    (0x600...0x1AFF).contains(scalar.value) || (0xFB50...0xFDFF).contains(scalar.value) || (0xFE70...0xFEFE).contains(scalar.value)
  }
}
