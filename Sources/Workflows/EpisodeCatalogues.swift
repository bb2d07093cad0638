internal import ClinicalModel
internal import RecordStore
internal import Terminology

extension RecordStore {
  /// What the hospital's catalogues of drugs, services and supplies say of the codes that some records name, and of days in a bed: enough to compose
  /// one episode and to hold it against them, without reading catalogues of ten thousand lines.
  func catalogues(of records: [ClinicalRecord], and encounter: Encounter) throws -> HospitalCatalogues {
    var codes: Set<String> = []
    for entry in records.flatMap(\.sections).flatMap(\.entries) {
      switch entry {
      case .medicationRequest(let value): codes.insert(value.medication.code)
      case .serviceRequest(let value): codes.insert(value.coding.code)
      case .diagnosticReport(let value): codes.insert(value.coding.code)
      case .procedure(let value): codes.insert(value.coding.code)
      case .chargeItem(let value): codes.insert(value.coding.code)
      default: break
      }
    }
    return HospitalCatalogues(
      try catalogueEditions().filter { [.drugs, .services, .supplies].contains($0.system) }.map { edition in
        var entries = try codes.sorted().flatMap { try catalogueEntries($0, of: edition) }
        if edition.system == .services, encounter.class.hasBed {
          entries += try searchCatalogue(["giuong"], in: edition, limit: Self.mostBedServices).filter { !codes.contains($0.code) }
        }
        return HospitalCatalogues.Edition(system: edition.system, validFrom: edition.validFrom, entries: entries)
      })
  }

  private static let mostBedServices = 1000
}
