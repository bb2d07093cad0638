public import ClinicalModel
internal import GRDB

extension RecordStore {
  /// What stands on a printed page beside the record itself: the canonical bytes of the patient's newest statement, and the name of the author.
  ///
  /// - Parameter author: the practitioner's number at `facility`.
  public func paperHead(_ patient: Key<Patient>, author: String, of facility: FacilityCode) throws -> (patient: [UInt8]?, author: String?) {
    try reading { db in
      let content = try Row.fetchOne(
        db, sql: "SELECT canonical FROM patient JOIN documentContent USING (documentId) WHERE patient.id = ?",
        arguments: [patient.rawValue])
      return (try content.map { try $0.bytes(0) }, try Self.practitionerName(author, facility, db))
    }
  }
}
