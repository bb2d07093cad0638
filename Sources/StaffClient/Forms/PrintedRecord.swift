internal import ClinicalModel
internal import Terminology
internal import Workflows

/// A record as it goes onto paper: in the order of its form, with dots where the form asks and nobody answered.
struct PrintedRecord: Sendable {
  private let record: ClinicalRecord
  private let state: RecordState
  private let head: PrintRecord.Head
  private let station: Station
  private let answers: FormAnswers
  private let style: PaperStyle
  private let tables: PaperTables
  private let person: PaperPatient

  init(_ record: ClinicalRecord, _ state: RecordState, _ head: PrintRecord.Head, _ station: Station) {
    (self.record, self.state, self.head, self.station) = (record, state, head, station)
    answers = FormAnswers(record)
    style = PaperStyle.of(record.kind)
    tables = PaperTables(station: station, facility: state.facility)
    person = PaperPatient(head: head, facility: state.facility, station: station, moment: record.authored)
  }

  var text: String { PaperText(paper).text }
  var html: String { PaperPage(paper).html }

  private var paper: Paper {
    var paper = Paper()
    paper.issuer = person.issuer
    if style.hasMotto { paper.motto = [station.say(Texts.republic), station.say(Texts.motto)] }
    paper.numbers = numbers
    paper.title = title
    paper.subtitle =
      station.say(Texts.recordNumber, "\(state.facility)/\(state.localID)")
      + (state.version > 1 ? " · " + station.say(Texts.before, "\(state.version)") : "")
    switch ClinicalRecord.Status.Code(rawValue: state.status) {
    case .preliminary?: paper.warning = station.say(Texts.paperDraft)
    case .enteredInError?: paper.warning = station.say(Texts.paperWithdrawn)
    default: break
    }
    paper.blocks = facts + content
    paper.signedOn = station.signedOn(record.authored.date)
    let signers = isTakenAway ? [PaperStyle.Signer(title: Texts.examiningDoctor, who: .author)] : style.signers
    paper.signatures = signers.map { signer in
      let name =
        switch signer.who {
        case .author: head.author ?? state.author
        case .answer(let field): answers.text(field) ?? ""
        case .somebody: ""
        }
      return .init(title: station.say(signer.title), hint: station.say(signer.hint), name: name)
    }
    paper.attestations = attestations
    paper.identity = person.identity(title)
    paper.pages = station.say(Texts.pageOf)
    return paper
  }

  // MARK: Above

  /// The Ministry's models that took the place of two sheets.
  private static let newModels = "2025-07-01"

  private var numbers: [String] {
    var numbers: [String] = []
    let isNew = record.authored.date.description >= Self.newModels
    switch record.kind.rawValue {
    case "52/BV2" where isNew, RecordKind.summary.rawValue where isNew: numbers.append(station.say(Texts.summaryModel))
    case "53/BV2" where isNew: numbers.append(station.say(Texts.summaryRequestModel))
    case RecordKind.sickLeave.rawValue: numbers.append(station.say(Texts.sickLeaveForm))
    case let code where code.contains("/BV") && !isTakenAway: numbers.append(station.say(Texts.formNumber, code))
    default: break
    }
    numbers.append(station.say(Texts.admissionNumber, record.encounter.rawValue))
    return numbers + [station.say(Texts.patientNumber) + ": " + person.number]
  }

  private var title: String {
    var title = answers.form.name[station.language]
    if let own = record.title, own != answers.form.title?.vi { title = own }
    // What a kind's name explains in brackets is no part of the form's title.
    if record.kind == .treatmentSheet { title = station.title(title) }
    if isTakenAway { title = station.say(Texts.prescriptionOnPaper) }
    if isOfDoses { title = station.say(Texts.dosesOnPaper) }
    for (short, whole) in Texts.writtenOut { title = title.replacing(" " + short, with: " " + station.say(whole)) }
    return title.uppercased()
  }

  /// Whether it is a prescription that the patient goes to the pharmacy with: no sheet of the chart.
  private var isTakenAway: Bool { answers.form.code == Self.prescription && head.encounter?.class.hasBed == false }

  /// Whether it tells of doses alone, as giving them writes it.
  private var isOfDoses: Bool {
    record.sections.allSatisfy { section in
      section.narrative == nil && section.entries.allSatisfy { if case .medicationAdministration = $0 { true } else { false } }
    } && record.sections.contains { !$0.entries.isEmpty }
  }

