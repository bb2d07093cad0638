public import ClinicalModel
public import ClinicalRules
public import InsuranceTables
internal import Interchange
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

  /// Advice on a record of a chart: what the rules find in the tables as they would be composed of the chart now, and do not find without the record.
  /// Always warnings: the record's own rules refuse.
  func callAsFunction(_ id: ClinicalRecord.ID, in charted: ChartedEpisode) -> [Issue] {
    guard let record = charted.records.first(where: { $0.id == id }) else { return [] }
    var without = charted
    without.records.removeAll { $0.id == id }
    // A row that comes between others moves them: a place is its table and its field.
    func places(_ charted: ChartedEpisode) -> [(place: [String], finding: InsuranceFinding)] {
      self(partOf: EpisodeComposer.episode(charted)).map { ([$0.code, $0.table, $0.field], $0) }
    }
    var known: [[String]: Int] = [:]
    for (place, _) in places(without) { known[place, default: 0] += 1 }
    var told: Set<[String]> = []
    var issues = diagnoses(record, charted.patient, charted.encounter)
    for (place, finding) in places(charted) {
      known[place, default: 0] -= 1
      guard known[place, default: 0] < 0, told.insert(place).inserted else { continue }
      issues.append(advice(finding, at: finding.table + "." + finding.field))
    }
    return issues
  }

  /// Advice on a paper while it is being written, of the fields that it states itself, each at its entry: nothing of the chart is looked at.
  func callAsFunction(writing record: ClinicalRecord) -> [Issue] {
    var places: [String: String] = [:]
    for (section, value) in record.sections.enumerated() {
      for (entry, value) in value.entries.enumerated() {
        guard case .observation(let said) = value, said.coding.system == .insuranceField else { continue }
        places[said.coding.code] = "record/section[\(section + 1)]/*[\(entry + (record.sections[section].narrative == nil ? 1 : 2))]"
      }
    }
    guard !places.isEmpty else { return [] }
    return self(partOf: EpisodeComposer.papers(of: record)).compactMap { finding in
      let field = finding.table + "." + finding.field
      // The days that are counted from two others stand with the last of them.
      let counted = ["XML10.SO_NGAY": "XML10.DEN_NGAY", "XML11.SO_NGAY_NGHI": "XML11.DEN_NGAY"]
      return (places[field] ?? counted[field].flatMap { places[$0] }).map { advice(finding, at: $0) }
    }
  }

  private func advice(_ finding: InsuranceFinding, at path: String) -> Issue {
    Issue(.warning, code: finding.code, path: path, vi: finding.text.vi, en: finding.text.en)
  }

  /// Diagnoses that are not taken, or do not go with the person's sex or age.
  private func diagnoses(_ record: ClinicalRecord, _ patient: Patient, _ encounter: Encounter) -> [Issue] {
    let codes = record.sections.flatMap(\.entries).compactMap { entry -> String? in
      guard case .condition(let condition) = entry, condition.coding.system == .icd10 else { return nil }
      return condition.coding.code
    }
    guard !codes.isEmpty else { return [] }
    var known = ["NGAY_VAO": encounter.period.start.compact]
    switch patient.sex {
    case .male: known["GIOI_TINH"] = "1"
    case .female: known["GIOI_TINH"] = "2"
    default: break
    }
    known["NGAY_SINH"] = patient.birthDate?.insuranceBirthDate
    return self("XML1", ["MA_BENH_KT": codes.joined(separator: ";")], beside: known).map { issue in
      Issue(.warning, code: issue.code, path: "condition", vi: issue.text.vi, en: issue.text.en)
    }
  }
}
