public import ClinicalModel
public import InsuranceTables
public import Terminology

/// One thing that is wrong in an episode's tables: where, and what to do; never the value.
public struct InsuranceFinding: Hashable, Sendable, Codable {
  public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
    /// The portal refuses the file, or the claim in it.
    case blocks
    /// Taken, but somebody should look.
    case warns
  }

  public var code: String
  public var severity: Severity
  /// LOAIHOSO; empty for the episode as a whole.
  public var table: String
  /// Row of the table from 1; nil where no single row is meant.
  public var row: Int?
  public var field: String
  /// Line in the inner document; nil where there is no single row.
  public var line: Int?
  public var text: BilingualText
}

/// A rule over the tables of one episode: one file each, it reports where it is broken and goes on.
protocol InsuranceRule {
  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings)
}

/// What a rule says; the same sentence in every place.
struct InsuranceText {
  let code: String
  let severity: InsuranceFinding.Severity
  let text: BilingualText

  init(_ code: String, _ severity: InsuranceFinding.Severity, vi: String, en: String) {
    self.code = code
    self.severity = severity
    text = BilingualText(vi: vi, en: en)
  }
}

struct InsuranceFindings {
  private(set) var all: [InsuranceFinding] = []
  /// More are not noted.
  var most = Int.max

  /// - Parameter row: from 0, as rows are counted in code.
  mutating func report(_ text: InsuranceText, _ table: String, _ row: Int? = nil, _ field: String = "", line: Int? = nil) {
    guard all.count < most else { return }
    all.append(
      InsuranceFinding(
        code: text.code, severity: text.severity, table: table, row: row.map { $0 + 1 }, field: field, line: line, text: text.text))
  }
}

/// The rules of the insurance tables. The same run over an imported file, over an episode that is being charted, and before an export.
public enum InsuranceRules {
  private static var general: [any InsuranceRule.Type] {
    [
      TablesAreThere.self, FieldsAreThere.self, LengthsAreKept.self, FormsAreKept.self, CodesAreOfTheirLists.self, EpisodeIDIsOne.self,
      RowsAreNumbered.self, NoMarkupIsLeft.self, VitalSignsAreReadable.self, TimesAreOrdered.self, LeaveIsCounted.self,
      PapersAreDated.self, BirthIsPossible.self, SocialInsuranceNumberIsWhole.self, AntiretroviralsLastTheEpisode.self,
    ]
  }
  /// Those that know the names of the tables since Decision 130.
  private static var current: [any InsuranceRule.Type] {
    [
      TotalsAddUp.self, LinesAddUp.self, TreatmentDaysFollowCareType.self, CareTypeFitsStay.self, MainDiagnosisIsOne.self,
      CardIsWhole.self, PersonalIDIsWhole.self, AddressIsOfItsTime.self, RepeatedFieldsAgree.self, ConditionalFieldsAreThere.self,
      AsteriskHasItsDagger.self, DiagnosisFitsAge.self, OtherPayersComeFirst.self, SummaryBalances.self, BedDaysFitStay.self,
      OneExaminationIsCharged.self, ScopeFitsCard.self, BenefitFitsCard.self, TendersAreWhole.self, DrugsAreRegistered.self,
      MachinesAreCoded.self, ResultsBelongToServices.self, SignersAreCoded.self, PaymentFollowsCare.self, WeightIsPossible.self,
      EntitlementFitsReferral.self, FacilitiesHaveTheirShape.self, CardIsInForce.self, SupplyPackagesAreCapped.self,
      ProceduresAreNotTwice.self, TablesFitOneAnother.self, ChargeGroupFitsTable.self, OutcomeFitsDischarge.self,
      BirthPaperIsPossible.self, AppointmentIsOfTheSummary.self, CodesHaveTheirShape.self, PapersSayTheSame.self, BirthIsTheMothers.self,
      LinesAreOfTheDepartments.self, DrugsBelongToServices.self,
    ]
  }

