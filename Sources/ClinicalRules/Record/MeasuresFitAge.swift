public import ClinicalModel

/// A weight and a height against the age of whoever has them: 2 kg is a newborn's, and no grown-up's.
///
/// Only where somebody writes in a chart: an entry of a batch does not know how old its patient is.
public enum MeasuresFitAge {
  static let text = RuleText(
    "QY-RUL-0321", .warning, vi: "Số đo không hợp với tuổi người bệnh. Kiểm tra số, đơn vị và người bệnh.",
    en: "The measurement does not fit the patient's age. Check the number, the unit and the patient.")

  /// - Parameter born: of somebody of whom only the year is known, what fits either age is let pass.
  public static func issues(in record: ClinicalRecord, born: PartialDate) -> [Issue] {
    var found: [Issue] = []
    record.forEachEntry { entry, section, number in
      guard case .observation(let observation) = entry, observation.coding.system == .loinc,
        case .quantity(let quantity) = observation.value,
        [born.earliest, born.latest].allSatisfy({ isOutside(quantity, observation, age(on: observation.time.date, of: $0)) })
      else { return }
      found.append(
        Issue(
          text.severity, code: text.code, path: "record/section[\(section)]/*[\(number)]/@value", vi: text.text.vi, en: text.text.en))
    }
    return found
  }

  private static func age(on day: CivilDate, of birth: CivilDate) -> Int {
    day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day) ? 1 : 0)
  }

  private static func isOutside(_ quantity: Quantity, _ observation: Observation, _ age: Int) -> Bool {
    guard let limits = limits(observation.coding.code, age), quantity.unit == limits.unit else { return false }
    return quantity.value < DecimalNumber(significand: limits.usual.lowerBound)
      || quantity.value > DecimalNumber(significand: limits.usual.upperBound)
  }

  /// Wider on both sides than three deviations of the WHO's growth standards (2006) and growth reference (2007); of grown-ups wider than what is rare.
  private static func limits(_ code: String, _ age: Int) -> (usual: ClosedRange<Int64>, unit: String)? {
    switch (code, age) {
    case ("29463-7", ..<1): (1...20, "kg")
    case ("29463-7", 1..<5): (4...45, "kg")
    case ("29463-7", 5..<18): (9...200, "kg")
    case ("29463-7", _): (25...250, "kg")
    case ("8302-2", ..<1): (30...100, "cm")
    case ("8302-2", 1..<5): (55...135, "cm")
    case ("8302-2", 5..<18): (75...220, "cm")
    case ("8302-2", _): (100...230, "cm")
    default: nil
    }
  }
}