  private var facts: [Paper.Block] {
    func fact(_ label: BilingualText, _ value: String?) -> Paper.Fact { .init(label: station.say(label), value: value ?? "") }
    func number(_ system: Identifier.System) -> String? { head.patient?.identifiers.first { $0.system == system }?.value }
    let patient = head.patient
    let name = record.kind == .birthCertificate ? Texts.mothersFullName : Texts.fullName
    let home = patient.flatMap { patient in patient.addresses.first { $0.use == .home } ?? patient.addresses.first }
    let card = head.encounter?.insuranceCard ?? patient?.coverages.first?.card ?? number(.insuranceCard)
    var rows =
      person.person(named: name) + [
        [fact(Texts.identityNumber, number(.nationalID) ?? number(.formerNationalID)), fact(Texts.cardNumber, card)]
      ]
    if record.kind == .healthExamination {
      // Unit and position may be secret: they are written by hand, by who may.
      rows.append([fact(Texts.rankOnPaper, nil), fact(Texts.positionOnPaper, nil), fact(Texts.unitOnPaper, nil)])
    }
    if style.tellsPerson {
      let work = patient?.occupation.map { CodeList.occupations[$0] ?? $0 }
      rows.append([
        fact(Texts.ethnicGroup, patient?.ethnicity.map { CodeList.ethnicGroups[$0] ?? $0 }), fact(Texts.occupation, work),
      ])
    }
    rows.append([fact(Texts.address, home.map { station.line($0) })])
    rows += person.place
    if style.tellsStay, let period = head.encounter?.period {
      rows.append([
        fact(Texts.cameIn, station.time(period.start.description)), fact(Texts.wentOut, period.end.map { station.time($0.description) }),
      ])
    }
    if record.kind.group == .sheet, !style.hasMotto, answers.form.diseasesIn == nil { rows += person.diagnosis }
    if let allergies = head.allergies, record.kind.group == .paper || isTakenAway {
      let said = station.fact(of: allergies)
      rows.append([.init(label: said.label, value: said.value)])
    }
    return rows.map { .facts($0) }
  }

  private var attestations: [String] {
    let code = ClinicalRecord.Status.Code(rawValue: state.status) ?? .preliminary
    return [station.say(Texts.status) + ": " + station.text(code) + (state.reason.map { " · " + $0 } ?? "")]
      + state.attestations.map { station.line($0) }
      + ["SHA-256 " + state.digest]
  }

  // MARK: What it says

  private var content: [Paper.Block] {
    if answers.form.code == Self.progress, record.sections.allSatisfy({ ["course", "orders"].contains($0.code) && $0.title == nil }) {
      return progress
    }
    var sections = answers.form.sections
    if answers.form.code == Self.prescription { sections = sections.filter { $0 == "assessment" } + sections.filter { $0 != "assessment" } }
    // What was written without the form has none of its questions.
    let own = record.sections.contains { sections.contains($0.code) } || record.sections.isEmpty ? sections.flatMap { section(of: $0) } : []
    let others = record.sections.filter { !answers.form.sections.contains($0.code) }
    return own
      + others.flatMap { section in
        [.heading(section.title ?? heading(section.code))] + paragraphs(section.narrative) + tables.blocks(section.entries)
      }
  }

  private static let progress = "progress"
  private static let prescription = "prescription"

  private func heading(_ section: String) -> String { style.headings[section].map { station.say($0) } ?? station.sectionName(section) }

  /// The sheet as wards know it: when, how the patient does, what is ordered.
  private var progress: [Paper.Block] {
    func said(_ code: String) -> String {
      record.sections.filter { $0.code == code }.flatMap { section in
        [section.narrative].compactMap(\.self) + section.entries.map { station.line($0) }
      }.joined(separator: "\n")
    }
    let columns = [(Texts.hourAndDay, 11), (Texts.sections["course"], 33), (Texts.sections["orders"], 33)].map { label, weight in
      Paper.Table.Column(title: label.map { station.say($0) } ?? "", weight: weight)
    }
    return [.table(.init(columns: columns, rows: [[station.time(record.authored.description), said("course"), said("orders")]]))]
  }

  private func paragraphs(_ narrative: String?) -> [Paper.Block] {
    narrative?.split(separator: "\n", omittingEmptySubsequences: false).map { .text(String($0)) } ?? []
  }

