import ClinicalModel

/// Who agrees to an operation is written as a person's name is: it is what the court reads.
enum ConsentNamesAPerson: Rule {
  static let text = RuleText(
    "QY-RUL-0314", vi: "Họ tên người cam kết phải bằng chữ, không quá 255 ký tự, không có biểu tượng hay ký tự ẩn.",
    en: "The name of who consents is in letters, of at most 255 characters, without symbols or hidden characters.")

  static func check(_ record: ClinicalRecord, _ findings: inout Findings) {
    record.forEachEntry { entry, section, number in
      guard let name = entry.consent("consent-name"), !PatientHasName.isName(name) || !NameIsWritten.isWritten(name) else { return }
      findings.report(text, at: "record/section[\(section)]/*[\(number)]/@value")
    }
  }
}

extension ClinicalEntry {
  /// What a consent says under one of its own codes; nil for any other entry.
  func consent(_ code: String) -> String? {
    guard case .observation(let said) = self, said.coding.system == .form, said.coding.code == code, case .text(let text) = said.value
    else {
      return nil
    }
    return text
  }
}
