import ClinicalModel

/// Wide on purpose: it finds slips of the finger, not illness.
enum VitalSignIsPossible: Rule {
  static let text = RuleText(
    "QY-RUL-0307", vi: "Chỉ số sinh tồn ngoài mức có thể có ở người. Kiểm tra số và đơn vị.",
    en: "The vital sign is beyond what a person can have. Check the number and the unit.")

  static func check(_ record: ClinicalRecord, _ findings: inout Findings) {
    record.forEachEntry { entry, section, number in
      guard case .observation(let observation) = entry, observation.coding.system == .loinc,
        case .quantity(let quantity) = observation.value,
        let limits = limits(observation.coding.code), quantity.unit == limits.unit
      else { return }
      if quantity.value < DecimalNumber(significand: limits.low, scale: 1)
        || quantity.value > DecimalNumber(significand: limits.high, scale: 1)
      {
        findings.report(text, at: "record/section[\(section)]/*[\(number)]/@value")
      }
    }
  }

  /// LOINC code to limits in tenths of the UCUM unit.
  private static func limits(_ code: String) -> (low: Int64, high: Int64, unit: String)? {
    switch code {
    case "8480-6": (200, 3500, "mm[Hg]")
    case "8462-4": (50, 2500, "mm[Hg]")
    case "8867-4": (0, 4000, "/min")
    case "8310-5": (150, 470, "Cel")
    case "9279-1": (0, 1500, "/min")
    case "2708-6": (0, 1000, "%")
    case "29463-7": (2, 5000, "kg")
    case "8302-2": (200, 2800, "cm")
    default: nil
    }
  }
}
