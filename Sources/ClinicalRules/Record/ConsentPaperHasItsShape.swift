import ClinicalModel

/// The paper of who consents, by the shapes that hold for a patient's. A number that lacks a digit says of nobody that they agreed.
enum ConsentPaperHasItsShape: Rule {
  static let text = RuleText(
    "QY-RUL-0315",
    vi: "Số giấy tờ của người cam kết sai dạng: CCCD 12 chữ số, CMND 9, hộ chiếu chữ và số (B1234567). Kiểm tra lại giấy tờ.",
    en:
      "The number of the identity paper has the wrong shape: 12 digits, 9 on the former card, letters and digits on a passport (B1234567).")

  static func check(_ record: ClinicalRecord, _ findings: inout Findings) {
    record.forEachEntry { entry, section, number in
      guard let paper = entry.consent("consent-identity"), !isPaper(paper) else { return }
      findings.report(text, at: "record/section[\(section)]/*[\(number)]/@value")
    }
  }

  /// Digits of a card may stand in groups, and the name of the paper before them.
  static func isPaper(_ text: String) -> Bool {
    let separators: Set<Character> = [" ", ".", "-", ":", "/"]
    var words = text.uppercased().split(whereSeparator: { separators.contains($0) })
    var isOfTheArmy = false
    while let first = words.first, let known = names[String(first)] {
      isOfTheArmy = isOfTheArmy || known == .army
      words.removeFirst()
    }
    let number = words.joined()
    if isOfTheArmy, (6...12).contains(number.utf8.count), number.utf8.allSatisfy({ (48...57).contains($0) }) { return true }
    return IdentifiersHaveTheirShape.isShaped(number, as: .nationalID) || IdentifiersHaveTheirShape.isShaped(number, as: .formerNationalID)
      || isPassport(number)
  }

  /// The country's own are a letter with 7 or 8 digits; others have up to 9 letters and digits (ICAO 9303), of digits alone too few to tell from a
  /// card that lacks some.
  private static func isPassport(_ number: String) -> Bool {
    let bytes = number.utf8
    guard (6...9).contains(bytes.count), bytes.allSatisfy({ (48...57).contains($0) || (65...90).contains($0) }) else { return false }
    let letters = bytes.count { $0 >= 65 }
    return letters > 0 && letters <= 3
  }

  private enum Kind { case civil, army }

  /// What a paper is called. Cards of the army have no one length: they are taken when they say that they are.
  private static let names: [String: Kind] = Dictionary(
    uniqueKeysWithValues: [
      "SỐ", "SO", "CCCD", "CC", "CMND", "CMTND", "CMT", "CĂN", "CƯỚC", "CÔNG", "DÂN", "HỘ", "CHIẾU", "HC", "PASSPORT", "ID", "NO",
    ].map { ($0, .civil) } + ["CMSQ", "CMQN", "CMQNCN", "SQ", "QN", "QNCN"].map { ($0, .army) })
}
