internal import ClinicalModel
internal import Terminology
internal import Workflows

/// A form as data: what it asks and what the answers become. From this one description come the screen in its three modes, what is checked while
/// somebody types, and the record with its typed entries. A new form is a new value in one of the lists beside this file.
struct FormDescription: Sendable {
  /// Stable and English: what stands in `^note form=vitals`, in desks and in `--with form=`.
  let code: String
  let kind: RecordKind
  /// The record's title where one kind of record has several forms; nil for the form that is the kind.
  var title: BilingualText?
  var group: Group = .sheets
  let parts: [Part]
  /// Sections that are empty in a new record and can be filled from the chart.
  var fills: [String: FormFill] = [:]

  /// Where the form stands in the menu.
  enum Group: Int, CaseIterable, Sendable {
    case nursing, daily, orders, results, records, sheets, papers, military
  }

  /// Something that is asked, in a section of the record.
  struct Part: Sendable {
    let section: String
    let item: Item
    var isRequired = false

    /// What is asked, as `PaperContent` says it; nil for what no paper has to have.
    var content: PaperContent? {
      switch item {
      case .narrative: .text(section)
      case .diseases: .disease(section)
      case .question(let question): .answer(question.coding.system, question.coding.code)
      case .rows, .classification: nil
      }
    }
  }

  enum Item: Sendable {
    /// The section's running text.
    case narrative
    /// Codes of ICD-10, separated by commas: a condition each.
    case diseases
    case question(Question)
    /// Something repeated: an entry a row.
    case rows(any FormRows)
    /// A soldier's scores: the class is the worst.
    case classification
  }

  var name: BilingualText { title ?? kind.name }

  /// Whether it is of gynaecology, pregnancy or birth.
  var isOfWomen: Bool {
    kind == .birthCertificate || kind == .pregnancyRest || ["04/BV1", "05/BV1", "51/BV2"].contains(kind.rawValue)
  }

  /// Whether the person may order what the form is for, and stand for what it says.
  func isOpen(to station: Station) -> Bool {
    let standing = KeepRecord.permission(toAttest: kind).map { station.may($0) } ?? true
    return standing && (group != .orders || station.may(.orderTreatment))
  }

  var sections: [String] {
    var seen: Set<String> = []
    return parts.map(\.section).filter { seen.insert($0).inserted }
  }

  var questions: [(section: String, question: Question)] {
    parts.compactMap { part in if case .question(let question) = part.item { (part.section, question) } else { nil } }
  }

  var rows: [(section: String, rows: any FormRows)] {
    parts.compactMap { part in if case .rows(let rows) = part.item { (part.section, rows) } else { nil } }
  }

  /// The same with what a paper of its kind has to say required.
  var requiringItsContent: FormDescription {
    let content = Set(PaperContent.required(of: kind))
    return FormDescription(
      code: code, kind: kind, title: title, group: group,
      parts: parts.map { part in
        var part = part
        part.isRequired = part.content.map(content.contains) ?? false
        return part
      }, fills: fills)
  }

  /// The section that holds the diagnoses; nil for a form without.
  var diseasesIn: String? { parts.first { if case .diseases = $0.item { true } else { false } }?.section }

  var classifiesIn: String? { parts.first { if case .classification = $0.item { true } else { false } }?.section }
}

/// One thing that is asked once, and what its answer becomes: an observation of `coding`.
struct Question: Sendable {
  let id: String
  let label: BilingualText
  let hint: BilingualText?
  let coding: Coding
  let answer: Answer
  /// Whether it asks for a day to come.
  let isAhead: Bool
  /// The question whose day its own is not before.
  let follows: String?
  /// Whether it is about a pregnancy: no man has an answer to it.
  private(set) var isOfPregnancy = false

  /// The same, about a pregnancy.
  var ofPregnancy: Question {
    var question = self
    question.isOfPregnancy = true
    return question
  }

