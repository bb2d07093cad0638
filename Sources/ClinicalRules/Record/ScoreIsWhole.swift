import ClinicalModel

/// Nobody has a pain of 1.58: a point that slipped in between two figures, or a number of another field.
enum ScoreIsWhole: Rule {
  static let text = RuleText(
    "QY-RUL-0319", .warning, vi: "Điểm của thang này là số nguyên. Kiểm tra lại số đã ghi.",
    en: "The scale has whole numbers only. Look at the number again.")

  static func check(_ record: ClinicalRecord, _ findings: inout Findings) {
    record.forEachEntry { entry, section, number in
      guard case .observation(let observation) = entry, observation.coding.system == .loinc,
        case .quantity(let quantity) = observation.value, quantity.unit == "{score}", scales.contains(observation.coding.code),
        quantity.value.scaled(to: 0) == nil
      else { return }
      findings.report(text, at: "record/section[\(section)]/*[\(number)]/@value")
    }
  }

  /// Pain (numeric rating scale) and the Glasgow coma scale, by their LOINC codes.
  private static let scales: Set<String> = ["72514-3", "9269-2"]
}
