internal import ClinicalModel
internal import Terminology
internal import Workflows

/// Something that a form repeats, an entry of the record a row: which cells a row has, and how a row becomes an entry and back.
///
/// A row counts when its first cell says something; clearing that takes the row away.
protocol FormRows: Sendable {
  /// Stable and English; the cells are `id.row.column`.
  var id: String { get }
  var label: BilingualText { get }
  var columns: [RowColumn] { get }

  /// The entry of a row; nil when it can't be read, and then `problems` says what is wrong, by column.
  func entry(_ row: FormRow) -> ClinicalEntry?
  /// What an entry of this type is as cells; nil for an entry of another type.
  func cells(_ entry: ClinicalEntry) -> [String: String]?
  /// A second entry that a row makes; nil for none.
  func secondEntry(_ row: FormRow) -> ClinicalEntry?
  /// What stands in an empty cell until somebody types: what is computed from the others.
  func computed(_ row: FormRow) -> [String: String]
  /// The column of what a rule names by its attribute; nil for the first.
  func column(of attribute: String) -> String?
  /// The columns that a row can't be attested without, and that are empty.
  func missing(_ row: FormRow) -> [String]
}

extension FormRows {
  func missing(_ row: FormRow) -> [String] { [] }
  func secondEntry(_ row: FormRow) -> ClinicalEntry? { nil }
  func computed(_ row: FormRow) -> [String: String] { [:] }
  func column(of attribute: String) -> String? { nil }
}

/// A cell of every row.
struct RowColumn: Sendable {
  let id: String
  let label: BilingualText
  /// Cells on the screen, at least.
  let width: Int
  /// Whether it takes what is left of a line.
  var grows = false
  let kind: Kind
  var hint: BilingualText?
  /// What it is called where no heading stands above it; nil for one that is called so anyway.
  var spoken: BilingualText?
  /// Of a whole number, between what it is.
  var limits: ClosedRange<Int>?

  enum Kind: Sendable {
    case text
    case choice([Choice])
    /// A line of the hospital's own catalogues, picked as it is typed.
    case catalogue([CatalogueSystem])
    case disease
  }
}

/// The cells of a row while it is read.
final class FormRow {
  let cells: [String: String]
  /// When the form's entries were made.
  let time: CivilDateTime
  /// Now, for dates that are typed for short.
  let now: CivilDateTime
  let author: Practitioner.ID
  /// What the catalogues say of lines that were picked, by the text of their cell.
  let picked: [String: CodedEntry]
  /// What the hospital's laboratory compares results with.
  let ranges: [StatedRange]
  private(set) var problems: [(column: String, problem: FormProblem)] = []

  init(
    _ cells: [String: String], time: CivilDateTime, now: CivilDateTime, author: Practitioner.ID, picked: [String: CodedEntry],
    ranges: [StatedRange]
  ) {
    self.cells = cells
    self.time = time
    self.now = now
    self.author = author
    self.picked = picked
    self.ranges = ranges
  }

  func report(_ problem: FormProblem, at column: String) { problems.append((column, problem)) }

  /// Nil for an empty cell.
  subscript(column: String) -> String? { cells[column].map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 } }

  /// A whole number within the limits of its column.
  func whole(_ column: String, of rows: some FormRows) -> Int? {
    guard let text = self[column] else { return nil }
    let limits = rows.columns.first { $0.id == column }?.limits
    guard let number = Int(text), limits?.contains(number) != false else {
      report(TypedNumber.hasLetters(text) ? .letterInNumber : limits == nil ? .notANumber : .outOfLimits, at: column)
      return nil
    }
    return number
  }

  func decimal(_ column: String) -> DecimalNumber? {
    guard let text = self[column] else { return nil }
    guard let number = TypedNumber.decimal(text) else {
      report(TypedNumber.problem(text), at: column)
      return nil
    }
    return number
  }

  /// `1 viên`, `500mg`; a number alone takes the unit that is given.
  func quantity(_ column: String, unit standard: String?) -> Quantity? {
    guard let text = self[column] else { return nil }
    guard let (number, unit) = TypedNumber.quantity(text), let unit = unit ?? standard, !unit.isEmpty else {
      report(TypedNumber.problem(text, otherwise: .notAQuantity), at: column)
      return nil
    }
    return Quantity(number, unit)
  }

  /// When something happened.
  func moment(_ column: String) -> CivilDateTime? {
    guard let text = self[column] else { return nil }
    switch FormAnswers.past(text, now: now) {
    case .success(let moment): return moment
    case .failure(let problem): report(problem, at: column)
    }
    return nil
  }

  /// What a catalogue's cell names: `Amoxicilin 500mg · 40.155`, or a text of one's own.
  func coding(_ column: String, _ system: CodeSystem) -> Coding? {
    guard let text = self[column] else { return nil }
    return PickedText.coding(text, system)
  }
}

