public import ClinicalModel
internal import Interchange
internal import RecordStore

/// The drugs of an encounter as they were ordered, stopped and given, from attested records alone.
public struct EncounterMedication: Sendable {
  public var patient: PatientSummary
  public var encounter: Encounter
  /// Of the whole chart.
  public var allergies: [AllergyIntolerance]
  public var course: MedicationCourse

  /// One day of it.
  public func day(_ date: CivilDate, now: CivilDateTime) -> MedicationDay { course.day(date, now: now, end: encounter.period.end) }
}

/// Reads what was ordered and given of drugs in an encounter, with what was stopped; the chart's door stands before it, and every reading is audited.
public struct ReadMedication: Workflow {
  public static let permissions: [Permission] = [.readChart]

  let session: Session

  public init(_ session: Session) { self.session = session }

  public func callAsFunction(
    _ encounter: Encounter.ID, of facility: FacilityCode, reason: String, purpose: AccessPurpose? = nil
  ) throws -> EncounterMedication {
    _ = try session.authorise(Self.self)
    let (opening, summary, episode) = try session.openEncounter(encounter, of: facility, for: Self.self, purpose: purpose, reason: reason)
    let versions = try session.store.medicationVersions(
      of: opening.patient, in: encounter, of: facility, reason: opening.reason, by: opening.actor, at: session.now())
    var records: [[ClinicalRecord]] = []
    var last: String?
    for version in versions {
      guard case .record(let record)? = NativeFormat.statement(canonical: version.content) else { throw ReadRecord.unreadable }
      if version.localID == last { records[records.count - 1].append(record) } else { records.append([record]) }
      last = version.localID
    }
    return EncounterMedication(
      patient: summary, encounter: episode, allergies: try ReadCourse.allergies(of: opening, session), course: MedicationCourse(records))
  }
}
