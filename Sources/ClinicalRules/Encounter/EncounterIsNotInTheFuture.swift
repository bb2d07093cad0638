import ClinicalModel

/// A day of grace for clocks and time zones.
enum EncounterIsNotInTheFuture: Rule {
  static let text = RuleText(
    "QY-RUL-0202", vi: "Đợt khám, điều trị đã bắt đầu hoặc kết thúc không thể ở tương lai.",
    en: "An encounter that has begun or ended is not in the future.")

  static func check(_ encounter: Encounter, _ findings: inout Findings) {
    guard encounter.status != .planned, encounter.status != .cancelled else { return }
    let limit = findings.asOf.date.adding(days: 1)
    if encounter.period.start.date > limit || encounter.period.end.map({ $0.date > limit }) == true {
      findings.report(text, at: "encounter/@start")
    }
  }
}
