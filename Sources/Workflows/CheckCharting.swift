public import ClinicalModel
public import ClinicalRules
public import InsuranceTables
public import Terminology

/// The rules of the insurance tables while somebody charts: what would be sent back at the month's end is said when it is written.
///
/// Pure: it opens nothing and keeps nothing; whoever calls it has the values at hand.
public struct CheckCharting: Sendable {
  private let catalogues: HospitalCatalogues?

  /// - Parameter catalogues: the hospital's own, to compare with (`KeepCatalogues.all`).
  public init(against catalogues: HospitalCatalogues? = nil) { self.catalogues = catalogues }

  /// All findings of a whole episode, as it would be sent.
  public func callAsFunction(_ episode: InsuranceEpisode) -> [InsuranceFinding] { InsuranceRules.check(episode, against: catalogues) }

  /// What is wrong with some rows of an episode: nothing that is still to come is missed, only what was given is told.
  public func callAsFunction(partOf episode: InsuranceEpisode) -> [InsuranceFinding] {
    InsuranceRules.check(partOf: episode, against: catalogues)
  }

  /// What is wrong with a form's fields, each under the field's name.
  ///
  /// - Parameters:
  ///   - table: the LOAIHOSO that the fields are of: `XML1` …
  ///   - required: fields that the form is about to close with: these are missed when they are empty.
  ///   - beside: what is known of the episode's table 1 already: sex, birth, times, cards. It is compared with and not told.
  public func callAsFunction(
    _ table: String, _ fields: [String: String], requiring required: Set<String> = [], beside known: [String: String] = [:]
  ) -> [Issue] {
    func row(_ texts: [String: String]) -> InsuranceEpisode.Row {
      InsuranceEpisode.Row(texts.sorted { $0.key < $1.key }.map { InsuranceEpisode.Row.Cell($0.key, $0.value) })
    }
    var given = fields
    for name in required where given[name] == nil { given[name] = "" }
    var tables: [InsuranceEpisode.Content] = []
    if table == "XML1" {
      tables.append(.init(kind: "XML1", rows: [row(known.merging(given) { _, new in new })]))
    } else {
      if !known.isEmpty { tables.append(.init(kind: "XML1", rows: [row(known)])) }
      tables.append(.init(kind: table, rows: [row(given)]))
    }
    return InsuranceRules.check(partOf: InsuranceEpisode(tables: tables), requiring: required, against: catalogues).filter {
      $0.table == table && given[$0.field] != nil
    }.map { finding in
      Issue(
        finding.severity == .blocks ? .error : .warning, code: finding.code, path: finding.field, vi: finding.text.vi, en: finding.text.en)
    }
  }

  /// Advice on a record: diagnoses that are not taken, or do not go with the person's sex or age. Always warnings: the record's own rules refuse.
  ///
  /// - Parameters:
  ///   - start: when the encounter began.
  public func callAsFunction(_ record: ClinicalRecord, sex: AdministrativeSex?, birth: PartialDate?, start: CivilDateTime?) -> [Issue] {
    let codes = record.sections.flatMap(\.entries).compactMap { entry -> String? in
      guard case .condition(let condition) = entry, condition.coding.system == .icd10 else { return nil }
      return condition.coding.code
    }
    guard !codes.isEmpty else { return [] }
    var known: [String: String] = [:]
    switch sex {
    case .male: known["GIOI_TINH"] = "1"
    case .female: known["GIOI_TINH"] = "2"
    default: break
    }
    if let birth {
      let digits = birth.description.filter { $0 != "-" }
      known["NGAY_SINH"] = digits + String(repeating: "0", count: 12 - digits.utf8.count)
    }
    if let start { known["NGAY_VAO"] = String(start.description.filter(\.isNumber).prefix(12)) }
    return self("XML1", ["MA_BENH_KT": codes.joined(separator: ";")], beside: known).map { issue in
      Issue(.warning, code: issue.code, path: "condition", vi: issue.text.vi, en: issue.text.en)
    }
  }
}
