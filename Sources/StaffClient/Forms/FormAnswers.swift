internal import ClinicalModel
internal import ClinicalRules
internal import Terminology
internal import Workflows

/// What is typed into a form, and the record that it makes: one way from the one to the other and back.
///
/// All answers are texts by the names of their fields, so that a desk can keep them as they are, right or wrong.
struct FormAnswers: Sendable {
  var form: FormDescription
  var values: [String: String] = [:]
  /// Entries that the form has no question for and must not lose, by section.
  var kept: [String: [ClinicalEntry]] = [:]
  /// Headings that came with the record.
  private var titles: [String: String] = [:]
  /// What the catalogues say of lines that were picked.
  var picked: [String: CodedEntry] = [:]
  /// What the hospital's laboratory compares results with.
  var ranges: [StatedRange] = []

  static let time = "time"
  static let diagnoses = "diagnoses"
  private static let answered = "ack:"
  private static let score = "score."
  private static let scoreSystem = "health."

  // MARK: Fields

  static func cell(_ rows: any FormRows, _ row: Int, _ column: String) -> String { "\(rows.id).\(row).\(column)" }

  static func score(_ criterion: HealthClassification.Criterion) -> String { score + criterion.rawValue }

  static func acknowledgement(_ coding: Coding) -> String { "\(answered)\(coding.code):\(coding.display ?? "")" }

