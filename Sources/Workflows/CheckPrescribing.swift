internal import ClinicalModel
internal import ClinicalRules
internal import RecordStore

extension KeepRecord {
  /// What is wrong with attesting a record's orders for drugs: warnings against the chart as it is now that the record does not answer.
  ///
  /// The chart is looked at when somebody attests, not when they began to write: an allergy that was found in between counts.
  func unanswered(_ record: ClinicalRecord, _ facility: FacilityCode, _ actor: Actor) throws -> [Issue] {
    let orders = record.sections.flatMap(\.entries).contains { if case .medicationRequest = $0 { true } else { false } }
    guard orders, let patient = try session.store.patient(ofEncounter: record.encounter, of: facility) else { return [] }
    func read(_ entry: CourseEntry, since: CivilDate?) throws -> [ReadCourse.Read] {
      try ReadCourse.read(
        session.store.courseDocuments(
          of: patient, holding: [entry], since: since, reason: "prescribing", by: actor, at: session.now()))
    }
    let (allergies, active) = try ReadCourse.prescribing(
      read(.allergyIntolerance, since: nil),
      read(.medicationRequest, since: session.now().civil.date.adding(days: -ReadCourse.medicationDays)))
    let given = PrescribingRules.acknowledgements(in: record)
    return PrescribingRules.warnings(in: record, allergies: allergies, active: active).filter { given[$0.coding] == nil }.map { warning in
      Issue(
        .error, code: warning.rule.code, path: "record/section[\(warning.section)]/*[\(warning.entry)]",
        vi: warning.rule.text.vi + " Ghi lý do vẫn dùng, hoặc đổi thuốc.",
        en: warning.rule.text.en + " Say why it is given all the same, or choose another drug.")
    }
  }
}
