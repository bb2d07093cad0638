public import InsuranceTables
public import Terminology

extension InsuranceRules {
  /// What is wrong with a part of an episode while it is being charted: some fields of some rows. Whatever is not there yet is not missed, and
  /// only fields that were given are told.
  ///
  /// - Parameter required: fields of a row that the form is about to close with: these are missed when they are empty.
  public static func check(
    partOf episode: InsuranceEpisode, requiring required: Set<String> = [], against catalogues: HospitalCatalogues? = nil
  ) -> [InsuranceFinding] {
    var given: Set<[String]> = []
    for content in episode.tables {
      for (index, row) in content.rows.enumerated() {
        for cell in row.cells where !cell.text.isEmpty || required.contains(cell.name) {
          given.insert([content.kind, "\(index + 1)", cell.name])
        }
      }
    }
    return check(episode, against: catalogues).filter { finding in
      guard let row = finding.row, !finding.field.isEmpty else { return false }
      // A sum over rows that are still to come is not wrong yet.
      if unfinished.contains(finding.code) { return false }
      return given.contains([finding.table, "\(row)", finding.field])
    }
  }

  /// What can only be said of a whole episode.
  private static let unfinished: Set<String> = [
    TotalsAddUp.differs.code, SummaryBalances.shares.code, SummaryBalances.fund.code, SummaryBalances.scope.code,
    TreatmentDaysFollowCareType.counted.code, FieldsAreThere.noTag.code, ConditionalFieldsAreThere.checkIn.code, CardIsWhole.noCard.code,
    AsteriskHasItsDagger.alone.code, EntitlementFitsReferral.noPaper.code, LinesAreOfTheDepartments.none.code,
    DrugsBelongToServices.strange.code,
  ]
}