  func text(_ field: String) -> String? { values[field].map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 } }

  /// The rows that have been begun, by their numbers from 1.
  func rowNumbers(_ rows: any FormRows) -> [Int] {
    var numbers: Set<Int> = []
    for (field, value) in values where field.hasPrefix(rows.id + ".") && !value.trimmed.isEmpty {
      let parts = field.split(separator: ".", maxSplits: 2)
      if parts.count == 3, rows.columns.contains(where: { $0.id == parts[2] }), let number = Int(parts[1]), (1...999).contains(number) {
        numbers.insert(number)
      }
    }
    return numbers.sorted()
  }

  func cells(_ rows: any FormRows, _ row: Int) -> [String: String] {
    let prefix = "\(rows.id).\(row)."
    return Dictionary(
      uniqueKeysWithValues: values.filter { $0.key.hasPrefix(prefix) }.map { (String($0.key.dropFirst(prefix.count)), $0.value) })
  }

  /// The rows and the column that a field is of.
  func column(of field: String) -> (rows: any FormRows, row: Int, column: RowColumn)? {
    let parts = field.split(separator: ".", maxSplits: 2).map(String.init)
    guard parts.count == 3, let row = Int(parts[1]), let rows = form.rows.first(where: { $0.rows.id == parts[0] })?.rows,
      let column = rows.columns.first(where: { $0.id == parts[2] })
    else { return nil }
    return (rows, row, column)
  }

  /// The catalogues that a field is looked up in as it is typed; nil for another field.
  func catalogues(of field: String) -> [CatalogueSystem]? {
    if let (_, _, column) = column(of: field), case .catalogue(let systems) = column.kind { return systems }
    guard let question = form.questions.first(where: { $0.question.id == field })?.question, case .catalogue(let systems) = question.answer
    else { return nil }
    return systems
  }

  /// What stood in rows whose first cell was cleared.
  private var cleared: [String: [String: String]] = [:]

  /// A whole row is gone when its first cell is cleared, and comes back when something else is typed there: whoever picks anew cleared one cell.
  mutating func set(_ field: String, _ value: String) {
    values[field] = value
    guard let (rows, row, column) = column(of: field), column.id == rows.columns.first?.id else { return }
    let prefix = "\(rows.id).\(row)."
    if value.trimmed.isEmpty {
      let stood = values.filter { $0.key.hasPrefix(prefix) && !$0.value.isEmpty && $0.key != field }
      if !stood.isEmpty { cleared[prefix] = stood }
      for key in values.keys where key.hasPrefix(prefix) { values[key] = "" }
    } else if let stood = cleared.removeValue(forKey: prefix) {
      for (key, value) in stood where values[key]?.isEmpty ?? true { values[key] = value }
    }
  }

  /// Sections of the form, and those of another that have something already: what will be attested is in sight.
  var sections: [String] {
    let own = form.sections
    let texts = values.keys.filter { FormList.sections.contains($0) && text($0) != nil }
    return own + Set(texts).union(kept.keys).filter { !own.contains($0) }.sorted()
  }

  // MARK: From answers to a record

  struct Built: Sendable {
    var sections: [ClinicalRecord.Section] = []
    /// The field that an entry came from, by the entry's place in the record as the rules name it.
    var fields: [String: String] = [:]
    var problems: [(field: String, problem: FormProblem)] = []

    func problems(of field: String) -> [FormProblem] { problems.filter { $0.field == field }.map(\.problem) }
  }

  /// - Parameters:
  ///   - warnings: of the orders for drugs: only their answers are kept.
  ///   - asked: somebody wants to attest: then what must be filled in is missed.
  func build(now: CivilDateTime, author: Practitioner.ID, warnings: [PrescribingWarning]?, asked: Bool = false) -> Built {
    var built = Built()
    var time = now
    if let typed = text(Self.time) {
      switch Self.past(typed, now: now) {
      case .success(let moment): time = moment
      case .failure(let problem): built.problems.append((Self.time, problem))
      }
    }
    for section in sections {
      var entries: [(entry: ClinicalEntry, field: String?)] = []
      for part in form.parts where part.section == section {
        let before = entries.count
        switch part.item {
        case .narrative: break
        case .diseases: entries += diseases()
        case .question(let question): entries += answer(question, time, now, &built)
        case .rows(let rows):
          entries += self.rows(rows, time, now, author, &built)
          if asked { built.problems += missing(rows, time, now, author) }
        case .classification: entries += classification(time.date, asked, &built)
        }
        if asked, part.isRequired {
          let isMissing: Bool =
            switch part.item {
            case .narrative: text(section) == nil
            // A disease may be told in words.
            case .diseases: text(section) == nil && entries.count == before
            case .question, .rows, .classification: entries.count == before
            }
          let field = Self.field(of: part)
          if isMissing, built.problems(of: field).isEmpty { built.problems.append((field, .mustFill)) }
        }
      }
      entries += (kept[section] ?? []).map { ($0, nil) }
      guard text(section) != nil || !entries.isEmpty else { continue }
      let number = built.sections.count + 1
      // A narrative comes first among what a section has.
      let first = text(section) == nil ? 1 : 2
      for (index, entry) in entries.enumerated() {
        if let field = entry.field { built.fields["record/section[\(number)]/*[\(first + index)]"] = field }
      }
      built.sections.append(.init(code: section, title: titles[section], narrative: text(section), entries: entries.map(\.entry)))
    }
    if asked, form.group == .results, Self.isBare(built.sections), let part = form.parts.first {
      built.problems.append((Self.field(of: part), .noResult))
    }
    let answers = acknowledgements(warnings, time)
    if !answers.isEmpty { built.sections.append(.init(code: "warnings", entries: answers)) }
    return built
  }

  /// Whether a sheet of results says none: no value, no conclusion and no text.
  private static func isBare(_ sections: [ClinicalRecord.Section]) -> Bool {
    sections.allSatisfy { section in
      section.narrative == nil
        && section.entries.allSatisfy { entry in
          switch entry {
          case .diagnosticReport(let report): report.conclusion == nil
          default: false
          }
        }
    }
  }

  /// The field that stands for a part: where it is said that something is missing.
  static func field(of part: FormDescription.Part) -> String {
    switch part.item {
    case .narrative: part.section
    case .diseases: diagnoses
    case .question(let question): question.id
    case .rows(let rows): cell(rows, 1, rows.columns[0].id)
    case .classification: score(.physique)
    }
  }

  /// The cell that a rule speaks of, where it names more than the entry.
  func cell(of path: String, in field: String) -> String {
    guard let attribute = path.split(separator: "@").last, let (rows, row, _) = column(of: field),
      let column = rows.column(of: String(attribute))
    else { return field }
    return Self.cell(rows, row, column)
  }

  /// The number and the unit that a cell was understood as; nil for one that is not so read.
  func understood(_ field: String) -> Quantity? {
    guard let (rows, row, column) = column(of: field), rows is PrescriptionRows, rows.column(of: column.id) == column.id,
      let (number, unit) = text(field).flatMap({ TypedNumber.quantity($0) })
    else { return nil }
    let catalogue = text(Self.cell(rows, row, rows.columns[0].id)).flatMap { picked[$0] }?.details.first { $0.name == "DON_VI_TINH" }?.text
    return (unit ?? catalogue).map { Quantity(number, $0) }
  }

  private func diseases() -> [(ClinicalEntry, String?)] {
    (values[Self.diagnoses] ?? "").split(separator: ",").map { String($0).trimmed.uppercased() }.filter { !$0.isEmpty }.map { code in
      (.condition(Condition(coding: Coding(.icd10, code, display: ICD10.entry(code)?.vi))), Self.diagnoses)
    }
  }

  private func answer(
    _ question: Question, _ time: CivilDateTime, _ now: CivilDateTime, _ built: inout Built
  ) -> [(ClinicalEntry, String?)] {
    func observation(_ coding: Coding, _ value: Observation.Value) -> (ClinicalEntry, String?) {
      (.observation(Observation(coding: coding, time: time, value: value)), question.id)
    }
    if case .bodyMassIndex = question.answer {
      return bodyMassIndex.map { [observation(question.coding, .quantity(Quantity($0, "kg/m2")))] } ?? []
    }
    guard let typed = text(question.id) else { return [] }
    func wrong(_ problem: FormProblem) -> [(ClinicalEntry, String?)] {
      built.problems.append((question.id, problem))
      return []
    }
    switch question.answer {
    case .number(let unit, _):
      guard let number = TypedNumber.decimal(typed) else { return wrong(TypedNumber.problem(typed)) }
      return [observation(question.coding, .quantity(Quantity(number, unit)))]
    case .pressure:
      guard let (high, low) = TypedNumber.pressure(typed) else { return wrong(.notAPressure) }
      return [
        observation(Self.systolic, .quantity(Quantity(high, "mm[Hg]"))), observation(Self.diastolic, .quantity(Quantity(low, "mm[Hg]"))),
      ]
    case .text, .person: return [observation(question.coding, .text(typed))]
    case .catalogue:
      guard PickedText.code(typed) != nil, let coding = PickedText.coding(typed, question.coding.system) else {
        return [observation(question.coding, .text(typed))]
      }
      return [observation(question.coding, .coded(coding))]
    case .date:
      guard let day = TypedDate.day(typed, today: time.date) else { return wrong(.notADate) }
      if question.isAhead, day < time.date { return wrong(.inThePast) }
      if let first = question.follows.flatMap({ text($0) }).flatMap({ TypedDate.day($0, today: time.date) }), day < first {
        return wrong(.beforeTheFirst)
      }
      return [observation(question.coding, .text(day.description))]
    case .moment:
      switch Self.past(typed, now: now) {
      case .success(let moment): return [observation(question.coding, .text(moment.description))]
      case .failure(let problem): return wrong(problem)
      }
    case .choice(let choices):
      let label = choices.first { $0.code == typed }?.label.vi
      return [observation(question.coding, .coded(Coding(question.coding.system, typed, display: label)))]
    case .bodyMassIndex: return []
    }
  }

  /// A moment at which something happened: forms tell of what was, and a day that was mistyped stands on a paper for ever.
  static func past(_ typed: String, now: CivilDateTime) -> Result<CivilDateTime, FormProblem> {
    guard let moment = TypedDate.moment(typed, now: now) else { return .failure(.notAMoment) }
    return moment.isAhead(of: now) ? .failure(.inTheFuture) : .success(moment)
  }

  static let systolic = Coding(.loinc, "8480-6", display: Texts.systolic.vi)
  static let diastolic = Coding(.loinc, "8462-4", display: Texts.diastolic.vi)

  var bodyMassIndex: DecimalNumber? {
    guard let weight = text(VitalSigns.weight.id).flatMap({ TypedNumber.decimal($0) }),
      let height = text(VitalSigns.height.id).flatMap({ TypedNumber.decimal($0) })
    else { return nil }
    return TypedNumber.bodyMassIndex(kilograms: weight, centimetres: height)
  }

  func row(_ rows: any FormRows, _ number: Int, _ time: CivilDateTime, _ now: CivilDateTime, _ author: Practitioner.ID) -> FormRow {
    let cells = cells(rows, number)
    // What was ordered before keeps its own time when something is added to it.
    let own = cells[Self.time].flatMap { TypedDate.moment($0, now: now) }
    return FormRow(cells, time: own ?? time, now: now, author: author, picked: picked, ranges: ranges)
  }

  private func rows(
    _ rows: any FormRows, _ time: CivilDateTime, _ now: CivilDateTime, _ author: Practitioner.ID, _ built: inout Built
  ) -> [(ClinicalEntry, String?)] {
    var entries: [(ClinicalEntry, String?)] = []
    for number in rowNumbers(rows) {
      let row = row(rows, number, time, now, author)
      let first = Self.cell(rows, number, rows.columns[0].id)
      if row[rows.columns[0].id] == nil {
        built.problems.append((first, .mustFill))
        continue
      }
      if let entry = rows.entry(row) { entries.append((entry, first)) }
      built.problems += row.problems.map { (Self.cell(rows, number, $0.column), $0.problem) }
    }
    return entries
  }

  private func missing(
    _ rows: any FormRows, _ time: CivilDateTime, _ now: CivilDateTime, _ author: Practitioner.ID
  ) -> [(String, FormProblem)] {
    rowNumbers(rows).flatMap { number -> [(String, FormProblem)] in
      let row = row(rows, number, time, now, author)
      guard row[rows.columns[0].id] != nil else { return [] }
      return rows.missing(row).map { (Self.cell(rows, number, $0), .mustFill) }
    }
  }

  // MARK: The classification

  /// A score as it is typed: `2`, `3T`.
  static func typedScore(_ text: String) -> HealthClassification.Score? {
    let text = text.trimmed.uppercased()
    let isTemporary = text.hasSuffix("T")
    return Int(isTemporary ? String(text.dropLast()) : text).flatMap { HealthClassification.Score($0, isTemporary: isTemporary) }
  }

  private func scores(_ built: inout Built) -> [HealthClassification.Criterion: HealthClassification.Score] {
    var scores: [HealthClassification.Criterion: HealthClassification.Score] = [:]
    for criterion in HealthClassification.Criterion.allCases {
      guard let typed = text(Self.score(criterion)) else { continue }
      guard let score = Self.typedScore(typed) else {
        built.problems.append((Self.score(criterion), .notAScore))
        continue
      }
      scores[criterion] = score
    }
    return scores
  }

  /// The class as far as it is scored.
  func classification(on date: CivilDate) -> HealthClassification? {
    var ignored = Built()
    return HealthClassification(date: date, scores: scores(&ignored))
  }

  /// Scores that are not complete yet stand in the draft one by one, so that nothing is lost.
  private func classification(_ date: CivilDate, _ asked: Bool, _ built: inout Built) -> [(ClinicalEntry, String?)] {
    let scores = scores(&built)
    if let whole = HealthClassification(date: date, scores: scores) { return [(.healthClassification(whole), Self.score(.physique))] }
    if asked {
      for criterion in HealthClassification.Criterion.allCases
      where criterion != .obstetricsGynaecology && text(Self.score(criterion)) == nil {
        built.problems.append((Self.score(criterion), .mustFill))
      }
    }
    return HealthClassification.Criterion.allCases.compactMap { criterion in
      guard let score = scores[criterion], let time = try? CivilDateTime(date: date, hour: 0, minute: 0) else { return nil }
      let coding = Coding(.form, Self.scoreSystem + criterion.rawValue)
      return (
        .observation(Observation(coding: coding, time: time, value: .text("\(score.value)" + (score.isTemporary ? "T" : "")))),
        Self.score(criterion)
      )
    }
  }

  // MARK: Warnings and their answers

  private func acknowledgements(_ warnings: [PrescribingWarning]?, _ time: CivilDateTime) -> [ClinicalEntry] {
    let wanted = warnings.map { Set($0.map { Self.acknowledgement($0.coding) }) }
    return values.keys.filter { $0.hasPrefix(Self.answered) && wanted?.contains($0) != false }.sorted().compactMap { field in
      guard let reason = text(field) else { return nil }
      let parts = field.dropFirst(Self.answered.count).split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return nil }
      return .observation(Observation(coding: Coding(.advice, parts[0], display: parts[1]), time: time, value: .text(reason)))
    }
  }

  // MARK: From a record to answers

  init(form: FormDescription) { self.form = form }

  init(_ record: ClinicalRecord) {
    form = FormList.of(record.kind, title: record.title)
    var numbers: [String: Int] = [:]
    for section in record.sections {
      if section.code == "warnings", section.narrative == nil, section.entries.allSatisfy(Self.isAnswer) {
        for case .observation(let observation) in section.entries {
          if case .text(let reason) = observation.value { values[Self.acknowledgement(observation.coding)] = reason }
        }
        continue
      }
      if let narrative = section.narrative {
        values[section.code] = [values[section.code], narrative].compactMap(\.self).joined(separator: "\n")
      }
      titles[section.code] = titles[section.code] ?? section.title
      if !form.sections.contains(section.code) { kept[section.code] = kept[section.code] ?? [] }
      for entry in section.entries where !take(entry, in: section.code, &numbers) { kept[section.code, default: []].append(entry) }
    }
  }

  private static func isAnswer(_ entry: ClinicalEntry) -> Bool {
    if case .observation(let observation) = entry { observation.coding.system == .advice } else { false }
  }

  /// Whether a part of the form asks for what the entry says; then it stands in `values`.
  private mutating func take(_ entry: ClinicalEntry, in section: String, _ numbers: inout [String: Int]) -> Bool {
    for part in form.parts where part.section == section {
      switch part.item {
      case .narrative: continue
      case .diseases:
        guard case .condition(let condition) = entry, condition.coding.system == .icd10, condition.note == nil else { continue }
        values[Self.diagnoses] = [text(Self.diagnoses), condition.coding.code].compactMap(\.self).joined(separator: ", ")
        return true
      case .question(let question): if take(entry, question) { return true }
      case .rows(let rows):
        guard let cells = rows.cells(entry) else { continue }
        numbers[rows.id, default: 0] += 1
        for (column, text) in cells where !text.isEmpty { values[Self.cell(rows, numbers[rows.id] ?? 1, column)] = text }
        if let time = Self.time(of: entry) { values[Self.cell(rows, numbers[rows.id] ?? 1, Self.time)] = TypedDate.text(time) }
        return true
      case .classification: if takeScore(entry) { return true }
      }
    }
    return false
  }

  private mutating func take(_ entry: ClinicalEntry, _ question: Question) -> Bool {
    guard case .observation(let observation) = entry else { return false }
    let isSecond = question.answer.isPressure && observation.coding.code == Self.diastolic.code
    guard observation.coding.system == question.coding.system, observation.coding.code == question.coding.code || isSecond else {
      return false
    }
    switch (question.answer, observation.value) {
    case (.number(let unit, _), .quantity(let quantity)):
      guard quantity.unit == unit else { return false }
      values[question.id] = TypedNumber.typed(quantity.value)
    case (.pressure, .quantity(let quantity)):
      let parts = (values[question.id] ?? "/").split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      values[question.id] = isSecond ? "\(parts[0])/\(quantity.value)" : "\(quantity.value)/\(parts.count > 1 ? parts[1] : "")"
    case (.bodyMassIndex, .quantity): break
    case (.text, .text(let text)), (.person, .text(let text)), (.catalogue, .text(let text)): values[question.id] = text
    case (.catalogue, .coded(let coding)): values[question.id] = coding.display == nil ? coding.code : PickedText.text(coding)
    case (.date, .text(let text)):
      values[question.id] = (try? CivilDate(iso: text)).map { TypedDate.text(PartialDate($0)) } ?? text
    case (.moment, .text(let text)): values[question.id] = (try? CivilDateTime(iso: text)).map { TypedDate.text($0) } ?? text
    case (.choice, .coded(let coding)): values[question.id] = coding.code
    default: return false
    }
    if values[Self.time] == nil { values[Self.time] = TypedDate.text(observation.time) }
    return true
  }

  private mutating func takeScore(_ entry: ClinicalEntry) -> Bool {
    switch entry {
    case .healthClassification(let value):
      for (criterion, score) in value.scores { values[Self.score(criterion)] = "\(score.value)" + (score.isTemporary ? "T" : "") }
      return value.note == nil
    case .observation(let observation):
      guard observation.coding.system == .form, observation.coding.code.hasPrefix(Self.scoreSystem),
        case .text(let text) = observation.value,
        let criterion = HealthClassification.Criterion(rawValue: String(observation.coding.code.dropFirst(Self.scoreSystem.count)))
      else { return false }
      values[Self.score(criterion)] = text
      return true
    default: return false
    }
  }

  private static func time(of entry: ClinicalEntry) -> CivilDateTime? {
    switch entry {
    case .observation(let value): value.time
    case .serviceRequest(let value): value.time
    case .medicationRequest(let value): value.time
    case .diagnosticReport(let value): value.time
    default: nil
    }
  }
}

extension Question.Answer {
  var isPressure: Bool { if case .pressure = self { true } else { false } }
}