  /// What a section of the form asks, and what was answered.
  private func section(of code: String) -> [Paper.Block] {
    let sections = record.sections.filter { $0.code == code }
    let parts = answers.form.parts.filter { $0.section == code }
    var entries = sections.flatMap(\.entries)
    var blocks: [Paper.Block] = []
    var facts: [Paper.Fact] = []
    func close() {
      // Short answers stand beside each other.
      var row: [Paper.Fact] = []
      for fact in facts {
        if row.count == 3 || row.map(Self.length).reduce(0, +) + Self.length(fact) > Self.lineLength {
          if !row.isEmpty { blocks.append(.facts(row)) }
          row = []
        }
        row.append(fact)
      }
      if !row.isEmpty { blocks.append(.facts(row)) }
      facts = []
    }
    for part in parts {
      switch part.item {
      case .narrative:
        close()
        let said = sections.flatMap { paragraphs($0.narrative) }
        blocks += said.isEmpty && (part.isRequired || parts.count == 1) ? [.dots] : said
      case .diseases:
        close()
        let found = entries.filter { if case .condition = $0 { true } else { false } }
        entries.removeAll { found.contains($0) }
        if found.isEmpty { facts.append(.init(label: station.say(Texts.diseasesOnPaper), value: "")) }
        blocks += tables.blocks(found)
      case .question(let question):
        entries.removeAll { Self.answers($0, question) }
        let value = value(of: question)
        // What the chart says else, and a line that the form of the circular does not have.
        if value.isEmpty, [Texts.ofTheChartHint, Texts.answersOrderHint].contains(question.hint) { continue }
        facts.append(.init(label: station.say(question.label), value: value))
        if let days = daysOfLeave(after: question) { facts.append(.init(label: station.say(Texts.daysOfLeave), value: days)) }
      case .rows(let rows):
        close()
        let found = entries.filter { rows.cells($0) != nil }
        entries.removeAll { found.contains($0) }
        blocks += tables.blocks(found)
      case .classification: close()
      }
    }
    close()
    let isAsked = parts.contains { part in
      switch part.item {
      case .rows, .classification: part.isRequired
      default: false
      }
    }
    blocks += entries.isEmpty && isAsked && blocks.isEmpty ? [.dots] : tables.blocks(entries)
    return blocks.isEmpty ? [] : [.heading(sections.first?.title ?? heading(code))] + blocks
  }

  private static let lineLength = 76

  /// Dots need some room, too.
  private static func length(_ fact: Paper.Fact) -> Int { fact.label.count + 2 + max(fact.value.count, 8) + 3 }

  private static func answers(_ entry: ClinicalEntry, _ question: Question) -> Bool {
    guard case .observation(let observation) = entry else { return false }
    let isSecond = question.answer.isPressure && observation.coding.code == FormAnswers.diastolic.code
    return observation.coding.system == question.coding.system && (observation.coding.code == question.coding.code || isSecond)
  }

  private func value(of question: Question) -> String {
    let value = answers.text(question.id) ?? ""
    switch question.answer {
    case .number(let unit, let shown):
      guard !value.isEmpty else { return "" }
      // Of a scale: `9/10`. Where the label says of what the number is, no unit says it again.
      if let shown, shown.hasPrefix("/") { return station.number(value) + shown }
      return shown?.contains("–") == true ? station.number(value) : station.measured(station.number(value), unit)
    case .pressure: return value.isEmpty ? "" : value + " mmHg"
    case .choice(let choices): return choices.first { $0.code == value }.map { station.say($0.label) } ?? value
    case .bodyMassIndex: return answers.bodyMassIndex.map { station.number("\($0)") + " kg/m²" } ?? ""
    case .text, .person, .catalogue, .date, .moment: return value
    }
  }

  /// After the last day of a leave: how many days it has.
  private func daysOfLeave(after question: Question) -> String? {
    guard record.kind == .sickLeave || record.kind == .pregnancyRest, question.id == "to" else { return nil }
    let today = record.authored.date
    guard let from = answers.text("from").flatMap({ TypedDate.partial($0, today: today)?.complete }),
      let to = answers.text("to").flatMap({ TypedDate.partial($0, today: today)?.complete }), from <= to
    else { return "" }
    return "\(to.days(since: from) + 1)"
  }
}
