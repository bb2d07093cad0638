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
      lines += section.entries.map { .init("  · " + line($0), tone($0)) }
    }
    return lines
  }

  /// What a record is, and the beginning of what it says: `Tờ điều trị: Đỡ ho, hết sốt.`, `Theo dõi: 88 lần/ph, 38,5 °C`.
  func gist(_ record: ClinicalRecord) -> String {
    let title = title(record.title, of: record.kind.rawValue)
    // A consultation is what it came to, not who took part.
    let first = record.kind == .consultationMinutes ? record.sections.first { $0.code == "assessment" } : nil
    let narratives = ([first].compactMap(\.self) + record.sections).compactMap(\.narrative)
    let entries = record.sections.flatMap(\.entries)
    // An order is what it orders, whatever else stands on it.
    let ordered = FormList.of(record.kind, title: record.title).group == .orders ? entries.filter(\.isOrder) : []
    let classes = entries.filter { if case .healthClassification = $0 { true } else { false } }
    let said: String
    if case .healthClassification(let value)? = classes.last {
      said = text(value)
    } else if !ordered.isEmpty {
      said = ordered.prefix(4).map(brief).joined(separator: ", ")
    } else if let narrative = narratives.first {
      let words = narrative.split(maxSplits: Self.gistWords, whereSeparator: \.isWhitespace)
      said = words.prefix(Self.gistWords).joined(separator: " ") + (words.count > Self.gistWords ? " …" : "")
    } else {
      let readings = readings(entries)
      said = (readings.isEmpty ? entries.prefix(4).map(brief) : readings).joined(separator: ", ")
    }
    return said.isEmpty ? title : self.title(title) + ": " + said
  }

  /// What a record is called: a form's own title is kept in Vietnamese and said in the station's language.
  func title(_ stored: String?, of code: String) -> String {
    guard let stored else { return kind(code) }
    let own = RecordKind(rawValue: code).flatMap { FormList.of($0, title: stored).title }
    return own.map { $0.vi == stored ? say($0) : stored } ?? stored
  }

  /// A title without what it adds in brackets, where something else has to be said beside it.
  func title(_ whole: String) -> String { whole.split(separator: " (").first.map(String.init) ?? whole }

  private static let gistWords = 24

  /// What the unit alone tells of: everything else is said with its name.
  private static let toldByUnit = Set(
    [
      VitalSigns.pulse, VitalSigns.temperature, VitalSigns.pressure, VitalSigns.weight, VitalSigns.height,
    ].map(\.coding.code)
      + [FormAnswers.diastolic.code])

  /// What was measured, a blood pressure as one reading.
  private func readings(_ entries: [ClinicalEntry]) -> [String] {
    let measured = entries.compactMap { entry -> (observation: Observation, quantity: Quantity)? in
      guard case .observation(let value) = entry, case .quantity(let quantity) = value.value else { return nil }
      return (value, quantity)
    }
    let diastolic = measured.first { $0.observation.coding.code == FormAnswers.diastolic.code }?.quantity
    return measured.compactMap { observation, quantity in
      let code = observation.coding.code
      guard Self.toldByUnit.contains(code) else {
        let flag = observation.interpretation.flatMap(text).map { " [\($0)]" } ?? ""
        return text(observation.coding) + " " + text(quantity) + flag
      }
      if code == FormAnswers.diastolic.code, measured.contains(where: { $0.observation.coding.code == FormAnswers.systolic.code }) {
        return nil
      }
      guard code == FormAnswers.systolic.code, let diastolic else { return text(quantity) }
      return "\(quantity.value)/" + text(diastolic)
    }
  }

  /// The drugs that a record orders, each with its dose.
  func drugs(_ record: ClinicalRecord) -> String {
    record.sections.flatMap(\.entries).filter { if case .medicationRequest = $0 { true } else { false } }.map(brief).joined(separator: ", ")
  }

  /// An entry by its name alone.
  private func brief(_ entry: ClinicalEntry) -> String {
    switch entry {
    case .serviceRequest(let value): text(value.coding)
    case .medicationRequest(let value): [text(value.medication), text(value.dose)].filter { !$0.isEmpty }.joined(separator: " ")
    case .medicationAdministration(let value): [text(value.medication), text(value.dose)].filter { !$0.isEmpty }.joined(separator: " ")
    case .allergyIntolerance(let value): value.isNoneKnown ? say(Texts.noKnownAllergy) : text(value.substance)
    default: line(entry)
    }
  }

  func sectionName(_ code: String) -> String { Texts.sections[code].map { say($0) } ?? code }

  private func tone(_ entry: ClinicalEntry) -> ScreenView.Tone {
    switch entry {
    case .allergyIntolerance(let value): return value.isNoneKnown ? .plain : .bad
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

  /// A number in the way of the language, with its unit as wards write it.
  private func text(_ quantity: Quantity?) -> String {
    quantity.map { measured(number($0.value.description), $0.unit) } ?? ""
  }

  /// A number as it was written, with the language's sign between units and tenths.
  func number(_ text: String) -> String { language == .vi ? text.replacing(".", with: ",") : text }

  func unit(_ ucum: String) -> String {
    switch ucum {
    case "/min": say(Texts.perMinute)
    case "wk": say(Texts.weekUnit)
    default: Self.units[ucum] ?? ucum
    }
  }

  func measured(_ number: String, _ ucum: String) -> String {
    let unit = unit(ucum)
    return unit.isEmpty ? number : "\(number) \(unit)"
  }

  /// UCUM units that nobody writes so by hand.
  private static let units = [
    "Cel": "°C", "mm[Hg]": "mmHg", "{score}": "", "1": "", "mL": "ml", "10*9/L": "G/L", "10*12/L": "T/L", "umol/L": "µmol/L",
    "kg/m2": "kg/m²",
  ]

  func text(_ interpretation: Observation.Interpretation) -> String? {
    switch interpretation {
    case .normal: nil
    case .low: say(Texts.isLow)
    case .high: say(Texts.isHigh)
    case .criticallyLow: say(Texts.isCriticallyLow)
    case .criticallyHigh: say(Texts.isCriticallyHigh)
    case .abnormal: say(Texts.isAbnormal)
    case .positive: say(Texts.isPositive)
    case .negative: say(Texts.isNegative)
    }
  }

  /// The class alone: `Phân loại sức khỏe: loại 3T`.
  private func text(_ value: HealthClassification) -> String {
    say(Texts.healthClass) + " \(value.healthClass)" + (value.isTemporary ? "T" : "")
  }

  /// How a drug is taken: `Uống 1 viên, 2 lần/ngày, 5 ngày, tổng 10 viên; sau ăn`.
  func taking(_ value: MedicationRequest) -> String {
    let route = value.route.map { code in PrescriptionRows.routes.first { $0.code == code && !code.isEmpty }.map { say($0.label) } ?? code }
    let parts = [
      [route, value.dose.map(text)].compactMap(\.self).joined(separator: " "),
      value.timesPerDay.map { say(Texts.timesADay, "\($0)") } ?? "", value.days.map { say(Texts.days, "\($0)") } ?? "",
      value.quantity.map { say(Texts.inAll, text($0)) } ?? "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    return [parts, value.instructions ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// What was measured or found, in words.
  func result(_ observation: Observation) -> String {
    switch observation.value {
    case .quantity(let quantity): text(quantity)
    // A day that a paper asks for is kept as 2025-03-31.
    case .text(let finding):
      (try? CivilDate(iso: finding)) != nil || (try? CivilDateTime(iso: finding)) != nil ? time(finding) : finding
    case .coded(let coding): text(coding)
    }
  }

  func line(_ entry: ClinicalEntry) -> String {
    func joined(_ parts: String?...) -> String { parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ") }
    switch entry {
    case .condition(let value): return joined(value.coding.code, value.coding.display, value.note)
    case .observation(let value):
      return joined("\(text(value.coding)):", result(value), value.interpretation.flatMap(text).map { "[\($0)]" })
    case .serviceRequest(let value):
      return joined(
        say(Texts.orderOf), text(value.coding), value.priority == .routine ? nil : "[\(text(value.priority))]", value.note)
    case .medicationRequest(let value):
      let how = taking(value)
      return joined(say(Texts.drug), text(value.medication) + (how.isEmpty ? "" : ":"), how)
    case .medicationAdministration(let value):
      return joined(say(Texts.given), text(value.medication), text(value.dose), time(value.time.description), value.reason)
    case .procedure(let value):
      let (start, end) = (value.period.start, value.period.end)
      let ended = end.map { end in
        let said = time(end.description)
        return "–" + (end.date == start.date ? String(said.suffix(5)) : said)
      }
      return joined(
        say(Texts.procedure), text(value.coding) + ",", time(start.description) + (ended ?? ""), value.note.map { "· " + $0 })
    case .allergyIntolerance(let value) where value.isNoneKnown: return say(Texts.noKnownAllergy)
    case .allergyIntolerance(let value): return joined(say(Texts.allergyTo), text(value))
    case .immunization(let value): return joined(say(Texts.vaccine), text(value.vaccine), text(value.date))
    case .diagnosticReport(let value): return joined(text(value.coding) + (value.conclusion == nil ? "" : ":"), value.conclusion)
    case .chargeItem(let value): return joined(text(value.coding), "× \(value.quantity) =", "\(value.amount)")
    case .healthClassification(let value):
      let scores = HealthClassification.Criterion.allCases.compactMap { criterion in
        value.scores[criterion].map { "\(say(Texts.criterion(criterion))) \($0.value)" + ($0.isTemporary ? "T" : "") }
      }
      return joined(text(value), "(\(scores.joined(separator: ", ")))", value.note)
    }
  }
}

extension ClinicalEntry {
  fileprivate var isOrder: Bool {
    switch self {
    case .medicationRequest, .serviceRequest: true
    default: false
    }
  }
}

extension [String] {
  /// Of the records that say something, what is at a place: by its record, and which of the record's it is. One that is written later, or withdrawn, makes
  /// no other's name its own.
  func entryName(at index: Int) -> String { "\(self[index])#\(self[..<index].count { $0 == self[index] })" }
}
