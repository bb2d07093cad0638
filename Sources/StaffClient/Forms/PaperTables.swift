internal import ClinicalModel
internal import Terminology

/// Typed entries on paper: what there is much of stands in a table, everything else in a line.
struct PaperTables: Sendable {
  let station: Station
  let facility: FacilityCode

  /// A warning that somebody answered stands in a line.
  fileprivate static let answer = 11

  /// Entries of one type that follow each other share a table.
  func blocks(_ entries: [ClinicalEntry]) -> [Paper.Block] {
    var blocks: [Paper.Block] = []
    var group: [ClinicalEntry] = []
    func close() {
      blocks += table(group)
      group = []
    }
    for entry in entries {
      if let first = group.first, first.typeOnPaper != entry.typeOnPaper { close() }
      group.append(entry)
    }
    close()
    return blocks
  }

  private func columns(_ titles: (BilingualText, Int)...) -> [Paper.Table.Column] {
    titles.map { .init(title: station.say($0.0), weight: $0.1) }
  }

  private func text(_ coding: Coding) -> String { coding.display ?? coding.code }

  private func text(_ quantity: Quantity?) -> String {
    quantity.map { station.measured(station.number($0.value.description), $0.unit) } ?? ""
  }

  private func name(_ practitioner: Practitioner.ID?) -> String {
    practitioner.map { station.name(of: $0.rawValue, at: facility) } ?? ""
  }

  private func numbered(_ columns: [Paper.Table.Column], _ rows: [[String]]) -> Paper.Block {
    .table(
      .init(
        columns: [.init(title: station.say(Texts.orderNumber), weight: 4)] + columns,
        rows: rows.enumerated().map { ["\($0.offset + 1)"] + $0.element }))
  }

  private func table(_ entries: [ClinicalEntry]) -> [Paper.Block] {
    guard let first = entries.first else { return [] }
    switch first {
    case .condition:
      return entries.map { entry in
        guard case .condition(let value) = entry else { return .item(station.line(entry)) }
        let name = value.coding.display ?? ICD10.entry(value.coding.code).map { station.language == .vi ? $0.vi : $0.en } ?? ""
        return .item([value.coding.code, name, value.note ?? ""].filter { !$0.isEmpty }.joined(separator: " "))
      }
    case .medicationRequest:
      let rows = entries.compactMap { entry -> [String]? in
        guard case .medicationRequest(var value) = entry else { return nil }
        let quantity = text(value.quantity)
        value.quantity = nil
        return [text(value.medication), station.taking(value), quantity]
      }
      return [numbered(columns((Texts.drugAndStrength, 30), (Texts.howToTake, 34), (Texts.quantity, 11)), rows)]
    case .medicationAdministration:
      let rows = entries.compactMap { entry -> [String]? in
        guard case .medicationAdministration(let value) = entry else { return nil }
        let route = value.route.map { code in PrescriptionRows.routes.first { $0.code == code }.map { station.say($0.label) } ?? code }
        let remark = value.status == .notDone ? station.say(Texts.notGiven, value.reason ?? "") : value.reason ?? ""
        return [
          station.time(value.time.description), text(value.medication),
          [text(value.dose), route ?? ""].filter { !$0.isEmpty }.joined(separator: ", "), name(value.performer), remark,
        ]
      }
      let titles = columns(
        (Texts.hourAndDay, 13), (Texts.drugAndStrength, 21), (Texts.doseAndRoute, 13), (Texts.performedBy, 15), (Texts.remark, 14))
      return [.table(.init(columns: titles, rows: rows))]
    case .serviceRequest:
      let rows = entries.compactMap { entry -> [String]? in
        guard case .serviceRequest(let value) = entry else { return nil }
        return [text(value.coding), station.text(value.priority), value.note ?? ""]
      }
      return [numbered(columns((Texts.service, 38), (Texts.priority, 12), (Texts.lookFor, 24)), rows)]
    case .diagnosticReport:
      let rows = entries.compactMap { entry -> [String]? in
        guard case .diagnosticReport(let value) = entry else { return nil }
        return [text(value.coding), value.conclusion ?? ""]
      }
      return [.table(.init(columns: columns((Texts.service, 32), (Texts.conclusion, 44)), rows: rows))]
    case .procedure:
      let rows = entries.compactMap { entry -> [String]? in
        guard case .procedure(let value) = entry else { return nil }
        // What the insurance settles goes by its code.
        let code = value.coding.system == .local || value.coding.display == nil ? "" : " (\(value.coding.code))"
        return [
          text(value.coding) + code, station.time(value.period.start.description),
          value.period.end.map { station.time($0.description) } ?? "", name(value.performer), value.note ?? "",
        ]
      }
      let titles = columns(
        (Texts.procedureName, 21), (Texts.began, 13), (Texts.ended, 13), (Texts.performedBy, 14), (Texts.outcomeNote, 15))
      return [.table(.init(columns: titles, rows: rows))]
    case .immunization:
      let rows = entries.compactMap { entry -> [String]? in
        guard case .immunization(let value) = entry else { return nil }
        return [text(value.vaccine), station.text(value.date), value.doseNumber.map { "\($0)" } ?? "", value.lot ?? ""]
      }
      return [
        .table(.init(columns: columns((Texts.vaccineName, 36), (Texts.when, 14), (Texts.doseNumber, 8), (Texts.lot, 18)), rows: rows))
      ]
    case .chargeItem:
      let rows = entries.compactMap { entry -> [String]? in
        guard case .chargeItem(let value) = entry else { return nil }
        return [
          text(value.coding), station.number("\(value.quantity)"), station.number("\(value.unitPrice)"), station.number("\(value.amount)"),
        ]
      }
      return [
        numbered(columns((Texts.service, 38), (Texts.quantity, 10), (Texts.unitPrice, 14), (Texts.amountOfMoney, 14)), rows)
      ]
    case .observation: return first.typeOnPaper == Self.answer ? entries.map { .item(station.line($0)) } : [results(entries)]
    case .healthClassification: return entries.flatMap(classification)
    case .allergyIntolerance:
      return entries.map { .item(station.line($0)) }
    }
  }

