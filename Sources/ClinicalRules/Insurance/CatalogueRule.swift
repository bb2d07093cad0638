import ClinicalModel
import InsuranceTables
import Terminology

/// A rule that compares an episode with the hospital's own catalogues, as they were on the day of each order.
protocol CatalogueRule {
  static func check(_ episode: InsuranceEpisode, _ catalogues: HospitalCatalogues, _ findings: inout InsuranceFindings)
}

extension InsuranceRules {
  private static var withCatalogues: [any CatalogueRule.Type] {
    [
      DrugsAreApproved.self, ServicesAreApproved.self, SuppliesAreApproved.self, SignersAreListed.self, FacilitiesAreListed.self,
      MachinesAreListed.self,
    ]
  }

  /// What the hospital's own catalogues say of an episode; nothing of a system or a day that they do not have.
  static func check(_ episode: InsuranceEpisode, against catalogues: HospitalCatalogues, _ findings: inout InsuranceFindings) {
    for rule in withCatalogues { rule.check(episode, catalogues, &findings) }
  }
}

extension InsuranceEpisode {
  /// The day on which a row was ordered; without one that of the admission.
  func day(of row: Row) -> CivilDate? {
    (row.filled("NGAY_YL") ?? row.filled("NGAY_TH_YL") ?? summary?.filled("NGAY_VAO")).flatMap { InsuranceDay.of($0.prefix(8)) }
  }

  /// The day of the admission.
  var firstDay: CivilDate? { summary?.filled("NGAY_VAO").flatMap { InsuranceDay.of($0.prefix(8)) } }
}

enum CatalogueText {
  static func agree(_ a: String, _ b: String) -> Bool { a.isEmpty || b.isEmpty || SearchKey.fold(a) == SearchKey.fold(b) }

  /// Whether a price is above every one that was approved.
  static func isAbove(_ price: String?, _ entries: [CatalogueEntry]) -> Bool {
    let approved = entries.compactMap { $0.price.flatMap { ExactAmount($0.description) } }
    guard let price = price.flatMap({ ExactAmount($0) }), let most = approved.max(), approved.count == entries.count else { return false }
    return price > most && !price.agrees(with: most)
  }
}
