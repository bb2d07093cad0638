import ClinicalModel

/// A result would be low and high at once.
enum ReferenceRangeIsOrdered: Rule {
  static let text = RuleText(
    "QY-RUL-0306", vi: "Giới hạn dưới lớn hơn giới hạn trên.",
    en: "The lower limit is above the upper one.")

  static func check(_ record: ClinicalRecord, _ findings: inout Findings) {
    record.forEachEntry { entry, section, number in
      guard case .observation(let value) = entry, let low = value.referenceLow, let high = value.referenceHigh, high < low else { return }
      findings.report(text, at: "record/section[\(section)]/*[\(number)]/@low")
    }
  }
}
