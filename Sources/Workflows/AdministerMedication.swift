public import ClinicalModel
internal import ClinicalRules
internal import RecordStore

/// Records doses as given, or withheld with a reason, against the orders of an encounter: one act, one attestation, one record.
///
/// Of two who give the same dose at once the second is told, and nothing of theirs is written: they say which record of doses they saw last.
public struct AdministerMedication: Workflow {
  public static let permissions: [Permission] = [.giveMedication]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// - Parameters:
  ///   - doses: what was given or withheld; the performer is who attests.
  ///   - seen: `Course.latestAdministration` of the course that the doses were chosen from.
  ///   - password: or the PIN, in a session that confirms by it.
  public func callAsFunction(
    _ doses: [MedicationAdministration], in encounter: Encounter.ID, of facility: FacilityCode, seen: Int64, password: String
  ) throws -> RecordResult {
    let actor = try session.authorise(Self.self)
    let keep = KeepRecord(session)
    guard let author = try keep.practitioner(of: facility) else { throw KeepRecord.notAPractitioner }
    guard let patient = try session.store.patient(ofEncounter: encounter, of: facility) else { throw KeepEncounter.unknown }
    _ = try session.open(patient, for: Self.self, .giveMedication, reason: "administer")
    var issues: [Issue] = doses.isEmpty ? [Self.nothing] : []
    let now = session.now().civil
    for (index, dose) in doses.enumerated() {
      let place = "record/section[1]/medicationAdministration[\(index + 1)]"
      // No `StatedReason`: `HA 80/50` and `ói` say at the bed why a drug was withheld.
      if dose.status == .notDone, dose.reason?.contains(where: { $0.isLetter || $0.isNumber }) != true {
        issues.append(
          Issue(code: "QY-MED-0005", path: place + "/reason", vi: "Phải ghi lý do không dùng thuốc.", en: "Say why the drug was not given.")
        )
      }
      if dose.status == .completed, dose.time.isAhead(of: now) {
        issues.append(
          Issue(
            code: "QY-MED-0006", path: place + "/@time", vi: "Không ghi trước liều chưa dùng.",
            en: "A dose is not recorded before it is given."))
      }
    }
    guard issues.isEmpty else { return try keep.noted(.refused(issues), "administer", nil, facility, actor) }
    guard let id = ClinicalRecord.ID(session.newNumber("R")) else { throw KeepEncounter.unknown }
    let record = ClinicalRecord(
      id: id, encounter: encounter, kind: .careSheet, status: .final(.init(by: author, at: now)), author: author, authored: now,
      sections: [
        .init(
          code: "medication",
          entries: doses.map { dose in
            var dose = dose
            dose.performer = author
            return .medicationAdministration(dose)
          })
      ])
    return try keep.attestAtOnce(record, of: facility, password: password, givenSince: seen, actor)
  }

  private static let nothing = Issue(
    code: "QY-MED-0010", path: "record/section[1]", vi: "Chưa chọn liều thuốc nào.", en: "No dose was chosen.")
}
