internal import ClinicalModel
internal import ClinicalRules
internal import Terminology
internal import Workflows

/// A form with its answers as a screen shows it: one description for the full screen, the lines and JSON.
struct FormBlocks {
  let answers: FormAnswers
  let station: Station
  /// What the rules say of the record, by field.
  let problems: [String: [ScreenView.Problem]]
  /// What fits what is typed into a field of a catalogue.
  let options: [String: [ScreenView.Option]]
  let warnings: [PrescribingWarning]
  /// Whose sex decides whether the ninth criterion is asked.
  let sex: AdministrativeSex?

  func blocks() -> [ScreenView.Block] {
    var blocks: [ScreenView.Block] = []
    var fields: [ScreenView.Field] = []
    func close() {
      if !fields.isEmpty { blocks.append(.fields(fields)) }
      fields = []
    }
    let form = answers.form
    // A form of women in a man's chart is most often the wrong chart.
    if sex == .male, form.isOfWomen { blocks.append(.text([.init(station.say(Texts.womensForm), .bad)])) }
    if hasTime { fields.append(self.field(FormAnswers.time, station.say(Texts.takenAt), hint: station.say(Texts.momentHint))) }
    for section in answers.sections {
      let parts = form.parts.filter { $0.section == section }
      if parts.isEmpty { fields.append(narrative(section)) }
      for part in parts {
        switch part.item {
        // Who may order nothing is not asked for orders.
        case .narrative where section == "orders" && !station.may(.orderTreatment) && answers.text(section) == nil: break
        case .narrative: fields.append(part.isRequired ? .required(narrative(section)) : narrative(section))
        case .diseases: fields.append(part.isRequired ? .required(diseases()) : diseases())
        case .question(let question): fields.append(part.isRequired ? .required(ask(question)) : ask(question))
        case .rows(let rows):
          close()
          blocks.append(.grid(grid(rows)))
        case .classification:
          close()
          fields += scores().map { part.isRequired ? .required($0) : $0 }
          close()
          blocks.append(.facts([healthClass()]))
        }
      }
      let kept = answers.kept[section] ?? []
      if !kept.isEmpty {
        close()
        blocks.append(.text(kept.map { .init("  · " + station.line($0), .dim) }))
      }
    }
    close()
    if !warnings.isEmpty {
      blocks.append(.heading(station.say(Texts.drugWarnings)))
      blocks.append(.fields(warnings.map(answer)))
    }
    return blocks
  }

  /// Whether the answers have a time that somebody may say.
  private var hasTime: Bool {
    answers.form.parts.contains { part in
      switch part.item {
      case .question(let question): if case .number = question.answer { true } else { question.answer.isPressure }
      case .rows: true
      case .narrative, .diseases, .classification: false
      }
    }
  }

  private func field(
    _ id: String, _ label: String, _ kind: ScreenView.Field.Kind = .line, hint: String = "", options: [ScreenView.Option] = []
  ) -> ScreenView.Field {
    ScreenView.Field(id, label, answers.values[id] ?? "", kind, hint: hint, options: options, problems: problems[id] ?? [])
  }

  private func narrative(_ section: String) -> ScreenView.Field { field(section, station.sectionName(section), .text) }

  /// What fits the disease that is being typed: the last of those between commas.
  private func diseases() -> ScreenView.Field {
    let typed = answers.values[FormAnswers.diagnoses] ?? ""
    let parts = typed.split(separator: ",", omittingEmptySubsequences: false).map { String($0).trimmed }
    var options: [ScreenView.Option] = []
    if let last = parts.last, last.count > 1, !ICD10.isKnown(last.uppercased()) {
      options = ICD10.search(last, limit: 8).map { entry in
        .init((parts.dropLast() + [entry.code]).joined(separator: ", "), "\(entry.code) \(station.language == .vi ? entry.vi : entry.en)")
      }
    }
    let names = parts.compactMap { ICD10.entry($0.uppercased()) }.map { station.language == .vi ? $0.vi : $0.en }
    var field = ScreenView.Field.noted(
      names.joined(separator: "; "),
      field(FormAnswers.diagnoses, station.say(Texts.diagnoses), hint: station.say(Texts.diagnosesHint), options: options))
    // While there is something to choose, what is typed is no mistake yet.
    if !options.isEmpty { field.problems = [] }
    return field
  }

