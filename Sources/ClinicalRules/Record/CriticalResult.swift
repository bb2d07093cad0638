public import ClinicalModel

/// Results at which somebody is called at once.
///
/// No list of limits is national. These are the means of the limits at which US medical centres call the physician (Kost, JAMA 1990; 263:704–707),
/// for grown-ups and in UCUM units; what a laboratory says of its result goes before them.
public enum CriticalResult {
  /// What a result is by the limits; nil for one within them, or of a test that they do not have.
  public static func interpretation(of coding: Coding, _ quantity: Quantity) -> Observation.Interpretation? {
    guard coding.system == .loinc, let limits = limits(coding.code), limits.unit == quantity.unit else { return nil }
    if quantity.value < DecimalNumber(significand: limits.low, scale: 1) { return .criticallyLow }
    return quantity.value > DecimalNumber(significand: limits.high, scale: 1) ? .criticallyHigh : nil
  }

  /// In tenths of the unit.
  private static func limits(_ code: String) -> (low: Int64, high: Int64, unit: String)? {
    switch code {
    case "2823-3": (28, 62, "mmol/L")  // potassium
    case "2951-2": (1200, 1580, "mmol/L")  // sodium
    case "14749-6": (26, 269, "mmol/L")  // glucose
    case "718-7": (660, 1990, "g/L")  // haemoglobin
    case "4544-3": (180, 610, "%")  // haematocrit
    case "777-3": (370, 9100, "10*9/L")  // platelets
    case "6690-2": (20, 370, "10*9/L")  // white cells
    default: nil
    }
  }
}

/// A dangerous result that only says that it is high or low stands among all the others, and not above the patients.
enum CriticalResultIsTold: Rule {
  static let text = RuleText(
    "QY-RUL-0320", .warning,
    vi: "Kết quả ở mức thường phải báo ngay mà không ghi là nguy hiểm. Kiểm tra số và đơn vị; nếu đúng, ghi mức nguy hiểm.",
    en:
      "The result is one that is called for at once, and is not marked as dangerous. Check the number and the unit; if they are right, mark it."
  )

  static func check(_ record: ClinicalRecord, _ findings: inout Findings) {
    record.forEachEntry { entry, section, number in
      guard case .observation(let observation) = entry, case .quantity(let quantity) = observation.value,
        observation.interpretation != .criticallyLow, observation.interpretation != .criticallyHigh,
        CriticalResult.interpretation(of: observation.coding, quantity) != nil
      else { return }
      findings.report(text, at: "record/section[\(section)]/*[\(number)]/@interpretation")
    }
  }
}
