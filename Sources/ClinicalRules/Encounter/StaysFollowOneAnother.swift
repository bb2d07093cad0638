import ClinicalModel

/// A patient is in one bed at a time.
enum StaysFollowOneAnother: Rule {
  static let text = RuleText(
    "QY-RUL-0204", vi: "Thời gian nằm khoa phải trong đợt điều trị, theo thứ tự và không chồng nhau.",
    en: "Stays lie within the encounter, in order, without overlap.")

  static func check(_ encounter: Encounter, _ findings: inout Findings) {
    var last: CivilDateTime?
    for (index, stay) in encounter.stays.enumerated() {
      let period = stay.period
      let isOutside =
        period.start < encounter.period.start || encounter.period.end.map { end in (period.end ?? period.start) > end } == true
      let isReversed = period.end.map { $0 < period.start } == true
      let overlaps = last.map { period.start < $0 } == true
      if isOutside || isReversed || overlaps { findings.report(text, at: "encounter/stay[\(index + 1)]") }
      last = period.end ?? period.start
    }
  }
}
