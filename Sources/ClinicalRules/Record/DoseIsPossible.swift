import ClinicalModel

/// Orders that no nurse could carry out.
enum DoseIsPossible: Rule {
  static let text = RuleText(
    "QY-RUL-0308", vi: "Liều phải lớn hơn 0, số lần mỗi ngày từ 1 đến 24, số ngày từ 1 đến 365.",
    en: "A dose is above 0, 1 to 24 times a day, for 1 to 365 days.")

  static func check(_ record: ClinicalRecord, _ findings: inout Findings) {
    let zero = DecimalNumber(significand: 0)
    record.forEachEntry { entry, section, number in
      let isWrong: Bool =
        switch entry {
        case .medicationRequest(let request):
          request.dose.map { $0.value <= zero } == true || request.timesPerDay.map { !(1...24).contains($0) } == true
            || request.days.map { !(1...365).contains($0) } == true || request.quantity.map { $0.value <= zero } == true
        case .medicationAdministration(let given): given.dose.map { $0.value <= zero } == true
        default: false
        }
      if isWrong { findings.report(text, at: "record/section[\(section)]/*[\(number)]") }
    }
  }
}
