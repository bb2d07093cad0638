internal import ClinicalModel

/// What a record says, as lines.
extension Station {
  func lines(_ record: ClinicalRecord) -> [ScreenView.Line] {
    var lines: [ScreenView.Line] = []
    for section in record.sections {
      lines.append(.init(section.title ?? sectionName(section.code), .strong))
      if let narrative = section.narrative {
        lines += narrative.split(separator: "\n", omittingEmptySubsequences: false).map { .init("  " + $0, spoken: String($0)) }
      }
      lines += section.entries.map { .init("  · " + line($0), tone($0), spoken: line($0)) }
    }
    return lines
  }

  func sectionName(_ code: String) -> String { Texts.sections[code].map { say($0) } ?? code }

  private func tone(_ entry: ClinicalEntry) -> ScreenView.Tone {
    switch entry {
    case .allergyIntolerance: return .bad
    case .observation(let value):
      switch value.interpretation {
      case .criticallyHigh, .criticallyLow: return .bad
      case .high, .low, .abnormal, .positive: return .warning
      default: return .plain
      }
    default: return .plain
    }
  }

  func text(_ priority: ServiceRequest.Priority) -> String {
    switch priority {
    case .routine: say(Texts.routine)
    case .urgent: say(Texts.urgent)
    case .stat: say(Texts.stat)
    }
  }

  private func text(_ coding: Coding) -> String { coding.display ?? coding.code }

  private func text(_ quantity: Quantity?) -> String { quantity.map { "\($0.value) \($0.unit)" } ?? "" }

  func line(_ entry: ClinicalEntry) -> String {
    func joined(_ parts: String?...) -> String { parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ") }
    switch entry {
    case .condition(let value): return joined(value.coding.code, value.coding.display, value.note)
    case .observation(let value):
      let result =
        switch value.value {
        case .quantity(let quantity): text(quantity)
        case .text(let finding): finding
        case .coded(let coding): text(coding)
        }
      return joined("\(text(value.coding)):", result, value.interpretation.map { "[\($0.rawValue)]" })
    case .serviceRequest(let value):
      return joined(
        say(Texts.orderOf), text(value.coding), value.priority == .routine ? nil : "[\(text(value.priority))]", value.note)
    case .medicationRequest(let value):
      return joined(
        say(Texts.drug), text(value.medication), text(value.dose), value.route, value.timesPerDay.map { "× \($0)" },
        value.days.map { say(Texts.days, "\($0)") }, value.instructions)
    case .medicationAdministration(let value):
      return joined(say(Texts.given), text(value.medication), text(value.dose), time(value.time.description), value.reason)
    case .procedure(let value): return joined(say(Texts.procedure), text(value.coding), value.note)
    case .allergyIntolerance(let value): return joined(say(Texts.allergyTo), text(value.substance), value.reaction)
    case .immunization(let value): return joined(say(Texts.vaccine), text(value.vaccine), text(value.date))
    case .diagnosticReport(let value): return joined("\(text(value.coding)):", value.conclusion)
    case .chargeItem(let value): return joined(text(value.coding), "× \(value.quantity) =", "\(value.amount)")
    case .healthClassification(let value):
      return joined(say(Texts.healthClass), "\(value.healthClass)" + (value.isTemporary ? "T" : ""))
    }
  }
}
