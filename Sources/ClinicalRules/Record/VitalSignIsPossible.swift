import ClinicalModel

/// Wide on purpose: it finds slips of the finger, not illness. What somebody very ill may have is asked about, what nobody has is refused.
enum VitalSignIsPossible: Rule {
  static let text = RuleText(
    "QY-RUL-0307", vi: "Chỉ số sinh tồn ngoài mức có thể có ở người. Kiểm tra số và đơn vị.",
    en: "The vital sign is beyond what a person can have. Check the number and the unit.")

  /// One walk over the entries says both.
  static let unusual = RuleText(
    "QY-RUL-0313", .warning, vi: "Chỉ số sinh tồn hiếm gặp. Kiểm tra số đo, rồi ghi nếu đúng.",
    en: "The vital sign is rare. Look at the measurement again, and keep it if it is right.")

  static func check(_ record: ClinicalRecord, _ findings: inout Findings) {
    record.forEachEntry { entry, section, number in
      guard case .observation(let observation) = entry, observation.coding.system == .loinc,
        case .quantity(let quantity) = observation.value,
        let limits = limits(observation.coding.code), quantity.unit == limits.unit
      else { return }
      func isOutside(_ range: ClosedRange<Int64>) -> Bool {
        quantity.value < DecimalNumber(significand: range.lowerBound, scale: 1)
          || quantity.value > DecimalNumber(significand: range.upperBound, scale: 1)
      }
      guard isOutside(limits.usual) else { return }
      findings.report(isOutside(limits.possible) ? text : unusual, at: "record/section[\(section)]/*[\(number)]/@value")
    }
  }

  /// LOINC code to limits in tenths of the UCUM unit. Of scales both are the scale.
  private static func limits(_ code: String) -> (possible: ClosedRange<Int64>, usual: ClosedRange<Int64>, unit: String)? {
    switch code {
    case "8480-6": (200...3500, 500...2800, "mm[Hg]")
    case "8462-4": (50...2500, 200...1800, "mm[Hg]")
    case "8867-4": (0...4000, 250...2300, "/min")
    case "8310-5": (150...470, 320...425, "Cel")
    case "9279-1": (0...1500, 60...900, "/min")
    case "2708-6": (0...1000, 600...1000, "%")
    case "29463-7": (2...5000, 10...2500, "kg")
    case "8302-2": (200...2800, 350...2200, "cm")
    // Few live below 12 (Henry, Eur J Clin Nutr 1990), and a newborn at three deviations below the WHO standard (2006) is at 10: what is less
    // is a weight or a height that was mistyped.
    case "39156-5": (30...1500, 100...700, "kg/m2")
    // Pain from 0 to 10, the Glasgow coma scale from 3 to 15.
    case "72514-3": (0...100, 0...100, "{score}")
    case "9269-2": (30...150, 30...150, "{score}")
    default: nil
    }
  }
}