/// A line of a catalogue in a cell: its name and its code, so that the text alone says everything, in a desk too.
enum PickedText {
  private static let mark = " · "

  static func text(_ entry: CodedEntry) -> String {
    let strength = entry.details.first { $0.name == "HAM_LUONG" }?.text
    let name = [entry.vi, strength.flatMap { strength in entry.vi.contains(strength) ? nil : strength }].compactMap(\.self)
    return name.joined(separator: " ") + mark + entry.code
  }

  static func text(_ coding: Coding) -> String {
    guard coding.system != .local else { return coding.display ?? coding.code }
    return (coding.display ?? coding.code) + mark + coding.code
  }

  /// A text without the code that a pick left in it.
  static func name(_ text: String) -> String {
    text.split(separator: mark).dropLast().joined(separator: mark).trimmed
  }

  static func code(_ text: String) -> String? {
    let parts = text.split(separator: mark)
    guard parts.count > 1, let code = parts.last?.trimmed, !code.isEmpty, !code.contains(" ") else { return nil }
    return code
  }

  /// A text without a code is a name of one's own.
  static func coding(_ text: String, _ system: CodeSystem) -> Coding? {
    let text = text.trimmed
    guard !text.isEmpty else { return nil }
    if let code = code(text) {
      return Coding(system, code, display: text.split(separator: mark).dropLast().joined(separator: mark).trimmed)
    }
    let slug = SearchKey.fold(text).split(separator: " ").joined(separator: "-")
    return slug.isEmpty ? nil : Coding(.local, String(slug.prefix(60)), display: text)
  }
}

/// What is wrong with an answer that can't be read.
enum FormProblem: String, Error, Sendable, CaseIterable {
  case notANumber = "QY-UI-0025"
  case notAQuantity = "QY-UI-0026"
  case notAMoment = "QY-UI-0027"
  case notADate = "QY-UI-0028"
  case mustFill = "QY-UI-0029"
  case notAPressure = "QY-UI-0030"
  case notAScore = "QY-UI-0031"
  case notInCatalogue = "QY-UI-0032"
  case drugNotInCatalogue = "QY-UI-0060"
  case noResult = "QY-UI-0061"
  case ambiguousNumber = "QY-UI-0062"
  case notAUnit = "QY-UI-0035"
  case inTheFuture = "QY-UI-0044"
  case inThePast = "QY-UI-0045"
  case beforeTheFirst = "QY-UI-0046"
  case letterInNumber = "QY-UI-0070"
  case outOfLimits = "QY-UI-0071"

  var text: BilingualText {
    switch self {
    case .notANumber: Texts.notANumber
    case .notAQuantity: Texts.notAQuantity
    case .notAMoment: Texts.notAMoment
    case .notADate: Texts.notADate
    case .mustFill: Texts.mustFill
    case .notAPressure: Texts.notAPressure
    case .notAScore: Texts.notAScore
    case .notInCatalogue: Texts.notInCatalogue
    case .drugNotInCatalogue: Texts.drugNotInCatalogue
    case .noResult: Texts.noResult
    case .ambiguousNumber: Texts.ambiguousNumber
    case .notAUnit: Texts.notAUnit
    case .inTheFuture: Texts.inTheFuture
    case .inThePast: Texts.inThePast
    case .beforeTheFirst: Texts.beforeTheFirst
    case .letterInNumber: Texts.letterInNumber
    case .outOfLimits: Texts.outOfLimits
    }
  }

  /// What is no mistake but worth a look does not keep the form back.
  var isError: Bool { self != .notInCatalogue && self != .drugNotInCatalogue }
}
