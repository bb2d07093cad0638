public import ClinicalModel
public import RecordStore
internal import Terminology

extension KeepRecord {
  /// What the insurance tables' rules say of a record that was just kept: what would be sent back at the month's end, and was not there without it.
  /// Warnings only.
  public func advice(on state: RecordState) throws -> [Issue] {
    _ = try session.authorise(Self.self)
    guard let id = ClinicalRecord.ID(state.localID), let stored = try session.store.episode(ofRecord: id, of: state.facility),
      // A patient of whom only another facility has said something is in no table of this one.
      !stored.patientDocument.isEmpty
    else { return [] }
    let tables = EpisodeTables(
      facility: state.facility, staff: try session.store.practitioners(of: state.facility), catalogues: HospitalCatalogues([]))
    return CheckCharting()(id, in: try tables.charted(stored))
  }
}