  private func ask(_ question: Question) -> ScreenView.Field {
    let hint = question.hint.map { station.say($0) }
    switch question.answer {
    case .number(let unit, let shown):
      let unit = shown ?? station.unit(unit)
      return .noted(unit, field(question.id, station.say(question.label), hint: hint ?? unit))
    case .pressure: return .noted("mmHg", field(question.id, station.say(question.label), hint: hint ?? ""))
    case .text: return field(question.id, station.say(question.label), hint: hint ?? "")
    case .person:
      // The name is what the record says.
      let fitting = PlaceFields.colleagues(answers.text(question.id) ?? "", station).map { option in
        ScreenView.Option(station.owner?.colleagues[option.value]?.name ?? option.value, option.label)
      }
      return field(question.id, station.say(question.label), hint: hint ?? station.say(Texts.personHint), options: fitting)
    case .catalogue: return field(question.id, station.say(question.label), hint: hint ?? "", options: options[question.id] ?? [])
    case .date: return field(question.id, station.say(question.label), hint: hint ?? station.say(Texts.dateHint))
    case .moment: return field(question.id, station.say(question.label), hint: hint ?? station.say(Texts.exactMomentHint))
    case .choice(let choices):
      return field(
        question.id, station.say(question.label), .choice, hint: hint ?? "", options: choices.map { .init($0.code, station.say($0.label)) })
    case .bodyMassIndex:
      var shown = field(question.id, station.say(question.label), .shown, hint: station.say(Texts.computed))
      shown.value = answers.bodyMassIndex.map { station.measured(station.number("\($0)"), "kg/m2") } ?? ""
      return shown
    }
  }

  // MARK: Rows

  private func grid(_ rows: any FormRows) -> ScreenView.Grid {
    let numbers = answers.rowNumbers(rows)
    let shown = numbers + [(numbers.last ?? 0) + 1]
    let now = station.now.civil
    return ScreenView.Grid(
      rows.id,
      columns: rows.columns.map { .init($0.id, station.say($0.label), width: $0.width, grows: $0.grows) },
      rows: shown.enumerated().map { place, number in
        let computed =
          station.practitioner.map { rows.computed(answers.row(rows, number, now, now, $0)) } ?? [:]
        return rows.columns.enumerated().map { index, column in
          let id = FormAnswers.cell(rows, number, column.id)
          // By ear a cell is known by its row first: `Thuốc 2, số lần mỗi ngày`.
          let name = station.say(column.spoken ?? column.label)
          let label = index == 0 ? "\(name) \(place + 1)" : "\(station.say(rows.columns[0].label)) \(place + 1), \(name)"
          let hint = computed[column.id] ?? (place == shown.count - 1 && index > 0 ? "" : column.hint.map { station.say($0) } ?? "")
          switch column.kind {
          case .text: return field(id, label, hint: hint)
          case .choice(let choices):
            var field = field(id, label, .choice, options: choices.map { .init($0.code, station.say($0.label)) })
            if field.value.isEmpty, !answers.cells(rows, number).isEmpty { field.value = computed[column.id] ?? choices.first?.code ?? "" }
            return field
          case .catalogue, .disease:
            var field = field(id, label, hint: hint, options: options[id] ?? [])
            // While there is something to choose, what is typed may become it.
            if !field.options.isEmpty {
              field.problems.removeAll { [FormProblem.notInCatalogue, .drugNotInCatalogue].map(\.rawValue).contains($0.code) }
            }
            return field
          }
        }
      })
  }

  // MARK: Scores

  private func scores() -> [ScreenView.Field] {
    HealthClassification.Criterion.allCases.filter { $0 != .obstetricsGynaecology || sex != .male }.map { criterion in
      field(FormAnswers.score(criterion), station.say(Texts.criterion(criterion)), hint: station.say(Texts.scoreHint))
    }
  }

  private func healthClass() -> ScreenView.Fact {
    guard let value = answers.classification(on: station.now.civil.date) else {
      return .init("class", station.say(Texts.healthClass), station.say(Texts.notScored), .dim)
    }
    return .init(
      "class", station.say(Texts.healthClass), "\(value.healthClass)" + (value.isTemporary ? "T" : ""),
      value.healthClass > 3 ? .warning : .strong)
  }

  // MARK: Warnings

  private func answer(_ warning: PrescribingWarning) -> ScreenView.Field {
    let id = FormAnswers.acknowledgement(warning.coding)
    return ScreenView.Field(
      id, [station.say(Texts.whyAllTheSame), warning.coding.display].compactMap(\.self).joined(separator: ", "), answers.values[id] ?? "",
      hint: station.say(Texts.whyAllTheSameHint),
      problems: [answers.problem(warning, station)])
  }
}

extension FormAnswers {
  /// What a warning says, beside the drug and beside the question why it is given all the same; an error until that is answered.
  func problem(_ warning: PrescribingWarning, _ station: Station) -> ScreenView.Problem {
    .init(
      code: warning.rule.code, text: "\(warning.coding.display ?? "") · \(station.say(warning.rule.text))",
      isError: text(Self.acknowledgement(warning.coding)) == nil)
  }
}
