import ClinicalModel

/// The lower figure of a blood pressure is below the upper one: typed the other way round they look like shock.
enum BloodPressureIsOrdered: Rule {
  static let text = RuleText(
    "QY-RUL-0312", vi: "Huyết áp tối thiểu phải thấp hơn tối đa. Kiểm tra xem có gõ ngược không.",
    en: "The diastolic pressure is below the systolic. Look whether the two are typed the wrong way round.")

  private static let systolic = "8480-6"
  private static let diastolic = "8462-4"

  static func check(_ record: ClinicalRecord, _ findings: inout Findings) {
    // What was measured at one time in one section is one reading; most records have none.
    var upper: [(section: Int, time: CivilDateTime, value: DecimalNumber)] = []
    record.forEachEntry { entry, section, number in
      guard case .observation(let observation) = entry, observation.coding.system == .loinc,
        case .quantity(let quantity) = observation.value
      else { return }
      if observation.coding.code == systolic { upper.append((section, observation.time, quantity.value)) }
      guard observation.coding.code == diastolic,
        let pair = upper.last(where: { $0.section == section && $0.time == observation.time }), quantity.value >= pair.value
      else { return }
      findings.report(text, at: "record/section[\(section)]/*[\(number)]/@value")
    }
  }
}