  /// All findings, in the order of the tables.
  ///
  /// - Parameters:
  ///   - catalogues: the hospital's own, to compare with; nil compares with nothing.
  ///   - most: how many at most: an episode of which every row lacks every field has a hundred thousand.
  public static func check(
    _ episode: InsuranceEpisode, against catalogues: HospitalCatalogues? = nil, most: Int = 50_000
  ) -> [InsuranceFinding] {
    var findings = InsuranceFindings()
    findings.most = most
    for rule in general { rule.check(episode, &findings) }
    if episode.decision != .d4210 { for rule in current { rule.check(episode, &findings) } }
    if let catalogues { check(episode, against: catalogues, &findings) }
    return findings.all.enumerated().sorted { a, b in
      (number(a.element.table), a.element.row ?? 0, a.offset) < (number(b.element.table), b.element.row ?? 0, b.offset)
    }.map(\.element)
  }

  private static func number(_ table: String) -> Int { Int(table.dropFirst(3)) ?? -1 }
}

extension InsuranceEpisode {
  /// Every row of every table that the decision has.
  func eachRow(_ body: (_ table: InsuranceTable, _ index: Int, _ row: Row) -> Void) {
    for content in tables {
      guard content.unread == nil, let table = InsuranceTable.table(content.kind, decision) else { continue }
      for (index, row) in content.rows.enumerated() { body(table, index, row) }
    }
  }

  /// Every cell of those rows whose field the table has.
  func eachField(_ body: (_ table: InsuranceTable, _ field: Int, _ index: Int, _ row: Row, _ cell: Row.Cell) -> Void) {
    eachRow { table, index, row in
      var last: Int?
      for cell in row.cells {
        guard let field = table.position(of: cell, after: last) else { continue }
        last = field
        body(table, field, index, row, cell)
      }
    }
  }

  /// MA_LOAI_KCB, two digits also where one was written.
  var careType: String? { summary?.filled("MA_LOAI_KCB").map { $0.utf8.count == 1 ? "0" + $0 : $0 } }

  /// The cards' first two letters say a soldier, a policeman, a cipher worker: their exceptions hold.
  var isOfTheForces: Bool {
    (summary?.filled("MA_THE_BHYT") ?? "").split(separator: ";").contains { ["QN", "CY", "CA", "HC", "LS", "XK"].contains($0.prefix(2)) }
  }
}

extension String {
  /// Pieces between semicolons, without the blanks around them.
  var pieces: [Substring] {
    split(separator: ";", omittingEmptySubsequences: false).map { piece in
      var piece = piece
      while piece.first == " " { piece.removeFirst() }
      while piece.last == " " { piece.removeLast() }
      return piece
    }
  }

  var isDigits: Bool { !isEmpty && utf8.allSatisfy { (48...57).contains($0) } }
}

enum InsuranceDay {
  /// `yyyyMMdd`; nil for what the calendar does not have.
  static func of(_ text: String) -> CivilDate? { number(text.utf8, 8).flatMap(day) }

  static func of(_ text: Substring) -> CivilDate? { number(text.utf8, 8).flatMap(day) }

  /// - Parameter number: `yyyyMMdd` as one number.
  static func day(_ number: Int) -> CivilDate? {
    try? CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// The number that exactly so many digits make; nil for anything else.
  @inline(__always)
  static func number(_ digits: some Collection<UInt8>, _ count: Int) -> Int? {
    guard digits.count == count else { return nil }
    var number = 0
    for byte in digits {
      guard (48...57).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 48)
    }
    return number
  }
}

enum InsuranceTime {
  /// Minutes of a `yyyyMMddHHmm` since the calendar's beginning; nil for what the calendar does not have.
  static func minutes(_ text: String?) -> Int? {
    guard let text, let number = InsuranceDay.number(text.utf8, 12), let day = InsuranceDay.day(number / 10_000) else { return nil }
    let (hour, minute) = (number / 100 % 100, number % 100)
    return hour < 24 && minute < 60 ? day.dayNumber * 1440 + hour * 60 + minute : nil
  }
}
