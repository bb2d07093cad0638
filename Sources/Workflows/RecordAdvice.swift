public import ClinicalModel
public import RecordStore

extension KeepRecord {
  /// What the insurance tables' rules say of a record that was just kept: diagnoses that would be sent back at the month's end. Warnings only.
  public func advice(on state: RecordState) throws -> [Issue] {
    _ = try session.authorise(Self.self)
    guard let id = ClinicalRecord.ID(state.localID) else { return [] }
    let facts = try session.store.chartingFacts(ofRecord: id, of: state.facility)
    return CheckCharting()(try decoded(state), sex: facts?.sex, birth: facts?.birth, start: facts?.start)
  }
}