  private func results(_ entries: [ClinicalEntry]) -> Paper.Block {
    var hasRange = false
    let rows = entries.compactMap { entry -> [String]? in
      guard case .observation(let value) = entry else { return nil }
      let range = [value.referenceLow, value.referenceHigh].map { $0.map { station.number("\($0)") } }
      let normal =
        switch (range[0], range[1]) {
        case (let low?, let high?): "\(low) - \(high)"
        case (let low?, nil): "≥ \(low)"
        case (nil, let high?): "≤ \(high)"
        case (nil, nil): ""
        }
      let flag = value.interpretation.flatMap { station.text($0) } ?? ""
      hasRange = hasRange || !normal.isEmpty || !flag.isEmpty
      return [text(value.coding), station.result(value), normal, flag]
    }
    return .table(
      hasRange
        ? .init(columns: columns((Texts.test, 30), (Texts.value, 20), (Texts.referenceRange, 14), (Texts.assessedAs, 12)), rows: rows)
        : .init(columns: columns((Texts.test, 34), (Texts.value, 42)), rows: rows.map { Array($0.prefix(2)) }))
  }

  private func classification(_ entry: ClinicalEntry) -> [Paper.Block] {
    guard case .healthClassification(let value) = entry else { return [] }
    let rows = HealthClassification.Criterion.allCases.compactMap { criterion -> [String]? in
      value.scores[criterion].map { [station.say(Texts.criterion(criterion)), "\($0.value)" + ($0.isTemporary ? "T" : "")] }
    }
    let worst = value.healthClass
    let words = [station.say(Texts.classes[worst - 1])] + (value.isTemporary ? [station.say(Texts.classPasses)] : [])
    return [
      .table(.init(columns: columns((Texts.criterionOnPaper, 40), (Texts.scoreOnPaper, 12)), rows: rows)),
      .strong(station.say(Texts.classConcluded, "\(worst)" + (value.isTemporary ? "T" : ""), words.joined(separator: ", "))),
    ] + (value.note.map { [.text($0)] } ?? [])
  }
}

extension ClinicalEntry {
  /// Entries of the same share a table on paper.
  fileprivate var typeOnPaper: Int {
    switch self {
    case .condition: 0
    case .observation(let value): value.coding.system == .advice ? PaperTables.answer : 1
    case .serviceRequest: 2
    case .medicationRequest: 3
    case .medicationAdministration: 4
    case .procedure: 5
    case .allergyIntolerance: 6
    case .immunization: 7
    case .diagnosticReport: 8
    case .chargeItem: 9
    case .healthClassification: 10
    }
  }
}
