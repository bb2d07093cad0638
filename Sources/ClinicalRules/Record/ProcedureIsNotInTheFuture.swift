import ClinicalModel

/// What was done has been done. A day of grace for clocks and time zones.
enum ProcedureIsNotInTheFuture: Rule {
  static let text = RuleText(
    "QY-RUL-0311", vi: "Thủ thuật không thể bắt đầu hay kết thúc ở tương lai.",
    en: "A procedure does not begin or end in the future.")

  static func check(_ record: ClinicalRecord, _ findings: inout Findings) {
    let limit = findings.asOf.date.adding(days: 1)
    record.forEachEntry { entry, section, number in
      guard case .procedure(let procedure) = entry else { return }
      let isLate = procedure.period.start.date > limit
      guard isLate || procedure.period.end.map({ $0.date > limit }) == true else { return }
      findings.report(text, at: "record/section[\(section)]/*[\(number)]/@\(isLate ? "start" : "end")")
    }
  }
}