  enum Answer: Sendable {
    /// In a UCUM unit, shown as wards write it; nil for as the language does.
    case number(unit: String, shown: String?)
    /// `120/80`: two observations, systolic and diastolic.
    case pressure
    case text
    /// Somebody's name: colleagues of the hospital are picked as it is typed, and who comes from elsewhere stands as they were typed.
    case person
    /// Kept as `2025-03-31`.
    case date
    /// Kept as `2025-03-31T10:00`.
    case moment
    case choice([Choice])
    /// A line of the hospital's catalogues, picked as it is typed: its code with its name. What is in none stands as it was typed.
    case catalogue([CatalogueSystem])
    /// Body mass index of the weight and the height of the same form; never typed.
    case bodyMassIndex
  }

  init(
    _ id: String, _ label: BilingualText, _ coding: Coding, _ answer: Answer, hint: BilingualText? = nil, isAhead: Bool = false,
    follows: String? = nil
  ) {
    self.isAhead = isAhead
    self.follows = follows
    self.id = id
    self.label = label
    self.hint = hint
    self.coding = Coding(coding.system, coding.code, display: label.vi)
    self.answer = answer
  }
}

/// An answer that is chosen: its code stands in the record, its label on the screen.
struct Choice: Sendable {
  let code: String
  let label: BilingualText

  init(_ code: String, _ label: BilingualText) {
    self.code = code
    self.label = label
  }
}

/// What a section can be filled with from the chart.
enum FormFill: Sendable {
  case treatment, results, diagnoses, reason
  /// What a record of the encounter said last in the section of the same name. For what stays true from the admission on: an examination is made anew.
  case earlier
}

extension [String: FormFill] {
  /// What brought the patient, and what was before, as it was written at the admission.
  static let story: Self = ["history": .earlier, "pastHistory": .earlier]

  static func + (one: Self, other: Self) -> Self { one.merging(other) { first, _ in first } }
}

extension FormDescription.Part {
  static func text(_ section: String, required: Bool = false) -> Self { .init(section: section, item: .narrative, isRequired: required) }
  static func diseases(_ section: String = "assessment") -> Self { .init(section: section, item: .diseases) }
  static func rows(_ section: String, _ rows: any FormRows, required: Bool = false) -> Self {
    .init(section: section, item: .rows(rows), isRequired: required)
  }
  static func ask(_ section: String, _ question: Question, required: Bool = false) -> Self {
    .init(section: section, item: .question(question), isRequired: required)
  }
}

/// Every form: the lists of their data, one after the other, and a form of free text for a kind that is in none.
enum FormList {
  static let all: [FormDescription] = {
    let written =
      NursingForms.all + DailyForms.all + OrderForms.all + ResultForms.all + RecordForms.all + SheetForms.all + PaperForms.all
      + MilitaryForms.all
    let known = Set(written.map(\.kind))
    return written + RecordKind.all.filter { $0.group == .sheet && !known.contains($0) }.map(plain)
  }()

  /// Those that are chosen from most often, and one more.
  static func frequent(with form: FormDescription) -> [FormDescription] {
    let often =
      DailyForms.all + OrderForms.all + NursingForms.all + ["outpatient", "01/BV1", "10/BV1", "discharge", "summary"].compactMap(named)
    return often.contains { $0.code == form.code } ? often : often + [form]
  }

  /// The codes of all sections of all forms.
  static let sections = Set(all.flatMap(\.sections))

  private static func plain(_ kind: RecordKind) -> FormDescription {
    FormDescription(code: kind.rawValue, kind: kind, parts: [.text("course", required: true)])
  }

  static func named(_ code: String) -> FormDescription? { all.first { $0.code == code } }

  /// The form that a record was written with: by its kind and its title, else the first of the kind.
  static func of(_ kind: RecordKind, title: String? = nil) -> FormDescription {
    let forms = all.filter { $0.kind == kind }
    return forms.first { title != nil && $0.title?.vi == title } ?? forms.first { $0.title == nil } ?? forms.first ?? plain(kind)
  }
}
